"""Copies of exhibits that may leave: drawn anew, pixel by pixel, so that nothing of the original's file comes along.

Images become PNG; each page of a PDF becomes one. What can't be drawn (sound, film, office files) does not leave;
the caller is told its number. Nothing is parsed before the vault has verified the whole file.
"""

from __future__ import annotations

import hashlib
import io
from dataclasses import dataclass

import pypdfium2
from PIL import Image, ImageOps, UnidentifiedImageError

_LONGEST = 4_000
"""Pixels along the longer side of a copy."""
_MOST_PIXELS = 120_000_000
_MOST_PAGES = 200
_PAGE_SCALE = 150 / 72


@dataclass(frozen=True, slots=True, kw_only=True)
class Copy:
    """One file of the package that shows (a page of) an exhibit."""

    number: str
    """As the lawyer cites it: X-1, X-2 …; never the vault's id."""
    name: str
    title: str
    data: bytes

    @property
    def sha256(self) -> str:
        """Of this copy; hashes of originals never leave."""
        return hashlib.sha256(self.data).hexdigest()


def draw_anew(number: str, title: str, original: bytes) -> tuple[Copy, ...]:
    """The copies of one exhibit; empty when it is of a kind that can't be drawn, or too large to be drawn safely."""
    stem = f"exhibits/{number}"
    if original.startswith(b"%PDF-"):
        pages = _pages(original)
        return tuple(
            Copy(number=number, name=f"{stem}-page-{place}.png", title=title, data=page)
            for place, page in enumerate(pages, 1)
        )
    drawn = _image(original)
    return () if drawn is None else (Copy(number=number, name=f"{stem}.png", title=title, data=drawn),)


def _image(original: bytes) -> bytes | None:
    try:
        with Image.open(io.BytesIO(original)) as image:
            if image.width * image.height > _MOST_PIXELS:
                return None
            upright = ImageOps.exif_transpose(image)
            return _png(upright)
    except (UnidentifiedImageError, OSError, ValueError, SyntaxError, Image.DecompressionBombError):
        return None  # the caller tells the user that this exhibit stays


def _pages(original: bytes) -> tuple[bytes, ...]:
    try:
        document = pypdfium2.PdfDocument(original)
    except pypdfium2.PdfiumError:
        return ()  # the caller tells the user that this exhibit stays
    try:
        if len(document) > _MOST_PAGES:
            return ()
        return tuple(_png(page.render(scale=_PAGE_SCALE).to_pil()) for page in document)
    finally:
        document.close()


def _png(image: Image.Image) -> bytes:
    flat = Image.new("RGB", image.size, "white")
    rgba = image.convert("RGBA")
    flat.paste(rgba, mask=rgba.getchannel("A"))
    flat.thumbnail((_LONGEST, _LONGEST))
    out = io.BytesIO()
    flat.save(out, "PNG", optimize=False)
    return out.getvalue()
