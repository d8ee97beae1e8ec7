"""What every start does first: no core file, no debugger, no other user's look into this process."""

from __future__ import annotations

import sys

_PR_SET_DUMPABLE = 4


def protect() -> None:
    """Forbid core files and, on Linux, attaching to or dumping this process by the same user."""
    if sys.platform == "win32":
        return
    import resource

    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    if sys.platform == "linux":
        import ctypes

        ctypes.CDLL(None).prctl(_PR_SET_DUMPABLE, 0, 0, 0, 0)


def give_memory_back() -> None:
    """Hand freed memory back to the system, on Linux: glibc keeps what a search or an import took for good."""
    if sys.platform == "linux":
        import ctypes

        trim = getattr(ctypes.CDLL(None), "malloc_trim", None)  # musl has none, and needs none
        if trim is not None:
            trim(0)
