"""Pages: what must stand together does, furniture is furniture, and a right-to-left document is a mirror."""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import replace

import pytest

from intake.errors import BadInput, UncoveredCharacter
from intake.typeset import Box, Fields, Figure, Items, Run, SignatureLine, Space, Table, Text, render
from tests.intake.typeset.papers import MOMENT, document, everything, png, text
from tests.intake.typeset.reading import Node, Reading, read


def lines_on_pages(reading: Reading, node: Node) -> dict[int, int]:
    """How many lines an element has on each page."""
    places = set(node.pages)
    lines = {(each.page, each.y) for each in reading.shown if (each.page, each.mcid) in places}
    return {page: sum(1 for other, _ in lines if other == page) for page, _ in sorted(lines)}


def test_no_page_begins_or_ends_with_one_line_of_a_paragraph(scale: Callable[[int], int]) -> None:
    seed = random.Random(7)
    for _ in range(scale(60)):
        blocks = [text("word " * seed.randrange(1, 220)) for _ in range(25)]
        reading = read(render(document(*blocks)))
        for node in reading.all("P"):
            counts = lines_on_pages(reading, node)
            if len(counts) > 1:
                assert min(counts.values()) >= 2, counts


def test_a_heading_stays_with_what_follows_it() -> None:
    for filler in range(1, 60, 3):
        blocks = [text("x", small=True) for _ in range(filler)]
        reading = read(render(document(text("T", role="H1"), *blocks, text("H", role="H2"), text("word " * 90))))
        heading, after = reading.all("H2")[0], reading.all("P")[-1]
        assert heading.pages[0][0] == after.pages[0][0]
        assert lines_on_pages(reading, after)[heading.pages[0][0]] >= 2


def test_every_page_has_its_furniture_and_no_reader_hears_it() -> None:
    reading = read(render(document(*[text("word " * 200) for _ in range(12)])))
    assert reading.page_count > 2
    spoken = reading.body()
    for page in range(reading.page_count):
        furniture = " ".join(
            each.text for each in reading.shown if each.page == page and each.artifact == "/Pagination"
        )
        assert "ST-01 version 2" in furniture
        assert "signed 3fa9 22bc" in furniture
        assert f"page {page + 1} of {reading.page_count}" in furniture
    assert "ST-01 version" not in spoken and "page 1 of" not in spoken


def test_a_watermark_lies_on_each_page_as_an_artifact() -> None:
    reading = read(render(document(*[text("word " * 200) for _ in range(9)], watermark="working copy")))
    marked = [each for each in reading.shown if each.text == "working copy"]
    assert [each.page for each in marked] == list(range(reading.page_count))
    assert all(each.mcid is None and each.artifact == "/Pagination" for each in marked)


def test_a_number_and_its_category_are_read_before_the_paragraph() -> None:
    reading = read(render(document(text("I was there.", number="12", margin="third persons"))))
    assert reading.all("P")[0].text == "12 third personsI was there."


def test_a_right_to_left_document_is_a_mirror() -> None:
    middle = 595.28 / 2
    for direction, side in (("ltr", -1), ("rtl", 1)):
        said = text("word " * 30, number="12", margin="category", direction="auto")
        table = Table((text("first"), text("last")), ((text("alpha"), text("omega")),), (1, 1))
        reading = read(render(document(said, table, Items((text("item"),)), direction=direction)))  # type: ignore[arg-type]
        place = {each.text.strip(): each.x - middle for each in reading.shown}
        assert place["12"] * side > 200
        assert place["category"] * side < -200
        assert (place["alpha"] - place["omega"]) * side > 0
        assert (place["•"] - place["item"]) * side > 0
        head, signed = (next(each for each in reading.shown if word in each.text) for word in ("ST-01", "signed"))
        assert (head.x - middle) * side > 100 and (signed.x - middle) * side > 100
        foot = next(each for each in reading.shown if each.text.startswith("page 1"))
        assert (foot.x - middle) * side < 0


