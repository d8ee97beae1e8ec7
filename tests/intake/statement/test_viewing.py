"""What the page of a statement shows, through its whole life."""

from __future__ import annotations

import pytest

from intake import vault
from intake.errors import NotThere
from intake.statement import finalising, reading_back
from intake.statement.viewing import keep_waved, view
from tests.intake.statement.test_lifecycle import NOW, opened, read_back, signed, typed

__all__ = ["opened"]


def test_a_draft_shows_what_to_look_at_and_reasons_that_wait(opened: vault.Vault) -> None:
    typed(opened, "one", "  ")
    shown = view(opened, "ST-1", now=NOW)
    assert (shown.person, shown.present.number, shown.signers) == ("W-01", 1, ("deponent", "interviewer"))
    assert {f.code for f in shown.open} >= {"empty_paragraph", "not_read_back"}
    keep_waved(opened, "s1", 1, {"empty_paragraph": " a silence "})
    shown = view(opened, "s1", now=NOW)
    assert shown.waved == {"empty_paragraph": "a silence"}
    assert "empty_paragraph" not in {f.code for f in shown.open}
    keep_waved(opened, "s1", 1, {"empty_paragraph": ""})
    assert view(opened, "s1", now=NOW).waved == {}


def test_a_draft_is_read_back_then_signed_then_made_final(opened: vault.Vault) -> None:
    typed(opened, "one", "  ")
    assert view(opened, "s1", now=NOW).next_step == "read_back"
    finalising.record_read_back(opened, "s1", read_back(), now=NOW)
    assert view(opened, "s1", now=NOW).next_step == "sign"
    signed(opened)
    assert [f.code for f in view(opened, "s1", now=NOW).open] == ["empty_paragraph"]
    assert view(opened, "s1", now=NOW).next_step == "read_back", "what is mended is read back anew"
    keep_waved(opened, "s1", 1, {"empty_paragraph": "a silence"})
    shown = view(opened, "s1", now=NOW)
    assert (shown.next_step, shown.final) == ("finalise", False)
    finalising.finalise(opened, "s1", waved_through=shown.waved, now=NOW)
    shown = view(opened, "s1", now=NOW)
    assert (shown.next_step, shown.final) == (None, True)


def test_versions_are_whole_and_say_what_changed(opened: vault.Vault) -> None:
    typed(opened, "in March")
    finalising.record_read_back(opened, "s1", read_back(), now=NOW)
    signed(opened)
    finalising.finalise(opened, "s1", waved_through={}, now=NOW)
    final = view(opened, "s1", now=NOW)
    assert (final.findings, set(final.signed)) == ((), {"deponent", "interviewer"})
    finalising.begin_correction(opened, "s1", reason="she remembered", now=NOW)
    typed(opened, "in April")
    shown = view(opened, "s1", now=NOW)
    first, second = shown.versions
    assert [p.text for p in first.paragraphs] == ["in March"]
    assert [piece.text for piece in first.changed_after[0].pieces if piece.fate == "new"] == ["April"]
    assert [step.kind for step in first.steps] == ["read_back", "finalised"]
    assert [step.kind for step in second.steps] == ["correction_begun"]
    assert (shown.signed, second.changed_after) == ({}, ())


def test_a_statement_that_is_not_there_is_said(opened: vault.Vault) -> None:
    with pytest.raises(NotThere):
        view(opened, "s9", now=NOW)


def test_a_read_back_is_kept_between_sittings_and_emptied_at_its_end(opened: vault.Vault) -> None:
    typed(opened, "in March", "two")
    whole, sitting = reading_back.sitting(opened, "ST-1")
    sitting = sitting.move("s1.1").correct(whole.paragraphs[0], "in April").type("in A")
    reading_back.keep(opened, "s1", sitting)
    assert reading_back.sitting(opened, "s1")[1] == sitting
    reading_back.finish(opened, "s1", read_back(*sitting.corrections.values()), now=NOW)
    whole, sitting = reading_back.sitting(opened, "s1")
    assert (whole.paragraphs[0].text, sitting) == ("in April", reading_back.Sitting(version=1))
