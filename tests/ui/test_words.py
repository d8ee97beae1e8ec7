"""Every text of the window can be translated, and is: no string is missing, plurals are whole, places fit."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from datetime import datetime
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication

from tests import core_words
from ui.language import Speech, day_words, moment_words, number_words, size_words, time_words

ROOT = Path(__file__).resolve().parent.parent.parent
WORDS = ROOT / "resources" / "translations" / "window"
SOURCES = sorted(ROOT.glob("ui/**/*.py"))
ARABIC_PLURALS = 6  # zero, one, two, few, many, other (CLDR)
_SHOWS = {"Words", "Button", "QLabel", "QPushButton", "QRadioButton", "QCheckBox", "Card", "LineItem", "Empty", "Field"}
_SETS = {"setText", "set_text", "setToolTip", "setPlaceholderText", "setAccessibleName", "setWindowTitle", "say"}
_NAME = "Testimony Intake"


def messages(path: Path) -> dict[tuple[str, str], ElementTree.Element]:
    tree = ElementTree.parse(path)
    return {
        (context.findtext("name", ""), message.findtext("source", "")): message
        for context in tree.iter("context")
        for message in context.iter("message")
    }


def test_no_text_of_the_window_is_missing_in_the_arabic_file(tmp_path: Path) -> None:
    fresh = tmp_path / "fresh.ts"
    lupdate = Path(sys.executable).with_name("pyside6-lupdate")
    core = tmp_path / "core.py"
    core.write_text(core_words.source(), "utf-8")
    names = [str(path) for path in (*SOURCES, core)]
    subprocess.run([lupdate, "-silent", "-locations", "none", *names, "-ts", fresh], check=True, capture_output=True)
    missing = set(messages(fresh)) - set(messages(WORDS / "ar.ts"))
    assert missing == set(), "run ./dev words, then translate"


@pytest.mark.parametrize("language", ["ar", "en"])
def test_every_text_is_translated_whole(language: str) -> None:
    unfinished = []
    for (context, source), message in messages(WORDS / f"{language}.ts").items():
        translation = message.find("translation")
        assert translation is not None
        forms = [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]
        plural = message.get("numerus") == "yes"
        wanted = {"ar": ARABIC_PLURALS, "en": 2}[language] if plural else 1
        if translation.get("type") == "unfinished" or len(forms) != wanted or not all(form.strip() for form in forms):
            unfinished.append(f"{context}: {source}")
            continue
        for form in forms:
            places = set(re.findall(r"\{\w*\}|%\d", source))
            if set(re.findall(r"\{\w*\}|%\d", form)) != places:
                unfinished.append(f"{context}: {source}: the places differ")
    assert unfinished == []


def test_no_text_goes_past_the_translator() -> None:
    """A literal with letters that is handed to a widget without `tr` would stay English for ever."""
    past = []
    for path in SOURCES:
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if not isinstance(node, ast.Call):
                continue
            name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
            if name in _SHOWS | _SETS and node.args and isinstance(node.args[0], ast.Constant):
                text = node.args[0].value
                if isinstance(text, str) and re.search(r"[^\W\d_]{2}", text) and text != _NAME:
                    past.append(f"{path.relative_to(ROOT)}:{node.lineno} {text!r}")
    assert past == []


_TYPED = ("2012", "2019-05-02T", "2026-11-24", "1 إلى 9")
"""What stands as somebody types it: a date in a form, and keys."""


def test_what_is_counted_is_written_in_the_digits_of_the_language() -> None:
    """`%n` writes Western digits in every language, as do f-strings and `strftime`; see ui.language."""
    western = [
        f"{path.relative_to(ROOT)}:{at}"
        for path in SOURCES
        for at, line in enumerate(path.read_text("utf-8").splitlines(), 1)
        if re.search(r"%n\b|strftime", line)
    ]
    assert western == []


def test_an_arabic_text_has_arabic_digits() -> None:
    """But for codes and for names of keys and forms, which stay as they are."""
    western = []
    for message in messages(WORDS / "ar.ts").values():
        translation = message.find("translation")
        assert translation is not None
        for form in [node.text or "" for node in translation.iter("numerusform")] or [translation.text or ""]:
            code = r"[A-Za-z][\w.+-]*(?: 47)?|U\+\w+|\{\w*\}|%L?[n\d]|\\\\u\w+|0-9"
            bare = re.sub(code, "", form)
            if re.search(r"[0-9]", bare) and not any(typed in form for typed in _TYPED):
                western.append(form)
    assert western == []


def test_numbers_and_times_follow_the_language(qapp: QApplication) -> None:
    speech = Speech(qapp)
    try:
        speech.put_on("ar")
        speech.settle()
        moment = datetime(2026, 11, 24, 9, 5).astimezone()
        assert number_words(215) == "٢١٥"
        assert time_words(moment) == "٠٩:٠٥"
        assert "٢٠٢٦" in day_words("2026-11-24")
        assert "٠٩:٠٥" in moment_words(moment)
        counted = QCoreApplication.translate("CheckCard", "%Ln thing(s) are not as they were written", "", 12)
        assert "١٢" in counted
        assert size_words(150_080) == "١٤٦٫٦ كيلوبايت"
        assert size_words(12) == "١٢ بايت"
    finally:
        speech.put_on("en")
        speech.settle()
        speech.take_off()
