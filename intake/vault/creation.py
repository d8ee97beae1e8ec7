"""A new vault: built whole in `VAULT.part`, renamed last, so that a kill leaves no half vault under its name."""

from __future__ import annotations

import hashlib
import os
import re
import secrets
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path

from intake.errors import AlreadyThere, BadInput, NotThere, Sentence
from intake.vault import disk, lock, members, migrations, seal
from intake.vault.connection import Connection, new_database
from intake.vault.container import Keys, Vault
from intake.vault.cost import Cost, calibrate
from intake.vault.derivation import info, record_keys, user_keys
from intake.vault.directory import Directory, Member, Role
from intake.vault.opening import unlock_with
from intake.vault.sealing import SEED_BYTES, KeyPair
from intake.vault.slots import RECOVERY, RECOVERY_SLOT, SaltSet, compose, new_database_name, require_user
from intake.vault.stretching import KEY_BYTES, KEYS_NAME, SALT_BYTES, HeadStart, require_bounds, stretch

FIRST_USER = "custodian"
_FIRST_SLOT = 1
_OURS = re.compile(
    r"lock|keys\.json(\.part)?|files|[0-9a-f]{32}(\.part)?|records-[0-9a-f]{32}\.(db(-wal|-shm|-journal)?|seal(\.part)?)"
)
_FIRST_STATE = "INSERT INTO vault_state (key, generation, log_head) VALUES (1, 0, ?)"
_ORIGIN = "INSERT INTO log_origin (number, log_id, time, cites_generation, cites_head) VALUES (?, ?, ?, ?, ?)"


def create(
    path: Path,
    passphrase: str,
    *,
    organisation: str,
    now: datetime,
    cost: Cost | None = None,
    user: str = FIRST_USER,
    recovery: bytes | None = None,
    head_start: HeadStart | None = None,
) -> Vault:
    """A new vault with one custodian, open; raises AlreadyThere, BadInput, NotThere, NoRoom.

    `recovery` is a secret of 32 random bytes that gets a custodian's rights as user "recovery"; without one
    the ninth slot is an unused one. `cost` None calibrates to 1 to 2 s on this computer, unless `head_start`
    (made with the same passphrase and cost) has done so.
    """
    from intake.signing.organisation import OrganisationKey  # X.509 is loaded only by who signs

    _require_names(organisation, user, recovery)
    organisation_key = OrganisationKey.create(organisation, now)
    salts = _salts(cost, head_start)
    require_bounds(salts.cost)
    with building(path) as part:
        vault, database = secrets.token_hex(16), new_database_name()
        records = record_keys(secrets.token_bytes(KEY_BYTES), vault, database)
        own = user_keys(_stretched(passphrase, salts, head_start), vault, _FIRST_SLOT)
        identity = secrets.token_bytes(SEED_BYTES)
        listed = [
            Member(id=user, slot=1, role=Role.CUSTODIAN, seal=own.pair.public, act=own.act_public, salt=salts.salt)
        ]
        if recovery is not None:
            listed.append(recovery_member(recovery, vault))
        directory = Directory(
            vault=vault,
            version=1,
            organisation=organisation,
            identity=KeyPair(identity).public,
            members=tuple(listed),
        )
        file = compose(
            vault=vault, database=database, salts=(salts,), records=records.records, holders=directory.holders()
        )
        keys = Keys(
            user=user,
            slot=_FIRST_SLOT,
            user_keys=own,
            records=records,
            vault=vault,
            database=database,
            digest=hashlib.sha256(file).digest(),
        )
        _first_rows(part, keys, directory, identity, organisation_key.to_bytes(), now)
        disk.replace(part / KEYS_NAME, file)
    return unlock_with(path, keys, now=now)


def first_head(vault: str, log_id: bytes, cites: bytes | None) -> bytes:
    """The head of a log without entries: it binds the vault, the log's id, and the head that it continues."""
    return hashlib.sha256(info("log/1", vault, log_id, cites or b"")).digest()


def recovery_member(secret: bytes, vault: str) -> Member:
    """The directory's entry for the holder of the recovery secret."""
    keys = user_keys(secret, vault, RECOVERY_SLOT)
    return Member(
        id=RECOVERY, slot=RECOVERY_SLOT, role=Role.RECOVERY, seal=keys.pair.public, act=keys.act_public, salt=b""
    )


