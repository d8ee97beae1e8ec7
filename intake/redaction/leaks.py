"""The leak check: no hidden text may stand in the finished bytes, in any form under which it could be read.

What is searched for are folded forms (`intake.language.forms`); what is searched in are the folded layers
of every file (`intake.redaction.reading`), once with the words as they stand and once with all spaces and
signs taken out, so that a name broken over two lines is found. Forms of six letters and more are found
anywhere, shorter ones as whole words (with an Arabic clitic or a short ending), or ordinary text would ring:
"Ali" is not in "reality". Forms of one or two Latin, Arabic or Cyrillic letters or digits say nothing by
themselves and are not searched for; the README says so.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from functools import cache, lru_cache

from ahocorasick_rs import AhoCorasick, Implementation

from intake.errors import Reason, Refused, Sentence
from intake.language import fold_text, forms, is_ordinary
from intake.redaction.fixed import Fixed, Frame
from intake.redaction.reading import Kind, Layer, layers

_LONG = 6
_SHORTEST = 3
_NOTE_PIECE, _NOTE_WORDS = 25, 4
_NOTE_WORD = re.compile(r"[^\W\d_]+")
_SIGNS = re.compile(r"[\W_]+")
_SENTENCE = re.compile(r"[.!?؟。።;\n]+")
_CLITICS = ("و", "ف", "ب", "ل", "ك", "ال", "وال", "بال", "فال", "كال", "لل", "ول", "وب", "ولل", "s")


@dataclass(frozen=True, slots=True, kw_only=True)
class Secret:
    """A text that must not be found, and where it was hidden."""

    text: str
    paragraph: str | None = None
    start: int | None = None
    end: int | None = None

    def __repr__(self) -> str:
        return "Secret(…)"


_Finds = list[tuple[Layer, frozenset[str]]]


def secrets_of_note(paragraph: str, text: str) -> tuple[Secret, ...]:
    """An interviewer's note as secrets: the whole of it, and each sentence that speaks by itself."""
    pieces = {text.strip(), *(p.strip() for p in _SENTENCE.split(text) if _tells(p.strip()))}
    return tuple(Secret(text=piece, paragraph=paragraph) for piece in sorted(pieces) if piece)


def _tells(sentence: str) -> bool:
    """Whether a sentence of a note could be in her account by no chance: long, or of some words, not all ordinary."""
    words = _NOTE_WORD.findall(sentence)
    return len(sentence) >= _NOTE_PIECE or (len(words) >= _NOTE_WORDS and not all(map(is_ordinary, words)))


def refuse_leaks(
    files: Mapping[str, bytes],
    secrets: Iterable[Secret],
    *,
    printed_anyway: Iterable[str] = (),
    frame: Callable[[], Frame] | None = None,
) -> None:
    """Search every file for every secret; raises Refused("leak") that names the places, never the texts found.

    `printed_anyway` are texts that the reader knows and that come from no statement (the recipient's own name, the
    organisation, the words of its key): where exactly they stand, nothing is looked for. `frame` makes the same files
    without testimony, and is asked for only when something was found: a find that stands in what is fixed there, and
    in no text that the export shows, is none.
    """
    wanted = _wanted(secrets)
    if not wanted:
        return
    search = _Search(wanted, printed_anyway)
    seen: set[bytes] = set()
    finds = [
        (layer, found)
        for name, data in files.items()
        for layer in layers(name, data, seen)
        if (found := search.found_in(layer))
    ]
    if finds and frame is not None:
        finds = _without_fixed(finds, search, frame())
    if finds:
        raise Refused(
            "leak",
            tuple(_reasons(finds, wanted)),
            hint=Sentence("Nothing was written. Hide every place where this text stands, in each spelling."),
        )


class _Search:
    """The forms that are wanted, ready to be found in any layer."""

    def __init__(self, wanted: Iterable[str], printed_anyway: Iterable[str]) -> None:
        self._known = _Known(printed_anyway)
        joined: list[str] = []
        apart: list[str] = []
        for form in wanted:
            (joined if len(form) >= _LONG and form.isalnum() else apart).append(form)
        self._joined, self._apart = (
            (forms, AhoCorasick(forms, implementation=Implementation.ContiguousNFA)) for forms in (joined, apart)
        )

    def found_in(self, layer: Layer) -> frozenset[str]:
        """Which of the forms a layer holds: long ones with all its letters joined, short ones among its words.

        Where letters are joined a short form can't be told from chance; noise has no words.
        """
        forms, matcher = self._joined
        if layer.shortest:
            found = {
                forms[index] for index, _, _ in matcher.find_matches_as_indexes(_noise(layer.text), overlapping=True)
            }
            return frozenset(form for form in found if len(form) >= layer.shortest)
        folded = self._known.taken_out(fold_text(layer.text))
        view = folded.translate(_LETTERS)
        found = {forms[index] for index, _, _ in matcher.find_matches_as_indexes(view, overlapping=True)}
        forms, matcher = self._apart
        view = " ".join(folded.split())
        for index, start, end in matcher.find_matches_as_indexes(view, overlapping=True):
            if len(forms[index]) >= _LONG or _whole_word(view, start, end):
                found.add(forms[index])
        return frozenset(found)


