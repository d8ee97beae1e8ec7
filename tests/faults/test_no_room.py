"""A disk that refuses, at any byte: one clear sentence, nothing half done, nothing lost that was acknowledged.

The work is done by a child that meets the small disk and ends like a program does; then there is room again, and
the vault is looked at as after a kill.
"""

from __future__ import annotations

import random
import re
from collections.abc import Callable
from pathlib import Path

import pytest

from intake import custody, vault
from intake.errors import NoRoom
from intake.interchange import cases
from tests.faults.casework import FINAL, RECIPIENT
from tests.faults.child import Ack, Child, Say, in_child, told
from tests.faults.commands import WITH_PASSPHRASE, command
from tests.faults.conftest import MakeScene
from tests.faults.scene import Scene, files_of, names
from tests.faults.small_disk import DISKS, Full, SmallDisk, can_mount
from tests.faults.works import WORKS, KilledWork, Typing, require_spans_closed

ROOMS = {"typing": 50, "act": 50, "import": 50, "export": 20, "backup": 40}
"""How many sizes each kind of work meets."""
MOST_ROOM = {"typing": 300_000, "act": 100_000, "import": 900_000, "export": 500_000, "backup": 700_000}
"""With so much, every kind does a step or two before the disk refuses."""


@pytest.fixture(params=DISKS)
def disk(request: pytest.FixtureRequest) -> Callable[[Path], SmallDisk]:
    """Both kinds of small disk."""
    if request.param == "full" and not can_mount():
        pytest.skip("mounting needs root or user namespaces; the limited disk stands in")
    return DISKS[request.param]


@pytest.mark.parametrize("kind", WORKS)
def test_a_disk_that_refuses_loses_nothing_and_says_so(
    kind: str,
    disk: Callable[[Path], SmallDisk],
    make_scene: MakeScene,
    tmp_path: Path,
    seed: int,
    scale: Callable[[int], int],
) -> None:
    chance = random.Random(f"{seed} {kind} room")
    shares = [0, *(chance.random() for _ in range(scale(ROOMS[kind])))]

    def meet_all() -> None:
        small = disk(tmp_path)
        work, scene = WORKS[kind](), make_scene(tmp_path / "scene")
        for number, share in enumerate(shares):
            room = int(share * MOST_ROOM[kind] * small.most)
            with told(seed=seed, kind=kind, room=room):
                _meet(scene, work, small, room, closes=number % 2 == 0)

    in_child(meet_all)


def test_the_command_line_says_it_in_words_and_leaves_nothing(
    disk: Callable[[Path], SmallDisk], make_scene: MakeScene, tmp_path: Path
) -> None:
    def meet_all() -> None:
        small = disk(tmp_path)
        room = 0 if isinstance(small, Full) else 5000
        scene = make_scene(tmp_path / "scene")
        WORKS["import"]().prepare(scene)
        with scene.unlock() as opened:
            vault.backup(opened, scene.root / "a.backup")
        before = names(scene.root)
        for arguments in _writing(scene):
            with told(command=arguments[0], room=room):
                small.leave(room)
                answer = command(*arguments)
                small.give_room()
                answer.require_refusal()
                strays = {name for name in names(scene.root) if name not in before and not _is_ours(name)}
                assert strays == set(), "a refused command leaves nothing behind"
                scene.check()
        small.leave(room)
        for arguments in _reading(scene):
            with told(command=arguments[0], room=room):
                answer = command(*arguments)
                assert answer.code == 0, answer.err
                assert custody.Act.EXPORT_MADE not in answer.out, "what was refused is not in the log"

    in_child(meet_all)


def test_a_command_that_kept_its_work_does_not_say_that_it_was_refused(make_scene: MakeScene, tmp_path: Path) -> None:
    """There is room for the commit, and none to move it into the database when the command ends."""
    if not can_mount():
        pytest.skip("mounting needs root or user namespaces")

    def meet_all() -> None:
        small = Full(tmp_path)
        scene = make_scene(tmp_path / "scene")
        WORKS["import"]().prepare(scene)
        kept_in_the_log = False
        for number, room in enumerate(range(20_000, 400_000, 20_000), 1):
            with told(room=room):
                small.leave(room)
                answer = command("import", scene.folder, scene.inputs / f"case-{number}.json", *WITH_PASSPHRASE)
                small.give_room()
                kept_in_the_log |= answer.code == 0 and "no room" in answer.err
                with scene.unlock() as opened:
                    codes = [one.case.code for one in cases.cases(opened.db)]
                assert (f"LATER-{number}" in codes) == (answer.code == 0), answer.err
        assert kept_in_the_log, "no size of disk was the one that this test is about"
        scene.check()

    in_child(meet_all)


