"""What a style sheet can't say: sizes of marks and targets, no frames of focus, menus without delays."""

from __future__ import annotations

from PySide6.QtCore import QRect
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QProxyStyle, QStyle, QStyleHintReturn, QStyleOption, QStyleOptionButton, QWidget

from ui.theme.look import look


class Paper(QProxyStyle):
    """Fusion underneath; focus is shown by the ring of `ui.theme.ring` alone."""

    def __init__(self) -> None:
        super().__init__("Fusion")

    def pixelMetric(
        self, metric: QStyle.PixelMetric, option: QStyleOption | None = None, widget: QWidget | None = None
    ) -> int:
        """Targets of 24 px and more (WCAG 2.2, 2.5.8)."""
        sizes = {
            QStyle.PixelMetric.PM_IndicatorWidth: 24,
            QStyle.PixelMetric.PM_IndicatorHeight: 24,
            QStyle.PixelMetric.PM_ExclusiveIndicatorWidth: 24,
            QStyle.PixelMetric.PM_ExclusiveIndicatorHeight: 24,
            QStyle.PixelMetric.PM_SmallIconSize: 18,
            QStyle.PixelMetric.PM_ButtonIconSize: 18,
            QStyle.PixelMetric.PM_TextCursorWidth: 2,
        }
        if metric in sizes:
            size = sizes[metric]
            return size if metric is QStyle.PixelMetric.PM_TextCursorWidth else look().px(size)
        return super().pixelMetric(metric, option, widget)

    def styleHint(
        self,
        hint: QStyle.StyleHint,
        option: QStyleOption | None = None,
        widget: QWidget | None = None,
        returnData: QStyleHintReturn | None = None,
    ) -> int:
        """Nothing blinks or slides: no animation, underlined mnemonics only when Alt is held."""
        if hint is QStyle.StyleHint.SH_Widget_Animation_Duration:
            return 0
        if hint is QStyle.StyleHint.SH_UnderlineShortcut:
            return 0
        if hint is QStyle.StyleHint.SH_BlinkCursorWhenTextSelected:
            return 0
        return super().styleHint(hint, option, widget, returnData)

    def drawPrimitive(
        self,
        element: QStyle.PrimitiveElement,
        option: QStyleOption,
        painter: QPainter,
        widget: QWidget | None = None,
    ) -> None:
        """Check boxes and radio buttons in the house's lines; no dotted frame of focus."""
        if element is QStyle.PrimitiveElement.PE_FrameFocusRect:
            return
        if element is QStyle.PrimitiveElement.PE_IndicatorCheckBox and isinstance(option, QStyleOptionButton):
            _check(painter, option.rect, option.state)
        elif element is QStyle.PrimitiveElement.PE_IndicatorRadioButton and isinstance(option, QStyleOptionButton):
            _radio(painter, option.rect, option.state)
        else:
            super().drawPrimitive(element, option, painter, widget)


def _check(painter: QPainter, rect: QRect, state: QStyle.StateFlag) -> None:
    now = look()
    on = bool(state & QStyle.StateFlag.State_On)
    box = rect.adjusted(3, 3, -3, -3)
    _begin(painter)
    painter.setPen(QPen(now.color("accent" if on else "edge"), 1.5))
    painter.setBrush(now.color("accent" if on else "surface"))
    painter.drawRoundedRect(box, 4, 4)
    if on:
        painter.setPen(QPen(now.color("on_accent"), 2.0))
        x, y, w, h = box.x(), box.y(), box.width(), box.height()
        painter.drawLine(round(x + w * 0.24), round(y + h * 0.52), round(x + w * 0.43), round(y + h * 0.72))
        painter.drawLine(round(x + w * 0.43), round(y + h * 0.72), round(x + w * 0.78), round(y + h * 0.30))
    painter.restore()


def _radio(painter: QPainter, rect: QRect, state: QStyle.StateFlag) -> None:
    now = look()
    on = bool(state & QStyle.StateFlag.State_On)
    box = rect.adjusted(3, 3, -3, -3)
    _begin(painter)
    painter.setPen(QPen(now.color("accent" if on else "edge"), 1.5))
    painter.setBrush(now.color("surface"))
    painter.drawEllipse(box)
    if on:
        painter.setBrush(now.color("accent"))
        inset = max(3, box.width() // 4)
        painter.drawEllipse(box.adjusted(inset, inset, -inset, -inset))
    painter.restore()


def _begin(painter: QPainter) -> None:
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
