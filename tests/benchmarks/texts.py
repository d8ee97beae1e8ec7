"""Invented words and paragraphs in four languages and three scripts, the same for the same seed.

Words mean nothing and name nobody. What matters to an engine is real: letters that join, words whose frequency falls
as in testimony (Zipf), right-to-left text with numbers and foreign names in it, marks, digits of each script.
"""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from itertools import accumulate

LANGUAGES = ("ar", "en", "uk", "fa")
RIGHTWARDS = frozenset({"ar", "fa"})
_SYLLABLES = {
    "ar": ("ابتثجحخدذرزسشصضطعغفقكلمنهوي" * 2 + "ليمنور", ("ا", "و", "ي", "", "", "")),
    "fa": ("ابپتجچخدرزژسشفقکگلمنوهی" * 2 + "رنمی", ("ا", "و", "ی", "", "", "")),
    "en": ("bcdfghlmnprstvwy" * 2 + "strnl", ("a", "e", "i", "o", "u", "ea", "er", "in")),
    "uk": ("бвгджзклмнпрстхцчшщ" * 2 + "втнс", ("а", "е", "и", "о", "у", "і", "ї", "я", "ю", "є")),
}
_BEFORE = {"ar": ("ال", "ال", "و", "بال", "", "", ""), "fa": ("می‌", "", "", ""), "en": ("",), "uk": ("", "", "при")}
_AFTER = {
    "ar": ("", "", "", "ة", "ات", "ون", "هم", "ها", "اً", "ُ"),
    "fa": ("", "", "", "ها", "‌ها", "م", "ند"),
    "en": ("", "", "s", "ed", "ing", "ly"),
    "uk": ("", "", "ти", "ли", "ому", "ою", "ів", "ʼя"),
}
_NAMES = {
    "ar": ("Youssef", "مازن الخطيب", "Karim"),
    "fa": ("Leila", "کریم رضایی"),
    "en": ("Mazen", "مازن", "Олена"),
    "uk": ("Олена Коваль", "Mazen"),
}
_DIGITS = {"ar": "٠١٢٣٤٥٦٧٨٩", "fa": "۰۱۲۳۴۵۶۷۸۹"}
_STOPS = {"ar": ("،", ".", "؟"), "fa": ("،", ".", "؟"), "en": (",", ".", "?"), "uk": (",", ".", "?")}
_LEXICON = 30_000
_WEIGHTS = tuple(accumulate(1 / rank for rank in range(1, _LEXICON + 1)))


@dataclass(frozen=True, slots=True)
class Said:
    """A paragraph and its language."""

    language: str
    text: str


class Speaker:
    """Speaks one language: words out of a lexicon by Zipf's law, or a new word nearly every time."""

    def __init__(self, language: str, seed: int, *, new_words: bool = False) -> None:
        self.language = language
        self._random = random.Random(f"{language} {seed} {new_words}")
        self._new = new_words
        self._lexicon = _lexicon(language)

    def paragraph(self, words: int) -> str:
        """About so many words, with sentences, numbers, dates and a name here and there."""
        said: list[str] = []
        for number, word in enumerate(self._words(words), 1):
            said.append(word)
            if number % 11 == 0 or number == words:
                said[-1] += self._random.choice(_STOPS[self.language])
            if number % 17 == 0:
                said.append(self._number())
            if number % 29 == 0:
                said.append(self._random.choice(_NAMES[self.language]))
        return " ".join(said)

    def _words(self, count: int) -> list[str]:
        if self._new:
            chance = self._random
            return [_invent(self.language, chance) if chance.random() < 0.9 else self._lexicon[0] for _ in range(count)]
        return self._random.choices(self._lexicon, cum_weights=_WEIGHTS, k=count)

    def _number(self) -> str:
        text = self._random.choice(("2012-03", "60%", "14/02/2012", str(self._random.randrange(2, 400))))
        digits = _DIGITS.get(self.language)
        return text.translate(str.maketrans("0123456789", digits)) if digits and self._random.random() < 0.5 else text


def speech(words: int, *, seed: int = 1, new_words: bool = False) -> Iterator[Said]:
    """Paragraphs of about 75 words, the four languages in turn, until so many words were said."""
    speakers = [Speaker(language, seed, new_words=new_words) for language in LANGUAGES]
    for number in range(max(1, words // 75)):
        speaker = speakers[number % len(speakers)]
        yield Said(speaker.language, speaker.paragraph(75))


@cache
def _lexicon(language: str) -> tuple[str, ...]:
    chance = random.Random(f"lexicon {language}")
    return tuple(_invent(language, chance) for _ in range(_LEXICON))


def _invent(language: str, chance: random.Random) -> str:
    consonants, vowels = _SYLLABLES[language]
    choose = chance.choice
    body = "".join(choose(consonants) + choose(vowels) for _ in range(choose((1, 2, 2, 3, 3, 4))))
    return choose(_BEFORE[language]) + body + choose(_AFTER[language])
