"""Disks that refuse: one that is really full, and one that takes no file above a size.

`full` is a tmpfs in a mount namespace of the calling process, so use it in a child: it ends with it, whatever
happens. `limited` is RLIMIT_FSIZE, which needs no rights; SQLite meets it as an error of the disk, not as a full one.
"""

from __future__ import annotations

import ctypes
import os
import resource
from collections.abc import Callable
from pathlib import Path
from typing import Protocol

_NEW_USER, _NEW_MOUNTS = 0x10000000, 0x00020000
_READ_ONLY, _REMOUNT, _RECURSIVE, _PRIVATE = 1, 32, 16384, 1 << 18
_LARGE = 256 << 20
LARGEST_FILE = 1 << 30
"""More room than any test takes; a process that lost its hard limit could not give it back."""


class SmallDisk(Protocol):
    """A folder whose disk's room can be set."""

    path: Path
    most: float
    """Which part of a room is worth trying: many small files don't use up a limit on each."""

    def leave(self, room: int) -> None:
        """From now on so many bytes can be written, about."""

    def give_room(self) -> None:
        """From now on there is enough."""


class Full:
    """A tmpfs at `path`."""

    most = 1.0

    def __init__(self, path: Path) -> None:
        self.path = path
        _enter_own_mounts()
        _mount("tmpfs", path, 0, f"size={_LARGE}")

    def leave(self, room: int) -> None:
        about = os.statvfs(self.path)
        _mount("tmpfs", self.path, _REMOUNT, f"size={(about.f_blocks - about.f_bfree) * about.f_frsize + room}")

    def give_room(self) -> None:
        _mount("tmpfs", self.path, _REMOUNT, f"size={_LARGE}")

    def make_read_only(self) -> None:
        """Nothing can be written any more."""
        _mount("tmpfs", self.path, _REMOUNT | _READ_ONLY, f"size={_LARGE}")


class Limited:
    """Any folder, while this process may write no file that is larger than the room."""

    most = 0.4

    def __init__(self, path: Path) -> None:
        self.path = path

    def leave(self, room: int) -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (room, resource.RLIM_INFINITY))

    def give_room(self) -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))


DISKS: dict[str, Callable[[Path], SmallDisk]] = {"full": Full, "limited": Limited}


def can_mount() -> bool:
    """Whether a child of this process may mount: root, or where user namespaces are allowed."""
    child = os.fork()
    if child == 0:
        try:
            _enter_own_mounts()
        except OSError:
            os._exit(1)
        os._exit(0)
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0


def _enter_own_mounts() -> None:
    """Mounts of this process are nobody else's from now on."""
    user, group = os.geteuid(), os.getegid()
    _call("unshare", _NEW_MOUNTS if user == 0 else _NEW_MOUNTS | _NEW_USER)
    if user != 0:
        Path("/proc/self/setgroups").write_text("deny")
        Path("/proc/self/uid_map").write_text(f"0 {user} 1")
        Path("/proc/self/gid_map").write_text(f"0 {group} 1")
    _call("mount", b"none", b"/", None, _RECURSIVE | _PRIVATE, None)


def _mount(what: str, path: Path, flags: int, options: str) -> None:
    _call("mount", what.encode(), os.fsencode(path), what.encode(), flags, options.encode())


def _call(name: str, *arguments: bytes | int | None) -> None:
    values = [ctypes.c_ulong(value) if isinstance(value, int) else value for value in arguments]
    if getattr(ctypes.CDLL(None, use_errno=True), name)(*values):
        number = ctypes.get_errno()
        raise OSError(number, os.strerror(number), name)
