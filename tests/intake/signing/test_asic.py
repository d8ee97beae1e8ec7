"""The package: other judges accept it, its reader takes its one byte form and nothing else."""

from __future__ import annotations

import hashlib
import io
import os
import subprocess
import zipfile
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives.serialization import Encoding

from intake.errors import BadInput
from intake.signing import (
    Flaw,
    OrganisationKey,
    PackageFile,
    State,
    asic,
    build_package,
    cms,
    judge,
    open_package,
    sign_pdf,
    zip_form,
)
from intake.signing.zip_form import Archive, Member
from tests.intake.signing import forge, samples
from tests.intake.signing.samples import AT, Export

TEXT = PackageFile(name="a.txt", mime="text/plain", data=b"a")


def unpacked(package: bytes, folder: Path) -> Path:
    with zipfile.ZipFile(io.BytesIO(package)) as opened:
        assert opened.testzip() is None
        opened.extractall(folder)
    return folder


def members(package: bytes) -> list[Member]:
    return list(zip_form.read(package).members)


def packed(some: list[Member], moment: datetime = AT) -> bytes:
    return zip_form.encode(Archive(members=tuple(some), moment=moment))


def exchanged(some: list[Member], name: str, data: bytes) -> list[Member]:
    assert name in [member.name for member in some]
    return [Member(name=m.name, data=data) if m.name == name else m for m in some]


def signed_by_hand(contents: list[tuple[str, str, bytes]], manifest: bytes, key: OrganisationKey) -> bytes:
    """A package whose manifest is given: rightly signed, whatever is in it."""
    some = [Member(name="mimetype", data=asic.MIME.encode()), *(Member(name=n, data=d) for n, _, d in contents)]
    some.append(Member(name=asic.MANIFEST, data=manifest))
    signature = cms.create(hashlib.sha256(manifest).digest(), key, signed_at=AT)
    return packed([*some, Member(name=asic.SIGNATURE, data=signature)])


def test_openssl_and_sha256sum_agree(key: OrganisationKey, export: Export, tmp_path: Path) -> None:
    folder = unpacked(export.package, tmp_path)
    certificate = tmp_path.parent / "pinned.pem"
    certificate.write_bytes(x509.load_der_x509_certificate(key.certificate).public_bytes(Encoding.PEM))
    moment = str(int(AT.timestamp()) + 60)
    command = ["openssl", "cms", "-verify", "-cades", "-binary", "-inform", "DER", "-in", asic.SIGNATURE]
    command += ["-CAfile", str(certificate), "-attime", moment, "-out", os.devnull, "-content"]
    good = subprocess.run([*command, asic.MANIFEST], cwd=folder, capture_output=True, text=True, check=False)
    assert good.returncode == 0 and "CAdES Verification successful" in good.stderr, good.stderr
    bad = subprocess.run([*command, "README.txt"], cwd=folder, capture_output=True, text=True, check=False)
    assert bad.returncode != 0
    sums = subprocess.run(["sha256sum", "--strict", "-c", "SHA256SUMS"], cwd=folder, capture_output=True, check=False)
    assert sums.returncode == 0 and sums.stdout.count(b": OK") == 4
    (folder / "README.txt").write_bytes(b"other")
    sums = subprocess.run(["sha256sum", "-c", "SHA256SUMS"], cwd=folder, capture_output=True, check=False)
    assert sums.returncode == 1


def test_the_manifest_names_every_file_for_an_xml_parser_too(export: Export) -> None:
    from lxml import etree

    opened = open_package(export.package)
    tree = etree.fromstring(opened.manifest, etree.XMLParser(resolve_entities=False, no_network=True))
    space = {"a": "http://uri.etsi.org/02918/v1.2.1#", "d": "http://www.w3.org/2000/09/xmldsig#"}
    assert tree.find("a:SigReference", space).get("URI") == asic.SIGNATURE
    named = [reference.get("URI") for reference in tree.findall("a:DataObjectReference", space)]
    assert named == [*(file.name for file in opened.files), "SHA256SUMS"]


