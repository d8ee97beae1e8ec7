"""The one byte form of our ZIP files: written and read strictly, members stored, never deflated (APPNOTE 6.3).

One moment for all members, no directories, comments, extra fields, flags, data descriptors, ZIP64, encryption or
gaps. `read` walks the local headers, takes names and contents, encodes them again and compares: so whatever another
ZIP reader may see in the file (in the central directory, before the first or behind the last member), we see it too.
Refusals are Flaw; sizes and counts are bounded before anything is copied.
"""

from __future__ import annotations

import re
import struct
import zlib
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from intake.errors import BadInput, Sentence
from intake.signing.states import invalid

MEMBER_LIMIT = 4096
SIZE_LIMIT = 1 << 30
"""Bytes of a whole file."""
NAME_LIMIT = 200

SIGNATURE = b"PK\x03\x04"
_LOCAL = struct.Struct("<4sHHHHHIIIHH")
_CENTRAL = struct.Struct("<4sHHHHHHIIIHHHHHII")
_END = struct.Struct("<4sHHHHIIH")
_VERSION, _UNIX_VERSION, _ATTRIBUTES = 20, 3 << 8 | 20, 0o100644 << 16
_YEARS = range(1980, 2108)

_SEGMENT = re.compile(r"[A-Za-z0-9_][A-Za-z0-9._-]*(?<!\.)")
_DEVICES = re.compile(r"(?i)(con|prn|aux|nul|com[0-9]|lpt[0-9])(\..*)?")
"""Names that open a device instead of a file on Windows."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Member:
    """A name and its bytes."""

    name: str
    data: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class Archive:
    """All members in order, and their one moment (whole even seconds, UTC)."""

    members: tuple[Member, ...]
    moment: datetime


def check_names(names: Sequence[str]) -> None:
    """Return if the names can be unpacked side by side anywhere; raises BadInput.

    A name is of ASCII letters, digits, `_`, `-`, `.` and `/`, each part beginning with none of `.` and `-`, no part
    ending with a dot, none a device of Windows; no two are the same when case is ignored, none is another's folder.
    """
    if len(names) > MEMBER_LIMIT:
        raise BadInput(Sentence("there are more than {most} files", most=MEMBER_LIMIT))
    folders: set[str] = set()
    for name in names:
        parts = name.split("/")
        if len(name) > NAME_LIMIT or not all(_SEGMENT.fullmatch(p) and not _DEVICES.fullmatch(p) for p in parts):
            raise BadInput(
                Sentence("a file's name is not of plain letters, digits, dots and hyphens, or leads elsewhere")
            )
        folders.update("/".join(parts[:depth]).lower() for depth in range(1, len(parts)))
    folded = {name.lower() for name in names}
    if len(folded) != len(names) or folded & folders:
        raise BadInput(Sentence("two files have the same name"))


def encode(archive: Archive) -> bytes:
    """The bytes of an archive; raises BadInput for names or sizes that it cannot hold."""
    check_names([member.name for member in archive.members])
    time, date = _dos(archive.moment)
    body, directory = bytearray(), bytearray()
    for member in archive.members:
        name, size, crc = member.name.encode("ascii"), len(member.data), zlib.crc32(member.data)
        if len(body) + size + len(name) > SIZE_LIMIT:
            raise BadInput(Sentence("the package would be too large"))
        shared = (_VERSION, 0, 0, time, date, crc, size, size, len(name), 0)
        directory += _CENTRAL.pack(b"PK\x01\x02", _UNIX_VERSION, *shared, 0, 0, 0, _ATTRIBUTES, len(body)) + name
        body += _LOCAL.pack(SIGNATURE, *shared) + name + member.data
    count = len(archive.members)
    end = _END.pack(b"PK\x05\x06", 0, 0, count, count, len(directory), len(body), 0)
    return bytes(body + directory + end)


def read(data: bytes) -> Archive:
    """The archive of these bytes, not yet proved to be in the one form (`confirm`); raises Flaw."""
    if len(data) > SIZE_LIMIT:
        raise invalid(Sentence("the package is too large"))
    members: list[Member] = []
    place, moment = 0, None
    while data[place : place + 4] == SIGNATURE:
        if len(members) == MEMBER_LIMIT or place + _LOCAL.size > len(data):
            raise invalid(Sentence("the package is cut or holds too many files"))
        fields = _LOCAL.unpack_from(data, place)
        size, name_length = fields[8], fields[9]
        start = place + _LOCAL.size + name_length
        if name_length > NAME_LIMIT or start + size > len(data):
            raise invalid(Sentence("the package is cut, or a size in it is wrong"))
        moment = moment or _moment(fields[4], fields[5])
        name = data[place + _LOCAL.size : start]
        if not name.isascii():
            raise invalid(Sentence("a file in the package has a name that we never write"))
        members.append(Member(name=name.decode("ascii"), data=data[start : start + size]))
        place = start + size
    if moment is None:
        raise invalid(Sentence("the package holds no file"))
    return Archive(members=tuple(members), moment=moment)


def confirm(archive: Archive, data: bytes) -> None:
    """Return if `data` is the one form of `archive`; raises Flaw."""
    try:
        again = encode(archive)
    except BadInput as problem:
        raise invalid(problem.message) from None
    if again != data:
        raise invalid(Sentence("the package is not in its one byte form: something was added, cut or reordered"))


def even(moment: datetime) -> datetime:
    """The moment as a member's date holds it: whole even seconds, UTC."""
    moment = moment.astimezone(UTC)
    return moment.replace(second=moment.second // 2 * 2, microsecond=0)


def _dos(moment: datetime) -> tuple[int, int]:
    moment = moment.astimezone(UTC)
    if moment.year not in _YEARS:
        raise BadInput(Sentence("a package cannot hold that year"), hint=Sentence("check the computer's clock"))
    time = moment.hour << 11 | moment.minute << 5 | moment.second // 2
    return time, (moment.year - _YEARS.start) << 9 | moment.month << 5 | moment.day


def _moment(time: int, date: int) -> datetime:
    try:
        year, month, day = (date >> 9) + _YEARS.start, date >> 5 & 15, date & 31
        return datetime(year, month, day, time >> 11, time >> 5 & 63, (time & 31) * 2, tzinfo=UTC)
    except ValueError:
        raise invalid(Sentence("a moment in the package is impossible")) from None
