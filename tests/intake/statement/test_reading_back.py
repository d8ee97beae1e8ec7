"""A read-back that is interrupted goes on where it was; a correction never outlives the text that it is of."""

from __future__ import annotations

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from intake.statement.reading_back import Sitting, begin_or_continue, read_aloud
from intake.statement.records import Paragraph

TEXTS = (
    Paragraph(id="a", kind="narrative", text="one"),
    Paragraph(id="b", kind="answer", text="two"),
)


def test_a_correction_keeps_what_was_first_written() -> None:
    sitting = Sitting(version=1).correct(TEXTS[0], "first").correct(TEXTS[0], "uno")
    assert (sitting.corrections["a"].before, sitting.text(TEXTS[0]), sitting.text(TEXTS[1])) == ("one", "uno", "two")
    assert sitting.correct(TEXTS[0], "one").corrections == {}


def test_initials_are_given_and_taken_back() -> None:
    sitting = Sitting(version=1).initial("a", given=True).initial("a", given=True)
    assert sitting.initialled == ("a",)
    assert sitting.initial("a", given=False).initialled == ()


@given(text=st.text(), at=st.sampled_from(["a", "b"]))
def test_what_was_kept_is_continued(text: str, at: str) -> None:
    sitting = Sitting(version=2).move(at).correct(TEXTS[1], text).initial("a", given=True)
    assert begin_or_continue(sitting.encode(), 2, TEXTS) == sitting


def test_its_record_follows_the_order_of_the_statement() -> None:
    sitting = Sitting(version=1)
    for paragraph in reversed(TEXTS):
        sitting = sitting.correct(paragraph, paragraph.text + "!").initial(paragraph.id, given=True)
    read = sitting.record(TEXTS, date(2026, 5, 2), manner="aloud", language="ar", by_role="interpreter", reason="")
    assert [c.paragraph for c in read.corrections] == ["a", "b"] == list(read.initialled)
    assert (read.read_on, read.manner, read.language, read.by_role) == ("2026-05-02", "aloud", "ar", "interpreter")


def test_a_note_of_the_interviewer_is_not_read_to_her() -> None:
    note = Paragraph(id="c", kind="interviewer_note", text="she was tired")
    assert read_aloud((TEXTS[0], note, TEXTS[1])) == TEXTS


def test_what_fits_no_more_is_dropped() -> None:
    sitting = Sitting(version=1).move("b").correct(TEXTS[1], "zwei").initial("b", given=True)
    changed = (TEXTS[0], Paragraph(id="b", kind="answer", text="two and a half"))
    assert begin_or_continue(sitting.encode(), 1, changed).corrections == {}
    assert begin_or_continue(sitting.encode(), 1, TEXTS[:1]) == Sitting(version=1)
    for kept, version in ((sitting.encode(), 2), ("{", 1), ('{"version": "x"}', 1), ("", 1)):
        assert begin_or_continue(kept, version, TEXTS) == Sitting(version=version)
