"""The recovery sheet opens the vault once, for a custodian's new passphrase; a renewed one shuts the old one out."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from intake import vault
from intake.errors import NotPermitted, NotThere, WrongKey
from intake.vault import Role
from tests.intake.vault.conftest import NOW, PASSPHRASE, RECOVERY, Copy, head
from tests.intake.vault.test_crashes import every_crash

OTHER = bytes(32)


def renewed(copy: Copy) -> None:
    with copy.unlock() as opened:
        vault.set_recovery(opened, OTHER, now=NOW, until=3, log=lambda _: head(3))


def recovered(path: Path, secret: bytes, passphrase: str, user: str = "custodian") -> None:
    with vault.unlock_with(path, vault.derive_recovery(path, secret), now=NOW) as opened:
        vault.give_passphrase(opened, user, passphrase, now=NOW, until=3, log=lambda _: head(3))


def test_a_vault_without_a_sheet_gets_one(tmp_path: Path) -> None:
    path = tmp_path / "v"
    with vault.create(path, PASSPHRASE, organisation="Office", cost=vault.FLOOR, now=NOW) as made:
        assert not vault.has_recovery(made)
        with pytest.raises(WrongKey):
            vault.derive_recovery(path, OTHER)
        vault.set_recovery(made, OTHER, now=NOW, until=1, log=lambda _: head(1))
        assert vault.has_recovery(made)
        assert made.db.execute("SELECT count(*) FROM rekey_due").fetchone() == (0,), "there was no sheet before"
    recovered(path, OTHER, "a new one")
    with vault.unlock(path, "a new one", now=NOW) as opened:
        assert opened.user.role is Role.CUSTODIAN and opened.organisation_key().organisation == "Office"


def test_a_wrong_sheet_opens_nothing(copied: Copy) -> None:
    with pytest.raises(WrongKey, match="recovery"):
        vault.derive_recovery(copied.path, OTHER)


def test_a_renewed_sheet_shuts_the_old_one_out_and_a_re_key_is_due(copied: Copy) -> None:
    with vault.unlock_with(copied.path, vault.derive_recovery(copied.path, RECOVERY), now=NOW) as opened:
        signature = opened.sign_act(b"entry")
    renewed(copied)
    with pytest.raises(WrongKey):
        vault.derive_recovery(copied.path, RECOVERY)
    with vault.unlock_with(copied.path, vault.derive_recovery(copied.path, OTHER), now=NOW) as opened:
        assert opened.organisation_key().organisation and "first opening" in opened.notes[0]
        assert opened.db.execute("SELECT user FROM rekey_due").fetchall() == [("recovery",)]
        opened.directory.verify_act("recovery", 3, b"entry", signature)
        assert not [finding for finding in vault.inspect(copied.path, opened) if finding.damage]


def test_a_lost_passphrase_is_replaced_and_the_log_keeps_its_signatures(copied: Copy) -> None:
    with copied.unlock() as opened:
        signature, sealed = opened.sign_act(b"entry"), opened.seal_identity("person:1", 1, b"name")
    recovered(copied.path, RECOVERY, "a new one")
    with pytest.raises(WrongKey):
        vault.unlock(copied.path, PASSPHRASE, now=NOW)
    with vault.unlock(copied.path, "a new one", now=NOW) as opened:
        assert opened.notes == (), "her pins were made with her"
        assert opened.open_identity("person:1", 1, "custodian", sealed) == b"name"
        opened.directory.verify_act("custodian", 3, b"entry", signature)
        assert opened.db.execute("SELECT user FROM rekey_due").fetchall() == [("custodian",)]
        vault.change_passphrase(opened, "one more", now=NOW, until=9, log=lambda _: head(9))
    with vault.unlock(copied.path, "one more", now=NOW) as opened:
        assert opened.organisation_key().organisation


def test_only_the_sheet_gives_passphrases_and_only_to_custodians(copied: Copy) -> None:
    log = {"now": NOW, "until": 9, "log": lambda _: head(9)}
    with copied.unlock() as opened:
        vault.add_user(opened, "interviewer", Role.INTERVIEWER, "hers", log=lambda _: head(3))
        with pytest.raises(NotPermitted):
            vault.give_passphrase(opened, "custodian", "x", **log)
    with vault.unlock(copied.path, "hers", now=NOW) as opened:
        assert opened.notes == (), "her pins were made when she was added"
        with pytest.raises(NotPermitted):
            vault.set_recovery(opened, OTHER, **log)
        with pytest.raises(NotPermitted):
            vault.give_passphrase(opened, "custodian", "x", **log)
    with vault.unlock_with(copied.path, vault.derive_recovery(copied.path, RECOVERY), now=NOW) as opened:
        for user in ("interviewer", "recovery", "nobody"):
            with pytest.raises(NotThere):
                vault.give_passphrase(opened, user, "x", **log)
        with pytest.raises(NotPermitted):
            vault.set_recovery(opened, OTHER, **log)


def test_an_old_copy_of_the_disk_still_opens_by_the_old_sheet_until_a_re_key(copied: Copy, tmp_path: Path) -> None:
    """What security.md says does not hold for copies: hence the re-key that is due."""
    old = shutil.copytree(copied.path, tmp_path / "old")
    renewed(copied)
    before = vault.derive_recovery(old, RECOVERY).records.records
    with copied.unlock() as opened:
        assert opened.keys.records.records == before
        again = vault.rekey(opened, now=NOW, log=lambda _: head(4))
    with again:
        assert again.keys.records.records != before
        assert again.db.execute("SELECT count(*) FROM rekey_due").fetchone() == (0,)


def test_a_crash_leaves_one_sheet_that_opens(template: Copy, copy_of: Callable[[Copy], Copy]) -> None:
    ends = set()
    for copy in every_crash(copy_of, template, renewed):
        copy.unlock().close()  # settles what was interrupted
        opens = []
        for secret in (RECOVERY, OTHER):
            try:
                vault.derive_recovery(copy.path, secret)
                opens.append(secret)
            except WrongKey:
                continue
        assert len(opens) == 1
        ends.add(opens[0])
        with copy.unlock() as opened:
            assert not [finding for finding in vault.inspect(copy.path, opened) if finding.damage]
    assert ends == {RECOVERY, OTHER}


def test_a_crash_while_a_passphrase_is_given_leaves_one_that_opens(
    template: Copy, copy_of: Callable[[Copy], Copy]
) -> None:
    keys = vault.derive_recovery(template.path, RECOVERY)
    old, ends = template.keys, set()

    def act(copy: Copy) -> None:
        recovered(copy.path, RECOVERY, "a new one")

    for copy in every_crash(copy_of, template, act):
        vault.unlock_with(copy.path, keys, now=NOW).close()
        try:
            vault.unlock_with(copy.path, old, now=NOW).close()
            ends.add("old")
        except WrongKey:
            vault.unlock(copy.path, "a new one", now=NOW).close()
            ends.add("new")
    assert ends == {"old", "new"}
