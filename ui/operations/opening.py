"""Opening and creating a vault."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from intake.errors import Sentence
from ui.shell.desk import Desk, Session
from ui.told import told

if TYPE_CHECKING:
    from intake.vault import Vault
    from ui.work import Failed


def unlock(desk: Desk, path: Path, passphrase: str, then: Callable[[], None], failed: Failed) -> None:
    """Open for reading and writing; typing that a crash cut off is logged first."""

    def op() -> Vault:
        from intake import custody, vault

        opened = vault.unlock(path, passphrase, now=desk.now())
        try:
            if custody.close_left_open(opened, now=desk.now()):
                opened.note(Sentence("Typing that a crash or power cut interrupted is safe and has been logged."))
        except BaseException:
            opened.close()
            raise
        return opened

    desk.work.open(op, lambda opened: _opened(desk, opened, then), failed)


def unlock_read_only(desk: Desk, path: Path, passphrase: str, then: Callable[[], None], failed: Failed) -> None:
    """Open a damaged vault without writing a byte; what is lost is said."""

    def op() -> Vault:
        from intake import vault

        return vault.unlock_read_only(path, passphrase)

    desk.work.open(op, lambda opened: _opened(desk, opened, then), failed)


def create(
    desk: Desk, path: Path, passphrase: str, organisation: str, then: Callable[[], None], failed: Failed
) -> None:
    """A new vault with one custodian, opened."""

    def op() -> Vault:
        from intake import custody, vault

        made = vault.create(path, passphrase, organisation=organisation, now=desk.now())
        with custody.act(made, custody.Act.VAULT_CREATED, made.id, now=desk.now()):
            pass
        return made

    desk.work.open(op, lambda opened: _opened(desk, opened, then), failed)


def _opened(desk: Desk, opened: Vault, then: Callable[[], None]) -> None:
    desk.session = Session(
        path=opened.path,
        user=opened.user.id,
        role=opened.user.role.value,
        organisation=opened.organisation,
        read_only=opened.read_only,
    )
    desk.session_changed.emit()
    then()
    for note in opened.notes:
        desk.say(told(note))
