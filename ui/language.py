"""The language of the window: texts from Qt Linguist files, direction, and how dates and numbers are written.

`resources/translations/window/<language>.qm` is made from the `.ts` beside it (`./dev` does it).
"""

from __future__ import annotations

from datetime import date, datetime
from importlib import resources

from PySide6.QtCore import QDate, QDateTime, QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication

LANGUAGES = {"en": "English", "ar": "العربية"}
_LOCALES = {"en": QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom), "ar": QLocale("ar_SY")}
_RIGHT_TO_LEFT = frozenset(("ar", "fa", "he", "ur", "ckb", "ps"))


class Speech:
    """Puts a language on the application and takes the one before off."""

    def __init__(self, app: QApplication) -> None:
        self._app = app
        self._translator: QTranslator | None = None
        self.language = "en"

    def put_on(self, language: str) -> None:
        """Use this language; an unknown one is English."""
        self.language = language if language in LANGUAGES else "en"
        if self._translator is not None:
            self._app.removeTranslator(self._translator)
            self._translator = None
        if self.language != "en":
            self._translator = QTranslator(self._app)
            file = resources.files("resources").joinpath("translations", "window", f"{self.language}.qm")
            if file.is_file():
                self._translator.load(file.read_bytes())
                self._app.installTranslator(self._translator)
        self._app.setLayoutDirection(direction(self.language))
        QLocale.setDefault(_LOCALES[self.language])


def system_language() -> str:
    """The system's language where we speak it, else English."""
    for name in QLocale.system().uiLanguages():
        if (short := name.split("-")[0]) in LANGUAGES:
            return short
    return "en"


def right_to_left(language: str) -> bool:
    """Whether a language is written from the right, by its tag."""
    return language.split("-")[0] in _RIGHT_TO_LEFT


def direction(language: str) -> Qt.LayoutDirection:
    """Which way a language runs, by its tag."""
    return Qt.LayoutDirection.RightToLeft if right_to_left(language) else Qt.LayoutDirection.LeftToRight


def day_words(day: date | str) -> str:
    """A day as the window's language writes it: "24 November 2026"; a text that is no day is given back."""
    if isinstance(day, str):
        try:
            day = date.fromisoformat(day)
        except ValueError:
            return day
    return QLocale().toString(QDate(day.year, day.month, day.day), "d MMMM yyyy")


def moment_words(moment: datetime | str) -> str:
    """A moment in this computer's time zone: day and time to the minute; no moment is given back as it is."""
    if isinstance(moment, str):
        try:
            moment = datetime.fromisoformat(moment)
        except ValueError:
            return moment
    local = moment.astimezone()
    return QLocale().toString(QDateTime.fromSecsSinceEpoch(int(local.timestamp())), "d MMMM yyyy, HH:mm")


def number_words(number: int) -> str:
    """A whole number with the digits of the window's language."""
    return QLocale().toString(number)
