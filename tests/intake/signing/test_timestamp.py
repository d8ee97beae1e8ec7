"""Signature time-stamps: believed only from a pinned authority, refused when they are another's; made by openssl."""

from __future__ import annotations

import hashlib
import subprocess
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from asn1crypto import cms as asn1
from asn1crypto import core, tsp
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID

from intake.signing import Flaw, OrganisationKey, State, cms, der, judge, timestamp, zip_form
from tests.intake.signing import forge
from tests.intake.signing.samples import Export
from tests.intake.signing.test_asic import exchanged, members, packed

CONFIG = """[tsa]
default_tsa = t
[t]
serial = {0}/serial
crypto_device = builtin
signer_cert = {0}/tsa.pem
signer_key = {0}/tsa.key
signer_digest = {1}
default_policy = 1.2.3.4.1
digests = sha256, sha512
ess_cert_id_alg = {2}
"""
NOW = datetime.now(UTC).replace(microsecond=0)  # openssl stamps with the computer's clock


KINDS: dict[str, Callable[[], ec.EllipticCurvePrivateKey | rsa.RSAPrivateKey]] = {
    "ec": lambda: ec.generate_private_key(ec.SECP256R1()),
    "secp256k1": lambda: ec.generate_private_key(ec.SECP256K1()),
    "rsa": lambda: rsa.generate_private_key(65537, 2048),
}


class Authority:
    """A time-stamping authority in a folder, run by openssl."""

    def __init__(
        self, folder: Path, *, usage: bool = True, old: bool = False, other: bool = False, kind: str = "ec"
    ) -> None:
        folder.mkdir()
        self.folder = folder
        private = KINDS[kind]()
        name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "Time")])
        builder = x509.CertificateBuilder().subject_name(name).issuer_name(name).public_key(private.public_key())
        builder = builder.serial_number(7).not_valid_before(NOW - timedelta(days=9))
        builder = builder.not_valid_after(NOW + timedelta(days=-1 if old else 9))
        if usage:
            purposes = [ExtendedKeyUsageOID.TIME_STAMPING, *([ExtendedKeyUsageOID.CODE_SIGNING] if other else [])]
            stamping = x509.ExtendedKeyUsage(purposes)
            builder = builder.add_extension(stamping, critical=True)
        self.certificate = builder.sign(private, hashes.SHA256()).public_bytes(serialization.Encoding.PEM)
        self.certificate_der = x509.load_pem_x509_certificate(self.certificate).public_bytes(serialization.Encoding.DER)
        (folder / "tsa.pem").write_bytes(self.certificate)
        pem, pkcs8 = serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8
        (folder / "tsa.key").write_bytes(private.private_bytes(pem, pkcs8, serialization.NoEncryption()))
        (folder / "serial").write_text("01\n")

    def stamp(
        self,
        value: bytes,
        *,
        digest: str = "sha256",
        cert_req: bool = True,
        imprint: str = "sha256",
        named: str = "sha256",
    ) -> bytes:
        """The token over a signature value, as DER."""
        request = tsp.TimeStampReq(
            {
                "version": 1,
                "message_imprint": {
                    "hash_algorithm": {"algorithm": imprint},
                    "hashed_message": hashlib.new(imprint, value).digest(),
                },
                "cert_req": cert_req,
            }
        )
        (self.folder / "config").write_text(CONFIG.format(self.folder, digest, named))
        (self.folder / "request").write_bytes(request.dump())
        command = ["openssl", "ts", "-reply", "-config", "config", "-queryfile", "request", "-out", "reply"]
        subprocess.run(command, cwd=self.folder, check=True, capture_output=True)
        return bytes(tsp.TimeStampResp.load((self.folder / "reply").read_bytes())["time_stamp_token"].dump())

    def low(self, value: bytes, **options: object) -> bytes:
        """The token as an apply step puts it in."""
        return timestamp.normalised(self.stamp(value, **options))  # type: ignore[arg-type]


