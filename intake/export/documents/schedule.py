"""The redaction schedule: what was withheld, where and why, without repeating it.

For `partner` and `public` it has one row, "redacted": neither categories nor their counts, since a category beside a
gap tells what is hidden. The column "ICC equivalent" says "to be checked": our categories are not the ICC's.
"""

from __future__ import annotations

from intake.export.documents.formal import role_word
from intake.export.documents.frame import framed
from intake.export.documents.labels import category_of, margin_word
from intake.export.documents.papers import RedactionRow, StatementPaper
from intake.export.documents.setting import Setting, Value, fields, heading, in_words, outside, sentence, setting_for
from intake.export.documents.words import Words
from intake.typeset.blocks import Block, Document, Items, Space, Table, Text

COLUMNS = ("schedule.category", "schedule.count", "schedule.paragraphs", "schedule.ground", "schedule.icc")
WIDTHS = (3.15, 1.4, 1.9, 3.5, 2.25)


def schedule(paper: StatementPaper) -> Document:
    """The schedule to a statement's copy, in its language and that of the proceedings."""
    setting = setting_for(paper.language, paper.proceedings_language)
    blocks: list[Block] = [
        in_words(setting.own, paper.organisation, quiet=True),
        *heading(setting, "schedule.heading", "H1"),
        *sentence(setting, "schedule.intro"),
        *fields(setting, _about(paper)),
        Space(6),
    ]
    if not paper.redactions:
        blocks += sentence(setting, "schedule.none")
    else:
        blocks += [block for words in setting.both for block in (_table(paper, words), Space(6))]
        if not paper.plain:
            blocks += sentence(setting, "schedule.icc_note")
    blocks += [*heading(setting, "schedule.who", "H2"), *fields(setting, _who(paper))]
    blocks += [*heading(setting, "schedule.ask", "H2"), *_asks(paper, setting)]
    title = setting.own("schedule.title", reference=paper.reference)
    return framed(paper, setting, title, tuple(blocks), attached=False)


def _about(paper: StatementPaper) -> list[tuple[str, Value]]:
    rows: list[tuple[str, Value]] = [
        ("field.reference", lambda words: paper.reference),
        ("field.version", lambda words: str(paper.version)),
        ("field.copy", lambda words: words.labelled(paper.profile, "profile", paper.profile)),
    ]
    if paper.recipient:
        rows.append(("field.recipient", lambda words: paper.recipient))
    return rows


def _who(paper: StatementPaper) -> list[tuple[str, Value]]:
    def role(code: str | None) -> Value:
        return lambda words: role_word(words, code) if code else None

    rows: list[tuple[str, Value]] = [("schedule.prepared", role(paper.prepared_by))]
    rows.append(("schedule.approved", role(paper.approved_by)))
    if paper.contact:
        rows.append(("field.contact", lambda words: paper.contact))
    return rows


def _asks(paper: StatementPaper, setting: Setting) -> tuple[Block, ...]:
    keys = ("schedule.ask_1_plain" if paper.plain else "schedule.ask_1", "schedule.ask_2", "schedule.ask_3")
    return tuple(
        Items(tuple(in_words(words, words(key), small=words is not setting.own) for key in keys))
        for words in setting.both
    )


def _table(paper: StatementPaper, words: Words) -> Table:
    """One row a category; for a plain paper one row in all, whatever rows it was given."""
    if paper.plain:
        columns: tuple[str, ...] = COLUMNS[:-1]
        rows = [_row(_merged(paper.redactions), words)]
    else:
        columns = COLUMNS
        rows = [(*_row(row, words), _cell(words, words("schedule.icc_value"))) for row in paper.redactions]
    return Table(
        tuple(_cell(words, words(key)) for key in columns),
        tuple(rows),
        WIDTHS[: len(columns)],
        language=words.language,
        direction=words.direction,
    )


def _merged(rows: tuple[RedactionRow, ...]) -> RedactionRow:
    numbers = sorted({number for row in rows for number in row.paragraphs})
    return RedactionRow(category=rows[0].category, count=sum(row.count for row in rows), paragraphs=tuple(numbers))


def _row(row: RedactionRow, words: Words) -> tuple[Text, ...]:
    category = category_of(row.category)
    ground = words("ground.plain") if category is None else words(f"ground.{category}")
    shown = (margin_word(row.category, words), str(row.count), _numbers(row.paragraphs, words))
    return (*(_cell(words, text) for text in shown), outside(row.ground or ground, words.language, small=True))


def _cell(words: Words, text: str) -> Text:
    return in_words(words, text, small=True)


def _numbers(numbers: tuple[int, ...], words: Words) -> str:
    return words.listed(tuple(map(str, numbers)))
