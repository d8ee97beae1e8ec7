"""People in texts: real spellings are found, ordinary words are not, spans hold, names don't slip out."""

from __future__ import annotations

import random
import time
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intake.language import NameHit, PeopleIndex, find_people, graphemes

from .places import MET, NOT_MET
from .prose import PROSE, TYPICAL_NAMES
from .spellings import DIFFERENT, SAME
from .written import WRITTEN


def _hits(name: str, text: str, language: str = "") -> list[str]:
    return [text[hit.start : hit.end] for hit in find_people(PeopleIndex.build({"p": [name]}), text, language)]


@pytest.mark.parametrize(("one", "other"), SAME)
def test_a_name_is_found_in_another_spelling_both_ways(one: str, other: str) -> None:
    assert _hits(one, f"… {other} …")
    assert _hits(other, f"… {one} …")


@pytest.mark.parametrize(("name", "word"), DIFFERENT)
def test_another_word_is_not_the_name(name: str, word: str) -> None:
    assert _hits(name, f"… {word} …") == []


@pytest.mark.parametrize(
    ("name", "text", "met"),
    [
        ("الأحمد", "ثم والأحمد قال", ["والأحمد"]),
        ("أحمد", "لأحمد", ["لأحمد"]),
        ("مازن", "لمازن", ["لمازن"]),
        ("مازن", "بمازن", ["بمازن"]),
        ("مازن", "فمازن", ["فمازن"]),
        ("مازن", "كمازن", ["كمازن"]),
        ("الأحمد", "للأحمد", ["للأحمد"]),
        ("الأحمد", "وبالأحمد", ["وبالأحمد"]),
        ("مازن", "مَــازِن", ["مَــازِن"]),
        ("هناء", "هنا كانت هناء", ["هناء"]),
        ("علي", "على الطريق علي", ["علي"]),
        ("Mazen Darwish", "Maz-\nen came", ["Maz-\nen"]),
        ("Mazen Darwish", "Mazen\nDarwish came", ["Mazen\nDarwish"]),
        ("Mazen Darwish", "M a z e n came", ["M a z e n"]),
        ("Mazen Darwish", "M.A.Z.E.N. came", ["M.A.Z.E.N"]),
        ("Mazen Darwish", "write to mazendarwish84@example.org", ["mazendarwish"]),
        ("Mazen Darwish", "Ma\u00adz\u200ben came", ["Ma\u00adz\u200ben"]),
        ("Mazen Darwish", "ＭＡＺＥＮ came", ["ＭＡＺＥＮ"]),
        ("Mazen Darwish", "Маzеn came", ["Маzеn"]),
        ("Mazen al-Darwish", "Mazen and al-Darwish", ["Mazen", "Darwish"]),
        ("Abd al-Rahman Haddad", "Abdel Rahman", ["Abdel Rahman"]),
        ("Abdulrahman Haddad", "عبد الرحمن", ["عبد الرحمن"]),
        ("عبد الرحمن", "Abdurrahman", ["Abdurrahman"]),
        ("عبد الرحمن", "بسم الله الرحمن الرحيم", []),
        ("Hans Müller", "Hans' Haus, Müllers Haus, MUELLER", ["Hans", "Müllers", "MUELLER"]),
        ("Maria Schulz", "Schulzens Marias", ["Schulzens Marias"]),
        ("Іван Коваленко", "Іванові Коваленку", ["Іванові Коваленку"]),
        ("Марія Ковальська", "з Марією Ковальською", ["Марією Ковальською"]),
        ("Зеленський", "Зеленського", ["Зеленського"]),
        ("Иван Петров", "с Иваном Петровым", ["Иваном Петровым"]),
        ("Ольга", "Ользі", ["Ользі"]),
        ("Kovalenko", "Коваленкові", ["Коваленкові"]),
        ("Kovalenko", "Familie-Kovalenkohaus", ["Kovalenko"]),
        ("Παπαδόπουλος", "του Παπαδόπουλου", ["Παπαδόπουλου"]),
        ("Ahmad", "d'Ahmad", ["Ahmad"]),
        ("Said Haddad", "he said: Said", ["Said"]),
        ("Ali Haddad", "in reality, aligned", []),
        ("Amina Haddad", "the medical examination", []),
        ("Otto von Berg", "von dem Haus", []),
        ("Khalil", "Al-Sayyid–Khalil", ["Khalil"]),
        ("Anne-Marie Dupont", "Annemarie", ["Annemarie"]),
    ],
)
def test_where_a_name_stands(name: str, text: str, met: list[str]) -> None:
    found = _hits(name, text)
    assert len(found) == len(met)
    for piece, wanted in zip(found, met, strict=True):
        assert piece in wanted or wanted in piece


