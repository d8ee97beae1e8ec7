"""Two lines in the size of testimony, in both directions of writing: a specimen, never from a vault."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from ui.theme import look

_LINES = (
    ("The window faced the courtyard.", "en", Qt.AlignmentFlag.AlignLeft),
    ("كانت النافذة تطل على الساحة.", "ar", Qt.AlignmentFlag.AlignRight),
)


class Specimen(QFrame):
    """As the reading size is now."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("specimen")
        self.setProperty("kind", "raised")
        column = QVBoxLayout(self)
        pad = look().px(14)
        column.setContentsMargins(pad, pad, pad, pad)
        for text, language, side in _LINES:
            line = QLabel(text)
            line.setTextFormat(Qt.TextFormat.PlainText)
            line.setWordWrap(True)
            line.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute)
            line.setFont(look().reading_font(language))
            column.addWidget(line)
