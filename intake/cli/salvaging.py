"""A vault opened read-only: what can be read is shown, what is lost is said on standard error, nothing is written."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from intake import custody, vault
from intake.cli.output import say
from intake.errors import Damaged, Sentence
from intake.vault import seal

if TYPE_CHECKING:
    from intake.vault import Vault
    from intake.vault.stretching import HeadStart

_MOST_NAMED = 5


@contextmanager
def opened_read_only(options: argparse.Namespace, secret: str, head_start: HeadStart) -> Iterator[Vault]:
    """The vault, read-only; `options.damaged` says whether anything in it is not as it was written."""
    shown = vault.unlock_read_only(options.vault, secret, head_start=head_start)
    try:
        lost = changed_records(shown) if shown.in_memory else []
        options.damaged = bool(shown.damage or lost)
        if options.damaged:
            _tell(shown, lost)
        for note in shown.notes:
            if note not in shown.damage:
                say(note)
        yield shown
    finally:
        shown.close()


def changed_records(shown: Vault) -> list[Sentence]:
    """Which records are not what the log vouches for; the log itself may lack entries."""
    try:
        return custody.changed_records(shown)
    except Damaged as damage:
        return [damage.message]


def _tell(shown: Vault, lost: list[Sentence]) -> None:
    """What is damaged, since when something is lost, and which records."""
    say(f"This vault is damaged, and shown read-only: {'; '.join(shown.damage) or 'records differ from its log'}.")
    named = ", ".join(" ".join(sentence.split()[:2]) for sentence in lost[:_MOST_NAMED])
    more = f" and {len(lost) - _MOST_NAMED} more" if lost[_MOST_NAMED:] else ""
    which = f" Lost or changed: {named}{more} ('intake check --read-only' tells of each)." if lost else ""
    say(f"{_since(shown)}{which}")


def _since(shown: Vault) -> str:
    """Up to which act the copy reaches, and how many acts the seal has seen since."""
    newest = None
    for entry, _ in custody.history(shown):
        newest = entry
    upto = f"act {newest.sequence} ({newest.act}, {newest.time})" if newest else "the making of the vault"
    try:
        sealed = seal.read(shown.database, shown.keys.records.seal).generation
        behind = sealed - shown.state().generation
    except Damaged:
        return f"Shown is what is intact up to {upto}; whether acts were lost since can't be told."
    if behind > 0:
        acts = "1 act since then is" if behind == 1 else f"{behind} acts since then are"
        return f"Shown is what is intact up to {upto}; {acts} lost."
    typing = ", but typing may be" if any("not shown" in sentence for sentence in shown.damage) else ""
    return f"Shown is what is intact up to {upto}; no act since then is lost{typing}."
