"""`kill -9` while somebody types in the window: nothing that was shown as saved is lost, and half a second at most."""

from __future__ import annotations

import os
import random
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

from intake import custody, vault
from intake.inspection import check_with
from intake.statement import store
from tests.ui.conftest import NOW, PASSPHRASE
from tests.ui.conftest import sample_once as sample_once

ROOT = Path(__file__).resolve().parent.parent.parent
KILLS, HALF_A_SECOND = 200, 0.5
SCHEDULING = 0.25
"""What a loaded machine may add between a letter and the timer that hands it over."""


def test_nothing_that_was_shown_as_saved_is_lost(
    sample_once: Path, tmp_path: Path, scale: Callable[[int], int]
) -> None:
    chance = random.Random(20261124)
    folder = tmp_path / "vault"
    shutil.copytree(sample_once, folder)
    with vault.unlock(folder, PASSPHRASE, now=NOW) as opened:
        person = opened.db.execute("SELECT id FROM person ORDER BY key LIMIT 1").fetchone()[0]
    before, kept = 0, ""
    for _ in range(scale(KILLS)):
        said = killed(folder, person, chance.uniform(0.2, 2.0))
        kept = text_of(folder)
        letters = [(what, int(count), float(moment)) for what, count, moment in said]
        assert letters, "the window did not come so far as to type"
        assert letters[0][1] == before, "what was there after the last kill is on the page again"
        end = letters[-1][2]
        shown_as_saved = max((count for what, count, _ in letters if what == "saved"), default=before)
        lately = end - HALF_A_SECOND - SCHEDULING
        older = max((count for _, count, moment in letters if moment < lately), default=before)
        assert len(kept) >= max(shown_as_saved, older)
        before = len(kept)
    with vault.unlock(folder, PASSPHRASE, now=NOW) as opened:
        custody.close_left_open(opened, now=NOW)
        assert custody.verify(opened).holds
        keys = opened.keys
    assert check_with(folder, keys, now=NOW) == ()


def killed(folder: Path, person: str, after: float) -> list[list[str]]:
    """Run the window, kill it so many seconds after typing began; the lines that it had said."""
    command = [sys.executable, "-m", "tests.faults.typing_window", str(folder), person]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)}
    running = subprocess.Popen(command, cwd=ROOT, env=environment, stdout=subprocess.PIPE, text=True)
    assert running.stdout is not None
    first = running.stdout.readline()
    time.sleep(after)
    running.send_signal(signal.SIGKILL)
    rest, _ = running.communicate()
    whole = first + rest[: rest.rfind("\n") + 1]
    return [line.split() for line in whole.splitlines()]


def text_of(folder: Path) -> str:
    """The paragraphs of the newest statement, as they stand in the vault."""
    with vault.unlock(folder, PASSPHRASE, now=NOW) as opened:
        newest = opened.db.execute("SELECT id FROM statement ORDER BY key DESC LIMIT 1").fetchone()[0]
        return "\n".join(paragraph.text for paragraph in store.find(opened.db, newest).paragraphs)
