"""A document's blocks onto pages, and the pages into a file."""

from __future__ import annotations

import math
from collections.abc import Sequence
from itertools import zip_longest

from intake.typeset.blocks import (
    Block,
    Box,
    Document,
    Fields,
    Figure,
    Items,
    PageBreak,
    Run,
    SignatureLine,
    Space,
    Table,
    Text,
)
from intake.typeset.draw import PALE, rule
from intake.typeset.figures import Picture
from intake.typeset.finish import finish
from intake.typeset.pages import FLOOR, HEIGHT, SIDE, TOP, WIDTH, Area, Flow
from intake.typeset.paragraphs import STYLES, Laid, Lines, Paragraph, items, paragraph, set_lines, signing
from intake.typeset.structure import Element
from intake.typeset.tables import fields, table

_PAGE_WORDS_WIDTH = 96.0


class Gap:
    """Empty height; nothing at the top of a page."""

    before = after = 0.0
    first = 0.0
    keeps = False

    def __init__(self, points: float) -> None:
        self._points = points

    def place(self, flow: Flow) -> None:
        """Move down, at most to the end of the page."""
        if not flow.fresh:
            flow.y -= min(self._points, max(0.0, flow.left))


class Turn:
    """A forced page break; nothing at the top of a page."""

    before = after = 0.0
    first = 0.0
    keeps = False

    def place(self, flow: Flow) -> None:
        """Turn the page."""
        if not flow.fresh:
            flow.turn()


class Framed:
    """Blocks in a box."""

    before, after, keeps = 4.0, 10.0, False

    def __init__(self, flow: Flow, block: Box, parent: Element, area: Area) -> None:
        self._area = area
        inner = Area(area.x + 10.0, area.width - 20.0, area.base)
        self._inner = lay_out(flow, block.blocks, parent.child("Div"), inner)
        self.first = 16.0 + _start(self._inner, 0)
        whole = 16.0 + sum(
            each.before + each.after + each.lines.height for each in self._inner if isinstance(each, Paragraph)
        )
        if whole <= flow.tallest / 2 and all(isinstance(each, Paragraph) for each in self._inner):
            self.first = whole  # a short text stays in one frame

    def place(self, flow: Flow) -> None:
        """The frame and what is in it."""
        flow.open_frame(self._area)
        place(flow, self._inner)
        flow.close_frame()


def render(document: Document) -> bytes:
    """The document as a tagged PDF/UA-1 and PDF/A-3a file with a field to sign; the same input, the same bytes.

    Raises UncoveredCharacter for a character that no bundled font draws, BadInput for an unreadable picture,
    and ValueError for a document that is built wrongly (heading levels that skip, rows of unequal length,
    a moment without a time zone).
    """
    if document.created.tzinfo is None:
        raise ValueError("the moment of export needs a time zone")
    _check_headings(document.blocks, 0)
    flow = Flow(document, FLOOR)
    area = Area(SIDE, WIDTH - 2 * SIDE, flow.base)
    nowhere = Element("NonStruct", document.language)
    head = set_lines(flow, document.head, nowhere, area, STYLES["furniture"]).to_start()
    foot_area = Area(
        area.x if flow.base == 0 else area.x + _PAGE_WORDS_WIDTH, area.width - _PAGE_WORDS_WIDTH, flow.base
    )
    foot = set_lines(flow, document.foot, nowhere, foot_area, STYLES["furniture"]).to_start()
    flow.floor = max(FLOOR, 40.0 + foot.height + 18.0)
    place(flow, lay_out(flow, document.blocks, flow.root, area))
    _furnish(flow, head, foot, area, nowhere)
    return finish(flow)


def lay_out(flow: Flow, blocks: Sequence[Block], parent: Element, area: Area) -> list[Laid]:
    """Lay out blocks as children of `parent`; raises UncoveredCharacter."""
    laid: list[Laid] = []
    lines: list[SignatureLine] = []  # that follow each other
    for block, after in zip_longest(blocks, blocks[1:]):
        if isinstance(block, SignatureLine):
            lines.append(block)
            if not isinstance(after, SignatureLine):
                laid += signing(flow, lines, parent, area)
                lines = []
        elif isinstance(block, Text):
            laid.append(paragraph(flow, block, parent, area))
        elif isinstance(block, Table):
            laid += table(flow, block, parent, area)
        elif isinstance(block, Fields):
            laid += fields(flow, block, parent, area)
        elif isinstance(block, Items):
            laid += items(flow, block, parent, area)
        elif isinstance(block, Figure):
            laid.append(Picture(flow, block, parent, area))
        elif isinstance(block, Box):
            laid.append(Framed(flow, block, parent, area))
        elif isinstance(block, Space):
            laid.append(Gap(block.points))
        else:
            assert isinstance(block, PageBreak)
            laid.append(Turn())
    return laid


