"""The copy for the deponent herself needs no consent, and therefore goes to nobody whom the vault knows as another."""

from __future__ import annotations

import pytest

from intake.errors import Refused
from tests.end_to_end.hidden_scene import Scene, case, consent, open_scene, person, plan, statement

PEOPLE = [
    person("p", "Zwantelik Ulmgard", "Zvantelik"),
    person("q", "خالد الحموي"),
    person("s", "Ortwin Ulmgard"),
]


@pytest.fixture(scope="module")
def scene(tmp_path_factory: pytest.TempPathFactory) -> Scene:
    scene = open_scene(tmp_path_factory.mktemp("own"))
    scene.take_in(
        case(
            "OWN",
            people=PEOPLE,
            consents=[consent("p"), {**consent("p"), "recipients": ["Ministry of Zaltava"]}],
            recipients=[
                {"id": "r1", "kind": "prosecutor", "name": "Prosecutor, Oslo", "country": "NO"},
                {"id": "r2", "kind": "lawyer", "name": "Advokat Brunsvik"},
                {"id": "r3", "kind": "other", "name": "Zwantelik Ulmgard"},
            ],
            officials=[{"id": "o", "name": {"en": "Grombelin Tasdervik"}}],
            statements=[statement("own", "p", ["And so it was."])],
            redactions=[plan("own", "deponent", []), plan("own", "filing", [])],
        )
    )
    return scene


@pytest.mark.parametrize(
    "recipient",
    [
        *(
            "r1",
            "r2",
            "Prosecutor, Oslo",
            "PROSECUTOR  OSLO",
            "the prosecutor (Oslo)",
            "advokat brunsvik",
            "Ms Advokat-Brunsvik",
            "ministry of  Zaltava, dept. 5",
        ),
        *(
            "W-q",
            "w-q",
            "W-s",
            "q",
            "for W-s",
            "خالد الحموي",
            "Khaled al-Hamwi",
            "Chaled Hamwi",
            "KHALED AL HAMWI, Berlin",
        ),
        *("Ortwin Ulmgard", "Zwantelik Ulmgard c/o Ortwin Ulmgard", "Grombelin Tasdervik", "Colonel Tasdervik"),
    ],
)
def test_a_known_other_does_not_get_her_copy(scene: Scene, recipient: str) -> None:
    with pytest.raises(Refused) as refused:
        scene.export("own", "deponent", recipient)
    assert refused.value.kind == "consent"
    assert refused.value.reasons[0].message.startswith("a copy for the person who made the statement can't go to")
    assert refused.value.hint


@pytest.mark.parametrize(
    "recipient",
    ["W-p", "w-p", "p", "r3", "Zwantelik Ulmgard", "ZVANTELIK", "Ulmgard", "deponent", "Vubnik Ozdral", "herself"],
)
def test_she_and_whoever_is_not_known_get_it(scene: Scene, recipient: str) -> None:
    assert scene.export("own", "deponent", recipient).pdf


def test_other_profiles_ask_for_consent_as_before(scene: Scene) -> None:
    assert scene.export("own", "filing", "r1").pdf
