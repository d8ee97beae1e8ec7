"""The salted commitment to a whole statement: it can be opened later, and says nothing before.

SHA-256(nonce ‖ canonical form), nonce = HKDF-SHA256(statement secret, export id). The nonce is given away only with
full disclosure of that one export, so two exports of one statement share nothing.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable

from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from intake import canonical
from intake.signing.sd_jwt import StatementClaim

_PURPOSE = b"testimony-intake/commitment/1\x00"


def nonce_of(secret: bytes, export: str) -> bytes:
    """The 32 bytes that salt one export's commitment."""
    return HKDF(algorithm=SHA256(), length=32, salt=None, info=_PURPOSE + export.encode()).derive(secret)


def commit(nonce: bytes, statement: StatementClaim, paragraphs: Iterable[tuple[int, str, str]]) -> str:
    """Hex of the commitment to a statement in full; `paragraphs` are (number, kind, whole text) in order."""
    whole = {
        "statement": {
            "code": statement.code,
            "version": statement.version,
            "language": statement.language,
            "profile": statement.profile,
        },
        "paragraphs": [{"number": number, "kind": kind, "text": text} for number, kind, text in paragraphs],
    }
    return hashlib.sha256(nonce + canonical.encode(whole)).hexdigest()
