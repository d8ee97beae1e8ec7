"""What can go wrong in the world: one subclass for each thing that a person can do something about.

Every error says in one sentence what is wrong (`message`) and, where it helps, what is safe and what to
do next (`hint`). The command line and the window each turn an error into words in exactly one place.
No message may hold a secret or a word of testimony, except where the class says so.

A sentence is a `Sentence("... {name} ...", name=...)`: English as it stands, and other languages by its template, which
`./dev words` gathers from the source. So the template is always a literal, and what varies is always a field.
"""

from __future__ import annotations

import errno

TYPE_CHECKING = False  # `typing` and `dataclasses` cost as much as starting Python: `intake --help` has neither
if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import ClassVar, Literal

    Field = str | int | tuple["Sentence", ...]
    RefusalKind = Literal["consent", "undecided", "unmarked_name", "leak", "approval"]


class Sentence(str):
    """A sentence for people: the English text, with the `template` and `fields` that it was made of.

    Fields are names, numbers, or sentences again (those are translated too, and so is each of a tuple of them).
    """

    __slots__ = ("fields", "template")
    fields: dict[str, Field]
    template: str

    def __new__(cls, template: str, **fields: Field) -> Sentence:
        written = {name: "; ".join(value) if isinstance(value, tuple) else value for name, value in fields.items()}
        made = super().__new__(cls, template.format(**written) if fields else template)
        made.template, made.fields = template, fields
        return made

    def naming(self, value: str, name: str) -> Sentence:
        """The same sentence with `name` wherever a field is `value`, in the sentences within it too."""

        def named(field: Field) -> Field:
            if isinstance(field, tuple):
                return tuple(one.naming(value, name) for one in field)
            if isinstance(field, Sentence):
                return field.naming(value, name)
            return name if field == value else field

        return Sentence.__new__(Sentence, self.template, **{key: named(field) for key, field in self.fields.items()})


class Term(str):
    """A code of a vocabulary inside a sentence: in English the code itself, in the window what it is called there."""

    __slots__ = ("vocabulary",)
    vocabulary: str

    def __new__(cls, vocabulary: str, code: str) -> Term:
        made = super().__new__(cls, code)
        made.vocabulary = vocabulary
        return made


NOTHING = Sentence("")


def any_of(words: Iterable[str]) -> str:
    """These words with "or" between them."""
    first, *more = words
    for word in more:
        first = Sentence("{one} or {other}", one=first, other=word)
    return first


def after_each_other(sentences: Iterable[str]) -> str:
    """Whole sentences, one after the other."""
    first, *more = sentences
    for sentence in more:
        first = Sentence("{one} {other}", one=first, other=sentence)
    return first


def system_reason(problem: OSError) -> Sentence:
    """What the system says of a file that it refuses."""
    known = {
        errno.ENOSPC: Sentence("No space left on device"),
        errno.EACCES: Sentence("Permission denied"),
        errno.EPERM: Sentence("Operation not permitted"),
        errno.EROFS: Sentence("Read-only file system"),
        errno.ENOENT: Sentence("No such file or directory"),
        errno.EEXIST: Sentence("File exists"),
        errno.EISDIR: Sentence("Is a directory"),
        errno.ENOTDIR: Sentence("Not a directory"),
        errno.EIO: Sentence("Input/output error"),
        errno.ENAMETOOLONG: Sentence("File name too long"),
    }
    if problem.errno in known:
        return known[problem.errno]
    return Sentence("{system}", system=problem.strerror) if problem.strerror else Sentence("no reason given")


class IntakeError(Exception):
    """Base of everything that is raised on purpose; `exit_code` is the command line's answer."""

    exit_code: ClassVar[int] = 2

    def __init__(self, message: Sentence, *, hint: Sentence = NOTHING) -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint


class BadInput(IntakeError):
    """A file or an argument is not what it should be; `where` is a JSON path or a file name."""

    def __init__(self, message: Sentence, *, where: str = "", hint: Sentence = NOTHING) -> None:
        placed = Sentence("{where}: {message}", where=where, message=message) if where else message
        super().__init__(placed, hint=hint)
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

    def __init__(self, message: Sentence, *, findings: tuple[Sentence, ...] = (), hint: Sentence = NOTHING) -> None:
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
        message: Sentence,
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

    def __init__(self, kind: RefusalKind, reasons: tuple[Reason, ...], *, hint: Sentence = NOTHING) -> None:
        told = tuple(reason.message for reason in reasons)
        super().__init__(Sentence("refused ({kind}): {reasons}", kind=kind, reasons=told), hint=hint)
        self.kind = kind
        self.reasons = reasons
