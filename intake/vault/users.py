"""Adding a user: a new directory version, his keys, a slot, all nine slots sealed anew, in one act."""

from __future__ import annotations

from collections.abc import Callable

import msgspec

from intake.errors import AlreadyThere, BadInput, NotPermitted, Sentence
from intake.vault import members
from intake.vault.connection import Connection
from intake.vault.container import Vault
from intake.vault.derivation import user_keys
from intake.vault.directory import Member, Role
from intake.vault.passphrases import keys_file
from intake.vault.slots import USER_SLOTS, compose, require_user
from intake.vault.stretching import stretch

_NEWEST = "SELECT max(version) FROM directory"


def add_user(vault: Vault, user: str, role: Role, passphrase: str, *, log: Callable[[Connection], bytes]) -> Member:
    """A new user of that role, who then opens the vault with `passphrase`; a custodian's act.

    `log` writes the log entry and returns the new log head. Raises NotPermitted, AlreadyThere (the id was ever
    used), BadInput (recovery, an impossible id, no free slot), NoRoom.
    """
    if vault.user.role not in (Role.CUSTODIAN, Role.RECOVERY):
        raise NotPermitted(Sentence("only a custodian adds users"))
    require_user(user)
    if role is Role.RECOVERY:
        raise BadInput(Sentence("recovery is no user's role"), where="role")
    listed = vault.directory.members
    if user in {member.id for member in listed}:
        raise AlreadyThere(Sentence("this user was added before"), where="user")
    free = sorted(set(range(1, USER_SLOTS + 1)) - {member.slot for member in listed})
    if not free:
        raise BadInput(Sentence("all eight slots are taken"), where="user")
    salts = keys_file(vault).salts
    newest = salts[-1]
    keys = user_keys(stretch(passphrase, newest.salt, newest.cost), vault.id, free[0])
    member = Member(id=user, slot=free[0], role=role, seal=keys.pair.public, act=keys.act_public, salt=newest.salt)
    seed = vault.identity_seed()
    with vault.change() as change:
        version = vault.db.execute(_NEWEST).fetchone()[0] + 1
        directory = msgspec.structs.replace(vault.directory, version=version, members=(*listed, member))
        members.add_directory(vault.db, directory, seed)
        if member.opens_identities:
            members.give_secrets(vault.db, vault.id, member, seed, vault.organisation_key().to_bytes())
        composed = compose(
            vault=vault.id,
            database=vault.keys.database,
            salts=salts,
            records=vault.keys.records.records,
            holders=directory.holders(),
        )
        change.commit(log_head=log(vault.db), next_keys=composed)
    vault.became(vault.keys, directory)
    return member
