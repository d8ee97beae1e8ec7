"""What is begun in a form: kept and given back as it stood, to its own user alone, and gone when it is done."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from intake import vault
from intake.errors import NotPermitted, WrongKey
from intake.vault.begun import begun, keep_begun
from intake.vault.settings import read_settings, write_settings
from tests.intake.vault.conftest import NOW, Copy, head

FORM = '["person", "p1", "edit"]'
WORDS = "اسمها الكامل"


@given(text=st.text(min_size=1))
@settings(max_examples=30, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
def test_it_comes_back_as_it_stood(copied: Copy, text: str) -> None:
    with copied.unlock() as opened:
        keep_begun(opened, FORM, text.encode("utf-8", "surrogatepass").decode("utf-8", "replace"))
        assert begun(opened, FORM) == text.encode("utf-8", "surrogatepass").decode("utf-8", "replace")


def test_it_outlives_the_close_and_is_no_setting(copied: Copy) -> None:
    with copied.unlock() as opened:
        write_settings(opened, {"language": "ar"})
        keep_begun(opened, FORM, WORDS)
    with copied.unlock() as again:
        assert begun(again, FORM) == WORDS
        assert begun(again, "another form") == ""
        assert read_settings(again) == {"language": "ar"}


def test_it_stands_in_no_row_in_the_clear_and_says_not_how_long_it_is(copied: Copy) -> None:
    with copied.unlock() as opened:
        lengths = set()
        for text in ("a", WORDS, "x" * 900):
            keep_begun(opened, FORM, text)
            (value,) = opened.db.execute("SELECT value FROM setting").fetchone()
            assert text not in value or len(text) == 1
            lengths.add(len(value))
        assert len(lengths) == 1


def test_nobody_else_opens_it_even_with_the_database(copied: Copy) -> None:
    with copied.unlock() as opened:
        vault.add_user(opened, "noura", vault.Role.INTERVIEWER, "a third passphrase", log=lambda _: head(3))
        keep_begun(opened, FORM, WORDS)
    with vault.unlock(copied.path, "a third passphrase", now=NOW) as hers:
        assert begun(hers, FORM) == ""
        with hers.draft() as db:
            db.execute("UPDATE setting SET user = 'noura'")
        with pytest.raises(WrongKey):
            begun(hers, FORM)


def test_a_new_passphrase_opens_what_was_begun_before(copied: Copy) -> None:
    with copied.unlock() as opened:
        keep_begun(opened, FORM, WORDS)
        vault.change_passphrase(opened, "another", now=NOW, until=3, log=lambda _: head(3))
        assert begun(opened, FORM) == WORDS
    with vault.unlock(copied.path, "another", now=NOW) as again:
        assert begun(again, FORM) == WORDS


def test_an_empty_text_erases_it(copied: Copy) -> None:
    with copied.unlock() as opened:
        keep_begun(opened, FORM, WORDS)
        keep_begun(opened, FORM, "")
        assert begun(opened, FORM) == ""
        assert opened.db.execute("SELECT count(*) FROM setting").fetchone() == (0,)


def test_a_vault_that_is_open_to_read_only_keeps_nothing(copied: Copy) -> None:
    with copied.unlock() as opened:
        opened.read_only = True
        with pytest.raises(NotPermitted):
            keep_begun(opened, FORM, WORDS)
        opened.read_only = False
