"""A translation leaves under the paragraphs, and only with its own marks decided on it as it reads now."""

from __future__ import annotations

from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest

from intake.errors import BadInput, Refused
from intake.interchange.dumping import dump_case
from intake.interchange.importing import import_case
from tests.end_to_end.hidden_readers import Net, layers_of, poppler_text
from tests.end_to_end.hidden_scene import Scene, case, clock, consent, hide, open_scene, person, plan, statement

TEXTS = (
    "أخذوني مع جاري فروخزاد إلى مقر البلدة في أورمستان.",
    "بعد ذلك لم أعد أراه.",
)
ENGLISH = (
    "They took me with my neighbour Forukhzad to the town office in Ormestan.",
    "After that I did not see him again, and Zwantelik wept.",
)
HIDDEN = ("فروخزاد", "أورمستان", "Forukhzad", "Ormestan", "Zwantelik")


def digest(text: str) -> str:
    return sha256(text.encode()).hexdigest()


def translated(key: str, texts: tuple[str, ...] = ENGLISH, language: str = "en", **more: Any) -> list[dict[str, Any]]:
    """Translations `<key>.<number>.<language>` of a statement's paragraphs."""
    return [
        {
            "id": f"{key}.{number}.{language}",
            "statement": key,
            "paragraph": f"{key}.{number}",
            "language": language,
            "text": text,
            "translator": "tr",
            **more,
        }
        for number, text in enumerate(texts, 1)
    ]


def decided(key: str, profile: str = "filing", *, seen: tuple[str, ...] | None = ENGLISH) -> dict[str, Any]:
    """A plan that hides the neighbour, the town and her name in both languages; `seen` is the translation it saw."""
    spans = [
        hide(f"{key}.1", TEXTS[0], "فروخزاد"),
        hide(f"{key}.1", TEXTS[0], "أورمستان", "D1"),
        hide(f"{key}.1.en", ENGLISH[0], "Forukhzad", treatment="pseudonym"),
        hide(f"{key}.1.en", ENGLISH[0], "Ormestan", "D1"),
        hide(f"{key}.2.en", ENGLISH[1], "Zwantelik", "A1"),
    ]
    made = plan(key, profile, spans)
    if seen is None:
        return made
    return made | {"translations": {f"{key}.{n}.en": digest(text) for n, text in enumerate(seen, 1)}}


@pytest.fixture
def scene(tmp_path: Path) -> Scene:
    return open_scene(tmp_path / "scene")


def take_in(scene: Scene, **lists: Any) -> None:
    usual = {
        "people": [person("p", "Zwantelik Ulmgard"), person("n", "Farrukhzad Klompfi", "فروخزاد")],
        "consents": [consent("p", identity="pseudonym")],
        "translators": [{"id": "tr", "name": "Quintessa Obermauer"}],
        "statements": [statement("t", "p", TEXTS, language="ar")],
        "translations": translated("t"),
        "redactions": [decided("t")],
    }
    scene.take_in(case("TRN", **(usual | lists)))


def test_it_stands_under_the_paragraphs_and_hides_what_was_decided_in_it(scene: Scene) -> None:
    take_in(scene)
    left = scene.export("t", "filing", translation="EN")
    page = " ".join(poppler_text(left.pdf).split())
    assert "They took me with my neighbour" in page and "to the town office in" in page
    assert "wept" in page and "helps the reader" in page
    assert Net(HIDDEN).catch(layers_of(left.files)) == []


def test_without_being_asked_for_nothing_of_it_leaves(scene: Scene) -> None:
    take_in(scene)
    left = scene.export("t", "filing")
    assert Net(("They took me", "Quintessa", *HIDDEN)).catch(layers_of(left.files)) == []


@pytest.mark.parametrize("seen", [None, ("Something else.", ENGLISH[1])])
def test_nobody_looked_at_it_as_it_reads_now(scene: Scene, seen: tuple[str, ...] | None) -> None:
    take_in(scene, redactions=[decided("t", seen=seen)])
    with pytest.raises(Refused) as refused:
        scene.export("t", "filing", translation="en")
    assert refused.value.kind == "undecided"
    assert scene.export("t", "filing").names, "without it the plan is as good as before"