@pytest.mark.parametrize("name", WRITTEN)
def test_every_way_of_writing_a_name_meets_it(name: str) -> None:
    assert [way for way in WRITTEN[name] if not _hits(name, f"… {way} …")] == []


@pytest.mark.parametrize(("name", "text"), MET)
def test_a_name_is_met_in_an_awkward_place(name: str, text: str) -> None:
    assert _hits(name, text)


@pytest.mark.parametrize(("name", "text"), NOT_MET)
def test_a_name_is_not_met_in_another_word(name: str, text: str) -> None:
    assert _hits(name, text) == []


@pytest.mark.parametrize("tail", ["\u200d", "\u200c", "\ufe0f", "\u0301\u200d"])
def test_what_clings_to_a_name_is_in_its_span(tail: str) -> None:
    text = f"so Mazen{tail} came"
    (hit,) = find_people(INDEX, text, "en")
    assert (hit.start, hit.end) == (3, 8 + len(tail))


def test_a_lone_surrogate_stops_nothing() -> None:
    assert _hits("Mazen", "\ud800Mazen\udfff") == ["Mazen"]


def test_a_hit_names_person_and_record_and_neighbours_are_one() -> None:
    index = PeopleIndex.build({"p1": ["Mazen al-Darwish"], "p2": ["Mazen Haddad", "أبو أحمد"]})
    text = "Mazen al-Darwish"
    assert find_people(index, text, "en") == (
        NameHit(person="p2", start=0, end=5, name="Mazen Haddad"),
        NameHit(person="p1", start=0, end=16, name="Mazen al-Darwish"),
    )


@pytest.mark.parametrize("names", [{}, {"p": []}, {"p": ["", " ", "-", "1"]}, {"p": ["al"]}])
def test_an_empty_index_finds_nothing(names: dict[str, list[str]]) -> None:
    assert find_people(PeopleIndex.build(names), "nobody is here", "en") == ()


TRICKY = st.text(
    alphabet=st.one_of(
        st.sampled_from("MazenمازنКовал \u0301\u200dـَ-\n'👨‍👩"), st.characters(exclude_categories=["Cs"])
    ),
    max_size=30,
)
INDEX = PeopleIndex.build({"p": ["Mazen Kovalenko", "مازن"]})


@given(TRICKY, st.sampled_from(["Mazen", "مازن", "Коваленка", "MAZÉN"]), TRICKY)
def test_spans_stand_on_borders_and_the_name_is_in_one(before: str, name: str, after: str) -> None:
    text = f"{before} {name} {after}"
    hits = find_people(INDEX, text, "")
    borders = set(graphemes(text))
    assert all({hit.start, hit.end} <= borders and hit.start < hit.end for hit in hits)
    place = len(before) + 1
    assert any(hit.start <= place and place + len(name) <= hit.end for hit in hits)


@given(TRICKY)
def test_composed_and_decomposed_texts_give_the_same_people(text: str) -> None:
    composed, decomposed = (unicodedata.normalize(form, text) for form in ("NFC", "NFD"))
    assert len(find_people(INDEX, composed, "")) == len(find_people(INDEX, decomposed, ""))


@pytest.mark.parametrize("language", sorted(PROSE))
def test_ordinary_prose_raises_no_alarm(language: str) -> None:
    text = PROSE[language]
    index = PeopleIndex.build({name: [name] for name in TYPICAL_NAMES})
    alarms = [(text[hit.start : hit.end], hit.name) for hit in find_people(index, text, language)]
    assert alarms == []


def test_ten_thousand_names_in_a_long_statement_take_about_a_second() -> None:
    chance = random.Random(4)
    letters = ("بتجحخدرزسشصطعغفقكلمنهوي", "abdefghiklmnorstuz")
    names = {
        f"p{number}": ["".join(chance.choices(letters[number % 2], k=chance.randint(4, 8))).capitalize()]
        for number in range(10_000)
    }
    index = PeopleIndex.build(names)
    words = " ".join(PROSE.values()).split()
    text = " ".join(chance.choice(words) + ("" if number % 3 else chance.choice("abcقلم")) for number in range(20_000))
    begun = time.process_time()
    find_people(index, text, "")
    assert time.process_time() - begun < 4  # CPU seconds; 0.7 on a quiet machine
