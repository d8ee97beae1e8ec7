"""What is printed beside the text and was typed by a person: language tags and the recipient's name."""

from __future__ import annotations

import io
import json
from base64 import urlsafe_b64decode
from typing import Final

import pikepdf
import pytest

from intake.errors import Refused
from tests.end_to_end.hidden_readers import poppler_text
from tests.end_to_end.hidden_scene import Scene, case, consent, open_scene, person, plan, statement

PROFILES: Final = ("counsel", "filing", "public", "deponent")


@pytest.fixture(scope="module")
def scene(tmp_path_factory: pytest.TempPathFactory) -> Scene:
    return open_scene(tmp_path_factory.mktemp("beside"))


def everything_in(pdf: bytes) -> str:
    """Objects and streams of a file, and its pages as they read."""
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        parts = [item.unparse(resolved=True) for item in opened.objects if not isinstance(item, pikepdf.Stream)]
        parts += [item.read_bytes() for item in opened.objects if isinstance(item, pikepdf.Stream)]
    return (b"".join(parts).decode("latin-1") + poppler_text(pdf)).lower()


@pytest.mark.parametrize("tag", ["en-x-grombeli", "en-grombeli", "ar-SY-x-grombeli", "grombeli"])
def test_private_parts_of_language_tags_stay(scene: Scene, tag: str) -> None:
    key = f"tag{len(tag)}"
    met = {"id": f"{key}i", "started": "2019-05-02", "language": tag, "present": [{"role": "deponent"}]}
    scene.take_in(
        case(
            key,
            people=[person(f"{key}p", "Ozgwinfel Prabstokrin")],
            consents=[consent(f"{key}p")],
            interviews=[met],
            statements=[statement("s" + key, f"{key}p", ["And so it was."], language=tag, interview=f"{key}i")],
            redactions=[plan("s" + key, profile, []) for profile in PROFILES],
        )
    )
    language = {"e": "en", "a": "ar-SY", "g": "und"}[tag[0]]
    for profile in PROFILES:
        left = scene.export("s" + key, profile)
        payload = left.token.split(b".")[1]
        claims = json.loads(urlsafe_b64decode(payload + b"=" * (-len(payload) % 4)))
        assert claims["statement"]["language"] == language
        assert "grombeli" not in everything_in(left.pdf), profile


@pytest.mark.parametrize("profile", ["counsel", "filing", "public"])
def test_a_person_of_the_vault_in_the_recipients_name_is_unmarked(scene: Scene, profile: str) -> None:
    key = f"to{profile}"
    scene.take_in(
        case(
            key,
            people=[person(f"{key}p", "Ozgwinfel Prabstokrin"), person(f"{key}q", "Grombelin Tasdervik")],
            consents=[consent(f"{key}p")],
            recipients=[{"id": f"r{profile}", "kind": "lawyer", "name": "Office of Grombelin Tasdervik"}],
            statements=[statement(key, f"{key}p", ["And so it was."])],
            redactions=[plan(key, profile, [])],
        )
    )
    for typed in ("Attorney Grombelin Tasdervik", "GROMBELIN TASDERVIK", "c/o Tasdervík", f"r{profile}"):
        with pytest.raises(Refused) as refused:
            scene.export(key, profile, typed)
        assert refused.value.kind == "unmarked_name"
    waved = [("Office of Grombelin Tasdervik", "his own office")]
    assert scene.export(key, profile, f"r{profile}", waved=waved).pdf
    assert scene.export(key, profile, "Office of Another").pdf


def test_the_deponents_own_copy_may_bear_her_name_and_no_other_may(scene: Scene) -> None:
    scene.take_in(
        case(
            "OWN",
            people=[person("ownp", "Ulbrand Vonzerik")],
            consents=[consent("ownp", identity="pseudonym")],
            statements=[statement("own", "ownp", ["And so it was."])],
            redactions=[plan("own", profile, []) for profile in PROFILES],
        )
    )
    assert scene.export("own", "deponent", "Ulbrand Vonzerik").pdf
    for profile in ("filing", "public"):
        assert scene.refusal("own", profile, "Ulbrand Vonzerik's lawyer") == "unmarked_name", profile
