"""What goes with a statement: the interpreter's declaration and the exhibit list.

Digests in the list are of the copies in that package, never of the originals.
"""

from __future__ import annotations

from intake.export.documents.closing import declaration
from intake.export.documents.formal import yes_or_no
from intake.export.documents.frame import framed
from intake.export.documents.papers import InterpreterPaper, PaperExhibit, StatementPaper
from intake.export.documents.setting import Value, fields, fixed, heading, in_words, sentence, setting_for
from intake.typeset.blocks import Block, Document, SignatureLine, Space


def exhibit_list(paper: StatementPaper) -> Document:
    """Number, description, origin, received from and when, digest, custody, for each exhibit."""
    setting = setting_for(paper.language, paper.proceedings_language)
    blocks: list[Block] = [in_words(setting.own, paper.organisation, quiet=True)]
    blocks += [*heading(setting, "exhibit_list.heading", "H1"), *sentence(setting, "exhibits.note")]
    if not paper.exhibits:
        blocks += sentence(setting, "exhibits.none")
    for exhibit in paper.exhibits:
        blocks.append(in_words(setting.own, exhibit.number, "H2", keep_with_next=True))
        blocks += fields(setting, _rows(exhibit))
    title = setting.own("exhibit_list.title", reference=paper.reference)
    return framed(paper, setting, title, tuple(blocks), attached=False)


def interpreter_declaration(paper: InterpreterPaper) -> Document:
    """Identity by profile, languages, competence, faithful interpretation, read-back."""
    setting = setting_for(paper.language, paper.proceedings_language)
    words = setting.own
    title = words("interpreter_declaration.title", reference=paper.reference)
    rows: list[tuple[str, Value]] = [
        ("field.reference", fixed(paper.reference)),
        ("field.name", lambda words: paper.interpreter_line or words("identity.not_given")),
        ("field.languages", lambda words: words.listed(tuple(map(words.language_name, paper.languages))) or None),
        ("field.competence", fixed(paper.competence)),
        ("interpreter_declaration.read_back", lambda words: yes_or_no(words, paper.read_back)),
    ]
    blocks: tuple[Block, ...] = (
        in_words(words, paper.organisation, quiet=True),
        *heading(setting, "interpreter_declaration.heading", "H1"),
        *heading(setting, "interpreter_declaration.who", "H2"),
        *fields(setting, rows),
        *heading(setting, "interpreter_declaration.declaration", "H2"),
        *declaration("interpreter.text", paper.declared, setting),
        Space(12),
        SignatureLine(in_words(words, words("consent.line_interpreter"), small=True)),
        SignatureLine(in_words(words, words("consent.date_place"), small=True)),
    )
    return Document(
        title=title,
        language=words.language,
        direction=words.direction,
        head=in_words(words, title, small=True, quiet=True),
        foot=in_words(words, paper.organisation, small=True, quiet=True),
        blocks=blocks,
        created=paper.created,
        page_words=words("page", page="{page}", pages="{pages}"),
        signature_words=words("signature_field"),
    )


def _rows(exhibit: PaperExhibit) -> list[tuple[str, Value]]:
    return [
        ("field.title", fixed(exhibit.title)),
        ("field.origin", fixed(exhibit.origin)),
        ("field.received", fixed(exhibit.received)),
        ("field.file", fixed(exhibit.file)),
        ("field.sha256", fixed(exhibit.sha256)),
        ("field.custody", fixed(exhibit.custody)),
    ]