def test_a_mixed_document_keeps_each_paragraphs_own_direction() -> None:
    reading = read(render(document(text("short"), text("قصير", language="ar"))))
    latin, arabic = (next(each for each in reading.shown if word in each.text) for word in ("short", "ريصق"))
    assert latin.x == pytest.approx(85.0, abs=0.1)
    assert arabic.end == pytest.approx(595.28 - 85.0, abs=0.1)


def test_a_tables_header_is_seen_on_each_page_and_heard_once() -> None:
    rows = tuple((text(f"row {number}"), text("value")) for number in range(90))
    reading = read(render(document(Table((text("Name"), text("What")), rows, (1, 1)))))
    assert reading.page_count > 2
    for page in range(reading.page_count):
        assert sum(each.text.strip() == "Name" for each in reading.shown if each.page == page) == 1
    assert [node.text for node in reading.all("TH")] == ["Name", "What"]
    assert len(reading.all("TR")) == 91
    assert [node.text for node in reading.all("TD")[::2]] == [f"row {number}" for number in range(90)]


def test_a_row_taller_than_a_page_breaks_and_loses_nothing() -> None:
    long = " ".join(f"w{number}" for number in range(1500))
    reading = read(render(document(Table((text("A"), text("B")), ((text(long), text("short")),), (1, 1)))))
    assert reading.page_count > 2
    assert reading.all("TD")[0].text.split() == long.split()


def test_a_list_is_tagged_with_labels_and_bodies() -> None:
    reading = read(render(document(Items((text("one"), text("two")), ordered=True))))
    assert [node.text for node in reading.all("Lbl")] == ["1. ", "2. "]
    assert [node.text for node in reading.all("LBody")] == ["one", "two"]


def test_heading_levels_must_not_skip() -> None:
    for roles in (("H2",), ("H1", "H3"), ("H3",)):
        with pytest.raises(ValueError, match="level"):
            render(document(*[text("x", role=role) for role in roles]))


def test_a_moment_without_a_zone_is_refused() -> None:
    with pytest.raises(ValueError, match="time zone"):
        render(replace(document(text("x")), created=MOMENT.replace(tzinfo=None)))


@pytest.mark.parametrize("bad", [b"", b"GIF89a", png()[:60], b"<svg/>"])
def test_what_is_no_picture_is_refused(bad: bytes) -> None:
    with pytest.raises(BadInput, match="picture"):
        render(document(Figure(bad, "x", 40)))


def test_what_a_camera_put_into_a_picture_stays_out() -> None:
    import io

    from PIL import Image

    exif = Image.Exif()
    exif[0x010F] = "SECRETCAMERA"
    out = io.BytesIO()
    Image.new("RGB", (30, 20), "red").save(out, "JPEG", exif=exif)
    assert b"SECRETCAMERA" in out.getvalue()
    assert b"SECRETCAMERA" not in render(document(Figure(out.getvalue(), "red", 40)))


def test_a_box_goes_on_over_pages_and_is_closed_on_each() -> None:
    reading = read(render(document(Box(tuple(text("word " * 150) for _ in range(12))), text("after"))))
    assert reading.page_count > 2
    assert len(reading.all("Div")[0].kids) == 12
    assert len(reading.frames) == reading.page_count
    bodies = [each for each in reading.shown if each.mcid is not None and "after" not in each.text]
    for each in bodies:
        frame = next(box for box in reading.frames if box[0] == each.page)
        assert frame[1] < each.x and each.end < frame[1] + frame[3] + 3
        assert frame[2] < each.y < frame[2] + frame[4]


def test_numbers_and_category_words_are_refused_where_they_would_be_lost() -> None:
    for block in (
        Items((text("x", number="1"),)),
        Table((text("x", margin="word"),), (), (1,)),
        Fields(((text("x"), text("y", number="3")),)),
    ):
        with pytest.raises(ValueError, match="number"):
            render(document(block))


def test_a_row_of_another_length_is_refused() -> None:
    with pytest.raises(ValueError):
        render(document(Table((text("a"), text("b")), ((text("1"),),), (1, 1))))


@pytest.mark.parametrize("bad", ["a\x00b", "\x1b", "\ud800", "\uffff"])
def test_a_title_that_no_metadata_may_hold_is_refused(bad: str) -> None:
    with pytest.raises(UncoveredCharacter, match="title"):
        render(replace(document(text("x")), title=bad))


