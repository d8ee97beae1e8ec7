"""Answers to choose from wrap, are clicked on every line, and an empty line's caret stands where writing begins."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from ui.widgets.field import line
from ui.widgets.radio import Radio
from ui.widgets.tick import Tick

LONG = "First account: who, what, where, when, who else knows, what exists"


@pytest.mark.parametrize("kind", [Radio, Tick])
def test_long_words_wrap_and_all_of_them_can_be_clicked(qtbot: QtBot, kind: type[QAbstractButton]) -> None:
    answer = kind(LONG)
    qtbot.addWidget(answer)
    assert answer.minimumSizeHint().width() < 200 < answer.sizeHint().width()
    high = answer.heightForWidth(200)
    assert high > 2 * answer.heightForWidth(1000) - 20
    answer.resize(200, high)
    answer.show()
    qtbot.mouseClick(answer, Qt.MouseButton.LeftButton, pos=QPoint(150, high - 6))
    assert answer.isChecked()


def caret(made: QLineEdit) -> int:
    """Where the caret stands once the line is painted."""
    made.grab()
    return made.cursorRect().center().x()


def test_the_caret_of_an_empty_line_stands_right_in_an_arabic_window(qtbot: QtBot, qapp: QApplication) -> None:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        made = line("name")
        qtbot.addWidget(made)
        made.resize(300, 40)
        made.show()
        assert caret(made) > 250
        made.setText("W-01")
        assert caret(made) < 100, "with the first letter it follows what is written"
        made.setText("ليلى")
        assert caret(made) > 200
        made.clear()
        assert caret(made) > 250
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_in_an_english_window_it_stands_left(qtbot: QtBot) -> None:
    made = line("name")
    qtbot.addWidget(made)
    made.resize(300, 40)
    assert caret(made) < 50
