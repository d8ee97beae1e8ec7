"""Keys, slots, roles: who opens what, and what a changed keys.json ends as."""

from __future__ import annotations

import json
import random
import unicodedata
from collections.abc import Callable
from pathlib import Path

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from intake import canonical, vault
from intake.errors import AlreadyThere, BadInput, Damaged, IntakeError, NotPermitted, NotThere, WrongKey
from intake.vault import Role
from intake.vault.derivation import info, record_keys, user_keys
from intake.vault.sealing import SEED_BYTES, KeyPair, seal_to
from intake.vault.slots import Holder, compose, open_slot, parse
from intake.vault.stretching import stretch
from tests.intake.vault.conftest import NOW, ORGANISATION, PASSPHRASE, RECOVERY, Copy, content, head

VAULT_ID = "00112233445566778899aabbccddeeff"


def changed(data: bytes, chance: random.Random) -> bytes:
    """One byte flipped, added or taken, or the end cut."""
    at = chance.randrange(len(data))
    kind = chance.randrange(4)
    if kind == 0:
        return data[:at] + bytes([data[at] ^ 1 << chance.randrange(8)]) + data[at + 1 :]
    if kind == 1:
        return data[:at] + bytes([chance.randrange(256)]) + data[at:]
    if kind == 2:
        return data[:at] + data[at + 1 :]
    return data[:at]


def test_derivation_is_what_it_was() -> None:
    """Frozen values: a change here locks every existing vault."""
    secret = stretch("e\u0301", b"0123456789abcdef", vault.FLOOR)
    keys = user_keys(secret, VAULT_ID, 1)
    records = record_keys(secret, VAULT_ID, "records-" + "0" * 32 + ".db")
    assert secret.hex().startswith(FROZEN["secret"])
    assert keys.act_public.hex().startswith(FROZEN["act"])
    assert keys.pin.hex().startswith(FROZEN["pin"])
    assert keys.pair.public.hex().startswith(FROZEN["pair"])
    assert records.database.hex().startswith(FROZEN["database"])
    assert records.seal.hex().startswith(FROZEN["seal"])


FROZEN = {
    "secret": "f95aef1690ca60209db5e17cd1eff525",
    "act": "26c73081cae8dfba1a912e0adb97e2ea",
    "pin": "bec49efc1932792c1b691df83d753dc0",
    "pair": "ade909d2700805f184c5735f02977a6f",
    "database": "fec4ff3da18f27ebb808c0847d3e8ef6",
    "seal": "256f51847d069dd8f18ef9558e7aec7a",
}


def test_the_passphrase_is_taken_in_nfc(copied: Copy) -> None:
    salt = bytes(16)
    composed, apart = "محمد é", unicodedata.normalize("NFD", "محمد é")
    assert composed != apart
    assert stretch(composed, salt, vault.FLOOR) == stretch(apart, salt, vault.FLOOR)


def test_every_slot_vault_and_purpose_has_its_own_keys() -> None:
    secret = bytes(32)
    made = [user_keys(secret, VAULT_ID, slot) for slot in range(1, 10)] + [user_keys(secret, "f" * 32, 1)]
    values = [keys.act_public for keys in made] + [keys.pin for keys in made] + [k.pair.public[:32] for k in made]
    assert len(set(values)) == len(values)


@given(st.lists(st.binary(max_size=8), max_size=4), st.lists(st.binary(max_size=8), max_size=4))
def test_info_never_confuses_two_lists(one: list[bytes], other: list[bytes]) -> None:
    assert (info(*one) == info(*other)) == (one == other)


def test_all_slots_look_alike(template: Copy) -> None:
    file = json.loads((template.path / "keys.json").read_bytes())
    assert len(file["slots"]) == 8
    assert len({len(slot) for slot in [*file["slots"], file["recovery"]]}) == 1
    assert ORGANISATION not in json.dumps(file) and "custodian" not in json.dumps(file)


