"""Ordinary words that fold like a name: with these a match must be stricter.

Latin and Cyrillic words are folded; a name that is also such a word counts only where it is capitalised,
and only when it is written just so. Arabic words are in `fold.spelling` form (hamza and yeh kept): a name
counts
only where it is spelt as recorded (هناء is a name, هنا is "here").
"""

from __future__ import annotations

from typing import Final

from intake.language.folding import fold_text, spelling

_LATIN: Final = """
licence license agha jan khan raid raids
a about after again all also am an and any are art as at away back bad bay be been before bell ben bill black
bob bond
bone book boss both boy brand brave brook brother brown bush but by call came can car care case cell chain
chance chase
chief child city clay close coal cold cole come cook could court crash cross dad dark dawn day dean dear death
den did
die dim do doe does done door dot down drew dry due duke each earl east eat else end even ever eve every eye
fad faith
fall family far father fay few field find fire first five flat flora floor foot for ford forest four fox frank
free from
front gale gate gave gay gene get girl give glen go god gold good gore grace grant gray great green grove
guard guy had
hair hall hand hard has hat have hay he head heard heart held hell help her here hero high hill him his hold
holly home
hope hot hour house how hunt i ian if in inn iris is it its ivy jack jail jade jean job joy june just keen key
kid kim
king kit knew know lab lad lake lance land lane large last late law lay lead lee left leg less let life lily
like line
lion list little live long look lord lot love luck made mail main make male man many mark market marsh mason
mat mate
matter max may me mean men met mercy mike mile mill mine miss money month moon moor more most mother much mud
must my
myself nail name near neck ned need never new next nick night no noble nod none noon nor norm north not note
now of off
office old olive on once one only open or other our out over own page pain paid pam park parish part past pat
path pay
peace pearl peg penny people per pierce place plan point pool poor port post power price pride prison put
queen quick
rain ran ray read real reality rear red reed reign rest rich rid ride right ring rob rock rod rope rose round
row rule
run rush rust ruth sad said sake sale salt sam same sand sat saw say said sea see seed seen self sell sent set
seven
sewn shall shame she shot should sick side sign silver since sing sir sister sit six skin sky small so sold
some son
song soon stand star start state stay steel still stone stood stop storm street strong such sue sum summer sun
sunny
sure table take tall tell ten than that the them then there these they thin thing this those three through
till time to
today told tom too took town tree true try two under until up us use van very victor view violet visit voice
wade wait
walk wall want war ward was wash watch water way we weak week well went were west what when where which while
white who
whole why wife will win wind winter wise with wolf woman wood word work world worth would wound wright wrong
yard year
yes yet york you young your officer mission missing message person reason season million session machine women
hammer
summer dinner manner matter master minister mother motor normal norman marine marina mariner islam islamic
examination
salon saloon salami semester hotel hostel castle basil busily karma carmine summary samurai moral mural
admiral money many
any among human humane hassle hostile aliens alien alley allied ally alone along handle hanging honey hunger
hunter
aber ab alle allein als alt am an ander art arm auf aus bad bald band bei beim bein berg bin bis bisher bitte
blau bruder
burg da dabei dach dame damen damit dank dann das dass dein dem den denn der des dich die dir doch dort du
durch ein eine
einem einen einer eines er erst es essen etwas euch euer faden fall familie fast fein fern fest fisch frei
frieden fritz
frost froh fuchs gab gar garten gast geben gegen gehen geld gern gott graf grau grob gross gut habe haben hain
halt haben
hand hart hase hat hatte haus heil heim her herr herrn herz heute hier himmel hirsch hof hofer holz huber hund
ich ihm ihn
ihnen ihr ihre im in ins ist ja jahr jede jeder jemand jetzt jung kahl kaiser kalt kam kamen kann kein keine
kind klein koch
konig kraft krank kraus krieg kurz lage land lang last leben leer leicht leid licht lieb linde luft mai mal
man mann manche
mehr mein meine meist mich mit mond montag morgen muller muss mutter nach nacht nah nahe name nass natur neu
nicht nie noch
nun nur ob oder ohne ort paar per platz rein reis richter ring rost rot ruhe sache sagen sah sahen salz sand
satt schon
schwarz schnee see sehr sei sein seine seit selbst sich sie sieben sind so sohn sollte sommer sonne sonntag
stark statt
stein stelle stern still stock stunde tag tage tal tat teil tod tot tor tur uber uhr um und uns unser unter
vater viel vier
vogel vom von vor wald wand wann war waren warm was wasser weg weil wein weiss weit welt wenig wenn wer werden
wie wieder
wind winter wir wird wo wolf wort zeit zelle zimmer zu zug zum zur zwei manner mannern messer sommer namen
alt alle alltid andre at av bak bare barn be berg bil bjorn ble bli blir blod bo bok bonde bort bra bror brun
bror by bad
da dag dager dal dale dame de deg dem den denne der dere dermed det dette din dine disse do dor du eller
ellers en ene
enn ei en er et etter even far fall fast fest fire fjell flere for fra fram frem fri ga gang gard gikk gjor
gode gud gul
ha hadde hal ham han handa hans har hatt hav havn hele helt hender her hi hit hjem hun hund hus hva hvem hver
hvis hvor i
igjen ikke inn inne is ja jeg jern juni kan kar kari kom kunne la lang lars lege lenge lie liten liv lund
lunde lys ma man
mann mai mal mange mat med meg meget mellom men mer mest mi min mine mo moe mor mot my mye na naboen nar natt
ned nei nes
nils noe noen nord norsk ny nytt og ogsa om opp oss over pa par per plass rett rom rundt sa sagt sammen samme
satt se seg
selv sen si side sin sine ser sist sitt skal skog slik sma snart sol som sommer sor stein sto stod stor sted
sterk storm
svart sa ta tid til time to tok tor tre tro ute uten var vart vatn ved vei vel vest vi vil ville vind vinter
vite vold
vollen vant amerika amerikansk gammel gamle finger ingen inger annen hun henne mannen mannens rommene samer
same mener
a ai ainsi air alors an ans apres au aucun aussi autre aux avant avec avoir bas beau bel bien bon bonne bras
brun but car
ce cela celui cent ces cet cette chaque chef chemin cher chez ciel cite clair coin comme comte coup cour cru
dans de deja
depuis des deux dieu dire dit dix dont dos du eau elle elles en encore enfin entre est et etait etaient etc
ete etre eu eux
faim fait famille faut femme fer feu fil fils fin fois font force fort franc frere froid gens grand gras gros
guerre haut
heure hier homme hors hui ici il ils jamais janvier jean jeune jour juin juste la lac laid le leger les leur
leurs loin long
lors lui ma main mais maison mal marche mari marie maries mariage matin me mer mere merci mes mesure midi mien
moi moins mois
mon monde monsieur mort mot moulin mur ne nez ni noir noire nom non nos notre nous nuit on ont or os ou oui
par parmi pas
lange langen langer langes langem langere langeren kleine kleinen kleiner kleines bauern massen hassen konnen
kennen
konnten kannten begann begannen began begin norden chancen jemals chemie siden sidene damer hensyn moren muren
preget kreves stranden
stranda bakken inngar gjerne norge sverige sait projets preuves prives privees couper cooperation copper
clairement telles remercier
lancee grain graines ruin ruins lock locks carry carries lives bills marks kings hopes roses mills fires hurry
messen raumen genauen
schemes nebel gnade krimi couch tolles halbe halbes verse verso vers barn barna bodd brann brenne trykk events
previous canada maritime philosophie crime crimes scene garage pays peau pere perle petit peu peur pied pierre
plus pont porte pour pres prison qu quand que quel qui quoi rien roi rose
roue rouge route roux rue sa sable sain saint sale salle salon sang sans se sec seigneur sel semaine sept ses
seul si sien
six soeur soir soit sol soldat son sont sous sud sur ta tant tard te tel temps terre tes tete toi ton tot
toujours tour tous
tout trois trop tu un une va vent vers vert vie vieux ville vin vingt vit vite vivre vu vue y yeux malin
marine marin matin
messe masse mission maison moison moment hameau hamac homme hymne nommer nomme sommet samedi semer salir saline
"""

