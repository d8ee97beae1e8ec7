<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar">
<context>
    <name>AboutCard</name>
    <message>
        <source>Is this file as it was signed, and by whom?</source>
        <translation>هل هذا الملف كما وُقِّع، ومن وقّعه؟</translation>
    </message>
    <message>
        <source>There are three answers: valid, not valid, cannot tell. Each says why.</source>
        <translation>هناك ثلاثة أجوبة: سليم، غير سليم، لا يمكن الجزم. ومع كل جواب سببه.</translation>
    </message>
    <message>
        <source>Signed statements (PDF), packages (.asice) and statements as data (.sd-jwt) can be judged. The files are only read; nothing is written and nothing leaves this computer.</source>
        <translation>يمكن الحكم على الإفادات الموقَّعة (PDF) والحزم (.asice) والإفادات بصيغة بيانات (.sd-jwt). تُقرأ الملفات فقط؛ لا يُكتب شيء ولا يخرج شيء من هذا الحاسوب.</translation>
    </message>
</context>
<context>
    <name>AccountRow</name>
    <message>
        <source>To whom</source>
        <translation>لمن</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>أين</translation>
    </message>
    <message>
        <source>What to know about it</source>
        <translation>ما تنبغي معرفته عنها</translation>
    </message>
</context>
<context>
    <name>AccountsField</name>
    <message>
        <source>Add an earlier account</source>
        <translation>إضافة رواية سابقة</translation>
    </message>
    <message>
        <source>To whom was it told?</source>
        <translation>لمن رُويت؟</translation>
    </message>
</context>
<context>
    <name>ActWords</name>
    <message>
        <source>Vault created</source>
        <translation>أُنشئت الخزنة</translation>
    </message>
    <message>
        <source>Vault restored from a backup</source>
        <translation>استُعيدت الخزنة من نسخة احتياطية</translation>
    </message>
    <message>
        <source>Backup made</source>
        <translation>أُعدّت نسخة احتياطية</translation>
    </message>
    <message>
        <source>Passphrase changed</source>
        <translation>غُيّرت عبارة المرور</translation>
    </message>
    <message>
        <source>Vault re-keyed</source>
        <translation>جُدّدت مفاتيح الخزنة</translation>
    </message>
    <message>
        <source>User added</source>
        <translation>أُضيف مستخدم</translation>
    </message>
    <message>
        <source>User removed, vault re-keyed</source>
        <translation>أُزيل مستخدم وجُدِّد مفتاح الخزنة</translation>
    </message>
    <message>
        <source>Recovery sheet made</source>
        <translation>صُنعت ورقة استعادة</translation>
    </message>
    <message>
        <source>Recovery sheet used: new passphrase given</source>
        <translation>استُخدمت ورقة الاستعادة: وُضعت عبارة مرور جديدة</translation>
    </message>
    <message>
        <source>This computer’s clock ran back</source>
        <translation>رجعت ساعة هذا الحاسوب إلى الوراء</translation>
    </message>
    <message>
        <source>Somebody failed to unlock</source>
        <translation>محاولة فاشلة لفتح الخزنة</translation>
    </message>
    <message>
        <source>Case imported</source>
        <translation>استُوردت القضية</translation>
    </message>
    <message>
        <source>Case written out</source>
        <translation>كُتبت القضية إلى ملف</translation>
    </message>
    <message>
        <source>Case begun</source>
        <translation>بدأت القضية</translation>
    </message>
    <message>
        <source>Recipient added to the address book</source>
        <translation>أُضيفت جهة متلقية إلى دفتر العناوين</translation>
    </message>
    <message>
        <source>Person added</source>
        <translation>أُضيف شخص</translation>
    </message>
    <message>
        <source>Person’s details changed</source>
        <translation>تغيّرت بيانات شخص</translation>
    </message>
    <message>
        <source>Consent given</source>
        <translation>أُعطيت موافقة</translation>
    </message>
    <message>
        <source>Consent withdrawn</source>
        <translation>سُحبت موافقة</translation>
    </message>
    <message>
        <source>Exhibit taken in</source>
        <translation>أُدخل دليل مرفق</translation>
    </message>
    <message>
        <source>Exhibit described</source>
        <translation>وُصف دليل مرفق</translation>
    </message>
    <message>
        <source>Exhibit linked or unlinked</source>
        <translation>رُبط دليل مرفق أو فُكّ ربطه</translation>
    </message>
    <message>
        <source>Interview begun</source>
        <translation>بدأت المقابلة</translation>
    </message>
    <message>
        <source>Interview paused</source>
        <translation>استراحة في المقابلة</translation>
    </message>
    <message>
        <source>Interview resumed</source>
        <translation>استُؤنفت المقابلة</translation>
    </message>
    <message>
        <source>Interview’s details changed</source>
        <translation>تغيّرت بيانات المقابلة</translation>
    </message>
    <message>
        <source>Interview ended</source>
        <translation>انتهت المقابلة</translation>
    </message>
    <message>
        <source>Follow-up done</source>
        <translation>أُنجزت المتابعة اللاحقة</translation>
    </message>
    <message>
        <source>Follow-up taken up again</source>
        <translation>فُتحت المتابعة اللاحقة من جديد</translation>
    </message>
    <message>
        <source>Statement begun</source>
        <translation>بدأت الإفادة</translation>
    </message>
    <message>
        <source>Statement typed</source>
        <translation>كُتب في الإفادة</translation>
    </message>
    <message>
        <source>Typing recovered after a crash or power cut</source>
        <translation>استُرجعت كتابة بعد عطل أو انقطاع كهرباء</translation>
    </message>
    <message>
        <source>Statement read back</source>
        <translation>تُليت الإفادة</translation>
    </message>
    <message>
        <source>Statement made final</source>
        <translation>أصبحت الإفادة نهائية</translation>
    </message>
    <message>
        <source>Statement corrected</source>
        <translation>صُحّحت الإفادة</translation>
    </message>
    <message>
        <source>Statement signed</source>
        <translation>وُقّعت الإفادة</translation>
    </message>
    <message>
        <source>Translator named</source>
        <translation>سُمّي من يترجم</translation>
    </message>
    <message>
        <source>Translation written</source>
        <translation>دُوّنت ترجمة</translation>
    </message>
    <message>
        <source>Redaction decided</source>
        <translation>اتُّخذ قرار حجب</translation>
    </message>
    <message>
        <source>Export made</source>
        <translation>أُعدّت نسخة مُصدَّرة</translation>
    </message>
    <message>
        <source>Export refused</source>
        <translation>رُفض التصدير</translation>
    </message>
    <message>
        <source>Hidden paragraphs opened</source>
        <translation>فُتحت فقرات محجوبة</translation>
    </message>
    <message>
        <source>Opening hidden paragraphs refused</source>
        <translation>رُفض فتح فقرات محجوبة</translation>
    </message>
</context>
<context>
    <name>AddUserForm</name>
    <message>
        <source>Name in the log</source>
        <translation>الاسم في السجل</translation>
    </message>
    <message>
        <source>Small Latin letters and digits; it stays in the log for ever, so no real name is needed.</source>
        <translation>أحرف لاتينية صغيرة وأرقام؛ يبقى الاسم في السجل دائمًا، فلا حاجة إلى اسم حقيقي.</translation>
    </message>
    <message>
        <source>Now give her the keyboard: she alone types and sees her passphrase.</source>
        <translation>الآن لوحة المفاتيح لصاحب الحساب: هو وحده يكتب عبارة مروره ويراها.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Which name shall the log show?</source>
        <translation>أي اسم يظهر في السجل؟</translation>
    </message>
    <message>
        <source>Adding… a few seconds</source>
        <translation>تجري الإضافة… بضع ثوانٍ</translation>
    </message>
</context>
<context>
    <name>Answers</name>
    <message>
        <source>Nothing stands in the way. The finished files are searched once more.</source>
        <translation>لا شيء يمنع التصدير. وتُفتَّش الملفات الجاهزة مرة أخرى.</translation>
    </message>
    <message>
        <source>Left standing, with your reason:</source>
        <translation>ما أُبقي، مع السبب الذي ذكرته:</translation>
    </message>
</context>
<context>
    <name>Asking</name>
    <message>
        <source>What will stand there instead?</source>
        <translation>ماذا يحلّ محلّه؟</translation>
    </message>
    <message>
        <source>Enter takes it, Esc goes back.</source>
        <translation>للاعتماد Enter، وللرجوع Esc.</translation>
    </message>
    <message>
        <source>Why may it stand?</source>
        <translation>لماذا يجوز إبقاؤه؟</translation>
    </message>
    <message>
        <source>The reason stays in the vault.</source>
        <translation>يبقى السبب في الخزنة.</translation>
    </message>
    <message>
        <source>Write a few words first.</source>
        <translation>تلزم كلمات قليلة أولًا.</translation>
    </message>
</context>
<context>
    <name>AskingPage</name>
    <message>
        <source>What may be done here</source>
        <translation>ما يجوز فعله هنا</translation>
    </message>
    <message>
        <source>Only by this organisation. No is an ordinary answer and costs nothing.</source>
        <translation>من جانب هذه المنظمة وحدها. و«لا» جواب عادي لا يترتّب عليه شيء.</translation>
    </message>
    <message>
        <source>Who would receive it?</source>
        <translation>من سيتلقّاها؟</translation>
    </message>
    <message>
        <source>A consent ends on one day. Which?</source>
        <translation>تنتهي الموافقة في يوم معيّن. أيّ يوم؟</translation>
    </message>
    <message>
        <source>Read and explain the sheet first; then mark it here.</source>
        <translation>تُقرأ الورقة وتُشرح أولًا، ثم توضع العلامة هنا.</translation>
    </message>
    <message>
        <source>Answer at least one question with yes or no.</source>
        <translation>يلزم الجواب عن سؤال واحد على الأقل بنعم أو لا.</translation>
    </message>
</context>
<context>
    <name>BeforeCard</name>
    <message>
        <source>Accounts given before</source>
        <translation>روايات سابقة</translation>
    </message>
    <message>
        <source>Ask first whether somebody took down her account already. What is on record is not asked again.</source>
        <translation>يُسأل الشخص أولًا هل سبق أن دوّن أحد روايته. وما هو مدوَّن لا يُسأل عنه ثانيةً.</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>لم يُسأل بعد</translation>
    </message>
    <message>
        <source>Asked: none</source>
        <translation>سُئل: لا توجد</translation>
    </message>
    <message>
        <source>Asked: there is one, or more</source>
        <translation>سُئل: توجد واحدة أو أكثر</translation>
    </message>
    <message>
        <source>By whom, when, and is there a text?</source>
        <translation>من دوّنها، ومتى، وهل لها نص؟</translation>
    </message>
    <message>
        <source>Previous accounts</source>
        <translation>الروايات السابقة</translation>
    </message>
</context>
<context>
    <name>BeginScreen</name>
    <message>
        <source>Begin an interview</source>
        <translation>بدء مقابلة</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>بدء</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>مع من</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>الشخص</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>الإفادة</translation>
    </message>
    <message>
        <source>In the room</source>
        <translation>الحاضرون في الغرفة</translation>
    </message>
    <message>
        <source>She is there by herself. Add everybody else; names are sealed like hers.</source>
        <translation>الشخص مُدرَج تلقائيًا. يُضاف هنا كل من عداه، وتُختم أسماؤهم كما يُختم اسمه.</translation>
    </message>
    <message>
        <source>Language and place</source>
        <translation>اللغة والمكان</translation>
    </message>
    <message>
        <source>Language in which it is taken down</source>
        <translation>لغة التدوين</translation>
    </message>
    <message>
        <source>Hers, where you can.</source>
        <translation>لغة الشخص نفسه، إن أمكن.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>First account: who, what, where, when, who else knows, what exists</source>
        <translation>رواية أولى: من، وماذا، وأين، ومتى، ومن يعلم أيضًا، وما المتوافر</translation>
    </message>
    <message>
        <source>Full statement, for investigators</source>
        <translation>إفادة كاملة، للمحققين</translation>
    </message>
    <message>
        <source>There is nobody in this vault yet: add a person first.</source>
        <translation>لا أحد في هذه الخزنة بعد: يُضاف شخص أولًا.</translation>
    </message>
    <message>
        <source>Consent: she agreed that her account is kept.</source>
        <translation>الموافقة: وافق الشخص على حفظ روايته.</translation>
    </message>
    <message>
        <source>No consent to keep her account is on record. Ask for it before you write; it is not forced.</source>
        <translation>لا موافقة مسجَّلة على حفظ الرواية. الأَولى طلبها قبل الكتابة، من دون إلزام.</translation>
    </message>
    <message>
        <source>A new one, {0}</source>
        <translation>إفادة جديدة، {0}</translation>
    </message>
    <message>
        <source>Go on with {0}</source>
        <translation>متابعة {0}</translation>
    </message>
    <message>
        <source>A session with her is open already: go on with it, or end it first.</source>
        <translation>مع هذا الشخص جلسة مفتوحة: إمّا متابعتها، وإمّا إنهاؤها أولًا.</translation>
    </message>
</context>
<context>
    <name>Begun</name>
    <message>
        <source>Put back what you had begun.</source>
        <translation>أُعيد ما كان قد بُدئ به.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>ترك ذلك</translation>
    </message>
</context>
<context>
    <name>CategoryList</name>
    <message>
        <source>Category</source>
        <translation>الفئة</translation>
    </message>
</context>
<context>
    <name>CheckCard</name>
    <message>
        <source>Is everything as it was written?</source>
        <translation>هل كل شيء كما كُتب؟</translation>
    </message>
    <message>
        <source>A check reads every page and file, proves the log, and compares each record with it. It changes nothing. Do it after a fall, a theft, or before a hearing.</source>
        <translation>يقرأ الفحص كل صفحة وكل ملف، ويُثبت سلامة السجل، ويقارن به كل قيد، ولا يغيّر شيئًا. وهو مفيد بعد سقوط الجهاز أو بعد سرقة، وقبل جلسة محكمة.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) are not as they were written</source>
        <translation>
            <numerusform>لا شيء تغيّر عمّا كُتب</numerusform>
            <numerusform>شيء واحد ليس كما كُتب</numerusform>
            <numerusform>شيئان ليسا كما كُتبا</numerusform>
            <numerusform>%Ln أشياء ليست كما كُتبت</numerusform>
            <numerusform>%Ln شيئًا ليس كما كُتب</numerusform>
            <numerusform>%Ln شيء ليس كما كُتب</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was changed. Lock now, copy this folder as it is, and restore the newest backup.</source>
        <translation>لم يُغيَّر شيء. المطلوب الآن: قفل الخزنة، ونسخ هذا المجلد كما هو، واستعادة أحدث نسخة احتياطية.</translation>
    </message>
    <message>
        <source>Whole: everything is as it was written</source>
        <translation>سليمة: كل شيء كما كُتب</translation>
    </message>
</context>
<context>
    <name>Chosen</name>
    <message>
        <source>What is selected: choose what to do with it.</source>
        <translation>النص المحدَّد: ما الذي يُفعل به؟</translation>
    </message>
    <message>
        <source>Everything here is decided.</source>
        <translation>كل ما هنا محسوم.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) like this</source>
        <translation>
            <numerusform>لا مواضع مماثلة</numerusform>
            <numerusform>موضع واحد مماثل</numerusform>
            <numerusform>موضعان مماثلان</numerusform>
            <numerusform>%Ln مواضع مماثلة</numerusform>
            <numerusform>%Ln موضعًا مماثلًا</numerusform>
            <numerusform>%Ln موضع مماثل</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2. The next key decides for all; Esc lets go.</source>
        <translation>%1: %2. المفتاح التالي يحسمها كلها، وللتراجع Esc.</translation>
    </message>
    <message>
        <source>Decide this place first; then its edges can be moved.</source>
        <translation>يُحسم هذا الموضع أولًا، ثم يمكن تحريك حدّيه.</translation>
    </message>
    <message>
        <source>Where it begins: the arrows move it, Enter is done.</source>
        <translation>البداية: تُحرَّك بالأسهم، وعند الانتهاء Enter.</translation>
    </message>
    <message>
        <source>Where it ends: the arrows move it, Enter is done.</source>
        <translation>النهاية: تُحرَّك بالأسهم، وعند الانتهاء Enter.</translation>
    </message>
</context>
<context>
    <name>ClosingCard</name>
    <message>
        <source>How was it read back?</source>
        <translation>كيف جرت التلاوة؟</translation>
    </message>
    <message>
        <source>Aloud, the whole of it</source>
        <translation>بصوت مسموع، كاملةً</translation>
    </message>
    <message>
        <source>Silently: she read it herself</source>
        <translation>قراءة صامتة: قرأها الشخص بنفسه</translation>
    </message>
    <message>
        <source>In parts, on more than one occasion</source>
        <translation>على أجزاء، في أكثر من مرة</translation>
    </message>
    <message>
        <source>By a person whom she trusts</source>
        <translation>قرأها شخص يثق به صاحب الإفادة</translation>
    </message>
    <message>
        <source>Only a part of it</source>
        <translation>جزء منها فقط</translation>
    </message>
    <message>
        <source>Why only a part?</source>
        <translation>لماذا جزء منها فقط؟</translation>
    </message>
    <message>
        <source>It stays with the statement, and is printed.</source>
        <translation>يبقى السبب مع الإفادة، ويُطبع معها.</translation>
    </message>
    <message>
        <source>Manner</source>
        <translation>الطريقة</translation>
    </message>
    <message>
        <source>In which language</source>
        <translation>بأيّ لغة</translation>
    </message>
    <message>
        <source>Who read it</source>
        <translation>من تلاها</translation>
    </message>
    <message numerus="yes">
        <source>%Ln paragraph(s) initialled.</source>
        <translation>
            <numerusform>لا فقرات موقَّعة بالأحرف الأولى.</numerusform>
            <numerusform>فقرة واحدة موقَّعة بالأحرف الأولى.</numerusform>
            <numerusform>فقرتان موقَّعتان بالأحرف الأولى.</numerusform>
            <numerusform>%Ln فقرات موقَّعة بالأحرف الأولى.</numerusform>
            <numerusform>%Ln فقرة موقَّعة بالأحرف الأولى.</numerusform>
            <numerusform>%Ln فقرة موقَّعة بالأحرف الأولى.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on reading</source>
        <translation>متابعة التلاوة</translation>
    </message>
    <message>
        <source>Finish the read-back</source>
        <translation>إنهاء التلاوة</translation>
    </message>
    <message>
        <source>Nothing was corrected.</source>
        <translation>لم يُصحَّح شيء.</translation>
    </message>
    <message>
        <source>Corrected paragraphs: {places}. What was first written is kept.</source>
        <translation>الفقرات المصحَّحة: {places}. وما كُتب أولًا محفوظ.</translation>
    </message>
    <message>
        <source>A few words are enough: she was tired, or it would have hurt.</source>
        <translation>تكفي كلمات قليلة: كان الشخص متعبًا مثلًا، أو كانت القراءة ستؤلمه.</translation>
    </message>
</context>
<context>
    <name>Comparing</name>
    <message>
        <source>What changed</source>
        <translation>ما الذي تغيّر</translation>
    </message>
    <message>
        <source>No word was changed.</source>
        <translation>لم تتغيّر أيّ كلمة.</translation>
    </message>
    <message>
        <source>Struck through: as it was. Underlined: as it is. Paragraphs that stayed the same are left out.</source>
        <translation>المشطوب: ما كان. وما تحته خط: ما صار. ولا تظهر هنا الفقرات التي لم تتغيّر.</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>تغيّرت</translation>
    </message>
    <message>
        <source>new</source>
        <translation>جديدة</translation>
    </message>
    <message>
        <source>taken out</source>
        <translation>أُزيلت</translation>
    </message>
    <message>
        <source>Interviewer&apos;s note · {what}</source>
        <translation>ملاحظة مُجري المقابلة · {what}</translation>
    </message>
    <message>
        <source>Paragraph {number} · {what}</source>
        <translation>الفقرة {number} · {what}</translation>
    </message>
</context>
<context>
    <name>ComplaintScreen</name>
    <message>
        <source>Complaint</source>
        <translation>الشكوى</translation>
    </message>
    <message>
        <source>what this vault can say in numbers</source>
        <translation>ما تقوله هذه الخزنة بالأرقام</translation>
    </message>
    <message>
        <source>What this vault holds</source>
        <translation>ما تحفظه هذه الخزنة</translation>
    </message>
    <message>
        <source>For the office; not to be published.</source>
        <translation>للمكتب وحده، وليست للنشر.</translation>
    </message>
    <message>
        <source>Numbers under five, and those that would give one away, are held back (–).</source>
        <translation>الأعداد دون الخمسة، وما قد يدلّ على أحدها، محجوبة (–).</translation>
    </message>
    <message>
        <source>Go to People</source>
        <translation>الانتقال إلى الأشخاص</translation>
    </message>
    <message>
        <source>Nothing to count yet</source>
        <translation>لا شيء يُحصى بعد</translation>
    </message>
    <message>
        <source>When statements were taken down, this place says in numbers what they hold.</source>
        <translation>بعد تدوين الإفادات، تعرض هذه الصفحة بالأرقام ما فيها.</translation>
    </message>
</context>
<context>
    <name>Confirm</name>
    <message>
        <source>Go back</source>
        <translation>رجوع</translation>
    </message>
</context>
<context>
    <name>ConsentCard</name>
    <message>
        <source>What consent allows</source>
        <translation>ما تسمح به الموافقة</translation>
    </message>
    <message>
        <source>Choose a statement and say for whom it is. Consent is asked for each recipient.</source>
        <translation>تُختار إفادة وتُذكر الجهة المتلقية. فالموافقة تُراجَع لكل جهة على حدة.</translation>
    </message>
    <message>
        <source>For {recipient}, today:</source>
        <translation>إلى {recipient}، اليوم:</translation>
    </message>
</context>
<context>
    <name>ConsentScreen</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>read on</source>
        <translation>متابعة القراءة</translation>
    </message>
    <message>
        <source>next question</source>
        <translation>السؤال التالي</translation>
    </message>
    <message>
        <source>next pane</source>
        <translation>القسم التالي</translation>
    </message>
    <message numerus="yes">
        <source>%Ln in force</source>
        <translation>
            <numerusform>لا موافقات سارية</numerusform>
            <numerusform>موافقة واحدة سارية</numerusform>
            <numerusform>موافقتان ساريتان</numerusform>
            <numerusform>%Ln موافقات سارية</numerusform>
            <numerusform>%Ln موافقة سارية</numerusform>
            <numerusform>%Ln موافقة سارية</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · consent</source>
        <translation>%1 · الموافقة</translation>
    </message>
    <message>
        <source>The answers of %1 are kept.</source>
        <translation>حُفظت أجوبة %1.</translation>
    </message>
    <message>
        <source>Withdrawn from today.</source>
        <translation>سُحبت الموافقة ابتداءً من اليوم.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln export(s) went out before: the letters are written under Exports.</source>
        <translation>
            <numerusform>لا نسخ مُصدَّرة خرجت قبل ذلك.</numerusform>
            <numerusform>خرجت نسخة مُصدَّرة واحدة قبل ذلك: تُكتب رسالتها في «النسخ المُصدَّرة».</numerusform>
            <numerusform>خرجت نسختان مُصدَّرتان قبل ذلك: تُكتب رسالتاهما في «النسخ المُصدَّرة».</numerusform>
            <numerusform>خرجت %Ln نسخ مُصدَّرة قبل ذلك: تُكتب رسائلها في «النسخ المُصدَّرة».</numerusform>
            <numerusform>خرجت %Ln نسخة مُصدَّرة قبل ذلك: تُكتب رسائلها في «النسخ المُصدَّرة».</numerusform>
            <numerusform>خرجت %Ln نسخة مُصدَّرة قبل ذلك: تُكتب رسائلها في «النسخ المُصدَّرة».</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ContinueCard</name>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Begin an interview</source>
        <translation>بدء مقابلة</translation>
    </message>
    <message>
        <source>No session stands open. Everything is saved.</source>
        <translation>لا جلسة مفتوحة. كل شيء محفوظ.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>بدء</translation>
    </message>
    <message>
        <source>Continue the interview with {person}</source>
        <translation>متابعة المقابلة مع {person}</translation>
    </message>
    <message>
        <source>paragraph {number}</source>
        <translation>الفقرة {number}</translation>
    </message>
    <message>
        <source>Everything is saved.</source>
        <translation>كل شيء محفوظ.</translation>
    </message>
    <message>
        <source>Paused {when}</source>
        <translation>بدأت الاستراحة {when}</translation>
    </message>
    <message>
        <source>Interrupted {when}</source>
        <translation>انقطعت المقابلة {when}</translation>
    </message>
    <message>
        <source>{begin}, {paragraph}. {saved}</source>
        <translation>{begin}، {paragraph}. {saved}</translation>
    </message>
    <message>
        <source>today at {time}</source>
        <translation>اليوم الساعة {time}</translation>
    </message>
    <message>
        <source>yesterday at {time}</source>
        <translation>أمس الساعة {time}</translation>
    </message>
    <message>
        <source>on {moment}</source>
        <translation>في {moment}</translation>
    </message>