@given(st.integers(1, 9), st.from_regex(r"[a-z0-9]([a-z0-9._-]{0,62}[a-z0-9])?", fullmatch=True))
def test_a_slot_gives_back_what_it_was_made_with(slot: int, user: str) -> None:
    keys = user_keys(bytes(32), VAULT_ID, slot)
    salts = parse_salts()
    name = "records-" + "a" * 32 + ".db"
    holder = Holder(user=user, slot=slot, public=keys.pair.public)
    data = compose(vault=VAULT_ID, database=name, salts=salts, records=b"r" * 32, holders=(holder,))
    opened = open_slot(parse(data), slot, keys)
    assert (opened.records, opened.user, opened.slot) == (b"r" * 32, user, slot)
    other = slot % 9 + 1
    with pytest.raises(WrongKey):
        open_slot(parse(data), other, user_keys(bytes(32), VAULT_ID, other))
    with pytest.raises(WrongKey):
        open_slot(parse(data), slot, user_keys(b"x" * 32, VAULT_ID, slot))


def parse_salts() -> tuple:
    from intake.vault.slots import SaltSet

    return (SaltSet(salt=bytes(16), cost=vault.FLOOR),)


def test_a_slot_is_bound_to_every_other_field(template: Copy) -> None:
    file = parse((template.path / "keys.json").read_bytes())
    open_slot(file, 1, template.keys.user_keys)
    salts = msgspec.structs.replace(file.salts[0], cost=vault.Cost(memory=65 * 1024, passes=3))
    for other in (
        msgspec.structs.replace(file, salts=(salts,)),
        msgspec.structs.replace(file, salts=(*file.salts, salts) if salts.salt != file.salts[0].salt else (salts,)),
        msgspec.structs.replace(file, database="records-" + "0" * 32 + ".db"),
        msgspec.structs.replace(file, vault="0" * 32),
    ):
        with pytest.raises(WrongKey):
            open_slot(other, 1, template.keys.user_keys)


@pytest.mark.parametrize(
    "name",
    ["../records.db", "records-" + "0" * 32 + ".db\n", "/etc/passwd", "records-" + "A" * 32 + ".db", "", "keys.json"],
)
def test_a_database_name_is_checked_before_use(template: Copy, name: str) -> None:
    file = json.loads((template.path / "keys.json").read_bytes())
    file["database"] = name
    with pytest.raises(BadInput):
        parse(canonical.encode(file))


@pytest.mark.parametrize(
    "data",
    [b"", b"{}", b"[]", b"null", b"\xff\xfe", b"{" * 70000, b'{"format":"testimony-intake/keys/2"}', b"[" * 9000],
)
def test_malformed_keys_files_are_bad_input(copied: Copy, data: bytes) -> None:
    (copied.path / "keys.json").write_bytes(data)
    with pytest.raises((BadInput, Damaged)):
        vault.unlock(copied.path, PASSPHRASE, now=NOW)


def test_a_second_encoding_of_the_same_keys_is_refused(template: Copy) -> None:
    data = (template.path / "keys.json").read_bytes()
    for other in (data + b"\n", data.replace(b":", b": ", 1), json.dumps(json.loads(data)).encode()):
        with pytest.raises(BadInput):
            parse(other)


def test_every_changed_byte_of_keys_json_is_noticed(
    template: Copy, copy_of: Callable[[Copy], Copy], scale: Callable[[int], int]
) -> None:
    data = (template.path / "keys.json").read_bytes()
    chance, once = random.Random(1), copy_of(template)
    ends: dict[str, int] = {}
    for _ in range(scale(2000)):
        other = changed(data, chance)
        if other == data:
            continue
        (once.path / "keys.json").write_bytes(other)
        before = content(once.path)
        with pytest.raises((BadInput, WrongKey, Damaged)) as caught:
            once.unlock()
        ends[caught.typename] = ends.get(caught.typename, 0) + 1
        assert content(once.path) == before
    assert ends["Damaged"], "other slots' bytes are covered by the seal alone"


def test_a_wrong_passphrase_is_a_wrong_key_and_changes_nothing(copied: Copy) -> None:
    before = content(copied.path)
    for wrong in ("", "wrong", PASSPHRASE + " "):
        with pytest.raises(WrongKey):
            vault.unlock(copied.path, wrong, now=NOW)
    with pytest.raises(BadInput):
        vault.unlock(copied.path, "\ud800", now=NOW)
    with pytest.raises(NotThere):
        vault.unlock(copied.path / "nothing", PASSPHRASE, now=NOW)
    assert content(copied.path) == before


def test_a_pipe_in_place_of_keys_json_is_not_waited_for(copied: Copy) -> None:
    import os

    (copied.path / "keys.json").unlink()
    os.mkfifo(copied.path / "keys.json")
    with pytest.raises(Damaged):
        vault.unlock(copied.path, PASSPHRASE, now=NOW)


