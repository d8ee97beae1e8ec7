"""Pages that fill from the top: the place where the next line goes, and who owns what is drawn.

Everything drawn is either owned by a structure element or an artifact; there is no third way in (PDF/UA-1, 7.1).
"""

from __future__ import annotations

from dataclasses import dataclass, field

from intake.typeset.blocks import Document
from intake.typeset.draw import Ink, frame
from intake.typeset.structure import Element
from intake.typeset.text.lines import Breaker

WIDTH, HEIGHT = 595.28, 841.89
SIDE = 85.0
TOP = HEIGHT - 82.0
FLOOR = 84.0


@dataclass(slots=True)
class Sheet:
    """One page: its operators, the owner of each MCID, and its pictures by resource name."""

    operators: list[str] = field(default_factory=list)
    owners: list[Element] = field(default_factory=list)
    pictures: dict[str, bytes] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Area:
    """Where lines go: from `x`, `width` wide, in a document whose base direction is `base`."""

    x: float
    width: float
    base: int

    def start(self, width: float, *, outside: float = 0.0) -> float:
        """The x of something `width` wide at the side where lines start, `outside` points beyond it."""
        return self.x - outside if self.base == 0 else self.x + self.width - width + outside

    def inner(self, indent: float) -> Area:
        """The area without `indent` points at the side where lines start."""
        return Area(self.x + (indent if self.base == 0 else 0.0), self.width - indent, self.base)


@dataclass(slots=True)
class Frame:
    """A box that is open: where it began on this page."""

    area: Area
    top: float


@dataclass(slots=True)
class Heading:
    """A bookmark."""

    level: int
    text: str
    page: int
    y: float


class Flow:
    """The pages of one document under construction."""

    def __init__(self, document: Document, floor: float) -> None:
        self.document = document
        self.base = 1 if document.direction == "rtl" else 0
        self.ink = Ink()
        self.breaker = Breaker()
        self.root = Element("Document", document.language)
        self.headings: list[Heading] = []
        self.sheets: list[Sheet] = [Sheet()]
        self.floor = floor
        self.y = TOP
        self._frames: list[Frame] = []

    @property
    def left(self) -> float:
        """The height that is left on this page."""
        return self.y - self.floor - 8.0 * len(self._frames)

    @property
    def fresh(self) -> bool:
        """Whether nothing stands on this page yet."""
        return self.y >= TOP - 8.0 * len(self._frames) - 0.01

    @property
    def tallest(self) -> float:
        """The height of an empty page."""
        return TOP - self.floor - 16.0 * len(self._frames)

    def turn(self) -> None:
        """Go on at the top of a new page; open boxes are closed here and opened again there."""
        for nth, box in enumerate(reversed(self._frames)):
            self._draw_frame(box, self.floor + 8.0 * nth)
        self.sheets.append(Sheet())
        self.y = TOP
        for box in self._frames:
            box.top = self.y
            self.y -= 8.0

    def mark(self, element: Element, operators: str) -> None:
        """Draw what `element` owns."""
        sheet = self.sheets[-1]
        number = len(sheet.owners)
        sheet.owners.append(element)
        element.kids.append((len(self.sheets) - 1, number))
        sheet.operators.append(f"/{element.role} <</MCID {number}>> BDC\n{operators}\nEMC")

    def artifact(self, operators: str, kind: str = "/Layout") -> None:
        """Draw what nobody reads out: rules, frames, page furniture."""
        self.sheets[-1].operators.append(f"/Artifact <</Type {kind}>> BDC\n{operators}\nEMC")

    def open_frame(self, area: Area) -> None:
        """Begin a box here."""
        self._frames.append(Frame(area, self.y))
        self.y -= 8.0

    def close_frame(self) -> None:
        """End the innermost box here."""
        self.y -= 4.0
        self._draw_frame(self._frames.pop(), self.y)

    def _draw_frame(self, box: Frame, bottom: float) -> None:
        if box.top - bottom > 1:
            self.artifact(frame(box.area.x, bottom, box.area.width, box.top - bottom))