</context>
<context>
    <name>Core</name>
    <message>
        <source>&apos;recovery&apos; is the name of the recovery secret&apos;s own slot</source>
        <translation>‏&apos;recovery&apos; اسم محجوز لخانة سرّ الاستعادة</translation>
    </message>
    <message>
        <source>&apos;recovery&apos; is the recovery sheet&apos;s own</source>
        <translation>الاسم recovery محجوز لورقة الاستعادة</translation>
    </message>
    <message>
        <source>1 page</source>
        <translation>صفحة واحدة</translation>
    </message>
    <message>
        <source>1 row</source>
        <translation>صفّ واحد</translation>
    </message>
    <message>
        <source>A link names an exhibit that is not in this vault: which one is meant?</source>
        <translation>رابط يشير إلى دليل مرفق ليس في هذه الخزنة: أيّ دليل هو المقصود؟</translation>
    </message>
    <message>
        <source>A torn sheet opens nothing. Look for its rest.</source>
        <translation>الورقة الممزقة لا تفتح شيئًا. ابحث عن بقيتها.</translation>
    </message>
    <message>
        <source>Add a person first; an exhibit belongs to a case.</source>
        <translation>تُضاف أولًا بيانات شخص؛ فكل دليل مرفق يتبع قضية.</translation>
    </message>
    <message>
        <source>An earlier account of hers is on record, and this session does not say that she was asked.</source>
        <translation>هناك رواية سابقة مسجّلة، ولا تذكر هذه الجلسة أنه سُئل عنها.</translation>
    </message>
    <message>
        <source>An event that rests on this statement has no date: did she say when it was?</source>
        <translation>حدث يستند إلى هذه الإفادة بلا تاريخ: هل ذُكر متى كان؟</translation>
    </message>
    <message>
        <source>An exhibit of this statement has no file: is it still to come?</source>
        <translation>دليل مرفق بهذه الإفادة بلا ملف: هل سيصل لاحقًا؟</translation>
    </message>
    <message>
        <source>An exhibit of this statement is not described: what does it show?</source>
        <translation>دليل مرفق بهذه الإفادة بلا وصف: ماذا يُظهر؟</translation>
    </message>
    <message>
        <source>An official is said to be in charge at a time outside his recorded post: which holds?</source>
        <translation>يُذكر مسؤول على أنه كان يتولّى الأمر في وقت خارج مدة منصبه المسجّلة: أيّهما الصحيح؟</translation>
    </message>
    <message>
        <source>Answer at least one question with yes or no.</source>
        <translation>تلزم الإجابة عن سؤال واحد على الأقل بنعم أو لا.</translation>
    </message>
    <message>
        <source>Are they in the order of the paper, and all of one sheet?</source>
        <translation>هل هي بترتيب الورقة، وكلها من ورقة واحدة؟</translation>
    </message>
    <message>
        <source>Ask again tomorrow; nothing leaves until then.</source>
        <translation>يُعاد السؤال غدًا، ولا يخرج شيء حتى ذلك الحين.</translation>
    </message>
    <message>
        <source>Ask another custodian or reviewer to approve it under Redaction.</source>
        <translation>يُطلب الاعتماد من شخص آخر من أمناء الخزنة أو المراجعين، في صفحة الحجب.</translation>
    </message>
    <message>
        <source>Ask another user of this vault to open this place.</source>
        <translation>يمكن لمستخدم آخر لهذه الخزنة أن يفتح هذا الموضع.</translation>
    </message>
    <message>
        <source>Ask her first whether it is safe to keep a copy: none, held by the lawyer, or on paper are answers too.</source>
        <translation>السؤال أولًا: هل الاحتفاظ بنسخة آمن لهذا الشخص؟ من الأجوبة الممكنة أيضًا: بلا نسخة، أو نسخة لدى المحامي، أو نسخة على الورق.</translation>
    </message>
    <message>
        <source>Begin a correction first.</source>
        <translation>يلزم بدء تصحيح أولًا.</translation>
    </message>
    <message>
        <source>Begin another one for the same statement.</source>
        <translation>تُبدأ جلسة أخرى للإفادة نفسها.</translation>
    </message>
    <message>
        <source>Change the look once they are saved.</source>
        <translation>غيّر المظهر بعد حفظها.</translation>
    </message>
    <message>
        <source>Check that this recipient is the lawyer whom she named.</source>
        <translation>يُرجى التأكد من أن هذه الجهة هي المحامي الذي سمّاه صاحب الإفادة.</translation>
    </message>
    <message>
        <source>Check the keyboard layout and capitals. A changed keys.json looks the same as a wrong passphrase.</source>
        <translation>يُرجى التحقق من لغة لوحة المفاتيح ومن الأحرف الكبيرة. وإذا غُيّر الملف keys.json بدا الأمر كأن عبارة المرور خاطئة.</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>يُختار مكان آخر.</translation>
    </message>
    <message>
        <source>Choose other words, or none for the paragraph.</source>
        <translation>يمكن تحديد كلمات أخرى، أو عدم تحديد شيء لربط الفقرة.</translation>
    </message>
    <message>
        <source>Choose the profile for that reader, which asks for consent; or name the person, or her code.</source>
        <translation>يُختار نوع النسخة المخصص لهذا القارئ، وهو يشترط الموافقة؛ أو يُذكر اسم الشخص أو رمزه.</translation>
    </message>
    <message>
        <source>Close other programs and try again.</source>
        <translation>تُغلق البرامج الأخرى ثم تُعاد المحاولة.</translation>
    </message>
    <message>
        <source>Close the other window or wait until its command has ended.</source>
        <translation>تُغلق النافذة الأخرى، أو يُنتظر حتى ينتهي أمرها.</translation>
    </message>
    <message>
        <source>Close the program and open it again.</source>
        <translation>يُغلق البرنامج ثم يُفتح من جديد.</translation>
    </message>
    <message>
        <source>Close the program and open the vault read-only.</source>
        <translation>يُغلق البرنامج ثم تُفتح الخزنة للقراءة فقط.</translation>
    </message>
    <message>
        <source>Compare it digit by digit with the paper.</source>
        <translation>قارنها بالورقة رقمًا رقمًا.</translation>
    </message>
    <message>
        <source>Could what is left, taken together, tell people at home who speaks?</source>
        <translation>هل يمكن لما بقي ظاهرًا، مجتمعًا، أن يدلّ الناس في بلده على المتكلم؟</translation>
    </message>
    <message>
        <source>Decide in a plan what this reader does not get to see; an empty plan is a decision too.</source>
        <translation>يُحدَّد في خطة الحجب ما لا يطّلع عليه هذا القارئ؛ والخطة الفارغة قرار أيضًا.</translation>
    </message>
    <message>
        <source>Did she choose what the UN may pass on to states, and under which condition (death penalty)?</source>
        <translation>هل تقرّر ما يجوز للأمم المتحدة نقله إلى الدول، وبأي شرط (عقوبة الإعدام)؟</translation>
    </message>
    <message>
        <source>EDTF: 2012, 2012-05, 2012-05-10, 2012-05~, 2012?, 2012-21 (spring), 201X, 2012-05-10/2012-06, ../2013</source>
        <translation>تُكتب التواريخ هكذا: 2012 أو 2012-05 أو 2012-05-10 أو 2012-05~ أو 2012? أو 2012-21 (الربيع) أو 201X أو 2012-05-10/2012-06 أو ../2013</translation>
    </message>
    <message>
        <source>Exhibit {number} is of a kind that can&apos;t be copied without its metadata: it stays here.</source>
        <translation>الدليل المرفق {number} من نوع لا يمكن نسخه من دون بياناته الوصفية: يبقى هنا.</translation>
    </message>
    <message>
        <source>Exhibit {number} shows a person who has not agreed to be named to this reader: it stays.</source>
        <translation>يظهر في الدليل المرفق {number} شخص لم يوافق على أن يعرفه هذا القارئ باسمه: يبقى هنا.</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>الملف موجود من قبل</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>اسم الملف أطول من المسموح</translation>
    </message>
    <message>
        <source>Go on with it, or end it first.</source>
        <translation>إمّا متابعتها، وإمّا إنهاؤها أولًا.</translation>
    </message>
    <message>
        <source>Hide it here too, or let it stand with --wave-through NAME=REASON.</source>
        <translation>يُحجب هنا أيضًا، أو يُترك ظاهرًا مع ذكر السبب.</translation>
    </message>
    <message>
        <source>Hide it here too, or let it stand with --wave-through TEXT=REASON.</source>
        <translation>يُحجب هنا أيضًا، أو يُترك ظاهرًا مع ذكر السبب.</translation>
    </message>
    <message>
        <source>Hide the name in the plan, or let it stand with --wave-through NAME=REASON.</source>
        <translation>يُحجب الاسم في خطة الحجب، أو يُترك ظاهرًا مع ذكر السبب.</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>خطأ في القراءة من القرص أو الكتابة عليه</translation>
    </message>
    <message>
        <source>Install the newer program; this vault was not changed.</source>
        <translation>يُثبَّت البرنامج الأحدث؛ ولم تُغيَّر هذه الخزنة.</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>هذا مجلد</translation>
    </message>
    <message>
        <source>Is the lawyer&apos;s power of attorney on file? This program can&apos;t see it yet.</source>
        <translation>هل وكالة المحامي محفوظة في الملف؟ لا يستطيع هذا البرنامج أن يعرف ذلك بعد.</translation>
    </message>
    <message>
        <source>It begins with &quot;age1&quot; and is 62 characters long.</source>
        <translation>يبدأ بـ&quot;age1&quot; وطوله ٦٢ محرفًا.</translation>
    </message>
    <message>
        <source>Leave --identity-to out.</source>
        <translation>يُترك ملف الهوية.</translation>
    </message>
    <message>
        <source>Look at it under Redaction and keep the decision, or export without the translation.</source>
        <translation>انظر فيها عند الحجب واحفظ القرار، أو صدّر بلا ترجمة.</translation>
    </message>
    <message>
        <source>Mend it, or wave it through with a reason.</source>
        <translation>تُعالج المسألة، أو تُتجاوز مع ذكر السبب.</translation>
    </message>
    <message>
        <source>No answer stands behind this question: was there one?</source>
        <translation>لا جواب بعد هذا السؤال: هل كان هناك جواب؟</translation>
    </message>
    <message>
        <source>No consent to keep it is in force: {reason}.</source>
        <translation>لا موافقة سارية على الاحتفاظ بها: {reason}.</translation>
    </message>
    <message>
        <source>No file is left there, and the vault is as it was.</source>
        <translation>لم يُترك هناك أي ملف، والخزنة كما كانت.</translation>
    </message>
    <message>
        <source>No paragraph is linked to an exhibit of this statement: where does she speak of it?</source>
        <translation>لا فقرة مربوطة بدليل مرفق بهذه الإفادة: أين يرد ذكره؟</translation>
    </message>
    <message>
        <source>No session is recorded: when, where, who was present.</source>
        <translation>لا جلسة مسجَّلة: متى وأين ومن حضر.</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>لم تبقَ مساحة على القرص</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>لا ملف ولا مجلد بهذا الاسم</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>ليس مجلدًا</translation>
    </message>
    <message>
        <source>Nothing of it was kept.</source>
        <translation>لم يُحفظ منه شيء.</translation>
    </message>
    <message>
        <source>Nothing was changed. Ask for help before you write in it.</source>
        <translation>لم يُغيَّر شيء. ينبغي طلب المساعدة قبل الكتابة فيها.</translation>
    </message>
    <message>
        <source>Nothing was changed. Open it read-only, and restore the newest backup beside it.</source>
        <translation>لم يُغيَّر شيء. تُفتح الخزنة للقراءة فقط، وتُستعاد إلى جانبها أحدث نسخة احتياطية.</translation>
    </message>
    <message>
        <source>Nothing was changed. Restore the newest backup, or ask for help before writing.</source>
        <translation>لم يُغيَّر شيء. تُستعاد أحدث نسخة احتياطية، أو تُطلب المساعدة قبل أي كتابة.</translation>
    </message>
    <message>
        <source>Nothing was written. Hide every place where this text stands, in each spelling.</source>
        <translation>لم يُكتب شيء. يُحجب كل موضع يرد فيه هذا النص، بكل طرق كتابته.</translation>
    </message>
    <message>
        <source>Nothing was written. Please report this: it is a fault of this program.</source>
        <translation>لم يُكتب شيء. يُرجى الإبلاغ عن هذا: إنه خلل في هذا البرنامج.</translation>
    </message>
    <message>
        <source>One person decided what is hidden; nobody else was asked to approve it.</source>
        <translation>قرّر شخص واحد ما يُحجب، ولم يُطلب اعتماده من غيره.</translation>
    </message>
    <message>
        <source>One sentence is enough.</source>
        <translation>جملة واحدة تكفي.</translation>
    </message>
    <message>
        <source>Open it read-only and restore the newest backup beside it; nothing was changed.</source>
        <translation>تُفتح الخزنة للقراءة فقط وتُستعاد إلى جانبها أحدث نسخة احتياطية؛ ولم يُغيَّر شيء.</translation>
    </message>
    <message>
        <source>Open this place again: its marks are to be looked at anew, everything else is kept.</source>
        <translation>افتح هذا الموضع من جديد: علاماتها تحتاج إلى نظر جديد، وما عداها محفوظ.</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>العملية غير مسموح بها</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>ملف PDF</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>لا إذن بذلك</translation>
    </message>
    <message>
        <source>Profiles: {profiles}</source>
        <translation>أنواع النسخ: {profiles}</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>القرص للقراءة فقط</translation>
    </message>
    <message>
        <source>Restore the newest backup to go on writing.</source>
        <translation>لمتابعة الكتابة تُستعاد أحدث نسخة احتياطية.</translation>
    </message>
    <message>
        <source>Restore the newest backup.</source>
        <translation>تُستعاد أحدث نسخة احتياطية.</translation>
    </message>
    <message>
        <source>Save it as UTF-8 without BOM.</source>
        <translation>يُحفظ بترميز UTF-8 من دون علامة BOM.</translation>
    </message>
    <message>
        <source>Say which part the witness has.</source>
        <translation>تُذكر صفة الشاهد.</translation>
    </message>
    <message>
        <source>She told of an earlier account: what she said is not noted.</source>
        <translation>ذُكرت رواية سابقة، ولم يُدوَّن ما قيل عنها.</translation>
    </message>
    <message>
        <source>She was held at two places at once, by what is on record: is one of the dates another?</source>
        <translation>بحسب المسجّل كان الاحتجاز في مكانين في آن واحد: هل أحد التاريخين غير صحيح؟</translation>
    </message>
    <message>
        <source>Sign in the box, or on the printed form.</source>
        <translation>يكون التوقيع في المربع، أو على النموذج المطبوع.</translation>
    </message>
    <message>
        <source>Split the case into several imports.</source>
        <translation>تُقسم القضية إلى عدة عمليات استيراد.</translation>
    </message>
    <message>
        <source>Take another link away first.</source>
        <translation>يلزم فكّ رابط آخر أولًا.</translation>
    </message>
    <message>
        <source>The deponent has not signed, and no reason is given.</source>
        <translation>لم يوقّع صاحب الإفادة، ولم يُذكر سبب.</translation>
    </message>
    <message>
        <source>The export goes on without, and says that one person decided.</source>
        <translation>يُجرى التصدير من دونه، ويُذكر فيه أن شخصًا واحدًا هو من قرّر.</translation>
    </message>
    <message>
        <source>The interpreter has not signed, and no reason is given.</source>
        <translation>لم يوقّع الترجمان، ولم يُذكر سبب.</translation>
    </message>
    <message>
        <source>The language of the session is not recorded.</source>
        <translation>لم تُسجَّل لغة الجلسة.</translation>
    </message>
    <message>
        <source>The log of this vault does not hold: {problem}</source>
        <translation>سجل هذه الخزنة غير سليم: {problem}</translation>
    </message>
    <message>
        <source>The name is sealed like those of people present.</source>
        <translation>يُختم الاسم كأسماء الحاضرين.</translation>
    </message>
    <message>
        <source>The statement has no paragraphs.</source>
        <translation>ليس في الإفادة أي فقرة.</translation>
    </message>
    <message>
        <source>The statement has not been read back.</source>
        <translation>لم تُتلَ الإفادة بعد.</translation>
    </message>
    <message>
        <source>These words could name somebody whom this vault knows: is it so, and are they linked?</source>
        <translation>قد تكون هذه الكلمات اسم شخص معروف في هذه الخزنة: هل هو المقصود، وهل رُبطت به؟</translation>
    </message>
    <message>
        <source>They hold the identity key and the organisation&apos;s signing key: nothing renews them so far.</source>
        <translation>يحملون مفتاح الهويات ومفتاح توقيع المنظمة، ولا شيء يجدّدهما حتى الآن.</translation>
    </message>
    <message>
        <source>This happened at a place outside the time for which she is recorded there: which date holds?</source>
        <translation>وقع هذا في مكان خارج المدة المسجّلة للوجود فيه: أيّ تاريخ هو الصحيح؟</translation>
    </message>
    <message>
        <source>This paragraph and an event that rests on it name dates that can&apos;t both be: which holds?</source>
        <translation>تذكر هذه الفقرة وحدث يستند إليها تاريخين لا يجتمعان: أيّهما الصحيح؟</translation>
    </message>
    <message>
        <source>This paragraph is empty.</source>
        <translation>هذه الفقرة فارغة.</translation>
    </message>
    <message>
        <source>This statement is not final: each page says so.</source>
        <translation>هذه الإفادة ليست نهائية: كل صفحة تذكر ذلك.</translation>
    </message>
    <message>
        <source>Translations: {languages}</source>
        <translation>الترجمات: {languages}</translation>
    </message>
    <message>
        <source>Type the one that was made just now.</source>
        <translation>اكتب الورقة التي صُنعت الآن.</translation>
    </message>
    <message>
        <source>Typing that a crash or power cut interrupted is safe and has been logged.</source>
        <translation>ما كُتب قبل انقطاع الكهرباء أو توقّف البرنامج محفوظ، وقد قُيّد في السجل.</translation>
    </message>
    <message>
        <source>Unlock again with the new passphrase.</source>
        <translation>تُفتح الخزنة من جديد بعبارة المرور الجديدة.</translation>
    </message>
    <message>
        <source>Was the redacted text read to her before it becomes public? This program can&apos;t see it yet.</source>
        <translation>هل تُلي النص المحجوب على صاحب الإفادة قبل نشره للعموم؟ لا يستطيع هذا البرنامج أن يعرف ذلك بعد.</translation>
    </message>
    <message>
        <source>What was saved is safe. Please report this line: it holds nothing of your work.</source>
        <translation>ما حُفظ سليم. يُرجى إبلاغنا بهذا السطر، فليس فيه شيء من عملك.</translation>
    </message>
    <message>
        <source>When the session began is not recorded.</source>
        <translation>لم يُسجَّل وقت بدء الجلسة.</translation>
    </message>
    <message>
        <source>When the session ended is not recorded.</source>
        <translation>لم يُسجَّل وقت انتهاء الجلسة.</translation>
    </message>
    <message>
        <source>Where the session was held is not recorded.</source>
        <translation>لم يُسجَّل مكان الجلسة.</translation>
    </message>
    <message>
        <source>Who asked the questions is not recorded.</source>
        <translation>لم يُسجَّل من طرح الأسئلة.</translation>
    </message>
    <message>
        <source>Who took it down has not signed, and no reason is given.</source>
        <translation>لم يوقّع من دوّن الإفادة، ولم يُذكر سبب.</translation>
    </message>
    <message>
        <source>a backup doesn&apos;t belong into the vault&apos;s own folder</source>
        <translation>لا تُحفظ نسخة احتياطية في مجلد الخزنة نفسه</translation>
    </message>
    <message>
        <source>a certificate cannot start in that year</source>
        <translation>لا يمكن أن تبدأ شهادة رقمية في تلك السنة</translation>
    </message>
    <message>
        <source>a change of keys belongs to nobody here</source>
        <translation>تغيير مفاتيح لا يخصّ أحدًا هنا</translation>
    </message>
    <message>
        <source>a change of keys differs from the signed directory</source>
        <translation>أحد تغييرات المفاتيح يخالف دليل المستخدمين الموقَّع</translation>
    </message>
    <message>
        <source>a change of keys is missing</source>
        <translation>أحد تغييرات المفاتيح ناقص</translation>
    </message>
    <message>
        <source>a change of keys is not readable</source>
        <translation>أحد تغييرات المفاتيح لا يُقرأ</translation>
    </message>
    <message>
        <source>a change of keys that was interrupted is now finished</source>
        <translation>اكتمل الآن تغيير للمفاتيح كان قد انقطع</translation>
    </message>
    <message>
        <source>a change of keys was not signed by the key before it</source>
        <translation>أحد تغييرات المفاتيح لم يوقّعه المفتاح السابق له</translation>
    </message>
    <message>
        <source>a change of keys.json was interrupted and can&apos;t be finished</source>
        <translation>انقطع تغيير للملف keys.json ولا يمكن إكماله</translation>
    </message>
    <message>
        <source>a consent names who may receive: &apos;anyone&apos; is never asked for</source>
        <translation>تسمّي الموافقة من يجوز أن يتلقى: ولا يُطلب أبدًا أن يكون &quot;أي جهة&quot;</translation>
    </message>
    <message>
        <source>a copy for &apos;{profile}&apos; stays in the vault&apos;s own organisation, {organisation}</source>
        <translation>النسخة من نوع &apos;{profile}&apos; تبقى في منظمة الخزنة نفسها، {organisation}</translation>
    </message>
    <message>
        <source>a copy for the person who made the statement can&apos;t go to somebody else: {printed}</source>
        <translation>لا يجوز أن تذهب نسخة صاحب الإفادة إلى شخص آخر: {printed}</translation>
    </message>
    <message>
        <source>a correction is of a paragraph that reads otherwise by now</source>
        <translation>أحد التصحيحات لفقرة تغيّر نصّها منذ ذلك</translation>
    </message>
    <message>
        <source>a day that is hidden elsewhere in this statement can be read here</source>
        <translation>يمكن أن يُقرأ هنا يوم محجوب في موضع آخر من هذه الإفادة</translation>
    </message>
    <message>
        <source>a digest occurs twice</source>
        <translation>تكررت بصمة مرتين</translation>
    </message>
    <message>
        <source>a disclosure belongs to another statement</source>
        <translation>أحد الإفصاحات يخصّ إفادة أخرى</translation>
    </message>
    <message>
        <source>a disclosure&apos;s salt has the wrong length</source>
        <translation>طول ملح أحد الإفصاحات غير صحيح</translation>
    </message>
    <message>
        <source>a file has a name that the package itself needs</source>
        <translation>لأحد الملفات اسم تحتاج إليه الحزمة نفسها</translation>
    </message>
    <message>
        <source>a file in the package has a name that we never write</source>
        <translation>في الحزمة ملف باسم لا نكتبه أبدًا</translation>
    </message>
    <message>
        <source>a file of the vault became shorter while it was copied</source>
        <translation>قصُر أحد ملفات الخزنة أثناء نسخه</translation>
    </message>
    <message>
        <source>a file of this name exists already</source>
        <translation>يوجد من قبل ملف بهذا الاسم</translation>
    </message>
    <message>
        <source>a file&apos;s media type is malformed</source>
        <translation>نوع الوسائط لأحد الملفات غير سليم</translation>
    </message>
    <message>
        <source>a file&apos;s name is not of plain letters, digits, dots and hyphens, or leads elsewhere</source>
        <translation>اسم أحد الملفات ليس من أحرف وأرقام ونقاط وشُرَط بسيطة، أو يشير إلى مكان آخر</translation>
    </message>
    <message>
        <source>a folder with other files is in the way</source>
        <translation>في الطريق مجلد فيه ملفات أخرى</translation>
    </message>
    <message>
        <source>a group is mistyped</source>
        <translation>كُتبت مجموعة خطأ</translation>
    </message>
    <message>
        <source>a hidden place is not followed by its label</source>
        <translation>موضع محجوب لا تتبعه لصيقته</translation>
    </message>
    <message>
        <source>a hidden place is not followed by its label, or a label stands alone</source>
        <translation>موضع محجوب لا تتبعه لصيقته، أو لصيقة قائمة وحدها</translation>
    </message>
    <message>
        <source>a list […]</source>
        <translation>قائمة […]</translation>
    </message>
    <message>
        <source>a log entry was signed by a user after his removal</source>
        <translation>أحد قيود السجل وقّعه مستخدم بعد إزالته</translation>
    </message>
    <message>
        <source>a log entry&apos;s signature doesn&apos;t hold</source>
        <translation>توقيع أحد قيود السجل غير صحيح</translation>
    </message>
    <message>
        <source>a mark and spoken words need a witness</source>
        <translation>العلامة والكلام الشفوي يلزمهما شاهد</translation>
    </message>
    <message>
        <source>a moment in the package is impossible</source>
        <translation>في الحزمة وقت مستحيل</translation>
    </message>
    <message>
        <source>a moment is malformed</source>
        <translation>وقت غير سليم</translation>
    </message>
    <message>
        <source>a name that is hidden elsewhere in this statement can be read here</source>
        <translation>يمكن أن يُقرأ هنا اسم محجوب في موضع آخر من هذه الإفادة</translation>
    </message>
    <message>
        <source>a number with a fraction</source>
        <translation>عدد ذو كسر</translation>
    </message>
    <message>
        <source>a package cannot hold that year</source>
        <translation>لا تستوعب الحزمة تلك السنة</translation>
    </message>
    <message>
        <source>a package holds at least one file</source>
        <translation>تحوي الحزمة ملفًا واحدًا على الأقل</translation>
    </message>
    <message>
        <source>a page in the log of recent changes was not written with this vault&apos;s key</source>
        <translation>في سجل التغييرات الأخيرة صفحة لم تُكتب بمفتاح هذه الخزنة</translation>
    </message>
    <message>
        <source>a page of the database is not what was written</source>
        <translation>إحدى صفحات قاعدة البيانات ليست كما كُتبت</translation>
    </message>
    <message>
        <source>a part of a paragraph is of no known kind</source>
        <translation>جزء من فقرة لا يُعرف نوعه</translation>
    </message>
    <message>
        <source>a person complained against</source>
        <translation>شخص مشكوّ منه</translation>
    </message>
    <message>
        <source>a picture in the document has more than 60 million pixels</source>
        <translation>في المستند صورة فيها أكثر من ٦٠ مليون بكسل</translation>
    </message>
    <message>
        <source>a picture in the document is neither a readable PNG nor a readable JPEG</source>
        <translation>في المستند صورة ليست PNG ولا JPEG يمكن قراءتها</translation>
    </message>
    <message>
        <source>a place that is kept needs a reason</source>
        <translation>الموضع الذي يُبقى يلزمه سبب</translation>
    </message>
    <message>
        <source>a power cut left {bytes} bytes of an unfinished change, which is left out</source>
        <translation>ترك انقطاع الكهرباء {bytes} بايت من تغيير لم يكتمل، وقد استُبعد</translation>
    </message>
    <message>
        <source>a re-key that was interrupted is undone; nothing is lost</source>
        <translation>أُلغي تجديد للمفاتيح كان قد انقطع؛ ولم يُفقد شيء</translation>
    </message>
    <message>
        <source>a recipient needs a name</source>
        <translation>الجهة المتلقية يلزمها اسم</translation>
    </message>
    <message>
        <source>a recovery secret is 32 bytes</source>
        <translation>سرّ الاستعادة طوله ٣٢ بايت</translation>
    </message>
    <message>
        <source>a recovery sheet holds digits only</source>
        <translation>ليس في ورقة الاستعادة إلا أرقام</translation>
    </message>
    <message>
        <source>a rollback journal lies beside the database that is not ours: it would overwrite pages</source>
        <translation>بجانب قاعدة البيانات ملف تراجع ليس من ملفاتنا: قد يكتب فوق صفحاتها</translation>
    </message>
    <message>
        <source>a sealed identity does not hold what was sealed</source>
        <translation>هوية مختومة لا تحوي ما خُتم</translation>
    </message>
    <message>
        <source>a sealed identity is not padded as we pad</source>
        <translation>هوية مختومة لم تُحشَ كما نحشوها</translation>
    </message>
    <message>
        <source>a second person has to approve: not the one who decided, and a custodian or reviewer</source>
        <translation>يلزم أن يعتمده شخص ثانٍ: غير الذي قرّر، ومن أمناء الخزنة أو المراجعين</translation>
    </message>
    <message>
        <source>a second person was asked to approve what is hidden, and has not yet</source>
        <translation>طُلب من شخص ثانٍ اعتماد ما يُحجب، ولم يعتمده بعد</translation>
    </message>
    <message>
        <source>a session with this person is open already</source>
        <translation>مع هذا الشخص جلسة مفتوحة من قبل</translation>
    </message>
    <message>
        <source>a short text that is hidden elsewhere in this statement can be read here</source>
        <translation>يمكن أن يُقرأ هنا نص قصير محجوب في موضع آخر من هذه الإفادة</translation>
    </message>
    <message>
        <source>a statement begins as a draft</source>
        <translation>تبدأ كل إفادة مسودة</translation>
    </message>
    <message>
        <source>a third cost would be in use: first let everybody move to the second</source>
        <translation>ستكون هناك كلفة ثالثة مستعملة: ينتقل الجميع أولًا إلى الثانية</translation>
    </message>
    <message>
        <source>a transaction</source>
        <translation>تغيير مكتمل واحد</translation>
    </message>
    <message>
        <source>a translation names who made it</source>
        <translation>الترجمة تسمّي من قام بها</translation>
    </message>
    <message>
        <source>a translation was written anew while this was decided</source>
        <translation>كُتبت ترجمة من جديد أثناء اتخاذ هذا القرار</translation>
    </message>
    <message>
        <source>a unit cannot be above itself</source>
        <translation>لا تكون الوحدة فوق نفسها</translation>
    </message>
    <message>
        <source>a user&apos;s name is 1 to 64 of a-z, 0-9, &apos;.&apos;, &apos;-&apos;, &apos;_&apos;</source>
        <translation>اسم المستخدم من ١ إلى ٦٤ محرفًا من a-z و0-9 و&apos;.&apos; و&apos;-&apos; و&apos;_&apos;</translation>
    </message>
    <message>
        <source>a vault that is open read-only is not backed up: copy its folder as it is</source>
        <translation>الخزنة المفتوحة للقراءة فقط لا تُعمل لها نسخة احتياطية: يُنسخ مجلدها كما هو</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>عدد صحيح</translation>
    </message>
    <message>
        <source>age recipient</source>
        <translation>متلقي age</translation>
    </message>
    <message>
        <source>all eight slots are taken</source>
        <translation>الخانات الثماني كلها مشغولة</translation>
    </message>
    <message>
        <source>an attached file has two contents</source>
        <translation>لأحد الملفات المرفقة محتويان</translation>
    </message>
    <message>
        <source>an attached file is packed in a way that we never use</source>
        <translation>أحد الملفات المرفقة مضغوط بطريقة لا نستعملها أبدًا</translation>
    </message>
    <message>
        <source>an attached file is too large or damaged</source>
        <translation>أحد الملفات المرفقة كبير جدًا أو متضرر</translation>
    </message>
    <message>
        <source>an encrypted file can&apos;t be read ({reason})</source>
        <translation>لا يمكن قراءة ملف مشفَّر ({reason})</translation>
    </message>
    <message>
        <source>an encrypted file has a name that we don&apos;t give</source>
        <translation>لأحد الملفات المشفَّرة اسم لا نعطيه</translation>
    </message>
    <message>
        <source>an encrypted file is missing: {name}</source>
        <translation>ملف مشفَّر مفقود: {name}</translation>
    </message>
    <message>
        <source>an encrypted file is not padded as we pad</source>
        <translation>ملف مشفَّر لم يُحشَ كما نحشو ملفاتنا</translation>
    </message>
    <message>
        <source>an encrypted file is not the one that its row describes</source>
        <translation>ملف مشفَّر ليس هو الموصوف في صفّه</translation>
    </message>
    <message>
        <source>an encrypted file was changed or cut</source>
        <translation>ملف مشفَّر غُيّر أو قُطع</translation>
    </message>
    <message>
        <source>an encrypted file was cut or extended: {name}</source>
        <translation>ملف مشفَّر قُطع أو أُطيل: {name}</translation>
    </message>
    <message>
        <source>an object {…}</source>
        <translation>كائن {…}</translation>
    </message>
    <message>
        <source>an organisation needs a name</source>
        <translation>المنظمة يلزمها اسم</translation>
    </message>
    <message>
        <source>an unknown key signed the directory of users: somebody may have forged this vault</source>
        <translation>وقّع دليلَ المستخدمين مفتاحٌ مجهول: ربما زوّر أحدهم هذه الخزنة</translation>
    </message>
    <message>
        <source>an unknown key signed the list of users</source>
        <translation>وقّع قائمةَ المستخدمين مفتاحٌ مجهول</translation>
    </message>
    <message>
        <source>another database lies here, left untouched: {file}</source>
        <translation>توجد هنا قاعدة بيانات أخرى، ولم تُمسّ: {file}</translation>
    </message>
    <message>
        <source>another person has this code</source>
        <translation>هذا الرمز لشخص آخر</translation>
    </message>
    <message>
        <source>another statement has this code</source>
        <translation>هذا الرمز لإفادة أخرى</translation>
    </message>
    <message>
        <source>belongs to another signature</source>
        <translation>يخصّ توقيعًا آخر</translation>
    </message>
    <message>
        <source>can&apos;t be read ({reason})</source>
        <translation>لا يمكن قراءته ({reason})</translation>
    </message>
    <message>
        <source>can&apos;t be read to its end ({problem})</source>
        <translation>لا يمكن قراءته إلى آخره ({problem})</translation>
    </message>
    <message>
        <source>cannot be read ({reason})</source>
        <translation>لا يمكن قراءته ({reason})</translation>
    </message>
    <message>
        <source>certificate</source>
        <translation>الشهادة الرقمية</translation>
    </message>
    <message>
        <source>check the computer&apos;s clock</source>
        <translation>يُرجى التحقق من ساعة الحاسوب</translation>
    </message>
    <message>
        <source>clearing what an interrupted run left</source>
        <translation>إزالة ما تركته عملية انقطعت</translation>
    </message>
    <message>
        <source>consents of several people are withdrawn one person at a time</source>
        <translation>سحب موافقات أشخاص عدة يكون لكل شخص على حدة</translation>
    </message>
    <message>
        <source>creating the vault</source>
        <translation>إنشاء الخزنة</translation>
    </message>
    <message>
        <source>creating {name}</source>
        <translation>إنشاء {name}</translation>
    </message>
    <message>
        <source>database</source>
        <translation>قاعدة البيانات</translation>
    </message>
    <message>
        <source>digests without an entry at {number}</source>
        <translation>بصمات بلا قيد عند {number}</translation>
    </message>
    <message>
        <source>directory</source>
        <translation>دليل المستخدمين</translation>
    </message>
    <message>
        <source>disclosures are chosen for a statement that discloses nothing yet</source>
        <translation>اختيرت إفصاحات لإفادة لم تفصح بعد عن شيء</translation>
    </message>
    <message>
        <source>disclosures are repeated or not in order</source>
        <translation>الإفصاحات مكررة أو ليست بترتيبها</translation>
    </message>
    <message>
        <source>each group is right, but they don&apos;t belong together</source>
        <translation>كل مجموعة صحيحة وحدها، لكنها ليست معًا ورقة واحدة</translation>
    </message>
    <message>
        <source>entry {number} ({act})</source>
        <translation>القيد {number} ({act})</translation>
    </message>
    <message>
        <source>erasing the vault</source>
        <translation>محو الخزنة</translation>
    </message>
    <message>
        <source>exhibit {exhibit}: {damage}</source>
        <translation>الدليل المرفق {exhibit}: {damage}</translation>
    </message>
    <message>
        <source>exports don&apos;t belong into the vault&apos;s own folder</source>
        <translation>لا تُحفظ النسخ المُصدَّرة في مجلد الخزنة نفسه</translation>
    </message>
    <message>
        <source>first opening by this user here: compare the twelve words of the directory with a custodian</source>
        <translation>هذا أول فتح للخزنة هنا بهذا الحساب: تُقارن الكلمات الاثنتا عشرة لدليل المستخدمين مع أحد أمناء الخزنة</translation>
    </message>
    <message>
        <source>for whom is this? The recipient&apos;s name is empty</source>
        <translation>لمن هذه النسخة؟ اسم الجهة المتلقية فارغ</translation>
    </message>
    <message>
        <source>has another header than ours</source>
        <translation>ترويسته غير ترويستنا</translation>
    </message>
    <message>
        <source>her name is empty</source>
        <translation>خانة الاسم فارغة</translation>
    </message>
    <message>
        <source>hidden text can be read in {place}</source>
        <translation>يمكن قراءة نص محجوب في {place}</translation>
    </message>
    <message>
        <source>holds a certificate that is not base64</source>
        <translation>فيه شهادة رقمية ليست بترميز base64</translation>
    </message>
    <message>
        <source>holds a certificate with an impossible number</source>
        <translation>فيه شهادة رقمية برقم مستحيل</translation>
    </message>
    <message>
        <source>holds a record that is malformed or not in its one byte form</source>
        <translation>فيه سجلّ غير سليم أو ليس في صيغته الثنائية الوحيدة</translation>
    </message>
    <message>
        <source>holds the same salt twice</source>
        <translation>فيه الملح نفسه مرتين</translation>
    </message>
    <message>
        <source>in the translation: {said}</source>
        <translation>في الترجمة: {said}</translation>
    </message>
    <message>
        <source>is a date and time that no calendar has</source>
        <translation>تاريخ ووقت لا وجود لهما في أي تقويم</translation>
    </message>
    <message>
        <source>is a date that no calendar has</source>
        <translation>تاريخ لا وجود له في أي تقويم</translation>
    </message>
    <message>
        <source>is a link: only files that lie beside the case are taken in</source>
        <translation>رابط: لا تُؤخذ إلا الملفات الموضوعة بجانب ملف القضية</translation>
    </message>
    <message>
        <source>is a package that this vault has no record of</source>
        <translation>حزمة لا قيد لها في هذه الخزنة</translation>
    </message>
    <message>
        <source>is an interval that ends before it begins</source>
        <translation>مدة تنتهي قبل أن تبدأ</translation>
    </message>
    <message>
        <source>is an interval without beginning or end</source>
        <translation>مدة بلا بداية أو بلا نهاية</translation>
    </message>
    <message>
        <source>is cut or changed</source>
        <translation>مقطوع أو مُغيَّر</translation>
    </message>
    <message>
        <source>is larger than 4 GiB</source>
        <translation>أكبر من ٤ غيغابايت</translation>
    </message>
    <message>
        <source>is larger than 64 KiB</source>
        <translation>أكبر من ٦٤ كيلوبايت</translation>
    </message>
    <message>
        <source>is malformed</source>
        <translation>غير سليم</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>مفقود</translation>
    </message>
    <message>
        <source>is no date</source>
        <translation>ليس تاريخًا</translation>
    </message>
    <message>
        <source>is no date and time like 2019-05-02T09:30:00+02:00</source>
        <translation>ليس تاريخًا ووقتًا على هذه الصورة 2019-05-02T09:30:00+02:00</translation>
    </message>
    <message>
        <source>is no date that is understood</source>
        <translation>تاريخ غير مفهوم</translation>
    </message>
    <message>
        <source>is not a backup of a vault</source>
        <translation>ليس نسخة احتياطية من خزنة</translation>
    </message>
    <message>
        <source>is not a certificate</source>
        <translation>ليس شهادة رقمية</translation>
    </message>
    <message>
        <source>is not a day as YYYY-MM-DD: {text}</source>
        <translation>ليس يومًا بصيغة سنة-شهر-يوم: {text}</translation>
    </message>
    <message>
        <source>is not a day that the calendar has: {text}</source>
        <translation>يوم لا وجود له في التقويم: {text}</translation>
    </message>
    <message>
        <source>is not a file</source>
        <translation>ليس ملفًا</translation>
    </message>
    <message>
        <source>is not a file of at most 2 GiB</source>
        <translation>ليس ملفًا لا يتجاوز ٢ غيغابايت</translation>
    </message>
    <message>
        <source>is not a language tag (BCP 47, such as ar or zh-Hant): {text}</source>
        <translation>ليس رمز لغة (BCP 47، مثل ar أو zh-Hant): {text}</translation>
    </message>
    <message>
        <source>is not a package; a disclosure is made from the .asice file</source>
        <translation>ليس حزمة؛ فالكشف يكون من ملف .asice</translation>
    </message>
    <message>
        <source>is not a public key</source>
        <translation>ليس مفتاحًا عامًا</translation>
    </message>
    <message>
        <source>is not an age recipient</source>
        <translation>ليس متلقيًا من نوع age</translation>
    </message>
    <message>
        <source>is not an unchanged package of this vault ({state})</source>
        <translation>ليس حزمة غير مغيَّرة من هذه الخزنة ({state})</translation>
    </message>
    <message>
        <source>is not base64url</source>
        <translation>ليس بترميز base64url</translation>
    </message>
    <message>
        <source>is not in its one byte form</source>
        <translation>ليس في صيغته الثنائية الوحيدة</translation>
    </message>
    <message>
        <source>is not in its one encoding</source>
        <translation>ليس في ترميزه الوحيد</translation>
    </message>
    <message>
        <source>is not its authority&apos;s</source>
        <translation>ليس من جهته</translation>
    </message>
    <message>
        <source>is not known here</source>
        <translation>غير معروف هنا</translation>
    </message>
    <message>
        <source>is not one JWT and its disclosures</source>
        <translation>ليس ملف JWT واحدًا مع إفصاحاته</translation>
    </message>
    <message>
        <source>is not readable</source>
        <translation>لا يُقرأ</translation>
    </message>
    <message>
        <source>is not readable ({problem})</source>
        <translation>لا يُقرأ ({problem})</translation>
    </message>
    <message>
        <source>is of an unknown kind</source>
        <translation>من نوع مجهول</translation>
    </message>
    <message>
        <source>is older than its key</source>
        <translation>أقدم من مفتاحه</translation>
    </message>
    <message>
        <source>is signed by another key</source>
        <translation>موقَّع بمفتاح آخر</translation>
    </message>
    <message>
        <source>is signed in a way that we do not know</source>
        <translation>موقَّع بطريقة لا نعرفها</translation>
    </message>
    <message>
        <source>is too large a number</source>
        <translation>عدد أكبر من المسموح</translation>
    </message>
    <message>
        <source>is too large or not in its alphabet</source>
        <translation>كبير جدًا أو ليس من أبجديته</translation>
    </message>
    <message>
        <source>is too long for a date</source>
        <translation>أطول من أن يكون تاريخًا</translation>
    </message>
    <message>
        <source>keeping a file</source>
        <translation>حفظ ملف</translation>
    </message>
    <message>
        <source>keys.json is ahead of the database: one of the two was put back</source>
        <translation>الملف keys.json متقدّم على قاعدة البيانات: أُعيد أحدهما إلى حالة أقدم</translation>
    </message>
    <message>
        <source>keys.json is not the one that was sealed</source>
        <translation>الملف keys.json ليس هو الذي خُتم</translation>
    </message>
    <message>
        <source>keys.json is not the one that was sealed: it was changed or put back</source>
        <translation>الملف keys.json ليس هو الذي خُتم: غُيّر أو أُعيد إلى حالة أقدم</translation>
    </message>
    <message>
        <source>keys.json lacks the salt that the directory names for you</source>
        <translation>ينقص الملفَ keys.json الملحُ الذي يذكره لك دليل المستخدمين</translation>
    </message>
    <message>
        <source>keys.json was changed while the vault was open</source>
        <translation>غُيّر الملف keys.json والخزنة مفتوحة</translation>
    </message>
    <message>
        <source>larger than one gigabyte</source>
        <translation>أكبر من غيغابايت واحد</translation>
    </message>
    <message>
        <source>lies outside the text, which has {length} characters</source>
        <translation>يقع خارج النص، وطوله {length} محرف</translation>
    </message>
    <message>
        <source>locking the vault</source>
        <translation>قفل ملف الخزنة</translation>
    </message>
    <message>
        <source>must be a SHA-256 digest: 64 digits of 0 to 9 and a to f</source>
        <translation>يجب أن تكون بصمة من ٦٤ خانة من ٠ إلى ٩ ومن a إلى f</translation>
    </message>
    <message>
        <source>must be at most {most} characters long</source>
        <translation>الحدّ الأقصى لطوله {most} محرف</translation>
    </message>
    <message>
        <source>must be greater than start</source>
        <translation>يلزم أن يكون أكبر من start</translation>
    </message>
    <message>
        <source>must be the plain name of a file beside this one, not a path</source>
        <translation>يلزم أن يكون اسمًا بسيطًا لملف بجانب هذا الملف، لا مسارًا</translation>
    </message>
    <message>
        <source>must be {bound} or less</source>
        <translation>يلزم ألا يزيد على {bound}</translation>
    </message>
    <message>
        <source>must be {bound} or more</source>
        <translation>يلزم ألا يقل عن {bound}</translation>
    </message>
    <message>
        <source>must be {wanted}, not {found}</source>
        <translation>يلزم أن يكون {wanted}، لا {found}</translation>
    </message>
    <message>
        <source>must have 1 to 64 characters</source>
        <translation>يلزم أن يكون من ١ إلى ٦٤ محرفًا</translation>
    </message>
    <message>
        <source>must not be blank</source>
        <translation>يلزم ألا يكون فارغًا</translation>
    </message>
    <message>
        <source>must not be empty</source>
        <translation>يلزم ألا يكون خاليًا</translation>
    </message>
    <message>
        <source>must not begin or end with a space or a full stop</source>
        <translation>يلزم ألا يبدأ أو ينتهي بمسافة أو نقطة</translation>
    </message>
    <message>
        <source>must not hold the character U+0000</source>
        <translation>يلزم ألا يحوي المحرف U+0000</translation>
    </message>
    <message>
        <source>must not hold the invisible character U+{character}</source>
        <translation>يلزم ألا يحوي المحرف غير المرئي U+{character}</translation>
    </message>
    <message>
        <source>must not hold {sign}: codes become part of file names</source>
        <translation>يلزم ألا يحوي {sign}: فالرموز تدخل في أسماء الملفات</translation>
    </message>
    <message>
        <source>must say what stands there instead, with generalise</source>
        <translation>مع التعميم يلزم ذكر ما يُكتب مكانه</translation>
    </message>
    <message>
        <source>names a database as no vault does</source>
        <translation>يسمّي قاعدة بيانات باسم لا تستعمله أي خزنة</translation>
    </message>
    <message>
        <source>names another issuer or another kind of content</source>
        <translation>يسمّي مُصدِرًا آخر أو نوعًا آخر من المحتوى</translation>
    </message>
    <message>
        <source>names no language, since all of it is private use (begin it with a language): {text}</source>
        <translation>لا يسمّي أي لغة، فكله للاستعمال الخاص (يلزم أن يبدأ بلغة): {text}</translation>
    </message>
    <message>
        <source>no bundled font draws {characters}</source>
        <translation>لا خط من الخطوط المرفقة يرسم {characters}</translation>
    </message>
    <message>
        <source>no consent names this recipient</source>
        <translation>لا موافقة تسمّي هذه الجهة المتلقية</translation>
    </message>
    <message>
        <source>no consent of {person} covers {purpose}</source>
        <translation>لا موافقة من {person} تشمل {purpose}</translation>
    </message>
    <message>
        <source>no custodian of that name opens this vault</source>
        <translation>لا يفتح هذه الخزنة أمين بهذا الاسم</translation>
    </message>
    <message>
        <source>no file was taken in for this exhibit</source>
        <translation>لم يُدخل أي ملف لهذا الدليل المرفق</translation>
    </message>
    <message>
        <source>no identity is sealed for this person</source>
        <translation>لا هوية مختومة لهذا الشخص</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>بلا ذكر سبب</translation>
    </message>
    <message>
        <source>no row names this file: an interrupted change left it; its key is gone</source>
        <translation>لا صفّ يذكر هذا الملف: تركه تغيير انقطع، ومفتاحه زال</translation>
    </message>
    <message>
        <source>no such export is on record</source>
        <translation>لا قيد لهذه النسخة المُصدَّرة</translation>
    </message>
    <message>
        <source>no vault is open</source>
        <translation>لا خزنة مفتوحة</translation>
    </message>
    <message>
        <source>no words are left that could be linked</source>
        <translation>لم تبقَ كلمات يمكن ربطها</translation>
    </message>
    <message>
        <source>nobody asked for a review of this plan</source>
        <translation>لم يطلب أحد مراجعة هذه الخطة</translation>
    </message>
    <message>
        <source>nobody else in this vault could approve: it has no second custodian or reviewer</source>
        <translation>لا أحد غيرك في هذه الخزنة يمكنه الاعتماد: ليس فيها شخص ثانٍ من أمنائها أو مراجعيها</translation>
    </message>
    <message>
        <source>nobody has decided yet what is hidden in this paragraph&apos;s translation, as it reads now</source>
        <translation>لم يقرر أحد بعدُ ما يُخفى في ترجمة هذه الفقرة كما هي الآن</translation>
    </message>
    <message>
        <source>nobody in this vault has this code</source>
        <translation>لا أحد في هذه الخزنة يحمل هذا الرمز</translation>
    </message>
    <message>
        <source>nobody of that name opens this vault</source>
        <translation>لا يفتح هذه الخزنة أحد بهذا الاسم</translation>
    </message>
    <message>
        <source>nobody removes herself</source>
        <translation>لا أحد يزيل نفسه</translation>
    </message>
    <message>
        <source>not final yet: {open}</source>
        <translation>ليست نهائية بعد: {open}</translation>
    </message>
    <message>
        <source>not shown: frames {first} to {last} of the log of recent changes</source>
        <translation>لا يظهر: الإطارات من {first} إلى {last} من سجل التغييرات الأخيرة</translation>
    </message>
    <message>
        <source>not shown: frames {first} to {last} of the log of recent changes, with {many}</source>
        <translation>لا يظهر: الإطارات من {first} إلى {last} من سجل التغييرات الأخيرة، وفيها {many}</translation>
    </message>
    <message>
        <source>not shown: what the log of recent changes holds can&apos;t be read</source>
        <translation>لا يظهر: ما في سجل التغييرات الأخيرة لا يمكن قراءته</translation>
    </message>
    <message>
        <source>nothing has been decided yet for &apos;{profile}&apos;: this statement has no plan for it</source>
        <translation>لم يُقرَّر شيء بعد لنوع النسخة &apos;{profile}&apos;: لا خطة حجب له في هذه الإفادة</translation>
    </message>
    <message>
        <source>nothing has been decided yet for this reader</source>
        <translation>لم يُقرَّر شيء بعد لهذا القارئ</translation>
    </message>
    <message>
        <source>nothing is hidden in paragraph {number}</source>
        <translation>لا شيء محجوب في الفقرة {number}</translation>
    </message>
    <message>
        <source>nothing was answered yet</source>
        <translation>لم يُجب عن شيء بعد</translation>
    </message>
    <message>
        <source>nothing was signed yet</source>
        <translation>لم يُوقَّع شيء بعد</translation>
    </message>
    <message>
        <source>null</source>
        <translation>قيمة خالية (null)</translation>
    </message>
    <message>
        <source>only a custodian adds users</source>
        <translation>إضافة المستخدمين لأمين الخزنة وحده</translation>
    </message>
    <message>
        <source>only a custodian makes a recovery sheet</source>
        <translation>أمين الخزنة وحده يصنع ورقة استعادة</translation>
    </message>
    <message>
        <source>only a custodian re-keys a vault</source>
        <translation>تجديد مفاتيح الخزنة لأمين الخزنة وحده</translation>
    </message>
    <message>
        <source>only a custodian removes users</source>
        <translation>أمين الخزنة وحده يزيل المستخدمين</translation>
    </message>
    <message>
        <source>only a final statement is corrected; a draft is simply written on</source>
        <translation>لا تُصحَّح إلا الإفادة النهائية؛ أما المسودة فتُتابَع كتابتها ببساطة</translation>
    </message>
    <message>
        <source>only a part was read back: say why</source>
        <translation>لم يُتلَ إلا جزء منها: قل لماذا</translation>
    </message>
    <message>
        <source>only custodians and reviewers open identities and sign for the organisation</source>
        <translation>فتح الهويات والتوقيع باسم المنظمة لأمناء الخزنة والمراجعين وحدهم</translation>
    </message>
    <message>
        <source>only her own draft can be written on</source>
        <translation>لا تُتابَع إلا الكتابة في مسودة صاحب الإفادة نفسه</translation>
    </message>
    <message>
        <source>only its size was checked: its key is sealed to custodians and reviewers</source>
        <translation>لم يُفحص إلا حجمه: مفتاحه مختوم لأمناء الخزنة والمراجعين</translation>
    </message>
    <message>
        <source>only the recovery sheet gives somebody else a new passphrase</source>
        <translation>ورقة الاستعادة وحدها تضع عبارة مرور جديدة لشخص آخر</translation>
    </message>
    <message>
        <source>organisation&apos;s key</source>
        <translation>مفتاح المنظمة</translation>
    </message>
    <message>
        <source>package</source>
        <translation>الحزمة</translation>
    </message>
    <message>
        <source>page {number} of the database is not what was written</source>
        <translation>الصفحة {number} من قاعدة البيانات ليست كما كُتبت</translation>
    </message>
    <message>
        <source>paragraphs are not numbered upwards</source>
        <translation>الفقرات ليست مرقّمة تصاعديًا</translation>
    </message>
    <message>
        <source>parts of this vault were put back to an older state</source>
        <translation>أُعيدت أجزاء من هذه الخزنة إلى حالة أقدم</translation>
    </message>
    <message>
        <source>re-keying</source>
        <translation>تجديد المفاتيح</translation>
    </message>
    <message>
        <source>refused ({kind}): {reasons}</source>
        <translation>رُفض ({kind}): {reasons}</translation>
    </message>
    <message>
        <source>removing {name}</source>
        <translation>إزالة {name}</translation>
    </message>
    <message>
        <source>restoring</source>
        <translation>الاستعادة</translation>
    </message>
    <message>
        <source>say to whom</source>
        <translation>يلزم ذكر من قيل له ذلك</translation>
    </message>
    <message>
        <source>say who would receive it</source>
        <translation>يلزم ذكر من سيتلقى ذلك</translation>
    </message>
    <message>
        <source>say why it was not signed</source>
        <translation>يلزم ذكر سبب عدم التوقيع</translation>
    </message>
    <message>
        <source>seal</source>
        <translation>ختم الخزنة</translation>
    </message>
    <message>
        <source>some words are not on the disk yet</source>
        <translation>بعض الكلمات لم تُحفظ على القرص بعد</translation>
    </message>
    <message>
        <source>somebody who was present</source>
        <translation>أحد الحاضرين</translation>
    </message>
    <message>
        <source>something is there already</source>
        <translation>يوجد شيء هناك من قبل</translation>
    </message>
    <message>
        <source>something went wrong inside the program ({kind} in {place})</source>
        <translation>حدث خلل داخل البرنامج ({kind} في {place})</translation>
    </message>
    <message>
        <source>stands twice in the same object</source>
        <translation>يرد مرتين في الكائن نفسه</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>أُوقف</translation>
    </message>
    <message>
        <source>table {name}</source>
        <translation>الجدول {name}</translation>
    </message>
    <message>
        <source>table {name} is not found</source>
        <translation>الجدول {name} غير موجود</translation>
    </message>
    <message>
        <source>text</source>
        <translation>نص</translation>
    </message>
    <message>
        <source>text is split or empty</source>
        <translation>نص مجزّأ أو فارغ</translation>
    </message>
    <message>
        <source>the PDF cannot be signed ({fault})</source>
        <translation>لا يمكن توقيع ملف PDF ({fault})</translation>
    </message>
    <message>
        <source>the PDF does not begin as a PDF does</source>
        <translation>لا يبدأ ملف PDF كما يبدأ مثله</translation>
    </message>
    <message>
        <source>the PDF does not end as ours do, or there is something behind its end</source>
        <translation>لا ينتهي ملف PDF كما تنتهي ملفاتنا، أو وراء نهايته شيء</translation>
    </message>
    <message>
        <source>the PDF has other form fields than its signature</source>
        <translation>في ملف PDF حقول نموذج غير توقيعه</translation>
    </message>
    <message>
        <source>the PDF hides objects or its tables in streams</source>
        <translation>يخفي ملف PDF كائنات أو جداوله في مجارٍ مضغوطة</translation>
    </message>
    <message>
        <source>the PDF holds more than one signature</source>
        <translation>في ملف PDF أكثر من توقيع</translation>
    </message>
    <message>
        <source>the PDF holds no signature</source>
        <translation>لا توقيع في ملف PDF</translation>
    </message>
    <message>
        <source>the PDF holds object streams</source>
        <translation>في ملف PDF مجاري كائنات</translation>
    </message>
    <message>
        <source>the PDF holds something that can change what it shows</source>
        <translation>في ملف PDF ما يمكن أن يغيّر ما يعرضه</translation>
    </message>
    <message>
        <source>the PDF holds too many attached files</source>
        <translation>في ملف PDF ملفات مرفقة أكثر من المسموح</translation>
    </message>
    <message>
        <source>the PDF is certified by something else than its signature</source>
        <translation>ملف PDF مصادَق عليه بغير توقيعه</translation>
    </message>
    <message>
        <source>the PDF is encrypted or needs repair</source>
        <translation>ملف PDF مشفَّر أو يحتاج إلى إصلاح</translation>
    </message>
    <message>
        <source>the PDF is not certified</source>
        <translation>ملف PDF غير مصادَق عليه</translation>
    </message>
    <message>
        <source>the PDF is not certified against every change</source>
        <translation>ملف PDF غير مصادَق عليه ضد كل تغيير</translation>
    </message>
    <message>
        <source>the PDF is not one revision and its signature</source>
        <translation>ليس ملف PDF مراجعةً واحدة مع توقيعها</translation>
    </message>
    <message>
        <source>the PDF is signed already</source>
        <translation>ملف PDF موقَّع من قبل</translation>
    </message>
    <message>
        <source>the PDF is too large</source>
        <translation>ملف PDF كبير جدًا</translation>
    </message>
    <message>
        <source>the PDF says that it was signed before its key was made</source>
        <translation>يذكر ملف PDF أنه وُقّع قبل أن يُصنع مفتاحه</translation>
    </message>
    <message>
        <source>the PDF was continued after it was signed, or before</source>
        <translation>أُضيف إلى ملف PDF شيء بعد توقيعه أو قبله</translation>
    </message>
    <message>
        <source>the SD-JWT is not in its alphabet</source>
        <translation>ملف SD-JWT ليس من أبجديته</translation>
    </message>
    <message>
        <source>the act is kept; its seal is finished when the disk takes it (next act or unlock)</source>
        <translation>حُفظ الإجراء؛ ويُستكمل ختمه حين يقبل القرص ذلك (عند الإجراء التالي أو فتح الخزنة)</translation>
    </message>
    <message>
        <source>the backup ends before its index says</source>
        <translation>تنتهي النسخة الاحتياطية قبل ما يذكره فهرسها</translation>
    </message>
    <message>
        <source>the backup is longer than its index says</source>
        <translation>النسخة الاحتياطية أطول مما يذكره فهرسها</translation>
    </message>
    <message>
        <source>the backup&apos;s index is larger than it can be</source>
        <translation>فهرس النسخة الاحتياطية أكبر مما يمكن</translation>
    </message>
    <message>
        <source>the backup&apos;s index is not readable</source>
        <translation>فهرس النسخة الاحتياطية لا يُقرأ</translation>
    </message>
    <message>
        <source>the backup&apos;s index names files that no vault has</source>
        <translation>يسمّي فهرس النسخة الاحتياطية ملفات لا توجد في أي خزنة</translation>
    </message>
    <message>
        <source>the case&apos;s code {problem}</source>
        <translation>رمز القضية {problem}</translation>
    </message>
    <message>
        <source>the certificate is another key&apos;s</source>
        <translation>الشهادة الرقمية لمفتاح آخر</translation>
    </message>
    <message>
        <source>the certificate is not of our profile</source>
        <translation>الشهادة الرقمية ليست على نموذجنا</translation>
    </message>
    <message>
        <source>the certificate is too long</source>
        <translation>الشهادة الرقمية أطول من المسموح</translation>
    </message>
    <message>
        <source>the certificate&apos;s key is not a P-256 key</source>
        <translation>مفتاح الشهادة الرقمية ليس من نوع P-256</translation>
    </message>
    <message>
        <source>the certificate&apos;s name is not of our profile</source>
        <translation>اسم الشهادة الرقمية ليس على نموذجنا</translation>
    </message>
    <message>
        <source>the certificate&apos;s name is not text</source>
        <translation>اسم الشهادة الرقمية ليس نصًا</translation>
    </message>
    <message>
        <source>the commitment is not 64 hexadecimal digits</source>
        <translation>الالتزام ليس ٦٤ رقمًا ست عشريًا</translation>
    </message>
    <message>
        <source>the consent</source>
        <translation>الموافقة</translation>
    </message>
    <message>
        <source>the consent for this export was not withdrawn: there is nothing to recall</source>
        <translation>لم تُسحب الموافقة الخاصة بهذه النسخة: لا شيء يُستردّ</translation>
    </message>
    <message>
        <source>the cost of a passphrase guess is above the ceiling (2 GiB, 16 passes, 16 lanes)</source>
        <translation>كلفة تخمين عبارة المرور فوق الحدّ الأعلى (٢ غيغابايت، ١٦ دورة، ١٦ مسارًا)</translation>
    </message>
    <message>
        <source>the cost of a passphrase guess is below the floor (64 MiB, 3 passes, 4 lanes)</source>
        <translation>كلفة تخمين عبارة المرور دون الحدّ الأدنى (٦٤ ميغابايت، ٣ دورات، ٤ مسارات)</translation>
    </message>
    <message>
        <source>the database can&apos;t be read</source>
        <translation>لا يمكن قراءة قاعدة البيانات</translation>
    </message>
    <message>
        <source>the database can&apos;t be read ({reason})</source>
        <translation>لا يمكن قراءة قاعدة البيانات ({reason})</translation>
    </message>
    <message>
        <source>the database could not be written back yet</source>
        <translation>لم يمكن بعد إعادة كتابة قاعدة البيانات</translation>
    </message>
    <message>
        <source>the database doesn&apos;t say where it stands</source>
        <translation>لا تذكر قاعدة البيانات أين وصلت</translation>
    </message>
    <message>
        <source>the database is at act {found}, the seal at {expected}</source>
        <translation>قاعدة البيانات عند الإجراء {found}، وختم الخزنة عند {expected}</translation>
    </message>
    <message>
        <source>the database is at act {found}, the seal at {expected}: newer acts were cut off</source>
        <translation>قاعدة البيانات عند الإجراء {found}، وختم الخزنة عند {expected}: قُطعت إجراءات أحدث</translation>
    </message>
    <message>
        <source>the database is at act {found}, the seal at {expected}: one of the two was put back</source>
        <translation>قاعدة البيانات عند الإجراء {found}، وختم الخزنة عند {expected}: أُعيد أحدهما إلى حالة أقدم</translation>
    </message>
    <message>
        <source>the database is cut: {missing} of its {all} pages are missing</source>
        <translation>قاعدة البيانات مقطوعة: تنقصها صفحات عددها {missing} من {all}</translation>
    </message>
    <message>
        <source>the database is empty or cut</source>
        <translation>قاعدة البيانات فارغة أو مقطوعة</translation>
    </message>
    <message>
        <source>the database is empty or not a vault&apos;s</source>
        <translation>قاعدة البيانات فارغة أو ليست لخزنة</translation>
    </message>
    <message>
        <source>the database is held by a program that found it damaged</source>
        <translation>يمسك قاعدةَ البيانات برنامج وجدها متضررة</translation>
    </message>
    <message>
        <source>the database is in use by another program</source>
        <translation>قاعدة البيانات يستعملها برنامج آخر</translation>
    </message>
    <message>
        <source>the database is longer than it was written</source>
        <translation>قاعدة البيانات أطول مما كُتبت</translation>
    </message>
    <message>
        <source>the database is missing</source>
        <translation>قاعدة البيانات مفقودة</translation>
    </message>
    <message>
        <source>the database names a file to delete that it may not name</source>
        <translation>تذكر قاعدة البيانات للحذف ملفًا لا يجوز لها ذكره</translation>
    </message>
    <message>
        <source>the database&apos;s first 16 bytes are not this vault&apos;s: it was changed or swapped</source>
        <translation>أول ١٦ بايت من قاعدة البيانات ليست لهذه الخزنة: غُيّرت أو بُدّلت</translation>
    </message>
    <message>
        <source>the database&apos;s first page is not what was written</source>
        <translation>الصفحة الأولى من قاعدة البيانات ليست كما كُتبت</translation>
    </message>
    <message>
        <source>the database&apos;s first page is not what was written: nothing can be read without it</source>
        <translation>الصفحة الأولى من قاعدة البيانات ليست كما كُتبت: ولا يمكن قراءة شيء من دونها</translation>
    </message>
    <message>
        <source>the deponent</source>
        <translation>صاحب الإفادة</translation>
    </message>
    <message>
        <source>the directory doesn&apos;t know the user whose slot was opened</source>
        <translation>لا يعرف دليل المستخدمين صاحب الخانة التي فُتحت</translation>
    </message>
    <message>
        <source>the directory of users belongs to another vault</source>
        <translation>دليل المستخدمين لخزنة أخرى</translation>
    </message>
    <message>
        <source>the directory of users is missing</source>
        <translation>دليل المستخدمين مفقود</translation>
    </message>
    <message>
        <source>the directory of users is not of the version that it says</source>
        <translation>دليل المستخدمين ليس من الإصدار الذي يذكره</translation>
    </message>
    <message>
        <source>the directory of users is not readable</source>
        <translation>دليل المستخدمين لا يُقرأ</translation>
    </message>
    <message>
        <source>the directory of users lists other keys for you than your passphrase gives</source>
        <translation>يذكر لك دليل المستخدمين مفاتيح غير التي تعطيها عبارة المرور</translation>
    </message>
    <message>
        <source>the disk is full or read-only; what was kept before is safe</source>
        <translation>القرص ممتلئ أو للقراءة فقط؛ وما حُفظ قبل ذلك سليم</translation>
    </message>
    <message>
        <source>the disk refuses or the database is missing; what was kept before is safe</source>
        <translation>القرص يرفض أو قاعدة البيانات مفقودة؛ وما حُفظ قبل ذلك سليم</translation>
    </message>
    <message>
        <source>the document&apos;s title holds U+{character}, which no file may hold</source>
        <translation>في عنوان المستند المحرف U+{character}، ولا يجوز في أي ملف</translation>
    </message>
    <message>
        <source>the file begins with a byte order mark</source>
        <translation>يبدأ الملف بعلامة ترتيب البايتات</translation>
    </message>
    <message>
        <source>the file cannot be read ({fault})</source>
        <translation>لا يمكن قراءة الملف ({fault})</translation>
    </message>
    <message>
        <source>the file cannot be read ({reason})</source>
        <translation>لا يمكن قراءة الملف ({reason})</translation>
    </message>
    <message>
        <source>the file is larger than {most} MiB</source>
        <translation>الملف أكبر من {most} ميغابايت</translation>
    </message>
    <message>
        <source>the file is nested too deep</source>
        <translation>بنية الملف متداخلة أكثر من المسموح</translation>
    </message>
    <message>
        <source>the file is not JSON ({fault})</source>
        <translation>الملف ليس بصيغة JSON ({fault})</translation>
    </message>
    <message>
        <source>the file is not JSON, or holds half of a surrogate pair (\ud800 to \udfff)</source>
        <translation>الملف ليس بصيغة JSON، أو فيه نصف زوج بديل (\ud800 إلى \udfff)</translation>
    </message>
    <message>
        <source>the file is not UTF-8</source>
        <translation>الملف ليس بترميز UTF-8</translation>
    </message>
    <message>
        <source>the file is not the one that was signed</source>
        <translation>ليس الملف هو الذي وُقّع</translation>
    </message>
    <message>
        <source>the file of an exhibit is not the one that was taken in</source>
        <translation>ملف أحد الأدلة المرفقة ليس هو الذي أُدخل</translation>
    </message>
    <message>
        <source>the finished {name} does not verify ({state})</source>
        <translation>المُنتَج النهائي ({name}) لا يجتاز التحقق ({state})</translation>
    </message>
    <message>
        <source>the identity key is not the one that the directory names</source>
        <translation>مفتاح الهويات ليس هو الذي يذكره دليل المستخدمين</translation>
    </message>
    <message>
        <source>the key of an encrypted file is not a key</source>
        <translation>مفتاح أحد الملفات المشفَّرة ليس مفتاحًا</translation>
    </message>
    <message>
        <source>the key that signs the directory of users was renewed since you last opened this vault</source>
        <translation>جُدّد المفتاح الذي يوقّع دليل المستخدمين منذ آخر فتح لهذه الخزنة من قِبلك</translation>
    </message>
    <message>
        <source>the last day {problem}</source>
        <translation>اليوم الأخير {problem}</translation>
    </message>
    <message>
        <source>the list of checksums does not agree with the files</source>
        <translation>قائمة المجاميع التحققية لا توافق الملفات</translation>
    </message>
    <message>
        <source>the list of tables</source>
        <translation>قائمة الجداول</translation>
    </message>
    <message>
        <source>the log ends before the vault&apos;s last act</source>
        <translation>ينتهي السجل قبل آخر إجراء في الخزنة</translation>
    </message>
    <message>
        <source>the log of recent changes gives the database another size than its first page</source>
        <translation>يعطي سجل التغييرات الأخيرة قاعدةَ البيانات حجمًا غير ما في صفحتها الأولى</translation>
    </message>
    <message>
        <source>the log of recent changes has a broken header: what it held can&apos;t be read</source>
        <translation>ترويسة سجل التغييرات الأخيرة متضررة: لا يمكن قراءة ما كان فيه</translation>
    </message>
    <message>
        <source>the log of recent changes is broken before its end: what follows can&apos;t be read</source>
        <translation>سجل التغييرات الأخيرة متضرر قبل نهايته: لا يمكن قراءة ما بعد ذلك</translation>
    </message>
    <message>
        <source>the log of recent changes is not a file</source>
        <translation>سجل التغييرات الأخيرة ليس ملفًا</translation>
    </message>
    <message>
        <source>the manifest is not in its one byte form</source>
        <translation>قائمة المحتويات ليست في صيغتها الثنائية الوحيدة</translation>
    </message>
    <message>
        <source>the moment of issue is impossible</source>
        <translation>وقت الإصدار مستحيل</translation>
    </message>
    <message>
        <source>the moment of signing is malformed</source>
        <translation>وقت التوقيع غير سليم</translation>
    </message>
    <message>
        <source>the moment of signing lies before the organisation&apos;s key</source>
        <translation>وقت التوقيع يسبق مفتاح المنظمة</translation>
    </message>
    <message>
        <source>the new passphrase is the old one</source>
        <translation>عبارة المرور الجديدة هي القديمة نفسها</translation>
    </message>
    <message>
        <source>the organisation&apos;s key is not readable</source>
        <translation>مفتاح المنظمة لا يُقرأ</translation>
    </message>
    <message>
        <source>the organisation&apos;s name holds a character that cannot be shown</source>
        <translation>في اسم المنظمة محرف لا يمكن إظهاره</translation>
    </message>
    <message>
        <source>the organisation&apos;s name is empty or begins or ends with a space</source>
        <translation>اسم المنظمة فارغ أو يبدأ أو ينتهي بمسافة</translation>
    </message>
    <message>
        <source>the organisation&apos;s name is longer than {most} characters</source>
        <translation>اسم المنظمة أطول من المسموح (عدد المحارف {most})</translation>
    </message>
    <message>
        <source>the package</source>
        <translation>الحزمة</translation>
    </message>
    <message>
        <source>the package holds no file</source>
        <translation>لا ملف في الحزمة</translation>
    </message>
    <message>
        <source>the package holds other files than its manifest names</source>
        <translation>في الحزمة ملفات غير التي تذكرها قائمة محتوياتها</translation>
    </message>
    <message>
        <source>the package is cut or holds too many files</source>
        <translation>الحزمة مقطوعة أو فيها ملفات أكثر من المسموح</translation>
    </message>
    <message>
        <source>the package is cut, or a size in it is wrong</source>
        <translation>الحزمة مقطوعة، أو فيها حجم غير صحيح</translation>
    </message>
    <message>
        <source>the package is not in its one byte form: something was added, cut or reordered</source>
        <translation>الحزمة ليست في صيغتها الثنائية الوحيدة: أُضيف شيء أو قُطع أو غُيّر ترتيبه</translation>
    </message>
    <message>
        <source>the package is too large</source>
        <translation>الحزمة كبيرة جدًا</translation>
    </message>
    <message>
        <source>the package lacks a part, or its parts are not in their order</source>
        <translation>ينقص الحزمةَ جزء، أو أجزاؤها ليست بترتيبها</translation>
    </message>
    <message>
        <source>the package says that it was signed before its key was made</source>
        <translation>تذكر الحزمة أنها وُقّعت قبل أن يُصنع مفتاحها</translation>
    </message>
    <message>
        <source>the package would be too large</source>
        <translation>ستكون الحزمة كبيرة جدًا</translation>
    </message>
    <message>
        <source>the package&apos;s files have another date than its signature</source>
        <translation>تاريخ ملفات الحزمة غير تاريخ توقيعها</translation>
    </message>
    <message>
        <source>the passphrase holds characters that are none (half a surrogate pair)</source>
        <translation>في عبارة المرور محارف غير سليمة (نصف زوج بديل)</translation>
    </message>
    <message>
        <source>the profile &apos;{profile}&apos; has no identity file</source>
        <translation>لا ملف هوية لنوع النسخة &apos;{profile}&apos;</translation>
    </message>
    <message>
        <source>the recipient&apos;s name holds the invisible character U+{character}</source>
        <translation>في اسم الجهة المتلقية المحرف غير المرئي U+{character}</translation>
    </message>
    <message>
        <source>the recipient&apos;s name is longer than {most} characters</source>
        <translation>اسم الجهة المتلقية أطول من المسموح (عدد المحارف {most})</translation>
    </message>
    <message>
        <source>the recovery secret is renewed, not changed</source>
        <translation>سرّ الاستعادة يُجدَّد ولا يُغيَّر</translation>
    </message>
    <message>
        <source>the saved words are not as this program writes them</source>
        <translation>الكلام المحفوظ ليس كما يكتبه هذا البرنامج</translation>
    </message>
    <message>
        <source>the seal is missing</source>
        <translation>ختم الخزنة مفقود</translation>
    </message>
    <message>
        <source>the seal is not readable: it was changed or cut</source>
        <translation>ختم الخزنة لا يُقرأ: غُيّر أو قُطع</translation>
    </message>
    <message>
        <source>the seal was not made with this vault&apos;s key</source>
        <translation>ختم الخزنة لم يُصنع بمفتاح هذه الخزنة</translation>
    </message>
    <message>
        <source>the sealed name of a translator does not hold what was sealed</source>
        <translation>الاسم المختوم لأحد من ترجموا لا يحوي ما خُتم</translation>
    </message>
    <message>
        <source>the sealed names of those present do not fit their roles</source>
        <translation>الأسماء المختومة للحاضرين لا توافق صفاتهم</translation>
    </message>
    <message>
        <source>the sealed names of those present do not hold what was sealed</source>
        <translation>الأسماء المختومة للحاضرين لا تحوي ما خُتم</translation>
    </message>
    <message>
        <source>the sheet is not whole: groups are missing</source>
        <translation>الورقة ناقصة: فيها مجموعات غائبة</translation>
    </message>
    <message>
        <source>the signature does not belong to this content and key</source>
        <translation>التوقيع لا يخصّ هذا المحتوى وهذا المفتاح</translation>
    </message>
    <message>
        <source>the signature does not cover the whole file</source>
        <translation>التوقيع لا يشمل الملف كله</translation>
    </message>
    <message>
        <source>the signature does not say plainly which bytes it covers</source>
        <translation>لا يذكر التوقيع بوضوح أي بايتات يشملها</translation>
    </message>
    <message>
        <source>the signature has a time-stamp already</source>
        <translation>للتوقيع ختم زمني من قبل</translation>
    </message>
    <message>
        <source>the signature has the attributes of another kind of file</source>
        <translation>للتوقيع سمات نوع آخر من الملفات</translation>
    </message>
    <message>
        <source>the signature holds something else than digits</source>
        <translation>في التوقيع غير الأرقام</translation>
    </message>
    <message>
        <source>the signature is not in its one encoding, or holds something that we never write</source>
        <translation>التوقيع ليس في ترميزه الوحيد، أو فيه ما لا نكتبه أبدًا</translation>
    </message>
    <message>
        <source>the signature is not where it says</source>
        <translation>التوقيع ليس حيث يذكر</translation>
    </message>
    <message>
        <source>the signature is not written in lower-case digits</source>
        <translation>التوقيع ليس مكتوبًا بأحرف صغيرة</translation>
    </message>
    <message>
        <source>the signature is of another kind</source>
        <translation>التوقيع من نوع آخر</translation>
    </message>
    <message>
        <source>the signature is too long</source>
        <translation>التوقيع أطول من المسموح</translation>
    </message>
    <message>
        <source>the signature of the directory of users doesn&apos;t hold</source>
        <translation>توقيع دليل المستخدمين غير صحيح</translation>
    </message>
    <message>
        <source>the signature or certificate is malformed</source>
        <translation>التوقيع أو الشهادة الرقمية غير سليمين</translation>
    </message>
    <message>
        <source>the signature value has the wrong length</source>
        <translation>طول قيمة التوقيع غير صحيح</translation>
    </message>
    <message>
        <source>the signature value is malformed</source>
        <translation>قيمة التوقيع غير سليمة</translation>
    </message>
    <message>
        <source>the signature value is not in its one encoding</source>
        <translation>قيمة التوقيع ليست في ترميزها الوحيد</translation>
    </message>
    <message>
        <source>the signature value is the twin that only others make (high s)</source>
        <translation>قيمة التوقيع هي التوأم الذي لا يصنعه إلا غيرنا (high s)</translation>
    </message>
    <message>
        <source>the signature&apos;s dictionary is not of our form</source>
        <translation>قاموس التوقيع ليس على نموذجنا</translation>
    </message>
    <message>
        <source>the signer&apos;s revision changes something else than the signature</source>
        <translation>مراجعة الجهة الموقِّعة تغيّر غير التوقيع</translation>
    </message>
    <message>
        <source>the statement</source>
        <translation>الإفادة</translation>
    </message>
    <message>
        <source>the statement attached to the PDF</source>
        <translation>الإفادة المرفقة بملف PDF</translation>
    </message>
    <message>
        <source>the statement in the package is not the one in the PDF</source>
        <translation>الإفادة في الحزمة ليست التي في ملف PDF</translation>
    </message>
    <message>
        <source>the vault was re-keyed since you last opened it, but nothing says by whom: ask a custodian</source>
        <translation>جُدّدت مفاتيح الخزنة منذ آخر فتح لها من قِبلك، ولا شيء يذكر من فعل ذلك: يُسأل أحد أمناء الخزنة</translation>
    </message>
    <message>
        <source>the vault was re-keyed since you last opened it, by {user} at {moment}</source>
        <translation>جُدّدت مفاتيح الخزنة منذ آخر فتح لها من قِبلك، بواسطة {user} في {moment}</translation>
    </message>
    <message>
        <source>there are more than {most} files</source>
        <translation>عدد الملفات أكثر من {most}</translation>
    </message>
    <message>
        <source>there is a time-stamp of an authority that is not pinned; its time is not shown</source>
        <translation>فيه ختم زمني من جهة غير موثوقة لديك؛ لا يُعرض وقته</translation>
    </message>
    <message>
        <source>there is no backup here</source>
        <translation>لا نسخة احتياطية هنا</translation>
    </message>
    <message>
        <source>there is no case in this vault yet</source>
        <translation>لا قضية في هذه الخزنة بعد</translation>
    </message>
    <message>
        <source>there is no profile &apos;{profile}&apos;</source>
        <translation>لا يوجد نوع نسخة باسم &apos;{profile}&apos;</translation>
    </message>
    <message>
        <source>there is no statement with this id or code in this vault</source>
        <translation>لا توجد في هذه الخزنة إفادة بهذا المعرّف أو الرمز</translation>
    </message>
    <message>
        <source>there is no such case in this vault</source>
        <translation>لا توجد في هذه الخزنة قضية كهذه</translation>
    </message>
    <message>
        <source>there is no such case in what can be read of this vault</source>
        <translation>لا توجد قضية كهذه فيما يمكن قراءته من هذه الخزنة</translation>
    </message>
    <message>
        <source>there is no such consent in this vault</source>
        <translation>لا توجد في هذه الخزنة موافقة كهذه</translation>
    </message>
    <message>
        <source>there is no such exhibit in this vault</source>
        <translation>لا يوجد في هذه الخزنة دليل مرفق كهذا</translation>
    </message>
    <message>
        <source>there is no such file in the vault</source>
        <translation>لا يوجد في الخزنة ملف كهذا</translation>
    </message>
    <message>
        <source>there is no such folder</source>
        <translation>لا يوجد مجلد كهذا</translation>
    </message>
    <message>
        <source>there is no such follow-up in that state</source>
        <translation>لا متابعة لاحقة كهذه في تلك الحال</translation>
    </message>
    <message>
        <source>there is no such interview in this vault</source>
        <translation>لا توجد في هذه الخزنة مقابلة كهذه</translation>
    </message>
    <message>
        <source>there is no such paragraph in this vault</source>
        <translation>لا فقرة كهذه في هذه الخزنة</translation>
    </message>
    <message>
        <source>there is no such person in this vault</source>
        <translation>لا يوجد في هذه الخزنة شخص كهذا</translation>
    </message>
    <message>
        <source>there is no such purpose</source>
        <translation>لا يوجد غرض كهذا</translation>
    </message>
    <message>
        <source>there is no such translator in this case</source>
        <translation>لا أحد بهذا الرمز يترجم في هذه القضية</translation>
    </message>
    <message>
        <source>there is no such translator in this vault</source>
        <translation>لا أحد بهذا الرمز يترجم في هذه الخزنة</translation>
    </message>
    <message>
        <source>there is no vault here</source>
        <translation>لا خزنة هنا</translation>
    </message>
    <message>
        <source>there is no vault here ({file} is missing)</source>
        <translation>لا خزنة هنا (الملف {file} مفقود)</translation>
    </message>
    <message>
        <source>there is no {kinds} with the id {value}</source>
        <translation>لا يوجد {kinds} بالمعرّف {value}</translation>
    </message>
    <message>
        <source>there is something hidden behind the signature</source>
        <translation>وراء التوقيع شيء مخفي</translation>
    </message>
    <message>
        <source>these keys belong to another vault</source>
        <translation>هذه المفاتيح لخزنة أخرى</translation>
    </message>
    <message>
        <source>these words name something already</source>
        <translation>هذه الكلمات مربوطة بشيء آخر</translation>
    </message>
    <message>
        <source>this category or treatment is not in the lists</source>
        <translation>هذه الفئة أو المعالجة ليست في القوائم</translation>
    </message>
    <message>
        <source>this code {problem}</source>
        <translation>هذا الرمز {problem}</translation>
    </message>
    <message>
        <source>this computer doesn&apos;t give the {memory} MiB of memory that the passphrase costs</source>
        <translation>لا يوفّر هذا الحاسوب الذاكرة التي تتطلبها عبارة المرور، وهي {memory} ميغابايت</translation>
    </message>
    <message>
        <source>this computer&apos;s clock is before {began}, when this vault&apos;s log began: set it right</source>
        <translation>ساعة هذا الحاسوب متأخرة عن {began}، وهو وقت بدء سجل هذه الخزنة: يلزم ضبطها</translation>
    </message>
    <message>
        <source>this consent was withdrawn before</source>
        <translation>سُحبت هذه الموافقة من قبل</translation>
    </message>
    <message>
        <source>this consent would end before it begins</source>
        <translation>ستنتهي هذه الموافقة قبل أن تبدأ</translation>
    </message>
    <message>
        <source>this file exists already</source>
        <translation>هذا الملف موجود من قبل</translation>
    </message>
    <message>
        <source>this file is not part of the vault</source>
        <translation>هذا الملف ليس جزءًا من الخزنة</translation>
    </message>
    <message>
        <source>this is another sheet</source>
        <translation>هذه ورقة أخرى</translation>
    </message>
    <message>
        <source>this is neither a PDF nor a package nor an SD-JWT</source>
        <translation>ليس هذا ملف PDF ولا حزمة ولا SD-JWT</translation>
    </message>
    <message>
        <source>this is no file of words that were saved elsewhere</source>
        <translation>هذا ليس ملف كلام حُفظ في مكان آخر</translation>
    </message>
    <message>
        <source>this is the id of one statement and the code of another</source>
        <translation>هذا معرّف إفادة ورمز إفادة أخرى في آن</translation>
    </message>
    <message>
        <source>this is the language of the statement itself</source>
        <translation>هذه لغة الإفادة نفسها</translation>
    </message>
    <message>
        <source>this key doesn&apos;t open what was sealed</source>
        <translation>هذا المفتاح لا يفتح ما خُتم</translation>
    </message>
    <message>
        <source>this link is not there any more</source>
        <translation>لم يعد هذا الرابط موجودًا</translation>
    </message>
    <message>
        <source>this paragraph belongs to another statement than the plan</source>
        <translation>هذه الفقرة تخصّ إفادة غير إفادة الخطة</translation>
    </message>
    <message>
        <source>this paragraph belongs to another statement than the translation</source>
        <translation>هذه الفقرة من إفادة غير إفادة الترجمة</translation>
    </message>
    <message>
        <source>this paragraph was corrected after it was translated</source>
        <translation>صُحّحت هذه الفقرة بعد ترجمتها</translation>
    </message>
    <message>
        <source>this passphrase is another user&apos;s</source>
        <translation>عبارة المرور هذه لمستخدم آخر</translation>
    </message>
    <message>
        <source>this place lies outside its paragraph</source>
        <translation>هذا الموضع يقع خارج فقرته</translation>
    </message>
    <message>
        <source>this reader&apos;s copies open nobody else&apos;s name</source>
        <translation>نسخ هذا القارئ لا تكشف اسم أي شخص آخر</translation>
    </message>
    <message>
        <source>this recovery secret doesn&apos;t open the vault</source>
        <translation>سرّ الاستعادة هذا لا يفتح الخزنة</translation>
    </message>
    <message>
        <source>this session is over</source>
        <translation>انتهت هذه الجلسة</translation>
    </message>
    <message>
        <source>this session was not begun in this program</source>
        <translation>هذه الجلسة لم تُبدأ في هذا البرنامج</translation>
    </message>
    <message>
        <source>this statement has no translation into &apos;{language}&apos;</source>
        <translation>لا ترجمة لهذه الإفادة إلى «{language}»</translation>
    </message>
    <message>
        <source>this statement is final: a correction is a new version, with a reason</source>
        <translation>هذه الإفادة نهائية: وأي تصحيح يكون نسخة جديدة مع ذكر السبب</translation>
    </message>
    <message>
        <source>this statement is final: it was signed before that, or the reason stands beside it</source>
        <translation>هذه الإفادة نهائية: وُقّعت قبل ذلك، أو ذُكر السبب معها</translation>
    </message>
    <message>
        <source>this statement is final: where it speaks of an exhibit is said in its next version</source>
        <translation>هذه الإفادة نهائية: موضع ذكر الدليل المرفق يُحدَّد في نسختها التالية</translation>
    </message>
    <message>
        <source>this user was added before</source>
        <translation>أُضيف هذا المستخدم من قبل</translation>
    </message>
    <message>
        <source>this vault has a case of that code</source>
        <translation>في هذه الخزنة قضية بهذا الرمز</translation>
    </message>
    <message>
        <source>this vault holds no case yet</source>
        <translation>لا قضية في هذه الخزنة بعد</translation>
    </message>
    <message>
        <source>this vault holds several cases: say which ({named})</source>
        <translation>في هذه الخزنة عدة قضايا: تُذكر المقصودة منها ({named})</translation>
    </message>
    <message>
        <source>this vault is open read-only</source>
        <translation>هذه الخزنة مفتوحة للقراءة فقط</translation>
    </message>
    <message>
        <source>this vault was written by a newer version of the program</source>
        <translation>كُتبت هذه الخزنة بإصدار أحدث من البرنامج</translation>
    </message>
    <message>
        <source>this version reads {format}, not {other}</source>
        <translation>يقرأ هذا الإصدار {format}، لا {other}</translation>
    </message>
    <message>
        <source>this was withdrawn today, and a withdrawal stands for its day</source>
        <translation>سُحبت هذه اليوم، والسحب يسري طوال يومه</translation>
    </message>
    <message>
        <source>time-stamp</source>
        <translation>الختم الزمني</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>صواب أو خطأ (true أو false)</translation>
    </message>
    <message>
        <source>trusted certificate</source>
        <translation>الشهادة الرقمية الموثوقة</translation>
    </message>
    <message>
        <source>two files have the same name</source>
        <translation>لملفين الاسم نفسه</translation>
    </message>
    <message>
        <source>vault in use: another program holds it</source>
        <translation>الخزنة مستعملة: يمسكها برنامج آخر</translation>
    </message>
    <message>
        <source>was changed</source>
        <translation>غُيّر</translation>
    </message>
    <message>
        <source>what is left of this case holds too many mistakes to be mended</source>
        <translation>في ما بقي من هذه القضية أخطاء أكثر من أن تُصلح</translation>
    </message>
    <message>
        <source>what was done? A few words stay with it</source>
        <translation>ماذا أُنجز؟ تبقى معه بضع كلمات</translation>
    </message>
    <message>
        <source>what was drawn is no line of a pen</source>
        <translation>ما رُسم ليس خطّ قلم</translation>
    </message>
    <message>
        <source>what was signed is not what is here</source>
        <translation>ما وُقّع ليس ما هو موجود هنا</translation>
    </message>
    <message>
        <source>what will stand there instead? Write the words first</source>
        <translation>ما الذي يُكتب مكانه؟ تُكتب الكلمات أولًا</translation>
    </message>
    <message>
        <source>where to? The place to write to is empty</source>
        <translation>إلى أين؟ خانة المكان فارغة</translation>
    </message>
    <message>
        <source>who opens identities can&apos;t be removed yet</source>
        <translation>لا يمكن بعد إزالة من يفتح الهويات</translation>
    </message>
    <message>
        <source>why does the session end? A few words stay with it</source>
        <translation>لماذا تنتهي الجلسة؟ بضع كلمات تبقى معها</translation>
    </message>
    <message>
        <source>why is it corrected? A reason stays beside the new version</source>
        <translation>ما سبب التصحيح؟ يبقى السبب بجانب النسخة الجديدة</translation>
    </message>
    <message>
        <source>why is it kept? A reason stays beside the decision</source>
        <translation>ما سبب الإبقاء؟ يبقى السبب بجانب القرار</translation>
    </message>
    <message>
        <source>writing stopped after an error of the disk</source>
        <translation>توقفت الكتابة بعد خطأ في القرص</translation>
    </message>
    <message>
        <source>writing the backup</source>
        <translation>كتابة النسخة الاحتياطية</translation>
    </message>
    <message>
        <source>writing {name}</source>
        <translation>كتابة {name}</translation>
    </message>
    <message>
        <source>wrong passphrase</source>
        <translation>عبارة المرور خاطئة</translation>
    </message>
    <message>
        <source>your change of passphrase, which was interrupted, is now finished</source>
        <translation>اكتمل الآن تغيير عبارة المرور الخاصة بك، وكان قد انقطع</translation>
    </message>
    <message>
        <source>{consent} does not reach as far as &apos;{handling}&apos;</source>
        <translation>{consent} لا تصل إلى &apos;{handling}&apos;</translation>
    </message>
    <message>
        <source>{consent} is expired on {day}</source>
        <translation>{consent} انتهت في {day}</translation>
    </message>
    <message>
        <source>{consent} is not given before {day}</source>
        <translation>{consent} لا تسري قبل {day}</translation>
    </message>
    <message>
        <source>{consent} is withdrawn for this recipient</source>
        <translation>{consent} مسحوبة عن هذه الجهة المتلقية</translation>
    </message>
    <message>
        <source>{consent} is withdrawn on {day}</source>
        <translation>{consent} سُحبت في {day}</translation>
    </message>
    <message>
        <source>{count} pages</source>
        <translation>{count} صفحة</translation>
    </message>
    <message>
        <source>{count} paragraph(s) have no translation: they stand alone.</source>
        <translation>فقرات بلا ترجمة: {count}. تقف وحدها.</translation>
    </message>
    <message>
        <source>{count} rows</source>
        <translation>{count} صفًّا</translation>
    </message>
    <message>
        <source>{count} transactions</source>
        <translation>تغييرات مكتملة عددها {count}</translation>
    </message>
    <message>
        <source>{doing}: the disk refuses ({reason})</source>
        <translation>{doing}: القرص يرفض ({reason})</translation>
    </message>
    <message>
        <source>{entry} does not follow the entry before it</source>
        <translation>{entry} لا يلي القيد السابق له</translation>
    </message>
    <message>
        <source>{entry} does not match the digests of its records</source>
        <translation>{entry} لا يطابق بصمات سجلّاته</translation>
    </message>
    <message>
        <source>{entry} is not signed by {user}</source>
        <translation>{entry} ليس موقَّعًا من {user}</translation>
    </message>
    <message>
        <source>{entry} is out of order</source>
        <translation>{entry} خارج ترتيبه</translation>
    </message>
    <message>
        <source>{first} and {more} more</source>
        <translation>{first}، ومثلها {more}</translation>
    </message>
    <message>
        <source>{folder}: the export can&apos;t be written ({reason})</source>
        <translation>{folder}: لا يمكن كتابة النسخة المُصدَّرة ({reason})</translation>
    </message>
    <message>
        <source>{kind} {name} is in the vault already</source>
        <translation>{kind} {name} موجود من قبل في الخزنة</translation>
    </message>
    <message>
        <source>{kind} {name} stands twice in this file</source>
        <translation>{kind} {name} يرد مرتين في هذا الملف</translation>
    </message>
    <message>
        <source>{kind} {record} does not read as the log vouches</source>
        <translation>{kind} {record} لا يُقرأ كما يشهد السجل</translation>
    </message>
    <message>
        <source>{kind} {record} is gone, and no act removed it</source>
        <translation>{kind} {record} زال، ولا إجراء أزاله</translation>
    </message>
    <message>
        <source>{kind} {record} is in the vault, but no act wrote it</source>
        <translation>{kind} {record} موجود في الخزنة، ولا إجراء كتبه</translation>
    </message>
    <message>
        <source>{name} can&apos;t be read ({reason})</source>
        <translation>لا يمكن قراءة {name} ({reason})</translation>
    </message>
    <message>
        <source>{name} is larger than it can be</source>
        <translation>الملف {name} أكبر مما يمكن</translation>
    </message>
    <message>
        <source>{name} is not a file</source>
        <translation>{name} ليس ملفًا</translation>
    </message>
    <message>
        <source>{name}: can&apos;t be written ({reason})</source>
        <translation>لا يمكن كتابة {name} ({reason})</translation>
    </message>
    <message>
        <source>{one} or {other}</source>
        <translation>{one} أو {other}</translation>
    </message>
    <message>
        <source>{person}&apos;s consent</source>
        <translation>موافقة {person}</translation>
    </message>
    <message>
        <source>{value} is not in the list of {listed} ({some})</source>
        <translation>{value} ليس في قائمة {listed} ({some})</translation>
    </message>
    <message>
        <source>{what} lacks {pages} and {rows}</source>
        <translation>{what}: تنقص {pages} و{rows}</translation>
    </message>
    <message>
        <source>{what} lacks {part}</source>
        <translation>{what}: تنقص {part}</translation>
    </message>
    <message>
        <source>{who} is named and not hidden: {name}</source>
        <translation>ورد اسم {who} ظاهرًا من دون حجب: {name}</translation>
    </message>
    <message>
        <source>{who} is named and not hidden: {name} (her own name can&apos;t be waved through)</source>
        <translation>ورد اسم {who} ظاهرًا من دون حجب: {name} (ولا يمكن تجاوز اسم صاحب الإفادة نفسه)</translation>
    </message>
    <message>
        <source>{words}: {purpose} for {recipient}</source>
        <translation>{words}: {purpose} إلى {recipient}</translation>
    </message>
    <message>
        <source>; </source>
        <translation>؛ </translation>
    </message>
