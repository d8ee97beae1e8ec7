"""The paragraphs of a page as records: which of its blocks changed since something was last handed over.

It hears what the document says of each change and looks at the changed blocks alone. Numbers are given to what has
words and is no note; an empty paragraph shows the number that it will take.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QTextBlock, QTextCursor, QTextDocument

from ui.interview import marks
from ui.interview.marks import Linked
from ui.interview.written import Handed, new_id, read


class Paragraphs(QObject):
    """Watches one document. `ids` stand in the order of its blocks."""

    changed = Signal()
    """Something is not handed over."""
    renumbered = Signal()
    """Numbers or kinds may differ."""
    relinked = Signal()
    """Links may differ."""

    def __init__(self, document: QTextDocument, parent: QObject) -> None:
        super().__init__(parent)
        self._document = document
        self.ids: list[str] = []
        self.kinds: list[str] = []
        self.numbers: list[int] = []
        self._filled: set[str] = set()
        self._linked: set[str] = set()
        self._dirty: dict[str, None] = {}
        self._sent: set[str] = set()
        self._moved = False
        self._quiet = True
        document.contentsChange.connect(self._note)

    @property
    def waiting(self) -> bool:
        """Whether something was typed that nobody took."""
        return bool(self._dirty) or self._moved

    def take_over(self, kept: Sequence[str]) -> None:
        """The document was filled with what the vault has; `kept` are the ids in their order."""
        self.ids, self.kinds = [], []
        self._filled, self._linked = set(), set()
        self._dirty, self._sent, self._moved = {}, set(kept), False
        self._look_at(self._document.begin(), self._document.blockCount())
        self._dirty.clear()
        self._moved = False
        self._quiet = False
        self._renumber()

    def stop(self) -> None:
        """Hear nothing until `take_over`."""
        self._quiet = True

    def hand_over(self) -> Handed:
        """All that changed; what is handed over counts as taken until `give_back`."""
        written = []
        for paragraph in self._dirty:
            block = self.block(paragraph)
            if block is not None and block.length() > 1:
                written.append(read(block))
        new = {entry.mark.id for entry in written} - self._sent
        emptied = {paragraph for paragraph in self._dirty if paragraph not in self._filled} & self._sent
        order = None
        if self._moved or new or emptied:
            order = tuple(paragraph for paragraph in self.ids if paragraph in self._filled)
            self._sent = set(order)
        self._dirty, self._moved = {}, False
        return Handed(written=tuple(written), order=order)

    def everything(self) -> Handed:
        """The whole page as it reads now; nothing counts as taken by it."""
        blocks = [self._document.findBlockByNumber(at) for at in range(self._document.blockCount())]
        return Handed(written=tuple(read(block) for block in blocks if block.length() > 1), order=None)

    def give_back(self, handed: Handed) -> None:
        """It was not kept: it changed still."""
        self._dirty.update(dict.fromkeys(entry.mark.id for entry in handed.written))
        self._moved = True

    def block(self, paragraph: str) -> QTextBlock | None:
        """Where a paragraph stands."""
        try:
            return self._document.findBlockByNumber(self.ids.index(paragraph))
        except ValueError:
            return None

    def has_links(self, number: int) -> bool:
        """Whether the block of that number carries a link."""
        return number < len(self.ids) and self.ids[number] in self._linked

    def links(self) -> list[tuple[str, int, Linked, str]]:
        """Every link, in order: its paragraph, that one's number, the link and its words."""
        found = []
        for at, paragraph in enumerate(self.ids):
            if paragraph in self._linked:
                block = self._document.findBlockByNumber(at)
                text, number = block.text(), self.numbers[at]
                found += [(paragraph, number, link, text[link.start : link.end]) for link in marks.links_of(block)]
        return found

    def _note(self, position: int, _removed: int, added: int) -> None:
        if self._quiet:
            return
        block = self._document.findBlock(position)
        grown = self._document.blockCount() - len(self.ids)
        at = block.blockNumber()
        if not grown and position + added < block.position() + block.length():
            self._look_again(block, at)
        else:
            last = self._document.findBlock(position + added)
            count = (last.blockNumber() if last.isValid() else self._document.blockCount() - 1) - at + 1
            del self.ids[at : at + count - grown], self.kinds[at : at + count - grown]
            self._look_at(block, count)
            self._moved = True
            self._renumber()
        self.changed.emit()

    def _look_again(self, block: QTextBlock, at: int) -> None:
        """One block changed within itself: the way of every key."""
        form = block.blockFormat()
        paragraph, kind = form.stringProperty(marks.ID), form.stringProperty(marks.KIND)
        filled = block.length() > 1
        again = paragraph != self.ids[at] or kind != self.kinds[at] or filled != (paragraph in self._filled)
        if paragraph != self.ids[at]:
            self._moved = True
        self.ids[at], self.kinds[at] = paragraph, kind
        self._dirty[paragraph] = None
        if paragraph in self._linked or len(block.textFormats()) > 1:
            self._find_links(block, paragraph)
            self.relinked.emit()
        if again:
            (self._filled.add if filled else self._filled.discard)(paragraph)
            self._renumber()

    def _look_at(self, block: QTextBlock, count: int) -> None:
        """Blocks came, went or joined: read them all again from `block` on."""
        at, known = block.blockNumber(), set(self.ids)
        for step in range(count):
            mark = marks.mark_of(block)
            paragraph = mark.id
            if not paragraph or paragraph in known:
                paragraph = new_id()
                QTimer.singleShot(0, self, lambda number=at + step, name=paragraph: self._name(number, name))
            known.add(paragraph)
            self.ids.insert(at + step, paragraph)
            self.kinds.insert(at + step, mark.kind)
            self._dirty[paragraph] = None
            (self._filled.add if block.length() > 1 else self._filled.discard)(paragraph)
            self._find_links(block, paragraph)
            block = block.next()

    def _find_links(self, block: QTextBlock, paragraph: str) -> None:
        (self._linked.add if marks.links_of(block) else self._linked.discard)(paragraph)

    def _name(self, number: int, paragraph: str) -> None:
        """Give a block that came without an id of its own (dropped, joined by an input method) the one it got."""
        block = self._document.findBlockByNumber(number)
        if block.isValid() and number < len(self.ids) and self.ids[number] == paragraph:
            cursor = QTextCursor(block)
            cursor.joinPreviousEditBlock()
            form = block.blockFormat()
            form.setProperty(marks.ID, paragraph)
            cursor.setBlockFormat(form)
            cursor.endEditBlock()

    def _renumber(self) -> None:
        number, numbers = 0, []
        for paragraph, kind in zip(self.ids, self.kinds, strict=True):
            if kind == marks.NOTE:
                numbers.append(0)
            elif paragraph in self._filled:
                number += 1
                numbers.append(number)
            else:
                numbers.append(number + 1)
        self.numbers = numbers
        self.renumbered.emit()
        self.relinked.emit()
