"""Statements: pages, finding, and a final statement that nothing changes."""

from __future__ import annotations

import sqlite3

import pytest

from intake.errors import BadInput, NotThere
from intake.statement import store
from tests.intake.interchange.memory import MemoryVault, sample


@pytest.fixture
def vault() -> MemoryVault:
    vault = MemoryVault()
    vault.take(sample())
    return vault


def test_the_list_says_what_the_command_line_shows(vault: MemoryVault) -> None:
    first, second = store.summaries(vault.db)
    assert (first.id, first.code, first.person, first.language, first.status, first.version, first.paragraphs) == (
        *("s1", "ST-01", "p1", "ar", "final"),
        *(1, 3),
    )
    assert (second.id, second.status, second.paragraphs) == ("s2", "draft", 0)


def test_pages_follow_one_another(vault: MemoryVault) -> None:
    (first,) = store.summaries(vault.db, limit=1)
    (second,) = store.summaries(vault.db, after=first.key, limit=1)
    assert (first.id, second.id) == ("s1", "s2")
    assert store.summaries(vault.db, after=second.key) == ()


def test_a_statement_is_found_by_id_first_and_by_code(vault: MemoryVault) -> None:
    whole = store.find(vault.db, "s1")
    assert whole == store.find(vault.db, "ST-01")
    assert [paragraph.id for paragraph in whole.paragraphs] == ["s1.1", "s1.2", "s1.3"]
    assert len(whole.secret) == 32
    assert whole.secret != store.find(vault.db, "s2").secret
    assert whole.secret.hex() not in repr(whole)
    with pytest.raises(NotThere):
        store.find(vault.db, "ST-99")


def test_an_id_that_is_another_statements_code_names_neither() -> None:
    case = sample()
    case["statements"][1]["code"] = "s1"
    vault = MemoryVault()
    vault.take(case)
    with pytest.raises(BadInput, match="the id of one statement and the code of another"):
        store.find(vault.db, "s1")
    assert store.find(vault.db, "ST-01").statement.id == "s1"


CHANGES = [
    "UPDATE statement SET body = json_set(body, '$.language', 'en') WHERE id = 's1'",
    "UPDATE statement SET body = json_set(body, '$.status', 'draft'), whole = NULL WHERE id = 's1'",
    "UPDATE statement SET version = 2 WHERE id = 's1'",
    "UPDATE statement SET secret = zeroblob(32) WHERE id = 's1'",
    "UPDATE statement SET nonce = zeroblob(32) WHERE id = 's1'",
    "UPDATE paragraph SET body = json_set(body, '$.text', '') WHERE id = 's1.1'",
    "UPDATE paragraph SET position = 9 WHERE id = 's1.1'",
    "UPDATE paragraph SET statement_key = 2 WHERE id = 's1.1'",
    "UPDATE paragraph SET nonce = zeroblob(32) WHERE id = 's1.1'",
    "DELETE FROM paragraph WHERE id = 's1.3'",
    "DELETE FROM statement WHERE id = 's1'",
    "INSERT INTO paragraph (statement_key, position, nonce, body)"
    """ VALUES (1, 3, zeroblob(32), '{"id":"n","kind":"answer","text":""}')""",
    "INSERT INTO paragraph (statement_key, position, nonce, body)"
    """ VALUES (1, 0, zeroblob(32), '{"id":"n","kind":"answer","text":""}')""",
    "REPLACE INTO paragraph (statement_key, position, nonce, body)"
    """ VALUES (1, 0, zeroblob(32), '{"id":"n","kind":"answer","text":""}')""",
    "REPLACE INTO paragraph (statement_key, position, nonce, body)"
    """ VALUES (2, 0, zeroblob(32), '{"id":"s1.1","kind":"answer","text":""}')""",
    "REPLACE INTO paragraph (key, statement_key, position, nonce, body)"
    """ VALUES (1, 2, 0, zeroblob(32), '{"id":"n","kind":"answer","text":""}')""",
    "REPLACE INTO statement (nonce, case_key, secret, body) SELECT nonce, case_key, secret,"
    " json_set(body, '$.status', 'draft') FROM statement WHERE id = 's1'",
]


@pytest.mark.parametrize("change", CHANGES)
def test_a_final_statement_does_not_change(vault: MemoryVault, change: str) -> None:
    before = vault.everything()
    with pytest.raises(sqlite3.IntegrityError):
        vault.db.execute(change)
    assert vault.everything() == before


@pytest.mark.parametrize("subject", ["statement:s1", "person:p1"])
def test_an_erasure_that_names_it_lets_it_go(vault: MemoryVault, subject: str) -> None:
    for table in ("plan", "exhibit", "translation"):
        vault.db.execute(f"DELETE FROM {table}")
    vault.db.execute("INSERT INTO erasure VALUES ('statement:s2')")
    with pytest.raises(sqlite3.IntegrityError):
        vault.db.execute("DELETE FROM paragraph WHERE statement_key = 1")
    vault.db.execute("INSERT INTO erasure VALUES (?)", (subject,))
    with pytest.raises(sqlite3.IntegrityError, match="correction"):
        vault.db.execute("UPDATE paragraph SET body = json_set(body, '$.text', '') WHERE id = 's1.1'")
    vault.db.execute("DELETE FROM paragraph WHERE statement_key = 1")
    vault.db.execute("DELETE FROM statement WHERE id = 's1'")
    assert [summary.id for summary in store.summaries(vault.db)] == ["s2"]


def test_a_statement_becomes_final_with_all_its_paragraphs(vault: MemoryVault) -> None:
    vault.db.execute(
        "INSERT INTO paragraph (statement_key, position, nonce, body)"
        """ VALUES (2, 0, zeroblob(32), '{"id":"s2.1","kind":"answer","text":"x"}')"""
    )
    finalise = "UPDATE statement SET body = json_set(body, '$.status', 'final'), whole = ? WHERE id = 's2'"
    for wrong in (None, 0, 2):
        with pytest.raises(sqlite3.IntegrityError):
            vault.db.execute(finalise, (wrong,))
    vault.db.execute(finalise, (1,))
    assert store.summaries(vault.db)[1].status == "final"


def test_a_statement_with_a_person_stays_whole(vault: MemoryVault) -> None:
    with pytest.raises(sqlite3.IntegrityError):
        vault.db.execute("DELETE FROM interview WHERE id = 'i1'")


@pytest.mark.parametrize(
    "body",
    ['{"id":"n","kind":"poem","text":""}', '{"kind":"answer","text":""}', '{"id":"n","kind":"answer"}', "{"],
)
def test_the_database_refuses_a_paragraph_of_no_known_form(vault: MemoryVault, body: str) -> None:
    with pytest.raises(sqlite3.DatabaseError):
        vault.db.execute(
            "INSERT INTO paragraph (statement_key, position, nonce, body) VALUES (2, 0, zeroblob(32), ?)", (body,)
        )


def test_a_draft_is_written_by_one_small_upsert(vault: MemoryVault) -> None:
    upsert = (
        "INSERT INTO paragraph (statement_key, position, nonce, body) VALUES (2, 0, zeroblob(32), ?)"
        " ON CONFLICT (id) DO UPDATE SET body = excluded.body"
    )
    for text in ("a", "ab"):
        vault.db.execute(upsert, (f'{{"id":"s2.1","kind":"narrative","text":"{text}"}}',))
    assert [paragraph.text for paragraph in store.find(vault.db, "s2").paragraphs] == ["ab"]
