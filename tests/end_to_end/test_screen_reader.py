"""Every screen over AT-SPI, as a screen reader gets it: names, roles, states, the page's words, what is announced."""

from __future__ import annotations

import contextlib
import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.end_to_end.buses import SYSTEM_PYTHON, bus
from tests.end_to_end.x11 import ROOT, desktop, until
from tests.ui.conftest import SAMPLE
from tests.ui.conftest import sample_once as sample_once
from tests.ui.conftest import sample_vault as sample_vault
from ui.shell.rooms import ROOMS

SUBJECT = {"person": "p1", "consent": "p1", "statement": "s1", "read_back": "s1", "redaction": "s1", "export": "s1"}
LISTS = ("today", "people", "interviews", "statements", "exhibits", "complaint", "exports", "log", "vault", "verify")
NAMELESS = {"filler", "panel", "layered pane", "scroll bar", "separator", "viewport", "scroll pane", "unknown"}
"""What only holds others, or moves them; a reader says nothing of it."""
Told = dict[str, Any]


class Talk:
    """A process that answers one line with one line."""

    def __init__(self, process: subprocess.Popen[str], greeting: str) -> None:
        self._process = process
        assert self.answer() == greeting

    def answer(self) -> str:
        assert self._process.stdout is not None
        return self._process.stdout.readline().rstrip("\n")

    def ask(self, line: str) -> str:
        assert self._process.stdin is not None
        self._process.stdin.write(f"{line}\n")
        self._process.stdin.flush()
        return self.answer()


class Reader:
    """A window and the screen reader that reads it."""

    def __init__(self, window: Talk, eyes: Talk) -> None:
        self._window, self._eyes = window, eyes

    def at(self, *place: str) -> list[Told]:
        """Go there and read everything that is shown."""
        assert self._window.ask("\t".join(place)) == f"at {place[0]}"
        return self.read()

    def read(self) -> list[Told]:
        told: list[Told] = json.loads(self._eyes.ask("walk"))
        return told

    def after(self, order: str) -> list[Told]:
        """Read what is shown after an order."""
        self._window.ask(order)
        return self.read()

    def heard_after(self, order: str) -> list[str]:
        """What is announced after an order."""
        self._eyes.ask("heard")
        self._window.ask(order)
        heard: list[str] = []
        until(lambda: heard.extend(json.loads(self._eyes.ask("heard"))) or heard)
        return heard


@contextlib.contextmanager
def reader(folder: Path, vault: Path, language: str) -> Iterator[Reader]:
    """The window in that language with the vault open, on an accessibility bus of our own."""
    with desktop() as screen, contextlib.ExitStack() as ends:
        address = ends.enter_context(bus(folder, "session", screen.environment))
        environment = {
            **screen.environment,
            "DBUS_SESSION_BUS_ADDRESS": address,
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
            "XDG_RUNTIME_DIR": str(folder),
        }
        script = str(Path(__file__).with_name("atspi_reader.py"))
        eyes = Talk(
            ends.enter_context(running([SYSTEM_PYTHON, script], {**environment, "PYTHONPATH": ""})), "listening"
        )
        window = ends.enter_context(
            running([sys.executable, "-m", "tests.end_to_end.reading_window", language, str(vault)], environment)
        )
        told = Talk(window, "at unlock")
        assert eyes.ask(str(window.pid)) == "ready"
        yield Reader(told, eyes)


@contextlib.contextmanager
def running(command: list[str], environment: dict[str, str]) -> Iterator[subprocess.Popen[str]]:
    process = subprocess.Popen(
        command, env=environment, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    try:
        yield process
    finally:
        process.kill()
        process.communicate()


def short(one: Told) -> str:
    return f"{one['role']} {one['name']!r} {one['states']} {one['place']}"


@pytest.mark.parametrize("language", ["en", "ar"])
def test_every_screen_is_told(tmp_path: Path, sample_vault: Path, language: str) -> None:
    texts = stretches()
    dump = os.environ.get("TOLD")
    with reader(tmp_path, sample_vault, language) as user:
        nameless, unknown, leaking, count = [], [], [], 0
        trees = {"unlock": user.read(), "create": user.at("create"), "unlock again": user.at("unlock")}
        user.at("open")  # the passphrase and Enter
        for room in [room for room in ROOMS if room not in ("unlock", "create", "session")]:
            trees[room] = user.at(room, SUBJECT.get(room, ""))
        trees["new person"] = user.at("person", "", "new")
        if dump:
            Path(dump).with_suffix(f".{language}.json").write_text(json.dumps(trees, ensure_ascii=False, indent=1))
        for room, tree in trees.items():
            assert len(tree) > 5, room
            for one in tree:
                control = "focusable" in one["states"] and one["role"] not in NAMELESS
                count += control
                if control and not one["name"].strip():
                    nameless.append(f"{room}: {short(one)}")
                if one["role"] in ("invalid", "unknown", "") and "focusable" in one["states"]:
                    unknown.append(f"{room}: {short(one)}")
                if room in LISTS and any(text in one["name"] or text in one["description"] for text in texts):
                    leaking.append(f"{room}: {short(one)}")
    assert nameless == []
    assert unknown == []
    assert leaking == []
    assert count > 200


def stretches() -> list[str]:
    """A stretch of every paragraph of the sample."""
    case = json.loads(SAMPLE.read_text("utf-8"))
    return [
        paragraph["text"][8:38]
        for statement in case["statements"]
        for paragraph in statement["paragraphs"]
        if len(paragraph["text"]) > 40
    ]


def test_states_words_and_messages_are_told(tmp_path: Path, sample_vault: Path) -> None:
    with reader(tmp_path, sample_vault, "en") as user:
        user.at("open")
        people = user.at("people")
        assert [one["name"] for one in people if "checked" in one["states"]] == ["People"], "where one is"
        consent = user.at("consent", "p1")
        assert any("checkable" in one["states"] for one in consent)
        read = next(one for one in user.at("statement", "s1") if one["name"] == "The statement")
        assert "read_only" in read["states"]
        assert read["text"].startswith("اسمي")
        heard = user.heard_after("message")
        assert [words for words in heard if "Something was kept" in words and "nothing was lost" in words]
        user.at("begin", "p2")
        page = next(one for one in user.after("start") if one["name"] == "Her account")
        assert {"editable", "focused", "multi_line"} <= set(page["states"])


@pytest.mark.parametrize("language", ["en", "ar"])
def test_the_guided_tour_is_told(tmp_path: Path, sample_vault: Path, language: str) -> None:
    with reader(tmp_path, sample_vault, language) as user:
        user.at("open")
        assert [words for words in user.heard_after("press begin_tour") if len(words) > 100], "the whole step"
        for _ in range(4):
            user.at("settings")
            heard = user.heard_after("press tour_next")  # back to it
            user.heard_after("press tour_next")
        assert heard
        tree = user.read()
        page = next(one for one in tree if (one["text"] or "").count("\n") == 2 and "multi_line" in one["states"])
        assert "read_only" in page["states"] and page["name"]
        controls = [one for one in tree if "focusable" in one["states"] and one["role"] not in NAMELESS]
        assert all(one["name"].strip() for one in controls)
