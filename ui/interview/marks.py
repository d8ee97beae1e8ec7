"""What a paragraph carries beside its words, as properties of the text's own formats.

So that Qt's undo and redo, splitting and joining, carry it along. A block has its paragraph's id, kind, time stamp
and answer; a stretch of characters has its link.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtGui import QTextBlock, QTextBlockFormat, QTextCharFormat, QTextFormat

from ui.utf16 import points

_FIRST = int(QTextFormat.Property.UserProperty.value)
ID, KIND, SAID_AT, ANSWER, LINK = (_FIRST + number for number in range(1, 6))
NARRATIVE, QUESTION, ANSWER_KIND, CLARIFICATION, NOTE = (
    "narrative",
    "question",
    "answer",
    "clarification",
    "interviewer_note",
)
KINDS = (NARRATIVE, QUESTION, ANSWER_KIND, CLARIFICATION, NOTE)
"""In the order of Alt+1 to Alt+5."""
_BETWEEN = "\x1f"


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark:
    """What a block says of its paragraph; an empty text is "not said"."""

    id: str
    kind: str = NARRATIVE
    said_at: str = ""
    answer: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Linked:
    """What a stretch of characters names; `start` and `end` in code points of its paragraph."""

    uid: str
    kind: str
    target: str = ""
    words: str = ""
    start: int = 0
    end: int = 0


def mark_of(block: QTextBlock) -> Mark:
    """What this block says."""
    form = block.blockFormat()
    return Mark(
        id=form.stringProperty(ID),
        kind=form.stringProperty(KIND) or NARRATIVE,
        said_at=form.stringProperty(SAID_AT),
        answer=form.stringProperty(ANSWER),
    )


def write_mark(form: QTextBlockFormat, mark: Mark) -> QTextBlockFormat:
    """The same block format, saying this."""
    for number, value in ((ID, mark.id), (KIND, mark.kind), (SAID_AT, mark.said_at), (ANSWER, mark.answer)):
        if value:
            form.setProperty(number, value)
        else:
            form.clearProperty(number)
    return form


def link_text(linked: Linked) -> str:
    """A link as a property of characters."""
    return _BETWEEN.join((linked.uid, linked.kind, linked.target, linked.words))


def link_of(form: QTextCharFormat) -> Linked | None:
    """The link that these characters carry."""
    if not form.hasProperty(LINK):
        return None
    uid, kind, target, words = form.stringProperty(LINK).split(_BETWEEN)
    return Linked(uid=uid, kind=kind, target=target, words=words)


def links_of(block: QTextBlock) -> tuple[Linked, ...]:
    """The links of a block, in order, in code points; parts of one link that touch are one."""
    found: list[Linked] = []
    text = block.text()
    for stretch in block.textFormats():
        linked = link_of(stretch.format)
        if linked is None:
            continue
        start = points(text, stretch.start)
        end = points(text, stretch.start + stretch.length)
        if found and found[-1].uid == linked.uid and found[-1].end == start:
            found[-1] = replace(found[-1], end=end)
        else:
            found.append(replace(linked, start=start, end=end))
    return tuple(found)
