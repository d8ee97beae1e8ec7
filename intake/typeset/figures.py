"""Pictures and matrix codes, with the words that stand for them.

A picture is decoded and written anew: whatever else a camera put into the file (place, device, time) stays
out of the document.
"""

from __future__ import annotations

import io
import zlib

from PIL import Image, ImageOps, UnidentifiedImageError

from intake.errors import BadInput, Sentence
from intake.typeset.blocks import Figure, Modules, Text
from intake.typeset.draw import INK
from intake.typeset.pages import Area, Flow
from intake.typeset.paragraphs import Paragraph, paragraph
from intake.typeset.structure import Element, pdf_text

_POINTS = 72 / 25.4
_MOST_PIXELS = 60_000_000


class Picture:
    """A figure and its caption; never parted, never broken."""

    before, after, keeps = 4.0, 8.0, False

    def __init__(self, flow: Flow, block: Figure, parent: Element, area: Area) -> None:
        content = block.content
        width = min(block.width_mm * _POINTS, area.width)
        if isinstance(content, bytes):
            self._object, ratio = _image(content)
            self._modules: Modules = ()
        else:
            self._object, ratio = b"", 1.0
            self._modules = content
        caption = block.caption
        self._element = parent.child("Figure")
        self._caption: Paragraph | None = None
        if caption is not None:
            text = Text(
                caption.runs, role="Caption", language=caption.language, direction=caption.direction, quiet=True
            )
            self._caption = paragraph(flow, text, parent, area)
        self._gap = 4 * width / len(self._modules) if self._modules else 4.0  # a code needs four clear modules
        words = self._caption.lines.height if self._caption is not None else 0.0
        words += self._gap
        height = width * ratio
        most = flow.tallest - words - 2
        if height > most:
            width, height = width * most / height, most
        self._x, self._width, self._height = area.start(width), width, height
        self._alt = block.alt
        self.first = height + words

    def place(self, flow: Flow) -> None:
        """The picture, and its caption below."""
        bottom = flow.y - self._height
        box = f"[{self._x:.2f} {bottom:.2f} {self._x + self._width:.2f} {flow.y:.2f}]"
        self._element.extra = f"/Alt {pdf_text(self._alt)} /A <</O /Layout /Placement /Block /BBox {box}>>"
        if self._modules:
            drawn = _squares(self._modules, self._x, flow.y, self._width)
        else:
            name = f"I{len(flow.sheets[-1].pictures)}"
            flow.sheets[-1].pictures[name] = self._object
            drawn = f"q {self._width:.2f} 0 0 {self._height:.2f} {self._x:.2f} {bottom:.2f} cm /{name} Do Q"
        flow.mark(self._element, drawn)
        flow.y = bottom - self._gap
        if self._caption is not None:
            self._caption.place(flow)


def _squares(modules: Modules, x: float, top: float, width: float) -> str:
    side = width / len(modules)
    out = ["q", f"{INK} rg"]
    for row, cells in enumerate(modules):
        start = None
        for column, dark in enumerate((*cells, False)):
            if dark and start is None:
                start = column
            elif not dark and start is not None:
                y = top - (row + 1) * side
                out.append(f"{x + start * side:.3f} {y:.3f} {(column - start) * side:.3f} {side:.3f} re")
                start = None
    return "\n".join([*out, "f", "Q"])


def _image(data: bytes) -> tuple[bytes, float]:
    """The image XObject as PDF source, and height by width; raises BadInput for what is no PNG or JPEG."""
    try:
        with Image.open(io.BytesIO(data), formats=("PNG", "JPEG")) as opened:
            if opened.width * opened.height > _MOST_PIXELS:
                raise BadInput(Sentence("a picture in the document has more than 60 million pixels"))
            photo = opened.format == "JPEG"
            picture = ImageOps.exif_transpose(opened)
            if picture.has_transparency_data:
                picture = Image.alpha_composite(Image.new("RGBA", picture.size, "white"), picture.convert("RGBA"))
            picture = picture.convert("L" if picture.mode in ("1", "L") else "RGB")
    except (UnidentifiedImageError, OSError, ValueError, SyntaxError, Image.DecompressionBombError):
        raise BadInput(Sentence("a picture in the document is neither a readable PNG nor a readable JPEG")) from None
    space = "DeviceGray" if picture.mode == "L" else "DeviceRGB"
    if photo:
        out = io.BytesIO()
        picture.save(out, "JPEG", quality=90)
        body, coding = out.getvalue(), "DCTDecode"
    else:
        body, coding = zlib.compress(picture.tobytes(), 6), "FlateDecode"
    head = (
        f"<</Type /XObject /Subtype /Image /Width {picture.width} /Height {picture.height} /BitsPerComponent 8 "
        f"/ColorSpace /{space} /Filter /{coding} /Length {len(body)}>>\nstream\n"
    )
    return head.encode() + body + b"\nendstream\n", picture.height / picture.width
