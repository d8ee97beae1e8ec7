"""Questions before a statement is final: asked where the records speak, silent where both can be true."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from intake import vault
from intake.errors import BadInput
from intake.inspection.questions import questions
from intake.interchange.importing import import_case
from intake.statement import finalising
from intake.statement.finalising import Finding

NOW = datetime(2026, 5, 2, 9, 30, tzinfo=UTC)
SAMPLE = Path(__file__).resolve().parents[3] / "resources" / "sample" / "case.json"
Take = Callable[..., tuple[Finding, ...]]


def case(**more: Any) -> dict[str, Any]:
    """One draft of one person, held at f1 in 2012."""
    whole: dict[str, Any] = {
        "format": "testimony-intake/1",
        "case": {"code": "C-1"},
        "units": [{"id": "u1"}],
        "facilities": [{"id": "f1", "unit": "u1"}, {"id": "f2"}],
        "officials": [
            {"id": "o1", "name": {"en": "Adnan al-Farouq"}, "roles": [{"unit": "u1", "from": "2012-08"}]},
        ],
        "people": [
            {"id": "p1", "code": "W-01", "identity": {"full_name": "Samar Yazbek Halabi"}},
            {"id": "p2", "code": "W-02", "identity": {"full_name": "Mazen Barghouti"}},
        ],
        "statements": [
            {
                "id": "s1",
                "code": "ST-1",
                "person": "p1",
                "language": "en",
                "status": "draft",
                "paragraphs": [{"id": "s1.1", "kind": "narrative", "text": "They held me in May 2012."}],
            }
        ],
        "events": [
            {
                "id": "e1",
                "kind": "detention",
                "victim": "p1",
                "facility": "f1",
                "from": "2012-05",
                "to": "2012-09",
                "source": ["s1.1"],
            },
        ],
    }
    return whole | more


@pytest.fixture
def take(tmp_path: Path) -> Iterator[Take]:
    made = vault.create(tmp_path / "v", "a passphrase for the tests", organisation="O", cost=vault.FLOOR, now=NOW)

    def taken(whole: dict[str, Any]) -> tuple[Finding, ...]:
        (tmp_path / "case.json").write_text(json.dumps(whole), "utf-8")
        import_case(made, tmp_path / "case.json", now=NOW)
        return questions(made, "s1")

    yield taken
    made.close()


def kinds(found: tuple[Finding, ...]) -> list[str]:
    return [finding.kind for finding in found]


def event(**more: Any) -> dict[str, Any]:
    return {"id": "e2", "kind": "detention", "victim": "p1", "facility": "f2", "source": ["s1.1"]} | more


def with_event(**more: Any) -> dict[str, Any]:
    return case(events=[*case()["events"], event(**more)])


def paragraphs(*texts: dict[str, Any], **more: Any) -> dict[str, Any]:
    statement = case()["statements"][0]
    rows = [{"id": f"s1.{number}", "kind": "narrative"} | text for number, text in enumerate(texts, 1)]
    return case(statements=[statement | {"paragraphs": rows}], **more)


def test_a_statement_about_which_nothing_speaks_otherwise_raises_no_question(take: Take) -> None:
    assert take(case()) == ()


@pytest.mark.parametrize(
    ("said", "asked"), [("2012-05", []), ("2012?", []), ("2013?", []), ("2014-03", ["date_differs"]), (None, [])]
)
def test_a_date_that_can_not_fit_the_event_is_asked_about(take: Take, said: str | None, asked: list[str]) -> None:
    link = {"start": 16, "end": 24, "kind": "date", "target": said}
    found = take(paragraphs({"text": "They held me in May 2012.", "links": [link]}))
    assert kinds(found) == asked
    if asked:
        assert (found[0].paragraph, found[0].about) == ("s1.1", ("detention", "2012-05/2012-09", "2014-03"))


@pytest.mark.parametrize(
    ("dates", "asked"),
    [
        ({"from": "2012-07", "to": "2012-12"}, ["two_places"]),
        ({"from": "2012-09", "to": "2012-12"}, []),
        ({"from": "2012-08~", "to": "2012-12"}, []),
        ({"from": "2012-07"}, []),
        ({"from": "2012-06", "to": "2012-06"}, []),
    ],
)
def test_two_places_at_once_are_asked_about_only_when_they_surely_overlap(
    take: Take, dates: dict[str, str], asked: list[str]
) -> None:
    found = take(with_event(**dates))
    assert kinds(found) == asked


@pytest.mark.parametrize(("day", "asked"), [("2012-06", []), ("2012-10?", []), ("2013-05", ["outside_detention"])])
def test_an_event_outside_every_stay_there_is_asked_about(take: Take, day: str, asked: list[str]) -> None:
    assert kinds(take(with_event(kind="ill_treatment", facility="f1", **{"from": day}))) == asked


@pytest.mark.parametrize(
    ("part", "day", "asked"),
    [("in_charge", "2012-05", ["not_in_post"]), ("in_charge", "2012-09", []), ("was_there", "2012-05", [])],
)
def test_an_official_before_his_post_is_asked_about(take: Take, part: str, day: str, asked: list[str]) -> None:
    officials = [{"official": "o1", "involvement": part}]
    found = take(with_event(kind="interrogation", facility="f1", officials=officials, **{"from": day}))
    assert kinds(found) == asked


def test_the_contradiction_of_the_sample_complaint_is_found(tmp_path: Path) -> None:
    with vault.create(tmp_path / "v", "a passphrase for it", organisation="O", cost=vault.FLOOR, now=NOW) as made:
        import_case(made, SAMPLE, now=NOW)
        assert questions(made, "s3") == (), "a final statement has none"
        finalising.begin_correction(made, "s3", reason="a word", now=NOW)
        found = questions(made, "s3")
    [post] = [finding for finding in found if finding.kind == "not_in_post"]
    assert post.code == "not_in_post:e36:o2"
    assert post.paragraph in ("s3.13", "s3.15")


def test_a_key_event_without_a_date_is_asked_about(take: Take) -> None:
    found = take(with_event())
    assert [(finding.code, finding.about) for finding in found] == [("undated:e2", ("detention",))]


def test_a_question_without_an_answer_is_asked_about(take: Take) -> None:
    found = take(
        paragraphs(
            {"kind": "question", "text": "Where?"},
            {"kind": "question", "text": "And when?"},
            {"kind": "interviewer_note", "text": "a break"},
            {"kind": "answer", "text": "I do not know.", "answer": "does_not_know"},
            {"kind": "question", "text": "Who?"},
            events=[],
        )
    )
    assert [(finding.code, finding.paragraph) for finding in found] == [
        ("question_open", "s1.1"),
        ("question_open", "s1.5"),
    ]


def test_names_are_asked_about_once_in_any_spelling_unless_they_are_linked(take: Take) -> None:
    linked = {"start": 0, "end": 15, "kind": "person", "target": "p2"}
    found = take(
        paragraphs(
            {"text": "مازن البرغوثي كان معي."},
            {"text": "Mazen Barghouti was with me, and Adnan al-Farouq.", "links": [linked]},
            {"text": "Samar Yazbek Halabi is my name."},
            events=[],
        )
    )
    assert [(finding.code, finding.paragraph) for finding in found] == [
        ("unlinked_name:p2", "s1.1"),
        ("unlinked_name:official:o1", "s1.2"),
    ]
    assert found[0].about[1:] == ("W-02", "1")


def test_an_earlier_account_on_record_and_not_asked_for(take: Take) -> None:
    told = {"told": "a newspaper", "when": "2016"}
    people = case()["people"]
    people[0]["identity"]["previous_accounts"] = [told]
    assert kinds(take(case(people=people))) == ["previous_not_asked"]


def test_what_was_told_before_is_noted(take: Take) -> None:
    statement = case()["statements"][0] | {"interview": "i1"}
    session = {"id": "i1", "person": "p1", "previous_accounts": "told"}
    assert kinds(take(case(interviews=[session], statements=[statement]))) == ["previous_not_noted"]


def test_exhibits_without_a_file_are_asked_about(take: Take) -> None:
    found = take(case(exhibits=[{"id": "x1", "title": "A sketch", "statement": "s1"}]))
    assert [(finding.code, finding.about) for finding in found] == [
        ("exhibit_not_mentioned:x1", ("x1", "A sketch")),
        ("exhibit_without_file:x1", ("x1", "A sketch")),
    ]


def test_questions_stop_a_statement_until_a_reason_lets_them_pass(take: Take, tmp_path: Path) -> None:
    also = take(with_event())
    with vault.create(tmp_path / "w", "a passphrase for it", organisation="O", cost=vault.FLOOR, now=NOW) as made:
        import_case(made, tmp_path / "case.json", now=NOW)
        waved = {f.code: "as told" for f in finalising.findings(made, "s1", day=NOW.date())}
        with pytest.raises(BadInput, match="did she say when"):
            finalising.finalise(made, "s1", waved_through=waved, now=NOW, also=also)
        finalising.finalise(made, "s1", waved_through={**waved, "undated:e2": "not known"}, now=NOW, also=also)
