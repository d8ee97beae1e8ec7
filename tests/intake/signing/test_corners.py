"""Bounds and shapes that are reached only on purpose: what each small part refuses by itself."""

from __future__ import annotations

import hashlib
import sys
from datetime import timedelta
from types import ModuleType

import pytest
from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import Encoding

from intake.signing import Flaw, OrganisationKey, State, _pyhanko, asic, cms, der, low_s, open_package, zip_form
from intake.signing import certificate as certificates
from intake.signing.zip_form import Archive, Member
from tests.intake.signing.samples import AT, CREATED, Export

POINT = bytes.fromhex("04") + bytes(64)


def by_hand(name: bytes, point: bytes | None = None) -> bytes:
    """A certificate of our profile whose name or point is given, rightly signed."""
    private = ec.generate_private_key(ec.SECP256R1())
    from cryptography.hazmat.primitives.serialization import PublicFormat

    own = private.public_key().public_bytes(Encoding.X962, PublicFormat.UncompressedPoint)
    body = certificates._body(name, 7, CREATED, point or own)
    return certificates._whole(body, low_s.sign(private, body))


def name_of(first: bytes, second: bytes) -> bytes:
    kinds = (der.oid("2.5.4.10"), der.oid("2.5.4.3"))
    texts = (der.tlv(der.UTF8, first), der.tlv(der.UTF8, second))
    parts = [der.tlv(der.SET, der.tlv(der.SEQUENCE, kind, text)) for kind, text in zip(kinds, texts, strict=True)]
    return der.tlv(der.SEQUENCE, *parts)


def test_certificates_with_names_that_deceive_are_refused() -> None:
    assert certificates.read(by_hand(name_of(b"A", b"A"))).organisation == "A"
    for name in (
        name_of(b"\xff", b"\xff"),
        name_of(b"A", b"B"),
        name_of(b"", b""),
        name_of("A\u202eB".encode(), "A\u202eB".encode()),
        name_of(b"A" * 65, b"A" * 65),
    ):
        with pytest.raises(Flaw):
            certificates.read(by_hand(name))


def test_a_point_off_the_curve_is_no_key() -> None:
    with pytest.raises(Flaw, match="P-256"):
        certificates.read(by_hand(name_of(b"A", b"A"), POINT))


def test_der_is_read_strictly() -> None:
    for data in (b"", b"\x30", b"\x30\x01", b"\x30\x80", b"\x30\x81\x01x", b"\x30\x82\x00\x81", b"\x30\x84\0\0\0\1x"):
        with pytest.raises(Flaw):
            der.Cursor(data, "x").content(der.SEQUENCE)
    with pytest.raises(Flaw):
        der.Cursor(b"\x02\x01\xff", "x").number()
    with pytest.raises(Flaw):
        der.read_utc_time(b"261324090000Z", "x")
    assert der.Cursor(der.tlv(der.SEQUENCE, b"x" * 70_000), "x").content(der.SEQUENCE) == b"x" * 70_000
    assert der.read_utc_time(der.utc_time(AT)[2:], "x") == AT


GOOD = [
    "3000",
    "020100",
    "02020080",
    "0101ff",
    "030100",
    "03020780",
    "3106020101020102",
    "a003020101",
    "8001ff",
    "0500",
]
BAD = [
    "", "30", "3001", "3080", "300000", "02020001", "0202ff80", "0200", "010101", "0300", "030208ff", "03020781",
    "3106020102020101", "240402020000", "1f8100", "10020500", "3f0100", "30810100", "a003020001",
]  # fmt: skip


def test_der_is_checked_without_a_schema() -> None:
    for good in GOOD:
        der.check(bytes.fromhex(good), "x")
    for bad in BAD:
        with pytest.raises(Flaw):
            der.check(bytes.fromhex(bad), "x")
    deep = b""
    for _ in range(24):
        deep = der.tlv(der.SEQUENCE, deep)
    der.check(deep, "x")
    with pytest.raises(Flaw):
        der.check(der.tlv(der.SEQUENCE, der.tlv(der.SEQUENCE, deep)), "x")


def test_a_signature_has_a_bound(key: OrganisationKey) -> None:
    with pytest.raises(Flaw, match="too long"):
        cms.read(b"0" * (cms.LIMIT + 1), bytes(32), with_time=False, where="x")


def test_a_signature_of_one_kind_is_not_one_of_the_other(key: OrganisationKey) -> None:
    digest = hashlib.sha256(b"x").digest()
    for with_time in (True, False):
        made = cms.create(digest, key, signed_at=AT if with_time else None)
        assert cms.read(made, digest, with_time=with_time, where="x").signer.organisation == key.organisation
        with pytest.raises(Flaw, match="another kind"):
            cms.read(made, digest, with_time=not with_time, where="x")
        with pytest.raises(Flaw) as caught:
            cms.read(made, hashlib.sha256(b"y").digest(), with_time=with_time, where="x")
        assert caught.value.state is State.CHANGED


def test_packages_have_bounds(export: Export, monkeypatch: pytest.MonkeyPatch) -> None:
    archive = zip_form.read(export.package)
    monkeypatch.setattr(zip_form, "SIZE_LIMIT", 1000)
    with pytest.raises(Flaw, match="too large"):
        open_package(export.package)
    with pytest.raises(zip_form.BadInput, match="too large"):
        zip_form.encode(archive)
    with pytest.raises(Flaw, match="too large"):
        zip_form.confirm(archive, export.package)
    monkeypatch.undo()
    monkeypatch.setattr(zip_form, "MEMBER_LIMIT", 3)
    with pytest.raises(Flaw, match="too many"):
        open_package(export.package)


def test_a_package_of_nothing(key: OrganisationKey) -> None:
    some = (Member(name="mimetype", data=asic.MIME.encode()),)
    with pytest.raises(Flaw, match="lacks"):
        open_package(zip_form.encode(Archive(members=some, moment=AT)))
    assert zip_form.even(AT) == AT - timedelta(seconds=1)


def test_a_network_client_that_is_there_already_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "aiohttp", ModuleType("aiohttp"))
    with pytest.raises(RuntimeError, match="network client"):
        _pyhanko.refuse_network_client()


def test_the_certificate_reads_as_others_read_it(key: OrganisationKey) -> None:
    other = x509.load_der_x509_certificate(key.certificate)
    ours = certificates.read(key.certificate)
    assert (ours.serial, ours.valid_from) == (other.serial_number, other.not_valid_before_utc)
    assert ours.name == other.subject.public_bytes() == other.issuer.public_bytes()
