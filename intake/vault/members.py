"""The directory and the users' rows on the database: reading them believed or not at all, pins, own keys."""

from __future__ import annotations

import hashlib
import hmac
from typing import TYPE_CHECKING

import msgspec

from intake import canonical
from intake.errors import Damaged, Sentence
from intake.vault import directory as directories
from intake.vault.connection import Connection
from intake.vault.container import Keys, identity_key_info, organisation_info
from intake.vault.derivation import directory_signer
from intake.vault.directory import Directory, Member
from intake.vault.sealing import seal_to

if TYPE_CHECKING:
    from intake.vault.container import Vault

_NEWEST = "SELECT version, body, signer, signature FROM directory ORDER BY version DESC LIMIT 1"
_SIGNERS = "SELECT signer, succession FROM directory ORDER BY version"
_CHANGES = "SELECT body, signature FROM key_change ORDER BY user, number"
_ADD = "INSERT INTO directory (version, body, signer, signature, succession) VALUES (?, ?, ?, ?, ?)"
_PINS = "SELECT pin_signer, pin_records FROM user_secret WHERE user = ?"
_SET_PINS = (
    "INSERT INTO user_secret (user, pin_signer, pin_records) VALUES (?, ?, ?)"
    " ON CONFLICT (user) DO UPDATE SET pin_signer = excluded.pin_signer, pin_records = excluded.pin_records"
)
_SET_SECRETS = (
    "INSERT INTO user_secret (user, identity, organisation) VALUES (?, ?, ?)"
    " ON CONFLICT (user) DO UPDATE SET identity = excluded.identity, organisation = excluded.organisation"
)
_NO_PINS = "UPDATE user_secret SET pin_signer = NULL, pin_records = NULL WHERE user = ?"
_NO_SECRETS = "DELETE FROM user_secret WHERE user = ?"
_NEXT_VERSION = "SELECT max(version) + 1 FROM directory"
_REKEYED = "SELECT user, time FROM rekey WHERE role = 'predecessor'"


def read_directory(db: Connection, vault: str) -> Directory:
    """The newest directory with all changes of keys, if every signature holds; raises Damaged."""
    row = db.execute(_NEWEST).fetchone()
    if row is None:
        raise Damaged(Sentence("the directory of users is missing"))
    version, body, signer, signature = row
    found = directories.verify(body, signer, signature, vault=vault)
    if found.version != version:
        raise Damaged(Sentence("the directory of users is not of the version that it says"))
    return directories.with_changes(found, db.execute(_CHANGES).fetchall())


def add_directory(db: Connection, new: Directory, identity_seed: bytes, *, succeeds: bytes | None = None) -> None:
    """Signs and adds a version; `succeeds` is the identity seed before, when the pair was renewed."""
    signer = directory_signer(identity_seed, new.vault)
    public = signer.public_key().public_bytes_raw()
    succession = None
    if succeeds is not None:
        former = directory_signer(succeeds, new.vault)
        succession = directories.sign_succession(public, former, new.vault)
    body = canonical.encode(new)
    db.execute(_ADD, (new.version, body, public, directories.sign(new, signer), succession))


def give_secrets(db: Connection, vault: str, member: Member, identity_seed: bytes, organisation: bytes) -> None:
    """Seals the identity private key and the organisation's key to a member whose role opens them."""
    if not member.role.opens_identities:
        raise ValueError("an interviewer is not given these keys")
    identity = seal_to(member.seal, identity_seed, identity_key_info(vault, member.id))
    signing = seal_to(member.seal, organisation, organisation_info(vault, member.id))
    db.execute(_SET_SECRETS, (member.id, identity, signing))


def next_version(vault: Vault, listed: tuple[Member, ...]) -> Directory:
    """The directory with these members, unsigned, as the version behind the newest."""
    version = vault.db.execute(_NEXT_VERSION).fetchone()[0]
    return msgspec.structs.replace(vault.directory, version=version, members=listed)


