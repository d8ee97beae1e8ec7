"""Marking: random texts and places in all scripts, steps that undo exactly, and a preview that hides what is hidden."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intake.errors import BadInput
from intake.language import graphemes
from intake.redaction import marking
from intake.redaction.apply import Mark, split
from intake.redaction.marking import Choice, Draft, Spot
from intake.redaction.records import Kept, Plan, Span

_SCRIPTS = "abc Üß نادر عَبْدُ الرَّحْمٰن Дарья Ωμέγα ሀብተ 王小明 สมชาย क्षि e\u0301 👩\u200d👩\u200d👧 🇸🇾 \u200f\u00a0\n-'"
texts_of = st.lists(
    st.text(st.sampled_from(_SCRIPTS), min_size=1, max_size=40) | st.text(min_size=1, max_size=30),
    min_size=1,
    max_size=3,
)


@st.composite
def scenes(draw: st.DrawFn) -> tuple[dict[str, str], list[tuple[str, list[Spot]]]]:
    """Texts by paragraph, and acts on places in them."""
    texts = {f"p{number}": text for number, text in enumerate(draw(texts_of))}
    acts = []
    for _ in range(draw(st.integers(0, 8))):
        spots = []
        for _ in range(draw(st.integers(1, 3))):
            paragraph = draw(st.sampled_from(sorted(texts)))
            start = draw(st.integers(0, len(texts[paragraph]) - 1))
            spots.append(
                Spot(paragraph=paragraph, start=start, end=draw(st.integers(start + 1, len(texts[paragraph]))))
            )
        acts.append((draw(st.sampled_from(["remove", "pseudonym", "generalise", "keep", "release", "edge"])), spots))
    return texts, acts


def done(draft: Draft, texts: dict[str, str], act: str, spots: list[Spot]) -> Draft:
    if act == "release":
        return marking.release(draft, spots)
    if act == "edge":
        return marking.move_edge(draft, texts, draft.choices[0], start=-1, end=1) if draft.choices else draft
    return marking.decide(draft, texts, spots, category="B2", treatment=act, words="words")


@given(scenes())
def test_undo_and_redo_give_back_exactly_what_was_there(
    scene: tuple[dict[str, str], list[tuple[str, list[Spot]]]],
) -> None:
    texts, acts = scene
    seen = [Draft(statement="s", profile="filing")]
    for act, spots in acts:
        after = done(seen[-1], texts, act, spots)
        if after != seen[-1]:
            seen.append(after)
    back = seen[-1]
    for before in reversed(seen[:-1]):
        back = back.undone()
        assert back.choices == before.choices
    assert not back.past and back.undone() == back
    for after in seen[1:]:
        back = back.redone()
        assert back.choices == after.choices
    assert back == seen[-1] and back.redone() == back


@given(scenes())
def test_nothing_hidden_stands_where_it_stood(scene: tuple[dict[str, str], list[tuple[str, list[Spot]]]]) -> None:
    texts, acts = scene
    draft = Draft(statement="s", profile="filing")
    for act, spots in acts:
        draft = done(draft, texts, act, spots)
    plan = marking.plan_of(draft, texts)
    for paragraph, text in texts.items():
        spans = [span for span in plan.spans if span.paragraph == paragraph]
        marks = [Mark(start=s.start, end=s.end, category=s.category, treatment=s.treatment) for s in spans]
        pieces = split(text, marks)
        shown = {at for piece in pieces if piece.mark is None for at in range(piece.start, piece.end)}
        for span in spans:
            assert shown.isdisjoint(range(span.start, span.end))
            borders = graphemes(text)
            assert span.start in borders and span.end in borders
        assert "".join(piece.text for piece in pieces) == text
    assert set(marking.choices_of(plan)) == set(draft.choices)


@given(scenes())
def test_a_draft_survives_being_kept_as_json(scene: tuple[dict[str, str], list[tuple[str, list[Spot]]]]) -> None:
    import msgspec

    texts, acts = scene
    draft = Draft(statement="s", profile="filing")
    for act, spots in acts:
        draft = done(draft, texts, act, spots)
    again = msgspec.json.decode(msgspec.json.encode(draft), type=Draft)
    assert marking.refit(again, texts) == draft


def test_words_are_asked_for_where_they_are_needed() -> None:
    draft, texts = Draft(statement="s", profile="filing"), {"p": "Abu Karim slept"}
    spot = Spot(paragraph="p", start=0, end=9)
    for treatment in ("generalise", "keep"):
        with pytest.raises(BadInput):
            marking.decide(draft, texts, [spot], category="B2", treatment=treatment, words="  ")
    with pytest.raises(BadInput):
        marking.decide(draft, texts, [Spot(paragraph="p", start=3, end=99)], category="B2", treatment="remove")


def test_a_new_choice_takes_the_place_of_those_within() -> None:
    texts = {"p": "Abu Karim slept"}
    draft = Draft(statement="s", profile="filing")
    draft = marking.decide(draft, texts, [Spot(paragraph="p", start=4, end=9)], category="B2", treatment="remove")
    whole = Spot(paragraph="p", start=0, end=9)
    draft = marking.decide(draft, texts, [whole], category="B2", treatment="pseudonym")
    assert draft.choices == (Choice(spot=whole, category="B2", treatment="pseudonym"),)
    kept = marking.decide(draft, texts, [whole], category="B2", treatment="keep", words="known to all")
    assert [c.hides for c in kept.choices] == [False]
    assert marking.release(kept, [whole]).choices == ()


def test_edges_move_by_what_a_reader_counts_and_never_cross() -> None:
    texts = {"p": "e\u0301a👩\u200d👩\u200d👧b"}
    draft = Draft(statement="s", profile="filing")
    draft = marking.decide(draft, texts, [Spot(paragraph="p", start=2, end=3)], category="B2", treatment="remove")
    wider = marking.move_edge(draft, texts, draft.choices[0], end=1)
    assert wider.choices[0].spot == Spot(paragraph="p", start=2, end=8)
    narrow = marking.move_edge(wider, texts, wider.choices[0], start=9)
    assert narrow.choices[0].spot == Spot(paragraph="p", start=3, end=8)


def test_a_plan_of_another_reader_is_taken_over_in_its_categories() -> None:
    texts = {"p": "Abu Karim of Homs"}
    other = Plan(
        statement="s",
        profile="partner",
        spans=(
            Span(paragraph="p", start=0, end=9, category="B2", treatment="remove"),
            Span(paragraph="p", start=13, end=17, category="G", treatment="remove"),
            Span(paragraph="p", start=13, end=99, category="B2", treatment="remove"),
        ),
        kept=(Kept(paragraph="p", start=0, end=3, reason="a word"),),
    )
    draft = marking.copy_from(Draft(statement="s", profile="filing"), other, texts, ("B2",))
    assert [choice.category for choice in draft.choices] == ["B2"]
    assert len(marking.copy_from(Draft(statement="s", profile="internal"), other, texts, ()).choices) == 2
    assert draft.undone().choices == ()


def test_a_text_that_changed_loses_only_what_no_longer_fits() -> None:
    texts = {"p": "Abu Karim of Homs"}
    spots = [Spot(paragraph="p", start=0, end=3), Spot(paragraph="p", start=13, end=17)]
    draft = marking.decide(Draft(statement="s", profile="filing"), texts, spots, category="B2", treatment="remove")
    shorter = marking.refit(draft, {"p": "Abu Karim"})
    assert [choice.spot for choice in shorter.choices] == spots[:1] and shorter.touched
    kept = marking.plan_of(draft, texts)
    assert marking.begin("s", "filing", kept, {"p": "Abu"}).choices == draft.choices[:1]


def test_alike_hears_case_marks_spaces_and_arabic_clitics() -> None:
    texts = {"p": "Abu  KARIM, and abu karim. Abukarim", "q": "قال لأحمد وأحمد وَأَحْمَد", "r": "王小明和王小明"}
    assert [(s.start, s.end) for s in marking.alike(texts, "Abu Karim")] == [(0, 10), (16, 25)]
    assert len([s for s in marking.alike(texts, "أحمد") if s.paragraph == "q"]) == 3
    assert len(marking.alike(texts, "小明")) == 2
    assert marking.alike(texts, " ") == ()
