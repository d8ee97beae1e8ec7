"""A changed, cut, swapped or put-back file is named, never shown as whole, and never made worse by opening."""

from __future__ import annotations

import contextlib
import os
import random
import shutil
import struct
from collections.abc import Callable
from pathlib import Path

import pytest

from intake import vault
from intake.errors import BadInput, Damaged, IntakeError, VaultInUse, WrongKey
from intake.vault import seal
from intake.vault.pages import is_authentic, page_keys
from intake.vault.wal import FRAME_BYTES, HEADER_BYTES
from tests.intake.vault.conftest import NOW, PASSPHRASE, Copy, content, head
from tests.intake.vault.test_keys import changed

PAGE = 4096
TYPED = [f"typed {number} " * 200 for number in range(12)]


@pytest.fixture(scope="module")
def killed(template: Copy, tmp_path_factory: pytest.TempPathFactory) -> Copy:
    """What `kill -9` leaves after an act and then typing: everything since unlock is in the WAL."""
    folder = tmp_path_factory.mktemp("killed")
    opened = Copy(path=shutil.copytree(template.path, folder / "open"), keys=template.keys).unlock()
    with opened.change() as change:
        opened.db.execute("INSERT INTO word (text) VALUES ('acted')")
        change.commit(log_head=head(3))
    for text in TYPED:
        with opened.draft() as db:
            db.execute("INSERT INTO word (text) VALUES (?)", (text,))
    copy = Copy(path=shutil.copytree(opened.path, folder / "vault"), keys=template.keys)
    opened.close()
    return copy


def words(opened: vault.Vault) -> list[str]:
    return [row[0] for row in opened.db.execute("SELECT text FROM word WHERE key > 300 ORDER BY key")]


def require_damaged_and_untouched(copy: Copy, match: str | None = None) -> None:
    """Opening says Damaged, changes no byte; a read-only opening changes none either."""
    before = content(copy.path)
    with pytest.raises(Damaged, match=match):
        copy.unlock()
    assert content(copy.path) == before
    with contextlib.suppress(Damaged, BadInput, WrongKey):
        vault.unlock_read_only_with(copy.path, copy.keys).close()
    assert content(copy.path) == before


def wal_of(copy: Copy) -> Path:
    return copy.path / (copy.keys.database + "-wal")


def summed(wal: bytes) -> bytes:
    """The WAL with every checksum right again: they have no key, so an attacker can do this."""
    order = ">" if wal[3] & 1 else "<"

    def add(data: bytes, sums: tuple[int, int]) -> tuple[int, int]:
        first, second = sums
        numbers = struct.unpack(f"{order}{len(data) // 4}I", data)
        for at in range(0, len(numbers), 2):
            first = (first + numbers[at] + second) & 0xFFFFFFFF
            second = (second + numbers[at + 1] + first) & 0xFFFFFFFF
        return first, second

    sums = add(wal[:24], (0, 0))
    out = wal[:24] + struct.pack(">II", *sums)
    for at in range(HEADER_BYTES, len(wal), FRAME_BYTES):
        frame = wal[at : at + FRAME_BYTES]
        sums = add(frame[24:], add(frame[:8], sums))
        out += frame[:16] + struct.pack(">II", *sums) + frame[24:]
    return out


def test_after_a_kill_everything_is_there(killed: Copy, copy_of: Callable[[Copy], Copy]) -> None:
    with copy_of(killed).unlock() as opened:
        assert words(opened) == ["acted", *TYPED]
        assert opened.notes == () and opened.state().generation == 3
        assert vault.inspect(opened.path, opened) == []


def test_our_checksums_are_sqlites(killed: Copy) -> None:
    assert summed(wal_of(killed).read_bytes()) == wal_of(killed).read_bytes()


def test_every_changed_byte_of_the_wal_is_noticed_or_harmless(
    killed: Copy, copy_of: Callable[[Copy], Copy], scale: Callable[[int], int]
) -> None:
    data, chance, ends = wal_of(killed).read_bytes(), random.Random(4), {"damaged": 0, "cut": 0, "whole": 0}
    for _ in range(scale(2000)):
        other = changed(data, chance)
        copy = copy_of(killed)
        wal_of(copy).write_bytes(other)
        before = content(copy.path)
        try:
            opened = copy.unlock()
        except Damaged:
            ends["damaged"] += 1
            assert content(copy.path) == before
            continue
        found = words(opened)
        assert found == ["acted", *TYPED][: len(found)] and found, "only typing at the end may be missing"
        whole = len(found) == 1 + len(TYPED)
        ends["whole" if whole else "cut"] += 1
        dropped_whole_commits = len(other) < len(data) and (len(other) - HEADER_BYTES) % FRAME_BYTES == 0
        assert whole or opened.notes or dropped_whole_commits
        opened.close()
    assert ends["damaged"] > ends["cut"]


