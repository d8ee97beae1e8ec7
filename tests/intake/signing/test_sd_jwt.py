"""The SD-JWT: what it shows, what it hides, what it proves; judged by two other implementations; and its forgeries."""

from __future__ import annotations

import base64
import hashlib
import json
import os
import subprocess
from collections.abc import Callable, Sequence
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jwcrypto.jwk import JWK
from sd_jwt.verifier import SDJWTVerifier

from intake import canonical
from intake.errors import BadInput
from intake.signing import Flaw, OrganisationKey, sd_jwt
from intake.signing.low_s import ORDER, to_raw
from intake.signing.sd_jwt import (
    Hidden,
    Issued,
    Paragraph,
    Shown,
    StatementClaim,
    issue,
    open_sd_jwt,
    select,
)
from tests.intake.signing import samples
from tests.intake.signing.samples import AT, CLAIM, COMMITMENT, HIDDEN, PARAGRAPHS, Export

ROOT = Path(__file__).parents[3]
MODULES = ROOT / ".tools/node/node_modules"


def encode(data: bytes) -> str:
    return base64.urlsafe_b64encode(data).rstrip(b"=").decode()


def decode(text: str) -> bytes:
    return base64.urlsafe_b64decode(text + "=" * (-len(text) % 4))


def claims_of(compact: str) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(decode(compact.split(".")[1]))
    return found


def resigned(
    key: OrganisationKey,
    compact: str,
    change: Callable[[dict[str, Any], dict[str, Any]], None],
    encoder: Callable[[Any], bytes] = canonical.encode,
) -> str:
    """The same JWT with header and claims changed, signed by `key` again: only the shape is wrong."""
    jwt, _, rest = compact.partition("~")
    header, claims = (json.loads(decode(piece)) for piece in jwt.split(".")[:2])
    change(header, claims)
    signed = f"{encode(encoder(header))}.{encode(encoder(claims))}"
    return f"{signed}.{encode(to_raw(key.sign(signed.encode())))}~{rest}"


def by_python(compact: str, certificate: bytes) -> dict[str, Any]:
    from cryptography import x509
    from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

    public = x509.load_der_x509_certificate(certificate).public_key()
    pem = public.public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo)
    judged: dict[str, Any] = SDJWTVerifier(compact, lambda _issuer, _header: JWK.from_pem(pem)).get_verified_payload()
    return judged


def by_node(compact: str) -> subprocess.CompletedProcess[str]:
    assert MODULES.is_dir(), "npm ci --prefix .tools/node with tests/node/package*.json is missing (./dev does it)"
    return subprocess.run(
        ["node", ROOT / "tests/node/judge_sd_jwt.cjs"],
        input=compact,
        env={**os.environ, "NODE_PATH": str(MODULES)},
        capture_output=True,
        text=True,
        check=False,
    )


def test_header_and_claims_are_exactly_those_of_the_contract(key: OrganisationKey, export: Export) -> None:
    compact = export.issued.compact
    header = json.loads(decode(compact.split(".")[0]))
    assert header == {"alg": "ES256", "typ": "dc+sd-jwt", "x5c": [base64.b64encode(key.certificate).decode()]}
    claims = claims_of(compact)
    digests = [encode(hashlib.sha256(text.encode()).digest()) for _, text in export.issued.disclosures]
    assert claims == {
        "iss": key.fingerprint,
        "iat": int(AT.timestamp()),
        "vct": "testimony-intake/statement/1",
        "statement": {"code": "ST-01", "version": 1, "language": "en", "profile": "filing"},
        "commitment": COMMITMENT,
        "paragraphs": [
            {
                "number": 1,
                "kind": "narrative",
                "parts": [
                    "I was arrested with ",
                    {"...": digests[0]},
                    {"label": "FAMILY", "text": "redacted: family"},
                    " in May 2012.",
                ],
            },
            {"number": 2, "kind": "narrative", "parts": ["They asked about nothing."]},
            {
                "number": 3,
                "kind": "narrative",
                "parts": [{"...": digests[1]}, {"label": "PLACE", "text": "a town in the north"}],
            },
        ],
    }
    assert compact.endswith("~") and compact.count("~") == 1


