"""The organisation's key: its certificate's one profile, its words, and what it never shows."""

from __future__ import annotations

import copy
import hashlib
import pickle
import subprocess
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import msgspec
import pytest
from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.asymmetric.utils import decode_dss_signature, encode_dss_signature
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from intake.errors import BadInput
from intake.signing import Flaw, OrganisationKey, fingerprint_words, word_list
from intake.signing import certificate as certificates
from intake.signing.low_s import ORDER, from_raw, lowered, to_raw, verify
from tests.intake.signing.samples import CREATED


def test_a_key_survives_its_bytes(key: OrganisationKey) -> None:
    again = OrganisationKey.from_bytes(key.to_bytes())
    assert (again.certificate, again.fingerprint, again.words) == (key.certificate, key.fingerprint, key.words)
    assert (again.organisation, again.valid_from) == ("Archive for Truth", CREATED)


def test_the_certificate_has_the_profile_that_others_read(key: OrganisationKey) -> None:
    read = x509.load_der_x509_certificate(key.certificate)
    read.verify_directly_issued_by(read)
    extensions = read.extensions
    usage = extensions.get_extension_for_class(x509.KeyUsage)
    assert usage.critical and usage.value.digital_signature and usage.value.content_commitment
    assert not (usage.value.key_cert_sign or usage.value.key_agreement or usage.value.key_encipherment)
    constraints = extensions.get_extension_for_class(x509.BasicConstraints)
    assert constraints.critical and not constraints.value.ca
    public = read.public_key()
    assert isinstance(public, ec.EllipticCurvePublicKey)
    expected = x509.SubjectKeyIdentifier.from_public_key(public)
    assert extensions.get_extension_for_class(x509.SubjectKeyIdentifier).value == expected
    assert len(extensions) == 3
    assert read.not_valid_after_utc == datetime(9999, 12, 31, 23, 59, 59, tzinfo=UTC)


def test_openssl_accepts_the_certificate_strictly(key: OrganisationKey, tmp_path: Path) -> None:
    pem = tmp_path / "certificate.pem"
    pem.write_bytes(x509.load_der_x509_certificate(key.certificate).public_bytes(Encoding.PEM))
    done = subprocess.run(
        ["openssl", "verify", "-x509_strict", "-attime", str(int(CREATED.timestamp()) + 60), "-CAfile", pem, pem],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr


def test_the_fingerprint_is_of_the_public_key(key: OrganisationKey) -> None:
    public = x509.load_der_x509_certificate(key.certificate).public_key()
    spki = public.public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo)
    assert key.fingerprint == hashlib.sha256(spki).hexdigest()


def test_twelve_words_carry_132_bits_of_the_fingerprint(key: OrganisationKey) -> None:
    words = list(word_list())
    assert len(words) == len(set(words)) == 2048 and words[0] == "abandon" and words[-1] == "zoo"
    number = 0
    for word in key.words:
        number = number << 11 | words.index(word)
    assert len(key.words) == 12
    assert number == int(key.fingerprint, 16) >> (256 - 132)
    assert fingerprint_words("00" * 32) == ("abandon",) * 12
    with pytest.raises(ValueError, match="32 bytes"):
        fingerprint_words("00" * 31)


def test_nothing_shows_the_private_half(key: OrganisationKey) -> None:
    secret = key.to_bytes()[-64:]
    shown = f"{key!r} {key} {[key]}"
    assert "hidden" in shown and secret.hex() not in shown and key.certificate.hex() not in shown
    assert not hasattr(key, "__dict__")
    for take in (pickle.dumps, copy.copy, copy.deepcopy):
        with pytest.raises(TypeError):
            take(key)


@pytest.mark.parametrize("damage", [b"", b"\x00", b"nonsense", b"\x83\xa6format\xa1x"])
def test_damaged_key_bytes_are_refused(damage: bytes) -> None:
    with pytest.raises(BadInput):
        OrganisationKey.from_bytes(damage)


def test_a_cut_or_foreign_key_is_refused(key: OrganisationKey, stranger: OrganisationKey) -> None:
    whole = key.to_bytes()
    with pytest.raises(BadInput):
        OrganisationKey.from_bytes(whole[:-1])
    with pytest.raises(BadInput):
        OrganisationKey.from_bytes(whole.replace(b"organisation-key/1", b"organisation-key/2"))
    with pytest.raises(BadInput, match="another key"):
        OrganisationKey.from_bytes(
            msgspec.msgpack.encode({**msgspec.msgpack.decode(whole), "certificate": stranger.certificate})
        )


