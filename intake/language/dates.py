"""Dates as witnesses remember them: EDTF levels 0 and 1 (ISO 8601-2:2019), kept as typed.

`parse_date` promises the typed text with the earliest and latest day that it can mean. It takes years, months,
days, seasons (21 to 24), unspecified digits (`201X`, `2012-05-XX`), `?` `~` `%` at the end, intervals with open (`..`)
or unknown ends. BadInput: anything else, days that no calendar has, intervals that end before they begin.
`parse_moment` takes a date and time of RFC 3339.
"""

from __future__ import annotations

import re
from calendar import monthrange
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Final

from intake.errors import BadInput, Sentence

_LONGEST: Final = 64
_DATE = re.compile(
    r"(?P<year>[0-9]{4}|[0-9]{3}X|[0-9]{2}XX)(?:-(?P<month>[0-9]{2}|XX)(?:-(?P<day>[0-9]{2}|XX))?)?(?P<doubt>[?~%]?)",
    re.ASCII,
)
_MOMENT = re.compile(
    r"([0-9]{4}-[0-9]{2}-[0-9]{2})[Tt]([0-9]{2}:[0-9]{2}:[0-9]{2})(\.[0-9]{1,9})?([Zz]|[+-][0-9]{2}:[0-9]{2})?",
    re.ASCII,
)
_SEASONS: Final = {21: (3, 5), 22: (6, 8), 23: (9, 11), 24: (12, 2)}
_WINTER: Final = 24


@dataclass(frozen=True, slots=True, kw_only=True)
class Side:
    """One date of an EDTF text: what was said, and how surely."""

    year: str
    month: str = ""
    day: str = ""
    doubt: str = ""
    """`?` uncertain, `~` approximate, `%` both."""
    earliest: date
    latest: date


@dataclass(frozen=True, slots=True, kw_only=True)
class EdtfDate:
    """A date or an interval as typed, and the days between which it lies."""

    text: str
    earliest: date
    """`date.min` where the beginning is open or unknown."""
    latest: date
    """`date.max` where the end is open or unknown."""
    sides: tuple[Side | None, ...]
    """One date, or the two of an interval; None is an open or unknown end."""

    @property
    def is_a_day(self) -> bool:
        """Whether it is one day and surely that one."""
        [first, *more] = self.sides
        return not more and first is not None and first.earliest == first.latest and not first.doubt

    def overlaps(self, other: EdtfDate) -> bool:
        """Whether both can lie on one day; `?`, `~` and `%` give a leeway of one year, month or day."""
        (begin, end), (other_begin, other_end) = self.around, other.around
        return begin <= other_end and other_begin <= end

    @property
    def around(self) -> tuple[date, date]:
        """Earliest and latest day with the leeway of a doubtful date."""
        before, after = _leeway(self.sides[0]), _leeway(self.sides[-1])
        return _shifted(self.earliest, -before), _shifted(self.latest, after)


def parse_date(text: str, *, where: str = "") -> EdtfDate:
    """The date that an EDTF text means; raises BadInput, with `where`, when it means none."""
    if len(text) > _LONGEST:
        raise BadInput(Sentence("is no date"), where=where, hint=_HINT)
    left, slash, right = text.partition("/")
    if not slash:
        only = _side(text, where)
        return EdtfDate(text=text, earliest=only.earliest, latest=only.latest, sides=(only,))
    begin = None if left in {"", ".."} else _side(left, where)
    end = None if right in {"", ".."} else _side(right, where)
    if begin is None and end is None:
        raise BadInput(Sentence("is an interval without beginning or end"), where=where, hint=_HINT)
    earliest = begin.earliest if begin else date.min
    latest = end.latest if end else date.max
    if begin and end and begin.earliest > end.latest:
        raise BadInput(Sentence("is an interval that ends before it begins"), where=where, hint=_HINT)
    return EdtfDate(text=text, earliest=earliest, latest=latest, sides=(begin, end))


def parse_moment(text: str, *, offset: bool = True, where: str = "") -> datetime:
    """A date and time of RFC 3339, section 5.6; raises BadInput. Without `offset`, local time is taken too (naive)."""
    found = _MOMENT.fullmatch(text)
    if found is None or (offset and found[4] is None):
        raise BadInput(Sentence("is no date and time like 2019-05-02T09:30:00+02:00"), where=where)
    fraction = (found[3] or "")[:7]
    zone = "+00:00" if (found[4] or "").upper() == "Z" else (found[4] or "")
    try:
        return datetime.fromisoformat(f"{found[1]}T{found[2]}{fraction}{zone}")
    except ValueError:
        raise BadInput(Sentence("is a date and time that no calendar has"), where=where) from None


def _side(text: str, where: str) -> Side:
    found = _DATE.fullmatch(text)
    if found is None:
        raise BadInput(Sentence("is no date"), where=where, hint=_HINT)
    year, month, day = found["year"], found["month"] or "", found["day"] or ""
    try:
        earliest, latest = _span(year, month, day)
    except ValueError:
        raise BadInput(Sentence("is a date that no calendar has"), where=where, hint=_HINT) from None
    return Side(year=year, month=month, day=day, doubt=found["doubt"], earliest=earliest, latest=latest)


def _span(year: str, month: str, day: str) -> tuple[date, date]:
    """First and last possible day; raises ValueError when there is none."""
    first, last = int(year.replace("X", "0")), int(year.replace("X", "9"))
    first = max(first, 1) if "X" in year else first
    if month == "XX" and day not in {"", "XX"}:
        raise ValueError("a known day of an unknown month")
    if "X" in year and month not in {"", "XX"}:
        raise ValueError("a known month of an unknown year")
    if month in {"", "XX"}:
        return date(first, 1, 1), date(last, 12, 31)
    number = int(month)
    if number in _SEASONS:
        if day:
            raise ValueError("a season has no days")
        return _season(first, number)
    if day in {"", "XX"}:
        return date(first, number, 1), date(first, number, monthrange(first, number)[1])
    exact = date(first, number, int(day))
    return exact, exact


def _season(year: int, number: int) -> tuple[date, date]:
    """A season's days. "Winter 2012" is said of its first months and of its last, so it may be either winter."""
    if number == _WINTER:
        following = min(year + 1, date.max.year)
        return date(year, 1, 1), date(following, 2, monthrange(following, 2)[1])
    begin, end = _SEASONS[number]
    return date(year, begin, 1), date(year, end, monthrange(year, end)[1])


def _leeway(side: Side | None) -> timedelta:
    """How far an approximate or uncertain date may be off: one of its own smallest unit."""
    if side is None or not side.doubt:
        return timedelta()
    if not side.month or side.month == "XX":
        return timedelta(days=366)
    return timedelta(days=1) if side.day and side.day != "XX" else timedelta(days=92 if int(side.month) > 12 else 31)


def _shifted(day: date, by: timedelta) -> date:
    try:
        return day + by
    except OverflowError:
        return date.max if by > timedelta() else date.min


_HINT: Final = Sentence(
    "EDTF: 2012, 2012-05, 2012-05-10, 2012-05~, 2012?, 2012-21 (spring), 201X, 2012-05-10/2012-06, ../2013"
)
