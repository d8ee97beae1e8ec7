"""Users come and go: a new directory version, signed, and a `keys.json` whose nine slots are all sealed anew.

Adding is one act (`Vault.change`). Removing is a re-key: who leaves keeps nothing that opens what is written from
then on, and the commit point is `keys.json` alone, as in `intake.vault.rekeying`. Only an interviewer can be removed
here: a custodian or reviewer takes the identity key and the organisation's signing key with him, and both would have
to be renewed, with every sealed identity, in that act.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from datetime import datetime

import msgspec

from intake.errors import AlreadyThere, BadInput, NotPermitted, NotThere, Sentence
from intake.vault import members
from intake.vault.connection import Connection
from intake.vault.container import Vault
from intake.vault.derivation import user_keys
from intake.vault.directory import Directory, Member, Role
from intake.vault.passphrases import keys_file
from intake.vault.rekeying import rekey
from intake.vault.slots import RECOVERY, USER_SLOTS, compose, require_user
from intake.vault.stretching import stretch


def add_user(vault: Vault, user: str, role: Role, passphrase: str, *, log: Callable[[Connection], bytes]) -> Member:
    """A new user of that role, who then opens the vault with `passphrase`; a custodian's act.

    `log` writes the log entry and returns the new log head. Raises NotPermitted, AlreadyThere (the id was ever
    used), BadInput (recovery, an impossible id, no free slot), NoRoom.
    """
    _require_custodian(vault, Sentence("only a custodian adds users"))
    require_user(user)
    if RECOVERY in (user, role):
        raise BadInput(Sentence("'recovery' is the recovery sheet's own"), where="user")
    listed = vault.directory.members
    if user in {member.id for member in listed}:
        raise AlreadyThere(Sentence("this user was added before"), where="user")
    free = sorted(set(range(1, USER_SLOTS + 1)) - {member.slot for member in listed})
    if not free:
        raise BadInput(Sentence("all eight slots are taken"), where="user")
    newest = keys_file(vault).salts[-1]
    keys = user_keys(stretch(passphrase, newest.salt, newest.cost), vault.id, free[0])
    member = Member(id=user, slot=free[0], role=role, seal=keys.pair.public, act=keys.act_public, salt=newest.salt)
    with vault.change() as change:
        directory = put_member(vault, member)
        members.set_pins(vault.db, dataclasses.replace(vault.keys, user=user, slot=free[0], user_keys=keys))
        change.commit(log_head=log(vault.db), next_keys=keys_for(vault, directory))
    vault.became(vault.keys, directory)
    return member


def remove_user(
    vault: Vault,
    user: str,
    *,
    now: datetime,
    until: int,
    log: Callable[[Connection], bytes],
    progress: Callable[[int, int], None] | None = None,
) -> Vault:
    """The vault re-keyed without this user, open; the old object is closed. A custodian's act.

    `log` and `progress` as in `rekey`; `until` is the sequence of the act: what the user signed up to it still
    counts. Raises NotPermitted (also for who opens identities), NotThere, BadInput (oneself), NoRoom.
    """
    _require_custodian(vault, Sentence("only a custodian removes users"))
    found = next((member for member in vault.directory.members if member.id == user and member.slot), None)
    if found is None:
        raise NotThere(Sentence("nobody of that name opens this vault"), where=user)
    if user == vault.user.id:
        raise BadInput(Sentence("nobody removes herself"), where="user")
    if not found.removable:
        raise NotPermitted(
            Sentence("who opens identities can't be removed yet"),
            hint=Sentence("They hold the identity key and the organisation's signing key: nothing renews them so far."),
        )
    gone = msgspec.structs.replace(found, slot=None, removed=until)
    directory = members.next_version(vault, members.with_member(vault, gone))
    return rekey(vault, now=now, log=log, directory=directory, progress=progress)


def put_member(vault: Vault, member: Member) -> Directory:
    """Within an act: a new directory version with this member, and the keys that the role opens, sealed to it."""
    directory = members.next_version(vault, members.with_member(vault, member))
    seed = vault.identity_seed()
    members.add_directory(vault.db, directory, seed)
    if member.role.opens_identities:
        members.give_secrets(vault.db, vault.id, member, seed, vault.organisation_key().to_bytes())
    return directory


def keys_for(vault: Vault, directory: Directory) -> bytes:
    """A whole new `keys.json` for those whom the directory lists."""
    return compose(
        vault=vault.id,
        database=vault.keys.database,
        salts=keys_file(vault).salts,
        records=vault.keys.records.records,
        holders=directory.holders(),
    )


def _require_custodian(vault: Vault, otherwise: Sentence) -> None:
    if not vault.user.role.keeps_keys:
        raise NotPermitted(otherwise)
