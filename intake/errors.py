"""What can go wrong in the world: one subclass for each thing that a person can do something about.

Every error says in one sentence what is wrong (`message`) and, where it helps, what is safe and what to
do next (`hint`). The command line and the window each turn an error into words in exactly one place.
No message may hold a secret or a word of testimony, except where the class says so.
"""

from __future__ import annotations

TYPE_CHECKING = False  # `typing` and `dataclasses` cost as much as starting Python: `intake --help` has neither
if TYPE_CHECKING:
    from typing import ClassVar, Literal

    RefusalKind = Literal["consent", "undecided", "unmarked_name", "leak", "approval"]


class IntakeError(Exception):
    """Base of everything that is raised on purpose; `exit_code` is the command line's answer."""

    exit_code: ClassVar[int] = 2

    def __init__(self, message: str, *, hint: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint


class BadInput(IntakeError):
    """A file or an argument is not what it should be; `where` is a JSON path or a file name."""

    def __init__(self, message: str, *, where: str = "", hint: str = "") -> None:
        super().__init__(f"{where}: {message}" if where else message, hint=hint)
        self.where = where


class NotThere(BadInput):
    """Something that was asked for by name does not exist."""


class AlreadyThere(BadInput):
    """Something would be created or imported over what exists already."""


class VaultInUse(IntakeError):
    """Another program holds the vault's lock."""


class NoRoom(IntakeError):
    """The disk refuses: full, read-only or failing. What was acknowledged before is safe."""


class UncoveredCharacter(IntakeError):
    """No bundled font draws a character; it is never dropped in silence."""


class WrongKey(IntakeError):
    """Wrong passphrase, or a key that opens nothing here."""

    exit_code = 3


class NotPermitted(IntakeError):
    """The role of the user who is signed in does not allow this (roles are keys)."""

    exit_code = 1


class Damaged(IntakeError):
    """What is on the disk is not what was written. Nothing is changed; `findings` names what is lost."""

    exit_code = 1

    def __init__(self, message: str, *, findings: tuple[str, ...] = (), hint: str = "") -> None:
        super().__init__(message, hint=hint)
        self.findings = findings


class Reason:
    """Why an export was refused: `paragraph` is the paragraph's id, offsets are code points in its text.

    `name` is what was found there, as it stands in the text; `may_stand`: it may be waved through with a reason.
    """

    __slots__ = ("end", "may_stand", "message", "name", "paragraph", "start")

    def __init__(
        self,
        *,
        message: str,
        paragraph: str | None = None,
        start: int | None = None,
        end: int | None = None,
        name: str = "",
        may_stand: bool = False,
    ) -> None:
        self.message = message
        self.name = name
        self.may_stand = may_stand
        self.paragraph = paragraph
        self.start = start
        self.end = end

    def __repr__(self) -> str:
        return f"Reason({self.message!r}, {self.paragraph!r}, {self.start}, {self.end})"


class Refused(IntakeError):
    """An export may not leave. `kind` and `reasons` are part of the command line's contract."""

    exit_code = 1

    def __init__(self, kind: RefusalKind, reasons: tuple[Reason, ...], *, hint: str = "") -> None:
        super().__init__(f"refused ({kind}): " + "; ".join(r.message for r in reasons), hint=hint)
        self.kind = kind
        self.reasons = reasons
