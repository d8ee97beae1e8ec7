"""Vaults of any size for the window's lists: people, consents, interviews, statements of several paragraphs, plans.

A vault grows by bulk imports, so that one of a hundred thousand statements is what the one of ten thousand became.
"""

from __future__ import annotations

import random
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import msgspec

from intake import custody, search
from intake.interchange.importing import import_case
from intake.vault import Vault
from tests.benchmarks.cases import clock
from tests.benchmarks.texts import Speaker

_AT_ONCE = 10_000
"""Statements in one import: below what a case file may weigh."""
_LANGUAGES = ("ar", "ar", "ar", "en", "fa")
_PARAGRAPHS = (3, 4, 5, 6, 7)
_WORDS = 18
_SENTENCES = 4_000
_STATES = ("final",) * 16 + ("read_back", "draft", "draft", "final")
_OFFICES = tuple(f"r{number}" for number in range(1, 13))


def grow(vault: Vault, folder: Path, statements: int, *, begun: int = 0) -> None:
    """Import what lacks until there are so many statements, and index it; `begun` are there already."""
    if not begun:
        with custody.act(vault, custody.Act.VAULT_CREATED, vault.id, now=clock()):
            pass
    teller = _Teller()
    file = folder / "grow.json"
    for first in range(begun + 1, statements + 1, _AT_ONCE):
        last = min(first + _AT_ONCE - 1, statements)
        file.write_bytes(msgspec.json.encode(teller.case(first, last)))
        import_case(vault, file, now=clock())
    file.unlink()
    search.catch_up(vault)
    vault.checkpoint_wal()


def a_word() -> str:
    """A word that stands in some statements, and not in most."""
    return max(_sentences()["en"][5].split(), key=len)


def _sentences() -> dict[str, list[str]]:
    chance = random.Random("sentences")
    speakers = {language: Speaker(language, 11) for language in sorted(set(_LANGUAGES))}
    return {
        language: [speaker.paragraph(_WORDS + chance.randrange(-8, 9)) for _ in range(_SENTENCES)]
        for language, speaker in speakers.items()
    }


class _Teller:
    """Tells cases: every number gives the same people and statements, whatever was told before."""

    def __init__(self) -> None:
        self._sentences = _sentences()
        self._today = clock().date()

    def case(self, first: int, last: int) -> dict[str, Any]:
        """The statements of these numbers, with all that they name."""
        told = [self._told(number) for number in range(first, last + 1)]
        return {
            "format": "testimony-intake/1",
            "case": {"code": "BENCH"},
            "recipients": [{"id": office, "name": f"Office {office}"} for office in _OFFICES] if first == 1 else [],
            **{name: [each[name] for each in told if name in each] for name in _LISTS},
        }

    def _told(self, number: int) -> dict[str, Any]:
        chance = random.Random(number)
        language, state = chance.choice(_LANGUAGES), chance.choice(_STATES)
        office = chance.choice(_OFFICES)
        day = self._today - timedelta(days=chance.randrange(1, 900))
        told: dict[str, Any] = {
            "people": self._person(number, chance),
            "consents": _consent(number, day, office, chance),
            "interviews": _interview(number, day, language),
            "statements": self._statement(number, language, state, chance),
        }
        if state == "final" and chance.random() < 0.98:  # nearly everything that is final was decided
            told["redactions"] = {"statement": f"s{number}", "profile": "filing", "spans": []}
        return told

    def _person(self, number: int, chance: random.Random) -> dict[str, Any]:
        arabic, latin = self._name("ar", chance), self._name("en", chance)
        identity = {"full_name": arabic, "other_names": [latin], "born": str(chance.randrange(1950, 2005))}
        return {"id": f"p{number}", "code": f"W-{number:06}", "role": "witness", "identity": identity}

    def _name(self, language: str, chance: random.Random) -> str:
        words = " ".join(chance.choice(self._sentences[language]) for _ in range(2)).split()
        return " ".join(chance.sample(words, 3))

    def _statement(self, number: int, language: str, state: str, chance: random.Random) -> dict[str, Any]:
        said = self._sentences[language]
        paragraphs = [
            {"id": f"s{number}.{place}", "kind": "narrative", "text": " ".join(chance.choices(said, k=2))}
            for place in range(1, chance.choice(_PARAGRAPHS) + 1)
        ]
        return {
            "id": f"s{number}",
            "code": f"ST-{number:06}",
            "person": f"p{number}",
            "interview": f"i{number}",
            "language": language,
            "status": state,
            "paragraphs": paragraphs,
        }


_LISTS = ("people", "consents", "interviews", "statements", "redactions")


def _consent(number: int, day: date, office: str, chance: random.Random) -> dict[str, Any]:
    made: dict[str, Any] = {
        "person": f"p{number}",
        "given_on": day.isoformat(),
        "purposes": ["store", "criminal_complaint"],
        "recipients": [office],
        "identity": "pseudonym",
    }
    if chance.random() < 0.3:
        made["expires_on"] = (day + timedelta(days=chance.randrange(1_000, 2_000))).isoformat()
    return made


def _interview(number: int, day: date, language: str) -> dict[str, Any]:
    return {
        "id": f"i{number}",
        "person": f"p{number}",
        "started": f"{day.isoformat()}T09:30:00+02:00",
        "ended": f"{day.isoformat()}T11:00:00+02:00",
        "language": language,
    }