@pytest.mark.parametrize("name", ["", " ", " x", "x ", "x" * 65, "a\nb", "a\x00b", "a\u202eb", "a\u2066b", "\ud800"])
def test_names_that_deceive_or_do_not_fit_are_refused(name: str) -> None:
    with pytest.raises(BadInput):
        OrganisationKey.create(name, CREATED)


@pytest.mark.parametrize("name", ["أرشيف الحقيقة", "Архив", "x" * 64, "می‌خواهم"])
def test_names_of_any_script_fit(name: str) -> None:
    assert OrganisationKey.create(name, CREATED).organisation == name


@pytest.mark.parametrize("year", [1949, 2050, 9999])
def test_years_outside_utc_time_are_refused(year: int) -> None:
    with pytest.raises(BadInput):
        OrganisationKey.create("A", datetime(year, 1, 2, tzinfo=UTC))


@pytest.mark.parametrize("year", [1950, 1960, 1968, 1969, 1999, 2000, 2049])
def test_years_inside_utc_time_are_kept(year: int) -> None:
    assert OrganisationKey.create("A", datetime(year, 6, 2, tzinfo=UTC)).valid_from.year == year


def test_a_moment_has_a_zone_and_loses_its_fraction() -> None:
    moment = datetime(2026, 11, 24, 11, 0, 0, 900_000, tzinfo=timezone(timedelta(hours=2)))
    assert OrganisationKey.create("A", moment).valid_from == CREATED
    with pytest.raises(ValueError, match="time zone"):
        OrganisationKey.create("A", datetime(2026, 1, 1))


def test_every_other_certificate_is_refused(key: OrganisationKey) -> None:
    """One byte flipped anywhere, cut or added."""
    whole = key.certificate
    for place in range(len(whole)):
        with pytest.raises(Flaw):
            certificates.read(whole[:place] + bytes((whole[place] ^ 1,)) + whole[place + 1 :])
    for other in (b"", whole[:-1], whole + b"\0", b"0" * 5000):
        with pytest.raises(Flaw):
            certificates.read(other)


def test_a_certificate_that_another_key_made_is_refused(stranger: OrganisationKey) -> None:
    """The name and public key of one, signed by the other."""
    mine, theirs = ec.generate_private_key(ec.SECP256R1()), ec.generate_private_key(ec.SECP256R1())
    good = certificates.create(mine, "A", 7, CREATED)
    other = certificates.create(theirs, "A", 7, CREATED)
    tail = x509.load_der_x509_certificate(other).signature
    forged = good.replace(x509.load_der_x509_certificate(good).signature, tail)
    with pytest.raises(Flaw):
        certificates.read(forged)


def test_every_signature_has_a_low_s_and_its_twin_is_refused(key: OrganisationKey) -> None:
    read = certificates.read(key.certificate)
    for number in range(64):
        data = bytes((number,))
        value = key.sign(data)
        r, s = decode_dss_signature(value)
        assert s <= ORDER // 2
        verify(read.public_key, value, data, where="x")
        twin = encode_dss_signature(r, ORDER - s)
        read.public_key.verify(twin, data, ec.ECDSA(SHA256()))  # others accept it
        with pytest.raises(Flaw, match="high s"):
            verify(read.public_key, twin, data, where="x")
        assert lowered(twin) == value == from_raw(to_raw(value), where="x")


@pytest.mark.parametrize("value", [b"", b"\x30\x06\x02\x01\x00\x02\x01\x01", b"\x30\x07\x02\x02\x00\x01\x02\x01\x01"])
def test_malformed_signature_values_are_refused(key: OrganisationKey, value: bytes) -> None:
    with pytest.raises(Flaw):
        verify(certificates.read(key.certificate).public_key, value, b"x", where="x")
    with pytest.raises(Flaw):
        from_raw(value, where="x")


def test_certificates_are_signed_low_too() -> None:
    for _ in range(32):
        made = x509.load_der_x509_certificate(OrganisationKey.create("A", CREATED).certificate)
        assert decode_dss_signature(made.signature)[1] <= ORDER // 2
