"""The forms that a member of a record can have: ids, codes, days, moments, language tags, names.

Each form is a type with its JSON Schema and, in `extra`, the name under which the reader of a case finds
the rest of its check: `form` (a check below), `vocabulary` (a closed list of codes in `resources/`) or
`refers` (the kind of record that must exist). A check returns nothing or raises ValueError with a phrase
that can stand behind a path: `$.people[0].code: must not hold '/'`.
Language tags: BCP 47 (RFC 5646, section 2.1). Days: ISO 8601-1. Uncertain dates: ISO 8601-2 (EDTF), level 1.
"""

from __future__ import annotations

import datetime
import re
import unicodedata
from collections.abc import Callable, Mapping
from pathlib import PurePosixPath, PureWindowsPath
from typing import Annotated, Final, TypeAlias, TypeVar

import msgspec
from msgspec import Meta, UnsetType

from intake.errors import Sentence

T = TypeVar("T")

Maybe: TypeAlias = T | UnsetType | None
"""A member that may be left out (UNSET) or null; the difference survives import and dump."""

Id = Annotated[str, Meta(min_length=1, max_length=128, extra={"form": "id"})]
"""An identifier as its author gave it: 1 to 128 characters, none of them a control character."""
Code = Annotated[str, Meta(min_length=1, max_length=64, extra={"form": "code"})]
"""The short name of a case, person or statement. It becomes part of file names, so it holds no path."""
Language = Annotated[str, Meta(extra={"form": "language"})]
Names = dict[Language, str]
"""One name in several languages, by language tag."""
Day = Annotated[str, Meta(extra={"form": "day"}, extra_json_schema={"format": "date"})]
"""A real calendar day, YYYY-MM-DD."""
UncertainDate = Annotated[str, Meta(extra={"form": "date"})]
"""EDTF level 1, kept as typed: `2012-05?`, `2013-03/2014-01`, `../2013`."""
Moment = Annotated[str, Meta(extra={"form": "moment"})]
"""A date with a time of day (`2019-05-02T09:30:00+02:00`), or, where no time is on record, an EDTF date."""
FileName = Annotated[str, Meta(min_length=1, max_length=255, extra={"form": "file_name"})]
"""The name of a file beside the case's JSON file, never a path."""
Count = Annotated[int, Meta(ge=0, le=2**31 - 1)]

LANGUAGE_TAG: Final = re.compile(
    r"(?:(?:[a-z]{2,3}(?:-[a-z]{3}){0,3}|[a-z]{4}|[a-z]{5,8})"
    r"(?:-[a-z]{4})?(?:-(?:[a-z]{2}|[0-9]{3}))?"
    r"(?:-(?:[a-z0-9]{5,8}|[0-9][a-z0-9]{3}))*"
    r"(?:-[0-9a-wy-z](?:-[a-z0-9]{2,8})+)*(?:-x(?:-[a-z0-9]{1,8})+)?|x(?:-[a-z0-9]{1,8})+)",
    re.IGNORECASE | re.ASCII,
)
_PUBLISHED: Final = re.compile(
    r"([a-z]{2,3})(?:-[a-z]{3})*(-[a-z]{4})?(-(?:[a-z]{2}|[0-9]{3}))?(?=-|$)", re.IGNORECASE | re.ASCII
)
"""Language, script and region. The subtags behind them, and longer first ones, can be any word."""
_UNDETERMINED: Final = "und"
_DAY: Final = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", re.ASCII)
_PLAIN: Final = re.compile(r"[A-Za-z0-9_.~-]+", re.ASCII)
"""What nearly every id is made of: needs no look at Unicode's categories."""


def coded(vocabulary: str) -> msgspec.Meta:
    """Mark a member whose value must be a code of that vocabulary."""
    return Meta(extra={"vocabulary": vocabulary}, extra_json_schema={"x-vocabulary": vocabulary})


def refers(*kinds: str) -> msgspec.Meta:
    """Mark a member that names a record of one of these kinds, in the file or in the vault's same case."""
    return Meta(extra={"refers": kinds}, extra_json_schema={"description": "id of a record: " + " or ".join(kinds)})


def check_id(text: str) -> None:
    """An id is visible on one line; raises ValueError for control, format and separator characters."""
    if _PLAIN.fullmatch(text) is None:
        _refuse_invisible(text)


def check_code(text: str) -> None:
    """A code can be part of a file name on every system; raises ValueError for path parts."""
    if text.strip(" .") != text:
        raise ValueError(Sentence("must not begin or end with a space or a full stop"))
    for separator in "/\\":
        if separator in text:
            raise ValueError(Sentence("must not hold {sign}: codes become part of file names", sign=repr(separator)))
    check_id(text)


def check_language(text: str) -> None:
    """A well-formed BCP 47 language tag that names a language; whether it is registered is not asked."""
    if LANGUAGE_TAG.fullmatch(text) is None:
        raise ValueError(Sentence("is not a language tag (BCP 47, such as ar or zh-Hant): {text}", text=_shown(text)))
    if text[:2].lower() == "x-":
        raise ValueError(
            Sentence(
                "names no language, since all of it is private use (begin it with a language): {text}",
                text=_shown(text),
            )
        )


def published_language(tag: str) -> str:
    """What others may read of a language tag: language, script and region; "und" (undetermined) where there are none.

    Private use (`-x-`), extensions and variants stay in the vault: a name would fit into them (RFC 5646, section 2.2).
    """
    found = _PUBLISHED.match(tag)
    return "".join(filter(None, found.groups())) if found else _UNDETERMINED


def check_day(text: str) -> None:
    """A day that the calendar has, as YYYY-MM-DD."""
    if _DAY.fullmatch(text) is None:
        raise ValueError(Sentence("is not a day as YYYY-MM-DD: {text}", text=_shown(text)))
    try:
        datetime.date.fromisoformat(text)
    except ValueError:
        raise ValueError(Sentence("is not a day that the calendar has: {text}", text=_shown(text))) from None


def check_file_name(text: str) -> None:
    """A plain name in this folder on every system: no path, no drive, no way up."""
    if text in {".", ".."} or PurePosixPath(text).name != text or PureWindowsPath(text).name != text:
        raise ValueError(Sentence("must be the plain name of a file beside this one, not a path"))
    check_id(text)


CHECKS: Final[Mapping[str, Callable[[str], None]]] = {
    "id": check_id,
    "code": check_code,
    "language": check_language,
    "day": check_day,
    "file_name": check_file_name,
}
"""The forms that can be checked by themselves; `date` and `moment` need the calendar of `intake.language`."""


def _refuse_invisible(text: str) -> None:
    for character in text:
        if unicodedata.category(character) in {"Cc", "Cf", "Cs", "Zl", "Zp"}:
            raise ValueError(
                Sentence("must not hold the invisible character U+{character}", character=f"{ord(character):04X}")
            )
    if not text.strip():
        raise ValueError(Sentence("must not be blank"))


def _shown(untrusted_text: str) -> str:
    """Outside text inside a message: short, on one line, with nothing that moves a cursor."""
    return ascii(untrusted_text[:40])
