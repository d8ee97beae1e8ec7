"""The package: an ASiC-E container with CAdES (ETSI EN 319 162-1), in one byte form.

Members in order: `mimetype` (stored, first) · the files · `SHA256SUMS` over them · `META-INF/ASiCManifest001.xml`,
which names every file's SHA-256 · `META-INF/signature001.p7s`, the CMS over the manifest. So `openssl cms` and
`sha256sum -c` suffice to check it.

`open_package` proves everything but the signature: names, order, the manifest in its one form, each digest twice.
The manifest is never given to an XML parser: it is taken apart by one expression, written again and compared, so
there are no entities, no second spelling and no bomb. Refusals are Flaw: `changed` where a file is not the one that
the manifest names, else `invalid`.
"""

from __future__ import annotations

import base64
import hashlib
import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from intake.errors import BadInput, Sentence
from intake.signing import cms, zip_form
from intake.signing.organisation import OrganisationKey
from intake.signing.states import changed, invalid
from intake.signing.zip_form import Archive, Member

MIME = "application/vnd.etsi.asic-e+zip"
SUMS = "SHA256SUMS"
MANIFEST = "META-INF/ASiCManifest001.xml"
SIGNATURE = "META-INF/signature001.p7s"

_RESERVED = ("mimetype", SUMS.lower(), "meta-inf")
_MIME_FORM = re.compile(r"[a-z0-9]+/[a-z0-9][a-z0-9.+-]*")
_MIME_LENGTH = 100
_HEAD = (
    '<?xml version="1.0" encoding="UTF-8"?>\n'
    '<asic:ASiCManifest xmlns:asic="http://uri.etsi.org/02918/v1.2.1#" xmlns:ds="http://www.w3.org/2000/09/xmldsig#">\n'
    f'<asic:SigReference URI="{SIGNATURE}" MimeType="application/pkcs7-signature"/>\n'
)
_REFERENCE = (
    '<asic:DataObjectReference URI="{name}" MimeType="{mime}">'
    '<ds:DigestMethod Algorithm="http://www.w3.org/2001/04/xmlenc#sha256"/>'
    "<ds:DigestValue>{digest}</ds:DigestValue></asic:DataObjectReference>\n"
)
_TAIL = "</asic:ASiCManifest>\n"
_REFERENCE_FORM = re.compile(
    re.escape(_REFERENCE)
    .replace(r"\{name\}", r"([A-Za-z0-9._/-]{1,200})")
    .replace(r"\{mime\}", r"([a-z0-9/.+-]{1,100})")
    .replace(r"\{digest\}", r"([A-Za-z0-9+/=]{44})")
)


@dataclass(frozen=True, slots=True, kw_only=True)
class PackageFile:
    """A file of a package: `name` as in `zip_form.check_names`, `mime` a lower-case media type."""

    name: str
    mime: str
    data: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class Package:
    """An opened package; its files agree with its manifest, its signature is not yet proved."""

    files: tuple[PackageFile, ...]
    """Without SHA256SUMS."""
    manifest: bytes
    signature: bytes
    moment: datetime
    """The members' date: the moment of signing, whole even seconds."""


def build_package(files: Sequence[PackageFile], key: OrganisationKey, at: datetime) -> bytes:
    """A signed package of `files` in their order; raises BadInput for names, types or sizes that it can't hold."""
    moment = at.astimezone(UTC).replace(microsecond=0)
    if moment < key.valid_from:
        raise BadInput(
            Sentence("the moment of signing lies before the organisation's key"),
            hint=Sentence("check the computer's clock"),
        )
    _check_files(files)
    signed = [*files, PackageFile(name=SUMS, mime="text/plain", data=_sums(files))]
    manifest = _manifest([(file.name, file.mime, _digest(file.data)) for file in signed])
    signature = cms.create(cms.sha256(manifest), key, signed_at=moment)
    return zip_form.encode(Archive(members=_members(signed, manifest, signature), moment=moment))


def open_package(data: bytes) -> Package:
    """The package of these bytes, all but its signature proved; raises Flaw.

    1. Members lie in our order. 2. The manifest is in its one form and names exactly the files. 3. Each digest is
    its file's. 4. SHA256SUMS agrees. 5. The whole, written again, is the same bytes.
    """
    archive = zip_form.read(data)
    names = [member.name for member in archive.members]
    if len(names) < 5 or names[0] != "mimetype" or names[-3:] != [SUMS, MANIFEST, SIGNATURE]:
        raise invalid(Sentence("the package lacks a part, or its parts are not in their order"))
    contents, manifest, signature = archive.members[1:-2], archive.members[-2].data, archive.members[-1].data
    listed = _read_manifest(manifest)
    if [name for name, _, _ in listed] != [member.name for member in contents]:
        raise invalid(Sentence("the package holds other files than its manifest names"))
    for member, (name, _, digest) in zip(contents, listed, strict=True):
        if _digest(member.data) != digest:
            raise changed(Sentence("the file is not the one that was signed"), where=name)
    signed = [
        PackageFile(name=member.name, mime=mime, data=member.data)
        for member, (_, mime, _) in zip(contents, listed, strict=True)
    ]
    files = signed[:-1]
    try:
        _check_files(files)
    except BadInput as problem:
        raise invalid(problem.message) from None
    if signed[-1].data != _sums(files) or signed[-1].mime != "text/plain":
        raise invalid(Sentence("the list of checksums does not agree with the files"), where=SUMS)
    zip_form.confirm(Archive(members=_members(signed, manifest, signature), moment=archive.moment), data)
    return Package(files=tuple(files), manifest=manifest, signature=signature, moment=archive.moment)


def _check_files(files: Sequence[PackageFile]) -> None:
    zip_form.check_names([file.name for file in files])
    if not files:
        raise BadInput(Sentence("a package holds at least one file"))
    for file in files:
        if file.name.lower().split("/")[0] in _RESERVED:
            raise BadInput(Sentence("a file has a name that the package itself needs"))
        if len(file.mime) > _MIME_LENGTH or not _MIME_FORM.fullmatch(file.mime):
            raise BadInput(Sentence("a file's media type is malformed"))


def _members(signed: Sequence[PackageFile], manifest: bytes, signature: bytes) -> tuple[Member, ...]:
    return (
        Member(name="mimetype", data=MIME.encode()),
        *(Member(name=file.name, data=file.data) for file in signed),
        Member(name=MANIFEST, data=manifest),
        Member(name=SIGNATURE, data=signature),
    )


def _digest(data: bytes) -> str:
    return base64.b64encode(hashlib.sha256(data).digest()).decode()


def _sums(files: Sequence[PackageFile]) -> bytes:
    """What `sha256sum -c` reads, in the order of the files."""
    return "".join(f"{hashlib.sha256(file.data).hexdigest()}  {file.name}\n" for file in files).encode()


def _manifest(listed: Sequence[tuple[str, str, str]]) -> bytes:
    references = (_REFERENCE.format(name=name, mime=mime, digest=digest) for name, mime, digest in listed)
    return (_HEAD + "".join(references) + _TAIL).encode()


def _read_manifest(manifest: bytes) -> list[tuple[str, str, str]]:
    """Name, media type and digest of each file; raises Flaw unless the manifest is in its one form."""
    if not manifest.isascii():
        raise invalid(Sentence("the manifest is not in its one byte form"), where=MANIFEST)
    listed = [(m[1], m[2], m[3]) for m in _REFERENCE_FORM.finditer(manifest.decode("ascii"))]
    if _manifest(listed) != manifest:
        raise invalid(Sentence("the manifest is not in its one byte form"), where=MANIFEST)
    return listed
