"""The vault as a thing: new, backup, restore."""

from __future__ import annotations

import argparse
from pathlib import Path

from intake.cli.opening import add_json, add_passphrase, add_vault, clock, opened, passphrase
from intake.cli.output import emit, say

"""Characters and bits that a chosen passphrase needs."""


def configure(name: str, parser: argparse.ArgumentParser) -> None:
    """The arguments of one command of this group."""
    if name == "new":
        parser.epilog = (
            "The vault is a folder. Its passphrase opens everything in it and can't be recovered: "
            "choose seven random words, write them down, keep them away from this machine."
        )
        add_vault(parser)
        parser.add_argument("--organisation", metavar="NAME", default="Testimony Intake", help="whose vault this is")
        parser.add_argument(
            "--kdf-memory", metavar="MIB", type=int, help="memory for each try of a passphrase (for tests; at least 64)"
        )
        parser.set_defaults(run=_new)
    elif name == "backup":
        parser.epilog = "The backup is as encrypted as the vault and opens with the passphrase that it has today."
        add_vault(parser)
        parser.add_argument("file", metavar="FILE", type=Path, help="the file to write; it must not exist")
        parser.set_defaults(run=_backup)
    else:
        parser.epilog = (
            "The restored vault keeps its id and begins a log of its own, which cites the backup's last act."
        )
        parser.add_argument("file", metavar="FILE", type=Path, help="a backup")
        parser.add_argument("vault", metavar="VAULT", type=Path, help="the folder to make; it must not exist")
        add_passphrase(parser)
        parser.set_defaults(run=_restore)
    add_json(parser)


def _new(options: argparse.Namespace) -> int:
    from intake.vault.stretching import FLOOR_PASSES, MIB, HeadStart, Lightweight

    chosen = passphrase(options, twice=True)
    asked = None
    if options.kdf_memory is not None:
        asked = Lightweight(memory=options.kdf_memory * MIB, passes=FLOOR_PASSES)
    head_start = HeadStart.of_new(chosen, asked)
    _warn_of_a_weak_one(chosen)
    from intake import custody, vault  # late: the passphrase is being stretched first

    cost = vault.Cost(memory=asked.memory, passes=asked.passes) if asked else None
    made = vault.create(
        options.vault,
        chosen,
        organisation=options.organisation,
        cost=cost,
        now=clock(),
        head_start=head_start,
    )
    try:
        with custody.act(made, custody.Act.VAULT_CREATED, made.id, now=clock()):
            pass
        key = made.organisation_key()
    finally:
        made.close()
    if options.json:
        emit({"vault": str(options.vault), "id": made.id, "fingerprint": key.fingerprint, "words": list(key.words)})
    else:
        say(f"A new vault stands at {options.vault}.")
        say("Signatures of this vault are known by these words: " + " ".join(key.words))
    return 0


def _warn_of_a_weak_one(chosen: str) -> None:
    """A chosen passphrase needs 24 characters and 60 bits (zxcvbn); less is told, and let pass."""
    from intake.vault.passphrase_words import Strength, strength

    if strength(chosen) is not Strength.STRONG:
        say(
            "This passphrase is weak: whoever copies the disk may guess it. Seven random words are strong; verses, "
            "slogans and songs are guessed first."
        )


def _backup(options: argparse.Namespace) -> int:
    with opened(options) as source:
        from intake import custody  # late: the passphrase is being stretched first

        custody.back_up(source, options.file, now=clock())
    if options.json:
        emit({"file": str(options.file)})
    return 0


def _restore(options: argparse.Namespace) -> int:
    from intake.vault.stretching import HeadStart

    secret = passphrase(options)
    head_start = HeadStart.of_backup(options.file, secret)
    from intake import custody, vault  # late: the passphrase is being stretched first

    made = vault.restore(options.file, options.vault, secret, now=clock(), head_start=head_start)
    try:
        with custody.act(made, custody.Act.VAULT_RESTORED, made.id, now=clock()):
            pass
    finally:
        made.close()
    if options.json:
        emit({"vault": str(options.vault), "id": made.id})
    return 0
