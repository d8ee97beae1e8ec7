"""A backup and a new passphrase are acts: logged, provable, and all or nothing."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from intake import custody, inspection, vault
from intake.custody import Act
from intake.errors import BadInput, WrongKey
from intake.vault.recovery_secret import new_secret

NOW = datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)
OLD, NEW = "seven words that nobody would ever guess", "eight other words that nobody would ever think of"


@pytest.fixture
def opened(tmp_path: Path) -> Iterator[vault.Vault]:
    made = vault.create(tmp_path / "vault", OLD, organisation="Office", cost=vault.FLOOR, now=NOW)
    with custody.act(made, Act.VAULT_CREATED, made.id, now=NOW):
        pass
    yield made
    made.close()


def acts(opened: vault.Vault) -> list[str]:
    return [entry.act for entry, _ in custody.history(opened)]


def test_a_backup_is_logged_and_tells_how_far_it_is(opened: vault.Vault, tmp_path: Path) -> None:
    told: list[tuple[int, int]] = []
    assert custody.newest_of(opened, Act.VAULT_BACKED_UP) is None
    custody.back_up(opened, tmp_path / "b", now=NOW, progress=lambda done, of: told.append((done, of)))
    assert told and told[-1][0] == told[-1][1] and [done for done, _ in told] == sorted(done for done, _ in told)
    assert acts(opened)[-1] == "vault.backed_up" and custody.newest_of(opened, Act.VAULT_BACKED_UP) == NOW
    with vault.restore(tmp_path / "b", tmp_path / "again", OLD, now=NOW) as restored:
        assert inspection.check_open(restored) == ()


def test_a_backup_that_is_stopped_leaves_no_file_and_no_act(opened: vault.Vault, tmp_path: Path) -> None:
    def stop(done: int, of: int) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        custody.back_up(opened, tmp_path / "b", now=NOW, progress=stop)
    assert {path.name for path in tmp_path.iterdir()} == {"vault"} and acts(opened)[-1] == "vault.created"
    with pytest.raises(BadInput, match="own folder"):
        custody.back_up(opened, opened.path / "b", now=NOW)


@pytest.mark.parametrize("back", [timedelta(), timedelta(days=-1)])
def test_a_new_passphrase_is_logged_by_the_old_key_even_when_the_clock_ran_back(
    opened: vault.Vault, tmp_path: Path, back: timedelta
) -> None:
    with pytest.raises(WrongKey):
        custody.change_passphrase(opened, "not the old one", NEW, now=NOW + back, never_seen=True)
    custody.change_passphrase(opened, OLD, NEW, now=NOW + back, never_seen=False)
    assert acts(opened)[-1] == "vault.passphrase_changed" and custody.verify(opened).holds
    with custody.act(opened, Act.CASE_DUMPED, "c", now=NOW):
        pass
    assert custody.verify(opened).holds
    opened.close()
    with pytest.raises(WrongKey):
        vault.unlock(tmp_path / "vault", OLD, now=NOW)
    with vault.unlock(tmp_path / "vault", NEW, now=NOW) as again:
        assert custody.verify(again).holds
        assert again.db.execute("SELECT count(*) FROM rekey_due").fetchone()[0] == 1


def test_another_users_passphrase_changes_nothing(opened: vault.Vault) -> None:
    log = lambda _: custody.log.append(opened, Act.PASSPHRASE_CHANGED, "x", NOW)  # noqa: E731
    vault.add_user(opened, "second", vault.Role.REVIEWER, "words of the second", log=log)
    with pytest.raises(WrongKey, match="another user"):
        custody.change_passphrase(opened, "words of the second", NEW, now=NOW, never_seen=True)


def test_the_first_act_of_all_has_sequence_one(tmp_path: Path) -> None:
    with vault.create(tmp_path / "v", OLD, organisation="Office", cost=vault.FLOOR, now=NOW) as made:
        assert custody.log.next_sequence(made, NOW) == 1


@pytest.mark.parametrize("back", [timedelta(), timedelta(days=-1)])
def test_a_re_key_is_logged_in_the_new_database_and_pays_what_is_due(opened: vault.Vault, back: timedelta) -> None:
    custody.change_passphrase(opened, OLD, NEW, now=NOW, never_seen=False)
    with custody.rekey(opened, now=NOW + back) as again:
        assert acts(again)[-1] == "vault.rekeyed" and custody.verify(again).holds
        assert again.db.execute("SELECT count(*) FROM rekey_due").fetchone()[0] == 0
        with custody.act(again, Act.CASE_DUMPED, "c", now=NOW):
            pass
        assert inspection.check_open(again) == ()


def test_a_re_key_that_is_stopped_leaves_no_act(opened: vault.Vault) -> None:
    def stop(done: int, of: int) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        custody.rekey(opened, now=NOW, progress=stop)
    assert acts(opened) == ["vault.created"] and inspection.check_open(opened) == ()


@pytest.mark.parametrize("back", [timedelta(), timedelta(days=-1)])
def test_users_come_and_go_by_acts_that_prove_themselves(opened: vault.Vault, tmp_path: Path, back: timedelta) -> None:
    custody.add_user(opened, "sara", vault.Role.INTERVIEWER, NEW, now=NOW)
    opened.close()
    with vault.unlock(tmp_path / "vault", NEW, now=NOW) as hers, custody.act(hers, Act.CASE_DUMPED, "c", now=NOW):
        pass
    again = custody.remove_user(vault.unlock(tmp_path / "vault", OLD, now=NOW), "sara", now=NOW + back)
    with again:
        assert [line.subject for line in custody.lines(again, custody.Filter(act="user.removed"))] == ["sara"]
        assert custody.verify(again).holds and inspection.check_open(again) == ()


def test_a_lost_passphrase_is_recovered_by_an_act_of_the_sheet(opened: vault.Vault, tmp_path: Path) -> None:
    secret = new_secret()
    custody.set_recovery(opened, secret, now=NOW)
    opened.close()
    keys = vault.derive_recovery(tmp_path / "vault", secret)
    with custody.recover(tmp_path / "vault", keys, "custodian", NEW, now=NOW) as again:
        newest = custody.lines(again, custody.Filter(), limit=1)[0]
        assert (newest.user, newest.act, newest.subject) == ("recovery", "recovery.used", "custodian")
        assert again.user.id == "custodian" and custody.verify(again).holds and inspection.check_open(again) == ()
