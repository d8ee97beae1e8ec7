"""Two exports of one statement share nothing but what is shown: no salt, no digest, no number that joins them.

Whoever holds two copies, or publishes one, can compare visible words (that is said); nothing else ties them.
"""

from __future__ import annotations

import base64
import io
import json
import re
import subprocess
import tempfile
import zipfile
from collections import Counter
from collections.abc import Iterator
from itertools import combinations, pairwise
from pathlib import Path
from typing import Any

import pymupdf
import pytest

from tests.end_to_end.hidden_cases import picture
from tests.end_to_end.hidden_readers import Layer, Net, layers_of
from tests.end_to_end.hidden_scene import (
    ORGANISATION,
    Left,
    Scene,
    case,
    consent,
    open_scene,
    person,
    plan,
    span,
    statement,
)

NAME, FRIEND, TOWN = "Ozgwinfel Prabstokrin", "Grombelin Tasdervik", "Zwentibrosk"
TEXT = f"I am {NAME}. In {TOWN} I met {FRIEND} and again {FRIEND} later."
CODES = ("WQUELLTHORN", "STBLOMVARNIK", "CASEFRUMPELDIN", "kvellprandob", "pwonkelstrib")
OTHER = "A second text about {} alone."


@pytest.fixture(scope="module")
def scene(tmp_path_factory: pytest.TempPathFactory) -> Scene:
    made = open_scene(tmp_path_factory.mktemp("links"))
    made.take_in(_case(), {"vrunkelpast.png": picture("Thobrenzwick")})
    return made


def _case() -> dict[str, Any]:
    key, who = CODES[3], CODES[4]
    spans = [
        *_spans(TEXT, NAME, f"{key}.1", "A1", "pseudonym"),
        *_spans(TEXT, TOWN, f"{key}.1", "D1", "pseudonym"),
        *_spans(TEXT, FRIEND, f"{key}.1", "B2", "pseudonym"),
    ]
    second = _spans(OTHER.format(FRIEND), FRIEND, f"{key}b.1", "B2", "pseudonym")
    profiles = ("filing", "partner", "public", "counsel", "clinician")
    return case(
        CODES[2],
        people=[person(who, NAME) | {"code": CODES[0]}, person(f"{who}q", FRIEND) | {"code": f"{CODES[0]}Q"}],
        consents=[consent(who)],
        statements=[
            statement(key, who, [TEXT, "Nothing is hidden here."]) | {"code": CODES[1]},
            statement(f"{key}b", who, [OTHER.format(FRIEND)]) | {"code": f"{CODES[1]}B"},
        ],
        exhibits=[{"id": "xkvell", "file": "vrunkelpast.png", "title": "A door", "statement": key}],
        redactions=[
            *(plan(key, profile, spans) for profile in profiles),
            *(plan(f"{key}b", profile, second) for profile in profiles),
        ],
    )


def _spans(text: str, piece: str, paragraph: str, category: str, treatment: str) -> list[dict[str, Any]]:
    return [span(paragraph, m.start(), m.end(), category, treatment) for m in re.finditer(re.escape(piece), text)]


@pytest.fixture(scope="module")
def copies(scene: Scene) -> list[Left]:
    """One statement: twice for one profile and recipient, for another recipient, and for other profiles."""
    key = CODES[3]
    orders = [("filing", "Court One"), ("filing", "Court One"), ("filing", "Court Two"), ("partner", "Court One")]
    orders += [("public", "Press One"), ("public", "Press One"), ("public", "Press Two"), ("counsel", "Court One")]
    return [scene.export(key, profile, recipient) for profile, recipient in orders]


def test_no_two_copies_share_a_value_that_is_not_a_word(copies: list[Left], fixed: set[tuple[str, bytes]]) -> None:
    """Digests, salts, commitment, signature values, file ids, checkpoints, names of files: all differ."""
    found = [_values(left) - fixed for left in copies]
    for one, other in combinations(found, 2):
        assert one & other == set()
    for left, values in zip(copies, found, strict=True):
        assert {"digest", "commitment", "checkpoint", "signature of token", "id of PDF", "signature of PDF"} <= {
            kind for kind, _ in values
        }
        assert len([1 for kind, _ in values if kind == "digest"]) == 4, left.profile