_CYRILLIC: Final = """
мне мной мною мені мною меня его ему им ей ею её их ими нему нею ней ним його йому їй їм їх ними неї ній них тебе
тобі тобою себе собі собой себя кому чему чим чем чьи чья чьё чей чий чия чиє эти эта это этот этой этих цей ця це ці
цього цьому цим цих наш наша наше наші наши ваш ваша ваше ваші ваши моя моё моє мои мої моей моєї свої свои
а але або багато без би біль брат був була було були вас вам ваш ви він вона вони воно все всі вже від віра
вода воля
голова голод год год два два де день для до дім добре друг его ее если есть жити за зараз зима зло знав і із
коли кола
коваль котра кожен кін край кров лист літо люди любов мав мала мало мати мати мене ми мир мир мій місто мова
молода може
мороз надія нам нас не небо ні ним них ніч нога новий норма один он она они око от отец очі пан парк пес під
по потім при
про рад раз рана рани рано роза роман рік рука сам сама саме саму сам свій себе син сила слава слово сніг
сорока стан стара
стіна суд так там тебе тим то тому того той тут ти та твій теж тіло хто хліб час черга чи чого чому чорний що
щоб як яка я
была был были было быть вам вас вера весна вместе во вот все всё всех где глаза год года голос дверь дело день
для дом дома
друг его ему если же жизнь за зима знал и из или им имя как когда кого конец кто лев лето лица любовь люди май
мало мама
марта март меня мер мира много мог мой молод мороз мы на над надежда нам нас начал не него нет ни никто ним
них но ночь нужно
о один она они оно от отец очень перед по под пока после потом почему при про пусть раз рад роза роман рук
руки с сам сами
само сама света светло свет слава слово со суд так такой там тебя тем то тогда того тоже той только тот три ты
у уже утра
утро хлеб хозяин час часа чем через черный что чтобы эта эти это этого я мини мина майор манера мазун сон сына
сын села сели
сели соли сели наш наша наши нашей семь семье семью семьи семья самая самое самые самим самого самой самому
словами словам словом слова слово крим криму крыма крыму крым июль июля июле июнь июня июне горы гори
схема схемы схеми целом цілому вірю зміг хочемо серия серії версия версія орган органи будь гори зале саду сад тур
білий біла біле білі чорний чорна чорн малий мала мале великий велик старий стара молодий молод червоний червон
зелений зелен сивий рудий кривий глухий глух німий дикий злий добрий добр новий нова солодкий солодк худий довгий
довг тихий швидкий швидк гострий гостр довга тиха худа дика дикого
белый белая черный черн большой больш малый старый новый добрый толстый толст кривой хромой глухой немой худой
долгий
кат ката кату катом кати катів катам катами катах ані люда
"""

