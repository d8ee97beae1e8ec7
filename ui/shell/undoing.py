"""Ctrl+Z in the whole window: what is being typed first, then the last act, though its message may have gone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QTextEdit, QWidget

from ui.shell.keys import Key

if TYPE_CHECKING:
    from ui.shell.strip import Strip


def undo(focus: QWidget | None, said: Strip | None) -> None:
    """Undo in the field that has the keyboard, if there is something; else the last act."""
    if (isinstance(focus, QLineEdit) and focus.isUndoAvailable()) or (
        isinstance(focus, QPlainTextEdit | QTextEdit) and focus.document().isUndoAvailable()
    ):
        focus.undo()
    elif said is not None:
        said.go_back()


def undoes_itself(screen: QWidget) -> bool:
    """Whether a room has a Ctrl+Z of its own."""
    return any(QKeySequence(Key.UNDO) in action.shortcuts() for action in QWidget.actions(screen))
