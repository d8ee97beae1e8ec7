"""Paragraphs as one of our documents; as a program, `python -m tests.benchmarks.paper TEXT.json OUT.pdf`.

The program is what LibreOffice's is: a text file in, a finished PDF out, everything loaded on the way.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

import msgspec

from intake.typeset import Document, Run, Text, render
from tests.benchmarks.texts import Said


def document(said: Sequence[Said]) -> Document:
    """Numbered paragraphs, as in a statement."""
    furniture = Text((Run("Benchmark"),))
    blocks = tuple(
        Text((Run(each.text),), language=each.language, number=str(number)) for number, each in enumerate(said, 1)
    )
    return Document(
        title="Benchmark",
        language="en",
        direction="ltr",
        head=furniture,
        foot=furniture,
        blocks=blocks,
        created=datetime(2026, 1, 1, tzinfo=UTC),
    )


if __name__ == "__main__":
    source, target = map(Path, sys.argv[1:])
    target.write_bytes(render(document(msgspec.json.decode(source.read_bytes(), type=list[Said]))))
