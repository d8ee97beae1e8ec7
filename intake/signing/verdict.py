"""The strict verdict on a PDF, a package or an SD-JWT: from its bytes and the pinned certificates alone.

`judge` never raises for what is in the bytes: whatever goes wrong while reading makes the file not valid. The state
is `trusted` only if every byte is accounted for and the signer's public key is one of the pinned ones;
`unknown_signer` if every byte is accounted for, but anyone could have made the file. In every other state nothing
that the file says of itself (signer, moment) is repeated, since nothing of it is proved.

In a package: the package's signature, each PDF's outside `exhibits/` and each SD-JWT's are by one certificate, and
the SD-JWTs attached to PDFs are, byte for byte, those in the package.
"""

from __future__ import annotations

import hashlib
import re
import struct
import zlib
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

import msgspec
import pikepdf
from cryptography import x509
from cryptography.exceptions import InvalidSignature, UnsupportedAlgorithm
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from intake.errors import BadInput, Sentence
from intake.signing import asic, cms, sd_jwt, timestamp, zip_form
from intake.signing.certificate import Certificate
from intake.signing.pdf_reader import STATEMENT_SUFFIX, SignedPdf, read_signed_pdf
from intake.signing.states import Flaw, State, indeterminate, invalid

EXHIBITS = "exhibits/"
"""PDFs in this folder are covered by the package's signature only."""

_PEM = b"-----BEGIN CERTIFICATE-----"
_SD_JWT_START = re.compile(rb"[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+\.")
_MISHAPS = (
    ArithmeticError,
    AssertionError,
    AttributeError,
    BufferError,
    LookupError,
    MemoryError,
    OSError,
    RuntimeError,
    TypeError,
    ValueError,
    InvalidSignature,
    UnsupportedAlgorithm,
    msgspec.MsgspecError,
    pikepdf.PdfError,
    struct.error,
    x509.DuplicateExtension,
    x509.InvalidVersion,
    x509.UnsupportedGeneralNameType,
    zlib.error,
)
"""What reading hostile bytes can end in: each is a verdict, none an exception."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """What can be said of a file."""

    state: State
    problems: tuple[Sentence, ...] = ()
    """Plain sentences; with a valid state, at most a remark."""
    signer: str | None = None
    """The organisation's name, as it calls itself."""
    fingerprint: str | None = None
    signed_at: datetime | None = None
    """As the signer says."""
    timestamped_at: datetime | None = None
    """As a pinned time-stamping authority says; never from any other."""

    @property
    def unchanged(self) -> bool:
        """Whether every byte is as it was signed, whoever signed it."""
        return self.state in (State.TRUSTED, State.UNKNOWN_SIGNER)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Proved:
    signer: Certificate
    signed_at: datetime
    value: bytes = b""
    timestamp: bytes | None = None


def judge(data: bytes, *, trust: Sequence[bytes], trust_tsa: Sequence[bytes] = ()) -> Verdict:
    """The verdict on a file; `trust` and `trust_tsa` are certificates, DER or PEM.

    Raises BadInput only for a pinned certificate that is not readable.
    """
    pinned = {fingerprint for pin in trust for fingerprint in pinned_fingerprints(pin)}
    authorities = [certificate for pin in trust_tsa for certificate in _certificates(pin)]
    try:
        proved = _prove(data)
        remark, timestamped_at = None, None
        if proved.timestamp is not None:
            timestamped_at, remark = timestamp.prove(proved.timestamp, proved.value, authorities)
    except Flaw as flaw:
        return Verdict(state=flaw.state, problems=(flaw.message,))
    except _MISHAPS as problem:
        return Verdict(
            state=State.INVALID, problems=(Sentence("the file cannot be read ({fault})", fault=type(problem).__name__),)
        )
    return Verdict(
        state=State.TRUSTED if proved.signer.fingerprint in pinned else State.UNKNOWN_SIGNER,
        problems=(remark,) if remark else (),
        signer=proved.signer.organisation,
        fingerprint=proved.signer.fingerprint,
        signed_at=proved.signed_at,
        timestamped_at=timestamped_at,
    )


