"""Export: what consent allows first, what still stands in the way, then the files."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QWidget

from intake.errors import IntakeError, Refused
from ui.export.answers import Answers
from ui.export.export_form import ExportForm
from ui.export.export_words import ExportWords
from ui.export.looking_ahead import LookingAhead
from ui.operations import exporting, looking_back
from ui.shell import Desk, Place, Screen
from ui.told import complaint
from ui.widgets.button import Button
from ui.widgets.empty import Empty
from ui.widgets.fold import Fold
from ui.widgets.scroll import Scroll
from ui.widgets.upright import Upright

if TYPE_CHECKING:
    from intake.export import Made
    from intake.export.looking_back import PastInFull


class ExportScreen(Screen):
    """One statement for one recipient."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._words = ExportWords(self)
        self._made: Made | None = None
        self.head.add(Button(self.tr("Back"), name="back", does=lambda: desk.go(Place("exports"))))
        self._export = Button(self.tr("Export"), name="export_now", kind="primary", does=self._export_now)
        self.head.add(self._export)
        self._locked = Empty(
            self.tr("Exports are made by custodians and reviewers"),
            self.tr(
                "An interviewer’s key opens no identity and does not sign for the office. What you took down waits "
                "here, safe, until a colleague exports it."
            ),
        )
        self._scroll = Scroll()
        columns = Fold(below=860, spacing=28)
        self._form = ExportForm(desk)
        columns.add(Upright(self._form), 4)
        self._answers = Answers(self._words)
        self._answers.to_redaction.connect(self._to_redaction)
        self._answers.verify.connect(self._verify)
        self._answers.see_trail.connect(self._see_trail)
        self._ahead = LookingAhead(desk, self._form, self._answers, self._words)
        self._ahead.let_stand.connect(self.begun_aside)
        columns.add(self._answers, 5)
        self._scroll.column.addWidget(columns)
        self.body.addWidget(self._scroll)
        self.body.addWidget(self._locked)

    def show_place(self, place: Place) -> None:
        """The statements that may be chosen; the one that was asked for is chosen."""
        may, writable = self.desk.sees_identities, self.desk.writable
        self._scroll.setVisible(may)
        self._locked.setVisible(not may)
        self._export.setVisible(may and writable)
        facts = self.tr("consent is asked first, and again when you export")
        if not writable:
            facts = self.tr("open to read only: nothing can leave, because nothing could be logged")
        self.head.say(self.tr("Export"), facts=facts)
        if may:
            exporting.offers(self.desk, place.subject, self._form.offer)
        self._answers.begin_anew()

    def aside(self) -> Any:
        """What was let stand, each with its reason."""
        return self._ahead.waved or None

    def put_aside(self, value: Any) -> None:
        """Let them stand again."""
        self._ahead.let_these_stand(value or {})

    def first_focus(self) -> QWidget | None:
        """The statement, or for whom it is."""
        return self._form.recipient if self._form.statement.currentText() else self._form.statement

    def _to_redaction(self) -> None:
        wanted = self._ahead.wanted()
        self.desk.go(Place("redaction", wanted.statement, wanted.profile))

    def _export_now(self) -> None:
        if not self._form.complete():
            return
        wanted = self._ahead.wanted()
        self._export.setEnabled(False)
        self._answers.progress.begin(self.tr("Setting the pages, signing, searching the finished files…"))
        exporting.export(self.desk, wanted.order, self._form.out(), self._exported, self._failed)

    def _exported(self, made: Made) -> None:
        self._made = made
        self.done()
        looking_back.one(self.desk, made.export, lambda told: self._show_made(made, told))

    def _show_made(self, made: Made, told: PastInFull) -> None:
        self._rest()
        seen = self._ahead.foreseen
        questions = seen.questions if seen is not None else ()
        result = self._answers.result
        result.show_made(made, told, questions, final=seen is None or seen.final)
        self._answers.clear_the_way()
        self._scroll.ensureWidgetVisible(result)

    def _failed(self, problem: IntakeError) -> None:
        self._rest()
        if not isinstance(problem, Refused):
            self._form.folder_field.say_wrong(complaint(problem))
            return
        self._ahead.show_refused(problem)
        self._scroll.ensureWidgetVisible(self._answers.refused)
        self.desk.say(
            self.tr("Not exported: {why}. The refusal is in the log.").format(why=self._words.refused(problem.kind))
        )

    def _rest(self) -> None:
        self._export.setEnabled(True)
        self._answers.progress.end()

    def _verify(self) -> None:
        if self._made is not None:
            paths: tuple[Path, ...] = (self._made.pdf, self._made.package, self._made.sd_jwt)
            self.desk.dropped = paths
            self.desk.go(Place("verify", "", "dropped"))

    def _see_trail(self) -> None:
        if self._made is not None:
            self.desk.go(Place("exports", self._made.export))