def test_a_disk_that_can_only_be_read_is_named(make_scene: MakeScene, tmp_path: Path) -> None:
    if not can_mount():
        pytest.skip("mounting needs root or user namespaces")

    def meet_all() -> None:
        small = Full(tmp_path)
        scene = make_scene(tmp_path / "scene")
        WORKS["import"]().prepare(scene)
        with scene.unlock() as opened:
            vault.backup(opened, scene.root / "a.backup")
        before = files_of(scene.root)
        small.make_read_only()
        for arguments in (*_writing(scene), *_reading(scene)):
            with told(command=arguments[0]):
                answer = command(*arguments)
                if answer.code:
                    answer.require_refusal()
                    assert "Read-only" in answer.err
        assert files_of(scene.root) == before

    in_child(meet_all)


def test_when_there_is_room_again_the_same_program_goes_on(make_scene: MakeScene, tmp_path: Path) -> None:
    """A full disk is no reason to make her start the program again in the middle of an interview."""
    if not can_mount():
        pytest.skip("mounting needs root or user namespaces")

    def live(say: Say) -> None:
        small = Full(tmp_path)
        scene, work = make_scene(tmp_path / "scene"), Typing()
        opened = scene.unlock()
        acks: list[Ack] = []
        for room in (20_000, 0, 70_000):
            small.leave(room)
            with pytest.raises(NoRoom):
                work.run(scene, opened, lambda **ack: acks.append(ack))
            small.give_room()
            opened.checkpoint_wal()
            require_spans_closed(opened)
            work.require(scene, opened, acks)
            acks.clear()
        opened.close()
        scene.check()

    Child(live).end()


def _writing(scene: Scene) -> tuple[tuple[str | Path, ...], ...]:
    order = ("--for", "filing", "--recipient", RECIPIENT, "--out", scene.out)
    return (
        ("import", scene.folder, scene.inputs / "case-1.json", *WITH_PASSPHRASE),
        ("export", scene.folder, FINAL, *order, *WITH_PASSPHRASE),
        ("backup", scene.folder, scene.out / "vault-1.backup", *WITH_PASSPHRASE),
        ("new", scene.root / "new", "--kdf-memory", "64", *WITH_PASSPHRASE),
        ("restore", scene.root / "a.backup", scene.root / "restored", *WITH_PASSPHRASE),
        ("dump", scene.folder, "--i-understand-this-is-plaintext", *WITH_PASSPHRASE),
    )


def _reading(scene: Scene) -> tuple[tuple[str | Path, ...], ...]:
    return (
        ("statements", scene.folder, *WITH_PASSPHRASE),
        ("statistics", scene.folder, *WITH_PASSPHRASE),
        ("log", scene.folder, "--json", *WITH_PASSPHRASE),
        ("log", scene.folder, "--verify", *WITH_PASSPHRASE),
        ("search", scene.folder, "dawn", *WITH_PASSPHRASE),
        ("check", scene.folder, *WITH_PASSPHRASE),
    )


def _is_ours(name: str) -> bool:
    """What a later unlock uses or replaces: the WAL, and a half-written seal beside the one that counts."""
    return re.fullmatch(r"vault/records-[0-9a-f]{32}\.(db-wal|seal\.part)", name) is not None


def _meet(scene: Scene, work: KilledWork, small: SmallDisk, room: int, *, closes: bool) -> None:
    """Work until the disk refuses; then give room and look."""

    def life(say: Say) -> None:
        opened = scene.unlock()
        require_spans_closed(opened)
        small.leave(room)
        with pytest.raises(NoRoom) as refused:
            work.run(scene, opened, say)
        _require_one_sentence(refused.value)
        if closes:
            _close(opened)

    work.prepare(scene)
    before = set(names(scene.out))
    acks = Child(life).end()
    small.give_room()
    left = set(names(scene.out)) - before
    assert left == {name for ack in acks for name in _files(ack)}, "what was refused leaves no file, not even a part"
    with scene.unlock() as opened:
        require_spans_closed(opened)
        work.require(scene, opened, acks)
    scene.check()


def _files(ack: dict[str, object]) -> list[str]:
    if "backup" in ack:
        return [f"vault-{ack['backup']}.backup"]
    files = ack.get("files", {})
    assert isinstance(files, dict)
    return list(files)


def _require_one_sentence(problem: NoRoom) -> None:
    assert problem.message
    assert "\n" not in problem.message
    assert "Traceback" not in problem.message
    assert len(problem.message) < 200


def _close(opened: vault.Vault) -> None:
    try:
        opened.close()
    except NoRoom as problem:  # the WAL can't be written back now: the next unlock does it
        _require_one_sentence(problem)
