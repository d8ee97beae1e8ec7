"""The five kinds of work that are killed, each with what must be true afterwards.

`run` is the child's loop: it acknowledges each finished step. `require` is what its parent demands of the vault
that is left: every acknowledged step whole, the one that was under way whole or not there at all.
"""

from __future__ import annotations

import hashlib
import json
import random
import re
import shutil
from pathlib import Path
from typing import Any, ClassVar

import msgspec

from intake import custody, export, search, vault
from intake.consent.records import Consent
from intake.consent.store import consents, insert_consents
from intake.custody import rows
from intake.exhibits.store import file_of, open_file
from intake.export import trail
from intake.interchange import cases
from intake.interchange.dumping import dump_case
from intake.interchange.importing import import_case
from intake.signing import judge
from intake.statement.records import Paragraph
from intake.statement.store import find
from tests.faults.casework import (
    DRAFT,
    FINAL,
    RECIPIENT,
    TYPED,
    encoded,
    file_name,
    later_case,
    recording,
)
from tests.faults.child import Ack, Moment, Say, die
from tests.faults.scene import Scene, clock

_CHANGE = "UPDATE paragraph SET nonce = ?, body = ? WHERE statement_key = ? AND position = ?"
_ADD = "INSERT INTO paragraph (nonce, body, statement_key, position) VALUES (?, ?, ?, ?)"
_PARAGRAPHS = "SELECT id, text FROM paragraph WHERE statement_key = ? AND position > 0"
_LOGGED = "SELECT count(*) FROM log WHERE act = ?"


class KilledWork:
    """What every kind shares: how long a run is, and where its random moments lie."""

    name: ClassVar[str]
    seconds: ClassVar[float]
    """A run is killed somewhere in so many seconds; a few steps fit in."""
    changes: ClassVar[int]
    """Or at one of so many changes of a file; about two steps make as many."""
    leaves: ClassVar[re.Pattern[str]] = re.compile("nothing")
    """The names that may lie where exports and backups go."""

    def moment(self, chance: random.Random, number: int) -> Moment:
        """In turn: soon after the start, at a change of a file (little time passes there and much can break), after
        some steps, at a change again."""
        if number % 2:
            return Moment(change=chance.randint(1, self.changes))
        return Moment(acknowledged=chance.randint(1, 4) if number % 4 else 0, seconds=chance.uniform(0, self.seconds))

    def prepare(self, scene: Scene) -> None:
        """What the parent lays out before a run."""

    def run(self, scene: Scene, opened: vault.Vault, say: Say) -> None:
        """Works for ever."""
        raise NotImplementedError

    def require(self, scene: Scene, opened: vault.Vault, acks: list[Ack]) -> None:
        """Asserts that everything acknowledged is there, and nothing is there in halves."""
        raise NotImplementedError


class Typing(KilledWork):
    """Paragraphs of a draft, each typed again and again, with a pause (an act) after some."""

    name = "typing"
    seconds = 0.25
    changes = 12

    def __init__(self) -> None:
        self.kept: dict[int, int] = {}
        """The newest acknowledged version by paragraph."""

    def run(self, scene: Scene, opened: vault.Vault, say: Say) -> None:
        statement, chance = find(opened.db, DRAFT).key, random.Random(sum(self.kept.values()))
        kept = dict(self.kept)
        while True:
            with custody.typing(opened, DRAFT, clock) as hand:
                for _ in range(chance.randint(1, 9)):
                    number = chance.randint(1, 8)
                    version = kept.get(number, 0) + 1
                    self.write(hand, statement, number, version)
                    kept[number] = version
                    say(paragraph=number, version=version)

    @staticmethod
    def write(hand: custody.Typing, statement: int, number: int, version: int) -> None:
        """One keystroke, as the editor hands it over."""
        paragraph = Paragraph(id=f"{DRAFT}.{number}", kind="narrative", text=text_of(number, version))
        row = (rows.nonces(1)[0], rows.body(paragraph).decode(), statement, number)

        def change(db: vault.Connection) -> None:
            if not db.execute(_CHANGE, row).rowcount:
                db.execute(_ADD, row)

        hand.write(paragraph.id, change)

    def require(self, scene: Scene, opened: vault.Vault, acks: list[Ack]) -> None:
        self.kept.update({ack["paragraph"]: ack["version"] for ack in acks})
        found = dict(opened.db.execute(_PARAGRAPHS, (find(opened.db, DRAFT).key,)).fetchall())
        ahead = 0
        for number, version in self.kept.items():
            text = found.pop(f"{DRAFT}.{number}", None)
            if text == text_of(number, version + 1):
                self.kept[number] += 1
                ahead += 1
            else:
                assert text == text_of(number, version), f"paragraph {number} lost version {version}"
        for name, text in found.items():
            number = int(name.rpartition(".")[2])
            assert text == text_of(number, 1)
            self.kept[number] = 1
            ahead += 1
        assert ahead <= 1, "at most one keystroke was on its way"


