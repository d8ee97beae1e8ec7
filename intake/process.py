"""What every start does first: no core file, no debugger, no other user's look into this process."""

from __future__ import annotations

import sys

TYPE_CHECKING = False  # see intake.errors
if TYPE_CHECKING:
    import ctypes

_PR_SET_DUMPABLE = 4
_M_MMAP_THRESHOLD, _M_ARENA_MAX = -3, -8
"""Of glibc's malloc.h."""


def protect() -> None:
    """Forbid core files and, on Linux, attaching to or dumping this process by the same user."""
    if sys.platform == "win32":
        return
    import resource

    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    if sys.platform == "linux":
        import ctypes

        libc = ctypes.CDLL(None)
        libc.prctl(_PR_SET_DUMPABLE, 0, 0, 0, 0)
        _keep_little(libc)


def _keep_little(libc: ctypes.CDLL) -> None:
    """Have glibc use one heap for all threads and map large blocks apart, so that what is freed can be given back."""
    mallopt = getattr(libc, "mallopt", None)
    if mallopt is not None:
        mallopt(_M_ARENA_MAX, 1)
        mallopt(_M_MMAP_THRESHOLD, 256 * 1024)


def give_memory_back() -> None:
    """Hand freed memory back to the system, on Linux: glibc keeps what a search or an import took for good."""
    if sys.platform == "linux":
        import ctypes

        trim = getattr(ctypes.CDLL(None), "malloc_trim", None)  # musl has none, and needs none
        if trim is not None:
            trim(0)
