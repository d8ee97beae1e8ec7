"""Keeping a decision: one act, provable before and after, approved by a second person where that was asked for."""

from __future__ import annotations

import random
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import msgspec
import pytest
from msgspec import UNSET

from intake import custody, vault
from intake.errors import BadInput, NotPermitted, NotThere, Refused
from intake.export import reviewing
from intake.export.deciding import refuse_unapproved
from intake.export.gathering import gather
from intake.interchange.importing import import_case
from intake.redaction import deciding, marking, store
from intake.redaction.marking import Spot
from intake.redaction.records import Kept, Plan, Review, Span
from intake.statement import translating
from intake.vault import Role, add_user

PASSPHRASE = "seven plain words that nobody would guess"
NOW = datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)
CASE = Path(__file__).resolve().parents[3] / "resources" / "sample" / "case.json"


@pytest.fixture
def opened(tmp_path: Path) -> Iterator[vault.Vault]:
    with vault.create(tmp_path / "v", PASSPHRASE, organisation="Office", cost=vault.FLOOR, now=NOW) as made:
        with custody.act(made, custody.Act.VAULT_CREATED, made.id, now=NOW):
            pass
        import_case(made, CASE, now=NOW)
        yield made


def plan(*spans: Span, kept: tuple[Kept, ...] = ()) -> Plan:
    return Plan(statement="s2", profile="public", spans=spans, kept=kept or UNSET)


def first(opened: vault.Vault) -> str:
    return reviewing.begin(opened, "s2", "public", now=NOW).source.whole.paragraphs[0].id


def test_a_decision_is_one_act_and_the_one_before_stays_in_the_log(opened: vault.Vault) -> None:
    paragraph = first(opened)
    span = Span(paragraph=paragraph, start=0, end=2, category="A1", treatment="remove")
    for made in (plan(span), plan()):
        deciding.keep(opened, made, now=NOW)
    kept = store.plan(opened.db, "s2", "public")
    assert kept is not None and kept.spans == () and kept.decided_by == "custodian"
    acts = [entry for entry, _ in custody.history(opened) if entry.act == "redaction.decided"]
    assert [entry.subject for entry in acts] == ["s2", "s2"]
    digests = opened.db.execute("SELECT digest FROM log_digest WHERE record = 's2/public'").fetchall()
    assert len(set(digests)) == 2
    assert custody.changed_records(opened) == []
    custody.verify(opened)


def test_what_cannot_be_applied_is_refused(opened: vault.Vault) -> None:
    paragraph = first(opened)
    good = Span(paragraph=paragraph, start=0, end=2, category="A1", treatment="remove")
    for bad in (
        msgspec.structs.replace(good, end=100_000),
        msgspec.structs.replace(good, paragraph="s1.1"),
        msgspec.structs.replace(good, category="Z9"),
        msgspec.structs.replace(good, treatment="generalise"),
    ):
        with pytest.raises(BadInput):
            deciding.keep(opened, plan(bad), now=NOW)
    with pytest.raises(BadInput):
        deciding.keep(opened, plan(kept=(Kept(paragraph=paragraph, start=0, end=2, reason=" "),)), now=NOW)
    with pytest.raises(BadInput):
        deciding.keep(opened, msgspec.structs.replace(plan(), profile="nobody"), now=NOW)
    assert store.plan(opened.db, "s2", "public") is None


def test_a_second_person_approves_and_nobody_else(opened: vault.Vault) -> None:
    deciding.keep(opened, plan(), now=NOW)
    with pytest.raises(BadInput, match="nobody else"):
        deciding.ask_review(opened, "s2", "public", now=NOW)
    with pytest.raises(NotThere):
        deciding.approve(opened, "s2", "nobody", now=NOW)
    with pytest.raises(BadInput):
        deciding.approve(opened, "s2", "public", now=NOW)
    second(opened)
    deciding.ask_review(opened, "s2", "public", now=NOW)
    with pytest.raises(Refused) as refused:
        refuse_unapproved(gather(opened, "s2", "public"))
    assert refused.value.kind == "approval"
    with pytest.raises(NotPermitted):
        deciding.approve(opened, "s2", "public", now=NOW)
    path = opened.path
    opened.close()
    with vault.unlock(path, PASSPHRASE + " too", now=NOW) as other:
        approved = deciding.approve(other, "s2", "public", now=NOW)
        assert approved.review == Review(asked_by="custodian", approved_by="reader")
        refuse_unapproved(gather(other, "s2", "public"))
        again = deciding.keep(other, plan(), now=NOW)
        assert again.review == Review(asked_by="reader")  # another decision has to be approved anew


def second(opened: vault.Vault) -> None:
    def log(_: object) -> bytes:
        return custody.head(opened)

    add_user(opened, "reader", Role.REVIEWER, PASSPHRASE + " too", log=log)


