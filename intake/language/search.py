"""Words for a full-text index that is asked in any spelling and any script.

The index line of a text holds for each word its folded form, the forms without clitics or endings, and sound
tokens (`k0` and the consonant classes). A query asks for any of a word's forms, known spellings or sounds. Sounds
alone find too much (Mazen, mission): `find_words` says where a text truly answers, for snippets and to sift.
"""

from __future__ import annotations

import re
from typing import Final

from intake.language.clusters import graphemes, snap
from intake.language.endings import bases, nominative_stems, stems
from intake.language.folding import fold, fold_text
from intake.language.known_names import other_spellings, same_known_name
from intake.language.people_index import umlauts
from intake.language.sounds import alike, any_ending, keys, script, sounds

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


def find_words(words: str, text: str) -> tuple[tuple[int, int], ...]:
    """Where a text holds words of the query in any spelling: code point spans, none unless every word is there."""
    folded = fold(text)
    asked = _WORD.findall(fold_text(words))[:MOST_QUERY_WORDS]
    missing = set(asked)
    answers: dict[str, list[str]] = {}
    spans: list[tuple[int, int]] = []
    borders: tuple[int, ...] | None = None
    for match in _WORD.finditer(folded.text):
        word = match.group()
        if word not in answers:
            answers[word] = [question for question in asked if answers_to(question, word)]
        if answers[word]:
            missing.difference_update(answers[word])
            borders = graphemes(text) if borders is None else borders
            spans.append(snap(text, *folded.span(match.start(), match.end()), borders))
    return () if missing else tuple(spans)


def answers_to(question: str, word: str) -> bool:
    """Whether a folded word of a text answers a folded word of a query."""
    asked, there = set(_plain_forms(question)), set(_plain_forms(word))
    if asked & there or there & other_spellings(question):
        return True
    for base in bases(word):
        known = same_known_name(question, base)
        if known or (
            ((known is None and script(question) != "arabic") or script(base) != "arabic")
            and _same_sound(question, base)
        ):
            return True
    return _same_stem(question, word)


def _same_sound(question: str, word: str) -> bool:
    if same_known_name(question, word) is False or not keys(question) & keys(word):
        return False
    return max(map(len, keys(word))) >= _SHORTEST_KEY and alike(sounds(question), sounds(word))


def _same_stem(question: str, word: str) -> bool:
    """A query in another script meets a name in a case form."""
    if script(word) not in {"cyrillic", "greek"}:
        return False
    heard = [any_ending(sound) for stem in stems(word)[1:] for sound in sounds(stem) if len(sound.key) > _SHORTEST_KEY]
    return alike(sounds(question), heard)


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
