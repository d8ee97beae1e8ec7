"""Rows: what is stored is what the act was told, in the one byte form."""

from __future__ import annotations

import json

from intake import canonical
from intake.custody import rows
from intake.interchange.reading import read_case
from tests.intake.interchange.memory import MemoryVault, sample


def test_the_fast_form_is_the_canonical_form() -> None:
    case = read_case(json.dumps(sample()).encode())
    assert rows.body(case) == canonical.encode(case)


def test_every_body_in_the_database_is_canonical() -> None:
    vault = MemoryVault()
    vault.take(sample())
    for kind, body in vault.db.execute("SELECT kind, body FROM record WHERE kind <> 'identity'"):
        assert canonical.encode(json.loads(body)) == body.encode(), kind


def test_nonces_are_fresh() -> None:
    drawn = rows.nonces(1000)
    assert {len(nonce) for nonce in drawn} == {32}
    assert len(set(drawn)) == 1000
    assert rows.nonces(0) == []
