"""The readers of these tests are seen finding: every form and every hiding place is planted once and met.

Without this file the others prove nothing: a search that finds nothing anywhere passes every test of absence.
"""

from __future__ import annotations

import base64
import io
import json
import struct
import unicodedata
import zipfile
import zlib
from collections.abc import Callable

import pikepdf
import pymupdf
import pytest
from PIL import Image, PngImagePlugin

from tests.end_to_end.hidden_forms import encodings, spellings
from tests.end_to_end.hidden_readers import Find, Layer, Net, layers_of, pdf_strings

LATIN = "Quellvarnosket"
WORDS = {
    "Latin": LATIN,
    "Arabic": "زقمخرطوفضيأ",
    "Persian": "ژرپگچیکسوران",
    "Sorani": "ڕۆژهەڵاتێکیم",
    "Ukrainian": "Ґрижвіщенкоїч",
    "Russian": "Щукрыльдёмов",
    "Greek": "Ζηθροπούλαξις",
    "Ethiopic": "ሐጸፈዘቀጠጨገፐ",
    "digits": "۰۹۴۴۱۲۳۴۵۶۷۸",
}


def finds(word: str, name: str, data: bytes) -> list[Find]:
    return Net([word]).catch(layers_of({name: data}))


@pytest.mark.parametrize("script", WORDS)
def test_every_coding_of_a_word_is_found_in_bytes(script: str) -> None:
    word = WORDS[script]
    net = Net([word])
    noisy = [
        (form, Layer(place="planted", data=b"\x81\xfe noise " + data + b"\xff\x00")) for form, data in encodings(word)
    ]
    assert [form for form, layer in noisy if not net.catch([layer])] == []
    assert len(noisy) > 60


@pytest.mark.parametrize(
    ("word", "written"),
    [
        (LATIN, "QUELLVARNOSKET"),
        (LATIN, "quellvarnosket"),
        (LATIN, "Qu\u0301éllva\u0308rno\u0327sket"),
        (LATIN, "Ｑｕｅｌｌｖａｒｎｏｓｋｅｔ"),
        (LATIN, "Quell\u00advarn\u200bosket"),
        (LATIN, "Quellvarn-\nosket"),
        (LATIN, "Quell\r\nvarnosket"),
        (LATIN, "Q u e l l v a r n o s k e t"),
        (LATIN, "Quell.varn_os/ket"),
        (LATIN, "teksonravlleuQ"),
        (LATIN, "xxquellvarnosketxx"),
        (WORDS["Arabic"], "زقمخرطوفضيا"),
        (WORDS["Arabic"], "زَقْمُخِرطُوفضيأ"),
        (WORDS["Arabic"], "زقـمخـــرطوفضىإ"),
        (WORDS["Arabic"], "وبزقمخرطوفضيأ"),
        (WORDS["Arabic"], "أيضفوطرخمقز"),
        (WORDS["Arabic"], unicodedata.normalize("NFD", WORDS["Arabic"])),
        (WORDS["Persian"], "ژرپگچيكسوران"),
        (WORDS["Persian"], "ژرپگ\u200cچیکسوران"),
        (WORDS["Sorani"], "ڕۆژهه\u200cڵاتێکیم"),
        (WORDS["digits"], "094412345678"),
        (WORDS["digits"], "٠٩٤٤ ١٢٣-٤٥٦ ٧٨"),
        (WORDS["Greek"], "ΖΗΘΡΟΠΟΥΛΑΞΙΣ"),
        (WORDS["Ukrainian"], "ґрижвіще\nнкоїч"),
        ("Мазенкоробченко", "Mazenkorobchenko"),
        ("Ζηθροπουλαξ", "Zithropoylax"),
        ("زقمخرطوفضي", "zqmkhrtwfdy"),
        ("Darbunistak", "داربونيستاك"),
    ],
)
def test_every_normal_form_of_a_word_is_found_in_text(word: str, written: str) -> None:
    assert Net([word]).catch([Layer(place="planted", text=f"Before it {written} and after it.")])


