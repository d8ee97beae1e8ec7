"""How words become blocks: every formal part in the statement's language, and after it in that of the proceedings.

The two languages never share a line, so each keeps its own direction and a screen reader its own voice.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from intake.export.documents.words import Words, direction_of_text, words_in
from intake.typeset.blocks import Block, Fields, Role, Run, Text

DOT = "\u00a0· "

Value = Callable[[Words], str | None]
"""What a field shows, for a language; None: the honest short sentence."""


@dataclass(frozen=True, slots=True)
class Setting:
    """The words of a document, and those of the proceedings where they differ."""

    own: Words
    other: Words | None

    @property
    def both(self) -> tuple[Words, ...]:
        """The languages, the document's own first."""
        return (self.own,) if self.other is None else (self.own, self.other)


def setting_for(language: str, proceedings_language: str) -> Setting:
    """The setting of a document; one language where both are the same or fall back to the same."""
    own, other = words_in(language), words_in(proceedings_language)
    return Setting(own, None if own.language == other.language else other)


def in_words(words: Words, text: str, role: Role = "P", **look: bool | int | str | None) -> Text:
    """A text in a language of the catalogue, in that language's direction."""
    runs = (Run(text),)
    return Text(runs, role=role, language=words.language, direction=words.direction, **look)  # type: ignore[arg-type]


def outside(text: str, language: str, *, small: bool = False) -> Text:
    """A long text that came from a record: in the direction that its own letters have."""
    return Text((Run(text),), language=language, direction=direction_of_text(text, language), small=small)


def heading(setting: Setting, key: str, role: Role, *, number: int | None = None) -> tuple[Block, ...]:
    """A heading, and under it, small and quiet, the same in the language of the proceedings."""
    prefix = "" if number is None else f"{number}. "
    own = in_words(setting.own, prefix + setting.own(key), role, keep_with_next=True)
    if setting.other is None:
        return (own,)
    gloss = (Run(setting.other(key)),)
    side = setting.own.direction  # a gloss stands under its heading, on the same side
    language = setting.other.language
    return (own, Text(gloss, language=language, direction=side, small=True, quiet=True, keep_with_next=True))


def sentence(setting: Setting, key: str, **values: object) -> tuple[Text, ...]:
    """A sentence in each language."""
    return spoken(setting, lambda words: words(key, **values))


def spoken(setting: Setting, say: Callable[[Words], str]) -> tuple[Text, ...]:
    """What `say` makes of each language: the own one, then the other, small and quiet."""
    own = in_words(setting.own, say(setting.own))
    if setting.other is None:
        return (own,)
    return (own, in_words(setting.other, say(setting.other), small=True, quiet=True))


def listed(setting: Setting, says: Iterable[Callable[[Words], str]]) -> tuple[Block, ...]:
    """Several sentences: all in the own language, then all in the other."""
    blocks: list[Block] = []
    says = tuple(says)
    for words in setting.both:
        later = words is not setting.own
        blocks += [in_words(words, say(words), small=later, quiet=later) for say in says]
    return tuple(blocks)


def fields(setting: Setting, rows: Sequence[tuple[str, Value]]) -> tuple[Block, ...]:
    """Label and value, line by line, and after them in one small paragraph in the other language.

    A value of None prints "not recorded".
    """
    if not rows:
        return ()
    pairs = tuple(_pair(setting.own, key, value(setting.own)) for key, value in rows)
    own = Fields(pairs, keep_with_next=setting.other is not None)
    if setting.other is None:
        return (own,)
    other = setting.other
    said = [_labelled(other, key, value(other)) for key, value in rows]
    return (own, in_words(other, DOT.join(said), small=True, quiet=True))


def fixed(text: str | None) -> Value:
    """The same value in every language, from a record."""
    return lambda words: text


def _pair(words: Words, key: str, value: str | None) -> tuple[Text, Text]:
    shown = words("not_recorded_short") if value is None else value
    return (in_words(words, words(key), quiet=True), in_words(words, shown, quiet=value is None))


def _labelled(words: Words, key: str, value: str | None) -> str:
    shown = words("not_recorded_short") if value is None else value
    return words("colon", label=words(key), value=words.listed(tuple(shown.split("\n"))))
