"""Parts 11 to 14 of a statement: read-back, acknowledgement, interpreter's certificate, signatures.

A declaration is never said to have been made when the vault does not hold that it was: its text is then offered to
whoever is asked to make it, and the page says so. Who did not sign is named with the reason (rule 111(1) RPE).
"""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from intake.export.documents.formal import role_word
from intake.export.documents.papers import Declared, Signed, StatementPaper
from intake.export.documents.setting import (
    Setting,
    Value,
    fields,
    fixed,
    heading,
    in_words,
    listed,
    sentence,
    spoken,
)
from intake.export.documents.words import Words
from intake.typeset.blocks import Block, Box, SignatureLine, Space

SIGNERS = ("interviewer", "deponent", "lawyer", "interpreter")
"""Whose signatures part 14 always speaks of; the interpreter's only where one took part or may have."""


def read_back_part(paper: StatementPaper, setting: Setting) -> tuple[Block, ...]:
    """Part 11: manner, language, by whom, corrections."""
    head = heading(setting, "part.11", "H2", number=11)
    read = paper.read_back
    if read is None:
        return (*head, *sentence(setting, "not_recorded"))

    def corrections(words: Words) -> str | None:
        if read.corrections is None:
            return None
        if not read.corrections:
            return words("read_back.none_corrected")
        return words("read_back.corrected", paragraphs=words.listed(tuple(map(str, read.corrections))))

    rows: list[tuple[str, Value]] = [
        ("field.date", fixed(read.date_words)),
        ("field.manner", lambda words: words(f"read_back.{read.manner}") if read.manner else None),
        ("field.language", lambda words: words.language_name(read.language) if read.language else None),
        ("field.by", lambda words: role_word(words, read.by_role) if read.by_role else None),
        ("field.corrections", corrections),
    ]
    return (*head, *fields(setting, rows))


def acknowledgement_part(paper: StatementPaper, setting: Setting) -> tuple[Block, ...]:
    """Part 12: the declaration of the person who made the statement."""
    head = heading(setting, "part.12", "H2", number=12)
    return (*head, *declaration("acknowledgement.text", paper.acknowledged, setting))


def interpreter_part(paper: StatementPaper, setting: Setting) -> tuple[Block, ...]:
    """Part 13: the interpreter's certificate, where an interpreter took part or may have."""
    head = heading(setting, "part.13", "H2", number=13)
    if not paper.interpreted:
        said = sentence(setting, "interpreter.unknown" if paper.interpreted is None else "interpreter.none")
        # Kept with the signatures, so that these never stand on a page that is empty but for them.
        return (*head, *(replace(text, keep_with_next=True) for text in said))
    return (*head, *declaration("interpreter.text", paper.interpreter_declared, setting))


def signatures_part(paper: StatementPaper, setting: Setting) -> tuple[Block, ...]:
    """Part 14: lines for recorder, deponent, counsel and interpreter, and who did not sign and why."""
    signed = {signature.role: signature for signature in paper.signatures}
    roles = [role for role in SIGNERS if role != "interpreter" or paper.interpreted or role in signed]
    roles += [role for role in signed if role not in roles]
    note = (replace(text, keep_with_next=True) for text in sentence(setting, "signature.note"))
    blocks: list[Block] = [*heading(setting, "part.14", "H2", number=14), *note]
    for role in roles:
        blocks.append(_line(signed.get(role, Signed(role=role)), setting))
    return tuple(blocks)


def declaration(key: str, made: Declared | None, setting: Setting) -> tuple[Block, ...]:
    """A declaration's text in a frame, with the day and way it was made, or that this is not recorded."""
    text = Box(listed(setting, [lambda words: words(key)]))
    if made is None:
        told = sentence(setting, "declaration.not_recorded")
        return (*(replace(line, keep_with_next=True) for line in told), text)
    return (text, *spoken(setting, partial(_made, made)), Space(4))


def _made(made: Declared, words: Words) -> str:
    """When and how; each only where it is recorded."""
    day = words("declaration.made", date=made.date_words or words("not_recorded_short"))
    way = words(f"declaration.made_{made.manner}") if made.manner else words("not_recorded_short")
    return f"{day} {words('colon', label=words('field.manner'), value=way)}."


def _line(signature: Signed, setting: Setting) -> SignatureLine:
    label = "\n".join(_who(signature, words) for words in setting.both)
    note = _how(signature, setting.own)
    return SignatureLine(in_words(setting.own, label, small=True), in_words(setting.own, note, small=True, quiet=True))


def _who(signature: Signed, words: Words) -> str:
    role = role_word(words, signature.role)
    role = role[:1].upper() + role[1:]
    return words("colon", label=role, value=signature.name) if signature.name else role


def _how(signature: Signed, words: Words) -> str:
    if signature.signed is None:
        return words("signature.unknown")
    if not signature.signed:
        reason = signature.reason
        because = words("signature.reason", reason=reason) if reason else words("signature.no_reason")
        return f"{words('signature.not_signed')}. {because}"
    made = words(f"signature.{signature.manner}" if signature.manner in ("mark", "oral") else "signature.signed")
    return words("colon", label=made, value=signature.date_words or words("not_recorded_short"))
