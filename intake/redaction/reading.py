"""Reading finished bytes with parsers that did not write them: everything in them that could be text.

PDFs by PDFium (what a reader sees, attachments) and by pikepdf (every object, string, name and inflated
stream); ZIP containers by the standard library; SD-JWTs by their base64url parts. What was read once is
not read twice, so a PDF inside a package costs nothing more.
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
from dataclasses import dataclass
from typing import Any

import pikepdf
import pypdfium2

_BASE64URL = frozenset(b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.~")


_LONG_RUN = re.compile(r"[A-Za-z0-9+/_-]{40,}={0,2}")
_RANDOM_RUN = re.compile(r"[0-9a-f]{64}|[0-9A-F]{64}|[A-Za-z0-9_-]{43}|[A-Za-z0-9+/]{43}=|[A-Za-z0-9+/]{200,}={0,2}")
"""What our own digests, fingerprints and certificates look like, by length and alphabet."""
_MIXED = re.compile(r"(?=.*[0-9])(?:(?=.*[a-z])(?=.*[A-Z])|[0-9a-f]+$|[0-9A-F]+$)", re.DOTALL)
_WIDE_BIG = re.compile(rb"(?:[\x00-\x07\x10-\x13\x1e-\x20\xfb-\xff][\x01-\xff]){6,}", re.DOTALL)
_WIDE_LITTLE = re.compile(rb"(?:[\x01-\xff][\x00-\x07\x10-\x13\x1e-\x20\xfb-\xff]){6,}", re.DOTALL)
"""Stretches that could be text of our scripts in UTF-16, at any offset."""
_PLAIN = bytes([9, 10, 12, 13, *range(0x20, 0x7F)])
_NOISE = 8
"""In bytes that are no text, shorter finds are chance: 200 forms of 20 names meet one of six letters now and then."""
_RANDOM = 12
"""In base64 (digests, salts, signatures) letters are far denser: what stands there decoded is searched as well."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Layer:
    """A stretch of text and the words for where it was found."""

    place: str
    text: str
    shortest: int = 0
    """Finds with fewer letters are chance in this kind of layer, and are not looked for."""


def layers(name: str, data: bytes, seen: set[bytes] | None = None) -> Iterator[Layer]:
    """All that can be read in `data`, however it is wrapped; raises nothing for what it can't parse further.

    Raises pikepdf.PdfError or zipfile.BadZipFile for a broken file of ours: an export that can't be read is
    not an export.
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
    else:
        if data and set(data) <= _BASE64URL and data.count(b".") >= 2:
            yield Layer(place=name, text=data.decode("ascii"), shortest=_RANDOM)
            yield from _token(name, data)
        else:
            yield from _bytes(name, data)


def _zip(name: str, data: bytes, seen: set[bytes]) -> Iterator[Layer]:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        yield from _bytes(f"{name}, comment", archive.comment)
        for place, member in enumerate(archive.infolist(), 1):  # by number: its name could be what must not be told
            yield Layer(place=f"{name}, name of file {place}", text=member.filename)
            yield from _bytes(f"{name}, fields of file {place}", member.extra + member.comment)
            yield from layers(f"{name}, file {place}", archive.read(member), seen)


def _token(name: str, data: bytes) -> Iterator[Layer]:
    for part in data.replace(b"~", b".").split(b"."):
        decoded = _base64url(part)
        if decoded:
            yield from _bytes(f"{name}, decoded", decoded)
            strings = _json_strings(decoded)
            if strings:
                yield from _text(f"{name}, its strings", "\n".join(strings))


def _json_strings(data: bytes) -> list[str]:
    """Every name and string of a JSON document as it reads, without escapes; none when it is no JSON."""
    try:
        stack = [json.loads(data)]
    except (ValueError, RecursionError):
        return []  # its bytes are searched all the same
    strings: list[str] = []
    while stack:
        value = stack.pop()
        if isinstance(value, str):
            strings.append(value)
        elif isinstance(value, dict):
            stack.extend((*value, *value.values()))
        elif isinstance(value, list):
            joined = "".join(part for part in value if isinstance(part, str))
            stack.extend((joined, *value))
    return strings


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
            yield from _text(f"{name}, page {number}", text.get_text_range())
            text.close()
            page.close()
    finally:
        document.close()
    with pikepdf.open(io.BytesIO(data)) as pdf:
        strings: list[str] = []
        raw: list[bytes] = []
        keys: set[str] = set()
        for item in pdf.objects:
            if isinstance(item, pikepdf.Stream):
                yield from layers(f"{name}, a stream", item.read_bytes(), seen)
                _collect(dict(item.items()), strings, raw, keys)
            else:
                _collect(item, strings, raw, keys)
        yield from _text(f"{name}, strings", "\n".join(strings))
        for data in raw:
            yield from _bytes(f"{name}, a string", data)


def _collect(item: Any, strings: list[str], raw: list[bytes], keys: set[str]) -> None:
    """Every name and string inside one object, strings as text and as bytes; indirect objects come by themselves."""
    stack = [item]
    while stack:
        value = stack.pop()
        if isinstance(value, pikepdf.String):
            data = bytes(value)
            if data.isascii() or data.startswith((b"\xfe\xff", b"\xff\xfe", b"\xef\xbb\xbf")):
                strings.append(str(value))
            else:
                raw.append(data)
        elif isinstance(value, pikepdf.Name | str):
            strings.append(str(value))
        elif isinstance(value, pikepdf.Array | list):
            stack.extend(v for v in value if not getattr(v, "is_indirect", False))
        elif isinstance(value, pikepdf.Dictionary | dict):
            for key, inner in value.items():
                if key not in keys:
                    keys.add(str(key))
                    strings.append(str(key))
                if not getattr(inner, "is_indirect", False):
                    stack.append(inner)


def _bytes(name: str, data: bytes) -> Iterator[Layer]:
    """`data` in every encoding that text is met in; what is no text is searched for longer forms alone."""
    data = data.rstrip(b"\0")  # the room that a signature keeps for a time-stamp
    try:
        yield from _text(name, data.decode("utf-8"))
    except UnicodeDecodeError:
        yield Layer(place=name, text=data.decode("utf-8", "ignore"), shortest=_NOISE)
        yield Layer(place=name, text=data.decode("latin-1"), shortest=_NOISE)
    if not data.translate(None, _PLAIN):
        return  # no byte here that UTF-16 text of our scripts would have
    for wide, coding in ((_WIDE_BIG, "utf-16-be"), (_WIDE_LITTLE, "utf-16-le")):
        found = [run.decode(coding, "ignore") for run in wide.findall(data)]
        if found:
            yield Layer(place=name, text="\n".join(found), shortest=_NOISE)


def _text(name: str, text: str) -> Iterator[Layer]:
    """Text, with its random runs (digests, keys, signatures in base64 or hex) apart."""
    runs = [run for run in _LONG_RUN.findall(text) if _RANDOM_RUN.fullmatch(run) and _MIXED.match(run)]
    for run in runs:
        text = text.replace(run, "\n")
    if text.strip():
        yield Layer(place=name, text=text)
    if runs:
        yield Layer(place=name, text="\n".join(runs), shortest=_RANDOM)
