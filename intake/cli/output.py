"""What the command line says: data on standard output, everything else on standard error."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Sequence


def emit(document: object) -> None:
    """One JSON document on standard output, in UTF-8; bytes of a file name that are no UTF-8 are shown as �."""
    import msgspec

    try:
        data = msgspec.json.encode(document, enc_hook=_as_text)
    except UnicodeEncodeError:
        data = msgspec.json.encode(_readable(msgspec.to_builtins(document, enc_hook=_as_text)))
    sys.stdout.write(msgspec.json.format(data, indent=1).decode() + "\n")
    sys.stdout.flush()


def _as_text(value: object) -> str:
    """A `Sentence` as the English that it is; `msgspec` takes no subclass of `str`."""
    if isinstance(value, str):
        return str(value)
    raise NotImplementedError


def _readable(value: object) -> object:
    if isinstance(value, str):
        return value.encode("utf-8", "surrogateescape").decode("utf-8", "replace")
    if isinstance(value, dict):
        return {_readable(name): _readable(inner) for name, inner in value.items()}
    return [_readable(inner) for inner in value] if isinstance(value, list | tuple) else value


def say(text: str) -> None:
    """One message on standard error; control characters of outside text are made harmless."""
    print(harmless(text), file=sys.stderr)


def line(text: str) -> None:
    """One line of the answer on standard output."""
    print(harmless(text))


def table(header: Sequence[str], rows: Iterable[Sequence[object]]) -> None:
    """Columns on standard output; nothing is drawn when there are no rows."""
    cells = [[harmless("" if value is None else str(value)) for value in row] for row in rows]
    if not cells:
        return
    widths = [max(len(row[i]) for row in [list(header), *cells]) for i in range(len(header))]
    for row in [list(header), *cells]:
        print("  ".join(value.ljust(width) for value, width in zip(row, widths, strict=True)).rstrip())


class Progress:
    """A line on standard error that is redrawn on a terminal, and nothing when there is none."""

    def __init__(self, what: str) -> None:
        self._what = what
        self._live = sys.stderr.isatty()

    def __call__(self, done: int, total: int) -> None:
        """Show that `done` of `total` is done."""
        if self._live:
            end = "\n" if done >= total else ""
            print(f"\r{self._what}: {done} of {total}\x1b[K", end=end, file=sys.stderr, flush=True)


_UNSEEN = frozenset("\u200e\u200f\u061c\u2066\u2067\u2068\u2069")
"""Marks of direction: honest in testimony, but one line of an answer must not turn the next."""


def harmless(text: str) -> str:
    """`text` on one line and without what a terminal would obey: control and override characters are shown as �."""
    return "".join(" " if c in "\n\t" else "\ufffd" if _dangerous(c) else c for c in text if c not in _UNSEEN)


def _dangerous(character: str) -> bool:
    code = ord(character)
    return code < 0x20 or 0x7F <= code < 0xA0 or 0x202A <= code <= 0x202E or 0xD800 <= code < 0xE000
