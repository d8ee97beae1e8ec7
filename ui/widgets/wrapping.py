"""Radio buttons and check boxes whose words wrap where the line is too short for them: measured and painted here."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QStyle, QStyleOptionButton, QStylePainter

from ui.theme import look

_LEAST, _ROW, _GAP, _SIDE = 120, 32, 8, 20


def prepare(button: QAbstractButton) -> None:
    """Narrower is higher."""
    policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
    policy.setHeightForWidth(True)
    button.setSizePolicy(policy)


def least(button: QAbstractButton) -> QSize:
    """As narrow as its longest word allows, and one line high."""
    metrics = QFontMetrics(button.font())
    longest = max((metrics.horizontalAdvance(word) for word in button.text().split()), default=0)
    whole = metrics.horizontalAdvance(button.text())
    return QSize(_before() + min(whole, max(longest, look().px(_LEAST))), look().px(_ROW))


def height(button: QAbstractButton, width: int) -> int:
    """What the words need in this width."""
    room = QRect(0, 0, max(1, width - _before()), 10_000)
    words = QFontMetrics(button.font()).boundingRect(room, int(Qt.TextFlag.TextWordWrap.value), button.text())
    return max(look().px(_ROW), words.height() + look().px(6))


def paint(button: QAbstractButton, option: QStyleOptionButton, mark: QStyle.PrimitiveElement) -> None:
    """The mark beside the first line, the words beside it."""
    painter, rtl = QStylePainter(button), button.isRightToLeft()
    line = min(button.height(), look().px(_ROW))
    side = look().px(_SIDE)
    option.rect = QRect(button.width() - side if rtl else 0, (line - side) // 2, side, side)
    painter.drawPrimitive(mark, option)
    before = _before()
    area = button.rect().adjusted(0 if rtl else before, 0, -before if rtl else 0, 0)
    painter.setPen(look().color("ink" if button.isEnabled() else "quiet"))
    flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
    flags |= Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
    painter.drawText(area, int(flags.value | Qt.TextFlag.TextWordWrap.value), button.text())


def _before() -> int:
    """The mark and the room behind it."""
    return look().px(_SIDE) + look().px(_GAP)
