"""A hidden word that our own files are built of, or that the paper itself prints, can be hidden: and is still found.

A surname may be "Lang" or "Page", and an interpreter is called an interpreter. Such a word is no leak where the fixed
matter of the file stands; it is one wherever text can be.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

import pytest

from intake.errors import Refused
from intake.export.documents.words import languages, words_in
from tests.end_to_end.hidden_cases import picture
from tests.end_to_end.hidden_readers import poppler_text
from tests.end_to_end.hidden_scene import Scene, case, consent, open_scene, person, plan, span, statement

BUILT_OF: Final = (
    *("Lang", "Page", "Pages", "Parent", "Form", "Names", "Source", "Adobe", "Bold", "Type", "Count", "Root", "Info"),
    *("Title", "Font", "Begin", "Table", "Reference", "Noto", "Serif", "Identity", "Signature", "Column", "Perms"),
    *("Label", "Parts", "Statement", "Narrative", "Schedule", "Readme", "Digest", "Algorithm", "Registry", "Meta"),
    *("Element", "Integer", "Schema", "Packet", "Purl", "Metadata", "Manifest", "Detached", "Exhibits", "Commitment"),
)
"""Names, keys, operators, tags and claims of our files."""
PRINTED: Final = (
    "interpreter",
    "identity",
    "signature",
    "reference",
    "custody",
    "fingerprint",
    "network",
    "interviewer",
)
PROFILES: Final = ("counsel", "filing", "public")


@pytest.fixture(scope="module")
def scene(tmp_path_factory: pytest.TempPathFactory) -> Scene:
    return open_scene(tmp_path_factory.mktemp("fixed"))


def take_in(
    scene: Scene, key: str, words: Sequence[str], *, language: str = "en", again: str = "", place: str = "text"
) -> None:
    """A statement in which each of `words` is hidden, and `again` stands once more in a printed place."""
    texts = [f"«{word}»." for word in words]
    spans = [
        span(f"{key}.{number}", 1, 1 + len(word), "C1" if number % 2 else "D3") for number, word in enumerate(words, 1)
    ]
    if again:
        texts.append(f"And so {again} it was." if place == "text" else "And so it was.")
    if place == "replacement":
        spans.append(span(f"{key}.{len(texts)}", 4, 6, "D3", "generalise", f"by {again} side"))
    present = [
        {"role": "deponent"},
        {"role": "interpreter", "name": f"{again} Ozdral" if place == "present" else "Vubnik Ozdral"},
        {"role": "interviewer"},
    ]
    met = {
        "id": f"{key}i",
        "started": "2019-05-02T09:30:00+02:00",
        "language": language,
        "place": "Zulbnar",
        "present": present,
    }
    title = f"The {again} door" if place == "title" else "Vlorpt"
    scene.take_in(
        case(
            key.upper(),
            people=[person(f"{key}p", "Ozgwinfel Prabstokrin")],
            consents=[consent(f"{key}p")],
            interviews=[met],
            statements=[statement(key, f"{key}p", texts, language=language, interview=f"{key}i")],
            redactions=[plan(key, profile, spans) for profile in PROFILES],
            exhibits=[{"id": f"{key}x", "file": "a.png", "title": title, "statement": key}],
        ),
        {"a.png": picture("nothing")},
    )


@pytest.mark.parametrize("profile", PROFILES)
def test_words_of_our_own_files_can_be_hidden(scene: Scene, profile: str) -> None:
    if profile == PROFILES[0]:
        take_in(scene, "own", (*BUILT_OF, *PRINTED))
    left = scene.export("own", profile)
    assert "«" in poppler_text(left.pdf)


@pytest.mark.parametrize("language", languages())
def test_every_word_of_the_catalogue_can_be_hidden(scene: Scene, language: str) -> None:
    sentences = (re.sub(r"\{.*?\}", " ", text) for text in words_in(language).catalogue.values())
    words = sorted({word for text in sentences for word in re.findall(r"[^\W\d_]{3,}", text)})
    take_in(scene, f"c{language}", words, language=language)
    profile = PROFILES[len(words) % len(PROFILES)]
    try:
        left = scene.export(f"c{language}", profile)
    except Refused as chance:  # random bytes hold three letters of 300 words once in a hundred exports: not twice
        assert chance.kind == "leak"
        left = scene.export(f"c{language}", profile)
    assert left.pdf


@pytest.mark.parametrize("word", [*BUILT_OF[::4], *PRINTED[::2]])
def test_such_a_word_is_found_in_text(scene: Scene, word: str) -> None:
    key = "t" + word.lower()
    take_in(scene, key, (word,), again=word)
    assert {scene.refusal(key, profile) for profile in PROFILES} == {"leak"}


@pytest.mark.parametrize("place", ["replacement", "title", "present"])
@pytest.mark.parametrize("word", ["Lang", "Parent", "Interpreter", "Identity"])
def test_such_a_word_is_found_in_each_printed_place(scene: Scene, word: str, place: str) -> None:
    key = place + word.lower()
    take_in(scene, key, (word,), again=word, place=place)
    try:
        left = scene.export(key, "counsel")
    except Refused as refused:
        assert refused.kind == "leak"
    else:
        assert place == "present", "a name that is hidden is left out there"
        assert f"{word} Ozdral" not in poppler_text(left.pdf)
