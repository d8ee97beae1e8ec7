"""The statement: fourteen parts in their order, then the verification sheet.

A pure function of its paper: the same paper gives the same document, and nothing that the paper does not hold is
printed. A draft is marked as not final on each page.
"""

from __future__ import annotations

from intake.export.documents.account import account_parts
from intake.export.documents.closing import acknowledgement_part, interpreter_part, read_back_part, signatures_part
from intake.export.documents.formal import deponent_part, procedure_part, reference_part, sessions_part
from intake.export.documents.frame import framed
from intake.export.documents.papers import StatementPaper
from intake.export.documents.setting import Setting, heading, in_words, listed, setting_for
from intake.export.documents.verification import verification_sheet
from intake.typeset.blocks import Block, Document


def statement(paper: StatementPaper) -> Document:
    """The printed statement, with its machine-readable form attached."""
    setting = setting_for(paper.language, paper.proceedings_language)
    blocks = (
        *_opening(paper, setting),
        *reference_part(paper, setting),
        *deponent_part(paper, setting),
        *sessions_part(paper, setting),
        *procedure_part(paper, setting),
        *account_parts(paper, setting),
        *read_back_part(paper, setting),
        *acknowledgement_part(paper, setting),
        *interpreter_part(paper, setting),
        *signatures_part(paper, setting),
        *verification_sheet(paper, setting),
    )
    title = setting.own("statement.title", reference=paper.reference)
    return framed(paper, setting, title, blocks, attached=True)


def _opening(paper: StatementPaper, setting: Setting) -> tuple[Block, ...]:
    """Title, organisation, and what a reader must know about this copy before reading."""
    notes = []
    if paper.status == "draft":
        notes.append("statement.draft")
    if paper.status == "read_back":
        notes.append("statement.status_read_back")
    if paper.working_copy:
        notes.append("statement.working_copy")
    if any(part.label for paragraph in paper.paragraphs for part in paragraph.parts):
        notes.append("statement.labels_plain" if paper.plain else "statement.labels")
    notes.append("statement.copy")
    return (
        in_words(setting.own, paper.organisation, quiet=True),
        *heading(setting, "statement.heading", "H1"),
        *listed(setting, [lambda words: " ".join(words(key) for key in notes)]),
    )
