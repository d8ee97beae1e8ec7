"""A user without a mouse: Tab until the focus is where she wants, then real key presses (xdotool) on the real window.

Runs inside the program's own process, so that it can see what has the focus and what is shown; every change is
made by keys that the X server delivers. Each step is a generator's turn: it yields a condition to wait for.
"""

from __future__ import annotations

import os
import subprocess
import time
from collections.abc import Callable, Generator

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from ui.app import Program

Condition = Callable[[], object]
Steps = Generator[Condition, None, None]
_PLACES = {"a": "38", "e": "26", "k": "45"}
"""Key codes (evdev) of the letters that are pressed with Ctrl."""
_PATIENCE, _MOST_TABS, _TICK, _REACH = 30.0, 120, 10, 0.06


class Lost(AssertionError):
    """The keyboard did not get where it was sent; `args` say what had the focus."""


class Keyboard(QObject):
    """Drives one program with one script; `trouble` is empty when the script came to its end."""

    def __init__(self, program: Program, script: Callable[[Keyboard], Steps]) -> None:
        super().__init__()
        self.program, self.trouble = program, ""
        self.times: dict[str, float] = {}
        self._steps = script(self)
        self._waiting_for: Condition = lambda: True
        self._since = self._began = time.monotonic()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._turn)
        self._timer.start(_TICK)

    # what a user sees

    def focus(self) -> str:
        """The object name of what has the focus."""
        widget = QApplication.focusWidget()
        return "" if widget is None else widget.objectName()

    def shown(self, name: str) -> QWidget | None:
        """The visible widget of that name."""
        window = self.program.window
        found = window.findChildren(QWidget, name) if window is not None else []
        return next((widget for widget in found if widget.isVisible()), None)

    def at(self, room: str) -> Condition:
        """That room is on, and the worker has answered everything."""
        return lambda: self.program.desk.here.room == room and self.program.work.waiting == 0

    def quiet(self) -> bool:
        """The worker has answered everything."""
        return self.program.work.waiting == 0

    # what a user does

    def press(self, *keys: str) -> Steps:
        """Press keys, one after the other."""
        for key in keys:
            _press(key)
            pressed = time.monotonic()
            yield lambda pressed=pressed: time.monotonic() - pressed > _REACH

    def xdotool(self, *arguments: str) -> None:
        """Have the desktop do something at once, without waiting for what comes of it."""
        _xdotool(*arguments)

    def type(self, text: str) -> Steps:
        """Type a text, as long as it is, where the focus is."""
        _xdotool("type", "--delay", "2", text)
        yield self.quiet

    def tab_to(self, name: str) -> Steps:
        """Tab until that control has the focus; raises Lost when Tab never gets there."""
        yield lambda: self.shown(name) is not None
        passed = []
        for _ in range(_MOST_TABS):
            if self.focus() == name:
                return
            before = QApplication.focusWidget()
            _xdotool("key", "Tab")
            moved = time.monotonic()
            yield (
                lambda before=before, moved=moved: (
                    QApplication.focusWidget() is not before or time.monotonic() - moved > 0.5
                )
            )
            passed.append(self.focus())
        raise Lost(f"Tab never got to {name!r}; it went by {', '.join(dict.fromkeys(passed))}")

    def push(self, name: str) -> Steps:
        """Tab to a button and press it with the space bar, once it can be pressed."""
        yield lambda: (found := self.shown(name)) is not None and found.isEnabled()
        yield from self.tab_to(name)
        yield from self.press("space")

    def fill(self, name: str, text: str) -> Steps:
        """Tab to a line and type into it."""
        yield from self.tab_to(name)
        yield from self.press("ctrl+a")
        yield from self.type(text)

    def go(self, letters: str, room: str) -> Steps:
        """Through the palette to where a few letters lead."""
        yield from self.press("ctrl+k")
        yield lambda: self.focus() == "palette_line" and self.quiet()
        yield from self.type(letters)
        yield from self.press("Return")
        yield self.at(room)

    def step(self, name: str) -> None:
        """Note how long the user was on her way until here."""
        now = time.monotonic()
        self.times[name] = round(now - self._began, 1)
        self._draw(f"{len(self.times):02}-{name}")
        self._began = now

    def _turn(self) -> None:
        try:
            if self._waiting_for():
                self._waiting_for = next(self._steps)
                self._since = time.monotonic()
            elif time.monotonic() - self._since > _PATIENCE:
                raise Lost(f"waited in vain; the focus is on {self.focus()!r}, at {self.program.desk.here}")
        except StopIteration:
            self._end("")
        except (AssertionError, RuntimeError) as problem:
            self._end(f"{type(problem).__name__}: {problem}")

    def _draw(self, name: str) -> None:
        """Keep a picture of the window, where PICTURES names a folder."""
        if self.program.window is not None and (folder := os.environ.get("PICTURES")):
            self.program.window.grab().save(f"{folder}/{name}.png")

    def _end(self, trouble: str) -> None:
        self.trouble = trouble
        self._timer.stop()
        if trouble:
            self._draw("lost")
        self.program.end()


def _press(key: str) -> None:
    """A key by name; a letter with Ctrl by its place, since an Arabic layout has no key with that letter."""
    letter = key.removeprefix("ctrl+")
    if letter in _PLACES:
        _xdotool("keydown", "37", "key", _PLACES[letter], "keyup", "37")
    else:
        _xdotool("key", key)


def _xdotool(*arguments: str) -> None:
    subprocess.run(["xdotool", *arguments], check=True, capture_output=True)