_ARABIC: Final = """
على علي؟ إلى إلي إلا ألا الا هنا هناك هنالك ولا ولم ولن بها به بهم بهن لها له لهم فيها فيه فيهم منها منه منهم
عنها عنه عنهم
عليها عليه عليهم علينا إليها إليه إليهم إلينا إياه إياها من ما ماذا لما لم لن لا لو لي لنا لك كان كانت كانوا
كنا كنت كن يكون
تكون نكون أن إن أنا أنت أنتم نحن هو هي هم هن هذا هذه هذان ذلك تلك ذاك أولئك هؤلاء الذي التي الذين اللذين
اللاتي كما كل كلا كلنا
كلهم كله كلها بعد بعدها بعده بعدما قبل قبلها قبله أمام امام وراء خلف تحت فوق بين بينما حين حينما عند عندما
عندها عنده عندنا عندي
مع معه معها معهم معي معنا معا معاً ثم أو أم بل لكن ولكن لكني حتى متى أين كيف لماذا كم أي أيضا أيضاً أيّ غير
سوى دون بدون ضد
حول خلال داخل خارج يوم يوما أيام أسبوع شهر أشهر سنة سنوات عام عاما أعوام ساعة ساعات دقيقة ليل ليلة نهار صباح
مساء عاما أول
أولا ثاني ثالث واحد واحدة اثنان ثلاثة أربعة خمسة ستة سبعة ثمانية تسعة عشرة عشر عشرين مئة ألف قال قالت قالوا
قلت قلنا يقول تقول
رأى رأيت رأينا ذهب ذهبت ذهبنا جاء جاءت جاؤوا أتى أخذ أخذوا أخذوني أخذونا دخل دخلت دخلوا خرج خرجت خرجوا وصل
وصلت وصلنا صار صارت
بدأ بدأوا بدأت ضرب ضربوا ضربني ضربوني وضع وضعوا وضعوني دعا دعوا دعاء عرف عرفت أعرف سمع سمعت أسمع نظر نام نمت
مات ماتت ماتوا بقي
بقيت بقينا عاد عادت عدت عالي عال عالية عالٍ صوت أصوات صوته رجل رجال امرأة نساء ولد أولاد طفل أطفال أب أبي أبوه
أم أمي أمه أمها
أخ أخي أخوه أخت أختي ابن ابني ابنه ابنة زوج زوجي زوجة زوجها عم عمي خال خالي جد جدي بيت بيتي بيتنا غرفة زنزانة
سجن سجين سجناء
السجن فرع الفرع ضابط ضباط عنصر عناصر جندي جنود حارس حراس محقق قاض محكمة باب أبواب جدار حائط أرض سقف شارع طريق
سيارة سيارات ماء
طعام أكل خبز نوم موت حياة دم جسم جسد رأس وجه يد يدي يدين قدم قدمي عين عيني عيون ظهر ظهري رقبة فم أذن أنف اسم
اسمي أسماء اسمه
ناس الناس أحد أحدا آخر آخرون أخرى بعض بعضهم جميع كثير كثيرا قليل قليلا جدا جداً كبير كبيرة صغير صغيرة قديم
جديد جديدة طويل قصير
حال حالة حالا مرة مرات مكان أماكن شيء أشياء أمر أمور أمن أمان عمل عملي عامل رد سبب حق نفس نفسه نفسي وقت زمن
الآن أمس غدا اليوم
نعم كلا ليس ليست لست سوف قد لقد فقد إذا إذ إذن لأن لأنه لأنني كأن كأنه منذ مثل مثلا ربما هل يا أيها سلمي عامر؟
علنا علم عالم
معلم سمي سام صام رمي رمى هدى؟ مدى ندى؟ بنى بنا لنا لون ليل لين حمد؟ راح راحت روح رمل مر مرت مرة سر سار صار سير
سير صور صورة
صورا سور بصر مصر سورية سوريا سوريون دمشق حلب حمص حماة درعا لبنان تركيا أوروبا عراق مخزن ميزان حصان قاعة فتح
فتحت غرف
حرف ظرف حاد حدود عدد عدة عدة يعد تعد أعد عاد عيد وعد وعدني موعد ثمن زمان ضمان أمام إمام لأم أرى أرسل رسالة
أساس حساب أحيان أحيانا
حيث حوالي حاول حاولت مال مالي مالها ملك ملكي لحم لحظة حمل حملوا حملوني حمام حلم حامل هام مهم هم همس خاص خاصة
حسب حبس حبسوا حبل كبل
كابل كلام كلم قلم قالب قلب قلبي كلب كلاب قفل قبر قبور كبر خبر أخبار خبرني كفر كافر رقم أرقام رسم جمع جميعا
جماعة جامع جمعة اجتماع
سعر سرعة ساعد ساعدني سعى شرع شعر شعرت شاعر شعور شعري عرض أرض مرض مريض مرضى مرضي ضرر ناري نار نظام ناظم نادى
نادوا نادي ندى نداء
بارد برد برودة بريد يريد تريد أريد مراد؟ رد ورد ورود وارد دور دار دارت يدور ديار؟ مدير مدار وحدي وحده واحدا
وحيد؟ أحدهم فرد أفراد
كأنما مما عما فيما بما كما لما أما إما إنما مهما أينما لدى لديه لديها لديهم لدي لدينا ذات ذو تم يتم تمت هناء؟
سالت سألوا سألني سألت
سئلت سؤال أسئلة جواب أجاب أجبت طلب طلبوا طلبت بكى بكيت تبكي يبكي صرخ صرخت صراخ يصرخ خوف خفت خائف خائفا ألم
آلام أليم تألم حر حار
حرة حرية أحرار أسود أبيض أحمر أخضر أزرق باكر مبكر كامل كاملا كاملة أصبح أصبحت أصبحوا ثلاث فعل فعلا بالفعل قوة
القوة هيئة قرن قرآن الرحمن الرحيم كبيرا كبار العرض باقي
بقية مرتين تطور عثور صمت نور؟ أداة أبعد فقدان ظلام إصابة صعب صعبة برج روسي الروسي سبيل بارك آذار أذار شيعة
الشيعة العمر عمره عمري عمرها
أحسن أفضل أكثر أقل أكبر أصغر أول أخير أخيرا سابع سابعة ثامن تاسع عاشر فاعل فكر فكرة فكرت تفكير ذكر ذكرت ذاكرة
ذكرى نظرة نظرت ناظر منظر
سبق سابق سابقا فرصة كسر كسرت كسروا كسور حرق حرقوا حروق جرح جروح قتل قتلوا قتلى قاتل ضيق حبر سرير سكن ساكن مسكن
شاهدت شاهدوا شهادة حاكم
حكم حكمت حكموا محكوم علاج طبيب أطباء مشفى مستشفى دواء دخان غبار ملح سكر زيت شاي قهوة لبن رز بيض زيتون عظم عظام
كتف ركبة صدر بطن جلد شفة
أسنان لسان شارب لحية حرس بندقية رصاص رصاصة قنبلة دبابة طيارة طائرة قصف مظاهرة مظاهرات ثورة جيش شرطة أمني عسكري
مدني سياسي قومي جوي
حديد حديدي خشب خشبي كرسي دولاب شبح كهرباء ماسورة سوط حزام حذاء ثياب ملابس قميص
"""


