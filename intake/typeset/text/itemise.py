"""Words, and the pieces they are drawn in: one level, style, script and face each.

`word` promises that each grapheme is drawn by one face that has all of it; where no bundled face has, it
raises `UncoveredCharacter` and drops nothing. Words are cached, since testimony repeats its words.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from functools import cache, lru_cache

import icu
import msgspec

from intake.errors import Sentence, UncoveredCharacter
from intake.typeset.font import LABEL, Face, faces
from intake.typeset.text.isolate import one_line_end
from intake.typeset.text.shape import SILENT, Shaped, shape

BLANKS = frozenset(" \t\u00a0\u1680\u202f\u205f\u3000") | frozenset(map(chr, range(0x2000, 0x200B)))
_JOINERS = frozenset("\u200c\u200d")
_VISIBLE_FORMATS = frozenset("\u0600\u0601\u0602\u0603\u0604\u0605\u06dd\u08e2")
_EM_SPACE = "\u2003"
_NO_BREAK_SPACE = "\u00a0"


class Piece(msgspec.Struct, frozen=True, eq=False):
    """What is drawn in one go. `width` is in thousandths of the nominal size, the scale included."""

    shaped: Shaped
    face: Face
    scale: float
    """The drawn size by the nominal one: Naskh is small beside Latin letters, its own Latin letters are not."""
    level: int
    width: float
    blank: bool
    label: bool


class Word(msgspec.Struct, frozen=True, eq=False):
    """What is never broken unless it is longer than a line, with the blanks that follow it."""

    text: str
    levels: bytes
    styles: bytes
    pieces: tuple[Piece, ...]
    ink: float
    """Width without the trailing blanks, which may hang over the line's end."""
    trail: float
    soft: bool
    """Ends in a soft hyphen, which is drawn where a line ends with it."""


@lru_cache(maxsize=100_000)
def word(text: str, levels: bytes, styles: bytes, base: int, language: str) -> Word:
    """Lay out one word; raises UncoveredCharacter when no bundled face draws some of it."""
    pieces: list[Piece] = []
    start = 0
    for index in range(1, len(text) + 1):
        if index < len(text) and not _parts(text, levels, styles, index):
            continue
        level, style, stretch = levels[start], styles[start], text[start:index]
        rightwards = base == 0 and level == 0
        for face, part, script in _by_face(stretch, style, rightwards):
            shaped = shape(face, _drawn(part), level % 2 == 0, script, language)
            blank = BLANKS.issuperset(part)
            scale = 1.0 if level % 2 == 0 and max(part) < "\u0250" else face.scale
            pieces.append(Piece(shaped, face, scale, level, shaped.width * scale, blank, bool(style & LABEL)))
        start = index
    last = next((index for index in reversed(range(len(pieces))) if not pieces[index].blank), -1)
    ink = sum(piece.width for piece in pieces[: last + 1])
    trail = sum(piece.width for piece in pieces[last + 1 :])
    return Word(text, levels, styles, tuple(pieces), ink, trail, text.endswith("\u00ad"))


@lru_cache(maxsize=100)
def hyphen(level: int, style: int, base: int, language: str) -> Piece:
    """The hyphen where a line ends in a soft hyphen; reads back as one (ISO 32000-2, 14.8.2.2.3)."""
    piece = word("-", bytes([level]), bytes([style]), base, language).pieces[0]
    glyph = msgspec.structs.replace(piece.shaped.glyphs[0], text="\u00ad")
    return msgspec.structs.replace(piece, shaped=Shaped((glyph,), piece.shaped.width, True))


def forget() -> None:
    """Empty the caches that hold words of a document."""
    word.cache_clear()
    shape.cache_clear()
    _draws.cache_clear()


def clusters(text: str) -> Iterator[tuple[int, int]]:
    """Start and end of each base character with the marks and joiners that belong to it."""
    start = 0
    for index in range(1, len(text) + 1):
        if index == len(text) or not _attaches(text[index]):
            yield start, index
            start = index


def uncovered(text: str) -> tuple[tuple[int, str], ...]:
    """The place and the characters of every cluster in `text` that no bundled face draws; empty is good."""
    found = []
    plain = one_line_end(text)
    if plain != text:  # keeps the places of the text that was given
        plain = "".join("\n" if letter in "\r\x0b\x0c\x85\u2028\u2029" else letter for letter in text)
    for start, end in clusters(plain):
        cluster = plain[start:end]
        if cluster not in ("\n", "\t") and _face_for(cluster, 0, True) is None:
            found.append((start, text[start:end]))
    return tuple(found)


