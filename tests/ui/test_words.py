"""Every text of the window can be translated, and is: no string is missing, plurals are whole, places fit."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree

import pytest

from tests import core_words

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