def test_shared_values_are_seen(copies: list[Left]) -> None:
    """The comparison meets what two copies of one export do share."""
    assert _values(copies[0]) & _values(copies[0])
    both = _values(copies[0]) & _values(copies[1])
    assert {kind for kind, _ in both} == {"long run"}, "the key's certificate and fingerprint, and nothing of the text"


@pytest.fixture(scope="module")
def fixed(copies: list[Left], tmp_path_factory: pytest.TempPathFactory) -> set[tuple[str, bytes]]:
    """What may be in every copy: the key's certificate and fingerprint, and what this program writes into any file."""
    stranger = open_scene(tmp_path_factory.mktemp("stranger"))
    stranger.take_in(_case(), {"vrunkelpast.png": picture("x")})
    everybodys = _values(stranger.export(CODES[3], "filing", "Court One"))
    stranger.vault.close()
    header = json.loads(_decoded(copies[0].token.split(b".")[0]))
    certificate = base64.b64decode(header["x5c"][0])
    keys = [
        copies[0].token.split(b".")[0],
        header["x5c"][0].encode(),
        certificate.hex().encode(),
        claims(copies[0])["iss"].encode(),
    ]
    keys.append(keys[-1].upper())
    mine = set.union(*(_values(left) for left in copies))
    of_the_key = {
        run for kind, run in mine if kind == "long run" and any(run in key or key[:200] in run for key in keys)
    }
    return everybodys | {("long run", run) for run in of_the_key}


def _is_random(run: bytes) -> bool:
    """Whether a run looks like chance: hexadecimal digits all as often, or letters and digits in no readable order."""
    if re.fullmatch(rb"[0-9a-f]+|[0-9A-F]+", run):
        return max(Counter(run).values()) < 0.2 * len(run)
    kinds = [1 if 48 <= byte <= 57 else 2 * (byte < 97) for byte in run]
    return set(kinds) == {0, 1, 2} and sum(one != other for one, other in pairwise(kinds)) > len(run) / 3


def _values(left: Left) -> set[tuple[str, bytes]]:
    payload = claims(left)
    values = {("commitment", payload["commitment"].encode()), ("export", left.export.encode())}
    values.add(("signature of token", left.token.rstrip(b"~").split(b".")[2]))
    for paragraph in payload["paragraphs"]:
        values.update(("digest", part["..."].encode()) for part in paragraph["parts"] if "..." in part)
    values.update(("id of PDF", found) for found in re.findall(rb"/ID\s*\[\s*<[0-9a-f]+>\s*<([0-9a-f]+)>", left.pdf))
    values.update(
        ("signature of PDF", found.rstrip(b"0")) for found in re.findall(rb"/Contents\s*<([0-9a-f]{1000,})>", left.pdf)
    )
    for name, data in _members(left.package):
        if name.endswith(".p7s"):
            values.add(("signature of package", _signature_value(data)))
    values.add(("checkpoint", _checkpoint(left)))
    values.update(("file", name.encode()) for name in left.names)
    values.update(("long run", run) for run in _long_runs(left))
    return values


def _signature_value(cms: bytes) -> bytes:
    """The last OCTET STRING of a CMS without unsigned attributes is the signature (RFC 5652, 5.3)."""
    at = max(m.start() for m in re.finditer(rb"\x04[\x40-\x49]\x30", cms))
    return cms[at:]


def _checkpoint(left: Left) -> bytes:
    made: str = json.loads(left.json)["checkpoint"]
    with pymupdf.open(stream=left.pdf, filetype="pdf") as document:
        text = "".join(page.get_text() for page in document)
    assert made in re.sub(r"\s", "", text), "it is printed whole"
    return made.encode()


def _long_runs(left: Left) -> Iterator[bytes]:
    """Runs of 22 signs and more (128 bits in base64url) in everything that is text."""
    for layer in layers_of(left.files):
        if layer.text and "Latin" not in layer.place and "utf-16" not in layer.place:
            for run in re.findall(r"[A-Za-z0-9+/_-]{22,}", layer.text):
                if _is_random(run.encode()):
                    yield run.encode()


