"""Spellings written down before any rule was made for them: a blind check of what the rules of sound hear.

Six lists, each written in one sitting by ear and from the habits of French, German, English, Turkish, Kurdish, Russian,
Ukrainian, Norwegian, Polish, Italian and Greek writers, run once by the rules of before and once by those of then,
and read only afterwards. The last five together were missed in 148 of 718 places (20.6 %) before, and in 70 (9.7 %)
by rules that had never seen them. Once read, a list made new rules: a list of today says little about tomorrow.
"""

from __future__ import annotations

from typing import Final

FIRST: Final[dict[str, tuple[str, ...]]] = {
    "رضوان الضاهر": (
        "Ridwan", "Redwan", "Radwan", "Rédouane", "Rıdvan", "Redouan", "al-Dhaher", "Zaher", "Радван", "Ридван",
        "ад-Дахер", "Aldaher",
    ),
    "Ghazi Qanbar": ("غازي", "قنبر", "Gazi", "Rhazi", "Газі", "Гази", "Kanbar", "Qambar", "Ghazy"),
    "شيرزاد جانكير": (
        "Shirzad", "Şîrzad", "Schirsad", "Chirzad", "Şerzad", "Cankir", "Djankir", "Jankir", "Dschankir", "Ширзад",
    ),
    "وضاح شعبان": (
        "Waddah", "Wadah", "Wadhah", "Ouaddah", "Vaddah", "Ваддах", "Shaaban", "Chaabane", "Schaban", "Sha'ban",
        "Shaban", "Şaban", "Шаабан", "Шабан", "Shabaan",
    ),
    "Юрій Жданович": (
        "Yuriy", "Yurii", "Jurij", "Iouri", "Youri", "Juri", "Юрия", "Юрієм", "يوري", "Zhdanovych", "Schdanowytsch",
        "Jdanovitch", "Ždanovyč", "Żdanowicz", "Ждановичем", "جدانوفيتش", "Γιούρι",
    ),
    "Наталія Цимбалюк": (
        "Nataliia", "Nataliya", "Natalja", "Наталії", "Наталию", "ناتاليا", "Tsymbaliuk", "Tsymbalyuk", "Zymbaljuk",
        "Cymbaluk", "Tsimbalyuk", "Tsimbaliouk", "Цимбалюку",
    ),
    "Γεωργία Μπαλτατζή": (
        "Georgia", "Yeoryia", "Γεωργίας", "Baltatzi", "Mpaltatzi", "Baltadji", "Балтадзи", "Балтаджи", "بالتاجي",
    ),
    "ሃብተሚካኤል ገረዝጊሄር": (
        "Habtemichael", "Habtemikael", "Habte Michael", "Gerezgiher", "Gerezghiher", "Gherezghiher",
        "Habtemichaels",
    ),
    "شاهرخ جهانگیری": (
        "Shahrokh", "Shahrukh", "Schahroch", "Chahrokh", "Şahruh", "Шахрох", "Шахрух", "Jahangiri", "Djahanguiri",
        "Dschahangiri", "Cihangiri", "جهانگيري", "Джахангири",
    ),
    "Hatidža Çelebi": ("Hatidza", "Hatidzha", "Chelebi", "Tchelebi", "Tschelebi", "جلبي", "Челеби", "Хатиджа"),
    "سليمان بن جديد": (
        "Sulaiman", "Suleiman", "Soliman", "Slimane", "Süleyman", "Souleymane", "Sleiman", "Сулейман", "Bendjedid",
        "Benjedid", "Ben Jedid", "Bin Jadid", "Бен Джедид", "بنجديد", "Bendschedid",
    ),
    "يحيى الحاج حسن": (
        "Yahya", "Yehia", "Yahia", "Jahja", "Yehya", "Яхья", "Яхъя", "Hajj Hassan", "Hadj Hassan", "Hac Hasan",
        "Elhajj Hassan",
    ),
    "Đorđe Marković": (
        "Djordje", "Dorde", "Markovic", "Markovitch", "Markowitsch", "Марковић", "Маркович", "Ђорђе",
        "Џорџе Маркович", "ماركوفيتش",
    ),
    "مأمون الغضبان": (
        "Mamoun", "Ma'mun", "Maamoun", "Mamun", "Мамун", "Ghadban", "Ghadhban", "Gadban", "Ghazban", "Algadban",
        "Гадбан", "el-Ghadbane",
    ),
}  # fmt: skip
"""First run, by the rules as they stood: 36 of 161 (22.4 %) missed; the first new rules were made from these."""

