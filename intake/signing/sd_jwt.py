"""A statement as an SD-JWT (RFC 9901): signed once, each hidden fragment can be shown later, alone, and proved.

The issuer's JWT: header {alg ES256, typ dc+sd-jwt, x5c: the organisation's certificate}; claims `iss` (fingerprint),
`iat`, `vct`, `statement`, `commitment`, `paragraphs`. A part of a paragraph is a string as shown, never two in a row;
or an array-element digest {"...": d} (section 4.2.4.2) of a hidden fragment, followed by its visible label. Salts
are 128 fresh bits; there are no decoys, since each digest is followed by its label.

One byte form: header, claims and disclosures are canonical JSON in base64url without padding, disclosures in the
order of their digests. `open_sd_jwt` re-encodes and compares; every disclosure's digest must occur exactly once.
Refusals are Flaw (`invalid`; `changed` where the signature is of something else). No message repeats a fragment.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import re
import secrets
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TypeVar

import msgspec

from intake import canonical
from intake.errors import BadInput, Sentence
from intake.signing import certificate as certificates
from intake.signing import low_s
from intake.signing.certificate import Certificate
from intake.signing.organisation import OrganisationKey
from intake.signing.states import invalid

VCT = "testimony-intake/statement/1"
TYPE = "dc+sd-jwt"
SIZE_LIMIT = 64 << 20
_MOST_DISCLOSURES = 100_000
_SALT_BYTES = 16
_COMMITMENT = re.compile(r"[0-9a-f]{64}")
_WHERE = "SD-JWT"
T = TypeVar("T")


class StatementClaim(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Which statement: for `public`, `code` is a fresh reference."""

    code: str
    version: int
    language: str
    profile: str


