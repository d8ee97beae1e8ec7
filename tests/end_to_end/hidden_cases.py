"""Invented cases: statements in every script that the fonts cover, with spans in every position and relation.

A case is a pure function of its number. Every word that may not leave is a random one that stands nowhere else, so
that whoever finds it has found a leak. What a profile hides is worked out here, from the spans, by rules of our own.
"""

from __future__ import annotations

import io
import random
import unicodedata
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any, Final

from PIL import Image, PngImagePlugin

from tests.end_to_end.hidden_scene import NEVER_HIDDEN, PROFILES, PURPOSES

CATEGORIES: Final = ("A2", "B1", "B3", "C1", "C2", "C3", "C4", "D1", "D2", "D3", "E1", "E2", "F", "G")
_SOUNDS: Final = {
    "Latin": ("q v z bl gh dr psk wr th fj sq gl kw y m", "a e i o u", "x rb m n sk lt ft"),
    "Arabic": ("ز ق م خ ر ط ض غ ب ل ش ظ ع ث ه ج", "ا و ي", "ق خ ط ض ظ ث ذ"),
    "Persian": ("ژ پ گ چ ک ر م ش ز", "ا ی و", "ژ پ گ چ غ"),
    "Sorani": ("ڕ ژ ڵ گ چ پ ڤ م ز", "ۆ ێ ە ا", "ڕ ژ ڵ پ"),
    "Ukrainian": ("ґр ж щ х цв шп дж м з вр", "и і у ї є", "щ х ґ ц ш"),
    "Russian": ("щ р д ж вз ц х м зв пр", "у ы ё э я", "щ х ж ц ш"),
    "Greek": ("ζ θ ρ ξ φλ χθ γκ δβ μπ", "η ού ω ύ έ", "ξ ψ χ θ ζ"),
    "Ethiopic": ("ሐ ፈ ቀ ጨ ፐ ዠ ኸ ጰ ሰ", "ጸ ዘ ጠ ገ ሠ", "ወ ሸ ረ ኘ"),
}
"""What words begin, go on and end with: (onsets, vowels, codas)."""
_FILLER: Final = {
    "Latin": "the door was closed and they brought water before night when nobody could see how long it took",
    "Arabic": "كان الباب مغلقا وقد أحضروا ماء قبل الليل حين لم يستطع أحد أن يرى كم طال الأمر",
    "Persian": "در بسته بود و آنها پیش از شب آب آوردند وقتی که هیچ‌کس نمی‌توانست چیزی ببیند",
    "Sorani": "دەرگا داخرابوو و پێش شەو ئاویان هێنا کاتێک کەس نەیدەتوانی هیچ ببینێت",
    "Ukrainian": "двері були зачинені і вони принесли воду перед ніччю коли ніхто не міг нічого бачити",
    "Russian": "дверь была закрыта и они принесли воду перед ночью когда никто не мог ничего видеть",
    "Greek": "η πόρτα ήταν κλειστή και έφεραν νερό πριν από τη νύχτα όταν κανείς δεν έβλεπε",
    "Ethiopic": "በሩ ተዘግቶ ነበር ውሃም አመጡ ከሌሊት በፊት ማንም ሊያይ አልቻለም",
}
_LANGUAGE: Final = {
    "Latin": "en",
    "Arabic": "ar",
    "Persian": "fa",
    "Sorani": "ckb",
    "Ukrainian": "uk",
    "Russian": "ru",
    "Greek": "el",
    "Ethiopic": "am",
}
SCRIPTS: Final = tuple(_SOUNDS)
_PREFIX: Final = {"Arabic": "و", "Persian": "ب", "Sorani": "ب", "Latin": "d'", "Ethiopic": "የ"}
_MARKS: Final = {"Latin": "\u0301\u0327", "Arabic": "\u0651\u064f", "Greek": "\u0301", "Ukrainian": "\u0301"}
_KINDS: Final = ("narrative", "narrative", "question", "answer", "clarification", "correction")
_SHOWN_BY: Final = {"place": {"internal"}, "present": {"counsel", "prosecutor", "un_mechanism"}}


@dataclass(frozen=True, kw_only=True)
class Mark:
    """A span as the plan has it."""

    paragraph: str
    start: int
    end: int
    category: str
    treatment: str
    text: str | None
    keep: bool
    """Whether no plan leaves it out."""

    def as_json(self) -> dict[str, Any]:
        """A span of the case file."""
        known = {"paragraph": self.paragraph, "start": self.start, "end": self.end, "category": self.category}
        return known | {"treatment": self.treatment} | ({} if self.text is None else {"as": self.text})


