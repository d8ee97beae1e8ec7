"""Reads documents as blocks: everything that would be printed, as plain text."""

from __future__ import annotations

from collections.abc import Iterator

from intake.typeset.blocks import (
    Block,
    Box,
    Cell,
    Document,
    Fields,
    Figure,
    Items,
    SignatureLine,
    Table,
    Text,
)


def texts(blocks: tuple[Block, ...]) -> Iterator[Text]:
    """Every text of the blocks, in reading order."""
    for block in blocks:
        match block:
            case Text():
                yield block
            case Table():
                yield from block.header
                for row in block.rows:
                    yield from (cell.text if isinstance(cell, Cell) else cell for cell in row)
            case Items():
                yield from block.items
            case Fields():
                for pair in block.pairs:
                    yield from pair
            case SignatureLine():
                yield block.label
                if block.note:
                    yield block.note
            case Box():
                yield from texts(block.blocks)
            case Figure(caption=Text() as caption):
                yield caption


def plain(text: Text) -> str:
    """The words of a text."""
    return "".join(run.text for run in text.runs)


def everything(document: Document) -> str:
    """All that a document prints or says: pages, margins, head, foot, title, watermark, names of attachments."""
    lines = [document.title, plain(document.head), plain(document.foot), document.watermark or "", document.page_words]
    for text in texts(document.blocks):
        lines += [text.number or "", text.margin or "", plain(text)]
    lines += [block.alt for block in document.blocks if isinstance(block, Figure)]
    lines += [f"{attachment.name} {attachment.description}" for attachment in document.attachments]
    return "\n".join(lines)


def headings(document: Document, role: str = "H2") -> list[str]:
    """The headings of one level."""
    return [plain(text) for text in texts(document.blocks) if text.role == role]