def test_no_key_shows_in_a_repr(copied: Copy) -> None:
    with copied.unlock() as opened:
        shown = repr(opened) + repr(opened.keys) + repr(opened.user) + repr(opened.files) + repr(opened.directory)
        stored = opened.files.stored(opened.files.names()[0])
        shown += repr(stored)
        secrets = [opened.keys.records.records, opened.keys.records.database, opened.keys.records.seal]
        secrets += [opened.keys.user_keys.pin, opened.identity_seed()]
        for secret in secrets:
            assert repr(secret)[2:-1] not in shown and secret.hex() not in shown


def test_recovery_opens_everything_and_an_unused_slot_nothing(copied: Copy, tmp_path: Path) -> None:
    keys = vault.derive_recovery(copied.path, RECOVERY)
    with vault.unlock_with(copied.path, keys, now=NOW) as opened:
        assert opened.user == vault.UserEntry(id="recovery", role=Role.RECOVERY, slot=9)
        assert opened.organisation_key().organisation == ORGANISATION
        assert "first opening" in opened.notes[0]
    with vault.unlock_with(copied.path, keys, now=NOW) as opened:
        assert opened.notes == ()
    with pytest.raises(WrongKey):
        vault.derive_recovery(copied.path, bytes(32))


def test_identities_are_bound_to_subject_version_and_author(copied: Copy) -> None:
    with copied.unlock() as opened:
        for size in (0, 1, 1019, 1020, 1021, 5000):
            plain = b"n" * size
            sealed = opened.seal_identity("person:1", 2, plain)
            assert opened.open_identity("person:1", 2, "custodian", sealed) == plain
        short, long = opened.seal_identity("p", 1, b"Al"), opened.seal_identity("p", 1, b"Al" * 400)
        assert len(short) == len(long)
        for wrong in (("person:2", 2, "custodian"), ("person:1", 1, "custodian"), ("person:1", 2, "other")):
            with pytest.raises(WrongKey):
                opened.open_identity(*wrong, sealed)


def test_an_interviewer_seals_identities_and_never_reads_them_back(copied: Copy) -> None:
    with copied.unlock() as opened:
        vault.add_user(opened, "interviewer-1", Role.INTERVIEWER, "a second passphrase", log=lambda _: head(3))
        by_custodian = opened.seal_identity("person:1", 1, b"name")
        with pytest.raises(AlreadyThere):
            vault.add_user(opened, "interviewer-1", Role.INTERVIEWER, "x", log=lambda _: head(4))
    with vault.unlock(copied.path, "a second passphrase", now=NOW) as opened:
        assert opened.user.role is Role.INTERVIEWER
        sealed = opened.seal_identity("person:2", 1, b"other name")
        assert opened.db.execute("SELECT count(*) FROM word").fetchone() == (300,)
        own_file = [opened.files.stored(name) for name in opened.files.names()]
        for refused in (
            lambda: opened.open_identity("person:2", 1, "interviewer-1", sealed),
            lambda: opened.open_identity("person:1", 1, "custodian", by_custodian),
            opened.organisation_key,
            opened.identity_seed,
            lambda: opened.files.open(next(each for each in own_file if each.sealed_to_identity)),
            lambda: vault.rekey(opened, now=NOW, log=lambda _: head(5)),
            lambda: vault.add_user(opened, "x", Role.REVIEWER, "y", log=lambda _: head(5)),
        ):
            with pytest.raises(NotPermitted):
                refused()
        assert not [finding for finding in vault.inspect(copied.path, opened) if finding.damage]
        vault.change_passphrase(opened, "a third passphrase", now=NOW, until=7, log=lambda _: head(4))
        signature = opened.sign_act(b"entry")
    with copied.unlock() as opened:
        opened.directory.verify_act("interviewer-1", 8, b"entry", signature)
        with pytest.raises(Damaged):
            opened.directory.verify_act("interviewer-1", 7, b"entry", signature)
        assert opened.open_identity("person:2", 1, "interviewer-1", sealed) == b"other name"
        assert opened.db.execute("SELECT user FROM rekey_due").fetchall() == [("interviewer-1",)]
    with pytest.raises(WrongKey):
        vault.unlock(copied.path, "a second passphrase", now=NOW)


