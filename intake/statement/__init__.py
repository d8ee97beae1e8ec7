"""Statements: her words in order, each paragraph a unit with its own id.

Promises that a final statement does not change: a correction is a new version. Refuses, by trigger, to
change, grow or lose one. The rows are in `intake.statement.store`.
"""

from intake.statement.records import CaseStatement, Link, LinkKind, Paragraph, Statement, Translation, Translator

__all__ = ["CaseStatement", "Link", "LinkKind", "Paragraph", "Statement", "Translation", "Translator"]
