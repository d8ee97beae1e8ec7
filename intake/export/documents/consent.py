"""Information sheet and consent form: what is said before anybody decides, and what was decided.

Consent is asked for each purpose and each recipient by itself; nothing is agreed to where "Yes" is not marked. Both
say before anyone signs that filing can't be undone and that anonymity is for a court to grant. A blank form leaves
its boxes open; a filled one shows what is recorded and keeps lines for signature, mark or a witness.
"""

from __future__ import annotations

from intake.export.documents.formal import yes_or_no
from intake.export.documents.papers import Choice, ConsentPaper
from intake.export.documents.setting import (
    Setting,
    Value,
    fields,
    fixed,
    heading,
    in_words,
    listed,
    outside,
    sentence,
    setting_for,
)
from intake.export.documents.words import Words
from intake.typeset.blocks import Block, Document, Items, SignatureLine, Space, Table, Text

SECTIONS = (
    ("info.who", ("info.who_text",)),
    ("info.purpose", ("info.purpose_text",)),
    ("info.what", ("info.what_1", "info.what_2", "info.what_3", "info.what_4")),
    ("info.risks", ("info.risks_1", "info.risks_2", "info.risks_3", "info.risks_4")),
    ("info.rights", ("info.rights_1", "info.rights_2", "info.rights_3", "info.rights_4", "info.rights_5")),
    ("info.choices", ("info.choices_text",)),
    ("info.identity", ("info.identity_text",)),
)

PURPOSES = (
    "store",
    "criminal_complaint",
    "share_investigators",
    "disclosure_to_parties",
    "legal_advice",
    "medical_evaluation",
    "share_un",
    "share_partner",
    "research_statistics",
    "advocacy_anonymous",
    "advocacy_named",
    "recontact",
    "audio_recording",
    "photographs",
)

EMPTY_BOX, MARKED_BOX = "[\u00a0\u00a0\u00a0]", "[\u00a0X\u00a0]"
DOTS = "………………………"
"""Room to write on, in a form that is filled in by hand."""

MANNERS = ("signature", "mark", "oral")
IDENTITY = ("named", "pseudonym", "anonymous")
LINES = ("consent.line_person", "consent.line_explained", "consent.line_interpreter", "consent.line_witness")


def information_sheet(paper: ConsentPaper) -> Document:
    """What is read and explained before anybody decides."""
    setting = setting_for(paper.language, paper.proceedings_language)
    blocks = [in_words(setting.own, paper.organisation, quiet=True), *heading(setting, "info.heading", "H1")]
    blocks += sentence(setting, "info.intro")
    for title, keys in SECTIONS:
        blocks += heading(setting, title, "H2")
        blocks += _section(keys, setting)
    if paper.contact:
        blocks += fields(setting, [("field.contact", fixed(paper.contact))])
    return _document(paper, setting, "info.title", tuple(blocks))


def consent_form(paper: ConsentPaper) -> Document:
    """What is agreed to, for which recipient, how identity is handled, and who explained it."""
    setting = setting_for(paper.language, paper.proceedings_language)
    blocks = [in_words(setting.own, paper.organisation, quiet=True), *heading(setting, "consent.heading", "H1")]
    blocks += fields(setting, _person(paper))
    blocks += sentence(setting, "consent.intro")
    blocks += heading(setting, "consent.choices", "H2")
    choices = paper.choices or tuple(Choice(purpose=purpose) for purpose in PURPOSES)
    blocks += [block for words in setting.both for block in (_choices(choices, words), Space(6))]
    blocks += sentence(setting, "consent.nothing_else")
    blocks += [*heading(setting, "consent.identity", "H2"), *_identity(paper, setting)]
    blocks += listed(setting, [lambda words: words("consent.withdraw")])
    blocks += [*heading(setting, "consent.signature", "H2"), *fields(setting, _explained(paper)), *_lines(setting)]
    return _document(paper, setting, "consent.title", tuple(blocks))


