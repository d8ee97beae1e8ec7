"""Ctrl with a letter works by the key's position, under keyboard layouts that have no Latin letters."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.end_to_end.x11 import desktop, held, until
from tests.ui.conftest import PASSPHRASE
from tests.ui.conftest import sample_once as sample_once
from tests.ui.conftest import sample_vault as sample_vault

CONTROL, L = "37", "46"


@pytest.mark.parametrize("layout", ["us", "ara", "ir", "il", "ru", "us,ara", "ara,us"])
def test_ctrl_l_locks_under_every_layout(layout: str, sample_vault: Path) -> None:
    with desktop() as screen, screen.program(str(sample_vault)) as program:
        screen.type(PASSPHRASE)
        screen.key("Return")
        until(lambda: held(sample_vault))
        screen.run("setxkbmap", "-layout", layout)
        until(lambda: layout in screen.run("setxkbmap", "-query"))
        screen.run("xdotool", "sleep", "1", "keydown", CONTROL, "key", L, "keyup", CONTROL)
        until(lambda: "--locked" in Path(f"/proc/{program.pid}/cmdline").read_text().split("\0"))
        assert not held(sample_vault)
