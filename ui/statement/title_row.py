"""What stands in a statement's title row: which one it is, and what leads on from it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from intake.statement.changes import numbers
from intake.statement.viewing import View
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
        final = view.statement.status == "final"
        self._read_back.setVisible(not final and not fixed)
        self._make_final.setVisible(not final and not fixed)
        self._make_final.setEnabled(not view.open)
        self._export.setVisible(final)
        self.fill(None if signing else self._next(view))

    def fill(self, button: Button | None) -> None:
        """Fill this one of what a draft can do, or none."""
        for other in (self._make_final, self._read_back, self._sign):
            other.set_kind("primary" if other is button else "secondary")

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

    def _next(self, view: View) -> Button:
        """What a draft needs next: to be read back, signed, made final."""
        codes = {finding.code for finding in view.open}
        if not codes:
            return self._make_final
        unsigned = any(code.endswith("_not_signed") for code in codes)
        return self._sign if unsigned and "not_read_back" not in codes else self._read_back
