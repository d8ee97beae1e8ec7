"""The page by itself: whatever is done to it, what it hands over is what stands on it, and links keep their words."""

from __future__ import annotations

import random

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QInputMethodEvent, QTextCursor
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ui.interview import marks, writing
from ui.interview.marks import Linked, Mark
from ui.interview.page import Page
from ui.interview.written import LINE, Written
from ui.utf16 import units

PIECES = ("word", "كلمة ", "🙂", " ", "é", "12", "שלום")


class Vault:
    """What a page's paragraphs would be in a vault: batches are applied as the worker does."""

    def __init__(self) -> None:
        self.kept: dict[str, Written] = {}

    def take(self, page: Page) -> list[Written]:
        handed = page.paragraphs.hand_over()
        for entry in handed.written:
            self.kept[entry.mark.id] = entry
        if handed.order is not None:
            self.kept = {paragraph: self.kept[paragraph] for paragraph in handed.order}
        return list(self.kept.values())


def standing(page: Page) -> list[tuple[str, str, str, tuple[tuple[int, int], ...]]]:
    """What stands on the page, read block by block."""
    found, block = [], page.document().begin()
    while block.isValid():
        if block.length() > 1:
            mark = marks.mark_of(block)
            links = tuple((link.start, link.end) for link in marks.links_of(block))
            found.append((mark.id, mark.kind, block.text().replace(LINE, "\n"), links))
        block = block.next()
    return found


def kept(entries: list[Written]) -> list[tuple[str, str, str, tuple[tuple[int, int], ...]]]:
    return [(e.mark.id, e.mark.kind, e.text, tuple((link.start, link.end) for link in e.links)) for e in entries]


def type_in(page: Page, text: str) -> None:
    event = QInputMethodEvent()
    event.setCommitString(text)
    QApplication.sendEvent(page, event)


def put(page: Page, at: int, anchor: int | None = None) -> None:
    cursor = page.textCursor()
    cursor.setPosition(at if anchor is None else anchor)
    cursor.setPosition(at, QTextCursor.MoveMode.KeepAnchor if anchor is not None else QTextCursor.MoveMode.MoveAnchor)
    page.setTextCursor(cursor)


@pytest.fixture
def page(qtbot: QtBot) -> Page:
    made = Page()
    qtbot.addWidget(made)
    made.speak("ar")
    made.resize(800, 600)
    made.show()
    return made


@pytest.mark.parametrize("seed", range(12))
def test_random_edits_hand_over_what_stands_there(page: Page, qtbot: QtBot, seed: int) -> None:
    chance, there = random.Random(seed), Vault()
    page.fill([Written(mark=Mark(id=f"p{n}"), text=f"paragraph {n} كلام", links=()) for n in range(4)])
    there.kept = {f"p{n}": Written(mark=Mark(id=f"p{n}"), text=f"paragraph {n} كلام", links=()) for n in range(4)}
    for step in range(150):
        end = page.document().characterCount() - 1
        put(page, chance.randint(0, end), chance.randint(0, end) if chance.random() < 0.3 else None)
        what = chance.randrange(11)
        if what < 4:
            type_in(page, chance.choice(PIECES))
        elif what == 4:
            page.next_paragraph()
        elif what == 5:
            qtbot.keyClick(page, chance.choice((Qt.Key.Key_Backspace, Qt.Key.Key_Delete)))
        elif what == 6:
            data = QMimeData()
            data.setText(chance.choice(("one", "one\ntwo\n\nthree", "سطر\r\nline")))
            page.insertFromMimeData(data)
        elif what == 7:
            (page.undo if chance.random() < 0.6 else page.redo)()
        elif what == 8 and page.textCursor().hasSelection():
            writing.link(page, Linked(uid=f"u{step}", kind="place", words="w"))
        elif what == 9:
            writing.set_kind(page, chance.choice(marks.KINDS))
        elif what == 10:
            writing.put_question(page, "ماذا؟")
        if chance.random() < 0.4:
            qtbot.wait(1)
            assert kept(there.take(page)) == standing(page), f"after step {step}"
    qtbot.wait(5)
    assert kept(there.take(page)) == standing(page)
    ids = [paragraph for paragraph, *_ in standing(page)]
    assert len(set(ids)) == len(ids)


@pytest.mark.parametrize("seed", range(8))
def test_a_link_keeps_its_words_while_everything_around_it_is_edited(page: Page, qtbot: QtBot, seed: int) -> None:
    chance = random.Random(seed)
    before, linked, after = "we came 🙂 to ", "الفرع ٢٥١", " before noon"
    link = Linked(uid="u", kind="unit", target="u1", start=len(before), end=len(before) + len(linked))
    page.fill([Written(mark=Mark(id="p1"), text=before + linked + after, links=(link,))])
    for _ in range(60):
        text = page.document().begin().text()
        at = text.index(linked)
        outside = [*range(at + 1), *range(at + len(linked), len(text) + 1)]
        put(page, units(text, chance.choice(outside)))
        what = chance.randrange(3)
        if what == 0:
            type_in(page, chance.choice(PIECES))
        elif what == 1 and page.textCursor().positionInBlock() > units(text, at + len(linked)):
            qtbot.keyClick(page, Qt.Key.Key_Backspace)
        elif what == 2:
            page.undo()
        block = page.document().begin()
        (found,) = marks.links_of(block)
        assert block.text()[found.start : found.end] == linked


def test_an_opened_draft_stands_as_it_was_kept(page: Page) -> None:
    link = Linked(uid="u", kind="date", target="2012-05~", start=2, end=5)
    paragraphs = [
        Written(
            mark=Mark(id="a", kind="question", said_at="2026-01-02T03:04:05+00:00"), text="😀 في\nسطر", links=(link,)
        ),
        Written(mark=Mark(id="b", kind="interviewer_note"), text="note", links=()),
        Written(mark=Mark(id="c", kind="answer", answer="does_not_know"), text="لا أعرف.", links=()),
    ]
    page.fill(paragraphs)
    assert not page.paragraphs.waiting
    assert page.paragraphs.numbers == [1, 0, 2]
    block = page.document().begin()
    for paragraph in paragraphs:
        assert marks.mark_of(block) == paragraph.mark
        assert [(link.start, link.end, link.target) for link in marks.links_of(block)] == [
            (link.start, link.end, link.target) for link in paragraph.links
        ]
        block = block.next()
    assert not page.document().isUndoAvailable()
