"""What the whole main job asks of the system: no network socket, no file outside the vault and the chosen folder."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path

from tests.end_to_end.x11 import ROOT, desktop

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
        command = ["strace", "-f", "-qq", "-e", f"trace={CALLS}", "-o", str(trace)]
        done = subprocess.run(
            [*command, sys.executable, "-m", "tests.end_to_end.window_job", "en", str(job)],
            cwd=ROOT,
            env={
                **screen.environment,
                "HOME": str(home),
                "TMPDIR": str(temporary),
                "PYTHONDONTWRITEBYTECODE": "1",
                "DBUS_SESSION_BUS_ADDRESS": "disabled:",  # as `ui.app.main` sets it
            },
            capture_output=True,
            text=True,
            timeout=PATIENCE,
            check=False,
        )
    assert json.loads(done.stdout.splitlines()[-1])["trouble"] == ""
    calls = trace.read_text(errors="replace").splitlines()
    assert len(calls) > 1000
    assert [call for call in calls if "AF_INET" in call] == []
    written = [call for call in calls if WRITES.search(call) and "ENOENT" not in call and not ALLOWED.search(call)]
    assert [call for call in written if str(job) not in call] == []
    assert any(str(job) in call for call in written), "else this test could not fail"
    assert list(home.iterdir()) == []
    assert list(temporary.iterdir()) == []
