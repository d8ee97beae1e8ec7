"""Import, dump, statements, statistics, search, log, check, backup, restore: JSON keys, order, exit codes."""

from __future__ import annotations

import fcntl
import json
import shutil
import threading
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest

from intake import vault
from tests.intake.cli.running import ORGANISATION, PASSPHRASE, SAMPLE, Office, hashes, new_office, process, run, sample

PLAIN = "--i-understand-this-is-plaintext"


def test_new_says_whose_signatures_to_expect(tmp_path: Path) -> None:
    passphrase = tmp_path / "passphrase"
    passphrase.write_text(PASSPHRASE)
    made = run(
        "new", tmp_path / "v", "--organisation", "مركز", "--kdf-memory", "64", "--json", "--passphrase-file", passphrase
    )
    assert made.code == 0 and made.json["vault"] == str(tmp_path / "v")
    assert len(made.json["words"]) == 12 and len(bytes.fromhex(made.json["fingerprint"])) == 32
    empty = Office(vault=tmp_path / "v", passphrase=passphrase)
    assert empty.run("statements", "--json").json == []
    assert empty.run("statements").out == b""
    assert empty.run("search", "word", "--json").json == []
    assert [entry["act"] for entry in empty.log()] == ["vault.created"]
    assert empty.run("check").code == 0
    assert empty.run("dump", PLAIN).code == 2, "there is no case yet"


@pytest.mark.parametrize("mebibytes", ["63", "0", "-1", "2049", "99999999999999999999"])
def test_a_cost_out_of_bounds_is_refused_before_memory_is_taken(mebibytes: str, tmp_path: Path) -> None:
    passphrase = tmp_path / "passphrase"
    passphrase.write_text(PASSPHRASE)
    made = run("new", tmp_path / "v", "--kdf-memory", mebibytes, "--json", "--passphrase-file", passphrase)
    assert made.code == 2 and made.json["error"] and not (tmp_path / "v").exists()


@pytest.mark.parametrize("name", ["", "x" * 65, "a\nb", "a\x1b[31mb", " "])
def test_an_organisation_that_no_certificate_can_name_is_refused(name: str, tmp_path: Path) -> None:
    passphrase = tmp_path / "passphrase"
    passphrase.write_text(PASSPHRASE)
    made = run("new", tmp_path / "v", "--organisation", name, "--kdf-memory", "64", "--passphrase-file", passphrase)
    assert made.code == 2 and not (tmp_path / "v").exists()


def test_dump_gives_back_what_import_took(office: Office) -> None:
    dumped = office.run("dump", PLAIN)
    assert dumped.code == 0 and dumped.err == b""
    assert dumped.json == sample()
    assert list(dumped.json) == list(sample())
    assert office.run("dump", PLAIN, "--json").json == sample()
    assert office.run("dump", sample()["case"]["code"], PLAIN).json == sample()
    assert office.log()[-1]["act"] == "case.dumped"


def test_dump_needs_to_be_meant(office: Office) -> None:
    acts = len(office.log())
    refused = office.run("dump")
    assert refused.code == 2 and PLAIN in refused.said and refused.out == b""
    assert office.run("dump", "no-such-case", PLAIN).code == 2
    assert len(office.log()) == acts


def test_statements_are_listed_in_order(office: Office) -> None:
    rows = office.run("statements", "--json").json
    wanted = sample()["statements"]
    assert [list(row) for row in rows] == [
        ["id", "code", "person", "language", "status", "version", "paragraphs"] for _ in wanted
    ]
    assert [(r["id"], r["code"], r["person"], r["language"], r["status"], r["paragraphs"]) for r in rows] == [
        (s["id"], s["code"], s["person"], s["language"], s["status"], len(s["paragraphs"])) for s in wanted
    ]
    assert all(row["version"] == 1 for row in rows)
    table = office.run("statements").text.splitlines()
    assert len(table) == 1 + len(wanted) and all(s["code"] in line for s, line in zip(wanted, table[1:], strict=True))


def test_import_logs_one_act_and_says_what_it_took(tmp_path: Path) -> None:
    office = new_office(tmp_path)
    taken = office.run("import", SAMPLE, "--json")
    assert taken.code == 0 and taken.json["case"] == "NO-2019" and taken.json["joined"] is False
    assert taken.json["counts"]["statements"] == len(sample()["statements"])
    assert [entry["act"] for entry in office.log()] == ["vault.created", "case.imported"]
    again = office.run("import", SAMPLE, "--json")
    assert again.code == 2 and again.json["error"].startswith("$.")
    assert [entry["act"] for entry in office.log()] == ["vault.created", "case.imported"]


