"""The vault's people, found in a text under any spelling.

`find_people` promises a `NameHit` for every whole word, broken word or part of a word that is, in any
script, spelling or case form known to this room, a given name, surname or joined name of a person in the
index. It prefers a hit too many to a name that slips out: refusing is safe. It does not fire on particles
(al, bin, von) by themselves, nor on an ordinary word that merely folds like a name (`said`, على).
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import groupby, islice, pairwise, product
from typing import Final
from urllib.parse import unquote

from intake.language.clusters import graphemes, snap
from intake.language.common_words import PARTICLES
from intake.language.endings import SHORTEST_BASE, bases
from intake.language.folding import Folded, compact_folded, fold, fold_text, spelling
from intake.language.matching import CASED, Word, is_common, lookup
from intake.language.people_index import ARTICLES, HEADS, PART, PeopleIndex, is_compound, scholarly
from intake.language.sounds import script

SHORTEST_MIDST: Final = 6
SHORTEST_BROKEN: Final = 4
SHORTEST_SPLIT: Final = 8
"""Two capitalised words of more letters than that are also read as one (Hayle Mariam)."""
_JOINT: Final = re.compile(r"[\s\-'.]{1,3}")
_BROKEN: Final = re.compile(r"\s*-?[^\S\n]*\n\s*")
_SUFFIXED: Final = re.compile(r"(.+)['’ʼ][^\W\d_]{1,4}")
_OBLIQUE: Final = frozenset("êîÊÎ")
"""Kurdish adds one to a name (Azadî got)."""
_CHAT: Final = re.compile(r"(?<![^\W_])(?=[a-z]*[235679])(?:[a-z]|[235679](?![235679])){3,}(?![^\W_])")
_CHAT_DIGITS: Final = {"2": ("q", ""), "3": ("", "gh"), "5": ("kh",), "6": ("t",), "7": ("h", "kh"), "9": ("s", "q")}
"""Digits that stand for Arabic letters in messages (7asan, Sa3id, 5aled)."""
_MOST_READINGS: Final = 8
_ENCODED: Final = re.compile(r"(?:%[0-9A-Fa-f]{2}[-_+.]?){3,}")
"""Letters as an address of the web has them (%D9%85%D8%A7%D8%B2%D9%86)."""
_GLUE: Final = re.compile(r"[\s\-'’ʿʾ·_]*")

_NON_JOINER: Final = "\u200c"
_CLITICS: Final = frozenset("وفبلك")
_MOST_CLITICS: Final = 2


@dataclass(frozen=True, slots=True, kw_only=True)
class NameHit:
    """A person found in a text; offsets are code points of the text, on borders of grapheme clusters."""

    person: str
    start: int
    end: int
    name: str
    """The recorded name that was met, whole, as it stands in the register."""


@dataclass(frozen=True, slots=True)
class _Token:
    start: int
    end: int
    word: Word


def find_people(index: PeopleIndex, text: str, language: str = "") -> tuple[NameHit, ...]:
    """Every place where a recorded person stands in a text, by start; one hit for each person and place.

    Neighbouring names of one person are one hit. `language` is that of the text; names of any other
    language are found in it all the same.
    """
    folded = fold(text)
    tokens = [_token(text, folded, match.start(), match.end()) for match in PART.finditer(folded.text)]
    seen: dict[Word, frozenset[int]] = {}
    places: defaultdict[tuple[int, int], set[tuple[str, str]]] = defaultdict(set)
    more = [*_joined(folded, tokens), *_short_ones(index, folded, tokens), *_otherwise_read(text, folded, tokens)]
    more += _chatted(folded)
    more += [*_single_scripts(tokens), *_parted(text, folded, tokens)]
    for start, end, word in [(token.start, token.end, token.word) for token in tokens] + more:
        numbers = seen.get(word)
        if numbers is None:
            numbers = seen[word] = lookup(index, word)
        for number in numbers:
            places[_source_span(text, folded, start, end)].update(index.parts[number].owners)
    for start, end, owners in [*_inside(index, folded, tokens, text), *_spaced(index, folded, tokens)]:
        places[_source_span(text, folded, start, end)].update(owners)
    for start, end, owners in _tiny(index, tokens):
        places[_source_span(text, folded, start, end)].update(owners)
    for run in _ENCODED.finditer(text):
        for hit in find_people(index, unquote(run.group(), errors="ignore"), language):
            places[run.span()].add((hit.person, hit.name))
    if not places:
        return ()
    borders = graphemes(text)
    snapped = [(*snap(text, start, end, borders), owners) for (start, end), owners in places.items()]
    return _merged(text, snapped)


def _token(text: str, folded: Folded, start: int, end: int) -> _Token:
    word = folded.text[start:end]
    first, last = _source_span(text, folded, start, end)
    kind = script(word)
    spelt = spelling(text[first:last]) if kind == "arabic" else ""
    return _Token(start, end, Word(word, spelt, kind not in CASED or _is_capital(text[first])))


def _source_span(text: str, folded: Folded, start: int, end: int) -> tuple[int, int]:
    """The source of a folded word, with the letters and marks at its edges that folding drops (the hamza of هناء)."""
    first, last = folded.span(start, end)
    earlier = folded.origin[start - 1] + 1 if start else 0
    while first > earlier and text[first - 1].isalpha():
        first -= 1
    while last < folded.origin[end] and not _is_edge(text[last]):
        last += 1
    return first, last


def _is_edge(character: str) -> bool:
    return not character.isalpha() and unicodedata.category(character)[0] in "PSZC"


def _is_capital(character: str) -> bool:
    return character.isupper() or character.istitle()


def _joined(folded: Folded, tokens: list[_Token]) -> Iterator[tuple[int, int, Word]]:
    """Neighbouring words that may be one name: compounds, words broken at a line's end, letters spaced apart."""
    for at, (one, other) in enumerate(pairwise(tokens)):
        between = folded.text[one.end : other.start]
        if _JOINT.fullmatch(between) or _BROKEN.fullmatch(between):
            run = [one, other]
            same = script(one.word.text) == script(other.word.text)  # sound is heard in one script: it would drop one
            if not same:
                continue
            if _compound(run):
                yield _one_word(run)
            if at + 2 < len(tokens) and _JOINT.fullmatch(folded.text[other.end : tokens[at + 2].start]):
                run = [one, other, tokens[at + 2]]
                if _compound(run):
                    yield _one_word(run)
            if other.word.capital and len(other.word.text) >= SHORTEST_BASE:
                if one.word.text in ARTICLES:
                    article = "al" if one.word.text.isascii() else "ал"
                    yield other.start, other.end, Word(article + other.word.text, "", capital=True)
                elif one.word.capital and other.end - one.start > SHORTEST_SPLIT and same:
                    yield _one_word(run)
            if "\n" in between and one.end + 1 - one.start + other.end - other.start > SHORTEST_BROKEN:
                yield _one_word([one, other])
    yield from _spelled_out(folded, tokens)


