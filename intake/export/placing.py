"""Placing finished files: durable under a `.part` name, then renamed: no half file looks like a whole one."""

from __future__ import annotations

import os
import signal
import threading
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from intake.errors import AlreadyThere, BadInput, NoRoom, Sentence, system_reason

_PART = ".part"


def refuse_inside(vault: Path, out: Path) -> None:
    """Raise BadInput for a place inside the vault's own folder, where nothing but the vault may lie."""
    if not str(out).strip():
        raise BadInput(Sentence("where to? The place to write to is empty"))
    try:
        inside = out.absolute().resolve().is_relative_to(vault.resolve())
    except RuntimeError:  # links that lead to themselves: nothing can be written there
        raise BadInput(Sentence("is not a file"), where=str(out)) from None
    if inside:
        raise BadInput(Sentence("exports don't belong into the vault's own folder"), where=str(out))


def put_aside(folder: Path, files: Mapping[str, bytes]) -> tuple[Path, ...]:
    """Write each file as NAME.part into `folder` (made when missing), flushed to the disk; removes all on failure."""
    parts: list[Path] = []
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for name, data in files.items():
            if (folder / name).exists():
                raise AlreadyThere(Sentence("a file of this name exists already"), where=str(folder / name))
            part = folder / (name + _PART)
            parts.append(part)
            with part.open("wb") as file:
                file.write(data)
                file.flush()
                os.fsync(file.fileno())
    except OSError as problem:
        remove(parts)
        raise NoRoom(
            Sentence(
                "{folder}: the export can't be written ({reason})", folder=str(folder), reason=system_reason(problem)
            ),
            hint=Sentence("No file is left there, and the vault is as it was."),
        ) from None
    except BaseException:
        remove(parts)
        raise
    return tuple(parts)


def place(parts: Iterable[Path]) -> tuple[Path, ...]:
    """Rename every `.part` into place and flush the folder."""
    paths = []
    for part in parts:
        path = part.with_name(part.name.removesuffix(_PART))
        part.rename(path)
        paths.append(path)
    _flush_folder(paths[0].parent)
    return tuple(paths)


def remove(parts: Iterable[Path]) -> None:
    """Take `.part` files away again."""
    for part in parts:
        part.unlink(missing_ok=True)


@contextmanager
def undisturbed() -> Iterator[None]:
    """Lets Ctrl-C wait until the end of the block; it then has its usual effect.

    For commit and renames together: between them an interruption would leave an act in the log whose files are not
    in place. Only the main thread is ever interrupted, so another one has nothing to put off.
    """
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    pressed: list[int] = []
    before = signal.signal(signal.SIGINT, lambda number, _: pressed.append(number))
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, signal.default_int_handler if before is None else before)
        if pressed:
            signal.raise_signal(signal.SIGINT)


def _flush_folder(folder: Path) -> None:
    if os.name == "nt":
        return  # Windows has no handle on a folder to flush; NTFS logs the rename itself
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
