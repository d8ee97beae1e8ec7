"""How the letters of each script sound, as names are written in practice.

A table gives for each folded letter group its readings. A reading is a string of signs: a capital letter
is a consonant (the keys of `CONSONANTS`), a small one a vowel. Signs of vowels that a script leaves
open: `A U I` are the Arabic long letters, `*` an initial alef, `.` an ayn, `-` the sixth Ethiopic order
(perhaps no vowel), `~` anything or nothing.
"""

from __future__ import annotations

from typing import Final

# Sign → (class, phonemes). Two words can only be one name when their classes are equal, one by one, and
# the phonemes of each pair overlap.
CONSONANTS: Final[dict[str, tuple[str, frozenset[str]]]] = {
    "B": ("P", frozenset("b")), "P": ("P", frozenset("bp")), "Q": ("P", frozenset("p")),
    "F": ("F", frozenset("f")), "W": ("W", frozenset("w")),
    "T": ("T", frozenset("t")), "D": ("T", frozenset("d")), "Θ": ("T", frozenset(("t", "th", "dh"))),
    "Ð": ("T", frozenset(("d", "dh"))), "Ŧ": ("T", frozenset(("d", "dh", "th"))),
    "S": ("S", frozenset("s")), "Z": ("S", frozenset("z")), "Ś": ("S", frozenset("sz")),
    "K": ("K", frozenset("k")), "X": ("K", frozenset("x")), "G": ("K", frozenset("g")),
    "Ġ": ("K", frozenset(("g", "gh"))), "Ĝ": ("K", frozenset(("gh",))), "Ķ": ("K", frozenset("kg")),
    "H": ("H", frozenset("h")), "J": ("J", frozenset("j")), "Š": ("Č", frozenset("š")),
    "L": ("L", frozenset("l")), "M": ("M", frozenset("m")), "N": ("N", frozenset("n")), "R": ("R", frozenset("r")),
}  # fmt: skip

ARABIC: Final[dict[str, tuple[str, ...]]] = {
    "ا": ("A",), "ب": ("P",), "ت": ("T",), "ث": ("Θ", "S"), "ج": ("J", "G"), "ح": ("H",), "خ": ("X",),
    "د": ("D",), "ذ": ("Ŧ", "Z"), "ر": ("R",), "ز": ("Ś",), "س": ("S",), "ش": ("Š",), "ص": ("S",), "ض": ("Ð", "Z"),
    "ط": ("T",), "ظ": ("Ŧ", "Z"), "ع": (".",), "غ": ("Ġ",), "ف": ("F", "W"), "ق": ("Ķ",), "ك": ("Ķ",), "ل": ("L",),
    "م": ("M",), "ن": ("N",), "ه": ("H",), "و": ("U", "W"), "ي": ("I",), "ژ": ("J", "Z"), "تش": ("Š", "TŠ"),
    "ە": ("e",), "نب": ("NP", "MP"), "تس": ("TS", "S"), "دج": ("J", "DJ"), "يي": ("I", "IA"),
}  # fmt: skip

LATIN: Final[dict[str, tuple[str, ...]]] = {
    "a": ("a",), "b": ("B",), "c": ("K", "J"), "d": ("D",), "e": ("e",), "f": ("F",), "g": ("Ġ", "J"), "h": ("H",),
    "i": ("i",), "j": ("J", "i"), "k": ("K",), "l": ("L",), "m": ("M",), "n": ("N",), "o": ("u",), "p": ("Q",),
    "q": ("Ķ",), "r": ("R",), "s": ("Ś",), "t": ("T",), "u": ("u",), "v": ("W",), "w": ("W",),
    "x": ("X", "KS"), "y": ("i",), "z": ("Z",),
    "ou": ("u",), "oo": ("u",), "ee": ("i",), "ae": ("a", "ai"), "oe": ("u", "ue", "e"),
    "ue": ("u", "ue", "iu", "i"), "ie": ("ie", "i"), "aa": ("a",),
    "eu": ("u", "iu"), "ow": ("u", "uW"), "aw": ("au", "aW"), "ew": ("eu", "eW"), "ouw": ("uW",), "aee": ("ai",),
    "aei": ("ai",),
    "ph": ("F",), "th": ("Θ", "TH"), "dh": ("Ŧ", "DH"), "kh": ("X", "KH", "H"), "gh": ("Ġ",),
    "rh": ("R", "RH", "Ĝ"), "sh": ("Š", "SH"), "sch": ("Š", "J"), "ch": ("Š", "X", "H"), "chr": ("KR",),
    "tsch": ("J", "Š"),
    "tch": ("Š", "J"), "dsch": ("J",), "dzh": ("J",), "dj": ("J",), "dg": ("J",), "zh": ("J", "ZH"), "ck": ("K",),
    "ce": ("Se", "Ke", "Je"), "ci": ("Si", "Ki", "Ji"), "cy": ("Si",), "ts": ("S", "TS"), "tz": ("Ś",), "dz": ("Z",
    "DZ"),
    "qu": ("Ku",), "cz": ("Š", "S"), "sz": ("Š", "S"), "kj": ("K",), "kx": ("K",), "chae": ("Kae", "Kai"),
    "oua": ("ua", "Wa"), "oue": ("ue", "We"), "oui": ("ui", "Wi"), "ua": ("ua", "Wa"), "gue": ("Ġe", "Ġue"),
    "gui": ("Ġi", "Ġui"),
    "sj": ("Š", "SJ", "Si"), "skj": ("Š",), "tsj": ("Š",), "rz": ("RZ", "J"), "gk": ("G", "GK"), "cv": ("SW", "KW"),
    "dgh": ("DĠ",), "uo": ("uu", "Wu"), "nb": ("NB", "MB"),
}  # fmt: skip

