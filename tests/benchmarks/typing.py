"""A key in the page of a session beside the same key in a bare QPlainTextEdit with the same 1 MB in 2,500 paragraphs.

Both stand in one process under the house's theme and are typed into in turn; a key ends when all of it is painted.
Run as a program it prints the seconds of each, CPU time of the window's thread and time that passed.
"""

from __future__ import annotations

import json
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from tests.benchmarks.measuring import ROOT, Row, Scale, Times, python_environment, row
from tests.benchmarks.texts import Speaker

SLOWER, SLOWEST = 1.2, 0.016
"""The most times that a bare editor takes; the most seconds that 99 of 100 keys take."""
_PARAGRAPHS, _WORDS = 2_500, 60


def measure(work: Path, scale: Scale) -> Iterator[Row]:
    """Two rows: CPU time of a key beside the bare editor's, and the slowest of a hundred."""
    keys = max(scale.keystrokes, 6)
    environment = {**python_environment(), "QT_QPA_PLATFORM": "offscreen"}
    paragraphs = _PARAGRAPHS if scale.keystrokes >= 50 else 20
    command = [sys.executable, "-m", "tests.benchmarks.typing", str(keys), str(paragraphs)]
    ended = subprocess.run(command, env=environment, cwd=ROOT, capture_output=True, check=True)
    found = json.loads(ended.stdout)
    ours, theirs = Times(tuple(found["ours"])), Times(tuple(found["bare"]))
    ratio = ours.median / theirs.median
    made = row(
        "typing",
        f"a key in a session of {paragraphs} paragraphs, CPU time",
        ours,
        theirs,
        peer="a bare QPlainTextEdit, the same text",
        goal=f"at most {SLOWER:g}×",
        met=ratio <= SLOWER if scale.keystrokes >= 50 else None,
    )
    yield made
    slow, slow_there = (sorted(found[f"{name}_wall"])[int(keys * 0.99) - 1] for name in ("ours", "bare"))
    yield row(
        "typing",
        "99 of 100 keys are painted within, passing time",
        Times((slow,)),
        Times((slow_there,)),
        peer="a bare QPlainTextEdit, the same text",
        goal=f"under {SLOWEST * 1000:g} ms",
        met=slow < SLOWEST if scale.keystrokes >= 50 else None,
    )


def main(keys: int, count: int) -> None:
    """Type, and print what each key took."""
    from PySide6.QtCore import QEvent, Qt
    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QApplication, QPlainTextEdit, QWidget

    from ui.interview.marks import Mark
    from ui.interview.workspace import Workspace
    from ui.interview.written import Written
    from ui.theme import Scheme, Theme, look

    app = QApplication([])
    Theme(app).put_on(Scheme.LIGHT)
    speakers = [Speaker(language, 3) for language in ("ar", "ar", "en")]
    texts = [speakers[number % 3].paragraph(_WORDS) for number in range(count)]
    bare, room = QPlainTextEdit("\n".join(texts)), Workspace()
    bare.setFont(look().reading_font("ar"))
    room.page.speak("ar")
    room.page.fill([Written(mark=Mark(id=f"p{n}"), text=text, links=()) for n, text in enumerate(texts)])
    room.resize(1366, 680)
    room.show()
    app.processEvents()
    bare.resize(room.page.viewport().width() + 24, 680)  # lines as long as ours
    pages: list[tuple[str, QWidget, QPlainTextEdit]] = [("ours", room, room.page), ("bare", bare, bare)]
    for _, window, page in pages:
        window.show()
        cursor = page.textCursor()
        cursor.setPosition(page.document().findBlockByNumber(count // 2).position() + 200)
        page.setTextCursor(cursor)
        page.centerCursor()
        app.processEvents()

    def press(page: QPlainTextEdit, letter: str) -> Callable[[], None]:
        def pressed() -> None:
            app.sendEvent(page, QKeyEvent(QEvent.Type.KeyPress, 0x41, Qt.KeyboardModifier.NoModifier, letter))
            app.processEvents()

        return pressed

    found: dict[str, list[float]] = {name: [] for name in ("ours", "bare", "ours_wall", "bare_wall")}
    for number in range(-10, keys):
        letter = " " if number % 6 == 0 else "ب"
        for name, _, page in pages if number % 2 else pages[::-1]:
            begun, spent = time.perf_counter(), time.thread_time()
            press(page, letter)()
            if number >= 0:
                found[name].append(time.thread_time() - spent)
                found[f"{name}_wall"].append(time.perf_counter() - begun)
    sys.stdout.write(json.dumps(found))


if __name__ == "__main__":
    main(int(sys.argv[1]), int(sys.argv[2]))
