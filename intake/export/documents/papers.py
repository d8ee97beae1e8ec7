"""What a printed document is made from: frozen records that hold nothing but what may be printed.

The export fills them through an allow list. A member that is None or empty was not recorded, and the page says so in
one honest line; what a profile keeps back is simply not here. A paper judges itself when it is made: one for `partner`
or `public` that still carries a category is refused with ValueError, since that is a bug of ours and not of the world.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

Status = Literal["draft", "read_back", "final"]
PartName = Literal["background", "account", "persons", "injuries", "exhibits", "closing"]
IdentityNote = Literal["named", "known_to_counsel", "sealed_file", "not_given"]
Manner = Literal["signature", "mark", "oral"]
EntryKind = Literal["statement", "schedule", "machine", "exhibit", "exhibit_list", "sums", "signature", "other"]
ReadBackManner = Literal["aloud", "silent", "in_parts", "by_trusted_person", "partial"]

PLAIN_PROFILES = frozenset({"partner", "public"})
"""Profiles that print one word for every category: a label beside a gap tells what is hidden."""

PLAIN_LABEL = "REDACTED"

PROCEDURE_FACTS = (
    "introduced",
    "voluntary",
    "no_promise",
    "nothing_paid",
    "fit",
    "understood_interpreter",
    "told_to_separate",
    "told_disclosure",
    "told_may_be_called",
    "earlier_accounts",
    "contact_with_witnesses",
)
"""What part 4 of a statement can say, in the order of print."""

CLOSING_FACTS = ("anything_to_add", "protection_concerns", "willing_to_testify")
"""What part 10 of a statement can say, in the order of print."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PaperPart:
    """A piece of a paragraph: shown text when `label` is None, else what stands in its place."""

    text: str
    label: str | None = None
    """The category's word as in the SD-JWT (FAMILY…), or REDACTED."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PaperParagraph:
    """One numbered paragraph. Its number is the same in every copy."""

    number: int
    kind: str
    parts: tuple[PaperPart, ...]
    part: PartName | None = None
    """The part of the statement it was taken down in; None stands in the account."""
    translation: tuple[PaperPart, ...] = ()
    """The paragraph in `translation_language`, already redacted; empty where it has none, or none goes along."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Present:
    """Somebody who was there; `name` only where the profile allows it."""

    role: str
    name: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Session:
    """One sitting. `reduced` says that the profile allows the month, the language and roles alone."""

    date_words: str | None
    date_words_proceedings: str | None = None
    """The date in the words of the proceedings' language, where that differs."""
    time_words: str | None = None
    breaks: tuple[str, ...] = ()
    place: str | None = None
    present: tuple[Present, ...] = ()
    language: str | None = None
    interpreted: bool | None = None
    reduced: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Fact:
    """A known answer to one of the fixed questions (`PROCEDURE_FACTS`, `CLOSING_FACTS`)."""

    code: str
    answer: bool
    note: str | None = None

    def __post_init__(self) -> None:
        if self.code not in PROCEDURE_FACTS and self.code not in CLOSING_FACTS:
            raise ValueError(f"no such fact: {self.code}")


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonIdentified:
    """Somebody whom the statement identifies, as shown in this copy, how, and where it says so."""

    shown: str
    how: str | None = None
    paragraphs: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class PaperExhibit:
    """An exhibit's copy in the package; `sha256` is of that copy, never of the original."""

    number: str
    title: str
    sha256: str
    file: str
    origin: str | None = None
    received: str | None = None
    """From whom and when."""
    custody: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadBack:
    """How the statement was read back."""

    manner: ReadBackManner | None = None
    language: str | None = None
    by_role: str | None = None
    date_words: str | None = None
    corrections: tuple[int, ...] | None = None
    """Numbers of the paragraphs that were corrected; empty: none were; None: not recorded."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Declared:
    """A declaration that was really made: the day and the way."""

    date_words: str | None = None
    manner: Manner | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Signed:
    """Whether somebody signed the original; `reason` where she or he did not."""

    role: str
    signed: bool | None = None
    name: str | None = None
    manner: Manner | None = None
    date_words: str | None = None
    reason: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class RedactionRow:
    """One category of what was withheld or replaced; `ground` None prints the catalogue's ground."""

    category: str
    """The word as in the SD-JWT."""
    count: int
    paragraphs: tuple[int, ...]
    ground: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class StatementPaper:
    """Everything that a statement, its schedule and its README may print."""

    reference: str
    version: int
    profile: str
    language: str
    proceedings_language: str
    organisation: str
    recipient: str | None
    working_copy: bool
    deponent_line: str | None
    """Code or name; None prints "a witness"."""
    identity_note: IdentityNote | None
    status: Status
    paragraphs: tuple[PaperParagraph, ...]
    commitment: str
    checkpoint: str
    fingerprint: str
    words: tuple[str, ...]
    exported_at: datetime
    sd_jwt: bytes
    sessions: tuple[Session, ...] = ()
    procedure: tuple[Fact, ...] = ()
    closing: tuple[Fact, ...] = ()
    persons_identified: tuple[PersonIdentified, ...] | None = None
    exhibits: tuple[PaperExhibit, ...] = ()
    read_back: ReadBack | None = None
    acknowledged: Declared | None = None
    interpreter_declared: Declared | None = None
    signatures: tuple[Signed, ...] = ()
    redactions: tuple[RedactionRow, ...] = ()
    prepared_by: str | None = None
    """The role of who prepared the redaction; `approved_by`: of who approved it."""
    approved_by: str | None = None
    translation_language: str = ""
    """Of the translation that stands under the paragraphs; empty where none goes along."""
    translators: tuple[str, ...] = ()
    """Who made it, where the profile names people."""
    translated_with_machine: bool = False
    """Whether a person went over what a machine had proposed."""
    contact: str | None = None
    """Whom a reader may ask, in one line."""

    def __post_init__(self) -> None:
        if self.exported_at.tzinfo is None:
            raise ValueError("exported_at must be aware")
        if self.plain:
            parts = (part for paragraph in self.paragraphs for part in (*paragraph.parts, *paragraph.translation))
            labels = {part.label for part in parts if part.label}
            if (labels | {row.category for row in self.redactions}) - {PLAIN_LABEL}:
                raise ValueError(f"a paper for {self.profile} names no category")

    @property
    def plain(self) -> bool:
        """Whether this copy must not tell one category from another."""
        return self.profile in PLAIN_PROFILES

    @property
    def interpreted(self) -> bool | None:
        """Whether an interpreter took part in any session; None when no session says."""
        known = [session.interpreted for session in self.sessions if session.interpreted is not None]
        return any(known) if known else None


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """One purpose on a consent form, asked for one recipient or for all that the form names."""

    purpose: str
    recipient: str | None = None
    agreed: bool | None = None
    """None leaves both boxes open, for a form that is to be filled in by hand."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ConsentPaper:
    """An information sheet or a consent form, blank or filled in."""

    organisation: str
    language: str
    proceedings_language: str
    created: datetime
    reference: str | None = None
    deponent_line: str | None = None
    contact: str | None = None
    choices: tuple[Choice, ...] = ()
    identity: Literal["named", "pseudonym", "anonymous"] | None = None
    explained_by: str | None = None
    explained_in: str | None = None
    interpreter_present: bool | None = None
    manner: Manner | None = None
    date_words: str | None = None
    place: str | None = None
    expires_words: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class InterpreterPaper:
    """An interpreter's declaration; `interpreter_line` is a name only where the profile allows it."""

    organisation: str
    reference: str
    language: str
    proceedings_language: str
    created: datetime
    interpreter_line: str | None = None
    languages: tuple[str, ...] = ()
    competence: str | None = None
    read_back: bool | None = None
    declared: Declared | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PackageEntry:
    """A file of the package, as its README lists it."""

    name: str
    kind: EntryKind
