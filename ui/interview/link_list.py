"""What do the selected words name? A line to type in and a list, over the page; 1 to 9 choose at once."""

from __future__ import annotations

import secrets
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QListWidgetItem, QVBoxLayout, QWidget

from intake.errors import BadInput
from ui.interview.marks import Linked
from ui.labels import language
from ui.theme import look
from ui.widgets.caret import begin_at_the_right_side
from ui.widgets.choice_list import ChoiceList

if TYPE_CHECKING:
    from intake.statement.sitting import Choice

_MOST, _PAD = 30, 10
_KINDS = ("person", "place", "unit", "official", "method", "date")


@dataclass(frozen=True, slots=True)
class Offer:
    """One line of the list; `linked` without offsets, None takes the link away."""

    words: str
    quiet: str
    linked: Linked | None
    names: tuple[str, ...] = ()


class LinkList(QFrame):
    """Offers what this account names already, places and units of the case by name, methods; no post, no witness."""

    chosen = Signal(object)
    closed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("link_list")
        self.setProperty("kind", "card")
        self._named: list[Offer] = []
        """What this account names already."""
        self._others: list[Offer] = []
        self._selected = ""
        self._linked_already = False
        self._room = 0
        column = QVBoxLayout(self)
        pad = look().px(_PAD)
        column.setContentsMargins(pad, pad, pad, pad)
        self.line = QLineEdit()
        begin_at_the_right_side(self.line)
        self.line.setObjectName("link_line")
        self.line.setAccessibleName(self.tr("What these words name"))
        self.line.setPlaceholderText(self.tr("Type to find; 1 to 9 choose"))
        self.list = ChoiceList("link_choices", self.tr("What these words can name"))
        column.addWidget(self.line)
        column.addWidget(self.list)
        self.line.textChanged.connect(self._fill)
        self.line.installEventFilter(self)
        self.list.itemClicked.connect(self._take)
        self.hide()

    def open_at(
        self, at: QPoint, selected: str, recent: Sequence[Linked], choices: Sequence[Choice], *, linked: bool
    ) -> None:
        """Show it below a point of its parent; `recent` are links of this account, the newest first."""
        now, room = look(), self.parentWidget()
        self._selected, self._linked_already = selected, linked
        self._named, self._others = self._recent(recent), self._choices(choices)
        width, height = now.px(380), now.px(330)
        if room is not None:
            width, height = min(width, room.width() - now.px(24)), min(height, room.height() - now.px(24))
            at.setX(max(now.px(12), min(at.x(), room.width() - width - now.px(12))))
            at.setY(max(now.px(12), min(at.y(), room.height() - height - now.px(12))))
        self._room = height - self.line.sizeHint().height() - now.px(3 * _PAD)
        self.setGeometry(at.x(), at.y(), width, height)
        self.line.clear()
        self._fill("")
        self.show()
        self.raise_()
        self.line.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrows walk the list; digits choose while nothing is typed; Escape goes back to the text."""
        if event.type() == QEvent.Type.FocusOut and self.isVisible():
            self.hide()
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        digit = event.text()
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
            self.closed.emit()
        elif event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self.list.step(1 if event.key() == Qt.Key.Key_Down else -1)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._take(self.list.currentItem())
        elif not self.line.text() and digit.isdecimal() and 1 <= int(digit) <= self.list.count():
            self._take(self.list.item(int(digit) - 1))
        else:
            return False
        return True

    def _recent(self, links: Sequence[Linked]) -> list[Offer]:
        seen: dict[tuple[str, str, str], Offer] = {}
        for link in links:
            offer = Offer(
                link.words, self._kind_words(link.kind), _new(link.kind, link.target, link.words), (link.words,)
            )
            seen.setdefault((link.kind, link.target, "" if link.target else link.words), offer)
        return list(seen.values())

    def _choices(self, choices: Sequence[Choice]) -> list[Offer]:
        made = []
        for choice in choices:
            words = choice.names.get(language()) or next(iter(choice.names.values()))
            linked = _new(choice.kind, choice.target, words)
            made.append(Offer(words, self._kind_words(choice.kind), linked, tuple(choice.names.values())))
        return made

    def _fill(self, typed: str) -> None:
        from intake.language import fold_text  # loads ICU: only once it is asked for

        wanted, words = fold_text(typed).split(), typed.strip() or self._selected
        shown = [self._unlink()] if self._linked_already and not typed else []
        shown += self._date(words)
        named, others = ([o for o in offers if _answers(o, wanted)] for offers in (self._named, self._others))
        quiet = self.tr("new: {0}")
        made = [Offer(words, quiet.format(self._kind_words(kind)), _new(kind, "", words)) for kind in _KINDS[:5]]
        last = [o for o in others if not wanted and o.linked is not None and o.linked.kind == "method"]
        shown += [*[o for o in (*named, *others) if o not in last][:_MOST], *made, *last[:_MOST]]
        self.list.show_lines((o.words, o.quiet, str(at) if at < 10 else "", o) for at, o in enumerate(shown, 1))
        self.list.fit(self._room)
        self.resize(self.width(), self.layout().totalMinimumSize().height())

    def _date(self, words: str) -> list[Offer]:
        from intake.language import in_words, parse_said  # once it is asked for

        try:
            found = parse_said(words)
        except BadInput:
            return []
        return [Offer(in_words(found, language()), self._kind_words("date"), _new("date", found.text, words))]

    def _unlink(self) -> Offer:
        return Offer(self.tr("Take the link away"), self.tr("the words stay"), None)

    def _kind_words(self, kind: str) -> str:
        return {
            "person": self.tr("person"),
            "place": self.tr("place"),
            "unit": self.tr("unit"),
            "official": self.tr("official"),
            "method": self.tr("method"),
            "date": self.tr("date"),
            "exhibit": self.tr("exhibit"),
        }[kind]

    def _take(self, item: QListWidgetItem | None) -> None:
        offer = item.data(Qt.ItemDataRole.UserRole) if item is not None else None
        self.hide()
        self.closed.emit()
        if isinstance(offer, Offer):
            self.chosen.emit(offer)


def _answers(offer: Offer, wanted: Sequence[str]) -> bool:
    """Whether one of its names holds each of these folded words."""
    from intake.language import fold_text  # loads ICU: only once it is asked for

    return all(any(part in fold_text(name) for name in offer.names) for part in wanted)


def _new(kind: str, target: str, words: str) -> Linked:
    return Linked(uid=secrets.token_hex(4), kind=kind, target=target, words=" ".join(words.split()))
