"""The leak check sees what it must see, wherever it is put, and does not ring for ordinary text."""

from __future__ import annotations

import base64
import io
import json
import zipfile

import pikepdf
import pytest

from intake.errors import Refused
from intake.redaction import leaks
from intake.redaction.leaks import Secret, refuse_leaks, secrets_of_note

NAME = "Khaldoun al-Zweitini"


def rings(data: bytes, *texts: str, known: tuple[str, ...] = ()) -> bool:
    try:
        refuse_leaks(
            {"export": data},
            [Secret(text=text, paragraph="p1", start=0, end=1) for text in texts],
            printed_anyway=known,
        )
    except Refused as refusal:
        assert refusal.kind == "leak"
        assert not any(text in reason.message for reason in refusal.reasons for text in texts), "the text is told"
        return True
    return False


@pytest.mark.parametrize(
    "text",
    [
        f"he said {NAME} was there",
        f"he said {NAME.upper()} was there",
        "he said Khaldoun\nal-Zweitini was there",
        "he said Khaldoun  al‑Zweitini",
        "K h a l d o u n a l Z w e i t i n i",
        "KhaldounAlZweitini",
        NAME[::-1],
        "Kha\u0301ldoun al-Zweitini",
        "Khal\u00addoun al-Zwei\u200btini",
        "Ｋｈａｌｄｏｕｎ ａｌ-Ｚｗｅｉｔｉｎｉ",
    ],
)
def test_a_name_rings_in_every_dress(text: str) -> None:
    assert rings(text.encode(), NAME)


@pytest.mark.parametrize(
    ("text", "hidden"),
    [
        ("خَالِد الحَمَويّ", "خالد الحموي"),
        ("خـــالد الحموي", "خالد الحموي"),
        ("وخالد الحموى", "خالد الحموي"),
        ("أحمد", "احمد"),
        ("بمازن", "مازن"),
        ("the year ٢٠١٢ there", "2012"),
        ("the year 2012 there", "٢٠١٢"),
        ("😶‍🌫️ stood there", "😶‍🌫️"),
        ("Mueller", "Müller"),
    ],
)
def test_letters_marks_and_digits_of_other_scripts_ring(text: str, hidden: str) -> None:
    assert rings(text.encode(), hidden)


@pytest.mark.parametrize(
    ("text", "hidden"),
    [("in reality", "Ali"), ("dynamic", "Nami"), ("he saw him", "hi"), ("page 3 of 7", "3"), ("المازنية", "مازن")],
)
def test_ordinary_text_does_not_ring(text: str, hidden: str) -> None:
    assert not rings(text.encode(), hidden)


def pdf_with(place: str) -> bytes:
    pdf = pikepdf.new()
    page = pdf.add_blank_page()
    if place == "stream":
        page.Contents = pdf.make_stream(f"% {NAME}".encode())
    elif place == "information":
        pdf.docinfo["/Author"] = NAME
    elif place == "metadata":
        pdf.Root.Metadata = pdf.make_stream(f"<x>{NAME}</x>".encode())
    elif place == "name":
        page.obj[pikepdf.Name("/" + NAME.replace(" ", "_"))] = 1
    elif place == "title in UTF-16":
        pdf.Root.Note = pikepdf.String(b"\xfe\xff" + NAME.encode("utf-16-be"))
    elif place == "attachment":
        pdf.attachments["a.txt"] = pikepdf.AttachedFileSpec(pdf, NAME.encode(), filename="a.txt")
    elif place == "attachment's name":
        pdf.attachments[f"{NAME}.txt"] = pikepdf.AttachedFileSpec(pdf, b"x", filename=f"{NAME}.txt")
    elif place == "trailer":
        pdf.trailer[pikepdf.Name("/Note")] = pikepdf.String(NAME)
    elif place == "unused object":
        pdf.Root.Unused = pdf.make_indirect(pikepdf.Array([pikepdf.Dictionary(Deep=pikepdf.String(NAME))]))
    out = io.BytesIO()
    pdf.save(out, fix_metadata_version=False)
    return out.getvalue()


