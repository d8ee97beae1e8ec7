"""An exhibit is linked to words of a draft, found from both sides, and unlinked; nothing else of the text changes."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from intake import inspection, vault
from intake.errors import BadInput, NotThere
from intake.inspection.questions import questions
from intake.interchange.dumping import dump_case
from intake.interchange.importing import import_case
from intake.statement import store
from intake.statement.mentions import exhibit_links, mention, mentions_of, take_back

NOW = datetime(2026, 5, 2, 9, 30, tzinfo=UTC)
PASSPHRASE = "a passphrase for the tests of mentions"
TEXT = "They gave me this paper when I left Branch 1."
CASE: dict[str, Any] = {
    "format": "testimony-intake/1",
    "case": {"code": "C-1"},
    "people": [{"id": "p1", "code": "W-01", "identity": {"full_name": "Nobody Real"}}],
    "statements": [
        {
            "id": f"s{number}",
            "code": f"ST-{number}",
            "person": "p1",
            "language": "en",
            "status": status,
            "paragraphs": [
                {"id": f"s{number}.1", "kind": "interviewer_note", "text": '"kind":"exhibit"'},
                {
                    "id": f"s{number}.2",
                    "kind": "narrative",
                    "text": TEXT,
                    "links": [{"start": 36, "end": 44, "kind": "unit", "words": "Branch 1"}],
                },
            ],
        }
        for number, status in ((1, "draft"), (2, "final"))
    ],
    "exhibits": [{"id": "x1", "title": "A release paper", "statement": "s1"}],
}


@pytest.fixture
def opened(tmp_path: Path) -> Iterator[vault.Vault]:
    made = vault.create(tmp_path / "v", PASSPHRASE, organisation="Office", cost=vault.FLOOR, now=NOW)
    (tmp_path / "case.json").write_text(json.dumps(CASE), "utf-8")
    import_case(made, tmp_path / "case.json", now=NOW)
    yield made
    made.close()


def codes(opened: vault.Vault) -> list[str]:
    return [finding.kind for finding in questions(opened, "s1") if finding.kind.startswith("exhibit")]


def test_words_are_linked_found_from_both_sides_and_unlinked(opened: vault.Vault) -> None:
    assert "exhibit_not_mentioned" in codes(opened)
    link = mention(opened, "s1.2", "x1", start=13, end=23, now=NOW)
    [(paragraph, kept)] = exhibit_links(store.find(opened.db, "s1").paragraphs)
    assert (kept, paragraph.text[kept.start : kept.end]) == (link, "this paper")
    assert [(found.code, found.number) for found in mentions_of(opened.db, "x1")] == [("ST-1", 1)]
    assert codes(opened) == ["exhibit_without_file"]
    take_back(opened, "s1.2", link, now=NOW)
    assert mentions_of(opened.db, "x1") == ()
    with pytest.raises(NotThere):
        take_back(opened, "s1.2", link, now=NOW)
    path = opened.path
    opened.close()
    assert inspection.check(path, PASSPHRASE, now=NOW) == ()


def test_a_paragraph_is_linked_where_nothing_else_is_named(opened: vault.Vault) -> None:
    link = mention(opened, "s1.2", "x1", now=NOW)
    assert TEXT[link.start : link.end] == "They gave me this paper when I left"
    kinds = [entry.kind for entry in store.find(opened.db, "s1").paragraphs[1].links or () if entry]
    assert kinds == ["exhibit", "unit"], "in order, and none over another"


def test_what_can_not_be_linked_is_refused(opened: vault.Vault) -> None:
    with pytest.raises(BadInput, match="name something already"):
        mention(opened, "s1.2", "x1", start=30, end=40, now=NOW)
    with pytest.raises(BadInput, match="no words"):
        mention(opened, "s1.2", "x1", start=5, end=500, now=NOW)
    with pytest.raises(BadInput, match="final"):
        mention(opened, "s2.2", "x1", now=NOW)
    with pytest.raises(NotThere):
        mention(opened, "s1.2", "x9", now=NOW)


def test_a_link_to_an_exhibit_goes_through_a_dump(opened: vault.Vault, tmp_path: Path) -> None:
    link = mention(opened, "s1.2", "x1", now=NOW)
    (tmp_path / "again.json").write_bytes(dump_case(opened))
    with vault.create(tmp_path / "w", PASSPHRASE, organisation="O", cost=vault.FLOOR, now=NOW) as other:
        import_case(other, tmp_path / "again.json", now=NOW)
        assert [kept for _, kept in exhibit_links(store.find(other.db, "s1").paragraphs)] == [link]


def test_a_link_to_an_exhibit_that_is_not_there_is_asked_about(tmp_path: Path) -> None:
    case = json.loads(json.dumps(CASE))
    link = {"start": 13, "end": 23, "kind": "exhibit", "target": "x9"}
    case["statements"][0]["paragraphs"][1]["links"] = [link]
    with vault.create(tmp_path / "w", PASSPHRASE, organisation="O", cost=vault.FLOOR, now=NOW) as made:
        (tmp_path / "case.json").write_text(json.dumps(case), "utf-8")
        import_case(made, tmp_path / "case.json", now=NOW)
        assert [f.paragraph for f in questions(made, "s1") if f.kind == "exhibit_gone"] == ["s1.2"]


def test_the_paragraphs_that_name_exhibits_are_found_by_their_index(opened: vault.Vault) -> None:
    mention(opened, "s1.2", "x1", now=NOW)
    plan = opened.db.execute(
        """EXPLAIN QUERY PLAN SELECT id FROM paragraph p WHERE instr(p.body, '"kind":"exhibit"') > 0"""
    ).fetchall()
    assert "paragraph_with_exhibit" in str(plan)
    held = opened.db.execute("""SELECT count(*) FROM paragraph WHERE instr(body, '"kind":"exhibit"') > 0""").fetchone()
    assert held == (1,), "words of the text alone are none"