@dataclass(kw_only=True)
class Invented:
    """A case, the files beside it, and what is known of it."""

    number: int
    case: dict[str, Any] = field(default_factory=dict)
    files: dict[str, bytes] = field(default_factory=dict)
    statement: str = ""
    texts: dict[str, str] = field(default_factory=dict)
    """Numbered paragraphs, by id, in order."""
    words: dict[str, list[tuple[int, int, str]]] = field(default_factory=dict)
    """Random words of each paragraph: where, and which."""
    plans: dict[str, tuple[Mark, ...] | None] = field(default_factory=dict)
    name: tuple[str, str] = ("", "")
    companion: tuple[str, str] = ("", "")
    """Another person of the vault, who agreed to be named."""
    named_in: set[str] = field(default_factory=set)
    """Paragraphs in which the deponent's name stands."""
    always: list[str] = field(default_factory=list)
    """Words that leave in no export: notes, ids, contact, titles and names that no page prints."""
    place: str = ""
    present: list[str] = field(default_factory=list)
    codes: list[str] = field(default_factory=list)

    def marks(self, profile: str) -> list[Mark]:
        """The spans that apply for a profile (domain.md, Profiles and the gate)."""
        own = list(self.plans[profile] or ())
        if profile in NEVER_HIDDEN:  # where the plan of its own does not decide on her, the one for filing does
            own += [mark for mark in self.plans["filing"] or () if mark.category in {"A1", "A2"} and mark not in own]
        never = set(NEVER_HIDDEN.get(profile, ())) | ({"A1"} if profile == "un_mechanism" else set())
        return [mark for mark in own if mark.category not in never]

    def hidden(self, profile: str) -> set[str]:
        """The random words that may not be met in an export for a profile."""
        hidden = set(self.always)
        for paragraph, words in self.words.items():
            covered = {at for start, end, _ in self.groups(profile, paragraph) for at in range(start, end)}
            hidden.update(word for start, end, word in words if covered.issuperset(range(start, end)))
        if profile not in _SHOWN_BY["place"]:
            hidden.add(self.place)
        if profile not in _SHOWN_BY["present"]:
            hidden.update(self.present)
        if profile not in {"deponent", "un_mechanism"}:  # consent here is to be named
            hidden.update(self.name)
        if profile not in NEVER_HIDDEN:
            hidden.update(self.companion)
        if profile == "public":
            hidden.update(self.codes)
        return hidden

    def groups(self, profile: str, paragraph: str) -> list[tuple[int, int, Mark]]:
        """Hidden places of a paragraph: spans widened to whole characters, overlapping ones joined under the widest."""
        text = self.texts[paragraph]
        marks = [m for m in self.marks(profile) if m.paragraph == paragraph]
        wide = [(*_whole(text, mark.start, mark.end), mark) for mark in marks]
        wide.sort(key=lambda found: (found[0], -found[1]))
        joined: list[tuple[int, int, Mark]] = []
        for start, end, mark in wide:
            if joined and start < joined[-1][1]:
                first, last, voice = joined[-1]
                joined[-1] = (first, max(last, end), voice if last - first >= end - start else mark)
            else:
                joined.append((start, end, mark))
        return joined

    def visible(self, profile: str, paragraph: str) -> list[str | None]:
        """The pieces of a paragraph: shown text, and None for each hidden place."""
        text, at = self.texts[paragraph], 0
        pieces: list[str | None] = []
        for start, end, _ in self.groups(profile, paragraph):
            pieces += [text[at:start], None] if start > at else [None]
            at = end
        return [*pieces, text[at:]] if at < len(text) else pieces


def invent(number: int) -> Invented:
    """Case `number`; the same number gives the same case."""
    return _Author(number).write()


def word(rng: random.Random, script: str) -> str:
    """A random word of three syllables and more, 12 letters if Latin, capital where the script has capitals."""
    onsets, vowels, codas = (sounds.split() for sounds in _SOUNDS[script])
    made, shortest = "", 12 if script == "Latin" else 9
    while len(made) < shortest:
        made += rng.choice(onsets) + rng.choice(vowels) + rng.choice(codas)
    return made[0].upper() + made[1:]


