"""Headings, paragraphs, list items and whatever stands beside them in the margins."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Protocol

from intake.typeset.blocks import Direction, Items, Run, SignatureLine, Text
from intake.typeset.draw import GREY, INK, rule
from intake.typeset.pages import Area, Flow, Heading
from intake.typeset.structure import Element
from intake.typeset.text.lines import Setting

ORPHANS = WIDOWS = 2
MARGIN_GAP = 10.0
MARGIN_WIDTH = 66.0
NUMBER_WIDTH = 60.0
SIGNING_GAP = 24.0


class Laid(Protocol):
    """A block that has been laid out and can be placed on pages."""

    before: float
    after: float
    first: float
    """The least height that must be left on a page for the block to begin there."""
    keeps: bool
    """Whether it must not be parted from the block that follows."""

    def place(self, flow: Flow) -> None:
        """Draw it from the flow's place on, over as many pages as it needs."""


@dataclass(frozen=True, slots=True)
class Style:
    """Points; `leading` in sizes, and for lines with Arabic or Ethiopic letters."""

    size: float
    leading: float
    tall: float
    before: float
    after: float
    bold: bool = False
    justify: bool = False


STYLES = {
    "H1": Style(17, 1.32, 1.6, 4, 10, bold=True),
    "H2": Style(13, 1.35, 1.6, 15, 5, bold=True),
    "H3": Style(11.5, 1.4, 1.6, 10, 3, bold=True),
    "P": Style(11, 1.55, 1.65, 0, 7, justify=True),
    "Caption": Style(9, 1.45, 1.6, 0, 8),
    "small": Style(9, 1.45, 1.6, 0, 5),
    "margin": Style(7.5, 1.3, 1.5, 0, 0),
    "furniture": Style(8, 1.4, 1.55, 0, 0),
}


def style_of(text: Text) -> Style:
    """How a text is drawn, by role and size."""
    return STYLES["small"] if text.small and text.role == "P" else STYLES[text.role]


@dataclass(slots=True)
class Lines:
    """Lines at a place: what paragraphs, cells and margin words have in common."""

    setting: Setting
    element: Element
    area: Area
    style: Style
    colour: str = INK

    @property
    def leading(self) -> float:
        """From baseline to baseline, in points."""
        return self.style.size * (self.style.tall if self.setting.tall else self.style.leading)

    @property
    def baseline(self) -> float:
        """From the upper edge to the first baseline, in points."""
        return self.leading / 2 + 0.36 * self.style.size

    @property
    def height(self) -> float:
        """Of all lines, in points."""
        return self.leading * len(self.setting.lines)

    @property
    def used(self) -> float:
        """The width of the widest line, in points."""
        return max(line.width for line in self.setting.lines) * self.style.size / 1000

    def to_start(self) -> Lines:
        """The same lines at the side where the document's lines start, whatever their own direction is."""
        self.area = Area(self.area.start(self.used), self.used, self.area.base)
        return self

    def draw(self, flow: Flow, top: float, start: int, end: int, *, artifact: bool = False) -> None:
        """Draw lines `start` to `end` (exclusive) with the first one's upper edge at `top`."""
        under, ink = [], []
        baseline = top - self.baseline
        for line in self.setting.lines[start:end]:
            placed = flow.ink.line(
                line,
                base=self.setting.base,
                x=self.area.x,
                y=baseline,
                size=self.style.size,
                measure=self.area.width,
                justify=self.style.justify,
            )
            if placed.under:
                under.append(placed.under)
            ink.append(placed.ink)
            baseline -= self.leading
        if not any(line.words for line in self.setting.lines[start:end]):
            return
        if under:
            flow.artifact("\n".join(under))
        if self.colour != INK:
            ink = [f"{self.colour} rg", *ink, f"{INK} rg"]
        if artifact:
            flow.artifact("\n".join(ink))
        else:
            flow.mark(self.element, "\n".join(ink))


def set_lines(flow: Flow, text: Text, element: Element, area: Area, style: Style) -> Lines:
    """Set a text to an area; raises UncoveredCharacter, and ValueError for a number or category words out of place."""
    if (text.number is not None or text.margin is not None) and element.role not in ("H1", "H2", "H3", "P"):
        raise ValueError("only a heading or a paragraph has a number and words in the margin")
    measure = area.width * 1000 / style.size
    setting = flow.breaker.set(text, measure, fallback=area.base, bold=style.bold)
    return Lines(setting, element, area, style, GREY if text.quiet else INK)


class Paragraph:
    """A heading, paragraph or list item, with what stands beside its first line."""

    def __init__(self, lines: Lines, asides: Sequence[Lines], *, keeps: bool, heading: Heading | None = None) -> None:
        self.lines = lines
        self.asides = asides
        self.keeps = keeps
        self.before, self.after = lines.style.before, lines.style.after
        self.heading = heading
        count = len(lines.setting.lines)
        start = count if count <= ORPHANS + WIDOWS - 1 or heading else ORPHANS
        self.first = max([start * lines.leading, *(aside.height for aside in asides)])

    def place(self, flow: Flow) -> None:
        """Over as many pages as needed, never with fewer than two lines on a page (save where there is but one)."""
        count, done = len(self.lines.setting.lines), 0
        if self.heading is not None:
            self.heading.page, self.heading.y = len(flow.sheets) - 1, flow.y
            flow.headings.append(self.heading)
        for aside in self.asides:
            aside.draw(flow, flow.y + (aside.leading - self.lines.leading) / 2, 0, len(aside.setting.lines))
        bottom = flow.y - max((aside.height for aside in self.asides), default=0.0)
        while done < count:
            fits = int((flow.left + 0.01) / self.lines.leading)
            take = min(fits, count - done)
            if 0 < count - done - take < WIDOWS:
                take = count - done - WIDOWS
            if take < min(ORPHANS, count - done) and not flow.fresh:
                flow.turn()
                bottom = flow.y
                continue
            take = max(take, 1)
            self.lines.draw(flow, flow.y, done, done + take)
            flow.y -= take * self.lines.leading
            done += take
            if done < count:
                flow.turn()
                bottom = flow.y
        flow.y = min(flow.y, bottom)


