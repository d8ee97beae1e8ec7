"""A list of names that holds the right one confirms nothing: no digest, no commitment and no size answers to it.

The guesser has every byte of an export, knows every word but the hidden one, knows how digests are made, and tries
each value of 16 or 32 bytes that lies in the export as salt and as key. Sizes are compared object by object.
"""

from __future__ import annotations

import base64
import hashlib
import hmac
import io
import json
import random
import re
import zipfile
import zlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pypdf
import pytest
from pypdf.generic import IndirectObject, StreamObject

from intake import export
from tests.end_to_end.hidden_cases import SCRIPTS, word
from tests.end_to_end.hidden_readers import Layer, layers_of
from tests.end_to_end.hidden_scene import (
    READER,
    Left,
    Mould,
    case,
    consent,
    hide,
    make_mould,
    person,
    plan,
    statement,
)

_NAMES = 10_000
_FRAME = "My cellmate was {}, from the village, and nobody else saw it."
_KEPT = "Nothing is hidden in this one."
_RIGHT = "Grombelin Tasdervik"
_FURNITURE = re.compile(rb"/Artifact <</Type /Pagination>> BDC.*?EMC", re.DOTALL)
_MOST_APART = 700
"""Bytes: how far the sizes of two exports of one text lie apart by chance (measured: 150)."""


@pytest.fixture(scope="module")
def mould(tmp_path_factory: pytest.TempPathFactory) -> Mould:
    return make_mould(tmp_path_factory.mktemp("guesses"))


def export_with(mould: Mould, root: Path, name: str, profile: str, language: str = "en") -> Left:
    """An export of one statement in which `name` is hidden."""
    scene = mould.copy(root)
    scene.take_in(_case(name, profile, language))
    left = scene.export("s", profile)
    scene.vault.close()
    return left


def _case(name: str, profile: str, language: str) -> dict[str, Any]:
    text = _FRAME.format(name)
    return case(
        "CASE",
        people=[person("p", "Ozgwinfel Prabstokrin")],
        consents=[consent("p")],
        statements=[statement("s", "p", [text, _KEPT], language=language)],
        redactions=[plan("s", profile, [hide("s.1", text, name, "B2")])],
    )