def _strict_arabic() -> frozenset[str]:
    return frozenset(spelling(word) for word in _ARABIC.split() if "؟" not in word)


LATIN: Final = frozenset(fold_text(word) for word in _LATIN.split())
CYRILLIC: Final = frozenset(fold_text(word) for word in _CYRILLIC.split())
ARABIC: Final = _strict_arabic()

_NAMES_TOO: Final = frozenset(fold_text("رائد عماد خان jan khan agha young").split())
"""Ranks and titles that are at least as often somebody's whole given name or surname."""

_TITLES: Final = frozenset(
    fold_text(
        """al el as ash ach asch at ad ar an az us ur ul ud ed er es et en ez il bin ben ibn bint bent binti
        ould abu abou abo
        abi aba umm um oum om abd abdul abdel abdal abed abdoul abdur abdu din eddin addin uddin aldin deen dine
        eddine ad-din allah
        llah von vom van der den dem des de del della di da do dos das du la le les dit af av y zu zum zur zur
        te ten ter mc mac o
        st saint san dr mr mrs ms miss herr frau hr fr prof sir lady haji hajj hadj hajji sheikh shaykh sheik
        sayyid
        seyyed mullah mulla mir agha khan beg bey pasha hanim jan zadeh oglu ogly kyzy qizi ogullari jr sr ii
        iii iv ve und and
        och og et и та і й бин бен ибн абу ал аль эль ель оглы оглу кызы угли фон ван де дер да аддин уддин
        ال بن ابن بنت ابو ابي ابا ام عبد الدين دين الله له اله ذو ذي ال آل حاج الحاج السيد سيد الشيخ شيخ بو
        ولد اولاد
        دكتور الدكتور دكتوره استاذ الاستاذ زاده خان بيك بك باشا افندي ወልደ ገብረ ወይዘሮ አቶ
        major general colonel captain lieutenant sergeant corporal brigadier commander officer judge doctor professor
        nurse guard brother sister father mother uncle aunt old young oberst hauptmann leutnant feldwebel kommandant
        richter doktor bruder schwester vater mutter onkel tante oberstløytnant løytnant kaptein sersjant general
        dommer lege bror søster mor far onkel tante commandant capitaine colonel juge docteur frère sœur
        عميد العميد عقيد العقيد مقدم المقدم رائد الرائد نقيب النقيب ملازم الملازم لواء اللواء عماد العماد مساعد المساعد
        رقيب الرقيب اخي اختي ابني ابنتي امي ابي والدي والدتي زوجي زوجتي عمي خالي عمتي خالتي جدي جدتي
        генерал полковник майор капітан капитан лейтенант сержант брат сестра мати мать батько отец дядько"""
    ).split()
)

