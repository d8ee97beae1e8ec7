"""Other ways in which one recorded word is written: case forms, Kurdish letters, backwards, with its article glued on.

`written` gives them as folded words, `heard` as sounds. They are made once, when an index is built, and each is
looked up whole, so a form that nobody writes does no harm.
"""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import islice, product
from typing import Final

from intake.language.common_words import LATIN
from intake.language.known_names import GROUPS, other_spellings
from intake.language.sounds import Sound, any_ending, script, sounds

SHORTEST_REVERSED: Final = 6
_SHORTEST: Final = 3
_MOST_KURDISH: Final = 27
_ADJECTIVE: Final = re.compile(r"(.{2,}sk)(?:yi|yy|ij|ii|y|i|a|aia|aya)")
_GLUED: Final = re.compile(
    r"[ae]l(?=[b-df-hj-np-z][a-z]{3})|[ae](?:sh(?=sh)|ch(?=ch)|([tdrzsn])(?=\1))(?=[a-z]{4})"
    r"|[аэе]л(?=[а-я]{3})|[аэе]([тдрзснш])(?=\2[а-я]{3})|[ae]l(?=[aiou][a-z]{2})"
)
_SLAVIC_ADJECTIVE: Final = re.compile(
    r"(.{2,}(?:sk|ck|tsk))(?:yi|yy|ij|ii|iy|y|i|a|aia|aya|aja|aa|oi)|(.{2,}[сц]к)(?:ии|ыи|іи|и|і|а|ая)"
)
_WITHOUT_CEDILLA: Final = str.maketrans("شш", "سс")
"""Turkish ş is often typed as s."""
_FEMININE: Final = {"а": ("i", "u", "ui"), "я": ("i", "u", "ui")}


def without_glued_article(word: str) -> str:
    """A Latin or Cyrillic word without an Arabic article that is written as one with it (Alzoubi, Annahas)."""
    found = _GLUED.match(word)
    if found is None or word[found.end() :] in LATIN:
        return word
    return word[found.end() :]


def written(text: str, kind: str, *, article: bool) -> set[str]:
    """The folded words under which a recorded word is found by its letters, beside itself."""
    found = set(_declined(text, kind))
    if kind == "arabic" and "ە" in text:
        found.update(_without_kurdish_letters(text))
    if kind == "arabic" and len(text) > _SHORTEST + 1 and text not in GROUPS:
        found.update(_with_other_long_vowels(text))
    found |= {text.replace("ژ", other) for other in "جز" if "ژ" in text}
    if len(text) >= SHORTEST_REVERSED:
        found.add(text[::-1])
    if article and kind == "arabic":
        found.add(("ال" + text)[::-1])
    return found


def heard(text: str, kind: str) -> tuple[Sound, ...]:
    """The sounds of a recorded word, of it without its glued article, and of its case forms in another script."""
    found = list(sounds(text))
    if kind in {"latin", "cyrillic"} and (bare := without_glued_article(text)) != text:
        found += [sound for sound in sounds(bare) if len(sound.key) >= _SHORTEST]
    if kind == "greek" and text.endswith("σ"):
        found += [sound for sound in sounds(text[:-1]) if len(sound.key) >= _SHORTEST]
    if kind == "cyrillic":
        for end in ("a", "i") if text.endswith("енко") else _FEMININE.get(text[-1], ()):
            found += [
                replace(sound, gaps=(*sound.gaps[:-1], end)) for sound in sounds(text) if len(sound.key) >= _SHORTEST
            ]
    for spelt in other_spellings(text):
        if kind != script(spelt) in {"latin", "cyrillic"}:
            found += sounds(spelt)
    if adjective := _SLAVIC_ADJECTIVE.fullmatch(text):
        found += [any_ending(sound) for sound in sounds(adjective[1] or adjective[2]) if len(sound.key) > _SHORTEST]
    if (plain := text.translate(_WITHOUT_CEDILLA)) != text:
        found += [sound for sound in sounds(plain) if len(sound.key) > _SHORTEST]
    return tuple(dict.fromkeys(found))


def _declined(text: str, kind: str) -> list[str]:
    """Case forms of Slavic names as they are also written in Latin, and the Persian ending of Arabic names."""
    if kind == "arabic":
        return [text[:-1] + "ت"] if text.endswith("ه") and len(text) > _SHORTEST else []
    if kind != "latin":
        return []
    if text.endswith("enko"):
        return [text[:-1] + end for end in ("a", "u", "ovi", "om", "y")]
    if stem := _ADJECTIVE.fullmatch(text):
        return [stem[1] + end for end in ("oho", "omu", "ym", "ogo", "oi", "oiu", "im")]
    return [text[:-1] + end for end in ("y", "oi", "oiu", "oju")] if text.endswith("a") and len(text) > 4 else []


def _with_other_long_vowels(text: str) -> set[str]:
    """A name from another language, with one i or u more or less written long (دلشاد, ديلشاد)."""
    shorter = {text[:at] + text[at + 1 :] for at in range(1, len(text) - 1) if text[at] in "وي"}
    places = [at for at in range(1, len(text)) if not {text[at - 1], text[at]} & set("اويە")]
    longer = {text[:at] + vowel + text[at:] for at in places for vowel in "وي"}
    return longer | {form for form in shorter if len(form) > _SHORTEST + 1}


def _without_kurdish_letters(text: str) -> set[str]:
    """Kurdish in plain Arabic letters: its e is left out, or written as alef, yeh or heh."""
    spelt = text.replace("وو", "و")
    ways = product(*(("", "ا", "ي", "ه") if letter == "ە" else (letter,) for letter in spelt))
    return {"".join(way) for way in islice(ways, _MOST_KURDISH)} | {text.replace("ە", ""), text.replace("ە", "ا")}
