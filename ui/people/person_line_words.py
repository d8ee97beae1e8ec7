"""A person as a line of the list: her code, her part, how many statements, how her consent stands."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from ui.labels import label
from ui.language import day_words
from ui.widgets.rows import Row

if TYPE_CHECKING:
    from intake.search.people import PersonLine


class PersonLineWords(QObject):
    """Never a name: lists are seen by whoever looks over a shoulder."""

    def row(self, entry: PersonLine) -> Row:
        """The line."""
        role = label("person_roles", entry.role) if entry.role else ""
        statements = self.tr("%Ln statement(s)", "", entry.statements) if entry.statements else ""
        value, kind = self._consent(entry)
        quiet = " · ".join(part for part in (role, statements or self.tr("no statement yet")) if part)
        return Row(key=entry.id, title=entry.code, quiet=quiet, value=value, kind=kind)

    def nobody(self, *, sees_identities: bool) -> str:
        """In place of lines, when a search finds none."""
        if sees_identities:
            return self.tr("Nobody answers to this code or name.")
        sealed = self.tr("Names are sealed: custodians and reviewers find people by name.")
        return self.tr("Nobody answers to this code.") + " " + sealed

    def _consent(self, entry: PersonLine) -> tuple[str, str]:
        if entry.ends_on:
            return self.tr("a consent ends on %1").replace("%1", day_words(entry.ends_on)), "caution"
        if entry.in_force:
            return self.tr("consent in force"), "good"
        if entry.over:
            return self.tr("no consent in force any more"), "caution"
        return self.tr("no consent asked yet"), "quiet"
