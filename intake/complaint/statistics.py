"""Counting: identified victims by party, age and sex, period, governorate and cause; what else the vault holds.

"Identified" needs two sources that are not connected, where their number is on record. Children are under 18 of any
sex, women and men are adults, the remainder is shown, so each breakdown adds up to the same total. For the public,
cells of 1 to 4 are left out, and one more where a single gap could be computed back from the total.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

import msgspec

from intake.consent.gate import ANYONE, Need, gate
from intake.consent.store import consents_of
from intake.errors import Refused
from intake.events.records import Victim

if TYPE_CHECKING:
    from intake.vault import Vault

_SMALL = 5
_UNKNOWN = "unknown"
_TABLES = ("case_file", "person", "statement", "paragraph", "interview", "event", "official", "facility", "exhibit")
_COUNTS = {name: f"SELECT count(*) FROM {name}" for name in _TABLES}  # noqa: S608 -- names from the line above
_ASKED = "SELECT DISTINCT person FROM consent WHERE instr(body, '\"research_statistics\"') > 0"
"""Those who were ever asked: nobody else can have agreed."""
_VICTIMS = "SELECT body FROM victim ORDER BY key"

Shown = dict[str, dict[str, int | None]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Statistics:
    """Counts by heading and cell."""

    vault: dict[str, int]
    deponents: int
    """Those who agreed to be counted (`research_statistics`)."""
    victims: dict[str, int]
    breakdowns: dict[str, dict[str, int]]
    """Identified victims only."""

    def as_json(self) -> Shown:
        """Everything as counted: for those who hold the vault, not for publication."""
        held: dict[str, int | None] = {**self.vault, "deponents_who_agreed": self.deponents}
        return {"vault": held, "victims": dict(self.victims), **{k: dict(v) for k, v in self.breakdowns.items()}}

    def for_the_public(self) -> Shown:
        """Victims only; null stands for a number that is too small to be published or would give one away."""
        return {"victims": dict(self.victims), **{name: _suppressed(cells) for name, cells in self.breakdowns.items()}}


def statistics(vault: Vault, *, day: date) -> Statistics:
    """Count what the vault holds; `day` decides which consents to be counted are in force."""
    decode = msgspec.json.Decoder(Victim).decode
    victims = [decode(body) for (body,) in vault.db.execute(_VICTIMS)]
    identified = [victim for victim in victims if _identified(victim)]
    return Statistics(
        vault={name: int(vault.db.execute(query).fetchone()[0]) for name, query in _COUNTS.items()},
        deponents=sum(_agreed(vault, person, day) for (person,) in vault.db.execute(_ASKED)),
        victims={
            "total": len(victims),
            "identified": len(identified),
            "not_identified": len(victims) - len(identified),
        },
        breakdowns={
            "by_party": _count(_text(victim.party) for victim in identified),
            "by_age_and_sex": _count(_age_and_sex(victim) for victim in identified),
            "by_year": _count(_year(victim) for victim in identified),
            "by_governorate": _count(_text(victim.governorate) for victim in identified),
            "by_cause": _count(_text(victim.cause) for victim in identified),
            "by_civilian": _count(_yes_or_no(victim.civilian) for victim in identified),
        },
    )


def tables(shown: Shown) -> Iterator[tuple[str, list[tuple[str, object]]]]:
    """Title and rows of each table, as the command line prints them."""
    for name, cells in shown.items():
        title = name.replace("_", " ")
        yield title, [(label, "–" if number is None else number) for label, number in cells.items()]


def _identified(victim: Victim) -> bool:
    return victim.identified is True and (not isinstance(victim.sources, int) or victim.sources >= 2)


def _agreed(vault: Vault, person: str, day: date) -> bool:
    need = Need(purposes=(("research_statistics",),), recipient=ANYONE, exposure="anonymous")
    consents = consents_of(vault.db, person)
    try:
        gate([msgspec.structs.replace(c, recipients=(ANYONE,)) for c in consents], need, day=day)
    except Refused:
        return False
    return True


def _age_and_sex(victim: Victim) -> str:
    if victim.age_group == "child":
        return "children"
    if victim.age_group == "adult" and victim.sex in ("female", "male"):
        return "women" if victim.sex == "female" else "men"
    return "remainder"


def _year(victim: Victim) -> str:
    text = victim.died if isinstance(victim.died, str) else ""
    return text[:4] if text[:4].isdigit() else _UNKNOWN


def _text(value: object) -> str:
    return value if isinstance(value, str) and value else _UNKNOWN


def _yes_or_no(value: object) -> str:
    return {True: "yes", False: "no"}.get(value, _UNKNOWN) if isinstance(value, bool) else _UNKNOWN


def _count(labels: Iterable[str]) -> dict[str, int]:
    return dict(sorted(Counter(labels).items(), key=lambda cell: (cell[0] == _UNKNOWN, cell[0])))


def _suppressed(cells: Mapping[str, int]) -> dict[str, int | None]:
    hidden = {label for label, number in cells.items() if 0 < number < _SMALL}
    if len(hidden) == 1 and len(cells) > 1:
        hidden.add(min((label for label in cells if label not in hidden), key=lambda label: cells[label]))
    return {label: None if label in hidden else number for label, number in cells.items()}
