"""Import into a real vault: one act, everything or nothing, exhibit files included."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from intake import custody, vault
from intake.errors import BadInput
from intake.exhibits import store as exhibits
from intake.interchange import importing
from intake.interchange.dumping import dump_case
from intake.interchange.importing import import_case
from tests.intake.interchange.memory import sample

NOW = datetime(2026, 3, 1, 12, 0, tzinfo=UTC)
PHOTO = b"\xff\xd8\xff" + bytes(range(256)) * 300


@pytest.fixture(scope="module")
def opened(tmp_path_factory: pytest.TempPathFactory) -> Iterator[vault.Vault]:
    made = vault.create(
        tmp_path_factory.mktemp("v") / "vault",
        "seven words that nobody would guess today",
        organisation="A House of Records",
        cost=vault.FLOOR,
        now=NOW,
    )
    yield made
    made.close()


def write(folder: Path, case: dict[str, Any], *, photo: bool = True) -> Path:
    if photo:
        (folder / "photo.jpg").write_bytes(PHOTO)
    file = folder / "case.json"
    file.write_text(json.dumps(case, ensure_ascii=False), encoding="utf-8")
    return file


def renamed(code: str, suffix: str) -> dict[str, Any]:
    """The sample as another case: every id and code gets a suffix."""
    text = json.dumps(sample(), ensure_ascii=False)
    for name in ("u0", "u1", "f1", "o1", "p1", "p2", "r1", "i1", "s1", "s2", "e1", "e2", "v1", "x1", "t1", "t2"):
        text = text.replace(f'"{name}"', f'"{name}{suffix}"')
    for name in ("s1.1", "s1.2", "s1.3", "ST-01", "ST-02", "W-01", "W-02", "n1", "n2"):
        text = text.replace(f'"{name}"', f'"{name}{suffix}"')
    case: dict[str, Any] = json.loads(text)
    case["case"]["code"] = code
    return case


def rows(opened: vault.Vault) -> list[Any]:
    every = (
        "SELECT kind, id, nonce, body FROM record UNION ALL SELECT kind, id, nonce, body FROM record_of_translations"
    )
    return list(opened.db.execute(f"{every} ORDER BY kind, id").fetchall())


def files_on_disk(opened: vault.Vault) -> set[str]:
    return {entry.name for entry in (opened.path / "files").glob("*")}


def test_a_case_is_taken_logged_and_given_back(opened: vault.Vault, tmp_path: Path) -> None:
    case = renamed("A", ".a")
    before = opened.state().generation
    imported = import_case(opened, write(tmp_path, case), now=NOW)
    assert imported.counts["exhibits"] == 1
    assert json.loads(dump_case(opened, "A")) == case
    assert opened.state().generation == before + 1
    entry, _ = list(custody.history(opened))[-1]
    assert (entry.act, entry.subject) == ("case.imported", "A")
    assert custody.verify(opened).problems == ()


def test_the_log_vouches_for_every_row(opened: vault.Vault, tmp_path: Path) -> None:
    import_case(opened, write(tmp_path, renamed("B", ".b")), now=NOW)
    from intake import canonical

    vouched = {(kind, record): digest for kind, record, digest in custody.newest_digests(opened)}
    kept = rows(opened)
    assert len(kept) == len(vouched)
    for kind, record, nonce, body in kept:
        assert vouched[kind, record] == canonical.digest(nonce, body if isinstance(body, bytes) else body.encode())


def test_an_exhibits_file_is_kept_bit_for_bit_under_the_identity_key(opened: vault.Vault, tmp_path: Path) -> None:
    import_case(opened, write(tmp_path, renamed("C", ".c")), now=NOW)
    taken_in = exhibits.file_of(opened.db, "x1.c")
    assert exhibits.open_file(opened.files, taken_in) == PHOTO
    assert (taken_in.media, taken_in.size, taken_in.sealed) == ("image/jpeg", len(PHOTO), True)
    assert all(b"photo" not in entry.read_bytes() for entry in (opened.path / "files").iterdir())


@pytest.mark.parametrize("kind", ["missing", "link", "folder", "pipe"])
def test_a_file_that_is_no_file_beside_the_case_stops_the_import(
    opened: vault.Vault, tmp_path: Path, kind: str
) -> None:
    case = renamed("D", ".d")
    case["exhibits"].append({"id": "x2.d", "file": "second"})
    file = write(tmp_path, case)
    second = tmp_path / "second"
    match kind:
        case "link":
            second.symlink_to("/etc/passwd")
        case "folder":
            second.mkdir()
        case "pipe":
            os.mkfifo(second)
    before = rows(opened), opened.state(), files_on_disk(opened)
    with pytest.raises(BadInput) as refusal:
        import_case(opened, file, now=NOW)
    assert refusal.value.where == "$.exhibits[1].file"
    assert (rows(opened), opened.state(), files_on_disk(opened)) == before


def test_a_failure_half_way_leaves_nothing(
    opened: vault.Vault, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The file vanishes between the check and the act: rows and stored files of the act are undone."""
    case = renamed("E", ".e")
    case["exhibits"].append({"id": "x2.e", "file": "second"})
    file = write(tmp_path, case)
    (tmp_path / "second").write_bytes(b"here")
    opening = importing.open_beside

    def vanishing(folder: Path, name: str, *, where: str) -> Any:
        stream = opening(folder, name, where=where)
        if name == "second":
            (tmp_path / "second").unlink()
        return stream

    monkeypatch.setattr(importing, "open_beside", vanishing)
    before = rows(opened), opened.state(), files_on_disk(opened)
    with pytest.raises(BadInput):
        import_case(opened, file, now=NOW)
    assert (rows(opened), opened.state(), files_on_disk(opened)) == before
    monkeypatch.undo()
    (tmp_path / "second").write_bytes(b"here")
    import_case(opened, file, now=NOW)
    assert json.loads(dump_case(opened, "E")) == case


def test_a_malformed_case_changes_nothing(opened: vault.Vault, tmp_path: Path) -> None:
    case = renamed("F", ".f")
    case["people"][0]["shoe_size"] = 42
    before = rows(opened), opened.state()
    with pytest.raises(BadInput, match=r"\$\.people\[0\]\.shoe_size"):
        import_case(opened, write(tmp_path, case), now=NOW)
    assert (rows(opened), opened.state()) == before


@pytest.mark.parametrize("name", ["nothing.json", "folder", "pipe"])
def test_what_cannot_be_read_is_refused_by_name(opened: vault.Vault, tmp_path: Path, name: str) -> None:
    (tmp_path / "folder").mkdir()
    os.mkfifo(tmp_path / "pipe")
    with pytest.raises(BadInput) as refusal:
        import_case(opened, tmp_path / name, now=NOW)
    assert refusal.value.where.endswith(name)


def test_the_encrypted_files_of_the_vault_show_no_identity(opened: vault.Vault, tmp_path: Path) -> None:
    import_case(opened, write(tmp_path, renamed("G", ".g")), now=NOW)
    for entry in opened.path.rglob("*"):
        if entry.is_file():
            data = entry.read_bytes()
            assert b"Canary" not in data
            assert b"W-01" not in data
