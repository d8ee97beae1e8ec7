"""Names, words and dates in any script: pure functions from strings to strings, spans and records.

The room promises that one name is known as one name in every spelling used in practice (letter case, marks,
hamza, tatweel, clitics, case endings, transliterations), that every span is in code points on borders of grapheme
clusters, and that the work grows with the length of the text. It would rather name a person too often than let
her slip out. It refuses (`intake.errors.BadInput`) dates that no calendar has. It knows no vault and no clock.

Modules load when they are asked for: ICU is slow to start and most commands need none of it.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from intake.language.clusters import graphemes, snap
    from intake.language.common_words import is_ordinary
    from intake.language.date_words import in_words
    from intake.language.dates import EdtfDate, Side, parse_date, parse_moment
    from intake.language.folding import Folded, compact, compact_folded, fold, fold_text, spelling
    from intake.language.names import NameHit, find_people
    from intake.language.people_index import PeopleIndex
    from intake.language.said_dates import parse_said
    from intake.language.search import find_words, query_words, search_words
    from intake.language.transliterate import forms, transliterations
    from intake.language.uninflected import uninflected

__all__ = [
    "EdtfDate",
    "Folded",
    "NameHit",
    "PeopleIndex",
    "Side",
    "compact",
    "compact_folded",
    "find_people",
    "find_words",
    "fold",
    "fold_text",
    "forms",
    "graphemes",
    "in_words",
    "is_ordinary",
    "parse_date",
    "parse_moment",
    "parse_said",
    "query_words",
    "search_words",
    "snap",
    "spelling",
    "transliterations",
    "uninflected",
]

_HOME = {
    "in_words": "date_words",
    "uninflected": "uninflected",
    "is_ordinary": "common_words",
    **dict.fromkeys(("EdtfDate", "Side", "parse_date", "parse_moment"), "dates"),
    **dict.fromkeys(("Folded", "compact", "compact_folded", "fold", "fold_text", "spelling"), "folding"),
    **dict.fromkeys(("graphemes", "snap"), "clusters"),
    **dict.fromkeys(("NameHit", "find_people"), "names"),
    "parse_said": "said_dates",
    "PeopleIndex": "people_index",
    **dict.fromkeys(("find_words", "query_words", "search_words"), "search"),
    **dict.fromkeys(("forms", "transliterations"), "transliterate"),
}


def __getattr__(name: str) -> object:
    if name not in _HOME:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value: object = getattr(import_module(f"{__name__}.{_HOME[name]}"), name)
    globals()[name] = value
    return value
