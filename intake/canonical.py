"""The one byte form of a record: the JSON Canonicalization Scheme (RFC 8785) for records without floats.

`encode` promises that equal values give equal bytes, on every machine and in every version: members
sorted by name, no white space, UTF-8, the shortest escapes. Member names in our records are ASCII, so
sorting by code point equals RFC 8785's sorting by UTF-16 unit; a float or a non-ASCII name is refused.
`strict_decode` reads bytes that must already be in that form and refuses any second encoding.
"""

from __future__ import annotations

import hashlib
from typing import Any, TypeVar

import msgspec

from intake.errors import BadInput, Sentence

T = TypeVar("T")

_ENCODER = msgspec.json.Encoder(order="sorted")


def encode(value: object) -> bytes:
    """The canonical form of a struct or of plain JSON values; raises TypeError for a float."""
    _refuse_floats(msgspec.to_builtins(value))
    return _ENCODER.encode(value)


def strict_decode(data: bytes, kind: type[T], *, where: str) -> T:
    """A record from its canonical bytes; raises BadInput when it is malformed or in another encoding."""
    try:
        value = msgspec.json.decode(data, type=kind)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as problem:
        raise BadInput(Sentence("is not readable ({problem})", problem=str(problem)), where=where) from None
    if _ENCODER.encode(value) != data:
        raise BadInput(Sentence("is not in its one byte form"), where=where)
    return value


def digest(nonce: bytes, canonical: bytes) -> bytes:
    """SHA-256(nonce ‖ canonical form): a record's digest; erasing the 32-byte nonce mutes it for ever."""
    if len(nonce) != 32:
        raise ValueError("a record's nonce is 32 bytes")
    return hashlib.sha256(nonce + canonical).digest()


def _refuse_floats(value: Any) -> None:
    if isinstance(value, float):
        raise TypeError("a record holds no floats: their text form differs between writers")
    if isinstance(value, dict):
        for name, inner in value.items():
            if not isinstance(name, str) or not name.isascii():
                raise TypeError("a record's member names are ASCII strings")
            _refuse_floats(inner)
    elif isinstance(value, list | tuple):
        for inner in value:
            _refuse_floats(inner)
