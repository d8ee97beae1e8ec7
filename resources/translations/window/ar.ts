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
        <source>%n thing(s) are not as they were written</source>
        <translation>
            <numerusform>لا شيء تغيّر عمّا كُتب</numerusform>
            <numerusform>شيء واحد ليس كما كُتب</numerusform>
            <numerusform>شيئان ليسا كما كُتبا</numerusform>
            <numerusform>%n أشياء ليست كما كُتبت</numerusform>
            <numerusform>%n شيئًا ليس كما كُتب</numerusform>
            <numerusform>%n شيء ليس كما كُتب</numerusform>
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
        <source>%n in force</source>
        <translation>
            <numerusform>لا موافقات سارية</numerusform>
            <numerusform>موافقة واحدة سارية</numerusform>
            <numerusform>موافقتان ساريتان</numerusform>
            <numerusform>%n موافقات سارية</numerusform>
            <numerusform>%n موافقة سارية</numerusform>
            <numerusform>%n موافقة سارية</numerusform>
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
        <source>%n export(s) went out before: the letters are written under Exports.</source>
        <translation>
            <numerusform>لا نسخ مُصدَّرة خرجت قبل ذلك.</numerusform>
            <numerusform>خرجت نسخة مُصدَّرة واحدة قبل ذلك: تُكتب رسالتها في «النسخ المُصدَّرة».</numerusform>
            <numerusform>خرجت نسختان مُصدَّرتان قبل ذلك: تُكتب رسالتاهما في «النسخ المُصدَّرة».</numerusform>
            <numerusform>خرجت %n نسخ مُصدَّرة قبل ذلك: تُكتب رسائلها في «النسخ المُصدَّرة».</numerusform>
            <numerusform>خرجت %n نسخة مُصدَّرة قبل ذلك: تُكتب رسائلها في «النسخ المُصدَّرة».</numerusform>
            <numerusform>خرجت %n نسخة مُصدَّرة قبل ذلك: تُكتب رسائلها في «النسخ المُصدَّرة».</numerusform>
        </translation>
    </message>
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
        <source>Choose</source>
        <translation>اختيار</translation>
    </message>
    <message>
        <source>Use a passphrase made here: seven random words</source>
        <translation>عبارة مرور تُولَّد هنا: سبع كلمات عشوائية</translation>
    </message>
    <message>
        <source>Use 24 random digits, for a keyboard without Latin letters</source>
        <translation>أو 24 رقمًا عشوائيًا، للوحة مفاتيح بلا حروف لاتينية</translation>
    </message>
    <message>
        <source>Choose my own</source>
        <translation>عبارة من اختياري</translation>
    </message>
    <message>
        <source>Write it on paper now and keep the paper away from this laptop. Nobody can recover it.</source>
        <translation>تُكتب الآن على ورقة، وتُحفظ الورقة بعيدًا عن هذا الحاسوب. لا أحد يستطيع استرجاعها.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>Type it once more</source>
        <translation>كتابتها مرة أخرى</translation>
    </message>
    <message>
        <source>Type it from the paper, to see that it is written down</source>
        <translation>كتابتها من الورقة، للتأكد من أنها مدوَّنة</translation>
    </message>
    <message>
        <source>The two are not the same. Compare them piece by piece, then type it again.</source>
        <translation>العبارتان غير متطابقتين. تُقارَنان جزءًا جزءًا، ثم تُعاد الكتابة.</translation>
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
        <source>Strong.</source>
        <translation>قوية.</translation>
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
        <source>%n place(s) like this</source>
        <translation>
            <numerusform>لا مواضع مماثلة</numerusform>
            <numerusform>موضع واحد مماثل</numerusform>
            <numerusform>موضعان مماثلان</numerusform>
            <numerusform>%n مواضع مماثلة</numerusform>
            <numerusform>%n موضعًا مماثلًا</numerusform>
            <numerusform>%n موضع مماثل</numerusform>
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
        <source>%n file(s) hashed, encrypted and taken in. Originals stay where they were.</source>
        <translation>
            <numerusform>لا ملفات أُدخلت. والأصول باقية في مكانها.</numerusform>
            <numerusform>حُسبت بصمة ملف واحد وشُفِّر وأُدخل. والأصل باقٍ في مكانه.</numerusform>
            <numerusform>حُسبت بصمتا ملفين وشُفِّرا وأُدخلا. والأصلان باقيان في مكانهما.</numerusform>
            <numerusform>حُسبت بصمات %n ملفات وشُفِّرت وأُدخلت. والأصول باقية في مكانها.</numerusform>
            <numerusform>حُسبت بصمات %n ملفًا وشُفِّرت وأُدخلت. والأصول باقية في مكانها.</numerusform>
            <numerusform>حُسبت بصمات %n ملف وشُفِّرت وأُدخلت. والأصول باقية في مكانها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hashing and encrypting %n file(s)…</source>
        <translation>
            <numerusform>لا ملفات لحساب بصماتها وتشفيرها…</numerusform>
            <numerusform>جارٍ حساب بصمة ملف واحد وتشفيره…</numerusform>
            <numerusform>جارٍ حساب بصمتي ملفين وتشفيرهما…</numerusform>
            <numerusform>جارٍ حساب بصمات %n ملفات وتشفيرها…</numerusform>
            <numerusform>جارٍ حساب بصمات %n ملفًا وتشفيرها…</numerusform>
            <numerusform>جارٍ حساب بصمات %n ملف وتشفيرها…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n exhibit(s)</source>
        <translation>
            <numerusform>لا أدلة مرفقة</numerusform>
            <numerusform>دليل مرفق واحد</numerusform>
            <numerusform>دليلان مرفقان</numerusform>
            <numerusform>%n أدلة مرفقة</numerusform>
            <numerusform>%n دليلًا مرفقًا</numerusform>
            <numerusform>%n دليل مرفق</numerusform>
        </translation>
    </message>
    <message>
        <source>Photographs, papers, recordings</source>
        <translation>صور وأوراق وتسجيلات</translation>
    </message>
    <message>
        <source>Drag files here or choose them. Each is hashed before anything else looks at it, then encrypted and kept bit for bit; the original stays where it is.</source>
        <translation>تُسحب الملفات إلى هنا أو تُختار. تُحسب بصمة كل ملف قبل أيّ شيء آخر، ثم يُشفَّر ويُحفظ مطابقًا للأصل بتًّا ببتّ؛ ويبقى الأصل في مكانه.</translation>
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
    <message>
        <source>Stopped. Of the file that was being read nothing was kept.</source>
        <translation>أُوقف الإدخال. ولم يُحفظ شيء من الملف الذي كان يُقرأ.</translation>
    </message>
    <message>
        <source>The description is kept.</source>
        <translation>حُفظ الوصف.</translation>
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
    <message>
        <source>Choose</source>
        <translation>اختيار</translation>
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
        <source>%n to recall</source>
        <translation>
            <numerusform>لا نسخ للاسترجاع</numerusform>
            <numerusform>نسخة واحدة للاسترجاع</numerusform>
            <numerusform>نسختان للاسترجاع</numerusform>
            <numerusform>%n نسخ للاسترجاع</numerusform>
            <numerusform>%n نسخة للاسترجاع</numerusform>
            <numerusform>%n نسخة للاسترجاع</numerusform>
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
        <source>%n hidden place(s) opened: {path}</source>
        <translation>
            <numerusform>لم يُكشف أي موضع محجوب: ⁦{path}⁩</numerusform>
            <numerusform>كُشف موضع محجوب واحد: ⁦{path}⁩</numerusform>
            <numerusform>كُشف موضعان محجوبان: ⁦{path}⁩</numerusform>
            <numerusform>كُشفت %n مواضع محجوبة: ⁦{path}⁩</numerusform>
            <numerusform>كُشف %n موضعًا محجوبًا: ⁦{path}⁩</numerusform>
            <numerusform>كُشف %n موضع محجوب: ⁦{path}⁩</numerusform>
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
        <source>Interviews</source>
        <translation>المقابلات</translation>
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
        <source>%n session(s)</source>
        <translation>
            <numerusform>لا جلسات</numerusform>
            <numerusform>جلسة واحدة</numerusform>
            <numerusform>جلستان</numerusform>
            <numerusform>%n جلسات</numerusform>
            <numerusform>%n جلسة</numerusform>
            <numerusform>%n جلسة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to go on with</source>
        <translation>
            <numerusform>لا شيء بانتظار المتابعة</numerusform>
            <numerusform>واحدة بانتظار المتابعة</numerusform>
            <numerusform>اثنتان بانتظار المتابعة</numerusform>
            <numerusform>%n بانتظار المتابعة</numerusform>
            <numerusform>%n بانتظار المتابعة</numerusform>
            <numerusform>%n بانتظار المتابعة</numerusform>
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
        <source>person</source>
        <translation>شخص</translation>
    </message>
    <message>
        <source>statement</source>
        <translation>إفادة</translation>
    </message>
    <message>
        <source>place</source>
        <translation>شاشة</translation>
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
        <source>action</source>
        <translation>أمر</translation>
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
</context>
<context>
    <name>PassphraseCard</name>
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
        <source>Use a passphrase made here: seven random words</source>
        <translation>استعمال عبارة مرور مولَّدة هنا: سبع كلمات عشوائية</translation>
    </message>
    <message>
        <source>Choose my own</source>
        <translation>عبارة من اختياري</translation>
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
        <source>Type it once more, to see that it is written down</source>
        <translation>كتابتها مرة أخرى، للتأكد من أنها دُوِّنت</translation>
    </message>
    <message>
        <source>Weak: whoever copies the disk may guess it. Add words that do not belong together.</source>
        <translation>ضعيفة: قد يخمّنها من ينسخ القرص. تقوّيها إضافة كلمات لا رابط بينها.</translation>
    </message>
    <message>
        <source>Fair: it holds against a stranger, perhaps not against a state.</source>
        <translation>متوسطة: تصمد أمام شخص غريب، وقد لا تصمد أمام دولة.</translation>
    </message>
    <message>
        <source>Strong.</source>
        <translation>قوية.</translation>
    </message>
    <message>
        <source>Type the passphrase that opens the vault now.</source>
        <translation>المطلوب هنا عبارة المرور التي تفتح الخزنة حاليًا.</translation>
    </message>
    <message>
        <source>The two are not the same. Look at each word.</source>
        <translation>العبارتان غير متطابقتين. يُرجى التدقيق في كل كلمة.</translation>
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
        <source>%n in this vault</source>
        <translation>
            <numerusform>لا أشخاص في هذه الخزنة</numerusform>
            <numerusform>شخص واحد في هذه الخزنة</numerusform>
            <numerusform>شخصان في هذه الخزنة</numerusform>
            <numerusform>%n أشخاص في هذه الخزنة</numerusform>
            <numerusform>%n شخصًا في هذه الخزنة</numerusform>
            <numerusform>%n شخص في هذه الخزنة</numerusform>
        </translation>
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
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>لم يُعثر على أحد</numerusform>
            <numerusform>عُثر على شخص واحد</numerusform>
            <numerusform>عُثر على شخصين</numerusform>
            <numerusform>عُثر على %n أشخاص</numerusform>
            <numerusform>عُثر على %n شخصًا</numerusform>
            <numerusform>عُثر على %n شخص</numerusform>
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
        <source>%n statement(s)</source>
        <translation>
            <numerusform>لا إفادات</numerusform>
            <numerusform>إفادة واحدة</numerusform>
            <numerusform>إفادتان</numerusform>
            <numerusform>%n إفادات</numerusform>
            <numerusform>%n إفادة</numerusform>
            <numerusform>%n إفادة</numerusform>
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
        <source>and %n more</source>
        <translation>
            <numerusform>ولا موافقة أخرى</numerusform>
            <numerusform>وموافقة أخرى</numerusform>
            <numerusform>وموافقتان أخريان</numerusform>
            <numerusform>و%n موافقات أخرى</numerusform>
            <numerusform>و%n موافقة أخرى</numerusform>
            <numerusform>و%n موافقة أخرى</numerusform>
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
        <source>%n act(s)</source>
        <translation>
            <numerusform>لا إجراءات</numerusform>
            <numerusform>إجراء واحد</numerusform>
            <numerusform>إجراءان</numerusform>
            <numerusform>%n إجراءات</numerusform>
            <numerusform>%n إجراءً</numerusform>
            <numerusform>%n إجراء</numerusform>
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
        <source>paragraph {number} of {count}</source>
        <translation>الفقرة {number} من {count}</translation>
    </message>
    <message>
        <source>{code} · read back</source>
        <translation>{code} · التلاوة</translation>
    </message>
    <message>
        <source>First written: {text}</source>
        <translation>الصيغة الأولى: {text}</translation>
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
    <name>RedactionScreen</name>
    <message>
        <source>Ask for review</source>
        <translation>طلب المراجعة</translation>
    </message>
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
    <message>
        <source>Nothing hidden is in the file that leaves: checked at export</source>
        <translation>لا يبقى في الملف الخارج شيء ممّا حُجب: يُفحص ذلك عند التصدير</translation>
    </message>
    <message>
        <source>The decision is kept in the vault.</source>
        <translation>حُفظ القرار في الخزنة.</translation>
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
        <translation>حجم نص الشهادة</translation>
    </message>
    <message>
        <source>When it locks</source>
        <translation>متى تُقفل الخزنة</translation>
    </message>
    <message numerus="yes">
        <source>after %n minute(s) without a key or the mouse</source>
        <translation>
            <numerusform>من دون انتظار عند ترك لوحة المفاتيح والفأرة</numerusform>
            <numerusform>بعد دقيقة واحدة بلا لوحة مفاتيح ولا فأرة</numerusform>
            <numerusform>بعد دقيقتين بلا لوحة مفاتيح ولا فأرة</numerusform>
            <numerusform>بعد %n دقائق بلا لوحة مفاتيح ولا فأرة</numerusform>
            <numerusform>بعد %n دقيقة بلا لوحة مفاتيح ولا فأرة</numerusform>
            <numerusform>بعد %n دقيقة بلا لوحة مفاتيح ولا فأرة</numerusform>
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
        <translation>تغيّر حجم نص الشهادة.</translation>
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
    <name>StatementScreen</name>
    <message>
        <source>The statement</source>
        <translation>الإفادة</translation>
    </message>
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
        <source>to the side and back</source>
        <translation>إلى اللوحة الجانبية والعودة</translation>
    </message>
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
    <message>
        <source>Decide what is hidden</source>
        <translation>تحديد ما يُحجب</translation>
    </message>
    <message>
        <source>Back to the text as it stands</source>
        <translation>العودة إلى النص الحالي</translation>
    </message>
    <message>
        <source>Take down more</source>
        <translation>متابعة التدوين</translation>
    </message>
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
        <source>A few words are enough.</source>
        <translation>تكفي كلمات قليلة.</translation>
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
        <source>these words stand in the text</source>
        <translation>هذه الكلمات واردة في النص</translation>
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
    <name>ThreePanes</name>
    <message>
        <source>Copy from another reader…</source>
        <translation>نقل القرارات من قارئ آخر…</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n place(s)</source>
        <translation>
            <numerusform>%1: لا مواضع</numerusform>
            <numerusform>%1: موضع واحد</numerusform>
            <numerusform>%1: موضعان</numerusform>
            <numerusform>%1: %n مواضع</numerusform>
            <numerusform>%1: %n موضعًا</numerusform>
            <numerusform>%1: %n موضع</numerusform>
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
        <source>%n name(s) can still be read</source>
        <translation>
            <numerusform>لا أسماء ظاهرة</numerusform>
            <numerusform>ما زال اسم واحد ظاهرًا</numerusform>
            <numerusform>ما زال اسمان ظاهرين</numerusform>
            <numerusform>ما زالت %n أسماء ظاهرة</numerusform>
            <numerusform>ما زال %n اسمًا ظاهرًا</numerusform>
            <numerusform>ما زال %n اسم ظاهرًا</numerusform>
        </translation>
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
        <source>What should be looked at</source>
        <translation>ما ينبغي النظر فيه</translation>
    </message>
    <message>
        <source>Copy from another reader</source>
        <translation>نقل القرارات من قارئ آخر</translation>
    </message>
    <message>
        <source>As taken down</source>
        <translation>كما دُوّنت</translation>
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
        <source>The log of this vault does not hold: {problem}</source>
        <translation>سجل هذه الخزنة غير سليم: {problem}</translation>
    </message>
    <message>
        <source>Nothing was changed. Ask for help before you write in it.</source>
        <translation>لم يُغيَّر شيء. ينبغي طلب المساعدة قبل الكتابة فيها.</translation>
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
        <source>Create a vault</source>
        <translation>إنشاء خزنة</translation>
    </message>
    <message>
        <source>Open another</source>
        <translation>فتح خزنة أخرى</translation>
    </message>
    <message>
        <source>Verify a file</source>
        <translation>التحقق من ملف</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
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
        <source>No vault was found beside the program.</source>
        <translation>لم يُعثر على خزنة بجانب البرنامج.</translation>
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
        <source>Change my passphrase</source>
        <translation>تغيير عبارة المرور الخاصة بي</translation>
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
        <translation>كُتبت النسخة الاحتياطية: {file}</translation>
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
    <message>
        <source>Your passphrase is changed. The old one opens nothing here any more.</source>
        <translation>تغيّرت عبارة المرور الخاصة بك. والقديمة لم تعد تفتح شيئًا هنا.</translation>
    </message>
    <message>
        <source>Make a backup now: older backups still open with the old one.</source>
        <translation>يحسن إنشاء نسخة احتياطية الآن: فالنسخ الاحتياطية السابقة ما زالت تُفتح بعبارة المرور القديمة.</translation>
    </message>
