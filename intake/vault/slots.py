"""`keys.json`: eight user slots and one recovery slot, each the records key sealed to one user's key pair.

Format "testimony-intake/keys/1", one byte form (intake.canonical), at most 64 KiB. All slots have one
length; an unused one is a real seal of random bytes to a key that was thrown away, so the file doesn't tell
how many users there are. HPKE `info` of a slot: `slot/1`, its number, and every field but the slots; the
SHA-256 of the whole file is in the seal. Malformed bytes raise BadInput; nothing is derived before the
database's name and the costs were judged.
"""

from __future__ import annotations

import re
import secrets
from dataclasses import dataclass, field
from typing import Annotated, Literal

import msgspec

from intake import canonical
from intake.errors import BadInput, Sentence, WrongKey
from intake.vault.cost import Cost
from intake.vault.derivation import UserKeys, info
from intake.vault.sealing import SEED_BYTES, KeyPair, seal_to
from intake.vault.stretching import KEY_BYTES, SALT_BYTES, require_bounds

_Format = Literal["testimony-intake/keys/1"]
FORMAT: _Format = "testimony-intake/keys/1"
USER_SLOTS = 8
RECOVERY_SLOT = 9
RECOVERY = "recovery"
LARGEST = 64 * 1024
_USER_BYTES = 64
_PLAIN_BYTES = KEY_BYTES + 1 + _USER_BYTES
_SLOT_BYTES = _PLAIN_BYTES + 1136
_DATABASE = re.compile(r"records-[0-9a-f]{32}\.db", re.ASCII)
_USER = re.compile(r"[a-z0-9][a-z0-9._-]{0,62}[a-z0-9]|[a-z0-9]", re.ASCII)

Sealed = Annotated[bytes, msgspec.Meta(min_length=_SLOT_BYTES, max_length=_SLOT_BYTES)]


class SaltSet(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One salt and the cost it is used with; two exist while users move to a new cost."""

    salt: Annotated[bytes, msgspec.Meta(min_length=SALT_BYTES, max_length=SALT_BYTES)]
    cost: Cost


class KeysFile(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """`keys.json` as it lies on the disk."""

    format: _Format
    vault: Annotated[str, msgspec.Meta(pattern="^[0-9a-f]{32}$", max_length=32)]
    database: Annotated[str, msgspec.Meta(max_length=43)]
    salts: Annotated[tuple[SaltSet, ...], msgspec.Meta(min_length=1, max_length=2)]
    slots: Annotated[tuple[Sealed, ...], msgspec.Meta(min_length=USER_SLOTS, max_length=USER_SLOTS)]
    recovery: Sealed


@dataclass(frozen=True, slots=True, kw_only=True)
class Holder:
    """Who gets a slot: user id, slot number (9 is recovery) and the public key that it is sealed to."""

    user: str
    slot: int
    public: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class Opened:
    """What a slot held, and the keys that opened it."""

    records: bytes = field(repr=False)
    user: str
    slot: int
    keys: UserKeys = field(repr=False)


def parse(data: bytes) -> KeysFile:
    """`keys.json` from its bytes; raises BadInput for another form, name, size, or a cost out of bounds."""
    if len(data) > LARGEST:
        raise BadInput(Sentence("is larger than 64 KiB"), where="keys.json")
    keys = canonical.strict_decode(data, KeysFile, where="keys.json")
    if not is_database_name(keys.database):
        raise BadInput(Sentence("names a database as no vault does"), where="keys.json")
    if len({salts.salt for salts in keys.salts}) != len(keys.salts):
        raise BadInput(Sentence("holds the same salt twice"), where="keys.json")
    for salts in keys.salts:
        require_bounds(salts.cost, where="keys.json")
    return keys


def is_database_name(name: str) -> bool:
    """Whether `name` is a plain file name of the one form that our databases have."""
    return _DATABASE.fullmatch(name) is not None


def new_database_name() -> str:
    """A fresh random database name."""
    return f"records-{secrets.token_hex(16)}.db"


def require_user(user: str) -> None:
    """Raises BadInput unless `user` is 1 to 64 of a-z, 0-9, dot, dash, underscore."""
    if _USER.fullmatch(user) is None:
        raise BadInput(Sentence("a user's name is 1 to 64 of a-z, 0-9, '.', '-', '_'"), where="user")


def compose(
    *, vault: str, database: str, salts: tuple[SaltSet, ...], records: bytes, holders: tuple[Holder, ...]
) -> bytes:
    """A whole new `keys.json`: every slot is sealed anew, those without a holder to a thrown-away key."""
    by_slot = {holder.slot: holder for holder in holders}
    if len(by_slot) != len(holders) or not set(by_slot) <= set(range(1, RECOVERY_SLOT + 1)):
        raise ValueError("each holder has a slot of its own, 1 to 9")
    rest = _fields(vault, database, salts)
    sealed = tuple(_seal(by_slot.get(number), number, rest, records) for number in range(1, RECOVERY_SLOT + 1))
    keys = KeysFile(
        format=FORMAT, vault=vault, database=database, salts=salts, slots=sealed[:USER_SLOTS], recovery=sealed[-1]
    )
    return canonical.encode(keys)


def open_slot(keys: KeysFile, slot: int, user: UserKeys) -> Opened:
    """What slot 1 to 9 holds for these keys; raises WrongKey."""
    sealed = keys.recovery if slot == RECOVERY_SLOT else keys.slots[slot - 1]
    rest = _fields(keys.vault, keys.database, keys.salts)
    plain = user.pair.open_sealed(sealed, info("slot/1", slot, rest))
    length = plain[KEY_BYTES] if len(plain) == _PLAIN_BYTES else 0
    name = plain[KEY_BYTES + 1 : KEY_BYTES + 1 + length]
    if not 0 < length <= _USER_BYTES or any(plain[KEY_BYTES + 1 + length :]) or not name.isascii():
        raise WrongKey(Sentence("this key doesn't open what was sealed"))
    return Opened(records=plain[:KEY_BYTES], user=name.decode("ascii"), slot=slot, keys=user)


def _fields(vault: str, database: str, salts: tuple[SaltSet, ...]) -> bytes:
    members = {"format": FORMAT, "vault": vault, "database": database, "salts": salts}
    return canonical.encode(msgspec.to_builtins(members))


def _seal(holder: Holder | None, number: int, rest: bytes, records: bytes) -> bytes:
    where = info("slot/1", number, rest)
    if holder is None:
        return seal_to(KeyPair(secrets.token_bytes(SEED_BYTES)).public, secrets.token_bytes(_PLAIN_BYTES), where)
    require_user(holder.user)
    name = holder.user.encode("ascii")
    plain = records + bytes([len(name)]) + name.ljust(_USER_BYTES, b"\0")
    return seal_to(holder.public, plain, where)
