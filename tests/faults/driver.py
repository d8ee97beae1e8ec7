"""A program that works on a vault and acknowledges each step on standard output: `python -m tests.faults.driver ROOT`.

It does a little of everything, so that its calls to the system can be recorded: acts, typing with and without a
pause, an import with a recording, an export, a backup. The passphrase comes from standard input.
"""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path

from intake import custody, export, search, vault
from intake.interchange import cases
from intake.interchange.importing import import_case
from intake.statement.store import find
from tests.faults.casework import DRAFT, FINAL, RECIPIENT
from tests.faults.scene import clock
from tests.faults.works import Acts, Typing, sha256

ROUNDS = 3


def main(root: Path) -> None:
    """Three rounds of everything; then the vault is closed."""
    opened = vault.unlock(root / "vault", sys.stdin.readline().removesuffix("\n"), now=clock())
    case, statement, version, act = cases.choose(opened.db, "FAULT-1").key, find(opened.db, DRAFT).key, 0, 0
    for number in range(1, ROUNDS + 1):
        for _ in range(2):
            act += 1
            Acts.give(opened, case, act)
            say(consent=act)
        with custody.typing(opened, DRAFT, clock) as hand:
            for _ in range(4):
                version += 1
                Typing.write(hand, statement, 7, version)
                say(paragraph=7, version=version)
        import_case(opened, root / "inputs" / f"case-{number}.json", now=clock())
        say(case=number)
        search.catch_up(opened)
        if number == 2:
            order = export.Order(statement=FINAL, profile="filing", recipient=RECIPIENT)
            made = export.export_statement(opened, order, root / "out", now=clock())
            files = {path.name: sha256(path.read_bytes()) for path in (made.pdf, made.package, made.sd_jwt)}
            say(export=made.export, files=files)
            vault.backup(opened, root / "out" / f"vault-{act}.backup")
            say(backup=act)
    opened.close()


def say(**ack: object) -> None:
    """One acknowledgement: with one call, unbuffered."""
    os.write(sys.stdout.fileno(), json.dumps(ack).encode() + b"\n")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