def test_hidden_text_and_its_length_are_not_in_what_is_issued(key: OrganisationKey) -> None:
    def issued(text: str) -> Issued:
        part = Hidden(text=text, label="REDACTED", shown="redacted")
        return issue(CLAIM, [Paragraph(number=1, kind="narrative", parts=(part,))], COMMITMENT, key, AT)

    short, long = issued("x"), issued("x" * 5000)
    assert len(short.compact) == len(long.compact)
    assert "x" * 20 not in str(claims_of(long.compact))
    assert HIDDEN[0] not in repr(Hidden(text=HIDDEN[0], label="a", shown="b")) and "xxx" not in repr(long)


def test_salts_are_fresh(key: OrganisationKey) -> None:
    seen = set()
    for _ in range(20):
        for _, disclosure in issue(CLAIM, PARAGRAPHS, COMMITMENT, key, AT).disclosures:
            salt, _ = json.loads(decode(disclosure))
            assert len(decode(salt)) == 16
            seen.add(salt)
    assert len(seen) == 40


def test_neighbouring_text_is_one_string_and_empty_text_none(key: OrganisationKey) -> None:
    parts = (Shown(text=""), Shown(text="a"), Shown(text="b"), Hidden(text="c", label="L", shown="s"), Shown(text=""))
    issued = issue(CLAIM, [Paragraph(number=1, kind="narrative", parts=parts)], COMMITMENT, key, AT)
    assert claims_of(issued.compact)["paragraphs"][0]["parts"][0] == "ab"
    assert len(claims_of(issued.compact)["paragraphs"][0]["parts"]) == 3


def test_opened_says_what_was_issued(key: OrganisationKey, export: Export) -> None:
    opened = open_sd_jwt(export.issued.compact)
    assert (opened.signer.fingerprint, opened.issued_at, opened.statement) == (key.fingerprint, AT, CLAIM)
    assert opened.commitment == COMMITMENT and opened.jwt + "~" == export.issued.compact
    assert [paragraph.page_text for paragraph in opened.paragraphs] == [
        "I was arrested with redacted: family in May 2012.",
        "They asked about nothing.",
        "a town in the north",
    ]
    assert all(part.disclosed is None for paragraph in opened.paragraphs for part in paragraph.parts)


@pytest.mark.parametrize(("numbers", "shown"), [([1], [HIDDEN[0]]), ([3], [HIDDEN[1]]), (None, list(HIDDEN)), ([], [])])
def test_selected_paragraphs_are_disclosed_and_no_other(
    export: Export, numbers: Sequence[int] | None, shown: list[str]
) -> None:
    opened = open_sd_jwt(select(export.issued.compact, export.issued.disclosures, numbers))
    disclosed = [part.disclosed for paragraph in opened.paragraphs for part in paragraph.parts if part.disclosed]
    assert disclosed == shown


def test_nothing_is_selected_where_nothing_is_hidden(export: Export) -> None:
    with pytest.raises(BadInput, match="paragraph 2"):
        select(export.issued.compact, export.issued.disclosures, [1, 2])
    with pytest.raises(BadInput):
        select(export.issued.compact + "x~", export.issued.disclosures, [1])


@pytest.mark.parametrize("numbers", [[], [1], [3], [1, 3]])
def test_python_sd_jwt_agrees(key: OrganisationKey, export: Export, numbers: list[int]) -> None:
    compact = select(export.issued.compact, export.issued.disclosures, numbers)
    judged = by_python(compact, key.certificate)
    first, third = judged["paragraphs"][0]["parts"], judged["paragraphs"][2]["parts"]
    assert (HIDDEN[0] in first, HIDDEN[1] in third) == (1 in numbers, 3 in numbers)
    assert judged["commitment"] == COMMITMENT and judged["iss"] == key.fingerprint


