"""Dates as people say and type them, in English, Arabic, Norwegian, German and French: turned into EDTF.

`parse_said` promises the date that the words mean, whatever language `in_words` would write it in: "about May 2012",
"spring 2012?", "5.6.2012" (the day first), "from 3 May 2012 to summer 2013", "قرابة أيار ٢٠١٢", and EDTF itself.
BadInput: everything else. It guesses nothing: words that it does not know make a date that it does not take.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from functools import cache
from typing import Final

from intake.errors import BadInput, Sentence
from intake.language.date_words import spoken_names
from intake.language.dates import EdtfDate, parse_date

_LONGEST: Final = 120
_ABOUT: Final = r"about|around|circa|ca|approximately|omkring|rundt|etwa|ungefähr|vers|environ|نحو|حوالي|قرابه|تقريبا"
_UNSURE: Final = r"uncertain|perhaps|maybe|probably|usikkert|kanskje|unsicher|vielleicht|incertain|غير موكد|ربما"
_BETWEEN: Final = (
    r"(?:from|between|fra|mellom|von|zwischen|de|entre|من|بين) (.+?) (?:(?:to|and|til|og|bis|und|à|et|الي) |و ?)(.+)",
    r"(.+?) (?:to|til|bis|à|الي|-|–|—) (.+)",
)
_SINCE: Final = r"(?:since|after|from|siden|etter|seit|nach|depuis|après|منذ|بعد|من) (.+)"
_UNTIL: Final = r"(?:until|till|before|til|før|bis|vor|jusqu à|avant|حتي|قبل) (.+)"
_NUMBERS: Final = (
    (re.compile(r"(?P<day>\d{1,2})[./ -](?P<month>\d{1,2})[./ -](?P<year>\d{4})", re.ASCII), ""),
    (re.compile(r"(?P<month>\d{1,2})[./-](?P<year>\d{4})", re.ASCII), ""),
    (re.compile(r"(?:the )?(?P<year>\d{3})0(?:s|-?arene|er jahre)|(?:عقد|années) (?P<other>\d{3})0", re.ASCII), "X"),
)
_WORDED: Final = re.compile(
    r"(?:(?P<day>\d{1,2})(?:st|nd|rd|th|er)? (?:of )?)?(?P<name>[^\d]+?)(?: (?P<late>\d{1,2})(?:st|nd|rd|th)?)?"
    r" (?P<year>\d{4})",
    re.ASCII,
)


def parse_said(text: str) -> EdtfDate:
    """The date that typed words mean; raises BadInput when they mean none."""
    if len(text) > _LONGEST:
        raise BadInput(Sentence("is too long for a date"))
    try:
        return parse_date(_western(text.strip()))
    except BadInput:
        return parse_date(_edtf(_plain(text)))


def _edtf(said: str) -> str:
    for pattern in _BETWEEN:
        found = re.fullmatch(pattern, said)
        if found and (begin := _one(found[1])) and (end := _one(found[2])):
            return f"{begin}/{end}"
    if (only := _one(said)) is not None:
        return only
    if (found := re.fullmatch(_UNTIL, said)) and (end := _one(found[1])):
        return f"../{end}"
    if (found := re.fullmatch(_SINCE, said)) and (begin := _one(found[1])):
        return f"{begin}/.."
    raise BadInput(Sentence("is no date that is understood"))


def _one(said: str) -> str | None:
    """One date with its doubt, in EDTF."""
    about, unsure = f"(?:{_ABOUT})", f"(?:{_UNSURE})"
    bare = re.sub(rf"^{about} | {about}$|^~ ?", "", said)
    sure = re.sub(rf"^{unsure} |[ ,]*{unsure}$| ?\?$", "", bare)
    bare = re.sub(rf"^{about} ", "", sure)
    approximate, doubtful = (
        bare != sure or re.search(rf"^{about} | {about}$|^~", said),
        sure != re.sub(rf"^{about} | {about}$|^~ ?", "", said),
    )
    plain = _date(bare)
    if plain is None:
        return None
    return plain + ("%" if approximate and doubtful else "~" if approximate else "?" if doubtful else "")


def _date(said: str) -> str | None:
    if re.fullmatch(r"\d{4}(?:-\d{2}){0,2}", said, re.ASCII):
        return said
    for pattern, ending in _NUMBERS:
        if found := pattern.fullmatch(said):
            parts = found.groupdict()
            year = (parts.get("year") or parts.get("other") or "") + ending
            return "-".join([year, *(f"{int(parts[part]):02}" for part in ("month", "day") if parts.get(part))])
    found = _WORDED.fullmatch(said)
    number = _names().get(found["name"].strip()) if found else None
    if found is None or number is None:
        return None
    day = found["day"] or found["late"]
    return f"{found['year']}-{number:02}" + (f"-{int(day):02}" if day else "")


@cache
def _names() -> dict[str, int]:
    """Every month (1 to 12) and season (21 to 24), whole and by its first three letters where it is one word."""
    found: dict[str, int] = {}
    for name, number in spoken_names():
        for form in _forms(_plain(name)):
            found.setdefault(form, number)
    return found


def _forms(name: str) -> Iterator[str]:
    yield name
    if name.isascii() and len(name) > 3:
        yield name[:3]
    if name == "autumn":
        yield "fall"


def _western(text: str) -> str:
    return "".join(str(unicodedata.digit(c)) if c.isdigit() and not c.isascii() else c for c in text)


def _plain(text: str) -> str:
    """Small letters, western digits, no vowel marks, one hamza-less alef, no commas and brackets."""
    text = _western(unicodedata.normalize("NFC", text)).casefold()
    text = "".join(c for c in text if unicodedata.category(c) not in ("Mn", "Cf"))
    text = text.translate(str.maketrans("أإآىؤة", "اااي\u0648\u0647", "ـ"))
    text = re.sub(r"[,،()’'؟]", lambda mark: "?" if mark[0] == "؟" else " ", text)
    text = re.sub(r"(?<=\D)\.|\.(?= )", " ", text)
    return " ".join(text.split())
