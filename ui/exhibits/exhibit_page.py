"""One exhibit: covered until it is asked for, page by page from memory, with its description below."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from ui.exhibits.description import Description
from ui.exhibits.mentions_list import MentionsList
from ui.exhibits.sight import Sight
from ui.language import number_words
from ui.theme import look
from ui.widgets.button import Button
from ui.widgets.words import Words

if TYPE_CHECKING:
    from intake.exhibits.viewing import Picture
    from ui.operations.exhibits import Listed, Shelf


class ExhibitPage(QScrollArea):
    """`draw_wanted` asks for a page of the exhibit that is shown."""

    draw_wanted = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._one: Listed | None = None
        self._page = self._pages = 1
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(self._build())

    def show_exhibit(self, one: Listed, shelf: Shelf, *, allowed: bool) -> None:
        """This exhibit, covered; `allowed` to be described."""
        self._one = one
        self.description.show_exhibit(one, shelf, allowed=allowed)
        self.cover()

    def cover(self) -> None:
        """Words in the picture's place: why it is covered, or why it can't be shown."""
        one = self._one
        self.pages.setText("")
        self.uncover.set_text(self.tr("Show it"))
        self._page = self._pages = 1
        self.uncover.setEnabled(one is not None and one.there and not one.locked)
        if one is not None and one.locked:
            self.sight.show_cover(self.tr("It shows a person: custodians and reviewers can look at it."))
        elif one is not None and not one.there:
            self.sight.show_cover(self.tr("No file was taken in for it."))
        else:
            self.sight.show_cover(self.tr("Covered: it may be hard to look at. Press Enter when you are ready."))

    def show_picture(self, picture: Picture | None) -> None:
        """The page that was drawn; None where this kind of file can't be."""
        if picture is None:
            self.sight.show_cover(
                self.tr("This kind of file can't be shown here. It is kept bit for bit, and leaves in no export.")
            )
            return
        self._page, self._pages = picture.page, picture.pages
        self.sight.show_picture(picture.width, picture.height, picture.rgb)
        self.sight.setFocus()
        self.uncover.set_text(self.tr("Cover it"))
        if picture.pages > 1:
            self.pages.setText(
                self.tr("page %1 of %2")
                .replace("%1", number_words(picture.page))
                .replace("%2", number_words(picture.pages))
            )

    def _build(self) -> QFrame:
        now = look()
        frame = QFrame()
        frame.setProperty("kind", "page")
        column = QVBoxLayout(frame)
        column.setContentsMargins(now.px(24), now.px(12), now.px(24), now.px(12))
        column.setSpacing(now.px(8))
        self.sight = Sight("exhibit_view", self.tr("The exhibit"))
        self.sight.asked.connect(self._uncover)
        self.sight.turned.connect(self._turn)
        column.addWidget(self.sight, 1)
        row = QHBoxLayout()
        self.uncover = Button(self.tr("Show it"), name="uncover", does=self._uncover)
        self.pages = Words(kind="small", wrap=False)
        self.pages.setObjectName("exhibit_page")
        row.addWidget(self.uncover)
        for name, text, does in (
            ("larger", self.tr("Larger"), lambda: self.sight.enlarge(1.25)),
            ("smaller", self.tr("Smaller"), lambda: self.sight.enlarge(0.8)),
            ("whole", self.tr("Whole"), self.sight.fit),
        ):
            row.addWidget(Button(text, name=name, kind="quiet", does=does))
        row.addStretch(1)
        row.addWidget(self.pages)
        column.addLayout(row)
        self.description = Description()
        column.addWidget(self.description)
        self.mentions = MentionsList()
        column.addWidget(self.mentions)
        return frame

    def _uncover(self) -> None:
        """Show it; or cover it again."""
        if self.sight.shows:
            self.cover()
        elif self.uncover.isEnabled():
            self.draw_wanted.emit(self._page)

    def _turn(self, by: int) -> None:
        page = min(max(self._page + by, 1), self._pages)
        if self.sight.shows and page != self._page:
            self._page = page
            self.draw_wanted.emit(page)
