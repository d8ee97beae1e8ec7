"""The little of DER (X.690) that our certificate and our signature are made of, written and read strictly.

A `Cursor` walks through bytes and gives out what is there only if it has the tag that is expected and the shortest
length; everything else raises Flaw. Nothing is guessed, skipped or nested deeper than the caller walks.
"""

from __future__ import annotations

from datetime import UTC, datetime

from intake.errors import Sentence
from intake.signing.states import Flaw, invalid

BOOLEAN, INTEGER, BIT_STRING, OCTET_STRING, OID, UTF8 = 0x01, 0x02, 0x03, 0x04, 0x06, 0x0C
UTC_TIME, GENERALIZED_TIME, SEQUENCE, SET = 0x17, 0x18, 0x30, 0x31

_DEPTH = 24
_UTC_TIME_FORM = "%y%m%d%H%M%SZ"
_UTC_TIME_YEARS = range(1950, 2050)


def tlv(tag: int, *contents: bytes) -> bytes:
    """One value: tag, shortest length, contents."""
    content = b"".join(contents)
    length = len(content)
    if length < 0x80:
        return bytes((tag, length)) + content
    size = (length.bit_length() + 7) // 8
    return bytes((tag, 0x80 | size)) + length.to_bytes(size, "big") + content


def integer(number: int) -> bytes:
    """A non-negative INTEGER."""
    return tlv(INTEGER, number.to_bytes(number.bit_length() // 8 + 1, "big"))


def oid(dotted: str) -> bytes:
    """An OBJECT IDENTIFIER."""
    first, second, *rest = (int(arc) for arc in dotted.split("."))
    content = bytearray((first * 40 + second,))
    for arc in rest:
        groups = [arc & 0x7F]
        while arc := arc >> 7:
            groups.append(arc & 0x7F | 0x80)
        content += bytes(reversed(groups))
    return tlv(OID, bytes(content))


def utc_time(moment: datetime) -> bytes:
    """A UTCTime; raises ValueError for a year that it cannot hold."""
    moment = moment.astimezone(UTC)
    if moment.year not in _UTC_TIME_YEARS:
        raise ValueError("UTCTime holds the years 1950 to 2049")
    return tlv(UTC_TIME, moment.strftime(_UTC_TIME_FORM).encode())


def read_utc_time(content: bytes, where: str) -> datetime:
    """The moment of a UTCTime's contents."""
    try:
        moment = datetime.strptime(content.decode("ascii"), _UTC_TIME_FORM).replace(tzinfo=UTC)
    except ValueError:
        raise invalid(Sentence("a moment is malformed"), where=where) from None
    # RFC 5280 section 4.1.2.5.1 puts 50 to 99 into the 1900s, Python 69 to 99.
    return moment.replace(year=moment.year - 100) if moment.year >= _UTC_TIME_YEARS.stop else moment


def length_of(data: bytes, where: str) -> int:
    """How many bytes the SEQUENCE at the beginning takes; raises Flaw when there is none."""
    return len(Cursor(data, where).whole(SEQUENCE))


def check(data: bytes, where: str) -> None:
    """Return if `data` is one value in DER as far as that can be told without its schema; raises Flaw.

    Shortest definite lengths, low tag numbers, strings in one piece, SETs in order, booleans, integers and bit strings
    in their one form, nothing left over, nested no deeper than any time-stamp is; in time linear in the length.
    """
    if not _check_next(data, 0, len(data), 0) == len(data):
        raise _not_der(where)


def _check_next(data: bytes, start: int, end: int, depth: int) -> int:
    """Where the value at `start` ends; -1 when it is not DER."""
    found = _header(data, start, end)
    if found is None or depth > _DEPTH:
        return -1
    tag, inside, stop = found
    constructed = bool(tag & 0x20)
    if tag & 0x1F == 0x1F or (tag < 0x40 and constructed != (tag | 0x20 in (SEQUENCE, SET))):
        return -1
    if not constructed:
        return stop if _is_primitive_der(tag, data[inside:stop]) else -1
    before = b""
    while inside < stop:
        after = _check_next(data, inside, stop, depth + 1)
        if after < 0 or (tag == SET and data[inside:after] < before):
            return -1
        before, inside = data[inside:after], after
    return stop


def _is_primitive_der(tag: int, content: bytes) -> bool:
    if tag == BOOLEAN:
        return content in (b"\x00", b"\xff")
    if tag == INTEGER:
        shorter = len(content) > 1 and (content[0], content[1] >> 7) in ((0, 0), (0xFF, 1))
        return bool(content) and not shorter
    if tag == BIT_STRING:
        return bool(content) and content[0] < 8 and not (content[-1] if len(content) > 1 else 0) & (1 << content[0]) - 1
    return True


def _header(data: bytes, start: int, end: int) -> tuple[int, int, int] | None:
    """Tag, where the contents begin and where they end; None unless the length is the shortest and fits."""
    if start + 2 > end:
        return None
    length, inside = data[start + 1], start + 2
    if length >= 0x80:
        size = length & 0x7F
        inside += size
        length = int.from_bytes(data[start + 2 : inside], "big")
        if not 1 <= size <= 3 or inside > end or length < 0x80 or length.bit_length() <= 8 * (size - 1):
            return None
    return None if inside + length > end else (data[start], inside, inside + length)


def _not_der(where: str) -> Flaw:
    return invalid(Sentence("the signature or certificate is malformed"), where=where)


class Cursor:
    """A place in DER bytes."""

    __slots__ = ("_data", "_end", "_place", "_where")

    def __init__(self, data: bytes, where: str) -> None:
        self._data = data
        self._place = 0
        self._end = len(data)
        self._where = where

    def whole(self, tag: int) -> bytes:
        """The next value with its tag and length; raises Flaw unless it has this tag."""
        start, _ = self._next(tag)
        return self._data[start : self._place]

    def content(self, tag: int) -> bytes:
        """The next value's contents; raises Flaw unless it has this tag."""
        _, inside = self._next(tag)
        return self._data[inside : self._place]

    def enter(self, tag: int) -> Cursor:
        """A cursor over the next value's contents; raises Flaw unless it has this tag."""
        return Cursor(self.content(tag), self._where)

    def number(self) -> int:
        """The next value, a non-negative INTEGER."""
        content = self.content(INTEGER)
        number = int.from_bytes(content, "big", signed=True)
        if number < 0:
            raise _not_der(self._where)
        return number

    def at(self, tag: int) -> bool:
        """Whether the next value has this tag."""
        return self._place < self._end and self._data[self._place] == tag

    def _next(self, tag: int) -> tuple[int, int]:
        start = self._place
        found = _header(self._data, start, self._end)
        if found is None or found[0] != tag:
            raise _not_der(self._where)
        _, inside, self._place = found
        return start, inside