@pytest.mark.parametrize(
    "place",
    [
        "stream",
        "information",
        "metadata",
        "name",
        "title in UTF-16",
        "attachment",
        "attachment's name",
        "unused object",
        "trailer",
    ],
)
def test_a_pdf_hides_a_name_nowhere(place: str) -> None:
    assert not rings(pdf_with("nowhere"), NAME)
    assert rings(pdf_with(place), NAME)


@pytest.mark.parametrize(
    "data", [b"Ren\xe9", "René".encode(), "Рене".encode()], ids=["PDFDocEncoding", "UTF-8", "Cyrillic"]
)
def test_a_short_name_is_found_in_a_string_of_any_encoding(data: bytes) -> None:
    pdf = pikepdf.new()
    pdf.add_blank_page()
    pdf.Root.Note = pikepdf.String(data)
    out = io.BytesIO()
    pdf.save(out)
    assert rings(out.getvalue(), "Рене" if b"\xd0" in data else "René")


@pytest.mark.parametrize("method", [zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED])
def test_a_package_hides_a_name_nowhere(method: int) -> None:
    for inside in ({"a.txt": NAME.encode()}, {f"{NAME}.txt": b""}, {"inner.pdf": pdf_with("metadata")}):
        out = io.BytesIO()
        with zipfile.ZipFile(out, "w", method) as archive:
            for name, data in inside.items():
                archive.writestr(name, data)
        assert rings(out.getvalue(), NAME)


def token(payload: object) -> bytes:
    parts = [{"alg": "ES256"}, payload]
    encoded = [base64.urlsafe_b64encode(json.dumps(part).encode()).rstrip(b"=") for part in parts]
    return b".".join([*encoded, base64.urlsafe_b64encode(b"\x01" * 64).rstrip(b"=")]) + b"~"


def test_a_token_is_read_as_what_it_says() -> None:
    assert rings(token({"parts": [f"saw {NAME}"]}), NAME)
    assert rings(token({"parts": ["saw Khaldoun\nal-Zweitini"]}), NAME), "a line break is an escape in JSON"
    assert rings(token({"parts": ["saw Khaldoun al-Zwei", "tini"]}), NAME), "split over two strings"
    assert not rings(token({"parts": ["saw nobody"]}), NAME)


def test_a_long_file_name_is_no_random_run() -> None:
    assert rings(b"See IMG_20120510_WA0003_Qvornib_Damascus_Branch251 for it.", "Qvornib")


def test_what_the_reader_knows_anyway_does_not_ring_but_only_there() -> None:
    assert not rings(b"for Prosecutor, Oslo", "Oslo", known=("Prosecutor, Oslo",))
    assert rings(b"for Prosecutor, Oslo. I lived in Oslo.", "Oslo", known=("Prosecutor, Oslo",))


def test_a_note_rings_whole_and_by_sentence() -> None:
    note = "Took a break. She asked that her sister should never be told of this."
    texts = [secret.text for secret in secrets_of_note("p1", note)]
    assert rings(b"... she asked that her sister should never be told of this ...", *texts)
    assert not rings(b"took a break", *texts)


@pytest.mark.parametrize(
    "sentence", ["She wept at night.", "He fears his uncle.", "بكت طوال الليل أمامي.", "Вона боїться свого дядька."]
)
def test_a_short_sentence_of_a_note_rings(sentence: str) -> None:
    texts = [secret.text for secret in secrets_of_note("p1", f"Seen today. {sentence} Then we went on.")]
    assert rings(f"it was so that {sentence.lower()}".encode(), *texts)


@pytest.mark.parametrize("sentence", ["He was not there.", "I went to him then.", "Took a break.", "كنت في البيت."])
def test_a_short_sentence_of_ordinary_words_does_not(sentence: str) -> None:
    """A note and her own account share such sentences by chance."""
    texts = [secret.text for secret in secrets_of_note("p1", f"Seen today: a long bruise. {sentence} Then we went on.")]
    assert not rings(f"it was so that {sentence.lower()} and on".encode(), *texts)


def test_no_hidden_text_is_kept_after_forgetting() -> None:
    assert rings(b"the unforgettable Zwantelik", "Zwantelik")
    assert leaks._patterns_of.cache_info().currsize
    leaks.forget()
    assert not leaks._patterns_of.cache_info().currsize
