"""Exhibits: only a plain file beside the case is taken in, hashed first, kept bit for bit."""

from __future__ import annotations

import hashlib
import io
import os
from pathlib import Path

import pytest

from intake.errors import BadInput, Damaged, NotThere
from intake.exhibits import Exhibit, beside, store
from tests.intake.interchange.memory import MemoryVault, sample


def test_a_file_beside_the_case_is_opened(tmp_path: Path) -> None:
    (tmp_path / "a photo.jpg").write_bytes(b"\xff\xd8\xff1")
    with beside.open_beside(tmp_path, "a photo.jpg", where="$") as stream:
        assert beside.kind_of(stream) == "image/jpeg"
        assert stream.read() == b"\xff\xd8\xff1"


@pytest.mark.parametrize(
    "name", ["../secret", "/etc/passwd", "sub/file", "..", "", "link", "sub", "pipe", "none", "a\0b"]
)
def test_nothing_else_is(tmp_path: Path, name: str) -> None:
    folder = tmp_path / "case"
    (folder / "sub").mkdir(parents=True)
    (folder / "sub" / "file").write_text("x")
    (tmp_path / "secret").write_text("x")
    (folder / "link").symlink_to(tmp_path / "secret")
    os.mkfifo(folder / "pipe")
    with pytest.raises(BadInput) as refusal:
        beside.open_beside(folder, name, where="$.exhibits[0].file")
    assert refusal.value.where == "$.exhibits[0].file"


def test_a_file_that_is_too_large_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with (tmp_path / "long").open("wb") as file:
        file.truncate(beside.LARGEST + 1)
    with pytest.raises(BadInput):
        beside.open_beside(tmp_path, "long", where="$")


@pytest.mark.parametrize(
    ("first", "media"),
    [
        (b"", "application/octet-stream"),
        (b"%PDF-1.7", "application/pdf"),
        (b"RIFF\0\0\0\0WAVEfmt ", "audio/wav"),
        (b"<svg onload='x'>", "application/octet-stream"),
    ],
)
def test_the_kind_is_told_by_the_first_bytes_alone(first: bytes, media: str) -> None:
    assert beside.kind_of(io.BytesIO(first)) == media


@pytest.mark.parametrize("person", ["p1", None])
def test_taking_in_hashes_keeps_and_seals(person: str | None) -> None:
    vault = MemoryVault()
    case = sample()
    del case["exhibits"]
    vault.take(case)
    exhibit = Exhibit(id="x1", file="photo.jpg", person=person)
    data = b"\xff\xd8\xff" + os.urandom(5000)
    act = vault.act()
    taken_in = store.take_in(vault.files, exhibit, io.BytesIO(data))
    store.insert_exhibits(act, 1, [exhibit], [taken_in])
    assert taken_in.sha256 == hashlib.sha256(data).hexdigest()
    assert vault.files.sealed[taken_in.name] is (person is not None)
    assert store.file_of(vault.db, "x1") == taken_in
    assert store.all_files(vault.db) == (taken_in,)
    assert store.open_file(vault.files, taken_in) == data
    assert [kind for kind, *_ in act.records] == ["exhibit", "exhibit_file"]
    with pytest.raises(Exception, match="FOREIGN KEY"):
        vault.db.execute("DELETE FROM stored_file")


def test_another_file_under_its_name_is_damage() -> None:
    vault = MemoryVault()
    vault.take(sample())
    taken_in = store.take_in(vault.files, Exhibit(id="x1"), io.BytesIO(b"one"))
    vault.db.execute("UPDATE stored_file SET sha256 = zeroblob(32)")
    with pytest.raises(Damaged):
        store.open_file(vault.files, taken_in)


def test_an_exhibit_without_a_file_has_none() -> None:
    vault = MemoryVault()
    vault.take(sample())
    assert [entry.id for entry in store.exhibits_of(vault.db, "s1")] == ["x1"]
    with pytest.raises(NotThere):
        store.file_of(vault.db, "x1")
