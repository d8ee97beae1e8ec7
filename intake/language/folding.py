"""One plain form for all the ways in which the same letters are written.

`fold` promises: texts that differ in letter case, compatibility form (full width, ligatures), marks, NFC
or NFD, hamza, alef and yeh forms, teh marbuta, tatweel, Persian, Urdu and Kurdish letters, digits,
apostrophes, dashes, invisible characters or Latin letters swapped for Cyrillic or Greek twins fold to the
same text. Each character is folded by itself (Unicode NFKC_Casefold, UAX #31, then decomposed, marks
dropped), so the cost is linear and a composed and a decomposed text can't differ. Folding twice changes
nothing. `Folded.origin` says from which code point of the source each folded character comes.
"""

from __future__ import annotations

import re
import unicodedata
from array import array
from dataclasses import dataclass

import icu

_TATWEEL = 0x640
_APOSTROPHES = "'’‘‛`´ʹʻʼʽʾʿˈˊˋ′‵＇׳՚"
_ARABIC = {
    "ء": "", "ٱ": "ا", "ٲ": "ا", "ٳ": "ا", "ى": "ي", "ی": "ي", "ې": "ي", "ێ": "ي", "ے": "ي", "ۍ": "ي", "ئ": "ي",
    "ة": "ه", "ۃ": "ه", "ۂ": "ه", "ہ": "ه", "ھ": "ه", "ۀ": "ه", "ؤ": "و", "ۆ": "و", "ۇ": "و", "ۈ": "و",
    "ۋ": "و", "ۊ": "و", "ک": "ك", "ڪ": "ك", "گ": "ك", "ڭ": "ك", "ڠ": "غ", "پ": "ب", "چ": "ج", "ڤ": "ف",
    "ڥ": "ف", "ڕ": "ر", "ڵ": "ل", "ڨ": "ق", "ٹ": "ت", "ڈ": "د", "ڑ": "ر", "ں": "ن", "ڼ": "ن", "ډ": "د", "ړ": "ر",
    "ښ": "ش", "ځ": "ج", "څ": "ج", "ټ": "ت", "ڃ": "ج", "ٵ": "ا", "ٶ": "و", "ٸ": "ي",
}  # fmt: skip
_LATIN = {
    "ø": "o", "æ": "ae", "œ": "oe", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ı": "i", "ȷ": "j", "ħ": "h", "ŧ": "t",
    "ə": "e", "ǝ": "e", "ɛ": "e", "ɣ": "gh", "ŋ": "ng", "ƙ": "k", "ɓ": "b", "ɗ": "d", "ĸ": "k", "ƶ": "z", "ꞌ": "'",
}  # fmt: skip
_OTHER = {
    "ґ": "г", "ӏ": "", "ъ": "", "ь": "", "ך": "כ", "ם": "מ", "ן": "נ", "ף": "פ", "ץ": "צ", "ς": "σ",
}  # fmt: skip
_SAME_ETHIOPIC_ROWS = {0x1210: 0x1200, 0x1280: 0x1200, 0x1220: 0x1230, 0x12D0: 0x12A0, 0x1340: 0x1338}
_TWINS = dict(zip("аеорсхуіјѕкмтнвԁһԛԝ", "aeopcxyijskmthbdhqw", strict=True)) | dict(
    zip("αβεζηικμνορτυχ", "abezhikmvoptyx", strict=True)
)
_TWINS_BACK = dict(zip("aeopcxyijskmthb", "аеорсхуіјѕкмтнв", strict=True))
_MIXED = re.compile(r"[a-z](?=[Ͱ-ӿԀ-ԯ])|[Ͱ-ӿԀ-ԯ](?=[a-z])")
_WORD = re.compile(r"[^\W_]+")
# French and Italian elision stands before a vowel; `s` stands at a word's end. Elsewhere (Sa'id) nothing parts.
_PARTING = re.compile(r"(?<![^\W_])(?:(?:[ld]|qu)(?='[aeiouyh])|[cjmnst](?='[aeiouy]))'|(?<=[^\W_])'(?=s(?![^\W_]))")
_NOT_COMPACT = re.compile(r"[\W_]+")


@dataclass(frozen=True, slots=True, kw_only=True)
class Folded:
    """A folded text and where it comes from."""

    text: str
    origin: array[int]
    """The source index of each folded character, and one more: the length of the source."""

    def span(self, start: int, end: int) -> tuple[int, int]:
        """The span of the source that folded characters `start` to `end` come from (not empty)."""
        return self.origin[start], self.origin[end - 1] + 1


class _Table(dict[int, str]):
    """Code point → folded; filled as characters are met, then every lookup is one step."""

    def __missing__(self, point: int) -> str:
        folded = self[point] = _fold_character(chr(point))
        return folded