def _otherwise_read(text: str, folded: Folded, tokens: list[_Token]) -> Iterator[tuple[int, int, Word]]:
    """Words with scholars' letters read as digraphs, and what stands before an apostrophe (Turkish Ömer'in)."""
    if text.isascii() and "'" not in text:
        return
    for token in tokens:
        if script(token.word.text) not in {"latin", "cyrillic"}:
            continue
        first, last = folded.span(token.start, token.end)
        source = text[first:last]
        if source.isalpha() and source.isascii():
            continue
        if (spelt_out := scholarly(source)) != source:
            yield token.start, token.end, Word(fold_text(spelt_out), "", token.word.capital)
        if source[-1] in _OBLIQUE and len(source) > SHORTEST_BASE and token.end - token.start == len(source):
            yield token.start, token.end - 1, Word(token.word.text[:-1], "", token.word.capital)
        if found := _SUFFIXED.fullmatch(source):
            front = fold_text(found[1])
            if len(front) >= SHORTEST_BASE:
                yield token.start, token.start + len(front), Word(front, "", token.word.capital)


def _single_scripts(tokens: list[_Token]) -> Iterator[tuple[int, int, Word]]:
    """The runs of one script in a word of several: a name glued between the letters of another alphabet."""
    for token in tokens:
        word = token.word.text
        if word.isascii() or script(word[0]) == script(word[-1]) != "latin":
            continue
        at = token.start
        for kind, letters in groupby(word, script):
            piece = "".join(letters)
            if SHORTEST_BASE <= len(piece) < len(word):
                yield at, at + len(piece), Word(piece, piece if kind == "arabic" else "", capital=True)
            at += len(piece)


