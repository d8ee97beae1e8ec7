"""A malformed case says where it is wrong, and nothing has changed: each rule broken once."""

from __future__ import annotations

import json
import random
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from intake.errors import BadInput
from intake.interchange.checking import check_case
from intake.interchange.known import Known
from intake.interchange.reading import LARGEST, read_case
from tests.intake.interchange.memory import ROOT, MemoryVault, sample

SCHEMA = json.loads((ROOT / "resources" / "schema" / "testimony-intake-1.schema.json").read_text())
Mutation = tuple[str, Any]
"""The path that must be named, and the broken case."""


def at(case: Any, path: tuple[Any, ...]) -> Any:
    for step in path:
        case = case[step]
    return case


def put(path: tuple[Any, ...], value: Any) -> Any:
    case = sample()
    at(case, path[:-1])[path[-1]] = value
    return case


def drop(path: tuple[Any, ...]) -> Any:
    case = sample()
    del at(case, path[:-1])[path[-1]]
    return case


def words(path: tuple[Any, ...]) -> str:
    return "$" + "".join(f"[{step}]" if isinstance(step, int) else f".{step}" for step in path)


def mutations(node: dict[str, Any], value: Any, path: tuple[Any, ...] = ()) -> Iterator[Mutation]:
    """Walk schema and sample together; break every rule that the schema knows of this value, once each."""
    if "$ref" in node:
        node = SCHEMA["$defs"][node["$ref"].rpartition("/")[2]]
    if "anyOf" in node:
        node = next(part for part in node["anyOf"] if part.get("type") != "null")
        yield from mutations(node, value, path)
        return
    kind = node.get("type", "object")
    for wrong in ("text", 7, 7.5, True, {"x": 1}, ["x"]):
        fits = {"string": str, "integer": int, "boolean": bool, "object": dict, "array": list}[kind]
        if path and type(wrong) is not fits:
            yield words(path), put(path, wrong)
    if "enum" in node:
        yield words(path), put(path, "no_such_code")
        yield words(path), put(path, value.swapcase())
    if "minLength" in node:
        yield words(path), put(path, "")
    if "maxLength" in node:
        yield words(path), put(path, "x" * (node["maxLength"] + 1))
    if "minimum" in node:
        yield words(path), put(path, -1)
        yield words(path), put(path, 2**70)
    if isinstance(value, dict):
        if node.get("additionalProperties") is False:
            yield words((*path, "shoe_size")), put((*path, "shoe_size"), 42)
        for name in node.get("required", ()):
            yield words((*path, name)), drop((*path, name))
            yield words((*path, name)), put((*path, name), None)
        for name, inner in node.get("properties", {}).items():
            if name in value and value[name] is not None:
                yield from mutations(inner, value[name], (*path, name))
    if isinstance(value, list):
        for number, inner in enumerate(value[:2]):
            yield from mutations(node["items"], inner, (*path, number))


EVERY_RULE = list(mutations({"$ref": "#/$defs/CaseFile"}, sample()))

