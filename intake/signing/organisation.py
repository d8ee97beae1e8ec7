"""The organisation's signing key: an ECDSA P-256 pair and its self-signed certificate, the root of trust in exports.

The private half lives sealed in a vault and in memory only while a custodian signs: `repr` never shows it, and the
object can be neither pickled nor copied to text. People compare the public half as hex, or as twelve words.
"""

from __future__ import annotations

import hashlib
import secrets
import threading
from collections.abc import Sequence
from datetime import datetime
from importlib import resources
from typing import NoReturn

import msgspec
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat, load_der_private_key

from intake.errors import BadInput, Sentence
from intake.signing import certificate as certificates
from intake.signing import low_s

WORDS = 12
"""12 words of 11 bits: 132 bits, more than the 128 that nobody can search."""

_WORD_BITS = 11
_WHERE = Sentence("organisation's key")


class _Stored(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    format: str
    certificate: bytes
    private: bytes


_FORMAT = "organisation-key/1"
_words: tuple[str, ...] | None = None
_words_lock = threading.Lock()


class OrganisationKey:
    """A key that signs for an organisation."""

    __slots__ = ("_certificate", "_private")

    def __init__(self, private: ec.EllipticCurvePrivateKey, certificate: bytes) -> None:
        """Raises BadInput unless `certificate` (DER) is of our profile and `private`'s own."""
        read = certificates.read(certificate, where=_WHERE)
        if private.public_key() != read.public_key:
            raise BadInput(Sentence("the certificate is another key's"), where=_WHERE)
        self._private = private
        self._certificate = read

    @classmethod
    def create(cls, organisation: str, now: datetime) -> OrganisationKey:
        """A fresh key; raises BadInput for a name of more than 64 characters or with invisible ones."""
        private = ec.generate_private_key(ec.SECP256R1())
        serial = secrets.randbits(126) + 1
        return cls(private, certificates.create(private, organisation, serial, now))

    @classmethod
    def from_bytes(cls, data: bytes) -> OrganisationKey:
        """A key from `to_bytes`; raises BadInput, which never repeats a byte of it."""
        try:
            stored = msgspec.msgpack.decode(data, type=_Stored)
            private = load_der_private_key(stored.private, password=None)
        except (msgspec.DecodeError, ValueError, TypeError):
            raise BadInput(Sentence("is not readable"), where=_WHERE) from None
        if stored.format != _FORMAT or not isinstance(private, ec.EllipticCurvePrivateKey):
            raise BadInput(Sentence("is of an unknown kind"), where=_WHERE)
        return cls(private, stored.certificate)

    def to_bytes(self) -> bytes:
        """The whole key, secret half included: for sealing, for nothing else."""
        private = self._private.private_bytes(Encoding.DER, PrivateFormat.PKCS8, NoEncryption())
        return msgspec.msgpack.encode(_Stored(format=_FORMAT, certificate=self.certificate, private=private))

    @property
    def certificate(self) -> bytes:
        """The self-signed X.509 certificate, DER."""
        return self._certificate.der

    @property
    def organisation(self) -> str:
        """The name in the certificate."""
        return self._certificate.organisation

    @property
    def valid_from(self) -> datetime:
        """No signature of an earlier moment is made or accepted."""
        return self._certificate.valid_from

    @property
    def fingerprint(self) -> str:
        """Hex SHA-256 of the SubjectPublicKeyInfo."""
        return self._certificate.fingerprint

    @property
    def words(self) -> tuple[str, ...]:
        """The fingerprint's first 132 bits as twelve words."""
        return fingerprint_words(self.fingerprint)

    def sign(self, data: bytes) -> bytes:
        """An ECDSA signature (DER, low s, SHA-256) over `data`."""
        return low_s.sign(self._private, data)

    def __repr__(self) -> str:
        return f"<OrganisationKey {self.fingerprint[:16]}…, private half hidden>"

    def __reduce__(self) -> NoReturn:
        raise TypeError("an organisation's key is not pickled")


def fingerprint_words(fingerprint: str) -> tuple[str, ...]:
    """A hex SHA-256 as the twelve words of its first 132 bits, in order."""
    digest = bytes.fromhex(fingerprint)
    if len(digest) != hashlib.sha256().digest_size:
        raise ValueError("a fingerprint is 32 bytes")
    words = word_list()
    number = int.from_bytes(digest, "big") >> (len(digest) * 8 - WORDS * _WORD_BITS)
    return tuple(words[number >> shift & 2047] for shift in range((WORDS - 1) * _WORD_BITS, -1, -_WORD_BITS))


def word_list() -> Sequence[str]:
    """The 2,048 English words of BIP-39, read once from resources/vocabularies/words.en.txt."""
    global _words
    with _words_lock:
        if _words is None:
            text = resources.files("resources").joinpath("vocabularies/words.en.txt").read_text("utf-8")
            _words = tuple(line for line in text.splitlines() if line and not line.startswith("#"))
        return _words
