"""Reading finished bytes with parsers that did not write them: everything in them that could be text.

PDFs by PDFium (what a reader sees, attachments) and by pikepdf (every object, string, name and inflated
stream); ZIP containers by the standard library; SD-JWTs by their base64url parts. What was read once is
not read twice, so a PDF inside a package costs nothing more.

Each layer says what kind of matter it is, so that what our own writers put there (names of PDF objects, operators,
tags, claims, the paper's own lines) can be told from text (`intake.redaction.fixed`).
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import io
import json
import re
import zipfile
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass, replace
from enum import Enum
from urllib.parse import unquote

import pikepdf
import pypdfium2

_BASE64URL = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.~"


_LONG_RUN = re.compile(r"[A-Za-z0-9+/_-]{40,}={0,2}")
_RANDOM_RUN = re.compile(r"[0-9a-f]{64}|[0-9A-F]{64}|[A-Za-z0-9_-]{43}|[A-Za-z0-9+/]{43}=|[A-Za-z0-9+/]{200,}={0,2}")
"""What our own digests, fingerprints and certificates look like, by length and alphabet."""
_MIXED = re.compile(r"(?=.*[0-9])(?:(?=.*[a-z])(?=.*[A-Z])|[0-9a-f]+$|[0-9A-F]+$)", re.DOTALL)
_HIGH = bytes(range(0x08)) + bytes(range(0x10, 0x14)) + b"\x1e\x1f\x20" + bytes(range(0xFB, 0x100))
_IS_HIGH = bytes(byte in _HIGH for byte in range(256))
_HIGHS = re.compile(rb"\x01{6,}")
_WIDE_BIG = re.compile(rb"(?:[" + re.escape(_HIGH) + rb"][\x01-\xff]){6,}", re.DOTALL)
_WIDE_LITTLE = re.compile(rb"(?:[\x01-\xff][" + re.escape(_HIGH) + rb"]){6,}", re.DOTALL)
"""Stretches that could be text of our scripts in UTF-16, at any offset; the high bytes of our scripts."""
_PLAIN = bytes([9, 10, 12, 13, *range(0x20, 0x7F)])
_NOISE = 8
"""In bytes that are no text, shorter finds are chance: 200 forms of 20 names meet one of six letters now and then."""
_RANDOM = 12
"""In base64 (digests, salts, signatures) letters are far denser: what stands there decoded is searched as well."""


_NAME = re.compile(rb"/[^\x00\t\n\x0c\r ()<>\[\]{}/%]*")
_KEYED = re.compile(rb"(/[^\x00\t\n\x0c\r ()<>\[\]{}/%]*)|(\((?:[^()\\]|\\.)*\)|<[0-9A-Fa-f]*>)", re.DOTALL)
_STRING = re.compile(rb"\(|<[0-9A-Fa-f>]")
"""Names and strings of an object as qpdf writes it out (ISO 32000-1, 7.3.4 and 7.3.5)."""
_ENCODED = re.compile(r"%[0-9A-Fa-f]{2}")
_HEX = re.compile(r"<[0-9A-Fa-f\s]*>")
_MARKS = ("feff", "fffe")
"""In operators a string in hex is codes of glyphs, which PDFium reads, or text with a byte order mark."""
_NAME_CODE = re.compile(rb"#([0-9a-fA-F]{2})")


class Kind(Enum):
    """What a layer is made of."""

    NOISE = "noise"
    """Bytes without a known form."""
    LINES = "lines"
    """A page, or a plain text file."""
    NAMES = "names"
    """Names and keys of PDF objects, one a line."""
    STRINGS = "strings"
    """Strings of PDF objects, one a line."""
    TOKENS = "tokens"
    """PDF operators and their operands: contents of pages, character maps."""
    MARKUP = "markup"
    """XML."""
    JSON = "json"


@dataclass(frozen=True, slots=True, kw_only=True)
class Layer:
    """A stretch of text and the words for where it was found."""

    place: str
    text: str
    shortest: int = 0
    """Finds with fewer letters are chance in this kind of layer, and are not looked for."""
    kind: Kind = Kind.NOISE
    units: tuple[tuple[str, str], ...] = ()
    """For STRINGS and JSON: each string with the key before it."""


def layers(name: str, data: bytes, seen: set[bytes] | None = None, kind: Kind | None = None) -> Iterator[Layer]:
    """All that can be read in `data`, however it is wrapped; raises nothing for what it can't parse further.

    `kind` is what plain text in it is, where the caller knows. Raises pikepdf.PdfError or zipfile.BadZipFile for a
    broken file of ours: an export that can't be read is not an export.
    """
    seen = set() if seen is None else seen
    mark = hashlib.sha256(data).digest()
    if mark in seen:
        return
    seen.add(mark)
    if data.startswith(b"%PDF-"):
        yield from _pdf(name, data, seen)
    elif data.startswith(b"PK\x03\x04"):
        yield from _zip(name, data, seen)
    elif data.count(b".") >= 2 and not data.translate(None, _BASE64URL):
        yield Layer(place=name, text=data.decode("ascii"), shortest=_RANDOM)
        yield from _token(name, data)
    else:
        yield from _bytes(name, data, kind or (Kind.MARKUP if data.startswith(b"<?xml") else Kind.LINES))


def _zip(name: str, data: bytes, seen: set[bytes]) -> Iterator[Layer]:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        yield from _bytes(f"{name}, comment", archive.comment)
        for place, member in enumerate(archive.infolist(), 1):  # by number: its name could be what must not be told
            yield Layer(place=f"{name}, name of file {place}", text=member.filename, kind=Kind.LINES)
            yield from _bytes(f"{name}, fields of file {place}", member.extra + member.comment)
            yield from layers(f"{name}, file {place}", archive.read(member), seen)


def _token(name: str, data: bytes) -> Iterator[Layer]:
    for part in data.replace(b"~", b".").split(b"."):
        decoded = _base64url(part)
        if decoded:
            strings = _json_strings(decoded)
            for layer in _bytes(f"{name}, decoded", decoded, Kind.JSON):
                yield replace(layer, units=strings)
            if strings:
                text = "\n".join(string for _, string in strings)
                for layer in _text(f"{name}, its strings", text, Kind.JSON):
                    yield replace(layer, units=strings)


def _json_strings(data: bytes) -> tuple[tuple[str, str], ...]:
    """Names, strings and numbers of a JSON document as they read, each with its key; none when it is no JSON."""
    try:
        stack = [("", json.loads(data, object_pairs_hook=_Pairs))]
    except (ValueError, RecursionError):
        return ()  # its bytes are searched all the same
    strings: list[tuple[str, str]] = []
    while stack:
        key, value = stack.pop()
        if isinstance(value, str | int | float):
            strings.append((key, str(value)))
        elif isinstance(value, _Pairs):
            stack.extend(("", name) for name, _ in value)
            stack.extend(value)
        elif isinstance(value, list):
            joined = "".join(part for part in value if isinstance(part, str))
            stack.extend((key, part) for part in (joined, *value))
    return tuple(strings)


class _Pairs(list[tuple[str, object]]):
    """The members of a JSON object, those with one name twice too."""


def _base64url(part: bytes) -> bytes:
    try:
        return base64.urlsafe_b64decode(part + b"=" * (-len(part) % 4))
    except (binascii.Error, ValueError):
        return b""  # not base64url after all: its plain bytes have been read already


def _pdf(name: str, data: bytes, seen: set[bytes]) -> Iterator[Layer]:
    document = pypdfium2.PdfDocument(data)
    try:
        for number, page in enumerate(document, 1):
            text = page.get_textpage()
            yield from _text(f"{name}, page {number}", text.get_text_range(), Kind.LINES)
            text.close()
            page.close()
    finally:
        document.close()
    found = _Found(strings=[], raw=[], names=set())
    with pikepdf.open(io.BytesIO(data)) as pdf:
        for item in pdf.objects:
            if isinstance(item, pikepdf.Stream):
                yield from layers(f"{name}, a stream", item.read_bytes(), seen, _kind_of(item))
                _collect(item.stream_dict, found)
            else:
                _collect(item, found)
        _collect(pdf.trailer, found)
    text = "\n".join(string for _, string in found.strings)
    for layer in _text(f"{name}, strings", text, Kind.STRINGS):
        yield replace(layer, units=tuple(found.strings))
    yield from _text(f"{name}, names", "\n".join(sorted(map(_name, found.names))), Kind.NAMES)
    for string in found.raw:
        yield from _bytes(f"{name}, a string", string)


def _kind_of(stream: pikepdf.Stream) -> Kind | None:
    """What plain text in a stream is: XMP, an attached file (None: as it looks), or operators."""
    said = stream.get("/Type")
    if said == "/EmbeddedFile":
        return None
    return Kind.MARKUP if said == "/Metadata" else Kind.TOKENS


@dataclass(frozen=True, slots=True, kw_only=True)
class _Found:
    """What objects hold: strings that read as text, each with the name before it; other strings; names."""

    strings: list[tuple[str, str]]
    raw: list[bytes]
    names: set[bytes]


def _collect(item: pikepdf.Object, found: _Found) -> None:
    """Every name and string inside one object; indirect objects come by themselves."""
    source = item.unparse(resolved=True)
    found.names.update(_NAME.findall(source))
    if not _STRING.search(source):
        return
    key = b""
    for name, string in _KEYED.findall(source):
        key = name or key
        if not string:
            continue
        data = _string(string)
        texts = _readings(data)
        found.strings.extend((_name(key), text) for text in texts)
        if not texts:
            found.raw.append(data)


def _readings(data: bytes) -> list[str]:
    """A string as text, in each way that it can be meant (ISO 32000-1, 7.9.2.2); none for bytes that are no text."""
    text = str(pikepdf.String(data))
    if data.isascii() or data.startswith((b"\xfe\xff", b"\xff\xfe", b"\xef\xbb\xbf")):
        return [text]
    texts = [text]  # PDFDocEncoding
    with suppress(UnicodeDecodeError):
        texts.append(data.decode("utf-8"))
    return [text for text in texts if all(c.isprintable() or c.isspace() for c in text)]


def _name(token: bytes) -> str:
    return _NAME_CODE.sub(lambda code: bytes.fromhex(code[1].decode()), token).decode("utf-8", "replace")


def _string(token: bytes) -> bytes:
    if token[:1] == b"<":
        return bytes.fromhex(token[1:-1].decode())
    return bytes(pikepdf.Object.parse(token)) if b"\\" in token else token[1:-1]


def _bytes(name: str, data: bytes, kind: Kind = Kind.NOISE) -> Iterator[Layer]:
    """`data` in every encoding that text is met in; what is no text is searched for longer forms alone."""
    data = data.rstrip(b"\0")  # the room that a signature keeps for a time-stamp
    try:
        yield from _text(name, data.decode("utf-8"), kind)
    except UnicodeDecodeError:
        yield Layer(place=name, text=data.decode("utf-8", "ignore"), shortest=_NOISE)
        yield Layer(place=name, text=data.decode("latin-1"), shortest=_NOISE)
    if not data.translate(None, _PLAIN):
        return  # no byte here that UTF-16 text of our scripts would have
    big, little = _wide(data)
    for runs, coding in ((big, "utf-16-be"), (little, "utf-16-le")):
        if runs:
            yield Layer(place=name, text="\n".join(run.decode(coding, "ignore") for run in runs), shortest=_NOISE)


def _wide(data: bytes) -> tuple[list[bytes], list[bytes]]:
    """Stretches of big-endian and of little-endian UTF-16: looked for where six high bytes stand two apart."""
    big: list[bytes] = []
    little: list[bytes] = []
    for parity in (0, 1):
        for found in _HIGHS.finditer(data[parity::2].translate(_IS_HIGH)):
            start, end = (parity + 2 * at for at in found.span())
            big.extend(_WIDE_BIG.findall(data[start:end]))
            little.extend(_WIDE_LITTLE.findall(data[start - 1 if start else 1 : end - 1]))
    return big, little


def _text(name: str, text: str, kind: Kind) -> Iterator[Layer]:
    """Text, with its random runs (digests, keys, signatures in base64 or hex) apart."""
    if kind is Kind.TOKENS:
        marked = [bytes.fromhex(code[1:-1]) for code in _HEX.findall(text) if code[1:5].lower() in _MARKS]
        if marked:
            written = "\n".join(str(pikepdf.String(string)) for string in marked)
            yield Layer(place=name, text=written, kind=Kind.LINES)
        text = _HEX.sub(" ", text)
    if len(_ENCODED.findall(text)) > 1:
        yield Layer(place=name, text=unquote(text, errors="ignore"), kind=Kind.LINES)
    runs = [run for run in _LONG_RUN.findall(text) if _RANDOM_RUN.fullmatch(run) and _MIXED.match(run)]
    for run in runs:
        text = text.replace(run, "\n")
    if text.strip():
        yield Layer(place=name, text=text, kind=kind)
    if runs:
        yield Layer(place=name, text="\n".join(runs), shortest=_RANDOM)
