"""Other people's programs judge what leaves: pdfsig, qpdf, a PDF/UA and PDF/A validator, OpenSSL, age, SD-JWT.

The set is of the sample complaint: every language, nearly every reader; with --long, all that `intake demo` makes.
"""

from __future__ import annotations

import base64
import hashlib
import json
import os
import re
import subprocess
import zipfile
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import page
import pytest
from cryptography import x509
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat
from jwcrypto.jwk import JWK
from jwcrypto.jws import JWS
from sd_jwt.verifier import SDJWTVerifier

from intake.export.commitment import commit
from intake.signing.sd_jwt import StatementClaim
from tests.intake.cli.running import ORGANISATION, ROOT, SAMPLE, Office, new_office, process, run, sample, take_in
from tests.intake.typeset.reading import read

pytestmark = pytest.mark.xdist_group("judges")
SOME = [
    ("ST-01", "prosecutor", "r1"),
    ("ST-01", "partner", "Nordlys Documentation Trust"),
    ("ST-02", "filing", "Prosecutor, Oslo"),
    ("ST-02", "un_mechanism", "r5"),
    ("ST-03", "counsel", "r2"),
    ("ST-03", "internal", ORGANISATION),
    ("ST-04", "deponent", "deponent p4"),
    ("ST-05", "public", "Public report"),
    ("ST-05", "clinician", "r6"),
]
MODULES = ROOT / ".tools" / "node" / "node_modules"
DEMO_PASSPHRASE = "sample complaint nothing here is real"


@dataclass(frozen=True, slots=True, kw_only=True)
class Left:
    """One export: its order, its files, and its package unpacked."""

    statement: str
    profile: str
    recipient: str
    pdf: Path
    package: Path
    sd_jwt: str
    unpacked: Path

    def original(self) -> list[tuple[str, str]]:
        """Kind and text of each numbered paragraph, as the case has them."""
        (found,) = (s for s in sample()["statements"] if s["code"] == self.statement)
        return [(p["kind"], p["text"]) for p in found["paragraphs"] if p["kind"] != "interviewer_note"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Exhibition:
    """The vault, what left it, and whether this is everything."""

    office: Office
    left: tuple[Left, ...]
    index: list[dict[str, Any]]
    folder: Path

    def pdfs(self) -> list[Path]:
        """Every PDF: the exports, and each one in a package."""
        return [*(one.pdf for one in self.left), *(path for one in self.left for path in one.unpacked.rglob("*.pdf"))]


@pytest.fixture(scope="module")
def exhibition(scale: Callable[[int], int], tmp_path_factory: pytest.TempPathFactory) -> Exhibition:
    folder = tmp_path_factory.mktemp("judges")
    if scale(10) == 10:
        office, rows = _demo(folder)
    else:
        office = take_in(new_office(folder), SAMPLE, folder)
        rows = [_export(office, *order, folder / "exports") for order in SOME]
    left = tuple(_unpacked(row, folder / "unpacked" / str(number)) for number, row in enumerate(rows))
    return Exhibition(office=office, left=left, index=rows, folder=folder)


def _demo(folder: Path) -> tuple[Office, list[dict[str, Any]]]:
    made = process("demo", folder / "demo", timeout=900)
    assert made.code == 0, made.said
    (folder / "passphrase").write_text(DEMO_PASSPHRASE)
    office = Office(vault=folder / "demo" / "vault", passphrase=folder / "passphrase")
    return office, json.loads((folder / "demo" / "index.json").read_text("utf-8"))


def _export(office: Office, statement: str, profile: str, recipient: str, out: Path) -> dict[str, Any]:
    words = ("--for", profile, "--recipient", recipient, "--out", out, "--json")
    made = office.run("export", statement, *words)
    assert made.code == 0, made.said
    return {"statement": statement, "profile": profile, "recipient": recipient, **made.json}


def _unpacked(row: dict[str, Any], folder: Path) -> Left:
    with zipfile.ZipFile(row["package"]) as package:
        assert package.testzip() is None and package.namelist()[0] == "mimetype"
        package.extractall(folder)
    return Left(
        statement=row["statement"],
        profile=row["profile"],
        recipient=row["recipient"],
        pdf=Path(row["pdf"]),
        package=Path(row["package"]),
        sd_jwt=(folder / "statement.sd-jwt").read_text("ascii"),
        unpacked=folder,
    )


def told(*words: str | Path, cwd: Path | None = None) -> tuple[int, str]:
    """Exit code and everything that another program said."""
    done = subprocess.run(words, cwd=cwd, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False)
    return done.returncode, done.stdout


def claims_of(compact: str) -> dict[str, Any]:
    """The claims as they are signed, with digests."""
    piece = compact.split(".")[1]
    claims: dict[str, Any] = json.loads(base64.urlsafe_b64decode(piece + "=" * (-len(piece) % 4)))
    return claims


def issuer_of(compact: str) -> JWK:
    """The public key in x5c, read by other code than ours."""
    header = compact.split(".")[0]
    x5c = json.loads(base64.urlsafe_b64decode(header + "=" * (-len(header) % 4)))["x5c"]
    certificate = x509.load_der_x509_certificate(base64.b64decode(x5c[0]))
    return JWK.from_pem(certificate.public_key().public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo))


