"""Translating a statement, paragraph by paragraph: what stands beside what, and what was typed and is not kept yet.

A translation never counts as testimony and never replaces it. Each keeping of one paragraph is one act. Between two
acts what is typed is a setting of its writer, so that a power cut takes no word.
"""

from __future__ import annotations

import secrets
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

import msgspec
from msgspec import UNSET, Struct

from intake import custody
from intake.errors import BadInput, NotPermitted, NotThere, Sentence
from intake.statement import store
from intake.statement.changes import numbers
from intake.statement.records import Manner, Paragraph, Statement, Translation, Translator
from intake.statement.translations import (
    delete_translation,
    digest_of,
    insert_translations,
    insert_translators,
    translations_of,
    translators,
    update_translation,
    with_name,
)
from intake.vault.settings import read_settings, write_settings
from intake.vocabulary.forms import check_language

if TYPE_CHECKING:
    from intake.vault import Vault

_SETTING = "translating:"


class Work(Struct, frozen=True, kw_only=True):
    """How one user translates one statement, kept between two visits."""

    language: str = ""
    translator: str = ""
    manner: Manner = "person"
    typed: dict[str, dict[str, str]] = {}
    """What was typed and is no act yet, by language and paragraph."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One numbered paragraph and its translation; None where there is none."""

    number: int
    paragraph: Paragraph
    translation: Translation | None

    @property
    def changed(self) -> bool:
        """Whether the paragraph reads otherwise than what was translated."""
        kept = self.translation.source_sha256 if self.translation is not None else UNSET
        return isinstance(kept, str) and kept != digest_of(self.paragraph.text)

    @property
    def to_do(self) -> bool:
        """Whether it waits for a translation, or for another look at the one that it has."""
        return self.translation is None or self.changed


@dataclass(frozen=True, slots=True, kw_only=True)
class Progress:
    """Into one language: how many of the paragraphs are translated, and how many of these read otherwise by now."""

    language: str
    done: int
    changed: int
    of: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """A statement beside its translation into one language."""

    statement: Statement
    language: str
    """Empty while none was chosen."""
    lines: tuple[Line, ...]
    translators: tuple[Translator, ...]
    """With names only where the user's role opens them."""
    languages: tuple[Progress, ...]
    work: Work

    def __repr__(self) -> str:
        return f"Sheet({self.statement.id!r}, {self.language!r})"


def sheet(vault: Vault, statement: str, language: str = "") -> Sheet:
    """The statement beside its translation into `language`, else into the one that was worked on last."""
    whole = store.find(vault.db, statement)
    kept = translations_of(vault.db, whole.statement.id)
    known = progress(whole.paragraphs, kept)
    work = _work(vault, whole.statement.id)
    wanted = language or work.language or (known[0].language if known else "")
    return Sheet(
        statement=whole.statement,
        language=wanted,
        lines=lines(whole.paragraphs, kept, wanted),
        translators=_named(vault, translators(vault.db, whole.case_key)),
        languages=known,
        work=work,
    )


def lines(paragraphs: Sequence[Paragraph], kept: Sequence[Translation], language: str) -> tuple[Line, ...]:
    """Every paragraph that has a number and words, with its translation. Pure."""
    of = {entry.paragraph: entry for entry in kept if entry.language == language}
    counted = numbers(paragraphs)
    return tuple(
        Line(number=counted[paragraph.id], paragraph=paragraph, translation=of.get(paragraph.id))
        for paragraph in paragraphs
        if paragraph.id in counted and paragraph.text.strip()
    )


def progress(paragraphs: Sequence[Paragraph], kept: Sequence[Translation]) -> tuple[Progress, ...]:
    """How far it is in every language that was begun. Pure."""
    found = []
    for language in dict.fromkeys(entry.language for entry in kept):
        into = lines(paragraphs, kept, language)
        done = sum(line.translation is not None for line in into)
        changed = sum(line.changed for line in into)
        if done:
            found.append(Progress(language=language, done=done, changed=changed, of=len(into)))
    return tuple(found)


def keep(vault: Vault, paragraph: str, text: str, work: Work, *, now: datetime) -> Translation | None:
    """Keep how one paragraph reads in `work.language`, as one act; empty words take the translation away.

    Raises NotThere for a paragraph or translator that is not there, BadInput for a language that is no tag or is the
    statement's own.
    """
    whole, source = _place(vault, paragraph)
    _check_language(work.language, whole.statement)
    if work.translator and work.translator not in {entry.id for entry in translators(vault.db, whole.case_key)}:
        raise NotThere(Sentence("there is no such translator in this case"), where=work.translator)
    former = _former(vault, whole.statement.id, paragraph, work.language)
    if former is None and not text.strip():
        return None
    entry = Translation(
        id=former.id if former is not None else secrets.token_hex(8),
        statement=whole.statement.id,
        paragraph=paragraph,
        language=work.language,
        text=text,
        translator=work.translator or UNSET,
        manner=work.manner,
        at=now.astimezone().isoformat(timespec="seconds"),
        source_sha256=digest_of(source.text),
    )
    with custody.act(vault, custody.Act.TRANSLATION_WRITTEN, whole.statement.id, now=now) as act:
        if not text.strip():
            delete_translation(act, entry)
        elif former is not None:
            update_translation(act, entry)
        else:
            insert_translations(act, whole.case_key, [entry])
    return entry if text.strip() else None


def name_translator(vault: Vault, statement: str, *, name: str, role: str = "", now: datetime) -> Translator:
    """A translator for the statement's case, as one act; raises BadInput without a name."""
    whole = store.find(vault.db, statement)
    if not name.strip():
        raise BadInput(
            Sentence("a translation names who made it"),
            hint=Sentence("The name is sealed like those of people present."),
        )
    entry = Translator(id=secrets.token_hex(8), name=name.strip(), role=role or UNSET)
    with custody.act(vault, custody.Act.TRANSLATOR_NAMED, whole.statement.id, now=now) as act:
        insert_translators(act, vault, whole.case_key, [entry])
    return entry


def keep_work(vault: Vault, statement: str, work: Work) -> None:
    """Keep what is typed and how it is translated, for another time; `statement` is the id. No act."""
    write_settings(vault, {_SETTING + statement: msgspec.json.encode(work).decode()})


def _place(vault: Vault, paragraph: str) -> tuple[store.Whole, Paragraph]:
    statement = store.statement_of(vault.db, paragraph)
    whole = store.find(vault.db, statement)
    return whole, next(entry for entry in whole.paragraphs if entry.id == paragraph)


def _former(vault: Vault, statement: str, paragraph: str, language: str) -> Translation | None:
    kept = translations_of(vault.db, statement)
    return next((entry for entry in kept if (entry.paragraph, entry.language) == (paragraph, language)), None)


def _check_language(language: str, statement: Statement) -> None:
    try:
        check_language(language)
    except ValueError as problem:
        raise BadInput(problem.args[0], where="language") from None
    if language.lower() == statement.language.lower():
        raise BadInput(Sentence("this is the language of the statement itself"), where="language")


def _named(vault: Vault, kept: Sequence[Translator]) -> tuple[Translator, ...]:
    try:
        return tuple(with_name(vault, entry) for entry in kept)
    except NotPermitted:  # an interviewer sees that somebody is named, not who
        return tuple(kept)


def _work(vault: Vault, statement: str) -> Work:
    kept = read_settings(vault).get(_SETTING + statement, "")
    if not kept:
        return Work()
    try:
        return msgspec.json.decode(kept, type=Work)
    except msgspec.DecodeError:  # another version's: only what was being typed would be in it
        return Work()
