"""Given names that sound alone would get wrong: abbreviations, short names, and spellings far from the letters.

Each line lists spellings of one name. Short names meet the other script through this table alone, because
two or three consonants fit too many ordinary words (Hassan is حسن or حسان, never حصان, "horse").
"""

from __future__ import annotations

from typing import Final

from intake.language.folding import fold_text

_TABLE: Final = """
خضر Khodr Khidr Khader Khedr Xidir Hızır Хидр
محمد Muhammad Mohammad Mohammed Mohamed Mohamad Muhammed Muhamad Muhamed Mohamet Mehmet Mehmed Mahomet
  Mahamed Maxamed
  Mhd Mhmd Moh Moh'd Mohd Muhd Mohmmad Mouhamed Mouhammad Mouhamad Muxemed Mihemed Muxammad Мухаммед Мохаммед
  Мухаммад Магомед Мохамед
احمد Ahmad Ahmed Ahmet Ahmat Achmed Achmad Ahamed Ehmed Ehmet Ahmd Axmed Ахмед Ахмад Ахмет
علي Ali Aly Alee Elî Али Алі
عمر Omar Umar Omer Ömer Oumar Umer Омар Умар
حسن Hasan Hassan Hassen Hesen Xasan Hasen Хасан Гасан
حسان Hassan Hasan Hassaan Hassane Хассан
حسين Hussein Hussain Husain Husein Husayn Hossein Hosein Houssein Houcine Hocine Huseyin Hüseyin Hisên
  Hussin Хусейн Хуссейн Гусейн
خالد Khaled Khalid Chaled Chalid Xalid Halid Halit Khaleed Xalîd Kaled Халид Халед
يوسف Yusuf Yousef Youssef Yousuf Yusef Yussuf Yussef Joussef Jussuf Jusuf Yusif Usif Ûsif Юсуф Юсеф
سعيد Said Saeed Saïd Sayeed Sa'id Saied Said Sait Саид Саїд
سعد Saad Sa'd Sad Saʿd
زيد Zayd Zaid Zeid Zeyd
زياد Ziad Ziyad Zyad Ziyaad
طه Taha Tahá
سامي Sami Samy Samee
سامر Samer Samir
سمير Samir Sameer Samîr Самир Самір
سمر Samar
رامي Rami Ramy Ramee
راني Rani Rany
رنا Rana Ranaa
رامز Ramez Ramiz
كريم Karim Kareem Kerim Kerîm Карим
كرم Karam
عمار Ammar Amar
عامر Amer Amir Aamer
امير Amir Ameer Emir Emîr Амир Амір
امين Amin Ameen Emin Emîn
امينه Amina Ameena Aminah Emine
امل Amal Amel
امال Amal Aamal
انس Anas Anass
ايمن Ayman Aymen Aiman
ايمان Iman Eman Imane Eiman
اياد Iyad Eyad Ayad
اسامه Osama Usama Ousama Oussama
عدي Oday Uday Odai Adi Udai
علا Ola Ula
علاء Alaa Ala Alaa' Ala'
على Ali
عيسي Issa Isa Eesa Eissa Essa Eisa
موسي Musa Mousa Moussa Mosa
مصطفي Mustafa Mostafa Moustafa Mustapha Moustapha Mistefa
منذر Munzer Monzer Munther Mundhir Munthir Monther Mounzer
ماهر Maher Mahir
مهند Mohannad Muhannad Mohanad Muhanad
مني Mona Muna Mouna
مها Maha
مي May Mai
ريم Reem Rim Rîm
رهف Rahaf
راءد Raed Raid Ra'ed
رايد Raed Raid Ra'ed Rayed
وايل Wael Wa'el Wail Wa'il
نور Nour Noor Nur Nûr Nor
نورا Noura Nora Nura
نوره Noura Nora Nura
نادر Nader Nadir
ناديه Nadia Nadya Nadiya
نادين Nadine Nadin
نديم Nadim Nadeem
ندي Nada
نزار Nizar Nezar
هاني Hani Hany
هاله Hala
هناء Hana Hanaa
هند Hind Hend
هيا Haya
هيثم Haitham Haytham Hytham Haitam
لينا Lina Leena
ليلي Layla Leila Laila Leyla Layla Lejla Лейла
لمي Lama Lamma
لمياء Lamia Lamya
بشار Bashar Bachar Baschar Beşar
بشير Bashir Basheer Bachir
باسل Basel Basil Bassel
باسم Basem Basim Bassem
بسام Bassam Basam
بلال Bilal Belal Bilel
تامر Tamer Tamir
طارق Tarek Tariq Tarik Tareq
جميل Jamil Jameel Djamil Gamil Cemil
جمال Jamal Gamal Djamal Djamel Dschamal Cemal Jamaal
جلال Jalal Galal Celal Djalal
جابر Jaber Jabir Gaber Djaber
جود Joud Jood
حسام Hussam Husam Hossam Housam Houssam
حازم Hazem Hazim
حامد Hamed Hamid
حمد Hamad
حميد Hamid Hameed
حمزه Hamza Hamzah Hamzeh
خليل Khalil Khaleel Halil Chalil Xelîl
خلود Khuloud Kholoud Khulood
داود Dawood Daoud Dawud Davud Daud Daoud
دانا Dana
دينا Dina Deena
ديما Dima Deema
دعاء Duaa Doaa Dua
رجاء Rajaa Raja
رشا Rasha Racha
رشيد Rashid Rasheed Rachid Reşîd
رضا Rida Reza Ridha Redha Rıza
رضوان Ridwan Radwan Redouane
سلام Salam
سالم Salem Salim
سليم Salim Saleem Selim
سلمي Salma Selma
سلمان Salman
سليمان Suleiman Sulaiman Sulayman Soliman Süleyman Slimane Suliman Silêman
سناء Sana Sanaa
سوسن Sawsan Sausan Sawsen
سيف Saif Seif Sayf
شادي Shadi Chadi Shady
شام Sham Cham
شريف Sharif Sherif Shareef Cherif Şerif
صالح Saleh Salih Salah
صلاح Salah Salaah
ضياء Dia Diaa Dhia Zia Diya Ziya
عادل Adel Adil
عباس Abbas Abas
عصام Issam Essam Isam
عماد Imad Emad Imaad
فادي Fadi Fady
فارس Fares Faris
فراس Firas Feras
فرح Farah
فهد Fahd Fahad
فيصل Faisal Faysal Feisal Fayçal
قاسم Qasim Qasem Kasim Kassem Kasem Kassim Gasem
قيس Qais Qays Kais Kays
لوي Louay Luay Loay Lu'ay
مازن Mazen Mazin Mazîn Мазен
مالك Malik Malek
ماجد Majed Majid Maged
مجد Majd
مجيد Majid Majeed
مراد Murad Mourad Murat Morad
مروان Marwan Merwan Marouane Mervan
مروه Marwa Marwah
مريم Maryam Mariam Meryem Miriam Meriem Mariyam Merjem Марьям
معاذ Moaz Muath Muadh Mouaz Moath Muaz Moadh
ياسر Yasser Yasir Yaser
ياسين Yassin Yasin Yaseen Yassine
يحيي Yahya Yehya Yehia Yahia Яхья
يزن Yazan Yazen
يامن Yamen Yaman
وسام Wissam Wisam Wesam
وسيم Wassim Wasim Waseem
وفاء Wafa Wafaa
وليد Walid Waleed Oualid Velid
زينب Zainab Zaynab Zeinab Zeynep Zineb Zeyneb Zaineb Zînab
زهراء Zahra Zahraa
زهره Zahra Zohra Zuhra Zehra Zahrah
فاطمه Fatima Fatma Fatimah Fatimeh Fatemeh Fatme Fatoumata Fatouma Fatimata Фатима Фатма
خديجه Khadija Khadijah Khadidja Hatice Khadeeja Xecîce Chadidscha
عايشه Aisha Aysha Aicha Aïcha Ayşe Ayesha Aischa Eyşe Aysheh Айша
اسماء Asma Asmaa Esma
اسراء Israa Isra Esraa Esra
الاء Alaa Ala Alaa'
ساره Sara Sarah
سارا Sara Sarah
شيماء Shaimaa Shaima Chaima Shaymaa
هدي Huda Hoda Houda
ابراهيم Ibrahim Ebrahim Ibraheem Ibrahem Brahim İbrahim Îbrahîm Ибрагим Ібрагім Ибрахим
اسماعيل Ismail Ismael Ismaeel Esmail Ismaïl Smail İsmail Исмаил
عثمان Osman Othman Uthman Othmane Ousmane Осман
صفاء Safa Safaa
غني Ghina Gina Rina
ضحي Doha Duha Douha Dhuha
فداء Fida Fidaa Feda
روي Roua Roaa Ruaa Rua Ru'a
بشري Bushra Bouchra Boshra Buschra Büşra
ثريا Thuraya Soraya Suraya Thurayya Sureyya Thoraya
كلثوم Kulthum Kalthoum Kalthum Kalsoum Kulsum Koulthoum Kulsoom
معاويه Muawiya Mouaouia Moawiya Muawiyah
جهاد Dschihad
علا Oula
روف رووف Raouf Rauf Raoof
Yevhen Yevgen Yevgeniy Yevgeny Evgen Evgeny Evgeni Evgenii Eugene Jewgeni Jewhen Євген Евгений Євгеній
Volodymyr Vladimir Wolodymyr Wladimir Володимир Владимир
Serhii Serhiy Sergey Sergei Sergii Sergej Serguei Сергій Сергей
Oleksandr Aleksandr Alexander Alexandr Alexandre Олександр Александр
Oleksandra Aleksandra Alexandra Олександра Александра
Oleksii Oleksiy Aleksei Alexei Alexey Aleksey Олексій Алексей
Mykola Nikolai Nikolay Nikolaj Микола Николай
Mykhailo Mikhail Michail Mychajlo Михайло Михаил
Andrii Andriy Andrey Andrei Andrej Андрій Андрей
Dmytro Dmitry Dmitri Dmitrii Dmitriy Dmitrij Дмитро Дмитрий
Hryhorii Grigory Grigori Grigoriy Hryhoriy Григорій Григорий
Kateryna Ekaterina Katerina Yekaterina Jekaterina Катерина Екатерина
Tetiana Tetyana Tatiana Tatyana Tatjana Тетяна Татьяна
Olha Olga Ольга
Olena Elena Yelena Jelena Helena Олена Елена
Hanna Anna Ганна Анна
Iryna Irina Ірина Ирина
Yuliia Yulia Julia Yuliya Julija Iuliia Юлія Юлия
Yurii Yuri Yury Yuriy Juri Jurij Iurii Юрій Юрий
Pavlo Pavel Pawel Pawlo Павло Павел
Petro Petr Pyotr Piotr Pjotr Петро Петр
Vasyl Vasily Vasyliy Wassili Vasilii Василь Василий
Nataliia Natalia Natalya Natalja Nataliya Nathalie Наталія Наталья Наталия
Oleh Oleg Олег
Ihor Igor Ігор Игорь
Lev Lew Lyov Лев Льва Льву Львом Льве Льві Левові Левом
Solomon Selemon Salomon Suleiman ሰለሞን
رقيه Ruqayya Ruqayyah Roqaya Roukaya Rokaya Rukia Ruqaya
قصي Qusay Qusai Kusai Kousay Qosay Qussay Kusay
هبه Heba Hiba Hibah
ربي Ruba Rouba Roba
غاده Ghada Rada
سها Suha Soha Souha
نهي Noha Nuha Nouha
شهد Shahd Shahed
روان Rawan Rouan
جنا Jana Janna
جني Jana Janna
حلا Hala
تالا Tala
يارا Yara
تيم Taim Taym Teim
ليث Laith Layth Leith
غيث Ghaith Ghayth
اوس Aws Aous
براء Baraa Bara
صهيب Suhaib Sohaib Souhaib
هادي Hadi Hady Hadee
عبير Abeer Abir
جواد Jawad Cevad Dschawad Djawad
جهاد Jihad Cihad Jehad Djihad
فاتن Faten Fatin
نعيم Naim Naeem
معن Maan Ma'n
معتز Moataz Mutaz Muataz Moutaz
ميساء Maysa Maisa Maysaa
وعد Waad
يونس Younes Yunus Younis Yunes Yunis Younous
ياسمين Yasmin Yasmine Yasmeen Jasmin
انور Anwar Enver Anouar
بدر Badr Bader Badir
جعفر Jaafar Jafar Ja'far Djafar Cafer Jaffar
حيدر Haidar Haydar Haider Heider Hayder Heydar
رعد Raad
سهيل Suhail Sohail Souheil Suheil
كنان Kinan Kenan
مجدي Magdi Majdi Magdy
محسن Mohsen Muhsin Mohsin Mohcine Muhsen
مصعب Mosab Musab Mus'ab Mossab
ناجي Naji Nagi Nagui Naci
نبيل Nabil Nabeel Nebil
نضال Nidal Nedal
يعقوب Yaqoub Yakub Jakub Yaqub Yacoub Yakup Yaaqoub
عزيز Aziz Azeez Asis
فتحي Fathi Fethi Fathy
عبده Abdo Abdou Abdu
ازاد Azad
عبدالله Abdullah Abdallah Abdulla Abdalla Abdoulaye Evdila Ebdulla Абдулла Абдаллах
عبدالرحمن Abdulrahman Abdelrahman Abdurrahman Abderrahman Abderrahmane Abdalrahman Abdrahman Evdirehman
  Абдурахман Абдуррахман
عبدالعزيز Abdulaziz Abdelaziz Abdalaziz Abdul-Aziz
عبدالقادر Abdulkadir Abdelkader Abdulqader Abdulkader Abdelqader Abdülkadir
"""


