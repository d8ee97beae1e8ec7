"""From a folder and a passphrase to an open vault; every step may refuse, and none changes a damaged file.

1. take the lock · 2. read and judge `keys.json` · 3. stretch the passphrase, try the slots · 4. verify the
seal · 5. judge WAL, first page and size ourselves · 6. open SQLCipher, sentinel, version, directory ·
7. compare state and seal, finish what a crash left · 8. own keys, then missing migrations · 9. pins ·
10. clean up after a re-key. WrongKey: no slot opened. VaultInUse: somebody holds it. Damaged: read-only
is still possible.
"""

from __future__ import annotations

import hashlib
import os
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from intake.errors import Damaged, IntakeError, NotThere, Sentence, VaultInUse, WrongKey
from intake.vault import disk, judgement, lock, members, migrations, recovery_of_acts, salvage, seal
from intake.vault.connection import Connection, open_database, require_sentinel
from intake.vault.container import Keys, Vault
from intake.vault.derivation import record_keys, user_keys
from intake.vault.slots import LARGEST, RECOVERY_SLOT, USER_SLOTS, KeysFile, Opened, open_slot, parse
from intake.vault.stretching import KEYS_NAME, HeadStart, stretch

PATIENCE = 5.0
_NEWEST_ORIGIN = "SELECT max(time) FROM log_origin"


def unlock(
    path: Path,
    passphrase: str,
    *,
    now: datetime,
    patience: float = PATIENCE,
    head_start: HeadStart | None = None,
) -> Vault:
    """The vault, open for reading and writing; raises WrongKey, VaultInUse, NotThere, BadInput, Damaged."""
    _require_vault(path)
    hold = lock.take(path, patience=patience)
    try:
        return open_with(path, derive(path, passphrase, head_start=head_start), hold, now=now)
    except BaseException:
        hold.release()
        raise


def unlock_with(path: Path, keys: Keys, *, now: datetime, patience: float = PATIENCE) -> Vault:
    """As `unlock`, with keys that this process worked out before; WrongKey when they open nothing any more."""
    _require_vault(path)
    hold = lock.take(path, patience=patience)
    try:
        return open_with(path, derive_again(path, keys), hold, now=now)
    except BaseException:
        hold.release()
        raise


def unlock_read_only(
    path: Path, passphrase: str, *, patience: float = PATIENCE, head_start: HeadStart | None = None
) -> Vault:
    """What can be read, without a byte being written; what is not as it was written is in `damage` and `notes`.

    A whole vault is opened as it is, immutable. Of a damaged one, or one whose last holder did not close it, `db` is a
    copy in memory (intake.vault.salvage). Raises WrongKey, VaultInUse, NotThere, BadInput, and Damaged when nothing
    can be read.
    """
    return _read_only(path, lambda: derive(path, passphrase, head_start=head_start), patience)


def unlock_read_only_with(path: Path, keys: Keys, *, patience: float = PATIENCE) -> Vault:
    """As `unlock_read_only`, without stretching the passphrase again."""
    return _read_only(path, lambda: derive_again(path, keys), patience)


def derive(path: Path, passphrase: str, *, head_start: HeadStart | None = None) -> Keys:
    """What the passphrase opens here; raises WrongKey when it opens no slot, BadInput for a bad `keys.json`."""
    data = _read_keys(path)
    return from_keys_file(data, passphrase, head_start=head_start)


def from_keys_file(data: bytes, passphrase: str, *, head_start: HeadStart | None = None) -> Keys:
    """As `derive`, from the bytes of a `keys.json`."""
    keys = parse(data)
    for salts in keys.salts:
        done = head_start.secret(passphrase, salts.salt, salts.cost) if head_start is not None else None
        secret = stretch(passphrase, salts.salt, salts.cost) if done is None else done
        for slot in range(1, USER_SLOTS + 1):
            opened = _try(keys, slot, secret)
            if opened is not None:
                return _keys(keys, data, opened)
    raise _wrong()


def derive_again(path: Path, keys: Keys) -> Keys:
    """What the same user's keys open now (after a re-key, say), without stretching; raises WrongKey."""
    return from_keys_file_again(_read_keys(path), keys)


def from_keys_file_again(data: bytes, keys: Keys) -> Keys:
    """As `derive_again`, from the bytes of a `keys.json`."""
    file = parse(data)
    if file.vault != keys.vault:
        raise WrongKey(Sentence("these keys belong to another vault"))
    return _keys(file, data, open_slot(file, keys.slot, keys.user_keys))


def derive_recovery(path: Path, secret: bytes) -> Keys:
    """What the recovery secret (32 bytes) opens; raises WrongKey."""
    data = _read_keys(path)
    keys = parse(data)
    opened = _try(keys, RECOVERY_SLOT, secret)
    if opened is None:
        raise WrongKey(Sentence("this recovery secret doesn't open the vault"))
    return _keys(keys, data, opened)


