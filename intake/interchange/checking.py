"""What must hold between the records of a case, and between them and the vault that they join.

Numbered as the code: (1) no id or code stands twice, in the file or in the vault; (2) every member has its
form, every code is known, every reference exists in the file or in the vault's same case; (3) no unit is
above itself; (4) a plan's spans lie in paragraphs of its statement or in their translations, inside the text, and say
what stands in their place where they generalise; (5) links lie inside their paragraph's text; (6) a translation is of a
paragraph of its statement. The first that fails raises BadInput with its JSON path.
"""

from __future__ import annotations

from collections.abc import Iterator

from intake.errors import AlreadyThere, BadInput, Sentence
from intake.interchange.case_file import CaseFile, entries
from intake.interchange.known import REFERRED, Known, Place
from intake.interchange.rules import judge
from intake.redaction.records import Kept, Plan, Span

Claim = tuple[str, str, str]
"""What a record claims for itself: the kind of name, the name, and the path to it."""


def check_case(case: CaseFile, known: Known) -> None:
    """The whole case can join what is known; raises BadInput, or AlreadyThere for what the vault has."""
    _check_claims(case, known)  # 1
    paragraphs = dict(known.paragraphs)
    for statement in entries(case.statements):
        for paragraph in statement.paragraphs:
            paragraphs[paragraph.id] = Place(statement=statement.id, length=len(paragraph.text))
    brought = claimed(case)
    ids = {kind: known.of_case.get(kind, frozenset()).union(brought.get(kind, ())) for kind in REFERRED}
    translated = dict(known.translations)
    for entry in entries(case.translations):
        translated[entry.id] = Place(statement=entry.statement, length=len(entry.text))
    judge(case, {**ids, "paragraph": paragraphs.keys(), "translation": translated.keys()})  # 2
    _check_units(case)  # 3
    _check_links(case)  # 5
    for at, translation in enumerate(entries(case.translations)):  # 6
        if paragraphs[translation.paragraph].statement != translation.statement:
            where = f"$.translations[{at}].paragraph"
            raise BadInput(Sentence("this paragraph belongs to another statement than the translation"), where=where)
    places = {**translated, **paragraphs}
    for at, plan in enumerate(entries(case.redactions)):  # 4
        for number, span in enumerate(plan.spans):
            _check_span(plan, span, places[span.paragraph], f"$.redactions[{at}].spans[{number}]")
        for number, kept in enumerate(entries(plan.kept)):
            _check_place(plan, kept, places[kept.paragraph], f"$.redactions[{at}].kept[{number}]")


def claimed(case: CaseFile) -> dict[str, list[str]]:
    """The ids and codes that a file brings, by kind."""
    brought: dict[str, list[str]] = {}
    for kind, name, _ in _claims(case):
        brought.setdefault(kind, []).append(name)
    return brought


def _claims(case: CaseFile) -> Iterator[Claim]:
    """Lazy about paths: they are f-strings of two numbers at most."""
    for kind, member in _WITH_ID:
        for at, entry in enumerate(entries(getattr(case, member))):
            yield kind, entry.id, f"$.{member}[{at}].id"
    for at, person in enumerate(entries(case.people)):
        yield "person code", person.code, f"$.people[{at}].code"
    for at, statement in enumerate(entries(case.statements)):
        yield "statement code", statement.code, f"$.statements[{at}].code"
        for number, paragraph in enumerate(statement.paragraphs):
            yield "paragraph", paragraph.id, f"$.statements[{at}].paragraphs[{number}].id"
    for at, entry in enumerate(entries(case.translations)):
        yield "translated", f"{entry.paragraph}/{entry.language}", f"$.translations[{at}]"
    for at, plan in enumerate(entries(case.redactions)):
        yield "plan", f"{plan.statement}/{plan.profile}", f"$.redactions[{at}]"


_WITH_ID = (
    ("unit", "units"),
    ("facility", "facilities"),
    ("official", "officials"),
    ("person", "people"),
    ("recipient", "recipients"),
    ("interview", "interviews"),
    ("statement", "statements"),
    ("translator", "translators"),
    ("translation", "translations"),
    ("event", "events"),
    ("victim", "victims"),
    ("exhibit", "exhibits"),
)


def _check_claims(case: CaseFile, known: Known) -> None:
    seen: dict[str, set[str]] = {}
    for kind, name, path in _claims(case):
        names = seen.setdefault(kind, set())
        if name in names:
            raise BadInput(
                Sentence("{kind} {name} stands twice in this file", kind=kind, name=ascii(name[:200])), where=path
            )
        if name in known.taken.get(kind, ()):
            raise AlreadyThere(
                Sentence("{kind} {name} is in the vault already", kind=kind, name=ascii(name[:200])), where=path
            )
        names.add(name)


def _check_units(case: CaseFile) -> None:
    """Units of the vault cannot be below one of the file, so a ring can only be made of the file's own."""
    above = {unit.id: unit.parent for unit in entries(case.units)}
    safe: set[str] = set()
    for at, unit in enumerate(entries(case.units)):
        way: list[str] = []
        current: object = unit.id
        while isinstance(current, str) and current in above and current not in safe:
            if current in way:
                raise BadInput(Sentence("a unit cannot be above itself"), where=f"$.units[{at}].parent")
            way.append(current)
            current = above[current]
        safe.update(way)


def _check_links(case: CaseFile) -> None:
    for at, statement in enumerate(entries(case.statements)):
        for number, paragraph in enumerate(statement.paragraphs):
            for place, link in enumerate(entries(paragraph.links)):
                if not link.start < link.end <= len(paragraph.text):
                    path = f"$.statements[{at}].paragraphs[{number}].links[{place}]"
                    raise BadInput(
                        Sentence("lies outside the text, which has {length} characters", length=len(paragraph.text)),
                        where=path,
                    )


def _check_span(plan: Plan, span: Span, place: Place, path: str) -> None:
    _check_place(plan, span, place, path)
    if span.treatment == "generalise" and not (isinstance(span.as_, str) and span.as_.strip()):
        raise BadInput(Sentence("must say what stands there instead, with generalise"), where=f"{path}.as")


def _check_place(plan: Plan, span: Span | Kept, place: Place, path: str) -> None:
    if place.statement != plan.statement:
        raise BadInput(Sentence("this paragraph belongs to another statement than the plan"), where=f"{path}.paragraph")
    if span.start >= place.length:
        raise BadInput(
            Sentence("lies outside the text, which has {length} characters", length=place.length), where=f"{path}.start"
        )
    if span.end > place.length:
        raise BadInput(
            Sentence("lies outside the text, which has {length} characters", length=place.length), where=f"{path}.end"
        )
    if span.end <= span.start:
        raise BadInput(Sentence("must be greater than start"), where=f"{path}.end")
