"""A small invented case for exports: one person, one statement and one short text for each consent that is tried."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

RECIPIENT = "Prosecutor, Oslo"
PLANNED = ("deponent", "counsel", "filing", "clinician", "partner", "public")
"""Profiles that need a plan."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Statement:
    """One person and her statement; `plans` are the spans for a profile, by the words that they hide."""

    code: str
    texts: tuple[str, ...] = ("I was held for a long time. I remember the door.",)
    consents: tuple[dict[str, Any], ...] = ()
    plans: dict[str, tuple[tuple[str, str], ...]] = field(default_factory=dict)
    name: str = ""
    language: str = "en"


def consent(
    *purposes: str, recipients: tuple[str, ...] = ("*",), identity: str = "pseudonym", **more: str
) -> dict[str, Any]:
    """A consent as JSON has it."""
    return {
        "given_on": "2019-05-02",
        "purposes": list(purposes),
        "recipients": list(recipients),
        "identity": identity,
        **more,
    }


def case(statements: list[Statement], code: str = "CLI-1") -> dict[str, Any]:
    """The case in JSON."""
    return {
        "format": "testimony-intake/1",
        "case": {"code": code},
        "recipients": [
            {"id": "r1", "name": RECIPIENT, "kind": "prosecutor", "country": "NO"},
            {"id": "r2", "name": "Prosecutor, Bergen", "kind": "prosecutor", "country": "NO"},
        ],
        "people": [
            {"id": f"p-{s.code}", "code": f"W-{s.code}", "identity": {"full_name": s.name or _invented(number)}}
            for number, s in enumerate(statements)
        ],
        "consents": [{"person": f"p-{s.code}", **each} for s in statements for each in s.consents],
        "statements": [
            {
                "id": f"s-{s.code}",
                "code": s.code,
                "person": f"p-{s.code}",
                "language": s.language,
                "status": "final",
                "paragraphs": [
                    {"id": f"s-{s.code}.{n}", "kind": kind, "text": text.removeprefix("NOTE ")}
                    for n, text in enumerate(s.texts, 1)
                    for kind in ["interviewer_note" if text.startswith("NOTE ") else "narrative"]
                ],
            }
            for s in statements
        ],
        "redactions": [
            {"statement": f"s-{s.code}", "profile": profile, "spans": _spans(s, hidden)}
            for s in statements
            for profile, hidden in s.plans.items()
        ],
    }


def _spans(statement: Statement, hidden: tuple[tuple[str, str], ...]) -> list[dict[str, Any]]:
    spans = []
    for words, category in hidden:
        for number, text in enumerate(statement.texts, 1):
            start = text.removeprefix("NOTE ").find(words)
            if start >= 0:
                spans.append(
                    {
                        "paragraph": f"s-{statement.code}.{number}",
                        "start": start,
                        "end": start + len(words),
                        "category": category,
                        "treatment": "remove",
                    }
                )
    return spans


def _invented(number: int) -> str:
    """A name of no language, unlike any other and unlike a word."""
    consonants, vowels = "bdfgklmnprstvz", "aeiou"
    first = "".join(consonants[(number * 5 + n * 3) % 14] + vowels[(number + n * 2) % 5] for n in range(4))
    last = "".join(consonants[(number * 3 + n * 5 + 7) % 14] + vowels[(number * 2 + n) % 5] for n in range(5))
    return f"{first.title()}q {last.title()}x"
