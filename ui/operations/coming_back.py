"""Where an unlock goes: the place that the user was at when the vault was locked."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from ui.shell.desk import Desk
from ui.shell.place import Place

if TYPE_CHECKING:
    from intake.vault import Vault


def come_back_to(desk: Desk, place: Place | None) -> None:
    """Remember this place in the vault; None is Today. A vault that is open read-only remembers nothing."""
    text = json.dumps(place) if place is not None else ""

    def op(vault: Vault) -> None:
        from intake.vault.settings import write_settings

        write_settings(vault, {"resume": text})

    if desk.writable:
        desk.keep(op)
