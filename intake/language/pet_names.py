"""Short and pet names, for the given names that have them (Олександр: Саша, Сашко; Fatima: فطوم): sound can't tell.

Each line lists given names, in any listed spelling, and behind the colon what friends and relatives call them.
Cyrillic ones are met in every case. Who uses it looks for capitals where there are any, and passes over ordinary
words (Коли is "when" before it is Kolya).
"""

from __future__ import annotations

from collections import defaultdict
from functools import lru_cache
from typing import Final

from intake.language.folding import fold_text
from intake.language.known_names import GROUPS

_TABLE: Final = """
Олександр Олександра: Саша Сашко Сашка Сашенька Шура Шурик Леся Олесь Sasha Sascha Sacha Sashko
Олексій: Альоша Алёша Льоша Лёша Alyosha Aljoscha Lyosha
Андрій: Андрійко Андрюша Andriyko Andriusha
Анастасія Анастасия Anastasia Anastasiia: Настя Настка Nastya Nastia
Анна Ганна: Аня Анечка Нюра Ганя Галя Anya Anja Ania
Валентин Валентина Valentyna: Валя Valya
Валерій Валерий Валерія Валерия Valerii Valeria: Валера Лера Valera Lera
Василь: Вася Василько Vasya Vasia
Віктор Виктор Victor Viktor: Вітя Витя Vitya Vitia
Віталій Виталий Vitalii Vitaly: Віталик Виталик Віталька Vitalik
Володимир: Вова Володя Вовчик Володька Vova Volodya Wowa Wolodja
Галина Halyna Galina: Галя Галка Halya Galya
Дарина Дарія Дарья Daryna Daria: Даша Даринка Дарка Dasha Dascha
Дмитро: Діма Дима Дмитрик Митя Dima Mitya
Євген Євгенія Евгения: Женя Женька Zhenya Zhenia Schenja
Іван Иван Ivan: Ваня Івась Іванко Ванька Vanya Wanja Ivanko
Ірина: Іра Ира Ірка Іринка Ириша Ira Iryska
Катерина: Катя Катруся Катька Katya Katja Katia
Костянтин Константин Kostiantyn Konstantin: Костя Kostya Kostja Kostia
Лариса Larysa Larisa: Лара Лариска Lara
Любов Любовь Liubov Lyubov Lubov: Люба Любка Любаша Liuba Lyuba
Людмила Liudmyla Lyudmila Ludmila: Люда Люся Lyuda Liuda Lyusya
Марія Мария Mariia Maria Mariya: Маша Марійка Маруся Masha Mascha Marusya Mariika
Максим Maksym Maxim: Макс
Микола: Коля Миколка Kolya Kolja Kolia
Михайло: Міша Миша Мишко Михась Misha Mischa Mykhailyk
Надія Надежда Nadiia Nadezhda: Надя Надійка Nadya Nadja Nadia
Наталія: Наташа Наталка Natasha Natascha Natalka
Олена: Лена Оленка Олєнка Lena Olenka
Ольга: Оля Олечка Olya Olja Olia
Павло: Паша Павлик Павлусь Pasha Pascha Pavlyk
Петро: Петя Петрик Петрусь Petya Petja Petryk
Роман Roman: Рома Ромко Ромчик Romko
Світлана Светлана Svitlana Svetlana: Свєта Света Світланка Sveta Svieta
Сергій: Серьожа Серёжа Сергійко Seryozha Serjoscha Seriozha
Софія София Sofiia Sofia: Соня Софійка Sonya Sonja Sonia
Станіслав Станислав Stanislav: Стас Славик Stas
Тетяна: Таня Тетянка Танька Tanya Tanja Tania
Тарас Taras: Тарасик Тарасько
Юлія: Юля Юлька Yulya Julja
Юрій: Юра Юрко Yura Jura Yurko
Ярослав Ярослава Yaroslav Yaroslava: Ярик Славко Слава Славик Yaryk Slavko
محمد: حمودة حمودي حمادة Hammouda Hamoudi Hammoudi Hemo Hemê
احمد: حمودة حمودي Hamoudi Hammoudi Ehmo
عبدالله عبدالرحمن عبدالعزيز عبدالقادر: عبدو عبود عبودي عبدة Abdo Abdou Aboud Abboud Aboudi Evdo
ابراهيم: برهوم برهومة براهيم ابرهيم Barhoum Brahim
اسماعيل: سماعيل
فاطمه: فطوم فطومة فطمة Fattoum Fattouma Fato
خديجه: خدوج خدوجة Khaddouj Khadouj Xeco
عايشه: عيوش عيوشة Ayyouche Eyşo
زينب: زنوب زنوبة زينو Zannoub
مريم: مريومة Meryo
حسن: حسون حسونة Hassoun
حسين: حسونة Hisso
علي: علوش علوشي Alloush Allouch
عمر: عمور عمورة Ammoura
خالد: خلودي خلودة Khalloudi
مصطفي: صطوف مصطو Misto Stouf
خليل: Xelo
يوسف: يوسفو جوزيف Joseph Jousef
"""
_CYRILLIC_CASES: Final = {
    "а": ("и", "і", "у", "ою", "ои", "о", "е"),
    "я": ("і", "и", "ю", "ею", "ьою", "еи", "є", "е"),
    "о": ("а", "ові", "у", "ом"),
}


@lru_cache(maxsize=1)
def _by_name() -> dict[str | int, frozenset[str]]:
    found: defaultdict[str | int, set[str]] = defaultdict(set)
    for line in _TABLE.strip().splitlines():
        names, pets = (part.split() for part in line.split(":"))
        forms = {form for pet in pets for form in _forms(fold_text(pet))}
        for name in map(fold_text, names):
            for key in (name, *GROUPS.get(name, ())):
                found[key] |= forms
    return {key: frozenset(forms) for key, forms in found.items()}


def pet_names(word: str) -> frozenset[str]:
    """What somebody of this folded given name is also called, folded, in each case form; empty for most names."""
    table = _by_name()
    return frozenset[str]().union(*(table.get(key, ()) for key in (word, *GROUPS.get(word, ()))))


def _forms(pet: str) -> set[str]:
    if not "а" <= pet[0] <= "ӿ":
        return {pet}
    if pet[-1] in _CYRILLIC_CASES:
        return {pet, *(pet[:-1] + end for end in _CYRILLIC_CASES[pet[-1]])}
    return {pet, *(pet + end for end in ("а", "я", "ові", "еві", "у", "ю", "ом", "ем"))}
