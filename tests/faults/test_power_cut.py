"""Copies of the vault's folder that no program made on purpose: torn, cut, older in one file than in another.

A vault is copied without its lock while a child writes, file by file in a random order, and its WAL is cut or torn
at the end. Whatever comes of it: it opens, or it is refused as damaged and then not a byte of it changes; and an act
that was acknowledged before the copy began is there, or its loss is said. Typing since the last act is the one thing
that may be missing from such a copy in silence (security.md, Seal): a real power cut keeps the order of the disk.
"""

from __future__ import annotations

import random
import shutil
import signal
from collections import Counter
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import pytest

from intake import custody, vault
from intake.errors import Damaged, IntakeError
from intake.interchange import cases
from intake.statement.store import find
from tests.faults.casework import DRAFT
from tests.faults.child import Child, Say, told
from tests.faults.conftest import MakeScene
from tests.faults.scene import Scene, clock, files_of, findings, names
from tests.faults.works import Acts, Typing, consents_given, require_spans_closed, text_of

IMAGES = 200
FRAME = 24 + 4096
"""A frame of the WAL, behind a header of 32 bytes (sqlite.org/fileformat2.html, section 4)."""
PIECE = 16 * 1024
"""Files are copied in pieces of this size, so that a file can change while it is being copied."""


def test_a_copy_taken_while_it_was_written_hides_no_loss(
    make_scene: MakeScene, tmp_path: Path, seed: int, scale: Callable[[int], int]
) -> None:
    chance, ends = random.Random(f"{seed} images"), Counter[str]()
    left = scale(IMAGES)
    while left:
        scene = make_scene(tmp_path / f"scene-{left}")
        writer = Child(partial(_write_on, scene))
        writer.listen(60, until=1)
        taken = [_take_image(scene, writer, chance, scene.root / f"image-{n}") for n in range(min(left, 10))]
        acknowledged = writer.kill()
        assert acknowledged
        left -= len(taken)
        for number, (image, act) in enumerate(taken):
            torn = _tear(image, chance, chance.random()) if number % 2 else "as copied"
            with told(seed=seed, image=image, torn=torn, act=act):
                ends[_judge(image, scene, act)] += 1
        shutil.rmtree(scene.root)
    print(dict(ends))


@pytest.mark.parametrize("typed", [0, 60])
def test_a_wal_that_is_cut_anywhere_hides_no_loss(
    scene: Scene, tmp_path: Path, seed: int, scale: Callable[[int], int], typed: int
) -> None:
    """What a killed writer left, cut anywhere in its WAL, or with zeros, noise or one lost block in it.

    Behind the acts lie as many unsealed keystrokes as `typed`: a cut there is a power cut, one before is damage.
    """
    chance, ends, acts = random.Random(f"{seed} cuts {typed}"), Counter[str](), 20
    writer = Child(lambda say: _write_and_wait(scene, say, acts, typed))
    assert writer.listen(60, until=acts + typed)
    writer.kill()
    for number in range(scale(IMAGES)):
        image = shutil.copytree(scene.folder, tmp_path / f"cut-{number}")
        at = {0: 0.1, 1: 0.99}.get(number, chance.random())  # before the last act and behind it, in every run
        torn = _tear(image, chance, at)
        with told(seed=seed, image=image, torn=torn):
            ends[_judge(image, scene, acts)] += 1
        shutil.rmtree(image)
    assert ends["refused"], "a cut that takes a sealed act away is noticed"
    assert not typed or ends["told, nothing lost"], "a cut in unsealed typing is dropped and said"
    print(dict(ends))


def test_the_last_keystroke_may_arrive_in_any_order_and_no_other(scene: Scene, tmp_path: Path) -> None:
    """A transaction is flushed once, when it is whole: of the last one a power cut may leave its end without its
    beginning. That one is dropped and said. A hole in one before it, which was flushed, is damage: but for its very
    last frame, without which the two can look like one that was not flushed."""
    writer = Child(lambda say: _write_and_wait(scene, say, acts=1, typed=6))
    assert writer.listen(60, until=7)
    writer.kill()
    frames = list(_frames(next(scene.folder.glob("*-wal")).read_bytes()))
    commits = [number for number, (_, commit) in enumerate(frames) if commit]
    last, before = range(commits[-2] + 1, commits[-1] + 1), range(commits[-3] + 1, commits[-2])
    assert len(last) > 1
    for number in (*last, *before):
        image = shutil.copytree(scene.folder, tmp_path / f"hole-{number}")
        with next(image.glob("*-wal")).open("r+b") as wal:
            wal.seek(frames[number][0])
            wal.write(bytes(FRAME))
        with told(frame=number, of=len(frames)):
            if number in before:
                with pytest.raises(Damaged):
                    vault.unlock_with(image, scene.keys, now=clock(), patience=0)
                continue
            with vault.unlock_with(image, scene.keys, now=clock(), patience=0) as opened:
                assert opened.notes, "what was dropped is said"
                texts = [paragraph.text for paragraph in find(opened.db, DRAFT).paragraphs]
                assert text_of(1, 5) in texts, "a keystroke before the last is lost"
                require_spans_closed(opened)
            assert findings(image, scene.keys) == ()