</context>
<context>
    <name>CorrectionCard</name>
    <message>
        <source>Correct</source>
        <translation>تصحيح</translation>
    </message>
    <message>
        <source>Why is it corrected?</source>
        <translation>ما سبب التصحيح؟</translation>
    </message>
    <message>
        <source>The reason stays beside the new version.</source>
        <translation>يبقى السبب محفوظًا إلى جانب النسخة الجديدة.</translation>
    </message>
    <message>
        <source>A few words are enough.</source>
        <translation>تكفي كلمات قليلة.</translation>
    </message>
</context>
<context>
    <name>CountWords</name>
    <message>
        <source>Victims on record</source>
        <translation>الضحايا المسجَّلون</translation>
    </message>
    <message>
        <source>By the party that did it</source>
        <translation>بحسب الجهة المسؤولة</translation>
    </message>
    <message>
        <source>By age and sex</source>
        <translation>بحسب العمر والجنس</translation>
    </message>
    <message>
        <source>By year of death</source>
        <translation>بحسب سنة الوفاة</translation>
    </message>
    <message>
        <source>By governorate</source>
        <translation>بحسب المحافظة</translation>
    </message>
    <message>
        <source>By cause</source>
        <translation>بحسب السبب</translation>
    </message>
    <message>
        <source>Civilians</source>
        <translation>المدنيون</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>القضايا</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>الإفادات</translation>
    </message>
    <message>
        <source>Paragraphs</source>
        <translation>الفقرات</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>الجلسات</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>الأحداث</translation>
    </message>
    <message>
        <source>Officials</source>
        <translation>المسؤولون</translation>
    </message>
    <message>
        <source>Places of detention</source>
        <translation>أماكن الاحتجاز</translation>
    </message>
    <message>
        <source>Exhibits</source>
        <translation>الأدلة المرفقة</translation>
    </message>
    <message>
        <source>Deponents who agreed to be counted</source>
        <translation>أصحاب الإفادات الذين وافقوا على إحصائهم</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
