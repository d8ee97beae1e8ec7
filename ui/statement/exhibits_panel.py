"""Beside a statement: which exhibits its paragraphs speak of; link the words that are selected, jump, unlink."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from intake.errors import IntakeError
from intake.statement.changes import numbers
from intake.statement.mentions import exhibit_links
from intake.statement.records import Link, Paragraph
from intake.statement.viewing import View
from ui.language import number_words
from ui.operations import exhibit_links as links
from ui.shell import Desk, Place
from ui.theme import look
from ui.told import complaint
from ui.widgets.button import Button
from ui.widgets.field import Field
from ui.widgets.rows import Row, Rows
from ui.widgets.words import Words

_ROW, _MOST = 56, 4
Chosen = Callable[[], "tuple[str, tuple[int, int] | None] | None"]


class ExhibitsPanel(QWidget):
    """`jumped` carries a paragraph; `changed` says that a link came or went. `chosen` tells where the cursor is."""

    jumped = Signal(str)
    changed = Signal()

    def __init__(self, desk: Desk, chosen: Chosen, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._chosen = desk, chosen
        self._links: tuple[tuple[Paragraph, Link], ...] = ()
        self._numbers: dict[str, int] = {}
        self._editable = False
        self.list = Rows("exhibit_links", self.tr("Exhibits in the account"))
        self.list.chosen.connect(lambda key: self.jumped.emit(self._links[int(key)][0].id))
        self.list.selectionModel().currentChanged.connect(lambda *_: self._show_ways())
        self.unlink = Button(self.tr("Unlink"), name="exhibit_unlink", does=self._unlink)
        self.open = Button(self.tr("Show the exhibit"), name="exhibit_open", does=self._open)
        self.choice = QComboBox()
        self.choice.setObjectName("exhibit_choice")
        self.choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.choice.setMinimumContentsLength(8)
        self.field = Field(self.tr("Link an exhibit"), self.choice)
        self.link = Button(self.tr("Link"), name="exhibit_link", does=self._link)
        self._lay_out()

    def show_view(self, view: View, choices: Sequence[tuple[str, str]], *, fixed: bool) -> None:
        """The links of this statement; a final one is not changed."""
        paragraphs = view.present.paragraphs
        self._links, self._numbers = exhibit_links(paragraphs), numbers(paragraphs)
        self._editable = not fixed and not view.final
        words = dict(choices)
        self.list.show_rows([self._row(at, words) for at in range(len(self._links))])
        self.list.setFixedHeight(min(len(self._links), _MOST) * look().px(_ROW) + 2)
        self.list.setVisible(bool(self._links))
        kept = self.choice.currentData()
        self.choice.clear()
        for id_, name in choices:
            self.choice.addItem(name, id_)
        self.choice.setCurrentIndex(max(0, self.choice.findData(kept)))
        for part in (self.field, self.link):
            part.setVisible(self._editable and bool(choices))
        self.final.setVisible(not self._editable and not fixed)
        self.setVisible(bool(choices or self._links))
        self._show_ways()
        self.follow()

    def begin(self, exhibit: str = "") -> None:
        """Choose an exhibit for the words that are selected; perhaps this one."""
        if self.choice.isVisibleTo(self):
            self.choice.setCurrentIndex(max(0, self.choice.findData(exhibit or self.choice.currentData())))
            self.choice.setFocus()

    def follow(self) -> None:
        """Say to which words a link would go."""
        if not self.field.isVisibleTo(self):
            return
        place = self._chosen()
        number = self._numbers.get(place[0]) if place is not None else None
        where = self.tr("a note") if number is None else self.tr("paragraph {0}").format(number_words(number))
        selected = place is not None and place[1] is not None
        self.field.say_hint(
            self.tr("To the selected words of {0}.").format(where) if selected else self.tr("To {0}.").format(where)
        )

    def _lay_out(self) -> None:
        now = look()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(now.px(6))
        ways = QHBoxLayout()
        ways.setSpacing(now.px(8))
        ways.addWidget(self.unlink)
        ways.addWidget(self.open)
        ways.addStretch(1)
        self.final = Words(self.tr("This version is final: an exhibit is linked in a correction."), kind="small")
        linking = QHBoxLayout()
        linking.addWidget(self.link)
        linking.addStretch(1)
        column.addWidget(Words(self.tr("Exhibits in the account"), kind="section"))
        column.addWidget(self.list)
        column.addLayout(ways)
        column.addWidget(self.final)
        column.addWidget(self.field)
        column.addLayout(linking)

    def _row(self, at: int, words: dict[str, str]) -> Row:
        paragraph, link = self._links[at]
        number = self._numbers.get(paragraph.id)
        where = self.tr("a note") if number is None else self.tr("paragraph {0}").format(number_words(number))
        title = words.get(str(link.target), self.tr("not in this vault"))
        return Row(key=str(at), title=title, quiet=where)

    def _current(self) -> tuple[Paragraph, Link] | None:
        at = self.list.currentIndex().row()
        return self._links[at] if 0 <= at < len(self._links) else None

    def _show_ways(self) -> None:
        there = self._current() is not None
        self.unlink.setVisible(there and self._editable)
        self.open.setVisible(there)

    def _link(self) -> None:
        place = self._chosen()
        if place is not None and self.choice.currentData():
            said = self.tr("The exhibit is linked.")
            links.link(
                self._desk, place[0], self.choice.currentData(), place[1], said, self.changed.emit, self._refused
            )

    def _unlink(self) -> None:
        current = self._current()
        if current is not None:
            said = self.tr("The link is taken away. The words stay.")
            links.unlink(self._desk, current[0].id, current[1], said, self.changed.emit)

    def _open(self) -> None:
        current = self._current()
        if current is not None:
            self._desk.go(Place("exhibits", str(current[1].target)))

    def _refused(self, problem: IntakeError) -> None:
        self.field.say_wrong(complaint(problem))