NEVER_ALONE: Final = _TITLES - _NAMES_TOO
"""Parts of names that are no match by themselves."""

PARTICLES: Final = _TITLES - {"and", "och", "et", "und", "og", "ve", "и", "та"}
"""What may stand between two names of one person."""

NAME_WORDS: Final = frozenset(
    fold_text(
        """كريم سلام امل امال سعيد جميل حسن جمال نور فرح امين امير شريف سليم سالم صالح حكيم عادل عزيز
        حبيب وحيد رشيد مجيد حميد حامد جديد قديم كبير صغير هدي مني ندي سمر قمر شمس ايمان اسلام حنان هيا ورده رحمه
        نعمه خالد ناصر منصور
        محمود مراد ماجد
        مجد فاضل فايز ظافر غالب باسم ياسر رامي حازم حاكم حارث حر بدر فجر ليل نهار ربيع سيف شهيد قاسم كامل كافي
        هادي مهدي واحد
        وليد يقين علم عالم عامر عمر شاهد سعد سعاد بشير نذير صادق صديق رفيق طيب طاهر كرم كرامه حريه ثوره عدل
        عداله وفا رجا دعا
        رائد عماد
        صفا سما سنا هنا ضيا بها علا مها مي مرام احلام اماني انعام اسما فتحي ابيض اسود احمر طويل عربي كردي تركي"""
    ).split()
)
"""Arabic names that are also adjectives or nouns: with an article that the record lacks they are the word."""


def is_ordinary(word: str) -> bool:
    """Whether a word is one of these lists, in any case or spelling: it says nothing about anybody."""
    folded = fold_text(word)
    return folded in LATIN or folded in CYRILLIC or spelling(word) in ARABIC