@pytest.fixture(scope="module")
def authority(tmp_path_factory: pytest.TempPathFactory) -> Authority:
    return Authority(tmp_path_factory.mktemp("tsa") / "pinned")


def value_of(der: bytes) -> bytes:
    return bytes(asn1.ContentInfo.load(der)["content"]["signer_infos"][0]["signature"].native)


def stamped_pdf(pdf: bytes, token: bytes) -> bytes:
    return forge.refilled(pdf, cms.with_timestamp(forge.cms_of(pdf), token))


def test_a_pinned_authority_is_believed(key: OrganisationKey, export: Export, authority: Authority) -> None:
    token = authority.low(value_of(forge.cms_of(export.pdf)))
    stamped = stamped_pdf(export.pdf, token)
    assert len(stamped) == len(export.pdf)
    verdict = judge(stamped, trust=[key.certificate], trust_tsa=[authority.certificate])
    assert verdict.state is State.TRUSTED and not verdict.problems
    assert verdict.timestamped_at is not None and abs(verdict.timestamped_at - NOW) < timedelta(hours=3)


def test_in_a_package_too(key: OrganisationKey, export: Export, authority: Authority) -> None:
    some = members(export.package)
    stamped = cms.with_timestamp(some[-1].data, authority.low(value_of(some[-1].data)))
    package = packed(exchanged(some, some[-1].name, stamped))
    verdict = judge(package, trust=[key.certificate], trust_tsa=[authority.certificate])
    assert verdict.state is State.TRUSTED and verdict.timestamped_at is not None
    assert zip_form.read(package).moment == zip_form.read(export.package).moment


def test_a_home_made_authority_says_nothing(
    key: OrganisationKey, export: Export, authority: Authority, tmp_path: Path
) -> None:
    other = Authority(tmp_path / "home")
    token = other.low(value_of(forge.cms_of(export.pdf)))
    for pinned in ([], [authority.certificate]):
        verdict = judge(stamped_pdf(export.pdf, token), trust=[key.certificate], trust_tsa=pinned)
        assert (verdict.state, verdict.timestamped_at) == (State.TRUSTED, None)
        assert verdict.problems == (timestamp.UNKNOWN_AUTHORITY,)


@pytest.mark.parametrize("options", [{"usage": False}, {"old": True}, {"other": True}])
def test_a_pinned_certificate_that_is_not_for_stamping_now_says_nothing(
    export: Export, tmp_path: Path, options: dict[str, bool]
) -> None:
    """openssl refuses to run such an authority, so the token is signed by hand in its name."""
    good = Authority(tmp_path / "good")
    bad = Authority(tmp_path / "bad", **options)
    value = value_of(forge.cms_of(export.pdf))
    token = asn1.ContentInfo.load(good.low(value))
    certificate = x509.load_pem_x509_certificate(bad.certificate)
    signed = token["content"]
    der = certificate.public_bytes(serialization.Encoding.DER)
    signed["certificates"] = asn1.CertificateSet([asn1.CertificateChoices.load(der)])
    private = serialization.load_pem_private_key((bad.folder / "tsa.key").read_bytes(), None)
    assert isinstance(private, ec.EllipticCurvePrivateKey)
    for attribute in signed["signer_infos"][0]["signed_attrs"]:
        if attribute["type"].native == "signing_certificate_v2":
            attribute["values"][0]["certs"][0]["cert_hash"] = hashlib.sha256(der).digest()
    data = signed["signer_infos"][0]["signed_attrs"].untag().dump(force=True)
    signed["signer_infos"][0]["signature"] = private.sign(data, ec.ECDSA(hashes.SHA256()))
    found = timestamp.prove(timestamp.normalised(token.dump(force=True)), value, [certificate])
    assert found == (None, timestamp.UNKNOWN_AUTHORITY)


def test_an_issuer_can_be_pinned_instead(export: Export, authority: Authority) -> None:
    value = value_of(forge.cms_of(export.pdf))
    pinned = x509.load_pem_x509_certificate(authority.certificate)
    assert timestamp._issued(pinned, pinned)
    assert timestamp.prove(authority.low(value), value, [pinned])[0] is not None


