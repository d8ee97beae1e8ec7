"""Dates as people say them come out as EDTF, and what `in_words` writes is read again."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intake.errors import BadInput
from intake.language import in_words, parse_date, parse_said


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("2012", "2012"),
        ("2012-05?", "2012-05?"),
        ("٢٠١٢", "2012"),
        ("May 2012", "2012-05"),
        ("5 May 2012", "2012-05-05"),
        ("May 5th, 2012", "2012-05-05"),
        ("5. mai 2012", "2012-05-05"),
        ("5.6.2012", "2012-06-05"),
        ("٥/٦/٢٠١٢", "2012-06-05"),
        ("6/2012", "2012-06"),
        ("about May 2012", "2012-05~"),
        ("ca. 2012", "2012~"),
        ("perhaps 2012", "2012?"),
        ("May 2012?", "2012-05?"),
        ("about 2012 (uncertain)", "2012%"),
        ("spring 2012", "2012-21"),
        ("fall 2012", "2012-23"),
        ("the 1980s", "198X"),
        ("from May 2012 to summer 2013", "2012-05/2013-22"),
        ("between 2011 and 2012", "2011/2012"),
        ("May 2012 – June 2012", "2012-05/2012-06"),
        ("since 2011", "2011/.."),
        ("before March 2013", "../2013-03"),
        ("أيار ٢٠١٢", "2012-05"),
        ("٣ تشرين الأول ٢٠١٢", "2012-10-03"),
        ("نحو أيار 2012", "2012-05~"),
        ("ربيع 2012", "2012-21"),
        ("من أيار 2012 إلى صيف 2013", "2012-05/2013-22"),
        ("منذ 2011", "2011/.."),
        ("مايو 2012", "2012-05"),
    ],
)
def test_what_is_said_is_understood(said: str, meant: str) -> None:
    assert parse_said(said).text == meant


@pytest.mark.parametrize("said", ["", "yesterday", "31.2.2012", "May", "x" * 200, "about", "2012 2013", "13/13/2012"])
def test_what_means_no_date_is_refused(said: str) -> None:
    with pytest.raises(BadInput):
        parse_said(said)


_DATES = st.builds(
    lambda year, month, day, doubt: (
        f"{year}" + (f"-{month:02}" if month else "") + (f"-{day:02}" if month and month < 13 and day else "") + doubt
    ),
    st.integers(1930, 2030),
    st.sampled_from([0, *range(1, 13), 21, 22, 23, 24]),
    st.integers(0, 28),
    st.sampled_from(["", "~", "?"]),
)


@given(_DATES, st.sampled_from(["en", "ar", "ar-EG", "nb", "de", "fr"]))
def test_what_is_written_in_words_is_read_again(edtf: str, language: str) -> None:
    assert parse_said(in_words(parse_date(edtf), language)).text == edtf


@given(_DATES, st.integers(1, 20), st.sampled_from(["en", "ar", "nb", "de", "fr"]))
def test_intervals_too(begin: str, later: int, language: str) -> None:
    edtf = f"{begin}/{2030 + later}"
    assert parse_said(in_words(parse_date(edtf), language)).text == edtf


@given(st.text(max_size=40))
def test_nothing_that_is_typed_breaks_it(text: str) -> None:
    try:
        assert parse_date(parse_said(text).text)
    except BadInput as problem:
        assert problem.message
