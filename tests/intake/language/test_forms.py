"""The strings under which a hidden text could be met again."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intake.language import fold_text, forms


@pytest.mark.parametrize(
    ("hidden", "met"),
    [
        ("Mazen Darwish", "مازن درويش"),
        ("مازن درويش", "Mazen Darwish"),
        ("محمد", "Mohammed"),
        ("Muhammad Haddad", "محمد حداد"),
        ("أحمد الخطيب", "Ahmad al-Khatib"),
        ("Іван Коваленко", "Ivan Kovalenko"),
        ("Mueller", "Müller"),
        ("Müller", "Mueller"),
        ("عبد الرحمن", "عبدالرحمن"),
        ("Abd al-Rahman", "Abdulrahman"),
        ("ساحة المرجة", "ساحه المرجه"),
        ("+47 912 34 567", "4791234567"),
        ("٠٩٣٣ ١٢٣ ٤٥٦", "0933123456"),
        ("Kovalenko", "oknelavoK"),
        ("مازن درويش", "شيورد نزام"),
    ],
)
def test_a_hidden_text_is_known_in_another_form(hidden: str, met: str) -> None:
    assert fold_text(met) in forms(hidden)


def test_short_strings_are_not_reversed() -> None:
    assert "نزام" not in forms("مازن")
    assert "damha" not in forms("Ahmad")


@given(st.text(max_size=60))
def test_forms_are_few_folded_and_hold_the_text_itself(text: str) -> None:
    found = forms(text)
    assert len(found) <= 200
    assert "" not in found
    plain = " ".join(fold_text(text).split())
    assert not plain or plain in found


def test_many_words_stay_few_forms() -> None:
    assert len(forms("أبو عبد الرحمن محمد علي الحسيني")) <= 200
    assert len(forms("كلمة " * 4000)) <= 200
