"""A disk in memory that keeps what was flushed and forgets what it likes of the rest.

It is fed with a program's calls to the system, as strace recorded them, and gives images of what could lie on a real
disk after a power cut at any of them. Rules (POSIX, no file system's favours): a file's bytes are safe after its
fsync; before, each piece of what was written may have arrived or not, in any order: a piece ends with each sector of
512 bytes, counted from the file's beginning as disks do, or from that of the write, which is harder. A name that was
made, replaced or removed is safe after the fsync of its folder; before, folders remember a prefix of what was done in
them.
"""

from __future__ import annotations

import random
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath

BLOCK = 512
TRACED = "openat,write,pwrite64,lseek,close,fsync,fdatasync,rename,ftruncate,unlink,mkdir,dup,fcntl"
_CALL = re.compile(r"(\w+)\((.*)\)\s+= (-?\d+)")
_STRING = re.compile(r'"((?:\\x[0-9a-f]{2})*)"')


@dataclass(frozen=True, kw_only=True)
class Call:
    """One call that succeeded: its name, its arguments as strace prints them, and what it gave back."""

    name: str
    arguments: str
    result: int

    def strings(self) -> list[bytes]:
        """The arguments that are strings."""
        return [bytes.fromhex(text.replace("\\x", "")) for text in _STRING.findall(self.arguments)]

    def number(self, place: int) -> int:
        """The argument at this place, counted from either end, as a number."""
        return int(_STRING.sub("", self.arguments).split(", ")[place])


@dataclass(eq=False)
class _File:
    """A file's bytes: as they are safe on the disk, and what was written since."""

    safe: bytearray
    written: list[tuple[int, bytes | None]] = field(default_factory=list)
    """(offset, bytes), or (size, None) for a change of length."""

    def flush(self) -> None:
        for at, data in self.written:
            _write(self.safe, at, data)
        self.written.clear()

    def as_written(self) -> bytes:
        """What the program takes it to be."""
        whole = bytearray(self.safe)
        for at, data in self.written:
            _write(whole, at, data)
        return bytes(whole)

    def after_cut(self, chance: random.Random, share: float) -> bytes:
        """What a power cut leaves when about this share of the unsafe blocks arrived."""
        kept = bytearray(self.safe)
        from_the_write = chance.random() < 0.5
        for at, data in self.written:
            if data is None:
                if chance.random() < share:
                    _write(kept, at, None)
                continue
            start = 0
            while start < len(data):
                end = start + BLOCK - (start if from_the_write else at + start) % BLOCK
                if chance.random() < share:
                    _write(kept, at + start, data[start:end])
                start = end
        return bytes(kept)


class Disk:
    """The files under one folder."""

    def __init__(self, root: Path) -> None:
        self._root = PurePosixPath(root)
        self._files = {
            PurePosixPath(path): _File(bytearray(path.read_bytes())) for path in root.rglob("*") if path.is_file()
        }
        self._safe = dict(self._files)
        self._unsafe: dict[PurePosixPath, list[tuple[PurePosixPath, _File | None]]] = {}
        """By folder: names that were given to a file or taken away since the folder was flushed."""
        self._open: dict[int, tuple[PurePosixPath, int]] = {}

    def do(self, call: Call) -> None:
        """Takes in one call; calls on files elsewhere are none of ours."""
        act = getattr(self, f"_{call.name}", None)
        if act is not None:
            act(call)

    def unsafe(self) -> bool:
        """Whether a power cut now could lose anything that was written."""
        return any(self._unsafe.values()) or any(file.written for file in self._files.values())

    def as_written(self, path: Path) -> bytes:
        """What the program reads in a file, flushed or not; nothing where there is none."""
        file = self._files.get(PurePosixPath(path))
        return b"" if file is None else file.as_written()

    def cut_power(self, target: Path, chance: random.Random, share: float) -> None:
        """Writes what could be left into a new folder."""
        names = dict(self._safe)
        for changes in self._unsafe.values():
            kept = sum(1 for _ in range(len(changes)) if chance.random() < share)
            for name, file in changes[:kept]:
                _name(names, name, file)
        for name, file in names.items():
            path = target / name.relative_to(self._root)
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(file.after_cut(chance, share))

    def _openat(self, call: Call) -> None:
        path = PurePosixPath(call.strings()[0].decode())
        if not path.is_relative_to(self._root):
            self._open.pop(call.result, None)
            return
        self._open[call.result] = (path, 0)
        if "O_CREAT" in call.arguments and path not in self._files:
            self._change(path, _File(bytearray()))
        elif "O_TRUNC" in call.arguments:
            self._files[path].written.append((0, None))

    def _close(self, call: Call) -> None:
        self._open.pop(call.number(0), None)

    def _lseek(self, call: Call) -> None:
        if call.number(0) in self._open:
            self._open[call.number(0)] = (self._open[call.number(0)][0], call.result)

    def _write(self, call: Call) -> None:
        if call.number(0) in self._open:
            path, at = self._open[call.number(0)]
            self._files[path].written.append((at, call.strings()[0][: call.result]))
            self._open[call.number(0)] = (path, at + call.result)

    def _pwrite64(self, call: Call) -> None:
        if call.number(0) in self._open:
            path, _ = self._open[call.number(0)]
            self._files[path].written.append((call.number(-1), call.strings()[0][: call.result]))

    def _ftruncate(self, call: Call) -> None:
        if call.number(0) in self._open:
            self._files[self._open[call.number(0)][0]].written.append((call.number(1), None))

    def _fsync(self, call: Call) -> None:
        if call.number(0) not in self._open:
            return
        path, _ = self._open[call.number(0)]
        if path in self._files:
            self._files[path].flush()
            return
        for name, file in self._unsafe.pop(path, []):
            _name(self._safe, name, file)

    _fdatasync = _fsync

    def _rename(self, call: Call) -> None:
        old, new = (PurePosixPath(text.decode()) for text in call.strings())
        if old in self._files:
            file = self._files[old]
            self._change(new, file, instead_of=old)
            self._open = {number: (new if path == old else path, at) for number, (path, at) in self._open.items()}

    def _unlink(self, call: Call) -> None:
        path = PurePosixPath(call.strings()[0].decode())
        if path in self._files:
            self._change(path, None)

    def _change(self, path: PurePosixPath, file: _File | None, *, instead_of: PurePosixPath | None = None) -> None:
        _name(self._files, path, file)
        changes = self._unsafe.setdefault(path.parent, [])
        changes.append((path, file))
        if instead_of is not None:
            del self._files[instead_of]
            changes.append((instead_of, None))  # behind: a cut between leaves both names, never none


def calls(trace: Path) -> Iterator[Call]:
    """Every call of a recording that succeeded, in order."""
    with trace.open(encoding="ascii") as lines:
        for line in lines:
            found = _CALL.match(line)
            if found and int(found[3]) >= 0:
                yield Call(name=found[1], arguments=found[2], result=int(found[3]))


def _name(names: dict[PurePosixPath, _File], path: PurePosixPath, file: _File | None) -> None:
    if file is None:
        names.pop(path, None)
    else:
        names[path] = file


def _write(data: bytearray, at: int, piece: bytes | None) -> None:
    if len(data) < at:
        data.extend(bytes(at - len(data)))
    if piece is None:
        del data[at:]
    else:
        data[at : at + len(piece)] = piece
