"""One byte flipped, cut or added anywhere is noticed: exit 1, 2 or 3, one clear sentence, never a traceback.

What opens a damaged file never changes it. Only a broken last frame of an unclean WAL passes: it is the power cut that
it can't be told from; what was acknowledged before it is there, and a note says what was dropped.
"""

from __future__ import annotations

import random
import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from intake import custody, vault
from intake.errors import IntakeError
from intake.interchange.dumping import dump_case
from intake.signing import judge
from intake.statement import drafts
from intake.statement.records import Paragraph
from intake.statement.store import find
from tests.intake.cli.casework import RECIPIENT, Statement, case, consent
from tests.intake.cli.running import PASSPHRASE, SAMPLE, Answer, Office, hashes, new_office, process, run, take_in

pytestmark = pytest.mark.xdist_group("tamper")
CASES = 2000
EXPORTS = ("package", "pdf", "disclosure")
VAULT_FILES = ("keys.json", "database", "exhibit", "seal")
TYPED = tuple(f"Typed and acknowledged, number {number}. " * 60 for number in range(10))
DRAFT = "s-DRAFT"


@dataclass(frozen=True, slots=True, kw_only=True)
class Scene:
    """A closed vault, the same vault as a power cut leaves it, and a finished export with its disclosure.

    `annex` is a small vault with one exhibit, where the size of the database does not matter.
    """

    office: Office
    annex: Office
    cut: Path
    keys: vault.Keys
    annex_keys: vault.Keys
    exports: dict[str, Path]
    certificate: bytes

    def vault_of(self, kind: str) -> tuple[Office, vault.Keys]:
        """Where a kind of file is changed, and what opens it."""
        return (self.office, self.keys) if kind == "database" else (self.annex, self.annex_keys)

    def file(self, kind: str, folder: Path) -> Path:
        """The file of a kind in a copy of the vault."""
        if kind == "exhibit":
            return max((folder / "files").iterdir(), key=lambda path: path.stat().st_size)
        names = {
            "keys.json": "keys.json",
            "database": "records-*.db",
            "seal": "records-*.seal",
            "wal": "records-*.db-wal",
        }
        return next(folder.glob(names[kind]))


@pytest.fixture(scope="module")
def scene(tmp_path_factory: pytest.TempPathFactory) -> Scene:
    folder = tmp_path_factory.mktemp("tamper")
    office = take_in(take_in(new_office(folder), SAMPLE, folder), _with_a_draft(), folder)
    made = office.run("export", "ST-04", "--for", "filing", "--recipient", RECIPIENT, "--out", folder / "out", "--json")
    exports = {"package": Path(made.json["package"]), "pdf": Path(made.json["pdf"]), "disclosure": folder / "disclosed"}
    words = (exports["package"], "--recipient", RECIPIENT, "--out", exports["disclosure"])
    assert office.run("disclose", *words).code == 0
    with vault.unlock(office.vault, PASSPHRASE, now=clock()) as opened:
        keys, certificate = opened.keys, opened.organisation_key().certificate
    annex = _annex(tmp_path_factory.mktemp("annex"))
    return Scene(
        office=office,
        annex=annex,
        cut=_cut_off(office, keys, folder),
        keys=keys,
        annex_keys=vault.derive(annex.vault, PASSPHRASE),
        exports=exports,
        certificate=certificate,
    )


def _annex(folder: Path) -> Office:
    shutil.copy(SAMPLE.parent / "medical-note.png", folder / "x.png")
    made = case([Statement(code="ANNEX", consents=(consent("store"),))], code="ANNEX")
    return take_in(new_office(folder), made | {"exhibits": [{"id": "x", "file": "x.png"}]}, folder)


def _with_a_draft() -> dict[str, Any]:
    made = case([Statement(code="DRAFT", consents=(consent("store"),))], code="DRAFTS")
    made["statements"][0]["status"] = "draft"
    del made["recipients"]  # the sample's address book has these ids
    return made


