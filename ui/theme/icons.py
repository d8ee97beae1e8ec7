"""One set of icons, drawn as SVG in `resources/icons/` with `currentColor`, and coloured from the tokens."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

import resources
from ui.theme.look import look

_SIZE = 18
_DRAWN = Path(resources.__path__[0]) / "icons"
_RATIO = 2


def icon(name: str, shade: str = "quiet", chosen: str = "accent") -> QIcon:
    """The icon in the colour of a token; where it is switched on, in that of `chosen`. Follows the palette."""
    now = look()
    made = QIcon()
    made.addPixmap(_pixmap(name, getattr(now.tokens, shade), now.px(_SIZE)), QIcon.Mode.Normal, QIcon.State.Off)
    made.addPixmap(_pixmap(name, getattr(now.tokens, chosen), now.px(_SIZE)), QIcon.Mode.Normal, QIcon.State.On)
    return made


@lru_cache(maxsize=256)
def _pixmap(name: str, color: str, size: int) -> QPixmap:
    source = (_DRAWN / f"{name}.svg").read_text("utf-8")
    drawn = QSvgRenderer(QByteArray(source.replace("currentColor", color).encode()))
    picture = QPixmap(size * _RATIO, size * _RATIO)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    drawn.render(painter, QRectF(0, 0, size * _RATIO, size * _RATIO))
    painter.end()
    picture.setDevicePixelRatio(_RATIO)
    return picture