def test_a_flipped_byte_before_later_commits_is_damage(killed: Copy, copy_of: Callable[[Copy], Copy]) -> None:
    data = wal_of(killed).read_bytes()
    frames = (len(data) - HEADER_BYTES) // FRAME_BYTES
    for frame in range(frames - 2):
        for offset in (0, 9, 17, 24, 2000, FRAME_BYTES - 1):
            copy = copy_of(killed)
            at = HEADER_BYTES + frame * FRAME_BYTES + offset
            wal_of(copy).write_bytes(data[:at] + bytes([data[at] ^ 1]) + data[at + 1 :])
            require_damaged_and_untouched(copy)
    for at in range(HEADER_BYTES):
        copy = copy_of(killed)
        wal_of(copy).write_bytes(data[:at] + bytes([data[at] ^ 0x40]) + data[at + 1 :])
        require_damaged_and_untouched(copy, "header")


def test_a_bad_page_with_right_checksums_is_damage(killed: Copy, copy_of: Callable[[Copy], Copy]) -> None:
    """Measured: SQLite takes it, says "malformed" later, and closing then writes it over the good page."""
    data = bytearray(wal_of(killed).read_bytes())
    for at in range(HEADER_BYTES + 24 + 100, len(data), FRAME_BYTES):
        copy = copy_of(killed)
        wal_of(copy).write_bytes(summed(bytes(data[:at]) + bytes([data[at] ^ 1]) + bytes(data[at + 1 :])))
        require_damaged_and_untouched(copy, "not written with this vault's key")


def test_a_smaller_size_with_right_checksums_deletes_nothing(killed: Copy, copy_of: Callable[[Copy], Copy]) -> None:
    """The commit frame's page count has no key either: at the next checkpoint SQLite would cut the file."""
    data = bytearray(wal_of(killed).read_bytes())
    last = len(data) - FRAME_BYTES
    for count in (1, 5, struct.unpack(">I", data[last + 4 : last + 8])[0] - 1, 2**31):
        data[last + 4 : last + 8] = struct.pack(">I", count)
        copy = copy_of(killed)
        wal_of(copy).write_bytes(summed(bytes(data)))
        require_damaged_and_untouched(copy, "another size")


def test_an_acknowledged_act_can_not_be_cut_off(killed: Copy, copy_of: Callable[[Copy], Copy]) -> None:
    data = wal_of(killed).read_bytes()
    for kept in (b"", data[:HEADER_BYTES], data[: HEADER_BYTES + FRAME_BYTES]):
        copy = copy_of(killed)
        wal_of(copy).write_bytes(kept)
        require_damaged_and_untouched(copy, "cut off")
    copy = copy_of(killed)
    wal_of(copy).unlink()
    require_damaged_and_untouched(copy, "cut off")


def test_a_torn_tail_is_a_power_cut(killed: Copy, copy_of: Callable[[Copy], Copy]) -> None:
    data = wal_of(killed).read_bytes()
    for cut in (1, 100, FRAME_BYTES - 1):
        copy = copy_of(killed)
        wal_of(copy).write_bytes(data[:-cut])
        with copy.unlock() as opened:
            assert words(opened) == ["acted", *TYPED[:-1]]
            assert "power cut" in opened.notes[0]
    copy = copy_of(killed)
    wal_of(copy).write_bytes(data + data[HEADER_BYTES : HEADER_BYTES + 300])
    with copy.unlock() as opened:
        assert words(opened) == ["acted", *TYPED]


def test_a_journal_put_beside_the_database_is_not_played_back(
    template: Copy, killed: Copy, copy_of: Callable[[Copy], Copy]
) -> None:
    """A rollback journal needs no key: SQLite would overwrite pages with it, and cut the file to its size."""
    magic = bytes.fromhex("d9d505f920a163d7")
    size = template.database().stat().st_size // PAGE
    record = struct.pack(">I", 3) + bytes(PAGE)
    nonce = 7
    total = (nonce + sum(0 for _ in range(PAGE - 200, 0, -200))) & 0xFFFFFFFF
    journal = (magic + struct.pack(">IIIII", 1, nonce, size - 2, 512, PAGE)).ljust(512, b"\0")
    journal += record + struct.pack(">I", total)
    for source in (template, killed):
        copy = copy_of(source)
        (copy.path / (copy.keys.database + "-journal")).write_bytes(journal)
        require_damaged_and_untouched(copy, "not ours")


