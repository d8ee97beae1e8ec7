"""A session with its breaks and its end; each step is an act, and what is over does not change."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from intake import custody, inspection, vault
from intake.errors import BadInput, NotThere
from intake.interchange.importing import import_case
from intake.interview import Present, sessions, store
from intake.statement import drafts, taking_down
from intake.statement import store as statements
from intake.statement.records import Paragraph
from intake.statement.taking_down import Opening

NOW = datetime(2026, 5, 2, 9, 30, tzinfo=UTC)
PASSPHRASE = "a passphrase for tests of sessions"
CASE = """{"format": "testimony-intake/1", "case": {"code": "C-1"},
 "people": [{"id": "p1", "code": "W-01", "identity": {"full_name": "Nobody Real"}},
            {"id": "p2", "code": "W-02", "identity": {"full_name": "Nobody Else"}}],
 "statements": [
  {"id": "s7", "code": "ST-07", "person": "p2", "language": "en", "status": "final", "paragraphs": []}]}"""


@pytest.fixture
def opened(tmp_path: Path) -> Iterator[vault.Vault]:
    made = vault.create(tmp_path / "v", PASSPHRASE, organisation="O", cost=vault.FLOOR, now=NOW)
    file = tmp_path / "case.json"
    file.write_text(CASE, "utf-8")
    import_case(made, file, now=NOW)
    yield made
    made.close()
    assert inspection.check(tmp_path / "v", PASSPHRASE, now=NOW) == ()


def opening(**other: object) -> Opening:
    return Opening(person="p1", language="ar", mode="first_account", **other)  # type: ignore[arg-type]


def later(minutes: int) -> datetime:
    return NOW + timedelta(minutes=minutes)


def acts(opened: vault.Vault) -> list[str]:
    return [entry.act for entry, _ in custody.history(opened) if entry.act.startswith(("interview", "statement"))]


def test_a_session_begins_with_its_draft_and_seals_who_is_there(opened: vault.Vault) -> None:
    there = (Present(name="N. Canary", role="interviewer"),)
    begun = taking_down.begin(opened, opening(present=there, place=" office ", asked="told", told="police"), now=NOW)
    entry = store.interview(opened.db, begun)
    assert (entry.state, entry.place, entry.previous_accounts, entry.previous_accounts_told) == (
        "open",
        "office",
        "told",
        "police",
    )
    assert entry.present == (Present(role="deponent"), Present(role="interviewer"))
    assert store.with_names(opened, entry).present == (Present(role="deponent"), *there)
    assert isinstance(entry.statement, str)
    whole = statements.find(opened.db, entry.statement)
    assert (whole.statement.code, whole.statement.interview, whole.statement.status) == ("ST-08", begun, "draft")
    assert acts(opened) == ["interview.begun"]


def test_breaks_are_facts_with_times_and_the_end_has_its_reason(opened: vault.Vault) -> None:
    begun = taking_down.begin(opened, opening(), now=NOW)
    assert sessions.pause(opened, begun, now=later(10)).state == "paused"
    assert sessions.pause(opened, begun, now=later(11)).breaks == sessions.pause(opened, begun, now=later(12)).breaks
    assert sessions.resume(opened, begun, now=later(20)).state == "open"
    sessions.resume(opened, begun, now=later(21))
    stopped = sessions.stop_and_refer(opened, begun, "risk_of_suicide", now=later(30))
    assert stopped.state == "paused"
    sessions.stop_and_refer(opened, begun, "under_18", now=later(31))
    with pytest.raises(BadInput):
        sessions.end(opened, begun, because="  ", now=later(40))
    entry = sessions.end(opened, begun, because="she was tired", now=later(40))
    assert entry == store.interview(opened.db, begun)
    assert isinstance(entry.breaks, tuple) and isinstance(entry.follow_ups, tuple)
    assert [(b.at, b.until) for b in entry.breaks] == [
        (sessions.moment(later(a)), sessions.moment(later(b))) for a, b in ((10, 20), (30, 40))
    ]
    assert [f.because for f in entry.follow_ups] == ["risk_of_suicide", "under_18"]
    assert acts(opened)[1:] == [
        "interview.paused",
        "interview.resumed",
        "interview.paused",
        "interview.paused",
        "interview.ended",
    ]
    for step in (sessions.pause, sessions.resume):
        with pytest.raises(BadInput):
            step(opened, begun, now=later(50))


def test_a_second_session_goes_on_with_the_same_draft(opened: vault.Vault) -> None:
    first = taking_down.begin(opened, opening(code="ST-A"), now=NOW)
    with pytest.raises(BadInput):
        taking_down.begin(opened, opening(), now=NOW)
    sessions.end(opened, first, because="another day", now=later(60))
    (draft,) = taking_down.drafts_of(opened.db, "p1")
    assert draft.code == "ST-A"
    second = taking_down.begin(opened, opening(statement=draft.id), now=later(90))
    assert store.interview(opened.db, second).statement == draft.id
    assert len(statements.summaries(opened.db)) == 2
    assert store.all_interviews(opened.db)[0].id == second


@pytest.mark.parametrize(
    "wrong", [{"statement": "s7"}, {"code": "a/b"}, {"code": "ST-07"}, {"person": "nobody"}, {"language": "not a tag"}]
)
def test_what_can_not_begin_is_refused_and_nothing_is_written(opened: vault.Vault, wrong: dict[str, str]) -> None:
    said: dict[str, object] = {"person": "p1", "language": "ar", "mode": "first_account", **wrong}
    with pytest.raises((BadInput, NotThere)):
        taking_down.begin(opened, Opening(**said), now=NOW)  # type: ignore[arg-type]
    assert store.all_interviews(opened.db) == ()


def test_a_pen_keeps_batches_and_logs_them_when_it_is_put_down(opened: vault.Vault) -> None:
    begun = taking_down.begin(opened, opening(), now=NOW)
    statement = store.interview(opened.db, begun).statement
    assert isinstance(statement, str)
    pen = drafts.Pen(statement, lambda: NOW)

    def keep(order: str | None, *texts: str) -> list[str]:
        written = tuple(Paragraph(id=f"x{text[0]}", kind="narrative", text=text) for text in texts)
        ids = None if order is None else tuple(f"x{name}" for name in order)
        pen.keep(opened, drafts.Changes(written=written, order=ids))
        return [paragraph.text for paragraph in statements.find(opened.db, statement).paragraphs]

    assert keep("ab", "a1", "b1") == ["a1", "b1"]
    assert keep(None, "a2") == ["a2", "b1"]
    assert keep("acb", "c1") == ["a2", "c1", "b1"]
    assert keep("bc", "b2") == ["b2", "c1"]
    assert keep("cb") == ["c1", "b2"]
    assert keep("") == []
    assert keep("d", "d1") == ["d1"]
    pen.put_down()
    pen.put_down()
    assert acts(opened)[-1] == "statement.typed"
    assert keep("de", "e1") == ["d1", "e1"]
    pen.put_down()
    positions = [row[0] for row in opened.db.execute("SELECT position FROM paragraph ORDER BY position")]
    assert positions == [0, 1]


def test_every_order_of_four_is_kept_without_gaps(opened: vault.Vault) -> None:
    begun = taking_down.begin(opened, opening(), now=NOW)
    statement = str(store.interview(opened.db, begun).statement)
    pen = drafts.Pen(statement, lambda: NOW)
    first = tuple(Paragraph(id=f"x{n}", kind="narrative", text=str(n)) for n in range(4))
    pen.keep(opened, drafts.Changes(written=first, order=tuple(p.id for p in first)))
    for order in itertools.permutations(range(4)):
        pen.keep(opened, drafts.Changes(order=tuple(f"x{n}" for n in order)))
        assert [p.text for p in statements.find(opened.db, statement).paragraphs] == [str(n) for n in order]
    pen.put_down()


def test_a_final_statement_is_not_written_on(opened: vault.Vault) -> None:
    with pytest.raises(BadInput):
        drafts.Pen("s7", lambda: NOW).keep(opened, drafts.Changes())


def test_a_follow_up_is_done_with_a_note_also_after_the_end_and_can_be_taken_up_again(opened: vault.Vault) -> None:
    interview = taking_down.begin(opened, opening(), now=NOW)
    stopped = sessions.stop_and_refer(opened, interview, "risk_of_suicide", now=later(5))
    assert isinstance(stopped.follow_ups, tuple)
    at = stopped.follow_ups[0].at
    sessions.end(opened, interview, because="she was tired", now=later(6))
    with pytest.raises(BadInput):
        sessions.follow_up_done(opened, interview, at, note=" ", now=later(7))
    done = sessions.follow_up_done(opened, interview, at, note=" a doctor saw her ", now=later(7))
    assert isinstance(done.follow_ups, tuple)
    assert (done.follow_ups[0].note, done.follow_ups[0].because) == ("a doctor saw her", "risk_of_suicide")
    assert isinstance(done.follow_ups[0].done, str)
    with pytest.raises(NotThere):
        sessions.follow_up_done(opened, interview, at, note="again", now=later(8))
    again = sessions.reopen_follow_up(opened, interview, at, now=later(9))
    assert again.follow_ups == stopped.follow_ups
    with pytest.raises(NotThere):
        sessions.reopen_follow_up(opened, interview, at, now=later(10))
    assert [entry.act for entry, _ in custody.history(opened)][-2:] == ["follow_up.done", "follow_up.reopened"]
