"""The room's three panes: what to look at, the text as taken down, the text as it will be read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QSizePolicy, QSplitter, QVBoxLayout, QWidget

from intake.vocabulary import profiles
from ui.labels import profile_label
from ui.language import LANGUAGES, number_words
from ui.redaction import showing
from ui.redaction.decision_panel import DecisionPanel
from ui.redaction.item_list import ItemList
from ui.redaction.page import Page
from ui.theme import look
from ui.told import told
from ui.widgets.button import Button
from ui.widgets.rule import Rule
from ui.widgets.words import Words

if TYPE_CHECKING:
    from ui.operations.redaction_table import Seen

_SIDE = 300


class ThreePanes(QWidget):
    """Shows what it is given; what is done in it is said by its parts' signals."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._side())
        row.addWidget(Rule(upright=True))
        self.split = QSplitter()
        self.split.setObjectName("texts")
        self.split.setChildrenCollapsible(False)
        self.split.setHandleWidth(1)
        self.split.addWidget(self._taken_down())
        self.split.addWidget(self._as_read())
        for pane in (0, 1):
            self.split.setStretchFactor(pane, 1)
        self.split.setSizes([1000, 1000])
        row.addWidget(self.split, 1)
        self.taken_down.verticalScrollBar().valueChanged.connect(lambda _: self.read_along())

    def read_along(self) -> None:
        """The preview shows what the text beside it shows."""
        self.as_read.align(*self.taken_down.first_seen())

    def fold(self, *, narrow: bool) -> None:
        """One text above the other, or beside it."""
        self.split.setOrientation(Qt.Orientation.Vertical if narrow else Qt.Orientation.Horizontal)
        self.side.setFixedWidth(look().px(_SIDE - 80 if narrow else _SIDE))
        self.panel.fold(narrow=narrow)

    def show_readers(self, seen: Seen) -> None:
        """The profiles, the recipients and the plans that could be copied."""
        self.profile.setCurrentIndex(self.profile.findData(seen.profile))
        self.recipient.clear()
        for reader in seen.readers:
            self.recipient.addItem(reader.name or "–", reader.id)
        self.recipient.setCurrentIndex(max(0, self.recipient.findData(seen.reader)))
        self.recipient.setEnabled(len(seen.readers) > 1)
        self.copy_from.clear()
        self.copy_from.addItem(self.tr("Copy from another reader…"), "")
        for profile, count in seen.others:
            self.copy_from.addItem(
                self.tr("%1: %Ln place(s)", "", count).replace("%1", profile_label(profile)), profile
            )
        self.copy_from.setVisible(bool(seen.others))

    def show_progress(self, seen: Seen, decision: str) -> None:
        """How much is decided, and how the decision stands."""
        self.progress.setText(
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

    def _side(self) -> QFrame:
        now = look()
        self.side = QFrame()
        self.side.setProperty("kind", "side")
        self.side.setFixedWidth(now.px(_SIDE))
        column = QVBoxLayout(self.side)
        column.setContentsMargins(now.px(14), now.px(10), now.px(10), now.px(12))
        column.setSpacing(now.px(6))
        row = QHBoxLayout()
        row.setSpacing(0)
        self.progress = Words(kind="small")
        self.progress.setObjectName("progress")
        self.undo = Button(self.tr("Undo"), name="undo", kind="quiet")
        self.redo = Button(self.tr("Redo"), name="redo", kind="quiet")
        row.addWidget(self.progress, 1)
        row.addWidget(self.undo)
        row.addWidget(self.redo)
        column.addLayout(row)
        self.items = ItemList("items", self.tr("What should be looked at"))
        self.items.setMinimumHeight(now.px(64))
        column.addWidget(self.items, 1)
        self.copy_from = self._box("copy_from", self.tr("Copy from another reader"))
        column.addWidget(self.copy_from)
        column.addWidget(Rule())
        self.panel = DecisionPanel()
        column.addWidget(self.panel)
        return self.side

    def _taken_down(self) -> QFrame:
        self.language = Words(kind="mark", wrap=False)
        self.taken_down = Page("taken_down", self.tr("As taken down"))
        self.decision = Words(kind="small")
        self.decision.setObjectName("decision")
        head = self._head(self.tr("As taken down"), self.language)
        return self._page(head, self.taken_down, self.decision)

    def _as_read(self) -> QFrame:
        self.profile = self._box("profile", self.tr("Who reads it"))
        for code in profiles():
            self.profile.addItem(profile_label(code), code)
        self.recipient = self._box("recipient", self.tr("Recipient"))
        self.as_read = Page("as_read", self.tr("As the recipient will read it"))
        self.obstacles = Words(kind="small")
        self.obstacles.setObjectName("in_the_way")
        head = self._head(self.tr("As read by"), self.profile, self.recipient)
        return self._page(head, self.as_read, self.obstacles)

    def _head(self, words: str, *parts: QWidget) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(look().px(10))
        row.addWidget(Words(words, kind="section", wrap=False))
        for part in parts:
            row.addWidget(part, 1 if isinstance(part, QComboBox) else 0)
        row.addStretch(0 if any(isinstance(part, QComboBox) for part in parts) else 1)
        return row

    def _page(self, head: QHBoxLayout, page: Page, foot: Words) -> QFrame:
        now = look()
        frame = QFrame()
        frame.setProperty("kind", "page")
        frame.setMinimumWidth(now.px(180))
        column = QVBoxLayout(frame)
        column.setContentsMargins(now.px(20), now.px(8), now.px(12), now.px(8))
        column.setSpacing(now.px(8))
        holder = QWidget()
        holder.setLayout(head)
        head.setContentsMargins(0, 0, 0, 0)
        holder.setMinimumHeight(now.px(40))
        column.addWidget(holder)
        column.addWidget(page, 1)
        column.addWidget(foot)
        return frame

    def _box(self, name: str, spoken: str) -> QComboBox:
        box = QComboBox()
        box.setObjectName(name)
        box.setAccessibleName(spoken)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.setMinimumContentsLength(6)
        box.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        return box


def _language(tag: str) -> str:
    """A language by its own name."""
    return LANGUAGES.get(tag) or QLocale(tag).nativeLanguageName() or tag
