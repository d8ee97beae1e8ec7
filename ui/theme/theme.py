"""Putting a look on the application: bundled fonts, palette, style and style sheet, and following the system."""

from __future__ import annotations

from enum import StrEnum
from importlib import resources

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication

from ui.theme.look import PROPERTY, Look, look
from ui.theme.sheet import style_sheet
from ui.theme.style import Paper
from ui.theme.tokens import CONTRAST_DARK, CONTRAST_LIGHT, DARK, LIGHT, Tokens

_FONTS = (
    "IBMPlexSans-Regular.ttf",
    "IBMPlexSans-SemiBold.ttf",
    "IBMPlexSansArabic-Regular.ttf",
    "IBMPlexSansArabic-SemiBold.ttf",
    "IBMPlexMono-Regular.ttf",
    "NotoSerif-Regular.ttf",
    "NotoNaskhArabic-Regular.ttf",
    "NotoSansEthiopic-Regular.ttf",
)


class Scheme(StrEnum):
    """Which palette: the system's choice, or a fixed one."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"
    CONTRAST_LIGHT = "contrast-light"
    CONTRAST_DARK = "contrast-dark"


_FIXED = {
    Scheme.LIGHT: LIGHT,
    Scheme.DARK: DARK,
    Scheme.CONTRAST_LIGHT: CONTRAST_LIGHT,
    Scheme.CONTRAST_DARK: CONTRAST_DARK,
}


class Theme(QObject):
    """The look of one application; `changed` tells widgets that paint themselves to paint anew."""

    changed = Signal()

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._app = app
        self._scheme = Scheme.SYSTEM
        for name in _FONTS:
            QFontDatabase.addApplicationFontFromData(resources.files("resources").joinpath("fonts", name).read_bytes())
        self._style = Paper()
        app.setStyle(self._style)
        app.setCursorFlashTime(0)  # nothing blinks
        app.styleHints().colorSchemeChanged.connect(self._follow)
        self.put_on(Scheme.SYSTEM)

    @property
    def scheme(self) -> Scheme:
        """What was chosen, not what it came to."""
        return self._scheme

    @property
    def scale(self) -> float:
        """Text size, 1.0 to 2.0."""
        return look().scale

    @property
    def reading(self) -> int:
        """Size of testimony in pixels at 100 %."""
        return look().reading

    def put_on(self, scheme: Scheme | None = None, *, scale: float | None = None, reading: int | None = None) -> None:
        """Change what is given, keep the rest, and show it at once; sizes are kept within their limits."""
        before = look()
        self._scheme = self._scheme if scheme is None else scheme
        now = Look(
            tokens=self._tokens(),
            scale=before.scale if scale is None else min(2.0, max(1.0, scale)),
            reading=before.reading if reading is None else min(28, max(14, reading)),
        )
        self._app.setProperty(PROPERTY, now)
        self._app.setPalette(palette(now.tokens))
        self._app.setFont(now.font())
        self._app.setStyleSheet(style_sheet(now, right_to_left=self._app.isRightToLeft()))
        self.changed.emit()

    def _tokens(self) -> Tokens:
        fixed = _FIXED.get(self._scheme)
        if fixed is not None:
            return fixed
        return DARK if self._app.styleHints().colorScheme() == Qt.ColorScheme.Dark else LIGHT

    def _follow(self) -> None:
        if self._scheme is Scheme.SYSTEM:
            self.put_on()


def palette(tokens: Tokens) -> QPalette:
    """Qt's palette for these tokens, disabled texts included."""
    role, group = QPalette.ColorRole, QPalette.ColorGroup
    made = QPalette()
    for which, value in (
        (role.Window, tokens.ground),
        (role.WindowText, tokens.ink),
        (role.Base, tokens.surface),
        (role.AlternateBase, tokens.raised),
        (role.Text, tokens.ink),
        (role.PlaceholderText, tokens.quiet),
        (role.Button, tokens.surface),
        (role.ButtonText, tokens.ink),
        (role.BrightText, tokens.danger),
        (role.Highlight, tokens.accent),
        (role.HighlightedText, tokens.on_accent),
        (role.Accent, tokens.accent),
        (role.Link, tokens.accent),
        (role.LinkVisited, tokens.accent),
        (role.ToolTipBase, tokens.raised),
        (role.ToolTipText, tokens.ink),
        (role.Light, tokens.surface),
        (role.Midlight, tokens.tint),
        (role.Mid, tokens.line),
        (role.Dark, tokens.edge),
        (role.Shadow, tokens.edge),
    ):
        made.setColor(which, QColor(value))
    for which in (role.WindowText, role.Text, role.ButtonText):
        made.setColor(group.Disabled, which, QColor(tokens.quiet))
    return made
