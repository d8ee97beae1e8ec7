"""The caret of an empty line stands where writing begins: at the right in a window that runs to the left.

Qt asks the keyboard instead, and a Latin layout puts the caret to the left of a label and a hint that stand right
(`desktop.md`, finding 3). With the first letter the line follows what is written, as Qt has it.
"""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit

_LEADING, _RIGHT, _ABSOLUTE, _MIDDLE = 0x1, 0x2, 0x10, 0x80
"""Values of Qt.AlignmentFlag: the names are heavy to load, and the first screen has such a line."""


def begin_at_the_right_side(line: QLineEdit) -> None:
    """In a window that runs to the right nothing has to be done."""
    if line.isRightToLeft():
        line.textChanged.connect(lambda text: _align(line, empty=not text))
        _align(line, empty=not line.text())


def _align(line: QLineEdit, *, empty: bool) -> None:
    line.setProperty("alignment", (_RIGHT | _ABSOLUTE if empty else _LEADING) | _MIDDLE)
