"""Text: nothing is dropped, everything stays in the margins, numbers keep their order, wherever a line breaks."""

from __future__ import annotations

import unicodedata
from collections import Counter
from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from intake.errors import UncoveredCharacter
from intake.typeset import Run, Text, render, uncovered
from intake.typeset.font import faces
from intake.typeset.text.isolate import base_level, levels
from tests.intake.typeset.papers import SPOKEN, document, text
from tests.intake.typeset.reading import Reading, read

LEFT, RIGHT = 85.0, 595.28 - 85.0
SILENT = set("\u00ad\u034f\u061c\u200b\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\u2066\u2067\u2068\u2069\ufeff")
SILENT |= set(map(chr, range(0xFE00, 0xFE10)))
COVERED = sorted(
    letter
    for letter in frozenset().union(*(face.characters for face in faces(0, True)))
    if not uncovered(letter) and letter not in SILENT
)
ALPHABETS = [COVERED, list("abc ,-—\u200c\u200f«»()[]123٤۵٪/.:\u00adابتّيُ\n\t\u00a0"), list("ሀለሐ፡። ёїґΩά\u0301\u200b")]


def said(words: str) -> Counter[str]:
    return Counter(letter for letter in words if not letter.isspace() and letter not in SILENT)


def body(reading: Reading) -> str:
    return "".join(paragraph.text for paragraph in reading.all("P"))


@settings(max_examples=60)
@given(words=st.one_of([st.text(st.sampled_from(letters), min_size=1, max_size=240) for letters in ALPHABETS]))
def test_any_covered_text_reads_back_whole_and_stays_in_the_margins(words: str) -> None:
    if uncovered(words):  # a mark may have no face that has its letter too
        with pytest.raises(UncoveredCharacter):
            render(document(text(words, direction="auto")))
        return
    reading = read(render(document(text(words))))
    assert said(body(reading)) == said(words)
    for each in reading.shown:
        if each.mcid is not None and each.text.strip():
            assert each.x >= LEFT - 0.5, each
            assert each.end <= RIGHT + 0.5 or each.text.endswith(" "), each


@pytest.mark.parametrize("style", [{"bold": True}, {"italic": True}, {"bold": True, "italic": True}, {"label": True}])
def test_a_style_never_costs_a_character(style: dict[str, bool]) -> None:
    words = " ".join(COVERED[start : start + 1][0] for start in range(len(COVERED)))
    reading = read(render(document(Text((Run(words, **style),)))))
    assert said(body(reading)) == said(words)


@pytest.mark.parametrize(("language", "words"), SPOKEN)
@pytest.mark.parametrize("direction", ["ltr", "rtl"])
def test_left_to_right_text_reads_back_in_its_order(language: str, words: str, direction: str) -> None:
    reading = read(render(document(text(words, language=language, direction=direction))))
    got = body(reading)
    assert said(got) == said(words)
    if base_level(words, 0) == 0 and direction == "ltr" and language != "en":
        assert got.split() == words.split()


@pytest.mark.parametrize(
    "bad",
    ["\U0001f600", "\x00", "\x07", "\ud800", "\ue000", "\ufffe", "\U000e0041", "\u115f", "中", "א", "1\ufe0f\u20e3"],
)
def test_what_no_font_draws_is_named_and_never_dropped(bad: str) -> None:
    words = f"before {bad} after"
    assert uncovered(words) == ((7, bad),)
    with pytest.raises(UncoveredCharacter, match=f"U\\+{ord(bad[0]):04X}"):
        render(document(text(words)))


@pytest.mark.parametrize("part", ["head", "foot", "watermark", "number", "margin", "label"])
def test_a_character_is_refused_wherever_it_stands(part: str) -> None:
    from dataclasses import replace

    made = document(text("x"))
    if part in ("head", "foot"):
        made = replace(made, **{part: text("\U0001f600")})
    elif part == "watermark":
        made = replace(made, watermark="\U0001f600")
    elif part == "label":
        made = replace(made, blocks=(Text((Run("\U0001f600", label=True),)),))
    else:
        made = replace(made, blocks=(text("x", **{part: "\U0001f600"}),))
    with pytest.raises(UncoveredCharacter):
        render(made)


def test_uncovered_counts_places_in_the_text_that_was_given() -> None:
    assert uncovered("a\r\nb\u2028\U0001f600 و中") == ((5, "\U0001f600"), (8, "中"))
    assert uncovered("\u200e\u202etext\u202c\u200d\u200c\u00ad\ufe0f\t\r\n") == ()


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r", "\u2028", "\u2029", "\x85", "\x0b", "\x0c"])
def test_every_kind_of_line_end_starts_a_new_line(end: str) -> None:
    reading = read(render(document(text(f"one{end}two"))))
    baselines = {each.text.strip(): each.y for each in reading.shown if each.mcid is not None}
    assert baselines["one"] > baselines["two"]