def _parted(text: str, folded: Folded, tokens: list[_Token]) -> Iterator[tuple[int, int, Word]]:
    """The pieces of a word that Persian and Kurdish part without a space (مهسا‌جان)."""
    for token in tokens if _NON_JOINER in text else ():
        first, last = folded.span(token.start, token.end)
        pieces, at = text[first:last].split(_NON_JOINER), token.start
        for piece in pieces if len(pieces) > 1 else ():
            word = fold_text(piece)
            if len(word) >= SHORTEST_BASE:
                yield at, at + len(word), Word(word, spelling(piece), capital=True)
            at += len(word)


def _chatted(folded: Folded) -> Iterator[tuple[int, int, Word]]:
    """Latin words with digits for the Arabic letters that Latin lacks, in each reading."""
    for found in _CHAT.finditer(folded.text):
        letters = [_CHAT_DIGITS.get(letter, (letter,)) for letter in found.group()]
        for reading in islice(product(*letters), _MOST_READINGS):
            if len(word := "".join(reading)) >= SHORTEST_BASE:
                yield found.start(), found.end(), Word(word, "", capital=True)


def _short_ones(index: PeopleIndex, folded: Folded, tokens: list[_Token]) -> Iterator[tuple[int, int, Word]]:
    """Whole names of pieces too short to count alone (Bo Li), written with capitals and recorded just so."""
    for at, token in enumerate(tokens):
        run = [token]
        for other in tokens[at + 1 : at + 4]:
            if not other.word.capital or not token.word.capital:
                break
            if not _JOINT.fullmatch(folded.text[run[-1].end : other.start]):
                break
            run.append(other)
            if min(piece.end - piece.start for piece in run) < SHORTEST_BASE:
                joined = _one_word(run)
                if joined[2].text in index.by_word:
                    yield joined


def _tiny(index: PeopleIndex, tokens: list[_Token]) -> Iterator[tuple[int, int, tuple[tuple[str, str], ...]]]:
    """Names of two letters as they are recorded: with a capital where there are any, or behind one Arabic clitic."""
    for token in tokens if index.tiny else ():
        word = token.word.text
        if token.word.capital and word in index.tiny:
            yield token.start, token.end, index.tiny[word]
        elif word[-2:] in index.tiny and 0 < len(word) - 2 <= _MOST_CLITICS and _CLITICS.issuperset(word[:-2]):
            yield token.start, token.end, index.tiny[word[-2:]]


def _compound(run: list[_Token]) -> bool:
    words = [token.word.text for token in run]
    first = next((base for base in bases(words[0]) if base in HEADS), words[0])
    return is_compound([first, *words[1:]], loose=True)


def _one_word(run: list[_Token]) -> tuple[int, int, Word]:
    text = "".join(token.word.text for token in run)
    spelt = "".join(token.word.spelt for token in run)
    return run[0].start, run[-1].end, Word(text, spelt, any(token.word.capital for token in run))


def _spelled_out(folded: Folded, tokens: list[_Token]) -> Iterator[tuple[int, int, Word]]:
    """M a z e n, M.A.Z.E.N."""
    run: list[_Token] = []
    for token in [*tokens, None]:
        if token is not None and token.end - token.start == 1 and (not run or token.start - run[-1].end <= 3):
            run.append(token)
            continue
        if len(run) >= SHORTEST_BASE:
            yield _one_word(run)
        run = [token] if token is not None and token.end - token.start == 1 else []


