"""What is counted, in the window's language; free texts of a case (places, causes, groups) stay as they were typed."""

from __future__ import annotations

from PySide6.QtCore import QObject

from intake import vocabulary
from ui.labels import label
from ui.language import number_words


class CountWords(QObject):
    """Titles of tables, names of cells, numbers."""

    def title(self, name: str) -> str:
        """The heading of a table."""
        return {
            "victims": self.tr("Victims on record"),
            "by_party": self.tr("By the party that did it"),
            "by_age_and_sex": self.tr("By age and sex"),
            "by_year": self.tr("By year of death"),
            "by_governorate": self.tr("By governorate"),
            "by_cause": self.tr("By cause"),
            "by_civilian": self.tr("Civilians"),
        }.get(name, name)

    def cell(self, cell: str) -> str:
        """The name of one count."""
        own = {
            "case_file": self.tr("Cases"),
            "person": self.tr("People"),
            "statement": self.tr("Statements"),
            "paragraph": self.tr("Paragraphs"),
            "interview": self.tr("Sessions"),
            "event": self.tr("Events"),
            "official": self.tr("Officials"),
            "facility": self.tr("Places of detention"),
            "exhibit": self.tr("Exhibits"),
            "deponents_who_agreed": self.tr("Deponents who agreed to be counted"),
            "yes": self.tr("Yes"),
            "no": self.tr("No"),
        }
        if cell in own:
            return own[cell]
        return label("statistics", cell) if cell in vocabulary.load("statistics").codes else cell

    def number(self, number: int | None) -> str:
        """A count; a dash where it is held back."""
        return "–" if number is None else number_words(number)
