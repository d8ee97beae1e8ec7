"""Random statements in every script: nothing hidden is in any byte that leaves, and nothing shown is lost.

By default a seeded tenth, each for one profile in turn; with --long all cases, each for three profiles.
"""

from __future__ import annotations

import base64
import json
from collections.abc import Callable, Sequence
from hashlib import sha256
from typing import Any

import pytest

from intake.errors import Refused, UncoveredCharacter
from tests.end_to_end.hidden_cases import SCRIPTS, Invented, invent
from tests.end_to_end.hidden_forms import tight
from tests.end_to_end.hidden_readers import Layer, Net, layers_of
from tests.end_to_end.hidden_scene import (
    PROFILES,
    Left,
    Scene,
    case,
    consent,
    hide,
    open_scene,
    person,
    plan,
    statement,
)

_CASES = 300
_CASES_A_VAULT = 60
"""Every export reads everybody in the vault."""
_LABELS = {
    "A1": "ID",
    "A2": "CONTACT",
    "B1": "FAMILY",
    "B2": "WITNESS",
    "B3": "THIRD",
    "C1": "STAFF",
    "C2": "SOURCE",
    "C3": "INTERVIEW-PLACE",
    "C4": "INTERNAL",
    "D1": "PLACE",
    "D2": "DATE",
    "D3": "TRAIT",
    "E1": "SV",
    "E2": "MED",
    "F": "PRIVILEGE",
    "G": "SUSPECT",
}
"""As domain.md has them."""


@pytest.fixture(scope="module")
def scene_of(tmp_path_factory: pytest.TempPathFactory) -> Callable[[int], Scene]:
    """The vault for a case; a new one when the last is full."""
    scenes: dict[int, Scene] = {}

    def find(number: int) -> Scene:
        which = number // _CASES_A_VAULT
        if which not in scenes:
            scenes[which] = open_scene(tmp_path_factory.mktemp("random"))
        return scenes[which]

    return find


def test_nothing_hidden_leaves_and_nothing_shown_is_lost(
    scene_of: Callable[[int], Scene], scale: Callable[[int], int], profiles_of: Callable[[int], tuple[str, ...]]
) -> None:
    exported, refused = 0, []
    for number in range(scale(_CASES)):
        invented = invent(number)
        scene = scene_of(number)
        scene.take_in(invented.case, invented.files)
        for profile in profiles_of(number):
            exported += 1
            try:
                left = scene.export(invented.statement, profile)
            except Refused as refusal:  # two random words may sound alike: a refusal is safe, and rare
                refused.append(f"case {number} for {profile}: {refusal}")
                continue
            layers = list(layers_of(left.files))
            assert Net(invented.hidden(profile)).catch(layers) == [], f"case {number} for {profile}"
            _require_text_whole(invented, left, layers)
    assert len(refused) <= exported // 100, refused


@pytest.fixture(scope="module")
def profiles_of(scale: Callable[[int], int]) -> Callable[[int], tuple[str, ...]]:
    """The profiles that a case is exported for: one or three, all nine in turn for each script."""
    count = 3 if scale(10) == 10 else 1

    def choose(number: int) -> tuple[str, ...]:
        first = number + number // len(SCRIPTS)
        return tuple(PROFILES[(first + 4 * turn) % len(PROFILES)] for turn in range(count))

    return choose


def test_all_profiles_of_one_case_number_their_paragraphs_alike(scene_of: Callable[[int], Scene]) -> None:
    invented = invent(100_001)
    scene = scene_of(0)
    scene.take_in(invented.case, invented.files)
    numbers = {
        profile: [p["number"] for p in claims(scene.export(invented.statement, profile).token)["paragraphs"]]
        for profile in PROFILES
    }
    assert all(found == list(range(1, len(invented.texts) + 1)) for found in numbers.values()), numbers


def test_what_no_font_draws_is_refused_and_never_dropped(scene_of: Callable[[int], Scene]) -> None:
    scene, text = scene_of(0), "Then 🕊 came and Vrothquaskel 👩🏽‍🦱 left."
    kept = statement("emoji", "emojip", [text])
    hidden = [hide("emoji.1", text, "🕊", "B3"), hide("emoji.1", text, "Vrothquaskel 👩🏽‍🦱", "B3")]
    scene.take_in(
        case(
            "EMOJI",
            people=[person("emojip", "Zwekwroth Mubgloptharn")],
            consents=[consent("emojip")],
            statements=[kept],
            redactions=[plan("emoji", "filing", []), plan("emoji", "partner", hidden)],
        )
    )
    with pytest.raises(UncoveredCharacter):
        scene.export("emoji", "filing")
    left = scene.export("emoji", "partner")  # what is hidden needs no font
    assert Net(["Vrothquaskel"]).catch(layers_of(left.files)) == []
    assert not [layer for layer in layers_of(left.files) if "🕊" in layer.text or "🕊".encode() in layer.data]