def test_several_imports_join_and_a_known_case_is_joined(tmp_path: Path) -> None:
    office = new_office(tmp_path)
    for number, code in enumerate(("A-1", "B-2", "A-1")):
        case = {
            "format": "testimony-intake/1",
            "case": {"code": code},
            "people": [{"id": f"p{number}", "code": f"W-{number}", "identity": {"full_name": f"Nobody {number}"}}],
        }
        (tmp_path / "case.json").write_text(json.dumps(case))
        taken = office.run("import", tmp_path / "case.json", "--json")
        assert taken.code == 0 and taken.json["joined"] is (number == 2)
    assert office.run("dump", PLAIN).code == 2, "which of the two?"
    joined = office.run("dump", "A-1", PLAIN).json
    assert [person["id"] for person in joined["people"]] == ["p0", "p2"]
    for broken, where in (
        ({"people": [{"id": "p1", "code": "W-9", "identity": {"full_name": "X"}}]}, "$.people[0].id"),
        ({"people": [{"id": "p9", "code": "W-1", "identity": {"full_name": "X"}}]}, "$.people[0].code"),
    ):
        (tmp_path / "case.json").write_text(
            json.dumps({"format": "testimony-intake/1", "case": {"code": "C"}, **broken})
        )
        answer = office.run("import", tmp_path / "case.json", "--json")
        assert answer.code == 2 and answer.json["error"].startswith(where + ":")


def test_statistics_are_counts_in_json_and_a_table(office: Office) -> None:
    counts = office.run("statistics", "--json").json
    victims = sample()["victims"]
    assert counts["vault"]["statement"] == 5 and counts["victims"]["total"] == len(victims)
    identified = [v for v in victims if v.get("identified") and (v.get("sources") or 0) >= 2]
    assert counts["victims"]["identified"] == len(identified)
    for title in ("by_party", "by_age_and_sex", "by_year", "by_governorate"):
        assert sum(counts[title].values()) == len(identified), title
    table = office.run("statistics")
    assert table.code == 0 and "governorate" in table.text and "Not for publication" in table.said
    public = office.run("statistics", "--public", "--json").json
    for title, cells in public.items():
        if title.startswith("by_"):
            assert all(count is None or count >= 5 for count in cells.values()), title
            assert list(cells.values()).count(None) != 1, "one hidden cell is the total less the others"


def test_search_gives_ids_best_first(office: Office) -> None:
    found = office.run("search", "Mazen", "--json").json
    assert found and all(list(row) == ["statement", "paragraph", "snippet"] for row in found)
    assert "مازن" in found[0]["snippet"]
    texts = {p["id"]: s["id"] for s in sample()["statements"] for p in s["paragraphs"]}
    assert all(texts[row["paragraph"]] == row["statement"] for row in found)
    assert office.run("search", "مازن", "--json").json == found
    assert office.run("search", "MAZEN", "--json").json == found
    assert len(office.run("search", "Branch", "--most", "3", "--json").json) == 3
    nothing = office.run("search", "zzzzqqqq")
    assert nothing.code == 0 and nothing.out == b"" and nothing.err


@pytest.mark.parametrize(
    "words",
    [['"'], [""], [" "], ["*"], ["a* OR b"], ["NEAR(", ")"], ["'; DROP TABLE statement; --"], ["x" * 20_000], ["\0"]],
)
def test_search_has_no_language_of_its_own(office: Office, words: list[str]) -> None:
    answer = office.run("search", *words, "--json")
    assert answer.code in (0, 2)
    assert answer.code == 2 or isinstance(answer.json, list)


@pytest.mark.parametrize("most", ["0", "-1"])
def test_search_for_no_places_is_bad_usage(office: Office, most: str) -> None:
    assert office.run("search", "Branch", "--most", most).code == 2


def test_the_log_has_one_act_a_line_and_a_proof(office: Office) -> None:
    entries = office.log()
    assert [entry["sequence"] for entry in entries] == list(range(1, len(entries) + 1))
    assert all(list(entry) == ["sequence", "time", "user", "act", "subject"] for entry in entries)
    assert [entry["act"] for entry in entries][:2] == ["vault.created", "case.imported"]
    times = [datetime.fromisoformat(entry["time"]) for entry in entries]
    assert times == sorted(times) and all(time.tzinfo for time in times)
    lines = office.run("log").text.splitlines()
    assert len(lines) == 1 + len(entries)
    assert lines[1].split() == [str(value) for value in entries[0].values()]
    proof = office.run("log", "--verify", "--json")
    assert proof.code == 0 and proof.json["holds"] is True and proof.json["problems"] == []
    assert proof.json["entries"] == len(entries) and len(bytes.fromhex(proof.json["checkpoint"])) == 32
    assert office.run("log", "--verify").code == 0


