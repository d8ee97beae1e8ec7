"""A read-back on its way: where it stands, what was corrected, what she initialled; kept between two sittings.

Méndez Principles: in her language, at her pace, in parts or on another day. Nothing of it touches the statement until
`finish` hands the whole to `intake.statement.finalising`. Until then it is a setting of the user who reads.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from typing import TYPE_CHECKING

import msgspec
from msgspec import Struct

from intake.statement import store
from intake.statement.changes import NOTE
from intake.statement.finalising import record_read_back
from intake.statement.records import Paragraph
from intake.statement.steps import Correction, HowRead, ReadBack
from intake.vault.settings import read_settings, write_settings

if TYPE_CHECKING:
    from intake.vault import Vault

_SETTING = "read_back:"


class Sitting(Struct, frozen=True, kw_only=True):
    """What is kept of a read-back that is not finished."""

    version: int
    at: str = ""
    """The id of the paragraph that is being read; empty at the beginning."""
    corrections: dict[str, Correction] = {}
    initialled: tuple[str, ...] = ()
    """Ids of the paragraphs that she initialled."""
    typing: str | None = None
    """A correction of the paragraph at `at` that is being typed and not kept yet."""

    def correct(self, paragraph: Paragraph, text: str) -> Sitting:
        """With this paragraph reading `text`; what was first written stays beside it, and going back to it is none."""
        rest = {key: value for key, value in self.corrections.items() if key != paragraph.id}
        if text != paragraph.text:
            rest[paragraph.id] = Correction(paragraph=paragraph.id, before=paragraph.text, after=text)
        return msgspec.structs.replace(self, corrections=rest, typing=None)

    def type(self, text: str | None) -> Sitting:
        """With a correction being typed at this paragraph, or with none."""
        return msgspec.structs.replace(self, typing=text)

    def initial(self, paragraph: str, *, given: bool) -> Sitting:
        """With her initials to a paragraph, or without them."""
        rest = tuple(entry for entry in self.initialled if entry != paragraph)
        return msgspec.structs.replace(self, initialled=(*rest, paragraph) if given else rest)

    def move(self, paragraph: str) -> Sitting:
        """At another paragraph."""
        return msgspec.structs.replace(self, at=paragraph, typing=None)

    def text(self, paragraph: Paragraph) -> str:
        """How a paragraph reads now."""
        kept = self.corrections.get(paragraph.id)
        return paragraph.text if kept is None else kept.after

    def record(
        self, paragraphs: Sequence[Paragraph], day: date, *, manner: HowRead, language: str, by_role: str, reason: str
    ) -> ReadBack:
        """The whole of it, read to its end on that day, in the order of the statement."""
        order = {paragraph.id: at for at, paragraph in enumerate(paragraphs)}
        return ReadBack(
            manner=manner,
            language=language,
            by_role=by_role,
            read_on=day.isoformat(),
            corrections=tuple(sorted(self.corrections.values(), key=lambda c: order[c.paragraph])),
            reason=reason,
            initialled=tuple(sorted(self.initialled, key=lambda key: order[key])),
        )

    def encode(self) -> str:
        """As one line, for a setting."""
        return msgspec.json.encode(self).decode()


def read_aloud(paragraphs: Sequence[Paragraph]) -> tuple[Paragraph, ...]:
    """Those that are read back: notes of the interviewer are not her words."""
    return tuple(paragraph for paragraph in paragraphs if paragraph.kind != NOTE)


def sitting(vault: Vault, statement: str) -> tuple[store.Whole, Sitting]:
    """The statement and how far this user is with reading it back."""
    whole = store.find(vault.db, statement)
    kept = read_settings(vault).get(_SETTING + whole.statement.id, "")
    return whole, begin_or_continue(kept, whole.version, whole.paragraphs)


def keep(vault: Vault, statement: str, sitting: Sitting) -> None:
    """Keep how far it is, for another time; `statement` is the id."""
    write_settings(vault, {_SETTING + statement: sitting.encode()})


def finish(vault: Vault, statement: str, read_back: ReadBack, *, now: datetime) -> None:
    """Record it as a step of the statement; what was kept for another time is emptied. Raises as its recording."""
    record_read_back(vault, statement, read_back, now=now)
    write_settings(vault, {_SETTING + statement: ""})


def begin_or_continue(kept: str, version: int, paragraphs: Sequence[Paragraph]) -> Sitting:
    """The sitting that `kept` holds, where it still fits the statement; else a new one.

    A correction whose paragraph reads otherwise by now, or is gone, is dropped: it was of another text.
    """
    try:
        found = msgspec.json.decode(kept, type=Sitting) if kept else Sitting(version=version)
    except msgspec.DecodeError:
        found = Sitting(version=version)
    if found.version != version:
        return Sitting(version=version)
    texts = {paragraph.id: paragraph.text for paragraph in paragraphs}
    return msgspec.structs.replace(
        found,
        at=found.at if found.at in texts else "",
        typing=found.typing if found.at in texts else None,
        corrections={key: c for key, c in found.corrections.items() if texts.get(key) == c.before},
        initialled=tuple(entry for entry in found.initialled if entry in texts),
    )