class Acts(KilledWork):
    """Consents, each given in an act of its own."""

    name = "act"
    seconds = 0.2
    changes = 16

    def __init__(self) -> None:
        self.kept = 0

    def run(self, scene: Scene, opened: vault.Vault, say: Say) -> None:
        case, number = cases.choose(opened.db, "FAULT-1").key, self.kept
        while True:
            number += 1
            self.give(opened, case, number)
            say(consent=number)

    @staticmethod
    def give(opened: vault.Vault, case: int, number: int) -> None:
        """One act: a consent that nobody else has."""
        given = Consent(
            person="p1",
            given_on="2020-01-01",
            purposes=("store",),
            recipients=(f"{TYPED} {number}",),
            identity="anonymous",
        )
        with custody.act(opened, custody.Act.CONSENT_GIVEN, "p1", now=clock()) as act:
            insert_consents(act, case, [given])

    def require(self, scene: Scene, opened: vault.Vault, acks: list[Ack]) -> None:
        self.kept = max([self.kept, *(ack["consent"] for ack in acks)])
        given = consents_given(opened)
        assert given == list(range(1, len(given) + 1))
        assert self.kept <= len(given) <= self.kept + 1, "an acknowledged act is lost"
        assert opened.db.execute(_LOGGED, (custody.Act.CONSENT_GIVEN.value,)).fetchone()[0] == len(given)
        self.kept = len(given)


class Imports(KilledWork):
    """Cases that come in with a recording each, and are indexed."""

    name = "import"
    seconds = 0.5
    changes = 20
    _most = 30

    def __init__(self) -> None:
        self.kept = 0

    def prepare(self, scene: Scene) -> None:
        for number in range(self.kept + 1, self.kept + self._most):
            (scene.inputs / f"case-{number}.json").write_bytes(encoded(later_case(number)))
            (scene.inputs / file_name(number)).write_bytes(recording(number))

    def run(self, scene: Scene, opened: vault.Vault, say: Say) -> None:
        for number in range(self.kept + 1, self.kept + self._most):
            import_case(opened, scene.inputs / f"case-{number}.json", now=clock())
            say(case=number)
            search.catch_up(opened)
        die()

    def require(self, scene: Scene, opened: vault.Vault, acks: list[Ack]) -> None:
        before = self.kept
        self.kept = max([before, *(ack["case"] for ack in acks)])
        codes = [kept.case.code for kept in cases.cases(opened.db)][1:]
        assert codes == [f"LATER-{number}" for number in range(1, len(codes) + 1)]
        assert self.kept <= len(codes) <= self.kept + 1, "an acknowledged import is lost"
        logged = opened.db.execute(_LOGGED, (custody.Act.CASE_IMPORTED.value,)).fetchone()[0]
        assert logged == len(codes) + 1, "a case and its act come together"
        self.kept = len(codes)
        for number in range(before + 1, self.kept + 1):
            require_case(opened, number)
        search.catch_up(opened)
        if self.kept:
            assert len(search.find(opened, f"{TYPED} {self.kept}", most=50)) >= 12