</context>
<context>
    <name>Cover</name>
    <message>
        <source>Type the passphrase to go on.</source>
        <translation>للمتابعة تُكتب عبارة المرور.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
</context>
<context>
    <name>CreateScreen</name>
    <message>
        <source>Create a vault</source>
        <translation>إنشاء خزنة</translation>
    </message>
    <message>
        <source>everything in it is encrypted on this computer</source>
        <translation>كل ما فيها يُشفَّر على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>إنشاء</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>المنظمة</translation>
    </message>
    <message>
        <source>Its name stands on every signed statement.</source>
        <translation>يظهر اسمها على كل إفادة موقَّعة.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>A new folder; an encrypted disk is best.</source>
        <translation>مجلد جديد، والأفضل على قرص مشفَّر.</translation>
    </message>
    <message>
        <source>In which folder shall the vault stand?</source>
        <translation>في أيّ مجلد توضع الخزنة؟</translation>
    </message>
    <message>
        <source>Which organisation keeps this vault?</source>
        <translation>أيّ منظمة تحفظ هذه الخزنة؟</translation>
    </message>
    <message>
        <source>Creating… about two seconds</source>
        <translation>جارٍ الإنشاء… نحو ثانيتين</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>This is not understood as a date. Try “May 2012”, “about 2012” or “3.5.2012”.</source>
        <translation>لم يُفهم هذا على أنه تاريخ. أمثلة: «أيار 2012» أو «حوالي 2012» أو «3.5.2012».</translation>
    </message>
    <message>
        <source>Understood: %1</source>
        <translation>المفهوم: %1</translation>
    </message>
</context>
<context>
    <name>Deciding</name>
    <message>
        <source>This vault is open to read only: nothing can be decided.</source>
        <translation>الخزنة مفتوحة للقراءة فقط: لا يمكن اتخاذ أيّ قرار.</translation>
    </message>
</context>
<context>
    <name>DecisionPanel</name>
    <message>
        <source>Category: %1</source>
        <translation>الفئة: %1</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>الكلمات</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>حجب</translation>
    </message>
    <message>
        <source>Generalise</source>
        <translation>تعميم</translation>
    </message>
    <message>
        <source>Pseudonym</source>
        <translation>اسم مستعار</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>إبقاء</translation>
    </message>
    <message>
        <source>All like this</source>
        <translation>كل ما يماثله</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>ما الذي يُفعل به</translation>
    </message>
</context>
<context>
    <name>Description</name>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Plain and short; no graphic words.</source>
        <translation>واضح وقصير، بلا كلمات صادمة.</translation>
    </message>
    <message>
        <source>Shows</source>
        <translation>يظهر فيه</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>تابع للإفادة</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>لا أحد</translation>
    </message>
    <message>
        <source>no statement</source>
        <translation>بلا إفادة</translation>
    </message>
    <message>
        <source>No file was taken in for it.</source>
        <translation>لم يُدخَل له أيّ ملف.</translation>
    </message>
    <message>
        <source>sealed: custodians and reviewers open it</source>
        <translation>مختوم: يفتحه أمناء الخزنة والمراجعون</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Open to read only</source>
        <translation>فتح للقراءة فقط</translation>
    </message>
    <message numerus="yes">
        <source>This vault is damaged and open to read only: %Ln thing(s) can’t be shown.</source>
        <translation>
            <numerusform>هذه الخزنة متضررة ومفتوحة للقراءة فقط: لا شيء يتعذّر عرضه.</numerusform>
            <numerusform>هذه الخزنة متضررة ومفتوحة للقراءة فقط: يتعذّر عرض شيء واحد.</numerusform>
            <numerusform>هذه الخزنة متضررة ومفتوحة للقراءة فقط: يتعذّر عرض شيئين.</numerusform>
            <numerusform>هذه الخزنة متضررة ومفتوحة للقراءة فقط: يتعذّر عرض %Ln أشياء.</numerusform>
            <numerusform>هذه الخزنة متضررة ومفتوحة للقراءة فقط: يتعذّر عرض %Ln شيئًا.</numerusform>
            <numerusform>هذه الخزنة متضررة ومفتوحة للقراءة فقط: يتعذّر عرض %Ln شيء.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Digits</name>
    <message>
        <source>0123456789</source>
        <translation>٠١٢٣٤٥٦٧٨٩</translation>
    </message>
</context>
<context>
    <name>DropArea</name>
    <message>
        <source>Drop a statement or a package here</source>
        <translation>تُسحب إلى هنا إفادة أو حزمة</translation>
    </message>
    <message>
        <source>or choose files, as many as you like</source>
        <translation>أو تُختار ملفات، مهما كان عددها</translation>
    </message>
</context>
<context>
    <name>EndPage</name>
    <message>
        <source>End the session</source>
        <translation>إنهاء الجلسة</translation>
    </message>
    <message>
        <source>What is written stays a draft: it can be read back, or gone on with in another session.</source>
        <translation>يبقى المكتوب مسودة: يمكن تلاوتها، أو متابعتها في جلسة أخرى.</translation>
    </message>
    <message>
        <source>She has said what she wanted to say</source>
        <translation>قال الشخص ما أراد قوله</translation>
    </message>
    <message>
        <source>She is tired; we go on another day</source>
        <translation>الشخص متعَب، ونتابع في يوم آخر</translation>
    </message>
    <message>
        <source>She wished to stop</source>
        <translation>رغب الشخص في التوقف</translation>
    </message>
    <message>
        <source>The time was over</source>
        <translation>انتهى الوقت</translation>
    </message>
    <message>
        <source>Stopped and referred</source>
        <translation>إيقاف وإحالة</translation>
    </message>
    <message>
        <source>Why does it end?</source>
        <translation>لماذا تنتهي الجلسة؟</translation>
    </message>
    <message>
        <source>Choose, or write it in your words.</source>
        <translation>يُختار سبب، أو يُكتب بكلماتك.</translation>
    </message>
    <message>
        <source>End now</source>
        <translation>إنهاء الآن</translation>
    </message>
    <message>
        <source>Back to the session</source>
        <translation>العودة إلى الجلسة</translation>
    </message>
    <message>
        <source>A few words, please: they stay with the session.</source>
        <translation>بضع كلمات من فضلك: فهي تبقى مع الجلسة.</translation>
    </message>
</context>
<context>
    <name>ExhibitList</name>
    <message>
        <source>no file</source>
        <translation>بلا ملف</translation>
    </message>
</context>
<context>
    <name>ExhibitPage</name>
    <message>
        <source>Show it</source>
        <translation>إظهار</translation>
    </message>
    <message>
        <source>It shows a person: custodians and reviewers can look at it.</source>
        <translation>يظهر فيه شخص: الاطلاع عليه لأمناء الخزنة والمراجعين.</translation>
    </message>
    <message>
        <source>No file was taken in for it.</source>
        <translation>لم يُدخَل له أيّ ملف.</translation>
    </message>
    <message>
        <source>Covered: it may be hard to look at. Press Enter when you are ready.</source>
        <translation>مغطّى: قد تصعب رؤيته. الضغط على Enter يُظهره متى شئت.</translation>
    </message>
    <message>
        <source>This kind of file can&apos;t be shown here. It is kept bit for bit, and leaves in no export.</source>
        <translation>لا يمكن عرض هذا النوع من الملفات هنا. وهو محفوظ مطابقًا للأصل بتًّا ببتّ، ولا يخرج في أيّ نسخة مُصدَّرة.</translation>
    </message>
    <message>
        <source>Cover it</source>
        <translation>تغطية</translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation>الصفحة %1 من %2</translation>
    </message>
    <message>
        <source>The exhibit</source>
        <translation>الدليل المرفق</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>تكبير</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>تصغير</translation>
    </message>
    <message>
        <source>Whole</source>
        <translation>عرض كامل</translation>
    </message>
</context>
<context>
    <name>ExhibitsPanel</name>
    <message>
        <source>Exhibits in the account</source>
        <translation>الأدلة المرفقة في الرواية</translation>
    </message>
    <message>
        <source>Unlink</source>
        <translation>فكّ الربط</translation>
    </message>
    <message>
        <source>Show the exhibit</source>
        <translation>عرض الدليل المرفق</translation>
    </message>
    <message>
        <source>Link an exhibit</source>
        <translation>ربط دليل مرفق</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>ربط</translation>
    </message>
    <message>
        <source>a note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>paragraph {0}</source>
        <translation>الفقرة {0}</translation>
    </message>
    <message>
        <source>To the selected words of {0}.</source>
        <translation>بالكلمات المحدَّدة من: {0}.</translation>
    </message>
    <message>
        <source>To {0}.</source>
        <translation>بـ: {0}.</translation>
    </message>
    <message>
        <source>This version is final: an exhibit is linked in a correction.</source>
        <translation>هذه النسخة نهائية: يُربط الدليل المرفق في تصحيح.</translation>
    </message>
    <message>
        <source>not in this vault</source>
        <translation>ليس في هذه الخزنة</translation>
    </message>
    <message>
        <source>The exhibit is linked.</source>
        <translation>رُبط الدليل المرفق.</translation>
    </message>
    <message>
        <source>The link is taken away. The words stay.</source>
        <translation>فُكّ الربط، والكلمات باقية.</translation>
    </message>
</context>
<context>
    <name>ExhibitsScreen</name>
    <message>
        <source>Take in files</source>
        <translation>إدخال ملفات</translation>
    </message>
    <message>
        <source>Exhibits</source>
        <translation>الأدلة المرفقة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln exhibit(s)</source>
        <translation>
            <numerusform>لا أدلة مرفقة</numerusform>
            <numerusform>دليل مرفق واحد</numerusform>
            <numerusform>دليلان مرفقان</numerusform>
            <numerusform>%Ln أدلة مرفقة</numerusform>
            <numerusform>%Ln دليلًا مرفقًا</numerusform>
            <numerusform>%Ln دليل مرفق</numerusform>
        </translation>
    </message>
    <message>
        <source>show it</source>
        <translation>إظهار</translation>
    </message>
    <message>
        <source>zoom</source>
        <translation>تكبير وتصغير</translation>
    </message>
    <message>
        <source>page</source>
        <translation>الصفحة</translation>
    </message>
    <message>
        <source>Looked at from memory: nothing is written to the disk</source>
        <translation>يُعرض من الذاكرة: لا يُكتب شيء على القرص</translation>
    </message>
    <message>
        <source>Which files?</source>
        <translation>أيّ ملفات؟</translation>
    </message>
</context>
<context>
    <name>ExportForm</name>
    <message>
        <source>Statement</source>
        <translation>الإفادة</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>لمن</translation>
    </message>
    <message>
        <source>From the address book of the case, or a name as you type it.</source>
        <translation>من دفتر عناوين القضية، أو أيّ اسم يُكتب هنا.</translation>
    </message>
    <message>
        <source>Prepared for this kind of reader</source>
        <translation>مُعدّة لهذا النوع من القرّاء</translation>
    </message>
    <message>
        <source>Which statement?</source>
        <translation>أيّ إفادة؟</translation>
    </message>
    <message>
        <source>For whom is this?</source>
        <translation>لمن هذه النسخة؟</translation>
    </message>
    <message>
        <source>It begins with age1 and comes from the officer.</source>
        <translation>يبدأ بـ age1، ويُؤخذ من الموظف المختص.</translation>
    </message>
    <message>
        <source>In which folder shall the files be written?</source>
        <translation>في أيّ مجلد تُكتب الملفات؟</translation>
    </message>
    <message>
        <source>Also write who she is, for this officer’s key alone</source>
        <translation>كتابة هوية صاحب الإفادة أيضًا، لمفتاح هذا الموظف وحده</translation>
    </message>
    <message>
        <source>The officer’s age recipient</source>
        <translation>مفتاح age العام للموظف المختص</translation>
    </message>
    <message>
        <source>Compare it with the officer in person: whoever holds its key can read her name.</source>
        <translation>يُطابَق مع الموظف المختص وجهًا لوجه: فمن يملك مفتاحه السري يستطيع قراءة الاسم.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>The files are in the clear there: an encrypted stick is best.</source>
        <translation>الملفات هناك غير مشفَّرة: والأفضل ذاكرة USB مشفَّرة.</translation>
    </message>
</context>
<context>
    <name>ExportScreen</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Exports are made by custodians and reviewers</source>
        <translation>التصدير يجريه أمناء الخزنة والمراجعون</translation>
    </message>
    <message>
        <source>An interviewer’s key opens no identity and does not sign for the office. What you took down waits here, safe, until a colleague exports it.</source>
        <translation>مفتاح من يجري المقابلة لا يفتح أيّ هوية ولا يوقّع باسم المكتب. وما دوّنته محفوظ هنا بأمان إلى أن يصدّره أحد الزملاء.</translation>
    </message>
    <message>
        <source>consent is asked first, and again when you export</source>
        <translation>تُراجَع الموافقة أولًا، ثم مرة أخرى عند التصدير</translation>
    </message>
    <message>
        <source>open to read only: nothing can leave, because nothing could be logged</source>
        <translation>للقراءة فقط: لا يمكن أن يخرج شيء، لأنه لا يمكن قيده في السجل</translation>
    </message>
    <message>
        <source>Setting the pages, signing, searching the finished files…</source>
        <translation>جارٍ صفّ الصفحات والتوقيع وتفتيش الملفات الجاهزة…</translation>
    </message>
    <message>
        <source>Not exported: {why}. The refusal is in the log.</source>
        <translation>لم يجرِ التصدير: {why}. والرفض مقيَّد في السجل.</translation>
    </message>
</context>
<context>
    <name>ExportWords</name>
    <message>
        <source>” or “</source>
        <translation>» أو «</translation>
    </message>
    <message>
        <source>There is no consent for “{purposes}”.</source>
        <translation>لا توجد موافقة على «{purposes}».</translation>
    </message>
    <message>
        <source>Consent for “{purposes}” does not name this recipient.</source>
        <translation>الموافقة على «{purposes}» لا تذكر هذه الجهة المتلقية.</translation>
    </message>
    <message>
        <source>Consent for “{purposes}” begins only on {day}.</source>
        <translation>الموافقة على «{purposes}» لا تبدأ إلا في {day}.</translation>
    </message>
    <message>
        <source>Consent for “{purposes}” was withdrawn on {day}.</source>
        <translation>سُحبت الموافقة على «{purposes}» في {day}.</translation>
    </message>
    <message>
        <source>Consent for “{purposes}” was withdrawn for this recipient.</source>
        <translation>سُحبت الموافقة على «{purposes}» لهذه الجهة المتلقية.</translation>
    </message>
    <message>
        <source>Consent for “{purposes}” ended on {day}.</source>
        <translation>انتهت الموافقة على «{purposes}» في {day}.</translation>
    </message>
    <message>
        <source>Consent for “{purposes}” does not reach so far: this reader would learn more about who speaks.</source>
        <translation>الموافقة على «{purposes}» لا تصل إلى هذا الحد: فهذا القارئ سيعرف أكثر عن صاحب الإفادة.</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>مغلق</translation>
    </message>
    <message>
        <source>undecided</source>
        <translation>لم يُحسم</translation>
    </message>
    <message>
        <source>to be approved</source>
        <translation>بانتظار الإقرار</translation>
    </message>
    <message>
        <source>open</source>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>These copies stay in your own office: {organisation}.</source>
        <translation>تبقى هذه النسخ داخل مكتبكم: {organisation}.</translation>
    </message>
    <message>
        <source>Her own copy goes to nobody but herself.</source>
        <translation>نسخة صاحب الإفادة لا تُسلَّم إلى أحد سواه.</translation>
    </message>
    <message>
        <source>Consent covers it, but nobody has decided yet what this reader does not get to see.</source>
        <translation>تشملها الموافقة، لكن لم يتقرّر بعد ما لا ينبغي أن يراه هذا القارئ.</translation>
    </message>
    <message>
        <source>Consent covers it, but a second person was asked to approve what is hidden, and has not yet.</source>
        <translation>الموافقة تشمله، لكن طُلب من شخص ثانٍ أن يوافق على ما يُخفى، ولم يوافق بعد.</translation>
    </message>
    <message>
        <source>Consent covers it.</source>
        <translation>تشملها الموافقة.</translation>
    </message>
    <message>
        <source>No consent covers this</source>
        <translation>لا موافقة تشمل هذا</translation>
    </message>
    <message>
        <source>Nothing has been decided for this reader</source>
        <translation>لم يتقرّر شيء لهذا القارئ</translation>
    </message>
    <message>
        <source>Somebody would be named whom nobody hid</source>
        <translation>سيُذكر اسم شخص لم يُحجب</translation>
    </message>
    <message>
        <source>Something hidden could still be read</source>
        <translation>ما حُجب قد يبقى مقروءًا</translation>
    </message>
    <message>
        <source>A second person has to approve the redaction</source>
        <translation>يجب أن يوافق شخص ثانٍ على الحجب</translation>
    </message>
    <message>
        <source>This cannot leave</source>
        <translation>لا يمكن إخراج هذا</translation>
    </message>
    <message>
        <source>Ask her, and record a consent for this reader; or choose another reader.</source>
        <translation>يُسأل الشخص وتُسجَّل موافقة لهذا القارئ، أو يُختار قارئ آخر.</translation>
    </message>
    <message>
        <source>Decide in the redaction. That nothing is to be hidden is a decision too.</source>
        <translation>يُتخذ القرار في شاشة الحجب. وعدم حجب أيّ شيء قرار أيضًا.</translation>
    </message>
    <message>
        <source>Hide each name in the redaction, or let it stand and say why; the log keeps it.</source>
        <translation>يُحجب كل اسم في شاشة الحجب، أو يُبقى مع ذكر السبب؛ والسجل يحفظه.</translation>
    </message>
    <message>
        <source>Hide it there too, or let it stand and say why; the log keeps it.</source>
        <translation>يُحجب هناك أيضًا، أو يُبقى مع ذكر السبب؛ والسجل يحفظه.</translation>
    </message>
    <message>
        <source>Ask a colleague to look at the redaction and approve it.</source>
        <translation>يُطلب من أحد الزملاء النظر في الحجب والموافقة عليه.</translation>
    </message>
    <message>
        <source>Is it safe for her to keep a copy? None, one held by the lawyer, or paper are answers too.</source>
        <translation>هل من الآمن أن يحتفظ الشخص بنسخة؟ لا نسخة، أو نسخة لدى المحامي، أو نسخة ورقية: كلها أجوبة أيضًا.</translation>
    </message>
    <message>
        <source>Is the lawyer’s power of attorney on file?</source>
        <translation>هل وكالة المحامي محفوظة في الملف؟</translation>
    </message>
    <message>
        <source>Was the redacted text read to her before it becomes public?</source>
        <translation>هل قُرئ النص على الشخص بعد الحجب وقبل نشره؟</translation>
    </message>
    <message>
        <source>Is this recipient the lawyer whom she named?</source>
        <translation>هل هذه الجهة هي المحامي الذي سمّاه الشخص؟</translation>
    </message>
    <message>
        <source>Did she choose what the UN may pass on to states, and under which condition?</source>
        <translation>هل اختار الشخص ما يجوز للأمم المتحدة نقله إلى الدول، وبأيّ شرط؟</translation>
    </message>
    <message>
        <source>Could what is left, taken together, tell people at home who speaks?</source>
        <translation>هل يمكن لما تبقّى، مجتمعًا، أن يدلّ الناس في البلد على صاحب الإفادة؟</translation>
    </message>
</context>
<context>
    <name>ExportsScreen</name>
    <message>
        <source>New export</source>
        <translation>نسخة مُصدَّرة جديدة</translation>
    </message>
    <message>
        <source>Exports</source>
        <translation>النسخ المُصدَّرة</translation>
    </message>
    <message>
        <source>Choose an export to see its files, its consent and what happened later.</source>
        <translation>عند اختيار نسخة مُصدَّرة تظهر ملفاتها والموافقة عليها وما جرى بعدها.</translation>
    </message>
    <message>
        <source>Nothing has left this vault</source>
        <translation>لم يخرج شيء من هذه الخزنة</translation>
    </message>
    <message>
        <source>Here stands every export and every refusal: for whom, when, under which consent, with the SHA-256 of each file. If she withdraws her consent, the letters that recall it are written from here.</source>
        <translation>هنا تُدرَج كل نسخة مُصدَّرة وكل تصدير رُفض: لمن، ومتى، وبموجب أي موافقة، مع بصمة SHA-256 لكل ملف. وإذا سُحبت الموافقة، تُكتب من هنا رسائل الاسترجاع.</translation>
    </message>
    <message>
        <source>Export a statement</source>
        <translation>تصدير إفادة</translation>
    </message>
    <message>
        <source>what left, what was refused</source>
        <translation>ما خرج وما رُفض</translation>
    </message>
    <message numerus="yes">
        <source>%Ln to recall</source>
        <translation>
            <numerusform>لا نسخ للاسترجاع</numerusform>
            <numerusform>نسخة واحدة للاسترجاع</numerusform>
            <numerusform>نسختان للاسترجاع</numerusform>
            <numerusform>%Ln نسخ للاسترجاع</numerusform>
            <numerusform>%Ln نسخة للاسترجاع</numerusform>
            <numerusform>%Ln نسخة للاسترجاع</numerusform>
        </translation>
    </message>
    <message>
        <source>Where shall the letter be written?</source>
        <translation>أين تُحفظ الرسالة؟</translation>
    </message>
    <message>
        <source>The letter was written: {path}. Nobody sends it but you.</source>
        <translation>حُفظت الرسالة: ⁦{path}⁩. لن يرسلها أحد غيركم.</translation>
    </message>
    <message>
        <source>Numbers, with commas between them.</source>
        <translation>أرقام تفصل بينها فواصل.</translation>
    </message>
    <message>
        <source>Which package did this export make? (.asice)</source>
        <translation>ما الحزمة التي نتجت عن هذا التصدير؟ (⁦.asice⁩)</translation>
    </message>
    <message>
        <source>Where shall the opened statement be written?</source>
        <translation>أين تُحفظ الإفادة بعد كشف ما حُجب؟</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hidden place(s) opened: {path}</source>
        <translation>
            <numerusform>لم يُكشف أي موضع محجوب: ⁦{path}⁩</numerusform>
            <numerusform>كُشف موضع محجوب واحد: ⁦{path}⁩</numerusform>
            <numerusform>كُشف موضعان محجوبان: ⁦{path}⁩</numerusform>
            <numerusform>كُشفت %Ln مواضع محجوبة: ⁦{path}⁩</numerusform>
            <numerusform>كُشف %Ln موضعًا محجوبًا: ⁦{path}⁩</numerusform>
            <numerusform>كُشف %Ln موضع محجوب: ⁦{path}⁩</numerusform>
        </translation>
    </message>
    <message>
        <source>Give the recipient this number too: {nonce}</source>
        <translation>يُعطى هذا الرقم أيضًا للجهة المتلقية: ⁦{nonce}⁩</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in this account</source>
        <translation>البحث في هذه الرواية</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>السابق</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Not in this account</source>
        <translation>لا وجود له في هذه الرواية</translation>
    </message>
    <message>
        <source>Words in this statement, in any spelling</source>
        <translation>كلمات في هذه الإفادة، بأي إملاء</translation>
    </message>
    <message>
        <source>Find in this statement</source>
        <translation>البحث في هذه الإفادة</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>الموضع التالي</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>لم يُعثر عليه</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} من {count}</translation>
    </message>
