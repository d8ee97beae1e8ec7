"""Profiles as data: who reads, what must be decided, what consent must cover, and what may be printed.

What may be printed is a list of what is allowed, never of what is not (`Profile.prints`).
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from types import MappingProxyType
from typing import Literal

import msgspec
from msgspec import Struct

from intake.vocabulary.vocabularies import read

Appears = Literal["code", "own_name", "witness", "as_consented"]
Printed = Literal[
    "deponent_code",
    "deponent_name",
    "contact_route",
    "service_address",
    "identity_known_to_counsel",
    "language",
    "interview_month",
    "interview_times",
    "present_roles",
    "present_names",
    "place",
    "exhibits",
    "events",
]
Question = Literal["safety", "power_of_attorney", "read_to_her", "named_lawyer", "onward_choices", "traits_together"]


class Profile(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One kind of reader."""

    code: str
    labels: dict[str, str]
    source: str
    note: str = ""
    appears_as: Appears
    identity_file: bool
    """Whether an identity file, encrypted to a named officer, may go beside the package."""
    plan_needed: bool
    """Without a plan an export is refused as undecided."""
    plan_categories: tuple[str, ...]
    """What a plan for this reader decides on."""
    borrows_plan_of: str = ""
    borrowed_categories: tuple[str, ...] = ()
    """Spans taken over from another profile's plan when this one has none."""
    never_hidden: tuple[str, ...] = ()
    purposes: tuple[tuple[str, ...], ...]
    """All groups must be consented to, each by any one of its purposes; none: it is her own right."""
    purposes_if_named: tuple[tuple[str, ...], ...] = ()
    """What stands in their place when the consent's identity is `named`."""
    exposure: str = ""
    """The least that a consent must allow; empty when none is asked for."""
    recipient: Literal["anyone", "own_organisation", "named_person"] = "anyone"
    consent_covers_names: bool
    """Whether another person's own consent with identity `named` lets her stay unhidden."""
    prints: tuple[Printed, ...]
    label_style: Literal["word", "redacted"]
    working_copy: bool
    reference: Literal["code", "fresh"]
    questions: tuple[Question, ...] = ()
    """What has no field in a case: the window asks, the command line warns and goes on."""

    def label(self, language: str) -> str:
        """What this profile is called."""
        return self.labels.get(language) or self.labels.get(language.split("-")[0]) or self.labels["en"]


class _Profiles(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    format: str
    name: str
    about: str
    entries: tuple[Profile, ...]


@lru_cache(maxsize=1)
def profiles() -> Mapping[str, Profile]:
    """All profiles by code, in the order in which they are shown."""
    entries = msgspec.json.decode(read("profiles"), type=_Profiles).entries
    return MappingProxyType({entry.code: entry for entry in entries})


def profile(code: str) -> Profile:
    """One profile; raises KeyError for a code that does not exist."""
    return profiles()[code]