def test_members_are_stored_in_order_with_the_moment_of_signing(export: Export) -> None:
    with zipfile.ZipFile(io.BytesIO(export.package)) as opened:
        infos = opened.infolist()
    assert [info.filename for info in infos] == [
        "mimetype", "statement.pdf", "statement.sd-jwt", "exhibits/01.png", "README.txt",
        "SHA256SUMS", asic.MANIFEST, asic.SIGNATURE,
    ]  # fmt: skip
    assert export.package[30:69] == b"mimetype" + asic.MIME.encode()
    for info in infos:
        assert info.compress_type == zipfile.ZIP_STORED and not info.extra and not info.comment
        assert info.date_time == (2026, 11, 24, 9, 5, 2) and not info.flag_bits


def test_the_same_files_give_the_same_container(key: OrganisationKey, export: Export) -> None:
    again = build_package(samples.files(export.pdf, export.statement), key, AT)
    assert members(again)[:-1] == members(export.package)[:-1]


def test_an_opened_package_gives_back_the_files(export: Export) -> None:
    opened = open_package(export.package)
    assert list(opened.files) == samples.files(export.pdf, export.statement)
    assert opened.moment == zip_form.even(AT)


@pytest.mark.parametrize(
    "name",
    [
        "", ".", "..", "../a", "a/../b", "/a", "a//b", "a/", "./a", ".hidden", "a/.b", "-rf", "a.", "a\\b", "C:a",
        "a b", "é", "a\nb", "a\x00b", "con", "CON.txt", "a/nul", "lpt1.pdf", "x" * 201, "mimetype", "Mimetype",
        "SHA256SUMS", "sha256sums", "META-INF/x", "meta-inf/ASiCManifest001.xml", "META-INF",
    ],
)  # fmt: skip
def test_names_that_lead_elsewhere_are_refused(key: OrganisationKey, name: str) -> None:
    with pytest.raises(BadInput):
        build_package([TEXT, PackageFile(name=name, mime="text/plain", data=b"")], key, AT)


@pytest.mark.parametrize("name", ["a.txt", "A.TXT", "a.txt/b"])
def test_two_files_in_one_place_are_refused(key: OrganisationKey, name: str) -> None:
    with pytest.raises(BadInput, match="same name"):
        build_package([TEXT, PackageFile(name=name, mime="text/plain", data=b"")], key, AT)


@pytest.mark.parametrize("mime", ["", "text", "TEXT/plain", 'a/b"', "a/b><", "a/" + "b" * 100])
def test_malformed_media_types_are_refused(key: OrganisationKey, mime: str) -> None:
    with pytest.raises(BadInput):
        build_package([PackageFile(name="a", mime=mime, data=b"")], key, AT)


def test_what_a_package_cannot_be(key: OrganisationKey) -> None:
    with pytest.raises(BadInput, match="at least one"):
        build_package([], key, AT)
    with pytest.raises(BadInput, match="before the organisation"):
        build_package([TEXT], key, AT - timedelta(days=1))
    with pytest.raises(BadInput, match="more than"):
        many = [PackageFile(name=f"f{n}", mime="text/plain", data=b"") for n in range(zip_form.MEMBER_LIMIT + 1)]
        build_package(many, key, AT)
    early = OrganisationKey.create("A", datetime(1970, 1, 1, tzinfo=UTC))
    with pytest.raises(BadInput, match="year"):
        build_package([TEXT], early, datetime(1979, 12, 31, tzinfo=UTC))


