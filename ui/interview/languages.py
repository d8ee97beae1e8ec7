"""The languages that a session is offered in, each by its own name."""

from __future__ import annotations

from PySide6.QtCore import QLocale

OFFERED = ("ar", "en", "ckb", "kmr", "fa", "ps", "ur", "tr", "uk", "ru", "ti", "am", "so", "fr", "de", "nb", "sv")
_OWN_NAMES = {"kmr": "Kurmancî", "ckb": "کوردیی ناوەندی", "ti": "ትግርኛ", "ar": "العربية", "en": "English"}


def own_name(code: str) -> str:
    """A language as its speakers call it, with its code."""
    own = _OWN_NAMES.get(code) or QLocale(code).nativeLanguageName() or code
    return f"{own} · {code}"
