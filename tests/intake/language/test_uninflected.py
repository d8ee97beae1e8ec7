"""A marked name is taken back to its other forms, and an ordinary word or a known name is left whole."""

from __future__ import annotations

import pytest

from intake.language import uninflected


@pytest.mark.parametrize(
    ("marked", "form"),
    [
        ("لقصي", "قصي"),
        ("ولسمير", "سمير"),
        ("وللأحمد", "الاحمد"),
        ("لأحمد الشيحاوي", "احمد الشيحاوي"),
        ("Харкові", "харків"),
        ("Олександра Коваленка", "олександр коваленк"),
        ("Bolks", "bolk"),
        ("Yıldırım'ın", "yildirim"),
    ],
)
def test_the_form_without_grammar_is_given(marked: str, form: str) -> None:
    assert form in uninflected(marked)


@pytest.mark.parametrize("marked", ["سمير", "سلسبيل", "رانيا", "كمال", "Hans", "ل", "", "…", "0944"])
def test_a_name_that_bears_nothing_has_no_other_form(marked: str) -> None:
    assert uninflected(marked) == ()
