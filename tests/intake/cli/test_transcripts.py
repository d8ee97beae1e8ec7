"""The transcripts in tests/data/transcripts/ are what the commands answer today, word for word."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.intake.cli.transcripts import FOLDER, replay

TRANSCRIPTS = sorted(FOLDER.glob("*.txt"))


def test_there_are_transcripts() -> None:
    assert len(TRANSCRIPTS) >= 3


@pytest.mark.parametrize("path", TRANSCRIPTS, ids=lambda path: path.stem)
def test_a_transcript_is_what_the_commands_answer(path: Path, tmp_path: Path) -> None:
    told = path.read_text("utf-8")
    assert replay(told, tmp_path) == told, "if the new words are right: python -m tests.intake.cli.transcripts"