</context>
<context>
    <name>VaultStanding</name>
    <message>
        <source>This vault</source>
        <translation>هذه الخزنة</translation>
    </message>
    <message>
        <source>Who opens it</source>
        <translation>من يفتحها</translation>
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
        <source>Last backup</source>
        <translation>آخر نسخة احتياطية</translation>
    </message>
    <message>
        <source>Acts in the log</source>
        <translation>الأفعال في السجل</translation>
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
    <message>
        <source>removed</source>
        <translation>أُزيل</translation>
    </message>
    <message>
        <source>none yet: one disk is one accident away from nothing</source>
        <translation>لا نسخة بعد: قرص واحد يبعد حادثًا واحدًا عن لا شيء</translation>
    </message>
    <message>
        <source>on</source>
        <translation>مفعّل</translation>
    </message>
    <message>
        <source>not seen: this vault is encrypted, the rest of the disk may not be</source>
        <translation>لم يُرَ: هذه الخزنة مشفّرة، وقد لا يكون باقي القرص كذلك</translation>
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
        <source>%n sealed: each can be proved later, none can be guessed</source>
        <translation>
            <numerusform>لا مواضع مختومة</numerusform>
            <numerusform>موضع واحد مختوم: يمكن إثباته لاحقًا ولا يمكن تخمينه</numerusform>
            <numerusform>موضعان مختومان: يمكن إثبات كلّ منهما لاحقًا ولا يمكن تخمين أيّ منهما</numerusform>
            <numerusform>%n مواضع مختومة: يمكن إثبات كلّ منها لاحقًا ولا يمكن تخمين أيّ منها</numerusform>
            <numerusform>%n موضعًا مختومًا: يمكن إثبات كلّ منها لاحقًا ولا يمكن تخمين أيّ منها</numerusform>
            <numerusform>%n موضع مختوم: يمكن إثبات كلّ منها لاحقًا ولا يمكن تخمين أيّ منها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n opened, and proved by the signature</source>
        <translation>
            <numerusform>لا مواضع مكشوفة</numerusform>
            <numerusform>موضع واحد مكشوف، ويثبته التوقيع</numerusform>
            <numerusform>موضعان مكشوفان، ويثبتهما التوقيع</numerusform>
            <numerusform>%n مواضع مكشوفة، ويثبتها التوقيع</numerusform>
            <numerusform>%n موضعًا مكشوفًا، ويثبتها التوقيع</numerusform>
            <numerusform>%n موضع مكشوف، ويثبتها التوقيع</numerusform>
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
        <source>%n file(s)</source>
        <translation>
            <numerusform>لا ملفات</numerusform>
            <numerusform>ملف واحد</numerusform>
            <numerusform>ملفان</numerusform>
            <numerusform>%n ملفات</numerusform>
            <numerusform>%n ملفًا</numerusform>
            <numerusform>%n ملف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n exhibit(s)</source>
        <translation>
            <numerusform>لا أدلة مرفقة</numerusform>
            <numerusform>دليل مرفق واحد</numerusform>
            <numerusform>دليلان مرفقان</numerusform>
            <numerusform>%n أدلة مرفقة</numerusform>
            <numerusform>%n دليلًا مرفقًا</numerusform>
            <numerusform>%n دليل مرفق</numerusform>
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
        <source>%n certificate(s) trusted by you</source>
        <translation>
            <numerusform>لا شهادات رقمية موثوقة لديك</numerusform>
            <numerusform>شهادة رقمية واحدة موثوقة لديك</numerusform>
            <numerusform>شهادتان رقميتان موثوقتان لديك</numerusform>
            <numerusform>%n شهادات رقمية موثوقة لديك</numerusform>
            <numerusform>%n شهادة رقمية موثوقة لديك</numerusform>
            <numerusform>%n شهادة رقمية موثوقة لديك</numerusform>
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
        <source>Reading %n file(s)…</source>
        <translation>
            <numerusform>لا ملفات للقراءة…</numerusform>
            <numerusform>تجري قراءة ملف واحد…</numerusform>
            <numerusform>تجري قراءة ملفين…</numerusform>
            <numerusform>تجري قراءة %n ملفات…</numerusform>
            <numerusform>تجري قراءة %n ملفًا…</numerusform>
            <numerusform>تجري قراءة %n ملف…</numerusform>
        </translation>
    </message>
    <message>
        <source>Where shall the report be written?</source>
        <translation>أين يُكتب التقرير؟</translation>
    </message>
    <message>
        <source>The report on {number} file(s) was written: {path}</source>
        <translation>كُتب التقرير (عدد الملفات {number}): {path}</translation>
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
</TS>
