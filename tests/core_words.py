"""The sentences that the core says to people, gathered from the source, in a form that Qt's `lupdate` reads.

`python -m tests.core_words` writes it to standard output; `./dev words` and the tests of the window's words use it.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parent.parent
_FIELD = re.compile(r"\{\w+\}")


class Said(NamedTuple):
    """One place where a sentence is made; `template` is None where it is no literal."""

    place: str
    template: str | None


def sentences() -> Iterator[Said]:
    """Every `Sentence(...)` of the source."""
    for path in sorted((*ROOT.glob("intake/**/*.py"), *ROOT.glob("ui/**/*.py"))):
        if "cli" in path.parts:
            continue  # what the command line alone says is never shown in the window
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "Sentence":
                first = node.args[0] if node.args else None
                literal = isinstance(first, ast.Constant) and isinstance(first.value, str)
                yield Said(f"{path.relative_to(ROOT)}:{node.lineno}", first.value if literal else None)


def templates() -> list[str]:
    """What there is to translate: not what consists of fields alone."""
    found = {said.template for said in sentences() if said.template}
    return sorted(template for template in found if re.search(r"[^\W\d_]", _FIELD.sub("", template)))


def source() -> str:
    """A Python file that hands each template to Qt's translator."""
    calls = "".join(f'QCoreApplication.translate("Core", {_quoted(template)})\n' for template in (*templates(), "; "))
    return f"from PySide6.QtCore import QCoreApplication\n{calls}"


def _quoted(text: str) -> str:
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


if __name__ == "__main__":
    print(source(), end="")