CYRILLIC: Final[dict[str, tuple[str, ...]]] = {
    "а": ("a",), "б": ("B",), "в": ("W",), "г": ("G", "H"), "д": ("D",), "е": ("e", "ie"), "є": ("ie", "e"),
    "ж": ("J",), "з": ("Z",), "и": ("i",), "і": ("i",), "к": ("K",), "л": ("L",), "м": ("M",), "н": ("N",),
    "о": ("u",), "п": ("Q",), "р": ("R",), "с": ("S",), "т": ("T",), "у": ("u",), "ф": ("F",), "х": ("X", "H"),
    "ц": ("Ś",), "ч": ("Š",), "ш": ("Š",), "щ": ("Š", "ŠŠ"), "ы": ("i",), "э": ("e",), "ю": ("iu", "u"), "я": ("ia",),
    "дж": ("J",), "ј": ("i",), "љ": ("Li",), "њ": ("Ni",), "ћ": ("Š",), "ђ": ("J",), "џ": ("J",), "ў": ("W", "u"),
    "дз": ("DZ", "Z"), "уа": ("ua", "Wa"), "уэ": ("ue", "We"),
    "уи": ("ui", "Wi"), "ля": ("Lia", "La"), "лю": ("Liu", "Lu"), "ея": ("eia", "ia"), "ио": ("iu", "u"),
    "чев": ("ŠeW", "ŠuW"), "щев": ("ŠeW", "ŠuW"), "шев": ("ŠeW", "ŠuW"),
    "лев": ("LeW", "LieW", "LiuW", "LuW"), "гх": ("Ġ",), "кх": ("X",), "ғ": ("Ġ",), "қ": ("Ķ",), "һ": ("H",),
    "ҳ": ("H",), "ә": ("e",), "ө": ("u",),
    "ү": ("u",), "ұ": ("u",), "ң": ("N",),
}  # fmt: skip

GREEK: Final[dict[str, tuple[str, ...]]] = {
    "α": ("a",), "β": ("W",), "γ": ("G", "i"), "δ": ("Ð",), "ε": ("e",), "ζ": ("Z",), "η": ("i", "e"), "θ": ("Θ",),
    "ι": ("i",), "κ": ("K",), "λ": ("L",), "μ": ("M",), "ν": ("N",), "ξ": ("KS",), "ο": ("u",), "π": ("Q",),
    "ρ": ("R",), "σ": ("Ś", "Š"), "τ": ("T",), "υ": ("i", "u"), "φ": ("F",), "χ": ("X", "H"), "ψ": ("QS",),
    "ω": ("u",),
    "ου": ("u",), "ουα": ("ua", "Wa"), "αι": ("e", "ai"), "ει": ("i", "ei"), "οι": ("i",), "μπ": ("B", "MQ"),
    "ντ": ("D", "NT"), "γκ": ("G",),
    "τζ": ("J", "Ś", "DZ"), "ντζ": ("NJ", "NŚ"), "τσ": ("S",), "ευ": ("eF", "eW", "eu"), "αυ": ("aF", "aW", "au"),
}  # fmt: skip

HEBREW: Final[dict[str, tuple[str, ...]]] = {
    "א": ("A", "~"), "ב": ("P", "W"), "ג": ("G", "J"), "ד": ("D",), "ה": ("H",), "ו": ("U", "W"), "ז": ("Z",),
    "ח": ("H", "X"),
    "ט": ("T",), "י": ("I",), "כ": ("X",), "ל": ("L",), "מ": ("M",), "נ": ("N",), "ס": ("S",), "ע": (".",),
    "פ": ("F", "Q"), "צ": ("S",), "ק": ("Ķ",), "ר": ("R",), "ש": ("Š", "S"), "ת": ("T",),
}  # fmt: skip

_ETHIOPIC_ROWS: Final[tuple[str, ...]] = (
    "H", "L", "H", "M", "S", "R", "S", "Š", "Ķ", "Ķu", "Ķ", "Ķu", "B", "F", "T", "Š", "H", "Hu", "N", "N",
    "", "K", "Ku", "X", "Xu", "W", "", "Z", "J", "i", "D", "D", "J", "G", "Gu", "G", "T", "Š", "Q", "S", "S", "F", "Q",
)  # fmt: skip
_OPENING: Final = {"", "H"}
_ETHIOPIC_ORDERS: Final[tuple[str, ...]] = ("e", "u", "i", "a", "e", "-", "u", "ua")


def ethiopic() -> dict[str, tuple[str, ...]]:
    """The Ethiopic syllables (Unicode block 1200–1357): a row is a consonant, a place in it the vowel."""
    return {
        chr(0x1200 + 8 * row + order): (sign + ("a" if order == 0 and sign in _OPENING else vowel),)
        for row, sign in enumerate(_ETHIOPIC_ROWS)
        for order, vowel in enumerate(_ETHIOPIC_ORDERS)
    } | {"ወ": ("We", "Wu")}