SECOND: Final[dict[str, tuple[str, ...]]] = {
    "فيصل العظم": (
        "Faisal", "Faysal", "Feysal", "Faycal", "Fayçal", "Feisal", "Фейсал", "Фейсаль", "al-Azem", "el-Adhm",
        "Alazm", "аль-Азм", "Фейсала", "Faissal",
    ),
    "منذر الخزنوي": (
        "Munther", "Mundhir", "Monzer", "Mounzer", "Mundir", "Mondher", "Мунзир", "Мунзер", "Khaznawi", "Khaznaoui",
        "Chasnawi", "Xeznewî", "Хазнави", "Хазнаві", "el-Khaznawy", "Haznevi",
    ),
    "Halima Boudiaf": (
        "حليمة", "حليمه", "Halimah", "Halîma", "Халима", "Bou Diaf", "Budiaf", "Boudiyaf", "Будиаф", "بوضياف",
        "Haleema", "Chalima",
    ),
    "ضرغام العبوشي": (
        "Dirgham", "Durgham", "Dhirgham", "Dorgham", "Zirgham", "Дургам", "Дыргам", "Abboushi", "Abouchi",
    ),
    "Григорий Хрущёв": (
        "Grigory", "Grigori", "Grigoriy", "Hryhorii", "Григорию", "غريغوري", "جريجوري", "Khrushchev",
        "Chruschtschow", "Khrouchtchev", "Хрущева", "خروتشوف", "Chrusjtsjov", "Grigorij", "Khrushchov",
    ),
    "Παναγιώτης Ντόκος": (
        "Panagiotis", "Panayiotis", "Panayotis", "Παναγιώτη", "Панайотис", "Панагиотис", "Dokos", "Ntokos",
        "Ντόκου", "Докос",
    ),
    "Ghirmay Tsegay": (
        "ግርማይ", "ፀጋይ", "Girmay", "Ghirmai", "Germay", "Tsegai", "Tzegai", "Tseggai", "Гирмай", "جرماي", "غرماي",
    ),
    "دلشاد بەرزنجی": (
        "Dilshad", "Dilşad", "Delshad", "Dilschad", "Dilchad", "ديلشاد", "Barzanji", "Berzenci", "Barzinji",
        "Barzandji", "برزنجي", "Дилшад", "Барзанджи", "Dîlşad",
    ),
    "عبد الجبار النحاس": (
        "Abduljabbar", "Abdeljabbar", "Abdul-Jabar", "Abdeldjabbar", "Abd el-Gabbar", "Abdulcabbar", "Абдулджаббар",
        "Абд аль-Джаббар", "Nahhas", "Nahas", "an-Nahhas", "Alnahhas", "Annahas", "ан-Нахас", "Naḥḥās", "Elnahas",
    ),
    "Tülay Güngör": ("Tulay", "Tuelay", "Toulay", "تولاي", "Тюлай", "Gungor", "Guengoer", "Гюнгёр", "غونغور"),
    "هيثم المالح": (
        "Haitham", "Haytham", "Haythem", "Heysem", "Haissam", "Хайсам", "Хейтам", "Maleh", "al-Malih", "Elmaleh",
        "аль-Малех", "Malehs",
    ),
    "Małgorzata Wójcik": ("Malgorzata", "Małgorzaty", "Wojcik", "Малгожата", "Войцик", "Wójcikowi"),
    "Lilit Hakobyan": ("Лилит", "Акопян", "Hakopjan", "Hakopian", "Lilith"),
    "غسان الجعبري": (
        "Rassan", "Gassane", "Ghassane", "Jabari", "Djaabari", "al-Jaabary", "Aljabari", "Джабари", "Гасан",
    ),
}  # fmt: skip
"""Run once before any change: 38 of 158 (24.1 %) missed; once after the first rules, still unread: 13 (8.2 %)."""

