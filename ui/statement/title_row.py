"""What stands in a statement's title row: which one it is, and what leads on from it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from intake.statement.changes import numbers
from intake.statement.viewing import NextStep, View
from ui.labels import label
from ui.language import language_words, number_words
from ui.widgets.button import Button
from ui.widgets.head import Head


class TitleRow(QObject):
    """Of what a draft can do, the next step is filled: one of its own buttons, or `sign`, which stands at the side."""

    def __init__(
        self, head: Head, sign: Button, *, go: Callable[[str], None], make_final: Callable[[], None], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._head, self._sign = head, sign
        self._read_back = Button(self.tr("Read back"), name="to_read_back", does=lambda: go("read_back"))
        self._make_final = Button(self.tr("Make final"), name="make_final", does=make_final)
        self._export = Button(self.tr("Export"), name="to_export", kind="primary", does=lambda: go("export"))
        head.add(self._read_back, self._make_final, self._export)
        for button in (self._read_back, self._make_final, self._export):
            button.hide()

    def show_view(self, view: View, *, fixed: bool, signing: bool) -> None:
        """This statement; `fixed`: nothing can be changed; `signing`: the pad's own button is the filled one."""
        self._say(view)
        for button in (self._read_back, self._make_final):
            button.setVisible(not view.final and not fixed)
        self._make_final.setEnabled(not view.open)
        self._export.setVisible(view.final)
        self.fill(None if signing else view.next_step)

    def fill(self, step: NextStep | None) -> None:
        """Fill the button of this step of a draft, or none."""
        for name, button in (("read_back", self._read_back), ("sign", self._sign), ("finalise", self._make_final)):
            button.set_kind("primary" if name == step else "secondary")

    def _say(self, view: View) -> None:
        facts = [
            view.person,
            language_words(view.statement.language),
            self.tr("%Ln paragraph(s)", "", len(numbers(view.present.paragraphs))),
        ]
        if view.present.number > 1:
            facts.append(self.tr("version {number}").format(number=number_words(view.present.number)))
        state = label("statement_statuses", view.statement.status)
        self._head.say(view.statement.code, state=state, facts=" · ".join(facts))