def _cut_off(office: Office, keys: vault.Keys, folder: Path) -> Path:
    """What a power cut leaves while somebody types: ten acknowledged paragraphs, all of them in the WAL."""
    opened = vault.unlock_with(shutil.copytree(office.vault, folder / "open"), keys, now=clock())
    key = find(opened.db, DRAFT).key
    typing = custody.Typing(opened, DRAFT, clock())
    for number, text in enumerate(TYPED):
        drafts.write(typing, key, Paragraph(id=f"typed.{number}", kind="narrative", text=text))
    cut = Path(shutil.copytree(opened.path, folder / "cut"))
    opened.close()
    return cut


def clock() -> datetime:
    """Now, as the command line reads it."""
    return datetime.now(UTC)


def one_byte_changed(data: bytes, chance: random.Random) -> bytes:
    """`data` with one byte flipped, cut or added."""
    at = chance.randrange(len(data))
    match chance.randrange(3):
        case 0:
            return data[:at] + bytes([data[at] ^ chance.randrange(1, 256)]) + data[at + 1 :]
        case 1:
            return data[:at] + data[at + 1 :]
        case _:
            at = chance.randrange(len(data) + 1)
            return data[:at] + bytes([chance.randrange(256)]) + data[at:]


def changes(path: Path, kind: str, cases: int) -> Iterator[bytes]:
    """Seeded changes of a file, the same ones in every run."""
    data, chance = path.read_bytes(), random.Random(f"tamper {kind}")
    for _ in range(cases):
        changed = one_byte_changed(data, chance)
        assert changed != data
        yield changed


def require_sentences(said: list[str]) -> None:
    """Something was said, each of it one plain sentence."""
    assert said
    for sentence in said:
        assert sentence.isprintable() and 8 < len(sentence) < 300, sentence


def opened_and_checked(folder: Path, keys: vault.Keys) -> tuple[list[str], list[str]]:
    """What opening and checking say of damage, and what they merely note; the vault is closed again."""
    try:
        opened = vault.unlock_with(folder, keys, now=clock(), patience=0)
    except IntakeError as problem:
        assert problem.exit_code in (1, 2, 3)
        return [problem.message], []
    try:
        found = [finding.message for finding in vault.inspect(folder, opened) if finding.damage]
        found += custody.verify(opened).problems
    except IntakeError as problem:
        found = [problem.message]
    finally:
        opened.close()
    return found, list(opened.notes)


@pytest.mark.parametrize("kind", EXPORTS)
def test_every_changed_byte_of_an_export_is_noticed(scene: Scene, kind: str, scale: Callable[[int], int]) -> None:
    whole = scene.exports[kind].read_bytes()
    assert judge(whole, trust=[scene.certificate]).state == "trusted"
    for changed in changes(scene.exports[kind], kind, scale(CASES)):
        verdict = judge(changed, trust=[scene.certificate])
        assert not verdict.unchanged and verdict.state in ("changed", "invalid", "indeterminate")
        require_sentences(list(verdict.problems))
        assert verdict.signer is None and verdict.signed_at is None


@pytest.mark.parametrize("kind", VAULT_FILES)
def test_every_changed_byte_of_a_vault_is_noticed_and_stays_as_it_is(
    scene: Scene, kind: str, scale: Callable[[int], int], tmp_path: Path
) -> None:
    folder, (office, keys) = tmp_path / "vault", scene.vault_of(kind)
    for changed in changes(scene.file(kind, office.vault), kind, scale(CASES)):
        shutil.copytree(office.vault, folder)
        scene.file(kind, folder).write_bytes(changed)
        before = hashes(folder)
        found, _ = opened_and_checked(folder, keys)
        require_sentences(found)
        assert hashes(folder) == before
        shutil.rmtree(folder)
    shutil.copytree(office.vault, folder)
    assert opened_and_checked(folder, keys) == ([], [])


