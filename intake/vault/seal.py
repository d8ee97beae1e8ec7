"""The seal: a small file beside the database that says where the database must be, with a MAC.

Two phases. Before an act commits: (generation n+1, pending, log head n); after: (n+1, done, log head n+1).
A pending seal accepts a database at n or n+1, a done one exactly n+1. `keys` are the SHA-256 of the
`keys.json` files that are accepted: two only while one replaces the other. A missing, changed or foreign
seal raises Damaged.
"""

from __future__ import annotations

import hashlib
import hmac
from pathlib import Path
from typing import Annotated, Literal

import msgspec

from intake import canonical
from intake.errors import BadInput, Damaged, NotThere, Sentence
from intake.vault import disk

_Format = Literal["testimony-intake/seal/1"]
FORMAT: _Format = "testimony-intake/seal/1"
_LARGEST = 4096

SealState = Literal["pending", "done"]
Digest = Annotated[bytes, msgspec.Meta(min_length=32, max_length=32)]


class Seal(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What was sealed: `head` is the log head before the act while pending, after it when done."""

    format: _Format = FORMAT
    state: SealState
    generation: Annotated[int, msgspec.Meta(ge=0, le=2**53)]
    head: Digest
    keys: Annotated[tuple[Digest, ...], msgspec.Meta(min_length=1, max_length=2)]


class _File(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    seal: Seal
    mac: Digest


def path_of(database: Path) -> Path:
    """`records-<hex>.seal`, beside its database."""
    return database.with_suffix(".seal")


def encode(seal: Seal, key: bytes) -> bytes:
    """The seal file's one byte form."""
    return canonical.encode(_File(seal=seal, mac=_mac(seal, key)))


def decode(data: bytes, key: bytes) -> Seal:
    """The seal from its file's bytes; raises Damaged unless the MAC holds and the bytes are its one form."""
    try:
        file = canonical.strict_decode(data, _File, where="seal")
    except BadInput:
        raise Damaged(Sentence("the seal is not readable: it was changed or cut")) from None
    if not hmac.compare_digest(file.mac, _mac(file.seal, key)):
        raise Damaged(Sentence("the seal was not made with this vault's key"))
    return file.seal


def read(database: Path, key: bytes) -> Seal:
    """The seal of a database; raises Damaged, also when it is missing."""
    try:
        data = disk.read(path_of(database), at_most=_LARGEST)
    except NotThere:
        raise Damaged(Sentence("the seal is missing")) from None
    return decode(data, key)


def write(database: Path, seal: Seal, key: bytes) -> None:
    """Replaces the seal atomically and durably; raises NoRoom and leaves the old one."""
    disk.replace(path_of(database), encode(seal, key))


def unverified_generation(database: Path) -> int | None:
    """What a seal says of itself without any proof; None when it is missing or unreadable."""
    try:
        data = disk.read(path_of(database), at_most=_LARGEST)
        return canonical.strict_decode(data, _File, where="seal").seal.generation
    except (BadInput, Damaged):
        return None


def _mac(seal: Seal, key: bytes) -> bytes:
    return hmac.new(key, canonical.encode(seal), hashlib.sha256).digest()