def with_member(vault: Vault, member: Member) -> tuple[Member, ...]:
    """The members with this one in the place of the one of the same id, or at the end."""
    listed = vault.directory.members
    if member.id not in {each.id for each in listed}:
        return (*listed, member)
    return tuple(member if each.id == member.id else each for each in listed)


def take_secrets_away(db: Connection, directory: Directory) -> None:
    """Deletes what was sealed to those who were removed."""
    db.executemany(_NO_SECRETS, [(member.id,) for member in directory.members if member.slot is None])


def forget_pins(db: Connection, user: str) -> None:
    """Pins that an old pin key made say nothing any more: the next opening is a first one."""
    db.execute(_NO_PINS, (user,))


def require_own_keys(vault: Vault) -> None:
    """Raises Damaged unless the directory lists exactly the slot and public keys that the passphrase gave."""
    member = vault.directory.member(vault.user.id)
    keys = vault.keys.user_keys
    if (member.slot, member.seal, member.act) != (vault.keys.slot, keys.pair.public, keys.act_public):
        raise Damaged(Sentence("the directory of users lists other keys for you than your passphrase gives"))


def renew_pins(vault: Vault) -> tuple[Sentence, ...]:
    """As `check_pins`; then what differed is what the next opening expects."""
    notes = check_pins(vault)
    if notes:
        with vault.draft() as db:
            set_pins(db, vault.keys)
    return notes


def check_pins(vault: Vault) -> tuple[Sentence, ...]:
    """What differs from this user's last opening, in words; raises Damaged for a directory of a foreign signer."""
    row = vault.db.execute(_PINS, (vault.user.id,)).fetchone()
    had_signer, had_records = row if row is not None else (None, None)
    signer = vault.db.execute(_NEWEST).fetchone()[2]
    want = pins_of(vault.keys, signer)
    if (had_signer, had_records) == want:
        return ()
    notes = []
    if had_signer is None or had_records is None:
        notes.append(
            Sentence("first opening by this user here: compare the twelve words of the directory with a custodian")
        )
    else:
        if not hmac.compare_digest(had_signer, want[0]):
            _require_succession(vault, had_signer)
            notes.append(
                Sentence("the key that signs the directory of users was renewed since you last opened this vault")
            )
        if not hmac.compare_digest(had_records, want[1]):
            notes.append(_rekeyed(vault))
    return tuple(notes)


def set_pins(db: Connection, keys: Keys) -> None:
    """Writes this user's pins of the newest directory's signer and of the records key."""
    signer = db.execute(_NEWEST).fetchone()[2]
    db.execute(_SET_PINS, (keys.user, *pins_of(keys, signer)))


def pins_of(keys: Keys, signer: bytes) -> tuple[bytes, bytes]:
    """This user's two pins: of the directory's signer and of the records key."""
    records = hashlib.sha256(keys.records.records).digest()
    return keys.user_keys.pin_of(b"signer", signer), keys.user_keys.pin_of(b"records", records)


def _require_succession(vault: Vault, pinned: bytes) -> None:
    """Follows the signers from the pinned one to the newest; raises Damaged at a link that nobody signed."""
    known: bytes | None = None
    for signer, succession in vault.db.execute(_SIGNERS).fetchall():
        if known is None:
            if hmac.compare_digest(vault.keys.user_keys.pin_of(b"signer", signer), pinned):
                known = signer
        elif signer != known:
            directories.verify_succession(signer, succession or b"", known, vault.id)
            known = signer
    if known is None:
        raise Damaged(Sentence("an unknown key signed the directory of users: somebody may have forged this vault"))


def _rekeyed(vault: Vault) -> Sentence:
    row = vault.db.execute(_REKEYED).fetchone()
    if row is None:
        return Sentence("the vault was re-keyed since you last opened it, but nothing says by whom: ask a custodian")
    return Sentence(
        "the vault was re-keyed since you last opened it, by {user} at {moment}", user=row[0], moment=row[1]
    )
