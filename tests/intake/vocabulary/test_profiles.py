"""The profiles say what the table in `domain.md` says."""

from __future__ import annotations

import re
from typing import get_args

import pytest

from intake.vocabulary import load, profile, profiles
from intake.vocabulary.profiles import Printed
from tests.intake.interchange.memory import ROOT

A, B, C, D, E = ["A1", "A2"], ["B1", "B2", "B3"], ["C1", "C2", "C3", "C4"], ["D1", "D2", "D3"], ["E1", "E2"]


def test_the_nine_profiles_are_those_of_the_database() -> None:
    sql = (ROOT / "intake" / "schema" / "0003_case.sql").read_text()
    found = re.search(r"CHECK \(profile IN \(([^)]*)\)\)", sql)
    assert found
    assert list(profiles()) == re.findall(r"'(\w+)'", found[1])


def test_every_code_in_a_profile_exists() -> None:
    categories = load("redaction_categories").codes
    purposes = load("consent_purposes").codes
    for one in profiles().values():
        assert {*one.plan_categories, *one.borrowed_categories, *one.never_hidden} <= categories
        assert {purpose for group in (*one.purposes, *one.purposes_if_named) for purpose in group} <= purposes
        assert one.exposure in {*load("identity_handling").codes, ""}
        assert not one.borrows_plan_of or one.borrows_plan_of in profiles()
        assert set(one.prints) <= set(get_args(Printed))
        assert set(one.labels) == {"en", "ar", "nb", "de"}


def test_only_three_need_no_plan() -> None:
    assert {one.code for one in profiles().values() if not one.plan_needed} == {
        "internal",
        "prosecutor",
        "un_mechanism",
    }


@pytest.mark.parametrize(
    ("code", "purposes", "exposure"),
    [
        ("internal", (("store",),), "pseudonym"),
        ("deponent", (), ""),
        ("counsel", (("legal_advice",),), "named"),
        ("prosecutor", (("criminal_complaint", "share_investigators"), ("disclosure_to_parties",)), "named"),
        ("filing", (("criminal_complaint",),), "pseudonym"),
        ("un_mechanism", (("share_un",),), "pseudonym"),
        ("clinician", (("medical_evaluation",),), "named"),
        ("partner", (("share_partner",),), "pseudonym"),
        ("public", (("advocacy_anonymous",),), "anonymous"),
    ],
)
def test_what_consent_must_cover(code: str, purposes: tuple[tuple[str, ...], ...], exposure: str) -> None:
    assert profile(code).purposes == purposes
    assert profile(code).exposure == exposure


@pytest.mark.parametrize(
    ("code", "categories"),
    [
        ("deponent", ["B1", "B2", "C1"]),
        ("counsel", ["B2"]),
        ("filing", [*A, *B, *C, *D]),
        ("clinician", [*B, "C2"]),
        ("partner", [*A, *B, *C, *D, *E, "G"]),
        ("public", [*A, *B, *C, *D, *E, "F", "G"]),
    ],
)
def test_what_a_plan_decides(code: str, categories: list[str]) -> None:
    assert list(profile(code).plan_categories) == categories


def test_what_the_public_is_shown_holds_no_code_and_nothing_of_the_interview_but_its_month() -> None:
    assert set(profile("public").prints) == {"present_roles", "language", "interview_month"}
    assert profile("public").reference == "fresh"
    assert profile("public").appears_as == "witness"


def test_who_reads_names_of_those_present() -> None:
    named = {one.code for one in profiles().values() if "present_names" in one.prints}
    assert named == {"counsel", "prosecutor", "un_mechanism"}


def test_partner_and_public_print_one_word_for_every_category() -> None:
    assert {one.code for one in profiles().values() if one.label_style == "redacted"} == {"partner", "public"}


def test_a_name_is_printed_for_the_deponent_alone() -> None:
    assert {one.code for one in profiles().values() if "deponent_name" in one.prints} == {"deponent"}


def test_what_speaks_against_a_suspect_is_never_hidden_from_prosecutor_and_un() -> None:
    assert profile("prosecutor").never_hidden == profile("un_mechanism").never_hidden == ("E1", "E2", "G")
    assert "G" not in profile("filing").plan_categories


def test_others_names_are_covered_by_their_consent_in_two_profiles_only() -> None:
    assert {one.code for one in profiles().values() if one.consent_covers_names} == {"prosecutor", "un_mechanism"}