def test_node_sd_jwt_agrees(key: OrganisationKey, export: Export) -> None:
    compact = select(export.issued.compact, export.issued.disclosures, None)
    done = by_node(compact)
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout)["payload"] == by_python(compact, key.certificate)
    hidden = by_node(export.issued.compact)
    assert hidden.returncode == 0 and HIDDEN[0] not in hidden.stdout
    signed, tilde, rest = compact.partition("~")
    forged = signed[:-4] + ("AAAA" if signed[-4:] != "AAAA" else "BBBB") + tilde + rest
    assert by_node(forged).returncode == 1


TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=40)
PART = st.one_of(st.builds(Shown, text=TEXT), st.builds(Hidden, text=TEXT, label=TEXT, shown=TEXT))


@given(st.lists(st.lists(PART, max_size=5).map(tuple), max_size=5))
def test_any_text_comes_back_and_python_agrees(key: OrganisationKey, parts: list[tuple[Shown | Hidden, ...]]) -> None:
    paragraphs = [Paragraph(number=n, kind="narrative", parts=some) for n, some in enumerate(parts, 1)]
    issued = issue(CLAIM, paragraphs, COMMITMENT, key, AT)
    compact = select(issued.compact, issued.disclosures, None)
    opened = open_sd_jwt(compact)
    for paragraph, read in zip(paragraphs, opened.paragraphs, strict=True):
        page = "".join(part.shown if isinstance(part, Hidden) else part.text for part in paragraph.parts)
        hidden = [part.text for part in paragraph.parts if isinstance(part, Hidden)]
        assert read.page_text == page
        assert [part.disclosed for part in read.parts if part.label is not None] == hidden
    assert by_python(compact, key.certificate)["commitment"] == COMMITMENT


def test_the_twin_with_high_s_is_refused(key: OrganisationKey, export: Export) -> None:
    jwt = export.issued.compact[:-1]
    signed, _, value = jwt.rpartition(".")
    raw = decode(value)
    twin = raw[:32] + (ORDER - int.from_bytes(raw[32:], "big")).to_bytes(32, "big")
    forged = f"{signed}.{encode(twin)}~"
    assert by_python(forged, key.certificate)["commitment"] == COMMITMENT  # others accept it
    with pytest.raises(Flaw, match="high s"):
        open_sd_jwt(forged)


def _drop(name: str) -> Callable[[dict[str, Any], dict[str, Any]], None]:
    return lambda _header, claims: claims.pop(name) and None


def _put(name: str, value: object) -> Callable[[dict[str, Any], dict[str, Any]], None]:
    return lambda _header, claims: claims.update({name: value})


def _head(name: str, value: object) -> Callable[[dict[str, Any], dict[str, Any]], None]:
    return lambda header, _claims: header.update({name: value})


def _parts(*parts: object) -> Callable[[dict[str, Any], dict[str, Any]], None]:
    return lambda _header, claims: claims["paragraphs"][1].update(parts=list(parts))


DIGEST = {"...": encode(bytes(32))}
LABEL = {"label": "L", "text": "t"}
WRONG_SHAPES = {
    "alg none": _head("alg", "none"),
    "alg HS256": _head("alg", "HS256"),
    "typ": _head("typ", "jwt"),
    "an extra header": _head("kid", "1"),
    "crit": _head("crit", ["b64"]),
    "no chain": _head("x5c", []),
    "a foreign certificate too": lambda h, _c: h.update(x5c=h["x5c"] * 2),
    "no base64": _head("x5c", ["*"]),
    "no certificate": _head("x5c", ["AAAA"]),
    "base64 with unused bits": _head("x5c", ["AB=="]),
    "iss": _put("iss", "00" * 32),
    "vct": _put("vct", "testimony-intake/statement/2"),
    "iat text": _put("iat", "1"),
    "iat before the key": _put("iat", 1),
    "iat impossible": _put("iat", 10**18),
    "an extra claim": _put("exp", 1),
    "_sd": _put("_sd", []),
    "_sd_alg": _put("_sd_alg", "sha-256"),
    "commitment": _put("commitment", "5A" * 32),
    "no commitment": _drop("commitment"),
    "no paragraphs": _drop("paragraphs"),
    "split text": _parts("a", "b"),
    "empty text": _parts(""),
    "a label alone": _parts(LABEL),
    "a label after text": _parts("a", LABEL),
    "a digest alone": _parts(DIGEST),
    "a digest before text": _parts(DIGEST, "a"),
    "two digests": _parts(DIGEST, DIGEST, LABEL),
    "one digest twice": _parts(DIGEST, LABEL, DIGEST, LABEL),
    "a short digest": _parts({"...": encode(bytes(31))}, LABEL),
    "a padded digest": _parts({"...": encode(bytes(32)) + "="}, LABEL),
    "a digest that is no base64": _parts({"...": "*"}, LABEL),
    "an unknown part": _parts({"note": "x"}),
    "a part with more": _parts(DIGEST, {**LABEL, "x": "y"}),
    "a number": _parts(1),
    "numbers downwards": lambda _h, c: c["paragraphs"].reverse(),
    "number zero": lambda _h, c: c["paragraphs"][0].update(number=0),
}


