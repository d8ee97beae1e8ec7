"""The command line: one module for each group of commands, imported when one of them is called.

Promises: exit codes 0 (done, or yes), 1 (no), 2 (bad usage or input), 3 (wrong key); with --json one
document on standard output and nothing else there; progress and messages on standard error; no traceback.
"""

from __future__ import annotations

import argparse
import io
import os
import sys
from collections.abc import Sequence
from importlib import import_module

from intake.errors import BadInput, IntakeError, Sentence

TYPE_CHECKING = False  # see intake.errors
if TYPE_CHECKING:
    from typing import NoReturn

__all__ = ["COMMANDS", "main"]

COMMANDS: dict[str, tuple[str, str]] = {
    "demo": ("demo", "build a vault from the sample complaint, export and verify every statement"),
    "new": ("container", "create an empty vault"),
    "import": ("case", "read a case (JSON) into a vault: everything or nothing"),
    "dump": ("case", "write the whole case as JSON, in plain text"),
    "statements": ("case", "list the statements of a vault"),
    "export": ("leaving", "make one signed, redacted statement for one recipient"),
    "verify": ("verifying", "judge signed files: no vault, no passphrase, no network"),
    "disclose": ("leaving", "open hidden fragments of an export for its recipient"),
    "statistics": ("case", "count what the vault holds"),
    "search": ("case", "find words in all statements, in any spelling"),
    "log": ("proof", "show or prove the custody log"),
    "check": ("proof", "check every page, file, digest and signature of a vault"),
    "backup": ("container", "write the vault into one encrypted file"),
    "restore": ("container", "make a vault from a backup"),
}

_EPILOGUE = """\
exit codes: 0 done, or yes · 1 the answer is no · 2 bad usage or input · 3 wrong passphrase or key
'intake COMMAND --help' explains one command. 'intake demo DIR' shows the whole way on an invented case."""


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command; the exit code. The only place where an error becomes words and a code."""
    from intake.process import protect  # late: the tests import this module without being protected

    protect()
    arguments = list(sys.argv[1:] if argv is None else argv)
    as_json = "--json" in arguments
    if not _has_streams(as_json=as_json):
        return 2
    try:
        code = _run(arguments)
        sys.stdout.flush()
        return code
    except IntakeError as problem:
        return _tell(problem.message, problem.hint, problem.exit_code, as_json=as_json)
    except KeyboardInterrupt:
        return _tell("stopped; what was finished before is safe", "", 2, as_json=as_json)
    except BrokenPipeError:
        return _reader_is_gone()
    except RecursionError:
        return _tell("the input is nested too deeply", "", 2, as_json=as_json)
    except MemoryError:
        return _tell("this machine's memory is not enough for that", "Nothing was changed.", 2, as_json=as_json)
    except OSError as problem:
        return _tell(f"{problem.filename or 'the disk'}: {problem.strerror or problem}", "", 2, as_json=as_json)
    except Exception as bug:  # noqa: BLE001 -- the last net: a fault of ours must not spill testimony in a traceback
        where = bug.__traceback__
        while where is not None and where.tb_next is not None:
            where = where.tb_next
        place = f"{where.tb_frame.f_code.co_filename}:{where.tb_lineno}" if where else "unknown place"
        return _tell(
            f"a fault in this program ({type(bug).__name__} at {place})",
            "What was saved before is safe. Please report these words.",
            2,
            as_json=as_json,
        )


class _Parser(argparse.ArgumentParser):
    """argparse, with its complaints told in the one place where all others are."""

    def error(self, message: str) -> NoReturn:
        usage = " ".join(self.format_usage().split())
        raise BadInput(Sentence("{usage}", usage=message), hint=Sentence("{usage}", usage=usage))


def _has_streams(*, as_json: bool) -> bool:
    """Whether there is somewhere to answer; a closed input or error stream is replaced by the null device."""
    if sys.stdin is None:
        sys.stdin = open(os.devnull, encoding="utf-8")  # noqa: SIM115, PTH123 -- for the life of the process
    if sys.stderr is None:
        sys.stderr = open(os.devnull, "w", encoding="utf-8")  # noqa: SIM115, PTH123 -- likewise
    if sys.stdout is None:
        print("intake: standard output is closed: there is nowhere to answer", file=sys.stderr)
        return False
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):  # a terminal of another code page shows what it can
            stream.reconfigure(errors="backslashreplace", encoding="utf-8" if as_json else None)
    return True


def _reader_is_gone() -> int:
    """The reader of the answer went away: nothing more can be told to it, and Python must not try at its end."""
    sys.stdout = open(os.devnull, "w", encoding="utf-8")  # noqa: SIM115, PTH123 -- for the life of the process
    return 2


def _run(arguments: list[str]) -> int:
    named = next((word for word in arguments if not word.startswith("-")), None)
    parser = _parser(named)
    if named is None:
        if arguments and arguments[0] not in ("-h", "--help", "--version"):
            parser.error("which command?")
        if "--version" in arguments:
            from importlib.metadata import PackageNotFoundError, version

            try:
                print("intake", version("testimony-intake"))
            except PackageNotFoundError:
                print("intake (from a source folder)")
            return 0
        parser.print_help()
        return 0 if arguments else 2
    if named not in COMMANDS:
        parser.error(f"there is no command '{named}'; 'intake --help' lists them")
    options = parser.parse_args(arguments)
    result: int = options.run(options)
    return result or int(getattr(options, "damaged", False))  # with --read-only: the answer may lack something


def _parser(named: str | None) -> argparse.ArgumentParser:
    parser = _Parser(
        prog="intake",
        description="Testimony into an encrypted vault; signed, redacted statements out of it. Offline.",
        formatter_class=argparse.RawDescriptionHelpFormatter,
        epilog=_EPILOGUE
        if named
        else "commands:\n" + "".join(f"  {name:<11} {COMMANDS[name][1]}\n" for name in COMMANDS) + "\n" + _EPILOGUE,
        allow_abbrev=False,
    )
    parser.add_argument("--version", action="store_true", help="print the version")
    if named in COMMANDS:
        module, summary = COMMANDS[named]
        commands = parser.add_subparsers(
            metavar="COMMAND", prog="intake"
        )  # without prog it builds a formatter to find it
        one = commands.add_parser(
            named,
            help=summary,
            description=summary[0].upper() + summary[1:] + ".",
            formatter_class=argparse.RawDescriptionHelpFormatter,
            allow_abbrev=False,
        )
        import_module(f"intake.cli.{module}").configure(named, one)
    return parser


def _tell(message: str, hint: str, code: int, *, as_json: bool = False) -> int:
    from intake.cli.output import emit, say

    say(f"intake: {message}")
    if hint:
        say(hint)
    if as_json and code:
        try:
            emit({"error": message, "hint": hint})
        except OSError:
            return _reader_is_gone()
    return code
