"""What every page of a document carries: head, foot, watermark, page words."""

from __future__ import annotations

from intake.export.documents.papers import StatementPaper
from intake.export.documents.setting import DOT, Setting, in_words
from intake.typeset.blocks import Attachment, Block, Document, Text

SHORT = 12
"""Digits of a digest in the foot; the verification sheet has all of them."""


def framed(
    paper: StatementPaper, setting: Setting, title: str, blocks: tuple[Block, ...], *, attached: bool
) -> Document:
    """A document about a statement: its head and foot on each page, and the statement's bytes where `attached`."""
    words = setting.own
    attachment = Attachment(
        "statement.sd-jwt",
        "application/dc+sd-jwt",
        paper.sd_jwt,
        (setting.other or words)("verify.attachment"),
        "Source",
    )
    return Document(
        title=title,
        language=words.language,
        direction=words.direction,
        head=head(paper, setting, title),
        foot=foot(paper, setting, initials=attached and not paper.plain),
        blocks=blocks,
        created=paper.exported_at,
        page_words=words("page", page="{page}", pages="{pages}"),
        attachments=(attachment,) if attached else (),
        watermark=marking(paper, setting),
        signature_words=words("signature_field"),
    )


def head(paper: StatementPaper, setting: Setting, title: str) -> Text:
    """Title, version, kind of copy, and what marks it."""
    words = setting.own
    parts = [title, words("head.version", version=paper.version)]
    mark = marking(paper, setting)
    if mark:
        parts.append(mark)
    return in_words(words, DOT.join(parts), small=True, quiet=True)


def foot(paper: StatementPaper, setting: Setting, *, initials: bool) -> Text:
    """Signer's fingerprint and checkpoint, and room for initials on what is signed by hand."""
    words = setting.own
    parts = [
        words("foot.signer", fingerprint=paper.fingerprint[:SHORT]),
        words("foot.checkpoint", checkpoint=paper.checkpoint[:SHORT]),
    ]
    if initials:
        parts.append(f"{words('foot.initials')} _____")
    return in_words(words, DOT.join(parts), small=True, quiet=True)


def marking(paper: StatementPaper, setting: Setting) -> str | None:
    """The words across each page: a draft and a working copy are never taken for the final statement."""
    words = setting.own
    marks = []
    if paper.status != "final":
        marks.append(words(f"head.{paper.status}"))
    if paper.working_copy:
        marks.append(words("head.working_copy"))
    return DOT.join(marks) or None
