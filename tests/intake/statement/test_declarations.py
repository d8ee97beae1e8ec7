"""Who signs a statement, how, and what stands in the place of a signature that was not given."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from msgspec import UNSET
from sqlcipher3 import dbapi2

from intake import custody, inspection, vault
from intake.consent.signatures import signatures_of
from intake.errors import BadInput
from intake.interview.records import Interview, Present
from intake.statement import declarations, finalising
from tests.intake.statement.test_lifecycle import NOW, PASSPHRASE, opened, read_back, signed, typed

__all__ = ["opened"]


@pytest.fixture
def written(opened: vault.Vault) -> Iterator[vault.Vault]:
    typed(opened, "one")
    yield opened


def test_who_signs_follows_from_who_was_there() -> None:
    def met(*roles: str) -> Interview:
        return Interview(id="i", present=tuple(Present(role=role) for role in roles))

    assert declarations.signers(None) == ("deponent", "interviewer")
    assert declarations.signers(met("deponent", "interviewer", "note_taker")) == ("deponent", "note_taker")
    assert declarations.signers(met("interviewer", "interpreter")) == ("deponent", "interviewer", "interpreter")


def test_a_signature_is_kept_logged_and_to_one_version(written: vault.Vault, tmp_path: Path) -> None:
    declarations.sign(
        written, "ST-1", who="deponent", manner="mark", drawn="M 1 1 L 2 2", witness_role="lawyer", now=NOW
    )
    assert declarations.signed(written.db, "s1", 1)["deponent"].manner == "mark"
    assert declarations.signed(written.db, "s1", 2) == {}
    assert [entry.act for entry, _ in custody.history(written)][-1] == "statement.signed"
    with pytest.raises(dbapi2.IntegrityError):
        written.db.execute("UPDATE signature SET nonce = zeroblob(32)")
    path = written.path
    written.close()
    assert inspection.check(path, PASSPHRASE, now=NOW) == ()


def test_the_reason_stands_in_the_place_of_a_signature(written: vault.Vault) -> None:
    declarations.sign(
        written, "s1", who="deponent", manner="not_signed", drawn="M 1 1", reason=" her hand hurts ", now=NOW
    )
    (kept,) = signatures_of(written.db, "statement:s1")
    assert (kept.reason, kept.drawn) == ("her hand hurts", UNSET)
    codes = {finding.code for finding in finalising.findings(written, "s1", day=date(2026, 5, 2))}
    assert "deponent_not_signed" not in codes
    assert "recorder_not_signed" in codes


@pytest.mark.parametrize(
    ("manner", "words"),
    [("signature", "signed"), ("mark", "witness"), ("spoken", "witness"), ("not_signed", "why")],
)
def test_a_signature_needs_what_makes_it_one(written: vault.Vault, manner: str, words: str) -> None:
    with pytest.raises(BadInput, match=words):
        declarations.sign(written, "s1", who="deponent", manner=manner, now=NOW)  # type: ignore[arg-type]
    assert signatures_of(written.db, "statement:s1") == ()


def test_a_final_statement_is_not_signed_any_more(written: vault.Vault) -> None:
    finalising.record_read_back(written, "s1", read_back(), now=NOW)
    signed(written)
    finalising.finalise(written, "s1", waved_through={}, now=NOW)
    with pytest.raises(BadInput, match="final"):
        declarations.sign(written, "s1", who="interpreter", manner="spoken", witness_role="lawyer", now=NOW)
