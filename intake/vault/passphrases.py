"""Changing one's own passphrase: new keys, signed by the old act key, and a whole new `keys.json`, in one act.

Unless the user says that nobody has seen the old passphrase, a re-key is due, and is noted in the same act:
whoever copied the disk and knows the old passphrase opens everything written until that re-key.
"""

from __future__ import annotations

import dataclasses
import hashlib
import secrets
from collections.abc import Callable
from datetime import datetime

from intake import canonical
from intake.errors import BadInput, Damaged, Sentence
from intake.vault import begun, disk, members
from intake.vault.connection import Connection
from intake.vault.container import Vault
from intake.vault.cost import Cost
from intake.vault.derivation import UserKeys, user_keys
from intake.vault.directory import Directory, KeyChange, Member, sign_change, with_changes
from intake.vault.slots import LARGEST, RECOVERY_SLOT, KeysFile, SaltSet, compose, parse
from intake.vault.stretching import KEYS_NAME, SALT_BYTES, require_bounds, stretch

_ADD_CHANGE = "INSERT INTO key_change (user, number, body, signature) VALUES (?, ?, ?, ?)"
REKEY_DUE = "INSERT INTO rekey_due (user, time) VALUES (?, ?) ON CONFLICT (user) DO NOTHING"
_MOST_SETS = 2


def change_passphrase(
    vault: Vault,
    passphrase: str,
    *,
    now: datetime,
    until: int,
    log: Callable[[Connection], bytes],
    cost: Cost | None = None,
    never_seen: bool = False,
) -> None:
    """Gives this user a new passphrase, or the same one at a new cost; the vault stays open.

    `log` writes the log entry of this act, of sequence `until`, still signed by the old key, and returns the
    new log head. Raises BadInput (same passphrase and cost, a third cost, the recovery slot), NoRoom.
    """
    if vault.user.slot == RECOVERY_SLOT:
        raise BadInput(Sentence("the recovery secret is renewed, not changed"), where="passphrase")
    file = keys_file(vault)
    member = vault.directory.member(vault.user.id)
    salts = _salts_for(file, member, cost)
    new = user_keys(stretch(passphrase, salts.salt, salts.cost), vault.id, vault.user.slot)
    if new.act_public == member.act:
        raise BadInput(Sentence("the new passphrase is the old one"), where="passphrase")
    step = KeyChange(
        vault=vault.id,
        user=member.id,
        number=len(member.former) + 1,
        seal=new.pair.public,
        act=new.act_public,
        salt=salts.salt,
        until=until,
    )
    body, signature = canonical.encode(step), sign_change(step, vault.keys.user_keys.act)
    directory = with_changes(vault.directory, [(body, signature)])
    composed = compose(
        vault=vault.id,
        database=vault.keys.database,
        salts=in_use(directory, (*file.salts, salts)),
        records=vault.keys.records.records,
        holders=directory.holders(),
    )
    with vault.change() as change:
        vault.db.execute(_ADD_CHANGE, (member.id, step.number, body, signature))
        _renew_own_row(vault, directory.member(member.id), new)
        if not never_seen:
            vault.db.execute(REKEY_DUE, (member.id, now.isoformat()))
        change.commit(log_head=log(vault.db), next_keys=composed)
    vault.became(dataclasses.replace(vault.keys, user_keys=new), directory)


def keys_file(vault: Vault) -> KeysFile:
    """The `keys.json` that this vault was opened with; raises Damaged when another lies there now."""
    data = disk.read(vault.path / KEYS_NAME, at_most=LARGEST)
    if hashlib.sha256(data).digest() != vault.keys.digest:
        raise Damaged(Sentence("keys.json was changed while the vault was open"))
    return parse(data)


def _salts_for(file: KeysFile, member: Member, cost: Cost | None) -> SaltSet:
    own = next((salts for salts in file.salts if salts.salt == member.salt), None)
    if own is None:
        raise Damaged(Sentence("keys.json lacks the salt that the directory names for you"))
    if cost is None or cost == own.cost:
        return own
    require_bounds(cost)
    for salts in file.salts:
        if salts.cost == cost:
            return salts
    return SaltSet(salt=secrets.token_bytes(SALT_BYTES), cost=cost)


def in_use(directory: Directory, salts: tuple[SaltSet, ...]) -> tuple[SaltSet, ...]:
    """The salt sets that somebody's slot uses; raises BadInput if three would be needed."""
    named = {member.salt for member in directory.members if member.slot is not None}
    used = tuple({each.salt: each for each in salts if each.salt in named}.values())
    if len(used) > _MOST_SETS:
        raise BadInput(Sentence("a third cost would be in use: first let everybody move to the second"), where="cost")
    return used


def _renew_own_row(vault: Vault, member: Member, new: UserKeys) -> None:
    """Seals the identity and organisation keys and what was begun to the new pair; pins with the new pin key."""
    if member.role.opens_identities:
        organisation = vault.organisation_key().to_bytes()
        members.give_secrets(vault.db, vault.id, member, vault.identity_seed(), organisation)
    members.set_pins(vault.db, dataclasses.replace(vault.keys, user_keys=new))
    begun.seal_anew(vault, vault.db, new.pair)
