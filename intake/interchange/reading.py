"""Bytes to a case, or one sentence that says what is wrong and at which JSON path. Nothing is written here.

In order: (1) size, (2) UTF-8 without a byte order mark, (3) JSON of the types' shape (RFC 8259), (4) the
format's version, (5) no member twice in one object (RFC 8259 leaves open which counts),
(6) no NUL.
What needs to know the vault (references, duplicates) is `checking`.
"""

from __future__ import annotations

import json
import re
from typing import Any, Final

import msgspec

from intake.errors import BadInput, Sentence, any_of
from intake.interchange.case_file import FORMAT, CaseFile
from intake.interchange.rules import step

LARGEST: Final = 64 * 1024 * 1024

_DECODER: Final = msgspec.json.Decoder(CaseFile)
_PLACED: Final = re.compile(r"(?s)(.*?)(?: - at `(?:key in )?(\$.*)`)?")
_LONG_NAME: Final = re.compile(r"`([^`$]{60})[^`]{20,}`")
"""A member's name can be as long as the file: the first of it says which."""
_MEMBER: Final = re.compile(r"(?s)Object (contains unknown|missing required) field `(.*)`")
_TYPE: Final = re.compile(r"Expected `([^`]*)`, got `([^`]*)`")
_LENGTH: Final = re.compile(r"Expected `str` of length (>=|<=) (\d+)")
_RANGE: Final = re.compile(r"Expected `int` (>=|<=) (\d+)")
_STEP: Final = re.compile(r"\.([A-Za-z_]+)|\[(\d+)\]")
_HALF_PAIR: Final = re.compile(rb"\\u[dD][89a-fA-F]")
_WORDS: Final = {
    "str": Sentence("text"),
    "int": Sentence("a whole number"),
    "float": Sentence("a number with a fraction"),
    "bool": Sentence("true or false"),
    "object": Sentence("an object {…}"),
    "array": Sentence("a list […]"),
    "null": Sentence("null"),
}


class _Format(msgspec.Struct):
    format: str


class _Twice:
    """Stands in a parsed tree for an object that has a member twice."""

    def __init__(self, name: str) -> None:
        self.name = name


def read_case(data: bytes) -> CaseFile:
    """The case in these bytes; raises BadInput with the JSON path for whatever is not as it must be."""
    if len(data) > LARGEST:  # 1
        raise BadInput(
            Sentence("the file is larger than {most} MiB", most=LARGEST // 1024**2),
            hint=Sentence("Split the case into several imports."),
        )
    if data.startswith((b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff")):  # 2
        raise BadInput(
            Sentence("the file begins with a byte order mark"),
            where="$",
            hint=Sentence("Save it as UTF-8 without BOM."),
        )
    try:
        case = _DECODER.decode(data)  # 3
    except msgspec.ValidationError as problem:
        _refuse_other_format(data)
        raise _translated(str(problem), data) from None
    except UnicodeDecodeError:
        raise BadInput(Sentence("the file is not UTF-8"), where="$") from None
    except RecursionError:
        raise BadInput(Sentence("the file is nested too deep"), where="$") from None
    except msgspec.DecodeError as problem:
        raise _not_json(str(problem), data) from None
    if case.format != FORMAT:  # 4
        raise _other_format(case.format)
    _refuse_twice(data)  # 5
    _refuse_nul(data)  # 6
    return case


def _refuse_other_format(data: bytes) -> None:
    """Another version's file is told as that, not by the first member that we do not know."""
    try:
        found = msgspec.json.decode(data, type=_Format).format
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        return
    if found != FORMAT:
        raise _other_format(found)


def _other_format(untrusted_format: str) -> BadInput:
    return BadInput(
        Sentence(
            "this version reads {format}, not {other}",
            format=FORMAT,
            other=ascii(untrusted_format[:60]),
        ),
        where="$.format",
    )


def _not_json(problem: str, data: bytes) -> BadInput:
    if _HALF_PAIR.search(data):
        return BadInput(
            Sentence("the file is not JSON, or holds half of a surrogate pair (\\ud800 to \\udfff)"), where="$"
        )
    told = problem.removeprefix("JSON is malformed: ").rstrip(".")
    return BadInput(Sentence("the file is not JSON ({fault})", fault=told[:1].lower() + told[1:]), where="$")


def _translated(problem: str, data: bytes) -> BadInput:
    problem = _LONG_NAME.sub(r"`\1…`", problem)
    placed = _PLACED.fullmatch(problem)
    message, path = (placed[1], placed[2] or "$") if placed else (problem, "$")
    member = _MEMBER.fullmatch(message)
    if member:
        told = Sentence("is not known here") if member[1] == "contains unknown" else Sentence("is missing")
        return BadInput(told, where=path + step(member[2]))
    if path.endswith("[...]"):
        path = _offender(path.removesuffix("[...]"), data)
    return BadInput(_worded(message), where=path)


def _worded(message: str) -> Sentence:
    if found := _TYPE.fullmatch(message):
        wanted = any_of([_WORDS.get(part, part) for part in found[1].split(" | ")])
        return Sentence("must be {wanted}, not {found}", wanted=wanted, found=_WORDS.get(found[2], found[2]))
    if found := _LENGTH.fullmatch(message):
        if found[1] == ">=":
            return Sentence("must not be empty")
        return Sentence("must be at most {most} characters long", most=int(found[2]))
    if found := _RANGE.fullmatch(message):
        bound = int(found[2])
        return (
            Sentence("must be {bound} or more", bound=bound)
            if found[1] == ">="
            else Sentence("must be {bound} or less", bound=bound)
        )
    if "out of range" in message:
        return Sentence("is too large a number")
    return Sentence("{fault}", fault=message[:1].lower() + message[1:])


def _offender(path: str, data: bytes) -> str:
    """The path to the first value of a name in several languages that is not text; `path` if the rest is no JSON."""
    try:
        node = json.loads(data)
    except (ValueError, RecursionError):
        return path
    for name, at in _STEP.findall(path):
        node = node[name] if name else node[int(at)]
    return next((path + step(key) for key, value in node.items() if not isinstance(value, str)), path)


def _refuse_twice(data: bytes) -> None:
    found = False

    def spot(pairs: list[tuple[str, Any]]) -> None:
        nonlocal found
        found = found or len({name for name, _ in pairs}) != len(pairs)

    json.loads(data, object_pairs_hook=spot)
    if found:
        place = _place(json.loads(data, object_pairs_hook=_marked), lambda node: isinstance(node, _Twice))
        raise BadInput(Sentence("stands twice in the same object"), where=place)


def _marked(pairs: list[tuple[str, Any]]) -> Any:
    members: dict[str, Any] = {}
    for name, value in pairs:
        if name in members:
            return _Twice(name)
        members[name] = value
    return members


def _refuse_nul(data: bytes) -> None:
    if b"\\u0000" not in data:
        return
    place = _place(json.loads(data), lambda node: isinstance(node, str) and "\0" in node)
    if place:
        raise BadInput(Sentence("must not hold the character U+0000"), where=place)


def _place(node: Any, is_it: Any, path: str = "$") -> str:
    """The path to the first node that is it, else an empty text. A case is a few levels deep: this may recurse."""
    if is_it(node):
        return path + step(node.name) if isinstance(node, _Twice) else path
    inner = (
        ((step(name), value) for name, value in node.items())
        if isinstance(node, dict)
        else ((f"[{at}]", value) for at, value in enumerate(node))
        if isinstance(node, list)
        else ()
    )
    for further, value in inner:
        place = _place(value, is_it, path + further)
        if place:
            return place
    return ""