THIRD: Final[dict[str, tuple[str, ...]]] = {
    "ظافر الخضري": (
        "Zafir", "Dhafir", "Thafer", "Zafer", "Dafer", "Дафер", "Зафир", "Khudari", "al-Khodari", "Khoudary",
        "Chudari", "Khidri", "Hudari", "аль-Худари", "Alkhudari",
    ),
    "بثينة الصواف": (
        "Buthayna", "Bothaina", "Bouthayna", "Bosaina", "Бусайна", "Sawwaf", "al-Sawaf", "Saouaf", "Assawaf",
        "ас-Саваф",
    ),
    "Ruqaya Tlass": ("رقية", "Rukaia", "Rouqayya", "Рукая", "طلاس", "Tlas", "Tlâs", "Тлас", "Rokaya"),
    "عدنان أبو جحجاح": (
        "Adnan", "Adnane", "Аднан", "Abu Jahjah", "Abou Djahdjah", "Abu Dschahdschah", "Jahjah", "Абу Джахджах",
    ),
    "نجيب بوزيد": (
        "Najib", "Nadjib", "Nagib", "Naguib", "Nedjib", "Necip", "Наджиб", "Bouzid", "Bou Zid", "Bu Zayd", "Buzeid",
    ),
    "Zohra Guermazi": ("زهرة", "زهره", "Zahra", "Zuhra", "Sohra", "Germazi", "قرمازي", "Guermasi", "Гермази"),
    "ئارام جاف": ("Aram", "Jaf", "Caf", "Djaf", "آرام", "ارام", "جاف", "Арам", "Jaaf"),
    "Қайрат Жұмабаев": (
        "Kairat", "Qairat", "Kayrat", "Кайрат", "Жумабаев", "Zhumabayev", "Jumabaev", "Schumabajew", "Dzhumabaev",
    ),
    "Зураб Кадыров": (
        "Zurab", "Surab", "Zourab", "Kadyrov", "Kadyrow", "Kadirov", "Qadirov", "قديروف", "Кадиров", "Кадыровым",
        "زوراب",
    ),
    "Євгенія Скоропадська": (
        "Yevheniia", "Evgenia", "Jewhenija", "Yevgeniya", "Евгения", "Євгенії", "Skoropadska", "Skoropadskaya",
        "Skoropadskaja", "Скоропадской", "Скоропадською", "Skoropads'ka", "سكوروبادسكا",
    ),
    "Βασίλης Γκιούλος": (
        "Vasilis", "Vassilis", "Wassilis", "Βασίλη", "Василис", "Gioulos", "Gkioulos", "Giulos", "Гиулос",
    ),
    "ኣብርሃም ዘርኣይ": ("Abraham", "Abreham", "Abrham", "Zeray", "Zerai", "Zeraï", "Zeraye", "ዘርአይ", "أبرهام"),
    "منصورة رحیمی": (
        "Mansoureh", "Mansura", "Mansoura", "Mansooreh", "Mansureh", "Rahimi", "Raheemi", "Rahîmî", "رحيمي",
        "Рахими", "Мансуре",
    ),
    "Ioana Dumitrașcu": ("Joana", "Ioanna", "Dumitrascu", "Dumitrashku", "Думитрашку"),
    "لقمان دمیرتاش": (
        "Luqman", "Lokman", "Lukman", "Loqman", "Локман", "Demirtaş", "Demirtas", "Dimirtash", "Демирташ",
        "دميرتاش",
    ),
    "Szczepan Grzybowski": ("Szczepana", "Grzybowskiego", "Grzybowska", "Щепан", "Гжибовский"),
    "Wijdan Ouazzani": ("وجدان", "وزاني", "Widjdan", "Wajdan", "Wazzani", "Wedjdan", "Вазани", "Uazzani"),
    "ثائر القداح": (
        "Thair", "Thaer", "Taer", "Saer", "Саир", "Qaddah", "Kaddah", "Alqaddah", "аль-Каддах", "Kadah", "Gaddah",
    ),
}  # fmt: skip
"""Before: 28 of 172 (16.3 %) missed; first run of the new rules: 15 (8.7 %)."""

