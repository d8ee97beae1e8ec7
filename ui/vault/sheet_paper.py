"""What stands on the paper of a recovery sheet."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QObject

from ui.labels import language
from ui.language import moment_words, number_words
from ui.operations.papers import Paper, Part


class SheetPaper(QObject):
    """`paper` gives one sheet, in the window's language; its digits are those that every keyboard types."""

    def paper(self, groups: Sequence[str], organisation: str, now: datetime) -> Paper:
        """The sheet of one vault."""
        numbered = tuple(
            (self.tr("Group %1").replace("%1", number_words(number)), group) for number, group in enumerate(groups, 1)
        )
        return Paper(
            title=self.tr("Recovery sheet"),
            language=language(),
            parts=(
                Part(
                    facts=((self.tr("Organisation"), organisation), (self.tr("Made"), moment_words(now))),
                    paragraphs=(
                        self.tr(
                            "Whoever holds this sheet opens everything in the vault. Keep it sealed, in another "
                            "house, with somebody whom you trust."
                        ),
                    ),
                ),
                Part(facts=numbered, large=True),
                Part(
                    heading=self.tr("When every passphrase is lost"),
                    paragraphs=(
                        self.tr(
                            "Start the program on the vault, choose “Use a recovery sheet”, type the groups in their "
                            "order, and set a new passphrase. Then make a new sheet and burn this one."
                        ),
                    ),
                ),
            ),
            page_words=self.tr("page {page} of {pages}"),
        )
