"""The sample complaint in a vault, and exports of it to be judged or timed."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from importlib.resources import as_file, files
from pathlib import Path

from intake import custody, export
from intake.interchange.importing import import_case
from intake.vault import Vault
from tests.benchmarks.cases import clock, new_vault

ORDERS = tuple(
    export.Order(statement=f"ST-0{number}", profile=profile, recipient=recipient)
    for number, profile, recipient in (
        (1, "filing", "Prosecutor, Oslo"),
        (2, "filing", "Prosecutor, Oslo"),
        (3, "filing", "Prosecutor, Oslo"),
        (4, "filing", "Prosecutor, Oslo"),
        (5, "filing", "Prosecutor, Oslo"),
        (1, "prosecutor", "Prosecutor, Oslo"),
        (2, "prosecutor", "Prosecutor, Oslo"),
        (1, "public", "Public report"),
    )
)
"""In five languages, complete and redacted; the first is Arabic."""


@contextmanager
def sample_vault(folder: Path) -> Iterator[Vault]:
    """A new vault with the sample in it; its custody log begins as `new` begins it."""
    with new_vault(folder) as vault:
        with custody.act(vault, custody.Act.VAULT_CREATED, vault.id, now=clock()):
            pass
        with as_file(files("resources") / "sample") as case:
            import_case(vault, case / "case.json", now=clock())
        yield vault
