"""What the next unlock does about an interrupted act or re-key: finish it, undo it, or say what is damaged."""

from __future__ import annotations

import dataclasses
import hashlib
from pathlib import Path

from intake.errors import Damaged, IntakeError, Sentence, WrongKey
from intake.vault import disk, seal
from intake.vault.container import Keys, Vault
from intake.vault.slots import is_database_name
from intake.vault.stretching import KEYS_NAME

_NEXT_KEYS = "SELECT next_keys FROM vault_state WHERE key = 1"
_REKEY = "SELECT role, database FROM rekey"
_FORGET_SUCCESSOR = "DELETE FROM rekey WHERE role = 'successor'"


def settle(vault: Vault, sealed: seal.Seal) -> None:
    """Compares database and seal; finishes a commit whose seal or `keys.json` is missing. Damaged otherwise.

    Raises WrongKey when what it finished was a change of this user's own passphrase.
    """
    state = vault.state()
    if sealed.state == "done":
        if (state.generation, state.log_head) != (sealed.generation, sealed.head):
            raise Damaged(_differs(state.generation, sealed.generation))
        return
    if (state.generation, state.log_head) == (sealed.generation - 1, sealed.head):
        _finish(vault, vault.keys.digest, sealed.keys[0])
        return
    if state.generation != sealed.generation:
        raise Damaged(_differs(state.generation, sealed.generation))
    if len(sealed.keys) == 1 or vault.keys.digest == sealed.keys[1]:
        _finish(vault, vault.keys.digest, sealed.keys[-1])
        return
    new = vault.db.execute(_NEXT_KEYS).fetchone()[0]
    if new is None or hashlib.sha256(new).digest() != sealed.keys[1]:
        raise Damaged(Sentence("a change of keys.json was interrupted and can't be finished"))
    disk.replace(vault.path / KEYS_NAME, new)
    _write_done(vault, sealed.keys[1])
    vault.became(dataclasses.replace(vault.keys, digest=sealed.keys[1]), vault.directory)
    if vault.directory.member(vault.user.id).act != vault.keys.user_keys.act_public:
        message = Sentence("your change of passphrase, which was interrupted, is now finished")
        raise WrongKey(message, hint=Sentence("Unlock again with the new passphrase."))
    vault.note(Sentence("a change of keys that was interrupted is now finished"))


def clean_up(vault: Vault) -> tuple[Sentence, ...]:
    """Deletes the two kinds of database that may be deleted, names every other that is not in use."""
    rows = dict(vault.db.execute(_REKEY).fetchall())
    notes: list[Sentence] = []
    if "predecessor" in rows:
        delete_database(vault.path, rows["predecessor"], keep=vault.keys.database)
    if "successor" in rows:
        name = rows["successor"]
        ahead = seal.unverified_generation(vault.path / name)
        if ahead is None or ahead == vault.state().generation + 1:
            delete_database(vault.path, name, keep=vault.keys.database)
            forget_successor(vault)
            notes.append(Sentence("a re-key that was interrupted is undone; nothing is lost"))
    for other in sorted(vault.path.glob("records-*.db")):
        if other.name != vault.keys.database:
            notes.append(Sentence("another database lies here, left untouched: {file}", file=other.name))
    return tuple(notes)


def differences_unopened(path: Path, keys: Keys) -> tuple[Sentence, ...]:
    """For a read-only opening: what the seal says of `keys.json`, as a sentence; never raises."""
    try:
        sealed = seal.read(path / keys.database, keys.records.seal)
    except IntakeError as problem:
        return (problem.message,)
    return () if keys.digest in sealed.keys else (Sentence("keys.json is not the one that was sealed"),)


def differences_opened(vault: Vault) -> tuple[Sentence, ...]:
    """For a read-only opening: what the shown database lacks beside its seal; never raises for that."""
    try:
        sealed = seal.read(vault.database, vault.keys.records.seal)
    except IntakeError:
        return ()  # told by `differences_unopened` already
    state = vault.state()
    accepted = {(sealed.generation, sealed.head)} if sealed.state == "done" else set()
    if sealed.state != "done" and state.generation in (sealed.generation - 1, sealed.generation):
        return ()
    if (state.generation, state.log_head) in accepted:
        return ()
    return (_differs(state.generation, sealed.generation),)


def forget_successor(vault: Vault) -> None:
    """Clears the name of a half-made successor that is gone."""
    with vault.draft() as db:
        db.execute(_FORGET_SUCCESSOR)


def delete_database(folder: Path, name: str, *, keep: str) -> None:
    """Deletes one database with its WAL and seal; raises Damaged for the one in use or a name that isn't ours."""
    if name == keep or not is_database_name(name):
        raise Damaged(Sentence("the database names a file to delete that it may not name"))
    for suffix in ("", "-wal", "-shm", "-journal"):
        disk.remove(folder / (name + suffix))
    disk.remove(seal.path_of(folder / name))


def _finish(vault: Vault, found: bytes, expected: bytes) -> None:
    if found != expected:
        raise Damaged(Sentence("keys.json is ahead of the database: one of the two was put back"))
    _write_done(vault, found)


def _write_done(vault: Vault, keys: bytes) -> None:
    state = vault.state()
    done = seal.Seal(state="done", generation=state.generation, head=state.log_head, keys=(keys,))
    seal.write(vault.database, done, vault.keys.records.seal)


def _differs(found: int, expected: int) -> Sentence:
    if found < expected:
        return Sentence(
            "the database is at act {found}, the seal at {expected}: newer acts were cut off",
            found=found,
            expected=expected,
        )
    return Sentence(
        "the database is at act {found}, the seal at {expected}: one of the two was put back",
        found=found,
        expected=expected,
    )