def _inside(
    index: PeopleIndex, folded: Folded, tokens: list[_Token], text: str
) -> Iterator[tuple[int, int, tuple[tuple[str, str], ...]]]:
    """Names of five letters and more within a longer word."""
    if index.automaton is None:
        return
    starts = [token.start for token in tokens]
    for pattern, start, end in index.automaton.find_matches_as_indexes(folded.text, overlapping=True):
        token = tokens[bisect_right(starts, start) - 1]
        if (
            end <= token.end
            and end - start < token.end - token.start
            and _stands_inside(text, folded, token, start, end)
        ):
            yield start, end, index.parts[index.inside[pattern]].owners


def _stands_inside(text: str, folded: Folded, token: _Token, start: int, end: int) -> bool:
    """In small letters a name stands at the word's beginning or is long; else `amina` were in every examination."""
    kind = script(token.word.text)
    if is_common(token.word, kind):
        return False
    if kind not in CASED or start == token.start or end - start >= SHORTEST_MIDST:
        return True
    here, before = text[folded.origin[start]], text[folded.origin[start - 1]]
    return _is_capital(here) and not _is_capital(before)


def _spaced(
    index: PeopleIndex, folded: Folded, tokens: list[_Token]
) -> Iterator[tuple[int, int, tuple[tuple[str, str], ...]]]:
    """Names that spaces, hyphens or lines cut in pieces: whole names anywhere, single ones from word to word."""
    letters = compact_folded(Folded(text=folded.text, origin=folded.origin))
    where = [at for at, character in enumerate(folded.text) if character.isalnum()]
    if index.whole is not None:
        for pattern, start, end in index.whole.find_matches_as_indexes(letters.text, overlapping=True):
            yield where[start], where[end - 1] + 1, index.whole_owners[pattern]
    if index.automaton is None:
        return
    by_start = {token.start: number for number, token in enumerate(tokens)}
    by_end = {token.end: number for number, token in enumerate(tokens)}
    starts = [token.start for token in tokens]
    for pattern, start, end in index.automaton.find_matches_as_indexes(letters.text, overlapping=True):
        first, last = where[start], where[end - 1] + 1
        if last - first == end - start or last not in by_end:
            continue
        number = by_start.get(first)
        if number is None:
            number = bisect_right(starts, first) - 1
            whole = tokens[number].word.text
            if script(whole) != "arabic" or whole[first - tokens[number].start :] not in bases(whole):
                continue
        if _is_cut(folded, tokens[number : by_end[last] + 1]):
            yield first, last, index.parts[index.inside[pattern]].owners


def _is_cut(folded: Folded, pieces: list[_Token]) -> bool:
    """Whether the pieces are no ordinary words that happen to stand side by side."""
    if any(folded.text[one.end : other.start].strip(" ") for one, other in pairwise(pieces)):
        return True
    return all(piece.end - piece.start == 1 or not is_common(piece.word, script(piece.word.text)) for piece in pieces)


def _merged(text: str, places: Iterable[tuple[int, int, set[tuple[str, str]]]]) -> tuple[NameHit, ...]:
    by_person: defaultdict[str, list[tuple[int, int, str]]] = defaultdict(list)
    for start, end, owners in places:
        for person, name in sorted(owners):
            by_person[person].append((start, end, name))
    hits: list[NameHit] = []
    for person, found in by_person.items():
        found.sort()
        start, end, name = found[0]
        for next_start, next_end, next_name in found[1:]:
            if next_start <= end or (next_start - end <= 12 and _only_particles(text[end:next_start])):
                end = max(end, next_end)
            else:
                hits.append(NameHit(person=person, start=start, end=end, name=name))
                start, end, name = next_start, next_end, next_name
        hits.append(NameHit(person=person, start=start, end=end, name=name))
    hits.sort(key=lambda hit: (hit.start, hit.end, hit.person))
    return tuple(hits)


def _only_particles(between: str) -> bool:
    if "\n\n" in between:
        return False
    words = PART.findall(between)
    rest = PART.sub("", between)
    return _GLUE.fullmatch(rest) is not None and all(fold(word).text in PARTICLES for word in words)