def test_what_is_not_there_is_not_found() -> None:
    net = Net(WORDS.values())
    assert (
        net.catch([Layer(place="planted", text="Quellvarnosek and ڕۆژهەڵات, Щукрыль."), Layer(place="b", data=b"x")])
        == []
    )
    assert all(spellings(word) for word in WORDS.values())


# --- PDF --------------------------------------------------------------------------------------------------------


def paper(*lines: str) -> bytes:
    """A page with text, drawn by MuPDF with a font of its own."""
    with pymupdf.open() as document:
        page = document.new_page()
        for number, line in enumerate(lines or ("Nothing is here.",)):
            page.insert_text((72, 72 + 20 * number), line)
        return bytes(document.tobytes())


def changed(change: Callable[[pikepdf.Pdf], None], **saving: object) -> bytes:
    """A harmless page with something planted in its file."""
    with pikepdf.open(io.BytesIO(paper())) as pdf:
        change(pdf)
        out = io.BytesIO()
        pdf.save(out, **saving)  # type: ignore[arg-type]
        return out.getvalue()


@pytest.mark.parametrize("reader", ["pypdf", "MuPDF", "pdftotext"])
def test_each_reader_by_itself_finds_what_a_page_shows(reader: str) -> None:
    for data in (
        paper(f"Here {LATIN} stands."),
        paper("Here Quellvarn-", "osket stands."),
        paper("Q u e l l v a r n o s k e t"),
    ):
        assert [find for find in finds(LATIN, "x.pdf", data) if reader in find.place]


def _info(pdf: pikepdf.Pdf) -> None:
    pdf.docinfo["/Keywords"] = LATIN


def _xmp(pdf: pikepdf.Pdf) -> None:
    with pdf.open_metadata() as metadata:
        metadata["dc:title"] = LATIN


def _attachment(pdf: pikepdf.Pdf) -> None:
    pdf.attachments["a.bin"] = zlib.compress(b"") + f"{LATIN}".encode("utf-16-le")


def _attachment_name(pdf: pikepdf.Pdf) -> None:
    pdf.attachments[f"{LATIN}.bin"] = b"nothing"


def _outline(pdf: pikepdf.Pdf) -> None:
    with pdf.open_outline() as outline:
        outline.root.append(pikepdf.OutlineItem(LATIN, 0))


def _annotation(pdf: pikepdf.Pdf) -> None:
    note = pikepdf.Dictionary(Type=pikepdf.Name.Annot, Subtype=pikepdf.Name.Text, Rect=[0, 0, 0, 0], Contents=LATIN)
    pdf.pages[0].Annots = pdf.make_indirect(pikepdf.Array([pdf.make_indirect(note)]))


def _nobodys_object(pdf: pikepdf.Pdf) -> None:
    pdf.Root.PieceInfo = pdf.make_indirect(pikepdf.Dictionary(Deep=[1, [pikepdf.String(LATIN)]]))


def _utf_16_string(pdf: pikepdf.Pdf) -> None:
    pdf.Root.Odd = pikepdf.String(b"\xfe\xff" + WORDS["Arabic"].encode("utf-16-be"))


def _actual_text(pdf: pikepdf.Pdf) -> None:
    content = b"/Span <</ActualText (" + LATIN.encode() + b")>> BDC EMC"
    pdf.pages[0].contents_add(pdf.make_stream(content))


def _name(pdf: pikepdf.Pdf) -> None:
    pdf.Root[f"/{LATIN}"] = True


PLACES = [_info, _xmp, _attachment, _attachment_name, _outline, _annotation, _nobodys_object, _actual_text, _name]


@pytest.mark.parametrize("plant", [*PLACES, _utf_16_string])
@pytest.mark.parametrize("packed", [False, True])
def test_every_hiding_place_of_a_pdf_is_read(plant: Callable[[pikepdf.Pdf], None], packed: bool) -> None:
    mode = pikepdf.ObjectStreamMode.generate if packed else pikepdf.ObjectStreamMode.disable
    data = changed(plant, object_stream_mode=mode, compress_streams=packed)
    word = WORDS["Arabic"] if plant is _utf_16_string else LATIN
    assert finds(word, "x.pdf", data)
    assert finds(word, "x.zip", _zipped({"x.pdf": data}))


