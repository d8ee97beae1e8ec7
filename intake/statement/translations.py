"""The rows of translations and of who made them. A translation is a record of its own, beside the paragraph.

A final statement's paragraphs never change: a translation may come later, and be revised. Names of translators are
sealed like those of people who were present: only custodians and reviewers read them.
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence

import msgspec
from msgspec import UNSET

from intake.custody import rows
from intake.errors import Damaged, NotThere, Sentence
from intake.people.sealing import Sealer
from intake.statement.changes import numbers
from intake.statement.records import Paragraph, Translation, Translator

_INSERT_TRANSLATOR = (
    "INSERT INTO translator (case_key, nonce, body, author, name_nonce, name) VALUES (?, ?, ?, ?, ?, ?)"
)
_TRANSLATORS = "SELECT body FROM translator WHERE case_key = ? ORDER BY key"
_NAME = "SELECT author, name FROM translator WHERE id = ?"
_INSERT = "INSERT INTO translation (case_key, nonce, body) VALUES (?, ?, ?)"
_UPDATE = "UPDATE translation SET nonce = ?, body = ? WHERE id = ?"
_DELETE = "DELETE FROM translation WHERE id = ?"
_OF_CASE = (
    "SELECT t.body FROM translation t JOIN paragraph p ON p.id = t.paragraph"
    " JOIN statement s ON s.key = p.statement_key AND s.id = t.statement WHERE t.case_key = ? ORDER BY t.key"
)
_OF_STATEMENT = "SELECT body FROM translation WHERE statement = ? ORDER BY key"
_VERSION = 1
"""A name is sealed once: another name is another record."""


def digest_of(text: str) -> str:
    """What a translation keeps of the text that it translates."""
    return hashlib.sha256(text.encode()).hexdigest()


def insert_translators(act: rows.Writing, vault: Sealer, case_key: int, translators: Sequence[Translator]) -> None:
    """Write translators of a case, in order; their names are sealed."""
    plain = [(entry.id, msgspec.structs.replace(entry, name=UNSET)) for entry in translators]
    kept = rows.written(act, "translator", plain)
    for entry, row in zip(translators, kept, strict=True):
        act.db.execute(_INSERT_TRANSLATOR, (case_key, *row, *_sealed(act, vault, entry)))


def insert_translations(act: rows.Writing, case_key: int, translations: Sequence[Translation]) -> None:
    """Write translations of a case, in order."""
    rows.insert(act, _INSERT, "translation", case_key, [(entry.id, entry) for entry in translations])


def update_translation(act: rows.Writing, entry: Translation) -> None:
    """Write how a translation reads now."""
    ((nonce, body),) = rows.written(act, "translation", [(entry.id, entry)])
    act.db.execute(_UPDATE, (nonce, body, entry.id))


def delete_translation(act: rows.Erasing, entry: Translation) -> None:
    """Take a translation away; the log says that it is gone on purpose."""
    act.erased("translation", entry.id)
    act.db.execute(_DELETE, (entry.id,))


def translators(db: rows.Database, case_key: int) -> tuple[Translator, ...]:
    """All translators of a case, in order, without their names."""
    return rows.decode(db.execute(_TRANSLATORS, (case_key,)), Translator)


def translations(db: rows.Database, case_key: int) -> tuple[Translation, ...]:
    """All translations of a case, in order, of paragraphs as they stand: those of former versions stay with these."""
    return rows.decode(db.execute(_OF_CASE, (case_key,)), Translation)


def translations_of(db: rows.Database, statement: str) -> tuple[Translation, ...]:
    """All translations of one statement's paragraphs, into whatever language."""
    return rows.decode(db.execute(_OF_STATEMENT, (statement,)), Translation)


def beside(paragraphs: Sequence[Paragraph], kept: Sequence[Translation]) -> tuple[Translation, ...]:
    """What can be read beside the numbered paragraphs, in their order. Pure.

    A translation that has a paragraph's id (only a case file could bring one) is left out: marks could not tell them
    apart.
    """
    known = {paragraph.id for paragraph in paragraphs}
    of: dict[str, list[Translation]] = {}
    for entry in kept:
        if entry.text.strip() and entry.id not in known:
            of.setdefault(entry.paragraph, []).append(entry)
    return tuple(entry for paragraph in numbers(paragraphs) for entry in of.get(paragraph, ()))


def with_name(vault: Sealer, entry: Translator) -> Translator:
    """The same translator with the name, where there is one; raises NotPermitted for an interviewer, Damaged."""
    row = vault.db.execute(_NAME, (entry.id,)).fetchone()
    if row is None:
        raise NotThere(Sentence("there is no such translator in this vault"), where=entry.id)
    author, sealed = row
    if sealed is None:
        return entry
    plain = vault.open_identity(_subject(entry), _VERSION, author, sealed)
    try:
        return msgspec.structs.replace(entry, name=msgspec.json.decode(plain, type=str | None))
    except msgspec.DecodeError:
        raise Damaged(Sentence("the sealed name of a translator does not hold what was sealed")) from None


def _subject(entry: Translator) -> str:
    return f"translator:{entry.id}"


def _sealed(act: rows.Writing, vault: Sealer, entry: Translator) -> tuple[str, bytes, bytes] | tuple[None, None, None]:
    if entry.name is UNSET:
        return None, None, None
    [nonce] = rows.nonces(1)
    name = vault.seal_identity(_subject(entry), _VERSION, msgspec.json.encode(entry.name))
    act.wrote("identity", f"{_subject(entry)}/{_VERSION}", nonce, name)
    return vault.user.id, nonce, name
