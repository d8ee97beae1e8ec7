"""The papers of consent as PDF files: the sheet that is read, and the form with the answers given so far."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject

from ui.consent.asking_page import AskingPage
from ui.operations import consent
from ui.shell import Desk


class FormSaver(QObject):
    """Asks where, and has it written; while `code` is empty nobody is asked, and nothing is saved."""

    def __init__(self, desk: Desk, questions: AskingPage) -> None:
        super().__init__(questions)
        self._desk = desk
        self._questions = questions
        self.code = ""
        """Whose consent it is."""

    def save(self, kind: str) -> None:
        """The information sheet or the form, in the language of the sheet that is shown."""
        if not self.code:
            return
        sheet, tag = kind == "information_sheet", self._questions.sheet.tag
        title = self.tr("Where shall the sheet be saved?") if sheet else self.tr("Where shall the form be saved?")
        name = f"information-sheet-{tag}.pdf" if sheet else f"consent-{self.code}-{tag}.pdf"
        file = self._desk.ask_new_file(self._questions, title, name)
        if file is not None:
            self._write(kind, file if file.suffix else Path(f"{file}.pdf"), "" if sheet else self.code)

    def _write(self, kind: str, file: Path, code: str) -> None:
        choices = [
            (str(answer["purpose"]), str(answer["recipient"]) or None, bool(answer["agreed"]))
            for answer in self._questions.answers()
        ]
        said, tag = self.tr("The PDF is saved. It is not encrypted."), self._questions.sheet.tag
        consent.save_form(self._desk, kind, file, language=tag, code=code, choices=choices, said=said)
