"""The list of statements: newest first, by page, by code in any digits, by status."""

from __future__ import annotations

import pytest

from intake.statement import listing
from tests.intake.interchange.memory import MemoryVault, sample


@pytest.fixture
def vault() -> MemoryVault:
    vault = MemoryVault()
    vault.take(sample())
    return vault


def codes(found: tuple[listing.Line, ...]) -> list[str]:
    return [line.code for line in found]


def test_newest_first_page_by_page(vault: MemoryVault) -> None:
    (first,) = listing.page(vault.db, limit=1).lines
    (second,) = listing.page(vault.db, before=first.key, limit=1).lines
    assert codes((first, second)) == ["ST-02", "ST-01"]
    assert listing.page(vault.db, before=second.key).lines == ()
    assert (second.person, second.language, second.status, second.version, second.paragraphs) == (
        *("W-01", "ar", "final"),
        *(1, 2),
    )
    assert listing.count(vault.db) == 2


@pytest.mark.parametrize(
    ("words", "status", "found"),
    [
        ("st-0", "", ["ST-02", "ST-01"]),
        (" ٠١ ", "", ["ST-01"]),
        ("w-01", "final", ["ST-01"]),
        ("", "draft", ["ST-02"]),
        ("ST-01", "draft", []),
        ("%", "", []),
    ],
)
def test_filtered_by_code_and_status(vault: MemoryVault, words: str, status: str, found: list[str]) -> None:
    assert codes(listing.page(vault.db, words=words, status=status).lines) == found
