"""The gate: every way in which a consent does not cover an export, each seen refused."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intake.consent.gate import Need, Permission, gate, recipient_key, share_a_recipient
from intake.consent.records import Consent, Recipient
from intake.errors import Refused

DAY = date(2024, 6, 1)
OSLO = Recipient(id="r1", name="Prosecutor, Oslo", kind="prosecutor", country="NO")
NEED = Need(purposes=(("criminal_complaint",),), recipient="Prosecutor, Oslo", exposure="pseudonym")


def consent(**changes: object) -> Consent:
    fields: dict[str, object] = {
        "person": "p1",
        "given_on": "2019-05-02",
        "expires_on": None,
        "purposes": ("criminal_complaint",),
        "recipients": ("*",),
        "identity": "pseudonym",
        "withdrawn_on": None,
    }
    return Consent(**{**fields, **changes})  # type: ignore[arg-type]


def judged(*consents: Consent, need: Need = NEED, day: date = DAY, book: tuple[Recipient, ...] = (OSLO,)) -> Permission:
    return gate(consents, need, day=day, book=book, who="W-01")


def test_a_consent_that_covers_lets_pass_and_is_named() -> None:
    covering = consent()
    permission = judged(consent(purposes=("store",)), covering)
    assert permission.consents == (covering,)
    assert permission.identity == "pseudonym"


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"purposes": ("store",)}, "covers criminal_complaint"),
        ({"recipients": ("Prosecutor, Bergen",)}, "no consent names this recipient"),
        ({"identity": "anonymous"}, "does not reach as far as 'pseudonym'"),
        ({"withdrawn_on": "2024-05-31"}, "withdrawn on 2024-05-31"),
        ({"withdrawn_on": "2024-06-01"}, "withdrawn on 2024-06-01"),
        ({"expires_on": "2024-05-31"}, "expired on 2024-05-31"),
        ({"given_on": "2024-06-02"}, "not given before 2024-06-02"),
        ({"recipients": ()}, "no consent names this recipient"),
    ],
)
def test_each_way_of_not_covering_is_refused_and_told(changes: dict[str, object], said: str) -> None:
    with pytest.raises(Refused) as refusal:
        judged(consent(**changes))
    assert refusal.value.kind == "consent"
    assert said in refusal.value.reasons[0].message
    assert "W-01" in refusal.value.reasons[0].message or "no consent names" in said


def test_no_consent_at_all_is_refused() -> None:
    with pytest.raises(Refused, match="no consent of W-01 covers criminal_complaint"):
        judged()


@pytest.mark.parametrize(
    "edge", [{"expires_on": "2024-06-01"}, {"given_on": "2024-06-01"}, {"withdrawn_on": "2024-06-02"}]
)
def test_the_last_day_and_the_first_still_count(edge: dict[str, object]) -> None:
    assert judged(consent(**edge)).consents


@pytest.mark.parametrize(
    "typed", ["r1", "Prosecutor, Oslo", "PROSECUTOR,  oslo", "Ｐrosecutor, Oslo", " prosecutor, Oslo "]
)
def test_a_recipient_is_known_however_it_is_typed(typed: str) -> None:
    assert judged(consent(recipients=("r1",)), need=Need(purposes=NEED.purposes, recipient=typed, exposure="pseudonym"))
    assert judged(consent(recipients=(typed,)))


def test_a_withdrawal_for_a_named_recipient_outweighs_anyone() -> None:
    withdrawn = consent(recipients=("r1",), given_on="2019-05-02", withdrawn_on="2020-01-01")
    for day in ("2019-05-02", "2021-01-01"):
        with pytest.raises(Refused, match="withdrawn for this recipient"):
            judged(withdrawn, consent(recipients=("*",), given_on=day))
    assert judged(withdrawn, consent(recipients=("r1",), given_on="2020-01-02")), "asked again, agreed again"
    with pytest.raises(Refused):
        judged(withdrawn, consent(recipients=("r1",), given_on="2019-06-01"))


def test_a_withdrawal_for_somebody_else_changes_nothing() -> None:
    assert judged(consent(recipients=("r9",), withdrawn_on="2020-01-01"), consent())


def test_consents_for_one_recipient_are_known_however_it_is_written() -> None:
    def to(*recipients: str) -> Consent:
        return consent(recipients=recipients)

    assert share_a_recipient(to(OSLO.id), to("  PROSECUTOR, oslo"), (OSLO,))
    assert share_a_recipient(to("a", "b"), to("B"), ())
    assert share_a_recipient(to("Prosecutor Oslo"), to("r1"), (OSLO,)), "as widely as a withdrawal holds"
    assert share_a_recipient(to("*"), to("*"), ())
    assert not share_a_recipient(to("*"), to("a"), ())
    assert not share_a_recipient(to(), to(), ())


def test_every_group_of_purposes_must_be_covered() -> None:
    both = Need(
        purposes=(("criminal_complaint", "share_investigators"), ("disclosure_to_parties",)),
        recipient="r1",
        exposure="named",
    )
    named = {"identity": "named"}
    with pytest.raises(Refused, match="disclosure_to_parties"):
        judged(consent(purposes=("share_investigators",), **named), need=both)
    assert judged(consent(purposes=("share_investigators", "disclosure_to_parties"), **named), need=both)
    assert judged(
        consent(purposes=("criminal_complaint",), **named),
        consent(purposes=("disclosure_to_parties",), **named),
        need=both,
    )


@given(
    st.lists(
        st.tuples(
            st.sampled_from(["store", "criminal_complaint"]),
            st.sampled_from(["*", "r1", "r2"]),
            st.sampled_from(["anonymous", "pseudonym", "named"]),
            st.integers(-40, 40),
            st.one_of(st.none(), st.integers(-40, 40)),
            st.one_of(st.none(), st.integers(-40, 40)),
        ),
        max_size=5,
    )
)
def test_what_passes_always_has_a_consent_in_force(
    rows: list[tuple[str, str, str, int, int | None, int | None]],
) -> None:
    """Whatever the mixture: a pass names a consent that by itself has the purpose, recipient, days and exposure."""

    def day(offset: int | None) -> str | None:
        return None if offset is None else (DAY + timedelta(days=offset)).isoformat()

    consents = tuple(
        consent(
            purposes=(purpose,),
            recipients=(recipient,),
            identity=identity,
            given_on=day(given_on),
            expires_on=day(expires),
            withdrawn_on=day(withdrawn),
        )
        for purpose, recipient, identity, given_on, expires, withdrawn in rows
    )
    try:
        permission = judged(*consents)
    except Refused:
        return
    today = DAY.isoformat()
    for found in permission.consents:
        assert "criminal_complaint" in found.purposes
        assert found.recipients[0] in ("*", "r1")
        assert found.identity != "anonymous"
        assert found.given_on <= today
        assert found.expires_on is None or found.expires_on >= today  # type: ignore[operator]
        assert found.withdrawn_on is None or found.withdrawn_on > today  # type: ignore[operator]


def test_keys_of_recipients_tell_address_book_from_typed_names() -> None:
    assert recipient_key("r1", (OSLO,)) == recipient_key("prosecutor, oslo", (OSLO,)) == "id:r1"
    assert recipient_key("Prosecutor, Oslo") == "name:prosecutor, oslo"
    assert recipient_key("r2", (OSLO, Recipient(id="r2"))) == "id:r2"


@pytest.mark.parametrize(
    ("withdrawn", "recipient"),
    [
        ("Prosecutor Oslo", "Prosecutor, Oslo"),
        ("Prosecutor ,Oslo.", "Prosecutor, Oslo"),
        ("People’s Court", "People's Court"),
        ("Prosecutor–Oslo", "Prosecutor-Oslo"),
        ("Påtalemyndigheten", "Patalemyndigheten"),
        ("المدّعي العامّ الألماني", "المـدعي العام الالماني"),
        ("Prosecutor, Oslo", "Prоsecutor, Oslo"),  # the second o is Cyrillic
        ("r1", "R1"),
        ("r1", "prosecutor oslo"),
    ],
)
def test_a_withdrawal_holds_however_the_recipient_is_spelled(withdrawn: str, recipient: str) -> None:
    need = Need(purposes=(("criminal_complaint",),), recipient=recipient, exposure="pseudonym")
    with pytest.raises(Refused, match="withdrawn for this recipient"):
        judged(consent(), consent(recipients=(withdrawn,), withdrawn_on="2020-01-01"), need=need)


def test_a_withdrawal_holds_under_each_entry_of_one_name() -> None:
    again = Recipient(id="r2", name="Prosecutor  OSLO", kind="prosecutor", country="NO")
    with pytest.raises(Refused, match="withdrawn for this recipient"):
        judged(consent(), consent(recipients=("r2",), withdrawn_on="2020-01-01"), book=(OSLO, again))


@pytest.mark.parametrize("withdrawn", ["Prosecutor, Bergen", "Oslo", "r2", "…"])
def test_a_withdrawal_for_somebody_else_does_not_hold(withdrawn: str) -> None:
    assert judged(consent(), consent(recipients=(withdrawn,), withdrawn_on="2020-01-01"))


def test_a_consent_reaches_only_whom_it_names() -> None:
    with pytest.raises(Refused, match="no consent names this recipient"):
        judged(consent(recipients=("Prosecutor Oslo",)))
