"""What was agreed, with whom, for what and until when; and the address book of those who may receive.

A consent has no id in a case file; the vault gives its row one. A withdrawal is a consent with its day:
one that names a recipient outweighs "*".
"""

from __future__ import annotations

from typing import Annotated, Literal

from msgspec import UNSET, Meta, Struct

from intake.vocabulary.forms import Day, Id, Language, Maybe, coded, refers


class Recipient(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """An office or a person to whom something may be given."""

    id: Id
    name: Maybe[str] = UNSET
    kind: Maybe[str] = UNSET
    country: Maybe[str] = UNSET


class Consent(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One person's agreement; in force from `given_on` until it expires or is withdrawn."""

    person: Annotated[str, refers("person")]
    given_on: Day
    expires_on: Maybe[Day] = UNSET
    purposes: tuple[Annotated[str, coded("consent_purposes")], ...]
    recipients: tuple[Annotated[str, Meta(min_length=1)], ...]
    """`*` (anyone), ids of recipients, or names as typed."""
    identity: Annotated[str, coded("identity_handling")]
    withdrawn_on: Maybe[Day] = UNSET
    manner: Maybe[Literal["signature", "mark", "spoken"]] = UNSET
    """How it was given; what was drawn lies beside it (`intake.consent.signatures`)."""
    capacity: Maybe[Literal["herself", "guardian", "family"]] = UNSET
    """For whom the one who agreed spoke: for herself, for a ward, for a relative who is missing."""
    explained_in: Maybe[Language] = UNSET
    refused: Maybe[tuple[Annotated[str, coded("consent_purposes")], ...]] = UNSET
    """What she was asked for these recipients and said no to. It covers nothing: such a record has no purposes."""
