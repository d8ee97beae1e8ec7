"""One statement: its text, what is to be done, how it came about. Its words stand here because it was opened."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QStackedWidget, QWidget

from intake.errors import IntakeError
from intake.statement.changes import numbers
from intake.statement.finalising import Finding
from intake.statement.viewing import View
from ui.labels import label
from ui.language import language_words, number_words
from ui.operations import statements
from ui.operations.statements import Sheet
from ui.shell import Desk, Place, Screen
from ui.shell.keys import Key, add_key
from ui.statement.correction_card import CorrectionCard
from ui.statement.exhibits_panel import ExhibitsPanel
from ui.statement.findings_panel import FindingsPanel
from ui.statement.history_panel import HistoryPanel
from ui.statement.signers_panel import SignersPanel
from ui.statement.signing_panel import SigningPanel
from ui.statement.texts_pane import TextsPane
from ui.statement.translations_panel import TranslationsPanel
from ui.told import message, told
from ui.widgets.button import Button
from ui.widgets.confirm import Confirm
from ui.widgets.empty import Empty
from ui.widgets.panes import Panes
from ui.widgets.scroll import Scroll

_PANES, _SIGNING, _MISSING = range(3)


class StatementScreen(Screen):
    """The text in the middle; at the side findings, signatures, versions."""

    passing = frozenset(("find_here",))

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._sheet: Sheet | None = None
        self._place = Place("statement")
        self._build_head()
        self.texts = TextsPane(desk)
        self.reading = self.texts.reading
        self.panes_ = Panes(
            self.texts,
            self._side(),
            words=(self.tr("The text"), self.tr("What is to be done")),
            name="show",
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
            self._sheet = None
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
        return "correcting" if self.correction.asking else None

    def put_aside(self, value: Any) -> None:
        """Go there again."""
        self.correction.ask(asking=value == "correcting")
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

    def _build_head(self) -> None:
        desk, here = self.desk, lambda room: Place(room, self._place.subject)
        self.to_read_back = Button(self.tr("Read back"), name="to_read_back", does=lambda: desk.go(here("read_back")))
        self.make_final = Button(self.tr("Make final"), name="make_final", does=self._make_final)
        self.to_export = Button(
            self.tr("Export"), name="to_export", kind="primary", does=lambda: desk.go(here("export"))
        )
        self.to_redaction = Button(
            self.tr("Decide what is hidden"), name="to_redaction", does=lambda: desk.go(here("redaction"))
        )
        self.head.add(self.to_read_back, self.make_final, self.to_export)
        for button in (self.to_read_back, self.make_final, self.to_export, self.to_redaction):
            button.hide()

    def _side(self) -> QWidget:
        self.side = Scroll(margin=20, name="statement_side")
        self.findings = FindingsPanel()
        self.history = HistoryPanel()
        self.signers = SignersPanel()
        self.translations = TranslationsPanel()
        self.exhibits = ExhibitsPanel(self.desk, self.reading.place_chosen)
        self.write_on = Button(self.tr("Take down more"), name="write_on", does=self._write_on)
        self.correction = CorrectionCard()
        for part in (
            self.to_redaction,
            self.findings,
            self.signers,
            self.exhibits,
            self.translations,
            self.history,
            self.write_on,
            self.correction,
        ):
            self.side.column.addWidget(part)
        return self.side

    def _connect(self) -> None:
        self.findings.jumped.connect(self._jump)
        self.findings.waved.connect(self._wave)
        self.signers.asked.connect(self._sign)
        self.exhibits.jumped.connect(self.texts.jump_to)
        self.exhibits.changed.connect(self._read)
        self.reading.cursorPositionChanged.connect(self.exhibits.follow)
        add_key(self, Key.LINK, self.exhibits.begin)
        self.translations.asked.connect(lambda: self.desk.go(Place("translation", self._place.subject)))
        self.history.opened.connect(self.texts.show_version)
        self.history.compared.connect(self.texts.compare)
        self.history.corrections.connect(self.texts.show_corrections)
        self.signing.kept.connect(self._keep_signature)
        add_key(self, Key.FIND, self._open_find)
        self.signing.left.connect(self._leave_signing)
        self.correction.opened.connect(self.begun_aside)
        self.correction.wanted.connect(self._ask_correction)
        self.texts.brought.connect(self.panes_.show_main)

    def _read(self) -> None:
        statements.open_sheet(self.desk, self._place.subject, self._show, self._missing)

    def _show(self, sheet: Sheet) -> None:
        view, first = sheet.view, self._sheet is None
        if self._place.subject not in (view.statement.id, view.statement.code):
            return
        self._sheet = sheet
        status = view.statement.status
        final, fixed = status == "final", self.desk.session is not None and self.desk.session.read_only
        self._show_head(view)
        self.texts.show_view(view)
        self.findings.show_findings(view.findings, view.waved, numbers(view.present.paragraphs), fixed=final)
        self.signers.show_view(view)
        self.translations.show_progress(view.translations)
        self.exhibits.show_view(view, sheet.exhibits, fixed=fixed)
        self.history.show_view(view)
        self.signing.show_view(view, sheet.declarations)
        for button, shown in (
            (self.to_read_back, not final and not fixed),
            (self.make_final, not final and not fixed),
            (self.to_export, final),
            (self.to_redaction, final),
            (self.signers.to_sign, not final and not fixed),
            (self.write_on, not final and not fixed),
            (self.correction, final and not fixed),
        ):
            button.setVisible(shown)
        self.correction.ask(asking=False)
        self.make_final.setEnabled(not view.open)
        self._fill_one(None if self.stack.currentIndex() == _SIGNING else self._next(view))
        if first:
            self._go_to_part()

    def _show_head(self, view: View) -> None:
        facts = [
            view.person,
            language_words(view.statement.language),
            self.tr("%Ln paragraph(s)", "", len(numbers(view.present.paragraphs))),
        ]
        if view.present.number > 1:
            facts.append(self.tr("version {number}").format(number=number_words(view.present.number)))
        state = label("statement_statuses", view.statement.status)
        self.head.say(view.statement.code, state=state, facts=" · ".join(facts))

    def _next(self, view: View) -> Button:
        """What a draft needs next: to be read back, signed, made final."""
        codes = {finding.code for finding in view.open}
        if not codes:
            return self.make_final
        unsigned = any(code.endswith("_not_signed") for code in codes)
        return self.signers.to_sign if unsigned and "not_read_back" not in codes else self.to_read_back

    def _fill_one(self, button: Button | None) -> None:
        """Of the buttons that a draft has, the next one is filled; none while the pad's own is."""
        for other in (self.make_final, self.to_read_back, self.signers.to_sign):
            other.set_kind("primary" if other is button else "secondary")

    def _go_to_part(self) -> None:
        part = self._place.part
        if part.startswith("at:"):
            self.reading.jump_to(part.removeprefix("at:"))
        elif part == "sign":
            self._sign()
        elif part.startswith("link:"):
            self.exhibits.begin(part.removeprefix("link:"))

    def _open_find(self) -> None:
        if self.stack.currentIndex() == _PANES:
            self.texts.open_find()

    def _jump(self, finding: Finding) -> None:
        view = self._sheet.view if self._sheet is not None else None
        if view is None:
            return
        if finding.paragraph is not None:
            self.texts.jump_to(finding.paragraph)
        elif finding.kind == "exhibit_not_mentioned":
            self.exhibits.begin(finding.about[0])
        elif finding.kind.startswith("exhibit"):
            self.desk.go(Place("exhibits", finding.about[0]))
        elif finding.kind.startswith("previous"):
            self.desk.go(Place("person", view.statement.person))
        elif finding.code == "no_consent":
            self.desk.go(Place("consent", view.statement.person))
        elif finding.code == "not_read_back":
            self.desk.go(Place("read_back", view.statement.id))
        elif finding.code.endswith("_not_signed"):
            self._sign()
        else:
            self.desk.go(Place("interviews", view.interview.id if view.interview is not None else ""))

    def _wave(self, code: str, reason: str) -> None:
        if self._sheet is not None:
            statements.wave_through(self.desk, self._sheet.view, code, reason, self._waved)

    def _waved(self) -> None:
        self.done(self.findings)
        self._read()

    def _sign(self) -> None:
        self._fill_one(None)
        self.stack.setCurrentIndex(_SIGNING)
        self.begun_aside()
        self.signing.who.setFocus()

    def _leave_signing(self) -> None:
        self.stack.setCurrentIndex(_PANES)
        self.done(self.signing)
        self.begun_aside()
        self._read()

    def _signed(self) -> None:
        self.done(self.signing)
        self._read()

    def _keep_signature(self, who: str, manner: str, drawn: str, witness: str, reason: str) -> None:
        said = self.tr("Kept. It can't be changed any more.")
        statements.sign(
            self.desk,
            self._place.subject,
            who=who,
            manner=manner,
            drawn=drawn,
            witness_role=witness,
            reason=reason,
            said=said,
            then=self._signed,
            failed=self.signing.say_wrong,
        )

    def _write_on(self) -> None:
        if self._sheet is not None:
            self.desk.go(Place("begin", self._sheet.view.statement.person))

    def _make_final(self) -> None:
        if self._sheet is None:
            return
        view = self._sheet.view
        said = self.tr("{code} is final. A correction will be a new version, with a reason.")
        Confirm(
            self.window(),
            self.tr("Make {code} final?").format(code=view.statement.code),
            self.tr(
                "Nothing in it can be changed after that. A correction becomes a new version; this one is kept whole."
            ),
            verb=self.tr("Make final"),
            danger=False,
            then=lambda: statements.make_final(self.desk, view, said.format(code=view.statement.code), self._read),
        )

    def _ask_correction(self, reason: str) -> None:
        if self._sheet is None:
            return
        view = self._sheet.view
        said = self.tr("Version {number} is begun. What was final is kept whole.")
        number = number_words(view.present.number + 1)
        Confirm(
            self.window(),
            self.tr("Begin version {number}?").format(number=number),
            self.tr(
                "It must be read back, signed and made final again before it can leave. The final version is kept."
            ),
            verb=self.tr("Begin version {number}").format(number=number),
            danger=False,
            then=lambda: statements.begin_correction(
                self.desk, view, reason, said.format(number=number), self._corrected
            ),
        )

    def _corrected(self) -> None:
        self.correction.empty()
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
