"""Re-key: everything moves under a new records key, into a new database, with one commit point; a user may leave by it.

1. the old database records the successor's name · 2. `Connection.backup` into it, under the new key ·
3. there, in one transaction: predecessor, pins, log entry, state · 4. its file and folder are fsynced, it
is sealed with the new `keys.json`'s hash · 5. `keys.json` is replaced: the commit point · 6. the old database
is deleted. What a crash leaves at each step, and what the next unlock does: `recovery_of_acts`.
"""

from __future__ import annotations

import dataclasses
import hashlib
import os
import secrets
from collections.abc import Callable
from datetime import datetime

from intake.errors import NoRoom, NotPermitted, Sentence
from intake.vault import disk, members, seal
from intake.vault.connection import Connection, new_database
from intake.vault.container import Keys, Vault
from intake.vault.derivation import record_keys
from intake.vault.directory import Directory
from intake.vault.opening import derive_again, open_with
from intake.vault.passphrases import in_use, keys_file
from intake.vault.recovery_of_acts import delete_database, forget_successor
from intake.vault.slots import LARGEST, compose, new_database_name
from intake.vault.stretching import KEY_BYTES, KEYS_NAME

_NAME_IT = (
    "INSERT INTO rekey (role, database, user, time) VALUES (?, ?, ?, ?) ON CONFLICT (role) DO UPDATE SET"
    " database = excluded.database, user = excluded.user, time = excluded.time"
)
_DUE = "SELECT user, time FROM rekey_due ORDER BY time, user"
_NO_SUCCESSOR = "DELETE FROM rekey WHERE role = 'successor'"
_NOTHING_DUE = "DELETE FROM rekey_due"
_STATE = "UPDATE vault_state SET generation = ?, log_head = ?, next_keys = NULL WHERE key = 1"


def due(vault: Vault) -> tuple[tuple[str, str], ...]:
    """Whose passphrase or sheet somebody may have seen since the last re-key, and the moment from which on."""
    return tuple((user, time) for user, time in vault.db.execute(_DUE))


def rekey(
    vault: Vault,
    *,
    now: datetime,
    log: Callable[[Connection], bytes],
    directory: Directory | None = None,
    progress: Callable[[int, int], None] | None = None,
) -> Vault:
    """The same vault under a new records key, open; the old object is closed. A custodian's act.

    `log` writes the log entry of this act through the connection that it is given (the new database) and
    returns the new log head. With `directory` that is its next version from then on. `progress` is told pages
    done and pages in all. Raises NotPermitted, NoRoom, and what `progress` raises; then the old vault is as it was.
    """
    if not vault.user.role.keeps_keys:
        raise NotPermitted(Sentence("only a custodian re-keys a vault"))
    listed = directory or vault.directory
    salts, name, state = in_use(listed, keys_file(vault).salts), new_database_name(), vault.state()
    vault.finish_seal(state)
    records = secrets.token_bytes(KEY_BYTES)
    new_file = compose(vault=vault.id, database=name, salts=salts, records=records, holders=listed.holders())
    keys = dataclasses.replace(
        vault.keys,
        records=record_keys(records, vault.id, name),
        database=name,
        digest=hashlib.sha256(new_file).digest(),
    )
    with vault.draft() as db:
        db.execute(_NAME_IT, ("successor", name, vault.user.id, now.isoformat()))
    try:
        head = _copy(vault, keys, now, log, directory, progress)
        done = seal.Seal(state="done", generation=state.generation + 1, head=head, keys=(keys.digest,))
        seal.write(vault.path / name, done, keys.records.seal)
        _replace_keys(vault, keys, new_file)
    except BaseException:
        delete_database(vault.path, name, keep=vault.keys.database)
        if not vault.db.broken:
            forget_successor(vault)
        raise
    hold, path, old = vault.hand_over(), vault.path, vault.keys.database
    try:
        delete_database(path, old, keep=name)
        return open_with(path, derive_again(path, keys), hold, now=now)
    except BaseException:
        if hold is not None:
            hold.release()
        raise


def _copy(
    vault: Vault,
    keys: Keys,
    now: datetime,
    log: Callable[[Connection], bytes],
    directory: Directory | None,
    progress: Callable[[int, int], None] | None,
) -> bytes:
    """Steps 2 to 4 without the seal: returns the new log head."""
    path = vault.path / keys.database
    target = new_database(path, keys.records)
    try:
        target.take_over(vault.db, progress)
        target.execute("BEGIN IMMEDIATE")
        target.execute(_NO_SUCCESSOR)
        target.execute(_NAME_IT, ("predecessor", vault.keys.database, vault.user.id, now.isoformat()))
        target.execute(_NOTHING_DUE)
        if directory is not None:
            members.add_directory(target, directory, vault.identity_seed())
            members.take_secrets_away(target, directory)
        members.set_pins(target, keys)
        head = log(target)
        target.execute(_STATE, (vault.state().generation + 1, head))
        target.execute("COMMIT")
        target.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    finally:
        target.close()
    with disk.refusals(Sentence("re-keying")), path.open("rb+") as file:
        os.fsync(file.fileno())
        disk.sync_folder(vault.path)
    return head


def _replace_keys(vault: Vault, keys: Keys, new_file: bytes) -> None:
    """The commit point. If only the folder's fsync failed, the new file is there and counts."""
    target = vault.path / KEYS_NAME
    try:
        disk.replace(target, new_file)
    except NoRoom:
        if hashlib.sha256(disk.read(target, at_most=LARGEST)).digest() != keys.digest:
            raise