</context>
<context>
    <name>FindingsPanel</name>
    <message>
        <source>Before it is final</source>
        <translation>قبل أن تصبح نهائية</translation>
    </message>
    <message>
        <source>Nothing stands in the way.</source>
        <translation>لا شيء يعيق ذلك.</translation>
    </message>
    <message>
        <source>Or let it pass, because</source>
        <translation>أو التجاوز، والسبب</translation>
    </message>
    <message>
        <source>Let it pass</source>
        <translation>تجاوز</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>انتقال إلى الموضع</translation>
    </message>
    <message>
        <source>let pass: {reason}</source>
        <translation>جرى التجاوز: {reason}</translation>
    </message>
    <message>
        <source>to be mended, or let pass</source>
        <translation>للاستكمال، أو للتجاوز مع ذكر السبب</translation>
    </message>
    <message>
        <source>Consent to keep it</source>
        <translation>الموافقة على حفظها</translation>
    </message>
    <message>
        <source>No session is recorded</source>
        <translation>لا جلسة مسجَّلة</translation>
    </message>
    <message>
        <source>When the session began</source>
        <translation>وقت بدء الجلسة</translation>
    </message>
    <message>
        <source>When the session ended</source>
        <translation>وقت انتهاء الجلسة</translation>
    </message>
    <message>
        <source>Where the session was held</source>
        <translation>مكان الجلسة</translation>
    </message>
    <message>
        <source>Language of the session</source>
        <translation>لغة الجلسة</translation>
    </message>
    <message>
        <source>Who asked the questions</source>
        <translation>من طرح الأسئلة</translation>
    </message>
    <message>
        <source>Not read back yet</source>
        <translation>لم تُتلَ بعد</translation>
    </message>
    <message>
        <source>Deponent has not signed</source>
        <translation>توقيع صاحب الإفادة ناقص</translation>
    </message>
    <message>
        <source>Recorder has not signed</source>
        <translation>توقيع من دوّن الإفادة ناقص</translation>
    </message>
    <message>
        <source>Interpreter has not signed</source>
        <translation>توقيع الترجمان ناقص</translation>
    </message>
    <message>
        <source>No paragraphs</source>
        <translation>لا فقرات</translation>
    </message>
    <message>
        <source>Empty paragraph</source>
        <translation>فقرة فارغة</translation>
    </message>
    <message>
        <source>No consent that covers keeping this statement is in force.</source>
        <translation>لا توجد موافقة سارية تشمل حفظ هذه الإفادة.</translation>
    </message>
    <message>
        <source>When, where and in whose presence she spoke is not recorded.</source>
        <translation>لم يُسجَّل متى أُدلي بالإفادة وأين وبحضور من.</translation>
    </message>
    <message>
        <source>When the session began is not recorded.</source>
        <translation>لم يُسجَّل وقت بدء الجلسة.</translation>
    </message>
    <message>
        <source>The session was not ended, or its end is not recorded.</source>
        <translation>لم تُنهَ الجلسة، أو لم يُسجَّل وقت انتهائها.</translation>
    </message>
    <message>
        <source>Where the session was held is not recorded.</source>
        <translation>لم يُسجَّل مكان الجلسة.</translation>
    </message>
    <message>
        <source>In which language they spoke is not recorded.</source>
        <translation>لم تُسجَّل اللغة التي جرى الحديث بها.</translation>
    </message>
    <message>
        <source>Who asked the questions is not recorded.</source>
        <translation>لم يُسجَّل من طرح الأسئلة.</translation>
    </message>
    <message>
        <source>She has not heard or read what stands here, as it stands now.</source>
        <translation>لم يُتلَ هذا النص بصيغته الحالية على صاحب الإفادة، ولم يقرأه.</translation>
    </message>
    <message>
        <source>The deponent has not signed, and no reason is given.</source>
        <translation>لم يوقّع صاحب الإفادة، ولم يُذكر سبب.</translation>
    </message>
    <message>
        <source>Whoever took it down has not signed, and no reason is given.</source>
        <translation>لم يوقّع من دوّن الإفادة، ولم يُذكر سبب.</translation>
    </message>
    <message>
        <source>The interpreter has not signed, and no reason is given.</source>
        <translation>لم يوقّع الترجمان، ولم يُذكر سبب.</translation>
    </message>
    <message>
        <source>The statement has no paragraphs.</source>
        <translation>ليس في الإفادة فقرات.</translation>
    </message>
    <message>
        <source>This paragraph is empty.</source>
        <translation>هذه الفقرة فارغة.</translation>
    </message>
    <message>
        <source>A reason of a few words stays with the statement.</source>
        <translation>يُذكر السبب ببضع كلمات، ويبقى محفوظًا مع الإفادة.</translation>
    </message>
</context>
<context>
    <name>FollowUpCard</name>
    <message>
        <source>What was done?</source>
        <translation>ماذا أُنجز؟</translation>
    </message>
    <message>
        <source>In a few words</source>
        <translation>بكلمات قليلة</translation>
    </message>
    <message>
        <source>Facts only. It stays with the session.</source>
        <translation>وقائع فقط. تبقى مع الجلسة.</translation>
    </message>
    <message>
        <source>Mark as done</source>
        <translation>تسجيل الإنجاز</translation>
    </message>
    <message>
        <source>See the session</source>
        <translation>عرض الجلسة</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>ليس بعد</translation>
    </message>
    <message>
        <source>{person} · stopped {when}</source>
        <translation>{person} · توقّفت {when}</translation>
    </message>
    <message>
        <source>What was done? A few words are enough.</source>
        <translation>ماذا أُنجز؟ تكفي كلمات قليلة.</translation>
    </message>
</context>
<context>
    <name>FormSaver</name>
    <message>
        <source>Where shall the sheet be saved?</source>
        <translation>أين تُحفظ الورقة؟</translation>
    </message>
    <message>
        <source>Where shall the form be saved?</source>
        <translation>أين تُحفظ الاستمارة؟</translation>
    </message>
    <message>
        <source>The PDF is saved. It is not encrypted.</source>
        <translation>حُفظ ملف PDF، وهو غير مشفَّر.</translation>
    </message>
</context>
<context>
    <name>GuidePane</name>
    <message>
        <source>Guide</source>
        <translation>الدليل الإرشادي</translation>
    </message>
    <message>
        <source>Stop and refer</source>
        <translation>إيقاف وإحالة</translation>
    </message>
    <message>
        <source>A child, sexual violence in detail, danger to her life, words that incriminate her</source>
        <translation>طفل، أو عنف جنسي بالتفصيل، أو خطر على الحياة، أو أقوال تُدين صاحبها</translation>
    </message>
</context>
<context>
    <name>HelpKeys</name>
    <message>
        <source>find people, statements, actions</source>
        <translation>البحث عن أشخاص وإفادات وأوامر</translation>
    </message>
    <message>
        <source>lock</source>
        <translation>قفل</translation>
    </message>
    <message>
        <source>cover the window at once</source>
        <translation>تغطية الشاشة فورًا</translation>
    </message>
    <message>
        <source>next and previous pane</source>
        <translation>اللوحة التالية والسابقة</translation>
    </message>
    <message>
        <source>says that all is saved</source>
        <translation>تأكيد أن كل شيء محفوظ</translation>
    </message>
    <message>
        <source>help for this screen</source>
        <translation>مساعدة لهذه الشاشة</translation>
    </message>
    <message>
        <source>go back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>next paragraph</source>
        <translation>الفقرة التالية</translation>
    </message>
    <message>
        <source>line inside a paragraph</source>
        <translation>سطر جديد داخل الفقرة</translation>
    </message>
    <message>
        <source>narrative, question, answer, clarification, note</source>
        <translation>سرد، سؤال، جواب، توضيح، ملاحظة</translation>
    </message>
    <message>
        <source>prefers not to answer, does not know</source>
        <translation>يفضّل ألا يجيب، لا يعلم</translation>
    </message>
    <message>
        <source>direction of this paragraph</source>
        <translation>اتجاه هذه الفقرة</translation>
    </message>
    <message>
        <source>time stamp</source>
        <translation>تسجيل الوقت</translation>
    </message>
    <message>
        <source>link what is selected</source>
        <translation>ربط النص المحدَّد</translation>
    </message>
    <message>
        <source>find here</source>
        <translation>بحث هنا</translation>
    </message>
    <message>
        <source>pause and go on</source>
        <translation>استراحة ومتابعة</translation>
    </message>
    <message>
        <source>undo and redo</source>
        <translation>تراجع وإعادة</translation>
    </message>
    <message>
        <source>previous and next paragraph</source>
        <translation>الفقرة السابقة والتالية</translation>
    </message>
    <message>
        <source>correct</source>
        <translation>تصحيح</translation>
    </message>
    <message>
        <source>keep the correction</source>
        <translation>حفظ التصحيح</translation>
    </message>
    <message>
        <source>leave it as it was</source>
        <translation>إبقاؤها كما كانت</translation>
    </message>
    <message>
        <source>next and previous step of the tour</source>
        <translation>الخطوة التالية والسابقة في الجولة</translation>
    </message>
    <message>
        <source>hide</source>
        <translation>حجب</translation>
    </message>
    <message>
        <source>generalise</source>
        <translation>تعميم</translation>
    </message>
    <message>
        <source>pseudonym</source>
        <translation>اسم مستعار</translation>
    </message>
    <message>
        <source>keep, with a reason</source>
        <translation>إبقاء مع ذكر السبب</translation>
    </message>
    <message>
        <source>all like this</source>
        <translation>كل المواضع المماثلة</translation>
    </message>
    <message>
        <source>next</source>
        <translation>التالي</translation>
    </message>
</context>
<context>
    <name>HelpScreen</name>
    <message>
        <source>Look around with the sample</source>
        <translation>جولة في الشكوى النموذجية</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>الصفحة</translation>
    </message>
    <message>
        <source>All pages</source>
        <translation>كل الصفحات</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>المساعدة</translation>
    </message>
    <message>
        <source>a page for each screen</source>
        <translation>صفحة لكل شاشة</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>مفاتيح الاختصار</translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message>
        <source>How it came about</source>
        <translation>مراحل إعدادها</translation>
    </message>
    <message>
        <source>It came into this vault as it is.</source>
        <translation>دخلت هذه الخزنة كما هي.</translation>
    </message>
    <message>
        <source>It is being taken down.</source>
        <translation>لا تزال قيد التدوين.</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>النسخة {number}</translation>
    </message>
    <message>
        <source>as it stands now</source>
        <translation>بصيغتها الحالية</translation>
    </message>
    <message>
        <source>final, and corrected since</source>
        <translation>كانت نهائية ثم صُحّحت</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>قراءة</translation>
    </message>
    <message>
        <source>What version {number} changed</source>
        <translation>ما تغيّر في النسخة {number}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln finding(s) let pass</source>
        <translation>
            <numerusform>لم تُتجاوز أي ملاحظة فحص</numerusform>
            <numerusform>جرى تجاوز ملاحظة فحص واحدة</numerusform>
            <numerusform>جرى تجاوز ملاحظتَي فحص</numerusform>
            <numerusform>جرى تجاوز %Ln ملاحظات فحص</numerusform>
            <numerusform>جرى تجاوز %Ln ملاحظة فحص</numerusform>
            <numerusform>جرى تجاوز %Ln ملاحظة فحص</numerusform>
        </translation>
    </message>
    <message>
        <source>Made final</source>
        <translation>أصبحت نهائية</translation>
    </message>
    <message>
        <source>Correction begun</source>
        <translation>بدأ التصحيح</translation>
    </message>
    <message>
        <source>aloud</source>
        <translation>بصوت مسموع</translation>
    </message>
    <message>
        <source>silently, by herself</source>
        <translation>قراءةً صامتة</translation>
    </message>
    <message>
        <source>in parts</source>
        <translation>على أجزاء</translation>
    </message>
    <message>
        <source>by a person of trust</source>
        <translation>بواسطة شخص موثوق</translation>
    </message>
    <message>
        <source>a part of it</source>
        <translation>جزء منها فقط</translation>
    </message>
    <message numerus="yes">
        <source>%Ln paragraph(s) initialled</source>
        <translation>
            <numerusform>لا فقرات موقَّعة بالأحرف الأولى</numerusform>
            <numerusform>فقرة واحدة موقَّعة بالأحرف الأولى</numerusform>
            <numerusform>فقرتان موقَّعتان بالأحرف الأولى</numerusform>
            <numerusform>%Ln فقرات موقَّعة بالأحرف الأولى</numerusform>
            <numerusform>%Ln فقرة موقَّعة بالأحرف الأولى</numerusform>
            <numerusform>%Ln فقرة موقَّعة بالأحرف الأولى</numerusform>
        </translation>
    </message>
    <message>
        <source>Read back, nothing corrected</source>
        <translation>تُليت من دون أي تصحيح</translation>
    </message>
    <message>
        <source>See</source>
        <translation>عرض</translation>
    </message>
    <message numerus="yes">
        <source>Read back, %Ln correction(s)</source>
        <translation>
            <numerusform>تُليت، بلا تصحيحات</numerusform>
            <numerusform>تُليت، مع تصحيح واحد</numerusform>
            <numerusform>تُليت، مع تصحيحين</numerusform>
            <numerusform>تُليت، مع %Ln تصحيحات</numerusform>
            <numerusform>تُليت، مع %Ln تصحيحًا</numerusform>
            <numerusform>تُليت، مع %Ln تصحيح</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IdentityCard</name>
    <message>
        <source>Identity</source>
        <translation>الهوية</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>إظهار</translation>
    </message>
    <message>
        <source>Name, contact and risks lie sealed, apart from every statement.</source>
        <translation>الاسم ووسائل التواصل والمخاطر محفوظة بختم، بمعزل عن كل إفادة.</translation>
    </message>
    <message>
        <source>Sealed. Custodians and reviewers can open it; your role takes testimony down under the code alone.</source>
        <translation>مختومة. يمكن لأمناء الخزنة والمراجعين فتحها؛ أما دوركم فهو تدوين الإفادات تحت الرمز وحده.</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>إخفاء</translation>
    </message>
    <message>
        <source>Told before</source>
        <translation>روايات سابقة</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>غير مسجَّل</translation>
    </message>
    <message>
        <source>Rules of safe contact</source>
        <translation>قواعد التواصل الآمن</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>المخاطر</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>الاسم الكامل</translation>
    </message>
    <message>
        <source>Other names and spellings</source>
        <translation>أسماء أخرى وطرق كتابتها</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>تاريخ الولادة</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>الجنس</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>الجنسية</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>وسيلة التواصل</translation>
    </message>
    <message>
        <source>Address for service</source>
        <translation>عنوان التبليغ</translation>
    </message>
    <message>
        <source>Power of attorney</source>
        <translation>الوكالة</translation>
    </message>
</context>
<context>
    <name>InterviewsScreen</name>
    <message>
        <source>Begin</source>
        <translation>بدء</translation>
    </message>
    <message>
        <source>Take in saved words</source>
        <translation>إدخال كلام محفوظ</translation>
    </message>
    <message>
        <source>Words that were saved to another disk while this one refused</source>
        <translation>كلام حُفظ على قرص آخر حين تعذّرت الكتابة على هذا القرص</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>المقابلات</translation>
    </message>
    <message>
        <source>Begin an interview</source>
        <translation>بدء مقابلة</translation>
    </message>
    <message>
        <source>No interview yet</source>
        <translation>لا مقابلات بعد</translation>
    </message>
    <message>
        <source>A session with one person: who is there, in which language, then a quiet page to write on.</source>
        <translation>جلسة مع شخص واحد: من يحضرها، وبأي لغة، ثم صفحة هادئة للكتابة.</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>البحث في كل شيء</translation>
    </message>
    <message>
        <source>cover the screen</source>
        <translation>تغطية الشاشة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s)</source>
        <translation>
            <numerusform>لا جلسات</numerusform>
            <numerusform>جلسة واحدة</numerusform>
            <numerusform>جلستان</numerusform>
            <numerusform>%Ln جلسات</numerusform>
            <numerusform>%Ln جلسة</numerusform>
            <numerusform>%Ln جلسة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to go on with</source>
        <translation>
            <numerusform>لا شيء بانتظار المتابعة</numerusform>
            <numerusform>واحدة بانتظار المتابعة</numerusform>
            <numerusform>اثنتان بانتظار المتابعة</numerusform>
            <numerusform>%Ln بانتظار المتابعة</numerusform>
            <numerusform>%Ln بانتظار المتابعة</numerusform>
            <numerusform>%Ln بانتظار المتابعة</numerusform>
        </translation>
    </message>
    <message>
        <source>open</source>
        <translation>جارية</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>في استراحة</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>منتهية</translation>
    </message>
    <message>
        <source>first account</source>
        <translation>رواية أولى</translation>
    </message>
    <message>
        <source>full statement</source>
        <translation>إفادة كاملة</translation>
    </message>
    <message>
        <source>Where were the words saved?</source>
        <translation>أين حُفظ الكلام؟</translation>
    </message>
    <message>
        <source>Taken in: the words stand in their draft. The file on the other disk can be deleted.</source>
        <translation>أُدخل الكلام وهو الآن في مسودته. يمكن حذف الملف من القرص الآخر.</translation>
    </message>
</context>
<context>
    <name>Keeper</name>
    <message>
        <source>Save what is written to another disk</source>
        <translation>حفظ المكتوب على قرص آخر</translation>
    </message>
    <message>
        <source>On which other disk shall it be saved?</source>
        <translation>على أي قرص آخر يُحفظ؟</translation>
    </message>
    <message>
        <source>Saved there, encrypted for this vault. Take it in under Interviews once the vault has room.</source>
        <translation>حُفظ هناك مشفّرًا لهذه الخزنة. يُدخَل من «المقابلات» حين يتوفر مكان للخزنة.</translation>
    </message>
</context>
<context>
    <name>KeyLine</name>
    <message>
        <source>Nothing hidden is in the file that leaves: checked at export</source>
        <translation>لا يبقى في الملف الخارج شيء ممّا حُجب: يُفحص ذلك عند التصدير</translation>
    </message>
</context>
<context>
    <name>LanguageBox</name>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
</context>
<context>
    <name>LinkList</name>
    <message>
        <source>What these words name</source>
        <translation>ما تشير إليه هذه الكلمات</translation>
    </message>
    <message>
        <source>Type to find; 1 to 9 choose</source>
        <translation>كتابة للبحث؛ ومن 1 إلى 9 للاختيار</translation>
    </message>
    <message>
        <source>What these words can name</source>
        <translation>ما يمكن أن تشير إليه هذه الكلمات</translation>
    </message>
    <message>
        <source>new: {0}</source>
        <translation>جديد: {0}</translation>
    </message>
    <message>
        <source>Take the link away</source>
        <translation>إزالة الربط</translation>
    </message>
    <message>
        <source>the words stay</source>
        <translation>تبقى الكلمات</translation>
    </message>
    <message>
        <source>person</source>
        <translation>شخص</translation>
    </message>
    <message>
        <source>place</source>
        <translation>مكان</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>وحدة</translation>
    </message>
    <message>
        <source>official</source>
        <translation>مسؤول</translation>
    </message>
    <message>
        <source>method</source>
        <translation>أسلوب</translation>
    </message>
    <message>
        <source>date</source>
        <translation>تاريخ</translation>
    </message>
    <message>
        <source>exhibit</source>
        <translation>دليل مرفق</translation>
    </message>
</context>
<context>
    <name>LogFilters</name>
    <message>
        <source>Look for</source>
        <translation>البحث في السجل</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>الإجراء</translation>
    </message>
    <message>
        <source>About a person or a statement</source>
        <translation>عن شخص أو إفادة</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>من قام به</translation>
    </message>
    <message>
        <source>From this day</source>
        <translation>من هذا اليوم</translation>
    </message>
    <message>
        <source>To this day</source>
        <translation>إلى هذا اليوم</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>عرض الكل</translation>
    </message>
    <message>
        <source>all</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>A day as year-month-day: 2026-11-24</source>
        <translation>اليوم بصيغة سنة-شهر-يوم: ⁦2026-11-24⁩</translation>
    </message>
</context>
<context>
    <name>LogScreen</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Prove</source>
        <translation>إثبات سلامة السجل</translation>
    </message>
    <message>
        <source>Acts, the newest first</source>
        <translation>الإجراءات، الأحدث أولًا</translation>
    </message>
    <message>
        <source>Acts</source>
        <translation>الإجراءات</translation>
    </message>
    <message>
        <source>Proof and filters</source>
        <translation>إثبات السلامة والبحث</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>what was done, by whom and when; nothing is ever taken out</source>
        <translation>ما جرى، ومن قام به، ومتى؛ ولا يُحذف منه شيء أبدًا</translation>
    </message>
    <message>
        <source>Where shall the checkpoint be written?</source>
        <translation>أين تُحفظ نقطة التحقق؟</translation>
    </message>
    <message>
        <source>Checkpoint of the log</source>
        <translation>نقطة التحقق من السجل</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>المنظمة</translation>
    </message>
    <message>
        <source>At</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Checkpoint</source>
        <translation>نقطة التحقق</translation>
    </message>
    <message>
        <source>As a code for cameras</source>
        <translation>رمز للمسح بالكاميرا</translation>
    </message>
    <message>
        <source>page {page} of {pages}</source>
        <translation>الصفحة {page} من {pages}</translation>
    </message>
    <message>
        <source>The checkpoint was written: {path}</source>
        <translation>حُفظت نقطة التحقق: ⁦{path}⁩</translation>
    </message>
</context>
<context>
    <name>Looking</name>
    <message>
        <source>The description is kept.</source>
        <translation>حُفظ الوصف.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Everything is saved as you type. There is nothing to do.</source>
        <translation>كل شيء يُحفظ أثناء الكتابة. لا حاجة إلى فعل أي شيء.</translation>
    </message>
</context>
<context>
    <name>MannerCard</name>
    <message>
        <source>How is it given?</source>
        <translation>كيف تُعطى الموافقة؟</translation>
    </message>
    <message>
        <source>By signature</source>
        <translation>بالتوقيع</translation>
    </message>
    <message>
        <source>By a mark, before a witness</source>
        <translation>بعلامة، أمام شاهد</translation>
    </message>
    <message>
        <source>Spoken, before a witness</source>
        <translation>شفويًا، أمام شاهد</translation>
    </message>
    <message>
        <source>Choose how it is given.</source>
        <translation>يُرجى اختيار كيفية إعطائها.</translation>
    </message>
    <message>
        <source>Nothing was signed yet. Sign in the box, or on the printed form.</source>
        <translation>لا توقيع بعد. يمكن التوقيع في الإطار أو على الاستمارة المطبوعة.</translation>
    </message>
    <message>
        <source>Who is the witness?</source>
        <translation>من الشاهد؟</translation>
    </message>
    <message>
        <source>Why was it not signed? One sentence is enough.</source>
        <translation>لماذا لم تُوقَّع؟ تكفي جملة واحدة.</translation>
    </message>
    <message>
        <source>%1, on the printed form</source>
        <translation>%1، على الاستمارة المطبوعة</translation>
    </message>
    <message>
        <source>Sign here with mouse, pen or finger</source>
        <translation>التوقيع هنا بالفأرة أو القلم أو الإصبع</translation>
    </message>
    <message>
        <source>On the printed form, which is kept</source>
        <translation>على الاستمارة المطبوعة، وهي محفوظة</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>اختيار</translation>
    </message>
    <message>
        <source>The part, not the name; names are sealed.</source>
        <translation>الصفة لا الاسم؛ فالأسماء مختومة.</translation>
    </message>
    <message>
        <source>Why is it not signed?</source>
        <translation>لماذا لم تُوقَّع؟</translation>
    </message>
    <message>
        <source>the person herself or himself</source>
        <translation>الشخص نفسه</translation>
    </message>
    <message>
        <source>a guardian</source>
        <translation>ولي أو وصي</translation>
    </message>
    <message>
        <source>family of a missing person</source>
        <translation>عائلة شخص مفقود</translation>
    </message>
    <message>
        <source>Ask by themselves whether their own interests differ, and whether the person would agree.</source>
        <translation>يُسألون على انفراد: هل تختلف مصالحهم عن مصلحة الشخص، وهل كان الشخص ليوافق؟</translation>
    </message>
    <message>
        <source>Who decides?</source>
        <translation>من صاحب القرار؟</translation>
    </message>
</context>
<context>
    <name>MentionsList</name>
    <message>
        <source>Mentioned in</source>
        <translation>مواضع ذكره</translation>
    </message>
    <message>
        <source>No paragraph is linked to it yet.</source>
        <translation>لا فقرة مربوطة به بعد.</translation>
    </message>
    <message>
        <source>Link it to a paragraph</source>
        <translation>ربطه بفقرة</translation>
    </message>
    <message>
        <source>a note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>paragraph {0}</source>
        <translation>الفقرة {0}</translation>
    </message>
</context>
<context>
    <name>NearbyBox</name>
    <message>
        <source>Vaults beside the program</source>
        <translation>الخزنات الموجودة بجانب البرنامج</translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message>
        <source>Use a passphrase made here: seven random words</source>
        <translation>عبارة مرور تُولَّد هنا: سبع كلمات عشوائية</translation>
    </message>
    <message>
        <source>Use 24 random digits, for a keyboard without Latin letters</source>
        <translation>أو ٢٤ رقمًا عشوائيًا، للوحة مفاتيح بلا حروف لاتينية</translation>
    </message>
    <message>
        <source>Choose my own</source>
        <translation>عبارة من اختياري</translation>
    </message>
    <message>
        <source>Write it on paper now, and keep it away from this laptop. Once lost, only a recovery sheet helps.</source>
        <translation>اكتبها على ورقة الآن واحفظها بعيدًا عن هذا الحاسوب. إذا ضاعت فلا تنفع إلا ورقة استعادة.</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>عبارة المرور الجديدة</translation>
    </message>
    <message>
        <source>Type it once more</source>
        <translation>كتابتها مرة أخرى</translation>
    </message>
    <message>
        <source>The two are not the same. Compare them piece by piece, then type it again.</source>
        <translation>العبارتان غير متطابقتين. تُقارَنان جزءًا جزءًا، ثم تُعاد الكتابة.</translation>
    </message>
    <message>
        <source>Type it from the paper, to see that it is written down</source>
        <translation>كتابتها من الورقة، للتأكد من أنها مدوَّنة</translation>
    </message>
    <message>
        <source>Weak: whoever copies the disk may guess it. Add words that do not belong together.</source>
        <translation>ضعيفة: قد يخمّنها من ينسخ القرص. تقوّيها كلمات لا رابط بينها.</translation>
    </message>
    <message>
        <source>Fair: it holds against a stranger, perhaps not against a state.</source>
        <translation>مقبولة: تصمد أمام شخص غريب، وربما لا تصمد أمام دولة.</translation>
    </message>
    <message>
        <source>Strong. Verses, slogans and songs are guessed first all the same.</source>
        <translation>قوية. ومع ذلك فالأبيات والشعارات والأغاني أول ما يُخمَّن.</translation>
    </message>
</context>
<context>
    <name>NothingHere</name>
    <message>
        <source>Custodians and reviewers decide here</source>
        <translation>القرار هنا لأمناء الخزنة والمراجعين</translation>
    </message>
    <message>
        <source>To see what would tell who somebody is, one has to know who she is. Your role does not open identities; nothing is wrong.</source>
        <translation>لمعرفة ما قد يدل على شخص لا بد من معرفة هويته. ودورك لا يتيح الاطلاع على الهويات؛ فليس هناك أي خلل.</translation>
    </message>
    <message>
        <source>Which statement?</source>
        <translation>أيّ إفادة؟</translation>
    </message>
    <message>
        <source>Here you decide what a reader does not get to see. Choose a statement first.</source>
        <translation>هنا يُقرَّر ما يُحجب عن القارئ. والخطوة الأولى اختيار إفادة.</translation>
    </message>
    <message>
        <source>Go to the statements</source>
        <translation>الذهاب إلى الإفادات</translation>
    </message>
</context>
<context>
    <name>NothingYet</name>
    <message>
        <source>Photographs, papers, recordings</source>
        <translation>صور وأوراق وتسجيلات</translation>
    </message>
    <message>
        <source>Drag files here or choose them. Each is hashed before anything else looks at it, then encrypted and kept bit for bit; the original stays where it is.</source>
        <translation>تُسحب الملفات إلى هنا أو تُختار. تُحسب بصمة كل ملف قبل أيّ شيء آخر، ثم يُشفَّر ويُحفظ مطابقًا للأصل بتًّا ببتّ؛ ويبقى الأصل في مكانه.</translation>
    </message>
</context>
<context>
    <name>ObstaclesCard</name>
    <message>
        <source>Go to the redaction</source>
        <translation>الانتقال إلى الحجب</translation>
    </message>
    <message numerus="yes">
        <source>in paragraph {numbers}</source>
        <translation>
            <numerusform>في الفقرات {numbers}</numerusform>
            <numerusform>في الفقرة {numbers}</numerusform>
            <numerusform>في الفقرتين {numbers}</numerusform>
            <numerusform>في الفقرات {numbers}</numerusform>
            <numerusform>في الفقرات {numbers}</numerusform>
            <numerusform>في الفقرات {numbers}</numerusform>
        </translation>
    </message>
    <message>
        <source>in a title or beside the text</source>
        <translation>في عنوان أو بجانب النص</translation>
    </message>
    <message>
        <source>why it may stand</source>
        <translation>سبب الإبقاء</translation>
    </message>
    <message>
        <source>Why may “{name}” stand?</source>
        <translation>لماذا يجوز إبقاء «{name}»؟</translation>
    </message>
    <message>
        <source>Let it stand</source>
        <translation>إبقاء</translation>
    </message>
    <message>
        <source>Say why: the log keeps the reason.</source>
        <translation>يُذكر السبب، فالسجل يحتفظ به.</translation>
    </message>
</context>
<context>
    <name>Offered</name>
    <message>
        <source>action</source>
        <translation>أمر</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>إضافة شخص</translation>
    </message>
    <message>
        <source>Begin an interview</source>
        <translation>بدء مقابلة</translation>
    </message>
    <message>
        <source>Export a statement</source>
        <translation>تصدير إفادة</translation>
    </message>
    <message>
        <source>Take in files</source>
        <translation>إدخال ملفات</translation>
    </message>
    <message>
        <source>Make a backup</source>
        <translation>إعداد نسخة احتياطية</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>تغيير عبارة المرور</translation>
    </message>
    <message>
        <source>Look around with the sample</source>
        <translation>جولة في الشكوى النموذجية</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>قفل</translation>
    </message>
    <message>
        <source>Cover the screen</source>
        <translation>تغطية الشاشة</translation>
    </message>
    <message>
        <source>place</source>
        <translation>مكان</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>المقابلات</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>الإفادات</translation>
    </message>
    <message>
        <source>Exhibits</source>
        <translation>الأدلة المرفقة</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>الشكوى</translation>
    </message>
    <message>
        <source>Exports</source>
        <translation>النسخ المُصدَّرة</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>التحقق</translation>
    </message>
    <message>
        <source>Vault</source>
        <translation>الخزنة</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>المساعدة</translation>
    </message>
    <message>
        <source>setting</source>
        <translation>إعداد</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Colours: light, dark, high contrast</source>
        <translation>الألوان: فاتحة، داكنة، عالية التباين</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>Size of testimony</source>
        <translation>حجم نص الإفادة</translation>
    </message>
    <message>
        <source>When it locks by itself</source>
        <translation>متى تُقفل من تلقاء نفسها</translation>
    </message>
</context>
<context>
    <name>OtherWays</name>
    <message>
        <source>Create a vault</source>
        <translation>إنشاء خزنة</translation>
    </message>
    <message>
        <source>Use a recovery sheet</source>
        <translation>استخدام ورقة الاستعادة</translation>
    </message>
    <message>
        <source>Open another</source>
        <translation>فتح خزنة أخرى</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>استعادة نسخة احتياطية</translation>
    </message>
    <message>
        <source>Verify a file</source>
        <translation>التحقق من ملف</translation>
    </message>
</context>
<context>
    <name>OutgoingCard</name>
    <message>
        <source>What may go out, and to whom</source>
        <translation>ما يجوز أن يخرج، وإلى من</translation>
    </message>
    <message>
        <source>Each recipient is asked for by itself. Yes to one is not yes to another.</source>
        <translation>يُسأل عن كل جهة متلقية على حدة. والموافقة على جهة ليست موافقة على غيرها.</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>الجهة المتلقية</translation>
    </message>
    <message>
        <source>A name: an office, a lawyer, an organisation. Never “anyone”.</source>
        <translation>اسم محدَّد: مكتب أو محامٍ أو منظمة. لا يُكتب «أي جهة» أبدًا.</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>غير مذكور</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Ends on</source>
        <translation>تنتهي في</translation>
    </message>
    <message>
        <source>A day; empty: until it is withdrawn.</source>
        <translation>يوم محدَّد؛ وإن تُرك فارغًا فحتى سحب الموافقة.</translation>
    </message>
    <message>
        <source>How identity is handled there</source>
        <translation>كيفية التعامل مع الهوية لديها</translation>
    </message>
    <message>
        <source>Ask for another recipient</source>
        <translation>السؤال عن جهة متلقية أخرى</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Her account</source>
        <translation>الرواية</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Go to a person, a statement, a place; or do something</source>
        <translation>الانتقال إلى شخص أو إفادة أو شاشة، أو تنفيذ أمر</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>البحث عن أي شيء</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>نتائج البحث</translation>
    </message>
    <message>
        <source>Nothing here is called that.</source>
        <translation>لا شيء هنا بهذا الاسم.</translation>
    </message>
    <message>
        <source>person</source>
        <translation>شخص</translation>
    </message>
    <message>
        <source>statement</source>
        <translation>إفادة</translation>
    </message>
</context>
<context>
    <name>PassphraseCard</name>
    <message>
        <source>My passphrase</source>
        <translation>عبارة مروري</translation>
    </message>
    <message>
        <source>Change my passphrase</source>
        <translation>تغيير عبارة المرور الخاصة بي</translation>
    </message>
    <message>
        <source>The passphrase until now</source>
        <translation>عبارة المرور حتى الآن</translation>
    </message>
    <message>
        <source>Nobody else has ever seen the old one</source>
        <translation>لم يرَ العبارة القديمة أحد غيري قط</translation>
    </message>
    <message>
        <source>If somebody may have seen it, take the tick away: whoever copied the disk and knows it can read what is in that copy for ever. A backup keeps the passphrase that it was made with.</source>
        <translation>إن كان يُحتمل أن أحدًا قد رآها، فتُزال العلامة: من نسخ القرص وعرف العبارة يمكنه دائمًا قراءة ما في نسخته. وتبقى لكل نسخة احتياطية عبارة المرور التي أُنشئت بها.</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Changing… a few seconds</source>
        <translation>جارٍ التغيير… بضع ثوانٍ</translation>
    </message>
    <message>
        <source>Your passphrase is changed. The old one opens nothing here any more.</source>
        <translation>تغيّرت عبارة المرور الخاصة بك. والقديمة لم تعد تفتح شيئًا هنا.</translation>
    </message>
    <message>
        <source>Make a backup now: older backups still open with the old one.</source>
        <translation>يحسن إنشاء نسخة احتياطية الآن: فالنسخ الاحتياطية السابقة ما زالت تُفتح بعبارة المرور القديمة.</translation>
    </message>
    <message>
        <source>Type the passphrase that opens the vault now.</source>
        <translation>المطلوب هنا عبارة المرور التي تفتح الخزنة حاليًا.</translation>
    </message>
</context>
<context>
    <name>PassphraseLine</name>
    <message>
        <source>Show</source>
        <translation>إظهار</translation>
    </message>
    <message>
        <source>Show the passphrase</source>
        <translation>إظهار عبارة المرور</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>إخفاء</translation>
    </message>
</context>
<context>
    <name>PastCard</name>
    <message>
        <source>Write the recall letter</source>
        <translation>كتابة رسالة الاسترجاع</translation>
    </message>
    <message>
        <source>Something is hidden in the paragraphs {numbers}. It can be opened for this recipient and is proved by the signature that is already there. Consent is asked anew.</source>
        <translation>في الفقرات {numbers} ما هو محجوب. يمكن كشفه لهذه الجهة المتلقية، ويُثبت صحته التوقيع الموجود أصلًا. وتُطلب الموافقة من جديد.</translation>
    </message>
    <message>
        <source>Open what was hidden</source>
        <translation>كشف ما حُجب</translation>
    </message>
    <message>
        <source>Which paragraphs</source>
        <translation>أي فقرات؟</translation>
    </message>
    <message>
        <source>Their printed numbers; leave it empty for all.</source>
        <translation>أرقامها المطبوعة؛ ويُترك الحقل فارغًا لكشفها كلها.</translation>
    </message>
    <message>
        <source>Open them</source>
        <translation>كشف</translation>
    </message>