def test_a_changed_byte_in_any_page_is_noticed_and_never_read_as_testimony(scene: Scene, tmp_path: Path) -> None:
    """What a page holds decides which check meets it first: table, index, overflow of a long record, free list."""
    folder, data = tmp_path / "vault", scene.file("database", scene.office.vault).read_bytes()
    with vault.unlock_with(scene.office.vault, scene.keys, now=clock()) as opened:
        whole = dump_case(opened, "NO-2019")
    for at in range(2000, len(data), 4096):
        shutil.copytree(scene.office.vault, folder)
        scene.file("database", folder).write_bytes(data[:at] + bytes([data[at] ^ 1]) + data[at + 1 :])
        before = hashes(folder)
        require_sentences(opened_and_checked(folder, scene.keys)[0])
        try:
            opened = vault.unlock_with(folder, scene.keys, now=clock(), patience=0)
        except IntakeError as problem:
            assert problem.exit_code == 1
        else:
            try:
                assert dump_case(opened, "NO-2019") == whole, "the page is not part of the case"
            except IntakeError as problem:
                assert problem.exit_code == 1
            finally:
                opened.close()
        assert hashes(folder) == before
        shutil.rmtree(folder)


def test_every_changed_byte_of_a_wal_is_noticed_or_the_power_cut_that_it_looks_like(
    scene: Scene, scale: Callable[[int], int], tmp_path: Path
) -> None:
    folder, ends = tmp_path / "vault", {"damaged": 0, "cut": 0, "whole": 0}
    for changed in changes(scene.file("wal", scene.cut), "wal", scale(CASES)):
        shutil.copytree(scene.cut, folder)
        scene.file("wal", folder).write_bytes(changed)
        before = hashes(folder)
        try:
            opened = vault.unlock_with(folder, scene.keys, now=clock(), patience=0)
        except IntakeError as problem:
            ends["damaged"] += 1
            require_sentences([problem.message])
            assert problem.exit_code == 1 and hashes(folder) == before
        else:
            texts = [paragraph.text for paragraph in find(opened.db, DRAFT).paragraphs][1:]
            ends["whole" if len(texts) == len(TYPED) else "cut"] += 1
            assert tuple(texts) in (TYPED, TYPED[:-1]), "only the last acknowledged paragraph may be missing"
            assert any("power cut" in note for note in opened.notes), "and then it is said"
            opened.close()
            assert opened_and_checked(folder, scene.keys)[0] == []
        shutil.rmtree(folder)
    assert ends["damaged"] > 4 * (ends["cut"] + ends["whole"]), ends


def test_the_unclean_vault_itself_is_whole(scene: Scene, tmp_path: Path) -> None:
    folder = Path(shutil.copytree(scene.cut, tmp_path / "vault"))
    with vault.unlock_with(folder, scene.keys, now=clock()) as opened:
        assert [paragraph.text for paragraph in find(opened.db, DRAFT).paragraphs][1:] == list(TYPED)
        assert opened.notes == ()
    office = Office(vault=folder, passphrase=scene.office.passphrase)
    recovered = office.run("statements")
    assert recovered.code == 0 and "has been logged" in recovered.said
    assert office.log()[-1]["act"] == "statement.typing_recovered"
    assert office.run("check").code == 0


def through_the_command_line(answers: list[Answer], expected: tuple[int, ...]) -> None:
    for answer in answers:
        assert answer.code in expected, answer
        require_sentences([line for line in answer.said.splitlines() if line][:1] or answer.text.splitlines()[:1])


@pytest.mark.parametrize("real", [False, True], ids=["in this process", "in its own"])
@pytest.mark.parametrize("kind", EXPORTS)
def test_verify_says_no_to_every_changed_byte(
    scene: Scene, kind: str, real: bool, scale: Callable[[int], int], tmp_path: Path
) -> None:
    command = process if real else run
    for number, changed in enumerate(changes(scene.exports[kind], f"{kind} line", scale(10) if real else 10)):
        file = tmp_path / f"{number}{scene.exports[kind].suffix}"
        file.write_bytes(changed)
        answer = command("verify", file, "--json")
        assert answer.code == 1 and answer.err == b"" and file.read_bytes() == changed
        (row,) = answer.json
        assert row["valid"] is False and row["state"] in ("changed", "invalid", "indeterminate")
        require_sentences(row["problems"])


