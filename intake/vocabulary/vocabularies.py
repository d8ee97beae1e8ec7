"""Reading a vocabulary: one JSON file in `resources/vocabularies/` for each closed set of codes."""

from __future__ import annotations

from functools import cache
from importlib import resources
from typing import Final

import msgspec
from msgspec import Struct

NAMES: Final = (
    "age_groups",
    "basis",
    "consent_purposes",
    "event_kinds",
    "facility_kinds",
    "identity_handling",
    "injuries",
    "involvement",
    "methods",
    "paragraph_kinds",
    "person_roles",
    "present_roles",
    "recipient_kinds",
    "redaction_categories",
    "sexes",
    "statement_statuses",
    "statistics",
    "treatments",
    "unit_kinds",
)
LANGUAGES: Final = ("en", "ar", "nb", "de")


class Entry(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One code: what it is called in each language, where it comes from, what to know about it."""

    code: str
    labels: dict[str, str]
    source: str
    note: str = ""
    group: str = ""
    """The part of the list in which it stands, where a list has parts."""
    broader: str = ""
    """The code whose meaning includes this one: what statistics may count it under."""
    arabic: str = ""
    """The word that witnesses use."""
    transliteration: str = ""
    description: str = ""
    printed: str = ""
    """The word that paper and SD-JWT show for a redaction category."""
    plain: dict[str, str] = {}
    """For a redaction category: the word behind "redacted:" in each language."""
    icc: str = ""
    """The ICC's own code, to be checked with the Chambers Practice Manual."""
    older: bool = False
    """An older or wider code that import takes and keeps, and the window does not offer."""

    def label(self, language: str) -> str:
        """The label in that language, else in English."""
        return self.labels.get(language) or self.labels.get(language.split("-")[0]) or self.labels["en"]


class Vocabulary(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A closed set of codes, in the order in which it is shown."""

    format: str
    name: str
    about: str
    entries: tuple[Entry, ...]

    @property
    def codes(self) -> frozenset[str]:
        """Every code, for checking what is read."""
        return frozenset(entry.code for entry in self.entries)

    def entry(self, code: str) -> Entry:
        """The entry of a code; raises KeyError for one that is not in the list."""
        for entry in self.entries:
            if entry.code == code:
                return entry
        raise KeyError(code)

    def label(self, code: str, language: str) -> str:
        """What a code is called; a code that is not in the list is called by itself."""
        return next((entry.label(language) for entry in self.entries if entry.code == code), code)


@cache
def load(name: str) -> Vocabulary:
    """The vocabulary of that name; raises KeyError for one that does not exist."""
    if name not in NAMES:
        raise KeyError(name)
    return msgspec.json.decode(read(name), type=Vocabulary)


def read(name: str) -> bytes:
    """The bytes of a file in `resources/vocabularies/`."""
    return resources.files("resources").joinpath("vocabularies", f"{name}.json").read_bytes()
