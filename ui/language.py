"""The language of the window: texts from Qt Linguist files, direction, and how dates and numbers are written.

Whatever the window counts or dates is written in the digits of its language: `%Ln` in a text, `number_words`,
`day_words`, `moment_words` and `time_words` elsewhere. Codes, digests, paths and keys stay as they are.

`resources/translations/window/<language>.qm` is made from the `.ts` beside it (`./dev` does it).
"""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QTranslator
from PySide6.QtWidgets import QApplication

import resources

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date, datetime

    from PySide6.QtCore import Qt

LANGUAGES = {"en": "English", "ar": "العربية"}
_LOCALES = {"en": "en_GB", "ar": "ar_SY"}
_WORDS = Path(resources.__path__[0]) / "translations" / "window"
_KIBI = 1024
_RIGHT_TO_LEFT = frozenset(("ar", "fa", "he", "ur", "ckb", "ps"))


class Speech:
    """Puts a language on the application and takes the one before off."""

    def __init__(self, app: QApplication) -> None:
        self._app = app
        self._translator: QTranslator | None = None
        self.language = "en"

    def take_off(self) -> None:
        """No translation and the system's direction: as before anything was put on."""
        if self._translator is not None:
            self._app.removeTranslator(self._translator)
            self._translator = None
        self.language = "en"

    def put_on(self, language: str) -> None:
        """Use this language; an unknown one is English."""
        self.take_off()
        self.language = language if language in LANGUAGES else "en"
        file = _WORDS / f"{self.language}.qm"
        if file.is_file():  # English has one too: for its plurals
            self._translator = QTranslator(self._app)
            self._translator.load(str(file))
            self._app.installTranslator(self._translator)
        right = self.language in _RIGHT_TO_LEFT
        if right != self._app.isRightToLeft():
            self._app.setLayoutDirection(direction(self.language))

    def settle(self) -> None:
        """Write dates and numbers this language's way: after the first paint, since QLocale is heavy to load."""
        from PySide6.QtCore import QLocale

        QLocale.setDefault(QLocale(_LOCALES[self.language]))


def system_language() -> str:
    """The system's language where we speak it, else English."""
    for variable in ("LC_ALL", "LC_MESSAGES", "LANG"):
        if value := os.environ.get(variable):
            short = value.replace("-", "_").split("_")[0]
            return short if short in LANGUAGES else "en"
    if sys.platform in ("win32", "darwin"):
        from PySide6.QtCore import QLocale

        short = QLocale.system().name().split("_")[0]
        return short if short in LANGUAGES else "en"
    return "en"


def right_to_left(language: str) -> bool:
    """Whether a language is written from the right, by its tag."""
    return language.split("-")[0] in _RIGHT_TO_LEFT


def direction(language: str) -> Qt.LayoutDirection:
    """Which way a language runs, by its tag."""
    from PySide6.QtCore import Qt  # a heavy name: see ui.app

    return Qt.LayoutDirection.RightToLeft if right_to_left(language) else Qt.LayoutDirection.LeftToRight


def day_words(day: date | str) -> str:
    """A day as the window's language writes it: "24 November 2026"; a text that is no day is given back."""
    from datetime import date

    from PySide6.QtCore import QDate, QLocale

    if isinstance(day, str):
        try:
            day = date.fromisoformat(day)
        except ValueError:
            return day
    return QLocale().toString(QDate(day.year, day.month, day.day), "d MMMM yyyy")


def moment_words(moment: datetime | str) -> str:
    """A moment in this computer's time zone: day and time to the minute; no moment is given back as it is."""
    from PySide6.QtCore import QDateTime, QLocale

    local = _here(moment)
    if local is None:
        return str(moment)
    comma = "،" if QLocale().name().startswith("ar") else ","
    return QLocale().toString(QDateTime.fromSecsSinceEpoch(int(local.timestamp())), f"d MMMM yyyy{comma} HH:mm")


def time_words(moment: datetime | str) -> str:
    """The time of day in this computer's time zone, to the minute; no moment is given back as it is."""
    from PySide6.QtCore import QLocale, QTime

    local = _here(moment)
    if local is None:
        return str(moment)
    return QLocale().toString(QTime(local.hour, local.minute), "HH:mm")


def _here(moment: datetime | str) -> datetime | None:
    """A moment in this computer's time zone; None for what is none."""
    from datetime import datetime

    if isinstance(moment, str):
        try:
            moment = datetime.fromisoformat(moment)
        except ValueError:
            return None
    return moment.astimezone()


def listed(words: Iterable[str]) -> str:
    """Words after each other, with the comma of the window's language."""
    from PySide6.QtCore import QLocale

    return ("، " if QLocale().name().startswith("ar") else ", ").join(words)


def number_words(number: int) -> str:
    """A whole number with the digits of the window's language."""
    from PySide6.QtCore import QLocale

    return QLocale().toString(number)


def size_words(size: int) -> str:
    """How large a file is, in the units that people know, to one place after the point."""
    from PySide6.QtCore import QLocale

    units = (
        QCoreApplication.translate("Sizes", "{number} bytes"),
        QCoreApplication.translate("Sizes", "{number} KiB"),
        QCoreApplication.translate("Sizes", "{number} MiB"),
        QCoreApplication.translate("Sizes", "{number} GiB"),
    )
    amount, unit = float(size), 0
    while amount >= _KIBI and unit < len(units) - 1:
        amount, unit = amount / _KIBI, unit + 1
    return units[unit].format(number=QLocale().toString(amount, "f", 1 if unit else 0))


def language_words(tag: str) -> str:
    """The name of a language in the window's language; an unknown tag stays as it is."""
    import icu  # slow to load, and not needed before something of a vault is shown
    from PySide6.QtCore import QLocale

    window = QLocale().name().replace("-", "_")
    return str(icu.Locale(tag.replace("-", "_")).getDisplayName(icu.Locale(window)))
