"""EDTF level 1: kept as typed, the days it can mean, impossible dates refused, words in five languages."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intake.errors import BadInput
from intake.language import in_words, parse_date, parse_moment

GOOD = {
    "1979~": ("1979-01-01", "1979-12-31"),
    "2012": ("2012-01-01", "2012-12-31"),
    "2012-02": ("2012-02-01", "2012-02-29"),
    "2012-05?": ("2012-05-01", "2012-05-31"),
    "2012-05%": ("2012-05-01", "2012-05-31"),
    "2012-05-10~": ("2012-05-10", "2012-05-10"),
    "2012-21": ("2012-03-01", "2012-05-31"),
    "2012-24": ("2012-01-01", "2013-02-28"),
    "201X": ("2010-01-01", "2019-12-31"),
    "19XX": ("1900-01-01", "1999-12-31"),
    "2012-XX": ("2012-01-01", "2012-12-31"),
    "2012-05-XX": ("2012-05-01", "2012-05-31"),
    "2012-XX-XX": ("2012-01-01", "2012-12-31"),
    "2013-03/2014-01": ("2013-03-01", "2014-01-31"),
    "2012-05-10/2012-06": ("2012-05-10", "2012-06-30"),
    "../2013": ("0001-01-01", "2013-12-31"),
    "2013/..": ("2013-01-01", "9999-12-31"),
    "/2013": ("0001-01-01", "2013-12-31"),
    "2013/": ("2013-01-01", "9999-12-31"),
}
BAD = [
    "", " ", "2013-02-30", "2013-13", "2013-00", "2013-01-00", "2013-25", "2013-20", "2013-2-3", "13-02-03", "0000",
    "2013/2012",
    "2014-02-29", "../..", "/", "2012-05-10/2012-04", "2012-21-01", "2012-XX-05", "201X-05", "2012?~", "?2012",
    "2012-05-10T10:00:00Z",
    "٢٠١٢", "２０１２", "2012\n", "2012/2013/2014", "Y170000002", "-0044", "x" * 1000, "2012-05-5X", "20XX/20",
    "2012 /2013", "2012-5",
]  # fmt: skip


@pytest.mark.parametrize("text", GOOD)
def test_a_date_is_kept_as_typed_with_the_days_it_can_mean(text: str) -> None:
    parsed = parse_date(text)
    assert parsed.text == text
    assert (parsed.earliest.isoformat(), parsed.latest.isoformat()) == GOOD[text]


@pytest.mark.parametrize("text", BAD)
def test_what_no_calendar_has_is_refused_with_its_path(text: str) -> None:
    with pytest.raises(BadInput) as caught:
        parse_date(text, where="$.events[0].from")
    assert caught.value.where == "$.events[0].from"


@given(st.dates(min_value=date(1000, 1, 1)))
def test_every_day_of_the_calendar_is_a_date(day: date) -> None:
    parsed = parse_date(day.isoformat())
    assert parsed.earliest == parsed.latest == day


def test_our_days_agree_with_the_edtf_library() -> None:
    from edtf import parse_edtf  # imported here: it takes a second

    for text in [
        text for text in GOOD if text != "2012-24" and ".." not in text and not text.startswith("/") and text[-1] != "/"
    ]:
        theirs, ours = parse_edtf(text), parse_date(text)
        assert theirs.lower_strict()[:3] == ours.earliest.timetuple()[:3], text
        assert theirs.upper_strict()[:3] == ours.latest.timetuple()[:3], text


@pytest.mark.parametrize(
    ("one", "other", "answer"),
    [
        ("2012", "2012-05-10", True),
        ("2012-05", "2012-06", False),
        ("2012-05~", "2012-06", True),
        ("2012~", "2013-05", True),
        ("2012-05-10?", "2012-05-11", True),
        ("2013/..", "2020", True),
        ("../2012", "2013", False),
        ("2012-24", "2013-01", True),
    ],
)
def test_overlaps(one: str, other: str, answer: bool) -> None:
    assert parse_date(one).overlaps(parse_date(other)) is answer
    assert parse_date(other).overlaps(parse_date(one)) is answer


@pytest.mark.parametrize(
    ("text", "language", "words"),
    [
        ("2012-05-10", "en", "10 May 2012"),
        ("2012-05~", "en-GB", "about May 2012"),
        ("2012-05", "ar", "أيار 2012"),
        ("2012-05", "ar-EG", "مايو 2012"),
        ("2012-05", "ar-SY", "أيار 2012"),
        ("2012-05-10?", "nb", "10. mai 2012 (usikkert)"),
        ("2013-03/2014-01", "de", "von März 2013 bis Januar 2014"),
        ("2012-21", "fr", "printemps 2012"),
        ("201X", "no", "2010-årene"),
        ("../2013", "en", "until 2013"),
        ("2013/", "en", "from 2013, end unknown"),
        ("2012-05-XX", "en", "a day in May 2012"),
        ("2012-05~", "uk", "2012-05~"),
    ],
)
def test_in_words(text: str, language: str, words: str) -> None:
    assert in_words(parse_date(text), language) == words


@pytest.mark.parametrize("language", ["en", "ar", "ar-EG", "nb", "nn", "de", "fr", "ti"])
def test_every_kind_of_date_has_words_in_every_language(language: str) -> None:
    assert all(in_words(parse_date(text), language) for text in GOOD)


def test_moments() -> None:
    moment = parse_moment("2019-05-02T09:30:00+02:00")
    assert moment.utcoffset() == timedelta(hours=2)
    assert parse_moment("2019-05-02T07:30:00.25Z") == moment.replace(microsecond=250_000)
    assert parse_moment("2019-05-02T09:30:00", offset=False).tzinfo is None


@pytest.mark.parametrize(
    "text",
    ["", "2019-05-02", "2019-05-02T09:30:00", "2019-05-02 09:30:00Z", "2019-02-30T09:30:00Z", "2019-05-02T25:00:00Z",
     "2019-05-02T09:30:00+99:00", "2019-05-02T09:30:00Z\n", "2019-W18-4T09:30:00Z", "٢٠١٩-05-02T09:30:00Z"],
)  # fmt: skip
def test_what_is_no_moment_is_refused(text: str) -> None:
    with pytest.raises(BadInput):
        parse_moment(text)


@pytest.mark.parametrize(
    ("text", "one"),
    [
        ("2024-05-03", True),
        ("2024-05-03?", False),
        ("2024-05-03~", False),
        ("2024-05-XX", False),
        ("2024-05", False),
        ("2024", False),
        ("2024-05-03/2024-05-04", False),
        ("2024-05-03/", False),
        ("2024-05-03/..", False),
    ],
)
def test_only_a_whole_and_certain_date_is_a_day(text: str, one: bool) -> None:
    assert parse_date(text).is_a_day is one
