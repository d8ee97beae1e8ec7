"""A date as people say it, as EDTF: "in May 2012, about", "أيار ٢٠١٢ تقريباً", "10.5.2012", "before summer 2013".

Only what is plain is taken: one year of four digits, at most one month or season, at most one day. Everything else is
no date here (None); the words themselves always stay in the text.
"""

from __future__ import annotations

import re
from typing import Final

from intake.errors import BadInput
from intake.language.dates import EdtfDate, parse_date
from intake.language.folding import fold_text

_LONGEST: Final = 80
_DIGITS: Final = str.maketrans("٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹", "01234567890123456789")
_YEAR: Final = re.compile(r"(?<![0-9])(?:19|20)[0-9]{2}(?![0-9])")
_NUMERIC: Final = re.compile(r"(?<![0-9])([0-9]{1,2})\s*[./-]\s*([0-9]{1,2})\s*[./-]\s*((?:19|20)[0-9]{2})(?![0-9])")
_DAY: Final = re.compile(r"(?<![0-9])([0-9]{1,2})(?![0-9])")
_MONTHS: Final = (
    "january jan januar كانون-الثاني يناير janvier",
    "february feb februar شباط فبراير février",
    "march mar mars märz آذار مارس",
    "april apr نيسان أبريل ابريل avril",
    "may mai أيار مايو",
    "june jun juni حزيران يونيو juin",
    "july jul juli تموز يوليو juillet",
    "august aug آب أغسطس août",
    "september sep sept أيلول سبتمبر septembre",
    "october oct okt oktober تشرين-الأول أكتوبر octobre",
    "november nov تشرين-الثاني نوفمبر novembre",
    "december dec des dez desember dezember كانون-الأول ديسمبر décembre",
)
_SEASONS: Final = {
    21: "spring ربيع الربيع vår våren frühling frühjahr printemps",
    22: "summer صيف الصيف sommer sommeren été",
    23: "autumn fall خريف الخريف høst høsten herbst automne",
    24: "winter شتاء الشتاء vinter vinteren hiver",
}
_ABOUT: Final = (
    "about around approximately roughly circa ca تقريبا تقريباً حوالي نحو omtrent rundt cirka etwa ungefähr environ vers"
)
_PERHAPS: Final = "perhaps maybe possibly probably ربما أظن أعتقد kanskje trolig vielleicht wohl"
_BEFORE: Final = "before until قبل حتى før vor bis avant"
_AFTER: Final = "after since بعد منذ etter siden nach seit après depuis"


def said_date(untrusted_text: str) -> EdtfDate | None:
    """The date that a few words mean; None when they name none, or more than one."""
    text = untrusted_text.translate(_DIGITS).strip()
    if not text or len(text) > _LONGEST:
        return None
    plain = _edtf(text)
    if plain is not None:
        return plain
    words = fold_text(_joined(text)).split()
    years = set(_YEAR.findall(text))
    if len(years) != 1:
        return None
    core = _numeric(text) or _worded(text, words, years.pop())
    if core is None:
        return None
    about, perhaps = _any(words, _ABOUT), _any(words, _PERHAPS)
    core += "%" if about and perhaps else "~" if about else "?" if perhaps else ""
    if _any(words, _BEFORE):
        core = f"../{core}"
    elif _any(words, _AFTER):
        core = f"{core}/.."
    return _edtf(core)


def _edtf(text: str) -> EdtfDate | None:
    try:
        return parse_date(text)
    except BadInput:
        return None


def _numeric(text: str) -> str | None:
    """Day, month, year, as all countries of our sources write it."""
    found = _NUMERIC.search(text)
    return f"{found[3]}-{int(found[2]):02d}-{int(found[1]):02d}" if found else None


def _worded(text: str, words: list[str], year: str) -> str | None:
    months = {number for number, names in enumerate(_MONTHS, 1) if _any(words, names)}
    seasons = {number for number, names in _SEASONS.items() if _any(words, names)}
    if len(months) + len(seasons) > 1:
        return None
    if not months:
        return f"{year}-{seasons.pop()}" if seasons else year
    days = {int(day) for day in _DAY.findall(_YEAR.sub(" ", text))}
    if len(days) > 1:
        return None
    return f"{year}-{months.pop():02d}" + (f"-{days.pop():02d}" if days else "")


def _joined(text: str) -> str:
    """Months of two words as one."""
    for first, second in (("كانون", "الثاني"), ("كانون", "الأول"), ("تشرين", "الأول"), ("تشرين", "الثاني")):
        text = re.sub(rf"{first}\s+{second}", f"{first}{second}", text)
    return re.sub(r"[^\w]+", " ", text)


def _any(words: list[str], names: str) -> bool:
    known = {fold_text(name.replace("-", "")) for name in names.split()}
    return any(word in known or (word[:1] in "وفبل" and word[1:] in known) for word in words)
