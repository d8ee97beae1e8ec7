"""How a statement came about: read back, made final, corrected; each former version can be opened whole."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from intake.statement.steps import ReadBack, Step
from intake.statement.viewing import Version, View
from ui.labels import label
from ui.language import day_words, language_words, moment_words, number_words
from ui.theme import look
from ui.widgets.button import Button
from ui.widgets.clear import clear
from ui.widgets.line_item import LineItem
from ui.widgets.words import Words


class HistoryPanel(QWidget):
    """`opened` carries the number of a version, `compared` too, `corrections` a read-back whose changes to show."""

    opened = Signal(int)
    compared = Signal(int)
    corrections = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(look().px(4))

    def show_view(self, view: View) -> None:
        """Every step, newest version first."""
        clear(self._column)
        self._column.addWidget(Words(self.tr("How it came about"), kind="section"))
        for version in reversed(view.versions):
            self._version(version, view.versions)
        if not any(version.steps for version in view.versions):
            told = self.tr("It came into this vault as it is.") if view.final else self.tr("It is being taken down.")
            self._column.addWidget(Words(told, kind="quiet"))

    def _version(self, version: Version, versions: Sequence[Version]) -> None:
        present = version is versions[-1]
        for step in reversed(version.steps):
            self._column.addWidget(self._step(step))
        if len(versions) == 1:
            return
        number = number_words(version.number)
        if present:
            self._column.addWidget(
                LineItem(self.tr("Version {number}").format(number=number), self.tr("as it stands now"))
            )
            return
        name = f"version_{version.number}"
        self._column.addWidget(
            LineItem(
                self.tr("Version {number}").format(number=number),
                self.tr("final, and corrected since"),
                action=Button(self.tr("Read"), name=name, kind="quiet", does=lambda: self.opened.emit(version.number)),
            )
        )
        self._column.addWidget(
            Button(
                self.tr("What version {number} changed").format(number=number_words(version.number + 1)),
                name=f"changes_{version.number}",
                kind="quiet",
                does=lambda: self.compared.emit(version.number),
            )
        )

    def _step(self, step: Step) -> QWidget:
        if step.read_back is not None:
            return self._read_back(step.read_back)
        if step.kind == "finalised":
            facts = [moment_words(step.at)]
            if step.waved_through:
                facts.append(self.tr("%Ln finding(s) let pass", "", len(step.waved_through)))
            return LineItem(self.tr("Made final"), " · ".join(facts))
        return LineItem(
            self.tr("Correction begun"),
            f"{moment_words(step.at)} · {step.reason}" if step.reason else moment_words(step.at),
        )

    def _read_back(self, read: ReadBack) -> QWidget:
        manner = {
            "aloud": self.tr("aloud"),
            "silent": self.tr("silently, by herself"),
            "in_parts": self.tr("in parts"),
            "by_trusted_person": self.tr("by a person of trust"),
            "partial": self.tr("a part of it"),
        }[read.manner]
        facts = [day_words(read.read_on), manner, language_words(read.language), label("present_roles", read.by_role)]
        if read.initialled:
            facts.append(self.tr("%Ln paragraph(s) initialled", "", len(read.initialled)))
        if read.reason:
            facts.append(read.reason)
        if not read.corrections:
            return LineItem(self.tr("Read back, nothing corrected"), " · ".join(facts))
        see = Button(self.tr("See"), name="see_corrections", kind="quiet", does=lambda: self.corrections.emit(read))
        words = self.tr("Read back, %Ln correction(s)", "", len(read.corrections))
        return LineItem(words, " · ".join(facts), action=see)
