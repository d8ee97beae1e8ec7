"""One vault with a case in it, made at Argon2's floor; each test works on a copy."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from intake import custody, export, search, vault
from intake.interchange.importing import import_case
from tests.faults.casework import FINAL, ORGANISATION, PASSPHRASE, RECIPIENT, encoded, first_case, picture
from tests.faults.scene import Scene, clock

MakeScene = Callable[[Path], Scene]


@pytest.fixture(scope="session")
def seed() -> int:
    """Of all random moments; another one comes from INTAKE_FAULT_SEED."""
    return int(os.environ.get("INTAKE_FAULT_SEED", "20190502"))


@pytest.fixture(scope="session")
def template(tmp_path_factory: pytest.TempPathFactory) -> Scene:
    """A closed vault with the first case; making it has also loaded all that an export needs."""
    root = tmp_path_factory.mktemp("faults")
    for name in ("out", "inputs", "elsewhere"):
        (root / name).mkdir()
    (root / "inputs" / "case.json").write_bytes(encoded(first_case()))
    (root / "inputs" / "photo.png").write_bytes(picture())
    with vault.create(root / "vault", PASSPHRASE, organisation=ORGANISATION, cost=vault.FLOOR, now=clock()) as made:
        with custody.act(made, custody.Act.VAULT_CREATED, made.id, now=clock()):
            pass
        import_case(made, root / "inputs" / "case.json", now=clock())
        search.catch_up(made)
        keys = made.keys
    shutil.copytree(root / "vault", root / "rehearsal")
    with vault.unlock_with(root / "rehearsal", keys, now=clock()) as rehearsing:
        order = export.Order(statement=FINAL, profile="filing", recipient=RECIPIENT)
        export.export_statement(rehearsing, order, root / "rehearsed", now=clock())
    return Scene(root=root, keys=keys)


@pytest.fixture(scope="session")
def make_scene(template: Scene) -> MakeScene:
    """Lays out a fresh copy of the template in an empty folder."""

    def make(root: Path) -> Scene:
        root.mkdir(parents=True, exist_ok=True)
        for name in ("vault", "inputs"):
            shutil.copytree(template.root / name, root / name)
        for name in ("out", "elsewhere"):
            (root / name).mkdir()
        return Scene(root=root, keys=template.keys)

    return make


@pytest.fixture
def scene(make_scene: MakeScene, tmp_path: Path) -> Scene:
    """One fresh copy."""
    return make_scene(tmp_path / "scene")
