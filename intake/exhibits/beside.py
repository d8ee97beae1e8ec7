"""Opening a file that lies beside a case, and no other: a plain name, a regular file, of a size we can take.

A link is not followed and a pipe or device is not waited for. Raises BadInput with the path in the case.
"""

from __future__ import annotations

import os
import stat
from pathlib import Path
from typing import BinaryIO, Final

from intake.errors import BadInput, Sentence, system_reason
from intake.vocabulary.forms import check_file_name

LARGEST: Final = 2 * 1024**3
"""Longer recordings are handed in as parts: a verified copy is held whole in memory."""
_FLAGS: Final = os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)

_SIGNATURES: Final = (
    (0, b"\xff\xd8\xff", "image/jpeg"),
    (0, b"\x89PNG\r\n\x1a\n", "image/png"),
    (0, b"GIF8", "image/gif"),
    (0, b"II*\x00", "image/tiff"),
    (0, b"MM\x00*", "image/tiff"),
    (8, b"WEBP", "image/webp"),
    (4, b"ftypheic", "image/heic"),
    (0, b"%PDF-", "application/pdf"),
    (0, b"OggS", "audio/ogg"),
    (8, b"WAVE", "audio/wav"),
    (0, b"fLaC", "audio/flac"),
    (0, b"ID3", "audio/mpeg"),
    (4, b"ftyp", "video/mp4"),
    (0, b"PK\x03\x04", "application/zip"),
)


def open_beside(folder: Path, untrusted_name: str, *, where: str) -> BinaryIO:
    """The file of that name in `folder`, open for reading; the caller closes it."""
    try:
        check_file_name(untrusted_name)
    except ValueError as problem:
        raise BadInput(problem.args[0], where=where) from None
    path = folder / untrusted_name
    try:
        if path.is_symlink():
            raise BadInput(Sentence("is a link: only files that lie beside the case are taken in"), where=where)
        stream = open(os.open(path, _FLAGS), "rb")  # noqa: SIM115, PTH123 - the caller closes it; flags refuse links
    except OSError as problem:
        raise BadInput(
            Sentence("the file cannot be read ({reason})", reason=system_reason(problem)), where=where
        ) from None
    about = os.fstat(stream.fileno())
    if not stat.S_ISREG(about.st_mode) or about.st_size > LARGEST:
        stream.close()
        raise BadInput(Sentence("is not a file of at most 2 GiB"), where=where)
    return stream


def kind_of(stream: BinaryIO) -> str:
    """The media type that the first bytes say; the stream is left at its start. No parser is asked."""
    first = stream.read(16)
    stream.seek(0)
    for offset, signature, media in _SIGNATURES:
        if first[offset : offset + len(signature)] == signature:
            return media
    return "application/octet-stream"
