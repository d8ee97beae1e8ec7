"""Reads a PDF the way the standard says, with nothing of ours: text by ToUnicode, place by the text matrix."""

from __future__ import annotations

import io
import re
from dataclasses import dataclass, field

import pikepdf

_ROW = re.compile(r"<([0-9a-f]{4})> <([0-9a-f]*)>")


@dataclass(frozen=True)
class Shown:
    """One TJ: `mcid` is None in an artifact. `x` is where its first letter starts, `end` where the pen stops."""

    page: int
    mcid: int | None
    artifact: str
    x: float
    end: float
    y: float
    size: float
    text: str


@dataclass
class Font:
    texts: dict[int, str]
    widths: list[float]


@dataclass
class Node:
    role: str
    language: str
    text: str
    kids: list[Node] = field(default_factory=list)
    pages: list[tuple[int, int]] = field(default_factory=list)


@dataclass
class Reading:
    shown: list[Shown]
    tree: Node
    page_count: int
    frames: list[tuple[int, float, float, float, float]]
    """Stroked rectangles: page, x, y, width, height."""

    def body(self) -> str:
        """What is tagged, in the order of the content."""
        return "".join(each.text for each in self.shown if each.mcid is not None)

    def all(self, role: str, node: Node | None = None) -> list[Node]:
        """Every element of a role, in reading order."""
        node = node or self.tree
        found = [node] if node.role == role else []
        return found + [each for kid in node.kids for each in self.all(role, kid)]


def read(pdf: bytes) -> Reading:
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        shown = [each for number, page in enumerate(opened.pages) for each in _page(number, page)]
        pages = {page.obj.objgen: number for number, page in enumerate(opened.pages)}
        texts: dict[tuple[int, int], str] = {}
        for each in shown:
            if each.mcid is not None:
                texts[each.page, each.mcid] = texts.get((each.page, each.mcid), "") + each.text
        root = opened.Root.StructTreeRoot.K[0]
        frames = [each for number, page in enumerate(opened.pages) for each in _frames(number, page)]
        return Reading(shown, _node(root, "", pages, texts), len(opened.pages), frames)


def _node(
    element: pikepdf.Object, language: str, pages: dict[tuple[int, int], int], texts: dict[tuple[int, int], str]
) -> Node:
    node = Node(str(element.S)[1:], str(element.get("/Lang", language)), "")
    home = pages.get(element.Pg.objgen) if "/Pg" in element else None
    for kid in element.K:
        if isinstance(kid, int):
            node.pages.append((home, kid))
            node.text += texts.get((home, kid), "")
        elif kid.get("/Type") == "/MCR":
            place = pages[kid.Pg.objgen], int(kid.MCID)
            node.pages.append(place)
            node.text += texts.get(place, "")
        elif kid.get("/Type") != "/OBJR":
            node.kids.append(_node(kid, node.language, pages, texts))
    return node


def _frames(number: int, page: pikepdf.Page) -> list[tuple[int, float, float, float, float]]:
    found, rectangle = [], None
    for operands, operator in pikepdf.parse_content_stream(page):
        if str(operator) == "re":
            rectangle = (number, *map(float, operands))
        elif str(operator) == "S" and rectangle is not None:
            found.append(rectangle)
        if str(operator) in ("S", "f"):
            rectangle = None
    return found


def _page(number: int, page: pikepdf.Page) -> list[Shown]:
    assert not re.search(rb"\d-\d", page.Contents.read_bytes()), "two numbers are written as one"
    fonts = {name: _font(font) for name, font in page.Resources.Font.items()}
    found: list[Shown] = []
    mcid, artifact, font, size, x, y, drawn_outside = None, "", None, 0.0, 0.0, 0.0, True
    for operands, operator in pikepdf.parse_content_stream(page):
        name = str(operator)
        if name == "BDC":
            assert drawn_outside, "marked content is nested"
            drawn_outside = False
            tag, properties = operands
            mcid = int(properties["/MCID"]) if "/MCID" in properties else None
            artifact = str(properties.get("/Type", "")) if tag == "/Artifact" else ""
        elif name == "EMC":
            mcid, artifact, drawn_outside = None, "", True
        elif name in ("TJ", "f", "S", "Do"):
            assert not drawn_outside, "something is drawn that nobody owns"
        if name == "Tf":
            font, size = fonts[str(operands[0])], float(operands[1])
        elif name == "Tm":
            x, y = float(operands[4]), float(operands[5])
        elif name == "TJ":
            assert font is not None
            start, text = x, ""
            for item in operands[0]:
                if isinstance(item, pikepdf.String):
                    data = bytes(item)
                    for code in (int.from_bytes(data[at : at + 2], "big") for at in range(0, len(data), 2)):
                        if font.texts[code].strip() and not text.strip():
                            start = x
                        text += font.texts[code]
                        x += font.widths[code] * size / 1000
                else:
                    x -= float(item) * size / 1000
            found.append(Shown(number, mcid, artifact, start, x, y, size, text))
    return found


def _font(font: pikepdf.Object) -> Font:
    rows = _ROW.findall(font.ToUnicode.read_bytes().decode())
    texts = {int(code, 16): bytes.fromhex(text).decode("utf-16-be") for code, text in rows}
    return Font(texts, [float(width) for width in font.DescendantFonts[0].W[1]])
