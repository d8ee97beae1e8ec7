"""The look that is on: a palette, a text size and a size for testimony, for widgets that paint themselves."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtGui import QColor, QFont
from PySide6.QtWidgets import QApplication

from ui.theme.tokens import LIGHT, Tokens

SANS = ("IBM Plex Sans", "IBM Plex Sans Arabic", "Noto Sans Ethiopic")
SERIF = ("Noto Serif", "Noto Naskh Arabic", "Noto Sans Ethiopic")
NASKH = ("Noto Naskh Arabic", "Noto Serif", "Noto Sans Ethiopic")
MONO = ("IBM Plex Mono",)
PROPERTY = "look"

_NASKH_LANGUAGES = frozenset(("ar", "fa", "ur", "ckb", "ps"))


class Look(NamedTuple):
    """What is on now; lengths in device-independent pixels at 100 % text are given to `px`."""

    tokens: Tokens
    scale: float
    """Text size, 1.0 to 2.0."""
    reading: int
    """Size of testimony in pixels at 100 %, 14 to 28."""

    def px(self, length: float) -> int:
        """A length that grows with the text."""
        return max(1, round(length * self.scale))

    def color(self, token: str) -> QColor:
        """A token of the palette, by name."""
        return QColor(getattr(self.tokens, token))

    def font(self, size: float = 15, *, bold: bool = False, families: tuple[str, ...] = SANS) -> QFont:
        """A font of the interface; `size` in pixels at 100 %."""
        font = QFont()
        font.setFamilies(list(families))
        font.setPixelSize(self.px(size))
        font.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
        return font

    def reading_font(self, language: str = "") -> QFont:
        """The font of testimony: Naskh for scripts that read best in it, else serif, one pixel smaller."""
        naskh = language.split("-")[0] in _NASKH_LANGUAGES
        return self.font(self.reading if naskh else self.reading - 1, families=NASKH if naskh else SERIF)


_FIRST = Look(tokens=LIGHT, scale=1.0, reading=18)


def look() -> Look:
    """The look of the running application; light at 100 % where no theme was put on."""
    app = QApplication.instance()
    found = app.property(PROPERTY) if app is not None else None
    return found if isinstance(found, Look) else _FIRST
