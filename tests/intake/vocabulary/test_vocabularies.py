"""The vocabularies are whole, and say what the handbook, the types and the database say."""

from __future__ import annotations

import re

import pytest

from intake.vocabulary import NAMES, load
from intake.vocabulary.vocabularies import LANGUAGES
from tests.intake.interchange.memory import ROOT

SQL = (ROOT / "intake" / "schema" / "0003_case.sql").read_text()


@pytest.mark.parametrize("name", NAMES)
def test_every_entry_has_its_labels_and_its_source(name: str) -> None:
    vocabulary = load(name)
    assert vocabulary.name == name
    assert vocabulary.about
    assert len(vocabulary.codes) == len(vocabulary.entries)
    for entry in vocabulary.entries:
        assert re.fullmatch(r"[a-z]+(_[a-z]+)*|[A-G][1-4]?", entry.code)
        assert set(entry.labels) == set(LANGUAGES)
        assert all(label.strip() for label in entry.labels.values())
        assert entry.source
        assert not entry.broader or entry.broader in vocabulary.codes


def test_no_file_is_left_out_and_none_is_missing() -> None:
    files = {file.stem for file in (ROOT / "resources" / "vocabularies").glob("*.json")}
    assert files == {*NAMES, "profiles"}


def test_a_name_or_code_that_does_not_exist_is_refused() -> None:
    with pytest.raises(KeyError):
        load("../secrets")
    with pytest.raises(KeyError):
        load("basis").entry("rumour")


@pytest.mark.parametrize(
    ("name", "codes"),
    [
        (
            "consent_purposes",
            "store criminal_complaint share_investigators disclosure_to_parties legal_advice medical_evaluation"
            " share_un share_partner research_statistics advocacy_anonymous advocacy_named"
            " recontact audio_recording photographs",
        ),
        ("identity_handling", "named pseudonym anonymous"),
        (
            "present_roles",
            "deponent interviewer note_taker interpreter psychosocial_support lawyer guardian trusted_person"
            " medical_examiner",
        ),
        ("paragraph_kinds", "narrative question answer clarification correction interviewer_note"),
        ("statement_statuses", "draft read_back final"),
        ("basis", "saw heard experienced told document inferred common_knowledge"),
        (
            "involvement",
            "did_it gave_order in_charge questioned guarded was_there treated_medically signed was_told_of_it committed"
            " ordered commanded aided present knew failed_to_prevent failed_to_punish",
        ),
        (
            "event_kinds",
            "arrest abduction detention transfer interrogation ill_treatment sexual_violence enforced_disappearance"
            " death_in_custody killing trial release medical_treatment extortion threat property_seizure flight",
        ),
        (
            "facility_kinds",
            "branch prison military_hospital police_station checkpoint court barracks unofficial_site unknown",
        ),
        ("unit_kinds", "agency division directorate branch section brigade checkpoint"),
        ("sexes", "female male other unknown"),
        ("age_groups", "child adult unknown"),
        ("treatments", "remove pseudonym generalise"),
        ("redaction_categories", "A1 A2 B1 B2 B3 C1 C2 C3 C4 D1 D2 D3 E1 E2 F G"),
    ],
)
def test_the_handbooks_lists_are_here_word_for_word(name: str, codes: str) -> None:
    assert [entry.code for entry in load(name).entries] == codes.split()


def test_older_codes_are_marked() -> None:
    older = [entry.code for entry in load("involvement").entries if entry.older]
    assert " ".join(older) == "committed ordered commanded aided present knew failed_to_prevent failed_to_punish"


def test_methods_have_the_witnesses_words() -> None:
    for entry in load("methods").entries:
        assert re.search("[\u0600-\u06ff]", entry.arabic)
        assert entry.transliteration
        assert entry.description
    assert load("methods").entry("dulab").arabic == "دولاب"


def test_printed_words_of_categories() -> None:
    printed = {entry.code: entry.printed for entry in load("redaction_categories").entries}
    assert printed == {
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
    assert all(set(entry.plain) == set(LANGUAGES) for entry in load("redaction_categories").entries)


@pytest.mark.parametrize(
    ("column", "name"),
    [
        ("identity", "identity_handling"),
        ("status", "statement_statuses"),
        ("kind", "paragraph_kinds"),
        ("sex", "sexes"),
        ("age_group", "age_groups"),
    ],
)
def test_the_databases_closed_sets_are_the_vocabularies(column: str, name: str) -> None:
    found = re.search(rf"CHECK \({column} IN \(([^)]*)\)\)", SQL)
    assert found
    assert set(re.findall(r"'(\w+)'", found[1])) == load(name).codes


def test_a_label_falls_back_to_english_and_to_the_code() -> None:
    assert load("basis").label("saw", "ar-SY") == "رأت ذلك"
    assert load("basis").label("saw", "fr") == "Saw it"
    assert load("basis").label("rumour", "fr") == "rumour"
