"""Everything that can be read in the files of an export, by readers that did not write them.

pypdf, MuPDF, poppler (pdftotext), qpdf and zipfile, and decoders written here: none of them is a part of the way
out, and nothing of our own leak check is used. `Net` holds what must not be found.
"""

from __future__ import annotations

import base64
import io
import json
import re
import struct
import subprocess
import tempfile
import warnings
import zipfile
import zlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

import ahocorasick_rs
import pymupdf
import pypdf
from pypdf.generic import (
    ArrayObject,
    ByteStringObject,
    DictionaryObject,
    IndirectObject,
    NameObject,
    StreamObject,
    TextStringObject,
)

from tests.end_to_end.hidden_forms import encodings, spellings, tight

_SMALL = 65_536
"""Larger binary data is searched as bytes alone: `encodings` has the usual forms of a word in them."""


@dataclass(frozen=True, kw_only=True)
class Layer:
    """Text or bytes, and where they were read."""

    place: str
    text: str = ""
    data: bytes = b""


@dataclass(frozen=True, kw_only=True)
class Find:
    """A hidden word, met again."""

    word: str
    form: str
    place: str


@dataclass
class Net:
    """The hidden words of an export, in every form, ready to be looked for."""

    words: Iterable[str]
    _bytes: dict[bytes, tuple[str, str]] = field(default_factory=dict)
    _texts: dict[str, tuple[str, str]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        for word in self.words:
            for form, data in encodings(word):
                self._bytes.setdefault(data, (word, form))
            for spelling in spellings(word):
                self._texts.setdefault(spelling, (word, "the word" if spelling == tight(word) else "another spelling"))
        self._in_bytes = ahocorasick_rs.BytesAhoCorasick(list(self._bytes)) if self._bytes else None
        self._in_text = ahocorasick_rs.AhoCorasick(list(self._texts)) if self._texts else None

    def catch(self, layers: Iterable[Layer]) -> list[Find]:
        """Every find, one for each word, form and place."""
        found: dict[Find, None] = {}
        seen: set[bytes | str] = set()
        byte_keys, text_keys = list(self._bytes), list(self._texts)
        for layer in layers:
            if (layer.text or layer.data) in seen:
                continue
            seen.add(layer.text or layer.data)
            data = layer.data or layer.text.encode("utf-8", "surrogatepass")
            if self._in_bytes:
                for index, _, _ in self._in_bytes.find_matches_as_indexes(data, overlapping=True):
                    word, form = self._bytes[byte_keys[index]]
                    found[Find(word=word, form=form, place=layer.place)] = None
            if self._in_text and layer.text:
                for index, _, _ in self._in_text.find_matches_as_indexes(tight(layer.text), overlapping=True):
                    word, form = self._texts[text_keys[index]]
                    found[Find(word=word, form=form, place=layer.place)] = None
        return list(found)


def layers_of(files: dict[str, bytes]) -> Iterator[Layer]:
    """All layers of all files; what lies in several of them byte for byte is read once."""
    seen: set[bytes] = set()
    for name, data in files.items():
        yield Layer(place="the file's name", text=name)
        yield from _layers(name, data, seen)


def _layers(name: str, data: bytes, seen: set[bytes]) -> Iterator[Layer]:
    if data in seen:
        return
    seen.add(data)
    yield from texts_in(name, data)
    if data.startswith(b"%PDF-"):
        yield from pdf_layers(name, data, seen)
    elif data.startswith(b"PK"):
        yield from zip_layers(name, data, seen)
    elif data.startswith(b"\x89PNG"):
        yield from png_layers(name, data)
    elif re.fullmatch(rb"[\w.~-]{40,}", data):
        yield from token_layers(name, data)


def texts_in(name: str, data: bytes) -> Iterator[Layer]:
    """The bytes themselves, and as text where they are text, or so small that they may hold some."""
    yield Layer(place=f"{name}, bytes", data=data)
    try:
        yield Layer(place=f"{name}, UTF-8", text=data.decode("utf-8"))
    except UnicodeDecodeError:
        if len(data) > _SMALL:
            return
        yield Layer(place=f"{name}, Latin-1", text=data.decode("latin-1"))
    if b"\0" in data and len(data) <= _SMALL:
        for start in (0, 1):
            for coding in ("utf-16-le", "utf-16-be"):
                yield Layer(place=f"{name}, {coding} at {start}", text=data[start:].decode(coding, "ignore"))


# --- containers -------------------------------------------------------------------------------------------------


def zip_layers(name: str, data: bytes, seen: set[bytes]) -> Iterator[Layer]:
    """Members by the directory (zipfile) and by the local headers (here), names, extra fields and comments."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        yield from texts_in(f"{name}, comment", archive.comment)
        for member in archive.infolist():
            yield Layer(place=f"{name}, a member's name", text=member.filename)
            yield from texts_in(f"{name}/{member.filename}, fields", member.extra + member.comment)
            yield from _layers(f"{name}/{member.filename}", archive.read(member), seen)
    for found in re.finditer(rb"PK\x03\x04", data):
        at = found.start()
        flags, method = struct.unpack_from("<HH", data, at + 6)
        size, _, name_size, extra_size = struct.unpack_from("<IIHH", data, at + 18)
        start = at + 30 + name_size + extra_size
        yield from texts_in(f"{name}, local header", data[at + 30 : start])
        body = data[start : start + size]
        if method == 8 and not flags & 8:
            body = zlib.decompressobj(-15).decompress(body)
            yield from _layers(f"{name}, local member", body, seen)


def token_layers(name: str, data: bytes) -> Iterator[Layer]:
    """The parts of an SD-JWT, decoded; JSON in them, every string by itself and joined."""
    for number, part in enumerate(re.split(rb"[.~]", data)):
        decoded = base64.urlsafe_b64decode(part + b"=" * (-len(part) % 4)) if part else b""
        yield from texts_in(f"{name}, part {number}", decoded)
        if decoded[:1] in (b"{", b"["):
            try:
                value = json.loads(decoded)
            except ValueError:  # a signature that begins so by chance
                continue
            strings = list(_strings_of(value))
            yield Layer(place=f"{name}, part {number}, strings", text="\n".join(strings))
            yield Layer(place=f"{name}, part {number}, joined", text="".join(strings))
            shown = "".join(_shown_in(value))
            yield Layer(place=f"{name}, part {number}, as the page has it", text=shown)


def _strings_of(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, list):
        for each in value:
            yield from _strings_of(each)
    elif isinstance(value, dict):
        for key, each in value.items():
            yield key
            yield from _strings_of(each)


def _shown_in(value: object) -> Iterator[str]:
    """The strings of lists and those named `text`, without names and labels between them."""
    if isinstance(value, list):
        for each in value:
            yield from [each] if isinstance(each, str) else _shown_in(each)
    elif isinstance(value, dict):
        for key, each in value.items():
            yield from [each] if key == "text" and isinstance(each, str) else _shown_in(each)


def png_layers(name: str, data: bytes) -> Iterator[Layer]:
    """The chunks of a PNG, those that are compressed inflated."""
    at = 8
    while at + 8 <= len(data):
        size, kind = struct.unpack_from(">I4s", data, at)
        body = data[at + 8 : at + 8 + size]
        at += 12 + size
        yield from texts_in(f"{name}, chunk {kind.decode('latin-1')}", body)
        for start in range(min(len(body), 200)) if kind in {b"zTXt", b"iCCP", b"iTXt"} else ():
            if body[start] != 0x78:  # zlib's usual first byte
                continue
            try:
                yield from texts_in(f"{name}, chunk {kind.decode('latin-1')}, inflated", zlib.decompress(body[start:]))
            except zlib.error:
                continue


# --- PDF --------------------------------------------------------------------------------------------------------


def pdf_layers(name: str, data: bytes, seen: set[bytes]) -> Iterator[Layer]:
    """What four readers and a decoder of our tests find in a PDF."""
    yield from _by_pypdf(name, data, seen)
    yield from _by_mupdf(name, data, seen)
    yield from _by_poppler(name, data)
    yield from _by_qpdf(name, data, seen)


def _by_pypdf(name: str, data: bytes, seen: set[bytes]) -> Iterator[Layer]:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        # pypdf reads hexadecimal digits one by one: the noughts that fill a signature's hole become blanks for it
        reader = pypdf.PdfReader(io.BytesIO(_FILLING.sub(lambda found: b">" + b" " * len(found[1]), data)))
        for number, page in enumerate(reader.pages, 1):
            yield Layer(place=f"{name}, pypdf, page {number}", text=page.extract_text())
        strings: list[str] = []
        met: set[int] = set()
        for key in sorted(reader.xref.get(0, {})):
            _strings_in(IndirectObject(key, 0, reader), strings, met)
        _strings_in(reader.trailer, strings, met)
        yield Layer(place=f"{name}, pypdf, strings", text="\n".join(strings))
        for attached, versions in reader.attachments.items():
            yield Layer(place=f"{name}, pypdf, an attachment's name", text=attached)
            for version in versions:
                yield from _layers(f"{name}, pypdf, attachment", version, seen)


def _strings_in(value: object, strings: list[str], met: set[int]) -> None:
    if isinstance(value, IndirectObject):
        if value.idnum in met:
            return
        met.add(value.idnum)
        value = value.get_object()
    if isinstance(value, TextStringObject | NameObject):
        strings.append(str(value))
    elif isinstance(value, ByteStringObject):
        strings.append(bytes(value).decode("latin-1"))
    elif isinstance(value, ArrayObject):
        for each in value:
            _strings_in(each, strings, met)
    elif isinstance(value, DictionaryObject):
        for key, each in value.items():
            strings.append(str(key))
            _strings_in(each, strings, met)
        if isinstance(value, StreamObject):
            strings.append(value.get_data().decode("latin-1"))


def _by_mupdf(name: str, data: bytes, seen: set[bytes]) -> Iterator[Layer]:
    with pymupdf.open(stream=data, filetype="pdf") as document:
        for number, page in enumerate(document, 1):
            yield Layer(place=f"{name}, MuPDF, page {number}", text=page.get_text())
            shown = "".join(
                letter["c"]
                for block in page.get_text("rawdict")["blocks"]
                for line in block.get("lines", ())
                for piece in line["spans"]
                for letter in piece["chars"]
            )
            yield Layer(place=f"{name}, MuPDF, glyphs of page {number}", text=shown)
        said = [*(str(value) for value in document.metadata.values()), document.get_xml_metadata()]
        said += [str(entry[1]) for entry in document.get_toc()]
        yield Layer(place=f"{name}, MuPDF, metadata", text="\n".join(said))
        for number in range(1, document.xref_length()):
            try:
                yield Layer(place=f"{name}, MuPDF, object {number}", text=document.xref_object(number))
            except RuntimeError:  # a number that is free: there is nothing to read
                continue
            if document.xref_is_stream(number):
                yield from _layers(f"{name}, MuPDF, stream {number}", document.xref_stream(number) or b"", seen)


def poppler_text(pdf: bytes) -> str:
    """What pdftotext reads, in the order of the content."""
    command = ["pdftotext", "-enc", "UTF-8", "-raw", "-", "-"]
    done = subprocess.run(command, input=pdf, capture_output=True, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout.decode("utf-8")


def _by_poppler(name: str, data: bytes) -> Iterator[Layer]:
    yield Layer(place=f"{name}, pdftotext", text=poppler_text(data))


def _by_qpdf(name: str, data: bytes, seen: set[bytes]) -> Iterator[Layer]:
    with tempfile.NamedTemporaryFile(suffix=".pdf") as file:  # qpdf seeks, so it reads no pipe
        file.write(data)
        file.flush()
        command = ["qpdf", "--qdf", "--object-streams=disable", "--warning-exit-0", file.name, "-"]
        done = subprocess.run(command, capture_output=True, check=False)
    assert done.returncode == 0, done.stderr
    dump = done.stdout
    yield Layer(place=f"{name}, qpdf, all objects", data=dump)
    yield Layer(place=f"{name}, qpdf, strings", text="\n".join(pdf_strings(dump)))


_FILLING = re.compile(rb"(0{1000,})>")
_LITERAL = re.compile(rb"\((?:[^()\\]|\\.|\((?:[^()\\]|\\.)*\))*\)", re.DOTALL)
_HEXADECIMAL = re.compile(rb"<([0-9A-Fa-f\s]{4,})>")
_ESCAPE = re.compile(rb"\\([0-7]{1,3}|\r\n|.)", re.DOTALL)
_ESCAPED = {b"n": b"\n", b"r": b"\r", b"t": b"\t", b"b": b"\b", b"f": b"\f", b"\n": b"", b"\r\n": b"", b"\r": b""}


def pdf_strings(dump: bytes) -> Iterator[str]:
    """Every string of an uncompressed PDF (ISO 32000-2, 7.3.4), decoded here: literal and hexadecimal, any coding."""
    for found in _LITERAL.finditer(dump):
        yield from _text_strings(_ESCAPE.sub(_unescaped, found.group()[1:-1]))
    for found in _HEXADECIMAL.finditer(dump):
        digits = re.sub(rb"\s", b"", found[1])
        yield from _text_strings(bytes.fromhex((digits + b"0" * (len(digits) % 2)).decode()))


def _unescaped(found: re.Match[bytes]) -> bytes:
    sign = found[1]
    return bytes([int(sign, 8) & 255]) if sign[0] in b"01234567" else _ESCAPED.get(sign, sign)


def _text_strings(data: bytes) -> Iterator[str]:
    yield data.decode("utf-8", "replace")
    if len(data) > 1:
        yield data.decode("utf-16-be", "replace")
        yield data.decode("utf-16-le", "replace")
