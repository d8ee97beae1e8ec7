"""The ninth slot: giving the vault a recovery secret, renewing it, and what its holder does with it.

A secret is put in place by one act: directory, sealed keys, `keys.json`. A new one takes the place of the one
before, whose sheet opens nothing of this vault from then on; copies of the disk it still opens, so a re-key is due.
Its holder gives one custodian a new passphrase and then steps back: nobody works as "recovery".
"""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from datetime import datetime

import msgspec

from intake.errors import NotPermitted, NotThere, Sentence
from intake.vault import members
from intake.vault.connection import Connection
from intake.vault.container import Vault
from intake.vault.creation import recovery_member
from intake.vault.derivation import user_keys
from intake.vault.directory import FormerKey, Member, Role
from intake.vault.passphrases import REKEY_DUE, keys_file
from intake.vault.slots import RECOVERY
from intake.vault.stretching import stretch
from intake.vault.users import keys_for, put_member


def has_recovery(vault: Vault) -> bool:
    """Whether a recovery secret opens this vault."""
    return any(member.id == RECOVERY and member.slot is not None for member in vault.directory.members)


def set_recovery(vault: Vault, secret: bytes, *, now: datetime, until: int, log: Callable[[Connection], bytes]) -> None:
    """Lets `secret` (32 bytes) open the vault, instead of the one before; a custodian's act.

    `log` writes the log entry of this act, of sequence `until`, and returns the new log head. Raises
    NotPermitted, NoRoom.
    """
    if vault.user.role is not Role.CUSTODIAN:
        raise NotPermitted(Sentence("only a custodian makes a recovery sheet"))
    new = recovery_member(secret, vault.id)
    before = next((member for member in vault.directory.members if member.id == RECOVERY), None)
    if before is not None:
        new = msgspec.structs.replace(new, former=_former(before, until))
    with vault.change() as change:
        directory = put_member(vault, new)
        members.forget_pins(vault.db, RECOVERY)
        if before is not None:
            vault.db.execute(REKEY_DUE, (RECOVERY, now.isoformat()))
        change.commit(log_head=log(vault.db), next_keys=keys_for(vault, directory))
    vault.became(vault.keys, directory)


def give_passphrase(
    vault: Vault, user: str, passphrase: str, *, now: datetime, until: int, log: Callable[[Connection], bytes]
) -> None:
    """Gives a custodian whose passphrase is lost a new one; only who opened the vault by the recovery secret may.

    `log` and `until` as in `set_recovery`. Raises NotPermitted, NotThere (no custodian of that name), NoRoom.
    A re-key is due: nobody knows who has the passphrase that was lost.
    """
    if vault.user.role is not Role.RECOVERY:
        raise NotPermitted(Sentence("only the recovery sheet gives somebody else a new passphrase"))
    found = next((each for each in custodians(vault) if each.id == user), None)
    if found is None or found.slot is None:
        raise NotThere(Sentence("no custodian of that name opens this vault"), where=user)
    salts = next((each for each in keys_file(vault).salts if each.salt == found.salt), keys_file(vault).salts[-1])
    keys = user_keys(stretch(passphrase, salts.salt, salts.cost), vault.id, found.slot)
    new = msgspec.structs.replace(
        found, seal=keys.pair.public, act=keys.act_public, salt=salts.salt, former=_former(found, until)
    )
    with vault.change() as change:
        directory = put_member(vault, new)
        members.set_pins(vault.db, dataclasses.replace(vault.keys, user=user, slot=found.slot, user_keys=keys))
        vault.db.execute(REKEY_DUE, (user, now.isoformat()))
        change.commit(log_head=log(vault.db), next_keys=keys_for(vault, directory))
    vault.became(vault.keys, directory)


def custodians(vault: Vault) -> tuple[Member, ...]:
    """Those who can be given a new passphrase."""
    return tuple(
        member for member in vault.directory.members if member.role is Role.CUSTODIAN and member.slot is not None
    )


def _former(member: Member, until: int) -> tuple[FormerKey, ...]:
    return (*member.former, FormerKey(act=member.act, until=until))