@pytest.mark.parametrize("letter", ["x", "ب", "ሀ", "ї", "f\u0301"])
def test_a_word_longer_than_a_line_is_broken_and_loses_nothing(letter: str) -> None:
    words = letter * 500
    reading = read(render(document(text(words))))
    assert said(body(reading)) == said(words)
    assert len({each.y for each in reading.shown if each.mcid is not None}) > 4
    assert all(each.x >= LEFT - 0.5 and each.end <= RIGHT + 0.5 for each in reading.shown if each.mcid is not None)


@pytest.mark.parametrize("blank", ["\t", "\u00a0", "\u2003", "\u202f", "\u2009"])
@pytest.mark.parametrize("direction", ["ltr", "rtl"])
def test_a_stretched_line_with_any_blank_is_a_valid_stream(blank: str, direction: str) -> None:
    words = f"one{blank}two ثلاثة{blank}أربعة " * 30
    reading = read(render(document(text(words, direction=direction))))
    assert said(body(reading)) == said(words)


def test_a_soft_hyphen_is_seen_only_where_a_line_ends() -> None:
    part = "Straßen\u00adbahn"
    once = read(render(document(text(part))))
    assert "\u00ad" not in body(once)
    narrow = read(render(document(text("Fahrgäste \u200b" * 8 + (part + "\u00ad") * 12))))
    assert "\u00ad" in body(narrow)
    assert said(body(narrow)) == said("Fahrgäste" * 8 + part * 12)


def visual(words: str, base: int) -> str:
    """What the eye sees from left to right, without mirroring."""
    found = levels(words, base)
    order = list(range(len(words)))
    for level in range(max(found), 0, -1):
        start = 0
        while start < len(order):
            end = start
            while end < len(order) and found[order[end]] >= level:
                end += 1
            order[start:end] = order[start:end][::-1]
            start = max(end, start + 1)
    return "".join(words[index] for index in order)


@pytest.mark.parametrize(
    "token",
    [
        "2011-03",
        "60%",
        "3/4",
        "14/02/2012",
        "3fa922bc",
        "+963-11-222",
        "14:30",
        "-5",
        "٦٠٪",
        "2×3",
        "50°",
        "1.5",
    ],
)
def test_a_number_token_is_read_as_it_was_written(token: str) -> None:
    assert token in visual(f"قال {token} ثم خرج", 1)
    assert token in visual(f"He said «قال {token} ثم» again", 0)
    assert token in visual(f"{token} قال", 1)


def test_a_number_after_right_to_left_words_stays_with_them_in_a_left_to_right_paragraph() -> None:
    seen = visual("from «قال 2011-03» on", 0)
    assert seen.index("2011-03") < seen.index("ق")


def test_a_number_after_latin_words_stays_with_them_in_a_right_to_left_paragraph() -> None:
    seen = visual("في Branch 215/3 ثم", 1)
    assert "Branch 215/3" in seen


def test_brackets_are_mirrored_by_the_face_and_read_back_as_written() -> None:
    reading = read(render(document(text("قال (نعم) [لا] «بلى»", language="ar"))))
    for bracket in "()[]«»":
        assert body(reading).count(bracket) == 1


@pytest.mark.parametrize("direction", ["ltr", "rtl"])
def test_a_right_to_left_word_is_written_with_its_letters_from_left_to_right(direction: str) -> None:
    reading = read(render(document(text("سجن صيدنايا", language="ar", direction=direction))))
    assert "ايانديص" in unicodedata.normalize("NFC", body(reading))


def test_lines_break_the_same_wherever_a_paragraph_stands(scale: Callable[[int], int]) -> None:
    words = " ".join(words for _, words in SPOKEN) * 2

    def broken(before: int) -> list[str]:
        blocks = [text("filler " * 30) for _ in range(before)]
        reading = read(render(document(*blocks, text(words, number="77"))))
        lines: dict[tuple[int, float], str] = {}
        for page, mcid in reading.all("P")[-1].pages:
            for each in reading.shown:
                if (each.page, each.mcid) == (page, mcid):
                    lines[page, each.y] = lines.get((page, each.y), "") + each.text
        return [line.removeprefix("77 ") for line in lines.values()]

    alone = broken(0)
    for before in range(1, 1 + scale(100)):
        assert broken(before) == alone
