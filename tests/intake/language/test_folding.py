"""Folding: one form for all ways of writing the same letters, origins that hold, linear time."""

from __future__ import annotations

import time
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intake.language import compact, compact_folded, fold, fold_text, spelling

TEXTS = st.text(
    alphabet=st.one_of(
        st.sampled_from("ءأإآٱاىيئةهؤوـلمنَُّ'’ʿ-\n aäßŁıÉçяїґъΣςσሐ٣۳９Ａﷲﻻ\u200d\u200b\u00ad𝐌🤲🏽"),
        st.characters(exclude_categories=["Cs"]),
    )
)


@pytest.mark.parametrize(
    ("written", "folded"),
    [
        ("أإآٱا", "ااااا"),
        ("مؤمن عائشة هناء", "مومن عايشه هنا"),
        ("مَازِنٌ مـــازن", "مازن مازن"),
        ("علی كیف ک", "علي كيف ك"),
        ("٣١٢ ۳۱۲ ３１２", "312 312 312"),
        ("Müller MULLER Straße", "muller muller strasse"),
        ("İstanbul ılgaz Łódź Øyvind Đ", "istanbul ilgaz lodz oyvind d"),
        ("Ａｈｍａｄ", "ahmad"),
        ("Ма\u00adз\u200bен", "мазен"),
        ("Ὀδυσσεύς", "οδυσσευσ"),
        ("Sa'id Saʿīd Sa’id", "said said said"),
        ("d'Ahmad l’hôpital qu'Ali", "d ahmad l hopital qu ali"),
        ("Mazen's M'hamed", "mazen s mhamed"),
        ("ሐሰን ሀሠን", "ሀሰን ሀሰን"),
    ],
)
def test_the_same_letters_fold_alike(written: str, folded: str) -> None:
    assert fold_text(written) == folded


@pytest.mark.parametrize("word", ["Маzen", "Mаzеn", "MАZEN", "Kоvаlenkо"])
def test_twins_of_another_script_inside_a_word_are_read_as_one_script(word: str) -> None:
    assert fold_text(word) in {"mazen", "kovalenko"}


@given(TEXTS)
def test_folding_twice_changes_nothing(text: str) -> None:
    once = fold_text(text)
    assert fold_text(once) == once


@given(TEXTS)
def test_both_ways_of_folding_agree_and_origins_rise(text: str) -> None:
    folded = fold(text)
    assert folded.text == fold_text(text)
    assert len(folded.origin) == len(folded.text) + 1
    assert list(folded.origin) == sorted(folded.origin)
    assert folded.origin[-1] == len(text)


@given(TEXTS)
def test_composed_and_decomposed_texts_fold_alike(text: str) -> None:
    assert fold_text(unicodedata.normalize("NFC", text)) == fold_text(unicodedata.normalize("NFD", text))


@given(TEXTS)
def test_compact_keeps_letters_and_digits_alone(text: str) -> None:
    letters = compact_folded(fold(text))
    assert letters.text == compact(text)
    assert len(letters.origin) == len(letters.text) + 1


def test_spelling_tells_a_name_from_the_word_that_folds_like_it() -> None:
    assert fold_text("علي") == fold_text("على")
    assert spelling("علي") != spelling("على")
    assert spelling("هُنـاء") == spelling("هناء") != spelling("هنا")


@pytest.mark.parametrize("piece", ["والأحمد ذهب ", "'", "e\u0301", "aб", "ﷺ", "ـ"])
def test_time_grows_with_the_length(piece: str) -> None:
    fold_text(piece)
    took = []
    for times in (20_000, 80_000):
        text = piece * times
        begun = time.perf_counter()
        fold(text)
        fold_text(text)
        took.append(time.perf_counter() - begun)
    assert took[1] < 12 * took[0] + 0.05