def test_a_figure_wider_or_taller_than_the_page_is_made_smaller() -> None:
    import io

    from PIL import Image

    out = io.BytesIO()
    Image.new("L", (40, 900)).save(out, "PNG")
    for content in (out.getvalue(), ((True, False), (False, True))):
        assert read(render(document(Figure(content, "tall", 900, text("caption"))))).page_count == 1


def test_empty_texts_and_spaces_do_no_harm() -> None:
    reading = read(render(document(text(""), Text(()), Text((Run("\n\n"),)), Space(10_000), text("end"), Space(5))))
    assert "end" in reading.body()
    assert read(render(document())).page_count == 1


def test_everything_at_once_is_owned_or_an_artifact() -> None:
    for direction in ("ltr", "rtl"):
        reading = read(render(everything(direction)))  # type: ignore[arg-type]
        wanted = {"H1", "H2", "H3", "P", "L", "LI", "Table", "THead", "TBody", "Figure", "Div", "Form"}
        assert wanted <= _roles(reading.tree)
        assert [node.language for node in reading.all("TD")][1] == "ar"


def _roles(node: Node) -> set[str]:
    return {node.role}.union(*(_roles(kid) for kid in node.kids))


def test_signature_lines_stand_in_pairs_on_one_page() -> None:
    lines = [SignatureLine(text(f"label {number}"), text("note")) for number in range(4)]
    for filling in range(30, 44):
        reading = read(render(document(*[text("line") for _ in range(filling)], *lines)))
        places = [next(each for each in reading.shown if each.text.strip() == f"label {number}") for number in range(4)]
        assert len({each.page for each in places}) == 1, filling
        assert places[0].y == places[1].y > places[2].y == places[3].y
        assert places[0].x == places[2].x < places[1].x == places[3].x


def test_a_short_box_is_never_parted() -> None:
    for filling in range(20, 30):
        box = Box(tuple(text("word " * 40) for _ in range(2)))
        reading = read(render(document(*[text("line") for _ in range(filling)], box)))
        assert len(reading.frames) == 1, filling


def test_a_label_and_its_value_share_a_baseline() -> None:
    pairs = ((text("Reference"), text("ST-77")), (text("Language"), text("العربية", language="ar")))
    reading = read(render(document(Fields(pairs))))
    for label, value in (("Reference", "ST-77"), ("Language", "ةيبرعلا")):
        places = {next(each.y for each in reading.shown if word in each.text) for word in (label, value)}
        assert max(places) - min(places) < 0.02


def test_a_list_in_the_other_direction_has_its_marks_on_its_own_side() -> None:
    reading = read(render(document(Items((text("item", direction="ltr"),)), direction="rtl")))
    place = {each.text.strip(): each.x for each in reading.shown}
    assert place["•"] < place["item"] < 595.28 / 2


def test_the_groups_of_a_telephone_number_and_of_a_clause_keep_their_order() -> None:
    words = "اتصلت بالرقم +963 11 555 0142 وفق المادة 14(b)[2] أمس"
    shown = read(render(document(text(words, language="ar")))).shown
    pen = "".join(each.text for each in sorted(shown, key=lambda each: each.x) if each.mcid is not None)
    assert "+963 11 555 0142" in " ".join(pen.split()) and "14(b)[2]" in pen


@pytest.mark.parametrize(
    ("language", "words"), [("ckb", "ژمارە 871/C "), ("uk", "хто саме — не "), ("ar", "القسم 12/ب ")]
)
def test_no_line_begins_inside_a_reference_or_with_a_dash(language: str, words: str) -> None:
    for lead in range(1, 12):
        reading = read(render(document(text("м" * lead + " " + words * 40, language=language, direction="ltr"))))
        starts: dict[float, str] = {}
        for each in reading.shown:
            if each.mcid is not None and each.text.strip():
                starts.setdefault(each.y, each.text.strip())
        assert not any(line[0] in "C—ب" for line in starts.values()), starts