BY_HAND: list[Mutation] = [
    ("$.people[1].id", put(("people", 1, "id"), "p1")),
    ("$.units[0].parent", put(("units", 0, "parent"), "u9")),
    ("$.units[0].parent", put(("units", 0, "parent"), "u1")),
    ("$.units[0].parent", put(("units", 1, "parent"), "u1")),
    ("$.facilities[0].unit", put(("facilities", 0, "unit"), "f1")),
    ("$.officials[0].roles[0].unit", put(("officials", 0, "roles", 0, "unit"), "nowhere")),
    ("$.officials[0].roles[0].from", put(("officials", 0, "roles", 0, "from"), "2011-13")),
    ("$.officials[0].roles[0].to", put(("officials", 0, "roles", 0, "to"), "soon")),
    ("$.people[0].identity.born", put(("people", 0, "identity", "born"), "1984-02-30")),
    ("$.consents[0].person", put(("consents", 0, "person"), "p9")),
    ("$.consents[0].given_on", put(("consents", 0, "given_on"), "2019-02-29")),
    ("$.consents[0].given_on", put(("consents", 0, "given_on"), "2019-05")),
    ("$.consents[0].given_on", put(("consents", 0, "given_on"), "20190502")),
    ("$.consents[0].expires_on", put(("consents", 0, "expires_on"), "2019-05-02T00:00:00")),
    ("$.consents[0].withdrawn_on", put(("consents", 0, "withdrawn_on"), "2020-13-01")),
    ("$.consents[0].purposes[1]", put(("consents", 0, "purposes", 1), "anything")),
    ("$.consents[0].recipients[0]", put(("consents", 0, "recipients", 0), "")),
    ("$.interviews[0].person", put(("interviews", 0, "person"), "o1")),
    ("$.interviews[0].started", put(("interviews", 0, "started"), "2019-05-02T25:00:00+02:00")),
    ("$.interviews[0].started", put(("interviews", 0, "started"), "yesterday")),
    ("$.interviews[0].language", put(("interviews", 0, "language"), "arabic!")),
    ("$.interviews[0].present[0].role", put(("interviews", 0, "present", 0, "role"), "torturer")),
    ("$.statements[0].person", put(("statements", 0, "person"), "p9")),
    ("$.statements[0].interview", put(("statements", 0, "interview"), "i9")),
    ("$.statements[0].language", put(("statements", 0, "language"), "")),
    ("$.statements[0].language", put(("statements", 0, "language"), "en_GB")),
    ("$.statements[0].language", put(("statements", 0, "language"), "x-grombeli")),
    ("$.interviews[0].language", put(("interviews", 0, "language"), "X-Grombeli")),
    ("$.statements[1].code", put(("statements", 1, "code"), "ST-01")),
    ("$.statements[0].code", put(("statements", 0, "code"), "../../etc/passwd")),
    ("$.statements[0].code", put(("statements", 0, "code"), "ST\\01")),
    ("$.statements[0].code", put(("statements", 0, "code"), "ST\n01")),
    ("$.statements[0].code", put(("statements", 0, "code"), "ST\u202e01")),
    ("$.statements[0].code", put(("statements", 0, "code"), "..")),
    ("$.people[0].code", put(("people", 0, "code"), " W")),
    ("$.people[1].code", put(("people", 1, "code"), "W-01")),
    ("$.case.code", put(("case", "code"), "a/b")),
    ("$.case.title.en", put(("case", "title", "en"), 5)),
    ("$.units[0].name.ar", put(("units", 0, "name", "ar"), None)),
    ('$.case.title["not a tag"]', put(("case", "title", "not a tag"), "x")),
    ("$.exhibits[0].id", put(("exhibits", 0, "id"), "x\u0007")),
    ("$.exhibits[0].id", put(("exhibits", 0, "id"), "   ")),
    ("$.statements[0].paragraphs[1].id", put(("statements", 0, "paragraphs", 1, "id"), "s1.1")),
    ("$.statements[0].paragraphs[0].text", put(("statements", 0, "paragraphs", 0, "text"), "a\0b")),
    ("$.people[1].identity.full_name", put(("people", 1, "identity", "full_name"), "\0")),
    ("$.events[0].victim", put(("events", 0, "victim"), "o1")),
    ("$.events[0].facility", put(("events", 0, "facility"), "u1")),
    ("$.events[0].from", put(("events", 0, "from"), "2012-05-32")),
    ("$.events[0].to", put(("events", 0, "to"), "2013/2011")),
    ("$.events[0].methods[1]", put(("events", 0, "methods", 1), "tickling")),
    ("$.events[0].officials[0].official", put(("events", 0, "officials", 0, "official"), "o9")),
    ("$.events[0].officials[0].involvement", put(("events", 0, "officials", 0, "involvement"), "guilty")),
    ("$.events[0].officials[0].basis", put(("events", 0, "officials", 0, "basis"), "rumour")),
    ("$.events[0].source[1]", put(("events", 0, "source", 1), "s9.9")),
    ("$.victims[0].died", put(("victims", 0, "died"), "2013-02-30")),
    ("$.victims[0].source[0]", put(("victims", 0, "source", 0), "s1")),
    ("$.redactions[0].statement", put(("redactions", 0, "statement"), "s9")),
    ("$.redactions[0].spans[0].paragraph", put(("redactions", 0, "spans", 0, "paragraph"), "s1.9")),
    ("$.redactions[0].spans[0].paragraph", put(("redactions", 0, "statement"), "s2")),
    ("$.redactions[0].spans[1].end", put(("redactions", 0, "spans", 1, "end"), 19)),
    ("$.redactions[0].spans[1].end", put(("redactions", 0, "spans", 1, "end"), 0)),
    ("$.redactions[0].spans[0].start", put(("redactions", 0, "spans", 0, "start"), 400)),
    ("$.redactions[0].spans[0].end", put(("redactions", 0, "spans", 0, "start"), 16)),
    ("$.redactions[0].spans[1].as", put(("redactions", 0, "spans", 1, "as"), " ")),
    ("$.redactions[0].kept[0].end", put(("redactions", 0, "kept", 0, "end"), 400)),
    ("$.redactions[0].kept[0].paragraph", put(("redactions", 0, "kept", 0, "paragraph"), "s1.9")),
    ("$.redactions[0].spans[1].as", put(("redactions", 0, "spans", 1, "as"), None)),
    ("$.redactions[0].spans[1].as", drop(("redactions", 0, "spans", 1, "as"))),
    ("$.redactions[0].spans[0].as", put(("redactions", 0, "spans", 0, "treatment"), "generalise")),
    ("$.redactions[1]", put(("redactions",), sample()["redactions"] * 2)),
    ("$.exhibits[0].file", put(("exhibits", 0, "file"), "../photo.jpg")),
    ("$.exhibits[0].file", put(("exhibits", 0, "file"), "/etc/passwd")),
    ("$.exhibits[0].file", put(("exhibits", 0, "file"), "C:\\photo.jpg")),
    ("$.exhibits[0].file", put(("exhibits", 0, "file"), "a\\b.jpg")),
    ("$.exhibits[0].file", put(("exhibits", 0, "file"), "..")),
    ("$.exhibits[0].person", put(("exhibits", 0, "person"), "x1")),
    ("$.exhibits[0].statement", put(("exhibits", 0, "statement"), "p1")),
    ("$.format", put(("format",), "testimony-intake/2")),
    ("$.format", put(("format",), "")),
    ("$.format", put(("format",), "testimony-intake/2") | {"new_in_two": []}),
    ('$["shoe size"]', put(("shoe size",), 1)),
]


