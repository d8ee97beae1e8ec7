"""What the window says before an export is what the export then does; and what is on record afterwards."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import msgspec
import pytest

from intake import custody, vault
from intake.consent import store as consents
from intake.errors import BadInput, NotThere, Refused
from intake.export import Order, disclose, export_statement, trail
from intake.export.allowing import permit
from intake.export.foreseeing import foresee, outlook
from intake.export.gathering import gather
from intake.export.letters import recall_letter
from intake.export.looking_back import look_back, page
from intake.export.refusing import people_index
from intake.interchange.importing import import_case
from intake.redaction import deciding
from intake.vocabulary import profiles

SAMPLE = Path(__file__).resolve().parents[3] / "resources" / "sample" / "case.json"
NOW = datetime(2026, 3, 2, 3, 4, 5, tzinfo=UTC)
STATEMENTS = ("ST-01", "ST-02", "ST-03", "ST-04", "ST-05")
RECIPIENTS = ("r1", "Advokat Ingrid Solheim", "r4", "r5", "r6", "r7", "somebody else", "Example Legal Aid")


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Iterator[vault.Vault]:
    folder = tmp_path_factory.mktemp("foreseeing")
    case = json.loads(SAMPLE.read_text("utf-8"))
    with vault.create(
        folder / "vault", "seven plain words", organisation="Example Legal Aid", now=NOW, cost=vault.FLOOR
    ) as made:
        import_case(made, SAMPLE, now=NOW)
        assert {entry["id"] for entry in case["recipients"]} >= {"r1", "r7"}
        yield made


@pytest.mark.parametrize("statement", STATEMENTS)
def test_the_outlook_is_what_the_gate_says(sample: vault.Vault, statement: str) -> None:
    seen = set()
    for recipient in RECIPIENTS:
        for found in outlook(sample, statement, recipient, now=NOW):
            source = gather(sample, statement, found.profile)
            try:
                permit(source, recipient, sample.organisation, NOW, people_index(source))
            except Refused:
                passes = False
            else:
                passes = True
            assert found.open is passes, (recipient, found)
            seen.add(passes)
    assert seen == {True, False}


def test_each_miss_says_what_is_missing(sample: vault.Vault) -> None:
    by_profile = {found.profile: found for found in outlook(sample, "ST-03", "r4", now=NOW)}
    assert list(by_profile) == list(profiles())
    assert by_profile["partner"].miss is not None and by_profile["partner"].miss.kind == "withdrawn_for_recipient"
    assert by_profile["internal"].own_organisation == "Example Legal Aid" and not by_profile["internal"].open
    assert by_profile["filing"].miss is not None and by_profile["filing"].miss.kind == "recipient"
    assert by_profile["deponent"].somebody_else and not by_profile["deponent"].open
    assert {each.profile: each for each in outlook(sample, "ST-03", "W-03", now=NOW)}["deponent"].open
    with pytest.raises(NotThere):
        outlook(sample, "nothing", "r4", now=NOW)


def test_what_is_foreseen_is_what_is_refused(sample: vault.Vault, tmp_path: Path) -> None:
    for statement, profile, recipient in (
        ("ST-03", "partner", "r4"),
        ("ST-03", "partner", "r3"),
        ("ST-04", "internal", "Example Legal Aid"),
    ):
        order = Order(statement=statement, profile=profile, recipient=recipient)
        seen = foresee(sample, order, now=NOW)
        assert seen.refusal is not None
        with pytest.raises(Refused) as refused:
            export_statement(sample, order, tmp_path, now=NOW)
        assert (refused.value.kind, str(refused.value)) == (seen.refusal.kind, str(seen.refusal))
    assert list(tmp_path.iterdir()) == []


def test_names_can_be_waved_through_one_by_one(sample: vault.Vault) -> None:
    order = Order(statement="ST-03", profile="partner", recipient="r3")
    rounds = 0
    while (refusal := foresee(sample, order, now=NOW).refusal) is not None and rounds < 20:
        reason = refusal.reasons[0]
        assert refusal.kind in ("unmarked_name", "leak") and reason.name and reason.may_stand
        assert reason.paragraph in foresee(sample, order, now=NOW).numbers
        order = replace(order, waved_through=(*order.waved_through, (reason.name, "she agreed")))
        rounds += 1
    assert 0 < rounds < 20


def test_what_left_is_told_with_its_consent_and_recalled_after_a_withdrawal(
    sample: vault.Vault, tmp_path: Path
) -> None:
    made = export_statement(sample, Order(statement="ST-02", profile="filing", recipient="r1"), tmp_path, now=NOW)
    opened = disclose(sample, made.package, recipient="r1", out=tmp_path / "opened.sd-jwt", paragraphs=(), now=NOW)
    told = look_back(sample, made.export, now=NOW)
    assert (told.by, told.past.recipient_name) == (sample.user.id, "Prosecutor, Oslo")
    assert [consent.purposes[0] for consent in told.consents] == ["criminal_complaint"]
    assert len(told.disclosures) == 1 and told.disclosures[0].files[0].name == opened.path.name
    assert told.hidden and told.past.recall is None
    with pytest.raises(BadInput, match="not withdrawn"):
        recall_letter(sample, made.export, now=NOW)
    hers = next(
        consent
        for consent in consents.consents_of(sample.db, told.past.person)
        if "criminal_complaint" in consent.purposes
    )
    with custody.act(sample, custody.Act.CONSENT_WITHDRAWN, told.past.person, now=NOW) as act:
        consents.insert_consents(act, 1, [msgspec.structs.replace(hers, withdrawn_on="2026-03-01")])
    told = look_back(sample, made.export, now=NOW)
    assert told.past.recall is not None
    letter = recall_letter(sample, made.export, now=NOW)
    assert letter.language == "nb" and letter.title.startswith("Anmodning")
    assert "1. mars 2026" in " ".join(letter.paragraphs) and "ST-02" in " ".join(letter.paragraphs)
    assert letter.files == tuple((file.name, file.sha256) for file in told.past.trail.files)


def test_pages_go_from_the_newest_to_the_oldest(sample: vault.Vault) -> None:
    seen, before = [], None
    while True:
        found, before = page(sample, now=NOW, before=before, limit=2)
        assert not any(past.trail.token or past.trail.disclosures for past in found)
        seen += [past.trail.id for past in found]
        if before is None:
            break
    everything = [each.id for code in STATEMENTS for each in trail.of_statement(sample.db, _id(sample, code))]
    assert len(seen) >= 4 and sorted(seen) == sorted(everything)
    with pytest.raises(NotThere):
        look_back(sample, "nothing", now=NOW)


def _id(sample: vault.Vault, code: str) -> str:
    return str(sample.db.execute("SELECT id FROM statement WHERE code = ?", (code,)).fetchone()[0])


def test_an_approval_that_is_missing_stands_in_the_way_before_it_is_tried(tmp_path: Path) -> None:
    with vault.create(
        tmp_path / "vault", "seven plain words", organisation="Example Legal Aid", now=NOW, cost=vault.FLOOR
    ) as made:
        import_case(made, SAMPLE, now=NOW)
        vault.add_user(made, "reader", vault.Role.REVIEWER, "other words", log=lambda _: custody.head(made))
        order = Order(statement="s2", profile="filing", recipient="Prosecutor, Oslo")
        assert foresee(made, order, now=NOW).refusal is None
        deciding.ask_review(made, "s2", "filing", now=NOW)
        seen = foresee(made, order, now=NOW).refusal
        assert seen is not None and seen.kind == "approval"
        with pytest.raises(Refused) as refused:
            export_statement(made, order, tmp_path / "out", now=NOW)
        assert (refused.value.kind, str(refused.value)) == (seen.kind, str(seen))
        found = {one.profile: one for one in outlook(made, "s2", "Prosecutor, Oslo", now=NOW)}
        assert found["filing"].unapproved and found["filing"].open and not found["public"].unapproved


def test_names_in_what_was_refused_are_told_to_those_alone_who_open_identities(tmp_path: Path) -> None:
    path = tmp_path / "vault"
    with vault.create(path, "seven", organisation="Example Legal Aid", now=NOW, cost=vault.FLOOR) as made:
        import_case(made, SAMPLE, now=NOW)
        with pytest.raises(Refused):
            export_statement(made, Order(statement="ST-03", profile="partner", recipient="r3"), tmp_path, now=NOW)
        [refused] = page(made, now=NOW)[0]
        assert look_back(made, refused.trail.id, now=NOW).past.trail.reasons
        custody.add_user(made, "sara", vault.Role.INTERVIEWER, "eight", now=NOW)
    with vault.unlock(path, "eight", now=NOW) as hers:
        [seen] = page(hers, now=NOW)[0]
        told = look_back(hers, refused.trail.id, now=NOW)
        assert [trail.id for trail in (seen.trail, told.past.trail)] == [refused.trail.id] * 2
        assert not any(trail.reasons or trail.waved_through for trail in (seen.trail, told.past.trail))