def _without_fixed(finds: _Finds, search: _Search, frame: Frame) -> _Finds:
    """The finds that fixed words do not explain."""
    fixed = Fixed(frame)
    shown = frozenset[str]().union(
        *(search.found_in(Layer(place="", text=text, kind=Kind.LINES)) for text in frame.shown)
    )
    left = []
    for layer, found in finds:
        rest = {
            digits: search.found_in(replace(layer, text=fixed.rest(layer, digits=digits), units=()))
            for digits in {any(c.isdigit() for c in form) for form in found}
        }
        kept = frozenset(form for form in found if form in rest[any(c.isdigit() for c in form)] | shown)
        if kept:
            left.append((layer, kept))
    return left


def _reasons(finds: _Finds, wanted: Mapping[str, Secret]) -> Iterable[Reason]:
    """One reason for each place and secret."""
    told: set[tuple[str, str | None, int | None]] = set()
    for layer, found in finds:
        for secret in (wanted[form] for form in sorted(found)):
            if (layer.place, secret.paragraph, secret.start) in told:
                continue
            told.add((layer.place, secret.paragraph, secret.start))
            yield Reason(
                message=Sentence("hidden text can be read in {place}", place=layer.place),
                paragraph=secret.paragraph,
                start=secret.start,
                end=secret.end,
            )


def _wanted(secrets: Iterable[Secret]) -> dict[str, Secret]:
    """Folded form → the first secret that has it; forms that say nothing by themselves are left out."""
    wanted: dict[str, Secret] = {}
    once: dict[str, Secret] = {}
    for secret in secrets:
        once.setdefault(secret.text, secret)
    for secret in once.values():
        for pattern in _patterns_of(secret.text):
            wanted.setdefault(pattern, secret)
    return wanted


@lru_cache(maxsize=5_000)
def _patterns_of(text: str) -> tuple[str, ...]:
    """The forms of a text as they are looked for. Kept for the next export of a session: see `forget`."""
    patterns: dict[str, None] = {}
    for form in forms(text):
        spaced = " ".join(form.split())
        tight = _SIGNS.sub("", form)
        patterns[tight if len(tight) >= _LONG else spaced] = None
    return tuple(pattern for pattern in patterns if _speaks(pattern))


def forget() -> None:
    """Drop the hidden texts that are kept to search the next export faster; call it when a vault is locked."""
    _patterns_of.cache_clear()


def _speaks(pattern: str) -> bool:
    letters = _SIGNS.sub("", pattern)
    if len(letters) >= _SHORTEST:
        return True
    # one or two signs: only those of scripts without an alphabet, or emoji, are told apart at that length
    return bool(pattern.strip()) and all(
        ord(c) > 0x2E80 or not (c.isalnum() or c.isspace() or ord(c) < 0x2190) for c in pattern
    )


class _Known:
    """What the reader knows anyway, as one pattern; the first word of each tells cheaply whether it is worth a look."""

    def __init__(self, texts: Iterable[str]) -> None:
        folded = {text for text in (" ".join(fold_text(text).split()) for text in texts) if text}
        words = sorted((re.escape(text).replace(r"\ ", r"\s+") for text in folded), key=len, reverse=True)
        self._firsts = tuple({text.split()[0] for text in folded})
        self._pattern = re.compile(r"(?<!\w)(?:" + "|".join(words) + r")(?!\w)")

    def taken_out(self, folded: str) -> str:
        """The text with each known one replaced by a line break."""
        if any(first in folded for first in self._firsts):
            return self._pattern.sub("\n", folded)
        return folded


class _Letters(dict[int, str | None]):
    """Code point → itself when it is a letter or digit, else None, which deletes; filled as characters are met."""

    def __missing__(self, point: int) -> str | None:
        kept = self[point] = _SIGNS.sub("", chr(point)) or None
        return kept


class _Joined(dict[int, str | None]):
    """Code point → its folded letters, joined, or None; filled as characters are met."""

    def __missing__(self, point: int) -> str | None:
        kept = self[point] = _SIGNS.sub("", fold_text(chr(point))) or None
        return kept


_LETTERS, _JOINED = _Letters(), _Joined()


@cache
def _latin() -> tuple[bytes, bytes, tuple[tuple[str, str], ...]]:
    """For U+0000 to U+00FF: the table of those that fold to one of them, those to delete, and all others."""
    folded = [_JOINED[point] for point in range(256)]
    others = tuple((chr(p), to) for p, to in enumerate(folded) if to and (len(to) > 1 or ord(to) > 255))
    table = bytes(ord(to) if to and len(to) == 1 and ord(to) < 256 else p for p, to in enumerate(folded))
    return table, bytes(p for p, to in enumerate(folded) if to is None), others


def _noise(text: str) -> str:
    """Noise with its letters folded and joined: by bytes where it has no others than U+0000 to U+00FF."""
    try:
        data = text.encode("latin-1")
    except UnicodeEncodeError:
        return text.translate(_JOINED)
    table, deleted, others = _latin()
    text = data.translate(table, deleted).decode("latin-1")
    for letter, several in others:
        text = text.replace(letter, several)
    return text


def _whole_word(view: str, start: int, end: int) -> bool:
    """Whether a short form stands as a word, or as one behind an Arabic clitic or before a short ending."""
    left = start
    while left > 0 and view[left - 1].isalnum() and start - left < 4:
        left -= 1
    right = end
    while right < len(view) and view[right].isalnum() and right - end < 3:
        right += 1
    before, after = view[left:start], view[end:right]
    return (not before or before in _CLITICS) and (not after or after == "s")
