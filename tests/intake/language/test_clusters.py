"""Spans never begin or end inside what a reader sees as one character."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intake.language import graphemes, snap

FAMILY = "👨‍👩‍👧"


def test_borders_are_counted_in_code_points() -> None:
    assert graphemes(f"a{FAMILY}b") == (0, 1, 6, 7)
    assert graphemes("مَاe\u0301") == (0, 2, 3, 5)
    assert graphemes("") == (0,)
    assert graphemes("a\r\nb") == (0, 1, 3, 4)


def test_a_span_widens_to_whole_clusters() -> None:
    assert snap(f"a{FAMILY}b", 2, 3) == (1, 6)
    assert snap("مَا", 0, 1) == (0, 2)
    assert snap("abc", 1, 1) == (1, 1)


@pytest.mark.parametrize("span", [(-1, 0), (0, 4), (2, 1)])
def test_a_span_outside_the_text_is_refused(span: tuple[int, int]) -> None:
    with pytest.raises(ValueError, match="inside its text"):
        snap("abc", *span)


@given(
    st.text(alphabet=st.one_of(st.sampled_from("aé\u0301👨‍👩🏽🇳🇴\r\nمَ𝐌"), st.characters(exclude_categories=["Cs"]))),
    st.data(),
)
def test_borders_rise_and_hold_every_snapped_span(text: str, data: st.DataObject) -> None:
    borders = graphemes(text)
    assert borders[0] == 0 and borders[-1] == len(text)
    assert list(borders) == sorted(set(borders))
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    first, last = snap(text, start, end)
    assert first <= start <= end <= last
    assert {first, last} <= set(borders)