@contextmanager
def building(path: Path) -> Iterator[Path]:
    """`VAULT.part`, locked and empty; renamed to `path` when the body succeeds. Raises AlreadyThere.

    What an interrupted run left is cleared first, but only if it holds nothing that isn't ours.
    """
    if os.path.lexists(path):
        raise AlreadyThere(Sentence("something is there already"), where=str(path))
    if not path.parent.is_dir():
        raise NotThere(Sentence("there is no such folder"), where=str(path.parent))
    part = path.with_name(path.name + disk.PART)
    with disk.refusals(Sentence("creating the vault")):
        part.mkdir(mode=0o700, exist_ok=True)
    hold = lock.take(part, patience=0)
    try:
        _clear(part)
        yield part
        with disk.refusals(Sentence("creating the vault")):
            disk.sync_folder(part)
            part.rename(path)
            disk.sync_folder(path.parent)
    except BaseException:
        if part.is_dir():
            _clear(part)
            (part / lock.NAME).unlink(missing_ok=True)
            part.rmdir()
        raise
    finally:
        hold.release()


def add_origin(db: Connection, now: datetime, *, cites: tuple[int, bytes] | None) -> bytes:
    """Begins a log: a row with a fresh random id, which is returned."""
    log_id = secrets.token_bytes(16)
    number = db.execute("SELECT coalesce(max(number), 0) + 1 FROM log_origin").fetchone()[0]
    db.execute(_ORIGIN, (number, log_id, now.isoformat(), *(cites or (None, None))))
    return log_id


def _first_rows(
    part: Path, keys: Keys, directory: Directory, identity: bytes, organisation: bytes, now: datetime
) -> None:
    db = new_database(part / keys.database, keys.records)
    try:
        migrations.migrate(db)
        db.execute("BEGIN IMMEDIATE")
        head = first_head(keys.vault, add_origin(db, now, cites=None), None)
        db.execute(_FIRST_STATE, (head,))
        members.add_directory(db, directory, identity)
        for member in directory.members:
            members.give_secrets(db, keys.vault, member, identity, organisation)
        members.set_pins(db, keys)
        db.execute("COMMIT")
        db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    finally:
        db.close()
    done = seal.Seal(state="done", generation=0, head=head, keys=(keys.digest,))
    seal.write(part / keys.database, done, keys.records.seal)


def _clear(part: Path) -> None:
    entries = [entry for entry in part.rglob("*") if entry.name != lock.NAME]
    if not all(_OURS.fullmatch(entry.name) for entry in entries):
        raise AlreadyThere(Sentence("a folder with other files is in the way"), where=str(part))
    with disk.refusals(Sentence("clearing what an interrupted run left")):
        for entry in sorted(entries, reverse=True):
            entry.rmdir() if entry.is_dir() and not entry.is_symlink() else entry.unlink()


def _require_names(organisation: str, user: str, recovery: bytes | None) -> None:
    require_user(user)
    if user == RECOVERY:
        raise BadInput(Sentence("'recovery' is the name of the recovery secret's own slot"), where="user")
    if recovery is not None and len(recovery) != KEY_BYTES:
        raise BadInput(Sentence("a recovery secret is 32 bytes"), where="recovery")
    if not organisation.strip():
        raise BadInput(Sentence("an organisation needs a name"), where="organisation")


def _salts(cost: Cost | None, head_start: HeadStart | None) -> SaltSet:
    """Those that the head start chose, if it had the cost that is asked for; else fresh ones."""
    chosen = head_start.chosen() if head_start is not None else None
    if chosen is not None:
        salt, (memory, passes, lanes) = chosen
        found = Cost(memory=memory, passes=passes, lanes=lanes)
        if cost in (None, found):
            return SaltSet(salt=salt, cost=found)
    return SaltSet(salt=secrets.token_bytes(SALT_BYTES), cost=cost or _calibrated())


def _stretched(passphrase: str, salts: SaltSet, head_start: HeadStart | None) -> bytes:
    done = head_start.secret(passphrase, salts.salt, salts.cost) if head_start is not None else None
    return done or stretch(passphrase, salts.salt, salts.cost)


def _calibrated() -> Cost:
    return calibrate(lambda cost: stretch("calibration", bytes(SALT_BYTES), cost))