class _Author:
    """Writes one case."""

    def __init__(self, number: int) -> None:
        self.rng = random.Random(f"hidden/{number}")
        self.made = Invented(number=number)
        self.script = SCRIPTS[number % len(SCRIPTS)]
        self.spans: list[Mark] = []
        self.used: set[str] = set()

    def write(self) -> Invented:
        """All of it."""
        made, rng = self.made, self.rng
        who, other, key, met = (f"{self._secret('Latin').lower()}{number_name(made.number)}" for _ in range(4))
        made.statement = key
        made.codes = [self._fresh("Latin") + number_name(made.number) for _ in range(3)]
        names_script = rng.choice(SCRIPTS)
        made.name = (self._fresh(names_script), self._fresh(names_script))
        companion = (self._fresh(self.script), self._fresh(self.script))
        made.companion = companion
        paragraphs = self._paragraphs(key, made.name, companion)
        made.place, made.present = (
            self._fresh(rng.choice(SCRIPTS)),
            [self._fresh(rng.choice(SCRIPTS)) for _ in range(2)],
        )
        for profile in PROFILES:
            made.plans[profile] = self._plan(profile)
        made.case = {
            "format": "testimony-intake/1",
            "case": {"code": made.codes[2], "title": {"en": self._secret("Latin"), "ar": self._secret("Arabic")}},
            "units": [{"id": f"u{key}", "name": {"en": self._secret("Latin")}, "kind": "branch"}],
            "officials": [{"id": f"f{key}", "name": {"ar": self._secret("Arabic")}, "rank": self._secret("Latin")}],
            "people": [
                self._person(who, made.name, made.codes[0]),
                self._person(other, companion, f"W-{number_name(made.number)}"),
            ],
            "consents": [_consent(who), _consent(other)],
            "interviews": [
                {
                    "id": met,
                    "person": who,
                    "started": "2019-05-02T09:30:00+02:00",
                    "ended": "2019-05-02T11:00:00+02:00",
                    "place": made.place,
                    "language": _LANGUAGE[self.script],
                    "present": [
                        {"role": "deponent", "name": " ".join(made.name)},
                        *(
                            {"role": role, "name": name}
                            for role, name in zip(("interviewer", "interpreter"), made.present, strict=True)
                        ),
                    ],
                }
            ],
            "statements": [
                {
                    "id": key,
                    "code": made.codes[1],
                    "person": who,
                    "interview": met,
                    "language": _LANGUAGE[self.script],
                    "status": rng.choice(["final", "final", "read_back", "draft"]),
                    "paragraphs": paragraphs,
                }
            ],
            "redactions": [
                {"statement": key, "profile": profile, "spans": [mark.as_json() for mark in marks]}
                for profile, marks in made.plans.items()
                if marks is not None
            ],
            "exhibits": self._exhibits(key, who),
        }
        return made

    def _paragraphs(self, key: str, name: tuple[str, str], companion: tuple[str, str]) -> list[dict[str, Any]]:
        rng, made = self.rng, self.made
        shapes = [*rng.sample(_SHAPES, k=rng.randint(4, 7)), _twice if rng.random() < 0.5 else _plain]
        written = []
        for at, shape in enumerate(shapes, 1):
            paragraph = f"{key}.{at}"
            if rng.random() < 0.25:
                one, other = self._secret(self.script), self._secret(rng.choice(SCRIPTS))
                note = f"{self._words(3)} {one}. {self._words(4)} {other}"
                written.append({"id": f"{paragraph}n", "kind": "interviewer_note", "text": note})
            pen = _Pen(self, paragraph)
            shape(pen)
            if rng.random() < 0.3:
                pen.name(name, "A1", made)
            if rng.random() < 0.3:
                pen.name(companion, "B2", made)
            made.texts[paragraph], made.words[paragraph] = pen.text, pen.words
            written.append({"id": paragraph, "kind": rng.choice(_KINDS), "text": pen.text})
        return written

    def _plan(self, profile: str) -> tuple[Mark, ...] | None:
        if profile in {"prosecutor", "un_mechanism"} and self.rng.random() < 0.4:
            return None
        share = self.rng.choice([1.0, 1.0, 0.7])
        barred = {"A1"} if profile == "deponent" else set()  # her own name stands on that page
        kept = [m for m in self.spans if m.category not in barred and (m.keep or self.rng.random() < share)]
        self.rng.shuffle(kept)
        return tuple(kept)

    def _person(self, key: str, name: tuple[str, str], code: str) -> dict[str, Any]:
        identity = {"full_name": " ".join(name), "sex": "female", "contact": self._secret(self.rng.choice(SCRIPTS))}
        return {"id": key, "code": code, "role": "complainant", "identity": identity}

    def _exhibits(self, key: str, who: str) -> list[dict[str, Any]]:
        if self.rng.random() < 0.7:
            return []
        file = f"{self._secret('Latin')}.png"
        self.made.files[file] = picture(self._secret("Latin"))
        entry = {"id": f"x{key}", "file": file, "title": self._words(3), "statement": key}
        return [entry | ({"person": who} if self.rng.random() < 0.5 else {})]

    def _secret(self, script: str) -> str:
        """A word that leaves in no export."""
        self.made.always.append(made := self._fresh(script))
        return made

    def _fresh(self, script: str) -> str:
        made = word(self.rng, script)
        while made in self.used:
            made = word(self.rng, script)
        self.used.add(made)
        return made

    def _words(self, count: int, script: str | None = None) -> str:
        return " ".join(self.rng.choice(_FILLER[script or self.script].split()) for _ in range(count))


