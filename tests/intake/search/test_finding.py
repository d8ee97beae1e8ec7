"""What was written is found, in any spelling and script, and what was taken away is not."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from intake import custody, search, vault
from intake.interchange.importing import import_case
from intake.statement import drafts, store
from intake.statement.records import Paragraph

NOW = datetime(2026, 5, 2, 9, 30, tzinfo=UTC)
CASE = """{"format": "testimony-intake/1", "case": {"code": "C-1"},
 "people": [{"id": "p1", "code": "W-01", "identity": {"full_name": "Nobody Real"}}],
 "statements": [{"id": "s1", "code": "ST-1", "person": "p1", "language": "ar", "status": "draft", "paragraphs": []}]}"""


@pytest.fixture
def opened(tmp_path: Path) -> Iterator[vault.Vault]:
    made = vault.create(tmp_path / "v", "a passphrase for the tests", organisation="O", cost=vault.FLOOR, now=NOW)
    (tmp_path / "case.json").write_text(CASE, "utf-8")
    import_case(made, tmp_path / "case.json", now=NOW)
    yield made
    made.close()


def typed(opened: vault.Vault, number: int, text: str) -> None:
    with custody.typing(opened, "s1", lambda: NOW) as typing:
        key = store.find(opened.db, "s1").key
        drafts.write(typing, key, Paragraph(id=f"s1.{number}", kind="narrative", text=text))
    search.catch_up(opened)


def found(opened: vault.Vault, words: str) -> list[str]:
    return [place.paragraph for place in search.find(opened, words)]


@pytest.mark.parametrize("words", ["مازن", "مَازِن", "Mazen", "mazin", "Мазен", "ومازن", "زنزانة مازن", "ZINZANA"])
def test_one_word_is_found_by_many_spellings(opened: vault.Vault, words: str) -> None:
    typed(opened, 1, "كان معي في الزنزانة رجل اسمه مازن.")
    typed(opened, 2, "nothing of the kind")
    assert found(opened, words) == ["s1.1"]


def test_a_changed_paragraph_is_found_by_its_new_words_only(opened: vault.Vault) -> None:
    typed(opened, 1, "the corridor was green")
    typed(opened, 1, "the corridor was yellow")
    assert found(opened, "yellow corridor") == ["s1.1"]
    assert found(opened, "green") == []
    with custody.typing(opened, "s1", lambda: NOW) as typing:
        drafts.remove(typing, store.find(opened.db, "s1").key, "s1.1")
    search.catch_up(opened)
    assert found(opened, "yellow") == []


@pytest.mark.parametrize("words", ["", "  ", "...", '"', "a OR b", 'x" OR words : *', "NEAR(", "-"])
def test_what_is_no_word_asks_for_nothing_and_breaks_nothing(opened: vault.Vault, words: str) -> None:
    typed(opened, 1, "the corridor was green")
    assert found(opened, words) == []


def test_a_snippet_shows_where(opened: vault.Vault) -> None:
    typed(opened, 1, "x " * 200 + "the green corridor " + "y " * 200)
    (place,) = search.find(opened, "corridor")
    assert "green corridor" in place.snippet
    assert len(place.snippet) < 200
