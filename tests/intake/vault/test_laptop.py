"""Disk encryption as the kernel tells it, on a made-up /sys."""

from __future__ import annotations

import os
from pathlib import Path

from intake.vault.laptop import Encryption, disk_encryption


def device(system: Path, here: Path) -> Path:
    """The place of the device on which `here` lies."""
    number = here.stat().st_dev
    place = system / "sys" / "dev" / "block" / f"{os.major(number)}:{os.minor(number)}"
    place.mkdir(parents=True)
    return place


def crypt(place: Path, uuid: str = "CRYPT-LUKS2-0123") -> Path:
    (place / "dm").mkdir(parents=True)
    (place / "dm" / "uuid").write_text(uuid, "ascii")
    return place


def under(place: Path, *others: Path) -> None:
    (place / "slaves").mkdir()
    for other in others:
        (place / "slaves" / other.name).symlink_to(other)


def test_an_encrypted_mapping_is_seen(tmp_path: Path) -> None:
    crypt(device(tmp_path, tmp_path))
    assert disk_encryption(tmp_path, system=tmp_path) is Encryption.ON


def test_a_volume_upon_an_encrypted_one_is_seen(tmp_path: Path) -> None:
    volume = crypt(device(tmp_path, tmp_path), "LVM-0123")
    under(volume, crypt(tmp_path / "dm-0"))
    assert disk_encryption(tmp_path, system=tmp_path) is Encryption.ON


def test_a_volume_that_lies_on_one_plain_disk_too_is_not_encrypted(tmp_path: Path) -> None:
    volume = crypt(device(tmp_path, tmp_path), "LVM-0123")
    (tmp_path / "sdb").mkdir()
    under(volume, crypt(tmp_path / "dm-0"), tmp_path / "sdb")
    assert disk_encryption(tmp_path, system=tmp_path) is Encryption.NOT_SEEN


def test_a_plain_disk_is_said_to_be_one(tmp_path: Path) -> None:
    device(tmp_path, tmp_path)
    assert disk_encryption(tmp_path, system=tmp_path) is Encryption.NOT_SEEN


def test_what_the_kernel_does_not_say_is_unknown(tmp_path: Path) -> None:
    assert disk_encryption(tmp_path, system=tmp_path) is Encryption.UNKNOWN
    assert disk_encryption(tmp_path / "nowhere", system=tmp_path) is Encryption.UNKNOWN
    place = crypt(device(tmp_path, tmp_path))
    (place / "dm" / "uuid").write_bytes(b"\xff")
    (place / "slaves").mkdir()
    assert disk_encryption(tmp_path, system=tmp_path) is Encryption.UNKNOWN