def test_an_interviewer_with_the_records_key_forges_no_directory(copied: Copy) -> None:
    """An insider writes raw SQL: his own directory, his own identity key. Whoever opened before is told."""
    with copied.unlock() as opened:
        listed = opened.directory
        forged_seed = bytes(SEED_BYTES)
        forged = msgspec.structs.replace(listed, version=listed.version + 1, identity=KeyPair(forged_seed).public)
        from intake.vault.members import add_directory

        with opened.draft() as db:
            add_directory(db, forged, forged_seed)
    with pytest.raises(Damaged, match="unknown key"):
        copied.unlock()


@pytest.mark.parametrize(
    ("statement", "told"),
    [
        ("INSERT INTO directory SELECT version + 1, body, signer, zeroblob(64), NULL FROM directory", "signature"),
        ("INSERT INTO directory SELECT version + 1, body, signer, signature, NULL FROM directory", "version"),
        ("INSERT INTO key_change VALUES ('custodian', 1, X'7B7D', zeroblob(64))", "change of keys"),
    ],
)
def test_forged_rows_about_users_are_damage(copied: Copy, statement: str, told: str) -> None:
    with copied.unlock() as opened, opened.draft() as db:
        db.execute(statement)
    with pytest.raises(Damaged, match=told):
        copied.unlock()


def test_cleared_pins_are_told(copied: Copy) -> None:
    with copied.unlock() as opened, opened.draft() as db:
        db.execute("UPDATE user_secret SET pin_signer = NULL")
    with copied.unlock() as opened:
        assert "first opening" in opened.notes[0]


def test_a_changed_passphrase_opens_and_the_old_one_does_not(copied: Copy) -> None:
    dearer = vault.Cost(memory=65 * 1024, passes=3)
    with copied.unlock() as opened:
        signature = opened.sign_act(b"before")
        with pytest.raises(BadInput):
            vault.change_passphrase(opened, PASSPHRASE, now=NOW, until=3, log=lambda _: head(3))
        vault.change_passphrase(
            opened, "another", now=NOW, until=3, log=lambda _: head(3), cost=dearer, never_seen=True
        )
        assert len(parse((copied.path / "keys.json").read_bytes()).salts) == 1, "nobody uses the old cost"
        assert opened.organisation_key().organisation == ORGANISATION
        with opened.change() as change:
            change.commit(log_head=head(4))
        opened.directory.verify_act("custodian", 3, b"before", signature)
        opened.directory.verify_act("custodian", 4, b"after", opened.sign_act(b"after"))
        with pytest.raises(Damaged):
            opened.directory.verify_act("custodian", 4, b"before", signature)
    with pytest.raises(WrongKey):
        vault.unlock(copied.path, PASSPHRASE, now=NOW)
    with vault.unlock(copied.path, "another", now=NOW) as opened:
        assert opened.notes == () and opened.state().generation == 4
        assert opened.db.execute("SELECT * FROM rekey_due").fetchall() == []
        file = next(each for each in map(opened.files.stored, opened.files.names()) if each.sealed_to_identity)
        assert opened.files.open(file) == b"a photograph" * 9000


def test_two_costs_at_most(copied: Copy) -> None:
    with copied.unlock() as opened:
        vault.add_user(opened, "r1", Role.REVIEWER, "one", log=lambda _: head(3))
        vault.add_user(opened, "r2", Role.REVIEWER, "two", log=lambda _: head(4))
        step = {"now": NOW, "log": lambda _: head(5), "cost": vault.Cost(memory=65 * 1024, passes=3)}
        vault.change_passphrase(opened, "dearer", until=5, **step)
    with vault.unlock(copied.path, "one", now=NOW) as opened:
        step["cost"] = vault.Cost(memory=66 * 1024, passes=3)
        with pytest.raises(BadInput, match="third cost"):
            vault.change_passphrase(opened, "dearest", until=6, **step)
        assert opened.organisation_key().organisation == ORGANISATION, "a reviewer signs too"
    with vault.unlock(copied.path, "two", now=NOW) as opened:
        assert opened.state().generation == 5


def test_sealing_to_what_is_no_key_is_refused() -> None:
    for public in (b"", b"\xff" * 1216, bytes(1217)):
        with pytest.raises(IntakeError):
            seal_to(public, b"x", b"")