def test_there_are_at_least_two_hundred_mutations() -> None:
    assert len(EVERY_RULE) + len(BY_HAND) >= 200


@pytest.fixture(scope="module")
def vault() -> MemoryVault:
    return MemoryVault()


@pytest.mark.parametrize("mutation", BY_HAND, ids=lambda mutation: mutation[0])
def test_a_broken_case_names_the_path_and_changes_nothing(mutation: Mutation, vault: MemoryVault) -> None:
    where, case = mutation
    before = vault.everything()
    with pytest.raises(BadInput) as refusal:
        vault.take(case)
    assert refusal.value.where == where
    assert str(refusal.value).startswith(where + ": ")
    assert vault.everything() == before


def test_every_rule_of_the_schema_broken_once_names_the_path(vault: MemoryVault) -> None:
    before = vault.everything()
    for where, case in EVERY_RULE:
        with pytest.raises(BadInput) as refusal:
            vault.take(case)
        assert refusal.value.where == where, (where, str(refusal.value))
    assert vault.everything() == before


def test_no_message_speaks_of_structs_or_holds_a_control_character(vault: MemoryVault) -> None:
    case = put(("units", 0, "kind"), "x\x1b[31m\u202e")
    for broken in [*(case for _, case in EVERY_RULE[:60]), *(case for _, case in BY_HAND), case]:
        with pytest.raises(BadInput) as refusal:
            vault.take(broken)
        message = str(refusal.value)
        assert message.isprintable()
        assert "`" not in message
        assert "CaseFile" not in message