def open_with(path: Path, keys: Keys, hold: lock.Hold | None, *, now: datetime) -> Vault:
    """Steps 4 to 10 for a folder whose lock the caller holds."""
    sealed = seal.read(path / keys.database, keys.records.seal)
    if keys.digest not in sealed.keys:
        raise Damaged(Sentence("keys.json is not the one that was sealed: it was changed or put back"))
    found = judgement.require_whole(path / keys.database, keys.records)
    recovered = judgement.has_wal(path / keys.database)
    try:
        db = open_database(path / keys.database, keys.records)
    except VaultInUse:  # we hold the lock: only a connection that was abandoned can be in the way
        hint = Sentence("Close the program and open the vault read-only.")
        raise Damaged(Sentence("the database is held by a program that found it damaged"), hint=hint) from None
    try:
        require_sentinel(db)
        migrations.require_known(db)
        vault = Vault(path, keys, db, members.read_directory(db, keys.vault), hold=hold, read_only=False)
        recovery_of_acts.settle(vault, sealed)
        members.require_own_keys(vault)
        migrations.migrate(db)
        notes = members.renew_pins(vault) + recovery_of_acts.clean_up(vault) + _clock(db, now)
    except IntakeError as problem:
        _let_go(db, damaged=isinstance(problem, Damaged))
        raise
    vault.recovered = recovered
    if found:  # a tail was dropped: none of its frames may be met again at the next cut
        vault.checkpoint_wal()
    for sentence in (*found, *notes):
        vault.note(sentence)
    return vault


def _read_only(path: Path, opened: Callable[[], Keys], patience: float) -> Vault:
    _require_vault(path)
    hold = lock.take_existing(path, patience=patience)
    try:
        return _open_read_only(path, opened(), hold)
    except BaseException:
        if hold is not None:
            hold.release()
        raise


def _open_read_only(path: Path, keys: Keys, hold: lock.Hold | None) -> Vault:
    database = path / keys.database
    looked = judgement.look(database, keys.records, every_page=True)
    damage = [*recovery_of_acts.differences_unopened(path, keys), *looked.damage]
    in_memory = bool(looked.damage) or judgement.has_wal(database)
    if in_memory:
        db, missing = salvage.salvage(database, keys.records)
        damage += [*judgement.not_shown(database, keys.records), *missing]
    else:
        db = open_database(database, keys.records, read_only=True)
    notes = list(looked.notes)
    try:
        if not in_memory:  # every page of a copy was proved by its HMAC
            require_sentinel(db)
        migrations.require_known(db)
        vault = Vault(path, keys, db, members.read_directory(db, keys.vault), hold=hold, read_only=True)
    except IntakeError:
        db.abandon()
        raise
    vault.in_memory = in_memory
    try:
        damage += recovery_of_acts.differences_opened(vault)
        notes += members.check_pins(vault)
        members.require_own_keys(vault)
    except Damaged as problem:  # a change of keys may be in what isn't shown
        damage.append(problem.message)
    vault.damage = tuple(dict.fromkeys(damage))
    vault.notes = (*vault.damage, *notes)
    return vault


def _clock(db: Connection, now: datetime) -> tuple[Sentence, ...]:
    began = db.execute(_NEWEST_ORIGIN).fetchone()[0]
    if datetime.fromisoformat(began) <= now:
        return ()
    return (
        Sentence("this computer's clock is before {began}, when this vault's log began: set it right", began=began),
    )


def _let_go(db: Connection, *, damaged: bool) -> None:
    """A connection to a damaged file is never closed: closing writes."""
    if damaged:
        db.abandon()
    else:
        db.close()


def _require_vault(path: Path) -> None:
    """Before the lock is taken: no lock file is left in a folder that is no vault."""
    if not os.path.lexists(path / KEYS_NAME):
        raise NotThere(Sentence("there is no vault here ({file} is missing)", file=KEYS_NAME), where=str(path))


def _read_keys(path: Path) -> bytes:
    _require_vault(path)
    return disk.read(path / KEYS_NAME, at_most=LARGEST)


def _try(keys: KeysFile, slot: int, secret: bytes) -> Opened | None:
    try:
        return open_slot(keys, slot, user_keys(secret, keys.vault, slot))
    except WrongKey:
        return None


def _keys(file: KeysFile, data: bytes, opened: Opened) -> Keys:
    return Keys(
        user=opened.user,
        slot=opened.slot,
        user_keys=opened.keys,
        records=record_keys(opened.records, file.vault, file.database),
        vault=file.vault,
        database=file.database,
        digest=hashlib.sha256(data).digest(),
    )


def _wrong() -> WrongKey:
    hint = Sentence("Check the keyboard layout and capitals. A changed keys.json looks the same as a wrong passphrase.")
    return WrongKey(Sentence("wrong passphrase"), hint=hint)