class _Header(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    alg: str
    typ: str
    x5c: tuple[str]


class _Paragraph(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    number: int
    kind: str
    parts: tuple[str | dict[str, str], ...]


class _Claims(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    iss: str
    iat: int
    vct: str
    statement: StatementClaim
    commitment: str
    paragraphs: tuple[_Paragraph, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """Text as it stands on the page."""

    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Hidden:
    """A fragment that is not on the page, and what is there instead."""

    text: str
    label: str
    """The category's word; for `partner` and `public` always REDACTED."""
    shown: str
    """What the page says: "redacted: family", a pseudonym, a generalisation."""

    def __repr__(self) -> str:
        return f"Hidden(label={self.label!r}, text hidden)"


@dataclass(frozen=True, slots=True, kw_only=True)
class Paragraph:
    """A numbered paragraph in parts."""

    number: int
    kind: str
    parts: tuple[Shown | Hidden, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Issued:
    """A signed statement that discloses nothing, and what could be disclosed of it."""

    compact: str
    """The JWT and one `~`."""
    disclosures: tuple[tuple[int, str], ...]
    """(paragraph number, disclosure) in the order of the digests."""

    def __repr__(self) -> str:
        return f"Issued({len(self.disclosures)} disclosures hidden)"


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenedPart:
    """A part as a reader sees it."""

    text: str
    """What the page shows."""
    label: str | None = None
    """For a hidden place, its label."""
    disclosed: str | None = None
    """The fragment, when its disclosure came along."""


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenedParagraph:
    """A numbered paragraph as a reader sees it."""

    number: int
    kind: str
    parts: tuple[OpenedPart, ...]

    @property
    def page_text(self) -> str:
        """The text of the page: shown strings and labels' texts, joined."""
        return "".join(part.text for part in self.parts)


@dataclass(frozen=True, slots=True, kw_only=True)
class Opened:
    """A proved statement."""

    signer: Certificate
    issued_at: datetime
    statement: StatementClaim
    commitment: str
    paragraphs: tuple[OpenedParagraph, ...]
    jwt: str
    """The issuer's part alone, without any `~`."""


def issue(
    statement: StatementClaim,
    paragraphs: Sequence[Paragraph],
    commitment: str,
    key: OrganisationKey,
    at: datetime,
) -> Issued:
    """Sign a statement; `commitment` is 64 hexadecimal digits. Raises BadInput where the claims would be malformed."""
    disclosures: list[tuple[int, str]] = []
    claims = _Claims(
        iss=key.fingerprint,
        iat=int(at.timestamp()),
        vct=VCT,
        statement=statement,
        commitment=commitment,
        paragraphs=tuple(_paragraph(paragraph, disclosures) for paragraph in paragraphs),
    )
    if datetime.fromtimestamp(claims.iat, UTC) < key.valid_from:
        raise BadInput(
            Sentence("the moment of signing lies before the organisation's key"),
            hint=Sentence("check the computer's clock"),
        )
    _digests(claims)
    header = _Header(alg="ES256", typ=TYPE, x5c=(base64.b64encode(key.certificate).decode(),))
    signed = f"{_encode(canonical.encode(header))}.{_encode(canonical.encode(claims))}"
    value = low_s.to_raw(key.sign(signed.encode("ascii")))
    return Issued(compact=f"{signed}.{_encode(value)}~", disclosures=tuple(disclosures))


def select(compact: str, disclosures: Sequence[tuple[int, str]], numbers: Collection[int] | None) -> str:
    """`Issued.compact` with the disclosures of the paragraphs `numbers`, or all for None; raises BadInput.

    A number that has nothing hidden is refused: whoever asked for it expects something to be opened.
    """
    if compact.count("~") != 1 or not compact.endswith("~"):
        raise BadInput(Sentence("disclosures are chosen for a statement that discloses nothing yet"), where=_WHERE)
    missing = set(numbers or ()) - {number for number, _ in disclosures}
    if missing:
        raise BadInput(Sentence("nothing is hidden in paragraph {number}", number=min(missing)), where=_WHERE)
    chosen = [text for number, text in disclosures if numbers is None or number in numbers]
    return compact + "".join(f"{text}~" for text in chosen)


def open_sd_jwt(compact: str) -> Opened:
    """What a statement says, proved with the certificate inside it; raises Flaw. Whose key it is, is not judged here.

    1. Shape: one JWT, then disclosures, each followed by `~`. 2. Header and claims in their one form. 3. The
    certificate of our profile, `iss` its fingerprint. 4. The signature, low s. 5. Disclosures in their one form,
    each used exactly once, in order.
    """
    if len(compact) > SIZE_LIMIT or compact.count("~") > _MOST_DISCLOSURES or not compact.isascii():
        raise invalid(Sentence("is too large or not in its alphabet"), where=_WHERE)
    jwt, *texts = compact.split("~")
    pieces = jwt.split(".")
    if not texts or texts.pop() or len(pieces) != 3:
        raise invalid(Sentence("is not one JWT and its disclosures"), where=_WHERE)
    header = _decode_record(pieces[0], _Header)
    claims = _decode_record(pieces[1], _Claims)
    if header.alg != "ES256" or header.typ != TYPE:
        raise invalid(Sentence("has another header than ours"), where=_WHERE)
    signer = certificates.read(_decode_standard(header.x5c[0]), where=_WHERE)
    if claims.iss != signer.fingerprint or claims.vct != VCT:
        raise invalid(Sentence("names another issuer or another kind of content"), where=_WHERE)
    digests = _digests(claims)
    value = low_s.from_raw(_decode(pieces[2]), where=_WHERE)
    low_s.verify(signer.public_key, value, f"{pieces[0]}.{pieces[1]}".encode("ascii"), where=_WHERE)
    issued_at = _moment(claims.iat)
    if issued_at < signer.valid_from:
        raise invalid(Sentence("is older than its key"), where=_WHERE)
    return Opened(
        signer=signer,
        issued_at=issued_at,
        statement=claims.statement,
        commitment=claims.commitment,
        paragraphs=_opened(claims, _disclosed(texts, digests)),
        jwt=jwt,
    )


def _paragraph(paragraph: Paragraph, disclosures: list[tuple[int, str]]) -> _Paragraph:
    parts: list[str | dict[str, str]] = []
    for part in paragraph.parts:
        if isinstance(part, Hidden):
            salt = _encode(secrets.token_bytes(_SALT_BYTES))
            disclosure = _encode(canonical.encode([salt, part.text]))
            disclosures.append((paragraph.number, disclosure))
            parts.append({"...": _digest(disclosure)})
            parts.append({"label": part.label, "text": part.shown})
        elif parts and isinstance(parts[-1], str):
            # Text between two spans is one string: where it was split would tell of spans that are not applied here.
            parts[-1] += part.text
        elif part.text:
            parts.append(part.text)
    return _Paragraph(number=paragraph.number, kind=paragraph.kind, parts=tuple(parts))


def _digests(claims: _Claims) -> list[str]:
    """All digests in order; raises Flaw unless the claims keep every rule of this format."""
    digests: list[str] = []
    last = 0
    if not _COMMITMENT.fullmatch(claims.commitment):
        raise invalid(Sentence("the commitment is not 64 hexadecimal digits"), where=_WHERE)
    for paragraph in claims.paragraphs:
        if paragraph.number <= last:
            raise invalid(Sentence("paragraphs are not numbered upwards"), where=_WHERE)
        last = paragraph.number
        before: str | None = None
        for part in paragraph.parts:
            kind = _kind(part)
            if kind == "text" and (before == "text" or not part):
                raise invalid(Sentence("text is split or empty"), where=_WHERE)
            if (before == "digest") != (kind == "label"):
                raise invalid(
                    Sentence("a hidden place is not followed by its label, or a label stands alone"), where=_WHERE
                )
            if kind == "digest" and isinstance(part, dict):
                digests.append(part["..."])
            before = kind
        if before == "digest":
            raise invalid(Sentence("a hidden place is not followed by its label"), where=_WHERE)
    if len(set(digests)) != len(digests):
        raise invalid(Sentence("a digest occurs twice"), where=_WHERE)
    return digests


def _kind(part: str | dict[str, str]) -> str:
    if isinstance(part, str):
        return "text"
    if part.keys() == {"label", "text"}:
        return "label"
    if part.keys() != {"..."} or len(_decode(part["..."])) != hashlib.sha256().digest_size:
        raise invalid(Sentence("a part of a paragraph is of no known kind"), where=_WHERE)
    return "digest"


def _disclosed(texts: Sequence[str], digests: Sequence[str]) -> dict[str, str]:
    """Digest → fragment; raises Flaw unless each disclosure is in its one form, used, and in order."""
    places = {digest: place for place, digest in enumerate(digests)}
    disclosed: dict[str, str] = {}
    last = -1
    for text in texts:
        digest = _digest(text)
        place = places.get(digest)
        if place is None:
            raise invalid(Sentence("a disclosure belongs to another statement"), where=_WHERE)
        if place <= last:
            raise invalid(Sentence("disclosures are repeated or not in order"), where=_WHERE)
        last = place
        salt, fragment = _decode_record(text, tuple[str, str])
        if len(_decode(salt)) != _SALT_BYTES:
            raise invalid(Sentence("a disclosure's salt has the wrong length"), where=_WHERE)
        disclosed[digest] = fragment
    return disclosed


def _opened(claims: _Claims, disclosed: dict[str, str]) -> tuple[OpenedParagraph, ...]:
    paragraphs = []
    for paragraph in claims.paragraphs:
        parts: list[OpenedPart] = []
        fragment: str | None = None
        for part in paragraph.parts:
            if isinstance(part, str):
                parts.append(OpenedPart(text=part))
            elif "..." in part:
                fragment = disclosed.get(part["..."])
            else:
                parts.append(OpenedPart(text=part["text"], label=part["label"], disclosed=fragment))
        paragraphs.append(OpenedParagraph(number=paragraph.number, kind=paragraph.kind, parts=tuple(parts)))
    return tuple(paragraphs)


def _moment(seconds: int) -> datetime:
    try:
        return datetime.fromtimestamp(seconds, UTC)
    except (ValueError, OverflowError, OSError):
        raise invalid(Sentence("the moment of issue is impossible"), where=_WHERE) from None


def _digest(disclosure: str) -> str:
    return _encode(hashlib.sha256(disclosure.encode("ascii")).digest())


def _encode(data: bytes) -> str:
    return base64.urlsafe_b64encode(data).rstrip(b"=").decode("ascii")


def _decode(text: str) -> bytes:
    """base64url without padding (RFC 7515 section 2), the one text of these bytes; raises Flaw."""
    try:
        data = base64.urlsafe_b64decode(text + "=" * (-len(text) % 4))
    except (binascii.Error, ValueError):
        raise invalid(Sentence("is not base64url"), where=_WHERE) from None
    if _encode(data) != text:
        raise invalid(Sentence("is not in its one byte form"), where=_WHERE)
    return data


def _decode_standard(text: str) -> bytes:
    """Standard base64 with padding, as x5c has it (RFC 7515 section 4.1.6), the one text of these bytes."""
    try:
        data = base64.b64decode(text, validate=True)
    except (binascii.Error, ValueError):
        raise invalid(Sentence("holds a certificate that is not base64"), where=_WHERE) from None
    if base64.b64encode(data).decode("ascii") != text:
        raise invalid(Sentence("is not in its one byte form"), where=_WHERE)
    return data


def _decode_record(text: str, kind: type[T]) -> T:
    try:
        return canonical.strict_decode(_decode(text), kind, where=_WHERE)
    except BadInput:
        raise invalid(Sentence("holds a record that is malformed or not in its one byte form"), where=_WHERE) from None