TEXT = json.dumps(sample(), ensure_ascii=False)
NOT_A_CASE: list[tuple[str, bytes, str]] = [
    ("nothing", b"", "not JSON"),
    ("words", b"once upon a time", "not JSON"),
    ("half", TEXT.encode()[: len(TEXT) // 2], "not JSON"),
    ("two", (TEXT + TEXT).encode(), "not JSON"),
    ("a list", b"[]", "must be an object"),
    ("null", b"null", "must be an object"),
    ("a comment", b"/* hello */" + TEXT.encode(), "not JSON"),
    ("byte order mark", b"\xef\xbb\xbf" + TEXT.encode(), "byte order mark"),
    ("UTF-16", TEXT.encode("utf-16"), "byte order mark"),
    ("Latin-1", b'{"format":"testimony-intake/1","case":{"code":"\xe9"}}', "not UTF-8"),
    ("surrogate bytes", b'{"format":"testimony-intake/1","case":{"code":"\xed\xa0\x80"}}', "UTF-8"),
    ("half a pair", b'{"format":"testimony-intake/1","case":{"code":"\\ud800"}}', "surrogate"),
    ("the other half", b'{"format":"testimony-intake/1","case":{"code":"a\\udc00b"}}', "surrogate"),
    ("two first halves", b'{"format":"testimony-intake/1","case":{"code":"\\ud800\\ud800"}}', "surrogate"),
    ("NaN", b'{"format":"testimony-intake/1","case":{"code":"A"},"victims":[{"id":"v","sources":NaN}]}', "not JSON"),
    ("deep", b'{"format":"testimony-intake/1","case":' + b'{"code":' * 100_000, ""),
    ("deep unknown", b'{"x":' + b"[" * 1_000_000, ""),
    ("deep list", b"[" * 1_000_000, ""),
    ("deep name", b'{"format":"testimony-intake/1","case":{"code":"A","title":' + b'{"en":' * 100_000, ""),
    (
        "huge number",
        b'{"format":"testimony-intake/1","case":{"code":"A"},"victims":[{"id":"v","sources":' + b"9" * 10_000 + b"}]}",
        "",
    ),
    (
        "huge exponent",
        b'{"format":"testimony-intake/1","case":{"code":"A"},"victims":[{"id":"v","sources":1e999999}]}',
        "",
    ),
]


@pytest.mark.parametrize(("data", "told"), [case[1:] for case in NOT_A_CASE], ids=[case[0] for case in NOT_A_CASE])
def test_what_is_no_case_is_refused_in_one_sentence(data: bytes, told: str) -> None:
    with pytest.raises(BadInput) as refusal:
        read_case(data)
    assert told in str(refusal.value)
    assert len(str(refusal.value)) < 300


def test_a_hundred_megabytes_are_refused() -> None:
    with pytest.raises(BadInput, match="64 MiB"):
        read_case(b" " * (LARGEST + 1))


@pytest.mark.parametrize(
    ("text", "where"),
    [
        (TEXT.replace('"id": "p1",', '"id": "p0", "id": "p1",', 1), "$.people[0].id"),
        (TEXT.replace('"case":', '"case": {"code": "X"}, "case":', 1), "$.case"),
        (TEXT.replace('"en": "A complaint"', '"en": "A", "\\u0065n": "B"', 1), "$.case.title.en"),
        (TEXT[:-1] + ', "people": []}', "$.people"),
    ],
)
def test_a_member_that_stands_twice_is_refused(text: str, where: str) -> None:
    assert text != TEXT
    with pytest.raises(BadInput, match="twice") as refusal:
        read_case(text.encode())
    assert refusal.value.where == where


def test_a_written_out_escape_is_no_nul() -> None:
    case = put(("statements", 0, "paragraphs", 0, "text"), "a backslash: \\u0000, ten letters")
    MemoryVault().take(case)


def test_overlapping_nested_and_touching_spans_are_taken() -> None:
    case = sample()
    span = case["redactions"][0]["spans"][0]
    for start, end in ((7, 16), (8, 10), (10, 20), (20, 21)):
        case["redactions"][0]["spans"].append(span | {"start": start, "end": end})
    MemoryVault().take(case)


def test_random_damage_is_taken_whole_or_refused(scale: Callable[[int], int]) -> None:
    """Any bytes: a case, or BadInput; never another exception."""
    chance = random.Random(20191)
    whole = TEXT.encode()
    for _ in range(scale(5_000)):
        data = bytearray(whole)
        for _ in range(chance.choice((1, 1, 2, 5))):
            place = chance.randrange(len(data))
            match chance.randrange(3):
                case 0:
                    data[place] = chance.randrange(256)
                case 1:
                    del data[place : place + chance.randrange(1, 30)]
                case _:
                    data[place:place] = data[chance.randrange(len(data)) :][: chance.randrange(1, 40)]
        try:
            check_case(read_case(bytes(data)), Known())
        except BadInput as refusal:
            assert str(refusal).isprintable()
