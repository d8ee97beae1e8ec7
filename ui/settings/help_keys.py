"""The keys of each room, for the table under its help page."""

from __future__ import annotations

from PySide6.QtCore import QObject

from ui.shell.keys import Key


class HelpKeys(QObject):
    """`of_room` gives (key, what it does); keys are never translated."""

    def of_room(self, room: str) -> list[tuple[str, str]]:
        """Those of the room first, then those that work everywhere."""
        own = {
            "session": self._writing,
            "read_back": self._reading,
            "redaction": self._redaction,
            "help": self._tour,
        }.get(room)
        return (own() if own is not None else []) + self._everywhere()

    def _everywhere(self) -> list[tuple[str, str]]:
        return [
            (Key.PALETTE.value, self.tr("find people, statements, actions")),
            (f"{Key.LOCK.value} · {Key.LOCK_TOO.value}", self.tr("lock")),
            (Key.COVER.value, self.tr("cover the window at once")),
            (f"{Key.NEXT_PANE.value} · {Key.PREVIOUS_PANE.value}", self.tr("next and previous pane")),
            (Key.SAVED.value, self.tr("says that all is saved")),
            (Key.HELP.value, self.tr("help for this screen")),
            ("Esc", self.tr("go back")),
        ]

    def _writing(self) -> list[tuple[str, str]]:
        return [
            ("Ctrl+Enter", self.tr("next paragraph")),
            ("Shift+Enter", self.tr("line inside a paragraph")),
            ("Alt+1 … Alt+5", self.tr("narrative, question, answer, clarification, note")),
            ("Alt+6 · Alt+7", self.tr("prefers not to answer, does not know")),
            (Key.DIRECTION.value, self.tr("direction of this paragraph")),
            (f"{Key.TIME_STAMP.value} · {Key.TIME_STAMP_TOO.value}", self.tr("time stamp")),
            (Key.LINK.value, self.tr("link what is selected")),
            (Key.FIND.value, self.tr("find here")),
            (Key.PAUSE.value, self.tr("pause and go on")),
            (f"{Key.UNDO.value} · {Key.REDO.value}", self.tr("undo and redo")),
        ]

    def _reading(self) -> list[tuple[str, str]]:
        return [
            ("← →", self.tr("previous and next paragraph")),
            ("Ctrl+E", self.tr("correct")),
            ("Ctrl+Enter", self.tr("keep the correction")),
            ("Esc", self.tr("leave it as it was")),
        ]

    def _tour(self) -> list[tuple[str, str]]:
        return [(f"{Key.TOUR_NEXT.value} · {Key.TOUR_BACK.value}", self.tr("next and previous step of the tour"))]

    def _redaction(self) -> list[tuple[str, str]]:
        return [
            ("Enter", self.tr("hide")),
            ("G", self.tr("generalise")),
            ("P", self.tr("pseudonym")),
            ("K", self.tr("keep, with a reason")),
            ("A", self.tr("all like this")),
            ("N", self.tr("next")),
            (f"{Key.UNDO.value} · {Key.REDO.value}", self.tr("undo and redo")),
        ]
