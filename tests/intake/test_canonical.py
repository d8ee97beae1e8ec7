"""The one byte form is RFC 8785's: judged by another implementation, and nothing else is read back."""

from __future__ import annotations

import msgspec
import pytest
import rfc8785
from hypothesis import given
from hypothesis import strategies as st

from intake import canonical
from intake.errors import BadInput

NAMES = st.text(st.characters(min_codepoint=32, max_codepoint=126), max_size=8)
TEXTS = st.text(st.characters(exclude_categories=["Cs"]), max_size=20)
VALUES = st.recursive(
    st.one_of(st.none(), st.booleans(), st.integers(-(2**53) + 1, 2**53 - 1), TEXTS),
    lambda inner: st.one_of(st.lists(inner, max_size=4), st.dictionaries(NAMES, inner, max_size=4)),
    max_leaves=20,
)


@given(VALUES)
def test_the_form_is_that_of_rfc_8785(value: object) -> None:
    assert canonical.encode(value) == rfc8785.dumps(value)  # type: ignore[arg-type]


@pytest.mark.parametrize("value", [1.5, {"a": [0.0]}, {"é": 1}, float("nan")])
def test_what_has_no_single_form_is_refused(value: object) -> None:
    with pytest.raises(TypeError):
        canonical.encode(value)


class Pair(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    a: int
    b: str


@pytest.mark.parametrize(
    "data",
    [
        b'{"b":"x","a":1}',
        b'{"a":1, "b":"x"}',
        b'{"a":1,"b":"\\u0078"}',
        b'{"a":1,"b":"x"}\n',
        b'{"a":1,"a":1,"b":"x"}',
        b'{"a":1,"b":"x","c":0}',
        b'{"a":01,"b":"x"}',
        b"\xef\xbb\xbf" + b'{"a":1,"b":"x"}',
        b'{"a":1,"b":"\xff"}',
        b"",
        b"[" * 100_000,
    ],
)
def test_a_second_spelling_is_not_read(data: bytes) -> None:
    assert canonical.strict_decode(b'{"a":1,"b":"x"}', Pair, where="pair") == Pair(1, "x")
    with pytest.raises(BadInput, match="pair"):
        canonical.strict_decode(data, Pair, where="pair")


def test_a_digest_needs_its_nonce() -> None:
    assert canonical.digest(b"n" * 32, b"{}") != canonical.digest(b"m" * 32, b"{}")
    with pytest.raises(ValueError, match="32 bytes"):
        canonical.digest(b"short", b"{}")
