"""The verdict: its states, its pins, and a flood of damaged files of which none is ever believed or fatal."""

from __future__ import annotations

import random
import time
from collections.abc import Callable

import pytest
from cryptography import x509
from cryptography.hazmat.primitives.serialization import Encoding
from hypothesis import given
from hypothesis import strategies as st

from intake.errors import BadInput
from intake.signing import OrganisationKey, State, judge, pinned_fingerprints
from intake.signing.sd_jwt import select
from tests.intake.signing import samples
from tests.intake.signing.samples import AT, Export

KINDS = ["pdf", "package", "sd_jwt"]


def pem(certificate: bytes) -> bytes:
    return x509.load_der_x509_certificate(certificate).public_bytes(Encoding.PEM)


@pytest.mark.parametrize("kind", KINDS)
def test_trust_is_by_the_pinned_public_key(
    key: OrganisationKey, stranger: OrganisationKey, export: Export, kind: str
) -> None:
    data = export.kinds[kind]
    both = pem(stranger.certificate) + pem(key.certificate)
    for trust in ([key.certificate], [pem(key.certificate)], [stranger.certificate, key.certificate], [both]):
        verdict = judge(data, trust=trust)
        assert verdict.state is State.TRUSTED and verdict.unchanged and not verdict.problems
    for trust in ([], [stranger.certificate]):
        verdict = judge(data, trust=trust)
        assert verdict.state is State.UNKNOWN_SIGNER and verdict.unchanged
    assert (verdict.signer, verdict.fingerprint) == ("Archive for Truth", key.fingerprint)
    assert (verdict.signed_at, verdict.timestamped_at) == (AT, None)


def test_disclosures_keep_a_statement_trusted(key: OrganisationKey, export: Export) -> None:
    whole = select(export.issued.compact, export.issued.disclosures, None)
    assert judge(whole.encode(), trust=[key.certificate]).state is State.TRUSTED


@pytest.mark.parametrize("pin", [b"", b"x", b"-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n"])
def test_an_unreadable_pin_is_the_callers_mistake(export: Export, pin: bytes) -> None:
    with pytest.raises(BadInput, match="not a certificate"):
        judge(export.statement, trust=[pin])
    with pytest.raises(BadInput, match="not a certificate"):
        judge(export.statement, trust=[], trust_tsa=[pin])


def test_pins_are_public_keys(key: OrganisationKey) -> None:
    assert pinned_fingerprints(key.certificate) == pinned_fingerprints(pem(key.certificate)) == [key.fingerprint]


@pytest.mark.parametrize("data", [b"", b"hello", b"{}", b"\x89PNG", b"\0" * 100, b"age-encryption.org/v1\n", b"eyJ"])
def test_what_is_no_export_cannot_be_judged(data: bytes) -> None:
    verdict = judge(data, trust=[])
    assert verdict.state is State.INDETERMINATE and verdict.problems and verdict.signer is None


def test_states_are_the_words_of_the_contract() -> None:
    assert [str(state) for state in State] == ["trusted", "unknown_signer", "changed", "invalid", "indeterminate"]


def damaged(data: bytes, chance: random.Random) -> bytes:
    """One byte flipped, or some cut, added, doubled, moved or wiped."""
    place = chance.randrange(len(data))
    match chance.randrange(8):
        case 0 | 1 | 2:
            return data[:place] + bytes((data[place] ^ chance.randrange(1, 256),)) + data[place + 1 :]
        case 3:
            return data[:place]
        case 4:
            return data[:place] + data[place + 1 :]
        case 5:
            return data[:place] + chance.randbytes(chance.randrange(1, 5)) + data[place:]
        case 6:
            length = chance.randrange(1, 2000)
            return data[:place] + data[place + length :]
        case _:
            length = chance.randrange(1, 2000)
            return data[:place] + data[place : place + length] + data[place:]


@pytest.mark.parametrize("kind", KINDS)
def test_no_damage_is_ever_believed(
    key: OrganisationKey, export: Export, kind: str, scale: Callable[[int], int]
) -> None:
    """A flip in the hole's padding or in its digits (0x20: upper case) is damage like any other."""
    chance, data = random.Random(kind), export.kinds[kind]
    for number in range(scale(2000)):
        attacked = damaged(data, chance)
        if attacked == data:
            continue
        verdict = judge(attacked, trust=[key.certificate])
        assert not verdict.unchanged, (number, verdict)
        assert verdict.problems and verdict.signer is None and verdict.signed_at is None


@pytest.mark.parametrize("kind", KINDS)
def test_every_bit_of_what_is_signed_counts(
    key: OrganisationKey, export: Export, kind: str, scale: Callable[[int], int]
) -> None:
    """Each single bit where a signature, its container or its form lies; of the statement every bit."""
    data = export.kinds[kind]
    edges = {
        "pdf": [*range(export.pdf.index(b"/Contents <3"), export.pdf.index(b"/Contents <3") + 1700), *tail(data, 900)],
        "package": [*range(80), *tail(data, 3000)],
        "sd_jwt": list(range(len(data))),
    }[kind]
    chance = random.Random(kind)
    chosen = edges if scale(10) == 10 else chance.sample(edges, min(len(edges), 150))
    for place in chosen:
        for bit in range(8) if scale(10) == 10 else [chance.randrange(8), 5]:
            attacked = data[:place] + bytes((data[place] ^ 1 << bit,)) + data[place + 1 :]
            assert not judge(attacked, trust=[key.certificate]).unchanged, (place, bit)


def tail(data: bytes, length: int) -> range:
    return range(len(data) - length, len(data))


@given(st.sampled_from([b"%PDF-1.7\n", b"PK\x03\x04", b"eyJ.eyJ.", b""]), st.binary(max_size=300))
def test_noise_is_never_fatal(head: bytes, rest: bytes) -> None:
    assert not judge(head + rest, trust=[]).unchanged


def test_hostile_numbers_take_no_memory(key: OrganisationKey) -> None:
    """An attached file that inflates to 200 MB is not inflated; a nested one does not exhaust the stack."""
    from intake.signing import sign_pdf

    bomb = sign_pdf(samples.plain_pdf(b"A" * (200 << 20)), key, AT)
    assert len(bomb) < 1 << 20
    verdict = judge(bomb, trust=[key.certificate])
    assert verdict.state is State.INVALID and "too large" in verdict.problems[0]
    nested = b"[" * 100_000
    assert not judge(b"%PDF-1.7\n1 0 obj\n" + nested, trust=[]).unchanged


@pytest.mark.benchmark
def test_a_thousand_verdicts_take_seconds(key: OrganisationKey, export: Export) -> None:
    """pyHanko's command line takes about a second for each; a hundredth of that is the bound for the mean."""
    for kind, bound in (("pdf", 0.010), ("package", 0.030), ("sd_jwt", 0.010)):
        data = export.kinds[kind]
        judge(data, trust=[key.certificate])
        start = time.process_time()
        for _ in range(100):
            judge(data, trust=[key.certificate])
        mean = (time.process_time() - start) / 100
        print(f"{kind}: {mean * 1000:.2f} ms a verdict")
        assert mean < bound


def test_the_window_can_tell_what_is_wrong(key: OrganisationKey, export: Export) -> None:
    place = export.package.index(b"How to check")
    attacked = export.package[:place] + b"X" + export.package[place + 1 :]
    verdict = judge(attacked, trust=[key.certificate])
    assert verdict.state is State.CHANGED
    assert verdict.problems == ("README.txt: the file is not the one that was signed",)