def place(flow: Flow, laid: Sequence[Laid]) -> None:
    """Place blocks one after the other; a block starts on a new page if its start, and what it keeps with, needs it."""
    gap = 0.0
    for index, block in enumerate(laid):
        gap = 0.0 if flow.fresh else max(gap, block.before)
        if not flow.fresh and gap + _start(laid, index) > flow.left + 0.01:
            if not isinstance(block, Gap | Turn):
                flow.turn()
            gap = 0.0
        flow.y -= gap
        block.place(flow)
        gap = block.after


def _start(laid: Sequence[Laid], index: int) -> float:
    """The height that must be left for a block to begin, with the starts of those that it keeps with."""
    height = 0.0
    while index < len(laid):
        block = laid[index]
        height += block.first
        index += 1
        if not block.keeps or index == len(laid):
            break
        height += max(block.after, laid[index].before)
    return min(height, TOP - FLOOR)


def _check_headings(blocks: Sequence[Block], level: int) -> int:
    for block in blocks:
        if isinstance(block, Box):
            level = _check_headings(block.blocks, level)
        elif isinstance(block, Text) and block.role in ("H1", "H2", "H3"):
            if int(block.role[1]) > level + 1:
                raise ValueError(f"a heading of level {block.role[1]} follows one of level {level}")
            level = int(block.role[1])
    return level


def _furnish(flow: Flow, head: Lines, foot: Lines, area: Area, nowhere: Element) -> None:
    """Head, foot, number and watermark on every page, now that their number is known. All artifacts."""
    document, sheets = flow.document, flow.sheets
    written = list(sheets)
    mark = _watermark(flow)
    for number, sheet in enumerate(written, 1):
        body, sheet.operators = sheet.operators, []
        flow.sheets = [sheet]
        if mark:
            flow.artifact(mark, "/Pagination /Subtype /Watermark")
        _pagination(flow, head, HEIGHT - 36.0)
        flow.artifact(rule(area.x, HEIGHT - 42.0 - head.height, area.width))
        sheet.operators += body
        top = 40.0 + foot.height
        flow.artifact(rule(area.x, top + 6.0, area.width))
        _pagination(flow, foot, top)
        words = document.page_words.format(page=number, pages=len(written))
        text = Text((Run(words),), language=document.language, direction=document.direction, quiet=True)
        width = _PAGE_WORDS_WIDTH - 6.0
        lines = set_lines(flow, text, nowhere, Area(0.0, width, flow.base), STYLES["furniture"])
        lines.area = Area(area.x + area.width - lines.used if flow.base == 0 else area.x, lines.used, flow.base)
        _pagination(flow, lines, top)
    flow.sheets = written


def _pagination(flow: Flow, lines: Lines, top: float) -> None:
    before = len(flow.sheets[-1].operators)
    lines.draw(flow, top, 0, len(lines.setting.lines), artifact=True)
    operators = flow.sheets[-1].operators
    operators[before:] = [each.replace("/Type /Layout", "/Type /Pagination", 1) for each in operators[before:]]


def _watermark(flow: Flow) -> str:
    words = " ".join((flow.document.watermark or "").split())
    if not words:
        return ""
    text = Text((Run(words),), language=flow.document.language)
    line = flow.breaker.set(text, 1e9, fallback=flow.base)
    width = line.lines[0].width / 1000
    size = min(72.0, 560.0 / max(width, 0.1))
    measure = width * size
    placed = flow.ink.line(line.lines[0], base=line.base, x=-measure / 2, y=-size / 3, size=size, measure=measure)
    tilt = math.sqrt(0.5)
    return (
        f"q {PALE} rg {tilt:.4f} {tilt:.4f} {-tilt:.4f} {tilt:.4f} {WIDTH / 2:.2f} {HEIGHT / 2:.2f} cm\n{placed.ink}\nQ"
    )
