"""The same number or day written another way: what a search for letters does not meet.

A telephone number is known by its last digits, whatever stands before them for the country; an address by the name of
its account; a day by the calendar.
Pure.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import suppress
from datetime import date
from typing import Final

from intake.errors import BadInput
from intake.language import parse_said

_NUMBER: Final = re.compile(r"(?<!\d)\d(?:[\s()/.\u2010-\u2015-]{0,3}\d){8,15}(?!\d)")
_ACCOUNT: Final = re.compile(r"(?<![\w@.+-])(?:@([\w.+-]*\w)|([\w.+-]*\w)@[\w.-]+)")
_TELLING: Final = 8
_ODD: Final = 5
"""An account of fewer letters is a word (info, contact); with a digit or a dot it is somebody."""
_DAY: Final = re.compile(
    r"(?<!\d)(?:\d{1,4}[./-]\d{1,2}[./-]\d{1,4}"
    r"|\d{1,2}(?:st|nd|rd|th|er|\.)?(?: of)? [^\W\d_]{3,}(?: [^\W\d_]{3,})?\.?,? \d{4}"
    r"|[^\W\d_]{3,}\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4})(?!\d)"
)


def number_ends(text: str) -> tuple[str, ...]:
    """The last digits of each telephone number in a text, those of the line itself."""
    found = ("".join(str(int(c)) for c in number.group() if c.isdecimal()) for number in _NUMBER.finditer(text))
    return tuple(dict.fromkeys(digits[-_TELLING:] for digits in found))


def accounts(text: str) -> tuple[str, ...]:
    """The names before or behind the @ of addresses and accounts, where they say something by themselves."""
    names = (before or behind for behind, before in _ACCOUNT.findall(text))
    return tuple(dict.fromkeys(name for name in names if len(name) >= _TELLING or _is_odd(name)))


def _is_odd(name: str) -> bool:
    return len(name) >= _ODD and not name.isalpha()


def days(text: str) -> Iterator[tuple[int, int, date]]:
    """Every place where a text names one day, and which."""
    for found in _DAY.finditer(text):
        with suppress(BadInput, ValueError):
            said = parse_said(found.group())
            if len(said.sides) == 1 and said.earliest == said.latest:
                yield found.start(), found.end(), said.earliest
