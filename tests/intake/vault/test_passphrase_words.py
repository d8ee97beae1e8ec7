"""Passphrases that the tool makes, and how it weighs those of people."""

from __future__ import annotations

import pytest

from intake.signing.organisation import word_list
from intake.vault.passphrase_words import Strength, make_digits, make_passphrase, strength


def test_seven_words_of_the_list_and_never_the_same() -> None:
    made = [make_passphrase(word_list()) for _ in range(50)]
    assert all(len(words.split()) == 7 and set(words.split()) <= set(word_list()) for words in made)
    assert len(set(made)) == 50


def test_twenty_four_digits_in_groups() -> None:
    groups = make_digits().split()
    assert [len(group) for group in groups] == [4] * 6
    assert all(group.isascii() and group.isdigit() for group in groups)


@pytest.mark.parametrize("weak", ["", "password", "12345678", "damascus2011"])
def test_what_is_guessed_first_is_weak(weak: str) -> None:
    assert strength(weak) is Strength.WEAK


def test_what_the_tool_makes_is_strong() -> None:
    assert strength(make_passphrase(word_list())) is Strength.STRONG
    assert strength(make_digits()) is Strength.STRONG
