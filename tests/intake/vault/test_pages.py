"""What counts as a page as it was written: the one that SQLite's locks lie on is never written."""

from __future__ import annotations

from intake.vault.pages import LOCK_PAGE, is_as_written, page_keys
from tests.intake.vault.conftest import Copy


def test_beyond_one_gigabyte_the_page_that_locks_lie_on_is_whole_while_it_is_empty(template: Copy) -> None:
    keys, empty = page_keys(template.keys.records), bytes(4096)
    assert LOCK_PAGE == 262_145
    assert is_as_written(empty, LOCK_PAGE, keys)
    assert not is_as_written(bytes(4095) + b"x", LOCK_PAGE, keys)
    assert not is_as_written(empty, LOCK_PAGE - 1, keys)
