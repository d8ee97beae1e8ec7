"""Whether one word of a text is a recorded name: by its letters, its grammar or its sound."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Final

from intake.language import common_words
from intake.language.endings import bases, stems
from intake.language.fold import fold_text, twin
from intake.language.known_names import GROUPS, same_known_name
from intake.language.people_index import Part, PeopleIndex, umlauts
from intake.language.sounds import Sound, alike, script, sounds

CASED: Final = frozenset({"latin", "cyrillic", "greek"})
_SHORT_KEY: Final = 3
_COMMON: Final = {"latin": common_words.LATIN, "cyrillic": common_words.CYRILLIC}


@dataclass(frozen=True, slots=True)
class Word:
    """A word of a text: folded, stricter spelling, and whether it begins with a capital."""

    text: str
    spelt: str
    capital: bool


def lookup(index: PeopleIndex, word: Word) -> frozenset[int]:
    """The parts of recorded names that this whole word can be."""
    kind = script(word.text)
    found = set(_by_letters(index, word, kind))
    found.update(_by_case_ending(index, word, kind))
    found.update(_by_sound(index, word, kind))
    return frozenset(found)


def is_common(word: Word, kind: str) -> bool:
    """Whether the whole word is an ordinary word of its language."""
    if kind == "arabic":
        return word.spelt in common_words.ARABIC
    return word.text in _COMMON.get(kind, frozenset())


def _by_letters(index: PeopleIndex, word: Word, kind: str) -> Iterator[int]:
    common = is_common(word, kind)
    for base in bases(word.text):
        ways = umlauts(base) if kind == "latin" else {base}
        if kind in {"cyrillic", "greek"} and (seen := twin(base)):
            ways = ways | {seen}
        for number in {number for way in ways for number in index.by_word.get(way, ())}:
            part = index.parts[number]
            if kind in CASED:
                if word.capital or not (common or base in _COMMON.get(kind, ())):
                    yield number
            elif kind != "arabic" or _arabic_stands(word, base, part, common):
                yield number


def _arabic_stands(word: Word, base: str, part: Part, common: bool) -> bool:
    """Whether an Arabic word that folds like a name is no ordinary word, article or clitic by chance."""
    tail = _spelt_tail(word, base)
    if tail in part.spelt or word.spelt in part.spelt:
        return True
    if common or tail in common_words.ARABIC:
        return False
    stripped = len(word.text) - len(base)
    if not stripped:
        return True
    if word.text[:stripped].endswith("ال") and not part.article and base in common_words.NAME_WORDS:
        return False
    return not (stripped == 1 and len(base) == _SHORT_KEY and word.text in GROUPS)


def _spelt_tail(word: Word, base: str) -> str:
    """The stricter spelling of what is left of a word without its clitics."""
    for at in range(len(word.spelt)):
        if fold_text(word.spelt[at:]) == base:
            return word.spelt[at:]
    return base


def _by_case_ending(index: PeopleIndex, word: Word, kind: str) -> Iterator[int]:
    if kind not in {"cyrillic", "greek"}:
        return
    if not word.capital and is_common(word, kind):
        return
    for stem in stems(word.text):
        if len(stem) >= (_SHORT_KEY if word.capital else _SHORT_KEY + 1):
            yield from index.by_stem.get(stem, ())


def _by_sound(index: PeopleIndex, word: Word, kind: str) -> Iterator[int]:
    if is_common(word, kind):
        return
    for base, heard in _heard(word, kind):
        for sound in heard:
            if not _telling(sound, base, word, kind):
                continue
            for number, recorded in index.by_key.get(sound.key, ()):
                part = index.parts[number]
                if kind == part.script == "arabic" or part.text == base:
                    continue
                known = same_known_name(base, part.text)
                if known is None and _too_short_to_hear(base, part, kind, sound):
                    known = False
                if known or (known is None and alike((sound,), (recorded,))):
                    yield number


def _heard(word: Word, kind: str) -> Iterator[tuple[str, tuple[Sound, ...]]]:
    """The readings of the word and of its forms without clitics or case endings."""
    if kind in {"cyrillic", "greek"}:
        yield word.text, sounds(word.text)
        for stem in stems(word.text)[1:]:
            if len(stem) > _SHORT_KEY:
                yield stem, tuple(_any_ending(sound) for sound in sounds(stem))
        return
    for base in bases(word.text):
        if kind == "arabic" and base != word.text and _spelt_tail(word, base) in common_words.ARABIC:
            continue
        yield base, sounds(base)


def _any_ending(sound: Sound) -> Sound:
    return replace(sound, gaps=(*sound.gaps[:-1], "~"))


def _telling(sound: Sound, base: str, word: Word, kind: str) -> bool:
    """Whether a sound says enough to accuse a word: small letters need more of it than capitals do."""
    if len(sound.key) < 2 or base in _COMMON.get(kind, ()):
        return False
    if kind in CASED and not word.capital:
        return len(sound.key) > _SHORT_KEY or (len(sound.key) == _SHORT_KEY and len(base) >= 6)
    return len(base) >= 3


def _too_short_to_hear(base: str, part: Part, kind: str, sound: Sound) -> bool:
    """A short name that the table knows meets Arabic letters through the table alone."""
    crossing = "arabic" in (kind, part.script)
    return crossing and len(sound.key) <= _SHORT_KEY and (base in GROUPS or part.text in GROUPS)