def _members(package: bytes) -> Iterator[tuple[str, bytes]]:
    with zipfile.ZipFile(io.BytesIO(package)) as archive:
        for name in archive.namelist():
            yield name, archive.read(name)


def claims(left: Left) -> Any:
    """The payload of an export's SD-JWT."""
    return json.loads(_decoded(left.token.split(b".")[1]))


def _decoded(part: bytes) -> bytes:
    return base64.urlsafe_b64decode(part + b"=" * (-len(part) % 4))


def test_the_file_id_is_made_of_the_content_alone(copies: list[Left]) -> None:
    """Of the same bytes, qpdf makes the same id: no clock, no path and no chance is in it."""
    for left in copies[:2]:
        first, last = re.findall(rb"/ID\s*\[\s*<([0-9a-f]{32})>\s*<([0-9a-f]{32})>", left.pdf)[0]
        unsigned = left.pdf[: left.pdf.index(b"%%EOF") + 6]
        with tempfile.NamedTemporaryFile(suffix=".pdf") as file:
            file.write(unsigned)
            file.flush()
            command = ["qpdf", "--deterministic-id", "--object-streams=disable", "--compress-streams=n"]
            again = [subprocess.run([*command, file.name, "-"], capture_output=True, check=True).stdout for _ in "ab"]
        assert again[0] == again[1]
        assert len({first, last} | set(re.findall(rb"/ID\s*\[\s*<([0-9a-f]{32})>", again[0]))) <= 2


def test_the_public_copy_has_a_fresh_reference_and_no_code_anywhere(copies: list[Left]) -> None:
    public = [left for left in copies if left.profile == "public"]
    references = [claims(left)["statement"]["code"] for left in public]
    assert len(set(references)) == len(public)
    for left, reference in zip(public, references, strict=True):
        layers = [*layers_of(left.files), Layer(place="names", text=" ".join(left.names))]
        assert Net([*CODES, f"{CODES[0]}Q", "vrunkelpast", "Thobrenzwick"]).catch(layers) == []
        assert left.names[0] == f"statement-{reference}.pdf"
        with pymupdf.open(stream=left.pdf, filetype="pdf") as document:
            assert reference in document.metadata["title"] or reference in document.get_xml_metadata()
            assert all(reference in page.get_text() for page in document), "the running head"


def test_other_copies_have_the_code_so_that_the_search_for_it_says_something(copies: list[Left]) -> None:
    left = copies[0]
    assert {find.word for find in Net(CODES[:2]).catch(layers_of(left.files))} == set(CODES[:2])


def test_pseudonyms_are_the_same_for_one_recipient_and_others_for_the_next(scene: Scene, copies: list[Left]) -> None:
    first, again, elsewhere, partner = (_numbers(left) for left in copies[:4])
    assert first == again == partner, "one recipient, whatever the profile"
    assert first[2] == first[3], "one person, one number"
    assert len(set(first)) == 3
    assert not set(first) & set(elsewhere)
    public_one, public_again, public_two = (_numbers(left) for left in copies[4:7])
    assert public_one == public_again
    assert public_one not in (public_two, first), "one number may meet another by chance, all of them may not"
    other = scene.export(f"{CODES[3]}b", "filing", "Court One")
    assert _numbers(other) == [first[2]], "the same person in another statement"
    assert _numbers(scene.export(f"{CODES[3]}b", "filing", "  court ONE ")) == [first[2]], (
        "one recipient, typed otherwise"
    )


def _numbers(left: Left) -> list[int]:
    labels = [part["text"] for p in claims(left)["paragraphs"] for part in p["parts"] if "label" in part]
    return [int(re.findall(r"\d+", text)[-1]) for text in labels]


def test_pseudonyms_say_nothing_of_names_or_of_their_order(tmp_path: Path) -> None:
    """Two vaults with the same names deal out different numbers; in one, numbers do not follow the text."""
    dealt = []
    for name in ("one", "two"):
        scene = open_scene(tmp_path / name)
        scene.take_in(_case(), {"vrunkelpast.png": picture("x")})
        dealt.append(_numbers(scene.export(CODES[3], "filing", ORGANISATION)))
        scene.vault.close()
    assert dealt[0] != dealt[1]
    assert all(100 <= number <= 999 for number in dealt[0] + dealt[1]), "all of one width"
