"""Words that the disk refused: saved elsewhere, opened by this vault alone, taken in without losing any."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from intake import vault
from intake.errors import BadInput, Damaged
from intake.interchange.importing import import_case
from intake.statement import finalising, store
from intake.statement.drafts import Changes, Pen
from intake.statement.elsewhere import save_words, take_in_words
from intake.statement.records import Paragraph

SAMPLE = Path(__file__).resolve().parents[3] / "resources" / "sample" / "case.json"
NOW = datetime(2026, 3, 2, 3, 4, 5, tzinfo=UTC)
WORDS = st.text(alphabet="ab اب", min_size=1, max_size=4)
PAGES = st.lists(st.tuples(st.integers(0, 4), WORDS), max_size=5, unique_by=lambda pair: pair[0])


@pytest.fixture(scope="module")
def draft(tmp_path_factory: pytest.TempPathFactory) -> Iterator[vault.Vault]:
    folder = tmp_path_factory.mktemp("elsewhere")
    with vault.create(folder / "vault", "seven plain words", organisation="Aid", now=NOW, cost=vault.FLOOR) as made:
        import_case(made, SAMPLE, now=NOW)
        finalising.begin_correction(made, "s2", reason="she remembered the month", now=NOW)
        yield made


def page(pairs: list[tuple[int, str]]) -> tuple[Paragraph, ...]:
    return tuple(Paragraph(id=f"p-{key}", kind="narrative", text=text) for key, text in pairs)


def write(opened: vault.Vault, paragraphs: tuple[Paragraph, ...]) -> None:
    pen = Pen("s2", lambda: NOW)
    pen.keep(opened, Changes(written=paragraphs, order=tuple(one.id for one in paragraphs)))
    pen.put_down()


def read(opened: vault.Vault) -> list[str]:
    return [paragraph.text for paragraph in store.find(opened.db, "s2").paragraphs]


def test_a_vault_that_lacks_them_has_them_again(draft: vault.Vault, tmp_path: Path) -> None:
    write(draft, page([(0, "kept before"), (1, "half a sen")]))
    save_words(draft, "s2", page([(0, "kept before"), (1, "half a sentence, whole"), (2, "وكلمة")]), tmp_path / "w")
    assert take_in_words(draft, tmp_path / "w", now=lambda: NOW) == "s2"
    assert read(draft) == ["kept before", "half a sentence, whole", "وكلمة"]
    assert take_in_words(draft, tmp_path / "w", now=lambda: NOW) == "s2"
    assert read(draft) == ["kept before", "half a sentence, whole", "وكلمة"]


@given(there=PAGES, saved=PAGES)
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_no_word_of_either_is_missing(
    draft: vault.Vault, tmp_path: Path, there: list[tuple[int, str]], saved: list[tuple[int, str]]
) -> None:
    write(draft, page(there))
    save_words(draft, "s2", page(saved), tmp_path / "w")
    take_in_words(draft, tmp_path / "w", now=lambda: NOW)
    now = read(draft)
    for _, text in (*there, *saved):
        assert any(one.startswith(text) for one in now), (text, now)


def test_the_file_tells_nothing_and_a_changed_byte_is_found(draft: vault.Vault, tmp_path: Path) -> None:
    file = tmp_path / "w"
    save_words(draft, "s2", page([(0, "the secret")]), file)
    data = bytearray(file.read_bytes())
    assert b"secret" not in data and b"s2" not in data[60:]
    data[-1] ^= 1
    file.write_bytes(data)
    with pytest.raises(Damaged):
        take_in_words(draft, file, now=lambda: NOW)


def test_another_vault_does_not_open_it(draft: vault.Vault, tmp_path: Path) -> None:
    save_words(draft, "s2", page([(0, "the secret")]), tmp_path / "w")
    with vault.create(tmp_path / "other", "other words", organisation="B", now=NOW, cost=vault.FLOOR) as other:
        import_case(other, SAMPLE, now=NOW)
        with pytest.raises(Damaged):
            take_in_words(other, tmp_path / "w", now=lambda: NOW)


def test_what_is_no_such_file_is_said(draft: vault.Vault, tmp_path: Path) -> None:
    (tmp_path / "w").write_bytes(b"%PDF-1.7")
    with pytest.raises(BadInput):
        take_in_words(draft, tmp_path / "w", now=lambda: NOW)


def test_a_final_statement_takes_nothing_in(draft: vault.Vault, tmp_path: Path) -> None:
    save_words(draft, "s1", page([(0, "more")]), tmp_path / "w")
    with pytest.raises(BadInput):
        take_in_words(draft, tmp_path / "w", now=lambda: NOW)
