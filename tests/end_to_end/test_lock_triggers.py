"""Each thing that locks, from outside: no memory stays, the unlock screen is there, nothing typed is lost."""

from __future__ import annotations

import contextlib
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from intake import vault
from intake.statement import store
from tests.end_to_end.buses import Logind, bus, logind
from tests.end_to_end.canaries import canaries_of
from tests.end_to_end.x11 import ROOT, Desktop, desktop, found_in_memory, held, until
from tests.ui.conftest import NOW, PASSPHRASE
from tests.ui.conftest import sample_once as sample_once
from tests.ui.conftest import sample_vault as sample_vault

SECONDS_TO_THE_UNLOCK_SCREEN = 1.0
SOME = 20
"""Canaries that must be found before, of more than 600."""
SLACK = 0.7
"""What finding a window from outside (xdotool, several times) and a second busy core add."""


@dataclass(frozen=True)
class Place:
    """A desktop with its two buses and a logind."""

    screen: Desktop
    logind: Logind


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Place]:
    folder = tmp_path_factory.mktemp("bus")
    with desktop() as screen, contextlib.ExitStack() as ends:
        for which in ("SYSTEM", "SESSION"):
            address = ends.enter_context(bus(folder, which, screen.environment))
            screen.environment[f"DBUS_{which}_BUS_ADDRESS"] = address
        yield Place(screen, ends.enter_context(logind(screen.environment)))


@contextlib.contextmanager
def scene(place: Place, name: str, path: Path) -> Iterator[subprocess.Popen[str]]:
    """The window with the vault open, in the state of that scene."""
    command = [sys.executable, "-m", "tests.end_to_end.lock_scene", name, str(path)]
    started = subprocess.Popen(command, env=place.screen.environment, cwd=ROOT, stdout=subprocess.PIPE, text=True)
    try:
        assert started.stdout is not None
        assert started.stdout.readline().strip() == "ready"
        yield started
    finally:
        started.kill()
        started.communicate()


def arguments(pid: int) -> list[str]:
    return Path(f"/proc/{pid}/cmdline").read_text().split("\0")


def locked(pid: int) -> bool:
    return "--locked" in arguments(pid)


def title(place: Place, pid: int) -> str:
    windows = place.screen.windows(pid)
    return place.screen.run("xdotool", "getwindowname", windows[0]).strip() if windows else "no window"


TRIGGERS: dict[str, tuple[str, Callable[[Place], None]]] = {
    "key": ("opened", lambda place: place.screen.key("F11")),
    "idle": ("idle", lambda place: None),
    "session lock": ("writing", lambda place: place.logind.do("lock")),
    "screen lock": ("opened", lambda place: place.logind.do("saver")),
    "key, question open": ("question", lambda place: place.screen.key("F11")),
    "key, file dialog open": ("file_dialog", lambda place: place.screen.key("ctrl+l")),
    "key, list open": ("list_open", lambda place: place.screen.key("F11")),
    "sleep, file dialog open": ("file_dialog", lambda place: place.logind.do("sleep")),
    "sleep, long work": ("long_work", lambda place: place.logind.do("sleep")),
}


@pytest.mark.parametrize("trigger", TRIGGERS)
def test_nothing_stays_in_memory(place: Place, sample_vault: Path, trigger: str) -> None:
    name, pull = TRIGGERS[trigger]
    wanted = canaries_of(sample_vault)
    with scene(place, name, sample_vault) as program:
        assert len(found_in_memory(program.pid, wanted, SOME)) >= SOME, "else this test could not fail"
        if name != "idle":
            pull(place)
        began = time.monotonic()
        until(lambda: locked(program.pid))
        until(lambda: place.screen.windows(program.pid))
        took = time.monotonic() - began
        assert not held(sample_vault)
        assert found_in_memory(program.pid, wanted) == set()
        assert str(sample_vault) not in arguments(program.pid)
        assert not [fd for fd in Path(f"/proc/{program.pid}/fd").iterdir() if str(sample_vault) in str(fd.readlink())]
        if name != "idle":
            assert took < SECONDS_TO_THE_UNLOCK_SCREEN + SLACK
        if trigger.startswith("sleep"):
            place.logind.hears("released", 1)
    if name == "writing":
        assert last_paragraph(sample_vault) == "half"


