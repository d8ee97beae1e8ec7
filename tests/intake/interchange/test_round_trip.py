"""What import took, dump gives back: every member, the same order, absent and null told apart."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intake.errors import AlreadyThere, BadInput, NotPermitted, NotThere
from intake.interchange.dumping import dump_case
from intake.interchange.schema import FILE, case_schema
from tests.intake.interchange.memory import ROOT, MemoryVault, sample

OPTIONAL_LISTS = [name for name in sample() if name not in ("format", "case")]


def dumped(vault: MemoryVault, code: str | None = None) -> Any:
    return json.loads(dump_case(vault, code))


def test_a_case_with_every_member_comes_back_whole() -> None:
    vault = MemoryVault()
    imported = vault.take(sample())
    assert dumped(vault) == sample()
    assert imported.counts["people"] == 2
    assert not imported.joined


def test_the_handbooks_own_example_is_taken() -> None:
    handbook = ROOT.parent / "shared" / "handbook" / "architecture.md"
    if not handbook.exists():
        pytest.skip("the handbook is not on this machine")
    found = re.search(r"```json\n(.*?)\n```", handbook.read_text(), re.S)
    assert found
    case = json.loads(found[1])
    case["units"].append({"id": "u0"})
    case["statements"][0]["paragraphs"][0]["text"] = "x" * 30
    case["statements"][0]["paragraphs"] += [
        {"id": f"s1.{number}", "kind": "answer", "text": "y" * 30} for number in (2, 4, 9)
    ]
    vault = MemoryVault()
    vault.take(case)
    assert dumped(vault) == case


def test_the_least_case_comes_back() -> None:
    vault = MemoryVault()
    least = {"format": "testimony-intake/1", "case": {"code": "A"}}
    vault.take(least)
    assert dumped(vault) == least


@pytest.mark.parametrize("empty", [None, []])
def test_null_and_empty_lists_are_not_absent_ones(empty: object) -> None:
    vault = MemoryVault()
    case = {"format": "testimony-intake/1", "case": {"code": "A", "title": None}} | dict.fromkeys(OPTIONAL_LISTS, empty)
    vault.take(case)
    assert dumped(vault) == case


def _thin(draw: Any, value: Any) -> Any:
    """Drop or null members that may be left out, at random."""
    if isinstance(value, list):
        return [_thin(draw, inner) for inner in value]
    if not isinstance(value, dict):
        return value
    kept = {}
    for name, inner in value.items():
        may_go = name in MAY_GO and not (name == "kind" and "start" in value)  # a link always has its kind
        may_go = may_go or (name == "at" and "source_sha256" in value)  # when it was translated
        choice = draw(st.sampled_from(["keep", "keep", "null", "drop"])) if may_go else "keep"
        if choice == "null":
            kept[name] = None
        elif choice == "keep":
            kept[name] = _thin(draw, inner)
    return kept


MAY_GO = {
    *("title", "name", "kind", "parent", "unit", "aliases", "rank", "roles", "from", "to", "role", "other_names"),
    *("born", "sex", "nationality", "contact", "country", "expires_on", "withdrawn_on", "started", "ended", "place"),
    *("present", "interview", "victim", "facility", "methods", "officials", "source", "official", "involvement"),
    *("contact_rules", "risks", "service_address", "power_of_attorney", "given", "previous_accounts", "when", "where"),
    *("note", "manner", "capacity", "explained_in", "refused"),
    *("basis", "age_group", "identified", "died", "governorate", "civilian", "sources", "party", "cause", "file"),
    *("mode", "previous_accounts", "previous_accounts_told", "breaks", "until", "ended_because", "follow_ups", "done"),
    *("said_at", "links", "answer", "target", "words", "translator", "source_sha256"),
}


@given(st.data())
def test_absent_and_null_come_back_as_they_were(data: st.DataObject) -> None:
    case = sample()
    kinds = [paragraph.pop("kind") for statement in case["statements"] for paragraph in statement["paragraphs"]]
    event_kinds = [event.pop("kind") for event in case["events"]]
    thin = {name: _thin(data.draw, part) for name, part in case.items()}
    for paragraph, kind in zip((p for s in thin["statements"] for p in s["paragraphs"]), kinds, strict=True):
        paragraph["kind"] = kind
    for event, kind in zip(thin["events"], event_kinds, strict=True):
        event["kind"] = kind
    vault = MemoryVault()
    vault.take(thin)
    assert dumped(vault) == thin


@given(st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=60))
def test_any_text_comes_back(text: str) -> None:
    case = sample()
    case["statements"][0]["paragraphs"][2]["text"] = text
    case["people"][0]["identity"]["contact"] = text
    case["people"][0]["role"] = text
    vault = MemoryVault()
    vault.take(case)
    assert dumped(vault) == case


def test_imports_join_one_vault_and_one_case() -> None:
    vault = MemoryVault()
    vault.take(sample())
    more = {
        "format": "testimony-intake/1",
        "case": {"code": "NO-2019", "title": {"en": "Another title"}},
        "units": [{"id": "u2", "parent": "u1"}],
        "statements": [
            {
                "id": "s3",
                "code": "ST-03",
                "person": "p1",
                "interview": "i1",
                "language": "en",
                "status": "read_back",
                "paragraphs": [{"id": "s3.1", "kind": "narrative", "text": "more"}],
            }
        ],
        "events": [{"id": "e3", "kind": "arrest", "victim": "p2", "source": ["s1.2", "s3.1"]}],
        "redactions": [
            {
                "statement": "s1",
                "profile": "public",
                "spans": [{"paragraph": "s1.2", "start": 16, "end": 17, "category": "G", "treatment": "remove"}],
            }
        ],
    }
    imported = vault.take(more)
    assert imported.joined
    assert imported.notes
    whole = sample()
    for name in ("units", "statements", "events", "redactions"):
        whole[name] += more[name]
    assert dumped(vault) == whole


def test_a_reference_does_not_reach_into_another_case() -> None:
    vault = MemoryVault()
    vault.take(sample())
    other = {"format": "testimony-intake/1", "case": {"code": "DE-1"}, "units": [{"id": "u9", "parent": "u1"}]}
    with pytest.raises(BadInput) as refusal:
        vault.take(other)
    assert refusal.value.where == "$.units[0].parent"


def test_a_span_may_not_lie_outside_a_text_that_the_vault_has() -> None:
    vault = MemoryVault()
    vault.take(sample())
    length = len(sample()["statements"][0]["paragraphs"][1]["text"])
    more = {
        "format": "testimony-intake/1",
        "case": {"code": "NO-2019"},
        "redactions": [
            {
                "statement": "s1",
                "profile": "public",
                "spans": [{"paragraph": "s1.2", "start": 0, "end": length + 1, "category": "G", "treatment": "remove"}],
            }
        ],
    }
    with pytest.raises(BadInput) as refusal:
        vault.take(more)
    assert refusal.value.where == "$.redactions[0].spans[0].end"


@pytest.mark.parametrize(
    ("part", "where"),
    [
        ({"units": [{"id": "u1"}]}, "$.units[0].id"),
        ({"people": [{"id": "p9", "code": "W-01", "identity": {"full_name": "x"}}]}, "$.people[0].code"),
        (
            {
                "people": [{"id": "p9", "code": "W-09", "identity": {"full_name": "x"}}],
                "statements": [
                    {"id": "s9", "code": "ST-01", "person": "p9", "language": "en", "status": "draft", "paragraphs": []}
                ],
            },
            "$.statements[0].code",
        ),
        (
            {
                "people": [{"id": "p9", "code": "W-09", "identity": {"full_name": "x"}}],
                "statements": [
                    {
                        "id": "s9",
                        "code": "ST-09",
                        "person": "p9",
                        "language": "en",
                        "status": "draft",
                        "paragraphs": [{"id": "s1.2", "kind": "answer", "text": ""}],
                    }
                ],
            },
            "$.statements[0].paragraphs[0].id",
        ),
    ],
)
@pytest.mark.parametrize("code", ["NO-2019", "OTHER"])
def test_what_the_vault_has_already_is_refused(part: dict[str, Any], where: str, code: str) -> None:
    vault = MemoryVault()
    vault.take(sample())
    before = vault.everything()
    with pytest.raises(AlreadyThere) as refusal:
        vault.take({"format": "testimony-intake/1", "case": {"code": code}, **part})
    assert refusal.value.where == where
    assert vault.everything() == before


def test_a_second_plan_for_the_same_reader_is_refused() -> None:
    vault = MemoryVault()
    vault.take(sample())
    with pytest.raises(AlreadyThere) as refusal:
        vault.take(
            {
                "format": "testimony-intake/1",
                "case": {"code": "NO-2019"},
                "redactions": [{"statement": "s1", "profile": "filing", "spans": []}],
            }
        )
    assert refusal.value.where == "$.redactions[0]"


def test_a_dump_of_several_cases_asks_which() -> None:
    vault = MemoryVault()
    with pytest.raises(NotThere):
        dump_case(vault)
    vault.take(sample())
    vault.take({"format": "testimony-intake/1", "case": {"code": "B"}})
    with pytest.raises(BadInput, match="NO-2019, B"):
        dump_case(vault)
    assert dumped(vault, "NO-2019") == sample()
    with pytest.raises(NotThere):
        dump_case(vault, "C")


def test_an_interviewer_cannot_dump() -> None:
    vault = MemoryVault(opens_identities=False)
    vault.take(sample())
    with pytest.raises(NotPermitted):
        dump_case(vault)


def test_identities_and_names_of_those_present_lie_in_no_row_in_the_clear() -> None:
    vault = MemoryVault()
    act = vault.act()
    vault.take(sample(), act=act)
    kept = "\n".join(vault.everything()).casefold()
    reported = b"\n".join(body for *_, body in act.records).lower()
    for secret in ("canary", "example.org", "الأصفر", "1984~"):
        assert secret not in kept
        assert secret.encode() not in reported


def test_every_row_is_reported_to_the_act_as_it_is_kept() -> None:
    vault = MemoryVault()
    act = vault.act()
    vault.take(sample(), act=act)
    every = (
        "SELECT kind, id, nonce, body FROM record UNION ALL SELECT kind, id, nonce, body FROM record_of_translations"
    )
    rows = vault.db.execute(every).fetchall()
    kept = {(kind, id_): (nonce, body if isinstance(body, bytes) else body.encode()) for kind, id_, nonce, body in rows}
    assert kept == {(kind, id_): (nonce, body) for kind, id_, nonce, body in act.records}
    assert len(rows) == len(act.records)
    assert len({nonce for nonce, _ in kept.values()}) == len(kept)


def test_the_published_schema_is_the_one_that_the_types_say() -> None:
    published = Path(ROOT / "resources" / "schema" / FILE).read_bytes()
    assert published == case_schema(), "write case_schema() into resources/schema/ again"


@pytest.mark.parametrize(
    ("more", "where"),
    [
        ({"translations": [{"id": "n3", "paragraph": "s9.1"}]}, "$.translations[0].paragraph"),
        ({"translations": [{"id": "n3", "statement": "s2"}]}, "$.translations[0].paragraph"),
        ({"translations": [{"id": "n3", "translator": "t9"}]}, "$.translations[0].translator"),
        ({"translations": [{"id": "n3", "language": "en"}]}, "$.translations[0]"),
        ({"translations": [{"id": "n1"}]}, "$.translations[0].id"),
        ({"translations": [{"id": "n3", "source_sha256": "6B" * 32}]}, "$.translations[0].source_sha256"),
        ({"translations": [{"id": "n3"}, {"id": "n4"}]}, "$.translations[1]"),
        ({"translators": [{"id": "t1"}]}, "$.translators[0].id"),
    ],
)
def test_a_translation_that_fits_nothing_is_refused(more: dict[str, Any], where: str) -> None:
    vault = MemoryVault()
    vault.take(sample())
    before = vault.everything()
    whole = {"statement": "s1", "paragraph": "s1.1", "language": "de", "text": "x"}
    if "translations" in more:
        more = {"translations": [whole | entry for entry in more["translations"]]}
    with pytest.raises(BadInput) as refusal:
        vault.take({"format": "testimony-intake/1", "case": {"code": "NO-2019"}, **more})
    assert refusal.value.where == where
    assert vault.everything() == before
