"""The rules of form of a case, compiled once from its types: forms, closed vocabularies, references.

A member's type says what must hold (`intake.vocabulary.forms`); `judge` walks the records and raises
`Wrong` at the first that does not, with the JSON path to it. Paths are put together only then.
"""

from __future__ import annotations

from collections.abc import Callable, Container, Mapping
from functools import lru_cache
from typing import Any

import msgspec
from msgspec import UNSET, inspect

from intake.errors import BadInput, Sentence, any_of
from intake.interchange.case_file import CaseFile
from intake.language.dates import parse_date, parse_moment
from intake.vocabulary import load, profiles
from intake.vocabulary.forms import CHECKS

Ids = Mapping[str, Container[str]]
"""Which ids there are, by kind of record."""
Check = Callable[[Any, Ids], None]


class Wrong(Exception):
    """What is wrong and where, seen from the record that is being judged."""

    def __init__(self, message: Sentence, path: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.path = path

    def under(self, step: str) -> Wrong:
        """The same, seen from one level higher."""
        return Wrong(self.message, step + self.path)


def judge(case: CaseFile, ids: Ids) -> None:
    """Every member has its form, every code is known, every reference exists; raises BadInput with the path."""
    check = _compiled()
    try:
        check(case, ids)
    except Wrong as wrong:
        raise BadInput(wrong.message, where="$" + wrong.path) from None


@lru_cache(maxsize=1)
def _compiled() -> Check:
    check = _check_of(inspect.type_info(CaseFile))
    if check is None:
        raise TypeError("the types of a case ask nothing")
    return check


def _check_of(kind: inspect.Type) -> Check | None:
    if isinstance(kind, inspect.Metadata):
        return _check_of_text(kind.extra or {})
    if isinstance(kind, inspect.UnionType):
        inner = [check for part in kind.types if (check := _check_of(part)) is not None]
        return _when_given(inner[0]) if inner else None
    if isinstance(kind, inspect.VarTupleType):
        item = _check_of(kind.item_type)
        return _each(item) if item else None
    if isinstance(kind, inspect.DictType):
        key = _check_of(kind.key_type)
        return _keys(key) if key else None
    if isinstance(kind, inspect.StructType):
        fields = [
            (field.name, f".{field.encode_name}", check)
            for field in kind.fields
            if (check := _check_of(field.type)) is not None
        ]
        return _members(fields)
    return None


def _check_of_text(extra: dict[str, Any]) -> Check | None:
    if "form" in extra:
        return _form(_FORMS[extra["form"]])
    if "vocabulary" in extra:
        return _code(extra["vocabulary"])
    if "refers" in extra:
        return _reference(extra["refers"])
    return None


def _when_given(check: Check) -> Check:
    def judged(value: Any, ids: Ids) -> None:
        if value is not None and value is not UNSET:
            check(value, ids)

    return judged


def _each(check: Check) -> Check:
    def judged(values: Any, ids: Ids) -> None:
        for at, value in enumerate(values):
            try:
                check(value, ids)
            except Wrong as wrong:
                raise wrong.under(f"[{at}]") from None

    return judged


def _keys(check: Check) -> Check:
    def judged(values: Any, ids: Ids) -> None:
        for key in values:
            try:
                check(key, ids)
            except Wrong as wrong:
                raise wrong.under(step(key)) from None

    return judged


def _members(fields: list[tuple[str, str, Check]]) -> Check:
    def judged(record: Any, ids: Ids) -> None:
        for name, path, check in fields:
            try:
                check(getattr(record, name), ids)
            except Wrong as wrong:
                raise wrong.under(path) from None

    return judged


def _form(check: Callable[[str], None]) -> Check:
    def judged(value: Any, _: Ids) -> None:
        try:
            check(value)
        except (ValueError, BadInput) as problem:
            raise Wrong(problem.args[0]) from None

    return judged


def _code(vocabulary: str) -> Check:
    codes = frozenset(profiles()) if vocabulary == "profiles" else load(vocabulary).codes
    listed = vocabulary.replace("_", " ")

    def judged(value: Any, _: Ids) -> None:
        if value not in codes:
            some = ", ".join(sorted(codes)[:40])
            raise Wrong(
                Sentence(
                    "{value} is not in the list of {listed} ({some})", value=ascii(value[:40]), listed=listed, some=some
                )
            )

    return judged


def _reference(kinds: tuple[str, ...]) -> Check:
    def judged(value: Any, ids: Ids) -> None:
        for kind in kinds:
            if value in ids[kind]:
                return
        raise Wrong(Sentence("there is no {kinds} with the id {value}", kinds=any_of(kinds), value=ascii(value[:128])))

    return judged


def step(name: str) -> str:
    """One step of a JSON path: `.name`, or `["name"]` where the name is not a plain one."""
    if name.isascii() and name.isidentifier():
        return f".{name}"
    return f"[{msgspec.json.encode(ascii(name)[1:-1]).decode()}]"


@lru_cache(maxsize=4096)
def _check_date(text: str) -> None:
    parse_date(text)


def _check_moment_or_date(text: str) -> None:
    if "T" in text.upper():
        parse_moment(text, offset=False)
    else:
        _check_date(text)


_FORMS: dict[str, Callable[[str], None]] = {**CHECKS, "date": _check_date, "moment": _check_moment_or_date}
