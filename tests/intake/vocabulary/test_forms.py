"""The forms of members: what they take and what they refuse."""

from __future__ import annotations

import pytest

from intake.vocabulary.forms import check_code, check_day, check_file_name, check_id, check_language, published_language


@pytest.mark.parametrize("text", ["p1", "s1.1", "شخص-١", "a b", "x" * 128, "a/b", "日本"])
def test_ids(text: str) -> None:
    check_id(text)


@pytest.mark.parametrize("text", ["a\nb", "\0", "a\u2028b", "a\u202eb", "\u200b", " ", "a\x7f", "a\x85"])
def test_ids_that_cannot_be_seen_are_refused(text: str) -> None:
    with pytest.raises(ValueError):
        check_id(text)


@pytest.mark.parametrize("text", ["W-01", "ST 01", "ش-٠١", "NO-2019", "-1"])
def test_codes(text: str) -> None:
    check_code(text)


@pytest.mark.parametrize("text", ["a/b", "a\\b", "..", ".", "W.", " W", "W ", "", "a\tb", "../x"])
def test_codes_that_could_lead_elsewhere_are_refused(text: str) -> None:
    with pytest.raises(ValueError):
        check_code(text)


@pytest.mark.parametrize(
    "text", ["ar", "nb", "zh-Hant", "en-GB", "ar-SY-x-damascus", "kmr-Latn", "sl-rozaj-biske-1994", "en-x-own"]
)
def test_language_tags(text: str) -> None:
    check_language(text)


@pytest.mark.parametrize("text", ["", "a", "en_GB", "arabic!", "en--GB", "عربي", "en-", "en-a", "abcdefghi"])
def test_what_is_no_language_tag(text: str) -> None:
    with pytest.raises(ValueError):
        check_language(text)


@pytest.mark.parametrize("text", ["2020-02-29", "0001-01-01", "9999-12-31"])
def test_days(text: str) -> None:
    check_day(text)


@pytest.mark.parametrize(
    "text", ["2019-02-29", "2019-2-1", "20190201", "2019-W01-1", "2019-02-01T00:00", "٢٠١٩-٠١-٠١", "0000-01-01", ""]
)
def test_what_is_no_day(text: str) -> None:
    with pytest.raises(ValueError):
        check_day(text)


@pytest.mark.parametrize("text", ["photo.jpg", "صورة ١.jpg", ".hidden", "a.b.c"])
def test_file_names(text: str) -> None:
    check_file_name(text)


@pytest.mark.parametrize(
    "text", ["", ".", "..", "a/b", "/a", "a\\b", "C:\\a", "C:a", "a/", "\\\\host\\x", "a\0b", "a\nb", "./a"]
)
def test_what_is_a_path_and_no_file_name(text: str) -> None:
    with pytest.raises(ValueError):
        check_file_name(text)


def test_a_message_shows_no_raw_outside_text() -> None:
    with pytest.raises(ValueError) as refusal:
        check_day("\x1b[2J" + "x" * 500)
    assert str(refusal.value).isprintable()
    assert len(str(refusal.value)) < 120


@pytest.mark.parametrize(
    ("tag", "published"),
    [
        ("ar", "ar"),
        ("zh-Hant-TW", "zh-Hant-TW"),
        ("es-419", "es-419"),
        ("en-x-grombeli", "en"),
        ("ar-SY-x-damascus", "ar-SY"),
        ("de-CH-1996", "de-CH"),
        ("en-grombeli", "en"),
        ("en-a-grombeli-x-y", "en"),
        ("zh-yue-Hant", "zh-Hant"),
        ("x-grombeli", "und"),
        ("grombeli", "und"),
        ("grom", "und"),
        ("", "und"),
    ],
)
def test_what_others_read_of_a_language_tag(tag: str, published: str) -> None:
    assert published_language(tag) == published