def rewritten(package: bytes, **options: object) -> bytes:
    """The same members by another writer."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(package)) as old, zipfile.ZipFile(out, "w") as new:
        for info in old.infolist():
            copy = zipfile.ZipInfo(info.filename, info.date_time)
            copy.compress_type = zipfile.ZIP_DEFLATED if options.get("deflated") else zipfile.ZIP_STORED
            copy.external_attr, copy.create_system = info.external_attr, 3
            copy.extra = b"\xfe\xca\x02\x00hi" if options.get("extra") else b""
            copy.comment = b"hi" if options.get("comment") else b""
            with new.open(copy, "w", force_zip64=bool(options.get("zip64"))) as member:
                member.write(old.read(info))
        new.comment = b"hi" if options.get("archive_comment") else b""
    return out.getvalue()


def streamed(package: bytes) -> bytes:
    """With data descriptors, as a writer that cannot seek makes them."""

    class Pipe(io.RawIOBase):
        def __init__(self) -> None:
            self.data = bytearray()

        def writable(self) -> bool:
            return True

        def write(self, some: object) -> int:
            piece = bytes(some)  # type: ignore[call-overload]
            self.data += piece
            return len(piece)

    pipe = Pipe()
    with zipfile.ZipFile(io.BytesIO(package)) as old, zipfile.ZipFile(pipe, "w") as new:  # type: ignore[arg-type]
        for info in old.infolist():
            new.writestr(zipfile.ZipInfo(info.filename, info.date_time), old.read(info))
    return bytes(pipe.data)


def appended(package: bytes) -> bytes:
    out = io.BytesIO(package)
    with zipfile.ZipFile(out, "a") as opened:
        opened.writestr("more.txt", "more")
    return out.getvalue()


def gap(package: bytes) -> bytes:
    """Bytes between the last member and the central directory, offsets put right."""
    end = package.rindex(b"PK\x05\x06")
    start = int.from_bytes(package[end + 16 : end + 20], "little")
    moved = (start + 6).to_bytes(4, "little")
    return package[:start] + b"hidden" + package[start : end + 16] + moved + package[end + 20 :]


def directory_says_another_name(package: bytes) -> bytes:
    """Readers of the central directory see another name than readers of the local headers."""
    head, tail = package[: package.rindex(b"README.txt")], package[package.rindex(b"README.txt") :]
    return head + tail.replace(b"README.txt", b"READYOU.tx"[:10], 1)


CONTAINERS: dict[str, Callable[[bytes], bytes]] = {
    "deflated": lambda p: rewritten(p, deflated=True),
    "extra fields": lambda p: rewritten(p, extra=True),
    "member comments": lambda p: rewritten(p, comment=True),
    "an archive comment": lambda p: rewritten(p, archive_comment=True),
    "ZIP64": lambda p: rewritten(p, zip64=True),
    "data descriptors": streamed,
    "a member appended": appended,
    "a gap": gap,
    "two names": directory_says_another_name,
    "bytes before": lambda p: b"MZ" + p,
    "a member before": lambda p: p[: p.index(b"PK\3\4", 4)] + p,
    "bytes behind": lambda p: p + b"\0",
    "a package behind": lambda p: p + p,
    "cut": lambda p: p[:-1],
    "no directory": lambda p: p[: p.index(b"PK\1\2")],
    "nothing": lambda _p: b"PK\3\4",
    "an empty one": lambda _p: b"PK\5\6" + bytes(18),
    "a directory entry twice": lambda p: p[: p.index(b"PK\1\2")] + p[p.index(b"PK\1\2") :] * 2,
    "a huge size": lambda p: p[:22] + b"\xff\xff\xff\x7f" + p[26:],
    "a long name": lambda p: p[:26] + b"\xff\xff" + p[28:],
    "an impossible date": lambda p: p[:12] + b"\0\0" + p[14:],
    "a name of other letters": lambda p: p.replace(b"README.txt", b"README.\xfftx"),
}


@pytest.mark.parametrize("name", CONTAINERS)
def test_other_containers_of_the_same_files_are_refused(key: OrganisationKey, export: Export, name: str) -> None:
    attacked = CONTAINERS[name](export.package)
    assert attacked != export.package
    with pytest.raises(Flaw):
        open_package(attacked)
    verdict = judge(attacked, trust=[key.certificate])
    assert not verdict.unchanged and verdict.signer is None


def test_members_swapped_added_dropped_or_reordered(key: OrganisationKey, export: Export) -> None:
    some = members(export.package)
    other = samples.export(key)
    names = [member.name for member in some]
    attacks = {
        "swapped content": exchanged(exchanged(some, "statement.pdf", some[2].data), "statement.sd-jwt", some[1].data),
        "another exhibit": exchanged(some, "exhibits/01.png", b"other"),
        "another readme": exchanged(some, "README.txt", b"other"),
        "other sums": exchanged(some, "SHA256SUMS", b""),
        "another PDF": exchanged(some, "statement.pdf", other.pdf),
        "another statement": exchanged(some, "statement.sd-jwt", other.statement),
        "another manifest": exchanged(some, asic.MANIFEST, members(other.package)[-2].data),
        "another signature": exchanged(some, asic.SIGNATURE, members(other.package)[-1].data),
        "another manifest and signature": [*some[:-2], *members(other.package)[-2:]],
        "another kind": exchanged(some, "mimetype", b"application/zip"),
        "a member added": [*some[:4], Member(name="more.txt", data=b"more"), *some[4:]],
        "a signature added": [*some, Member(name="META-INF/signature002.p7s", data=some[-1].data)],
        "a member dropped": [member for member in some if member.name != "README.txt"],
        "reordered": [some[0], some[2], some[1], *some[3:]],
        "the signature first": [some[-1], *some[:-1]],
        "renamed": [Member(name="readme.txt", data=m.data) if m.name == "README.txt" else m for m in some],
    }
    assert judge(packed(some), trust=[key.certificate]).state is State.TRUSTED and len(names) == 8
    for name, attack in attacks.items():
        verdict = judge(packed(attack), trust=[key.certificate])
        assert verdict.state in (State.CHANGED, State.INVALID), name
        assert verdict.problems and verdict.signer is None, name
    for name in ("another exhibit", "another readme", "another statement"):
        verdict = judge(packed(attacks[name]), trust=[key.certificate])
        assert verdict.state is State.CHANGED and any(word in verdict.problems[0] for word in names), name


def test_another_date_on_the_files_is_refused(key: OrganisationKey, export: Export) -> None:
    verdict = judge(packed(members(export.package), AT + timedelta(days=1)), trust=[key.certificate])
    assert verdict.state is State.INVALID and "date" in verdict.problems[0]


def test_parts_of_another_export_are_refused_even_when_rightly_packed(
    key: OrganisationKey, stranger: OrganisationKey, export: Export
) -> None:
    """The packer's own key signs a mixture: PDF and statement must be one pair, all by one certificate."""
    other, foreign = samples.export(key), samples.export(stranger)

    def judged(pdf: bytes, statement: bytes, by: OrganisationKey = key) -> State:
        return judge(build_package(samples.files(pdf, statement), by, AT), trust=[key.certificate]).state

    assert judged(export.pdf, export.statement) is State.TRUSTED
    assert judged(export.pdf, other.statement) is State.INVALID
    assert judged(other.pdf, export.statement) is State.INVALID
    assert judged(export.pdf, foreign.statement) is State.INVALID
    assert judged(foreign.pdf, foreign.statement) is State.INVALID
    assert judged(export.pdf, export.statement, stranger) is State.INVALID
    assert judged(export.unsigned, export.statement) is State.INDETERMINATE
    assert judged(export.pdf, export.statement + b"\n") is State.INVALID
    assert judged(export.pdf, b"\xff") is State.INVALID
    without = [file for file in samples.files(export.pdf, export.statement) if file.name != "statement.sd-jwt"]
    assert judge(build_package(without, key, AT), trust=[key.certificate]).state is State.INVALID
    silent = sign_pdf(samples.plain_pdf(), stranger, AT)
    for name in ("other.pdf", "other.PDF", "other.bin", "exhibit/02.pdf"):
        added = PackageFile(name=name, mime="application/octet-stream", data=silent)
        more = [*samples.files(export.pdf, export.statement), added]
        verdict = judge(build_package(more, key, AT), trust=[key.certificate])
        assert verdict.state is State.INVALID and "another key" in verdict.problems[0]
    exhibit = PackageFile(name="exhibits/02.pdf", mime="application/pdf", data=export.unsigned)
    whole = [*samples.files(export.pdf, export.statement), exhibit]
    assert judge(build_package(whole, key, AT), trust=[key.certificate]).state is State.TRUSTED


