"""The vault's names, taken apart and laid out so that any spelling finds them in a few steps."""

from __future__ import annotations

import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

import ahocorasick_rs

from intake.language.common_words import CYRILLIC, LATIN, NEVER_ALONE
from intake.language.endings import nominative_stems, without_article
from intake.language.folding import fold_text, spelling
from intake.language.known_names import other_spellings
from intake.language.pet_names import pet_names
from intake.language.recorded_ways import heard, without_glued_article, written
from intake.language.sounds import Sound, script, sounds

SHORTEST_ALONE: Final = 3
SHORTEST_INSIDE: Final = 5
SHORTEST_FULL: Final = 8
SHORTEST_PAIR: Final = 7
SHORTEST_UNSPACED: Final = 2
"""In scripts that this room has no table for, many of them without spaces between words (Chinese, Thai)."""
PART: Final = re.compile(r"[^\W\d_]+")
HEADS: Final = frozenset(
    fold_text(
        "عبد ابو ابي ابا ذو ذي abd abdul abdel abdal abed abdoul abdur abdou abdus abder abu abou abo abi abdolla "
        "абд абдул абдель абдур абу gebre ghebre wolde welde haile tekle kidane ገብረ ወልደ ሀይለ ተክለ ክፍለ"
    ).split()
)
"""First words that are written as one with the next."""
LOOSE_HEADS: Final = frozenset(
    fold_text(
        "mohammad muhammad mohammed mohamed gholam ali amir habib محمد غلام علي امير حبيب "
        "bin ben ibn bint bent bou bu بن ابن بنت بو бин бен ибн бинт haj hajj hadj hac haci hadji hadsch "
        "حاج хадж хаджи sheikh shaikh cheikh scheich sheyh شيخ шейх habte fikre amde zera zere tesfa kifle sahle "
        "berhane ghebru gebru ሀብተ ፍቅረ ዓምደ ዘርአ ተስፋ ሳህለ ብርሀነ ገብሩ"
    ).split()
)
"""First words that sometimes are (Mohammadreza, محمدعلي)."""
TAILS: Final = frozenset(
    fold_text("الله الدين دين allah lah ullah din eddin uddin aldin deen eddine uldin aldeen zadeh زاده").split()
)
ARTICLES: Final = frozenset(
    fold_text(
        "al el ul as es us ash esh ach ech ar er ur an en at et ad ed ud az ez ال аль ель эль уль ас аш ар ад ан ат "
        "аз эс эш эр эд эн эт эз ур уд ус"
    ).split()
)
_DIGRAPHS: Final = str.maketrans(
    {"š": "sh", "Š": "Sh", "ş": "sh", "Ş": "Sh", "ș": "sh", "č": "ch", "Č": "Ch", "ç": "ch", "Ç": "Ch",
     "ž": "zh", "Ž": "Zh",
     "ǧ": "j", "Ǧ": "J", "ġ": "gh", "Ġ": "Gh", "ḫ": "kh", "Ḫ": "Kh", "ẖ": "kh", "ṯ": "th", "Ṯ": "Th",
     "ḏ": "dh", "Ḏ": "Dh", "ć": "ch", "Ć": "Ch", "đ": "dj", "Đ": "Dj", "ż": "zh", "Ż": "Zh", "ź": "zh", "Ź": "Zh",
     "ё": "ио", "Ё": "Ио", "ţ": "ts", "Ţ": "Ts", "ț": "ts", "Ț": "Ts", "ř": "rzh", "Ř": "Rzh"}
)  # fmt: skip
_UMLAUTS: Final = str.maketrans({"ö": "oe", "Ö": "Oe", "ü": "ue", "Ü": "Ue"})
_LONG_WITH_UMLAUT: Final = re.compile(r"(?=\w*[öü])\w{5,}", re.IGNORECASE)
PERSIAN_CH: Final = "چ"
"""It folds to ج, and is heard as the ch of Golchin, which Arabic writes as ش."""
_BARE: Final = {"العبد": "عبد"}
"""A family called العبد الله is also called Abdullah."""
_FATHERS: Final = ("ابو", "ابي", "ابا")
_SERVANTS: Final = frozenset(
    fold_text("عبد abd abdul abdel abdal abed abdoul abdur abdou abdus abder абд абдул абдель абдур").split()
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """One piece of recorded names: a given name, a surname, or pieces that are also written as one."""

    text: str
    script: str
    spelt: frozenset[str]
    """As recorded, hamza and yeh forms kept."""
    article: bool
    sounds: tuple[Sound, ...]
    owners: tuple[tuple[str, str], ...]
    """Each person with the whole recorded name."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PeopleIndex:
    """Names ready to be looked for; built once, used for many texts."""

    parts: tuple[Part, ...]
    by_word: Mapping[str, tuple[int, ...]]
    pets: Mapping[str, tuple[int, ...]]
    """What friends call them (`pet_names`)."""
    by_stem: Mapping[str, tuple[int, ...]]
    by_key: Mapping[str, tuple[tuple[int, Sound], ...]]
    inside: tuple[int, ...]
    """The parts that are looked for inside words, in the order of the automaton's patterns."""
    automaton: ahocorasick_rs.AhoCorasick | None
    whole: ahocorasick_rs.AhoCorasick | None
    """Whole names, letters alone, for texts that break or space them."""
    whole_owners: tuple[tuple[tuple[str, str], ...], ...]
    tiny: Mapping[str, tuple[tuple[str, str], ...]]
    """Parts of two letters (طه, مي, Ян, Jo): met as they are recorded only, as a whole word."""

    @classmethod
    def build(cls, people: Mapping[str, Sequence[str]]) -> PeopleIndex:
        """An index of people by id, with their names as recorded, in any script; empty names are passed over."""
        parts = tuple(_parts(people))
        by_word: defaultdict[str, list[int]] = defaultdict(list)
        pets: defaultdict[str, list[int]] = defaultdict(list)
        by_stem: defaultdict[str, list[int]] = defaultdict(list)
        by_key: defaultdict[str, list[tuple[int, Sound]]] = defaultdict(list)
        for number, part in enumerate(parts):
            initials = [part.text, part.text[1:]] if _has_kurdish_initial(part) else [part.text]
            if any(PERSIAN_CH in spelt for spelt in part.spelt):
                initials.append(part.text.replace("ج", "ش"))
            ways = {*umlauts(part.text), *other_spellings(part.text), without_glued_article(part.text), *initials}
            for word in pet_names(part.text):
                pets[word].append(number)
            for way in initials:
                ways |= written(way, part.script, article=part.article)
            for word in ways:
                by_word[word].append(number)
            if part.script in {"cyrillic", "greek"}:
                for stem in nominative_stems(part.text):
                    by_stem[stem].append(number)
            for sound in dict.fromkeys(sound for way in initials for sound in heard(way, part.script)):
                by_key[sound.key].append((number, sound))
        inside = tuple(number for number, part in enumerate(parts) if _is_sought_inside(part.text))
        whole = _whole_names(people)
        return cls(
            parts=parts,
            by_word={word: tuple(numbers) for word, numbers in by_word.items()},
            pets={word: tuple(numbers) for word, numbers in pets.items()},
            by_stem={stem: tuple(numbers) for stem, numbers in by_stem.items()},
            by_key={key: tuple(found) for key, found in by_key.items()},
            inside=inside,
            automaton=ahocorasick_rs.AhoCorasick([parts[number].text for number in inside]) if inside else None,
            whole=ahocorasick_rs.AhoCorasick(list(whole)) if whole else None,
            whole_owners=tuple(tuple(owners) for owners in whole.values()),
            tiny=_tiny_parts(people),
        )


def _tiny_parts(people: Mapping[str, Sequence[str]]) -> dict[str, tuple[tuple[str, str], ...]]:
    found: defaultdict[str, dict[tuple[str, str], None]] = defaultdict(dict)
    for person, names in people.items():
        for name in names:
            for word in PART.findall(fold_text(name)):
                if len(word) == SHORTEST_ALONE - 1 and word not in NEVER_ALONE:
                    found[word][(person, name)] = None
    return {word: tuple(owners) for word, owners in found.items()}


def scholarly(text: str) -> str:
    """The text with the single letters of scholars and of Turkish and Slavic written as digraphs (Šalabī, Shalabi)."""
    composed = unicodedata.normalize("NFC", text)
    return _LONG_WITH_UMLAUT.sub(lambda found: found.group().translate(_UMLAUTS), composed).translate(_DIGRAPHS)


def umlauts(word: str) -> set[str]:
    """A Latin word with ae, oe, ue, aa also read as the single letters that they stand for."""
    if not word.isascii():
        return {word}
    return {word, word.replace("ae", "a").replace("oe", "o").replace("ue", "u").replace("aa", "a")}


def is_compound(words: Sequence[str], *, loose: bool = False) -> bool:
    """Whether neighbouring folded words are also written as one (Abd al-Rahman, Nur al-Din, Abu Omar)."""
    if loose and len(words) == 2 and words[0] in LOOSE_HEADS and words[1] not in ARTICLES:
        return True
    if words[0] in HEADS and words[0] not in TAILS:
        return (words[1] in ARTICLES) == (len(words) == 3)
    if len(words) == 2:
        return words[1] in TAILS and len(words[0]) > 2
    return words[1] in ARTICLES and words[2] in TAILS


def _has_kurdish_initial(part: Part) -> bool:
    """Whether a seat of hamza before a vowel opens the word (ئارام): Arabic and other scripts write the vowel alone."""
    return len(part.text) > SHORTEST_ALONE and any(spelt.startswith("ئ") for spelt in part.spelt)


def _is_sought_inside(text: str) -> bool:
    """A name that is also a word (Klein, Lange) would be found in too many others."""
    if not script(text):
        return len(text) >= SHORTEST_UNSPACED
    return len(text) >= SHORTEST_INSIDE and text not in LATIN and text not in CYRILLIC


def _parts(people: Mapping[str, Sequence[str]]) -> Iterator[Part]:
    owners: defaultdict[str, dict[tuple[str, str], None]] = defaultdict(dict)
    spelt: defaultdict[str, set[str]] = defaultdict(set)
    articles: set[str] = set()
    for person, names in people.items():
        for name in names:
            pieces = _pieces(name)
            if (spelt_out := scholarly(name)) != name:
                pieces += _pieces(spelt_out)
            for text, as_written, article in pieces:
                owners[text][person, name] = None
                spelt[text].add(as_written)
                if article:
                    articles.add(text)
    for text, found in owners.items():
        yield Part(
            text=text,
            script=script(text),
            spelt=frozenset(spelt[text]),
            article=text in articles,
            sounds=sounds(text),
            owners=tuple(found),
        )


def _pieces(name: str) -> list[tuple[str, str, bool]]:
    """The pieces of one recorded name: folded text, stricter spelling, whether it bore an article."""
    words = [_BARE.get(word, word) for word in PART.findall(fold_text(name))]
    written = [_BARE.get(word, word) for word in PART.findall(spelling(name))]
    strict = dict(zip(words, written, strict=True)) if len(words) == len(written) else {}
    found: list[tuple[str, str, bool]] = []
    for at, word in enumerate(words):
        served = at > 0 and (
            words[at - 1] in _SERVANTS or (at > 1 and words[at - 2] in _SERVANTS and words[at - 1] in ARTICLES)
        )
        served = served and (script(word) not in {"latin", "cyrillic"} or word in TAILS or word in ARTICLES)
        if word not in NEVER_ALONE and len(word) >= _shortest(word) and not served:
            bare = without_article(word) if script(word) == "arabic" else word
            kept = strict.get(word, word)
            found.append((bare, kept[len(word) - len(bare) :], bare != word or (at > 0 and words[at - 1] in ARTICLES)))
        for width in (2, 3):
            run = words[at : at + width]
            if len(run) == width and is_compound(run, loose=True):
                found.append(("".join(run), "".join(strict.get(piece, piece) for piece in run), False))
        if word in _FATHERS and at + 1 < len(words):
            found.extend((father + words[at + 1], father + words[at + 1], False) for father in (*_FATHERS, "بو"))
    if words and (not found or any(len(word) < _shortest(word) for word in words)):
        found.append(("".join(words), "".join(written), False))
    found.extend(("".join(pair), "".join(pair), False) for pair in _hyphenated(name))
    return found


def _shortest(word: str) -> int:
    """How long a piece must be to count alone."""
    return SHORTEST_ALONE if script(word) in {"latin", "cyrillic", "greek", "arabic"} else SHORTEST_UNSPACED


def _hyphenated(name: str) -> list[list[str]]:
    runs = [PART.findall(run) for run in fold_text(name).split() if "-" in run]
    return [run for run in runs if len(run) > 1 and len("".join(run)) >= SHORTEST_INSIDE]


def _whole_names(people: Mapping[str, Sequence[str]]) -> dict[str, list[tuple[str, str]]]:
    """Whole names and neighbouring pieces of them, letters alone; whole ones also backwards."""
    found: defaultdict[str, dict[tuple[str, str], None]] = defaultdict(dict)
    for person, names in people.items():
        for name in names:
            words = PART.findall(fold_text(name))
            letters = "".join(words)
            runs = {one + other for one, other in pairwise(words) if len(one + other) >= SHORTEST_PAIR}
            if len(letters) >= SHORTEST_FULL:
                runs |= {letters, letters[::-1]}
            for run in runs:
                found[run][person, name] = None
    return {letters: list(owners) for letters, owners in found.items()}