@pytest.mark.parametrize("name", WRONG_SHAPES)
def test_wrong_shapes_are_refused_even_when_rightly_signed(key: OrganisationKey, export: Export, name: str) -> None:
    compact = export.issued.compact
    assert open_sd_jwt(resigned(key, compact, lambda _h, _c: None)).statement == CLAIM
    with pytest.raises(Flaw):
        open_sd_jwt(resigned(key, compact, WRONG_SHAPES[name]))


@pytest.mark.parametrize(
    "encoder",
    [
        lambda value: json.dumps(value, sort_keys=True).encode(),
        lambda value: json.dumps(dict(reversed(value.items())), separators=(",", ":")).encode(),
        lambda value: canonical.encode(value) + b"\n",
        lambda value: canonical.encode(value).replace(b"}", b',"iat":1}', 1),
        lambda value: b"\xff" + canonical.encode(value),
        lambda value: canonical.encode([value]),
    ],
)
def test_a_second_encoding_is_refused_even_when_rightly_signed(
    key: OrganisationKey, export: Export, encoder: Callable[[Any], bytes]
) -> None:
    with pytest.raises(Flaw):
        open_sd_jwt(resigned(key, export.issued.compact, lambda _h, _c: None, encoder))


def test_disclosures_are_used_once_in_order_and_in_one_form(key: OrganisationKey, export: Export) -> None:
    compact, ((_, one), (_, two)) = export.issued.compact, export.issued.disclosures
    other = samples.export(key).issued.disclosures[0][1]
    salt, fragment = json.loads(decode(one))
    assert open_sd_jwt(f"{compact}{one}~{two}~").paragraphs[0].parts[1].disclosed == HIDDEN[0]
    for wrong in (
        f"{two}~{one}~",
        f"{one}~{one}~",
        f"{other}~",
        one,
        f"{one}~~",
        "~",
        f"{one}~{encode(b'{}')}~",
        f"{encode(canonical.encode([salt, 'x', fragment]))}~",
        f"{encode(canonical.encode([salt, fragment + '!']))}~",
        f"{one}=~",
        f"{one}~eyJhbGciOiJFUzI1NiJ9.e30.AA",
    ):
        with pytest.raises(Flaw):
            open_sd_jwt(compact + wrong)


@pytest.mark.parametrize(
    "content",
    [
        canonical.encode(["AAAA", "short salt"]),
        canonical.encode([encode(bytes(16)), "name", "an object's property"]),
        canonical.encode({"salt": 1}),
        b'["AAAAAAAAAAAAAAAAAAAAAA", "a space"]',
        canonical.encode([encode(bytes(16)), {"...": "nested"}]),
    ],
)
def test_a_disclosure_of_another_shape_is_refused_even_when_signed(
    key: OrganisationKey, export: Export, content: bytes
) -> None:
    disclosure = encode(content)
    digest = {"...": encode(hashlib.sha256(disclosure.encode()).digest())}
    compact = resigned(key, export.issued.compact, _parts(digest, LABEL))
    open_sd_jwt(compact)
    with pytest.raises(Flaw):
        open_sd_jwt(f"{compact}{disclosure}~")


