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
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import pikepdf
import pypdfium2

_BASE64URL = frozenset(b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.~")


@dataclass(frozen=True, slots=True, kw_only=True)
class Layer:
    """A stretch of text and the words for where it was found."""

    place: str
    text: str


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
    yield Layer(place=f"{name}, its name", text=name)
    if data.startswith(b"%PDF-"):
        yield from _pdf(name, data, seen)
    elif data.startswith(b"PK\x03\x04"):
        yield from _zip(name, data, seen)
    else:
        yield from _bytes(name, data)
        if data and set(data) <= _BASE64URL:
            yield from _token(name, data)


def _zip(name: str, data: bytes, seen: set[bytes]) -> Iterator[Layer]:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        yield from _bytes(f"{name}, comment", archive.comment)
        for member in archive.infolist():
            yield from _bytes(f"{name}, fields of {member.filename}", member.extra + member.comment)
            yield from layers(f"{name}/{member.filename}", archive.read(member), seen)


def _token(name: str, data: bytes) -> Iterator[Layer]:
    for part in data.replace(b"~", b".").split(b"."):
        decoded = _base64url(part)
        if decoded:
            yield from _bytes(f"{name}, decoded", decoded)


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
            yield Layer(place=f"{name}, page {number}", text=text.get_text_range())
            text.close()
            page.close()
    finally:
        document.close()
    with pikepdf.open(io.BytesIO(data)) as pdf:
        strings: list[str] = []
        for item in pdf.objects:
            if isinstance(item, pikepdf.Stream):
                yield from layers(f"{name}, a stream", item.read_bytes(), seen)
                _collect(dict(item.items()), strings)
            else:
                _collect(item, strings)
        yield Layer(place=f"{name}, strings", text="\n".join(strings))


def _collect(item: Any, strings: list[str]) -> None:
    """Every string and name inside one object; indirect objects come by themselves."""
    stack = [item]
    while stack:
        value = stack.pop()
        if isinstance(value, pikepdf.String):
            strings.append(str(value))
            strings.extend(_decodings(bytes(value)))
        elif isinstance(value, pikepdf.Name | str):
            strings.append(str(value))
        elif isinstance(value, pikepdf.Array | list):
            stack.extend(v for v in value if not getattr(v, "is_indirect", False))
        elif isinstance(value, pikepdf.Dictionary | dict):
            for key, inner in value.items():
                strings.append(str(key))
                if not getattr(inner, "is_indirect", False):
                    stack.append(inner)


def _bytes(name: str, data: bytes) -> Iterator[Layer]:
    for text in _decodings(data):
        yield Layer(place=name, text=text)


def _decodings(data: bytes) -> Iterator[str]:
    if not data:
        return
    yield data.decode("utf-8", "ignore")
    if b"\x00" in data or data[:2] in (b"\xfe\xff", b"\xff\xfe"):
        for start in (0, 1):
            yield data[start:].decode("utf-16-be", "ignore")
            yield data[start:].decode("utf-16-le", "ignore")