def test_a_kept_place_answers_its_finding_and_only_there(opened: vault.Vault) -> None:
    found = reviewing.begin(opened, "s2", "partner", now=NOW)
    reader = found.readers[0].id
    draft = marking.Draft(statement="s2", profile="partner")
    before = found.obstacles(draft, reader)
    firas = [one.spot for one in found.found if one.whose == "W-03"]
    assert {(r.paragraph, r.start) for r in before} > {(spot.paragraph, spot.start) for spot in firas}
    draft = marking.decide(draft, found.texts, firas[:1], category="", treatment="keep", words="known to this reader")
    left = found.obstacles(draft, reader)
    assert len(left) == len(before) - 1
    assert (firas[0].paragraph, firas[0].start) not in {(r.paragraph, r.start) for r in left}
    own = next(one.spot for one in found.found if one.why == "deponent")
    draft = marking.decide(draft, found.texts, [own], category="", treatment="keep", words="she is known")
    assert len(found.obstacles(draft, reader)) == len(left)


def test_the_preview_is_what_the_export_would_print(opened: vault.Vault) -> None:
    for statement, profile in (("s1", "filing"), ("s3", "prosecutor"), ("s5", "public")):
        found = reviewing.begin(opened, statement, profile, now=NOW)
        draft = marking.begin(statement, profile, found.source.plan, found.texts)
        look = found.look(draft, found.readers[0].id)
        for key, parts in look.printed.items():
            text = found.texts[key]
            shown = [part.text for part in parts if part.label is None]
            position = 0
            for part in shown:
                position = text.index(part, position) + len(part)
        assert found.obstacles(draft, found.readers[0].id) == ()


def test_items_are_gravest_first_and_one_person_is_one_item(opened: vault.Vault) -> None:
    found = reviewing.begin(opened, "s2", "partner", now=NOW)
    reader = found.readers[0].id
    draft = marking.Draft(statement="s2", profile="partner")
    look = found.look(draft, reader)
    assert look.items[0].why == "deponent" and look.decided == 0
    firas = [item for item in look.items if item.whose == "W-03"]
    assert len(firas) == 1 and len(firas[0].places) == 7
    spots = found.alike(firas[0].places[0].spot)
    assert spots == tuple(place.spot for place in firas[0].places)
    done = found.look(marking.decide(draft, found.texts, spots, category="B2", treatment="pseudonym"), reader)
    (item,) = [item for item in done.items if item.whose == "W-03"]
    assert item.state == "hidden" and done.decided == 1
    shown = {part.text for parts in done.printed.values() for part in parts if part.label is not None}
    assert len(shown) == 1  # one person, one pseudonym


def test_consent_is_asked_for_each_reader(opened: vault.Vault) -> None:
    filing = reviewing.begin(opened, "s2", "filing", now=NOW)
    assert [one.name for one in filing.readers if not one.obstacle] == ["Prosecutor, Oslo"]
    assert all(one.obstacle for one in reviewing.begin(opened, "s2", "public", now=NOW).readers)
    assert reviewing.begin(opened, "s2", "internal", now=NOW).readers[0].name == "Office"
    assert reviewing.begin(opened, "s2", "deponent", now=NOW).readers[0].name == "W-02"
    assert filing.reader("r2").obstacle and filing.reader("").id == "r1"


def test_a_place_outside_the_text_is_never_laid_out(opened: vault.Vault) -> None:
    found = reviewing.begin(opened, "s2", "partner", now=NOW)
    assert not marking.fits(Spot(paragraph="nowhere", start=0, end=1), found.texts)


def test_whatever_is_hidden_is_gone_from_the_preview_at_its_place(opened: vault.Vault) -> None:
    chance = random.Random(7)
    for statement in ("s1", "s2", "s4"):
        found = reviewing.begin(opened, statement, "partner", now=NOW)
        for _ in range(6):
            draft = marking.Draft(statement=statement, profile="partner")
            for _ in range(chance.randrange(1, 12)):
                paragraph = chance.choice([key for key, text in found.texts.items() if text])
                start = chance.randrange(len(found.texts[paragraph]))
                end = min(len(found.texts[paragraph]), start + chance.randrange(1, 40))
                spot = Spot(paragraph=paragraph, start=start, end=end)
                treatment = chance.choice(["remove", "pseudonym", "generalise"])
                draft = marking.decide(draft, found.texts, [spot], category="D3", treatment=treatment, words="…")
            for key, parts in found.look(draft, found.readers[0].id).printed.items():
                text, hidden = found.texts[key], [c.spot for c in draft.choices if c.spot.paragraph == key]
                gone = {at for spot in hidden for at in range(spot.start, spot.end)}
                left = "".join(character for at, character in enumerate(text) if at not in gone)
                assert "".join(part.text for part in parts if part.label is None) == left


def test_looking_at_it_is_a_decision_though_nothing_in_it_is_hidden(opened: vault.Vault) -> None:
    paragraph = first(opened)
    translating.keep(opened, paragraph, "Jeg ba om engelsk.", translating.Work(language="nb"), now=NOW)
    found = reviewing.begin(opened, "s2", "filing", now=NOW)
    draft = found.begin(found.source.plan)
    assert found.unseen(found.source.plan)
    kept = deciding.keep(opened, found.plan(draft), now=NOW)
    assert not reviewing.begin(opened, "s2", "filing", now=NOW).unseen(kept)
    translating.keep(opened, paragraph, "Jeg ba om norsk.", translating.Work(language="nb"), now=NOW)
    assert reviewing.begin(opened, "s2", "filing", now=NOW).unseen(kept)
    with pytest.raises(BadInput, match="written anew"):
        deciding.keep(opened, found.plan(draft), now=NOW)
