"""What comes after a vault was unlocked: the user's own look, and the place where she was."""

from __future__ import annotations

import json

from intake.vault.settings import read_settings
from ui.operations import opening
from ui.operations.coming_back import come_back_to
from ui.settings.applying import apply
from ui.shell import Desk, Place


def come_in(desk: Desk) -> None:
    """Put the user's own look on, then go where she was."""
    desk.read(read_settings, lambda settings: _settle(desk, settings))


def _settle(desk: Desk, settings: dict[str, str]) -> None:
    apply(desk, settings)
    if settings.get("tour"):
        from ui.operations.tour import take_up  # only where the sample is looked around in

        take_up(desk, settings)
    resume = settings.get("resume", "")
    place = Place(*json.loads(resume)) if resume else Place("today")
    if resume and place.room != "session":  # a session that is open stays the place to come back to
        come_back_to(desk, None)
    desk.go(place)
    opening.record(desk)
