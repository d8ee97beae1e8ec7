"""Every screen of the window as a picture, to be looked at: `python -m tests.window_pictures DIR [LOOK…] [SCENE…]`.

In English and Arabic, light and dark, at home (1366 by 768), small (1024 by 600) and with text of 200 %; in high
contrast at home. A look is named like `en-light-home`, a scene like its function in `tests.window_scenes`.
"""

from __future__ import annotations

import os
import shutil
import sys
import tempfile
import time
import traceback
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qt_compat import qt_api
from pytestqt.qtbot import QtBot

from tests.ui.conftest import Hand, unlock
from tests.window_scenes import BEFORE, INSIDE, Scene, make_files, make_vault
from ui import app as window_app


class Look(NamedTuple):
    """How all scenes are drawn once."""

    language: str
    scheme: str
    size: tuple[int, int]
    text: int
    place: str

    @property
    def name(self) -> str:
        return f"{self.language}-{self.scheme}-{self.place}"


HOME, SMALL = (1366, 768), (1024, 600)
LOOKS = [
    *(Look(language, scheme, HOME, 100, "home") for scheme in ("light", "dark") for language in ("en", "ar")),
    *(Look(language, "light", SMALL, 100, "small") for language in ("en", "ar")),
    *(Look(language, "light", HOME, 200, "200") for language in ("en", "ar")),
    *(Look(language, "light", SMALL, 200, "small200") for language in ("en", "ar")),
    Look("en", "contrast-light", HOME, 100, "home"),
    Look("ar", "contrast-dark", HOME, 100, "home"),
]


def main(arguments: list[str]) -> int:
    """Draw the scenes into the folder that was named; 1 when one could not be played to its end."""
    if not arguments:
        print("usage: python -m tests.window_pictures DIR [LOOK…] [SCENE…]", file=sys.stderr)
        return 2
    folder, wanted = Path(arguments[0]), set(arguments[1:])
    looks = [look for look in LOOKS if look.name in wanted] or LOOKS
    scenes = {scene for scene in (*BEFORE, *INSIDE) if scene.__name__ in wanted} or {*BEFORE, *INSIDE}
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    folder.mkdir(parents=True, exist_ok=True)
    app = QApplication(sys.argv[:1])
    qt_api.set_qt_api("pyside6")
    with tempfile.TemporaryDirectory() as made:
        make_vault(Path(made) / "vault")
        make_files(Path(made) / "files")
        failed = sum(draw(app, Path(made), look, scenes, folder) for look in looks)
    return 1 if failed else 0


def draw(app: QApplication, made: Path, look: Look, scenes: set[Scene], folder: Path) -> int:
    """All wanted scenes in one look, on a fresh copy of the vault; how many could not be played."""
    copy = made / look.name
    shutil.copytree(made / "vault", copy / "vault")
    shutil.copytree(made / "files", copy / "files")
    start = ["--language", look.language, "--scheme", look.scheme, "--text-size", str(look.text), str(copy / "vault")]
    program = window_app.Program(app, window_app.parse(start))
    program.start()
    hand = Hand(program, QtBot(None))  # type: ignore[arg-type]
    hand.wait(lambda: program.awake)
    hand.window.setProperty("folder", str(copy))
    hand.window.resize(*look.size)
    hand.window.activateWindow()
    failed = 0
    try:
        failed += sum(play(hand, scene, folder, look) for scene in BEFORE if scene in scenes)
        hand.go("unlock")
        unlock(hand)
        failed += sum(play(hand, scene, folder, look) for scene in INSIDE if scene in scenes)
    finally:
        program.end()
        hand.window.hide()
        hand.window.deleteLater()
        app.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        QLocale.setDefault(QLocale("en_GB"))
        shutil.rmtree(copy)
    return failed


def play(hand: Hand, scene: Scene, folder: Path, look: Look) -> bool:
    """Keep a picture of each state that the scene comes to; whether it broke off."""
    try:
        hand.window.activateWindow()
        for name in scene(hand):
            settle(hand)
            over: QWidget = QApplication.activeModalWidget() or hand.window
            over.grab().save(str(folder / f"{name}-{look.name}.png"))
            print(f"{name}-{look.name}", flush=True)
    except Exception:
        traceback.print_exc()
        return True
    return False


def settle(hand: Hand) -> None:
    """Let the worker answer and the window paint."""
    quiet = time.monotonic() + 0.35
    while time.monotonic() < quiet:
        QApplication.processEvents()
        if hand.program.work.waiting:
            quiet = time.monotonic() + 0.35


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