</context>
<context>
    <name>PastWords</name>
    <message>
        <source>{statement}: hidden paragraphs, for {recipient}</source>
        <translation>فقرات محجوبة من الإفادة {statement}، إلى {recipient}</translation>
    </message>
    <message>
        <source>{statement} for {recipient}</source>
        <translation>الإفادة {statement} إلى {recipient}</translation>
    </message>
    <message>
        <source>to recall</source>
        <translation>للاسترجاع</translation>
    </message>
    <message>
        <source>left</source>
        <translation>خرجت</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>رُفضت</translation>
    </message>
    <message>
        <source>Ask the recipient to destroy what was given.</source>
        <translation>يُطلب من الجهة المتلقية إتلاف ما سُلِّم إليها.</translation>
    </message>
    <message>
        <source>It left this office. What is outside can only be asked back.</source>
        <translation>خرجت من هذا المكتب. وما صار في الخارج لا سبيل إليه إلا بطلب استرجاعه.</translation>
    </message>
    <message>
        <source>No file was written.</source>
        <translation>لم يُكتب أي ملف.</translation>
    </message>
    <message>
        <source>version {number}</source>
        <translation>النسخة {number}</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>By</source>
        <translation>من صدّرها</translation>
    </message>
    <message>
        <source>For</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>الإفادة</translation>
    </message>
    <message>
        <source>With a translation into</source>
        <translation>مع ترجمة إلى</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Under the consent of</source>
        <translation>بموجب موافقة بتاريخ</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Left standing</source>
        <translation>أُبقي عليه</translation>
    </message>
    <message>
        <source>Paragraphs opened</source>
        <translation>الفقرات المكشوفة</translation>
    </message>
    <message>
        <source>Checkpoint</source>
        <translation>نقطة التحقق</translation>
    </message>
    <message>
        <source>opened: paragraphs {numbers}</source>
        <translation>كُشفت الفقرات {numbers}</translation>
    </message>
    <message>
        <source>refused: {why}</source>
        <translation>رُفض: {why}</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>لاحقًا</translation>
    </message>
</context>
<context>
    <name>PathLine</name>
    <message>
        <source>Choose</source>
        <translation>اختيار</translation>
    </message>
</context>
<context>
    <name>PausePage</name>
    <message>
        <source>Break</source>
        <translation>استراحة</translation>
    </message>
    <message>
        <source>A break</source>
        <translation>استراحة</translation>
    </message>
    <message>
        <source>Both feet on the floor. Breathe out slowly. There is no hurry.</source>
        <translation>القدمان ثابتتان على الأرض، والزفير على مهل. لا داعي إلى العجلة.</translation>
    </message>
    <message>
        <source>Go on another day</source>
        <translation>المتابعة في يوم آخر</translation>
    </message>
    <message>
        <source>since {0}</source>
        <translation>منذ الساعة {0}</translation>
    </message>
</context>
<context>
    <name>PeopleScreen</name>
    <message>
        <source>Add a person</source>
        <translation>إضافة شخص</translation>
    </message>
    <message>
        <source>Nobody is kept here yet</source>
        <translation>لا أشخاص هنا بعد</translation>
    </message>
    <message>
        <source>Everybody who gives testimony gets a code. Statements carry the code alone; names and contacts lie sealed beside it, for custodians and reviewers.</source>
        <translation>لكل من يُدلي بإفادة رمز. لا تحمل الإفادات إلا هذا الرمز؛ أما الأسماء ووسائل التواصل فتُحفظ مختومة بمعزل عنه، ولا يطّلع عليها إلا أمناء الخزنة والمراجعون.</translation>
    </message>
    <message>
        <source>find a person</source>
        <translation>البحث عن شخص</translation>
    </message>
    <message>
        <source>open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>This vault is open to read only.</source>
        <translation>هذه الخزنة مفتوحة للقراءة فقط.</translation>
    </message>
    <message>
        <source>Find by code or name, in any spelling</source>
        <translation>البحث بالرمز أو بالاسم كيفما كُتب</translation>
    </message>
    <message>
        <source>Find a person</source>
        <translation>البحث عن شخص</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Opening names to search in…</source>
        <translation>فتح الأسماء للبحث فيها…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln in this vault</source>
        <translation>
            <numerusform>لا أشخاص في هذه الخزنة</numerusform>
            <numerusform>شخص واحد في هذه الخزنة</numerusform>
            <numerusform>شخصان في هذه الخزنة</numerusform>
            <numerusform>%Ln أشخاص في هذه الخزنة</numerusform>
            <numerusform>%Ln شخصًا في هذه الخزنة</numerusform>
            <numerusform>%Ln شخص في هذه الخزنة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>لم يُعثر على أحد</numerusform>
            <numerusform>عُثر على شخص واحد</numerusform>
            <numerusform>عُثر على شخصين</numerusform>
            <numerusform>عُثر على %Ln أشخاص</numerusform>
            <numerusform>عُثر على %Ln شخصًا</numerusform>
            <numerusform>عُثر على %Ln شخص</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PersonForm</name>
    <message>
        <source>Keep</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>This vault has no case yet. It begins with this one.</source>
        <translation>ليس في هذه الخزنة قضية بعد، وهذه أولى قضاياها.</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>القضية</translation>
    </message>
    <message>
        <source>Stands on statements in place of the name. It does not change later.</source>
        <translation>يرد في الإفادات مكان الاسم، ولا يتغيّر بعد ذلك.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>الاسم الكامل</translation>
    </message>
    <message>
        <source>Sealed: only custodians and reviewers read it.</source>
        <translation>مختوم: لا يقرؤه إلا أمناء الخزنة والمراجعون.</translation>
    </message>
    <message>
        <source>Was it told before?</source>
        <translation>هل سبق أن رُوي ما جرى؟</translation>
    </message>
    <message>
        <source>Ask this first: nobody should have to tell it twice, and accounts will be compared.</source>
        <translation>يُسأل عن هذا أولًا: لا ينبغي أن يُضطر أحد إلى رواية ما جرى مرتين، كما أن الروايات ستُقارَن بعضها ببعض.</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>الهوية</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>غير مذكور</translation>
    </message>
    <message>
        <source>Part in the case</source>
        <translation>الصفة في القضية</translation>
    </message>
    <message>
        <source>Other names and spellings</source>
        <translation>أسماء أخرى وطرق كتابتها</translation>
    </message>
    <message>
        <source>Commas between them.</source>
        <translation>يُفصل بينها بفواصل.</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>تاريخ الولادة</translation>
    </message>
    <message>
        <source>As she says it: 1984, about 1984, 3 May 1984.</source>
        <translation>كما يُقال في المقابلة: ١٩٨٤، نحو ١٩٨٤، ٣ أيار ١٩٨٤.</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>الجنس</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>الجنسية</translation>
    </message>
    <message>
        <source>Contact and safety</source>
        <translation>التواصل والسلامة</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>وسيلة التواصل</translation>
    </message>
    <message>
        <source>Rules of safe contact</source>
        <translation>قواعد التواصل الآمن</translation>
    </message>
    <message>
        <source>When, by whom, by which way; and how never.</source>
        <translation>متى، ومن يتواصل، وبأي وسيلة؛ وما لا يجوز أبدًا.</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>المخاطر</translation>
    </message>
    <message>
        <source>What is feared, for whom, from whom.</source>
        <translation>ما الذي يُخشى، وعلى من، وممّن.</translation>
    </message>
    <message>
        <source>Address for service</source>
        <translation>عنوان التبليغ</translation>
    </message>
    <message>
        <source>Where papers may be served: as a rule a lawyer&apos;s office.</source>
        <translation>حيث يمكن تبليغ الأوراق القضائية: مكتب محاماة في العادة.</translation>
    </message>
    <message>
        <source>Power of attorney: to whom</source>
        <translation>الوكالة: لمن</translation>
    </message>
    <message>
        <source>Power of attorney: since when</source>
        <translation>الوكالة: منذ متى</translation>
    </message>
    <message>
        <source>This vault holds several cases.</source>
        <translation>في هذه الخزنة أكثر من قضية.</translation>
    </message>
</context>
<context>
    <name>PersonLineWords</name>
    <message numerus="yes">
        <source>%Ln statement(s)</source>
        <translation>
            <numerusform>لا إفادات</numerusform>
            <numerusform>إفادة واحدة</numerusform>
            <numerusform>إفادتان</numerusform>
            <numerusform>%Ln إفادات</numerusform>
            <numerusform>%Ln إفادة</numerusform>
            <numerusform>%Ln إفادة</numerusform>
        </translation>
    </message>
    <message>
        <source>no statement yet</source>
        <translation>لا إفادة بعد</translation>
    </message>
    <message>
        <source>a consent ends on %1</source>
        <translation>تنتهي موافقة في %1</translation>
    </message>
    <message>
        <source>consent in force</source>
        <translation>موافقة سارية</translation>
    </message>
    <message>
        <source>no consent in force any more</source>
        <translation>لم تبقَ موافقة سارية</translation>
    </message>
    <message>
        <source>no consent asked yet</source>
        <translation>لم تُطلب موافقة بعد</translation>
    </message>
    <message>
        <source>Nobody answers to this code or name.</source>
        <translation>لا أحد بهذا الرمز أو الاسم.</translation>
    </message>
    <message>
        <source>Nobody answers to this code.</source>
        <translation>لا أحد بهذا الرمز.</translation>
    </message>
    <message>
        <source>Names are sealed: custodians and reviewers find people by name.</source>
        <translation>الأسماء مختومة: البحث بالاسم متاح لأمناء الخزنة والمراجعين.</translation>
    </message>
</context>
<context>
    <name>PersonPage</name>
    <message>
        <source>Consent</source>
        <translation>الموافقة</translation>
    </message>
    <message>
        <source>Interviews and statements</source>
        <translation>المقابلات والإفادات</translation>
    </message>
    <message>
        <source>What left</source>
        <translation>ما خرج من الخزنة</translation>
    </message>
    <message>
        <source>All of them, and withdrawal</source>
        <translation>كل الموافقات وسحبها</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>ولا موافقة أخرى</numerusform>
            <numerusform>وموافقة أخرى</numerusform>
            <numerusform>وموافقتان أخريان</numerusform>
            <numerusform>و%Ln موافقات أخرى</numerusform>
            <numerusform>و%Ln موافقة أخرى</numerusform>
            <numerusform>و%Ln موافقة أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was asked yet. Nothing may be kept or given without it.</source>
        <translation>لم تُطلب أي موافقة بعد. ولا يجوز حفظ شيء أو تسليمه من دونها.</translation>
    </message>
    <message>
        <source>no time on record</source>
        <translation>الوقت غير مسجَّل</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>انتهت</translation>
    </message>
    <message>
        <source>not ended: it can go on</source>
        <translation>لم تنتهِ: يمكن متابعتها</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Open the interview of %1</source>
        <translation>فتح مقابلة %1</translation>
    </message>
    <message>
        <source>Interview, %1</source>
        <translation>مقابلة، %1</translation>
    </message>
    <message>
        <source>Open statement %1</source>
        <translation>فتح الإفادة %1</translation>
    </message>
    <message>
        <source>No interview yet.</source>
        <translation>لا مقابلات بعد.</translation>
    </message>
    <message>
        <source>left</source>
        <translation>خرجت</translation>
    </message>
    <message>
        <source>was refused</source>
        <translation>رُفضت</translation>
    </message>
    <message>
        <source>Nothing has left this vault.</source>
        <translation>لم يخرج من هذه الخزنة شيء.</translation>
    </message>
</context>
<context>
    <name>PersonScreen</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تعديل</translation>
    </message>
    <message>
        <source>Ask for consent</source>
        <translation>طلب الموافقة</translation>
    </message>
    <message>
        <source>Begin an interview</source>
        <translation>بدء مقابلة</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>إضافة شخص</translation>
    </message>
    <message>
        <source>the identity lies sealed, apart from everything else</source>
        <translation>الهوية محفوظة مختومة، بمعزل عن كل ما عداها</translation>
    </message>
    <message>
        <source>Custodians and reviewers change identities.</source>
        <translation>تعديل الهويات متاح لأمناء الخزنة والمراجعين.</translation>
    </message>
    <message>
        <source>keep</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>next field</source>
        <translation>الحقل التالي</translation>
    </message>
    <message>
        <source>a change is kept as a new sealed version</source>
        <translation>يُحفظ كل تعديل نسخةً جديدة مختومة</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>الموافقة</translation>
    </message>
    <message>
        <source>Without a name nobody finds this person again.</source>
        <translation>من دون اسم لن يُعثر على هذا الشخص مرة أخرى.</translation>
    </message>
    <message>
        <source>A code is needed.</source>
        <translation>لا بد من رمز.</translation>
    </message>
    <message>
        <source>%1 is kept. The identity lies sealed.</source>
        <translation>حُفظ %1. والهوية مختومة.</translation>
    </message>
    <message>
        <source>The change is kept.</source>
        <translation>حُفظ التعديل.</translation>
    </message>
</context>
<context>
    <name>PresentRows</name>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Remove {0}</source>
        <translation>إزالة {0}</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
</context>
<context>
    <name>ProofCard</name>
    <message>
        <source>Checkpoint</source>
        <translation>نقطة التحقق</translation>
    </message>
    <message>
        <source>Photograph it or write it down, and give it to somebody outside. Whoever has it can show later that nothing up to here was changed or taken away.</source>
        <translation>تُصوَّر أو تُكتب، ثم تُعطى لشخص خارج المكتب. وبها يمكن لاحقًا إثبات أن شيئًا ممّا سُجّل حتى هنا لم يُغيَّر ولم يُحذف.</translation>
    </message>
    <message>
        <source>Checkpoint as a code for cameras</source>
        <translation>نقطة التحقق في رمز يُقرأ بالكاميرا</translation>
    </message>
    <message>
        <source>Save the checkpoint</source>
        <translation>حفظ نقطة التحقق</translation>
    </message>
    <message>
        <source>Is the log whole?</source>
        <translation>هل السجل سليم؟</translation>
    </message>
    <message>
        <source>Proving goes through every act: that each follows the one before it, is signed by who did it, and vouches for what was written. Nothing is changed.</source>
        <translation>يمرّ الإثبات بكل إجراء: هل يلي ما قبله، وهل وقّعه من قام به، وهل يطابق ما كُتب. ولا يتغيّر شيء.</translation>
    </message>
    <message>
        <source>Proving every act…</source>
        <translation>إثبات سلامة كل إجراء…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln act(s)</source>
        <translation>
            <numerusform>لا إجراءات</numerusform>
            <numerusform>إجراء واحد</numerusform>
            <numerusform>إجراءان</numerusform>
            <numerusform>%Ln إجراءات</numerusform>
            <numerusform>%Ln إجراءً</numerusform>
            <numerusform>%Ln إجراء</numerusform>
        </translation>
    </message>
    <message>
        <source>Whole: {acts}, all proved</source>
        <translation>السجل سليم وثبت بكامله: {acts}</translation>
    </message>
    <message>
        <source>No act was changed, removed or put in since it was written.</source>
        <translation>لم يُغيَّر أي إجراء منذ كتابته، ولم يُحذف شيء ولم يُقحَم شيء.</translation>
    </message>
    <message>
        <source>Not whole</source>
        <translation>السجل غير سليم</translation>
    </message>
    <message>
        <source>Keep this vault as it is, make no further entries, and compare it with a backup. Found:</source>
        <translation>تُترك هذه الخزنة كما هي من دون أي إدخال جديد، وتُقارَن بنسخة احتياطية. ما وُجد:</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
</context>
<context>
    <name>QuestionWords</name>
    <message>
        <source>A date that does not fit</source>
        <translation>تاريخ لا يتوافق</translation>
    </message>
    <message>
        <source>At two places at once?</source>
        <translation>في مكانين في آن واحد؟</translation>
    </message>
    <message>
        <source>Outside the time held there?</source>
        <translation>خارج مدة الاحتجاز هناك؟</translation>
    </message>
    <message>
        <source>Outside the recorded post?</source>
        <translation>خارج مدة المنصب المسجّلة؟</translation>
    </message>
    <message>
        <source>Earlier account not asked for</source>
        <translation>لم يُسأل عن رواية سابقة</translation>
    </message>
    <message>
        <source>Earlier account not noted</source>
        <translation>رواية سابقة لم تُدوَّن</translation>
    </message>
    <message>
        <source>Exhibit without a file</source>
        <translation>دليل مرفق بلا ملف</translation>
    </message>
    <message>
        <source>Exhibit not described</source>
        <translation>دليل مرفق بلا وصف</translation>
    </message>
    <message>
        <source>Exhibit that is not there</source>
        <translation>دليل مرفق غير موجود</translation>
    </message>
    <message>
        <source>Exhibit not mentioned</source>
        <translation>دليل مرفق لم يُذكر</translation>
    </message>
    <message>
        <source>Event without a date</source>
        <translation>حدث بلا تاريخ</translation>
    </message>
    <message>
        <source>Question without an answer</source>
        <translation>سؤال بلا جواب</translation>
    </message>
    <message>
        <source>A name that is known here</source>
        <translation>اسم معروف هنا</translation>
    </message>
    <message>
        <source>An event that rests on this paragraph ({0}) is dated {1}; the paragraph names {2}. Which holds?</source>
        <translation>حدث يستند إلى هذه الفقرة ({0}) تاريخه {1}، وتذكر الفقرة {2}. أيّهما الصحيح؟</translation>
    </message>
    <message>
        <source>By what is on record she was held at one place {0} and at another {1}. Is one of the dates another?</source>
        <translation>بحسب المسجّل كان الاحتجاز في مكان {0} وفي مكان آخر {1}. هل أحد التاريخين غير صحيح؟</translation>
    </message>
    <message>
        <source>This happened ({0}, {1}) outside the time for which she is recorded at that place. Which date holds?</source>
        <translation>وقع هذا ({0}، {1}) خارج المدة المسجّلة للوجود في ذلك المكان. أيّ تاريخ هو الصحيح؟</translation>
    </message>
    <message>
        <source>{0} is said to have been in charge {1}; his post there is recorded for {2}. Which holds?</source>
        <translation>يُذكر أن {0} كان يتولّى الأمر {1}، ومنصبه هناك مسجّل للمدة {2}. أيّهما الصحيح؟</translation>
    </message>
    <message>
        <source>An event that rests on this paragraph ({0}) has no date. Did she say when it was?</source>
        <translation>حدث يستند إلى هذه الفقرة ({0}) بلا تاريخ. هل ذُكر متى كان؟</translation>
    </message>
    <message>
        <source>An earlier account of hers is on record. Was she asked about it?</source>
        <translation>هناك رواية سابقة مسجّلة. هل سُئل عنها؟</translation>
    </message>
    <message>
        <source>She told of an earlier account. What did she say of it?</source>
        <translation>ذُكرت رواية سابقة. ماذا قيل عنها؟</translation>
    </message>
    <message>
        <source>No file was taken in for the exhibit “{1}”. Is it still to come?</source>
        <translation>لا ملف للدليل المرفق «{1}». هل سيصل لاحقًا؟</translation>
    </message>
    <message>
        <source>An exhibit of this statement has no title. What does it show?</source>
        <translation>دليل مرفق بهذه الإفادة بلا عنوان. ماذا يُظهر؟</translation>
    </message>
    <message>
        <source>A link names an exhibit that this vault does not have. Which one is meant?</source>
        <translation>رابط يشير إلى دليل مرفق ليس في هذه الخزنة. أيّ دليل هو المقصود؟</translation>
    </message>
    <message>
        <source>No paragraph is linked to the exhibit “{1}”. Where does she speak of it?</source>
        <translation>لا فقرة مربوطة بالدليل المرفق «{1}». أين يرد ذكره؟</translation>
    </message>
    <message>
        <source>No answer stands behind this question. Was there one?</source>
        <translation>لا جواب بعد هذا السؤال. هل كان هناك جواب؟</translation>
    </message>
    <message>
        <source>“{0}” could be somebody whom this vault knows ({1}; places: {2}). If so, link the words to the person.</source>
        <translation>قد يكون «{0}» شخصًا معروفًا في هذه الخزنة ({1}؛ المواضع: {2}). إن كان كذلك فالمطلوب ربط الكلمات به.</translation>
    </message>
    <message>
        <source>an official</source>
        <translation>مسؤول</translation>
    </message>
    <message>
        <source>without a title</source>
        <translation>بلا عنوان</translation>
    </message>
</context>
<context>
    <name>QuestionsCard</name>
    <message>
        <source>How identity is handled here</source>
        <translation>كيفية التعامل مع الهوية هنا</translation>
    </message>
    <message>
        <source>Without it nothing can be taken down.</source>
        <translation>من دونها لا يمكن تدوين شيء.</translation>
    </message>
    <message>
        <source>Filing can&apos;t be undone; an authority may go on after a withdrawal.</source>
        <translation>لا رجوع عن الإيداع؛ وقد تمضي السلطة في الأمر حتى بعد سحب الموافقة.</translation>
    </message>
    <message>
        <source>The suspect&apos;s defence may read it. Anonymity is for a court to grant.</source>
        <translation>قد يقرؤها دفاع المشتبه به. وإخفاء الهوية أمر تقرّره المحكمة.</translation>
    </message>
    <message>
        <source>Ask also: to states, and where the death penalty applies?</source>
        <translation>يُسأل أيضًا: هل يجوز نقلها إلى دول، ومنها دول تطبّق عقوبة الإعدام؟</translation>
    </message>
</context>
<context>
    <name>ReadBackPage</name>
    <message>
        <source>The paragraph that is read</source>
        <translation>الفقرة التي تُتلى</translation>
    </message>
    <message>
        <source>The paragraph as it shall read</source>
        <translation>الفقرة بصيغتها المصحَّحة</translation>
    </message>
    <message>
        <source>End here</source>
        <translation>إنهاء التلاوة هنا</translation>
    </message>
    <message>
        <source>Leave it as it was</source>
        <translation>إبقاؤها كما كانت</translation>
    </message>
    <message>
        <source>Keep the correction</source>
        <translation>حفظ التصحيح</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>السابقة</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>تصحيح</translation>
    </message>
    <message>
        <source>Initialled</source>
        <translation>موقَّعة بالأحرف الأولى</translation>
    </message>
    <message>
        <source>She confirms this paragraph as it reads now</source>
        <translation>تأكيد الشخص المُدلي بالإفادة لهذه الفقرة بصيغتها الحالية</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالية</translation>
    </message>
    <message>
        <source>First written: {text}</source>
        <translation>الصيغة الأولى: {text}</translation>
    </message>
</context>
<context>
    <name>ReadBackScreen</name>
    <message>
        <source>Go on another time</source>
        <translation>المتابعة في وقت آخر</translation>
    </message>
    <message>
        <source>Read back</source>
        <translation>تلاوة الإفادة</translation>
    </message>
    <message>
        <source>paragraph {number} of {count}</source>
        <translation>الفقرة {number} من {count}</translation>
    </message>
    <message>
        <source>{code} · read back</source>
        <translation>{code} · التلاوة</translation>
    </message>
    <message>
        <source>keep</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>leave it as it was</source>
        <translation>إبقاؤها كما كانت</translation>
    </message>
    <message>
        <source>next</source>
        <translation>التالية</translation>
    </message>
    <message>
        <source>turn</source>
        <translation>تقليب الفقرات</translation>
    </message>
    <message>
        <source>correct</source>
        <translation>تصحيح</translation>
    </message>
    <message>
        <source>Everything is kept.</source>
        <translation>كل شيء محفوظ.</translation>
    </message>
    <message>
        <source>Kept. It goes on at this paragraph.</source>
        <translation>حُفظت التلاوة، وتُتابَع من هذه الفقرة.</translation>
    </message>
    <message>
        <source>{code} has been read back.</source>
        <translation>تمّت تلاوة {code}.</translation>
    </message>
</context>
<context>
    <name>RecoveryCard</name>
    <message>
        <source>Recovery sheet</source>
        <translation>ورقة الاستعادة</translation>
    </message>
    <message>
        <source>Make one</source>
        <translation>صنع ورقة</translation>
    </message>
    <message>
        <source>There is one. Make a new one when it may have been seen or is lost.</source>
        <translation>توجد ورقة. اصنع ورقة جديدة إذا ضاعت أو كان من المحتمل أن أحدًا رآها.</translation>
    </message>
    <message>
        <source>There is none: when every passphrase is lost, everything in here is lost.</source>
        <translation>لا توجد ورقة: إذا ضاعت كل عبارات المرور ضاع كل ما هنا.</translation>
    </message>
    <message>
        <source>Make a new one</source>
        <translation>صنع ورقة جديدة</translation>
    </message>
</context>
<context>
    <name>RecoveryScreen</name>
    <message>
        <source>Later</source>
        <translation>لاحقًا</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>ورقة الاستعادة</translation>
    </message>
    <message>
        <source>opens the vault when every passphrase is lost</source>
        <translation>تفتح الخزنة إذا ضاعت كل عبارات المرور</translation>
    </message>
    <message>
        <source>Only a custodian makes a recovery sheet, and only in a vault that is whole.</source>
        <translation>أمين الخزنة وحده يصنع ورقة استعادة، وفي خزنة سليمة فقط.</translation>
    </message>
    <message>
        <source>Whoever holds this sheet opens everything, like a custodian: keep it sealed, in another house, with somebody whom you trust. Print it or copy it by hand; it is shown once.</source>
        <translation>من يحمل هذه الورقة يفتح كل شيء كأمين الخزنة: احفظها مختومة، في بيت آخر، عند شخص موثوق. اطبعها أو انسخها بخط اليد؛ فهي تُعرض مرة واحدة.</translation>
    </message>
    <message>
        <source>A file that you save opens the vault too: print it, then delete it and empty the bin.</source>
        <translation>الملف الذي تحفظه يفتح الخزنة أيضًا: اطبعه ثم احذفه وأفرغ سلة المهملات.</translation>
    </message>
    <message>
        <source>Save to print</source>
        <translation>حفظ للطباعة</translation>
    </message>
    <message>
        <source>It is on paper</source>
        <translation>صارت على الورق</translation>
    </message>
    <message>
        <source>Type it once from the paper, to be sure that the paper holds it. Only then it counts.</source>
        <translation>اكتبها مرة من الورقة للتأكد من أنها مكتوبة كاملة. عندئذ فقط تصير صالحة.</translation>
    </message>
    <message>
        <source>Keep this sheet</source>
        <translation>اعتماد هذه الورقة</translation>
    </message>
    <message>
        <source>Show it again</source>
        <translation>عرضها مرة أخرى</translation>
    </message>
    <message>
        <source>Where shall the sheet be written?</source>
        <translation>أين تُكتب الورقة؟</translation>
    </message>
    <message>
        <source>The sheet was written: {file}. Print it, then delete the file.</source>
        <translation>كُتبت الورقة: {file}. اطبعها ثم احذف الملف.</translation>
    </message>
    <message>
        <source>The recovery sheet is in place. Keep it sealed and away from this laptop.</source>
        <translation>صارت ورقة الاستعادة صالحة. احفظها مختومة وبعيدة عن هذا الحاسوب.</translation>
    </message>
    <message>
        <source>A sheet that was made before opens this vault no more.</source>
        <translation>أي ورقة صُنعت قبلها لم تعد تفتح هذه الخزنة.</translation>
    </message>
</context>
<context>
    <name>RedactionScreen</name>
    <message>
        <source>Keep decision</source>
        <translation>حفظ القرار</translation>
    </message>
    <message>
        <source>Redaction</source>
        <translation>الحجب</translation>
    </message>
    <message>
        <source>Looking for names in the text…</source>
        <translation>البحث عن الأسماء في النص…</translation>
    </message>
    <message>
        <source>%1 · redaction</source>
        <translation>%1 · الحجب</translation>
    </message>
    <message>
        <source>a closed passage</source>
        <translation>مقطع مغلق</translation>
    </message>
    <message>
        <source>The decision is kept in the vault.</source>
        <translation>حُفظ القرار في الخزنة.</translation>
    </message>
</context>
<context>
    <name>RekeyCard</name>
    <message>
        <source>A new key for everything</source>
        <translation>مفتاح جديد لكل شيء</translation>
    </message>
    <message>
        <source>A re-key writes the whole vault anew under another key, so that whoever copied the disk or knows an old passphrase reads nothing that is written from then on. Do it when somebody may have seen a passphrase or a recovery sheet.</source>
        <translation>تجديد المفتاح يكتب الخزنة كلها من جديد بمفتاح آخر، فلا يقرأ من نسخ القرص أو عرف عبارة مرور قديمة شيئًا مما يُكتب بعد ذلك. افعل ذلك إذا كان من المحتمل أن أحدًا رأى عبارة مرور أو ورقة استعادة.</translation>
    </message>
    <message>
        <source>Re-key now</source>
        <translation>تجديد المفتاح الآن</translation>
    </message>
    <message>
        <source>Due: the passphrase or sheet of {users} may have been seen.</source>
        <translation>مطلوب: من المحتمل أن أحدًا رأى عبارة المرور أو الورقة الخاصة بـ {users}.</translation>
    </message>
    <message>
        <source>Writing everything anew…</source>
        <translation>يُكتب كل شيء من جديد…</translation>
    </message>
    <message>
        <source>The vault lies under a new key. Every passphrase stays as it is.</source>
        <translation>صار للخزنة مفتاح جديد. وتبقى كل عبارة مرور كما هي.</translation>
    </message>
    <message>
        <source>Make a backup now: what older copies and backups hold, an old passphrase still opens.</source>
        <translation>اصنع نسخة احتياطية الآن: فما في النسخ الأقدم ما زال يُفتح بعبارة مرور قديمة.</translation>
    </message>
    <message>
        <source>Stopped. The vault lies under the key that it had.</source>
        <translation>أُوقف التجديد. بقي للخزنة مفتاحها.</translation>
    </message>
</context>
<context>
    <name>RescueScreen</name>
    <message>
        <source>Use a recovery sheet</source>
        <translation>استخدام ورقة الاستعادة</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Type the groups of the sheet in their order. Looking changes nothing.</source>
        <translation>اكتب مجموعات الورقة بترتيبها. الاطلاع لا يغيّر شيئًا.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>The sheet opens this vault. Whose passphrase is lost? From now on it opens nothing.</source>
        <translation>الورقة تفتح هذه الخزنة. عبارة مرور من ضاعت؟ من الآن لا تفتح شيئًا.</translation>
    </message>
    <message>
        <source>Set it and open</source>
        <translation>وضعها وفتح الخزنة</translation>
    </message>
    <message>
        <source>custodian {user}</source>
        <translation>أمين الخزنة {user}</translation>
    </message>
    <message>
        <source>The new passphrase opens the vault.</source>
        <translation>عبارة المرور الجديدة تفتح الخزنة.</translation>
    </message>
    <message>
        <source>Re-key now: nobody knows who has the old one. Then make a new sheet and burn this one.</source>
        <translation>جدّد المفتاح الآن: لا أحد يعرف من لديه العبارة القديمة. ثم اصنع ورقة جديدة وأحرق هذه.</translation>
    </message>
    <message>
        <source>Setting it… a few seconds</source>
        <translation>يجري وضعها… بضع ثوانٍ</translation>
    </message>
</context>
<context>
    <name>RestoreScreen</name>
    <message>
        <source>Restore a backup</source>
        <translation>استعادة نسخة احتياطية</translation>
    </message>
    <message>
        <source>nothing that is there already is touched</source>
        <translation>لا يُمس شيء موجود قبل ذلك</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>النسخة الاحتياطية</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>A new folder, which is made; an encrypted disk is best.</source>
        <translation>مجلد جديد يُنشأ الآن؛ والأفضل قرص مشفّر.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>The one that opened the vault when the backup was made.</source>
        <translation>العبارة التي كانت تفتح الخزنة حين صُنعت النسخة.</translation>
    </message>
    <message>
        <source>The backup is read to its last byte before anything is written. What was written in the vault after the backup is not in it; the log says that it was restored.</source>
        <translation>تُقرأ النسخة حتى آخر بايت قبل أن يُكتب شيء. ما كُتب في الخزنة بعد النسخة ليس فيها؛ ويذكر السجل أنها استُعيدت.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>استعادة</translation>
    </message>
    <message>
        <source>Which file is the backup?</source>
        <translation>أي ملف هو النسخة الاحتياطية؟</translation>
    </message>
    <message>
        <source>In which folder shall the vault stand?</source>
        <translation>في أيّ مجلد توضع الخزنة؟</translation>
    </message>
    <message>
        <source>Where shall the vault stand?</source>
        <translation>أين تقوم الخزنة؟</translation>
    </message>
    <message>
        <source>Type the passphrase first.</source>
        <translation>تلزم كتابة عبارة المرور أولًا.</translation>
    </message>
    <message>
        <source>The vault is restored and open.</source>
        <translation>استُعيدت الخزنة وهي مفتوحة.</translation>
    </message>
    <message>
        <source>Users and passphrases are those of the backup.</source>
        <translation>المستخدمون وعبارات المرور كما كانت في النسخة.</translation>
    </message>
    <message>
        <source>Restoring…</source>
        <translation>تجري الاستعادة…</translation>
    </message>
</context>
<context>
    <name>ResultCard</name>
    <message>
        <source>Exported, and verified as it lies there</source>
        <translation>تم التصدير والتحقق من الملفات في مكانها</translation>
    </message>
    <message>
        <source>Nothing hidden was found in the finished files.</source>
        <translation>لم يُعثر في الملفات الجاهزة على شيء ممّا حُجب.</translation>
    </message>
    <message>
        <source>Verify these files</source>
        <translation>التحقق من هذه الملفات</translation>
    </message>
    <message>
        <source>See the trail</source>
        <translation>عرض مسار التصدير</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>With a translation into</source>
        <translation>مع ترجمة إلى</translation>
    </message>
    <message>
        <source>Under the consent of</source>
        <translation>بموجب موافقة بتاريخ</translation>
    </message>
    <message>
        <source>Checkpoint</source>
        <translation>نقطة التحقق</translation>
    </message>
    <message>
        <source>This statement is not final: each page says so.</source>
        <translation>هذه الإفادة غير نهائية، وكل صفحة تذكر ذلك.</translation>
    </message>
    <message>
        <source>Before you hand it over</source>
        <translation>قبل التسليم</translation>
    </message>
    <message>
        <source>Statement (PDF)</source>
        <translation>الإفادة (PDF)</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>الحزمة</translation>
    </message>
    <message>
        <source>Statement (data)</source>
        <translation>الإفادة (بيانات)</translation>
    </message>
    <message>
        <source>Identity file</source>
        <translation>ملف الهوية</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
</context>
<context>
    <name>Reviewing</name>
    <message>
        <source>Ask for review</source>
        <translation>طلب المراجعة</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>اعتماد</translation>
    </message>
    <message>
        <source>Approved. Nothing else holds it back.</source>
        <translation>اعتُمد القرار. ولم يبقَ ما يمنع التصدير.</translation>
    </message>
    <message>
        <source>Nothing leaves for this reader until another custodian or reviewer approves.</source>
        <translation>لا يخرج شيء إلى هذا القارئ قبل أن يعتمد القرارَ شخص آخر من أمناء الخزنة أو المراجعين.</translation>
    </message>
    <message>
        <source>There is no second custodian or reviewer in this vault.</source>
        <translation>ليس في هذه الخزنة شخص ثانٍ من أمنائها أو مراجعيها.</translation>
    </message>
    <message>
        <source>The export goes on without, and says that one person decided.</source>
        <translation>يمضي التصدير من دون اعتماد، ويُذكر فيه أن القرار اتخذه شخص واحد.</translation>
    </message>
</context>
<context>
    <name>RoleWords</name>
    <message>
        <source>custodian: opens identities, exports, adds users</source>
        <translation>أمين الخزنة: يفتح الهويات ويصدّر ويضيف مستخدمين</translation>
    </message>
    <message>
        <source>interviewer: takes down statements, opens no identity</source>
        <translation>مُجري المقابلات: يدوّن الإفادات ولا يفتح هوية</translation>
    </message>
    <message>
        <source>reviewer: opens identities, approves, exports</source>
        <translation>مراجع: يفتح الهويات ويوافق ويصدّر</translation>
    </message>
    <message>
        <source>recovery: opens the vault when every passphrase is lost</source>
        <translation>الاستعادة: تفتح الخزنة حين تضيع كل عبارات المرور</translation>
    </message>
</context>
<context>
    <name>SampleCard</name>
    <message>
        <source>This is the sample: every name in it is invented</source>
        <translation>هذه شكوى نموذجية: كل الأسماء فيها مخترعة</translation>
    </message>
    <message>
        <source>A tour leads through the rooms at your pace. It opens no account by itself.</source>
        <translation>جولة تمرّ بك على الغرف على مهلك، ولا تفتح أي رواية من نفسها.</translation>
    </message>
    <message>
        <source>Look around with the sample</source>
        <translation>جولة في الشكوى النموذجية</translation>
    </message>
