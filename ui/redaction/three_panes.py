"""The room's three panes: what to look at, the text as taken down, the text as it will be read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QSplitter, QVBoxLayout, QWidget

from intake.vocabulary import profiles
from ui.labels import profile_label
from ui.language import LANGUAGES, number_words
from ui.redaction import showing
from ui.redaction.page import Page
from ui.redaction.reader_box import ReaderBox
from ui.redaction.side import Side
from ui.redaction.text_pane import TextPane
from ui.theme import look
from ui.told import told
from ui.widgets.pane_choice import PaneChoice
from ui.widgets.rule import Rule
from ui.widgets.words import Words

if TYPE_CHECKING:
    from ui.operations.redaction_table import Seen

_NARROW, _LOW = 1000, 420


class ThreePanes(QWidget):
    """Shows what it is given; what is done in it is said by its parts' signals, `turned` that another pane is shown.

    Where it is narrow or low, the three share one place.
    """

    turned = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._choice = PaneChoice(
            [
                ("show_items", self.tr("To look at")),
                ("show_taken_down", self.tr("As taken down")),
                ("show_as_read", self.tr("As read")),
            ]
        )
        column.addWidget(self._choice)
        self._row = QHBoxLayout()
        self._row.setSpacing(0)
        column.addLayout(self._row, 1)
        self.side = Side()
        self.items, self.panel, self.copy_from = self.side.items, self.side.panel, self.side.copy_from
        self.undo, self.redo = self.side.undo, self.side.redo
        self._row.addWidget(self.side)
        self._rule = Rule(upright=True)
        self._row.addWidget(self._rule)
        self.split = QSplitter()
        self.split.setObjectName("texts")
        self.split.setChildrenCollapsible(False)
        self.split.setHandleWidth(1)
        self.texts = (self._taken_down(), self._as_read())
        for at, text in enumerate(self.texts):
            self.split.addWidget(text)
            self.split.setStretchFactor(at, 1)
        self.split.setSizes([1000, 1000])
        self._row.addWidget(self.split, 1)
        self.taken_down.verticalScrollBar().valueChanged.connect(lambda _: self.read_along())
        self._choice.turned.connect(self._turn)
        self.panel.turned.connect(self._arrange)
        self._arrange()

    @property
    def folded(self) -> bool:
        """Whether the panes share the place, one at a time."""
        return self.width() < look().px(_NARROW) or self.height() < look().px(_LOW)

    def front(self) -> QWidget:
        """Who takes the keyboard: the pane that is shown where they share the place, else the list."""
        return self.panes()[self._choice.chosen] if self.folded else self.items

    def panes(self) -> list[QWidget]:
        """List, text, preview."""
        return [self.items, self.taken_down, self.as_read]

    def reveal(self, pane: QWidget) -> bool:
        """Bring this pane to the front; whether it can be seen now."""
        self._choice.choose(self.panes().index(pane))
        return pane.isVisible()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold or unfold."""
        super().resizeEvent(event)
        self._arrange()

    def read_along(self) -> None:
        """The preview shows what the text beside it shows."""
        self.as_read.align(*self.taken_down.first_seen())

    def _turn(self) -> None:
        held = any(pane.hasFocus() for pane in self.panes())
        self._arrange()
        if held:
            self.front().setFocus()
        self.turned.emit()

    def _arrange(self) -> None:
        """Folded: the pane that is chosen, with what can be done beside it (beside the preview while it asks)."""
        folded, at = self.folded, self._choice.chosen
        self._choice.setVisible(folded)
        way = QBoxLayout.Direction
        self._row.setDirection(way.RightToLeft if folded else way.LeftToRight)
        self.side.fold(folded=folded, at=at)
        self._rule.setVisible(not folded or (at > 0 and not self.side.isHidden()))
        self.split.setVisible(not folded or at > 0)
        for number, text in enumerate(self.texts, 1):
            text.setVisible(not folded or at == number)
            text.fold(folded=folded)

    def show_readers(self, seen: Seen) -> None:
        """The profiles, the recipients and the plans that could be copied."""
        self.profile.setCurrentIndex(self.profile.findData(seen.profile))
        self.recipient.clear()
        for reader in seen.readers:
            self.recipient.addItem(reader.name or (self.tr("No name yet") if reader.id else "–"), reader.id)
        self.recipient.setCurrentIndex(max(0, self.recipient.findData(seen.reader)))
        self.recipient.setEnabled(len(seen.readers) > 1)
        self.copy_from.clear()
        self.copy_from.addItem(self.tr("Copy from a reader…"), "")
        for profile, count in seen.others:
            self.copy_from.addItem(
                self.tr("%1: %Ln place(s)", "", count).replace("%1", profile_label(profile)), profile
            )
        self.side.copies = bool(seen.others)
        self._arrange()

    def show_progress(self, seen: Seen, decision: str) -> None:
        """How much is decided, and how the decision stands."""
        self.side.progress.setText(
            self.tr("%1 of %2 decided")
            .replace("%1", number_words(seen.decided))
            .replace("%2", number_words(len(seen.items)))
        )
        self.decision.setText(decision)
        self.undo.setEnabled(seen.undoes)
        self.redo.setEnabled(seen.redoes)

    def show_texts(self, seen: Seen) -> None:
        """Both texts."""
        self.language.setText(_language(seen.language))
        self.taken_down.show_lines(showing.taken_down(seen), seen.language)
        lines = showing.as_read(seen)
        self.as_read.show_lines(lines, seen.language)
        self.as_read.show_marks(showing.chips(lines))

    def show_obstacles(self, count: int, where: str, consent: str) -> None:
        """What an export would still be refused for; consent comes first."""
        if consent:
            self.obstacles.setText(told(consent))
        elif not count:
            self.obstacles.setText(self.tr("No name that is on record can be read here."))
        else:
            text = self.tr("%Ln name(s) can still be read", "", count)
            self.obstacles.setText(f"{text} · {where}" if where else text)
        self.obstacles.set_kind("caution" if count or consent else "small")

    def let_change(self, seen: Seen, *, allowed: bool) -> None:
        """Whether anything can be decided."""
        self.copy_from.setEnabled(allowed)
        self.panel.let_decide(allowed=allowed)
        self.undo.setEnabled(allowed and seen.undoes)
        self.redo.setEnabled(allowed and seen.redoes)

    def _taken_down(self) -> TextPane:
        self.language = Words(kind="mark", wrap=False)
        self.taken_down = Page("taken_down", self.tr("As taken down"))
        self.decision = Words(kind="small")
        self.decision.setObjectName("decision")
        return TextPane(self.tr("As taken down"), (self.language,), self.taken_down, self.decision)

    def _as_read(self) -> TextPane:
        self.profile = ReaderBox("profile", self.tr("Who reads it"))
        for code in profiles():
            self.profile.addItem(profile_label(code), code)
        self.recipient = ReaderBox("recipient", self.tr("Recipient"))
        self.as_read = Page("as_read", self.tr("As the recipient will read it"))
        self.obstacles = Words(kind="small")
        self.obstacles.setObjectName("in_the_way")
        return TextPane(self.tr("As read by"), (self.profile, self.recipient), self.as_read, self.obstacles)


def _language(tag: str) -> str:
    """A language by its own name."""
    return LANGUAGES.get(tag) or QLocale(tag).nativeLanguageName() or tag
