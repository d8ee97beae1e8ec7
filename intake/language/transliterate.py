"""Under which folded strings a hidden text could be met again in what leaves.

`forms` gives the text itself, its digits and letters without spaces, German umlauts written out or not, for
name-like texts (up to five words) the spellings in other scripts that are likeliest in practice, and, for
strings of eight letters and more, all of it in reversed order (a PDF may hold Arabic in visual order). It is
bounded and so never complete: for names, `find_people` hears what no list holds, and a leak check uses both.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import islice, zip_longest
from typing import Final

from intake.language.endings import without_article
from intake.language.folding import fold_text
from intake.language.known_names import other_spellings
from intake.language.people_index import is_compound, umlauts
from intake.language.sounds import script

MOST_FORMS: Final = 200
MOST_WORDS: Final = 5
SHORTEST_REVERSED: Final = 8
_MOST_STRAIGHT: Final = 120
_PER_WORD: Final = 48
_DOUBLED = re.compile(r"([b-df-hj-np-tv-z])\1")
# A vowel before a doubled consonant is short, and Arabic writes neither (Haddad, حداد).
_SHORT_BEFORE_DOUBLED = re.compile(r"(?<=[b-df-hj-np-tv-z])[aeiou]([b-df-hj-np-tv-z])\1")
_LETTERS = re.compile(r"[\W_]+")
_WRITTEN_OUT: Final = str.maketrans(
    {"ä": "ae", "ö": "oe", "ü": "ue", "Ä": "Ae", "Ö": "Oe", "Ü": "Ue", "å": "aa", "Å": "Aa", "ø": "oe", "Ø": "Oe"}
)
_ARABIC_TO_LATIN: Final[dict[str, tuple[str, ...]]] = {
    "ا": ("a",), "ب": ("b",), "ت": ("t",), "ث": ("th", "t"), "ج": ("j", "g", "dj"), "ح": ("h",), "خ": ("kh", "ch"),
    "د": ("d",), "ذ": ("dh", "th", "z"), "ر": ("r",), "ز": ("z",), "س": ("s", "ss"), "ش": ("sh", "ch", "sch"),
    "ص": ("s",), "ض": ("d", "dh"), "ط": ("t",), "ظ": ("z", "dh"), "ع": ("", "a"), "غ": ("gh", "g"), "ف": ("f",),
    "ق": ("q", "k"), "ك": ("k",), "ل": ("l",), "م": ("m",), "ن": ("n",), "ه": ("h",), "و": ("u", "o", "ou", "w"),
    "ي": ("i", "y", "ee"), "ژ": ("j", "zh"), "ە": ("e",),
}  # fmt: skip
_LATIN_TO_ARABIC: Final[dict[str, tuple[str, ...]]] = {
    "a": ("ا", ""), "b": ("ب",), "c": ("ك",), "d": ("د", "ض"), "e": ("", "ي"), "f": ("ف",), "g": ("ج", "غ"),
    "h": ("ح", "ه"),
    "i": ("ي", ""), "j": ("ج", "ي"), "k": ("ك", "ق"), "l": ("ل",), "m": ("م",), "n": ("ن",), "o": ("و", ""),
    "p": ("ب",),
    "q": ("ق",), "r": ("ر",), "s": ("س", "ص"), "t": ("ت", "ط"), "u": ("و", ""), "v": ("ف",), "w": ("و",), "x": ("كس",
    "خ"),
    "y": ("ي",), "z": ("ز", "ظ"), "kh": ("خ",), "ch": ("ش", "خ"), "sh": ("ش",), "sch": ("ش",), "gh": ("غ",),
    "th": ("ث", "ذ"),
    "dh": ("ذ", "ظ"), "dj": ("ج",), "ou": ("و",), "oo": ("و",), "ee": ("ي",), "aa": ("ا", "اع"), "ai": ("ي", "اي"),
    "ay": ("ي", "اي"), "ei": ("ي",), "au": ("و",), "aw": ("و",), "ph": ("ف",), "dsch": ("ج",),
}  # fmt: skip
_CYRILLIC_TO_LATIN: Final[dict[str, tuple[str, ...]]] = {
    "а": ("a",), "б": ("b",), "в": ("v", "w"), "г": ("h", "g"), "д": ("d",), "е": ("e", "ye"), "є": ("ie", "ye"),
    "ж": ("zh", "j", "sch"), "з": ("z", "s"), "и": ("y", "i", "j"), "і": ("i", "yi"), "к": ("k",), "л": ("l",),
    "м": ("m",),
    "н": ("n",), "о": ("o",), "п": ("p",), "р": ("r",), "с": ("s",), "т": ("t",), "у": ("u", "ou"), "ф": ("f",),
    "х": ("kh", "h", "ch"), "ц": ("ts", "z"), "ч": ("ch", "tsch", "tch"), "ш": ("sh", "sch", "ch"),
    "щ": ("shch", "schtsch"), "ы": ("y",), "э": ("e",), "ю": ("iu", "yu", "ju"), "я": ("ia", "ya", "ja"),
}  # fmt: skip
_LATIN_TO_CYRILLIC: Final[dict[str, tuple[str, ...]]] = {
    "a": ("а",), "b": ("б",), "c": ("к", "ц"), "d": ("д",), "e": ("е",), "f": ("ф",), "g": ("г",), "h": ("г", "х"),
    "i": ("і", "и"), "j": ("дж", "и"), "k": ("к",), "l": ("л",), "m": ("м",), "n": ("н",), "o": ("о",), "p": ("п",),
    "q": ("к",), "r": ("р",), "s": ("с",), "t": ("т",), "u": ("у",), "v": ("в",), "w": ("в", "у"), "x": ("кс",),
    "y": ("и", "і"), "z": ("з",), "kh": ("х",), "sh": ("ш",), "ch": ("ч",), "zh": ("ж",), "ts": ("ц",), "sch": ("ш",),
    "ya": ("я",), "ia": ("я", "ія"), "yu": ("ю",), "iu": ("ю",), "ou": ("у",), "gh": ("г",), "th": ("т",),
    "tsch": ("ч",),
    "ja": ("я",), "ju": ("ю",), "shch": ("щ",), "dj": ("дж",), "ee": ("и",), "ph": ("ф",),
}  # fmt: skip
_ROUTES: Final = {
    ("arabic", "latin"): _ARABIC_TO_LATIN,
    ("latin", "arabic"): _LATIN_TO_ARABIC,
    ("latin", "cyrillic"): _LATIN_TO_CYRILLIC,
    ("cyrillic", "latin"): _CYRILLIC_TO_LATIN,
}


def forms(text: str) -> frozenset[str]:
    """At most 200 folded strings; the folded text itself is always among them, unless it folds to nothing."""
    plain = " ".join(fold_text(text).split())
    found: dict[str, None] = dict.fromkeys([plain, " ".join(_LETTERS.sub(" ", plain).split())])
    letters = _LETTERS.sub("", plain)
    if len(letters) >= SHORTEST_REVERSED or (letters.isdigit() and len(letters) >= 6):
        found[letters] = None
    found[" ".join(fold_text(text.translate(_WRITTEN_OUT)).split())] = None
    words = _LETTERS.sub(" ", plain).split()
    if 0 < len(words) <= MOST_WORDS and not any(character.isdigit() for character in plain):
        found.update(dict.fromkeys(islice(_transliterated(words), _MOST_STRAIGHT)))
    found.pop("", None)
    straight = list(found)[:_MOST_STRAIGHT]
    turned = [form[::-1] for form in straight if sum(map(str.isalnum, form)) >= SHORTEST_REVERSED]
    return frozenset([*straight, *turned][:MOST_FORMS])


def transliterations(word: str) -> tuple[str, ...]:
    """The likeliest spellings of one folded word in its own and other scripts, the word itself first."""
    found = dict.fromkeys([word])
    ways = [_spellings(word, kind) for kind in ("latin", "arabic", "cyrillic")]
    for rank in range(_PER_WORD):
        found.update(dict.fromkeys(way[rank] for way in ways if rank < len(way)))
    return tuple(found)


def _spellings(word: str, target: str) -> tuple[str, ...]:
    """The likeliest spellings of one folded word in one script: listed ones, then those made letter by letter."""
    kind = script(word)
    found: dict[str, None] = {}
    if kind == target:
        found.update(dict.fromkeys([word, *sorted(umlauts(word))]))
    found.update(dict.fromkeys(sorted(way for way in other_spellings(word) if script(way) == target)))
    table = _ROUTES.get((kind, target))
    if table is not None:
        found.update(dict.fromkeys(_likeliest(_choices(word, table), _PER_WORD)))
    return tuple(found)


def _transliterated(words: Sequence[str]) -> Iterator[str]:
    """Whole names in another spelling, the scripts in turn, likelier ones first; compounds count as one word."""
    units: list[str] = []
    at = 0
    while at < len(words):
        width = next((w for w in (3, 2) if at + w <= len(words) and is_compound(words[at : at + w])), 1)
        units.append("".join(words[at : at + width]))
        at += width
    if len(units) < len(words):
        yield " ".join(units)
    ways = [
        _likeliest([_with_article(unit, target) for unit in units], MOST_FORMS, " ")
        for target in ("latin", "arabic", "cyrillic")
    ]
    for several in zip_longest(*ways):
        yield from (name for name in several if name)


def _with_article(unit: str, target: str) -> tuple[str, ...]:
    """The spellings of a word; those of an Arabic word with the article also without it and with it apart."""
    bare = without_article(unit) if script(unit) == "arabic" else unit
    spelt = _spellings(bare, target)
    if bare == unit:
        return spelt
    if target == "arabic":
        return (unit, *spelt)
    return tuple(way for other in spelt for way in (other, f"al {other}", f"al-{other}", f"al{other}"))


def _choices(word: str, table: dict[str, tuple[str, ...]]) -> list[tuple[str, ...]]:
    if table is _LATIN_TO_ARABIC:
        word = _DOUBLED.sub(r"\1", _SHORT_BEFORE_DOUBLED.sub(r"\1", word))
    found: list[tuple[str, ...]] = []
    at = 0
    arabic = table is _ARABIC_TO_LATIN
    while at < len(word):
        width = next((w for w in (4, 3, 2) if word[at : at + w] in table and at + w <= len(word)), 1)
        group = word[at : at + width]
        choice = table.get(group, (group,))
        if table is _LATIN_TO_ARABIC:
            choice = _arabic_place(word, at, group, choice)
        found.append(choice)
        if arabic and group == "و" and word[at + 1 : at + 2] in {"ا", "ي"}:
            found[-1] = ("w", "ou", "o")
        if arabic:
            found.append(_unwritten(word, at))
        at += width
    if arabic and word.endswith("ه"):
        found[-1] = ("", "h")
    return found


def _unwritten(word: str, at: int) -> tuple[str, ...]:
    """The short vowels that may stand after an Arabic letter, likelier ones first."""
    after = word[at + 1 : at + 3]
    if not after or word[at] in "اويع" or (after[0] in "اوي" and not (after[0] == "و" and after[1:] in {"ا", "ي"})):
        return ("",)
    if at and len(after) > 1 and after[1] in "اوي":
        return ("", "a", "i", "e", "u")
    return ("a", "e", "i", "u", "") if at == 0 else ("e", "i", "a", "u", "")


def _arabic_place(word: str, at: int, group: str, choice: tuple[str, ...]) -> tuple[str, ...]:
    """A vowel at the beginning needs its alef; a final a is a feminine ending or an alef."""
    if at == 0 and group[0] in "aeiou":
        return ("ا", "ع") if group in {"a", "e"} else ("ا", "ع", "ا" + choice[0])
    if at + len(group) == len(word) and group in {"a", "ah", "eh"}:
        return ("ا", "ه", "ي")
    if at + len(group) == len(word) and group == "e":
        return ("ه", "")
    return choice


def _likeliest(choices: Sequence[tuple[str, ...]], most: int, joint: str = "") -> list[str]:
    """Up to `most` combinations, those with the fewest steps away from the first choices first."""
    if not all(choices):
        return []
    firsts = [choice[0] for choice in choices]
    rests = [0]
    for choice in reversed(choices):
        rests.append(rests[-1] + len(choice) - 1)
    rests.reverse()
    found: list[str] = []

    def pick(picked: list[str], steps: int) -> None:
        at = len(picked)
        if not steps:
            found.append(joint.join((*picked, *firsts[at:])))
            return
        for rank, way in enumerate(choices[at]):
            if rank <= steps <= rank + rests[at + 1] and len(found) < most:
                pick([*picked, way], steps - rank)

    for steps in range(rests[0] + 1):
        if len(found) < most:
            pick([], steps)
    return found
