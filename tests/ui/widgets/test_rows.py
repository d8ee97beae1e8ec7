"""A long list: page by page, far pages let go and read again, answers of the list before left out."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QAbstractItemModel, Qt
from pytestqt.qtbot import QtBot

from ui.widgets.row_model import KEPT
from ui.widgets.rows import Row, Rows

PAGE = 50


class Pages:
    """Answers at once, as a worker would later; notes which page was asked for."""

    def __init__(self, rows: Rows, pages: int) -> None:
        self.rows, self.pages, self.asked = rows, pages, list[int]()

    def page(self, number: int) -> list[Row]:
        return [Row(key=f"{number}.{at}", title=f"Line {number * PAGE + at}") for at in range(PAGE)]

    def begin(self) -> None:
        self.rows.show_rows(self.page(0), self.more(0))

    def more(self, number: int) -> object:
        if number + 1 == self.pages:
            return None

        def ask() -> None:
            self.asked.append(number + 1)
            self.rows.add_rows(self.page(number + 1), self.more(number + 1))

        return ask


@pytest.fixture
def rows(qtbot: QtBot) -> Rows:
    made = Rows("lines", "Lines")
    qtbot.addWidget(made)
    made.resize(400, 300)
    return made


def title(model: QAbstractItemModel, row: int) -> object:
    return model.data(model.index(row, 0), Qt.ItemDataRole.DisplayRole)


def test_a_list_of_any_length_keeps_a_few_pages_in_memory_and_reads_the_others_again(rows: Rows, qtbot: QtBot) -> None:
    pages = Pages(rows, 60)
    pages.begin()
    for _ in range(59):
        rows.ask_for_more()
    model = rows.model()
    assert model.rowCount() == 60 * PAGE
    assert len(rows.rows) == (KEPT + 1) * PAGE
    assert pages.asked == list(range(1, 60))
    assert title(model, 59 * PAGE) == f"Line {59 * PAGE}"
    assert title(model, 7) == "Line 7"  # the first page stays
    assert title(model, 20 * PAGE + 3) is None
    qtbot.waitUntil(lambda: title(model, 20 * PAGE + 3) == f"Line {20 * PAGE + 3}")
    assert pages.asked[59:] == [20]
    assert len(rows.rows) == (KEPT + 1) * PAGE


def test_an_answer_to_the_list_before_is_left_out(rows: Rows) -> None:
    rows.show_rows([Row(key="a", title="A")], lambda: None)
    rows.ask_for_more()
    rows.show_rows([Row(key="b", title="B")])
    rows.add_rows([Row(key="c", title="C")])
    assert [row.key for row in rows.rows] == ["b"]


def test_a_line_that_went_meanwhile_leaves_its_place_and_cannot_be_chosen(rows: Rows, qtbot: QtBot) -> None:
    pages = Pages(rows, 60)
    pages.begin()
    for _ in range(59):
        rows.ask_for_more()
    pages.page = lambda number: []  # type: ignore[method-assign]
    model = rows.model()
    assert title(model, 20 * PAGE) is None
    qtbot.waitUntil(lambda: title(model, 20 * PAGE) == "–")
    heard: list[str] = []
    rows.chosen.connect(heard.append)
    rows.setCurrentIndex(model.index(20 * PAGE, 0))
    qtbot.keyClick(rows, Qt.Key.Key_Return)
    assert heard == []
