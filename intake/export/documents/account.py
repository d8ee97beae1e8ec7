"""Parts 5 to 10 of a statement: the numbered paragraphs, and what belongs to the account.

Paragraphs are printed in their order and with their numbers, whatever part they were taken down in; a part that has no
paragraphs of its own says where to look. Nothing is set here but the parts as shown: neither the length nor the
position of what is hidden reaches the page.
"""

from __future__ import annotations

from intake.export.documents.formal import facts
from intake.export.documents.labels import margin_word
from intake.export.documents.papers import (
    CLOSING_FACTS,
    PaperExhibit,
    PaperParagraph,
    PaperPart,
    PersonIdentified,
    StatementPaper,
)
from intake.export.documents.setting import Setting, Value, fields, fixed, heading, in_words, sentence
from intake.export.documents.words import Words, direction_of_text
from intake.typeset.blocks import Block, Direction, Run, Table, Text

PARTS = (
    (5, "background"),
    (6, "account"),
    (7, "persons"),
    (8, "injuries"),
    (9, "exhibits"),
    (10, "closing"),
)

QUIET_KINDS = ("question", "answer", "clarification", "correction")
"""Kinds that are named above the paragraph; a narrative needs no name."""


def account_parts(paper: StatementPaper, setting: Setting) -> tuple[Block, ...]:
    """Parts 5 to 10."""
    blocks: list[Block] = []
    for number, name in PARTS:
        own = tuple(p for p in paper.paragraphs if (p.part or "account") == name)
        blocks += heading(setting, f"part.{number}", "H2", number=number)
        body: list[Block] = [block for paragraph in own for block in paragraph_blocks(paragraph, paper, setting)]
        body += _beside(name, paper, setting)
        if not body:
            body += sentence(setting, "account.none" if name == "account" else "within_account")
        blocks += body
    return tuple(blocks)


def paragraph_blocks(paragraph: PaperParagraph, paper: StatementPaper, setting: Setting) -> tuple[Block, ...]:
    """A numbered paragraph, its kind above it where it has one, its translation under it where there is one."""
    blocks: list[Block] = []
    if paragraph.kind in QUIET_KINDS:
        kind = setting.own(f"kind.{paragraph.kind}")
        blocks.append(in_words(setting.own, kind, small=True, quiet=True, keep_with_next=True))
    labels = dict.fromkeys(part.label for part in paragraph.parts if part.label is not None)
    blocks.append(
        Text(
            _runs(paragraph.parts) or (Run("–"),),
            language=paper.language,
            direction=_direction(paragraph.parts, paper.language),
            number=str(paragraph.number),
            margin="\n".join(dict.fromkeys(margin_word(label, setting.own) for label in labels)) or None,
        )
    )
    if runs := _runs(paragraph.translation):
        language = paper.translation_language
        direction = _direction(paragraph.translation, language)
        blocks.append(Text(runs, language=language, direction=direction, small=True))
    return tuple(blocks)


def exhibit_table(exhibits: tuple[PaperExhibit, ...], words: Words) -> Table:
    """Number, description, file and digest of each exhibit's copy."""
    rows = tuple(
        (
            in_words(words, exhibit.number, small=True),
            in_words(words, f"{exhibit.title}\n{exhibit.file}\n{exhibit.sha256}", small=True),
        )
        for exhibit in exhibits
    )
    header = (
        in_words(words, words("field.number"), small=True),
        in_words(words, words("exhibits.column"), small=True),
    )
    return Table(header, rows, (1, 9), language=words.language, direction=words.direction)


def _runs(parts: tuple[PaperPart, ...]) -> tuple[Run, ...]:
    return tuple(Run(part.text, label=part.label is not None) for part in parts if part.text)


def _direction(parts: tuple[PaperPart, ...], language: str) -> Direction:
    return direction_of_text("".join(part.text for part in parts), language)


def _beside(name: str, paper: StatementPaper, setting: Setting) -> tuple[Block, ...]:
    """What a part holds beside its paragraphs."""
    if name == "persons":
        persons = paper.persons_identified or ()
        return tuple(block for person in persons for block in _person(person, setting))
    if name == "exhibits":
        if not paper.exhibits:
            return sentence(setting, "exhibits.none")
        return (exhibit_table(paper.exhibits, setting.own), *sentence(setting, "exhibits.note"))
    if name == "closing":
        own = any(paragraph.part == "closing" for paragraph in paper.paragraphs)
        return () if own and not paper.closing else facts(paper.closing, CLOSING_FACTS, setting)
    return ()


def _person(person: PersonIdentified, setting: Setting) -> tuple[Block, ...]:
    numbers = tuple(str(number) for number in person.paragraphs)
    name = in_words(setting.own, person.shown, "H3", keep_with_next=True)
    rows: list[tuple[str, Value]] = [
        ("field.how", fixed(person.how)),
        ("field.paragraphs", lambda words: words.listed(numbers) or None),
    ]
    return (name, *fields(setting, rows))
