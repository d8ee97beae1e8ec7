"""One statement: its text, what is to be done, how it came about. Its words stand here because it was opened."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QStackedWidget, QWidget

from intake.errors import IntakeError
from intake.statement.finalising import Finding
from ui.operations import statements
from ui.operations.statements import Sheet
from ui.shell import Desk, Place, Screen
from ui.shell.keys import Key, add_key
from ui.statement.leads import leads_to
from ui.statement.signing_panel import SigningPanel
from ui.statement.statement_acts import StatementActs
from ui.statement.statement_side import StatementSide
from ui.statement.texts_pane import TextsPane
from ui.statement.title_row import TitleRow
from ui.told import message, told
from ui.widgets.button import Button
from ui.widgets.empty import Empty
from ui.widgets.panes import Panes

_PANES, _SIGNING, _MISSING = range(3)


class StatementScreen(Screen):
    """The text in the middle; at the side findings, signatures, versions."""

    passing = frozenset(("find_here",))

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._place = Place("statement")
        self.texts = TextsPane(desk)
        self.reading = self.texts.reading
        self.side = StatementSide(desk, self.reading, self._go)
        self.acts = StatementActs(desk, self)
        self.title = TitleRow(
            self.head, self.side.signers.to_sign, go=self._go, make_final=self.acts.make_final, parent=self
        )
        self.panes_ = Panes(
            self.texts, self.side, words=(self.tr("The text"), self.tr("What is to be done")), name="show"
        )
        self.signing = SigningPanel()
        self.stack = QStackedWidget()
        for page in (self.panes_, self.signing, QWidget()):
            self.stack.addWidget(page)
        self.body.addWidget(self.stack)
        self._connect()

    def show_place(self, place: Place) -> None:
        """Read it; `part`: a paragraph (`at:<id>`), the signatures (`sign`), an exhibit to link (`link:<id>`)."""
        if place.subject != self._place.subject:
            self.acts.view = None
            self.texts.forget()
            self.stack.setCurrentIndex(_PANES)
        self._place = place
        self.foot.show_keys(
            [
                ("Ctrl+F", self.tr("find here")),
                ("Ctrl+J", self.tr("link an exhibit")),
                ("F6", self.tr("to the side and back")),
            ]
        )
        self._read()

    def form_of(self, place: Place) -> Place:
        """The statement; the part only points at something in it."""
        return Place("statement", place.subject)

    def aside(self) -> Any:
        """Whether somebody is signing, or it is asked why it is corrected."""
        if self.stack.currentIndex() == _SIGNING:
            return "signing"
        return "correcting" if self.side.correction.asking else None

    def put_aside(self, value: Any) -> None:
        """Go there again."""
        self.side.correction.ask(asking=value == "correcting")
        if value == "signing":
            self._sign()
        elif self.stack.currentIndex() == _SIGNING:
            self._leave_signing()

    def first_focus(self) -> QWidget | None:
        """The text: arrows scroll it."""
        return self.reading

    def panes(self) -> list[QWidget]:
        """The text, then the side."""
        return [self.texts, self.side] if self.stack.currentIndex() == _PANES else [self.signing]

    def _connect(self) -> None:
        side, acts = self.side, self.acts
        side.findings.jumped.connect(self._jump)
        side.findings.waved.connect(acts.wave)
        side.signers.asked.connect(self._sign)
        side.exhibits.jumped.connect(self.texts.jump_to)
        side.exhibits.changed.connect(self._read)
        side.history.opened.connect(self.texts.show_version)
        side.history.compared.connect(self.texts.compare)
        side.history.corrections.connect(self.texts.show_corrections)
        side.correction.opened.connect(self.begun_aside)
        side.correction.wanted.connect(acts.begin_correction)
        self.signing.kept.connect(acts.sign)
        self.signing.left.connect(self._leave_signing)
        acts.waved.connect(lambda: self._done_with(side.findings))
        acts.signed.connect(lambda: self._done_with(self.signing))
        acts.not_signed.connect(self.signing.say_wrong)
        acts.finalised.connect(self._read)
        acts.corrected.connect(self._corrected)
        self.texts.brought.connect(self.panes_.show_main)
        add_key(self, Key.LINK, side.exhibits.begin)
        add_key(self, Key.FIND, self._open_find)

    def _go(self, room: str) -> None:
        self.desk.go(Place(room, self._place.subject))

    def _read(self) -> None:
        statements.open_sheet(self.desk, self._place.subject, self._show, self._missing)

    def _show(self, sheet: Sheet) -> None:
        view = sheet.view
        if self._place.subject not in (view.statement.id, view.statement.code):
            return
        self.acts.view = view
        fixed = not self.desk.writable
        self.texts.show_view(view)
        self.side.show_sheet(sheet, fixed=fixed)
        self.signing.show_view(view, sheet.declarations)
        self.title.show_view(view, fixed=fixed, signing=self.stack.currentIndex() == _SIGNING)
        part, self._place = self._place.part, self.form_of(self._place)
        self._go_to_part(part)

    def _go_to_part(self, part: str) -> None:
        if part.startswith("at:"):
            self.texts.jump_to(part.removeprefix("at:"))
        elif part == "sign":
            self._sign()
        elif part.startswith("link:"):
            self.side.exhibits.begin(part.removeprefix("link:"))

    def _open_find(self) -> None:
        if self.stack.currentIndex() == _PANES:
            self.texts.open_find()

    def _jump(self, finding: Finding) -> None:
        if self.acts.view is not None:
            place = leads_to(finding, self.acts.view)
            self._go_to_part(place.part) if place.room == "statement" else self.desk.go(place)

    def _sign(self) -> None:
        self.title.fill(None)
        self.stack.setCurrentIndex(_SIGNING)
        self.begun_aside()
        self.signing.who.setFocus()

    def _leave_signing(self) -> None:
        self.stack.setCurrentIndex(_PANES)
        self.done(self.signing)
        self.begun_aside()
        self._read()

    def _done_with(self, part: QWidget) -> None:
        self.done(part)
        self._read()

    def _corrected(self) -> None:
        self.side.correction.empty()
        self.done()
        self._read()

    def _missing(self, problem: IntakeError) -> None:
        back = Button(self.tr("All statements"), name="to_statements", does=lambda: self.desk.go(Place("statements")))
        old = self.stack.widget(_MISSING)
        self.stack.insertWidget(_MISSING, Empty(message(problem), told(problem.hint), back))
        self.stack.removeWidget(old)
        old.deleteLater()
        self.stack.setCurrentIndex(_MISSING)
        self.head.say(self.tr("Statement"))