def claims(token: bytes) -> Any:
    """The payload of an SD-JWT, read here."""
    payload = token.split(b"~")[0].split(b".")[1]
    return json.loads(base64.urlsafe_b64decode(payload + b"=" * (-len(payload) % 4)))


def _require_text_whole(invented: Invented, left: Left, layers: Sequence[Layer]) -> None:
    signed = claims(left.token)["paragraphs"]
    assert [p["number"] for p in signed] == list(range(1, len(invented.texts) + 1)), "notes take no number"
    places = [f"{left.names[0]}, {reader}" for reader in ("MuPDF, page", "pypdf, page", "pdftotext")]
    readings = [tight("".join(layer.text for layer in layers if layer.place.startswith(place))) for place in places]
    for paragraph, (key, text) in zip(signed, invented.texts.items(), strict=True):
        parts = paragraph["parts"]
        pieces = [part if isinstance(part, str) else None for part in parts if isinstance(part, str) or "..." in part]
        labels = [part for part in parts if isinstance(part, dict) and "label" in part]
        if not _is_coded_of_itself(invented, left.profile, key):
            assert pieces == invented.visible(left.profile, key), f"case {invented.number} for {left.profile}: {text!r}"
            voices = [mark for _, _, mark in invented.groups(left.profile, key)]
            assert [label["label"] for label in labels] == [_label(left.profile, mark.category) for mark in voices]
        page = "".join(part if isinstance(part, str) else part.get("text", "") for part in parts)
        lost = [word for word in page.split() if not any(tight(word) in reading for reading in readings)]
        assert lost == [], f"case {invented.number} for {left.profile}: not on the page"


def _is_coded_of_itself(invented: Invented, profile: str, paragraph: str) -> bool:
    """Where no plan is needed, her name becomes her code of itself, with the clitic before it."""
    return profile in {"internal", "prosecutor"} and paragraph in invented.named_in


def _label(profile: str, category: str) -> str:
    return "REDACTED" if profile in {"partner", "public"} else _LABELS[category]


def test_the_check_of_shown_text_sees_a_loss(scene_of: Callable[[int], Scene]) -> None:
    invented = invent(100_002)
    scene = scene_of(0)
    scene.take_in(invented.case, invented.files)
    left = scene.export(invented.statement, "filing")
    layers = list(layers_of(left.files))
    _require_text_whole(invented, left, layers)
    key = next(iter(invented.texts))
    invented.texts[key] += " more"
    with pytest.raises(AssertionError):
        _require_text_whole(invented, left, layers)
    invented.texts[key] = invented.texts[key].removesuffix(" more")
    _require_text_whole(invented, left, layers)
    with pytest.raises(AssertionError, match="not on the page"):
        _require_text_whole(invented, left, [layer for layer in layers if "page 1" in layer.place])


def test_a_translation_hides_as_much_as_her_words(
    scene_of: Callable[[int], Scene], scale: Callable[[int], int], profiles_of: Callable[[int], tuple[str, ...]]
) -> None:
    """Each text is its own translation into another language, with the same marks: so it can hide and show the same."""
    refused, exported = [], 0
    for number in range(scale(_CASES // 3)):
        invented = invent(200_000 + number)
        scene = scene_of(number)
        scene.take_in(_translated(invented), invented.files)
        for profile in profiles_of(number):
            exported += 1
            try:
                left = scene.export(invented.statement, profile, translation="mul")
            except Refused as refusal:
                refused.append(f"case {number} for {profile}: {refusal}")
                continue
            layers = list(layers_of(left.files))
            assert Net(invented.hidden(profile)).catch(layers) == [], f"case {number} for {profile}"
            _require_text_whole(invented, left, layers)
            page = tight(
                "".join(layer.text for layer in layers if layer.place.startswith(f"{left.names[0]}, pdftotext"))
            )
            whole = [text for key, text in invented.texts.items() if invented.visible(profile, key) == [text]]
            longest = [max(text.split(), key=len) for text in whole if not set(text) & set("\u00ad")]
            assert all(page.count(tight(word)) != 1 for word in longest), f"case {number} for {profile}: not twice"
    assert len(refused) <= max(1, exported // 50), refused


def _translated(invented: Invented) -> dict[str, Any]:
    texts = invented.texts
    made = dict(invented.case)
    made["translations"] = [
        {"id": f"{key}.t", "statement": invented.statement, "paragraph": key, "language": "mul", "text": text}
        for key, text in texts.items()
        if text.strip()
    ]
    seen = {entry["id"]: sha256(entry["text"].encode()).hexdigest() for entry in made["translations"]}
    made["redactions"] = [
        entry
        | {"spans": [*entry["spans"], *(s | {"paragraph": f"{s['paragraph']}.t"} for s in entry["spans"])]}
        | {"translations": seen}
        for entry in made["redactions"]
    ]
    return made
