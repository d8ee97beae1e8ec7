"""What stands in the title row of a session: whether everything is kept, the pause, the end."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from ui.widgets.button import Button
from ui.widgets.key_button import KeyButton
from ui.widgets.words import Words


class SessionActions(QObject):
    """Holds the three; the screen says which place is shown."""

    def __init__(self, pause: Callable[[], None], end: Callable[[], None], parent: QObject) -> None:
        super().__init__(parent)
        self.saved = Words(kind="quiet", wrap=False)
        self.saved.setObjectName("saved")
        self.pause = KeyButton(self.tr("Pause"), name="pause", key="F9", does=pause)
        self.end = Button(self.tr("End session"), name="end_session", kind="primary", does=end)

    def say_state(self, state: str) -> None:
        """`saved`, `slow`, `refused`, or nothing to say."""
        said = {"saved": self.tr("Saved ✓"), "slow": self.tr("Saving…"), "refused": self.tr("Not saved")}
        self.saved.setText(said.get(state, ""))
        self.saved.set_kind("danger" if state == "refused" else "quiet")

    def offer(self, *, resume: bool) -> None:
        """The break's beginning, or its end."""
        self.pause.set_text(self.tr("Resume") if resume else self.tr("Pause"))
        self.pause.setEnabled(True)

    def show_for(self, *, writing: bool, resting: bool) -> None:
        """Both where she writes or rests; filled is the way out of where she is."""
        for button in (self.pause, self.end):
            button.setVisible(writing or resting)
        for button, filled in ((self.pause, resting), (self.end, writing)):
            button.set_kind("primary" if filled else "secondary")
