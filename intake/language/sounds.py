"""How a written word sounds, so that one name in two scripts or two spellings is known as one name.

A word becomes one or more `Sound`: consonant classes, their phonemes, and the vowels between them.
`alike` promises to accept the spellings used in practice (Muhammad, Mohamed, محمد, Мухаммед) and to refuse
words whose consonants differ or whose written vowels exclude each other. Arabic leaves short vowels out,
so an Arabic word is compared by its long letters only. A word of no known script has no sound.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from enum import IntEnum
from functools import lru_cache
from itertools import islice, product

from intake.language import sound_tables as tables

MOST_READINGS = 64
REMEMBERED = 1 << 11
"""Words: of a long text nearly all that come again; their readings take five megabytes, their keys one."""
_VOWELS = "aeiuAUI.*~-"
_OPEN = {
    "A": "(?:a+e?|e)", "U": "[aeu]?u+", "I": "(?:[aeu]?i+[aeu]?|e+)", ".": "[aeiu]{0,2}", "*": "[aeiu]+",
    "-": "[aeiu]?",
    "~": "[aeiu]*",
}  # fmt: skip
_CLOSE = {("a", "e"), ("e", "a"), ("e", "i"), ("i", "e")}
_LATIN_SERVANT = re.compile(r"(abd|абд|habib|atta?)([aeiouаеиоуэ]*)([lл]?[lл]?)(?=[^aeiouаеиоуэlл]|lah|лах?$)(.{2,})")
_LATIN_FAITH = re.compile(r"(.{2,}?[^aeiouyаеиоуэыjd])(?:[aeiouаеиоуэ]{0,2}[lл]?)(dd?|дд?)(i|ee|e|y|и|і)(ne?|н)")
_ARABIC_COMPOUND = re.compile(r"(عبد|.{2,})ال(دين|.{3,})")


# Arabic writes a long consonant once: the letter twice is two, with a vowel between (ششكلي, Shishakli).
_TWICE = re.compile(rf"([^{_VOWELS}])\1")
_VOWEL_LAST = re.compile(r"[aeiouy][b-df-hj-np-tv-xz]{1,2}$(?<![b-df-hj-np-tv-xz][lr])")


class Vowels(IntEnum):
    """How far two alphabets may differ in the vowels that both write."""

    SAME = 0
    """Only in length and spelling: u and ou, i and ee."""
    NEAR = 1
    """a for e, e for i as well."""
    LOOSE = 2
    """And in long words one short vowel may be missing (Fatima, Fatma)."""


@dataclass(frozen=True, slots=True)
class Sound:
    """One reading: `key` is the consonant classes; `gaps` (one more than consonants) the vowels around them."""

    key: str
    phonemes: tuple[frozenset[str], ...]
    gaps: tuple[str, ...]


@lru_cache(maxsize=REMEMBERED)
def sounds(word: str) -> tuple[Sound, ...]:
    """The readings of a folded word; none when it has no consonant or its script is unknown."""
    return _sounds(word)


@lru_cache(maxsize=REMEMBERED)
def keys(word: str) -> frozenset[str]:
    """The consonant keys of a folded word: one name in two spellings shares at least one."""
    return frozenset(sound.key for sound in _sounds(word))  # most words are asked for nothing else: not remembered


def beginnings(word: str) -> frozenset[str]:
    """With which consonant classes its keys may begin: quick to tell, and mostly enough to tell two words apart."""
    found: set[str] = set()
    for form in _forms_with_article(word):
        for choice in _choices(form):
            begun = {_first_class(signs) for signs in choice}
            found |= begun
            if "" not in begun:
                break
    return frozenset(found - {""})


def any_ending(sound: Sound) -> Sound:
    """The sound of a stem, whatever vowels its case ending begins with."""
    return replace(sound, gaps=(*sound.gaps[:-1], "~"))


def alike(one: Iterable[Sound], other: Iterable[Sound], *, vowels: Vowels = Vowels.LOOSE, short: bool = False) -> bool:
    """Whether any reading of one word can be any of the other; `short` when an article vouches for few sounds."""
    many = tuple(other)
    return any(_agree(left, right, vowels, short) for left in one for right in many)


def script(word: str) -> str:
    """The script of a folded word by its first letter: one of latin, cyrillic, arabic, greek, hebrew, ethiopic, ''."""
    return _script_of(word[0]) if word else ""


def _sounds(word: str) -> tuple[Sound, ...]:
    found: dict[Sound, None] = {}
    for form in _forms_with_article(word):
        for reading in islice(_readings(form), MOST_READINGS):
            if script(word) not in {"arabic", "hebrew"}:
                found[_sound(reading)] = None
                continue
            found[_opened(_sound(reading))] = None
            if _TWICE.search(reading):
                found[_opened(_sound(_TWICE.sub(r"\1-\1", reading)))] = None
    return tuple(sound for sound in found if sound.key)


@lru_cache(maxsize=1 << 12)
def _script_of(character: str) -> str:
    return next((name for name, first, last in _BLOCKS if first <= ord(character) <= last), "")


def _agree(left: Sound, right: Sound, vowels: Vowels, short: bool) -> bool:
    if left.key != right.key:
        return False
    differing = sum(one.isdisjoint(other) for one, other in zip(left.phonemes, right.phonemes, strict=True))
    if differing and (differing > 1 or vowels < Vowels.LOOSE or len(left.key) < _tolerant(left, right)):
        return False
    if len(left.key) <= 3 and not short and (not _enough(left, right) or not _enough(right, left)):
        return False
    last = len(left.gaps) - 1
    lapses = differing
    for place, (one, other) in enumerate(zip(left.gaps, right.gaps, strict=True)):
        if one != other and not _gap_fits(one, other, place == 0, place == last, vowels):
            if vowels < Vowels.LOOSE or not _lapse(one, other) or place in (0, last) or last < 3:
                return False
            lapses += 1
    return lapses <= 1


def _tolerant(one: Sound, other: Sound) -> int:
    """From how many consonants on one of them may be heard as its neighbour (Hakobyan, Hakopjan)."""
    return 5 if any(_is_open(gap) for gap in (*one.gaps, *other.gaps)) else 4


def _enough(one: Sound, other: Sound) -> bool:
    """Whether a short word says enough: two consonants need every vowel, three at least a long one in Arabic."""
    if _agent(one, other):
        return False
    opened = [_is_open(gap) for gap in one.gaps]
    if not any(opened):
        if len(one.key) <= 2 and not any(_is_open(gap) for gap in other.gaps):
            return [_squeeze(gap) for gap in one.gaps] == [_squeeze(gap) for gap in other.gaps]
        return True
    long = sum(sign in "AUI" for gap in one.gaps for sign in gap)
    if len(one.key) <= 2 and long < 2:
        return all(
            "~" in left or left != "-" or right in ("", "-") for left, right in zip(one.gaps, other.gaps, strict=True)
        )
    if any(sign in "AUIaeiu" for gap in one.gaps for sign in gap):
        return True
    vowels = "".join(other.gaps)
    return len(vowels) <= 1 or set(vowels) <= set("a-*.~")


def _agent(latin: Sound, arabic: Sound) -> bool:
    """Samir is سمير or سامر and never سمر: one of the two vowels is long in every such name."""
    return latin.gaps == ("", "a", "i", "") and arabic.gaps == ("", "-", "-", "")


def _lapse(one: str, other: str) -> bool:
    """A short vowel written by one and left out by the other (Fatima, Fatma)."""
    return (one == "" and other in {"a", "e", "i"}) or (other == "" and one in {"a", "e", "i"})


@lru_cache(maxsize=1 << 14)
def _gap_fits(one: str, other: str, first: bool, last: bool, vowels: Vowels) -> bool:
    if "~" in one or "~" in other:
        return True
    left, right = _is_open(one), _is_open(other)
    if left and right:
        return [sign for sign in one if sign in "AUI"] == [sign for sign in other if sign in "AUI"]
    if left:
        return _pattern(one, first, last).fullmatch(other) is not None
    if right:
        return _pattern(other, first, last).fullmatch(one) is not None
    left_vowels, right_vowels = _squeeze(one), _squeeze(other)
    return left_vowels == right_vowels or (
        vowels > Vowels.SAME and _written_vowels_fit(left_vowels, right_vowels, last)
    )


def _written_vowels_fit(one: str, other: str, last: bool) -> bool:
    if {one, other} in ({"ai", "i"}, {"ei", "i"}, {"au", "u"}):
        return not last
    if {one, other} in ({"ii", "i"}, {"i", "ia"}):
        return False
    if len(one) != len(other):
        return {one, other} in ({"ai", "aie"}, {"iia", "ia"}, {"iie", "ie"}, {"ai", "aii"}, {"ia", "iai"})
    pairs = [(a, b) for a, b in zip(one, other, strict=True) if a != b]
    if last and any({"e", "i"} == set(pair) for pair in pairs):
        return False
    return all(pair in _CLOSE for pair in pairs)


@lru_cache(maxsize=1 << 12)
def _pattern(gap: str, first: bool, last: bool) -> re.Pattern[str]:
    """What vowels another script may write where this one leaves them open."""
    if last and gap == "I":
        return re.compile("[aeiu]?[ie]+|[ae]")
    units = [_OPEN.get(sign, sign) for sign in gap]
    if first and gap.startswith("I"):
        units[0] = "e?i+[aeu]?"
    if gap[:2] in {"*I", "*U"}:
        units[0] = "[aeiu]*"
    return re.compile("".join(units))


def _is_open(gap: str) -> bool:
    return any(sign not in "aeiu" for sign in gap)


def _squeeze(gap: str) -> str:
    """Doubled vowels once."""
    return re.sub(r"(.)\1+", r"\1", gap)


def _forms_with_article(word: str) -> list[str]:
    """The word, and its compounds with the article heard or assimilated (Abd al-Rahman, Abdurrahman; Nur al-Din)."""
    if word.endswith("هالله") and len(word) > 6:
        return [word[:-5] + "ت~له"]
    if found := _ARABIC_COMPOUND.fullmatch(word):
        front, back = found.groups()
        if front == "عبد" or back == "دين":
            return [f"{front}~ل{back}".replace("لل", "ل"), f"{front}~{back}"]
        if front in {"ابو", "ابي", "ذو", "ذي"}:
            return [f"{front[:-1]}~ل{back}", f"{front[:-1]}~{back}"]
    if word.isascii() or "а" <= word[0] <= "я":
        if found := _LATIN_SERVANT.fullmatch(word):
            front, _, _, back = found.groups()
            article = "l" if word.isascii() else "л"
            return [f"{front}~{article}{back}", f"{front}~{back}"]
        if found := _LATIN_FAITH.fullmatch(word):
            return (
                [f"{found[1]}~ldin", f"{found[1]}~din"] if word.isascii() else [f"{found[1]}~лдин", f"{found[1]}~дин"]
            )
    return [word]


def _readings(word: str) -> Iterator[str]:
    return map("".join, product(*_choices(word))) if script(word) in _TABLES else iter(())


def _choices(word: str) -> Iterator[tuple[str, ...]]:
    """For each letter, or group that is read as one, the signs that it may be."""
    kind = script(word)
    table, widest = _TABLES.get(kind, {}), _WIDEST.get(kind, 1)
    at = 0
    while at < len(word):
        for width in range(min(widest, len(word) - at), 0, -1):
            group = word[at : at + width]
            if width == 1 or group in table:
                break
        choice = (group,) if group == "~" else table.get(group, ("",))
        if kind == "arabic":
            choice = _arabic_place(word, at, choice)
        elif kind == "latin" and at + len(group) == len(word) and at > 2:
            choice = _latin_end(word, at, group, choice)
        elif group == "h" and len(word) > 4:
            choice = ("H", "X")
        yield choice
        at += len(group)


def _first_class(signs: str) -> str:
    return next((tables.CONSONANTS[sign][0] for sign in signs if sign not in _VOWELS), "")


def _latin_end(word: str, at: int, group: str, choice: tuple[str, ...]) -> tuple[str, ...]:
    """What the end of a Latin word leaves silent (French e, the h of -ah) and the Slavic -ic without its accent."""
    if group == "e" and (at > 4 or (at > 3 and word.endswith(("ne", "che")))) and _VOWEL_LAST.search(word[:at]):
        return ("e", "")
    if group == "h" and word[at - 1] in "aeiou":
        return ("", "H", "X") if at > 4 else ("", "H")
    return ("K", "Š") if group == "c" and at > 3 else choice


def _arabic_place(word: str, at: int, choice: tuple[str, ...]) -> tuple[str, ...]:
    """An alef at the beginning carries any vowel; a heh at the end is usually the feminine ending."""
    if at == 0 and word[0] == "ا":
        return ("*",)
    if at == len(word) - 1 and word[at] == "ه" and at > 1:
        return ("A", "H") if word[at - 1] not in "اوي" else ("H", "A")
    return choice


def _sound(reading: str) -> Sound:
    classes: list[str] = []
    phonemes: list[frozenset[str]] = []
    gaps = [""]
    for sign in reading:
        if sign in _VOWELS:
            gaps[-1] += sign
            continue
        name, heard = tables.CONSONANTS[sign]
        if classes and gaps[-1] == "" and classes[-1] == name and phonemes[-1] & heard:
            phonemes[-1] = phonemes[-1] & heard
            continue
        classes.append(name)
        phonemes.append(heard)
        gaps.append("")
    return Sound("".join(classes), tuple(phonemes), tuple(gaps))


def _opened(sound: Sound) -> Sound:
    """The same for a script without short vowels: between two consonants one may stand."""
    gaps = [gap.replace("UU", "U").replace("II", "I") for gap in sound.gaps]
    inner = [gap or "-" for gap in gaps[1:-1]]
    return Sound(sound.key, sound.phonemes, (gaps[0], *inner, gaps[-1]))


_TABLES = {
    "latin": tables.LATIN, "cyrillic": tables.CYRILLIC, "arabic": tables.ARABIC, "greek": tables.GREEK,
    "hebrew": tables.HEBREW, "ethiopic": tables.ethiopic(),
}  # fmt: skip
_WIDEST = {name: max(map(len, table)) for name, table in _TABLES.items()}
_BLOCKS = (
    ("latin", 0x61, 0x24F), ("greek", 0x370, 0x3FF), ("cyrillic", 0x400, 0x52F), ("hebrew", 0x5D0, 0x5F4),
    ("arabic", 0x600, 0x6FF), ("ethiopic", 0x1200, 0x137F),
)  # fmt: skip
