"""Search in any spelling: the index line and the query meet, and true answers are told from noise."""

from __future__ import annotations

import sqlite3
import tracemalloc
from itertools import chain, islice, product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intake.language import find_words, fold_text, query_words, search_words
from intake.language.sounds import beginnings, keys
from tests.intake.language.written import WRITTEN


def _found(query: str, text: str) -> bool:
    """Asks a real FTS5 table, as `search` does."""
    base = sqlite3.connect(":memory:")
    base.execute("CREATE VIRTUAL TABLE lines USING fts5(line, tokenize='unicode61')")
    base.execute("INSERT INTO lines VALUES (?)", (search_words(text),))
    asked = " AND ".join("(" + " OR ".join(f'"{way}"' for way in ways) + ")" for ways in query_words(query))
    hit = base.execute("SELECT count(*) FROM lines WHERE lines MATCH ?", (asked,)).fetchone()[0]
    base.close()
    return bool(hit)


@pytest.mark.parametrize(
    ("query", "text"),
    [
        ("Mazen", "رأيت مازن في الفرع"),
        ("مازن", "I saw Mazin there"),
        ("مازن", "وبمازن"),
        ("احمد", "وَالأَحْمَد"),
        ("Kovalenko", "Я бачив Коваленка"),
        ("Коваленко", "Herr Kowalenko kam"),
        ("Müller", "MUELLERS Haus"),
        ("Mohammed", "محمد"),
        ("251", "الفرع ٢٥١"),
        ("fengsel", "Fengsel"),
        ("شبح", "بالشبح"),
        ("Mazen prison", "prison where Mazen was"),
    ],
)
def test_a_word_is_found_in_another_spelling(query: str, text: str) -> None:
    assert _found(query, text)
    assert find_words(query, text)


@pytest.mark.parametrize("names", WRITTEN.items())
def test_no_word_sounds_otherwise_than_it_may_begin(names: tuple[str, list[str]]) -> None:
    for word in fold_text(" ".join([names[0], *names[1]])).split():
        assert {key[0] for key in keys(word)} <= beginnings(word), word


@given(st.text(st.sampled_from("".join(chain.from_iterable(WRITTEN))), min_size=1))
def test_no_letters_sound_otherwise_than_they_may_begin(letters: str) -> None:
    for word in fold_text(letters).split():
        assert {key[0] for key in keys(word)} <= beginnings(word), word


def test_words_that_were_heard_long_ago_are_forgotten() -> None:
    """A search through a large vault hears tens of thousands of them: they took as many megabytes."""
    syllables = [first + vowel for first in "bdfghjklmnprst" for vowel in "aei"]
    words = ["b" + "".join(parts) for parts in islice(product("aei", syllables, syllables, syllables), 12_000)]
    tracemalloc.start()
    try:
        for at in range(0, len(words), 100):
            find_words("Badila", " ".join(words[at : at + 100]))
        held, _ = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert held < 8_000_000


@pytest.mark.parametrize(
    ("query", "text"), [("Mazen", "the mission"), ("Mazen prison", "Mazen alone"), ("مازن", "في الميزان"), ("", "text")]
)
def test_noise_is_sifted_out(query: str, text: str) -> None:
    assert find_words(query, text) == ()


def test_spans_point_into_the_text() -> None:
    text = "قال مـازن ثم"
    ((start, end),) = find_words("Mazen", text)
    assert text[start:end] == "مـازن"


def test_an_index_line_has_nothing_that_a_query_language_could_read() -> None:
    line = search_words('a"b OR (c) NEAR/2 d* -e :f ^g')
    assert not set(line) & set('"()*:^-/')


def test_the_memory_of_a_query_changes_no_answer() -> None:
    texts = ("Mazen came to Adra.", "مازن في عدرا", "a mission in Oslo", "Mazens Bruder; Mazen", "")
    for query in ("Mazen", "Mazen Adra", "مازن", ""):
        answers: dict[str, tuple[str, ...]] = {}
        for text in (*texts, *texts):
            assert find_words(query, text, answers) == find_words(query, text)
