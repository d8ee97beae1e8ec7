"""The sample complaint: for every profile that consents allow, what its plans hide is in no byte that leaves."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from intake.errors import Refused
from tests.end_to_end.hidden_forms import plain, tight
from tests.end_to_end.hidden_readers import Layer, Net, layers_of
from tests.end_to_end.hidden_scene import NEVER_HIDDEN, PROFILES, Scene, open_scene

SAMPLE = Path(__file__).parents[2] / "resources" / "sample" / "case.json"
_RECIPIENTS = {
    **dict.fromkeys(("prosecutor", "filing"), "prosecutor"),
    "counsel": "lawyer",
    "un_mechanism": "un_mechanism",
    "clinician": "clinician",
    "partner": "partner",
    "public": "press",
}
_LONG = 8
"""Shorter texts are looked for as whole words: "Ali" is in "reality"."""


@pytest.fixture(scope="module")
def sample() -> Any:
    return json.loads(SAMPLE.read_text("utf-8"))


@pytest.fixture(scope="module")
def scene(tmp_path_factory: pytest.TempPathFactory, sample: Any) -> Scene:
    made = open_scene(tmp_path_factory.mktemp("sample"))
    files = {exhibit["file"]: (SAMPLE.parent / exhibit["file"]).read_bytes() for exhibit in sample["exhibits"]}
    made.take_in(sample, files)
    return made


def test_nothing_that_a_plan_of_the_sample_hides_leaves(scene: Scene, sample: Any, scale: Callable[[int], int]) -> None:
    """By default one statement for each profile, all of them with --long."""
    wanted = 1 if scale(10) == 1 else len(sample["statements"])
    left_for: dict[str, int] = {}
    refused: list[str] = []
    for at, profile in enumerate(PROFILES):
        statements = sample["statements"][at % 5 :] + sample["statements"][: at % 5]
        for statement in statements:
            if left_for.get(profile, 0) == wanted:
                break
            try:
                left = scene.export(statement["id"], profile, _recipient(sample, profile))
            except Refused as refusal:
                refused.append(f"{statement['id']} {profile} {refusal.kind}")
                continue
            left_for[profile] = left_for.get(profile, 0) + 1
            layers = list(layers_of(left.files))
            hidden = list(hidden_in(sample, statement, profile))
            assert hidden
            long = [text for text in hidden if len(tight(text)) >= _LONG]
            assert Net(long).catch(layers) == [], f"{statement['id']} for {profile}"
            assert whole_words([text for text in hidden if len(tight(text)) < _LONG], layers) == []
    assert set(left_for) == set(PROFILES), refused
    assert not any(line.endswith("leak") for line in refused), refused


def hidden_in(sample: Any, statement: Any, profile: str) -> Iterator[str]:
    """What an export may not show, by the rules of domain.md: applied spans, notes, the deponent's name and contact."""
    texts = {paragraph["id"]: paragraph["text"] for paragraph in statement["paragraphs"]}
    plans = {plan["profile"]: plan["spans"] for plan in sample["redactions"] if plan["statement"] == statement["id"]}
    named = profile == "deponent" or (profile == "un_mechanism" and _is_named(sample, statement["person"]))
    spans = plans.get(profile, [])
    if profile in NEVER_HIDDEN:
        spans = spans + [span for span in plans.get("filing", []) if span["category"] in {"A1", "A2"}]
    for span in spans:
        if span["category"] not in NEVER_HIDDEN.get(profile, ()) and not (named and span["category"] == "A1"):
            yield texts[span["paragraph"]][span["start"] : span["end"]]
    yield from (p["text"] for p in statement["paragraphs"] if p["kind"] == "interviewer_note")
    identity = next(person["identity"] for person in sample["people"] if person["id"] == statement["person"])
    if not named:
        yield from (identity["full_name"], *identity.get("other_names", ()))
        if identity.get("contact"):
            yield identity["contact"]


def whole_words(texts: list[str], layers: list[Layer]) -> list[tuple[str, str]]:
    """Which of these short texts stand as words in which layers of text."""
    wanted = {plain(text): text for text in texts if len(tight(text)) > 2}
    if not wanted:
        return []
    words = re.compile(r"(?<!\w)(?:" + "|".join(re.escape(text) for text in wanted) + r")(?!\w)")
    read = {plain(layer.text): layer.place for layer in layers if "page" in layer.place or "strings" in layer.place}
    return [(wanted[met], place) for text, place in read.items() for met in words.findall(text)]


def _recipient(sample: Any, profile: str) -> str:
    kind = _RECIPIENTS.get(profile)
    return next((each["id"] for each in sample["recipients"] if each["kind"] == kind), "herself")


def _is_named(sample: Any, person: str) -> bool:
    return any(
        consent["person"] == person and "share_un" in consent["purposes"] and consent["identity"] == "named"
        for consent in sample["consents"]
    )


def test_the_search_for_short_words_sees_one() -> None:
    page = Layer(place="x, page 1", text="He said: عليّ and ALI came in reality.")
    assert whole_words(["Ali", "علي", "real"], [page]) == [("علي", "x, page 1"), ("Ali", "x, page 1")]
