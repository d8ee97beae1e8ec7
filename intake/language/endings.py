"""What grammar adds to a name: Arabic clitics, Cyrillic case endings, Latin genitives.

`bases` gives the forms that a word of a text may have had in the register, the word itself first. It adds
forms freely: whoever uses it looks each up among recorded names, so a form that is no name does no harm.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from intake.language.folding import fold_text
from intake.language.recorded_ways import without_glued_article
from intake.language.sounds import REMEMBERED, script

SHORTEST_BASE: Final = 3
_CLITICS: Final = tuple(
    sorted(
        {a + b + c for a in ("", "و", "ف") for b in ("", "ب", "ك", "ل", "س") for c in ("", "ال")}
        | {a + "لل" for a in ("", "و", "ف")}
        | {"يا", "ويا", "عال", "هال", "شال", "وعال"}
    )
)
# From the longest; й, ї, ё are folded to и, і, е.
_CYRILLIC_ENDINGS: Final = (
    "ими", "ого", "его", "ому", "ему", "ові", "еві", "єві", "ами", "ями", "ыми", "ьею", "ією", "ею", "єю", "ою", "ам",
    "ям", "ах", "ях", "ом", "ем", "єм", "им", "ым", "ім", "их", "ых", "іх", "ои", "оі", "еи", "єі", "ая", "яя", "ую",
    "юю", "іи", "ыи", "ии", "ие", "ые", "а", "я", "о", "е", "є", "у", "ю", "и", "і", "ы",
)  # fmt: skip
_SOFTENED: Final = {"ц": "к", "з": "г", "с": "х"}
_SYLLABLES: Final = {
    "ethiopic": (("ን", "በ", "ብ", "የ", "ከ", "ለ", "ዝ", "ስለ", "እንደ", "እን", "ካብ", "ናይ"), ("ን", "ም", "ና", "ስ")),
    "hebrew": (("ו", "ה", "ב", "כ", "ל", "מ", "ש", "של", "וה", "וב", "ול", "שה", "מה"), ()),
}
_ACCUSATIVE_IS_AN_ADVERB: Final = frozenset(
    fold_text(
        """حسن سعيد كريم جميل امين شريف سليم سالم صالح كامل وحيد واحد عادل حكيم عزيز فرح سلام امل نور كرم
    قريب بعيد جديد كثير دائم عام خاص حال مثل يوم ليل صباح جمال غالب باسم ظاهر طاهر شاهد ناصر فاضل
    رشيد"""
    ).split()
)
_LATIN_GENITIVES: Final = ("s", "es", "ens", "ses")
_GREEK_ENDINGS: Final = ("ου", "ουσ", "οι", "ων", "εσ", "οσ", "ησ", "ασ", "ο", "η", "α", "ε")


@lru_cache(maxsize=REMEMBERED)
def bases(word: str) -> tuple[str, ...]:
    """The folded word and what is left of it without clitics or a genitive, each at least three letters."""
    kind = script(word)
    if kind == "arabic":
        return _arabic(word)
    if kind in _SYLLABLES:
        return _with_short_clitics(word, *_SYLLABLES[kind])
    if kind == "latin":
        bare = without_glued_article(word)
        found = (word, *(word[: -len(end)] for end in _LATIN_GENITIVES if _bears(word, end)))
        return found if bare == word else (*found, bare)
    return (word,)


@lru_cache(maxsize=REMEMBERED)
def stems(word: str) -> tuple[str, ...]:
    """A Cyrillic or Greek word without each case ending that it may bear, and itself; softened finals restored."""
    kind = script(word)
    if kind not in {"cyrillic", "greek"}:
        return (word,)
    found = [word]
    bare = without_glued_article(word)
    for form in {word: None, bare: None}:
        for end in _CYRILLIC_ENDINGS if kind == "cyrillic" else _GREEK_ENDINGS:
            if _bears(form, end):
                stem = form[: -len(end)]
                found.append(stem)
                if stem[-1] in _SOFTENED and end in {"і", "е"}:
                    found.append(stem[:-1] + _SOFTENED[stem[-1]])
    found.append(bare)
    return tuple(dict.fromkeys(found))


def nominative_stems(word: str) -> tuple[str, ...]:
    """What stays the same through the cases of a recorded Cyrillic or Greek name."""
    if script(word) == "greek":
        found = {word}
        found.update(word[: -len(end)] for end in ("οσ", "ησ", "ασ", "ουσ", "α", "η", "ο", "ου") if _bears(word, end))
        return tuple(found)
    found = {word}
    for end in ("ии", "ыи", "іи", "ои", "ая", "яя", "а", "я", "о", "и", "і", "е", "ю"):
        if _bears(word, end):
            found.add(word[: -len(end)])
    if fleeting := re.fullmatch(r"(.{2,})[еоє]([лцкнр])", word):
        found.add(fleeting[1] + fleeting[2])
    if (short := re.fullmatch(r"(.)(.)ец", word)) is not None:
        found.add(f"{short[1]}е{short[2]}ц")
    if word.endswith("єц"):
        found.add(word[:-2] + "иц")
    if closed := re.fullmatch(r"(.{2,})і([рнлвт])", word):
        found |= {f"{closed[1]}о{closed[2]}", f"{closed[1]}е{closed[2]}"}
    return tuple(found)


def without_article(word: str) -> str:
    """A recorded Arabic name part without ال, when three letters are left; الهام (Ilham) has none."""
    shortest = 6 if word.startswith("اله") else 5
    return word[2:] if word.startswith("ال") and len(word) >= shortest else word


def _bears(word: str, end: str) -> bool:
    return len(word) >= SHORTEST_BASE + len(end) and word.endswith(end)


def _with_short_clitics(word: str, before: tuple[str, ...], after: tuple[str, ...]) -> tuple[str, ...]:
    found = [
        word,
        *(word[len(clitic) :] for clitic in before if word.startswith(clitic) and len(word) > len(clitic) + 1),
    ]
    found += [form[: -len(clitic)] for form in found for clitic in after if form.endswith(clitic) and len(form) > 2]
    return tuple(dict.fromkeys(found))


def _arabic(word: str) -> tuple[str, ...]:
    found = [word]
    for clitic in _CLITICS:
        if clitic and word.startswith(clitic) and len(word) - len(clitic) >= SHORTEST_BASE:
            found.append(word[len(clitic) :])
    if word[0] == "ع" and len(word) > SHORTEST_BASE + 1:  # the Levant's short على (عسمير)
        found.append(word[1:])
    if word.startswith(("يا", "يو", "يي", "يە")) and len(word) > SHORTEST_BASE:
        found.append(word[1:])
    if word[0] == "ا" and word[1:2] != "ل" and len(word) > SHORTEST_BASE + 1:
        found.append(word[1:])
    for form in tuple(found):  # tanwin: never on a noun with the article
        before = word[: len(word) - len(form)]
        if (
            form.endswith("ا")
            and not form.startswith("ال")
            and not before.endswith(("ال", "لل"))
            and len(form) > SHORTEST_BASE
            and form[:-1] not in _ACCUSATIVE_IS_AN_ADVERB
        ):
            found.append(form[:-1])
    if word.startswith("لل"):
        found.append("ال" + word[2:])
        found.append(word[1:])
    if word.endswith(("اي", "وي", "هي")) and len(word) > SHORTEST_BASE:  # Persian ezafe (مهسای, فاطمه‌ی)
        found.append(word[:-1])
    if "ە" in word:
        found.append(re.sub("ە$", "ه", word).replace("ە", ""))
    return tuple(dict.fromkeys(found))
