"""Rows fold where there is no room, and nothing opens as a window of its own."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ui.widgets.button import Button
from ui.widgets.card import Card
from ui.widgets.field import Field
from ui.widgets.fold import Fold
from ui.widgets.head import Head
from ui.widgets.line_item import LineItem


def test_a_row_becomes_a_column_and_a_row_again(qtbot: QtBot) -> None:
    host = QWidget()
    qtbot.addWidget(host)
    fold = Fold(below=400)
    one, other = QLineEdit(), QLineEdit()
    fold.add(one, 1)
    fold.add(other, 1)
    QVBoxLayout(host).addWidget(fold)
    host.resize(700, 200)
    host.show()
    assert one.y() == other.y()
    host.resize(300, 200)
    qtbot.waitUntil(lambda: one.x() == other.x() and one.y() < other.y())
    host.resize(700, 200)
    qtbot.waitUntil(lambda: one.y() == other.y())


def test_actions_that_do_not_fit_stand_below_the_title(qtbot: QtBot) -> None:
    host = QWidget()
    qtbot.addWidget(host)
    head = Head(host)
    first = Button("A rather long action", name="first")
    head.add(first, Button("Another rather long action", name="second"))
    head.say("A title that is long too", state="state")
    head.resize(1200, 60)
    host.show()
    assert first.y() < head.title.y() + head.title.height()
    head.resize(420, 60)
    qtbot.waitUntil(lambda: first.y() >= head.title.y() + head.title.height())


def test_nothing_shows_before_it_has_a_parent(qapp: QApplication, qtbot: QtBot) -> None:
    before = {id(widget) for widget in qapp.topLevelWidgets() if widget.isVisible()}
    field = Field("A label", QLineEdit(), hint="a hint")
    card = Card("a heading", name="card")
    item = LineItem("a title", "quiet", value="value")
    for widget in (field, card, item):
        qtbot.addWidget(widget)
    assert {id(widget) for widget in qapp.topLevelWidgets() if widget.isVisible()} <= before
