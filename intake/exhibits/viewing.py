"""Looking at an exhibit: drawn from memory, page by page; nothing is written to the disk.

Images by Pillow, PDFs by PDFium, after the vault verified the whole file. What can't be drawn is None, never guessed.
"""

from __future__ import annotations

import io
from dataclasses import dataclass, field

import pypdfium2
from PIL import Image, ImageOps, UnidentifiedImageError

_MOST_PIXELS = 120_000_000
_LONGEST = 6_000
_SCALE = 2.0
"""Of a PDF's points: sharp when zoomed in twice."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Picture:
    """One page or image: rows of red, green, blue."""

    width: int
    height: int
    rgb: bytes = field(repr=False)
    page: int
    pages: int


def draw(data: bytes, page: int = 1) -> Picture | None:
    """A page of what was taken in, upright; None when it is of a kind that can't be drawn, or too large."""
    if data.startswith(b"%PDF-"):
        return _page(data, page)
    try:
        with Image.open(io.BytesIO(data)) as image:
            if image.width * image.height > _MOST_PIXELS:
                return None
            return _picture(ImageOps.exif_transpose(image), 1, 1)
    except (UnidentifiedImageError, OSError, ValueError, SyntaxError, Image.DecompressionBombError):
        return None  # the window says that it can't be shown here


def _page(data: bytes, number: int) -> Picture | None:
    try:
        document = pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError:
        return None  # not a PDF that can be opened
    try:
        pages = len(document)
        if not pages:
            return None
        number = min(max(number, 1), pages)
        page = document[number - 1]
        width, height = page.get_size()
        scale = min(_SCALE, _LONGEST / max(width, height, 1.0))
        drawn = page.render(scale=scale).to_pil()
        page.close()
        return _picture(drawn, number, pages)
    except pypdfium2.PdfiumError:
        return None  # a page that can't be read
    finally:
        document.close()


def _picture(image: Image.Image, page: int, pages: int) -> Picture:
    if max(image.size) > _LONGEST:
        image.thumbnail((_LONGEST, _LONGEST))
    paper = Image.new("RGB", image.size, "white")
    seen = image.convert("RGBA")
    paper.paste(seen, mask=seen.getchannel("A"))
    return Picture(width=paper.width, height=paper.height, rgb=paper.tobytes(), page=page, pages=pages)