@pytest.mark.parametrize("digest", ["sha256", "sha384", "sha512"])
@pytest.mark.parametrize("kind", ["ec", "rsa"])
def test_authorities_of_other_kinds(export: Export, tmp_path: Path, kind: str, digest: str) -> None:
    other = Authority(tmp_path / "other", kind=kind)
    value = value_of(forge.cms_of(export.pdf))
    pinned = [x509.load_pem_x509_certificate(other.certificate)]
    assert timestamp.prove(other.low(value, digest=digest), value, pinned)[0] is not None


@pytest.mark.parametrize("named", ["sha1", "sha256", "sha512"])
def test_the_authoritys_certificate_is_named_under_its_signature(
    export: Export, authority: Authority, named: str
) -> None:
    value = value_of(forge.cms_of(export.pdf))
    pinned = [x509.load_pem_x509_certificate(authority.certificate)]
    assert timestamp.prove(authority.low(value, named=named), value, pinned)[0] is not None


def test_an_unnamed_certificate_or_an_impossible_number_is_refused(export: Export, authority: Authority) -> None:
    value = value_of(forge.cms_of(export.pdf))
    pinned = [x509.load_pem_x509_certificate(authority.certificate)]
    token = authority.low(value)
    named = core.ObjectIdentifier("1.2.840.113549.1.9.16.2.47").dump()
    assert token.count(named) == 1
    serial = token.index(b"\xa0\x03\x02\x01\x02\x02\x01\x07") + 7
    for forged in (token.replace(named, named[:-1] + b"\x7f"), token[:serial] + b"\xff" + token[serial + 1 :]):
        with pytest.raises(Flaw):
            timestamp.prove(forged, value, pinned)


def test_tokens_that_do_not_belong_are_refused(key: OrganisationKey, export: Export, authority: Authority) -> None:
    value = value_of(forge.cms_of(export.pdf))
    for token in (
        authority.stamp(b"another signature"),
        authority.low(value, imprint="sha512"),
        authority.low(value, digest="sha1"),
        authority.stamp(value, cert_req=False),
        b"\x30\x00",
        forge.cms_of(export.pdf),
    ):
        verdict = judge(stamped_pdf(export.pdf, token), trust=[key.certificate], trust_tsa=[authority.certificate])
        assert verdict.state is State.INVALID and verdict.timestamped_at is None


def test_a_token_has_one_form(export: Export, stranger: OrganisationKey, authority: Authority) -> None:
    """Twin signature, foreign certificates, unsigned attributes, revocation lists: nothing can be hidden in it."""
    value = value_of(forge.cms_of(export.pdf))
    token = authority.low(value)
    pinned = [x509.load_pem_x509_certificate(authority.certificate)]
    assert timestamp.normalised(forge.high_s(token)) == token
    again = asn1.ContentInfo.load(token)
    signer = again["content"]["signer_infos"][0]
    signer["unsigned_attrs"] = asn1.CMSAttributes([asn1.CMSAttribute({"type": "content_type", "values": ["data"]})])
    for forged in (
        forge.high_s(token),
        forge.foreign_certificate(token, stranger.certificate),
        forge.foreign_certificate(token, pinned[0].public_bytes(serialization.Encoding.DER)),
        forge.two_signers(token),
        forge.crls(token),
        again.dump(force=True),
        token + b"\0",
        forge.indefinite(token),
        forge.long_length(token),
    ):
        with pytest.raises(Flaw):
            timestamp.prove(forged, value, pinned)
    nested = b""
    for _ in range(100):
        nested = der.tlv(der.SEQUENCE, nested)
    for broken in (b"", b"\x30\x00", nested, forge.no_certificate(token), token + b"\0"):
        with pytest.raises(Flaw):
            timestamp.normalised(broken)


