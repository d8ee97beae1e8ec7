"""A translation stands beside its paragraph: kept by acts, found, proved, dumped, salvaged; never testimony."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from intake import custody, inspection, search, vault
from intake.errors import BadInput, NotThere
from intake.interchange.dumping import dump_case
from intake.interchange.importing import import_case
from intake.interchange.salvaging import dump_intact
from intake.statement import drafts, finalising, store
from intake.statement.records import Paragraph
from intake.statement.translating import Sheet, Work, keep, keep_work, name_translator, sheet

NOW = datetime(2026, 5, 2, 9, 30, tzinfo=UTC)
PASSPHRASE = "a passphrase for the tests of translations"
CASE = {
    "format": "testimony-intake/1",
    "case": {"code": "C-1"},
    "people": [{"id": "p1", "code": "W-01", "identity": {"full_name": "Nobody Real"}}],
    "statements": [
        {
            "id": "s1",
            "code": "ST-1",
            "person": "p1",
            "language": "ar",
            "status": "final",
            "paragraphs": [
                {"id": "s1.1", "kind": "narrative", "text": "كنت في القبو."},
                {"id": "s1.2", "kind": "interviewer_note", "text": "a note"},
                {"id": "s1.3", "kind": "narrative", "text": "سمعت صوتا."},
            ],
        }
    ],
}


@pytest.fixture
def opened(tmp_path: Path) -> Iterator[vault.Vault]:
    made = vault.create(tmp_path / "v", PASSPHRASE, organisation="Office", cost=vault.FLOOR, now=NOW)
    (tmp_path / "case.json").write_text(json.dumps(CASE), "utf-8")
    import_case(made, tmp_path / "case.json", now=NOW)
    yield made
    made.close()


def english(opened: vault.Vault) -> Work:
    who = name_translator(opened, "s1", name="Canary Translator", role="interpreter", now=NOW)
    return Work(language="en", translator=who.id)


def read(opened: vault.Vault, language: str = "en") -> Sheet:
    return sheet(opened, "ST-1", language)


def dumped(opened: vault.Vault) -> dict[str, Any]:
    case: dict[str, Any] = json.loads(dump_case(opened))
    return case


def test_a_final_statement_is_translated_without_being_touched(opened: vault.Vault) -> None:
    before = store.find(opened.db, "s1")
    work = english(opened)
    kept = keep(opened, "s1.1", "I was in the basement.", work, now=NOW)
    assert kept is not None
    assert store.find(opened.db, "s1") == before
    shown = read(opened)
    assert [line.number for line in shown.lines] == [1, 2], "an interviewer's note is not translated"
    assert [line.to_do for line in shown.lines] == [False, True]
    assert shown.lines[0].translation == kept
    assert (shown.translators[0].name, shown.translators[0].role) == ("Canary Translator", "interpreter")
    [into] = shown.languages
    assert (into.language, into.done, into.of) == ("en", 1, 2)
    acts = [(entry.act, entry.subject) for entry, _ in custody.history(opened)][-2:]
    assert acts == [("translator.named", "s1"), ("translation.written", "s1")]
    path = opened.path
    opened.close()
    assert inspection.check(path, PASSPHRASE, now=NOW) == ()


def test_it_is_revised_in_place_and_taken_away_by_emptying_it(opened: vault.Vault) -> None:
    work = english(opened)
    first = keep(opened, "s1.1", "I was below.", work, now=NOW)
    second = keep(opened, "s1.1", "I was in the basement.", msgspec_manner(work), now=NOW)
    assert first is not None
    assert second is not None
    assert (first.id, second.text, second.manner) == (second.id, "I was in the basement.", "machine_aided")
    assert keep(opened, "s1.1", "  ", work, now=NOW) is None
    assert read(opened).languages == ()
    assert keep(opened, "s1.1", "", work, now=NOW) is None, "nothing is taken away twice"
    assert custody.verify(opened).holds
    assert custody.changed_records(opened) == []


def msgspec_manner(work: Work) -> Work:
    return Work(language=work.language, translator=work.translator, manner="machine_aided")


def test_it_says_when_its_paragraph_reads_otherwise_by_now(opened: vault.Vault) -> None:
    work = english(opened)
    keep(opened, "s1.1", "I was in the basement.", work, now=NOW)
    finalising.begin_correction(opened, "s1", reason="a word", now=NOW)
    with custody.typing(opened, "s1", lambda: NOW) as typing:
        changed = Paragraph(id="s1.1", kind="narrative", text="كنت في القبو أسبوعين.")
        drafts.write(typing, store.find(opened.db, "s1").key, changed)
    line = read(opened).lines[0]
    assert line.changed
    assert line.to_do
    assert read(opened).languages[0].changed == 1
    keep(opened, "s1.1", "I was in the basement for two weeks.", work, now=NOW)
    assert not read(opened).lines[0].changed


def test_the_translation_of_a_paragraph_that_went_leaves_a_dump_that_can_be_taken_in(opened: vault.Vault) -> None:
    keep(opened, "s1.3", "I heard a sound.", english(opened), now=NOW)
    finalising.begin_correction(opened, "s1", reason="a word", now=NOW)
    with custody.typing(opened, "s1", lambda: NOW) as typing:
        drafts.remove(typing, store.find(opened.db, "s1").key, "s1.3")
    case = dumped(opened)
    assert case.get("translations") is None
    assert custody.changed_records(opened) == []


def test_it_is_found_by_its_words_in_any_spelling(opened: vault.Vault) -> None:
    work = english(opened)
    search.catch_up(opened)
    assert search.find(opened, "basement") == ()
    keep(opened, "s1.1", "I was in the basement with Mazin.", work, now=NOW)
    search.catch_up(opened)
    [place] = search.find(opened, "مازن")
    assert (place.paragraph, place.translation) == ("s1.1", "en")
    assert "Mazin" in place.snippet
    assert [found.translation for found in search.find(opened, "القبو")] == [""]
    keep(opened, "s1.1", "", work, now=NOW)
    search.catch_up(opened)
    assert search.find(opened, "basement") == ()


def test_a_dump_carries_it_with_its_translators_name_and_another_vault_takes_it(
    opened: vault.Vault, tmp_path: Path
) -> None:
    kept = keep(opened, "s1.1", "I was in the basement.", english(opened), now=NOW)
    assert kept is not None
    case = dumped(opened)
    assert [entry["name"] for entry in case["translators"]] == ["Canary Translator"]
    assert case["translations"][0]["text"] == "I was in the basement."
    (tmp_path / "again.json").write_bytes(dump_case(opened))
    with vault.create(tmp_path / "w", PASSPHRASE, organisation="O", cost=vault.FLOOR, now=NOW) as other:
        import_case(other, tmp_path / "again.json", now=NOW)
        assert json.loads(dump_case(other)) == case
        assert read(other).lines[0].translation == kept


def test_the_name_of_a_translator_lies_in_no_row_in_the_clear(opened: vault.Vault) -> None:
    keep(opened, "s1.1", "I was in the basement.", english(opened), now=NOW)
    bodies = opened.db.execute("SELECT body FROM record_of_translations").fetchall()
    assert bodies
    assert not any("Canary" in (body if isinstance(body, str) else body.decode("latin-1")) for (body,) in bodies)


def test_a_salvaged_vault_gives_translations_back(opened: vault.Vault, tmp_path: Path) -> None:
    keep(opened, "s1.1", "I was in the basement.", english(opened), now=NOW)
    opened.close()
    copy = Path(shutil.copytree(tmp_path / "v", tmp_path / "copy"))
    with vault.unlock_read_only_with(copy, vault.derive(copy, PASSPHRASE)) as salvaged:
        case, left_out = dump_intact(salvaged)
    assert left_out == ()
    assert json.loads(case)["translations"][0]["text"] == "I was in the basement."
    assert json.loads(case)["translators"][0]["name"] == "Canary Translator"


def test_what_is_typed_waits_for_its_act(opened: vault.Vault) -> None:
    work = Work(language="en", typed={"en": {"s1.1": "I was"}})
    before = opened.state().generation
    keep_work(opened, "s1", work)
    assert read(opened, "").work == work
    assert read(opened, "").language == "en"
    assert opened.state().generation == before, "no act"


@pytest.mark.parametrize("language", ["ar", "AR", "not a tag", "x-name"])
def test_a_language_that_translates_nothing_is_refused(opened: vault.Vault, language: str) -> None:
    with pytest.raises(BadInput):
        keep(opened, "s1.1", "words", Work(language=language), now=NOW)


def test_a_paragraph_or_translator_that_is_not_there_is_refused(opened: vault.Vault) -> None:
    with pytest.raises(NotThere):
        keep(opened, "s9.1", "words", Work(language="en"), now=NOW)
    with pytest.raises(NotThere):
        keep(opened, "s1.1", "words", Work(language="en", translator="nobody"), now=NOW)
    with pytest.raises(BadInput):
        name_translator(opened, "s1", name=" ", now=NOW)
