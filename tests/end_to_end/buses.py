"""Private D-Bus daemons: a system bus with a fake logind, and a session bus; both end with the block."""

from __future__ import annotations

import contextlib
import queue
import subprocess
import threading
from collections.abc import Iterator, Mapping
from pathlib import Path

from tests.end_to_end.x11 import until

SYSTEM_PYTHON = "/usr/bin/python3"
"""Debian's, which has python3-gi."""
CONFIGURATION = """<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig><type>session</type><listen>unix:path={socket}</listen><standard_session_servicedirs/>
<policy context="default">
<allow send_destination="*" eavesdrop="true"/><allow eavesdrop="true"/><allow own="*"/></policy></busconfig>"""


class Logind:
    """The fake logind: `do` gives it an order, `hears` waits for what it says."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        self._process = process
        self._said: queue.SimpleQueue[str] = queue.SimpleQueue()
        threading.Thread(target=self._read, daemon=True).start()

    def do(self, order: str) -> None:
        """`sleep`, `wake`, `lock` or `saver`: see `fake_logind`."""
        assert self._process.stdin is not None
        self._process.stdin.write(f"{order}\n")
        self._process.stdin.flush()

    def hears(self, words: str, seconds: float = 20) -> None:
        """Wait until it says that; queue.Empty when it never does."""
        while self._said.get(timeout=seconds) != words:
            continue

    def _read(self) -> None:
        assert self._process.stdout is not None
        for line in self._process.stdout:
            self._said.put(line.strip())


@contextlib.contextmanager
def bus(folder: Path, name: str, environment: Mapping[str, str]) -> Iterator[str]:
    """A D-Bus daemon of our own; its address."""
    socket, configuration = folder / f"{name}.socket", folder / f"{name}.conf"
    configuration.write_text(CONFIGURATION.format(socket=socket))
    daemon = subprocess.Popen(
        ["dbus-daemon", f"--config-file={configuration}", "--nofork", "--nopidfile"],
        env={**environment},
        stderr=subprocess.DEVNULL,
    )
    try:
        until(socket.exists)
        yield f"unix:path={socket}"
    finally:
        daemon.terminate()
        daemon.wait()


@contextlib.contextmanager
def logind(environment: Mapping[str, str]) -> Iterator[Logind]:
    """A fake logind on the buses that the environment names."""
    process = subprocess.Popen(
        [SYSTEM_PYTHON, str(Path(__file__).with_name("fake_logind.py"))],
        env={**environment, "PYTHONPATH": ""},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    try:
        made = Logind(process)
        made.hears("ready")
        yield made
    finally:
        process.terminate()
        process.communicate()