def _groups() -> dict[str, frozenset[int]]:
    found: dict[str, set[int]] = {}
    for number, line in enumerate(_TABLE.strip().replace("\n  ", " ").splitlines()):
        for spelt in line.split():
            found.setdefault(fold_text(spelt).replace(" ", "").replace("-", ""), set()).add(number)
    return {spelt: frozenset(numbers) for spelt, numbers in found.items()}


def _spellings() -> dict[int, tuple[str, ...]]:
    lines = _TABLE.strip().replace("\n  ", " ").splitlines()
    return {
        number: tuple(dict.fromkeys(fold_text(spelt).replace(" ", "").replace("-", "") for spelt in line.split()))
        for number, line in enumerate(lines)
    }


GROUPS: Final = _groups()
SPELLINGS: Final = _spellings()
IN_ARABIC: Final = frozenset(
    spelt
    for spellings in SPELLINGS.values()
    if any("\u0600" <= way[0] <= "\u06ff" for way in spellings)
    for spelt in spellings
)
"""The listed names that have an Arabic spelling: in Arabic their sound alone says too little (Hassan, حصان)."""


def same_known_name(one: str, other: str) -> bool | None:
    """Whether two folded words are spellings of one known name; None when the table doesn't know both."""
    left, right = GROUPS.get(one), GROUPS.get(other)
    if left is None or right is None:
        return None
    return not left.isdisjoint(right)


def other_spellings(word: str) -> frozenset[str]:
    """All listed spellings, folded, of the names that a folded word can be; without itself."""
    found = {spelt for number in GROUPS.get(word, ()) for spelt in SPELLINGS[number]}
    return frozenset(found - {word})
