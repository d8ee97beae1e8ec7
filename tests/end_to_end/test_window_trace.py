"""What a session with everything in it asks of the system, until it is locked and closed: no network socket, no file
outside the vault and the chosen folder, nothing left in home, temporary folders or the clipboard, no process left."""

from __future__ import annotations

import contextlib
import json
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from tests.end_to_end.x11 import ROOT, Desktop, desktop, until

CALLS = "socket,connect,openat,creat,mkdir,mkdirat,rename,renameat,renameat2,link,linkat,symlink,symlinkat,mknodat"
WRITES = re.compile(r"O_WRONLY|O_RDWR|O_CREAT|\b(?:creat|mkdir\w*|rename\w*|link\w*|symlink\w*|mknodat)\(")
ALLOWED = re.compile(r'"(?:/dev/(?:null|tty|shm/[^"]*|dri/[^"]*)|/proc/[^"]*)"')
PATIENCE = 280


def test_the_window_writes_where_it_was_told_and_asks_no_network(tmp_path: Path) -> None:
    job, home, temporary, trace = (tmp_path / name for name in ("job", "home", "temporary", "trace"))
    for folder in (job, home, temporary):
        folder.mkdir()
    with desktop() as screen:
        screen.run("setxkbmap", "-layout", "us")
        with traced(screen, job, trace, {"HOME": str(home), "TMPDIR": str(temporary)}) as running:
            assert running.stdout is not None
            assert json.loads(running.stdout.readline())["trouble"] == ""
            until(lambda: locked(str(home)))
            until(lambda: screen.windows(locked(str(home))[0]))
            assert selections(screen) == ""
            screen.key("alt+F4")
            until(lambda: running.poll() is not None)
        assert running.returncode == 0
        assert selections(screen) == ""
        assert processes(str(home)) == []
    calls = trace.read_text(errors="replace").splitlines()
    assert len(calls) > 1000
    assert [call for call in calls if "AF_INET" in call] == []
    written = [call for call in calls if WRITES.search(call) and "ENOENT" not in call and not ALLOWED.search(call)]
    assert [call for call in written if str(job) not in call] == []
    assert any(str(job) in call for call in written), "else this test could not fail"
    assert {path.suffix for path in job.iterdir()} == {"", ".asice", ".pdf", ".txt", ".vault"}
    assert list(home.iterdir()) == []
    assert list(temporary.iterdir()) == []


@contextlib.contextmanager
def traced(screen: Desktop, job: Path, trace: Path, environment: dict[str, str]) -> Iterator[subprocess.Popen[str]]:
    """The round under strace, which goes on behind the lock."""
    command = ["strace", "-f", "--seccomp-bpf", "-qq", "-e", f"trace={CALLS}", "-o", str(trace)]
    started = subprocess.Popen(
        [*command, sys.executable, "-m", "tests.end_to_end.window_round", str(job)],
        cwd=ROOT,
        env={
            **screen.environment,
            **environment,
            "PYTHONDONTWRITEBYTECODE": "1",
            "DBUS_SESSION_BUS_ADDRESS": "disabled:",  # as `ui.app.main` sets it
        },
        stdout=subprocess.PIPE,
        text=True,
    )
    try:
        yield started
    finally:
        started.terminate()
        started.communicate(timeout=PATIENCE)


def processes(home: str) -> list[int]:
    """Whatever runs with that home: the program and all that ever came from it."""
    found = []
    for folder in Path("/proc").glob("[0-9]*"):
        with contextlib.suppress(OSError):
            if f"HOME={home}".encode() in (folder / "environ").read_bytes().split(b"\0"):
                found.append(int(folder.name))
    return found


def locked(home: str) -> list[int]:
    """The one that locked itself."""
    return [pid for pid in processes(home) if "--locked" in Path(f"/proc/{pid}/cmdline").read_text().split("\0")]


def selections(screen: Desktop) -> str:
    """What can be pasted, either way."""
    return "".join(screen.run("xclip", "-o", "-selection", which) for which in ("clipboard", "primary"))