class _Pen:
    """Writes one paragraph, and remembers where its random words stand."""

    def __init__(self, author: _Author, paragraph: str) -> None:
        self.author, self.rng, self.paragraph = author, author.rng, paragraph
        self.text = ""
        self.words: list[tuple[int, int, str]] = []
        self.keep = False

    def say(self, least: int = 1, most: int = 8) -> None:
        """Ordinary words, with a blank on each side where one is needed."""
        self.put(
            (" " if self.text and not self.text[-1].isspace() else "")
            + self.author._words(self.rng.randint(least, most))
        )
        self.put(" ")

    def put(self, text: str) -> tuple[int, int]:
        """Text as it is; where it stands."""
        start = len(self.text)
        self.text += text
        return start, len(self.text)

    def secret(self, script: str | None = None, *, joint: str = "") -> tuple[int, int]:
        """A random word; where it stands."""
        made = self.author._fresh(script or self.author.script)
        if joint:
            made = made[:5] + joint + made[5:]
        start, end = self.put(made)
        self.words.append((start, end, made))
        return start, end

    def hide(self, start: int, end: int, category: str | None = None) -> None:
        """A span, of any category and treatment unless told."""
        treatment = self.rng.choice(["remove", "pseudonym", "generalise"])
        text = self.author._words(2) if treatment == "generalise" else None
        kind = category or self.rng.choice(CATEGORIES)
        mark = Mark(
            paragraph=self.paragraph,
            start=start,
            end=end,
            category=kind,
            treatment=treatment,
            text=text,
            keep=self.keep or kind in {"A1", "B2"},
        )
        self.author.spans.append(mark)

    def name(self, name: tuple[str, str], category: str, made: Invented) -> None:
        """A person of the vault, named and hidden."""
        self.put(" ")
        start, middle = self.put(name[0])
        after, end = self.put(self.rng.choice([" ", " ", "\n"]) + name[1])
        self.words += [(start, middle, name[0]), (after + 1, end, name[1])]
        self.hide(start, end, category)
        self.put(" ")
        if category == "A1":
            made.named_in.add(self.paragraph)


def _plain(pen: _Pen) -> None:
    pen.say()
    pen.hide(*pen.secret())
    pen.say()


def _at_start(pen: _Pen) -> None:
    pen.hide(*pen.secret())
    pen.say()


def _at_end(pen: _Pen) -> None:
    pen.say()
    pen.hide(*pen.secret())


def _whole_paragraph(pen: _Pen) -> None:
    pen.secret()
    pen.say()
    pen.secret()
    pen.hide(0, len(pen.text))


def _nested(pen: _Pen) -> None:
    pen.say()
    start = len(pen.text)
    pen.say(1, 3)
    inner = pen.secret()
    pen.say(1, 3)
    pen.secret()
    pen.hide(start, len(pen.text))
    pen.hide(*inner)
    pen.hide(inner[0] + 2, inner[1] - 2)
    pen.say()


def _adjacent(pen: _Pen) -> None:
    pen.say()
    first, second = pen.secret(), pen.secret()
    pen.hide(*first)
    pen.hide(*second)
    pen.put(" ")
    third = pen.secret()
    pen.hide(third[0] - 1, third[1])
    pen.say()


def _overlapping(pen: _Pen) -> None:
    pen.say()
    first = pen.secret()
    pen.put(" ")
    second = pen.secret()
    pen.put(" ")
    third = pen.secret()
    pen.hide(first[0], second[0] + 4)
    pen.hide(second[0] + 2, third[1])
    pen.say()


