"""How people write names that a vault knows in one spelling: by hand, by keyboard, by ear, and to get past a search.

`WRITTEN` was collected by ear and from the habits of English, French, German, Turkish, Kurdish, Russian and Ukrainian
writers, without looking at the tables of `intake.language`. `disguised` are the tricks of keyboards and typesetting.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from typing import Final

WRITTEN: Final[dict[tuple[str, ...], tuple[str, ...]]] = {
    ("نضال القطيفاني",): (
        "Nidal", "Nidhal", "Nedal", "Nidaal", "Nizal al-Qutaifani", "Qutayfani", "Qotaifani", "Qteifani", "Kutaifani",
        "Koutaifani", "al Qutaifany", "el-Qoteifani", "Al-Kuteifani", "Qutaifānī", "Nidāl", "Niḍāl al-Quṭayfānī",
        "Нидаль", "Нідаль", "аль-Кутайфани", "Кутайфані", "والقطيفاني", "للقطيفاني", "بنضال", "فنضال", "القطيفانى",
        "قطيفاني", "نضالُ القُطَيفاني", "لنضال", "كنضال", "وبالقطيفاني", "Nidals", "Nidal's", "NIDAL",
    ),
    ("عبد الحكيم الزعبي",): (
        "Abdulhakim", "Abdelhakim", "Abd al-Hakim", "Abdul Hakeem", "Abdel-Hakim", "Abdalhakim", "Abdoulhakim",
        "Abd-el-Hakim", "Abdülhakim", "Abdulhakeem", "ʿAbd al-Ḥakīm", "Zoubi", "al-Zoubi", "Az-Zu'bi", "al-Zu'bī",
        "Zuabi", "Zoabi", "Alzoubi", "El Zohbi", "Soubi",
        "Абдулхаким", "Абд аль-Хаким", "аз-Зуби", "Зоаби", "عبدالحكيم",
        "لعبد الحكيم", "وعبدالحكيم", "الزعبى", "زعبي", "للزعبي",
    ),
    ("Rim Choukri", "ريم شكري"): (
        "Reem", "Riem", "Rîm", "Rym", "Shukri", "Shoukry", "Schukri", "Şükrü", "Chokri", "Shukry", "Choukry", "Шукри",
        "Шукрі", "شكرى", "بشكري", "ولريم", "يا ريم", "ريمة شكري", "Rim’s", "Rims", "CHOUKRI",
    ),
    ("خديجة بن علية",): (
        "Khadija", "Khadidja", "Khadîdja", "Chadidscha", "Hatice Bin Aliya", "Khadeeja", "Kadija Benalia", "Khadijah",
        "Benaliya", "Ben Alia", "Bin Alia", "Хадиджа", "Хадіджа", "خديجه", "لخديجة", "وخديجةُ", "بن عليه", "بنعلية",
    ),
    ("Ghiyath Haj Mousa", "غياث حاج موسى"): (
        "Ghias", "Ghayath", "Ghiath", "Ghiyas", "Rhiath", "Giyas", "Qhiyath Haj Musa", "Hadj Moussa",
        "Hajj Musa", "Hadsch Musa",
        "Haci Musa", "Гиас", "Гияс", "Хадж Муса", "وغياث", "غياث الحاج موسى", "حاجموسى", "لغياث",
    ),
    ("هەڤین شێخموس",): (
        "Hevin", "Hêvîn", "Heveen", "Havin", "Hevîn Şêxmûs", "Sheikhmous", "Şeyhmus", "Scheichmus", "Cheikhmous",
        "Shekhmus", "Shexmus", "هفين", "شيخموس", "هيفين", "Хевин", "Шейхмус",
    ),
    ("فرزانه کوهستانی",): (
        "Farzaneh", "Farzana", "Farzane", "Ferzane", "Kuhestani", "Koohestani", "Kouhestani", "Kuhistani", "Kohestani",
        "کوهستاني", "فرزانه‌", "كوهستانى", "Фарзане", "Кухестани", "کوهستانی‌ها", "فرزانه‌ی",
    ),
    ("Оксана Гриневич",): (
        "Oksana", "Oxana", "Oksany", "Оксани", "Оксані", "Оксану", "Оксаною", "Оксано", "Hrynevych", "Grinevich",
        "Hrynewytsch", "Grinevitch", "Hrynevyč", "Hryniewicz", "Гринёвич", "Гриневич", "أوكسانا", "غرينفيتش", "ОКСАНА",
    ),
    ("Сергей Мещеряков",): (
        "Sergei", "Sergey", "Serguei", "Sergej", "Serhiy", "Сергія", "Сергею", "Сергеем", "Сергее", "Мещерякова",
        "Мещерякову", "Мещеряковым", "Мещерякове", "Meshcheryakov", "Mescherjakow", "Mechtcheriakov", "Meshcheriakov",
        "Meščerjakov", "سيرغي", "سيرجي", "Σεργκέι", "Мещеряковы",
    ),
    ("Людмила Щербина",): (
        "Lyudmila", "Ljudmila", "Liudmyla", "Ludmila", "Lioudmila", "Людмилу", "Людмилою", "Людмилі", "Людмило",
        "Щербини",
        "Щербині", "Щербиною", "Shcherbyna", "Schtscherbina", "Chtcherbina", "Sherbina", "Ščerbyna",
    ),
    ("Ιωάννης Χατζηπαναγής",): (
        "Ιωάννη", "Ιωάννου", "ΙΩΑΝΝΗΣ", "Ioannis", "Yannis Chatzipanagis", "Ioannes", "Hatzipanayis", "Hadjipanayi",
        "Chatzipanagi", "Χατζηπαναγή", "Хаджипанаги", "Иоаннис",
    ),
    ("ተስፋዬ ገብረማርያም",): (
        "Tesfaye", "Tesfay", "Tesfaie", "Tesfayé", "Gebremariam", "Ghebremariam", "Gebre Mariam", "Ghebremaryam",
        "Gebremaryam", "ገብረ ማርያም", "ተስፋየ", "ለተስፋዬ", "የገብረማርያም", "በተስፋዬ", "تسفاي", "Тесфайе",
    ),
    ("Jürgen Weißenböck",): (
        "Juergen", "Jurgen", "JÜRGEN", "Jürgens", "Weissenboeck", "Weißenböcks", "WEISSENBÖCK", "Weissenböck", "يورغن",
        "Юрген", "Вайсенбёк", "Weissenbock", "Ju\u0308rgen",
    ),
    ("Nguyễn Thị Đoan Trang",): ("Nguyen", "Nguyên", "NGUYỄN", "Doan", "Đoàn", "Nguye\u0302\u0303n"),
    ("مصطفى حمّود الشيخ علي",): (
        "Mostafa", "Moustapha", "Mustapha", "Mistefa", "Mustafâ", "Hammoud", "Hammud", "Hamoud", "Hammoude", "حمود",
        "Хаммуд", "مصطفي", "ومصطفى", "لمصطفى", "بمصطفى", "Scheich Ali", "Sheikh Ali", "Cheikh Ali", "Şêx Elî",
        "شيخ علي",
        "الشيخ على",
    ),
    ("لؤي الحوراني",): (
        "Louay", "Loay", "Luay", "Loai", "Lou'ay", "Hourani", "al-Hawrani", "Haurani", "Horani", "Лоай", "Луай",
        "Хаурани", "لوي", "الحورانى", "ولؤي", "للحوراني", "Luʾayy", "Alhourani",
    ),
    ("غادة شمعون",): (
        "Ghada", "Ghadah", "Rhada", "Gada", "Ghadeh", "Chamoun", "Shamoun", "Schamun", "Sham'oun", "Chamaoun", "Гада",
        "Шамун", "غاده", "لغادة", "Ğade",
    ),
    ("بدر الدين قره جولي",): (
        "Badr al-Din", "Badreddine", "Bedrettin", "Badruddin", "Badr Eddin", "Bader", "بدرالدين", "Бадр ад-Дин",
        "Бадреддин", "لبدر الدين", "Karajoli", "Qarajuli", "Karacoli",
    ),
    ("هيفاء العبيدات",): (
        "Haifa", "Hayfa", "Haifaa", "Heifa", "Obeidat", "Ubaydat", "Obaidat", "Oubeidate", "al-Obeidat", "Хайфа",
        "هيفا", "عبيدات", "العبيداتِ",
    ),
    ("Şivan Çelik",): (
        "Sivan", "Shivan", "Chivan", "Schiwan", "Celik", "Chelik", "Tschelik", "شڤان", "شيفان", "شفان جليك",
        "Şivan'ın", "Çelik'ten", "ŞİVAN", "Шиван",
    ),
    ("Jihan Barakat", "جيهان بركات"): (
        "Gihan", "Djihane", "Dschihan", "Cihan", "Jehan", "Jîhan", "Barakaat", "Bereket", "Barakate", "Джихан",
        "Баракат", "وجيهان", "جهان",
    ),
    ("رضوان النحاس",): (
        "Radwan", "Redouane", "Ridwan", "Rıdvan", "Redwan", "Nahhas", "al-Nahas", "an-Nahhās", "Ennahas", "Nahass",
        "Радван", "Ридван", "ан-Наххас", "نحاس", "النحّاس", "لرضوان",
    ),
    ("Ayşe Yıldırım",): (
        "Ayse", "Aysche", "Ayshe", "Aisha", "Yildirim", "Jildirim", "AYŞE YILDIRIM", "Yıldırım'ın", "Айше",
        "Йылдырым", "عائشة",
    ),
    ("Олександр Ткаченко",): (
        "Oleksandr", "Olexandr", "Aleksandr", "Александр", "Олександра", "Олександрові", "Олександром", "Ткаченка",
        "Ткаченкові", "Ткаченком", "Tkachenko", "Tkatschenko", "Tkatchenko", "Tkaczenko", "أولكسندر", "تكاتشينكو",
    ),
    ("Наталія Лисенко",): (
        "Nataliya", "Natalia", "Nathalie Lysenko", "Natalija", "Наталії", "Наталією", "Наталю", "Наталья", "Лысенко",
        "Lyssenko", "Lisenko", "ناتاليا",
    ),
    ("Дмитрий Жуков",): (
        "Dmitry", "Dmitri", "Dmitrij", "Dimitri", "Дмитро", "Дмитрию", "Дмитрием", "Жукова", "Жукову", "Жуковым",
        "Zhukov", "Joukov", "Schukow", "Zhukow", "جوكوف", "Жуковою", "ديمتري",
    ),
    ("Ελένη Καραμανλή",): (
        "Eleni", "Elenis", "Helene Karamanli", "Ελένης", "ΕΛΕΝΗ", "Karamanlis", "Καραμανλής", "Caramanli", "Элени",
        "Елени",
    ),
    ("ሰናይት ተክለሃይማኖት",): (
        "Senait", "Senayt", "Sennait", "Tekle Haimanot", "Teklehaimanot", "Teklehaymanot", "Tekle-Haymanot",
        "ተክለ ሃይማኖት", "ሠናይት", "ለሰናይት", "Сенайт",
    ),
    ("مهسا امینی",): (
        "Mahsa", "Mahssa", "Amini", "Aminy", "مهسا", "أميني", "Махса", "Амини", "امینی‌ها", "مهسای", "Mehsa",
    ),
    ("Ahmad Zia Sarwari",): (
        "Ahmed", "Zia", "Siya", "Ziya", "Sarwary", "Sarvari", "Sarouari", "احمد", "ضيا", "ضیاء", "سروری", "Сарвари",
        "Зия",
    ),
    ("Zarlasht Popalzai", "زرلښت پوپلزی"): (
        "Zarlascht", "Zarlakht", "Sarlascht", "Popalzay", "Popalzi", "زرلشت", "پوپلزي", "Зарлашт", "Popalzoy",
    ),
    ("François Lefèvre-Dubois",): (
        "Francois", "FRANÇOIS", "Lefevre", "LEFÈVRE", "Dubois", "LefevreDubois", "Lefèvre\u2011Dubois", "فرنسوا",
        "Франсуа",
    ),
    ("Magnus Østergård",): (
        "Ostergard", "Oestergaard", "Østergaard", "ØSTERGÅRDS", "Östergård", "ماغنوس", "Магнус",
    ),
    ("عبيدة بكور",): (
        "Obaida", "Obeida", "Ubayda", "Oubaida", "Bakkour", "Bakour", "Bakkur", "Baccour", "عبيده", "لعبيدة", "بكّور",
        "Бакур", "Убейда",
    ),
    ("قصي ذو الفقار",): (
        "Qusay", "Qusai", "Kusai", "Koussay", "Qosai", "Zulfiqar", "Dhu al-Faqar", "Thulfiqar", "Zülfikar", "Кусай",
        "Зульфикар", "ذوالفقار", "وقصي",
    ),
}  # fmt: skip
"""What the vault knows → what texts write; a given name or a surname alone is enough."""


def disguised(full: str) -> Iterator[tuple[str, str]]:
    """Name of a trick, and a full name of two words written with it."""
    given, surname = full.split(" ", 1)
    first = given[0].isascii() or given[0] in "ЁёІЇЄҐ" or "Α" <= given[0] <= "я"
    yield "as recorded", full
    yield "given name alone", given
    yield "surname alone", surname
    yield "surname first", f"{surname}, {given}"
    yield "initial", f"{given[0]}. {surname}"
    for name, joint in {
        "line break": "\n",
        "two line breaks": "\n\n",
        "carriage return": "\r\n",
        "line separator": "\u2028",
        "tab": "\t",
        "no blank": "",
        "no-break space": "\u00a0",
        "thin space": "\u2009",
        "ideographic space": "\u3000",
        "underscore": "_",
        "dot": ".",
        "slash": "/",
        "dash": "–",
        "bullet": "•",
    }.items():
        yield f"joined by {name}", f"{given}{joint}{surname}"
    for name, sign in {
        "zero-width space": "\u200b",
        "zero-width joiner": "\u200d",
        "zero-width non-joiner": "\u200c",
        "word joiner": "\u2060",
        "soft hyphen": "\u00ad",
        "right-to-left mark": "\u200f",
        "byte order mark": "\ufeff",
        "combining grapheme joiner": "\u034f",
        "variation selector": "\ufe0f",
        "acute accent": "\u0301",
        "stroke through": "\u0336",
    }.items():
        yield f"{name} between letters", sign.join(surname)
        yield f"{name} once", surname[:3] + sign + surname[3:]
    for form in ("NFC", "NFD", "NFKC", "NFKD"):
        yield form, unicodedata.normalize(form, full)
    yield "letters spaced", " ".join(surname)
    yield "letters dotted", ".".join(surname)
    yield "letters hyphened", "-".join(surname)
    yield "broken with a hyphen", f"{surname[:4]}-\n{surname[4:]}"
    yield "broken without a hyphen", f"{surname[:4]}\n{surname[4:]}"
    yield "broken by a hyphen of its own kind", f"{surname[:4]}\u2010\n{surname[4:]}"
    yield "hashtag", f"#{given}_{surname}"
    yield "address", f"{given}.{surname}@example.org"
    yield "handle", f"@{given}{surname}77"
    yield "digits", f"{surname}2012"
    yield "file name", f"IMG-20120510-WA0003-{surname}.jpg"
    yield "in guillemets", f"«{full}»"
    yield "in brackets", f"[{given}] ({surname})"
    yield "asterisks", f"*{given}* **{surname}**"
    yield "apostrophes", f"'{given}' ’{surname}’"
    yield "in another word", f"x{surname}x"
    yield "isolated", f"\u2067{full}\u2069"
    if first:
        yield "capitals", full.upper()
        yield "small letters", full.lower()
        yield "odd case", surname.swapcase()
        yield "small capitals of the given name", f"{given.lower()} {surname.upper()}"
    if full.isascii():
        yield "full width", "".join(chr(ord(c) + 0xFEE0) if "!" <= c <= "~" else c for c in full)
        yield "mathematical bold", "".join(_mathematical(c, 0x1D400) for c in full)
        yield "mathematical script", "".join(_mathematical(c, 0x1D4D0) for c in full)
        yield "circled", "".join(chr(0x24D0 + ord(c) - 97) if "a" <= c <= "z" else c for c in full.lower())
        yield "twins of another alphabet", surname.translate(str.maketrans("aeopcxi", "аеорсхі"))
        yield "one twin", surname.replace("a", "а", 1)
        yield "Greek twins", surname.translate(str.maketrans("aoiv", "αοιν"))
        yield "doubled letters", surname.replace("n", "nn").replace("r", "rr")
    if "\u0620" <= given[0] <= "\u06ff":
        yield "tatweel", "ـ".join(surname)
        yield "one tatweel", surname[:4] + "ــــ" + surname[4:]
        yield "vowel marks", "َ".join(surname)
        yield "presentation forms", "".join(_presented(c) for c in surname)
        yield "Persian keyboard", surname.replace("ي", "ی").replace("ك", "ک")
        yield "Egyptian ya", surname[:-1] + "ى" if surname.endswith("ي") else surname
        yield "turned round", full[::-1]
        for clitic in ("و", "ف", "ب", "ل", "ك", "وب", "ول", "فل", "أ", "س"):
            yield f"clitic {clitic}", clitic + given
        yield "vocative", f"يا{given}"
        yield "dialect of the article", f"هال{given}"


def _mathematical(letter: str, first: int) -> str:
    if "A" <= letter <= "Z":
        return chr(first + ord(letter) - 65)
    return chr(first + 26 + ord(letter) - 97) if "a" <= letter <= "z" else letter


def _presented(letter: str) -> str:
    """The isolated presentation form of an Arabic letter, where there is one."""
    for point in range(0xFE80, 0xFEFD):
        decomposition = unicodedata.decomposition(chr(point))
        if decomposition == f"<isolated> {ord(letter):04X}":
            return chr(point)
    return letter
