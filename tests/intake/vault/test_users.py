"""Who leaves is shut out by a re-key in the same act; what he signed before still counts."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from intake import vault
from intake.errors import BadInput, Damaged, NotPermitted, NotThere, WrongKey
from intake.vault import Role
from tests.intake.vault.conftest import NOW, Copy, head
from tests.intake.vault.test_crashes import every_crash

HIS = "his own words and no others"


@pytest.fixture(scope="module")
def with_two(template: Copy, tmp_path_factory: pytest.TempPathFactory) -> Copy:
    """The template with an interviewer."""
    import shutil

    copy = Copy(path=shutil.copytree(template.path, tmp_path_factory.mktemp("two") / "vault"), keys=template.keys)
    with copy.unlock() as opened:
        vault.add_user(opened, "interviewer", Role.INTERVIEWER, HIS, log=lambda _: head(3))
    return copy


def removed(copy: Copy, **more: object) -> None:
    vault.remove_user(copy.unlock(), "interviewer", now=NOW, until=4, log=lambda _: head(4), **more).close()


def test_who_leaves_opens_nothing_any_more(with_two: Copy, copy_of: Callable[[Copy], Copy]) -> None:
    copy = copy_of(with_two)
    with vault.unlock(copy.path, HIS, now=NOW) as opened:
        before, keys, signature = opened.keys.records.records, opened.keys, opened.sign_act(b"entry")
    removed(copy)
    for again in (lambda: vault.unlock(copy.path, HIS, now=NOW), lambda: vault.unlock_with(copy.path, keys, now=NOW)):
        with pytest.raises(WrongKey):
            again()
    with copy.unlock() as opened:
        assert opened.keys.records.records != before and len(list(copy.path.glob("records-*.db"))) == 1
        assert opened.directory.member("interviewer").slot is None
        opened.directory.verify_act("interviewer", 4, b"entry", signature)
        with pytest.raises(Damaged, match="removal"):
            opened.directory.verify_act("interviewer", 5, b"entry", signature)
        assert opened.db.execute("SELECT user FROM user_secret ORDER BY user").fetchall() == [
            ("custodian",),
            ("recovery",),
        ]
        assert not [finding for finding in vault.inspect(copy.path, opened) if finding.damage]
        vault.add_user(opened, "next", Role.INTERVIEWER, "x", log=lambda _: head(5))
        assert opened.directory.member("next").slot == 2, "the slot is free again"


def test_refusals(with_two: Copy, copy_of: Callable[[Copy], Copy]) -> None:
    copy, log = copy_of(with_two), {"now": NOW, "until": 9, "log": lambda _: head(9)}
    with copy.unlock() as opened:
        vault.add_user(opened, "reviewer", Role.REVIEWER, "r", log=lambda _: head(4))
        for user, error in (("nobody", NotThere), ("custodian", BadInput), ("reviewer", NotPermitted)):
            with pytest.raises(error):
                vault.remove_user(opened, user, **log)
        for user, role in (("recovery", Role.CUSTODIAN), ("x", Role.RECOVERY)):
            with pytest.raises(BadInput):
                vault.add_user(opened, user, role, "p", log=lambda _: head(9))
        assert opened.state().generation == 4
    with vault.unlock(copy.path, HIS, now=NOW) as opened, pytest.raises(NotPermitted):
        vault.remove_user(opened, "custodian", **log)


def test_a_removal_that_is_stopped_leaves_everything_as_it_was(with_two: Copy, copy_of: Callable[[Copy], Copy]) -> None:
    copy, told = copy_of(with_two), []

    def stop(done: int, of: int) -> None:
        told.append((done, of))
        raise InterruptedError

    with copy.unlock() as opened:
        with pytest.raises(InterruptedError):
            vault.rekey(opened, now=NOW, log=lambda _: head(4), progress=stop)
        assert told and opened.state().generation == 3 and len(list(copy.path.glob("records-*"))) <= 3
        with opened.change() as change:
            change.commit(log_head=head(4))
    vault.unlock(copy.path, HIS, now=NOW).close()


def test_a_crash_in_a_removal_leaves_him_in_or_out(with_two: Copy, copy_of: Callable[[Copy], Copy]) -> None:
    with vault.unlock(with_two.path, HIS, now=NOW) as opened:
        his = opened.keys
    ends = set()
    for copy in every_crash(copy_of, with_two, removed):
        with copy.unlock() as opened:
            there = opened.directory.member("interviewer").slot is not None
            assert opened.state().generation == (3 if there else 4)
            assert not [finding for finding in vault.inspect(copy.path, opened) if finding.damage]
        ends.add(there)
        if there:
            vault.unlock_with(copy.path, his, now=NOW).close()
        else:
            with pytest.raises(WrongKey):
                vault.unlock_with(copy.path, his, now=NOW)
    assert ends == {True, False}


def test_progress_is_told(with_two: Copy, copy_of: Callable[[Copy], Copy]) -> None:
    told: list[tuple[int, int]] = []
    removed(copy_of(with_two), progress=lambda done, of: told.append((done, of)))
    assert told[-1][0] == told[-1][1] > 0


def test_all_eight_slots(with_two: Copy, copy_of: Callable[[Copy], Copy], tmp_path: Path) -> None:
    with copy_of(with_two).unlock() as opened:
        for number in range(6):
            vault.add_user(opened, f"u{number}", Role.INTERVIEWER, f"p{number}", log=lambda _: head(5))
        with pytest.raises(BadInput, match="eight"):
            vault.add_user(opened, "ninth", Role.INTERVIEWER, "p", log=lambda _: head(5))


def test_what_each_role_may() -> None:
    assert {role: (role.opens_identities, role.keeps_keys) for role in Role} == {
        Role.CUSTODIAN: (True, True),
        Role.REVIEWER: (True, False),
        Role.INTERVIEWER: (False, False),
        Role.RECOVERY: (True, True),
    }


def test_who_was_removed_or_opens_identities_cannot_be_removed(with_two: Copy, copy_of: Callable[[Copy], Copy]) -> None:
    copy = copy_of(with_two)
    with copy.unlock() as opened:
        assert [member.id for member in opened.directory.members if member.removable] == ["interviewer"]
    removed(copy)
    with copy.unlock() as opened:
        assert [member.id for member in opened.directory.members if member.removable] == []