def by_python(compact: str) -> dict[str, Any]:
    """The statement as the OpenWallet Foundation's `sd-jwt` reads it."""
    key = issuer_of(compact)
    judged: dict[str, Any] = SDJWTVerifier(compact, lambda _issuer, _header: key).get_verified_payload()
    return judged


def by_node(compact: str) -> dict[str, Any]:
    """The statement as `@sd-jwt/core` reads it."""
    assert MODULES.is_dir(), "npm ci in .tools/node is missing: ./dev test does it"
    done = subprocess.run(
        ["node", ROOT / "tests/node/judge_sd_jwt.cjs"],
        input=compact,
        env={**os.environ, "NODE_PATH": str(MODULES)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    judged: dict[str, Any] = json.loads(done.stdout)["payload"]
    return judged


def opened(claims: dict[str, Any], compact: str) -> Iterator[tuple[int, str, str, list[str]]]:
    """(number, kind, text with every disclosed fragment in place, fragments) by hand, from digests and RFC 9901."""
    fragments = {}
    for text in compact.split("~")[1:-1]:
        digest = base64.urlsafe_b64encode(hashlib.sha256(text.encode()).digest()).rstrip(b"=").decode()
        fragments[digest] = json.loads(base64.urlsafe_b64decode(text + "=" * (-len(text) % 4)))[1]
    for paragraph in claims["paragraphs"]:
        texts: list[str] = []
        found: list[str] = []
        fragment: str | None = None
        for part in paragraph["parts"]:
            if isinstance(part, str):
                texts.append(part)
            elif "..." in part:
                fragment = fragments.get(part["..."])
            else:
                texts.append(part["text"] if fragment is None else fragment)
                found += [] if fragment is None else [fragment]
        yield paragraph["number"], paragraph["kind"], "".join(texts), found


def test_pdfsig_says_both_lines_of_every_pdf(exhibition: Exhibition) -> None:
    assert len(exhibition.pdfs()) >= 3 * len(exhibition.left)
    for pdf in exhibition.pdfs():
        _, said = told("pdfsig", "-nocert", pdf)
        assert said.count("Signature is Valid.") == 1 and said.count("Total document signed") == 1, (pdf, said)
        assert said.count("Signature #") == 1, said


def test_a_validator_accepts_every_pdf_as_pdf_ua_1_and_pdf_a_3a(exhibition: Exhibition) -> None:
    for pdf in exhibition.pdfs():
        for profile in (page.ValidationProfile.PDF_UA_1, page.ValidationProfile.PDF_A_3A):
            judged = page.validate_pdf_bytes(pdf.read_bytes(), profile=profile)
            assert judged.is_compliant, (pdf, profile, [str(failure)[:300] for failure in judged.failures][:3])


def test_qpdf_finds_nothing_wrong_in_any_pdf(exhibition: Exhibition) -> None:
    for pdf in exhibition.pdfs():
        code, said = told("qpdf", "--check", pdf)
        assert code == 0 and "WARNING" not in said, said


def test_the_readmes_commands_accept_every_package(exhibition: Exhibition) -> None:
    """Exactly what the README and the README.txt in the package tell a lawyer to type."""
    readme = (ROOT / "README.md").read_text("utf-8")
    (openssl,) = re.findall(r"^(openssl cms -verify .*)$", readme, re.MULTILINE)
    assert "sha256sum -c SHA256SUMS" in readme and "pdfsig statement.pdf" in readme
    for one in exhibition.left:
        code, said = told("sh", "-c", openssl, cwd=one.unpacked)
        assert code == 0 and "erification successful" in said, said
        code, said = told("sha256sum", "--strict", "-c", "SHA256SUMS", cwd=one.unpacked)
        assert code == 0 and "FAILED" not in said, said
        _, said = told("pdfsig", "statement.pdf", cwd=one.unpacked)
        assert "Signature is Valid." in said and "Total document signed" in said
        inside = (one.unpacked / "README.txt").read_text("utf-8")
        assert "sha256sum -c SHA256SUMS" in inside and "openssl cms -verify" in inside


def test_openssl_refuses_what_was_not_signed(exhibition: Exhibition, tmp_path: Path) -> None:
    one = exhibition.left[0]
    manifest = (one.unpacked / "META-INF/ASiCManifest001.xml").read_bytes()
    (tmp_path / "changed.xml").write_bytes(manifest.replace(b"statement.pdf", b"statement.pdg"))
    command = ["openssl", "cms", "-verify", "-binary", "-inform", "DER", "-noverify", "-purpose", "any"]
    command += ["-in", str(one.unpacked / "META-INF/signature001.p7s"), "-out", os.devnull, "-content"]
    assert told(*command, str(one.unpacked / "META-INF/ASiCManifest001.xml"))[0] == 0
    assert told(*command, str(tmp_path / "changed.xml"))[0] != 0


def test_every_file_of_a_package_is_signed_and_summed(exhibition: Exhibition) -> None:
    for one in exhibition.left:
        manifest = (one.unpacked / "META-INF/ASiCManifest001.xml").read_text("utf-8")
        listed = (one.unpacked / "SHA256SUMS").read_text("utf-8")
        for path in one.unpacked.rglob("*"):
            name = path.relative_to(one.unpacked).as_posix()
            if path.is_dir() or name.startswith("META-INF/") or name == "mimetype":
                continue
            digest = hashlib.sha256(path.read_bytes())
            assert f'URI="{name}"' in manifest and base64.b64encode(digest.digest()).decode() in manifest, name
            assert name == "SHA256SUMS" or f"{digest.hexdigest()}  {name}\n" in listed, name


def test_the_package_holds_the_very_files_that_lie_beside_it(exhibition: Exhibition) -> None:
    for one in exhibition.left:
        assert (one.unpacked / "statement.pdf").read_bytes() == one.pdf.read_bytes()
        assert one.pdf.with_suffix(".sd-jwt").read_text("ascii") == one.sd_jwt
        row = run("verify", one.pdf, one.package, one.pdf.with_suffix(".sd-jwt"), "--json")
        assert row.code == 0 and len({each["fingerprint"] for each in row.json}) == 1


def test_two_implementations_of_sd_jwt_accept_every_statement_and_show_nothing_hidden(exhibition: Exhibition) -> None:
    for one in exhibition.left:
        judged = by_python(one.sd_jwt)
        assert judged["statement"]["profile"] == one.profile and judged["vct"] == "testimony-intake/statement/1"
        assert by_node(one.sd_jwt) == judged
        for paragraph in judged["paragraphs"]:
            assert not any(isinstance(part, dict) and "..." in part for part in paragraph["parts"])


def test_the_page_says_what_the_machine_readable_statement_says(exhibition: Exhibition) -> None:
    """Shown strings joined with labels' texts give the text of the page."""
    for one in exhibition.left:
        seen, claims = read(one.pdf.read_bytes()), claims_of(one.sd_jwt)
        body, elements = _plain(seen.body()), [Counter(_plain(element.text)) for element in seen.all("P")]
        for paragraph in claims["paragraphs"]:
            parts = [part if isinstance(part, str) else part.get("text", "") for part in paragraph["parts"]]
            shown = _plain("".join(parts))
            # Arabic stands on the page from right to left: there, the letters of one element are compared.
            right_to_left = claims["statement"]["language"] == "ar"
            there = any(Counter(shown) <= letters for letters in elements) if right_to_left else shown in body
            assert there, (one.statement, one.profile, paragraph["number"])


def _plain(text: str) -> str:
    return re.sub(r"[\s\u200e\u200f\u202a-\u202e\u2066-\u2069\u00ad]+", "", text)


def test_disclosure_opens_exactly_what_is_asked_and_equals_the_original(exhibition: Exhibition) -> None:
    for number, one in enumerate(exhibition.left):
        claims = claims_of(one.sd_jwt)
        hidden = {
            p["number"]
            for p in claims["paragraphs"]
            if any("..." in part for part in p["parts"] if isinstance(part, dict))
        }
        words = ("--recipient", one.recipient, "--json")
        out = exhibition.folder / f"all-{number}.sd-jwt"
        whole = exhibition.office.run("disclose", one.package, *words, "--out", out)
        if whole.code == 1:  # the names in it need more than this reader's consent gives
            assert whole.json["refused"] == "consent" and not out.exists()
            continue
        compact = out.read_text("ascii")
        texts = list(opened(claims_of(compact), compact))
        assert [(kind, text) for _, kind, text, _ in texts] == one.original()
        assert [place for place, *_ in texts] == list(range(1, len(texts) + 1))
        assert {place for place, _, _, found in texts if found} == hidden
        assert by_python(compact) == by_node(compact)
        _require_commitment(claims, bytes.fromhex(whole.json["nonce"]), one.original())
        if hidden:
            _require_some(exhibition, one, sorted(hidden)[:: max(1, len(hidden) // 3)], number)


def _require_commitment(claims: dict[str, Any], nonce: bytes, original: list[tuple[str, str]]) -> None:
    """The nonce opens the commitment, by our function and by hand; with one letter changed it does not."""
    said = claims["statement"]
    whole = [(place, kind, text) for place, (kind, text) in enumerate(original, 1)]
    assert commit(nonce, StatementClaim(**said), whole) == claims["commitment"]
    record = {"statement": said, "paragraphs": [{"number": n, "kind": k, "text": t} for n, k, t in whole]}
    plain = json.dumps(record, sort_keys=True, ensure_ascii=False, separators=(",", ":")).encode()
    assert hashlib.sha256(nonce + plain).hexdigest() == claims["commitment"]
    place, kind, text = whole[-1]
    assert commit(nonce, StatementClaim(**said), [*whole[:-1], (place, kind, text + ".")]) != claims["commitment"]


def _require_some(exhibition: Exhibition, one: Left, asked: list[int], number: int) -> None:
    out = exhibition.folder / f"some-{number}.sd-jwt"
    words = [word for place in asked for word in ("--paragraph", str(place))]
    some = exhibition.office.run("disclose", one.package, "--recipient", one.recipient, "--out", out, "--json", *words)
    assert some.code == 0 and some.json["nonce"] is None, some.said
    compact = out.read_text("ascii")
    assert compact.startswith(one.sd_jwt) and one.sd_jwt.endswith("~"), "the signed part is the same"
    texts = list(opened(claims_of(compact), compact))
    assert [place for place, _, _, found in texts if found] == asked
    assert sum(len(found) for *_, found in texts) == some.json["opened"]
    assert all((kind, text) == one.original()[place - 1] for place, kind, text, found in texts if found)
    assert by_python(compact) == by_node(compact)


def test_an_identity_file_opens_with_age_and_its_signature_holds(exhibition: Exhibition, tmp_path: Path) -> None:
    key = tmp_path / "officer.key"
    assert told("age-keygen", "-o", key)[0] == 0
    recipient = re.findall(r"age1\w+", key.read_text())[0]
    words = ("--recipient", "Prosecutor, Oslo", "--out", tmp_path / "out", "--identity-to", recipient, "--json")
    made = exhibition.office.run("export", "ST-01", "--for", "prosecutor", *words)
    assert made.code == 0, made.said
    identity = Path(made.json["identity"])
    package = Path(made.json["package"]).read_bytes()
    assert identity.suffix == ".age" and identity.name.encode() not in package
    plain = subprocess.run(["age", "-d", "-i", key, identity], capture_output=True, check=True).stdout.decode()
    signed = JWS()
    signed.deserialize(plain, issuer_of(plain))
    assert signed.is_valid
    (person,) = (p for p in sample()["people"] if p["id"] == "p1")
    said = json.loads(signed.payload)
    assert said["code"] == person["code"] and said["statement"] == "ST-01" and len(bytes.fromhex(said["random"])) == 32
    assert said["identity"]["full_name"] == person["identity"]["full_name"]
    assert issuer_of(plain).thumbprint() == issuer_of(Path(made.json["sd_jwt"]).read_text()).thumbprint()
    assert person["identity"]["full_name"].encode() not in identity.read_bytes()
    head, payload, value = plain.split(".")
    forged = JWS()
    with pytest.raises(Exception, match=r"(?i)verif|signature"):
        forged.deserialize(f"{head}.{payload[:-2]}AA.{value}", issuer_of(plain))


def test_the_demo_makes_what_the_contract_says(exhibition: Exhibition, scale: Callable[[int], int]) -> None:
    """`DIR/index.json`, and every PDF under DIR a signed export (whole with --long; else the same of the set)."""
    for row in exhibition.index:
        assert {"statement", "profile", "recipient", "pdf", "package"} <= row.keys()
        assert row.get("valid", True) is True and Path(row["pdf"]).is_file() and Path(row["package"]).is_file()
    if scale(10) != 10:
        return
    demo = exhibition.folder / "demo"
    assert all(
        list(row) == ["statement", "profile", "recipient", "pdf", "package", "valid"] for row in exhibition.index
    )
    assert sorted(demo.rglob("*.pdf")) == sorted(Path(row["pdf"]) for row in exhibition.index)
    assert {row["statement"] for row in exhibition.index} == {s["code"] for s in sample()["statements"]}
    again = process("demo", demo)
    assert again.code == 2 and "already" in again.said
    refused = [entry for entry in exhibition.office.log() if entry["act"] == "export.refused"]
    made = [entry for entry in exhibition.office.log() if entry["act"] == "export.made"]
    assert len(made) >= len(exhibition.index) and len(refused) >= 10
