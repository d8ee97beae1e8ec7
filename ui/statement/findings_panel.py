"""What to look at before a statement is final: each finding jumps to its place or is let pass with a reason."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from intake.statement.finalising import Finding
from ui.language import number_words
from ui.statement.question_words import QuestionWords
from ui.theme import look
from ui.told import told
from ui.widgets.button import Button
from ui.widgets.field import Field, line
from ui.widgets.rows import Row, Rows
from ui.widgets.words import Words

_ROW = 56


class FindingsPanel(QWidget):
    """`jumped` carries a finding, `waved` its code and the reason (empty takes it back)."""

    jumped = Signal(object)
    waved = Signal(str, str)
    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._questions = QuestionWords(self)
        self.setObjectName("findings_panel")
        self._findings: tuple[Finding, ...] = ()
        self._reasons: Mapping[str, str] = {}
        self._numbers: Mapping[str, int] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look().px(8))
        self.heading = Words(self.tr("Before it is final"), kind="section")
        self.done = Words(self.tr("Nothing stands in the way."), kind="good")
        self.done.setObjectName("nothing_open")
        self.list = Rows("findings", self.tr("Before it is final"))
        self.list.chosen.connect(self._choose)
        self.list.selectionModel().currentChanged.connect(lambda *_: self._show_detail())
        for part in (self.heading, self.done, self.list, self._detail_part()):
            column.addWidget(part)

    def show_findings(
        self, findings: Sequence[Finding], reasons: Mapping[str, str], numbers: Mapping[str, int], *, fixed: bool
    ) -> None:
        """These, with the reasons that let some pass; `fixed`: nothing can be changed here."""
        before = self._key()
        self._findings, self._reasons, self._numbers = tuple(findings), reasons, numbers
        self.list.show_rows([self._row(str(at), finding) for at, finding in enumerate(self._findings)])
        self.list.setFixedHeight(min(len(self._findings), 7) * look().px(_ROW) + 2)
        self.list.setVisible(bool(self._findings))
        self.done.setVisible(not self._findings)
        self.detail.setVisible(False)
        self.setVisible(not fixed)
        if before and int(before) < len(self._findings):
            self.list.setCurrentIndex(self.list.model().index(int(before), 0))

    def entry(self) -> list[str]:
        """The finding that is chosen, and the reason that stands beside it, as one field's value."""
        chosen = self._chosen()
        return [chosen.code, self.reason.text()] if chosen is not None else ["", ""]

    def put_entry(self, value: list[str]) -> bool:
        """Choose the finding and put the reason there; False while there is no such finding."""
        code, reason = value
        at = next((at for at, finding in enumerate(self._findings) if finding.code == code), -1)
        if code and at < 0:
            return False
        self.list.setCurrentIndex(self.list.model().index(at, 0))
        if code:
            self.reason.setText(reason)
        return True

    def _detail_part(self) -> QWidget:
        self.detail = QWidget()
        column = QVBoxLayout(self.detail)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look().px(8))
        self.words = Words()
        self.words.setObjectName("finding_words")
        self.reason = line("wave_reason")
        self.reason.returnPressed.connect(self._wave)
        self.reason.textEdited.connect(self.edited)
        self.field = Field(self.tr("Or let it pass, because"), self.reason)
        self.wave = Button(self.tr("Let it pass"), name="wave", does=self._wave)
        self.jump = Button(self.tr("Go there"), name="finding_jump", does=self._jump)
        row = QHBoxLayout()
        row.setSpacing(look().px(8))
        row.addWidget(self.wave)
        row.addStretch(1)
        row.addWidget(self.jump)
        column.addWidget(self.words)
        column.addWidget(self.field)
        column.addLayout(row)
        self.detail.hide()
        return self.detail

    def _row(self, key: str, finding: Finding) -> Row:
        reason = self._reasons.get(finding.code, "")
        title = self._title(finding)
        number = self._numbers.get(finding.paragraph or "")
        if number is not None:
            title = f"{title} · ¶ {number_words(number)}"
        if reason:
            return Row(key=key, title=title, quiet=self.tr("let pass: {reason}").format(reason=reason), kind="quiet")
        return Row(key=key, title=title, quiet=self.tr("to be mended, or let pass"), value="!", kind="caution")

    def _title(self, finding: Finding) -> str:
        titles = {
            "no_consent": self.tr("Consent to keep it"),
            "no_session": self.tr("No session is recorded"),
            "no_start": self.tr("When the session began"),
            "no_end": self.tr("When the session ended"),
            "no_place": self.tr("Where the session was held"),
            "no_language": self.tr("Language of the session"),
            "no_interviewer": self.tr("Who asked the questions"),
            "not_read_back": self.tr("Not read back yet"),
            "deponent_not_signed": self.tr("Deponent has not signed"),
            "recorder_not_signed": self.tr("Recorder has not signed"),
            "interpreter_not_signed": self.tr("Interpreter has not signed"),
            "empty": self.tr("No paragraphs"),
            "empty_paragraph": self.tr("Empty paragraph"),
        }
        return titles.get(finding.code) or self._questions.title(finding) or told(finding.message)

    def _explained(self, finding: Finding) -> str:
        words = {
            "no_consent": self.tr("No consent that covers keeping this statement is in force."),
            "no_session": self.tr("When, where and in whose presence she spoke is not recorded."),
            "no_start": self.tr("When the session began is not recorded."),
            "no_end": self.tr("The session was not ended, or its end is not recorded."),
            "no_place": self.tr("Where the session was held is not recorded."),
            "no_language": self.tr("In which language they spoke is not recorded."),
            "no_interviewer": self.tr("Who asked the questions is not recorded."),
            "not_read_back": self.tr("She has not heard or read what stands here, as it stands now."),
            "deponent_not_signed": self.tr("The deponent has not signed, and no reason is given."),
            "recorder_not_signed": self.tr("Whoever took it down has not signed, and no reason is given."),
            "interpreter_not_signed": self.tr("The interpreter has not signed, and no reason is given."),
            "empty": self.tr("The statement has no paragraphs."),
            "empty_paragraph": self.tr("This paragraph is empty."),
        }
        return words.get(finding.code) or self._questions.explained(finding) or told(finding.message)

    def _key(self) -> str:
        index = self.list.currentIndex()
        return str(index.row()) if index.isValid() else ""

    def _chosen(self) -> Finding | None:
        key = self._key()
        return self._findings[int(key)] if key and int(key) < len(self._findings) else None

    def _choose(self, _: str) -> None:
        self._show_detail()
        self.reason.setFocus()

    def _show_detail(self) -> None:
        finding = self._chosen()
        self.detail.setVisible(finding is not None)
        if finding is not None:
            self.words.setText(self._explained(finding))
            self.reason.setText(self._reasons.get(finding.code, ""))
            self.field.say_wrong("")
            self.jump.setVisible(finding.code not in ("empty",))

    def _wave(self) -> None:
        finding, reason = self._chosen(), self.reason.text().strip()
        if finding is None:
            return
        if not reason and not self._reasons.get(finding.code):
            self.field.say_wrong(self.tr("A reason of a few words stays with the statement."))
            self.reason.setFocus()
            return
        self.waved.emit(finding.code, reason)

    def _jump(self) -> None:
        finding = self._chosen()
        if finding is not None:
            self.jumped.emit(finding)