FOURTH: Final[dict[str, tuple[str, ...]]] = {
    "خضر الدغيم": (
        "Khodr", "Khidr", "Khader", "Khudr", "Hızır", "Chodr", "Хидр", "Dughaim", "Dgheim", "al-Dughaym", "Doghaim",
        "Ad-Dughaim", "ад-Дугейм",
    ),
    "معتز السقا": (
        "Mutaz", "Moutaz", "Moataz", "Mo'taz", "Muataz", "Мутаз", "Saqqa", "Sakka", "al-Saqa", "Assaqqa",
        "ас-Сакка",
    ),
    "ضحى قزيز": ("Dhuha", "Duha", "Doha", "Douha", "Духа", "Kazeez", "Qaziz", "Gaziz", "Kaziz"),
    "Jawdat Chawki": (
        "جودت", "شوقي", "Djawdat", "Joudat", "Cevdet", "Джавдат", "Shawqi", "Schauki", "Shawki", "Şevki", "Шауки",
        "Chaouki",
    ),
    "رونی دەرسیمی": ("Ronî", "Roni", "روني", "Dersîmî", "Dersimi", "درسيمي", "Дерсими", "ديرسيمي"),
    "Ксенія Жук-Любченко": (
        "Kseniia", "Xenia", "Ksenija", "Ксении", "Ксенією", "Liubchenko", "Ljubtschenko", "Lioubtchenko",
        "Lyubchenka", "Любченком", "كسينيا",
    ),
    "Χρήστος Τζαβέλλας": (
        "Christos", "Hristos", "Chrístos", "Χρήστου", "Христос", "Tzavellas", "Tzavelas", "Τζαβέλλα", "Дзавеллас",
        "Tsavellas",
    ),
    "ስምኦን ወልደገብርኤል": (
        "Simon", "Semon", "Woldegabriel", "Weldegebriel", "Welde Gebriel", "Weldegabriel", "Uoldegabriel",
    ),
    "پوریا قاسم‌زاده": (
        "Pouria", "Pooria", "Puria", "Pouriya", "Пурия", "بوريا", "Qasemzadeh", "Ghasemzadeh", "Gasimzade",
        "Qasimzadeh", "Касемзаде", "Kasemzadeh",
    ),
    "İlknur Özçelik": ("Ilknur", "İlknur'un", "Ozcelik", "Oezcelik", "Özchelik", "Озчелик"),
    "تهامة معروف": (
        "Tuhama", "Touhama", "Tohama", "Тухама", "Maarouf", "Ma'ruf", "Marouf", "Maruf", "Маруф", "Maaroof",
    ),
    "Viktoriia Chornovil": (
        "Вікторія", "Виктория", "Wiktoria", "Viktorija", "Чорновіл", "Черновол", "Tschornowil", "Tchornovil",
        "فيكتوريا", "Victoria",
    ),
    "بن يوسف الهاشمي": (
        "Benyoucef", "Ben Youssef", "Benyousef", "Hachemi", "al-Hashimi", "Haşimi", "Hachimi", "Алхашими",
        "el-Hachmi",
    ),
}  # fmt: skip
"""Before: 28 of 128 (21.9 %) missed; first run of the new rules: 15 (11.7 %)."""

FIFTH: Final[dict[str, tuple[str, ...]]] = {
    "ذو الفقار شحادة": (
        "Zulfiqar", "Zulfikar", "Dhulfiqar", "Zülfikar", "Dhou al-Fikar", "Shehadeh", "Chehadé", "Shahada",
        "Schehade", "Shihada", "Шехаде", "Шихада",
    ),
    "نوال المهايني": (
        "Nawal", "Naoual", "Nawel", "Nauel", "Наваль", "Mahayni", "al-Mahaini", "Mahaïni", "Almahayni", "Махайни",
    ),
    "طلال الجرف": ("Talal", "Telal", "Талал", "Таляль", "Jurf", "al-Jorf", "Djorf", "Aljurf", "эль-Джурф"),
    "إخلاص القاضي": (
        "Ikhlas", "Ekhlas", "Ichlas", "İhlas", "Ихлас", "Qadi", "al-Kadi", "Kadhi", "al-Cadi", "Alqadi", "Gadi",
        "аль-Кади",
    ),
    "Chérif Boumediène": (
        "Sharif", "Scherif", "Şerif", "شريف", "Шериф", "بومدين", "Boumedienne", "Bumedien", "Bou Medienne",
        "Бумедьен",
    ),
    "گلاڤێژ حەسەن": ("Gelavêj", "Galawezh", "Gulawezh", "كلاويج", "Hesen", "Hassan", "حسن", "Хасан"),
    "Андрій Щур": (
        "Andriy", "Andrij", "Andrei", "Andriïy", "Андрея", "Андрієві", "Shchur", "Schtschur", "Chtchour", "Щура",
        "Ščur", "أندري",
    ),
    "Пелагея Ожегова": (
        "Pelageya", "Pelageja", "Pelagueïa", "Pelagia", "Пелагею", "Ozhegova", "Oschegowa", "Ojegova", "Ожеговой",
        "أوجيغوفا",
    ),
    "Ελένη Ξυδάκη": ("Eleni", "Elenis", "Ελένης", "Елени", "Xydaki", "Ksidaki", "Xidaki", "Ксидаки"),
    "ሓጎስ ዮሃንስ": ("Hagos", "Haghos", "Hagoss", "Yohannes", "Johannes", "Yohanes", "Iohannes", "يوهانس", "حقوص"),
    "بهروز یزدانی": (
        "Behrouz", "Behruz", "Behrooz", "Bahruz", "Бехруз", "Бегруз", "Yazdani", "Jasdani", "Yezdani", "Iazdani",
        "Яздани", "يزداني",
    ),
    "Özgür Taşkın": ("Ozgur", "Oezguer", "Озгюр", "Taskin", "Tashkin", "Ташкын"),
    "عفراء الهندي بن عاشور": (
        "Afra", "Afraa", "Афра", "al-Hindi", "Elhindi", "Hindy", "Ben Achour", "Benachour", "Bin Ashur",
        "Benaschur", "бен Ашур",
    ),
}  # fmt: skip
"""Before: 24 of 129 (18.6 %) missed; first run of the new rules: 9 (7.0 %)."""

