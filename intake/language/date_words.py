"""An EDTF date in the reader's words: English, Arabic, Norwegian, German, French; else the EDTF text itself."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from intake.language.dates import EdtfDate, Side


@dataclass(frozen=True, slots=True, kw_only=True)
class _Words:
    months: tuple[str, ...]
    seasons: tuple[str, ...]
    day: str
    month: str
    season: str
    uncertain: str
    approximate: str
    both: str
    decade: str
    century: str
    some_day: str
    interval: str
    since: str
    until: str
    unknown_end: str
    unknown_begin: str


def in_words(value: EdtfDate, language: str) -> str:
    """The date in words of `language` (`en`, `ar`, `nb`, `no`, `nn`, `de`, `fr`, with or without a region).

    Arabic is told with the months of the Levant; `ar-EG` with those of Egypt.
    """
    words = _words(language)
    if words is None:
        return value.text
    if len(value.sides) == 1 and value.sides[0] is not None:
        return _said(value.sides[0], words)
    begin, end = value.sides
    left, _, right = value.text.partition("/")
    if begin is not None and end is not None:
        return words.interval.format(begin=_said(begin, words), end=_said(end, words))
    if begin is not None:
        return (words.since if right == ".." else words.unknown_end).format(date=_said(begin, words))
    if end is not None:
        return (words.until if left == ".." else words.unknown_begin).format(date=_said(end, words))
    return value.text


def spoken_names() -> Iterator[tuple[str, int]]:
    """Each name of a month (1 to 12) and of a season (21 to 24) in every language that dates are written in."""
    for words in _LANGUAGES.values():
        yield from zip(words.months, range(1, 13), strict=True)
        yield from zip(words.seasons, range(21, 25), strict=True)


def _words(language: str) -> _Words | None:
    tag = language.replace("_", "-").lower()
    tag = _SAME.get(tag, tag)
    return _LANGUAGES.get(tag) or _LANGUAGES.get(tag.split("-")[0])


def _said(side: Side, words: _Words) -> str:
    said = _plain(side, words)
    doubt = {"?": words.uncertain, "~": words.approximate, "%": words.both}.get(side.doubt)
    return doubt.format(date=said) if doubt else said


def _plain(side: Side, words: _Words) -> str:
    if side.year.endswith("XX"):
        return words.century.format(first=side.year[:2] + "00", last=side.year[:2] + "99")
    if side.year.endswith("X"):
        return words.decade.format(year=side.year[:3] + "0")
    year = str(int(side.year))
    if side.month in {"", "XX"}:
        return year
    month = int(side.month)
    if month > 12:
        return words.season.format(season=words.seasons[month - 21], year=year)
    name = words.months[month - 1]
    if side.day == "XX":
        return words.some_day.format(month=name, year=year)
    if side.day:
        return words.day.format(day=int(side.day), month=name, year=year)
    return words.month.format(month=name, year=year)


_SAME: Final = {"no": "nb", "nn": "nb"}
_ARABIC_SEASONS: Final = ("ربيع", "صيف", "خريف", "شتاء")
_ARABIC: Final = {
    "day": "{day} {month} {year}", "month": "{month} {year}",
    "season": "{season} {year}", "uncertain": "{date} (غير مؤكد)", "approximate": "نحو {date}",
    "both": "نحو {date} (غير مؤكد)", "decade": "عقد {year}", "century": "بين {first} و{last}",
    "some_day": "يوم ما من {month} {year}", "interval": "من {begin} إلى {end}", "since": "منذ {date}",
    "until": "حتى {date}", "unknown_end": "من {date}، والنهاية غير معروفة",
    "unknown_begin": "حتى {date}، والبداية غير معروفة",
}  # fmt: skip
_LANGUAGES: Final[Mapping[str, _Words]] = {
    "en": _Words(
        months=("January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
                "November", "December"),
        seasons=("spring", "summer", "autumn", "winter"), day="{day} {month} {year}", month="{month} {year}",
        season="{season} {year}", uncertain="{date} (uncertain)", approximate="about {date}",
        both="about {date} (uncertain)", decade="the {year}s", century="between {first} and {last}",
        some_day="a day in {month} {year}", interval="from {begin} to {end}", since="since {date}",
        until="until {date}", unknown_end="from {date}, end unknown", unknown_begin="until {date}, beginning unknown",
    ),
    "nb": _Words(
        months=("januar", "februar", "mars", "april", "mai", "juni", "juli", "august", "september", "oktober",
                "november", "desember"),
        seasons=("våren", "sommeren", "høsten", "vinteren"), day="{day}. {month} {year}", month="{month} {year}",
        season="{season} {year}", uncertain="{date} (usikkert)", approximate="omkring {date}",
        both="omkring {date} (usikkert)", decade="{year}-årene", century="mellom {first} og {last}",
        some_day="en dag i {month} {year}", interval="fra {begin} til {end}", since="siden {date}", until="til {date}",
        unknown_end="fra {date}, slutten ukjent", unknown_begin="til {date}, begynnelsen ukjent",
    ),
    "de": _Words(
        months=("Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober",
                "November", "Dezember"),
        seasons=("Frühling", "Sommer", "Herbst", "Winter"), day="{day}. {month} {year}", month="{month} {year}",
        season="{season} {year}", uncertain="{date} (unsicher)", approximate="etwa {date}",
        both="etwa {date} (unsicher)", decade="{year}er Jahre", century="zwischen {first} und {last}",
        some_day="ein Tag im {month} {year}", interval="von {begin} bis {end}", since="seit {date}", until="bis {date}",
        unknown_end="von {date}, Ende unbekannt", unknown_begin="bis {date}, Beginn unbekannt",
    ),
    "fr": _Words(
        months=("janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre",
                "novembre", "décembre"),
        seasons=("printemps", "été", "automne", "hiver"), day="{day} {month} {year}", month="{month} {year}",
        season="{season} {year}", uncertain="{date} (incertain)", approximate="vers {date}",
        both="vers {date} (incertain)", decade="années {year}", century="entre {first} et {last}",
        some_day="un jour de {month} {year}", interval="de {begin} à {end}", since="depuis {date}",
        until="jusqu’à {date}", unknown_end="à partir de {date}, fin inconnue",
        unknown_begin="jusqu’à {date}, début inconnu",
    ),
    "ar": _Words(
        months=("كانون الثاني", "شباط", "آذار", "نيسان", "أيار", "حزيران", "تموز", "آب", "أيلول", "تشرين الأول",
                "تشرين الثاني", "كانون الأول"), seasons=_ARABIC_SEASONS, **_ARABIC,
    ),
    "ar-eg": _Words(
        months=("يناير", "فبراير", "مارس", "أبريل", "مايو", "يونيو", "يوليو", "أغسطس", "سبتمبر", "أكتوبر", "نوفمبر",
                "ديسمبر"), seasons=_ARABIC_SEASONS, **_ARABIC,
    ),
}  # fmt: skip
