"""The command line, called in a child of its own like a program: arguments in, exit code and both streams out."""

from __future__ import annotations

import io
import sys
from dataclasses import dataclass
from pathlib import Path

from intake.cli import main
from tests.faults.casework import PASSPHRASE
from tests.faults.child import Child, Say

WITH_PASSPHRASE = ("--passphrase-file", "-")


@dataclass(frozen=True, kw_only=True)
class Answer:
    """How a command ended."""

    code: int
    out: str
    err: str

    def require_refusal(self) -> None:
        """Bad luck in words: exit 2, a sentence (and a hint) on standard error, no traceback, no fault of ours."""
        assert self.code == 2, (self.code, self.err)
        lines = self.err.strip().splitlines()
        assert lines and any(line.startswith("intake: ") for line in lines), self.err
        for word in ("Traceback", "fault in this program", "Error(", PASSPHRASE):
            assert word not in self.err + self.out, self.err


def start(*arguments: str | Path) -> Child:
    """A command under way; it reads the passphrase from standard input."""

    def life(say: Say) -> None:
        sys.stdin = io.TextIOWrapper(io.BytesIO(PASSPHRASE.encode()))
        sys.stdout, sys.stderr = io.TextIOWrapper(io.BytesIO()), io.TextIOWrapper(io.BytesIO())
        code = main([str(argument) for argument in arguments])
        said = []
        for stream in (sys.stdout, sys.stderr):
            stream.flush()
            buffer = stream.buffer
            assert isinstance(buffer, io.BytesIO)
            said.append(buffer.getvalue().decode())
        say(code=code, out=said[0], err=said[1])

    return Child(life)


def answer_of(child: Child) -> Answer:
    """Waits for a command."""
    ack = child.end()[-1]
    return Answer(code=ack["code"], out=ack["out"], err=ack["err"])


def command(*arguments: str | Path) -> Answer:
    """Runs a command to its end."""
    return answer_of(start(*arguments))
