"""Information sheet and consent form outside an export: the words to read aloud, and a PDF where the user says.

A form holds a code, what is asked and what was answered: no name, no word of testimony.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from intake import typeset
from intake.export import placing
from intake.export.documents import Choice, ConsentPaper, consent_form, information_sheet
from intake.export.documents.consent import SECTIONS
from intake.export.documents.words import Side, languages, words_in

if TYPE_CHECKING:
    from intake.vault import Vault

Kind = Literal["information_sheet", "consent_form"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Section:
    """A heading of the information sheet and what stands under it."""

    title: str
    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """The information sheet in one language, as it is read aloud."""

    language: str
    direction: Side
    heading: str
    intro: str
    sections: tuple[Section, ...]


def sheet(language: str) -> Sheet:
    """The words of the information sheet; of English where there is no catalogue."""
    words = words_in(language)
    return Sheet(
        language=words.language,
        direction=words.direction,
        heading=words("info.heading"),
        intro=words("info.intro"),
        sections=tuple(
            Section(title=words(title), lines=tuple(words(key) for key in keys)) for title, keys in SECTIONS
        ),
    )


def sheet_languages() -> tuple[tuple[str, str], ...]:
    """(tag, name in itself) of each language that the printed words are there in."""
    return tuple((tag, words_in(tag).language_name(tag)) for tag in languages())


def write_form(
    vault: Vault,
    kind: Kind,
    file: Path,
    *,
    language: str,
    code: str,
    choices: Sequence[tuple[str, str | None, bool | None]] = (),
    identity: Literal["named", "pseudonym", "anonymous"] | None = None,
    now: datetime,
) -> Path:
    """The printed form as a PDF at `file`; `choices` are (purpose, recipient, answer), open where it is None.

    Raises BadInput for a place inside the vault, AlreadyThere, NoRoom; then no file is left.
    """
    placing.refuse_inside(vault.path, file)
    paper = ConsentPaper(
        organisation=vault.organisation,
        language=language,
        proceedings_language=language,
        created=now,
        deponent_line=code,
        choices=tuple(Choice(purpose=purpose, recipient=name, agreed=agreed) for purpose, name, agreed in choices),
        identity=identity,
    )
    document = information_sheet(paper) if kind == "information_sheet" else consent_form(paper)
    placing.place(placing.put_aside(file.parent, {file.name: typeset.render(document)}))
    return file