@pytest.mark.parametrize("reader", ["pypdf", "MuPDF", "qpdf"])
def test_each_reader_of_objects_finds_by_itself(reader: str) -> None:
    data = changed(_nobodys_object, object_stream_mode=pikepdf.ObjectStreamMode.generate)
    assert [find for find in finds(LATIN, "x.pdf", data) if reader in find.place]


def test_what_lies_behind_the_end_and_in_old_revisions_is_read() -> None:
    assert finds(LATIN, "x.pdf", paper() + f"\n% {LATIN[::-1]}".encode())
    old = changed(_info)
    with pymupdf.open(stream=old, filetype="pdf") as document:
        document.set_metadata({"keywords": "gone"})
        newer = bytes(document.tobytes())
    assert finds(LATIN, "x.pdf", old + newer)


# --- containers -------------------------------------------------------------------------------------------------


def _zipped(
    members: dict[str, bytes], *, comment: bytes = b"", method: int = zipfile.ZIP_STORED, extra: bytes = b""
) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", method) as archive:
        archive.comment = comment
        for name, data in members.items():
            info = zipfile.ZipInfo(name)
            info.compress_type, info.extra = method, extra
            archive.writestr(info, data)
    return out.getvalue()


def _token(*parts: object) -> bytes:
    encoded = [base64.urlsafe_b64encode(json.dumps(part, ensure_ascii=True).encode()).rstrip(b"=") for part in parts]
    return b".".join(encoded[:2]) + b".c2ln~" + b"~".join(encoded[2:]) + b"~"


def _png(**texts: str) -> bytes:
    known = PngImagePlugin.PngInfo()
    known.add_text("Comment", texts.get("plain", ""))
    known.add_itxt("Title", texts.get("inflated", ""), zip=True)
    out = io.BytesIO()
    Image.new("RGB", (2, 2)).save(out, "PNG", pnginfo=known)
    return out.getvalue()


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("a.zip", _zipped({"a.txt": LATIN.encode()}, method=zipfile.ZIP_DEFLATED)),
        ("a.zip", _zipped({f"{LATIN}.txt": b"x"})),
        ("a.zip", _zipped({"a.txt": b"x"}, comment=LATIN.encode("utf-16-le"))),
        ("a.zip", _zipped({"a.txt": b"x"}, extra=struct.pack("<HH", 0x4242, len(LATIN)) + LATIN.encode())),
        ("a.zip", _zipped({"a.zip": _zipped({"b.txt": LATIN.encode()}, method=zipfile.ZIP_DEFLATED)})),
        ("a.zip", _zipped({"a.png": _png(plain=LATIN)})),
        ("a.png", _png(inflated=LATIN)),
        ("a.sd-jwt", _token({"alg": "x"}, {"parts": [f"it is {LATIN}."]})),
        ("a.sd-jwt", _token({"alg": "x"}, {"parts": ["it is Quell", {"label": "A", "text": "varnosket"}]})),
        ("a.sd-jwt", _token({"alg": "x"}, {}, ["salt", LATIN])),
        ("a.sd-jwt", _token({"alg": "x"}, {"parts": ["Quell\nvarnosket"]})),
        ("a.sd-jwt", _token({"alg": "x" * 40, LATIN: 1}, {})),
        (f"{LATIN}.pdf", b"x"),
        (f"statement-{LATIN.lower()}.asice", b"x"),
    ],
)
def test_every_hiding_place_of_a_container_is_read(name: str, data: bytes) -> None:
    assert finds(LATIN, name, data)


def test_arabic_in_json_escapes_is_read() -> None:
    word = WORDS["Arabic"]
    assert "\\u" in base64.urlsafe_b64decode(_token({}, {"a": word}).split(b".")[1] + b"==").decode()
    assert finds(word, "a.sd-jwt", _token({"alg": "x" * 40}, {"a": word}))


def test_strings_of_a_pdf_are_read_with_every_escape() -> None:
    texts = list(pdf_strings(rb"(a\\ \(b\) \101 \8 \n)" + b" <4142>"))
    assert "a\\ (b) A 8 \n" in texts and "AB" in texts