def test_check_says_yes_and_changes_nothing(office: Office) -> None:
    before = hashes(office.vault)
    whole = office.run("check", "--json")
    assert whole.code == 0 and whole.json == {"clean": True, "findings": []}
    assert hashes(office.vault) == before


def test_a_restored_vault_is_the_same_vault_with_a_log_of_its_own(office: Office, tmp_path: Path) -> None:
    acts = office.log()
    assert office.run("backup", tmp_path / "backup", "--json").json == {"file": str(tmp_path / "backup")}
    assert [entry["act"] for entry in office.log()[len(acts) :]] == ["vault.backed_up"]
    made = run("restore", tmp_path / "backup", tmp_path / "v", "--json", "--passphrase-file", office.passphrase)
    assert made.code == 0 and made.json["vault"] == str(tmp_path / "v")
    restored = Office(vault=tmp_path / "v", passphrase=office.passphrase)
    assert restored.run("check").code == 0 and restored.run("log", "--verify").code == 0
    assert restored.run("statements", "--json").json == office.run("statements", "--json").json
    assert made.json["id"] == acts[0]["subject"], "the vault's id is kept"
    assert restored.log()[-1]["act"] == "vault.restored" and restored.log()[: len(acts)] == acts
    assert restored.run("dump", PLAIN).json == sample()
    wrong = tmp_path / "wrong"
    wrong.write_text("wrong words")
    assert run("restore", tmp_path / "backup", tmp_path / "w", "--passphrase-file", wrong).code == 3
    assert not (tmp_path / "w").exists()


def test_a_vault_that_somebody_holds_is_waited_for_and_then_named(
    copy_office: Callable[[Path], Office], tmp_path: Path
) -> None:
    office = copy_office(tmp_path)
    began = datetime.now(UTC)
    with vault.unlock(office.vault, PASSPHRASE, now=began):
        busy = office.process("statements", "--json")
    waited = (datetime.now(UTC) - began).total_seconds()
    assert busy.code == 2 and "vault in use" in busy.said and "vault in use" in busy.json["error"]
    assert waited >= 5
    with (office.vault / "lock").open("rb") as file:
        fcntl.flock(file, fcntl.LOCK_EX)
        leaving = threading.Timer(1.5, fcntl.flock, (file, fcntl.LOCK_UN))
        leaving.start()
        assert office.process("statements", "--json").code == 0, "who waits gets in"
        leaving.join()


def test_a_clock_before_the_newest_act_is_logged(copy_office: Callable[[Path], Office], tmp_path: Path) -> None:
    """Log time never runs backwards; seen here through a vault whose newest act lies in the future."""
    from intake import custody

    office = copy_office(tmp_path)
    future = datetime(2099, 1, 1, tzinfo=UTC)
    opened = vault.unlock(office.vault, PASSPHRASE, now=future)
    with opened, custody.act(opened, custody.Act.CASE_DUMPED, "x", now=future):
        pass
    assert office.run("backup", tmp_path / "backup").code == 0
    acts = office.log()
    assert [entry["act"] for entry in acts[-3:]] == ["case.dumped", "clock.ran_back", "vault.backed_up"]
    assert acts[-1]["time"].startswith("2099") and office.run("log", "--verify").code == 0


def test_two_vaults_of_one_organisation_are_two(office: Office, tmp_path: Path) -> None:
    other = new_office(tmp_path)
    shutil.copy(office.vault / "keys.json", tmp_path / "keys.json")
    before = hashes(other.vault)
    (other.vault / "keys.json").write_bytes((tmp_path / "keys.json").read_bytes())
    changed = hashes(other.vault)
    answer = other.run("statements", "--json")
    assert answer.code in (1, 2, 3) and changed != before
    assert hashes(other.vault) == changed
    assert ORGANISATION not in answer.said


def test_the_real_program_says_the_same(office: Office) -> None:
    assert office.process("statements", "--json").out == office.run("statements", "--json").out
    assert process("frobnicate").code == 2
