"""A desktop without a screen: Xvfb, a window manager, and the real program driven by real keys (xdotool)."""

from __future__ import annotations

import contextlib
import fcntl
import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from ahocorasick_rs import BytesAhoCorasick

ROOT = Path(__file__).resolve().parent.parent.parent
ENCODINGS = ("utf-8", "utf-16-le", "utf-32-le")
_STEP = 0.05


def until(condition: Callable[[], object], seconds: float = 20) -> float:
    """Wait until it holds, and say how long that took; AssertionError when it never does."""
    begun = time.monotonic()
    while time.monotonic() - begun < seconds:
        if condition():
            return time.monotonic() - begun
        time.sleep(_STEP)
    raise AssertionError("it did not come to pass")


class Desktop:
    """One display; programs that are started on it are ended with it."""

    def __init__(self, number: int) -> None:
        self.environment = {
            **os.environ,
            "DISPLAY": f":{number}",
            "LC_ALL": "C.UTF-8",
            "QT_QPA_PLATFORM": "xcb",
            "PYTHONPATH": str(ROOT),
        }

    def run(self, *command: str) -> str:
        """A program of the desktop (xdotool, setxkbmap), to its end."""
        done = subprocess.run(command, env=self.environment, capture_output=True, text=True, check=False)
        return done.stdout

    def key(self, *keys: str) -> None:
        """Press keys, as xdotool names them, one after the other."""
        for key in keys:
            self.run("xdotool", "key", "--clearmodifiers", key)

    def type(self, text: str) -> None:
        """Type a text, letter by letter."""
        self.run("xdotool", "type", "--delay", "4", text)

    def windows(self, pid: int) -> list[str]:
        """The visible windows of a process."""
        return self.run("xdotool", "search", "--onlyvisible", "--pid", str(pid)).split()

    @contextlib.contextmanager
    def program(self, *arguments: str) -> Iterator[subprocess.Popen[bytes]]:
        """The window program, its first window visible and active."""
        started = subprocess.Popen([sys.executable, "-m", "ui.app", *arguments], env=self.environment, cwd=ROOT)
        try:
            until(lambda: self.windows(started.pid))
            self.run("xdotool", "windowactivate", "--sync", self.windows(started.pid)[0])
            yield started
        finally:
            started.kill()
            started.wait()


@contextlib.contextmanager
def desktop() -> Iterator[Desktop]:
    """A display of our own with a window manager; both end with the block."""
    read, write = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(write), "-screen", "0", "1366x768x24", "-nolisten", "tcp"],
        pass_fds=(write,),
        stderr=subprocess.DEVNULL,
    )
    os.close(write)
    with os.fdopen(read) as line:
        number = int(line.readline())
    made = Desktop(number)
    manager = subprocess.Popen(["openbox"], env=made.environment, stderr=subprocess.DEVNULL)
    try:
        time.sleep(0.3)
        yield made
    finally:
        for process in (manager, server):
            process.terminate()
            process.wait()


def held(vault: Path) -> bool:
    """Whether some process has the vault open."""
    with (vault / "lock").open("rb") as file:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return True
        return False


def found_in_memory(pid: int, wanted: dict[str, bytes], enough: int | None = None) -> set[str]:
    """Which of the wanted byte strings stand anywhere in a process's readable memory, by name; `enough` ends it."""
    names, matcher = list(wanted), BytesAhoCorasick(list(wanted.values()))
    found: set[str] = set()
    with Path(f"/proc/{pid}/maps").open() as maps, Path(f"/proc/{pid}/mem").open("rb", 0) as memory:
        for line in maps:
            if enough is not None and len(found) >= enough:
                break
            span, rights = line.split()[:2]
            if "r" not in rights or line.rstrip().endswith(("[vvar]", "[vsyscall]")):
                continue
            start, end = (int(part, 16) for part in span.split("-"))
            try:
                memory.seek(start)
                data = memory.read(end - start)
            except (OSError, OverflowError, ValueError):
                continue
            found |= {names[which] for which, _, _ in matcher.find_matches_as_indexes(data, overlapping=True)}
    return found


def in_every_encoding(canaries: dict[str, str]) -> dict[str, bytes]:
    """Each canary as UTF-8, UTF-16 and UTF-32."""
    return {f"{name} ({code})": text.encode(code) for name, text in canaries.items() for code in ENCODINGS}
