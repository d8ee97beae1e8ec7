"""Encryption to a recipient: Debian's age opens ours, strangers open nothing, a malformed recipient is refused."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pyrage
import pytest

from intake.errors import BadInput
from intake.signing import check_recipient, encrypt_to

PLAIN = "Full name: …\n".encode() * 100


def keygen(folder: Path) -> tuple[Path, str]:
    file = folder / "key.txt"
    subprocess.run(["age-keygen", "-o", file], check=True, capture_output=True)
    recipient = subprocess.run(["age-keygen", "-y", file], check=True, capture_output=True, text=True).stdout.strip()
    return file, recipient


def test_debians_age_opens_what_we_encrypt(tmp_path: Path) -> None:
    file, recipient = keygen(tmp_path)
    check_recipient(recipient)
    sealed = encrypt_to(recipient, PLAIN)
    assert PLAIN[:20] not in sealed
    opened = subprocess.run(["age", "-d", "-i", file], input=sealed, capture_output=True, check=False)
    assert opened.returncode == 0 and opened.stdout == PLAIN, opened.stderr


def test_we_open_what_debians_age_encrypts(tmp_path: Path) -> None:
    identity = pyrage.x25519.Identity.generate()
    sealed = subprocess.run(
        ["age", "-r", str(identity.to_public())], input=PLAIN, capture_output=True, check=True
    ).stdout
    assert pyrage.decrypt(sealed, [identity]) == PLAIN
    assert pyrage.decrypt(encrypt_to(str(identity.to_public()), PLAIN), [identity]) == PLAIN


def test_a_stranger_and_damage_open_nothing() -> None:
    mine, other = pyrage.x25519.Identity.generate(), pyrage.x25519.Identity.generate()
    sealed = encrypt_to(str(mine.to_public()), PLAIN)
    assert encrypt_to(str(mine.to_public()), PLAIN) != sealed
    with pytest.raises(pyrage.DecryptError):
        pyrage.decrypt(sealed, [other])
    with pytest.raises(pyrage.DecryptError):
        pyrage.decrypt(sealed[:-1], [mine])


@pytest.mark.parametrize(
    "recipient",
    ["", "age1", "age1qqqq", "AGE-SECRET-KEY-1" + "Q" * 58, "ssh-ed25519 AAAA", "age1" + "q" * 58, "age1é", " \n"],
)
def test_a_malformed_recipient_is_refused_and_not_repeated(recipient: str) -> None:
    for take in (check_recipient, lambda text: encrypt_to(text, PLAIN)):
        with pytest.raises(BadInput) as caught:
            take(recipient)
        assert len(recipient) < 6 or recipient not in str(caught.value) + caught.value.hint


def test_a_secret_key_given_by_mistake_is_not_repeated() -> None:
    secret = str(pyrage.x25519.Identity.generate())
    with pytest.raises(BadInput) as caught:
        encrypt_to(secret, PLAIN)
    assert secret not in repr(caught.value) and caught.value.__cause__ is None
