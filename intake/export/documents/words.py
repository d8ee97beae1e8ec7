"""The words that documents print, in the language asked for: catalogues under `resources/translations/documents/`.

A language without a catalogue falls back to English as a whole, so no page mixes two languages by accident. A key or
a placeholder that is missing is a bug and raises KeyError; it never prints nothing.
"""

from __future__ import annotations

import json
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from importlib.resources import files
from typing import Literal

import icu

RTL_LANGUAGES = frozenset({"ar", "fa", "he", "ur", "ps", "ckb", "sd", "ug", "yi", "syr", "arc", "dv"})
FALLBACK = "en"

Side = Literal["ltr", "rtl"]


@dataclass(frozen=True, slots=True)
class Words:
    """One language's words: call it with a key and the values of its placeholders."""

    language: str
    catalogue: Mapping[str, str] = field(repr=False)

    def __call__(self, key: str, **values: object) -> str:
        """The words of `key`. KeyError when the catalogue or `values` lack something."""
        return self.catalogue[key].format_map(values) if values else self.catalogue[key]

    def __contains__(self, key: str) -> bool:
        return key in self.catalogue

    @property
    def direction(self) -> Side:
        """The side on which these words begin."""
        return direction_of(self.language)

    def labelled(self, key: str, prefix: str, fallback: str) -> str:
        """The words for a code of an open vocabulary; a code that the user added prints as `fallback`."""
        return self.catalogue.get(f"{prefix}.{key}", fallback)

    def listed(self, items: tuple[str, ...]) -> str:
        """The items in one line."""
        return self("list").join(items)

    def language_name(self, tag: str) -> str:
        """The name of a language in this language, as CLDR has it; an unknown tag stays as it is."""
        return str(icu.Locale(tag.replace("-", "_")).getDisplayName(icu.Locale(self.language)))


def base_language(tag: str) -> str:
    """The primary subtag of a BCP 47 tag, in lower case."""
    return tag.replace("_", "-").split("-")[0].lower()


def direction_of(tag: str) -> Side:
    """The direction of a language's usual script; a script subtag in the tag decides before that."""
    subtags = tag.replace("_", "-").lower().split("-")
    if "arab" in subtags[1:]:
        return "rtl"
    if "latn" in subtags[1:] or "cyrl" in subtags[1:]:
        return "ltr"
    return "rtl" if subtags[0] in RTL_LANGUAGES else "ltr"


def direction_of_text(shown: str, language: str) -> Side:
    """The direction that most letters of a text have; without letters, or with a tie, its language's."""
    kinds = [unicodedata.bidirectional(character) for character in shown]
    right, left = sum(kind in ("R", "AL") for kind in kinds), kinds.count("L")
    if right == left:
        return direction_of(language)
    return "rtl" if right > left else "ltr"


@lru_cache(maxsize=16)
def words_in(tag: str) -> Words:
    """The words of a language; of English where there is no catalogue."""
    language = base_language(tag)
    folder = files("resources") / "translations" / "documents"
    if not language.isalpha() or not (folder / f"{language}.json").is_file():
        language = FALLBACK
    return Words(language, json.loads((folder / f"{language}.json").read_text(encoding="utf-8")))


def languages() -> tuple[str, ...]:
    """The languages that have a catalogue."""
    folder = files("resources") / "translations" / "documents"
    names = [entry.name for entry in folder.iterdir()]
    return tuple(sorted(name.removesuffix(".json") for name in names if name.endswith(".json")))
