"""The hard limits of the house: how long files and functions may be, and what may stand in the tree."""

from __future__ import annotations

import ast
import subprocess
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
WINDOW = sorted(ROOT.glob("ui/**/*.py"))
SOURCES = sorted([*ROOT.glob("intake/**/*.py"), *WINDOW])
FILE_LIMIT, FUNCTION_LIMIT, WINDOW_LIMIT = 450, 60, 200
TOP_LEVEL = {
    "intake",
    "ui",
    "resources",
    "tests",
    "pyinstaller.spec",
    "pyproject.toml",
    "README.md",
    "LICENSE",
    "CHANGELOG.md",
    "ARCHITECTURE.md",
    "CONTRIBUTING.md",
    "requirements.lock",
    "dev",
}


def test_there_are_sources_to_judge() -> None:
    assert len(SOURCES) > 100


def test_no_file_is_longer_than_one_sitting() -> None:
    lengths = {str(path.relative_to(ROOT)): path.read_text("utf-8").count("\n") for path in SOURCES}
    assert {name: length for name, length in lengths.items() if length > FILE_LIMIT} == {}


def test_no_file_of_the_window_is_long() -> None:
    lengths = {str(path.relative_to(ROOT)): path.read_text("utf-8").count("\n") for path in WINDOW}
    assert {name: length for name, length in lengths.items() if length > WINDOW_LIMIT} == {}


def test_no_file_of_the_window_holds_two_qt_classes() -> None:
    trees = {str(path.relative_to(ROOT)): ast.parse(path.read_text("utf-8")) for path in WINDOW}
    known = {name for tree in trees.values() for name in from_qt(tree)}
    classes = [
        (file, node) for file, tree in trees.items() for node in ast.walk(tree) if isinstance(node, ast.ClassDef)
    ]
    found: dict[str, set[str]] = {}
    more = True
    while more:
        more = False
        for file, node in classes:
            if node.name not in found.get(file, ()) and any(last_name(base) in known for base in node.bases):
                known.add(node.name)
                found.setdefault(file, set()).add(node.name)
                more = True
    assert len(found) > 100
    assert {file: names for file, names in found.items() if len(names) > 1} == {}


def from_qt(tree: ast.Module) -> set[str]:
    """The names that a file takes from Qt."""
    imports = [node for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)]
    taken = [alias for node in imports if (node.module or "").startswith("PySide6.") for alias in node.names]
    return {alias.asname or alias.name for alias in taken}


def last_name(base: ast.expr) -> str:
    """`QWidget` of `QWidget`, of `QtWidgets.QWidget` and of `QWidget[T]`."""
    if isinstance(base, ast.Subscript):
        return last_name(base.value)
    return base.attr if isinstance(base, ast.Attribute) else getattr(base, "id", "")


def test_no_function_is_longer_than_a_screen() -> None:
    long = {}
    for path in SOURCES:
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
                length = (node.end_lineno or node.lineno) - node.lineno + 1
                if length > FUNCTION_LIMIT:
                    long[f"{path.relative_to(ROOT)}:{node.name}"] = length
    assert long == {}


def test_every_public_module_and_function_says_what_it_promises() -> None:
    silent = []
    for path in SOURCES:
        tree = ast.parse(path.read_text("utf-8"))
        if not ast.get_docstring(tree):
            silent.append(str(path.relative_to(ROOT)))
        for node in tree.body:
            public = isinstance(node, ast.FunctionDef | ast.ClassDef) and not node.name.startswith("_")
            if public and not ast.get_docstring(node):
                silent.append(f"{path.relative_to(ROOT)}:{node.name}")
    assert silent == []


def test_the_core_swallows_nothing() -> None:
    """`except Exception` is the last net of the command line and of the worker, a silent `pass` stands nowhere."""
    broad = []
    for path in SOURCES:
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.ExceptHandler):
                name = getattr(node.type, "id", "")
                if node.type is None or name == "Exception" or isinstance(node.body[0], ast.Pass):
                    broad.append(f"{path.relative_to(ROOT)}:{node.lineno}")
    last_nets = ("intake/cli/__init__.py", "ui/work.py")
    assert [place for place in broad if not place.startswith(last_nets)] == []


def test_the_tree_holds_only_what_was_agreed() -> None:
    tracked = subprocess.run(["git", "ls-files"], cwd=ROOT, capture_output=True, text=True, check=True).stdout
    top = {name.split("/")[0] for name in tracked.splitlines()}
    assert {name for name in top if not name.startswith(".")} <= TOP_LEVEL


def test_the_lock_names_hashes_and_no_addresses() -> None:
    lock = (ROOT / "requirements.lock").read_text("utf-8")
    assert "://" not in lock
    assert lock.count("--hash=sha256:") > 300


def test_nothing_is_handed_to_a_printer() -> None:
    """security.md: the system's spool keeps what is printed. Measured: to look for printers opens AF_INET sockets."""
    assert [str(path) for path in SOURCES if "QtPrintSupport" in path.read_text("utf-8")] == []