def test_the_forgeries_of_a_signature_are_refused(
    key: OrganisationKey, stranger: OrganisationKey, export: Export
) -> None:
    some = members(export.package)
    for name, forgery in forge.cms_forgeries(stranger).items():
        forged = packed(exchanged(some, asic.SIGNATURE, forgery(some[-1].data)))
        assert judge(forged, trust=[key.certificate]).state is State.INVALID, name
    timeless = cms.create(hashlib.sha256(some[-2].data).digest(), key, signed_at=None)
    assert judge(packed(exchanged(some, asic.SIGNATURE, timeless)), trust=[]).state is State.INVALID
    early = cms.create(hashlib.sha256(some[-2].data).digest(), key, signed_at=AT - timedelta(days=400))
    backdated = packed(exchanged(some, asic.SIGNATURE, early), AT - timedelta(days=400))
    assert judge(backdated, trust=[]).state is State.INVALID


MANIFESTS: dict[str, Callable[[bytes], bytes]] = {
    "a document type": lambda m: m.replace(b"?>\n", b'?>\n<!DOCTYPE x [<!ENTITY a "b">]>\n', 1),
    "a bomb": lambda m: m.replace(b"?>\n", b'?>\n<!DOCTYPE x [<!ENTITY a "b"><!ENTITY c "&a;&a;">]>\n', 1),
    "a comment": lambda m: m.replace(b"</asic:ASiCManifest>", b"<!-- x --></asic:ASiCManifest>"),
    "white space": lambda m: m.replace(b"/>\n", b" />\n"),
    "no declaration": lambda m: m[m.index(b"\n") + 1 :],
    "another prefix": lambda m: m.replace(b"asic:", b"a:").replace(b"xmlns:asic", b"xmlns:a"),
    "an escaped name": lambda m: m.replace(b'URI="README.txt"', b'URI="README&#46;txt"'),
    "another hash": lambda m: m.replace(b"xmlenc#sha256", b"xmldsig-more#sha224"),
    "letters beyond": lambda m: m.replace(b"README", "RÉADME".encode()),
    "an unused file": lambda m: m.replace(b"</asic:ASiCManifest>", b""),
    "utf-16": lambda m: m.decode().encode("utf-16"),
    "empty": lambda _m: b"",
}


