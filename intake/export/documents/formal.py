"""Parts 1 to 4 of a statement: reference and languages, who makes it, sessions, procedure.

They follow rule 111 of the ICC's Rules of Procedure and Evidence (date, time, place, all present). What the vault does
not hold is said to be not recorded; nothing is inferred.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from intake.export.documents.papers import PROCEDURE_FACTS, Fact, Session, StatementPaper
from intake.export.documents.setting import (
    Setting,
    Value,
    fields,
    fixed,
    heading,
    in_words,
    listed,
    sentence,
)
from intake.export.documents.words import Words
from intake.typeset.blocks import Block


def reference_part(paper: StatementPaper, setting: Setting) -> tuple[Block, ...]:
    """Part 1: reference, version, kind of copy, languages."""
    rows: list[tuple[str, Value]] = [
        ("field.reference", fixed(paper.reference)),
        ("field.version", fixed(str(paper.version))),
        ("field.status", lambda words: words(f"status.{paper.status}")),
        ("field.copy", lambda words: words.labelled(paper.profile, "profile", paper.profile)),
    ]
    if paper.recipient:
        rows.append(("field.recipient", fixed(paper.recipient)))
    rows += [
        ("field.organisation", fixed(paper.organisation)),
        ("field.exported", fixed(paper.exported_at.date().isoformat())),
        ("field.language_spoken", lambda words: _spoken(paper, words)),
        ("field.language_recorded", lambda words: words.language_name(paper.language)),
        ("field.interpreted", lambda words: yes_or_no(words, paper.interpreted)),
    ]
    if not paper.translation_language:
        return (*heading(setting, "part.1", "H2", number=1), *fields(setting, rows))
    rows.append(("statement.translation", lambda words: _translated(paper, words)))
    note = sentence(setting, "translation.note")
    return (*heading(setting, "part.1", "H2", number=1), *fields(setting, rows), *note)


def _translated(paper: StatementPaper, words: Words) -> str:
    language = words.language_name(paper.translation_language)
    made = words("translation.machine_aided" if paper.translated_with_machine else "translation.by_person")
    names = "\n".join(paper.translators) or words("translation.unnamed")
    return f"{language}\n{made}\n{names}"


def deponent_part(paper: StatementPaper, setting: Setting) -> tuple[Block, ...]:
    """Part 2: who makes the statement, as far as this profile says."""
    rows: list[tuple[str, Value]] = [
        ("field.deponent", lambda words: paper.deponent_line or words("deponent.witness")),
        ("field.identity", lambda words: words(f"identity.{paper.identity_note or 'not_given'}")),
    ]
    return (*heading(setting, "part.2", "H2", number=2), *fields(setting, rows))


def sessions_part(paper: StatementPaper, setting: Setting) -> tuple[Block, ...]:
    """Part 3: each session with what the profile allows of it."""
    blocks = list(heading(setting, "part.3", "H2", number=3))
    if not paper.sessions:
        blocks += sentence(setting, "session.none")
    for number, session in enumerate(paper.sessions, 1):
        if len(paper.sessions) > 1:
            title = setting.own("session.heading", number=number)
            blocks.append(in_words(setting.own, title, "H3", keep_with_next=True))
        blocks += fields(setting, _session_rows(session, setting))
    if any(session.reduced for session in paper.sessions):
        blocks += sentence(setting, "session.reduced")
    return tuple(blocks)


def procedure_part(paper: StatementPaper, setting: Setting) -> tuple[Block, ...]:
    """Part 4: what was said and asked before the account."""
    head = heading(setting, "part.4", "H2", number=4)
    alone = paper.interpreted is False
    codes = tuple(code for code in PROCEDURE_FACTS if not (alone and code == "understood_interpreter"))
    return (*head, *facts(paper.procedure, codes, setting))


def facts(known: tuple[Fact, ...], codes: tuple[str, ...], setting: Setting) -> tuple[Block, ...]:
    """The known answers in their fixed order, and in one line which are not recorded."""
    answers = {fact.code: fact for fact in known}
    if not any(code in answers for code in codes):
        return sentence(setting, "not_recorded")
    says: list[Callable[[Words], str]] = [partial(_fact, answers[code]) for code in codes if code in answers]
    missing = tuple(code for code in codes if code not in answers)
    if missing:
        says.append(partial(_missing, missing))
    return listed(setting, says)


def yes_or_no(words: Words, answer: bool | None) -> str | None:
    """Yes, no, or None for what is not known."""
    return None if answer is None else words("yes" if answer else "no")


def role_word(words: Words, role: str) -> str:
    """The word for a role; a role that the user added prints as it is."""
    return words.labelled(role, "role", role)


def _fact(fact: Fact, words: Words) -> str:
    """The sentence for a fact, with the note that was taken with it."""
    said = words(f"fact.{fact.code}" if fact.answer else f"fact.{fact.code}.no")
    return f"{said} {fact.note}" if fact.note else said


def _missing(codes: tuple[str, ...], words: Words) -> str:
    return words("not_recorded_list", what=words.listed(tuple(words(f"fact.{code}.short") for code in codes)))


def _spoken(paper: StatementPaper, words: Words) -> str | None:
    tags = dict.fromkeys(session.language for session in paper.sessions if session.language)
    return words.listed(tuple(words.language_name(tag) for tag in tags)) or None


def _session_rows(session: Session, setting: Setting) -> list[tuple[str, Value]]:
    def date(words: Words) -> str | None:
        translated = None if words is setting.own else session.date_words_proceedings
        return translated or session.date_words

    rows: list[tuple[str, Value]] = [("field.date", date)]
    if not session.reduced:
        rows += [
            ("field.time", fixed(session.time_words)),
            ("field.breaks", lambda words: words.listed(session.breaks) or None),
            ("field.place", fixed(session.place)),
        ]
    rows += [
        ("field.present", lambda words: _present(session, words)),
        ("field.language", lambda words: words.language_name(session.language) if session.language else None),
        ("field.interpreted", lambda words: yes_or_no(words, session.interpreted)),
    ]
    return rows


def _present(session: Session, words: Words) -> str | None:
    """One person a line: role, and name where the paper has one."""
    lines = [
        role_word(words, person.role)
        if person.name is None
        else words("colon", label=role_word(words, person.role), value=person.name)
        for person in session.present
    ]
    return "\n".join(lines) or None