def dictionary(count: int) -> list[str]:
    """Names in all scripts; the right one is among them."""
    chance = random.Random("dictionary")
    names = [f"{word(chance, SCRIPTS[n % 8])} {word(chance, SCRIPTS[n % 8])}" for n in range(count - 1)]
    names.insert(count // 3, _RIGHT)
    return names


@dataclass
class Guesser:
    """What can be compared with, and what could be a salt or a key."""

    files: dict[str, bytes]
    token: bytes
    prefixes: set[str] = field(default_factory=set)
    """The first twelve hexadecimal digits of everything that could be a digest: the foot prints no more."""
    salts: list[bytes] = field(default_factory=list)

    def __post_init__(self) -> None:
        salts = {b""}
        layers = list(layers_of(self.files))
        for value in self._printed(layers):
            self.prefixes.update(value[at : at + 6].hex() for at in range(max(1, len(value) - 31)))
            if len(value) in {16, 32}:
                salts.add(value)
        self.salts = sorted(salts)
        for layer in layers:
            if layer.data and len(layer.data) < 4096:  # raw digests: in signatures, certificates and small files
                self.prefixes.update(layer.data[at : at + 6].hex() for at in range(len(layer.data) - 5))

    @staticmethod
    def _printed(layers: list[Layer]) -> Iterator[bytes]:
        """Everything in the export that could be a digest or a salt: hexadecimal, base64, base64url."""
        for layer in layers:
            text = layer.text or layer.data.decode("latin-1")
            for run in re.findall(r"[0-9a-f]{12,}|[0-9A-F]{12,}", text):
                if len(set(run)) > 5:  # glyph codes in content streams repeat their noughts
                    yield bytes.fromhex(run[: len(run) // 2 * 2])
            for run in set(
                re.findall(r"(?<![\w+/-])[\w-]{22}(?![\w+/-])|(?<![\w+/-])[\w-]{43}(?![\w+/-])", text, re.ASCII)
            ):
                yield base64.urlsafe_b64decode(run + "=" * (-len(run) % 4))
            for run in set(re.findall(r"[A-Za-z0-9+/]{22}==|[A-Za-z0-9+/]{43}=", text)):
                yield base64.b64decode(run)

    def confirmed(self, names: list[str]) -> list[tuple[str, str]]:
        """The names that some digest in the export answers to, and by which way."""
        payload = claims(self.token)
        found = []
        for name in names:
            for way, digest in _digests(name, payload, self.salts):
                if digest.hex()[:12] in self.prefixes:
                    found.append((name, way))
        return found


def _digests(name: str, payload: Any, salts: list[bytes]) -> Iterator[tuple[str, bytes]]:
    """Every digest that somebody who knows our formats would try for a name."""
    whole = _canonical(_opened(payload, name))
    texts = {
        "name": name.encode(),
        "name in UTF-16": name.encode("utf-16-le"),
        "small": name.casefold().encode(),
        "given name": name.split()[0].encode(),
        "JSON": json.dumps(name, ensure_ascii=False).encode(),
        "with its label": f"WITNESS{name}".encode(),
        "paragraph": _FRAME.format(name).encode(),
        "whole": whole,
        "paragraphs": _canonical(_opened(payload, name)["paragraphs"]),
    }
    for kind, text in texts.items():
        for algorithm in ("sha256", "sha1", "sha512", "md5", "blake2b", "sha3_256"):
            yield f"{algorithm} of {kind}", hashlib.new(algorithm, text).digest()
    for salt in salts:
        printed = base64.urlsafe_b64encode(salt).rstrip(b"=").decode()
        disclosure = base64.urlsafe_b64encode(_canonical([printed, name])).rstrip(b"=")
        yield "disclosure", hashlib.sha256(disclosure).digest()
        yield "disclosure, its JSON", hashlib.sha256(_canonical([printed, name])).digest()
        for kind in ("name", "paragraph", "whole", "with its label"):
            yield f"salt and {kind}", hashlib.sha256(salt + texts[kind]).digest()
            yield f"{kind} and salt", hashlib.sha256(texts[kind] + salt).digest()
            yield f"HMAC of {kind}", hmac.digest(salt, texts[kind], "sha256")
        yield "hexadecimal salt and name", hashlib.sha256(salt.hex().encode() + texts["name"]).digest()
        yield "hexadecimal salt and whole", hashlib.sha256(salt.hex().encode() + whole).digest()


def _opened(payload: Any, name: str) -> dict[str, Any]:
    """The statement in full, as the commitment has it, with the guess put in."""
    paragraphs = []
    for paragraph in payload["paragraphs"]:
        text = "".join(p if isinstance(p, str) else name if "..." in p else "" for p in paragraph["parts"])
        paragraphs.append({"number": paragraph["number"], "kind": paragraph["kind"], "text": text})
    return {"statement": payload["statement"], "paragraphs": paragraphs}


def _canonical(value: Any) -> bytes:
    return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode()


def claims(token: bytes) -> Any:
    """The payload of an SD-JWT, read here."""
    part = token.split(b".")[1]
    return json.loads(base64.urlsafe_b64decode(part + b"=" * (-len(part) % 4)))


@pytest.mark.parametrize("profile", ["filing", "public"])
def test_a_dictionary_confirms_nothing(mould: Mould, tmp_path: Path, profile: str, scale: Callable[[int], int]) -> None:
    left = export_with(mould, tmp_path / "export", _RIGHT, profile)
    assert claims(left.token)["paragraphs"][0]["parts"][1].keys() == {"..."}
    guesser = Guesser(files=left.files, token=left.token)
    assert len(guesser.salts) > 10
    assert guesser.confirmed(dictionary(scale(_NAMES))) == []


@pytest.mark.parametrize(
    ("leak", "way"),
    [
        (lambda name, salt: hashlib.sha256(name).hexdigest().encode(), "sha256 of name"),
        (lambda name, salt: base64.b64encode(hashlib.sha256(name).digest()), "sha256 of name"),
        (lambda name, salt: base64.urlsafe_b64encode(hashlib.md5(name).digest()).rstrip(b"="), "md5 of name"),
        (lambda name, salt: b"x" + hashlib.sha1(name).digest() + b" raw, and behind it enough", "sha1 of name"),
        (lambda name, salt: hashlib.sha256(name).hexdigest()[:12].encode(), "sha256 of name"),
        (
            lambda name, salt: salt.hex().encode() + b" " + hashlib.sha256(salt + name).hexdigest().encode(),
            "salt and name",
        ),
        (
            lambda name, salt: salt.hex().encode() + b" " + hmac.digest(salt, name, "sha256").hex().encode(),
            "HMAC of name",
        ),
    ],
)
def test_a_digest_that_leaks_is_confirmed(honest: Left, leak: Callable[[bytes, bytes], bytes], way: str) -> None:
    package = io.BytesIO()
    with zipfile.ZipFile(package, "w") as archive:
        archive.writestr("planted.txt", b"value: " + leak(_RIGHT.encode(), b"\x17" * 8 + bytes(range(8))) + b"\n")
    guesser = Guesser(files={"a.asice": package.getvalue()}, token=honest.token)
    confirmed = guesser.confirmed(dictionary(30))
    assert (_RIGHT, way) in confirmed
    assert {name for name, _ in confirmed} == {_RIGHT}


def test_digests_are_made_as_ours_are(honest: Left) -> None:
    """With a salt in hand the guesser meets the disclosure's digest, and with a nonce the commitment."""
    salt, payload = bytes(range(16)), claims(honest.token)
    disclosure = _encoded(_canonical([_encoded(salt), _RIGHT])).encode()
    payload["paragraphs"][0]["parts"][1]["..."] = _encoded(hashlib.sha256(disclosure).digest())
    payload["salt"] = _encoded(salt)
    token = f"e30.{_encoded(_canonical(payload))}.c2ln~".encode()
    assert Guesser(files={"a": token}, token=token).confirmed(dictionary(30)) == [(_RIGHT, "disclosure")]


def test_a_commitment_whose_nonce_is_known_is_confirmed(mould: Mould, tmp_path: Path) -> None:
    """The commitment of a real export, with the nonce that only a full disclosure gives away."""
    scene = mould.copy(tmp_path / "opened")
    scene.take_in(_case(_RIGHT, "filing", "en"))
    left = scene.export("s", "filing")
    package = tmp_path / "left.asice"
    package.write_bytes(left.package)
    opened = export.disclose(
        scene.vault, package, recipient=READER, out=tmp_path / "opened.sd-jwt", paragraphs=(), now=scene.now()
    )
    scene.vault.close()
    assert opened.nonce is not None
    files = {"a.sd-jwt": left.token, "nonce.txt": opened.nonce.encode()}
    assert (_RIGHT, "salt and whole") in Guesser(files=files, token=left.token).confirmed(dictionary(30))


@pytest.fixture(scope="module")
def honest(mould: Mould, tmp_path_factory: pytest.TempPathFactory) -> Left:
    """An export without a leak, to be spoilt."""
    return export_with(mould, tmp_path_factory.mktemp("honest") / "export", _RIGHT, "filing")


def _encoded(data: bytes) -> str:
    return base64.urlsafe_b64encode(data).rstrip(b"=").decode()


def test_sizes_do_not_depend_on_what_is_hidden(mould: Mould, tmp_path: Path) -> None:
    """What varies is random alone: digests (deflated), commitment and checkpoint, and the QR code of the checkpoint."""
    same = [export_with(mould, tmp_path / f"same{n}", _RIGHT, "filing") for n in range(3)]
    names = ["Ali X", "Zabnilofsk Vrom", "زقمخرطوف ضغبلشقين", "Q" + "uvxz " * 60 + "Q", "Ґрижвіщ " * 40 + "Щ"]
    others = [export_with(mould, tmp_path / f"other{n}", name, "filing") for n, name in enumerate(names)]
    sizes = [_sizes(left) for left in same]
    for left in others:
        assert _sizes(left) == sizes[0]
    assert sizes[0] == sizes[1] == sizes[2]
    whole = [_deflated_size(left.pdf) for left in same + others]
    assert max(whole) - min(whole) < _MOST_APART


def _deflated_size(pdf: bytes) -> int:
    """The size of a PDF as if every stream were deflated: one in 128 is not, where its last byte is a line end."""
    reader = pypdf.PdfReader(io.BytesIO(pdf))
    size = len(pdf)
    for number in reader.xref[0]:
        value = reader.get_object(IndirectObject(number, 0, reader))
        if isinstance(value, StreamObject) and "/Filter" not in value:
            size += len(zlib.compress(value.get_data(), 6)) - len(value.get_data())
    return size


def _sizes(left: Left) -> dict[str, int]:
    """The size of every part that is not compressed and holds no QR code, signature or font order."""
    sizes = {"token": len(left.token), "names": sum(map(len, left.names))}
    with zipfile.ZipFile(io.BytesIO(left.package)) as archive:
        for member in archive.infolist():
            if member.filename.endswith(".pdf"):
                sizes |= _object_sizes(member.filename, archive.read(member))
            elif not member.filename.endswith(".p7s"):  # an ECDSA signature is up to three bytes shorter by chance
                sizes[member.filename] = member.file_size
    return sizes


def _object_sizes(name: str, pdf: bytes) -> dict[str, int]:
    reader = pypdf.PdfReader(io.BytesIO(pdf))
    sizes = {f"{name}, pages": len(reader.pages)}
    for number in sorted(reader.xref[0]):
        value = reader.get_object(IndirectObject(number, 0, reader))
        if isinstance(value, StreamObject):
            data = value.get_data()
            if data.startswith((b"/CIDInit", b"\0\1\0\0", b"\0\0")) or data.count(b" re\n") > 50:
                continue  # the QR code; and fonts, since the random values decide whether the glyph ff is needed
            sizes[f"{name}, {number}"] = len(_FURNITURE.sub(b"", data))
        elif not (isinstance(value, dict) and value.get("/Type") in {"/Sig", "/Font"}):
            sizes[f"{name}, {number}"] = len(re.sub(r", \d+\)", ")", str(value)))
    return sizes


def test_a_size_that_tells_is_seen(honest: Left, mould: Mould, tmp_path: Path) -> None:
    """A label that grows with what it stands for would be met."""
    other = export_with(mould, tmp_path / "other", "Vromquillam", "filing")
    assert _sizes(honest) == _sizes(other)
    padded = Left(**{name: getattr(other, name) for name in other.__slots__} | {"token": other.token + b"x"})
    assert _sizes(honest) != _sizes(padded)
    longer = export_with(mould, tmp_path / "longer", "Vromquillam", "filing", language="de")
    assert _sizes(honest) != _sizes(longer)
