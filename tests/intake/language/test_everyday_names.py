"""Names as people say them in a room: ranks that are names, pet names, dialect; and words that are none."""

from __future__ import annotations

import pytest

from intake.language import PeopleIndex, find_people


def _met(name: str, text: str) -> list[str]:
    return [text[hit.start : hit.end] for hit in find_people(PeopleIndex.build({"p": [name]}), text)]


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("رائد عبد الكريم الحلبي", "ثم أدخلوا رائد إلى الغرفة"),
        ("رائد عبد الكريم الحلبي", "قال إن رائدًا اعترف"),
        ("رائد عبد الكريم الحلبي", "صاح أبو رائد"),
        ("رائد عبد الكريم الحلبي", "then Raed came in"),
        ("عماد الدين شيخو", "كان معي عماد"),
        ("عماد الدين شيخو", "Emad was there"),
        ("Jan Øverland", "Jans bil"),
        ("James Young", "Mr Young spoke"),
        ("Imran Khan", "Khan's brother"),
        ("Ali Agha", "then Agha said"),
        ("Abdul Karim Haddad", "Mr Karim was there"),
        ("Абдул Карим Хаддад", "Карима били"),
    ],
)
def test_a_name_that_is_also_a_title_or_follows_abd_is_met_alone(name: str, text: str) -> None:
    assert _met(name, text)


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("رائد عبد الكريم الحلبي", "كان الرائد المناوب غائباً"),
        ("عماد الدين شيخو", "وقع العماد على الورقة"),
        ("رائد الحلبي", "a raid on the house; they raided it"),
        ("Jan Øverland", "i januar"),
        ("James Young", "a young man"),
        ("Peter Mir", "am Meer; mir war kalt"),
        ("Abdul Rahman Ali", "بسم الله الرحمن الرحيم"),
        ("عبد الكريم حداد", "القرآن الكريم"),
        ("Ігор Білий", "був білий сніг, великого білого снігу"),
        ("Олена Чорна", "чорного хліба, чорний дим"),
        ("Максим Великий", "до великого міста, великим ножем"),
    ],
)
def test_the_title_or_the_adjective_is_no_name(name: str, text: str) -> None:
    assert not _met(name, text)


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("Олександр Коваленко", "Сашу били"),
        ("Oleksandr Kovalenko", "Сашко мовчав"),
        ("Олександр Коваленко", "Sasha was silent"),
        ("Наталія Зелінська", "з Наталкою"),
        ("Пётр Чайковский", "видел Петю"),
        ("Дмитро Мельник", "я бачив Діму"),
        ("Лев Толстой", "Льва и Толстого увели"),
        ("فاطمة زيدان", "قالت فطوم"),
        ("خديجة سالم", "بكت خدوج"),
        ("محمد الأحمد", "نادوا لحمودة"),
        ("محمد الأحمد", "Moh. was there"),
        ("إبراهيم الخطيب", "كتبوا إبرهيم وبراهيم"),
    ],
)
def test_a_pet_name_is_met(name: str, text: str) -> None:
    assert _met(name, text)


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("Микола Бондар", "Коли мене привели, коли вивели"),
        ("Людмила Бондар", "Люди кричали"),
        ("Дмитро Мельник", "від диму"),
        ("Катерина Бондар", "Кати били нас"),
        ("Анна Бондар", "Ані слова"),
        ("Roman Bondar", "das Land der Roma"),
    ],
)
def test_an_ordinary_word_is_no_pet_name(name: str, text: str) -> None:
    assert not _met(name, text)


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("مهسا کریمی", "مهسای ما"),
        ("زهرا امیری", "زهرای عزیز"),
        ("مهسا کریمی", "مهسا\u200cجان"),
        ("رضا کریمی", "رضا\u200cها"),
        ("سمير القاسم", "كانوا يضحكوا عسمير"),
    ],
)
def test_an_ending_or_a_word_of_the_dialect_that_clings_to_a_name(name: str, text: str) -> None:
    assert _met(name, text)


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("محمد حسن", "Mo7ammad"),
        ("محمد حسن", "M7md"),
        ("محمد حسن", "w 7asan"),
        ("علي عيسى", "3ali"),
        ("علي عيسى", "3eesa"),
        ("أحمد سعيد", "a7med"),
        ("Said Haddad", "Sa3id"),
        ("خالد الشرع", "7'aled"),
        ("خالد الشرع", "5aled"),
        ("قاسم رضا", "9asem"),
        ("طارق ضاهر", "6are2"),
    ],
)
def test_a_name_in_the_letters_of_messages_is_met(name: str, text: str) -> None:
    assert _met(name, f"… {text} …") == [text.removeprefix("w ")]


@pytest.mark.parametrize("text", ["the 2nd of 5th", "an mp3, a 3D film, A4, B12", "7am to 9pm", "covid19", "5mal"])
def test_other_words_with_digits_are_no_names(text: str) -> None:
    for name in ("علي عيسى", "محمد حسن", "قاسم رضا", "خالد الشرع", "طارق ضاهر", "Nadia Thamer"):
        assert not _met(name, text)


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("شیما گلچین", "Golchin"),
        ("Shima Golchin", "گلچین"),
        ("مصطفی چمران", "Chamran"),
        ("Azad Demirtaş", "Azadî got"),
        ("صفاء العبد الله", "Al-Abdullah"),
        ("بشرى", "Bouchra"),
        ("Ніна Горбань", "Н\u0069на"),  # the second letter is Latin
        ("Іван Гнат", "\u0049вана"),
    ],
)
def test_letters_that_another_script_has_not(name: str, text: str) -> None:
    assert _met(name, text)


@pytest.mark.parametrize(
    "text",
    [
        "https://x.example/%D9%85%D8%AD%D9%85%D9%88%D8%AF/photos",
        "https://x.example/%D8%A7%D9%84%D8%B4%D8%A7%D9%85%D9%8A_%D9%85%D8%AD%D9%85%D9%88%D8%AF",
    ],
)
def test_a_name_in_an_address_of_the_web_is_met(text: str) -> None:
    (met,) = _met("محمود الشامي", text)
    assert met.startswith("%D") and met in text


def test_other_addresses_hold_no_name() -> None:
    assert not _met("محمود الشامي", "https://x.example/%D9%82%D9%84%D9%85 100%25 50% of 20%")
