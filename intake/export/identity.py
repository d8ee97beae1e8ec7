"""The identity file: who the deponent is, signed inside and encrypted with age to one named officer.

It lies beside the package, never in it, and is named nowhere in it. Inside is a JWS (RFC 7515, ES256) over the
canonical form of `IdentityFile`; 32 random bytes keep its hash from being guessed.
"""

from __future__ import annotations

import base64
import secrets

import msgspec
from msgspec import Struct

from intake import canonical
from intake.people.records import Identity
from intake.signing import low_s
from intake.signing.organisation import OrganisationKey
from intake.signing.recipient import encrypt_to

FORMAT = "testimony-intake/identity/1"


class IdentityFile(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What the officer reads."""

    format: str
    code: str
    statement: str
    export: str
    identity: Identity
    random: str


def identity_file(
    identity: Identity, *, code: str, statement: str, export: str, key: OrganisationKey, recipient: str
) -> bytes:
    """The file for the age recipient; raises BadInput for a malformed recipient."""
    payload = canonical.encode(
        IdentityFile(
            format=FORMAT,
            code=code,
            statement=statement,
            export=export,
            identity=identity.to_be_told(),
            random=secrets.token_hex(32),
        )
    )
    header = msgspec.json.encode({"alg": "ES256", "x5c": [base64.b64encode(key.certificate).decode()]}, order="sorted")
    signed = _encode(header) + b"." + _encode(payload)
    token = signed + b"." + _encode(low_s.to_raw(key.sign(signed)))
    return encrypt_to(recipient, token)


def _encode(data: bytes) -> bytes:
    return base64.urlsafe_b64encode(data).rstrip(b"=")
