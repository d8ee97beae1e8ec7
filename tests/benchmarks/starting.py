"""How long a command takes before it does anything, beside bare Python: CPU time of the whole process.

Both sides run as at a user's second start, with compiled modules. A command that opens a vault is measured up to the
moment when the passphrase would be stretched: there the process ends itself, so that all that is counted is
interpreter, imports, arguments, passphrase file and `keys.json`, and nothing has to be subtracted.
"""

from __future__ import annotations

import shutil
import sys
from collections.abc import Iterator
from pathlib import Path

from intake import vault
from tests.benchmarks.cases import new_vault
from tests.benchmarks.measuring import Row, Scale, child_cpu, fresh, interleaved, python_environment, row

HELP, VAULT = 3.0, 5.0
"""The most times that bare Python takes."""
_UNTIL_STRETCHED = """
import os, sys
import argon2.low_level
argon2.low_level.hash_secret_raw = lambda *words, **named: os._exit(0)
from intake.cli import main
sys.exit(main() or 9)
"""
"""Runs the command line, and ends with 0 at the very call that stretches; 9 if it was never called."""


def measure(work: Path, scale: Scale) -> Iterator[Row]:
    """`--help`, commands without and with a vault."""
    folder = fresh(work / "start")
    with new_vault(folder / "vault") as made:
        vault.backup(made, folder / "backup")
    (folder / "passphrase").write_text("not the passphrase of this vault, not at all\n")
    environment = python_environment()
    intake: list[str | Path] = [sys.executable, "-m", "intake"]
    until: list[str | Path] = [sys.executable, "-c", _UNTIL_STRETCHED]
    commands: dict[str, tuple[list[str | Path], float | None]] = {
        "intake --help": ([*intake, "--help"], HELP),
        "intake verify --help": ([*intake, "verify", "--help"], None),
    }
    for name, words in _vault_commands(folder).items():
        command: list[str | Path] = [*until, name, *words, "--passphrase-file", folder / "passphrase"]
        commands[f"intake {name}, until the passphrase is stretched"] = (command, VAULT)
    bare: list[str | Path] = [sys.executable, "-c", "pass"]
    for command in (bare, *(each for each, _ in commands.values())):
        child_cpu(command, environment=environment)  # compiles what is not compiled yet
    times = interleaved(
        scale.rounds * 3,
        lambda: child_cpu(bare, environment=environment),
        *(lambda command=command: child_cpu(command, environment=environment) for command, _ in commands.values()),
    )
    for (what, (_, goal)), ours in zip(commands.items(), times[1:], strict=True):
        yield row(
            "start",
            what,
            ours,
            times[0],
            peer="the same Python, -c pass",
            goal=f"at most {goal:.0f}× bare Python" if goal else "",
            met=ours.median <= goal * times[0].median if goal else None,
        )
    shutil.rmtree(folder)


def _vault_commands(folder: Path) -> dict[str, list[str | Path]]:
    """The arguments of every command that stretches a passphrase."""
    kept, out = folder / "vault", folder / "out"
    return {
        "new": [folder / "new"],
        "import": [kept, folder / "case.json"],
        "dump": [kept, "--i-understand-this-is-plaintext"],
        "statements": [kept],
        "export": [kept, "s1", "--for", "filing", "--recipient", "r1", "--out", out],
        "disclose": [kept, folder / "s1.asice", "--recipient", "r1", "--out", out],
        "statistics": [kept],
        "search": [kept, "word"],
        "log": [kept],
        "check": [kept],
        "backup": [kept, folder / "another"],
        "restore": [folder / "backup", folder / "restored"],
    }
