"""Links stay on their words through any edit, in any script."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from intake.statement.links import moved
from intake.statement.records import Link


def link(start: int, end: int) -> Link:
    return Link(start=start, end=end, kind="place", target="f1")


def test_the_words_around_a_link_may_change() -> None:
    before = "We came to Branch 251 before noon."
    at = (link(11, 21),)
    for after, words in (
        ("Then we came to Branch 251 before noon.", "Branch 251"),
        ("We came to Branch 251, before noon.", "Branch 251"),
        ("We came to the Branch 251 before noon.", "Branch 251"),
        ("We came to Branch 215 before noon.", "Branch 215"),
        ("We came to Branch 251", "Branch 251"),
        ("We came to Bra", "Bra"),
        ("We came 51 before noon.", "51"),
    ):
        (found,) = moved(at, before, after)
        assert after[found.start : found.end] == words
    assert moved(at, before, "We came to  before noon.") == ()
    assert moved(at, before, "") == ()


@given(st.text(max_size=30), st.text(max_size=30), st.data())
def test_links_lie_in_the_text_after_any_edit(before: str, after: str, data: st.DataObject) -> None:
    edges = data.draw(st.lists(st.tuples(st.integers(0, 30), st.integers(0, 30)), max_size=4))
    links = [link(a, b) for a, b in edges if a < b <= len(before)]
    for found in moved(links, before, after):
        assert 0 <= found.start < found.end <= len(after)
    assert moved(links, before, before) == tuple(links)


@given(st.text("ab ج", max_size=12), st.text("ab ج", max_size=6), st.text("ab ج", max_size=12))
def test_what_is_typed_outside_a_link_leaves_its_words(left: str, typed: str, right: str) -> None:
    (found,) = moved([link(len(left), len(left) + 5)], left + "LINKS" + right, left + typed + "LINKS" + right)
    assert (left + typed + "LINKS" + right)[found.start : found.end] == "LINKS"
