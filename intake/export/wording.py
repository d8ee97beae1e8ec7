"""Wording: fragments become the parts of the SD-JWT and of the page, with the same words in both. Pure."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType
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
    translated: Mapping[str, tuple[PaperPart, ...]] = MappingProxyType({}),
) -> Worded:
    """Put a label, a pseudonym or a generalisation in the place of every hidden fragment.

    `translated` is what is printed under each paragraph, by its id.
    """
    kinds = {paragraph.id: paragraph.kind for paragraph in source.whole.paragraphs}
    signed, printed = [], []
    categories: list[tuple[str, ...]] = []
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
            label, text = _label(source, piece, pseudonyms, index, source.whole.statement.language)
            parts.append(sd_jwt.Hidden(text=piece.text, label=label, shown=text))
            shown.append(PaperPart(text=text, label=label))
            counts.setdefault(label, []).append(number)
        categories.extend(categories_of(pieces))
        signed.append(sd_jwt.Paragraph(number=number, kind=kinds[paragraph], parts=tuple(parts)))
        printed.append(
            PaperParagraph(
                number=number,
                kind=kinds[paragraph],
                parts=tuple(shown),
                translation=translated.get(paragraph, ()),
            )
        )
    return Worded(
        signed=tuple(signed),
        printed=tuple(printed),
        categories=tuple(categories),
        rows=tuple(
            RedactionRow(category=label, count=len(places), paragraphs=tuple(sorted(set(places))))
            for label, places in counts.items()
        ),
    )


def word_translations(
    source: Gathered, fragments: Mapping[str, Sequence[Fragment]], pseudonyms: Pseudonyms, index: PeopleIndex
) -> dict[str, tuple[PaperPart, ...]]:
    """The same for the translations that go along, in their own language: they are printed, not signed apart."""
    printed: dict[str, tuple[PaperPart, ...]] = {}
    for entry in source.translations:
        parts = []
        for piece in fragments[entry.id]:
            if piece.mark is None:
                parts.append(PaperPart(text=piece.text))
            else:
                label, text = _label(source, piece, pseudonyms, index, entry.language)
                parts.append(PaperPart(text=text, label=label))
        printed[entry.id] = tuple(parts)
    return printed


def under_paragraphs(source: Gathered, worded: Mapping[str, tuple[PaperPart, ...]]) -> dict[str, tuple[PaperPart, ...]]:
    """Worded translations by the paragraph under which they are printed."""
    return {entry.paragraph: worded[entry.id] for entry in source.translations}


def categories_of(pieces: Sequence[Fragment]) -> tuple[tuple[str, ...], ...]:
    """All categories that were decided inside each hidden fragment of a text, in order."""
    marks = (piece.mark for piece in pieces if piece.mark is not None)
    return tuple(tuple(sorted({one.category for one in mark.every()})) for mark in marks)


def _label(
    source: Gathered, piece: Fragment, pseudonyms: Pseudonyms, index: PeopleIndex, language: str
) -> tuple[str, str]:
    mark = piece.mark
    if mark is None:
        raise ValueError("a shown fragment has no label")
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
