"""One office with the sample complaint, made once; who changes it takes a copy."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.intake.cli.running import SAMPLE, Office, new_office, take_in


@pytest.fixture(scope="package")
def template(tmp_path_factory: pytest.TempPathFactory) -> Office:
    """The sample in a vault; never changed."""
    folder = tmp_path_factory.mktemp("office")
    return take_in(new_office(folder), SAMPLE, folder)


@pytest.fixture(scope="package")
def copy_office(template: Office) -> Callable[[Path], Office]:
    """Makes a copy of the template in a folder."""

    def make(folder: Path) -> Office:
        shutil.copytree(template.vault, folder / "vault")
        return Office(vault=folder / "vault", passphrase=template.passphrase)

    return make


@pytest.fixture(scope="module")
def office(copy_office: Callable[[Path], Office], tmp_path_factory: pytest.TempPathFactory) -> Office:
    """A copy for one module."""
    return copy_office(tmp_path_factory.mktemp("module"))
