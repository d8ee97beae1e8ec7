"""A contact line as what must not be found: the whole, its parts, each number in it, and the name of a street.

Towns and countries by themselves are no secret of hers: half of all statements name them. Which names are towns is
read from CLDR (countries, and the towns that time zones are called after), with the large towns it lacks beside it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Final

import icu

from intake.language import fold_text, is_ordinary

_PIECES = re.compile(r"[,;\n\u060c]|(?<!\w)(?:tel|phone|mobile|e-?mail)[.:]?(?!\w)", re.IGNORECASE)
_NUMBER = re.compile(r"\+?\d[\d\s()/.-]{4,}\d")
_STREETS = (
    re.compile(r"(?P<street>\D+?)\s*\d{1,4}\s?[^\W\d_]?(?:[/-]\w{1,4})*"),
    re.compile(r"\d{1,3}\s?[^\W\d_]?(?:[/-]\w{1,4})*(?:\s(?:bis|ter))?\s+(?P<street>\D+)"),  # longer ones are postcodes
)
_WORDS = re.compile(r"[^\W\d_]+")
_DIGITS, _PIECE = 6, 6
_LANGUAGES: Final = ("en", "ar", "de", "fr", "nb", "uk", "fa", "ru", "tr")
_DWELLING: Final = """
street avenue building apartment number postbox postboks postfach strasse straße wohnung gebäude stiege etage
appartement bâtiment boulevard leilighet oppgang вулиця будинок квартира корпус проспект улица شارع بناية عمارة
الطابق طابق خیابان کوچه پلاک ساختمان
"""
_TOWNS: Final = """
Aleppo Homs Hama Latakia Tartus Raqqa Idlib Daraa Qamishli Hasakah Mosul Basra Erbil Kirkuk Falluja Tripoli
Istanbul Ankara Izmir Gaziantep Kharkiv Mariupol Kherson Odesa Donetsk Luhansk Mashhad Isfahan Kandahar Herat
Mekelle Asmara Omdurman Hamburg Munich München Cologne Köln Frankfurt Stuttgart Leipzig Dresden Salzburg
Innsbruck Bergen Trondheim Stavanger Gothenburg Malmö Marseille Grenoble Strasbourg Geneva Genève
حلب حمص حماة اللاذقية طرطوس الرقة إدلب درعا القامشلي الحسكة الموصل البصرة أربيل كركوك الفلوجة طرابلس
Харків Маріуполь Херсон Одеса Донецьк Луганськ مشهد اصفهان قندهار هرات
"""


def contact_pieces(contact: object) -> tuple[str, ...]:
    """What is looked for of a contact line; nothing where none is on record."""
    if not isinstance(contact, str):
        return ()
    parts = {part.strip(" .") for part in _PIECES.split(contact)}
    long = {part for part in parts if len(part) >= _PIECE and not _is_a_place(part)}
    numbers = {found.strip() for found in _NUMBER.findall(contact) if sum(c.isdigit() for c in found) >= _DIGITS}
    return tuple(sorted({contact.strip(), *long, *numbers, *_streets(parts)} - {""}))


def _streets(parts: set[str]) -> Iterator[str]:
    """The names beside house numbers, when they say something by themselves."""
    for part in parts:
        for form in _STREETS:
            found = form.fullmatch(part)
            street = found["street"].strip(" .") if found else ""
            letters = sum(c.isalpha() for c in street)
            if letters >= _PIECE and not _is_a_place(street) and not all(map(_says_nothing, _WORDS.findall(street))):
                yield street


def _says_nothing(word: str) -> bool:
    return fold_text(word) in fold_text(_DWELLING).split() or is_ordinary(word)


def _is_a_place(text: str) -> bool:
    return " ".join(fold_text(text).split()) in _places()


@lru_cache(maxsize=1)
def _places() -> frozenset[str]:
    """Countries and large towns, folded, in the languages of our documents and some of their neighbours."""
    names = set(_TOWNS.split())
    countries = [str(region) for region in icu.Region.getAvailable(icu.URegionType.TERRITORY)]
    zones = [str(zone) for zone in icu.TimeZone.createEnumeration()]
    for language in _LANGUAGES:
        locale = icu.Locale(language)
        towns = icu.TimeZoneNames.createInstance(locale)
        names.update(icu.Locale(f"und_{country}").getDisplayCountry(locale) for country in countries)
        names.update(str(towns.getExemplarLocationName(zone)) for zone in zones)
    return frozenset(" ".join(fold_text(name).split()) for name in names)
