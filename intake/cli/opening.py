"""Opening the vault that a command names: the passphrase from a prompt or a file, never from an argument."""

from __future__ import annotations

import argparse
import sys
import unicodedata
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from intake.errors import BadInput, Damaged, NoRoom, Sentence, system_reason

TYPE_CHECKING = False  # see intake.errors
if TYPE_CHECKING:
    from datetime import datetime

    from intake.vault import Vault

_MOST = 1 << 16


def add_vault(parser: argparse.ArgumentParser) -> None:
    """The vault's path, first, and where its passphrase comes from."""
    parser.add_argument("vault", metavar="VAULT", type=Path, help="the vault's folder")
    add_passphrase(parser)


def add_passphrase(parser: argparse.ArgumentParser) -> None:
    """`--passphrase-file`; without it the passphrase is asked for, without echo."""
    parser.add_argument(
        "--passphrase-file",
        metavar="FILE",
        help="read the passphrase from FILE ('-' is standard input); else it is asked for",
    )


def add_json(parser: argparse.ArgumentParser) -> None:
    """`--json`: one document on standard output."""
    parser.add_argument("--json", action="store_true", help="print one JSON document")


def passphrase(options: argparse.Namespace, *, twice: bool = False) -> str:
    """The passphrase in NFC, one trailing newline dropped; BadInput when it is empty or unreadable."""
    source: str | None = options.passphrase_file
    if source is None:
        return _normal(_asked(twice=twice))
    data = sys.stdin.buffer.read(_MOST) if source == "-" else _read(Path(source))
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError:
        raise BadInput(Sentence("the passphrase file is not UTF-8 text")) from None
    if text.endswith("\n"):
        text = text[:-1].removesuffix("\r")
    return _normal(text)


def _asked(*, twice: bool) -> str:
    """Typed on the terminal, without echo; without a terminal it is never read with one."""
    import getpass
    import warnings

    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error", getpass.GetPassWarning)
            typed = getpass.getpass("Passphrase: ")
            if twice and getpass.getpass("Once more: ") != typed:
                raise BadInput(Sentence("the two passphrases differ"), hint=Sentence("Nothing was made. Try again."))
    except (EOFError, getpass.GetPassWarning):
        raise BadInput(
            Sentence("there is no terminal to ask for the passphrase on"),
            hint=Sentence("Use --passphrase-file FILE, or '-'."),
        ) from None
    return typed


def add_read_only(parser: argparse.ArgumentParser) -> None:
    """`--read-only`: for a damaged vault, what of it can be read."""
    parser.add_argument(
        "--read-only",
        action="store_true",
        help="of a damaged vault, show what can be read and say what is lost; writes nothing (exit 1 if damaged)",
    )


@contextmanager
def opened(options: argparse.Namespace) -> Iterator[Vault]:
    """The vault, unlocked; what the unlock noticed goes to standard error; closed again in any case.

    With --read-only nothing is written, and a damaged vault gives what can be read; `main` then answers 1.
    """
    from intake.vault.stretching import HeadStart

    if not options.vault.is_dir():
        raise BadInput(
            Sentence("there is no vault here"), where=str(options.vault), hint=Sentence("'intake new' makes one.")
        )
    secret = passphrase(options)
    head_start = HeadStart.of_vault(options.vault, secret)
    if getattr(options, "read_only", False):
        from intake.cli.salvaging import opened_read_only

        with opened_read_only(options, secret, head_start) as shown:
            yield shown
        return
    from intake import custody, vault  # loaded while the passphrase is being stretched
    from intake.cli.output import say

    opened_vault = None
    try:
        opened_vault = vault.unlock(options.vault, secret, now=clock(), head_start=head_start)
        for note in opened_vault.notes:
            say(note)
        if custody.close_left_open(opened_vault, now=clock()):
            say("Typing that a crash or power cut interrupted is safe and has been logged.")
        yield opened_vault
    except Damaged as damage:
        if opened_vault is None or opened_vault.db.broken:
            damage.hint = _ways_out(options)
        raise
    finally:
        if opened_vault is not None:
            _close(opened_vault)


def _close(opened_vault: Vault) -> None:
    """What was kept is kept, in the log of recent changes; that it can't be moved from there yet is no refusal."""
    from intake.cli.output import say

    try:
        opened_vault.close()
    except NoRoom:
        say("There was no room to tidy up. What was kept is safe; make some room before the vault is opened again.")


def _ways_out(options: argparse.Namespace) -> Sentence:
    option = "'--read-only'" if hasattr(options, "read_only") else "'intake dump VAULT --read-only'"
    return Sentence(
        "Nothing was changed. {option} shows what can still be read; restore the newest backup beside this vault.",
        option=option,
    )


def clock() -> datetime:
    """The moment, in UTC: the one place where the command line reads the clock."""
    from datetime import UTC, datetime

    return datetime.now(UTC)


def _read(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            return file.read(_MOST)
    except OSError as problem:
        raise BadInput(Sentence("cannot be read ({reason})", reason=system_reason(problem)), where=str(path)) from None


def _normal(text: str) -> str:
    if not text:
        raise BadInput(Sentence("the passphrase is empty"))
    return unicodedata.normalize("NFC", text)
