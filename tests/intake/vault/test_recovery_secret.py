"""The recovery sheet's digits: what was typed wrong is told by its group, and nothing else is taken for a sheet."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intake.vault import BadSheet
from intake.vault.recovery_secret import GROUPS, groups_of, mistyped, new_secret, require_same, secret_of

SECRET = bytes(range(32))
secrets_ = st.binary(min_size=32, max_size=32)


def test_the_form_is_what_it_was() -> None:
    assert groups_of(SECRET)[:3] == ("000011", "005665", "011319")
    assert groups_of(bytes(32))[:16] == ("000000",) * 16
    assert new_secret() != new_secret() and len(new_secret()) == 32


@given(secrets_)
def test_a_sheet_gives_its_secret_back(secret: bytes) -> None:
    assert secret_of(groups_of(secret)) == secret
    arabic = [group.translate(str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩")) for group in groups_of(secret)]
    assert secret_of([f" {group[:3]}-{group[3:]}\u200f" for group in arabic]) == secret


@given(secrets_, st.integers(0, GROUPS - 1), st.integers(0, 5), st.integers(1, 9))
def test_a_mistyped_digit_is_told_by_its_group(secret: bytes, group: int, place: int, more: int) -> None:
    typed = list(groups_of(secret))
    digits = list(typed[group])
    digits[place] = str((int(digits[place]) + more) % 10)
    typed[group] = "".join(digits)
    with pytest.raises(BadSheet) as told:
        secret_of(typed)
    assert told.value.groups == (group + 1,)
    assert typed[group] not in str(told.value)


@given(secrets_, st.integers(0, GROUPS - 1), st.integers(0, 4))
def test_two_digits_that_changed_places_are_told_by_their_group(secret: bytes, group: int, place: int) -> None:
    typed = list(groups_of(secret))
    before = typed[group]
    typed[group] = before[:place] + before[place + 1] + before[place] + before[place + 2 :]
    if typed[group] == before:
        return
    with pytest.raises(BadSheet) as told:
        secret_of(typed)
    assert told.value.groups == (group + 1,)


@given(secrets_, st.integers(0, GROUPS - 2))
def test_groups_in_another_order_are_told(secret: bytes, at: int) -> None:
    typed = list(groups_of(secret))
    if typed[at] == typed[at + 1]:
        return
    typed[at], typed[at + 1] = typed[at + 1], typed[at]
    try:
        assert secret_of(typed) != secret, "one time in 65,536 another secret proves itself: it opens nothing"
    except BadSheet as told:
        assert told.groups == () and "belong together" in told.message


def test_a_torn_sheet_names_what_is_missing() -> None:
    groups = groups_of(SECRET)
    for torn, missing in ((groups[:12], (13, 14, 15, 16, 17)), (("", *groups[1:]), (1,)), ((), tuple(range(1, 18)))):
        with pytest.raises(BadSheet, match="not whole") as told:
            secret_of(torn)
        assert told.value.groups == missing


@pytest.mark.parametrize("typed", ["00001", "0000111", "720896", "99999a", "½½½½½½", "00001\u0bf0"])
def test_what_is_no_group_is_told(typed: str) -> None:
    with pytest.raises(BadSheet) as told:
        secret_of((typed, *groups_of(SECRET)[1:]))
    assert told.value.groups == (1,)
    with pytest.raises(BadSheet):
        secret_of((*groups_of(SECRET), "000011"))


def test_groups_are_judged_while_they_are_typed() -> None:
    groups = groups_of(SECRET)
    assert mistyped(groups) == () and mistyped(("", "0056", *groups[2:])) == ()
    assert mistyped(("000012", "00a", groups[2], "0000000")) == (1, 2, 4)


def test_typing_back_another_sheet_names_where_it_differs() -> None:
    groups = groups_of(SECRET)
    require_same(SECRET, groups)
    with pytest.raises(BadSheet, match="another sheet") as told:
        require_same(bytes([1]) + SECRET[1:], groups)
    assert told.value.groups == (1, 17)