def _document(paper: ConsentPaper, setting: Setting, title: str, blocks: tuple[Block, ...]) -> Document:
    words = setting.own
    head = words(title) if paper.reference is None else f"{words(title)} · {paper.reference}"
    return Document(
        title=words(title),
        language=words.language,
        direction=words.direction,
        head=in_words(words, head, small=True, quiet=True),
        foot=in_words(words, paper.organisation, small=True, quiet=True),
        blocks=blocks,
        created=paper.created,
        page_words=words("page", page="{page}", pages="{pages}"),
        signature_words=words("signature_field"),
    )


def _section(keys: tuple[str, ...], setting: Setting) -> tuple[Block, ...]:
    if len(keys) == 1:
        return sentence(setting, keys[0])
    return tuple(
        Items(tuple(in_words(words, words(key), small=words is not setting.own) for key in keys))
        for words in setting.both
    )


def _person(paper: ConsentPaper) -> list[tuple[str, Value]]:
    rows: list[tuple[str, Value]] = []
    if paper.reference:
        rows.append(("field.reference", fixed(paper.reference)))
    rows.append(("role.deponent", lambda words: paper.deponent_line or DOTS))
    return rows


def _choices(choices: tuple[Choice, ...], words: Words) -> Table:
    def cell(text: str) -> Text:
        return in_words(words, text, small=True)

    def row(choice: Choice) -> tuple[Text, ...]:
        purpose = words.labelled(choice.purpose, "purpose", choice.purpose)
        named = cell(DOTS) if choice.recipient is None else outside(choice.recipient, words.language, small=True)
        return (cell(purpose), named, cell(_box(choice.agreed is True)), cell(_box(choice.agreed is False)))

    header = tuple(cell(words(key)) for key in ("consent.choice_purpose", "consent.choice_recipient", "yes", "no"))
    rows = tuple(row(choice) for choice in choices)
    return Table(header, rows, (5.2, 3.2, 0.9, 0.9), language=words.language, direction=words.direction)


def _box(marked: bool) -> str:
    return MARKED_BOX if marked else EMPTY_BOX


def _identity(paper: ConsentPaper, setting: Setting) -> tuple[Block, ...]:
    def line(code: str) -> Value:
        return lambda words: f"{_box(paper.identity == code)} {words(f'consent.identity_{code}')}"

    return listed(setting, [line(code) for code in IDENTITY])  # type: ignore[misc]


def _explained(paper: ConsentPaper) -> list[tuple[str, Value]]:
    """Who explained, and how consent was given; dots to write on where the form is filled in by hand."""
    filled = paper.manner is not None or bool(paper.choices and paper.choices[0].agreed is not None)

    def value(known: str | None) -> Value:
        return fixed(known if known is not None or filled else DOTS)

    def manner(words: Words) -> str | None:
        return "\n".join(f"{_box(paper.manner == way)} {words(f'consent.manner_{way}')}" for way in MANNERS)

    place = " · ".join(part for part in (paper.date_words, paper.place) if part) or None
    interpreter = paper.interpreter_present
    return [
        ("consent.explained", value(paper.explained_by)),
        (
            "consent.explained_language",
            lambda words: words.language_name(paper.explained_in) if paper.explained_in else value(None)(words),
        ),
        ("consent.interpreter", lambda words: yes_or_no(words, interpreter) or value(None)(words)),
        ("consent.manner", manner),
        ("consent.expires", value(paper.expires_words)),
        ("consent.date_place", value(place)),
    ]


def _lines(setting: Setting) -> tuple[Block, ...]:
    blocks: list[Block] = []
    for key in LINES:
        note = None if setting.other is None else in_words(setting.other, setting.other(key), small=True, quiet=True)
        blocks.append(SignatureLine(in_words(setting.own, setting.own(key), small=True), note))
    return tuple(blocks)
