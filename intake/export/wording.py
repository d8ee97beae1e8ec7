"""Wording: fragments become the parts of the SD-JWT and of the page, with the same words in both. Pure."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import cast

from intake.export.documents.labels import LabelStyle, Treatment, label_text
from intake.export.documents.papers import PaperParagraph, PaperPart, RedactionRow
from intake.export.gathering import Gathered
from intake.export.pseudonyms import Pseudonyms, subject_of
from intake.language import PeopleIndex
from intake.redaction.apply import Fragment
from intake.signing import sd_jwt


@dataclass(frozen=True, slots=True, kw_only=True)
class Worded:
    """The same paragraphs twice: as they are signed, and as they are printed."""

    signed: tuple[sd_jwt.Paragraph, ...]
    printed: tuple[PaperParagraph, ...]
    categories: tuple[tuple[str, ...], ...]
    """All categories that were decided inside each hidden fragment, in the order of the disclosures."""
    rows: tuple[RedactionRow, ...]

    def __repr__(self) -> str:
        return f"Worded({len(self.signed)} paragraphs)"


def word(
    source: Gathered,
    fragments: Mapping[str, Sequence[Fragment]],
    numbers: Mapping[str, int],
    pseudonyms: Pseudonyms,
    index: PeopleIndex,
) -> Worded:
    """Put a label, a pseudonym or a generalisation in the place of every hidden fragment."""
    kinds = {paragraph.id: paragraph.kind for paragraph in source.whole.paragraphs}
    signed, printed, categories = [], [], []
    counts: dict[str, list[int]] = {}
    for paragraph, pieces in fragments.items():
        number = numbers[paragraph]
        parts: list[sd_jwt.Shown | sd_jwt.Hidden] = []
        shown: list[PaperPart] = []
        for piece in pieces:
            if piece.mark is None:
                parts.append(sd_jwt.Shown(text=piece.text))
                shown.append(PaperPart(text=piece.text))
                continue
            label, text = _label(source, piece, pseudonyms, index)
            parts.append(sd_jwt.Hidden(text=piece.text, label=label, shown=text))
            shown.append(PaperPart(text=text, label=label))
            categories.append(tuple(sorted({mark.category for mark in piece.mark.every()})))
            counts.setdefault(label, []).append(number)
        signed.append(sd_jwt.Paragraph(number=number, kind=kinds[paragraph], parts=tuple(parts)))
        printed.append(PaperParagraph(number=number, kind=kinds[paragraph], parts=tuple(shown)))
    return Worded(
        signed=tuple(signed),
        printed=tuple(printed),
        categories=tuple(categories),
        rows=tuple(
            RedactionRow(category=label, count=len(places), paragraphs=tuple(sorted(set(places))))
            for label, places in counts.items()
        ),
    )


def _label(source: Gathered, piece: Fragment, pseudonyms: Pseudonyms, index: PeopleIndex) -> tuple[str, str]:
    mark = piece.mark
    if mark is None:
        raise ValueError("a shown fragment has no label")
    language = source.whole.statement.language
    style: LabelStyle = "plain" if source.profile.label_style == "redacted" else "category"
    number = None
    if mark.treatment == "pseudonym":
        number = pseudonyms.number(subject_of(index, piece.text, language))
    return label_text(
        mark.category,
        cast(Treatment, mark.treatment),
        language,
        style,
        number=number,
        as_text=mark.replacement or None,
    )
