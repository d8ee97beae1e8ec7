"""Dates as people say them, in the languages of the sources; what is not plain is no date."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intake.language.said_dates import said_date


@pytest.mark.parametrize(
    ("said", "edtf"),
    [
        ("2012-05~", "2012-05~"),
        ("2012", "2012"),
        ("in May 2012", "2012-05"),
        ("about May 2012", "2012-05~"),
        ("10 May 2012", "2012-05-10"),
        ("10.5.2012", "2012-05-10"),
        ("perhaps around 2013", "2013%"),
        ("summer 2012", "2012-22"),
        ("before autumn 2013", "../2013-23"),
        ("after 3 March 2011", "2011-03-03/.."),
        ("أيار ٢٠١٢ تقريباً", "2012-05~"),
        ("أيار ٢٠١٢", "2012-05"),
        ("في كانون الثاني ٢٠١٣", "2013-01"),
        ("كانون الأول 2013", "2013-12"),
        ("ربما في مايو 2012", "2012-05?"),
        ("قبل صيف ٢٠١٢", "../2012-22"),
        ("i mai 2012", "2012-05"),
        ("etwa im März 2012", "2012-03~"),
    ],
)
def test_what_people_say_is_a_date(said: str, edtf: str) -> None:
    found = said_date(said)
    assert found is not None
    assert found.text == edtf


@pytest.mark.parametrize(
    "said", ["", "a long time ago", "May", "31 February 2012", "from 2011 to 2012", "May or June 2012", "x" * 200]
)
def test_what_is_not_plain_is_no_date(said: str) -> None:
    assert said_date(said) is None


@given(st.text(max_size=90))
def test_any_text_is_a_date_or_none(text: str) -> None:
    found = said_date(text)
    assert found is None or found.earliest <= found.latest
