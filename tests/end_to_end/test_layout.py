"""What is hidden has no length: pages, glyphs and pixels are the same whether one letter is hidden or four hundred.

Bland et al. (PoPETs 2023) read names out of the widths that black bars left. Each copy here comes from the same vault,
key, code and second, so that only the hidden text differs, and what is random: commitment, checkpoint, pseudonym.
"""

from __future__ import annotations

import base64
import json
import random
import re
import zipfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from io import BytesIO
from pathlib import Path
from typing import Any

import pymupdf
import pypdfium2
import pytest
from PIL import ImageDraw

from tests.end_to_end.hidden_scene import Left, Mould, case, consent, make_mould, person, plan, span, statement

LENGTHS = (1, 2, 5, 17, 63, 150, 400)
_FOOT = 90.0
"""Points from the lower edge: the foot holds the checkpoint, which is another in each export."""
_SCALE = 1.5
_HEXADECIMAL = re.compile(r"[0-9a-f]{12,}")

Glyph = tuple[int, str, float, float, float]


@dataclass(frozen=True, kw_only=True)
class Manner:
    """A statement with holes, and what is put into them."""

    name: str
    language: str
    frames: tuple[str, ...]
    letters: str
    profile: str = "filing"


MANNERS = (
    Manner(
        name="english",
        language="en",
        frames=(
            "Before it {} and after it there was nothing.",
            "{} is where it begins, and it goes on for a while: " + "so it was, " * 30,
            "It ends with {}",
            "{}",
            "Two: {} and {}, one after the other.",
            "Nothing is hidden here.",
        ),
        letters="qvxzjk bd",
    ),
    Manner(
        name="arabic",
        language="ar",
        frames=(
            "كان قبله {} ثم لم يكن شيء.",
            "{} في أول الكلام ثم يطول " + "ومضى الليل " * 40,
            "وينتهي ب{}",
            "{}",
            "اثنان: {} و{} معا.",
            "لا شيء هنا.",
        ),
        letters="قضظغ زذث",
    ),
    Manner(
        name="mixed",
        language="ar",
        frames=("كان قبله {} ثم لم يكن شيء.", "The last {} was Latin.", "وينتهي ب{}", "{}"),
        letters="qv قض\nzx 12",
        profile="partner",
    ),
)


@pytest.fixture(scope="module")
def mould(tmp_path_factory: pytest.TempPathFactory) -> Mould:
    return make_mould(tmp_path_factory.mktemp("mould"))


def copy_with(mould: Mould, root: Path, manner: Manner, length: int, chance: random.Random) -> Left:
    """An export of the manner's statement with `length` letters in each hole."""
    texts, spans = [], []
    for number, frame in enumerate(manner.frames, 1):
        text = ""
        for at, piece in enumerate(frame.split("{}")):
            if at:
                start = len(text)
                text += _filling(manner, length, chance)
                category, treatment = _voice(number, at)
                replaced = "somewhere" if treatment == "generalise" else None
                spans.append(span(f"s.{number}", start, len(text), category, treatment, replaced))
            text += piece
        texts.append(text)
    scene = mould.copy(root)
    scene.take_in(
        case(
            "CASE",
            people=[person("p", "Ozgwinfel Prabstokrin")],
            consents=[consent("p")],
            statements=[statement("s", "p", texts, language=manner.language)],
            redactions=[plan("s", manner.profile, spans)],
        )
    )
    left = scene.export("s", manner.profile)
    scene.vault.close()
    return left


def _voice(number: int, at: int) -> tuple[str, str]:
    treatments = ("remove", "pseudonym", "generalise")
    return ("B3", "D1", "C1", "E1", "A2", "G")[number % 6], treatments[(number + at) % 3]


def _filling(manner: Manner, length: int, chance: random.Random) -> str:
    letters = [chance.choice(manner.letters) for _ in range(length)]
    letters[0] = letters[-1] = chance.choice(manner.letters.split()[0])
    return "".join(letters)


@pytest.mark.parametrize("manner", MANNERS, ids=lambda manner: manner.name)
def test_the_length_of_what_is_hidden_moves_no_glyph_and_no_pixel(
    mould: Mould, tmp_path: Path, manner: Manner, scale: Callable[[int], int]
) -> None:
    chance = random.Random(manner.name)
    lengths = [*LENGTHS, *(chance.randint(1, 400) for _ in range(scale(50)))][:: 1 if scale(10) == 10 else 2]
    first, *others = (
        copy_with(mould, tmp_path / str(number), manner, length, chance) for number, length in enumerate(lengths)
    )
    for other in others:
        require_same(first, other)


def require_same(one: Left, other: Left) -> None:
    """The same pages in PDF and package, the same places of all glyphs, the same pixels, the same token's form."""
    for mine, theirs in zip(_pdfs(one), _pdfs(other), strict=True):
        glyphs = glyphs_of(mine)
        assert glyphs and glyphs == glyphs_of(theirs)
        for page, (left, right) in enumerate(zip(pixels_of(mine), pixels_of(theirs), strict=True)):
            assert left == right, f"page {page + 1}"
    assert len(one.token) == len(other.token)
    assert _form(one.token) == _form(other.token)
    assert [len(name) for name in one.names] == [len(name) for name in other.names]