def test_half_a_block_of_the_last_keystroke_is_a_power_cut_where_it_is_empty(scene: Scene, tmp_path: Path) -> None:
    """Where a sector of the last transaction never arrived, the file is empty: dropped and said. Where it holds other
    bytes, or lies in a transaction that was flushed, it is damage, and a read-only opening gives all before it."""
    writer = Child(lambda say: _write_and_wait(scene, say, acts=1, typed=6))
    assert writer.listen(60, until=7)
    writer.kill()
    frames = list(_frames(next(scene.folder.glob("*-wal")).read_bytes()))
    commits = [number for number, (_, commit) in enumerate(frames) if commit]
    last, before = range(commits[-2] + 1, commits[-1]), range(commits[-3] + 1, commits[-2] + 1)
    assert len(last) > 0
    for number in (*last, *before):
        for what in (bytes(512), b"\x5a" * 512):
            image = shutil.copytree(scene.folder, tmp_path / f"half-{number}-{what[0]}")
            at = (frames[number][0] + FRAME // 2) // 512 * 512
            with next(image.glob("*-wal")).open("r+b") as wal:
                wal.seek(at)
                wal.write(what)
            with told(frame=number, of=len(frames), byte=what[0]):
                if number in last and not any(what):
                    with vault.unlock_with(image, scene.keys, now=clock(), patience=0) as opened:
                        assert "power cut" in opened.notes[0]
                        _require_typed(opened, 5)
                        require_spans_closed(opened)
                    assert findings(image, scene.keys) == ()
                    continue
                untouched = files_of(image)
                with pytest.raises(Damaged):
                    vault.unlock_with(image, scene.keys, now=clock(), patience=0)
                with vault.unlock_read_only_with(image, scene.keys) as opened:
                    assert any("not shown" in sentence for sentence in opened.damage)
                    _require_typed(opened, 5 if number in last else 4)
                assert _without_traces(files_of(image)) == _without_traces(untouched)


@pytest.mark.parametrize(
    ("at", "size", "told_apart"),
    [
        (0, 24, True),
        (8, 16, True),
        (16, 8, True),
        (24, 8, True),
        (1560, 512, True),
        (FRAME - 8, 8, True),
        (0, 8, False),
    ],
)
def test_a_piece_of_the_last_keystroke_that_is_empty_never_arrived(
    scene: Scene, tmp_path: Path, at: int, size: int, told_apart: bool
) -> None:
    """A sector's edge lies anywhere in a frame, at a multiple of 8. Only a page number that is missing alone looks like
    a changed bit: refused. So is every piece that is missing in a transaction that was flushed."""
    writer = Child(lambda say: _write_and_wait(scene, say, acts=1, typed=6))
    assert writer.listen(60, until=7)
    writer.kill()
    data = next(scene.folder.glob("*-wal")).read_bytes()
    frames = list(_frames(data))
    commits = [number for number, (_, commit) in enumerate(frames) if commit]
    last, before = range(commits[-2] + 1, commits[-1]), range(commits[-3] + 1, commits[-2])
    assert len(last) > 1 and len(before) > 0
    for number in (*last, *before):
        for length in (len(data), len(data) - FRAME + 24):  # of the commit's frame perhaps no more than its header
            image = shutil.copytree(scene.folder, tmp_path / f"piece-{number}-{length}")
            start = frames[number][0] + at
            next(image.glob("*-wal")).write_bytes((data[:start] + bytes(size) + data[start + size :])[:length])
            with told(frame=number, of=len(frames), length=length):
                if number in last and told_apart:
                    with vault.unlock_with(image, scene.keys, now=clock(), patience=0) as opened:
                        assert "power cut" in opened.notes[0]
                        _require_typed(opened, 5)
                    assert findings(image, scene.keys) == ()
                    continue
                with pytest.raises(Damaged):
                    vault.unlock_with(image, scene.keys, now=clock(), patience=0)
                with vault.unlock_read_only_with(image, scene.keys) as opened:
                    _require_typed(opened, 5 if number in last else 4)


def _require_typed(opened: vault.Vault, version: int) -> None:
    texts = [paragraph.text for paragraph in find(opened.db, DRAFT).paragraphs]
    assert text_of(1, version) in texts, "a keystroke before the break is lost"


def test_an_older_database_is_refused_and_named_when_it_is_only_read(scene: Scene) -> None:
    """A rolled-back main file: what the seal says is missing is said on either way in."""
    database = next(scene.folder.glob("records-*.db"))
    older = database.read_bytes()
    with scene.unlock() as opened:
        Acts.give(opened, cases.choose(opened.db, "FAULT-1").key, 1)
    database.write_bytes(older)
    with pytest.raises(Damaged, match="cut off"):
        scene.unlock()
    with vault.unlock_read_only_with(scene.folder, scene.keys) as opened:
        assert any("act" in note for note in opened.notes), opened.notes
    assert database.read_bytes() == older


def _write_and_wait(scene: Scene, say: Say, acts: int, typed: int) -> None:
    """So many acts, then so many keystrokes without a pause; then it waits to be killed."""
    opened = scene.unlock()
    for number in range(1, acts + 1):
        Acts.give(opened, cases.choose(opened.db, "FAULT-1").key, number)
        say(act=number)
    with custody.typing(opened, DRAFT, clock) as hand:
        for version in range(1, typed + 1):
            Typing.write(hand, find(opened.db, DRAFT).key, 1, version)
            say(version=version)
        signal.pause()


def _write_on(scene: Scene, say: Say) -> None:
    """Acts and typing in turn; says each act's number when it is kept."""
    opened = scene.unlock()
    case, number, version = cases.choose(opened.db, "FAULT-1").key, 0, 0
    statement = find(opened.db, DRAFT).key
    while True:
        number += 1
        Acts.give(opened, case, number)
        say(act=number)
        if number % 5 == 0:
            with custody.typing(opened, DRAFT, clock) as hand:
                for _ in range(4):
                    version += 1
                    Typing.write(hand, statement, 1, version)


def _frames(wal: bytes) -> Iterator[tuple[int, bool]]:
    """Where each frame lies, and whether it ends a transaction."""
    for at in range(32, len(wal), FRAME):
        yield at, wal[at + 4 : at + 8] != bytes(4)


def _take_image(scene: Scene, writer: Child, chance: random.Random, image: Path) -> tuple[Path, int]:
    """Copies the folder in a random order; gives the newest act that was acknowledged before it began."""
    writer.listen(chance.uniform(0, 0.05))
    act = max(ack["act"] for ack in writer.acks)
    order = [name for name in names(scene.folder) if (scene.folder / name).is_file()]
    chance.shuffle(order)
    for name in order:
        target = image / name
        target.parent.mkdir(parents=True, exist_ok=True)
        try:
            with (scene.folder / name).open("rb") as source, target.open("wb") as copy:
                while piece := source.read(PIECE):
                    copy.write(piece)
                    if chance.random() < 0.2:
                        writer.listen(0.002)
        except FileNotFoundError:  # a .part that was renamed meanwhile
            continue
    return image, act


def _tear(image: Path, chance: random.Random, where: float) -> str:
    """Cuts the WAL (at this part of its length), or leaves zeros or noise in its place; says what it did."""
    wal = next(image.glob("*-wal"), None)
    if wal is None or not wal.stat().st_size:
        return "no WAL"
    data = wal.read_bytes()
    at = int(where * len(data))
    how = chance.choice(["cut", "zeros", "noise", "one block"])
    if how == "cut":
        data = data[:at]
    elif how == "zeros":
        data = data[:at] + bytes(len(data) - at)
    elif how == "noise":
        data = data[:at] + chance.randbytes(len(data) - at)
    else:
        block = at // 512 * 512
        data = data[:block] + bytes(min(512, len(data) - block)) + data[block + 512 :]
    wal.write_bytes(data)
    return f"{how} at {at} of {len(data)}"


def _judge(image: Path, scene: Scene, act: int) -> str:
    """What became of an image: refused, told, found by check, or whole. Fails when a loss is silent."""
    before = files_of(image)
    try:
        opened = vault.unlock_with(image, scene.keys, now=clock(), patience=0)
    except Damaged as damage:
        assert damage.message
        assert _without_traces(files_of(image)) == _without_traces(before), "opening changed a damaged vault"
        _require_readable_or_refused(image, scene)
        assert _without_traces(files_of(image)) == _without_traces(before), "reading changed a damaged vault"
        return "refused"
    with opened:
        notes = opened.notes
        try:
            given = consents_given(opened)
        except Damaged as damage:  # a page of another moment: told by whoever reads it, and nothing is written any more
            assert damage.message
            with pytest.raises(IntakeError), opened.draft():
                pass
            return "refused when it is read"
        try:
            require_spans_closed(opened)
        except Damaged as damage:  # files of two moments: told before anything is written
            assert damage.findings
            return "refused"
    found = findings(image, scene.keys)
    whole = given == list(range(1, len(given) + 1)) and len(given) >= act
    if whole and not found:
        return "told, nothing lost" if notes else "whole"
    assert notes or found, f"act {act} was acknowledged, {given[-1:]} is the newest here, and nobody says so"
    return "lost, told at once" if notes else "lost, found by check alone"


def _require_readable_or_refused(image: Path, scene: Scene) -> None:
    """Read-only opening shows what there is and says what it doesn't show, or refuses; never anything else."""
    try:
        with vault.unlock_read_only_with(image, scene.keys) as opened:
            assert opened.notes, "a damaged vault that opens read-only says what is wrong"
            with pytest.raises(IntakeError), opened.draft():
                pass
            consents_given(opened)
    except IntakeError as problem:
        assert problem.message


def _without_traces(files: dict[str, bytes]) -> dict[str, bytes]:
    """The lock, and a WAL that is empty, say nothing: they are the same as none."""
    return {name: data for name, data in files.items() if name != "lock" and (data or not name.endswith("-wal"))}
