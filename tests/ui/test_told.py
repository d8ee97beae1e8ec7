"""Whatever the core says to people has words in the window's language, and an unknown sentence is told in English."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path
from string import Formatter

import pytest
from PySide6.QtWidgets import QApplication

from intake.errors import IntakeError, Reason, Refused, Sentence, Term, any_of
from intake.signing import judge
from tests import core_words
from ui.language import Speech
from ui.told import complaint, told

ROOT = Path(__file__).resolve().parent.parent.parent
_CODES = re.compile(
    r"\{\w+\}|[\w.-]*\.(?:json|asice)\b|\\u\w+|README\.txt|\b(?:PDF|PNG|JPEG|JSON|JWT|SD-JWT|UTF-8|BOM|BCP|MiB|GiB|KiB|P-256|EDTF"
    r"|U\+\w+|base64(?:url)?|high s|start|null|true|false|recovery|age1?|ar|zh-Hant|a-z|201X)\b"
)


@pytest.fixture
def arabic(qapp: QApplication) -> Iterator[None]:
    speech = Speech(qapp)
    speech.put_on("ar")
    speech.settle()
    yield
    speech.put_on("en")
    speech.settle()
    speech.take_off()


def test_every_sentence_is_a_literal_with_its_fields() -> None:
    """What lies in a variable or an f-string could not be gathered, and would stay English for ever."""
    wrong = []
    for path in (*ROOT.glob("intake/**/*.py"), *ROOT.glob("ui/**/*.py")):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if not isinstance(node, ast.Call) or getattr(node.func, "id", "") != "Sentence":
                continue
            place = f"{path.relative_to(ROOT)}:{node.lineno}"
            template = node.args[0]
            if not isinstance(template, ast.Constant) or not isinstance(template.value, str):
                wrong.append(f"{place}: no literal")
                continue
            given = {keyword.arg for keyword in node.keywords}
            if given and given != {name for _, name, _, _ in Formatter().parse(template.value) if name is not None}:
                wrong.append(f"{place}: the fields differ")
    assert wrong == []


def test_the_window_raises_no_plain_text() -> None:
    """In the core the type checker sees to it: an error takes a `Sentence`. The window is not type-checked."""
    kinds = {IntakeError.__name__}
    wrong = []
    trees = {
        path: ast.parse(path.read_text("utf-8")) for path in (ROOT / "intake" / "errors.py", *ROOT.glob("ui/**/*.py"))
    }
    for tree in trees.values():
        for node in ast.walk(tree):
            if isinstance(node, ast.ClassDef) and any(getattr(base, "id", "") in kinds for base in node.bases):
                kinds.add(node.name)
    kinds -= {"Fault"}  # takes the exception's kind and place, and makes its sentence itself
    for path, tree in trees.items():
        for node in ast.walk(tree):
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") in kinds and node.args:
                given = node.args[0]
                if isinstance(given, ast.Constant | ast.JoinedStr | ast.BinOp):
                    wrong.append(f"{path.relative_to(ROOT)}:{node.lineno}")
    assert wrong == []


@pytest.mark.usefixtures("arabic")
def test_every_sentence_of_the_core_is_told_in_arabic() -> None:
    english = []
    for template in core_words.templates():
        fields = {name: "١" for _, name, _, _ in Formatter().parse(template) if name}
        words = told(Sentence(template, **fields))
        if re.search(r"[A-Za-z]{2}", _CODES.sub("", words)):
            english.append(f"{template} → {words}")
    assert english == []


@pytest.mark.usefixtures("arabic")
def test_an_unknown_sentence_is_told_in_english() -> None:
    assert told(Sentence("nobody wrote this before {number} times", number=3)).startswith("nobody wrote this before ")


@pytest.mark.usefixtures("arabic")
def test_sentences_inside_sentences_are_told_too() -> None:
    inner = (Reason(message=Sentence("the disk is full or read-only; what was kept before is safe")),) * 2
    words = complaint(Refused("leak", inner))
    assert words.count("القرص ممتلئ") == 2
    assert "؛ " in words
    assert "leak" not in words


@pytest.mark.usefixtures("arabic")
def test_a_code_inside_a_sentence_is_told_as_the_vocabulary_calls_it() -> None:
    purposes = any_of([Term("consent_purposes", "criminal_complaint"), Term("consent_purposes", "share_partner")])
    sentence = Sentence("no consent of {person} covers {purpose}", person="W-01", purpose=purposes)
    assert str(sentence) == "no consent of W-01 covers criminal_complaint or share_partner"
    assert "استخدامها في شكوى جزائية أو إعطاؤها لمنظمة شريكة" in told(sentence)


@pytest.mark.usefixtures("arabic")
def test_a_verdict_is_told_in_arabic() -> None:
    verdict = judge(b"%PDF-1.7\nnothing", trust=[])
    assert [told(problem) for problem in verdict.problems] == ["لا توقيع في ملف PDF"]
    assert [str(problem) for problem in verdict.problems] == ["the PDF holds no signature"]


def test_in_english_a_sentence_is_what_the_command_line_prints(qapp: QApplication) -> None:
    assert told(Sentence("page {number} of the database is not what was written", number=7)) == (
        "page 7 of the database is not what was written"
    )