def test_a_paragraph_that_was_corrected_after_it_was_translated(scene: Scene) -> None:
    take_in(scene, translations=translated("t", source_sha256=digest("as it read before")))
    with pytest.raises(Refused) as refused:
        scene.export("t", "filing", translation="en")
    assert refused.value.kind == "undecided" and "corrected" in str(refused.value)


@pytest.mark.parametrize(
    ("drop", "kind"),
    [("Zwantelik", "unmarked_name"), ("Forukhzad", "unmarked_name"), ("Ormestan", "leak")],
)
def test_what_is_hidden_in_her_words_is_not_readable_in_the_translation(scene: Scene, drop: str, kind: str) -> None:
    made = decided("t")
    words = {"t.1.en": ENGLISH[0], "t.2.en": ENGLISH[1]}
    spans = [s for s in made["spans"] if words.get(s["paragraph"], "")[s["start"] : s["end"]] != drop]
    spans = [s | {"category": "B1"} if s["paragraph"] == "t.1" and s["category"] == "D1" else s for s in spans]
    take_in(scene, redactions=[made | {"spans": spans}])
    with pytest.raises(Refused) as refused:
        scene.export("t", "filing", translation="en")
    assert refused.value.kind == kind
    assert all("in the translation" in reason.message for reason in refused.value.reasons)
    assert {reason.name for reason in refused.value.reasons} == {drop}


def everybody(scene: Scene, **lists: Any) -> None:
    """With two consents to be named, and a plan for filing alone."""
    take_in(scene, consents=[consent("p"), consent("n")], **lists)


def test_her_own_name_becomes_her_code_where_no_plan_is_needed(scene: Scene) -> None:
    everybody(scene, redactions=[])
    page = " ".join(poppler_text(scene.export("t", "prosecutor", translation="en").pdf).split())
    assert "Zwantelik" not in page and "and W-p wept" in page and "Forukhzad" in page


def test_a_borrowed_plan_must_have_seen_it_too(scene: Scene) -> None:
    everybody(scene, redactions=[decided("t", seen=None)])
    with pytest.raises(Refused) as refused:
        scene.export("t", "prosecutor", translation="en")
    assert refused.value.kind == "undecided"


def test_the_translator_is_named_only_where_people_present_are(scene: Scene) -> None:
    everybody(scene)
    filed = poppler_text(scene.export("t", "filing", translation="en").pdf)
    assert "Quintessa" not in filed and "name is not given" in " ".join(filed.split())
    assert "Quintessa Obermauer" in poppler_text(scene.export("t", "prosecutor", translation="en").pdf)


def test_paragraphs_without_one_are_told_and_a_language_without_any_is_refused(scene: Scene) -> None:
    everybody(scene, translations=translated("t")[:1], redactions=[])
    left = scene.export("t", "prosecutor", translation="en")
    assert any("1 paragraph(s) have no translation" in said for said in left.warnings)
    with pytest.raises(BadInput, match="no translation into 'fr'"):
        scene.export("t", "prosecutor", translation="fr")


def test_a_case_with_marked_translations_comes_back_as_it_went(scene: Scene, tmp_path: Path) -> None:
    take_in(scene)
    dumped = dump_case(scene.vault)
    other = open_scene(tmp_path / "other")
    (tmp_path / "case.json").write_bytes(dumped)
    import_case(other.vault, tmp_path / "case.json", now=clock())
    assert dump_case(other.vault) == dumped
    assert other.export("t", "filing", translation="en").names


@pytest.mark.parametrize(
    ("change", "where"),
    [
        ({"paragraph": "t.9.en"}, "paragraph"),
        ({"start": 70, "end": 73}, "end"),
        ({"paragraph": "u.1.en"}, "paragraph"),
    ],
)
def test_a_span_outside_its_translation_is_refused(scene: Scene, change: dict[str, Any], where: str) -> None:
    made = decided("t")
    made["spans"][2] |= change
    with pytest.raises(BadInput) as wrong:
        take_in(
            scene,
            statements=[statement("t", "p", TEXTS, language="ar"), statement("u", "p", TEXTS, language="ar")],
            translations=[*translated("t"), *translated("u")],
            redactions=[made],
        )
    assert wrong.value.where == f"$.redactions[0].spans[2].{where}"