def pinned_fingerprints(certificate: bytes) -> list[str]:
    """Hex SHA-256 of the public keys in a certificate file, DER or PEM; raises BadInput when there are none."""
    return [
        hashlib.sha256(found.public_key().public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo)).hexdigest()
        for found in _certificates(certificate)
    ]


def _certificates(data: bytes) -> list[x509.Certificate]:
    try:
        if _PEM in data:
            return x509.load_pem_x509_certificates(data)
        return [x509.load_der_x509_certificate(data)]
    except ValueError:
        raise BadInput(Sentence("is not a certificate"), where=Sentence("trusted certificate")) from None


def _prove(data: bytes) -> _Proved:
    """Tell the kind by its first bytes, and prove the file; raises Flaw."""
    if data.startswith(b"%PDF-"):
        return _of_pdf(_prove_pdf(data))
    if data.startswith(zip_form.SIGNATURE):
        return _prove_package(data)
    if _SD_JWT_START.match(data):
        opened = _open_statement(data)
        return _Proved(signer=opened.signer, signed_at=opened.issued_at)
    raise indeterminate(Sentence("this is neither a PDF nor a package nor an SD-JWT"))


def _prove_pdf(data: bytes) -> SignedPdf:
    """A PDF whose attached statements are by its own signer."""
    signed = read_signed_pdf(data)
    for statement in signed.statements:
        _same_signer(
            _open_statement(statement).signer, signed.signature.signer, Sentence("the statement attached to the PDF")
        )
    return signed


def _prove_package(data: bytes) -> _Proved:
    package = asic.open_package(data)
    signature = cms.read(package.signature, cms.sha256(package.manifest), with_time=True, where=asic.SIGNATURE)
    signed_at = signature.signed_at
    if signed_at is None or signed_at < signature.signer.valid_from:
        raise invalid(Sentence("the package says that it was signed before its key was made"))
    if package.moment != zip_form.even(signed_at):
        raise invalid(Sentence("the package's files have another date than its signature"))
    members: list[bytes] = []
    attached: list[bytes] = []
    for file in package.files:
        if file.name.endswith(STATEMENT_SUFFIX):
            _same_signer(_open_statement(file.data).signer, signature.signer, file.name)
            members.append(file.data)
        elif _is_pdf(file) and not file.name.startswith(EXHIBITS):
            try:
                signed = _prove_pdf(file.data)
            except Flaw as flaw:
                raise Flaw(flaw.state, flaw.message, where=file.name) from None
            _same_signer(signed.signature.signer, signature.signer, file.name)
            attached.extend(signed.statements)
    if sorted(members) != sorted(attached):
        raise invalid(Sentence("the statement in the package is not the one in the PDF"))
    return _Proved(signer=signature.signer, signed_at=signed_at, value=signature.value, timestamp=signature.timestamp)


def _is_pdf(file: asic.PackageFile) -> bool:
    return file.mime == "application/pdf" or file.name.lower().endswith(".pdf") or file.data.startswith(b"%PDF-")


def _of_pdf(signed: SignedPdf) -> _Proved:
    signature = signed.signature
    return _Proved(
        signer=signature.signer,
        signed_at=signed.signed_at,
        value=signature.value,
        timestamp=signature.timestamp,
    )


def _open_statement(data: bytes) -> sd_jwt.Opened:
    try:
        return sd_jwt.open_sd_jwt(data.decode("ascii"))
    except UnicodeDecodeError:
        raise invalid(Sentence("the SD-JWT is not in its alphabet")) from None


def _same_signer(one: Certificate, other: Certificate, where: str) -> None:
    if one.der != other.der:
        raise invalid(Sentence("is signed by another key"), where=where)
