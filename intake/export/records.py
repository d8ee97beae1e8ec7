"""What an export is asked for, and what it gives back."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

import msgspec
from msgspec import Struct

from intake.errors import Sentence


@dataclass(frozen=True, slots=True, kw_only=True)
class Order:
    """One statement for one reader and one recipient."""

    statement: str
    """Its id or code."""
    profile: str
    recipient: str
    """As the caller typed it: the id or name of a recipient, or any name."""
    waved_through: tuple[tuple[str, str], ...] = ()
    """(name as it stands in the text, reason) for each name that may stand."""
    identity_to: str | None = None
    """An age recipient for the identity file; None writes none."""
    translation: str = ""
    """The language of the translation that goes along; empty for none."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Made:
    """The files of an export that left, verified."""

    pdf: Path
    package: Path
    sd_jwt: Path
    identity: Path | None
    consent: tuple[dict[str, Any], ...]
    checkpoint: str
    export: str
    warnings: tuple[Sentence, ...] = ()
    staying: tuple[Sentence, ...] = ()
    """Which of the warnings are about exhibits that stay here."""

    def as_json(self) -> dict[str, Any]:
        """The contract's form."""
        return {
            "pdf": str(self.pdf),
            "package": str(self.package),
            "sd_jwt": str(self.sd_jwt),
            "identity": None if self.identity is None else str(self.identity),
            "verified": True,
            "consent": list(self.consent),
            "checkpoint": self.checkpoint,
            "export": self.export,
        }


class LeftFile(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A file that left, by its SHA-256."""

    name: str
    sha256: str


class Trail(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What stays on record of an export, made or refused, or of a disclosure; it never leaves the vault."""

    id: str
    statement: str
    version: int
    profile: str
    recipient: str
    at: str
    outcome: str
    """`made`, or the kind of refusal."""
    reasons: tuple[str, ...] = ()
    files: tuple[LeftFile, ...] = ()
    waved_through: tuple[tuple[str, str], ...] = ()
    translation: str = ""
    """The language of the translation that went along."""
    checkpoint: str = ""
    reference: str = ""
    token: str = ""
    """The SD-JWT as it left, without disclosures."""
    token_sha256: str = ""
    disclosures: tuple[tuple[int, tuple[str, ...], str], ...] = ()
    """(paragraph number, categories, disclosure) of every hidden fragment, in the token's order."""
    discloses: str = ""
    """For a disclosure: the export that it opens."""
    opened: tuple[int, ...] = ()

    def __repr__(self) -> str:
        return f"Trail({self.id!r}, {self.outcome!r})"


def body_of(trail: Trail) -> bytes:
    """The canonical form of a trail."""
    return msgspec.json.encode(trail, order="sorted")