def _inside_a_word(pen: _Pen) -> None:
    pen.say()
    pen.put(_PREFIX.get(pen.author.script, ""))
    pen.hide(*pen.secret())
    pen.put(pen.author._words(1))
    pen.say()


def _with_marks(pen: _Pen) -> None:
    pen.say()
    start, end = pen.secret()
    pen.put(_MARKS.get(pen.author.script, ""))
    pen.hide(start, end)  # the marks behind it belong to its last letter
    pen.say()


def _decomposed(pen: _Pen) -> None:
    pen.say()
    made = unicodedata.normalize("NFD", pen.author._fresh(pen.author.script))
    start, end = pen.put(made)
    pen.words.append((start, end, made))
    pen.hide(start, end)
    pen.say()


def _twice(pen: _Pen) -> None:
    pen.keep = True
    pen.say()
    start, end = pen.secret()
    again = pen.text[start:end]
    pen.hide(start, end, "B3")
    pen.say()
    start, end = pen.put(again)
    pen.words.append((start, end, again))
    pen.hide(start, end, "B3")
    pen.keep = False


def _over_lines(pen: _Pen) -> None:
    pen.say()
    pen.put("\n")
    start, _ = pen.secret()
    pen.put("\n")
    _, end = pen.secret()
    pen.hide(start, end)
    pen.put("\n")
    pen.say()


def _in_another_script(pen: _Pen) -> None:
    for script in pen.rng.sample(SCRIPTS, k=3):
        pen.say(1, 4)
        pen.hide(*pen.secret(script))
        pen.put(" ")
        pen.put(pen.author._words(2, script))
    pen.say()


def _among_signs(pen: _Pen) -> None:
    pen.say()
    pen.put('"\\(<&')
    pen.hide(*pen.secret())
    pen.put('>)"; [')
    start, _ = pen.put('"')
    pen.secret()
    _, end = pen.put('\\"')
    pen.hide(start, end)
    pen.put("] ")
    pen.say()


def _digits(pen: _Pen) -> None:
    pen.say()
    zero = pen.rng.choice("0٠۰")
    made = "".join(chr(ord(zero) + pen.rng.randrange(10)) for _ in range(14))
    start, end = pen.put(made)
    pen.words.append((start, end, made))
    pen.hide(start, end)
    pen.say()


def _joined_by_nothing(pen: _Pen) -> None:
    pen.say()
    start, end = pen.secret(joint="\u200c" if pen.author.script in {"Persian", "Sorani", "Arabic"} else "\u00ad")
    pen.hide(start, end)
    pen.say()


def _long(pen: _Pen) -> None:
    for _ in range(pen.rng.randint(3, 12)):
        pen.say(6, 14)
        pen.hide(*pen.secret())
    pen.say()


_SHAPES: Final[Sequence[Callable[[_Pen], None]]] = (
    _plain,
    _at_start,
    _at_end,
    _whole_paragraph,
    _nested,
    _adjacent,
    _overlapping,
    _inside_a_word,
    _with_marks,
    _decomposed,
    _over_lines,
    _in_another_script,
    _among_signs,
    _digits,
    _joined_by_nothing,
    _long,
)


def _whole(text: str, start: int, end: int) -> tuple[int, int]:
    """A span widened until no mark or joiner is cut from its letter."""
    while start > 0 and _clings(text[start]):
        start -= 1
    while end < len(text) and _clings(text[end]):
        end += 1
    return start, end


def _clings(letter: str) -> bool:
    return unicodedata.category(letter) in {"Mn", "Me", "Mc"} or letter in "\u200c\u200d"


def _consent(key: str) -> dict[str, Any]:
    purposes = list(PURPOSES)
    return {"person": key, "given_on": "2019-05-02", "purposes": purposes, "recipients": ["*"], "identity": "named"}


def number_name(number: int) -> str:
    """A number in letters, so that it is in no digest by chance."""
    return "".join(chr(ord("a") + int(digit)) for digit in f"{number:06d}")


def picture(comment: str) -> bytes:
    """A small PNG whose metadata hold a word, as text and packed."""
    known = PngImagePlugin.PngInfo()
    known.add_text("Comment", comment)
    known.add_itxt("Title", comment, zip=True)
    out = io.BytesIO()
    Image.new("RGB", (8, 8), "grey").save(out, "PNG", pnginfo=known)
    return out.getvalue()
