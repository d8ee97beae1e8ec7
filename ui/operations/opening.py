"""Opening, creating and restoring a vault."""

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

        found = vault.unlock(path, passphrase, now=desk.now())
        try:
            if custody.close_left_open(found, now=desk.now()):
                found.note(Sentence("Typing that a crash or power cut interrupted is safe and has been logged."))
        except BaseException:
            found.close()
            raise
        return found

    desk.work.open(op, lambda made: opened(desk, made, then), failed)


def unlock_read_only(desk: Desk, path: Path, passphrase: str, then: Callable[[], None], failed: Failed) -> None:
    """Open a damaged vault without writing a byte; what is lost is said."""

    def op() -> Vault:
        from intake import vault

        return vault.unlock_read_only(path, passphrase)

    desk.work.open(op, lambda made: opened(desk, made, then), failed)


def restore(desk: Desk, file: Path, path: Path, passphrase: str, then: Callable[[], None], failed: Failed) -> None:
    """The vault of a backup in a new folder, opened; the backup is verified before anything is written."""

    def op() -> Vault:
        from intake import custody, vault

        made = vault.restore(file, path, passphrase, now=desk.now())
        with custody.act(made, custody.Act.VAULT_RESTORED, made.id, now=desk.now()):
            pass
        return made

    desk.work.open(op, lambda made: opened(desk, made, then), failed)


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

    desk.work.open(op, lambda made: opened(desk, made, then), failed)


def opened(desk: Desk, vault: Vault, then: Callable[[], None]) -> None:
    """A session begins; what the opening noticed is said."""
    desk.session = Session(
        path=vault.path,
        user=vault.user.id,
        role=vault.user.role.value,
        organisation=vault.organisation,
        read_only=vault.read_only,
        sees_identities=vault.user.role.opens_identities,
        keeps_keys=vault.user.role.keeps_keys,
    )
    desk.session_changed.emit()
    desk.read(_known, lambda known: _remember(desk, *known))
    then()
    if vault.damage:
        desk.say_damage(vault.damage)
    for note in vault.notes:
        if note not in vault.damage:
            desk.say(told(note))


def record(desk: Desk) -> None:
    """Keep that this user opened it, for whoever opens it next; asked for when her first screen is on its way."""
    now = desk.now()

    def op(vault: Vault) -> None:
        from intake.vault.settings import record_opening

        record_opening(vault, now)

    if desk.writable:
        desk.change(op)


def _known(vault: Vault) -> tuple[tuple[str, str] | None, bool]:
    from intake.inspection.sample import is_sample
    from intake.vault.settings import last_opened

    return last_opened(vault), not vault.damage and is_sample(vault)


def _remember(desk: Desk, before: tuple[str, str] | None, sample: bool) -> None:
    if desk.session is not None:
        desk.session = desk.session._replace(opened_before=before, sample=sample)