def test_a_second_token_is_refused(key: OrganisationKey, export: Export, authority: Authority) -> None:
    der = forge.cms_of(export.pdf)
    token = authority.low(value_of(der))
    once = cms.with_timestamp(der, token)
    with pytest.raises(Flaw, match="already"):
        cms.with_timestamp(once, token)
    unsigned = asn1.ContentInfo.load(once)["content"]["signer_infos"][0]["unsigned_attrs"][0].dump()
    for twice in (unsigned + unsigned, unsigned.replace(b"\x09\x10\x02\x0e", b"\x09\x10\x02\x0f")):
        forged = forge.refilled(export.pdf, forge.with_unsigned(der, twice))
        assert judge(forged, trust=[key.certificate]).state is State.INVALID


def test_one_byte_of_a_token_changed_never_gives_a_time(
    key: OrganisationKey, export: Export, authority: Authority, scale: Callable[[int], int]
) -> None:
    """What a pinned authority says is shown as it was said, or not at all."""
    import random

    chance = random.Random(7)
    value = value_of(forge.cms_of(export.pdf))
    token = authority.low(value)
    pinned = [x509.load_pem_x509_certificate(authority.certificate)]
    assert timestamp.prove(token, value, pinned)[0] is not None
    for _ in range(scale(2000)):
        place = chance.randrange(len(token))
        bad = token[:place] + bytes((token[place] ^ chance.randrange(1, 256),)) + token[place + 1 :]
        verdict = judge(stamped_pdf(export.pdf, bad), trust=[key.certificate], trust_tsa=[authority.certificate])
        assert verdict.timestamped_at is None, place


def test_a_chain_is_believed_by_its_issuer_and_shortened_to_one(export: Export, tmp_path: Path) -> None:
    """An authority whose certificate another one issued: that one may be pinned, and may come along."""
    root, leaf = Authority(tmp_path / "root"), Authority(tmp_path / "leaf")
    root_key = serialization.load_pem_private_key((root.folder / "tsa.key").read_bytes(), None)
    assert isinstance(root_key, ec.EllipticCurvePrivateKey)
    made = x509.load_pem_x509_certificate(leaf.certificate)
    issuer = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "Root")])

    def issued(subject: x509.Name, public: ec.EllipticCurvePublicKey, serial: int, *, ca: bool) -> x509.Certificate:
        builder = x509.CertificateBuilder().subject_name(subject).issuer_name(issuer).public_key(public)
        builder = builder.serial_number(serial).not_valid_before(made.not_valid_before_utc)
        builder = builder.not_valid_after(made.not_valid_after_utc)
        if ca:
            builder = builder.add_extension(x509.BasicConstraints(True, None), critical=True)
        else:
            usage = x509.ExtendedKeyUsage([ExtendedKeyUsageOID.TIME_STAMPING])
            builder = builder.add_extension(usage, critical=True)
        return builder.sign(root_key, hashes.SHA256())

    public = made.public_key()
    assert isinstance(public, ec.EllipticCurvePublicKey)
    top = issued(issuer, root_key.public_key(), 1, ca=True)
    certificate = issued(made.subject, public, 7, ca=False)
    (leaf.folder / "tsa.pem").write_bytes(certificate.public_bytes(serialization.Encoding.PEM))
    value = value_of(forge.cms_of(export.pdf))
    token = leaf.low(value)
    whole = forge.foreign_certificate(token, top.public_bytes(serialization.Encoding.DER))
    with pytest.raises(Flaw):
        timestamp.prove(whole, value, [top])
    assert timestamp.normalised(whole) == token
    assert timestamp.prove(token, value, [top])[0] is not None
    assert timestamp.prove(token, value, [certificate])[0] is not None
    assert timestamp.prove(token, value, [made])[0] is None


def test_a_curve_that_we_do_not_know_is_refused(export: Export, tmp_path: Path) -> None:
    other = Authority(tmp_path / "other", kind="secp256k1")
    value = value_of(forge.cms_of(export.pdf))
    token = other.low(value)
    with pytest.raises(Flaw, match="do not know"):
        timestamp.prove(token, value, [])
