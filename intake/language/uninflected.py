"""A name as somebody marked it in a sentence, taken back to the form in which it stands elsewhere.

Whoever hides `لقصي`, `Коваленка` or `Bolks` means قصي, Коваленко and Bolk. `uninflected` gives those forms as well; it
prefers one too many, since they are only looked for beside a text that somebody hid.
"""

from __future__ import annotations

import re
from itertools import islice, product
from typing import Final

from intake.language.common_words import is_ordinary
from intake.language.endings import bases, stems
from intake.language.folding import fold_text
from intake.language.known_names import GROUPS
from intake.language.sounds import script

_SHORTEST: Final = 4
"""A shorter rest is chance, unless it is a known name (لقصي)."""
_MOST: Final = 12
_WORD: Final = re.compile(r"[^\W\d_]+(?:['’ʼ][^\W\d_]+)?")
_SUFFIXED: Final = re.compile(r"([^\W\d_]{3,})['’ʼ][^\W\d_]{1,4}")

_CLITICS: Final = ("و", "ف", "ب", "ل", "ك", "وب", "ول", "وك", "فب", "فل", "فك")
_OPEN: Final = re.compile("(.{2,})[ое]([рнлвт])")
"""Ukrainian closes the syllable in the nominative (Харкова, Харків)."""


def uninflected(text: str) -> tuple[str, ...]:
    """The other forms, folded, without clitics, case endings and genitives; none when no word bears any."""
    ways = [(word, *_without_grammar(word)) for word in _WORD.findall(text)]
    whole = [" ".join(way) for way in islice(product(*ways), _MOST)]
    return tuple(dict.fromkeys(fold_text(way) for way in whole[1:]))


def _without_grammar(word: str) -> list[str]:
    if found := _SUFFIXED.fullmatch(word):
        return [found[1]]
    folded = fold_text(word)
    kind = script(folded)
    if kind in {"cyrillic", "greek"}:
        rests = list(stems(folded)[1:])
        rests += [f"{found[1]}і{found[2]}" for rest in rests if (found := _OPEN.fullmatch(rest))]
    elif kind == "arabic":
        rests = [] if folded in GROUPS else _without_clitics(folded)
    else:
        rests = list(bases(folded)[1:])
    return [rest for rest in dict.fromkeys(rests) if rest != folded and _tells(rest)]


def _without_clitics(word: str) -> list[str]:
    """What follows the clitics that a noun bears, the article that stands in لل with it."""
    rests = [word[len(clitic) :] for clitic in _CLITICS if word.startswith(clitic)]
    return ["ال" + rest[1:] if word[: -len(rest)].endswith("ل") and rest[:1] == "ل" else rest for rest in rests if rest]


def _tells(rest: str) -> bool:
    return (len(rest) >= _SHORTEST or rest in GROUPS) and not is_ordinary(rest)
