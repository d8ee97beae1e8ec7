"""Putting a look on the application: bundled fonts, palette, style and style sheet, and following the system."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QColor, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication

import resources
from ui.theme.look import PROPERTY, Look, look
from ui.theme.sheet import style_sheet
from ui.theme.tokens import CONTRAST_DARK, CONTRAST_LIGHT, DARK, LIGHT, Tokens

_FOLDER = Path(resources.__path__[0]) / "fonts"
_FIRST_FONTS = (
    "IBMPlexSans-Regular.ttf",
    "IBMPlexSans-SemiBold.ttf",
)
_ARABIC_FONTS = ("IBMPlexSansArabic-Regular.ttf", "IBMPlexSansArabic-SemiBold.ttf")
_LATER_FONTS = (
    *_ARABIC_FONTS,
    "IBMPlexMono-Regular.ttf",
    "NotoSerif-Regular.ttf",
    "NotoNaskhArabic-Regular.ttf",
    "NotoSansEthiopic-Regular.ttf",
)


_HALF = 128


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
        self._system_is_dark = app.palette().window().color().lightness() < _HALF  # before ours is put on
        _load(_FIRST_FONTS if not app.isRightToLeft() else (*_FIRST_FONTS, *_ARABIC_FONTS))
        app.setCursorFlashTime(0)  # nothing blinks
        app.styleHints().colorSchemeChanged.connect(self._follow)
        self.put_on(Scheme.SYSTEM)

    def load_the_rest(self) -> None:
        """The fonts of testimony, and no animated menus: not needed for the first paint."""
        from PySide6.QtCore import Qt  # a heavy name: see ui.app

        self._app.setEffectEnabled(Qt.UIEffect.UI_AnimateCombo, False)
        _load(_LATER_FONTS)

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
        self._app.setStyleSheet(style_sheet(now))
        self.changed.emit()

    def _tokens(self) -> Tokens:
        fixed = _FIXED.get(self._scheme)
        if fixed is not None:
            return fixed
        return DARK if self._system_is_dark else LIGHT

    def _follow(self) -> None:
        from PySide6.QtCore import Qt  # a heavy name: see ui.app

        self._system_is_dark = self._app.styleHints().colorScheme() == Qt.ColorScheme.Dark
        if self._scheme is Scheme.SYSTEM:
            self.put_on()


def _load(names: tuple[str, ...]) -> None:
    for name in names:
        QFontDatabase.addApplicationFont(str(_FOLDER / name))


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