</context>
<context>
    <name>Saying</name>
    <message>
        <source>asked on %1</source>
        <translation>طُلبت في %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>منذ %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>حتى %1</translation>
    </message>
    <message>
        <source>anyone</source>
        <translation>أي جهة كانت</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>الجهة المتلقية: %1</translation>
    </message>
    <message>
        <source>withdrawn on %1</source>
        <translation>سُحبت في %1</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>سارية</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>انتهت</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>سُحبت</translation>
    </message>
    <message>
        <source>not yet in force</source>
        <translation>لم تسرِ بعد</translation>
    </message>
    <message>
        <source>said no</source>
        <translation>الجواب: لا</translation>
    </message>
</context>
<context>
    <name>Sayings</name>
    <message>
        <source>No recipient is in the address book yet</source>
        <translation>لا جهة متلقية في دفتر العناوين بعد</translation>
    </message>
    <message>
        <source>A recipient without a name</source>
        <translation>جهة متلقية بلا اسم</translation>
    </message>
    <message>
        <source>%1 · consent does not cover this</source>
        <translation>%1 · الموافقة لا تشمل هذا</translation>
    </message>
    <message>
        <source>%1 · consent covers this</source>
        <translation>%1 · الموافقة تشمل هذا</translation>
    </message>
    <message>
        <source>A draft, saved as you go. It counts when you keep the decision.</source>
        <translation>مسودة تُحفظ أولًا بأول، ولا تسري إلا بعد حفظ القرار.</translation>
    </message>
    <message>
        <source>Nothing is decided yet, so nothing leaves for this reader.</source>
        <translation>لم يُتخذ قرار بعد، فلا يخرج شيء إلى هذا القارئ.</translation>
    </message>
    <message>
        <source>This reader needs no decision; one may be made.</source>
        <translation>لا يلزم قرار لهذا القارئ، ويجوز اتخاذه.</translation>
    </message>
    <message>
        <source>Decided, and approved by %1</source>
        <translation>اتُّخذ القرار، واعتُمد من جانب %1</translation>
    </message>
    <message>
        <source>Decided; a second person has to approve before anything leaves</source>
        <translation>اتُّخذ القرار؛ ولا بد أن يعتمده شخص ثانٍ قبل أن يخرج أي شيء</translation>
    </message>
    <message>
        <source>Decided by %1</source>
        <translation>اتُّخذ القرار من جانب %1</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>اتُّخذ القرار</translation>
    </message>
    <message>
        <source>the deponent</source>
        <translation>الشخص المُدلي بالإفادة</translation>
    </message>
    <message>
        <source>in the vault: %1</source>
        <translation>في الخزنة: %1</translation>
    </message>
    <message>
        <source>complained against</source>
        <translation>من المشكو منهم</translation>
    </message>
    <message>
        <source>was present</source>
        <translation>من الحاضرين</translation>
    </message>
    <message>
        <source>her contact</source>
        <translation>بيانات التواصل</translation>
    </message>
    <message>
        <source>hidden for others</source>
        <translation>محجوب عن جهات أخرى</translation>
    </message>
    <message>
        <source>heard again</source>
        <translation>ورد مرة أخرى</translation>
    </message>
    <message>
        <source>marked here</source>
        <translation>محدَّد هنا</translation>
    </message>
    <message>
        <source>undecided</source>
        <translation>لم يُحسم</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>محجوب</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>أُبقي عليه</translation>
    </message>
    <message>
        <source>hide</source>
        <translation>حجب</translation>
    </message>
    <message>
        <source>generalise</source>
        <translation>تعميم</translation>
    </message>
    <message>
        <source>pseudonym</source>
        <translation>اسم مستعار</translation>
    </message>
    <message>
        <source>keep, with a reason</source>
        <translation>إبقاء مع ذكر السبب</translation>
    </message>
    <message>
        <source>all like this</source>
        <translation>كل المواضع المماثلة</translation>
    </message>
    <message>
        <source>next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>edges</source>
        <translation>ضبط الحدود</translation>
    </message>
    <message>
        <source>take back</source>
        <translation>تراجع</translation>
    </message>
</context>
<context>
    <name>SessionActions</name>
    <message>
        <source>Pause</source>
        <translation>استراحة</translation>
    </message>
    <message>
        <source>End session</source>
        <translation>إنهاء الجلسة</translation>
    </message>
    <message>
        <source>Saved ✓</source>
        <translation>حُفظ ✓</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>جارٍ الحفظ…</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>لم يُحفظ</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>متابعة</translation>
    </message>
</context>
<context>
    <name>SessionScreen</name>
    <message>
        <source>The session is over. Its text is a draft; reading it back comes next.</source>
        <translation>انتهت الجلسة. نصّها مسودة، والخطوة التالية تلاوته.</translation>
    </message>
</context>
<context>
    <name>SessionWords</name>
    <message>
        <source>First account</source>
        <translation>رواية أولى</translation>
    </message>
    <message>
        <source>Full statement</source>
        <translation>إفادة كاملة</translation>
    </message>
    <message>
        <source>Interview · {0}</source>
        <translation>مقابلة · {0}</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>نوع الفقرة</translation>
    </message>
    <message>
        <source>no answer, not known</source>
        <translation>بلا جواب، غير معروف</translation>
    </message>
    <message>
        <source>time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>link</source>
        <translation>ربط</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>البحث في كل شيء</translation>
    </message>
    <message>
        <source>cover</source>
        <translation>تغطية الشاشة</translation>
    </message>
    <message>
        <source>Paragraph {0}</source>
        <translation>الفقرة {0}</translation>
    </message>
    <message>
        <source>present</source>
        <translation>من الحاضرين</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
</context>
<context>
    <name>SettingsScreen</name>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>kept in this vault, for you alone</source>
        <translation>تُحفظ في هذه الخزنة، وهي لك وحدك</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>How it looks</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>كما في النظام</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation>تباين عالٍ، فاتح</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>تباين عالٍ، داكن</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>الألوان</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>Size of testimony</source>
        <translation>حجم نص الإفادة</translation>
    </message>
    <message>
        <source>When it locks</source>
        <translation>متى تُقفل الخزنة</translation>
    </message>
    <message numerus="yes">
        <source>after %Ln minute(s) without a key or the mouse</source>
        <translation>
            <numerusform>من دون انتظار عند ترك لوحة المفاتيح والفأرة</numerusform>
            <numerusform>بعد دقيقة واحدة بلا لوحة مفاتيح ولا فأرة</numerusform>
            <numerusform>بعد دقيقتين بلا لوحة مفاتيح ولا فأرة</numerusform>
            <numerusform>بعد %Ln دقائق بلا لوحة مفاتيح ولا فأرة</numerusform>
            <numerusform>بعد %Ln دقيقة بلا لوحة مفاتيح ولا فأرة</numerusform>
            <numerusform>بعد %Ln دقيقة بلا لوحة مفاتيح ولا فأرة</numerusform>
        </translation>
    </message>
    <message>
        <source>never by itself</source>
        <translation>لا تُقفل تلقائيًا أبدًا</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>القفل</translation>
    </message>
    <message>
        <source>It locks too when the computer sleeps, when the desktop’s own lock comes on, and with Ctrl+L.</source>
        <translation>تُقفل الخزنة أيضًا عند دخول الحاسوب في وضع السكون، وعند قفل سطح المكتب، وبالضغط على Ctrl+L.</translation>
    </message>
    <message>
        <source>Locking ends this process: no passphrase, key or text stays in memory. What you typed is kept.</source>
        <translation>القفل يُنهي هذه العملية: لا تبقى في الذاكرة عبارة مرور ولا مفتاح ولا نص. وما كُتب يبقى محفوظًا.</translation>
    </message>
    <message>
        <source>F12 covers the window at once and keeps your place.</source>
        <translation>المفتاح F12 يغطي النافذة فورًا، ويبقى العمل عند موضعه.</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number}٪</translation>
    </message>
    <message>
        <source>{number} pixels</source>
        <translation>{number} بكسل</translation>
    </message>
    <message>
        <source>The language is changed.</source>
        <translation>تغيّرت اللغة.</translation>
    </message>
    <message>
        <source>The colours are changed.</source>
        <translation>تغيّرت الألوان.</translation>
    </message>
    <message>
        <source>The text size is changed.</source>
        <translation>تغيّر حجم النص.</translation>
    </message>
    <message>
        <source>The size of testimony is changed.</source>
        <translation>تغيّر حجم نص الإفادة.</translation>
    </message>
    <message>
        <source>The time until it locks is changed.</source>
        <translation>تغيّرت المدة التي تسبق القفل.</translation>
    </message>
</context>
<context>
    <name>SheetCard</name>
    <message>
        <source>First: what must be known before deciding</source>
        <translation>أولًا: ما يجب معرفته قبل القرار</translation>
    </message>
    <message>
        <source>Read and explained in</source>
        <translation>لغة القراءة والشرح</translation>
    </message>
    <message>
        <source>Print the sheet</source>
        <translation>طباعة ورقة المعلومات</translation>
    </message>
    <message>
        <source>Print the form</source>
        <translation>طباعة استمارة الموافقة</translation>
    </message>
    <message>
        <source>Read and explained; questions were answered</source>
        <translation>قُرئت الورقة وشُرحت، وأُجيب عن الأسئلة</translation>
    </message>
</context>
<context>
    <name>SheetGroups</name>
    <message>
        <source>Not as on a sheet: group %1. Compare digit by digit.</source>
        <translation>ليست كما تكون على ورقة: المجموعة %1. قارنها رقمًا رقمًا.</translation>
    </message>
    <message>
        <source>The sheet is not whole: groups %1 are missing. A torn sheet opens nothing.</source>
        <translation>الورقة ناقصة: تغيب المجموعات %1. الورقة الممزقة لا تفتح شيئًا.</translation>
    </message>
    <message>
        <source>Each group is right, but not beside the others: look at their order, and at the sheet.</source>
        <translation>كل مجموعة صحيحة وحدها لا مع غيرها: انظر إلى ترتيبها وإلى الورقة.</translation>
    </message>
    <message>
        <source>This is not the sheet that was made just now: look at group %1.</source>
        <translation>ليست هذه الورقة التي صُنعت الآن: انظر إلى المجموعة %1.</translation>
    </message>
    <message>
        <source>This is a whole sheet, but not one of this vault; or a newer one took its place.</source>
        <translation>هذه ورقة كاملة، لكنها ليست لهذه الخزنة؛ أو حلّت محلها ورقة أحدث.</translation>
    </message>
    <message>
        <source>Group %1</source>
        <translation>المجموعة %1</translation>
    </message>
</context>
<context>
    <name>SheetPaper</name>
    <message>
        <source>Group %1</source>
        <translation>المجموعة %1</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>ورقة الاستعادة</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>المنظمة</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>صُنعت</translation>
    </message>
    <message>
        <source>Whoever holds this sheet opens everything in the vault. Keep it sealed, in another house, with somebody whom you trust.</source>
        <translation>من يحمل هذه الورقة يفتح كل ما في الخزنة. احفظها مختومة، في بيت آخر، عند شخص موثوق.</translation>
    </message>
    <message>
        <source>When every passphrase is lost</source>
        <translation>إذا ضاعت كل عبارات المرور</translation>
    </message>
    <message>
        <source>Start the program on the vault, choose “Use a recovery sheet”, type the groups in their order, and set a new passphrase. Then make a new sheet and burn this one.</source>
        <translation>شغّل البرنامج على الخزنة، واختر «استخدام ورقة الاستعادة»، واكتب المجموعات بترتيبها، وضع عبارة مرور جديدة. ثم اصنع ورقة جديدة وأحرق هذه.</translation>
    </message>
    <message>
        <source>page {page} of {pages}</source>
        <translation>الصفحة {page} من {pages}</translation>
    </message>
</context>
<context>
    <name>Side</name>
    <message>
        <source>Copy from another reader</source>
        <translation>نقل القرارات من قارئ آخر</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>No name was found here. What you select in the text can be hidden all the same.</source>
        <translation>لم يُعثر هنا على أي اسم. ومع ذلك يمكن حجب ما تحدّده في النص.</translation>
    </message>
    <message>
        <source>What should be looked at</source>
        <translation>ما ينبغي النظر فيه</translation>
    </message>
</context>
<context>
    <name>SidePane</name>
    <message>
        <source>Present</source>
        <translation>الحاضرون</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>الموافقة</translation>
    </message>
    <message>
        <source>In the account</source>
        <translation>في الرواية</translation>
    </message>
    <message>
        <source>Nothing is linked yet. Select words and press Enter.</source>
        <translation>لم يُربط شيء بعد. للربط: تحديد كلمات ثم الضغط على Enter.</translation>
    </message>
    <message>
        <source>{0}, paragraph {1}</source>
        <translation>{0}، الفقرة {1}</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>المقابلات</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>الإفادات</translation>
    </message>
    <message>
        <source>Exhibits</source>
        <translation>الأدلة المرفقة</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>الشكوى</translation>
    </message>
    <message>
        <source>Exports</source>
        <translation>النسخ المُصدَّرة</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>التحقق</translation>
    </message>
    <message>
        <source>Vault</source>
        <translation>الخزنة</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>المساعدة</translation>
    </message>
</context>
<context>
    <name>SignersPanel</name>
    <message>
        <source>Signatures</source>
        <translation>التواقيع</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>توقيع</translation>
    </message>
    <message>
        <source>not recorded in this vault</source>
        <translation>غير مسجَّل في هذه الخزنة</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>ليس بعد</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>تم التوقيع</translation>
    </message>
    <message>
        <source>made a mark</source>
        <translation>وُضعت علامة</translation>
    </message>
    <message>
        <source>agreed aloud</source>
        <translation>موافقة شفوية</translation>
    </message>
    <message>
        <source>did not sign</source>
        <translation>لم يتم التوقيع</translation>
    </message>
    <message>
        <source>witness: {who}</source>
        <translation>الشاهد على التوقيع: {who}</translation>
    </message>
</context>
<context>
    <name>SigningPanel</name>
    <message>
        <source>Who signs</source>
        <translation>من يوقّع</translation>
    </message>
    <message>
        <source>{who} (done)</source>
        <translation>{who} (تمّ)</translation>
    </message>
    <message>
        <source>By hand, on this screen</source>
        <translation>بخط اليد على هذه الشاشة</translation>
    </message>
    <message>
        <source>By a mark, before a witness</source>
        <translation>بعلامة أمام شاهد</translation>
    </message>
    <message>
        <source>Aloud, before a witness</source>
        <translation>شفويًا أمام شاهد</translation>
    </message>
    <message>
        <source>Not signed</source>
        <translation>من دون توقيع</translation>
    </message>
    <message>
        <source>Sign here with mouse, pen or finger</source>
        <translation>مكان التوقيع: بالفأرة أو القلم أو الإصبع</translation>
    </message>
    <message>
        <source>Clear the pad</source>
        <translation>مسح اللوح</translation>
    </message>
    <message>
        <source>Witness</source>
        <translation>الشاهد على التوقيع</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>In a few words. It stands in the print.</source>
        <translation>بكلمات قليلة، ويظهر السبب في النسخة المطبوعة.</translation>
    </message>
    <message>
        <source>Back to the statement</source>
        <translation>العودة إلى الإفادة</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>حفظ</translation>
    </message>
</context>
<context>
    <name>Sizes</name>
    <message>
        <source>{number} bytes</source>
        <translation>{number} بايت</translation>
    </message>
    <message>
        <source>{number} KiB</source>
        <translation>{number} كيلوبايت</translation>
    </message>
    <message>
        <source>{number} MiB</source>
        <translation>{number} ميغابايت</translation>
    </message>
    <message>
        <source>{number} GiB</source>
        <translation>{number} غيغابايت</translation>
    </message>
</context>
<context>
    <name>StandingCard</name>
    <message>
        <source>What stands</source>
        <translation>وضع الموافقات</translation>
    </message>
    <message>
        <source>Nothing was asked yet.</source>
        <translation>لم يُسأل عن شيء بعد.</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>سحب الموافقة</translation>
    </message>
    <message>
        <source>Withdraw: %1</source>
        <translation>سحب الموافقة: %1</translation>
    </message>
</context>
<context>
    <name>StatementActs</name>
    <message>
        <source>Kept. It can&apos;t be changed any more.</source>
        <translation>حُفظ التوقيع، ولا يمكن تغييره بعد الآن.</translation>
    </message>
    <message>
        <source>{code} is final. A correction will be a new version, with a reason.</source>
        <translation>الإفادة {code} نهائية الآن. وأي تصحيح يكون نسخة جديدة مع ذكر السبب.</translation>
    </message>
    <message>
        <source>Make {code} final?</source>
        <translation>جعل الإفادة {code} نهائية؟</translation>
    </message>
    <message>
        <source>Nothing in it can be changed after that. A correction becomes a new version; this one is kept whole.</source>
        <translation>لا يمكن بعد ذلك تغيير شيء فيها. وأي تصحيح يصبح نسخة جديدة، وتبقى هذه محفوظة كاملة.</translation>
    </message>
    <message>
        <source>Make final</source>
        <translation>جعلها نهائية</translation>
    </message>
    <message>
        <source>Version {number} is begun. What was final is kept whole.</source>
        <translation>بدأت النسخة {number}. وما كان نهائيًا يبقى محفوظًا كاملًا.</translation>
    </message>
    <message>
        <source>Begin version {number}?</source>
        <translation>بدء النسخة {number}؟</translation>
    </message>
    <message>
        <source>It must be read back, signed and made final again before it can leave. The final version is kept.</source>
        <translation>لا بد من تلاوتها وتوقيعها وجعلها نهائية من جديد قبل أن تُصدَّر. وتبقى النسخة النهائية محفوظة.</translation>
    </message>
    <message>
        <source>Begin version {number}</source>
        <translation>بدء النسخة {number}</translation>
    </message>
</context>
<context>
    <name>StatementLineWords</name>
    <message numerus="yes">
        <source>%Ln paragraph(s)</source>
        <translation>
            <numerusform>لا فقرات</numerusform>
            <numerusform>فقرة واحدة</numerusform>
            <numerusform>فقرتان</numerusform>
            <numerusform>%Ln فقرات</numerusform>
            <numerusform>%Ln فقرة</numerusform>
            <numerusform>%Ln فقرة</numerusform>
        </translation>
    </message>
    <message>
        <source>version {number}</source>
        <translation>النسخة {number}</translation>
    </message>
    <message>
        <source>in a note of the interviewer</source>
        <translation>في ملاحظة لمن يجري المقابلة</translation>
    </message>
    <message>
        <source>paragraph {number}</source>
        <translation>الفقرة {number}</translation>
    </message>
    <message>
        <source>translation: {language}</source>
        <translation>ترجمة: {language}</translation>
    </message>
    <message>
        <source>these words stand in the text</source>
        <translation>هذه الكلمات واردة في النص</translation>
    </message>
</context>
<context>
    <name>StatementScreen</name>
    <message>
        <source>The text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>ما ينبغي عمله</translation>
    </message>
    <message>
        <source>find here</source>
        <translation>بحث هنا</translation>
    </message>
    <message>
        <source>link an exhibit</source>
        <translation>ربط دليل مرفق</translation>
    </message>
    <message>
        <source>to the side and back</source>
        <translation>إلى اللوحة الجانبية والعودة</translation>
    </message>
    <message>
        <source>All statements</source>
        <translation>كل الإفادات</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>الإفادة</translation>
    </message>
</context>
<context>
    <name>StatementSide</name>
    <message>
        <source>Decide what is hidden</source>
        <translation>تحديد ما يُحجب</translation>
    </message>
    <message>
        <source>Take down more</source>
        <translation>متابعة التدوين</translation>
    </message>
</context>
<context>
    <name>StatementsFilter</name>
    <message>
        <source>A code, or words from the text in any spelling</source>
        <translation>رمز، أو كلمات من النص بأي إملاء</translation>
    </message>
    <message>
        <source>Find statements</source>
        <translation>البحث في الإفادات</translation>
    </message>
    <message>
        <source>In which state</source>
        <translation>حالة الإفادة</translation>
    </message>
    <message>
        <source>In any state</source>
        <translation>كل الحالات</translation>
    </message>
    <message>
        <source>Show the words that were found</source>
        <translation>إظهار الكلمات التي عُثر عليها</translation>
    </message>
</context>
<context>
    <name>StatementsScreen</name>
    <message>
        <source>Statements</source>
        <translation>الإفادات</translation>
    </message>
    <message>
        <source>find</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Begin an interview</source>
        <translation>بدء مقابلة</translation>
    </message>
    <message>
        <source>No statement yet</source>
        <translation>لا إفادات بعد</translation>
    </message>
    <message>
        <source>A statement begins with an interview: what she says is taken down paragraph by paragraph, read back to her, and made final here.</source>
        <translation>تبدأ الإفادة بمقابلة: يُدوَّن كلام الشخص فقرة فقرة، ثم يُتلى عليه، ثم تصبح الإفادة نهائية هنا.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln statement(s)</source>
        <translation>
            <numerusform>لا إفادات</numerusform>
            <numerusform>إفادة واحدة</numerusform>
            <numerusform>إفادتان</numerusform>
            <numerusform>%Ln إفادات</numerusform>
            <numerusform>%Ln إفادة</numerusform>
            <numerusform>%Ln إفادة</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has this code, and no text holds these words.</source>
        <translation>لا شيء يحمل هذا الرمز، ولا نص يتضمن هذه الكلمات.</translation>
    </message>
</context>
<context>
    <name>StepsCard</name>
    <message>
        <source>Step %1 of %2</source>
        <translation>الخطوة %1 من %2</translation>
    </message>
</context>
<context>
    <name>StopPage</name>
    <message>
        <source>Stop and refer</source>
        <translation>إيقاف وإحالة</translation>
    </message>
    <message>
        <source>For her sake the interview stops here. What is it?</source>
        <translation>حرصًا على الشخص تتوقف المقابلة هنا. ما السبب؟</translation>
    </message>
    <message>
        <source>She is, or may be, under 18</source>
        <translation>العمر دون ١٨ عامًا، أو قد يكون كذلك</translation>
    </message>
    <message>
        <source>Sexual violence in detail</source>
        <translation>تفاصيل عن عنف جنسي</translation>
    </message>
    <message>
        <source>She may harm herself</source>
        <translation>خطر أن يؤذي الشخص نفسه</translation>
    </message>
    <message>
        <source>She begins to incriminate herself</source>
        <translation>بدأ الشخص بتجريم نفسه</translation>
    </message>
    <message>
        <source>Pause and note the follow-up</source>
        <translation>استراحة وتدوين المتابعة اللاحقة</translation>
    </message>
    <message>
        <source>Back to the session</source>
        <translation>العودة إلى الجلسة</translation>
    </message>
    <message>
        <source>Speak no further about what happened. A child is heard by people trained for it, with a guardian whose interests are not in conflict. Refer to child protection and to a lawyer for children.</source>
        <translation>لا مزيد من الحديث عمّا جرى. فالطفل يستمع إليه من تدرّبوا على ذلك، بحضور وصيّ لا تتعارض مصالحه مع مصالح الطفل. والإحالة تكون إلى جهة لحماية الطفل وإلى محامٍ مختص بالأطفال.</translation>
    </message>
    <message>
        <source>Ask for no details. Tell her that trained people can hear this, once, and that medical help is there, urgently within 72 hours. Refer to specialised medical and psychosocial care.</source>
        <translation>لا سؤال عن التفاصيل. ينبغي إخبار الشخص بأن هناك من تدرّبوا على سماع ذلك، ومرة واحدة فقط، وبأن المساعدة الطبية متاحة، وهي عاجلة خلال ٧٢ ساعة. والإحالة تكون إلى رعاية طبية ونفسية اجتماعية متخصصة.</translation>
    </message>
    <message>
        <source>Stay with her. Ask plainly and calmly whether she is safe. Call the crisis contact of your organisation now; she does not leave alone.</source>
        <translation>ينبغي البقاء مع الشخص، وسؤاله بوضوح وهدوء هل هو في أمان، والاتصال الآن بالمسؤول عن حالات الأزمات في المنظمة. ولا يُترك الشخص يغادر وحده.</translation>
    </message>
    <message>
        <source>Tell her that she need not say more, and that what is written may be disclosed. Refer to a lawyer of her own before the interview goes on.</source>
        <translation>ينبغي إخبار الشخص بأنه غير ملزم بقول المزيد، وبأن ما كُتب قد يُكشف عنه. والإحالة تكون إلى محامٍ خاص به قبل متابعة المقابلة.</translation>
    </message>
</context>
<context>
    <name>Strip</name>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>SummaryCard</name>
    <message>
        <source>What will be kept</source>
        <translation>ما سيُحفظ</translation>
    </message>
    <message>
        <source>Keep these answers</source>
        <translation>حفظ هذه الأجوبة</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>Nothing else is agreed to.</source>
        <translation>لا موافقة على أي شيء آخر.</translation>
    </message>
    <message>
        <source>Nothing was answered yet.</source>
        <translation>لا جواب بعد.</translation>
    </message>
    <message>
        <source>Given: %1.</source>
        <translation>طريقة إعطائها: %1.</translation>
    </message>
    <message>
        <source>nobody named yet</source>
        <translation>لم تُسمَّ بعد</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>الجهة المتلقية: %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>حتى %1</translation>
    </message>
</context>
<context>
    <name>TakingIn</name>
    <message numerus="yes">
        <source>%Ln file(s) hashed, encrypted and taken in. Originals stay where they were.</source>
        <translation>
            <numerusform>لا ملفات أُدخلت. والأصول باقية في مكانها.</numerusform>
            <numerusform>حُسبت بصمة ملف واحد وشُفِّر وأُدخل. والأصل باقٍ في مكانه.</numerusform>
            <numerusform>حُسبت بصمتا ملفين وشُفِّرا وأُدخلا. والأصلان باقيان في مكانهما.</numerusform>
            <numerusform>حُسبت بصمات %Ln ملفات وشُفِّرت وأُدخلت. والأصول باقية في مكانها.</numerusform>
            <numerusform>حُسبت بصمات %Ln ملفًا وشُفِّرت وأُدخلت. والأصول باقية في مكانها.</numerusform>
            <numerusform>حُسبت بصمات %Ln ملف وشُفِّرت وأُدخلت. والأصول باقية في مكانها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hashing and encrypting %Ln file(s)…</source>
        <translation>
            <numerusform>لا ملفات لحساب بصماتها وتشفيرها…</numerusform>
            <numerusform>جارٍ حساب بصمة ملف واحد وتشفيره…</numerusform>
            <numerusform>جارٍ حساب بصمتي ملفين وتشفيرهما…</numerusform>
            <numerusform>جارٍ حساب بصمات %Ln ملفات وتشفيرها…</numerusform>
            <numerusform>جارٍ حساب بصمات %Ln ملفًا وتشفيرها…</numerusform>
            <numerusform>جارٍ حساب بصمات %Ln ملف وتشفيرها…</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. Of the file that was being read nothing was kept.</source>
        <translation>أُوقف الإدخال. ولم يُحفظ شيء من الملف الذي كان يُقرأ.</translation>
    </message>
</context>
<context>
    <name>TextsPane</name>
    <message>
        <source>The statement</source>
        <translation>الإفادة</translation>
    </message>
    <message>
        <source>This is version {number}, as it was.</source>
        <translation>هذه هي النسخة {number} كما كانت.</translation>
    </message>
    <message>
        <source>What version {number} changed</source>
        <translation>ما تغيّر في النسخة {number}</translation>
    </message>
    <message>
        <source>What was corrected when it was read back</source>
        <translation>ما صُحّح عند تلاوة الإفادة</translation>
    </message>
    <message>
        <source>Back to the text as it stands</source>
        <translation>العودة إلى النص الحالي</translation>
    </message>
</context>
<context>
    <name>ThreePanes</name>
    <message numerus="yes">
        <source>%1: %Ln place(s)</source>
        <translation>
            <numerusform>%1: لا مواضع</numerusform>
            <numerusform>%1: موضع واحد</numerusform>
            <numerusform>%1: موضعان</numerusform>
            <numerusform>%1: %Ln مواضع</numerusform>
            <numerusform>%1: %Ln موضعًا</numerusform>
            <numerusform>%1: %Ln موضع</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 decided</source>
        <translation>حُسم %1 من %2</translation>
    </message>
    <message>
        <source>No name that is on record can be read here.</source>
        <translation>لا يظهر هنا أي اسم مسجَّل.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln name(s) can still be read</source>
        <translation>
            <numerusform>لا أسماء ظاهرة</numerusform>
            <numerusform>ما زال اسم واحد ظاهرًا</numerusform>
            <numerusform>ما زال اسمان ظاهرين</numerusform>
            <numerusform>ما زالت %Ln أسماء ظاهرة</numerusform>
            <numerusform>ما زال %Ln اسمًا ظاهرًا</numerusform>
            <numerusform>ما زال %Ln اسم ظاهرًا</numerusform>
        </translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>ما يُنظر فيه</translation>
    </message>
    <message>
        <source>As taken down</source>
        <translation>كما دُوّنت</translation>
    </message>
    <message>
        <source>As read</source>
        <translation>كما تُقرأ</translation>
    </message>
    <message>
        <source>No name yet</source>
        <translation>بلا اسم بعد</translation>
    </message>
    <message>
        <source>Copy from a reader…</source>
        <translation>نقل من قارئ آخر…</translation>
    </message>
    <message>
        <source>Who reads it</source>
        <translation>من يقرؤها</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>الجهة المتلقية</translation>
    </message>
    <message>
        <source>As the recipient will read it</source>
        <translation>كما ستقرؤها الجهة المتلقية</translation>
    </message>
    <message>
        <source>As read by</source>
        <translation>كما يقرؤها</translation>
    </message>
</context>
<context>
    <name>TitleRow</name>
    <message>
        <source>Read back</source>
        <translation>تلاوة الإفادة</translation>
    </message>
    <message>
        <source>Make final</source>
        <translation>جعلها نهائية</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message numerus="yes">
        <source>%Ln paragraph(s)</source>
        <translation>
            <numerusform>لا فقرات</numerusform>
            <numerusform>فقرة واحدة</numerusform>
            <numerusform>فقرتان</numerusform>
            <numerusform>%Ln فقرات</numerusform>
            <numerusform>%Ln فقرة</numerusform>
            <numerusform>%Ln فقرة</numerusform>
        </translation>
    </message>
    <message>
        <source>version {number}</source>
        <translation>النسخة {number}</translation>
    </message>
</context>
<context>
    <name>TodayScreen</name>
    <message>
        <source>Find anything</source>
        <translation>بحث في كل شيء</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>قفل</translation>
    </message>
    <message>
        <source>read only</source>
        <translation>للقراءة فقط</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>إضافة شخص</translation>
    </message>
    <message>
        <source>This vault is empty</source>
        <translation>هذه الخزنة فارغة</translation>
    </message>
    <message>
        <source>It will hold what survivors tell: who they are, sealed apart from what they say; their consent; their statements, and a log that proves each step. It begins with a person.</source>
        <translation>ستحفظ هذه الخزنة ما يرويه الناجون والناجيات: هوياتهم مختومةً بمعزل عمّا يقولونه، وموافقاتهم، وإفاداتهم، وسجلًا يثبت كل خطوة. والبداية بإضافة شخص.</translation>
    </message>
    <message>
        <source>Done. What was done stays with the session.</source>
        <translation>سُجّل الإنجاز، وما أُنجز يبقى مع الجلسة.</translation>
    </message>
</context>
<context>
    <name>TourButtons</name>
    <message>
        <source>Leave the tour</source>
        <translation>ترك الجولة</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>السابق</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>End the tour</source>
        <translation>إنهاء الجولة</translation>
    </message>
    <message>
        <source>Back to the tour</source>
        <translation>العودة إلى الجولة</translation>
    </message>
    <message>
        <source>See the room</source>
        <translation>رؤية الغرفة</translation>
    </message>
    <message>
        <source>Read the step</source>
        <translation>قراءة الخطوة</translation>
    </message>
    <message>
        <source>The tour is over. Today and Help lead through it again.</source>
        <translation>انتهت الجولة. يمكن بدؤها من جديد من صفحة اليوم أو من المساعدة.</translation>
    </message>
</context>
<context>
    <name>TourStrip</name>
    <message>
        <source>The guided tour</source>
        <translation>الجولة التعريفية</translation>
    </message>
    <message>
        <source>{number} of {all} · {title}</source>
        <translation>{number} من {all} · {title}</translation>
    </message>
    <message>
        <source>Step {step}</source>
        <translation>الخطوة {step}</translation>
    </message>
    <message>
        <source>The tour waits at step {step}</source>
        <translation>الجولة تنتظرك عند الخطوة {step}</translation>
    </message>
</context>
<context>
    <name>TourText</name>
    <message>
        <source>The tour</source>
        <translation>الجولة</translation>
    </message>
