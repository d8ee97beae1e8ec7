"""The blank of an export: the same paper, made by the same code, with every paragraph's text left out.

What stands in it is fixed: the leak check compares a find with it (`intake.redaction.fixed`), so that a surname which
is also a PDF key, or a word that the paper itself prints, can be hidden. Pure; nothing of it is ever written.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import replace

from intake.export.copies import Copy
from intake.export.documents.labels import margin_word
from intake.export.documents.papers import PaperParagraph, PaperPart, StatementPaper
from intake.export.documents.words import words_in
from intake.export.filling import Seals
from intake.export.packing import finish
from intake.export.wording import Worded
from intake.redaction.apply import Fragment
from intake.redaction.fixed import Frame
from intake.signing.sd_jwt import Hidden, Issued, Paragraph


def blank(
    paper: StatementPaper,
    seals: Seals,
    copies: Sequence[Copy],
    worded: Worded,
    fragments: Mapping[str, Sequence[Fragment]],
    *,
    package: str,
    sign: Callable[[tuple[Paragraph, ...]], Issued],
) -> Frame:
    """The frame of one export; `sign` issues a token of paragraphs as the export's own was issued.

    `fragments` are those of the paragraphs, then of the translations that go along, in their order.
    """
    labels = _labels(fragments, worded.printed)
    token = sign(tuple(_emptied(paragraph, labels) for paragraph in worded.signed)).compact.encode("ascii")
    empty = replace(
        paper,
        sd_jwt=token,
        paragraphs=tuple(
            replace(
                p,
                parts=tuple(_kept(part, labels) for part in p.parts),
                translation=tuple(_kept(part, labels) for part in p.translation),
            )
            for p in worded.printed
        ),
    )
    pictures = [replace(copy, data=b"") for copy in copies]
    made = finish(empty, replace(seals, sd_jwt=token), pictures, package=package)
    words = words_in(paper.language)
    margins = {margin_word(part.label, words) for p in paper.paragraphs for part in p.parts if part.label}
    return Frame(
        files={"the statement": made.pdf, "the package": made.package},
        labels=tuple(sorted(labels)),
        margins=tuple(sorted(margins)),
        shown=(*_shown(paper.paragraphs, labels), *_beside(paper)),
    )


def _labels(fragments: Mapping[str, Sequence[Fragment]], printed: Sequence[PaperParagraph]) -> frozenset[str]:
    """The words that stand for hidden text and that this program wrote: not those that a person put there."""
    texts = [*(paragraph.parts for paragraph in printed), *(p.translation for p in printed if p.translation)]
    return frozenset(
        part.text
        for pieces, parts in zip(fragments.values(), texts, strict=True)
        for piece, part in zip(pieces, parts, strict=True)
        if piece.mark is not None and piece.mark.treatment != "generalise"
    )


def _kept(part: PaperPart, labels: Collection[str]) -> PaperPart:
    return part if part.label is not None and part.text in labels else replace(part, text="")


def _emptied(paragraph: Paragraph, labels: Collection[str]) -> Paragraph:
    parts = tuple(
        replace(part, text="", shown=part.shown if part.shown in labels else "")
        for part in paragraph.parts
        if isinstance(part, Hidden)
    )
    return replace(paragraph, parts=parts)


def _shown(paragraphs: Sequence[PaperParagraph], labels: Collection[str]) -> tuple[str, ...]:
    return tuple(
        "".join("\n" if part.label is not None and part.text in labels else part.text for part in parts)
        for paragraph in paragraphs
        for parts in (paragraph.parts, paragraph.translation)
    )


def _beside(paper: StatementPaper) -> tuple[str, ...]:
    """What the paper prints of the case beside its paragraphs."""
    texts = [exhibit.title for exhibit in paper.exhibits]
    for session in paper.sessions:
        texts.extend(filter(None, (session.place, *(who.name for who in session.present))))
    return (*texts, *paper.translators, paper.deponent_line or "")