def paragraph(flow: Flow, text: Text, parent: Element, area: Area) -> Paragraph:
    """Lay out a text as a child of `parent`: its number and category words are owned by its element too."""
    style = style_of(text)
    element = parent.child(text.role if text.role in ("H1", "H2", "H3") else "P", text.language)
    asides = []
    if text.number is not None:
        number = Text((Run(text.number + " "),), language=text.language, quiet=True)
        lines = set_lines(flow, number, element, Area(0.0, NUMBER_WIDTH, area.base), STYLES["small"])
        lines.area = Area(area.start(lines.used, outside=MARGIN_GAP + lines.used), lines.used, area.base)
        asides.append(lines)
    if text.margin is not None:
        words = Text((Run(text.margin),), language=text.language, quiet=True)
        x = area.x + area.width + MARGIN_GAP if area.base == 0 else area.x - MARGIN_GAP - MARGIN_WIDTH
        asides.append(set_lines(flow, words, element, Area(x, MARGIN_WIDTH, area.base), STYLES["margin"]))
    inner = area.inner(18.0 * text.indent)
    lines = set_lines(flow, text, element, inner, style)
    heading = None
    if element.role != "P":
        words_of = " ".join("".join(run.text for run in text.runs).split())
        heading = Heading(int(element.role[1]), words_of, 0, 0.0)
    return Paragraph(lines, asides, keeps=text.keep_with_next or heading is not None, heading=heading)


def items(flow: Flow, block: Items, parent: Element, area: Area) -> list[Laid]:
    """Lay out a list; each item is a block of its own, so that lists break between and inside items."""
    language = block.items[0].language if block.items else parent.language
    numbering = "Decimal" if block.ordered else "Disc"
    element = parent.child("L", language, f"/A <</O /List /ListNumbering /{numbering}>>")
    laid: list[Laid] = []
    for nth, text in enumerate(block.items, 1):
        item = element.child("LI", text.language)
        style = style_of(text)
        # A text that says its direction has its mark on that side: it may be a translation.
        side = {"ltr": 0, "rtl": 1}.get(text.direction, area.base)
        mark = Text((Run(f"{nth}. " if block.ordered else "• "),), language=text.language, direction=_side(side))
        width = 16.0 if not block.ordered else 22.0
        inner = replace(area, base=side).inner(18.0 * text.indent)
        place = Area(inner.start(width), width, area.base)
        label = set_lines(flow, mark, item.child("Lbl"), place, style)
        lines = set_lines(flow, text, item.child("LBody"), inner.inner(width), style)
        made = Paragraph(lines, [label], keeps=text.keep_with_next)
        made.after = style.after if nth == len(block.items) else style.after / 2
        laid.append(made)
    return laid


def _side(base: int) -> Direction:
    return "rtl" if base else "ltr"


class Signing:
    """Ruled lines to sign on, side by side, each with its label and note."""

    before, after = 4.0, 6.0

    def __init__(
        self,
        flow: Flow,
        blocks: Sequence[SignatureLine],
        parent: Element,
        area: Area,
        width: float,
        *,
        keeps: bool,
    ) -> None:
        self.keeps = keeps
        self._width = width
        self._columns: list[tuple[float, list[Paragraph]]] = []
        for block in blocks:
            texts = [replace(text, role="P", small=True) for text in (block.label, block.note) if text is not None]
            x = area.start(self._width)
            below = Area(x, self._width, area.base)
            self._columns.append((x, [paragraph(flow, text, parent, below) for text in texts]))
            area = area.inner(self._width + SIGNING_GAP)
        self.first = 31.0 + max(sum(part.lines.height + 1 for part in parts) for _, parts in self._columns)

    def place(self, flow: Flow) -> None:
        """The rules, and the words below them."""
        top = flow.y - 27.0
        bottom = top
        for x, parts in self._columns:
            flow.y = top
            flow.artifact(rule(x, flow.y, self._width, weight=0.7, colour=GREY))
            flow.y -= 2.0
            for part in parts:
                part.place(flow)
                flow.y -= 1.0
            bottom = min(bottom, flow.y)
        flow.y = bottom


def signing(flow: Flow, blocks: Sequence[SignatureLine], parent: Element, area: Area) -> list[Laid]:
    """Lay out signature lines that follow each other: in pairs, all on one page."""
    width = min((area.width - SIGNING_GAP) / 2 if len(blocks) > 1 else area.width, 260.0)
    pairs = [blocks[start : start + 2] for start in range(0, len(blocks), 2)]
    return [Signing(flow, pair, parent, area, width, keeps=pair is not pairs[-1]) for pair in pairs]
