"""Words of the vocabularies in the window's language, for menus and lists; codes stay what is stored."""

from __future__ import annotations

from PySide6.QtCore import QLocale
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QComboBox

from intake import vocabulary


def label(name: str, code: str) -> str:
    """How a code of the vocabulary `name` is called; a code that the vocabulary does not know is given back."""
    found = [entry for entry in vocabulary.load(name).entries if entry.code == code]
    return found[0].label(language()) if found else code


def profile_label(code: str) -> str:
    """How a profile is called."""
    return vocabulary.profile(code).label(language())


def fill(box: QComboBox, name: str, *, first: str | None = None) -> QComboBox:
    """Put every entry that a vocabulary offers into a box, in its order, with the code as data; `first` is chosen."""
    for entry in vocabulary.load(name).entries:
        if not entry.older:
            box.addItem(entry.label(language()), entry.code)
    if first is not None:
        box.setCurrentIndex(box.findData(first))
    return box


def isolated(name: str) -> str:
    """A name inside a sentence that runs the other way: Unicode isolates keep both in order (UAX 9)."""
    return f"\u2068{name}\u2069" if QGuiApplication.isRightToLeft() else name


def language() -> str:
    """The window's language, as a tag."""
    return QLocale().name().split("_")[0]
