"""A user's own settings: read, changed with a way back, put on the window at once."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from ui.settings.applying import apply, on_now
from ui.shell.desk import Desk

if TYPE_CHECKING:
    from intake.vault import Vault


def read(desk: Desk, then: Callable[[dict[str, str]], None]) -> None:
    """What this user has set."""
    from intake.vault.settings import read_settings

    desk.read(read_settings, then)


def change(desk: Desk, values: Mapping[str, str], said: Callable[[], str], undo: Callable[[], None]) -> None:
    """Keep them and put them on, then say it in the language that is on then, with a way back."""
    _keep(desk, values, lambda: desk.say(said(), undo=undo))


def undo(desk: Desk, values: Mapping[str, str]) -> None:
    """Take a change back."""
    _keep(desk, values, lambda: desk.go(desk.here))


def _keep(desk: Desk, values: Mapping[str, str], then: Callable[[], None]) -> None:
    """In a vault that is open to read only nothing is kept: they hold until it closes."""

    def op(vault: Vault) -> dict[str, str]:
        from intake.vault.settings import read_settings, write_settings

        if not vault.read_only:
            write_settings(vault, values)
        return read_settings(vault) | dict(values)

    def kept(settings: dict[str, str]) -> None:
        apply(desk, on_now(desk) | settings)
        then()

    desk.change(op, kept)
