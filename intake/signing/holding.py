"""What an unchanged file holds, for people who read a verdict: kind, files, exhibits, hidden places.

Ask only for a file that `judge` calls unchanged: nothing that a file says of itself counts before that.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from intake.signing import asic, zip_form
from intake.signing.pdf_reader import STATEMENT_SUFFIX, read_signed_pdf
from intake.signing.sd_jwt import Opened, open_sd_jwt
from intake.signing.verdict import EXHIBITS


class FileKind(StrEnum):
    """What kind of file was judged."""

    PDF = "pdf"
    PACKAGE = "package"
    STATEMENT = "statement"
    """An SD-JWT: a statement as data, perhaps with some of its hidden places opened."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Contents:
    """What is in a file."""

    kind: FileKind
    files: tuple[str, ...] = ()
    """Names inside a package, in its order."""
    exhibits: int = 0
    """How many of them are copies of exhibits."""
    hidden: int = 0
    """Hidden places of the statement that stay sealed."""
    opened: int = 0
    """Hidden places whose text came along."""
    profile: str = ""
    """For which reader the statement was made."""
    version: int = 0


def contents(data: bytes) -> Contents:
    """What an unchanged file holds; raises Flaw for bytes that `judge` would not call unchanged."""
    if data.startswith(b"%PDF-"):
        return _with_statements(FileKind.PDF, read_signed_pdf(data).statements, ())
    if data.startswith(zip_form.SIGNATURE):
        package = asic.open_package(data)
        names = tuple(file.name for file in package.files)
        statements = [file.data for file in package.files if file.name.endswith(STATEMENT_SUFFIX)]
        return _with_statements(FileKind.PACKAGE, statements, names)
    return _with_statements(FileKind.STATEMENT, (data,), ())


def _with_statements(kind: FileKind, statements: Iterable[bytes], names: tuple[str, ...]) -> Contents:
    opened = [open_sd_jwt(statement.decode("ascii", "replace")) for statement in statements]
    return Contents(
        kind=kind,
        files=names,
        exhibits=sum(name.startswith(EXHIBITS) for name in names),
        hidden=sum(_count(statement, opened=False) for statement in opened),
        opened=sum(_count(statement, opened=True) for statement in opened),
        profile=opened[0].statement.profile if opened else "",
        version=opened[0].statement.version if opened else 0,
    )


def _count(statement: Opened, *, opened: bool) -> int:
    hidden = [part for paragraph in statement.paragraphs for part in paragraph.parts if part.label is not None]
    return sum((part.disclosed is not None) is opened for part in hidden)