def fold_text(text: str) -> str:
    """The folded text alone: the fast way when nobody asks where it comes from."""
    folded = text.translate(_TABLE)
    if "'" in folded:
        folded = _PARTING.sub(lambda found: found.group()[:-1] + " ", folded).replace("'", "")
    if not folded.isascii() and _MIXED.search(folded):
        folded = _WORD.sub(_one_script, folded)
    return folded


def fold(text: str) -> Folded:
    """The folded text with the origin of each character."""
    table = _TABLE
    pieces = [table[ord(character)] for character in text]
    folded = "".join(pieces)
    origin: array[int]
    if len(folded) == len(text) and "" not in pieces:
        origin = array("I", range(len(text)))
    else:
        origin = array("I")
        for index, piece in enumerate(pieces):
            if piece:
                origin.extend([index] * len(piece))
    if "'" in folded:
        folded = _PARTING.sub(lambda found: found.group()[:-1] + " ", folded)
        if "'" in folded:
            origin = array("I", [at for at, character in zip(origin, folded, strict=True) if character != "'"])
            folded = folded.replace("'", "")
    if _MIXED.search(folded):
        folded = _WORD.sub(_one_script, folded)
    origin.append(len(text))
    return Folded(text=folded, origin=origin)


def compact(text: str) -> str:
    """Folded, letters and digits alone: what is left when a name is broken over lines, spaced or hyphenated."""
    return _NOT_COMPACT.sub("", fold_text(text))


def compact_folded(folded: Folded) -> Folded:
    """The same for a text that is folded already, origins kept."""
    keep = [index for index, character in enumerate(folded.text) if character.isalnum()]
    text = "".join([folded.text[index] for index in keep])
    origin = array("I", [folded.origin[index] for index in keep])
    origin.append(folded.origin[-1])
    return Folded(text=text, origin=origin)


def spelling(text: str) -> str:
    """A stricter form: hamza, alef and yeh forms are kept; case, vowel marks and tatweel are not.

    It tells the name علي from the word على, which fold alike.
    """
    return unicodedata.normalize("NFC", _NOT_SPELT.sub("", unicodedata.normalize("NFKC", text))).casefold()


def twin(word: str) -> str | None:
    """A folded Cyrillic or Greek word read as the Latin word that looks the same; None when a letter has no twin."""
    read = [_TWINS.get(letter, "") for letter in word]
    return "".join(read) if all(read) else None


def _fold_character(character: str) -> str:
    point = ord(character)
    if unicodedata.category(character) == "Cs":
        return "\ufffd"
    if point == _TATWEEL or icu.Char.hasBinaryProperty(character, icu.UProperty.DEFAULT_IGNORABLE_CODE_POINT):
        return ""
    if character in _APOSTROPHES:
        return "'"
    category = unicodedata.category(character)
    if category in {"Cf", "Mn", "Mc", "Me"}:
        return ""
    if category == "Pd" or character == "−":
        return "-"
    if category == "Zs":
        return " "
    row = point & ~7
    if row in _SAME_ETHIOPIC_ROWS:
        return chr(_SAME_ETHIOPIC_ROWS[row] + (point & 7))
    cased = _CASEFOLD.normalize(character)
    return "".join([_fold_part(part) for part in unicodedata.normalize("NFKD", cased)])


def _fold_part(part: str) -> str:
    if unicodedata.category(part) in {"Mn", "Mc", "Me", "Cf"} or ord(part) == _TATWEEL:
        return ""
    for table in (_ARABIC, _LATIN, _OTHER):
        if part in table:
            return table[part]
    digit = unicodedata.digit(part, None)
    if digit is not None:
        return str(digit)
    if part in _APOSTROPHES:
        return "'"
    return part


def _one_script(found: re.Match[str]) -> str:
    """A word of two scripts, written in one when every foreign letter in it has a twin."""
    word = found.group()
    if not _MIXED.search(word):
        return word
    latin = [_TWINS.get(letter, letter) for letter in word]
    if 2 * sum("a" <= letter <= "z" for letter in word) < len(word):  # Нiна is Ніна and not hiha
        mostly = "".join(_TWINS_BACK.get(letter, letter) for letter in word)
        if not _MIXED.search(mostly):
            return mostly
    if all(letter.isascii() for letter in latin):
        return "".join(latin)
    other = [_TWINS_BACK.get(letter, letter) for letter in word]
    return word if any("a" <= letter <= "z" for letter in other) else "".join(other)


_CASEFOLD = icu.Normalizer2.getNFKCCasefoldInstance()
_TABLE = _Table()
_NOT_SPELT = re.compile("[ـ\u0610-\u061a\u064b-\u0652\u0656-\u065f\u0670\u06d6-\u06ed\u200b-\u200f\u00ad\u2060\ufeff]")
