"""Words for a full-text index that is asked in any spelling and any script.

The index line of a text holds for each word its folded form, the forms without clitics or endings, and sound
tokens (`k0` and the consonant classes). A query asks for any of a word's forms, known spellings or sounds. Sounds
alone find too much (Mazen, mission): `find_words` says where a text truly answers, for snippets and to sift.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from intake.language.clusters import graphemes, snap
from intake.language.endings import bases, nominative_stems, stems
from intake.language.folding import fold, fold_text
from intake.language.known_names import other_spellings, same_known_name
from intake.language.people_index import umlauts
from intake.language.sounds import Sound, alike, any_ending, beginnings, keys, script, sounds

MOST_QUERY_WORDS: Final = 32
_WORD = re.compile(r"[^\W_]+")
_SHORTEST_KEY: Final = 2
_ASCII_CLASSES: Final = str.maketrans({"Č": "x"})


def search_words(text: str, known: dict[str, str] | None = None) -> str:
    """The index line of a text: ASCII spaces between tokens, no other punctuation.

    `known` is the caller's memory of words that were taken apart before; it holds testimony, and goes with the caller.
    """
    known = {} if known is None else known
    line: list[str] = []
    for word in _WORD.findall(fold_text(text)):
        if word not in known:
            known[word] = " ".join([*_plain_forms(word), *_sound_tokens(word)])
        line.append(known[word])
    return " ".join(line)


def query_words(words: str) -> tuple[tuple[str, ...], ...]:
    """For each word of a query the tokens of which one must be in the index line; at most 32 words are read."""
    asked = _WORD.findall(fold_text(words))[:MOST_QUERY_WORDS]
    return tuple(
        tuple(dict.fromkeys([*_plain_forms(word), *sorted(other_spellings(word)), *_sound_tokens(word)]))
        for word in asked
    )


def find_words(words: str, text: str, answers: dict[str, tuple[str, ...]] | None = None) -> tuple[tuple[int, int], ...]:
    """Where a text holds words of the query in any spelling: code point spans, none unless every word is there.

    `answers` is the caller's memory for one query: which of its words a word met before answers. It holds testimony,
    and goes with the caller.
    """
    folded = fold(text)
    asked = _questions(words)
    missing = {question.word for question in asked}
    answers = {} if answers is None else answers
    spans: list[tuple[int, int]] = []
    borders: tuple[int, ...] | None = None
    for match in _WORD.finditer(folded.text):
        word = match.group()
        if word not in answers:
            answers[word] = tuple(question.word for question in asked if _answers(question, word))
        if answers[word]:
            missing.difference_update(answers[word])
            borders = graphemes(text) if borders is None else borders
            spans.append(snap(text, *folded.span(match.start(), match.end()), borders))
    return () if missing else tuple(spans)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Question:
    """A word of a query with all that each word of each text is compared with."""

    word: str
    forms: frozenset[str]
    spellings: frozenset[str]
    arabic: bool
    beginnings: frozenset[str]
    keys: frozenset[str]
    sounds: tuple[Sound, ...]


@lru_cache(1)
def _questions(words: str) -> tuple[_Question, ...]:
    """The words of a query, worked out once for the many texts that it is asked of."""
    return tuple(
        _Question(
            word=word,
            forms=frozenset(_plain_forms(word)),
            spellings=frozenset(other_spellings(word)),
            arabic=script(word) == "arabic",
            beginnings=beginnings(word),
            keys=keys(word),
            sounds=tuple(sounds(word)),
        )
        for word in _WORD.findall(fold_text(words))[:MOST_QUERY_WORDS]
    )


def _answers(question: _Question, word: str) -> bool:
    there = _plain_forms(word)
    if not question.forms.isdisjoint(there) or not question.spellings.isdisjoint(there):
        return True
    for base in bases(word):
        known = same_known_name(question.word, base)
        if known:
            return True
        between_scripts = not question.arabic or script(base) != "arabic"
        if known is None and between_scripts and _same_sound(question, base):
            return True
    return _same_stem(question, word)


def _same_sound(question: _Question, word: str) -> bool:
    if question.beginnings.isdisjoint(beginnings(word)):
        return False
    heard = keys(word)
    if question.keys.isdisjoint(heard):
        return False
    return max(map(len, heard)) >= _SHORTEST_KEY and alike(question.sounds, sounds(word))


def _same_stem(question: _Question, word: str) -> bool:
    """A query in another script meets a name in a case form."""
    if script(word) not in {"cyrillic", "greek"}:
        return False
    heard = [any_ending(sound) for stem in stems(word)[1:] for sound in sounds(stem) if len(sound.key) > _SHORTEST_KEY]
    return alike(question.sounds, heard)


def _plain_forms(word: str) -> list[str]:
    found = dict.fromkeys([word, *bases(word), *sorted(umlauts(word))])
    if script(word) in {"cyrillic", "greek"} and len(word) > 3:
        found.update(dict.fromkeys([*stems(word), *nominative_stems(word)]))
    return list(found)


def _sound_tokens(word: str) -> list[str]:
    found: set[str] = set()
    forms = stems(word) if script(word) in {"cyrillic", "greek"} else bases(word)
    for form in forms:
        found.update(key for key in keys(form) if len(key) >= _SHORTEST_KEY)
    return sorted("k0" + key.translate(_ASCII_CLASSES).lower() for key in found)