@pytest.mark.parametrize("compact", ["", "~", "a.b.c~", "a.b~", "..~", "é.b.c~", "a.b.c", "....~", "a b.c.d~"])
def test_what_is_no_sd_jwt_is_refused(compact: str) -> None:
    with pytest.raises(Flaw):
        open_sd_jwt(compact)


@pytest.mark.parametrize("change", [lambda t: t + "=", lambda t: t + "A", lambda t: t[:-1], lambda t: "+" + t[1:]])
def test_base64_has_one_text(export: Export, change: Callable[[str], str]) -> None:
    pieces = export.issued.compact[:-1].split(".")
    for place in range(3):
        changed = [change(piece) if place == number else piece for number, piece in enumerate(pieces)]
        with pytest.raises(Flaw):
            open_sd_jwt(".".join(changed) + "~")


def test_unused_bits_of_base64_are_refused(key: OrganisationKey, export: Export) -> None:
    """64 bytes take 86 letters whose last one has four unused bits: other readers take any of them."""
    compact = export.issued.compact
    letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"
    forged = compact[:-2] + letters[letters.index(compact[-2]) | 1] + "~"
    assert forged != compact and by_python(forged, key.certificate)
    with pytest.raises(Flaw, match="one byte form"):
        open_sd_jwt(forged)


def test_a_stranger_signs_for_himself_only(key: OrganisationKey, stranger: OrganisationKey, export: Export) -> None:
    with pytest.raises(Flaw):
        open_sd_jwt(resigned(stranger, export.issued.compact, lambda _h, _c: None))
    his = resigned(
        stranger,
        export.issued.compact,
        lambda h, c: (
            h.update(x5c=[base64.b64encode(stranger.certificate).decode()]) or c.update(iss=stranger.fingerprint)
        ),
    )
    assert open_sd_jwt(his).signer.fingerprint == stranger.fingerprint != key.fingerprint


def test_issuing_refuses_what_would_be_malformed(key: OrganisationKey) -> None:
    with pytest.raises(BadInput, match="commitment"):
        issue(CLAIM, PARAGRAPHS, "x", key, AT)
    with pytest.raises(BadInput, match="upwards"):
        issue(CLAIM, [*PARAGRAPHS, *PARAGRAPHS], COMMITMENT, key, AT)
    with pytest.raises(BadInput, match="clock"):
        try:
            issue(CLAIM, PARAGRAPHS, COMMITMENT, key, AT - timedelta(days=1))
        except BadInput as problem:
            raise BadInput(problem.hint) from None


def test_a_statement_may_say_nothing(key: OrganisationKey) -> None:
    assert open_sd_jwt(issue(StatementClaim(**_claim()), [], COMMITMENT, key, AT).compact).paragraphs == ()


def _claim() -> dict[str, Any]:
    return {"code": "fresh", "version": 2, "language": "ar", "profile": "public"}


def test_unused_bits_in_the_chain_are_refused_even_when_rightly_signed() -> None:
    """A certificate whose base64 ends in padding has letters with unused bits."""
    key = OrganisationKey.create("A", samples.CREATED)
    name = "A"
    while len(key.certificate) % 3 == 0:
        name += "A"
        key = OrganisationKey.create(name, samples.CREATED)
    text = base64.b64encode(key.certificate).decode()
    place = text.index("=") - 1
    letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
    other = text[:place] + letters[letters.index(text[place]) | 1] + text[place + 1 :]
    assert other != text and base64.b64decode(other) == key.certificate
    compact = issue(CLAIM, PARAGRAPHS, COMMITMENT, key, AT).compact
    with pytest.raises(Flaw, match="one byte form"):
        open_sd_jwt(resigned(key, compact, _head("x5c", [other])))


def test_a_large_statement_is_refused_before_it_is_read(export: Export, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sd_jwt, "SIZE_LIMIT", len(export.issued.compact) - 1)
    with pytest.raises(Flaw, match="too large"):
        open_sd_jwt(export.issued.compact)