class Exports(KilledWork):
    """The final statement, exported for filing."""

    name = "export"
    seconds = 1.2
    changes = 24
    leaves = re.compile(r"ST-01-filing-[0-9a-f]{8}\.(pdf|asice|sd-jwt)(\.part)?")

    def run(self, scene: Scene, opened: vault.Vault, say: Say) -> None:
        order = export.Order(statement=FINAL, profile="filing", recipient=RECIPIENT)
        while True:
            made = export.export_statement(opened, order, scene.out, now=clock())
            paths = (made.pdf, made.package, made.sd_jwt)
            say(export=made.export, files={path.name: sha256(path.read_bytes()) for path in paths})

    def require(self, scene: Scene, opened: vault.Vault, acks: list[Ack]) -> None:
        trails = {entry.id: entry for entry in trail.of_statement(opened.db, FINAL)}
        logged = opened.db.execute(_LOGGED, (custody.Act.EXPORT_MADE.value,)).fetchone()[0]
        assert logged == len(trails), "what left and its act come together"
        vouched = {file.name: file.sha256 for entry in trails.values() for file in entry.files}
        for ack in acks:
            assert ack["export"] in trails, "an acknowledged export is not in the log"
            for name, digest in ack["files"].items():
                assert vouched[name] == digest and (scene.out / name).is_file(), f"{name} is lost"
        for path in _matching(scene, self.leaves):
            if path.suffix == ".part":
                path.unlink()
                continue
            assert sha256(path.read_bytes()) == vouched[path.name], f"{path.name} is not what the log vouches for"
            assert judge(path.read_bytes(), trust=[]).state == "unknown_signer", f"{path.name} does not verify"


class Backups(KilledWork):
    """An act, a backup with it inside, and sometimes a restored vault."""

    name = "backup"
    seconds = 0.25
    changes = 14
    leaves = re.compile(r"vault-\d+\.backup(\.part)?")
    _judged = 3
    """How many of a run's backups are restored: the newest ones, where the kill can have been."""

    def __init__(self) -> None:
        self.begun = 0

    def run(self, scene: Scene, opened: vault.Vault, say: Say) -> None:
        case, number = cases.choose(opened.db, "FAULT-1").key, self.begun
        while True:
            number += 1
            Acts.give(opened, case, number)
            with custody.act(opened, custody.Act.VAULT_BACKED_UP, opened.id, now=clock()):
                pass
            vault.backup(opened, scene.out / f"vault-{number}.backup")
            say(backup=number)

    def require(self, scene: Scene, opened: vault.Vault, acks: list[Ack]) -> None:
        files = {int(path.stem.split("-")[1]): path for path in scene.out.glob("*.backup")}
        acknowledged = {ack["backup"] for ack in acks}
        assert acknowledged <= set(files), "an acknowledged backup is lost"
        assert len(set(files) - acknowledged) <= 1
        for number in sorted(files, reverse=True)[: self._judged]:
            with vault.restore_with(files[number], scene.root / "restored", scene.keys, now=clock()) as restored:
                assert custody.verify(restored).holds
                assert consents_given(restored)[-1] == number, "the backup lacks what was acknowledged before it"
                assert [f for f in vault.inspect(restored.path, restored) if f.damage] == []
            shutil.rmtree(scene.root / "restored")
        given = consents_given(opened)
        self.begun = given[-1] if given else 0
        assert all(number <= self.begun for number in files)
        for path in _matching(scene, self.leaves):
            path.unlink()


def text_of(number: int, version: int) -> str:
    """What paragraph `number` reads in its n-th version: short and long ones, up to some pages of the database."""
    return f"{TYPED} {number} version {version}. " + f"{TYPED} " * (version * 37 * number % 700)


def consents_given(opened: vault.Vault) -> list[int]:
    """The numbers of the consents that `Acts.give` gave."""
    case = cases.choose(opened.db, "FAULT-1").key
    return [
        int(consent.recipients[0].split()[-1])
        for consent in consents(opened.db, case)
        if consent.recipients[0].startswith(TYPED)
    ]


def require_case(opened: vault.Vault, number: int) -> None:
    """A later case is in the vault as it was handed in, with its recording bit for bit."""
    dumped: Any = msgspec.json.decode(dump_case(opened, f"LATER-{number}"))
    assert dumped == json.loads(encoded(later_case(number)))
    assert open_file(opened.files, file_of(opened.db, f"x-{number}")) == recording(number)


def sha256(data: bytes) -> str:
    """SHA-256 in hex."""
    return hashlib.sha256(data).hexdigest()


def require_spans_closed(opened: vault.Vault) -> None:
    """After a start like any other, nothing that was typed is without an act."""
    custody.close_left_open(opened, now=clock())
    assert opened.db.execute("SELECT count(*) FROM typing_span").fetchone()[0] == 0


def _matching(scene: Scene, leaves: re.Pattern[str]) -> list[Path]:
    return [path for path in scene.out.iterdir() if leaves.fullmatch(path.name)]


WORKS: dict[str, type[KilledWork]] = {work.name: work for work in (Imports, Exports, Acts, Typing, Backups)}