</context>
<context>
    <name>TourWords</name>
    <message>
        <source>Today: what waits</source>
        <translation>اليوم: ما ينتظر</translation>
    </message>
    <message>
        <source>Five people told an office what was done to them; every name is invented. This page shows what waits for somebody, by codes alone, so that it may stand open in a room.</source>
        <translation>خمسة أشخاص رووا لمكتب ما فُعل بهم، وكل الأسماء مخترعة. تُظهر هذه الصفحة ما ينتظر أحدًا، بالرموز وحدها، فيمكن أن تبقى مفتوحة في غرفة فيها آخرون.</translation>
    </message>
    <message>
        <source>See how the vault stands, at the side. Nothing that you do in the sample can harm anybody.</source>
        <translation>انظر في الجانب إلى حال الخزنة. لا شيء تفعله هنا يمكن أن يؤذي أحدًا.</translation>
    </message>
    <message>
        <source>People: codes, and names apart from them</source>
        <translation>الأشخاص: رموز، والأسماء منفصلة عنها</translation>
    </message>
    <message>
        <source>W-01 to W-05 are the people who spoke. Their names are sealed apart from their accounts, and no list shows them.</source>
        <translation>أصحاب الروايات هم من W-01 إلى W-05. أسماؤهم مختومة منفصلة عن رواياتهم، ولا تظهر في أي قائمة.</translation>
    </message>
    <message>
        <source>Type {name} in the line above the list: W-02 is found, in any spelling.</source>
        <translation>اكتب {name} (أو نزار) في السطر الذي فوق القائمة: يظهر W-02 بأي إملاء كُتب الاسم.</translation>
    </message>
    <message>
        <source>W-03: what he allows</source>
        <translation>W-03: ما يسمح به</translation>
    </message>
    <message>
        <source>Each consent says for what, for whom and until when. Without one that covers the reader nothing leaves, and W-03 has taken one back: the Levant Records Cooperative gets nothing of his any more.</source>
        <translation>كل موافقة تقول لأي غرض ولمن وحتى متى. ولا يخرج شيء بلا موافقة تشمل القارئ، وقد سحب W-03 واحدة: فلم يعد يصل إلى Levant Records Cooperative شيء مما رواه.</translation>
    </message>
    <message>
        <source>Open his consents, and look at what stands and what was withdrawn.</source>
        <translation>افتح موافقاته، وانظر ما بقي منها وما سُحب.</translation>
    </message>
    <message>
        <source>Interviews: how each account was taken down</source>
        <translation>المقابلات: كيف دُوّنت كل رواية</translation>
    </message>
    <message>
        <source>Who was there, in which language, how it ended. The interviewer’s notes stay beside the account and have no number. While an interview is open, nothing of the others can be reached.</source>
        <translation>من حضر، وبأي لغة، وكيف انتهت. ملاحظات من أجرى المقابلة تبقى إلى جانب الرواية وبلا رقم. وما دامت المقابلة مفتوحة لا يمكن الوصول إلى شيء من روايات الآخرين.</translation>
    </message>
    <message>
        <source>Begin one, and type what you like: it is kept as you type. The tour waits until it ends.</source>
        <translation>ابدأ واحدة واكتب ما تشاء: يُحفظ وأنت تكتب. والجولة تنتظر إلى أن تنتهي.</translation>
    </message>
    <message>
        <source>Statements: five accounts, in four languages</source>
        <translation>الإفادات: خمس روايات بأربع لغات</translation>
    </message>
    <message>
        <source>The list shows codes and how far each has come. An account tells of torture as people tell it, so the tour opens none by itself.</source>
        <translation>تُظهر القائمة الرموز وإلى أين وصلت كل إفادة. والرواية تصف التعذيب كما يرويه الناس، لذلك لا تفتح الجولة أيًّا منها من نفسها.</translation>
    </message>
    <message>
        <source>Go on, or open {code}, which is in your language, when you want to read it.</source>
        <translation>تابع، أو افتح {code}، وهي بالعربية، حين تريد قراءتها.</translation>
    </message>
    <message>
        <source>Open {code}</source>
        <translation>فتح {code}</translation>
    </message>
    <message>
        <source>Complaint: what may be said in numbers</source>
        <translation>الشكوى: ما يمكن قوله بالأرقام</translation>
    </message>
    <message>
        <source>What the vault holds, and what may be published of it. Numbers under five are held back, since a small number can point at a person.</source>
        <translation>ما تحويه الخزنة، وما يجوز نشره منه. تُحجب الأعداد الأقل من خمسة، لأن العدد الصغير قد يدل على شخص بعينه.</translation>
    </message>
    <message>
        <source>Look for the dashes among the numbers: each protects somebody who could be recognised.</source>
        <translation>ابحث عن الشَّرطات بين الأعداد: كل منها تحمي شخصًا قد يُعرف.</translation>
    </message>
    <message>
        <source>Export: the name that stops it</source>
        <translation>التصدير: الاسم الذي يوقفه</translation>
    </message>
    <message>
        <source>In ST-03 W-03 speaks of W-02. Whoever decided what this reader may not see forgot his given name. What the vault knows as a name does not leave by mistake.</source>
        <translation>في ST-03 يتكلم W-03 عن W-02. ومن قرّر ما لا يراه هذا القارئ نسي اسمه الأول. والاسم الذي تعرفه الخزنة لا يخرج سهوًا.</translation>
    </message>
    <message>
        <source>Choose {partner}, prepared for: {profile}. It is stopped, and says where.</source>
        <translation>اختر {partner}، ونوع القارئ: {profile}. يتوقف التصدير ويقول أين.</translation>
    </message>
    <message>
        <source>Redaction: what this reader does not get to see</source>
        <translation>الحجب: ما لا يراه هذا القارئ</translation>
    </message>
    <message>
        <source>What to look at, the account as taken down, and what the reader will read. Other witnesses stand there under a code, the same one each time. The account is in German, and tells of torture.</source>
        <translation>ما ينبغي النظر إليه، والرواية كما دُوّنت، وما سيقرؤه القارئ. يظهر الشهود الآخرون هناك برمز واحد لا يتغير. الرواية بالألمانية، وفيها وصف للتعذيب.</translation>
    </message>
    <message>
        <source>Find {name} and hide it everywhere: then the export is free. Or leave it, and go on.</source>
        <translation>ابحث عن {name} واحجبه في كل مواضعه، فيصبح التصدير ممكنًا. أو اتركه وتابع.</translation>
    </message>
    <message>
        <source>Open the redaction of ST-03</source>
        <translation>فتح حجب ST-03</translation>
    </message>
    <message>
        <source>Exports: what left, and what was refused</source>
        <translation>النسخ المُصدَّرة: ما خرج وما رُفض</translation>
    </message>
    <message>
        <source>For whom, when, under which consent. A refusal leaves no file, but it stands here and in the log. When a consent is withdrawn, this page writes the letter that asks the files back.</source>
        <translation>لمن، ومتى، وبأي موافقة. الرفض لا يترك ملفًا، لكنه يبقى هنا وفي السجل. وحين تُسحب موافقة تُكتب من هذه الصفحة رسالة تطلب رد الملفات.</translation>
    </message>
    <message>
        <source>Export ST-01 for the Prosecutor in Oslo into a folder, then drop its files on Verify.</source>
        <translation>صدّر ST-01 إلى المدعي العام في أوسلو (Prosecutor, Oslo) في مجلد، ثم أفلت ملفاتها في «التحقق».</translation>
    </message>
    <message>
        <source>Vault: what keeps all of it safe</source>
        <translation>الخزنة: ما يصون كل ذلك</translation>
    </message>
    <message>
        <source>Backup, check, passphrase, users, and the log: every act, in order, signed. What you just did stands there too.</source>
        <translation>النسخ الاحتياطي والفحص وعبارة المرور والمستخدمون، والسجل: كل إجراء بترتيبه وموقّعًا. وما فعلته قبل قليل مدوَّن فيه أيضًا.</translation>
    </message>
    <message>
        <source>Open the log and prove it. Then make a vault of your own: lock, and choose Create a vault.</source>
        <translation>افتح السجل وأثبت سلامته. ثم أنشئ خزنتك: اقفل، واختر «إنشاء خزنة».</translation>
    </message>
</context>
<context>
    <name>TranslationBar</name>
    <message>
        <source>By a person alone</source>
        <translation>إنسان وحده</translation>
    </message>
    <message>
        <source>With a machine’s help, gone over by her</source>
        <translation>بعون آلة، ثم مراجعة من يترجم</translation>
    </message>
    <message>
        <source>Into</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Translated by</source>
        <translation>الترجمة بقلم</translation>
    </message>
    <message>
        <source>How</source>
        <translation>كيف</translation>
    </message>
    <message>
        <source>An export can print it under her own words, once Redaction says what is hidden in it.</source>
        <translation>يمكن أن يطبعها التصدير تحت كلامها، بعد أن يقرر الحجب ما يُخفى فيها.</translation>
    </message>
    <message>
        <source>Choose a language</source>
        <translation>اختيار لغة</translation>
    </message>
    <message>
        <source>Who translates?</source>
        <translation>من يترجم؟</translation>
    </message>
    <message>
        <source>Somebody else…</source>
        <translation>شخص آخر…</translation>
    </message>
    <message>
        <source>name sealed</source>
        <translation>الاسم مختوم</translation>
    </message>
    <message>
        <source>No other part in the case</source>
        <translation>لا دور آخر في القضية</translation>
    </message>
    <message>
        <source>The name is sealed: only custodians and reviewers read it.</source>
        <translation>الاسم مختوم: لا يقرؤه إلا أمناء الخزنة والمراجعون.</translation>
    </message>
    <message>
        <source>Name of the translator</source>
        <translation>اسم من يترجم</translation>
    </message>
    <message>
        <source>Name the translator</source>
        <translation>تسمية من يترجم</translation>
    </message>
    <message>
        <source>Other part in the case</source>
        <translation>دور آخر في القضية</translation>
    </message>
    <message>
        <source>A translation names who made it.</source>
        <translation>الترجمة تسمّي من قام بها.</translation>
    </message>
</context>
<context>
    <name>TranslationChoice</name>
    <message>
        <source>Translation under the paragraphs</source>
        <translation>الترجمة تحت الفقرات</translation>
    </message>
    <message>
        <source>What is hidden in it is decided under Redaction, beside her own words.</source>
        <translation>ما يُخفى فيها يُقرَّر عند الحجب، إلى جانب كلامها.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا توجد</translation>
    </message>
    <message>
        <source>{language} · {done} of {all} paragraphs</source>
        <translation>{language} · {done} من {all} من الفقرات</translation>
    </message>
</context>
<context>
    <name>TranslationPages</name>
    <message>
        <source>Earlier paragraphs</source>
        <translation>الفقرات السابقة</translation>
    </message>
    <message>
        <source>Later paragraphs</source>
        <translation>الفقرات اللاحقة</translation>
    </message>
</context>
<context>
    <name>TranslationRow</name>
    <message>
        <source>Paragraph {number}</source>
        <translation>الفقرة {number}</translation>
    </message>
    <message>
        <source>Paragraph {number} in {language}</source>
        <translation>الفقرة {number} باللغة: {language}</translation>
    </message>
    <message>
        <source>The paragraph reads otherwise since it was translated.</source>
        <translation>تغيّر نص الفقرة منذ ترجمتها.</translation>
    </message>
    <message>
        <source>It still holds</source>
        <translation>ما زالت صحيحة</translation>
    </message>
</context>
<context>
    <name>TranslationScreen</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Previous to do</source>
        <translation>السابقة بلا ترجمة</translation>
    </message>
    <message>
        <source>Next to do</source>
        <translation>التالية بلا ترجمة</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>الترجمة</translation>
    </message>
    <message>
        <source>next to do</source>
        <translation>التالية بلا ترجمة</translation>
    </message>
    <message>
        <source>previous to do</source>
        <translation>السابقة بلا ترجمة</translation>
    </message>
    <message>
        <source>Everything is kept.</source>
        <translation>كل شيء محفوظ.</translation>
    </message>
    <message>
        <source>with a machine’s help</source>
        <translation>بعون آلة</translation>
    </message>
    <message>
        <source>{done} of {of} paragraphs</source>
        <translation>{done} من {of} من الفقرات</translation>
    </message>
    <message>
        <source>choose a language</source>
        <translation>يلزم اختيار لغة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln to look at again</source>
        <translation>
            <numerusform>لا فقرات للمراجعة</numerusform>
            <numerusform>فقرة واحدة للمراجعة</numerusform>
            <numerusform>فقرتان للمراجعة</numerusform>
            <numerusform>%Ln فقرات للمراجعة</numerusform>
            <numerusform>%Ln فقرة للمراجعة</numerusform>
            <numerusform>%Ln فقرة للمراجعة</numerusform>
        </translation>
    </message>
    <message>
        <source>{code} · translation</source>
        <translation>{code} · الترجمة</translation>
    </message>
    <message>
        <source>All statements</source>
        <translation>كل الإفادات</translation>
    </message>
</context>
<context>
    <name>TranslationsPanel</name>
    <message>
        <source>Translations</source>
        <translation>الترجمات</translation>
    </message>
    <message>
        <source>Translate</source>
        <translation>ترجمة</translation>
    </message>
    <message>
        <source>{done} of {of} paragraphs</source>
        <translation>{done} من {of} من الفقرات</translation>
    </message>
    <message numerus="yes">
        <source>%Ln to look at again</source>
        <translation>
            <numerusform>لا فقرات للمراجعة</numerusform>
            <numerusform>فقرة واحدة للمراجعة</numerusform>
            <numerusform>فقرتان للمراجعة</numerusform>
            <numerusform>%Ln فقرات للمراجعة</numerusform>
            <numerusform>%Ln فقرة للمراجعة</numerusform>
            <numerusform>%Ln فقرة للمراجعة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TwoPanes</name>
    <message>
        <source>Back to the list</source>
        <translation>العودة إلى القائمة</translation>
    </message>
</context>
<context>
    <name>UnlockScreen</name>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>فتح الخزنة</translation>
    </message>
    <message>
        <source>Open to read only</source>
        <translation>فتح للقراءة فقط</translation>
    </message>
    <message>
        <source>Which folder is the vault?</source>
        <translation>أي مجلد هو الخزنة؟</translation>
    </message>
    <message>
        <source>There is no vault in this folder.</source>
        <translation>لا توجد خزنة في هذا المجلد.</translation>
    </message>
    <message>
        <source>Type the passphrase first.</source>
        <translation>تلزم كتابة عبارة المرور أولًا.</translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation>يجري فتح الخزنة…</translation>
    </message>
</context>
<context>
    <name>UsersCard</name>
    <message>
        <source>Who opens it</source>
        <translation>من يفتحها</translation>
    </message>
    <message>
        <source>Custodians and reviewers hold the identity key and stay: nothing here can renew it yet.</source>
        <translation>أمناء الخزنة والمراجعون يحملون مفتاح الهويات ويبقون: لا شيء هنا يجدّده بعد.</translation>
    </message>
    <message>
        <source>Add a user</source>
        <translation>إضافة مستخدم</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Remove {user}</source>
        <translation>إزالة {user}</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>أُزيل</translation>
    </message>
    <message>
        <source>{user} can open this vault now.</source>
        <translation>صار بإمكان {user} فتح هذه الخزنة.</translation>
    </message>
    <message>
        <source>Nobody can look her passphrase up, not even a custodian.</source>
        <translation>لا أحد يستطيع الاطلاع على عبارة المرور تلك، ولا أمين الخزنة.</translation>
    </message>
    <message>
        <source>Remove {user}?</source>
        <translation>إزالة {user}؟</translation>
    </message>
    <message>
        <source>Her passphrase opens this vault no more, and everything is written anew under another key. What she signed stays hers in the log. What she copied before, she can still read.</source>
        <translation>لن تفتح عبارة المرور تلك هذه الخزنة بعد الآن، ويُكتب كل شيء من جديد بمفتاح آخر. ما وُقّع بهذا الاسم يبقى في السجل. وما نُسخ قبل ذلك تبقى قراءته ممكنة.</translation>
    </message>
    <message>
        <source>Writing everything anew…</source>
        <translation>يُكتب كل شيء من جديد…</translation>
    </message>
    <message>
        <source>{user} is removed, and the vault lies under a new key.</source>
        <translation>أُزيل {user}، وصار للخزنة مفتاح جديد.</translation>
    </message>
    <message>
        <source>Make a backup now: older backups still open with that passphrase.</source>
        <translation>اصنع نسخة احتياطية الآن: فالنسخ الأقدم ما زالت تُفتح بتلك العبارة.</translation>
    </message>
    <message>
        <source>Stopped. Nobody was removed.</source>
        <translation>أُوقفت العملية. لم يُزَل أحد.</translation>
    </message>
</context>
<context>
    <name>VaultCard</name>
    <message>
        <source>This vault</source>
        <translation>هذه الخزنة</translation>
    </message>
    <message>
        <source>Last backup</source>
        <translation>آخر نسخة احتياطية</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>لا توجد بعد</translation>
    </message>
    <message>
        <source>today</source>
        <translation>اليوم</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) ago</source>
        <translation>
            <numerusform>اليوم</numerusform>
            <numerusform>قبل يوم واحد</numerusform>
            <numerusform>قبل يومين</numerusform>
            <numerusform>قبل %Ln أيام</numerusform>
            <numerusform>قبل %Ln يومًا</numerusform>
            <numerusform>قبل %Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>ورقة الاستعادة</translation>
    </message>
    <message>
        <source>A re-key</source>
        <translation>تجديد المفتاح</translation>
    </message>
    <message>
        <source>is due</source>
        <translation>مطلوب</translation>
    </message>
    <message>
        <source>Opened before this</source>
        <translation>فُتحت قبل ذلك</translation>
    </message>
    <message>
        <source>never</source>
        <translation>لم تُفتح</translation>
    </message>
    <message>
        <source>{moment}, by {user}</source>
        <translation>{moment}، {user}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>لا إجراءات</numerusform>
            <numerusform>إجراء واحد</numerusform>
            <numerusform>إجراءان</numerusform>
            <numerusform>%Ln إجراءات</numerusform>
            <numerusform>%Ln إجراءً</numerusform>
            <numerusform>%Ln إجراء</numerusform>
        </translation>
    </message>
    <message>
        <source>Log, not proved yet</source>
        <translation>السجل، لم تُثبت سلامته بعد</translation>
    </message>
    <message>
        <source>Log, proved unbroken</source>
        <translation>السجل، ثبتت سلامته</translation>
    </message>
    <message>
        <source>Log, does not hold</source>
        <translation>السجل، غير سليم</translation>
    </message>
    <message>
        <source>last act {act}</source>
        <translation>آخر إجراء {act}</translation>
    </message>
    <message>
        <source>Exports that left</source>
        <translation>النسخ المُصدَّرة التي خرجت</translation>
    </message>
    <message>
        <source>on</source>
        <translation>مفعَّل</translation>
    </message>
    <message>
        <source>not seen</source>
        <translation>لم يُرصد</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Disk encryption of this laptop</source>
        <translation>تشفير قرص هذا الحاسوب المحمول</translation>
    </message>
</context>
<context>
    <name>VaultScreen</name>
    <message>
        <source>Log</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>نسخة احتياطية الآن</translation>
    </message>
    <message>
        <source>Vault</source>
        <translation>الخزنة</translation>
    </message>
    <message>
        <source>read only</source>
        <translation>للقراءة فقط</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>فحص الخزنة الآن</translation>
    </message>
    <message>
        <source>Where shall the backup be written? Another disk is best.</source>
        <translation>أين تُكتب النسخة الاحتياطية؟ الأفضل على قرص آخر.</translation>
    </message>
    <message>
        <source>Writing the backup…</source>
        <translation>تجري كتابة النسخة الاحتياطية…</translation>
    </message>
    <message>
        <source>The backup was written: {file}</source>
        <translation>كُتبت النسخة الاحتياطية: ⁦{file}⁩</translation>
    </message>
    <message>
        <source>It opens with the passphrase that you have today. Keep it away from this computer.</source>
        <translation>تُفتح بعبارة المرور المستعملة اليوم. وينبغي حفظها بعيدًا عن هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Reading every page and file…</source>
        <translation>تجري قراءة كل صفحة وكل ملف…</translation>
    </message>
    <message>
        <source>Stopped. Nothing was left behind.</source>
        <translation>توقف العمل، ولم يُترك وراءه شيء.</translation>
    </message>
</context>
<context>
    <name>VaultStanding</name>
    <message>
        <source>This vault</source>
        <translation>هذه الخزنة</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>المنظمة</translation>
    </message>
    <message>
        <source>You are</source>
        <translation>أنت</translation>
    </message>
    <message>
        <source>Opened before this</source>
        <translation>فُتحت قبل ذلك</translation>
    </message>
    <message>
        <source>Last backup</source>
        <translation>آخر نسخة احتياطية</translation>
    </message>
    <message>
        <source>Acts in the log</source>
        <translation>الإجراءات في السجل</translation>
    </message>
    <message>
        <source>Disk encryption</source>
        <translation>تشفير القرص</translation>
    </message>
    <message>
        <source>Open to read only: this vault is damaged. Nothing is written, so that nothing gets worse. Restore the newest backup beside it, and keep this folder.</source>
        <translation>مفتوحة للقراءة فقط: هذه الخزنة متضررة. لا يُكتب شيء كي لا يزداد الضرر. استعد أحدث نسخة احتياطية إلى جانبها، واحتفظ بهذا المجلد.</translation>
    </message>
    <message>
        <source>never</source>
        <translation>لم تُفتح</translation>
    </message>
    <message>
        <source>{moment}, by {user}</source>
        <translation>{moment}، {user}</translation>
    </message>
    <message>
        <source>none yet: one disk is one accident away from nothing</source>
        <translation>لا نسخة احتياطية بعد: وعطل واحد في القرص يكفي لضياع كل شيء</translation>
    </message>
    <message>
        <source>on</source>
        <translation>مفعّل</translation>
    </message>
    <message>
        <source>not seen: this vault is encrypted, the rest of the disk may not be</source>
        <translation>لم يُرصد: هذه الخزنة مشفَّرة، وقد لا يكون باقي القرص كذلك</translation>
    </message>
    <message>
        <source>cannot be told here</source>
        <translation>لا يمكن معرفته هنا</translation>
    </message>
</context>
<context>
    <name>VerdictCard</name>
    <message>
        <source>What was checked</source>
        <translation>ما جرى فحصه</translation>
    </message>
    <message>
        <source>Hide what was checked</source>
        <translation>إخفاء ما جرى فحصه</translation>
    </message>
</context>
<context>
    <name>VerdictWords</name>
    <message>
        <source>Cannot tell who signed</source>
        <translation>لا يمكن الجزم بمن وقّع</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>سليم</translation>
    </message>
    <message>
        <source>Not valid</source>
        <translation>غير سليم</translation>
    </message>
    <message>
        <source>Cannot tell</source>
        <translation>لا يمكن الجزم</translation>
    </message>
    <message>
        <source>Unchanged since it was signed</source>
        <translation>لم يتغيّر منذ توقيعه</translation>
    </message>
    <message>
        <source>Unchanged since it was signed, but by whom?</source>
        <translation>لم يتغيّر منذ توقيعه، لكن من وقّعه؟</translation>
    </message>
    <message>
        <source>Changed after it was signed</source>
        <translation>تغيّر بعد توقيعه</translation>
    </message>
    <message>
        <source>Not a file that can be trusted</source>
        <translation>ملف لا يمكن الوثوق به</translation>
    </message>
    <message>
        <source>This file could not be read</source>
        <translation>تعذّرت قراءة هذا الملف</translation>
    </message>
    <message>
        <source>Nothing here that can be judged</source>
        <translation>لا شيء هنا يمكن الحكم عليه</translation>
    </message>
    <message>
        <source>Signed by the office whose vault is open: {signer}</source>
        <translation>وقّعه المكتب الذي خزنته مفتوحة: {signer}</translation>
    </message>
    <message>
        <source>The signer is one you trust: {signer}</source>
        <translation>الجهة الموقِّعة موثوقة لديك: {signer}</translation>
    </message>
    <message>
        <source>Anyone could have made this file and called himself “{signer}”. Compare the twelve words with a copy that reached you another way, or choose a certificate that you trust.</source>
        <translation>في وسع أي شخص أن يُنشئ هذا الملف ويسمّي نفسه «{signer}». ينبغي مقارنة الكلمات الاثنتي عشرة بنسخة وصلت إليك بطريق آخر، أو اختيار شهادة رقمية موثوقة لديك.</translation>
    </message>
    <message>
        <source>What is in the file is not what was signed. Do not rely on it; ask the sender for the original.</source>
        <translation>ما في الملف ليس ما جرى توقيعه. لا يصح الاعتماد عليه، وينبغي طلب الأصل من الجهة المرسِلة.</translation>
    </message>
    <message>
        <source>Its form is damaged, or of a kind that only a forger makes. Ask for the original.</source>
        <translation>بنية الملف متضررة، أو من نوع لا يصنعه إلا مزوِّر. ينبغي طلب الأصل.</translation>
    </message>
    <message>
        <source>Nothing can be said about it. Copy it to this computer and try again.</source>
        <translation>لا يمكن قول شيء عنه. ينبغي نسخه إلى هذا الحاسوب ثم إعادة المحاولة.</translation>
    </message>
    <message>
        <source>It is neither a signed statement, nor a package, nor a statement as data: no answer is possible.</source>
        <translation>ليس إفادة موقَّعة ولا حزمة ولا إفادة بصيغة بيانات: لا يمكن إعطاء جواب.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Calls itself</source>
        <translation>الاسم الذي تذكره الجهة الموقِّعة</translation>
    </message>
    <message>
        <source>{moment} (time stated by the signer)</source>
        <translation>{moment} (وقت ذكرته الجهة الموقِّعة)</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>وقت التوقيع</translation>
    </message>
    <message>
        <source>Time proved by</source>
        <translation>من يثبت الوقت</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>البصمة</translation>
    </message>
    <message>
        <source>SHA-256 of the file</source>
        <translation>بصمة SHA-256 للملف</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>ملاحظة الفحص</translation>
    </message>
    <message>
        <source>Checked, from the file’s own bytes and without any network: that every byte is as it was signed and none lies outside the signature; that the signature belongs to the certificate in the file; in a package, that each file in it is the one that was signed, and that all are by one signer.</source>
        <translation>ما جرى فحصه، من بايتات الملف نفسه ومن دون أي شبكة: أن كل بايت باقٍ كما وُقِّع وأن لا شيء منها خارج التوقيع؛ وأن التوقيع يعود إلى الشهادة الرقمية التي في الملف؛ وفي الحزمة، أن كل ملف فيها هو نفسه الذي وُقِّع، وأن الجهة الموقِّعة على الملفات كلها واحدة.</translation>
    </message>
    <message>
        <source>Not proved: that what the statement says is true; that the signer is who it calls itself, unless you trust its certificate; the time, unless a time-stamp authority that you trust vouches for it.</source>
        <translation>ما لم يثبت: أن ما تقوله الإفادة صحيح؛ وأن الجهة الموقِّعة هي حقًّا من تقول إنها هي، ما لم تكن شهادتها الرقمية موثوقة لديك؛ والوقت، ما لم تؤكده جهة ختم زمني موثوقة لديك.</translation>
    </message>
    <message>
        <source>A second way: README.txt in the package shows how to check the same with OpenSSL and sha256sum, without this program.</source>
        <translation>طريق ثانٍ: يبيّن الملف README.txt في الحزمة كيفية إجراء الفحص نفسه بالأداتين OpenSSL وsha256sum من دون هذا البرنامج.</translation>
    </message>
    <message>
        <source>Verification report</source>
        <translation>تقرير التحقق</translation>
    </message>
    <message>
        <source>What was checked</source>
        <translation>ما جرى فحصه</translation>
    </message>
    <message>
        <source>Made on this computer by Testimony Intake, {moment}</source>
        <translation>أُعدّ على هذا الحاسوب ببرنامج Testimony Intake، {moment}</translation>
    </message>
    <message>
        <source>page {page} of {pages}</source>
        <translation>الصفحة {page} من {pages}</translation>
    </message>
    <message>
        <source>nobody yet: only the signer says so</source>
        <translation>لا أحد بعد: لا يقول به سوى الجهة الموقِّعة</translation>
    </message>
    <message>
        <source>a time-stamp authority that you trust, {moment}</source>
        <translation>جهة ختم زمني موثوقة لديك، {moment}</translation>
    </message>
    <message>
        <source>version {number}</source>
        <translation>النسخة {number}</translation>
    </message>
    <message>
        <source>Made for</source>
        <translation>أُعدّت من أجل</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sealed: each can be proved later, none can be guessed</source>
        <translation>
            <numerusform>لا مواضع مختومة</numerusform>
            <numerusform>موضع واحد مختوم: يمكن إثباته لاحقًا ولا يمكن تخمينه</numerusform>
            <numerusform>موضعان مختومان: يمكن إثبات كلّ منهما لاحقًا ولا يمكن تخمين أيّ منهما</numerusform>
            <numerusform>%Ln مواضع مختومة: يمكن إثبات كلّ منها لاحقًا ولا يمكن تخمين أيّ منها</numerusform>
            <numerusform>%Ln موضعًا مختومًا: يمكن إثبات كلّ منها لاحقًا ولا يمكن تخمين أيّ منها</numerusform>
            <numerusform>%Ln موضع مختوم: يمكن إثبات كلّ منها لاحقًا ولا يمكن تخمين أيّ منها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln opened, and proved by the signature</source>
        <translation>
            <numerusform>لا مواضع مكشوفة</numerusform>
            <numerusform>موضع واحد مكشوف، ويثبته التوقيع</numerusform>
            <numerusform>موضعان مكشوفان، ويثبتهما التوقيع</numerusform>
            <numerusform>%Ln مواضع مكشوفة، ويثبتها التوقيع</numerusform>
            <numerusform>%Ln موضعًا مكشوفًا، ويثبتها التوقيع</numerusform>
            <numerusform>%Ln موضع مكشوف، ويثبتها التوقيع</numerusform>
        </translation>
    </message>
    <message>
        <source>Hidden places</source>
        <translation>المواضع المحجوبة</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا توجد</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>لا ملفات</numerusform>
            <numerusform>ملف واحد</numerusform>
            <numerusform>ملفان</numerusform>
            <numerusform>%Ln ملفات</numerusform>
            <numerusform>%Ln ملفًا</numerusform>
            <numerusform>%Ln ملف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln exhibit(s)</source>
        <translation>
            <numerusform>لا أدلة مرفقة</numerusform>
            <numerusform>دليل مرفق واحد</numerusform>
            <numerusform>دليلان مرفقان</numerusform>
            <numerusform>%Ln أدلة مرفقة</numerusform>
            <numerusform>%Ln دليلًا مرفقًا</numerusform>
            <numerusform>%Ln دليل مرفق</numerusform>
        </translation>
    </message>
    <message>
        <source>Contains</source>
        <translation>المحتوى</translation>
    </message>
</context>
<context>
    <name>VerifyScreen</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Trust a certificate</source>
        <translation>الوثوق بشهادة رقمية</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>اختيار ملفات</translation>
    </message>
    <message>
        <source>Files and their answers</source>
        <translation>الملفات ونتائجها</translation>
    </message>
    <message>
        <source>Save a report</source>
        <translation>حفظ تقرير</translation>
    </message>
    <message>
        <source>needs no vault, no passphrase, no network</source>
        <translation>لا حاجة إلى خزنة ولا عبارة مرور ولا شبكة</translation>
    </message>
    <message>
        <source>your own office’s certificate is trusted</source>
        <translation>الشهادة الرقمية لمكتبك موثوقة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln certificate(s) trusted by you</source>
        <translation>
            <numerusform>لا شهادات رقمية موثوقة لديك</numerusform>
            <numerusform>شهادة رقمية واحدة موثوقة لديك</numerusform>
            <numerusform>شهادتان رقميتان موثوقتان لديك</numerusform>
            <numerusform>%Ln شهادات رقمية موثوقة لديك</numerusform>
            <numerusform>%Ln شهادة رقمية موثوقة لديك</numerusform>
            <numerusform>%Ln شهادة رقمية موثوقة لديك</numerusform>
        </translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>التحقق</translation>
    </message>
    <message>
        <source>Which files shall be verified?</source>
        <translation>ما الملفات المطلوب التحقق منها؟</translation>
    </message>
    <message>
        <source>Whose certificate do you trust? Compare its twelve words first.</source>
        <translation>ما الشهادة الرقمية الموثوقة لديك؟ ينبغي أولًا مقارنة كلماتها الاثنتي عشرة.</translation>
    </message>
    <message numerus="yes">
        <source>Reading %Ln file(s)…</source>
        <translation>
            <numerusform>لا ملفات للقراءة…</numerusform>
            <numerusform>تجري قراءة ملف واحد…</numerusform>
            <numerusform>تجري قراءة ملفين…</numerusform>
            <numerusform>تجري قراءة %Ln ملفات…</numerusform>
            <numerusform>تجري قراءة %Ln ملفًا…</numerusform>
            <numerusform>تجري قراءة %Ln ملف…</numerusform>
        </translation>
    </message>
    <message>
        <source>Where shall the report be written?</source>
        <translation>أين يُكتب التقرير؟</translation>
    </message>
    <message>
        <source>The report on {number} file(s) was written: {path}</source>
        <translation>كُتب التقرير (عدد الملفات {number}): ⁦{path}⁩</translation>
    </message>
</context>
<context>
    <name>WaitingCard</name>
    <message>
        <source>Waiting for you</source>
        <translation>بانتظارك</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>يجري البحث…</translation>
    </message>
    <message>
        <source>Nothing. What needs you will stand here.</source>
        <translation>لا شيء. ما يحتاج إليك سيظهر هنا.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more under Statements</source>
        <translation>
            <numerusform>لا شيء آخر ضمن «الإفادات»</numerusform>
            <numerusform>أمر واحد آخر ضمن «الإفادات»</numerusform>
            <numerusform>أمران آخران ضمن «الإفادات»</numerusform>
            <numerusform>%Ln أمور أخرى ضمن «الإفادات»</numerusform>
            <numerusform>%Ln أمرًا آخر ضمن «الإفادات»</numerusform>
            <numerusform>%Ln أمر آخر ضمن «الإفادات»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Consent of {person} ends in %Ln day(s)</source>
        <translation>
            <numerusform>تنتهي موافقة {person} اليوم</numerusform>
            <numerusform>تنتهي موافقة {person} بعد يوم واحد</numerusform>
            <numerusform>تنتهي موافقة {person} بعد يومين</numerusform>
            <numerusform>تنتهي موافقة {person} بعد %Ln أيام</numerusform>
            <numerusform>تنتهي موافقة {person} بعد %Ln يومًا</numerusform>
            <numerusform>تنتهي موافقة {person} بعد %Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Consent of {person} ends today</source>
        <translation>تنتهي موافقة {person} اليوم</translation>
    </message>
    <message>
        <source>See</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>{person}: something is to be done</source>
        <translation>هناك ما ينبغي عمله: {person}</translation>
    </message>
    <message>
        <source>Done?</source>
        <translation>أُنجز؟</translation>
    </message>
    <message>
        <source>{code} is prepared for: {reader}</source>
        <translation>الإفادة {code} معدّة من أجل: {reader}</translation>
    </message>
    <message>
        <source>a second person should approve the redaction</source>
        <translation>ينبغي أن يعتمد الحجبَ شخصٌ ثانٍ</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>مراجعة</translation>
    </message>
    <message>
        <source>An export of {code} was refused</source>
        <translation>رُفض تصدير الإفادة {code}</translation>
    </message>
    <message>
        <source>{code}: what is hidden is not decided</source>
        <translation>الإفادة {code}: لم يُحدَّد ما يُحجب</translation>
    </message>
    <message>
        <source>consent is there for: {readers}</source>
        <translation>توجد موافقة من أجل: {readers}</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>تحديد</translation>
    </message>
    <message>
        <source>{code} can be read back</source>
        <translation>يمكن تلاوة الإفادة {code}</translation>
    </message>
    <message>
        <source>{code} can be signed and made final</source>
        <translation>يمكن توقيع الإفادة {code} وجعلها نهائية</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message numerus="yes">
        <source>%Ln paragraph(s)</source>
        <translation>
            <numerusform>لا فقرات</numerusform>
            <numerusform>فقرة واحدة</numerusform>
            <numerusform>فقرتان</numerusform>
            <numerusform>%Ln فقرات</numerusform>
            <numerusform>%Ln فقرة</numerusform>
            <numerusform>%Ln فقرة</numerusform>
        </translation>
    </message>
    <message>
        <source>the session stopped: under 18</source>
        <translation>توقفت الجلسة: العمر دون ١٨ عامًا</translation>
    </message>
    <message>
        <source>the session stopped: sexual violence in detail</source>
        <translation>توقفت الجلسة: تفاصيل عن عنف جنسي</translation>
    </message>
    <message>
        <source>the session stopped: risk of suicide</source>
        <translation>توقفت الجلسة: خطر الانتحار</translation>
    </message>
    <message>
        <source>the session stopped: self-incrimination</source>
        <translation>توقفت الجلسة: تجريم النفس</translation>
    </message>
    <message>
        <source>the session stopped for her sake</source>
        <translation>توقفت الجلسة حرصًا على الشخص</translation>
    </message>
    <message>
        <source>no consent covers it</source>
        <translation>لا موافقة تشمله</translation>
    </message>
    <message>
        <source>nothing was decided yet</source>
        <translation>لم يُحدَّد شيء بعد</translation>
    </message>
    <message>
        <source>a name stands unmarked</source>
        <translation>فيه اسم لم يُعلَّم</translation>
    </message>
    <message>
        <source>something hidden would have shown</source>
        <translation>كان سيظهر شيء محجوب</translation>
    </message>
</context>
<context>
    <name>WhichVault</name>
    <message>
        <source>Takes down what survivors of torture tell, and makes signed statements of it for lawyers.</source>
        <translation>يدوّن ما يرويه الناجون من التعذيب، ويصنع منه إفادات موقّعة للمحامين.</translation>
    </message>
    <message>
        <source>All of it is kept in a vault: an encrypted folder on this computer that a passphrase opens.</source>
        <translation>ويُحفظ كل ذلك في خزنة: مجلد مشفّر على هذا الحاسوب تفتحه عبارة مرور.</translation>
    </message>
    <message>
        <source>No vault was found beside the program.</source>
        <translation>لم يُعثر على خزنة بجانب البرنامج.</translation>
    </message>
    <message>
        <source>last changed %1</source>
        <translation>آخر تغيير %1</translation>
    </message>
</context>
<context>
    <name>WithdrawalPage</name>
    <message>
        <source>How far?</source>
        <translation>إلى أي حدّ؟</translation>
    </message>
    <message>
        <source>What has already gone out</source>
        <translation>ما خرج حتى الآن</translation>
    </message>
    <message>
        <source>What a withdrawal does</source>
        <translation>أثر سحب الموافقة</translation>
    </message>
    <message>
        <source>From today nothing more leaves under it: every export is refused.</source>
        <translation>ابتداءً من اليوم لا يخرج شيء بموجب هذه الموافقة: يُرفض كل تصدير.</translation>
    </message>
    <message>
        <source>It is kept with its day, and stands for the rest of this day: agreeing again begins tomorrow.</source>
        <translation>يُحفظ السحب مع تاريخه ويبقى ساريًا حتى نهاية هذا اليوم؛ والموافقة من جديد تبدأ من الغد.</translation>
    </message>
    <message>
        <source>What an authority has received stays with it; it may go on. What was published can&apos;t be called back.</source>
        <translation>ما تسلّمته سلطة يبقى لديها، وقد تمضي في الأمر. وما نُشر لا يمكن استرجاعه.</translation>
    </message>
    <message>
        <source>Everybody who received something gets a letter that asks to return or erase it.</source>
        <translation>تُوجَّه إلى كل من تسلّم شيئًا رسالة تطلب إعادته أو محوه.</translation>
    </message>
    <message>
        <source>Withdraw from today</source>
        <translation>سحب الموافقة ابتداءً من اليوم</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>إبقاء الموافقة كما هي</translation>
    </message>
    <message>
        <source>Only this</source>
        <translation>هذه الموافقة فقط</translation>
    </message>
    <message>
        <source>Everything for the same recipient</source>
        <translation>كل ما يخص الجهة المتلقية نفسها</translation>
    </message>
    <message>
        <source>Everything that is in force</source>
        <translation>كل ما هو سارٍ</translation>
    </message>
    <message>
        <source>Nothing has gone out under it.</source>
        <translation>لم يخرج شيء بموجبها.</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>الدليل الإرشادي</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
</context>
</TS>
