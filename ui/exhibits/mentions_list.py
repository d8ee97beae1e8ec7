"""Where an exhibit is mentioned: statements by their codes, a click goes there; and a way to link it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from intake.statement.mentions import Mention
from ui.language import number_words
from ui.theme import look
from ui.widgets.button import Button
from ui.widgets.rows import Row, Rows
from ui.widgets.words import Words

_ROW, _MOST = 56, 3


class MentionsList(QWidget):
    """`jumped` carries a statement and a paragraph; `wanted` asks for the statement to link it in."""

    jumped = Signal(str, str)
    wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._mentions: tuple[Mention, ...] = ()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look().px(4))
        column.addWidget(Words(self.tr("Mentioned in"), kind="section"))
        self.nowhere = Words(self.tr("No paragraph is linked to it yet."), kind="small")
        self.nowhere.setObjectName("mentioned_nowhere")
        self.list = Rows("exhibit_mentions", self.tr("Mentioned in"))
        self.list.chosen.connect(self._jump)
        self.link = Button(self.tr("Link it to a paragraph"), name="link_to_paragraph", does=self.wanted.emit)
        row = QHBoxLayout()
        row.addWidget(self.link)
        row.addStretch(1)
        for part in (self.nowhere, self.list):
            column.addWidget(part)
        column.addLayout(row)

    def show_mentions(self, mentions: Sequence[Mention], *, linkable: bool) -> None:
        """These; `linkable`: it belongs to a statement in which words can be linked."""
        self._mentions = tuple(mentions)
        self.list.show_rows([self._row(at, entry) for at, entry in enumerate(self._mentions)])
        self.list.setFixedHeight(min(len(mentions), _MOST) * look().px(_ROW) + 2)
        self.list.setVisible(bool(mentions))
        self.nowhere.setVisible(not mentions)
        self.link.setVisible(linkable)

    def _row(self, at: int, entry: Mention) -> Row:
        number = (
            self.tr("a note") if entry.number is None else self.tr("paragraph {0}").format(number_words(entry.number))
        )
        return Row(key=str(at), title=entry.code, quiet=number)

    def _jump(self, key: str) -> None:
        entry = self._mentions[int(key)]
        self.jumped.emit(entry.statement, entry.paragraph)
