"""Malformed cases through the command line: exit 2, one sentence with the JSON path first, the vault as it was."""

from __future__ import annotations

import copy
import json
import os
import random
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from intake import vault
from tests.intake.cli.running import PASSPHRASE, SAMPLE, Answer, Office, hashes, sample

Path_ = tuple[str | int, ...]
PLAIN = "--i-understand-this-is-plaintext"
MEGABYTE = 1 << 20
MANY = 300_000
REFERENCES = ("person", "interview", "statement", "unit", "facility", "victim", "official", "paragraph", "parent")
CODES = ("status", "treatment", "category", "involvement", "basis", "sex", "age_group", "profile")
DATES = ("born", "from", "to", "given_on", "expires_on", "withdrawn_on", "died", "started")
WITH_ID = ("units", "facilities", "officials", "people", "recipients", "interviews", "statements", "events", "victims")
REQUIRED = {
    "case": ("code",),
    "units": ("id",),
    "facilities": ("id",),
    "officials": ("id",),
    "people": ("id", "code", "identity"),
    "identity": ("full_name",),
    "recipients": ("id",),
    "consents": ("person", "given_on", "purposes", "recipients", "identity"),
    "interviews": ("id",),
    "statements": ("id", "code", "person", "language", "status", "paragraphs"),
    "paragraphs": ("id", "kind", "text"),
    "events": ("id", "kind"),
    "victims": ("id",),
    "redactions": ("statement", "profile", "spans"),
    "spans": ("paragraph", "start", "end", "category", "treatment"),
    "exhibits": ("id",),
}
"""What each member may not do without (architecture.md)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Unchanged:
    """A vault with the sample, which no malformed case may change."""

    office: Office
    keys: vault.Keys
    before: dict[str, str]
    head: bytes
    dump: bytes

    def require(self) -> None:
        assert hashes(self.office.vault) == self.before
        with vault.unlock_with(self.office.vault, self.keys, now=datetime.now(UTC)) as opened:
            assert opened.state().log_head == self.head

    def refuse(self, file: Path) -> Answer:
        """Imports, is refused as it must be, and has changed nothing."""
        answer = self.office.run("import", file, "--json")
        assert answer.code == 2, answer.said
        message = answer.json["error"]
        assert len(message) < 300 and message.isprintable()
        self.require()
        return answer


@pytest.fixture(scope="module")
def unchanged(office: Office) -> Iterator[Unchanged]:
    dump = office.run("dump", PLAIN).out
    keys = vault.derive(office.vault, PASSPHRASE)
    with vault.unlock_with(office.vault, keys, now=datetime.now(UTC)) as opened:
        head = opened.state().log_head
    made = Unchanged(office=office, keys=keys, before=hashes(office.vault), head=head, dump=dump)
    yield made
    made.require()
    assert office.run("dump", PLAIN).out == dump


def places(value: Any, at: Path_ = ()) -> Iterator[tuple[Path_, Any]]:
    """Every value in a case with its path."""
    if at:
        yield at, value
    members = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for name, inner in members:
        yield from places(inner, (*at, name))


def written(path: Path_) -> str:
    """A path in the form of the messages."""
    return "$" + "".join(f"[{step}]" if isinstance(step, int) else f".{step}" for step in path)


def put(case: dict[str, Any], path: Path_, change: Callable[[Any, Any], None]) -> dict[str, Any]:
    """A copy of the case in which `change(parent, name)` was done at a path."""
    other = copy.deepcopy(case)
    parent: Any = other
    for step in path[:-1]:
        parent = parent[step]
    change(parent, path[-1])
    return other


def container(path: Path_) -> str:
    """The name of the object, or of the list of objects, in which a value lies."""
    return next((step for step in reversed(path[:-1]) if isinstance(step, str)), "")


def setting(value: Any) -> Callable[[Any, Any], None]:
    """A change that puts `value` there."""
    return lambda parent, name: parent.__setitem__(name, value)


def renamed(case: dict[str, Any]) -> dict[str, Any]:
    """The case as another one, so that nothing of it is in the vault already; references still hold."""
    text = json.dumps(case)
    ids = {value for path, value in places(case) if path[-1] == "id"}
    codes = {value for path, value in places(case) if path[-1] == "code"}
    other = json.loads(text)
    for path, value in list(places(other)):
        if isinstance(value, str) and (
            (value in ids and path[-1] in ("id", *REFERENCES, "facility"))
            or (value in ids and len(path) > 1 and path[-2] in ("source", "recipients"))
            or (value in codes and path[-1] == "code")
        ):
            parent: Any = other
            for step in path[:-1]:
                parent = parent[step]
            parent[path[-1]] = "n-" + value
    return other  # type: ignore[no-any-return]


def mutated(case: dict[str, Any], everywhere: list[tuple[Path_, Any]], chance: random.Random) -> tuple[Path_, Any]:
    """One rule broken at a random place, and where."""
    while True:
        path, value = chance.choice(everywhere)
        name = path[-1]
        match chance.randrange(7):
            case 0 if value is not None:
                wrong = {str: {"x": 1}, int: "text", bool: "yes", list: "text", dict: 7}[type(value)]
                return path, put(case, path, setting(wrong))
            case 1 if isinstance(value, dict):
                return (*path, "shoe_size"), put(case, path, lambda parent, name: parent[name].update(shoe_size=42))
            case 2 if name in REQUIRED.get(container(path), ()):
                return path, put(case, path, lambda parent, name: parent.pop(name))
            case 3 if len(path) == 2 and path[0] in WITH_ID:
                twice = put(case, path[:1], setting([*case[str(path[0])], value]))
                return (path[0], len(twice[path[0]]) - 1, "id"), twice
            case 4 if name in REFERENCES and isinstance(value, str):
                return path, put(case, path, setting("no-such-id"))
            case 5 if name in CODES and isinstance(value, str):
                return path, put(case, path, setting("no_such_code"))
            case 6 if name in DATES and isinstance(value, str):
                return path, put(case, path, setting("2012-02-30"))


def test_random_mutations_of_the_sample_name_the_place(
    unchanged: Unchanged, scale: Callable[[int], int], tmp_path: Path
) -> None:
    whole, chance = renamed(sample()), random.Random(20190502)
    everywhere = list(places(whole))
    for exhibit in SAMPLE.parent.glob("*.png"):
        (tmp_path / exhibit.name).write_bytes(exhibit.read_bytes())
    for _ in range(scale(200)):
        path, case = mutated(whole, everywhere, chance)
        (tmp_path / "case.json").write_text(json.dumps(case, ensure_ascii=False), "utf-8")
        message = unchanged.refuse(tmp_path / "case.json").json["error"]
        where = message.partition(": ")[0]
        assert where.startswith("$") and written(path).startswith(where.partition('["')[0]), (written(path), message)


def test_the_unmutated_copy_would_have_been_taken(copy_office: Callable[[Path], Office], tmp_path: Path) -> None:
    """So each refusal above is for the one thing that was broken."""
    office = copy_office(tmp_path)
    for exhibit in SAMPLE.parent.glob("*.png"):
        (tmp_path / exhibit.name).write_bytes(exhibit.read_bytes())
    (tmp_path / "case.json").write_text(json.dumps(renamed(sample()), ensure_ascii=False), "utf-8")
    taken = office.run("import", tmp_path / "case.json", "--json")
    assert taken.code == 0, taken.said
    assert len(office.run("statements", "--json").json) == 10


def test_random_bytes_of_the_sample_changed_are_taken_whole_or_refused(
    unchanged: Unchanged, scale: Callable[[int], int], tmp_path: Path
) -> None:
    """The vault holds the sample: whatever the bytes say, something in them is there already."""
    data, chance = SAMPLE.read_bytes(), random.Random(7)
    for _ in range(scale(100)):
        at = chance.randrange(len(data))
        piece = bytes(chance.randrange(256) for _ in range(chance.choice((0, 1, 1, 4))))
        (tmp_path / "case.json").write_bytes(data[:at] + piece + data[at + chance.choice((0, 1, 1, 9)) :])
        unchanged.refuse(tmp_path / "case.json")


@pytest.mark.parametrize("cut", [0, 1, 2, 100, -1, -2, -100, 0.5])
def test_a_case_that_was_cut_is_not_json(unchanged: Unchanged, cut: float, tmp_path: Path) -> None:
    data = SAMPLE.read_bytes().rstrip()
    (tmp_path / "case.json").write_bytes(data[: int(len(data) * cut) if 0 < cut < 1 else int(cut)])
    assert "not JSON" in unchanged.refuse(tmp_path / "case.json").json["error"]


HEAD = b'{"format":"testimony-intake/1","case":{"code":"X"'
HOSTILE: dict[str, Callable[[], bytes]] = {
    "a hundred megabytes of spaces": lambda: b" " * (100 * MEGABYTE),
    "spaces up to the limit": lambda: b" " * (64 * MEGABYTE),
    "one string of a hundred megabytes": lambda: HEAD + b',"title":{"en":"' + b"x" * (100 * MEGABYTE) + b'"}}}',
    "one string below the limit": lambda: b'{"format":"' + b"x" * (63 * MEGABYTE) + b'"}',
    "one name below the limit": lambda: b'{"' + b"x" * (63 * MEGABYTE) + b'":1}',
    "very many lists": lambda: b"[" * MANY,
    "very many lists, closed": lambda: b"[" * MANY + b"]" * MANY,
    "very many objects": lambda: b'{"case":' * MANY,
    "depth in an unknown member": lambda: HEAD + b'},"x":' + b"[" * MANY + b"]" * MANY + b"}",
    "very many equal members": lambda: HEAD + b"}," + b'"people":[],' * MANY + b'"units":[]}',
    "very many people of nothing": lambda: HEAD + b'},"people":[' + b"{}," * MANY + b"{}]}",
    "a number of very many digits": lambda: HEAD + b'},"victims":[{"id":"v","sources":' + b"9" * MANY + b"}]}",
    "nothing but zeros": lambda: bytes(MEGABYTE),
    "garbage": lambda: random.Random(1).randbytes(MEGABYTE),
    "UTF-16": lambda: SAMPLE.read_text("utf-8").encode("utf-16"),
    "a byte order mark": lambda: b"\xef\xbb\xbf" + SAMPLE.read_bytes(),
    "not UTF-8": lambda: HEAD + b',"title":{"en":"\xff"}}}',
    "half a pair": lambda: HEAD + b',"title":{"en":"\\ud800"}}}',
    "NUL": lambda: HEAD + b',"title":{"en":"a\\u0000b"}}}',
    "NaN": lambda: HEAD + b'},"victims":[{"id":"v","sources":NaN}]}',
    "two cases": lambda: (HEAD + b"}}") * 2,
    "a comment": lambda: HEAD + b"}} // done",
    "null": lambda: b"null",
    "a list": lambda: b"[]",
    "a code that is a path": lambda: b'{"format":"testimony-intake/1","case":{"code":"../../etc"}}',
    "a later format": lambda: b'{"format":"testimony-intake/2","case":{"code":"X"}}',
}


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_files_are_refused_in_time(unchanged: Unchanged, name: str, tmp_path: Path) -> None:
    (tmp_path / "case.json").write_bytes(HOSTILE[name]())
    began = time.process_time()
    unchanged.refuse(tmp_path / "case.json")
    assert time.process_time() - began < 15


@pytest.mark.parametrize(
    "kind", ["missing", "folder", "fifo", "link", "above", "absolute", "empty name", "case itself"]
)
def test_an_exhibit_that_is_not_a_file_beside_the_case_is_refused(
    unchanged: Unchanged, kind: str, tmp_path: Path
) -> None:
    (tmp_path / "above.png").write_bytes(b"x")
    folder = tmp_path / "in"
    folder.mkdir()
    name = {"above": "../above.png", "absolute": "/etc/passwd", "empty name": "", "case itself": "."}.get(kind, "x.png")
    if kind == "folder":
        (folder / "x.png").mkdir()
    elif kind == "link":
        (folder / "x.png").symlink_to(tmp_path / "above.png")
    elif kind == "fifo":
        os.mkfifo(folder / "x.png")
    case = {"format": "testimony-intake/1", "case": {"code": "X"}, "exhibits": [{"id": "new-x", "file": name}]}
    (folder / "case.json").write_text(json.dumps(case))
    answer = unchanged.refuse(folder / "case.json")
    assert answer.json["error"].startswith("$.exhibits[0].file: ")


def test_the_message_is_the_same_without_json_and_names_the_contracts_example(
    unchanged: Unchanged, tmp_path: Path
) -> None:
    case = renamed(sample())
    case["people"][0]["shoe_size"] = 42
    (tmp_path / "case.json").write_text(json.dumps(case))
    told = unchanged.office.run("import", tmp_path / "case.json")
    assert told.code == 2 and told.out == b""
    assert "$.people[0].shoe_size" in told.said and len(told.said.splitlines()) <= 2
