"""A statement and its paragraphs: her words in order, each paragraph a unit with its own id.

`CaseStatement` is what a case file brings, with its paragraphs inside. In the vault it becomes one
`Statement` and one `Paragraph` a row.
"""

from __future__ import annotations

from typing import Annotated

from msgspec import UNSET, Struct

from intake.vocabulary.forms import Code, Id, Language, Maybe, coded, refers

Status = Annotated[str, coded("statement_statuses")]


class Paragraph(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One paragraph; an `interviewer_note` takes no number and never leaves."""

    id: Id
    kind: Annotated[str, coded("paragraph_kinds")]
    text: str


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
