"""What the program asks of the system, watched from outside: no network, no file but where it may write.

By default the commands of one case's whole way, each a program of its own; with --long the whole of `intake demo`.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.faults.casework import FINAL, PASSPHRASE, RECIPIENT, encoded, first_case, picture
from tests.faults.commands import WITH_PASSPHRASE
from tests.faults.scene import forms_of_canaries, names

ROOT = Path(__file__).parents[2]
TRACED = (
    "network,openat,?open,?creat,openat2,?mkdir,mkdirat,?mknod,mknodat,?rename,renameat,renameat2,?link,linkat,"
    "?symlink,symlinkat,memfd_create,execve,execveat,io_uring_setup,ptrace,process_vm_writev"
)
_CALL = re.compile(r"(\w+)\((.*)\)\s+= (-?\d+)")
_STRING = re.compile(r'"((?:\\x[0-9a-f]{2})*)"')
_WRITES = re.compile(r"O_(WRONLY|RDWR|CREAT|TRUNC|APPEND|TMPFILE)")
_MAKES = {"creat", "mkdir", "mkdirat", "mknod", "mknodat"}
_NAMES = {"rename", "renameat", "renameat2", "link", "linkat", "symlink", "symlinkat"}
_NEVER = {"memfd_create", "io_uring_setup", "ptrace", "process_vm_writev", "execveat"}
_AS_HEX = ("-qq", "-y", "-xx", "-s", "4096")
_NOWHERE = {Path("/dev/null")}


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """HOME and every folder for temporary files: empty before, empty after."""
    (tmp_path / "home").mkdir()
    return tmp_path / "home"


def test_the_way_of_a_case_touches_no_network_and_no_other_folder(tmp_path: Path, home: Path) -> None:
    inputs, folder = tmp_path / "inputs", tmp_path / "work"
    inputs.mkdir()
    folder.mkdir()
    (inputs / "case.json").write_bytes(encoded(first_case()))
    (inputs / "photo.png").write_bytes(picture())
    vault, out = folder / "vault", folder / "out"
    order = ("--for", "filing", "--recipient", RECIPIENT, "--out", out)
    for number, arguments in enumerate(
        (
            ("new", vault, "--kdf-memory", "64", *WITH_PASSPHRASE),
            ("import", vault, inputs / "case.json", *WITH_PASSPHRASE),
            ("export", vault, FINAL, *order, *WITH_PASSPHRASE),
            ("verify", out, *WITH_PASSPHRASE),
            ("search", vault, "dawn", *WITH_PASSPHRASE),
            ("log", vault, "--verify", *WITH_PASSPHRASE),
            ("backup", vault, folder / "a.backup", *WITH_PASSPHRASE),
            ("restore", folder / "a.backup", folder / "restored", *WITH_PASSPHRASE),
            ("check", folder / "restored", *WITH_PASSPHRASE),
        )
    ):
        if arguments[0] == "verify":
            arguments = ("verify", *sorted(out.iterdir()))
        _watch(arguments, folder, home, tmp_path / f"trace-{number}")
    _require_no_canary_in(folder)


def test_the_demo_touches_no_network_and_no_other_folder(
    request: pytest.FixtureRequest, tmp_path: Path, home: Path
) -> None:
    if not request.config.getoption("--long"):
        pytest.skip("the whole demo is watched with --long")
    _watch(("demo", tmp_path / "demo"), tmp_path / "demo", home, tmp_path / "trace")
    assert (tmp_path / "demo" / "index.json").is_file()


def test_the_watch_sees_what_it_looks_for(tmp_path: Path, home: Path) -> None:
    """A program that does what ours must not: each is caught."""
    folder = tmp_path / "work"
    folder.mkdir()
    for number, (sin, word) in enumerate(
        (
            ("import socket; socket.socket(socket.AF_INET, socket.SOCK_DGRAM)", "AF_INET"),
            ("import socket; socket.socket(socket.AF_INET6)", "AF_INET6"),
            (f"open({str(home / 'note')!r}, 'w')", "note"),
            (f"import threading; threading.Thread(target=open, args=({str(home / 'x')!r}, 'a')).start()", "home/x"),
            (f"import os; os.mkdir({str(tmp_path / 'other')!r})", "other"),
            ("open('relative-note', 'w')", "relative-note"),
            ("import os; os.memfd_create('hidden')", "memfd_create"),
            ("import os; os.execv('/bin/true', ['true'])", "execve"),
        )
    ):
        trace = tmp_path / f"trace-{number}"
        _run((sys.executable, "-c", sin), trace, home, cwd=home)
        found = [str(complaint) for complaint in _complaints(trace, folder, cwd=home)]
        assert any(word in complaint for complaint in found), (sin, found)


def _watch(arguments: tuple[str | Path, ...], folder: Path, home: Path, trace: Path) -> None:
    _run((sys.executable, "-m", "intake", *arguments), trace, home, cwd=ROOT)
    assert list(_complaints(trace, folder, cwd=ROOT)) == [], arguments[0]
    assert names(home) == [], arguments[0]


def _run(program: tuple[str | Path, ...], trace: Path, home: Path, *, cwd: Path) -> None:
    strace = shutil.which("strace")
    assert strace, "strace is needed: ./dev test installs it"
    trace.mkdir()
    kept = {name: value for name, value in os.environ.items() if name in ("PATH", "LANG", "PYTHONPATH", "PYTHONUTF8")}
    outside = ("HOME", "TMPDIR", "TEMP", "TMP", "XDG_CACHE_HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_RUNTIME_DIR")
    done = subprocess.run(
        (strace, "-ff", "--seccomp-bpf", *_AS_HEX, "-e", f"trace={TRACED}", "-o", trace / "t", *program),
        input=PASSPHRASE.encode(),
        cwd=cwd,
        env={**kept, **dict.fromkeys(outside, str(home)), "PYTHONDONTWRITEBYTECODE": "1"},
        capture_output=True,
        check=False,
        timeout=900,
    )
    assert done.returncode == 0, (program[2:4], done.stderr.decode()[-2000:])


def _complaints(trace: Path, folder: Path, *, cwd: Path) -> Iterator[str]:
    """Every call that a program of ours must not make."""
    starts = 0
    for thread in sorted(trace.iterdir()):
        for line in thread.read_text(encoding="ascii").splitlines():
            found = _CALL.match(line)
            if found is None:
                continue
            name, arguments, result = found[1], found[2], int(found[3])
            starts += name == "execve" and result == 0
            network = name in ("socket", "socketpair") and not arguments.startswith("AF_UNIX")
            if network or name in _NEVER or (name == "execve" and starts > 1):
                yield f"{name}: {arguments}"
            elif name in _MAKES | _NAMES or (name in ("openat", "open", "openat2") and _WRITES.search(arguments)):
                paths = [cwd / bytes.fromhex(text.replace("\\x", "")).decode() for text in _STRING.findall(arguments)]
                if result < 0 and name in ("mkdir", "mkdirat"):
                    continue  # it was there
                yield from (f"{name}: {path}" for path in paths if not _may_be_written(path, folder))


def _may_be_written(path: Path, folder: Path) -> bool:
    return path in _NOWHERE or path.is_relative_to(folder)


def _require_no_canary_in(folder: Path) -> None:
    for name in names(folder):
        if (folder / name).is_file():
            data = (folder / name).read_bytes()
            assert [what for what, form in forms_of_canaries() if form in data or form in data.lower()] == [], name
