"""What a user has begun in a form and not finished: kept from the first letter, sealed to her own key, gone when done.

It stands among her settings, so no act records it. Other users of the vault hold the key of the database too; a form
may hold an identity, which they may not read: what lies here opens with this user's own key and no other.
"""

from __future__ import annotations

import base64
from typing import TYPE_CHECKING

from intake.vault.derivation import info
from intake.vault.sealing import KeyPair, seal_to

if TYPE_CHECKING:
    from intake.vault.connection import Connection
    from intake.vault.container import Vault

PREFIX = "begun:"
"""Of the names of these settings; the form's own name, made of ids, stands behind it."""
_PADDING = 1024
_READ = "SELECT value FROM setting WHERE user = ? AND name = ?"
_READ_ALL = "SELECT name, value FROM setting WHERE user = ? AND substr(name, 1, 6) = 'begun:'"
_WRITE = (
    "INSERT INTO setting (user, name, value) VALUES (?, ?, ?)"
    " ON CONFLICT (user, name) DO UPDATE SET value = excluded.value"
)
_DROP = "DELETE FROM setting WHERE user = ? AND name = ?"


def keep_begun(vault: Vault, form: str, text: str) -> None:
    """Keep `text` as what stands in this form; an empty one erases it. Raises NoRoom, NotPermitted when read-only."""
    name = PREFIX + form
    with vault.draft() as db:
        if text:
            public = vault.keys.user_keys.pair.public
            db.execute(_WRITE, (vault.user.id, name, _sealed(vault, public, name, text.encode())))
        else:
            db.execute(_DROP, (vault.user.id, name))


def begun(vault: Vault, form: str) -> str:
    """What this user has begun in the form, empty if nothing; WrongKey when it is not what she kept."""
    name = PREFIX + form
    row = vault.db.execute(_READ, (vault.user.id, name)).fetchone()
    return "" if row is None else _opened(vault, name, row[0]).decode()


def seal_anew(vault: Vault, db: Connection, pair: KeyPair) -> None:
    """Everything that this user has begun, sealed to her new key pair: part of the act that changes her passphrase."""
    for name, value in db.execute(_READ_ALL, (vault.user.id,)).fetchall():
        plain = _opened(vault, name, value)
        db.execute(_WRITE, (vault.user.id, name, _sealed(vault, pair.public, name, plain)))


def _sealed(vault: Vault, public: bytes, name: str, plain: bytes) -> str:
    length = len(plain).to_bytes(4, "big")
    padded = length + plain + bytes(-(4 + len(plain)) % _PADDING)
    return base64.b64encode(seal_to(public, padded, _info(vault, name))).decode()


def _opened(vault: Vault, name: str, value: str) -> bytes:
    padded = vault.keys.user_keys.pair.open_sealed(base64.b64decode(value), _info(vault, name))
    return padded[4 : 4 + int.from_bytes(padded[:4], "big")]


def _info(vault: Vault, name: str) -> bytes:
    return info("begun/1", vault.id, vault.user.id, name)
