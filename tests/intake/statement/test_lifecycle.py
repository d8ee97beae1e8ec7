"""From the first keystroke to a final statement and its correction; nothing on the way can be skipped unseen."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import msgspec
import pytest
from sqlcipher3 import dbapi2

from intake import custody, inspection, vault
from intake.errors import BadInput
from intake.interchange.importing import import_case
from intake.statement import declarations, drafts, finalising, store
from intake.statement.records import CaseStatement, Paragraph
from intake.statement.steps import Correction, ReadBack, former_versions, last_read_back, steps_of

NOW = datetime(2026, 5, 2, 9, 30, tzinfo=UTC)
PASSPHRASE = "a passphrase for the tests of statements"
CASE = """{"format": "testimony-intake/1", "case": {"code": "C-1"},
 "people": [{"id": "p1", "code": "W-01", "identity": {"full_name": "Nobody Real"}}],
 "consents": [{"person": "p1", "given_on": "2026-01-01", "purposes": ["store"], "recipients": ["*"],
   "identity": "named"}],
 "interviews": [{"id": "i1", "person": "p1", "started": "2026-05-02T09:30:00+02:00",
   "ended": "2026-05-02T11:00:00+02:00", "place": "office", "language": "en",
   "present": [{"name": "A. Clerk", "role": "interviewer"}]}]}"""


@pytest.fixture
def opened(tmp_path: Path) -> Iterator[vault.Vault]:
    made = vault.create(tmp_path / "v", PASSPHRASE, organisation="Office", cost=vault.FLOOR, now=NOW)
    file = tmp_path / "case.json"
    file.write_text(CASE, "utf-8")
    import_case(made, file, now=NOW)
    drafts.begin(made, 1, draft(), now=NOW)
    yield made
    made.close()


def draft() -> CaseStatement:
    return CaseStatement(
        id="s1", code="ST-1", person="p1", interview="i1", language="en", status="draft", paragraphs=()
    )


def typed(opened: vault.Vault, *texts: str) -> None:
    key = store.find(opened.db, "s1").key
    with custody.typing(opened, "s1", lambda: NOW) as typing:
        for number, text in enumerate(texts, 1):
            drafts.write(typing, key, Paragraph(id=f"s1.{number}", kind="narrative", text=text))


def read_back(*corrections: Correction) -> ReadBack:
    return ReadBack(manner="aloud", language="en", by_role="interviewer", read_on="2026-05-02", corrections=corrections)


def signed(opened: vault.Vault) -> None:
    for who in ("deponent", "interviewer"):
        declarations.sign(opened, "s1", who=who, manner="signature", drawn="M 1 1 L 2 2", now=NOW)


def test_a_part_is_read_back_with_a_reason(opened: vault.Vault) -> None:
    typed(opened, "one", "two")
    part = msgspec.structs.replace(read_back(), manner="partial")
    with pytest.raises(BadInput, match="say why"):
        finalising.record_read_back(opened, "s1", part, now=NOW)
    assert last_read_back(opened.db, "s1", 1) is None
    part = msgspec.structs.replace(part, reason="she was tired")
    finalising.record_read_back(opened, "s1", part, now=NOW)
    assert last_read_back(opened.db, "s1", 1) == part


def texts(opened: vault.Vault) -> list[str]:
    return [paragraph.text for paragraph in store.find(opened.db, "s1").paragraphs]


def test_typing_is_kept_logged_once_and_clean(opened: vault.Vault) -> None:
    typed(opened, "one", "two")
    typed(opened, "one more")
    assert texts(opened) == ["one more", "two"]
    acts = [entry.act for entry, _ in custody.history(opened)]
    assert acts.count("statement.typed") == 2
    path = opened.path
    opened.close()
    assert inspection.check(path, PASSPHRASE, now=NOW) == ()


def test_a_paragraph_can_be_removed_and_moved(opened: vault.Vault) -> None:
    typed(opened, "one", "two", "three")
    key = store.find(opened.db, "s1").key
    with custody.typing(opened, "s1", lambda: NOW) as typing:
        drafts.remove(typing, key, "s1.2")
        drafts.order(typing, key, ["s1.3", "s1.1"])
    assert texts(opened) == ["three", "one"]
    path = opened.path
    opened.close()
    assert inspection.check(path, PASSPHRASE, now=NOW) == ()


def test_final_only_when_checked_or_waved_through_with_a_reason(opened: vault.Vault) -> None:
    typed(opened, "one", "  ")
    codes = {finding.code for finding in finalising.findings(opened, "s1", day=date(2026, 5, 2))}
    assert codes == {"not_read_back", "empty_paragraph", "deponent_not_signed", "recorder_not_signed"}
    with pytest.raises(BadInput, match="not been read back"):
        finalising.finalise(opened, "s1", waved_through={"empty_paragraph": "she wants the pause to stand"}, now=NOW)
    with pytest.raises(BadInput):
        finalising.finalise(opened, "s1", waved_through={"empty_paragraph": " ", "not_read_back": "x"}, now=NOW)
    finalising.record_read_back(opened, "s1", read_back(), now=NOW)
    signed(opened)
    finalising.finalise(opened, "s1", waved_through={"empty_paragraph": "she wants the pause to stand"}, now=NOW)
    assert store.find(opened.db, "s1").statement.status == "final"
    *_, last = steps_of(opened.db, "s1", 1)
    assert [w.reason for w in last.waved_through] == ["she wants the pause to stand"]


def test_without_consent_to_keep_it_nothing_becomes_final(opened: vault.Vault) -> None:
    typed(opened, "one")
    codes = {finding.code for finding in finalising.findings(opened, "s1", day=date(2025, 12, 31))}
    assert "no_consent" in codes


def test_a_read_back_keeps_what_was_first_written(opened: vault.Vault) -> None:
    typed(opened, "in March", "two")
    correction = Correction(paragraph="s1.1", before="in March", after="in April")
    finalising.record_read_back(opened, "s1", read_back(correction), now=NOW)
    assert texts(opened) == ["in April", "two"]
    kept = last_read_back(opened.db, "s1", 1)
    assert kept is not None
    assert kept.corrections == (correction,)
    with pytest.raises(BadInput, match="reads otherwise"):
        finalising.record_read_back(opened, "s1", read_back(correction), now=NOW)


def test_a_correction_is_a_new_version_and_the_old_one_stays(opened: vault.Vault) -> None:
    typed(opened, "one")
    finalising.record_read_back(opened, "s1", read_back(), now=NOW)
    signed(opened)
    finalising.finalise(opened, "s1", waved_through={}, now=NOW)
    with pytest.raises(dbapi2.IntegrityError, match="final"):
        typed(opened, "changed behind everybody's back")
    with pytest.raises(BadInput, match="reason"):
        finalising.begin_correction(opened, "s1", reason=" ", now=NOW)
    assert finalising.begin_correction(opened, "s1", reason="she remembered the month", now=NOW) == 2
    typed(opened, "one, corrected")
    (former,) = former_versions(opened.db, "s1")
    assert (former.version, [p.text for p in former.paragraphs]) == (1, ["one"])
    assert store.find(opened.db, "s1").version == 2
    finalising.record_read_back(opened, "s1", read_back(), now=NOW)
    signed(opened)
    finalising.finalise(opened, "s1", waved_through={}, now=NOW)
    path = opened.path
    opened.close()
    assert inspection.check(path, PASSPHRASE, now=NOW) == ()


@pytest.mark.parametrize(
    "attack",
    [
        "UPDATE statement SET body = json_set(body, '$.status', 'draft'), whole = NULL WHERE id = 's1'",
        "UPDATE statement SET body = json_set(body, '$.status', 'draft'), whole = NULL, version = 2 WHERE id = 's1'",
        "UPDATE paragraph SET body = json_set(body, '$.text', 'other') WHERE id = 's1.1'",
        "DELETE FROM paragraph WHERE id = 's1.1'",
        "DELETE FROM statement WHERE id = 's1'",
        "DELETE FROM statement_step",
        "UPDATE statement_step SET nonce = zeroblob(32)",
    ],
)
def test_a_final_statement_cannot_be_changed_by_sql(opened: vault.Vault, attack: str) -> None:
    typed(opened, "one")
    finalising.record_read_back(opened, "s1", read_back(), now=NOW)
    signed(opened)
    finalising.finalise(opened, "s1", waved_through={}, now=NOW)
    with pytest.raises(dbapi2.IntegrityError):
        opened.db.execute(attack)
