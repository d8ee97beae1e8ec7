"""What waits: each kind is seen when it is there and gone when it is done; pieces add up to the whole."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from intake import custody, vault
from intake.custody import Act
from intake.errors import Refused
from intake.export import trail
from intake.export.records import Trail
from intake.inspection import waiting
from intake.inspection.state import state
from intake.interchange.importing import import_case
from intake.statement import finalising
from intake.statement.steps import ReadBack
from intake.vault.laptop import Encryption

NOW = datetime(2026, 5, 2, 9, 30, tzinfo=UTC)
DAY = date(2026, 5, 2)
CASE: dict[str, Any] = {
    "format": "testimony-intake/1",
    "case": {"code": "C-1"},
    "people": [{"id": f"p{n}", "code": f"W-0{n}", "identity": {"full_name": f"Nobody Real {n}"}} for n in (1, 2, 3)],
    "recipients": [{"id": "r1", "name": "Prosecutor"}],
    "consents": [
        {"person": "p1", "given_on": "2026-01-01", "purposes": ["store"], "recipients": ["*"], "identity": "named"},
        {
            "person": "p1",
            "given_on": "2026-01-01",
            "expires_on": "2026-05-11",
            "identity": "pseudonym",
            "purposes": ["criminal_complaint"],
            "recipients": ["r1"],
        },
    ],
    "interviews": [
        {"id": "i1", "person": "p1", "started": "2026-05-01T09:00:00Z", "ended": "2026-05-01T11:00:00Z"},
        {"id": "i2", "person": "p2", "started": "2026-05-01T13:00:00Z"},
    ],
    "statements": [
        {
            "id": "s1",
            "code": "ST-1",
            "person": "p1",
            "interview": "i1",
            "language": "ar",
            "status": "draft",
            "paragraphs": [{"id": "s1.1", "kind": "narrative", "text": "one"}],
        },
        {
            "id": "s2",
            "code": "ST-2",
            "person": "p2",
            "interview": "i2",
            "language": "en",
            "status": "draft",
            "paragraphs": [
                {"id": "s2.1", "kind": "narrative", "text": "one"},
                {"id": "s2.2", "kind": "interviewer_note", "text": "a break"},
            ],
        },
        {
            "id": "s3",
            "code": "ST-3",
            "person": "p1",
            "language": "en",
            "status": "final",
            "paragraphs": [{"id": "s3.1", "kind": "narrative", "text": "one"}],
        },
        {"id": "s4", "code": "ST-4", "person": "p3", "language": "en", "status": "draft", "paragraphs": []},
    ],
}


@pytest.fixture
def opened(tmp_path: Path) -> Iterator[vault.Vault]:
    made = vault.create(tmp_path / "v", "a passphrase for what waits", organisation="O", cost=vault.FLOOR, now=NOW)
    yield made
    made.close()


def take(opened: vault.Vault, folder: Path, case: dict[str, Any] = CASE) -> None:
    file = folder / "case.json"
    file.write_text(json.dumps(case), "utf-8")
    import_case(opened, file, now=NOW)


def test_an_empty_vault_waits_for_nothing(opened: vault.Vault) -> None:
    assert waiting.session_to_continue(opened) is None
    assert waiting.statements(opened, day=DAY) == waiting.Piece(items=(), before=None)
    assert waiting.consents_ending(opened, day=DAY).items == ()
    assert waiting.refused_lately(opened, now=NOW) == ()
    found = state(opened)
    assert (found.has_people, found.entries, found.last_backup, found.exports) == (False, 0, None, 0)


def sitting(opened: vault.Vault, **facts: object) -> None:
    """What a session that was begun in the window has in its record."""
    changed = json.dumps({"statement": "s2", **facts})
    opened.db.execute("UPDATE interview SET body = json_patch(body, ?) WHERE id = 'i2'", (changed,))


def test_the_session_that_stands_open_is_found_with_its_last_act(opened: vault.Vault, tmp_path: Path) -> None:
    take(opened, tmp_path)
    assert waiting.session_to_continue(opened) is None
    sitting(opened)
    found = waiting.session_to_continue(opened)
    assert found is not None
    assert (found.statement, found.person, found.interview, found.paragraph) == ("s2", "W-02", "i2", 1)
    assert (found.at, found.paused) == ("", False)
    with custody.act(opened, Act.STATEMENT_TYPED, "s2", now=NOW + timedelta(hours=1)):
        pass
    found = waiting.session_to_continue(opened)
    assert found is not None
    assert found.at.startswith("2026-05-02T10:30")
    sitting(opened, breaks=[{"at": "2026-05-01T16:20:00+02:00"}])
    found = waiting.session_to_continue(opened)
    assert found is not None
    assert (found.at, found.paused) == ("2026-05-01T16:20:00+02:00", True)
    sitting(opened, ended="2026-05-01T17:00:00+02:00")
    assert waiting.session_to_continue(opened) is None


def test_a_follow_up_waits_until_it_is_done(opened: vault.Vault, tmp_path: Path) -> None:
    take(opened, tmp_path)
    stop = {"at": "2026-05-01T16:20:00+02:00", "because": "under_18"}
    sitting(opened, follow_ups=[stop, {**stop, "done": "2026-05-01T17:00:00+02:00"}])
    (item,) = waiting.follow_ups(opened)
    assert (item.subject, item.person, item.about) == ("i2", "W-02", ("under_18",))


def test_statements_wait_for_what_comes_next(opened: vault.Vault, tmp_path: Path) -> None:
    take(opened, tmp_path)
    sitting(opened)
    whole = waiting.statements(opened, day=DAY)
    assert whole.before is None
    assert [(item.kind, item.code, item.about) for item in whole.items] == [
        ("redaction", "ST-3", ("filing",)),
        ("read_back", "ST-1", ()),
    ]
    read = ReadBack(manner="aloud", language="ar", by_role="interviewer", read_on="2026-05-02")
    finalising.record_read_back(opened, "s1", read, now=NOW)
    assert ("finalise", "ST-1") in [(item.kind, item.code) for item in waiting.statements(opened, day=DAY).items]


def test_pieces_add_up_to_the_whole(opened: vault.Vault, tmp_path: Path) -> None:
    take(opened, tmp_path)
    before: int | None = waiting.NEWEST
    found: list[waiting.Item] = []
    pieces = 0
    while before is not None:
        piece = waiting.statements(opened, day=DAY, before=before, limit=1)
        found.extend(piece.items)
        before, pieces = piece.before, pieces + 1
    assert tuple(found) == waiting.statements(opened, day=DAY).items
    assert pieces == 5


def test_without_a_consent_in_force_nothing_waits_for_a_decision(opened: vault.Vault, tmp_path: Path) -> None:
    take(opened, tmp_path)
    later = date(2026, 5, 12)
    assert "redaction" not in [item.kind for item in waiting.statements(opened, day=later).items]


@pytest.mark.parametrize(("day", "seen"), [("2026-04-10", False), ("2026-04-11", True), ("2026-05-12", False)])
def test_a_consent_that_ends_within_thirty_days_is_told(
    opened: vault.Vault, tmp_path: Path, day: str, seen: bool
) -> None:
    take(opened, tmp_path)
    found = waiting.consents_ending(opened, day=date.fromisoformat(day))
    assert [(item.subject, item.person, item.about, item.day) for item in found.items] == (
        [("p1", "W-01", ("criminal_complaint",), "2026-05-11")] if seen else []
    )
    assert waiting.consents_ending(opened, day=DAY, limit=1).before is not None


@pytest.mark.parametrize("change", [{"withdrawn_on": "2026-04-20"}, {}])
def test_a_consent_that_is_withdrawn_or_taken_over_does_not_wait(
    opened: vault.Vault, tmp_path: Path, change: dict[str, str]
) -> None:
    _, ending = CASE["consents"]
    other = {**ending, "expires_on": "2027-01-01", "purposes": [*ending["purposes"], "store"]}
    consents = [{**ending, **change}] if change else [ending, other]
    take(opened, tmp_path, {**CASE, "consents": consents})
    assert waiting.consents_ending(opened, day=DAY).items == ()


def test_a_redaction_waits_for_the_second_person_who_was_asked(opened: vault.Vault, tmp_path: Path) -> None:
    take(opened, tmp_path, {**CASE, "redactions": [{"statement": "s3", "profile": "filing", "spans": []}]})
    assert waiting.to_approve(opened) == ()
    for review, seen in (({"asked_by": "u1"}, ["ST-3"]), ({"asked_by": "u1", "approved_by": "u2"}, [])):
        changed = json.dumps({"review": review})
        opened.db.execute("UPDATE plan SET body = json_patch(body, ?)", (changed,))
        found = waiting.to_approve(opened)
        assert [item.code for item in found] == seen
        assert all(item.about == ("filing",) for item in found)


def test_a_refusal_waits_until_the_export_is_made_or_grows_old(opened: vault.Vault, tmp_path: Path) -> None:
    take(opened, tmp_path)

    def left(id_: str, outcome: str, moment: datetime) -> None:
        entry = Trail(
            id=id_,
            statement="s3",
            version=1,
            profile="filing",
            recipient="Prosecutor",
            at=moment.isoformat(),
            outcome=outcome,
        )
        with custody.act(opened, Act.EXPORT_REFUSED, "s3", now=moment) as act:
            trail.write(act, entry)

    left("e1", Refused("undecided", ()).kind, NOW)
    left("e2", "undecided", NOW)
    (item,) = waiting.refused_lately(opened, now=NOW)
    assert (item.subject, item.code, item.about) == ("s3", "ST-3", ("filing", "undecided"))
    assert waiting.refused_lately(opened, now=NOW + timedelta(days=15)) == ()
    left("e3", "made", NOW)
    assert waiting.refused_lately(opened, now=NOW) == ()
    assert state(opened).exports == 1


def test_the_state_tells_what_the_log_knows(opened: vault.Vault, tmp_path: Path) -> None:
    take(opened, tmp_path)
    with custody.act(opened, Act.VAULT_BACKED_UP, opened.id, now=NOW):
        pass
    found = state(opened, system=tmp_path)
    assert (found.has_people, found.entries, found.disk) == (True, 2, Encryption.UNKNOWN)
    assert found.last_backup is not None
    assert found.head == custody.head(opened).hex()


def test_somebody_in_need_comes_first() -> None:
    kinds: list[waiting.Kind] = ["redaction", "consent", "read_back", "follow_up"]
    items = [waiting.Item(kind=kind, subject=str(at)) for at, kind in enumerate((*kinds, *kinds))]
    found = waiting.gravest_first(items)
    assert [item.kind for item in found] == [
        k for k in ("follow_up", "consent", "read_back", "redaction") for _ in "12"
    ]
    assert [item.subject for item in found[:2]] == ["3", "7"]
