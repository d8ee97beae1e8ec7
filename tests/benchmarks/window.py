"""How long the window takes until its unlock screen is painted, beside a bare PySide6 window: CPU time of the process.

Both end themselves right after their first paint; both run offscreen, with compiled modules.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

from tests.benchmarks.cases import new_vault
from tests.benchmarks.measuring import Row, Scale, child_cpu, fresh, interleaved, python_environment, row

START = 1.35
"""The most times that a bare window takes."""
_BARE = """
import os, sys
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow
app = QApplication(sys.argv[:1])
window = QMainWindow()
window.setCentralWidget(QLabel("Testimony Intake"))
window.resize(1366, 768)
window.show()
app.processEvents()
os._exit(0)
"""
_OURS = """
import os, sys
import ui.app
class Painted(ui.app.QApplication):
    def exec(self):
        self.processEvents()
        os._exit(0)
ui.app.QApplication = Painted
sys.exit(ui.app.main([sys.argv[1]]) or 9)
"""


def measure(work: Path, scale: Scale) -> Iterator[Row]:
    """From the start of the process to the painted unlock screen."""
    folder = fresh(work / "window")
    with new_vault(folder / "vault"):
        pass
    environment = {**python_environment(), "QT_QPA_PLATFORM": "offscreen"}
    bare: list[str | Path] = [sys.executable, "-c", _BARE]
    ours: list[str | Path] = [sys.executable, "-c", _OURS, folder / "vault"]
    for command in (bare, ours):
        child_cpu(command, environment=environment)  # compiles what is not compiled yet
    theirs, mine = interleaved(
        scale.rounds * 3,
        lambda: child_cpu(bare, environment=environment),
        lambda: child_cpu(ours, environment=environment),
    )
    yield row(
        "window",
        "start to the painted unlock screen",
        mine,
        theirs,
        peer="a bare PySide6 window",
        goal=f"at most {START:.2f}× a bare window",
        met=mine.median <= START * theirs.median,
    )
