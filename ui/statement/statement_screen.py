"""One statement: its text, what is to be done, how it came about. Its words stand here because it was opened."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QStackedWidget, QVBoxLayout, QWidget

from intake.errors import IntakeError
from intake.statement.changes import Change, numbers, pieces
from intake.statement.finalising import Finding
from intake.statement.steps import ReadBack
from intake.statement.viewing import View
from ui.labels import label
from ui.language import language_words, number_words
from ui.operations import statements
from ui.operations.statements import Mark, Sheet
from ui.shell import Desk, Place, Screen
from ui.shell.keys import Key, add_key
from ui.statement.comparing import Comparing
from ui.statement.exhibits_panel import ExhibitsPanel
from ui.statement.find_bar import FindBar
from ui.statement.findings_panel import FindingsPanel
from ui.statement.history_panel import HistoryPanel
from ui.statement.reading import Reading
from ui.statement.signers_panel import SignersPanel
from ui.statement.signing_panel import SigningPanel
from ui.statement.translations_panel import TranslationsPanel
from ui.theme import look
from ui.told import message, told
from ui.widgets.button import Button
from ui.widgets.card import Card
from ui.widgets.confirm import Confirm
from ui.widgets.empty import Empty
from ui.widgets.field import Field, line
from ui.widgets.panes import Panes
from ui.widgets.scroll import Scroll
from ui.widgets.words import Words

_PANES, _SIGNING, _MISSING = range(3)


class StatementScreen(Screen):
    """The text in the middle; at the side findings, signatures, versions."""

    passing = frozenset(("find_here",))

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._sheet: Sheet | None = None
        self._found: tuple[tuple[str, int, int], ...] = ()
        self._place = Place("statement")
        self._build_head()
        self.reading = Reading("statement_text", self.tr("The statement"))
        self.comparing = Comparing("statement_changes")
        self.find = FindBar()
        self.texts = QStackedWidget()
        self.texts.addWidget(self.reading)
        self.texts.addWidget(self.comparing)
        self.panes_ = Panes(
            self._main(),
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
            self.reading.show_paragraphs((), "en")
            self.stack.setCurrentIndex(_PANES)
            self.find.put_away()
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
        return None if self.reason_field.isHidden() else "correcting"

    def put_aside(self, value: Any) -> None:
        """Go there again."""
        self.reason_field.setVisible(value == "correcting")
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

    def _main(self) -> QWidget:
        main = QWidget()
        column = QVBoxLayout(main)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.other = Card(name="other_version", kind="strip")
        back = Button(self.tr("Back to the text as it stands"), name="present_version", does=self._show_text)
        self.other_words = Words(kind="heading")
        row = QHBoxLayout()
        row.addWidget(self.other_words, 1)
        row.addWidget(back)
        self.other.column.setContentsMargins(look().px(28), look().px(8), look().px(20), look().px(8))
        self.other.column.addLayout(row)
        self.other.hide()
        column.addWidget(self.other)
        column.addWidget(self.find)
        column.addWidget(self.texts, 1)
        return main

    def _side(self) -> QWidget:
        self.side = Scroll(margin=20, name="statement_side")
        self.findings = FindingsPanel()
        self.history = HistoryPanel()
        self.signers = SignersPanel()
        self.translations = TranslationsPanel()
        self.exhibits = ExhibitsPanel(self.desk, self.reading.place_chosen)
        self.write_on = Button(self.tr("Take down more"), name="write_on", does=self._write_on)
        self.correct = Button(self.tr("Correct"), name="begin_correction", does=self._ask_correction)
        self.reason: QLineEdit = line("correction_reason")
        self.reason_field = Field(
            self.tr("Why is it corrected?"),
            self.reason,
            hint=self.tr("The reason stays beside the new version."),
        )
        self.reason_field.hide()
        for part in (
            self.to_redaction,
            self.findings,
            self.signers,
            self.exhibits,
            self.translations,
            self.history,
            self.write_on,
            self.reason_field,
            self.correct,
        ):
            self.side.column.addWidget(part)
        return self.side

    def _connect(self) -> None:
        self.findings.jumped.connect(self._jump)
        self.findings.waved.connect(self._wave)
        self.signers.asked.connect(self._sign)
        self.exhibits.jumped.connect(self._jump_to)
        self.exhibits.changed.connect(self._read)
        self.reading.cursorPositionChanged.connect(self.exhibits.follow)
        add_key(self, Key.LINK, self.exhibits.begin)
        self.translations.asked.connect(lambda: self.desk.go(Place("translation", self._place.subject)))
        self.history.opened.connect(self._show_version)
        self.history.compared.connect(self._compare)
        self.history.corrections.connect(self._show_corrections)
        self.signing.kept.connect(self._keep_signature)
        self.find.asked.connect(self._find)
        self.find.went.connect(self._show_found)
        self.find.closed.connect(lambda: self.reading.mark_words((), -1))
        add_key(self, Key.FIND, self._open_find)
        self.signing.left.connect(self._leave_signing)
        self.reason.returnPressed.connect(self._ask_correction)

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
        self._show_text()
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
            (self.correct, final and not fixed),
        ):
            button.setVisible(shown)
        self.reason_field.hide()
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
            other.setProperty("kind", "primary" if other is button else "secondary")
            other.style().unpolish(other)
            other.style().polish(other)

    def _go_to_part(self) -> None:
        part = self._place.part
        if part.startswith("at:"):
            self.reading.jump_to(part.removeprefix("at:"))
        elif part == "sign":
            self._sign()
        elif part.startswith("link:"):
            self.exhibits.begin(part.removeprefix("link:"))

    def _show_text(self) -> None:
        self.other.hide()
        self.texts.setCurrentWidget(self.reading)
        if self._sheet is not None:
            view = self._sheet.view
            self.reading.show_paragraphs(view.present.paragraphs, view.statement.language)

    def _open_find(self) -> None:
        if self.stack.currentIndex() == _PANES:
            self._show_text()
            self.panes_.show_main()
            self.find.open()

    def _find(self, words: str) -> None:
        if self._sheet is not None:
            self._found = ()
            paragraphs = self._sheet.view.present.paragraphs
            statements.find_here(self.desk, paragraphs, words, lambda marks: self._take_found(words, marks))

    def _take_found(self, words: str, marks: tuple[Mark, ...]) -> None:
        self._found = tuple((mark.paragraph, mark.start, mark.end) for mark in marks)
        self.reading.mark_words(self._found, -1)
        self.find.show_marks(words, marks)

    def _show_found(self, at: int) -> None:
        self.reading.mark_words(self._found, at)

    def _show_version(self, number: int) -> None:
        if self._sheet is None:
            return
        version = next(entry for entry in self._sheet.view.versions if entry.number == number)
        self.texts.setCurrentWidget(self.reading)
        self.reading.show_paragraphs(version.paragraphs, self._sheet.view.statement.language)
        self._say_other(self.tr("This is version {number}, as it was.").format(number=number_words(number)))

    def _compare(self, number: int) -> None:
        if self._sheet is not None:
            version = next(entry for entry in self._sheet.view.versions if entry.number == number)
            words = self.tr("What version {number} changed").format(number=number_words(number + 1))
            self._show_changes(version.changed_after, words)

    def _show_corrections(self, read: ReadBack) -> None:
        if self._sheet is None:
            return
        counted: dict[str, int] = {}
        for version in self._sheet.view.versions:
            counted.update(numbers(version.paragraphs))
        found = tuple(
            Change(
                paragraph=c.paragraph,
                number=counted.get(c.paragraph),
                fate="changed",
                pieces=pieces(c.before, c.after),
            )
            for c in read.corrections
        )
        self._show_changes(found, self.tr("What was corrected when it was read back"))

    def _show_changes(self, changes: tuple[Change, ...], words: str) -> None:
        if self._sheet is not None:
            self.comparing.show_changes(changes, self._sheet.view.statement.language)
            self.texts.setCurrentWidget(self.comparing)
            self._say_other(words)

    def _say_other(self, words: str) -> None:
        self.other_words.setText(words)
        self.other.show()
        self.panes_.show_main()

    def _jump_to(self, paragraph: str) -> None:
        self._show_text()
        self.panes_.show_main()
        self.reading.jump_to(paragraph)

    def _jump(self, finding: Finding) -> None:
        view = self._sheet.view if self._sheet is not None else None
        if view is None:
            return
        if finding.paragraph is not None:
            self._jump_to(finding.paragraph)
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

    def _ask_correction(self) -> None:
        if self._sheet is None:
            return
        view, reason = self._sheet.view, self.reason.text().strip()
        if not self.reason_field.isVisible() or not reason:
            self.reason_field.say_wrong(self.tr("A few words are enough.") if self.reason_field.isVisible() else "")
            self.reason_field.show()
            self.begun_aside()
            self.reason.setFocus()
            return
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
        self.reason.clear()
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
