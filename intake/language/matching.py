"""Whether one word of a text is a recorded name: by its letters, its grammar or its sound."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from intake.language import common_words
from intake.language.endings import bases, stems
from intake.language.folding import fold_text, twin
from intake.language.known_names import GROUPS, IN_ARABIC, same_known_name
from intake.language.people_index import PERSIAN_CH, Part, PeopleIndex, umlauts
from intake.language.recorded_ways import without_glued_article
from intake.language.sounds import Sound, Vowels, alike, any_ending, script, sounds

CASED: Final = frozenset({"latin", "cyrillic", "greek"})
_SHORT_KEY: Final = 3
_MANY_VOWELS: Final = 3
_NO_OTHER_SPELLING: Final = frozenset({"nur", "nor", "sad", "sat", "may", "mai", "rim", "can", "ala"})
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
    if (word.capital or kind not in CASED) and not is_common(word, kind):
        found.update(number for base in bases(word.text) for number in index.pets.get(base, ()))
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
                if not (common or base in _COMMON.get(kind, ())) or (
                    word.capital and _is_recorded_so(part, base, kind, ways)
                ):
                    yield number
            elif kind != "arabic" or _arabic_stands(word, base, part, common):
                yield number


def _is_recorded_so(part: Part, base: str, kind: str, ways: set[str]) -> bool:
    """Whether an ordinary word, capitalised, is the name itself and no other spelling of it (German Nur, Noor)."""
    if part.script != kind:
        return base not in _NO_OTHER_SPELLING
    return not ways.isdisjoint(umlauts(part.text))


def _arabic_stands(word: Word, base: str, part: Part, common: bool) -> bool:
    """Whether an Arabic word that folds like a name is no ordinary word, article or clitic by chance."""
    tail = _spelt_tail(word, base)
    if word.spelt in part.spelt:
        return True
    if base != word.text and _is_adjective(word, base, part) and base in common_words.NAME_WORDS:
        return False
    if common:
        return False
    if tail in part.spelt and len(base) > _SHORT_KEY:
        return True
    if tail in common_words.ARABIC and tail not in part.spelt:
        return False
    stripped = len(word.text) - len(base)
    if stripped <= 0:
        return True
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
        if word.capital or (len(stem) > _SHORT_KEY and stem not in _COMMON.get(kind, ())):
            yield from index.by_stem.get(stem, ())


def _by_sound(index: PeopleIndex, word: Word, kind: str) -> Iterator[int]:
    if is_common(word, kind):
        return
    for base, heard in _heard(word, kind):
        for sound in heard:
            if _telling(sound, base, word, kind):
                for number, recorded in index.by_key.get(sound.key, ()):
                    part = index.parts[number]
                    if (
                        part.text != base
                        and not kind == part.script == "arabic"
                        and _hears(word, base, kind, sound, part, recorded)
                    ):
                        yield number


def _hears(word: Word, base: str, kind: str, sound: Sound, part: Part, recorded: Sound) -> bool:
    known = same_known_name(base, part.text)
    if kind == "arabic" and base != word.text and _is_adjective(word, base, part):
        return False
    if known is not None:
        return known
    length = len(sound.key)
    if part.article and kind in CASED and word.capital and word.text != base and word.text.endswith(base):
        return alike((sound,), (recorded,), vowels=Vowels.NEAR, short=True)
    if "arabic" in (kind, part.script):
        if length <= _SHORT_KEY and kind == "arabic" and part.text in IN_ARABIC and base not in GROUPS:
            return False
        vouched = kind != "arabic" and _vouched(sound, recorded, part)
        few = length < _SHORT_KEY and min(len(base), len(part.text)) <= _SHORT_KEY
        if few and not vouched and (kind == "arabic" or _leaves_open(recorded)):
            return False
        if vouched and kind in CASED and word.capital:
            return alike((sound,), (recorded,), vowels=Vowels.NEAR, short=True)
    if kind in CASED and not word.capital:
        if length <= _SHORT_KEY and kind != part.script:
            return False
        allowed = Vowels.SAME if length <= _SHORT_KEY else Vowels.NEAR
    elif "~" in sound.gaps[-1]:
        allowed = Vowels.SAME if length <= _SHORT_KEY else Vowels.NEAR
    else:
        allowed = Vowels.NEAR if length <= _SHORT_KEY else Vowels.LOOSE
    return alike((sound,), (recorded,), vowels=allowed)


def _leaves_open(sound: Sound) -> bool:
    return not set("".join(sound.gaps)) <= set("aeiu")


def _vouched(sound: Sound, recorded: Sound, part: Part) -> bool:
    """Whether a capitalised word may be a recorded Arabic name of few sounds: its vowels are the likely ones."""
    if part.script != "arabic" or len(sound.key) > _SHORT_KEY:
        return False
    vowels = set("".join(sound.gaps))
    if len(sound.key) < _SHORT_KEY:
        return recorded.gaps[1:-1] in {("A",), ("U",), ("I",)} or (part.article and vowels == {"a"})
    return "." in recorded.gaps[1:-1] or (vowels <= {"a", "e"} and part.text not in GROUPS)


def _is_adjective(word: Word, base: str, part: Part) -> bool:
    """An article that the record lacks makes a noun or an adjective of a given name (الكريم, العمر)."""
    bears = word.text[: len(word.text) - len(base)].endswith(("ال", "لل"))
    return bears and not part.article and (base in common_words.NAME_WORDS or base in GROUPS)


def _heard(word: Word, kind: str) -> Iterator[tuple[str, tuple[Sound, ...]]]:
    """The readings of the word and of its forms without clitics or case endings."""
    if kind in {"cyrillic", "greek"}:
        yield word.text, sounds(word.text)
        if (bare := without_glued_article(word.text)) != word.text:
            yield bare, sounds(bare)
        for stem in stems(word.text)[1:]:
            if len(stem) >= _SHORT_KEY:
                yield stem, tuple(any_ending(sound) for sound in sounds(stem) if len(sound.key) != 2)
        return
    if kind == "arabic" and word.spelt[:1] == "و" and word.spelt[1:] in common_words.ARABIC:
        return
    for base in bases(word.text):
        if kind == "arabic" and (base.startswith("ال") or _spelt_tail(word, base) in common_words.ARABIC):
            continue
        yield base, sounds(base)
        if kind == "arabic" and PERSIAN_CH in word.spelt:
            yield base, sounds(base.replace("ج", "ش"))


def _telling(sound: Sound, base: str, word: Word, kind: str) -> bool:
    """Whether a sound says enough to accuse a word: small letters need more of it than capitals do."""
    if base in _COMMON.get(kind, ()):
        return False
    if len(sound.key) < 2:
        before, after = map(len, sound.gaps)
        return word.capital and (before >= 2 or after >= _MANY_VOWELS) and before + after >= _MANY_VOWELS
    if kind in CASED and not word.capital:
        return len(sound.key) > _SHORT_KEY or (len(sound.key) == _SHORT_KEY and len(base) >= 6)
    return len(base) >= 3