def test_long_work_is_covered_at_once_and_locked_when_it_is_done(place: Place, sample_vault: Path) -> None:
    with scene(place, "long_work", sample_vault) as program:
        place.screen.key("F11")
        assert until(lambda: title(place, program.pid) == "") < SECONDS_TO_THE_UNLOCK_SCREEN
        assert not locked(program.pid)
        assert held(sample_vault)
        until(lambda: locked(program.pid))


def test_a_second_press_stops_long_work(place: Place, sample_vault: Path) -> None:
    with scene(place, "long_work", sample_vault) as program:
        place.screen.key("F11", "F11")
        assert until(lambda: locked(program.pid)) < SECONDS_TO_THE_UNLOCK_SCREEN


def test_words_that_the_disk_does_not_take_are_covered_and_locked_when_it_does(
    place: Place, sample_vault: Path
) -> None:
    with scene(place, "dead_disk", sample_vault) as program:
        place.screen.key("F11")
        assert until(lambda: title(place, program.pid) == "") < SECONDS_TO_THE_UNLOCK_SCREEN
        time.sleep(0.5)
        assert held(sample_vault)
        program.send_signal(signal.SIGUSR1)
        until(lambda: locked(program.pid))
    assert last_paragraph(sample_vault) == "halfly"


def test_a_second_window_opens_a_locked_vault_and_the_first_has_to_wait(place: Place, sample_vault: Path) -> None:
    screen = place.screen
    with scene(place, "opened", sample_vault) as first:
        screen.key("F11")
        until(lambda: locked(first.pid) and not held(sample_vault))
        until(lambda: screen.windows(first.pid))
        with screen.program(str(sample_vault)) as second:
            unlock(screen, second.pid)
            until(lambda: held(sample_vault))
            time.sleep(0.5)  # it is on the way to Today
            unlock(screen, first.pid)  # waits a little for whoever has it
            time.sleep(0.5)
            assert (first.poll(), second.poll()) == (None, None)
            activate(screen, second.pid)
            screen.key("F11")
            until(lambda: locked(second.pid))
            until(lambda: held(sample_vault))


def activate(screen: Desktop, pid: int) -> None:
    screen.run("xdotool", "windowactivate", "--sync", screen.windows(pid)[0])


def unlock(screen: Desktop, pid: int) -> None:
    activate(screen, pid)
    time.sleep(0.3)  # the line gets the keyboard
    screen.type(PASSPHRASE)
    screen.key("Return")


@pytest.mark.parametrize("way", ["F12", "F11", "alt+F4"])
def test_what_was_copied_is_marked_secret_and_taken_back(place: Place, sample_vault: Path, way: str) -> None:
    with scene(place, "copied", sample_vault) as program:
        assert selection(place, "clipboard") == "half"
        assert selection(place, "clipboard", "x-kde-passwordManagerHint") == "secret"
        assert selection(place, "primary") == "", "what is only selected is not given away"
        place.screen.key(way)
        until(lambda: selection(place, "clipboard") == "")
        if way == "alt+F4":
            until(lambda: program.poll() is not None)
        assert selection(place, "clipboard") == selection(place, "primary") == ""


def selection(place: Place, which: str, target: str = "UTF8_STRING") -> str:
    return place.screen.run("xclip", "-o", "-selection", which, "-target", target)


def test_closing_the_window_ends_the_process_and_all_that_it_started(place: Place, sample_vault: Path) -> None:
    before = set(sample_vault.rglob("*"))
    with scene(place, "writing", sample_vault) as program:
        descendants = set(family(program.pid))
        place.screen.key("alt+F4")
        assert until(lambda: program.poll() is not None) < SECONDS_TO_THE_UNLOCK_SCREEN + SLACK
        assert program.returncode == 0
        assert [pid for pid in descendants if Path(f"/proc/{pid}").exists() and pid != program.pid] == []
    assert not held(sample_vault)
    assert {path.name for path in set(sample_vault.rglob("*")) - before} == set()
    assert not list(ROOT.glob("core*"))
    assert last_paragraph(sample_vault) == "half"


def family(pid: int) -> Iterator[int]:
    """A process and all that came from it."""
    yield pid
    for task in Path(f"/proc/{pid}/task").iterdir():
        for child in (task / "children").read_text().split():
            yield from family(int(child))


def last_paragraph(path: Path) -> str:
    """What was typed last in the newest statement of a closed vault."""
    with vault.unlock(path, PASSPHRASE, now=NOW) as opened:
        newest = opened.db.execute("SELECT id FROM statement ORDER BY key DESC LIMIT 1").fetchone()[0]
        return store.find(opened.db, newest).paragraphs[-1].text