def test_every_changed_byte_of_the_database_is_noticed(
    template: Copy, copy_of: Callable[[Copy], Copy], scale: Callable[[int], int]
) -> None:
    data, chance = template.database().read_bytes(), random.Random(5)
    for _ in range(scale(2000)):
        other = changed(data, chance)
        if other == data:
            continue
        copy = copy_of(template)
        copy.database().write_bytes(other)
        before = content(copy.path)
        try:
            opened = copy.unlock()
        except Damaged:
            assert content(copy.path) == before
            continue
        found = vault.inspect(copy.path, opened)
        assert [finding for finding in found if finding.damage and "page" in finding.message]
        opened.close()
        assert content(copy.path) == before, "opening, checking and closing change nothing"


def test_reading_a_damaged_page_is_our_error_and_never_closed_over(
    template: Copy, copy_of: Callable[[Copy], Copy]
) -> None:
    data = template.database().read_bytes()
    seen = 0
    for page in range(1, len(data) // PAGE):
        copy = copy_of(template)
        at = page * PAGE + 700
        copy.database().write_bytes(data[:at] + bytes([data[at] ^ 1]) + data[at + 1 :])
        before = content(copy.path)
        try:
            opened = copy.unlock()
            list(opened.db.execute("SELECT * FROM word ORDER BY text"))
        except Damaged:
            seen += 1
            assert content(copy.path) == before
            continue
        opened.close()
        assert content(copy.path) == before
    assert seen > 3


def test_a_damaged_page_is_not_written_over_from_the_wal(killed: Copy, copy_of: Callable[[Copy], Copy]) -> None:
    data, seen = killed.database().read_bytes(), 0
    for at in range(2000, len(data), PAGE):
        copy = copy_of(killed)
        copy.database().write_bytes(data[:at] + bytes([data[at] ^ 1]) + data[at + 1 :])
        before = content(copy.path)
        try:
            opened = copy.unlock()
        except Damaged:
            seen += 1
            assert content(copy.path) == before
            continue
        opened.close()  # the WAL held that page anew
        with copy.unlock() as opened:
            assert words(opened) == ["acted", *TYPED] and vault.inspect(copy.path, opened) == []
    assert seen > len(data) // PAGE // 2


@pytest.mark.parametrize("name", ["database", "keys.json", "seal"])
@pytest.mark.parametrize("how", ["emptied", "deleted", "folder", "foreign", "zeros", "doubled"])
def test_a_missing_emptied_or_swapped_file_ends_as_one_of_our_errors(
    template: Copy, copy_of: Callable[[Copy], Copy], name: str, how: str, tmp_path: Path
) -> None:
    copy = copy_of(template)
    path = {"database": copy.database(), "keys.json": copy.path / "keys.json", "seal": seal.path_of(copy.database())}[
        name
    ]
    data = path.read_bytes()
    path.unlink()
    if how == "folder":
        path.mkdir()
    elif how != "deleted":
        other = {"emptied": b"", "foreign": os.urandom(len(data)), "zeros": bytes(len(data)), "doubled": data * 2}
        path.write_bytes(other[how])
    before = content(copy.path)
    for opening in (
        lambda: copy.unlock(),
        lambda: vault.unlock(copy.path, PASSPHRASE, now=NOW),
        lambda: vault.unlock_read_only_with(copy.path, copy.keys),
    ):
        try:
            opening().close()
        except (BadInput, Damaged, WrongKey):
            continue
        shown = name == "seal" or (name, how) == ("database", "doubled")
        assert shown and opening().read_only, "only without its seal, or too long, is it shown, read-only"
    assert content(copy.path) == before


def test_every_changed_byte_of_the_seal_is_noticed(template: Copy, copy_of: Callable[[Copy], Copy]) -> None:
    copy = copy_of(template)
    path = seal.path_of(copy.database())
    data = path.read_bytes()
    for at in range(len(data)):
        for other in (data[:at] + bytes([data[at] ^ 1]) + data[at + 1 :], data[:at], data[:at] + b"0" + data[at:]):
            path.write_bytes(other)
            with pytest.raises(Damaged):
                copy.unlock()


def test_a_database_put_back_is_behind_its_seal_and_one_too_new_ahead(
    template: Copy, copy_of: Callable[[Copy], Copy]
) -> None:
    copy = copy_of(template)
    old = content(copy.path)
    database, sealed = copy.keys.database, seal.path_of(copy.database()).name
    with copy.unlock() as opened, opened.change() as change:
        change.commit(log_head=head(3))
    new = content(copy.path)
    (copy.path / database).write_bytes(old[database])
    require_damaged_and_untouched(copy, "cut off")
    with pytest.raises(Damaged, match="held"):
        copy.unlock()
    copy = copy_of(template)
    (copy.path / database).write_bytes(new[database])
    (copy.path / sealed).write_bytes(old[sealed])
    require_damaged_and_untouched(copy, "put back")
    copy = copy_of(template)
    (copy.path / database).write_bytes(new[database])
    (copy.path / sealed).write_bytes(new[sealed])
    copy.unlock().close()


def test_an_old_keys_json_put_back_is_noticed(template: Copy, copy_of: Callable[[Copy], Copy]) -> None:
    copy = copy_of(template)
    old = (copy.path / "keys.json").read_bytes()
    with copy.unlock() as opened:
        vault.add_user(opened, "r1", vault.Role.REVIEWER, "x", log=lambda _: head(3))
    (copy.path / "keys.json").write_bytes(old)
    require_damaged_and_untouched(copy, r"keys\.json")


def test_the_salt_is_checked_against_the_key(template: Copy, copy_of: Callable[[Copy], Copy]) -> None:
    """No HMAC covers the first 16 bytes."""
    copy = copy_of(template)
    data = copy.database().read_bytes()
    proof = page_keys(copy.keys.records)
    for at in range(16):
        flipped = data[:at] + bytes([data[at] ^ 1]) + data[at + 1 :]
        assert is_authentic(flipped[:PAGE], 1, proof)
        copy.database().write_bytes(flipped)
        require_damaged_and_untouched(copy, "first 16 bytes")


def test_a_read_only_opening_names_what_it_does_not_show(killed: Copy, copy_of: Callable[[Copy], Copy]) -> None:
    copy = copy_of(killed)
    data = wal_of(copy).read_bytes()
    wal_of(copy).write_bytes(data[:200] + bytes([data[200] ^ 1]) + data[201:])
    before = content(copy.path)
    with pytest.raises(Damaged) as caught:
        copy.unlock()
    assert caught.value.findings
    with vault.unlock_read_only(copy.path, PASSPHRASE) as opened:
        assert words(opened) == []
        assert any("not shown" in note for note in opened.notes)
        assert any("broken" in note for note in opened.notes)
        assert [finding for finding in vault.inspect(copy.path, opened) if finding.damage]
    assert content(copy.path) == before


def test_a_forged_directory_is_told_in_a_read_only_opening_too(copied: Copy) -> None:
    with copied.unlock() as opened, opened.draft() as db:
        db.execute("UPDATE user_secret SET pin_signer = zeroblob(32)")
    with vault.unlock_read_only_with(copied.path, copied.keys) as opened:
        assert any("forged" in note for note in opened.notes)


def test_a_full_or_refusing_disk_keeps_what_was_there(copied: Copy) -> None:
    with copied.unlock() as opened:
        opened.db.execute("PRAGMA max_page_count = 60")
        with pytest.raises(IntakeError, match="full"), opened.change() as change:
            opened.db.executemany("INSERT INTO word (text) VALUES (?)", [("x" * 4000,)] * 900)
            change.commit(log_head=head(3))
        assert opened.state().generation == 2
        opened.db.execute("PRAGMA max_page_count = 100000")
        with opened.change() as change:
            change.commit(log_head=head(3))
    with copied.unlock() as opened:
        assert opened.state().generation == 3 and words(opened) == []


def test_errors_never_hold_a_key(template: Copy, copy_of: Callable[[Copy], Copy]) -> None:
    copy = copy_of(template)
    copy.database().write_bytes(bytes(PAGE * 3))
    with pytest.raises((Damaged, VaultInUse)) as caught:
        copy.unlock()
    shown = f"{caught.value!r} {caught.value.__cause__!r} {caught.getrepr(style='short', showlocals=False)}"
    assert copy.keys.records.database.hex() not in shown


def test_a_database_cut_or_extended_by_whole_pages_is_damage(template: Copy, copy_of: Callable[[Copy], Copy]) -> None:
    data = template.database().read_bytes()
    for other in (data[:-PAGE], data[: 2 * PAGE], data[:PAGE], data + data[-PAGE:], data + bytes(PAGE)):
        copy = copy_of(template)
        copy.database().write_bytes(other)
        require_damaged_and_untouched(copy, "cut|longer")


def test_after_an_error_of_the_file_nothing_is_written_back(copied: Copy) -> None:
    """Measured: closing a connection that saw a bad page checkpoints, over good pages too."""
    opened = copied.unlock()
    with opened.draft() as db:
        db.execute("UPDATE word SET text = 'shorter' WHERE key < 20")
    data = copied.database().read_bytes()
    bad = b"".join(data[at : at + PAGE - 1] + bytes([data[at + PAGE - 1] ^ 1]) for at in range(0, len(data), PAGE))
    copied.database().write_bytes(bad)
    opened.db.execute("PRAGMA shrink_memory")
    before = content(copied.path)
    assert len(before[copied.keys.database + "-wal"]) > PAGE
    with pytest.raises(Damaged):
        opened.db.execute("SELECT sum(length(text)) FROM word WHERE text > ''").fetchone()
    with pytest.raises(IntakeError, match="stopped"), opened.change():
        pass
    assert [finding for finding in vault.inspect(copied.path, opened) if finding.damage]
    opened.close()
    assert content(copied.path) == before