LAST: Final[dict[str, tuple[str, ...]]] = {
    "صفوان طرابيشي": (
        "Safwan", "Safouane", "Saffan", "Сафван", "Сафуан", "Tarabishi", "Trabichi", "Tarabichi", "Tarabischi",
        "Tarabişi", "Тарабиши",
    ),
    "هند جزماتي": ("Hind", "Hend", "Хинд", "Jazmati", "Djezmati", "Cezmati", "Jezmaty", "Gazmati", "Джазмати"),
    "أنيس العرنوس": ("Anis", "Anees", "Aniss", "Анис", "Arnous", "al-Arnus", "Alarnous", "аль-Арнус", "El-Arnous"),
    "Mokhtar Laghouati": (
        "مختار", "الأغواطي", "Mukhtar", "Muchtar", "Muhtar", "Moktar", "Мухтар", "Laghwati", "Lagouati",
    ),
    "دارا کەریمزادە": ("Dara", "Дара", "Kerimzade", "Karimzadeh", "Kerîmzade", "كريم زاده", "كريمزاده", "Керимзаде"),
    "نەرمین سۆران": (
        "Nermin", "Nermîn", "Narmin", "نرمين", "نيرمين", "Нармин", "Soran", "Soran's", "سوران", "Сорана",
    ),
    "Всеволод Ящук": (
        "Vsevolod", "Wsewolod", "Vsévolod", "Всеволода", "Yashchuk", "Jaschtschuk", "Iachtchouk", "Ящука",
        "ياشتشوك", "Yaschuk",
    ),
    "Майя Цветкова": (
        "Maya", "Maja", "Maïa", "Maiia", "Tsvetkova", "Zwetkowa", "Cvetkova", "Tsvetkovoy", "Цветковой",
        "تسفيتكوفا",
    ),
    "Σταύρος Κωνσταντίνου": (
        "Stavros", "Stawros", "Σταύρου", "Ставрос", "Konstantinou", "Constantinou", "Konstantinu", "Константину",
        "ستافروس",
    ),
    "ብርሃኔ ኃይለማርያም": (
        "Berhane", "Birhane", "Berhané", "Brhane", "Hailemariam", "Hayle Mariam", "Haylemaryam", "Haile Mariam",
        "هيلي مريم",
    ),
    "ناهید زنگنه": (
        "Nahid", "Naheed", "Nahide", "Нахид", "Zanganeh", "Zangana", "Zengene", "Sangeneh", "Зангане", "زنكنه",
    ),
    "Çağlar Büyükşahin": (
        "Caglar", "Chaglar", "Чаглар", "Buyuksahin", "Bueyueksahin", "Büyükşahin'in", "Buyukshahin",
    ),
    "عبد المنعم الكعكي": (
        "Abdelmoneim", "Abdulmunim", "Abdul Mun'im", "Abd al-Munem", "Abdelmonem", "Абдулмунем", "Kaaki",
        "al-Ka'ki", "Alkaaki", "Kaki",
    ),
    "ماهينور الششكلي": (
        "Mahinour", "Mahinur", "Mahienour", "Махинур", "Shishakli", "Chichakli", "Schischakli", "al-Shishakly",
        "Şişakli", "аш-Шишакли",
    ),
}  # fmt: skip
"""Before: 30 of 131 (22.9 %) missed; first run of the new rules: 18 (13.7 %)."""
