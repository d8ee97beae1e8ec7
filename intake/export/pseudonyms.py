"""Pseudonyms: random numbers, the same for one person in everything that one recipient gets, another for the next.

They come from the system's randomness, never from a name, so nothing about the person can be told from one.
"""

from __future__ import annotations

import secrets
from collections.abc import Mapping
from typing import TYPE_CHECKING

from intake import canonical
from intake.custody import Writing
from intake.language import PeopleIndex, find_people, fold_text

if TYPE_CHECKING:
    from sqlcipher3.dbapi2 import Connection

_KNOWN = "SELECT subject, number FROM pseudonym WHERE recipient = ?"
_INSERT = "INSERT INTO pseudonym (nonce, body) VALUES (?, ?)"
_FIRST, _LAST = 100, 999
_LAST_OF_MANY = 999_999


class Pseudonyms:
    """The numbers that one recipient knows; new ones are kept here until the export's act writes them."""

    def __init__(self, recipient: str, known: Mapping[str, int]) -> None:
        self._recipient = recipient
        self._numbers = dict(known)
        self._fresh: dict[str, int] = {}

    def number(self, subject: str) -> int:
        """The number of `subject` for this recipient: the known one, or a fresh random one."""
        if subject not in self._numbers:
            taken = set(self._numbers.values())
            last = _LAST if len(taken) < (_LAST - _FIRST) // 2 else _LAST_OF_MANY
            while (fresh := _FIRST + secrets.randbelow(last - _FIRST + 1)) in taken:
                pass
            self._numbers[subject] = self._fresh[subject] = fresh
        return self._numbers[subject]

    def write(self, act: Writing) -> None:
        """Keep what was dealt out, inside the export's act."""
        for subject, number in self._fresh.items():
            nonce = secrets.token_bytes(32)
            body = canonical.encode({"recipient": self._recipient, "subject": subject, "number": number})
            act.db.execute(_INSERT, (nonce, body.decode()))
            act.wrote("pseudonym", f"{self._recipient}/{subject}", nonce, body)


def known_to(db: Connection, recipient: str) -> Pseudonyms:
    """The pseudonyms that a recipient (by its key) has met before."""
    return Pseudonyms(recipient, dict(db.execute(_KNOWN, (recipient,)).fetchall()))


def subject_of(index: PeopleIndex, text: str, language: str) -> str:
    """Who is meant by a hidden text: a person of the vault where exactly one is, else the folded text itself."""
    persons = {hit.person for hit in find_people(index, text, language)}
    if len(persons) == 1:
        return f"person:{persons.pop()}"
    return f"text:{' '.join(fold_text(text).split())}"
