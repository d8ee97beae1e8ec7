"""Recovery sheet: a way back when every passphrase is lost. Shown, put on paper, typed back once, then kept."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from intake.errors import IntakeError
from ui.operations import papers, recovery
from ui.operations.recovery import Sheet
from ui.shell import Desk, Place, Screen
from ui.theme import look
from ui.vault.sheet_groups import SheetGroups
from ui.vault.sheet_paper import SheetPaper
from ui.widgets.button import Button
from ui.widgets.card import Card
from ui.widgets.fold import Fold
from ui.widgets.pages import Pages
from ui.widgets.scroll import Scroll, centred
from ui.widgets.words import Words


class RecoveryScreen(Screen):
    """Two pages: the sheet, and typing it back without seeing it. Nothing opens the vault before the second is done."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._sheet: Sheet | None = None
        self._paper = SheetPaper(self)
        self.head.add(Button(self.tr("Later"), name="later", does=self._go_on))
        scroll = Scroll()
        card = Card(name="recovery_card")
        card.setMaximumWidth(look().px(820))
        self._pages = Pages()
        self._pages.addWidget(self._shown_page())
        self._pages.addWidget(self._typed_page())
        card.column.addWidget(self._pages)
        scroll.column.addLayout(centred(card))
        self.body.addWidget(scroll)

    def show_place(self, place: Place) -> None:
        """A new sheet; the one before, if there is one, opens until this one is kept."""
        self.head.say(
            self.tr("Recovery sheet"),
            facts=self.tr("opens the vault when every passphrase is lost"),
        )
        self.leave()
        may = self.desk.keeps_keys
        self._locked.setVisible(not may)
        for part in self._parts:
            part.setVisible(may)
        if may:
            recovery.new_sheet(self.desk, self._show)

    def leave(self) -> None:
        """Nothing of a sheet stays on a screen that is not shown."""
        self._sheet = None
        self.shown.show_groups(())
        self.typed.show_groups(())
        self._pages.setCurrentIndex(0)

    def first_focus(self) -> QWidget | None:
        """The way to paper."""
        return self._save

    def _shown_page(self) -> QWidget:
        page, column = _page()
        self._locked = Words(self.tr("Only a custodian makes a recovery sheet, and only in a vault that is whole."))
        said = Words(
            self.tr(
                "Whoever holds this sheet opens everything, like a custodian: keep it sealed, in another house, with "
                "somebody whom you trust. Print it or copy it by hand; it is shown once."
            )
        )
        self.shown = SheetGroups("group", shown=True)
        warned = Words(
            self.tr("A file that you save opens the vault too: print it, then delete it and empty the bin."),
            kind="caution",
        )
        row = Fold(below=420)
        self._save = Button(self.tr("Save to print"), name="save_sheet", does=self._save_paper)
        self._next = Button(self.tr("It is on paper"), name="on_paper", kind="primary", does=self._type_it_back)
        row.add(self._save)
        row.add(self._next)
        row.row.addStretch(1)
        self._parts = (said, self.shown, warned, row)
        for part in (self._locked, *self._parts):
            column.addWidget(part)
        column.addStretch(1)
        return page

    def _typed_page(self) -> QWidget:
        page, column = _page()
        column.addWidget(
            Words(self.tr("Type it once from the paper, to be sure that the paper holds it. Only then it counts."))
        )
        self.typed = SheetGroups("back_group")
        self.typed.checked.connect(lambda: recovery.wrong_groups(self.desk, self.typed.typed(), self.typed.mark_only))
        self.typed.entered.connect(self._keep)
        column.addWidget(self.typed)
        row = Fold(below=420)
        self._go = Button(self.tr("Keep this sheet"), name="keep_sheet", kind="primary", does=self._keep)
        row.add(self._go)
        row.add(Button(self.tr("Show it again"), name="show_again", kind="quiet", does=self._show_it_again))
        row.row.addStretch(1)
        column.addWidget(row)
        column.addStretch(1)
        return page

    def _show(self, sheet: Sheet) -> None:
        self._sheet = sheet
        self.shown.show_groups(sheet.groups)

    def _save_paper(self) -> None:
        session = self.desk.session
        file = self.desk.ask_new_file(self, self.tr("Where shall the sheet be written?"), "recovery-sheet.pdf")
        if file is not None and self._sheet is not None and session is not None:
            paper = self._paper.paper(self._sheet.groups, session.organisation, self.desk.now())
            said = self.tr("The sheet was written: {file}. Print it, then delete the file.").format(file=file)
            papers.save(self.desk, paper, file, said)

    def _type_it_back(self) -> None:
        self._pages.setCurrentIndex(1)
        self.typed.first().setFocus()

    def _show_it_again(self) -> None:
        self._pages.setCurrentIndex(0)
        self._next.setFocus()

    def _keep(self) -> None:
        if self._sheet is not None:
            self._go.setEnabled(False)
            recovery.keep(self.desk, self._sheet, self.typed.typed(), self._kept, self._failed)

    def _kept(self, _: object) -> None:
        self._go.setEnabled(True)
        self._go_on()
        self.desk.say(
            self.tr("The recovery sheet is in place. Keep it sealed and away from this laptop."),
            hint=self.tr("A sheet that was made before opens this vault no more."),
        )

    def _failed(self, problem: IntakeError) -> None:
        self._go.setEnabled(True)
        self.typed.complain(problem)

    def _go_on(self) -> None:
        self.desk.go(Place("today" if self.desk.here.part == "new" else "vault"))


def _page() -> tuple[QWidget, QVBoxLayout]:
    page = QWidget()
    column = QVBoxLayout(page)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(look().px(14))
    return page, column
