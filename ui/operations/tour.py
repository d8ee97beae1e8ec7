"""The guided tour on the sample vault: where its steps are, and where it stands.

It leads to rooms and opens no testimony: a step that speaks of an account has a `door`, which the user opens or not.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, NamedTuple

from ui.labels import language
from ui.shell.desk import Desk
from ui.shell.place import Place

if TYPE_CHECKING:
    from intake.vault import Vault

SETTING = "tour"
_READABLE = {"en": "s2", "ar": "s1"}
"""Which account is in the language of the window."""


class Step(NamedTuple):
    """`place` is gone to; in the rooms of `near` one is still at this step; `door` is opened by a button alone."""

    place: Place
    near: tuple[str, ...] = ()
    door: Place | None = None

    def holds(self, room: str) -> bool:
        """Whether one is at this step there."""
        return room == self.place.room or room in self.near


STEPS = (
    Step(Place("today")),
    Step(Place("people")),
    Step(Place("person", "p3"), ("consent",)),
    Step(Place("interviews"), ("begin",)),
    Step(Place("statements"), ("statement",), Place("statement")),
    Step(Place("complaint")),
    Step(Place("export", "s3"), ("redaction",)),
    Step(Place("export", "s3"), ("redaction",), Place("redaction", "s3", "partner")),
    Step(Place("exports"), ("export", "verify")),
    Step(Place("vault"), ("log", "recovery")),
)


def offered(desk: Desk) -> bool:
    """Whether the tour can be begun now: only on the sample, not twice, and never beside an open session."""
    session = desk.session
    return session is not None and session.sample and desk.tour_at is None and not desk.interview_open


def begin(desk: Desk) -> None:
    """At the first step."""
    _stand_at(desk, 0)


def go_on(desk: Desk, by: int) -> None:
    """So many steps forward or back; from elsewhere it goes back to the step that waits, after the last it ends."""
    at = desk.tour_at
    if at is None:
        return
    if not STEPS[at].holds(desk.here.room):
        _stand_at(desk, at)
    elif at + by == len(STEPS):
        leave(desk)
    else:
        _stand_at(desk, max(0, at + by))


def open_door(desk: Desk) -> None:
    """Go where this step does not lead unasked."""
    if desk.tour_at is not None and (door := STEPS[desk.tour_at].door) is not None:
        desk.go(door if door.subject else door._replace(subject=_READABLE.get(language(), _READABLE["en"])))


def leave(desk: Desk) -> None:
    """No tour any more; it can be begun anew."""
    desk.tour_at = None
    _keep(desk, "")
    desk.toured.emit()


def take_up(desk: Desk, settings: Mapping[str, str]) -> None:
    """It stands where it stood when the vault was locked; it leads nowhere until it is asked."""
    kept = settings.get(SETTING, "")
    if kept.isdecimal() and int(kept) < len(STEPS) and desk.session is not None and desk.session.sample:
        desk.tour_at = int(kept)


def _stand_at(desk: Desk, at: int) -> None:
    desk.tour_at = at
    _keep(desk, str(at))
    step = STEPS[at]
    if step.door is not None and step.holds(desk.here.room):
        desk.toured.emit()  # one is there already, perhaps behind the door
    else:
        desk.go(step.place)


def _keep(desk: Desk, value: str) -> None:
    def op(vault: Vault) -> None:
        from intake.vault.settings import write_settings

        write_settings(vault, {SETTING: value})

    if desk.writable:
        desk.keep(op)
