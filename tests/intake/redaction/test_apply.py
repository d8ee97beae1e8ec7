"""Applying marks: nothing hidden is shown, nothing shown is lost, no cluster is cut, whatever the marks."""

from __future__ import annotations

from itertools import pairwise

import icu
import pytest
from hypothesis import given
from hypothesis import strategies as st

from intake.redaction.apply import Mark, hidden_texts, merge, split

TEXTS = st.text(
    alphabet=st.one_of(
        st.sampled_from("abc ǘê̄ضسعمودمُحَمَّدعليАнді́йіиሰላምὈδυσσεύς👩‍👩‍👧🇳🇴🏽 \n"),
        st.characters(exclude_categories=["Cs"]),
    ),
    min_size=1,
    max_size=60,
)


@st.composite
def marked(draw: st.DrawFn) -> tuple[str, list[Mark]]:
    text = draw(TEXTS)
    marks = []
    for _ in range(draw(st.integers(0, 5))):
        start = draw(st.integers(0, len(text) - 1))
        end = draw(st.integers(start + 1, len(text)))
        category = draw(st.sampled_from(["A1", "B2", "D1", "G"]))
        marks.append(Mark(start=start, end=end, category=category, treatment="remove"))
    return text, marks


def borders(text: str) -> set[int]:
    iterator = icu.BreakIterator.createCharacterInstance(icu.Locale.getRoot())
    iterator.setText(text)
    units = [0, *iterator]
    points, at = {0: 0}, 0
    for where, character in enumerate(text, 1):
        at += 2 if ord(character) > 0xFFFF else 1
        points[at] = where
    return {points[unit] for unit in units}


@given(marked())
def test_fragments_are_the_text_and_hide_every_mark(case: tuple[str, list[Mark]]) -> None:
    text, marks = case
    fragments = split(text, marks)
    assert "".join(f.text for f in fragments) == text
    assert all(text[f.start : f.end] == f.text for f in fragments)
    hidden = {place for f in fragments if f.mark for place in range(f.start, f.end)}
    assert hidden >= {place for mark in marks for place in range(mark.start, mark.end)}
    assert {f.text for f in fragments if f.mark} <= set(hidden_texts(fragments))
    for mark in marks:
        assert any(text[mark.start : mark.end] in hidden_text for hidden_text in hidden_texts(fragments))


@given(marked())
def test_no_cluster_is_cut_and_shown_text_is_never_split(case: tuple[str, list[Mark]]) -> None:
    text, marks = case
    fragments = split(text, marks)
    allowed = borders(text)
    assert all(f.start in allowed and f.end in allowed for f in fragments if f.mark)
    kinds = [f.mark is None for f in fragments]
    assert not any(one and two for one, two in pairwise(kinds)), "two shown strings in a row"


@given(marked())
def test_merged_marks_are_in_order_and_apart(case: tuple[str, list[Mark]]) -> None:
    merged = merge(*case)
    assert all(one.end <= two.start for one, two in pairwise(merged))


def test_the_outermost_of_nested_marks_speaks() -> None:
    inner = Mark(start=4, end=6, category="D1", treatment="generalise", replacement="a town")
    outer = Mark(start=0, end=10, category="B2", treatment="pseudonym")
    (merged,) = merge("abcdefghijkl", [inner, outer])
    assert (merged.start, merged.end, merged.category, merged.treatment) == (0, 10, "B2", "pseudonym")


def test_marks_that_touch_stay_two() -> None:
    marks = [
        Mark(start=0, end=3, category="A1", treatment="remove"),
        Mark(start=3, end=6, category="D1", treatment="remove"),
    ]
    assert [m.category for m in merge("abcdef", marks)] == ["A1", "D1"]


def test_a_combining_mark_stays_with_its_base() -> None:
    fragments = split("e\u0301a", [Mark(start=0, end=1, category="A1", treatment="remove")])
    assert [f.text for f in fragments] == ["e\u0301", "a"]


@pytest.mark.parametrize(("start", "end"), [(-1, 2), (2, 2), (3, 2), (0, 7)])
def test_a_mark_outside_its_text_is_a_bug(start: int, end: int) -> None:
    with pytest.raises(ValueError, match="outside"):
        merge("abcdef", [Mark(start=start, end=end, category="A1", treatment="remove")])