@pytest.mark.parametrize("real", [False, True], ids=["in this process", "in its own"])
@pytest.mark.parametrize("kind", VAULT_FILES)
def test_check_and_statements_notice_every_changed_byte(
    scene: Scene, kind: str, real: bool, scale: Callable[[int], int], tmp_path: Path
) -> None:
    """An exhibit and a page that are not read are noticed by `check` alone: that is what it is for."""
    whole, _ = scene.vault_of(kind)
    for number, changed in enumerate(changes(scene.file(kind, whole.vault), f"{kind} line", scale(10) if real else 10)):
        folder = Path(shutil.copytree(whole.vault, tmp_path / str(number)))
        scene.file(kind, folder).write_bytes(changed)
        before, office = hashes(folder), Office(vault=folder, passphrase=whole.passphrase)
        command = office.process if real else office.run
        listed, checked = command("statements"), command("check")
        codes = {"keys.json": (1, 2, 3), "seal": (1,)}.get(kind, (0, 1))
        assert listed.code in codes, listed
        if listed.code:
            require_sentences(listed.said.splitlines())
        assert checked.code in ((1, 2, 3) if kind == "keys.json" else (1,)), checked
        require_sentences((checked.text or checked.said).splitlines())
        assert hashes(folder) == before


@pytest.mark.parametrize("real", [False, True], ids=["in this process", "in its own"])
def test_statements_notices_a_changed_wal_or_tells_of_a_power_cut(
    scene: Scene, real: bool, scale: Callable[[int], int], tmp_path: Path
) -> None:
    for number, changed in enumerate(changes(scene.file("wal", scene.cut), "wal line", scale(10) if real else 10)):
        folder = Path(shutil.copytree(scene.cut, tmp_path / str(number)))
        scene.file("wal", folder).write_bytes(changed)
        before, office = hashes(folder), Office(vault=folder, passphrase=scene.office.passphrase)
        command = office.process if real else office.run
        answer = command("statements")
        require_sentences(answer.said.splitlines())
        if answer.code == 0:
            assert "power cut" in answer.said and command("check").code == 0
        else:
            assert answer.code == 1 and command("check").code == 1 and hashes(folder) == before


@pytest.mark.parametrize("kind", [*VAULT_FILES, "wal"])
@pytest.mark.parametrize("how", ["emptied", "deleted", "halved", "doubled", "zeros", "of another vault"])
def test_a_file_that_is_gone_or_another_is_noticed(scene: Scene, kind: str, how: str, tmp_path: Path) -> None:
    source = scene.cut if kind == "wal" else scene.office.vault
    folder = Path(shutil.copytree(source, tmp_path / "vault"))
    file = scene.file(kind, folder)
    data = file.read_bytes()
    file.unlink()
    if how == "of another vault":
        other = vault.create(tmp_path / "other", PASSPHRASE, organisation="Another", cost=vault.FLOOR, now=clock())
        foreign = {"exhibit": "keys.json", "wal": "database"}.get(kind, kind)
        file.write_bytes(scene.file(foreign, tmp_path / "other").read_bytes())
        other.close()
    elif how != "deleted":
        made = {"emptied": b"", "halved": data[: len(data) // 2], "doubled": data * 2, "zeros": bytes(len(data))}
        file.write_bytes(made[how])
    before = hashes(folder)
    found, _ = opened_and_checked(folder, scene.keys)
    if kind == "wal" and not found:
        assert how in ("emptied", "deleted", "halved", "doubled")
        return  # typing that no act has sealed yet can be cut unseen by somebody with the disk: said in security.md
    require_sentences(found)
    assert hashes(folder) == before