def _pdfs(left: Left) -> list[bytes]:
    with zipfile.ZipFile(BytesIO(left.package)) as archive:
        return [archive.read(name) for name in archive.namelist() if name.endswith(".pdf")]


@lru_cache(maxsize=8)
def glyphs_of(pdf: bytes) -> list[Glyph]:
    """Page, letter and place of every glyph above the foot; digits are one digit, random values one sign a line."""
    found: list[Glyph] = []
    with pymupdf.open(stream=pdf, filetype="pdf") as document:
        for number, page in enumerate(document):
            found.append((number, "page", page.rect.width, page.rect.height, 0.0))
            for line in _lines(page):
                letters = [letter for piece in line["spans"] for letter in piece["chars"]]
                text = "".join(letter["c"] for letter in letters)
                if line["bbox"][1] > page.rect.height - _FOOT:
                    continue
                if _HEXADECIMAL.search(text):
                    found.append((number, "random", 0.0, round(line["bbox"][1], 2), 0.0))
                    continue
                for letter in letters:
                    sign = "0" if letter["c"].isdigit() else letter["c"]
                    x, y, end, _ = letter["bbox"]
                    found.append((number, sign, round(x, 2), round(y, 2), round(end, 2)))
    return found


def _lines(page: pymupdf.Page) -> list[Any]:
    return [line for block in page.get_text("rawdict")["blocks"] for line in block.get("lines", ())]


@lru_cache(maxsize=8)
def pixels_of(pdf: bytes) -> list[tuple[tuple[int, int], bytes]]:
    """Every page drawn by PDFium, white where digits, random values and the code that holds them are printed."""
    masks: list[list[tuple[float, float, float, float]]] = []
    with pymupdf.open(stream=pdf, filetype="pdf") as document:
        for page in document:
            lines = _lines(page)
            mask = [tuple(line["bbox"]) for line in lines if _HEXADECIMAL.search(_said(line))]
            mask += [tuple(c["bbox"]) for line in lines for p in line["spans"] for c in p["chars"] if c["c"].isdigit()]
            height = page.rect.height
            masks.append([*mask, *_code_of(page), (0.0, height - _FOOT, page.rect.width, height)])
    drawn = []
    document = pypdfium2.PdfDocument(pdf)
    for page, mask in zip(document, masks, strict=True):
        image = page.render(scale=_SCALE, grayscale=True).to_pil()
        pen = ImageDraw.Draw(image)
        for x, y, end, bottom in mask:
            pen.rectangle((x * _SCALE - 2, y * _SCALE - 2, end * _SCALE + 2, bottom * _SCALE + 2), fill=255)
        drawn.append((image.size, image.tobytes()))
    document.close()
    return drawn


def _said(line: Any) -> str:
    return "".join(letter["c"] for piece in line["spans"] for letter in piece["chars"])


def _code_of(page: pymupdf.Page) -> list[tuple[float, float, float, float]]:
    """The square of the QR code, which holds the checkpoint: where many small black squares are."""
    squares = [item[1] for drawing in page.get_drawings() for item in drawing["items"] if item[0] == "re"]
    small = [each for each in squares if each.height < 3 and each.width < 60]
    if len(small) < 50:
        return []
    return [(min(s.x0 for s in small), min(s.y0 for s in small), max(s.x1 for s in small), max(s.y1 for s in small))]


def _form(token: bytes) -> Any:
    """The payload without what is random: digests, the commitment and the numbers of pseudonyms."""
    part = token.split(b".")[1]
    payload = json.loads(base64.urlsafe_b64decode(part + b"=" * (-len(part) % 4)))
    payload["commitment"] = len(payload["commitment"])
    for paragraph in payload["paragraphs"]:
        for each in paragraph["parts"]:
            if "..." in each:
                each["..."] = len(each["..."])
            elif "text" in each:
                each["text"] = re.sub(r"\d", "0", each["text"])
    return payload


# --- that the comparison sees -----------------------------------------------------------------------------------


def _page_with(texts: Sequence[tuple[float, str]]) -> bytes:
    with pymupdf.open() as document:
        page = document.new_page(width=595, height=842)
        for x, text in texts:
            page.insert_text((x, 100), text)
        return bytes(document.tobytes())


def test_a_glyph_that_moved_by_a_hair_is_seen() -> None:
    assert glyphs_of(_page_with([(72, "visible")])) == glyphs_of(_page_with([(72, "visible")]))
    assert glyphs_of(_page_with([(72, "visible")])) != glyphs_of(_page_with([(72.05, "visible")]))
    one, other = (pixels_of(_page_with([(x, "visible")]))[0] for x in (72, 73))
    assert one != other


def test_a_visible_text_of_another_length_is_seen(mould: Mould, tmp_path: Path) -> None:
    chance = random.Random(7)
    one = copy_with(mould, tmp_path / "one", MANNERS[0], 5, chance)
    longer = Manner(
        name="longer", language="en", frames=(MANNERS[0].frames[0] + "!", *MANNERS[0].frames[1:]), letters="qvx"
    )
    other = copy_with(mould, tmp_path / "other", longer, 5, chance)
    with pytest.raises(AssertionError):
        require_same(one, other)
