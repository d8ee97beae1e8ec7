"""What changed between two versions: nothing is lost, nothing invented."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from intake.statement.changes import Piece, changes, numbers, pieces
from intake.statement.records import Paragraph


def paragraph(id_: str, text: str, kind: str = "narrative") -> Paragraph:
    return Paragraph(id=id_, kind=kind, text=text)


WORDS = st.lists(st.sampled_from(["في", "آذار", "the", "cell", " ", "\n", "  ", "two"])).map("".join)


@given(before=WORDS | st.text(), after=WORDS | st.text())
def test_both_texts_can_be_read_out_of_the_pieces(before: str, after: str) -> None:
    found = pieces(before, after)
    assert "".join(piece.text for piece in found if piece.fate != "new") == before
    assert "".join(piece.text for piece in found if piece.fate != "gone") == after


def test_whole_words_are_told_apart() -> None:
    assert pieces("in March there", "in April there") == (
        Piece("kept", "in "),
        Piece("gone", "March"),
        Piece("new", "April"),
        Piece("kept", " there"),
    )


def test_changed_new_and_gone_paragraphs_are_told_with_their_numbers() -> None:
    before = [paragraph("a", "one"), paragraph("n", "a note", "interviewer_note"), paragraph("b", "two")]
    after = [paragraph("n", "a note", "interviewer_note"), paragraph("b", "two, corrected"), paragraph("c", "three")]
    found = changes(before, after)
    assert [(change.paragraph, change.number, change.fate) for change in found] == [
        ("b", 1, "changed"),
        ("c", 2, "new"),
        ("a", 1, "gone"),
    ]
    assert changes(before, before) == ()


def test_a_note_takes_no_number() -> None:
    texts = [paragraph("a", "x"), paragraph("n", "x", "interviewer_note"), paragraph("b", "x")]
    assert numbers(texts) == {"a": 1, "b": 2}
