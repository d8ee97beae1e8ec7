"""The README's own commands, run as a lawyer would: they accept a package, and no forgery of it.

A forger needs no key to write SHA256SUMS anew: `openssl cms` and `sha256sum -c` alone would believe him.
"""

from __future__ import annotations

import hashlib
import io
import re
import subprocess
import zipfile
from datetime import UTC, datetime
from pathlib import Path

import pytest

from intake.signing import OrganisationKey, PackageFile, build_package, sign_pdf
from intake.typeset import Document, Text, render
from intake.typeset.blocks import Run

NOW = datetime(2026, 5, 2, 9, 30, tzinfo=UTC)
README = Path(__file__).resolve().parents[2] / "README.md"
FILES = ("statement.pdf", "README.txt")


def commands() -> list[str]:
    (block,) = re.findall(r"```\n(pdfsig statement\.pdf\n.*?)```", README.read_text("utf-8"), re.DOTALL)
    return str(block).strip().splitlines()


@pytest.fixture(scope="module")
def key() -> OrganisationKey:
    return OrganisationKey.create("Office", NOW)


@pytest.fixture
def unpacked(key: OrganisationKey, tmp_path: Path) -> Path:
    words = Text(runs=(Run(text="words"),))
    page = Document(
        title="A statement", language="en", direction="ltr", head=words, foot=words, blocks=(words,), created=NOW
    )
    pdf = sign_pdf(render(page), key, NOW)
    files = [
        PackageFile(name="statement.pdf", mime="application/pdf", data=pdf),
        PackageFile(name="README.txt", mime="text/plain", data=b"how to check"),
    ]
    with zipfile.ZipFile(io.BytesIO(build_package(files, key, NOW))) as archive:
        archive.extractall(tmp_path)
    return tmp_path


def run(folder: Path) -> list[subprocess.CompletedProcess[str]]:
    return [
        subprocess.run(["bash", "-o", "pipefail", "-c", line], cwd=folder, capture_output=True, text=True, check=False)
        for line in commands()
    ]


def accepts(folder: Path) -> bool:
    signature, *rest = run(folder)
    both = "Signature is Valid" in signature.stdout and "Total document signed" in signature.stdout
    return both and all(answer.returncode == 0 for answer in rest)


def test_the_commands_accept_a_package_and_name_its_signer(unpacked: Path, key: OrganisationKey) -> None:
    assert accepts(unpacked)
    assert key.fingerprint in run(unpacked)[-1].stdout


def test_the_commands_refuse_sums_that_were_written_anew(unpacked: Path) -> None:
    (unpacked / "README.txt").write_bytes(b"how to be deceived")
    lines = [f"{hashlib.sha256((unpacked / name).read_bytes()).hexdigest()}  {name}\n" for name in FILES]
    (unpacked / "SHA256SUMS").write_text("".join(lines), "utf-8")
    _, manifest, named, sums, _ = run(unpacked)
    assert manifest.returncode == sums.returncode == 0, "these two are deceived, so a third is needed"
    assert named.returncode != 0
    assert not accepts(unpacked)


@pytest.mark.parametrize("name", FILES)
def test_the_commands_refuse_a_changed_file(unpacked: Path, name: str) -> None:
    data = (unpacked / name).read_bytes()
    (unpacked / name).write_bytes(data[:5] + bytes([data[5] ^ 1]) + data[6:])
    assert not accepts(unpacked)