@pytest.mark.parametrize("name", MANIFESTS)
def test_a_second_form_of_the_manifest_is_refused_even_when_rightly_signed(
    key: OrganisationKey, export: Export, name: str
) -> None:
    some = members(export.package)
    contents = [(member.name, "", member.data) for member in some[1:-2]]
    assert judge(signed_by_hand(contents, some[-2].data, key), trust=[key.certificate]).state is State.TRUSTED
    manifest = MANIFESTS[name](some[-2].data)
    assert manifest != some[-2].data
    assert judge(signed_by_hand(contents, manifest, key), trust=[key.certificate]).state is State.INVALID


@pytest.mark.parametrize(
    "sums", [b"", b"00  a.txt\n", hashlib.sha256(b"a").hexdigest().upper().encode() + b"  a.txt\n"]
)
def test_checksums_that_disagree_are_refused_even_when_rightly_signed(key: OrganisationKey, sums: bytes) -> None:
    contents = [("a.txt", "text/plain", b"a"), (asic.SUMS, "text/plain", sums)]
    listed = [(name, mime, asic._digest(data)) for name, mime, data in contents]
    forged = signed_by_hand(contents, asic._manifest(listed), key)
    verdict = judge(forged, trust=[key.certificate])
    assert verdict.state is State.INVALID and "SHA256SUMS" in verdict.problems[0]


@pytest.mark.parametrize("name", ["../a.txt", "META-INF/x", "mimetype"])
def test_names_that_lead_elsewhere_are_refused_even_when_rightly_signed(key: OrganisationKey, name: str) -> None:
    file = PackageFile(name=name, mime="text/plain", data=b"a")
    contents = [(name, "text/plain", b"a"), (asic.SUMS, "text/plain", asic._sums([file]))]
    listed = [(n, mime, asic._digest(data)) for n, mime, data in contents]
    with pytest.raises(Flaw), pytest.MonkeyPatch.context() as patch:
        patch.setattr(zip_form, "check_names", lambda _names: None)
        forged = signed_by_hand(contents, asic._manifest(listed), key)
        patch.undo()
        open_package(forged)
