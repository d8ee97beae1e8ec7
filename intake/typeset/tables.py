"""Tables and label-value lines: rows that stay whole if they can, under a header that comes again on each page."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from intake.typeset.blocks import Cell, Fields, Table
from intake.typeset.draw import GREY, rule
from intake.typeset.pages import Area, Flow
from intake.typeset.paragraphs import STYLES, Laid, Lines, set_lines
from intake.typeset.structure import Element, table_scope

PAD = 4.0
_FIELD_PAD = 1.5
_CELL = replace(STYLES["small"], size=9.5)
_HEADER = replace(STYLES["small"], bold=True)
_VALUE = replace(STYLES["P"], justify=False)
_LABEL = replace(STYLES["P"], size=10)


class Row:
    """One row. Its cells are drawn side by side; `header` rows are remembered by those that follow."""

    before = after = 0.0

    def __init__(
        self,
        cells: Sequence[Lines],
        area: Area,
        *,
        header: Row | None,
        keeps: bool = False,
        ruled: bool = True,
        pad: float = PAD,
    ) -> None:
        self.cells = cells
        self._pad = pad
        deepest = max((cell.baseline for cell in cells), default=0.0)
        self._drops = [deepest - cell.baseline for cell in cells]  # so that first lines share a baseline
        self.keeps = keeps
        self._area = area
        self._header = header
        self._ruled = ruled
        self._page = -1
        self.height = (
            max(map(sum, zip((cell.height for cell in cells), self._drops, strict=True)), default=0.0) + 2 * pad
        )
        self.first = self.height

    def place(self, flow: Flow) -> None:
        """On this page if there is room, else on the next; a row taller than half a page may break."""
        if self.height > flow.left and not flow.fresh and self.height <= flow.tallest / 2:
            flow.turn()
        self._head_again(flow)
        done = [0] * len(self.cells)
        while True:
            room = flow.left - 2 * self._pad + 0.01
            takes = [
                min(len(cell.setting.lines) - start, max(0, int((room - drop) / cell.leading)))
                for cell, start, drop in zip(self.cells, done, self._drops, strict=True)
            ]
            wants = any(len(cell.setting.lines) > start for cell, start in zip(self.cells, done, strict=True))
            if wants and not any(takes):
                if not self._at_top(flow):
                    self._turn(flow)
                    if (
                        int((flow.left - 2 * self._pad - max(self._drops)) / max(cell.leading for cell in self.cells))
                        > 0
                    ):
                        continue
                takes = [min(1, len(cell.setting.lines) - start) for cell, start in zip(self.cells, done, strict=True)]
            self._draw(flow, done, takes)
            done = [start + take for start, take in zip(done, takes, strict=True)]
            if all(len(cell.setting.lines) == start for cell, start in zip(self.cells, done, strict=True)):
                return
            self._turn(flow)

    def _head_again(self, flow: Flow) -> None:
        """The header once on each page: the first time tagged, later as an artifact, so that it is heard once."""
        header = self._header
        if header is not None and header._page != len(flow.sheets):
            whole = [len(cell.setting.lines) for cell in header.cells]
            header._draw(flow, [0] * len(whole), whole, artifact=True)

    def _at_top(self, flow: Flow) -> bool:
        header = self._header.height if self._header is not None else 0.0
        return flow.left >= flow.tallest - header - 8.5

    def _turn(self, flow: Flow) -> None:
        flow.turn()
        self._head_again(flow)

    def _draw(self, flow: Flow, starts: list[int], takes: list[int], *, artifact: bool = False) -> None:
        self._page = len(flow.sheets)
        top, height = flow.y - self._pad, 0.0
        for cell, start, take, drop in zip(self.cells, starts, takes, self._drops, strict=True):
            if take:
                cell.draw(flow, top - drop, start, start + take, artifact=artifact)
            height = max(height, drop + take * cell.leading)
        flow.y -= height + 2 * self._pad
        if self._ruled:
            last = self._header is None and self.keeps
            flow.artifact(rule(self._area.x, flow.y, self._area.width, weight=0.8 if last else 0.5))


def table(flow: Flow, block: Table, parent: Element, area: Area) -> list[Laid]:
    """Lay out a table, a block for each row; raises ValueError if rows and widths do not match."""
    if block.direction != "auto":
        area = Area(area.x, area.width, 1 if block.direction == "rtl" else 0)
    columns = _columns(area, block.widths, PAD)
    element = parent.child("Table", block.language)
    laid: list[Laid] = []
    header = None
    if block.header:
        line = element.child("THead").child("TR")
        cells = [
            set_lines(flow, text, line.child("TH", text.language, table_scope("Column")), place, _HEADER)
            for text, place in zip(block.header, columns, strict=True)
        ]
        header = Row(cells, area, header=None, keeps=bool(block.rows))
        laid.append(header)
    body = element.child("TBody") if block.rows else element
    for row in block.rows:
        line = body.child("TR")
        cells = []
        for cell, place in zip(row, columns, strict=True):
            text = cell.text if isinstance(cell, Cell) else cell
            cells.append(set_lines(flow, text, line.child("TD", text.language), place, _CELL))
        laid.append(Row(cells, area, header=header))
    if laid:
        laid[0].before, laid[-1].after = 4.0, 10.0
    return laid


def fields(flow: Flow, block: Fields, parent: Element, area: Area) -> list[Laid]:
    """Lay out labels and values; a label heads its row."""
    if not block.pairs:
        return []
    columns = _columns(area, (0.32, 0.68), 0.0)
    element = parent.child("Table", block.pairs[0][0].language)
    laid: list[Laid] = []
    for label, value in block.pairs:
        line = element.child("TR")
        head = set_lines(flow, label, line.child("TH", label.language, table_scope("Row")), columns[0], _LABEL)
        head.colour = GREY
        body = set_lines(flow, value, line.child("TD", value.language), columns[1], _VALUE)
        keeps = block.keep_with_next and len(laid) == len(block.pairs) - 1
        laid.append(Row([head, body], area, header=None, keeps=keeps, ruled=False, pad=_FIELD_PAD))
    laid[0].before, laid[-1].after = 2.0, 8.0
    return laid


def _columns(area: Area, shares: Sequence[float], pad: float) -> list[Area]:
    whole, at, places = sum(shares), 0.0, []
    for share in shares:
        width = area.width * share / whole
        x = area.x + at if area.base == 0 else area.x + area.width - at - width
        places.append(Area(x + pad, width - 2 * pad, area.base))
        at += width
    return places
