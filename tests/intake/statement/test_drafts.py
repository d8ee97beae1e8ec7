"""What an editor hands over stands in the draft in its order, whatever came, went or moved before."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from intake import vault
from intake.interchange.importing import import_case
from intake.statement import finalising, store
from intake.statement.drafts import Changes, Pen
from intake.statement.records import Paragraph

SAMPLE = Path(__file__).resolve().parents[3] / "resources" / "sample" / "case.json"
NOW = datetime(2026, 3, 2, 3, 4, 5, tzinfo=UTC)


@pytest.fixture(scope="module")
def draft(tmp_path_factory: pytest.TempPathFactory) -> Iterator[vault.Vault]:
    folder = tmp_path_factory.mktemp("drafts")
    with vault.create(folder / "vault", "seven plain words", organisation="Aid", now=NOW, cost=vault.FLOOR) as made:
        import_case(made, SAMPLE, now=NOW)
        finalising.begin_correction(made, "s2", reason="she remembered the month", now=NOW)
        yield made


def keep(opened: vault.Vault, order: list[int]) -> None:
    """Hand over a page of these paragraphs."""
    pen = Pen("s2", lambda: NOW)
    written = tuple(Paragraph(id=f"p-{key}", kind="narrative", text=str(key)) for key in order)
    pen.keep(opened, Changes(written=written, order=tuple(one.id for one in written)))
    pen.put_down()


def read(opened: vault.Vault) -> list[str]:
    return [paragraph.text for paragraph in store.find(opened.db, "s2").paragraphs]


def test_the_order_holds_after_the_first_paragraph_was_taken_away(draft: vault.Vault) -> None:
    for page in ([0, 1, 2], [1, 2], [1, 3, 2]):
        keep(draft, page)
        assert read(draft) == [str(key) for key in page]


@given(pages=st.lists(st.lists(st.integers(0, 6), max_size=6, unique=True), max_size=5))
@settings(max_examples=60, deadline=None)
def test_every_page_stands_as_it_was_handed_over(draft: vault.Vault, pages: list[list[int]]) -> None:
    for page in pages:
        keep(draft, page)
        assert read(draft) == [str(key) for key in page]
