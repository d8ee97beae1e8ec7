"""Long lists in the real window: what a screen costs the vault does not grow with the vault (structure, not time)."""

from __future__ import annotations

import gc
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import msgspec
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLineEdit, QListWidget

from intake import custody, search, vault
from intake.interchange.importing import import_case
from intake.statement.listing import Line
from tests.benchmarks.lists import IDLE, unlocked
from tests.ui.conftest import NOW, PASSPHRASE, Hand, unlock
from ui.widgets.row_model import KEPT
from ui.widgets.rows import Rows

PEOPLE = 100
PAGE = 100
QUERIES, STEPS = 6, 60
"""Of a page, at the most: statements of SQL, and thousands of SQLite's own instructions."""


class Spent:
    """What the vault's connection did meanwhile."""

    queries = 0
    steps = 0


def case(statements: int) -> dict[str, object]:
    people = [
        {"id": f"p{number}", "code": f"W-{number:03}", "identity": {"full_name": f"Person {number}"}}
        for number in range(PEOPLE)
    ]
    told = [
        {
            "id": f"s{number}",
            "code": f"ST-{number:06}",
            "person": f"p{number % PEOPLE}",
            "language": "en",
            "status": "draft" if number == 7 else "final",
            "paragraphs": [{"id": f"s{number}.1", "kind": "narrative", "text": "It was raining."}],
        }
        for number in range(statements)
    ]
    return {"format": "testimony-intake/1", "case": {"code": "LARGE"}, "people": people, "statements": told}


@pytest.fixture(scope="module")
def large_once(tmp_path_factory: pytest.TempPathFactory, scale: Callable[[int], int]) -> Path:
    """Ten thousand statements; a hundred thousand with --long."""
    folder = tmp_path_factory.mktemp("large")
    file = folder / "case.json"
    file.write_bytes(msgspec.json.encode(case(scale(100_000))))
    made = vault.create(folder / "vault", PASSPHRASE, organisation="Example Legal Aid", now=NOW, cost=vault.FLOOR)
    with made:
        with custody.act(made, custody.Act.VAULT_CREATED, made.id, now=NOW):
            pass
        import_case(made, file, now=NOW)
        search.catch_up(made)
    return folder / "vault"


@pytest.fixture
def large(start: Callable[..., Hand], large_once: Path, tmp_path: Path) -> Hand:
    return unlock(start(str(shutil.copytree(large_once, tmp_path / "vault"))))


@contextmanager
def watched(hand: Hand) -> Iterator[Spent]:
    spent = Spent()

    def query(_: str) -> None:
        spent.queries += 1

    def step() -> int:
        spent.steps += 1
        return 0

    def listen(opened: vault.Vault, *, on: bool) -> None:
        opened.db.set_progress_handler(step if on else None, 1_000)
        opened.db.set_trace_callback(query if on else None)

    hand.program.desk.read(lambda opened: listen(opened, on=True), lambda _: None)
    hand.idle()
    yield spent
    hand.idle()
    hand.program.desk.read(lambda opened: listen(opened, on=False), lambda _: None)
    hand.idle()


def test_a_list_is_read_by_pages_whatever_its_length(large: Hand) -> None:
    large.go("statements")
    shown = large.find(Rows, "statements_list")
    assert len(shown.rows) == PAGE
    large.key(Qt.Key.Key_Tab)
    for page in range(2, 20):
        with watched(large) as spent:
            shown.scrollToBottom()
            large.wait(lambda page=page: shown.model().rowCount() == page * PAGE)
        assert 1 <= spent.queries <= QUERIES
        assert spent.steps <= STEPS
    assert len(shown.rows) == (KEPT + 1) * PAGE  # what was scrolled by is let go, and read again
    assert sum(isinstance(one, Line) for one in gc.get_objects()) <= 2 * PAGE
    shown.setCurrentIndex(shown.model().index(15 * PAGE, 0))
    shown.scrollTo(shown.currentIndex())
    with watched(large) as spent:
        shown.scrollTo(shown.model().index(4 * PAGE, 0))
        large.wait(lambda: shown.model().index(4 * PAGE, 0).data() is not None)
    assert spent.queries <= 2 * QUERIES


def test_whatever_its_code_a_statement_is_gone_to_at_once(large: Hand) -> None:
    large.go("today")
    large.click("find_anything")
    large.type("palette_line", "st 9987", QLineEdit)
    large.idle()
    large.wait(lambda: large.find(QListWidget, "palette_list").count() > 0)
    large.qtbot.keyClick(large.find(QLineEdit, "palette_line"), Qt.Key.Key_Return)
    large.wait(lambda: large.program.desk.here.subject.endswith("9987"))


def test_an_exhibit_can_belong_to_any_statement(large: Hand, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "note.txt"
    file.write_text("a note", "utf-8")
    large.go("exhibits")
    monkeypatch.setattr(large.program.desk, "ask_files", lambda *_: [file])
    large.click("take_in")
    large.wait(lambda: len(large.find(Rows, "exhibits_list").rows) == 1)
    box = large.find(QComboBox, "exhibit_statement")
    assert box.findText("ST-009987") > 0


def test_scrolled_filtered_and_searched_the_window_holds_little_memory(large_once: Path, tmp_path: Path) -> None:
    path = shutil.copytree(large_once, tmp_path / "vault")
    told = unlocked(path, PASSPHRASE, "statements", "raining")
    assert told["lines"] >= 10_000
    assert told["pss"] < IDLE  # of libraries its share: how much of them is mapped depends on what else runs


def test_a_code_of_nothing_and_a_rare_state_are_looked_for_bit_by_bit(large: Hand) -> None:
    large.go("statements")
    shown = large.find(Rows, "statements_list")
    with watched(large) as spent:
        large.type("statements_filter", "zzz", QLineEdit)
        large.key(Qt.Key.Key_Return)
    assert spent.queries <= 4 * QUERIES  # the codes alone, from their indexes; then the index of words
    assert shown.isHidden()
    large.find(QLineEdit, "statements_filter").clear()
    large.go("statements", "", "draft")
    large.wait(lambda: [row.title for row in shown.rows] == ["ST-000007"])
