"""A statement as a line of the list, and a place in a text that was found."""

from __future__ import annotations

from PySide6.QtCore import QObject

from intake.statement.listing import Line
from ui.labels import label
from ui.language import language_words, number_words
from ui.operations.statement_list import Hit
from ui.widgets.rows import Row

_KINDS = {"draft": "quiet", "read_back": "accent", "final": "good"}


class StatementLineWords(QObject):
    """By code; what a text says stands there only when it is asked for."""

    def row(self, entry: Line) -> Row:
        """A statement: her code, its language, how long it is."""
        facts = [entry.person, language_words(entry.language), self.tr("%Ln paragraph(s)", "", entry.paragraphs)]
        if entry.version > 1:
            facts.append(self.tr("version {number}").format(number=number_words(entry.version)))
        status = label("statement_statuses", entry.status)
        return Row(key=entry.id, title=entry.code, quiet=" · ".join(facts), value=status, kind=_KINDS[entry.status])

    def hit(self, hit: Hit, *, words: bool) -> Row:
        """A place in a text; its `words` only when they are asked for."""
        where = (
            self.tr("in a note of the interviewer")
            if hit.number is None
            else self.tr("paragraph {number}").format(number=number_words(hit.number))
        )
        if hit.translation:
            where += " · " + self.tr("translation: {language}").format(language=language_words(hit.translation))
        quiet = hit.words if words else self.tr("these words stand in the text")
        return Row(key=f"{hit.statement}\n{hit.paragraph}", title=f"{hit.code} · {where}", quiet=quiet)
