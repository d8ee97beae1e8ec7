"""One number and one day are known in each way of writing them; what is neither is not."""

from __future__ import annotations

from datetime import date

import pytest

from intake.redaction.otherwise import accounts, days, number_ends


@pytest.mark.parametrize("text", ["+963 944 123 456", "0944123456", "tel. (0944) 123/456", "٠٩٤٤-١٢٣-٤٥٦"])
def test_a_number_is_its_last_digits(text: str) -> None:
    assert number_ends(text) == ("44123456",)


@pytest.mark.parametrize("text", ["12 May 1984 at 0944", "Branch 251 in 2012", "1234567890123456789012"])
def test_other_figures_are_no_number(text: str) -> None:
    assert number_ends(text) == ()


@pytest.mark.parametrize(
    "text", ["12 May 1984", "on May 12, 1984", "12.05.1984", "1984-05-12", "12. mai 1984", "١٢ أيار ١٩٨٤", "١٢/٥/١٩٨٤"]
)
def test_a_day_is_known(text: str) -> None:
    assert [day for _, _, day in days(text)] == [date(1984, 5, 12)]


@pytest.mark.parametrize("text", ["May 1984", "31.02.1984", "12 horses 1984", "1.2.3", "spring 1984"])
def test_what_is_no_day_is_none(text: str) -> None:
    assert list(days(text)) == []


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("zorban.k84@mail.example", ("zorban.k84",)),
        ("Telegram @zorban_k, now", ("zorban_k",)),
        ("zorbanqvist@mail.example", ("zorbanqvist",)),
        ("info@mail.example", ()),
        ("no account", ()),
        ("a @ b", ()),
    ],
)
def test_an_account_is_known_by_its_name(text: str, names: tuple[str, ...]) -> None:
    assert accounts(text) == names