def _parts(text: str, levels: bytes, styles: bytes, index: int) -> bool:
    if _attaches(text[index]):
        return False
    blank = text[index] in BLANKS
    if levels[index] != levels[index - 1] or styles[index] != styles[index - 1]:
        return True
    return blank != (text[index - 1] in BLANKS) or (blank and "\t" in text[index - 1 : index + 1])


def _drawn(part: str) -> str:
    """A tab is an em space; a mark without a letter stands on a blank, not on the letter before the margin."""
    if part == "\t":
        return _EM_SPACE
    return _NO_BREAK_SPACE + part if unicodedata.category(part[0]) in ("Mn", "Mc", "Me") else part


def _by_face(text: str, style: int, rightwards: bool) -> Iterator[tuple[Face, str, str]]:
    """Stretches of one script, in one face each if one has all of it; common characters join their neighbours."""
    first = faces(style, rightwards)[0]
    if _plain(first).issuperset(text):
        yield first, text, first.script
        return
    spans: list[tuple[str, int, int]] = []
    for start, end in clusters(text):
        script = _script(text[start])
        if spans and (script == "" or spans[-1][0] in ("", script)):
            spans[-1] = (spans[-1][0] or script, spans[-1][1], end)
        else:
            spans.append((script, start, end))
    for script, start, end in spans:
        stretch = text[start:end]
        whole = _face_for_all(stretch, style, rightwards)
        if whole is not None:
            yield whole, stretch, script or whole.script
            continue
        for face, part in _cluster_by_cluster(stretch, style, rightwards):
            yield face, part, script or face.script


def _cluster_by_cluster(text: str, style: int, rightwards: bool) -> list[tuple[Face, str]]:
    found: list[tuple[Face, str]] = []
    for start, end in clusters(text):
        cluster = text[start:end]
        face = _face_for(cluster, style, rightwards)
        if face is None:
            raise UncoveredCharacter(_say(cluster))
        if found and found[-1][0] is face:
            found[-1] = (face, found[-1][1] + cluster)
        else:
            found.append((face, cluster))
    return found


def _say(cluster: str) -> Sentence:
    names = (f"U+{ord(letter):04X} {unicodedata.name(letter, 'without a name')}" for letter in cluster)
    return Sentence("no bundled font draws {characters}", characters=" with ".join(names))


def _face_for_all(text: str, style: int, rightwards: bool) -> Face | None:
    for face in faces(style, rightwards):
        if all(_draws(face, text[start:end]) for start, end in clusters(text)):
            return face
    return None


def _face_for(cluster: str, style: int, rightwards: bool) -> Face | None:
    return next((face for face in faces(style, rightwards) if _draws(face, cluster)), None)


@lru_cache(maxsize=50_000)
def _draws(face: Face, cluster: str) -> bool:
    if cluster in face.characters and _is_drawable(cluster):
        return True
    if cluster == "\t":
        return True
    if not all(map(_is_drawable, cluster)):
        return False
    said = "".join(letter for letter in cluster if letter not in SILENT and letter not in _JOINERS)
    return said == "" or shape(face, said, True, _script(said[0]) or face.script, "und").complete


@cache
def _plain(face: Face) -> frozenset[str]:
    """The characters that need no thought: of the face's own script or of none, and never part of a cluster."""
    own = (letter for letter in face.characters if _is_drawable(letter) and not _attaches(letter))
    return frozenset(letter for letter in own if _script(letter) in ("", face.script))


@lru_cache(maxsize=20_000)
def _is_drawable(letter: str) -> bool:
    """Whether a character may be in a document at all: hidden ones other than those in use are refused."""
    if letter in SILENT or letter in _JOINERS or letter in _VISIBLE_FORMATS:
        return True
    if unicodedata.category(letter) in ("Cc", "Cf", "Cn", "Co", "Cs"):
        return False
    return not icu.Char.hasBinaryProperty(letter, icu.UProperty.DEFAULT_IGNORABLE_CODE_POINT)


@lru_cache(maxsize=20_000)
def _attaches(letter: str) -> bool:
    return unicodedata.category(letter) in ("Mn", "Mc", "Me") or letter in _JOINERS or "\ufe00" <= letter <= "\ufe0f"


@lru_cache(maxsize=20_000)
def _script(letter: str) -> str:
    """The four letters of the character's script; empty if it is common, inherited or unknown."""
    if unicodedata.category(letter) == "Cs":
        return ""
    name: str = icu.Script.getScript(letter).getShortName()
    return "" if name in ("Zyyy", "Zinh", "Zzzz") else name
