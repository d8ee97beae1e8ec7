"""What the program is started with. Read before the first paint: argparse is loaded only where there is an option."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from ui.language import LANGUAGES
from ui.theme import Scheme


class Options(NamedTuple):
    """What the program was started with."""

    vault: Path | None = None
    language: str | None = None
    scheme: str = Scheme.SYSTEM.value
    text_size: int = 100
    geometry: str = ""
    locked: bool = False
    read_only: bool = False
    vault_from: int | None = None
    """A descriptor from which the vault's path is read: of a program that locked itself."""


def parse(arguments: Sequence[str]) -> Options:
    """What the program was started with; ends it with a usage line for what it does not know."""
    if len(arguments) < 2 and not any(argument.startswith("-") for argument in arguments):
        return Options(vault=Path(arguments[0]) if arguments else None)  # argparse is heavy before the first paint
    import argparse

    parser = argparse.ArgumentParser(prog="testimony-intake", description="The window of Testimony Intake.")
    parser.add_argument("vault", nargs="?", type=Path, metavar="VAULT", help="the vault's folder")
    parser.add_argument("--language", choices=sorted(LANGUAGES), help="of the window, until a vault says otherwise")
    parser.add_argument("--scheme", choices=[scheme.value for scheme in Scheme], default="system")
    parser.add_argument("--text-size", type=int, default=100, metavar="PERCENT", help="100 to 200")
    parser.add_argument("--read-only", action="store_true", help="write nothing into the vault, damaged or not")
    parser.add_argument("--geometry", default="", help=argparse.SUPPRESS)
    parser.add_argument("--locked", action="store_true", help=argparse.SUPPRESS)
    parser.add_argument("--vault-from", type=int, help=argparse.SUPPRESS)
    options = Options(**vars(parser.parse_args(arguments)))
    if options.vault_from is None:
        return options
    with os.fdopen(options.vault_from, "rb") as told:
        return options._replace(vault=Path(os.fsdecode(told.read())))
