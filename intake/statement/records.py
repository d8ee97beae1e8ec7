"""A statement and its paragraphs: her words in order, each paragraph a unit with its own id.

`CaseStatement` is what a case file brings, with its paragraphs inside. In the vault it becomes one
`Statement` and one `Paragraph` a row.
"""

from __future__ import annotations

from typing import Annotated, Literal

from msgspec import UNSET, Struct

from intake.vocabulary.forms import Code, Count, Id, Language, Maybe, Moment, Sha256, coded, refers

Status = Annotated[str, coded("statement_statuses")]
Manner = Literal["person", "machine_aided"]
"""Translated by a person alone, or by a person who went over what a machine proposed."""
LinkKind = Literal["person", "place", "unit", "official", "method", "date", "exhibit"]


class Link(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A stretch of a paragraph that names something; offsets are code points of its text, `end` is behind the last."""

    start: Count
    end: Count
    kind: LinkKind
    target: Maybe[str] = UNSET
    """The id of a facility, unit, official, person or exhibit, the code of a method, or an EDTF date; nobody looked it
    up yet when it is missing."""
    words: Maybe[str] = UNSET
    """What it is called where no record is named."""


class Paragraph(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One paragraph; an `interviewer_note` takes no number and never leaves."""

    id: Id
    kind: Annotated[str, coded("paragraph_kinds")]
    text: str
    said_at: Maybe[Moment] = UNSET
    """When it was said, where the interviewer set a time stamp."""
    links: Maybe[tuple[Link, ...]] = UNSET
    answer: Maybe[Annotated[str, coded("answers")]] = UNSET
    """She prefers not to answer, or does not know: an answer like any other."""


class Translator(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Who translates. The name is sealed beside the row, like those of people who were present."""

    id: Id
    name: Maybe[str] = UNSET
    role: Maybe[Annotated[str, coded("present_roles")]] = UNSET
    """The part that she has in the case beside that, where she has one."""

    def __repr__(self) -> str:
        return f"Translator({self.id!r})"


class Translation(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One paragraph in another language: a help to readers, never testimony, never in the place of her words."""

    id: Id
    statement: Annotated[str, refers("statement")]
    paragraph: Annotated[str, refers("paragraph")]
    language: Language
    text: str
    translator: Maybe[Annotated[str, refers("translator")]] = UNSET
    manner: Maybe[Manner] = UNSET
    at: Maybe[Moment] = UNSET
    source_sha256: Maybe[Sha256] = UNSET
    """Of the paragraph's text (UTF-8) that was translated: whether it reads otherwise by now."""


class Statement(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A statement without its paragraphs, as its row holds it."""

    id: Id
    code: Code
    person: Annotated[str, refers("person")]
    interview: Maybe[Annotated[str, refers("interview")]] = UNSET
    language: Language
    status: Status


class CaseStatement(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A statement as a case file has it."""

    id: Id
    code: Code
    person: Annotated[str, refers("person")]
    interview: Maybe[Annotated[str, refers("interview")]] = UNSET
    language: Language
    status: Status
    paragraphs: tuple[Paragraph, ...]

    def statement(self) -> Statement:
        """The part that one row holds; each paragraph has a row of its own."""
        return Statement(
            id=self.id,
            code=self.code,
            person=self.person,
            interview=self.interview,
            language=self.language,
            status=self.status,
        )
