"""The documents of testimony: pure functions from papers (what may be printed) to typeset documents.

Promises: nothing is printed that the paper does not hold; what is not recorded is said to be so; paragraph numbers
never change; the words that stand for hidden text have fixed forms. Refuses (ValueError, a bug of ours): a paper for
`partner` or `public` that names a category. Knows no vault, no clock, no disk beyond the catalogues.
"""

from __future__ import annotations

from intake.export.documents.consent import consent_form, information_sheet
from intake.export.documents.enclosures import exhibit_list, interpreter_declaration
from intake.export.documents.labels import LABEL_WORDS, label_text
from intake.export.documents.papers import (
    Choice,
    ConsentPaper,
    Declared,
    Fact,
    InterpreterPaper,
    PackageEntry,
    PaperExhibit,
    PaperParagraph,
    PaperPart,
    PersonIdentified,
    Present,
    ReadBack,
    RedactionRow,
    Session,
    Signed,
    StatementPaper,
)
from intake.export.documents.readme import readme
from intake.export.documents.schedule import schedule
from intake.export.documents.statement import statement

__all__ = [
    "LABEL_WORDS",
    "Choice",
    "ConsentPaper",
    "Declared",
    "Fact",
    "InterpreterPaper",
    "PackageEntry",
    "PaperExhibit",
    "PaperParagraph",
    "PaperPart",
    "PersonIdentified",
    "Present",
    "ReadBack",
    "RedactionRow",
    "Session",
    "Signed",
    "StatementPaper",
    "consent_form",
    "exhibit_list",
    "information_sheet",
    "interpreter_declaration",
    "label_text",
    "readme",
    "schedule",
    "statement",
]
