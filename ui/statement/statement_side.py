"""What stands beside a statement: what is to be done, who signs, exhibits, translations, how it came about."""

from __future__ import annotations

from collections.abc import Callable

from intake.statement.changes import numbers
from ui.operations.statements import Sheet
from ui.shell import Desk, Place
from ui.statement.correction_card import CorrectionCard
from ui.statement.exhibits_panel import ExhibitsPanel
from ui.statement.findings_panel import FindingsPanel
from ui.statement.history_panel import HistoryPanel
from ui.statement.reading import Reading
from ui.statement.signers_panel import SignersPanel
from ui.statement.translations_panel import TranslationsPanel
from ui.widgets.button import Button
from ui.widgets.scroll import Scroll


class StatementSide(Scroll):
    """Its panels say what is wanted; exhibits are linked to what is chosen in `reading`."""

    def __init__(self, desk: Desk, reading: Reading, go: Callable[[str], None]) -> None:
        super().__init__(margin=20, name="statement_side")
        self._desk, self._person = desk, ""
        self._redact = Button(self.tr("Decide what is hidden"), name="to_redaction", does=lambda: go("redaction"))
        self._redact.hide()
        self.findings = FindingsPanel()
        self.signers = SignersPanel()
        self.exhibits = ExhibitsPanel(desk, reading.place_chosen)
        self.translations = TranslationsPanel()
        self.history = HistoryPanel()
        self._write_on = Button(self.tr("Take down more"), name="write_on", does=self._take_down_more)
        self.correction = CorrectionCard()
        for part in (
            self._redact,
            self.findings,
            self.signers,
            self.exhibits,
            self.translations,
            self.history,
            self._write_on,
            self.correction,
        ):
            self.column.addWidget(part)
        reading.cursorPositionChanged.connect(self.exhibits.follow)
        self.translations.asked.connect(lambda: go("translation"))

    def show_sheet(self, sheet: Sheet, *, fixed: bool) -> None:
        """Everything of this statement; `fixed`: nothing can be changed."""
        view, self._person = sheet.view, sheet.view.statement.person
        final = view.final
        self.findings.show_findings(view.findings, view.waved, numbers(view.present.paragraphs), fixed=final)
        self.signers.show_view(view)
        self.translations.show_progress(view.translations)
        self.exhibits.show_view(view, sheet.exhibits, fixed=fixed)
        self.history.show_view(view)
        for part, shown in (
            (self._redact, final),
            (self.signers.to_sign, not final and not fixed),
            (self._write_on, not final and not fixed),
            (self.correction, final and not fixed),
        ):
            part.setVisible(shown)
        self.correction.ask(asking=False)

    def _take_down_more(self) -> None:
        self._desk.go(Place("begin", self._person))
