"""Papers for the tests: invented people, in the languages that the catalogues speak."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

from intake.export.documents import (
    Fact,
    PaperExhibit,
    PaperParagraph,
    PaperPart,
    PersonIdentified,
    Present,
    ReadBack,
    RedactionRow,
    Session,
    Signed,
    StatementPaper,
    label_text,
)

NOW = datetime(2026, 11, 24, 10, 0, tzinfo=UTC)
WORDS = (
    *("harbour", "lemon", "anchor", "window", "copper", "meadow"),
    *("violin", "basket", "thunder", "pillow", "garden", "river"),
)
PROSE = {
    "en": "They took me from the checkpoint on the road to the north. There were four men, and I could not see their "
    "faces, because my eyes were covered with a cloth before we reached the building.",
    "ar": "أخذوني من الحاجز على الطريق المؤدي إلى الشمال في 2012-05. كانوا أربعة رجال، ولم أستطع رؤية وجوههم "
    "لأن عينيّ كانتا معصوبتين قبل أن نصل إلى المبنى رقم 3/4.",
    "nb": "De tok meg fra sjekkpunktet på veien mot nord. De var fire menn, og jeg kunne ikke se ansiktene deres, "
    "fordi øynene mine ble dekket med et tøystykke før vi kom til bygningen.",
    "de": "Sie nahmen mich vom Kontrollpunkt an der Straße nach Norden mit. Es waren vier Männer, und ich konnte ihre "
    "Gesichter nicht sehen, weil mir die Augen verbunden wurden, bevor wir das Gebäude erreichten.",
}


def label(category: str, treatment: str, language: str, style: str = "category", **more: object) -> PaperPart:
    """The part that stands for a hidden fragment."""
    word, text = label_text(category, treatment, language, style, **more)  # type: ignore[arg-type]
    return PaperPart(text=text, label=word)


def paragraphs(language: str, count: int, style: str = "category") -> tuple[PaperParagraph, ...]:
    """Narrative with labels of each treatment, a question, an answer, a correction."""
    prose = PROSE.get(language, PROSE["en"])
    kinds = ("narrative", "narrative", "question", "answer", "narrative", "clarification", "correction")
    made = []
    for number in range(1, count + 1):
        parts = [PaperPart(text=prose + " ")]
        if number % 3 == 1:
            parts += [label("B1", "remove", language, style), PaperPart(text=" " + prose)]
        if number % 3 == 2:
            parts += [label("B2", "pseudonym", language, style, number=482), PaperPart(text=". " + prose + " ")]
            parts += [label("D1", "remove", language, style), PaperPart(text=".")]
        made.append(PaperParagraph(number=number, kind=kinds[(number - 1) % len(kinds)], parts=tuple(parts)))
    return tuple(made)


def bare(language: str = "en", proceedings: str = "en", *, count: int = 1) -> StatementPaper:
    """What an import without anything optional gives."""
    return StatementPaper(
        reference="ST-01",
        version=1,
        profile="filing",
        language=language,
        proceedings_language=proceedings,
        organisation="Sample Documentation Centre",
        recipient="Prosecutor, Oslo",
        working_copy=False,
        deponent_line="W-01",
        identity_note="known_to_counsel",
        status="final",
        paragraphs=paragraphs(language, count),
        commitment="c0" * 32,
        checkpoint="3b" * 32,
        fingerprint="5f1e" * 16,
        words=WORDS,
        exported_at=NOW,
        sd_jwt=b"header.payload.signature~",
    )


def public(language: str = "en", *, count: int = 3) -> StatementPaper:
    """The same for the public: one word for every category."""
    return replace(
        bare(language, language, count=0),
        reference="P-7391",
        profile="public",
        recipient=None,
        deponent_line=None,
        identity_note="not_given",
        paragraphs=paragraphs(language, count, "plain"),
        redactions=(RedactionRow(category="REDACTED", count=3, paragraphs=(1, 2)),),
        sessions=(
            Session(date_words="May 2019", present=(Present(role="deponent"),), language=language, reduced=True),
        ),
    )


def full(language: str = "en", proceedings: str = "en", *, count: int = 14) -> StatementPaper:
    """Everything that a paper can hold."""
    return replace(
        bare(language, proceedings, count=count),
        profile="prosecutor",
        identity_note="sealed_file",
        sessions=(
            Session(
                date_words={"ar": "٢ أيار ٢٠١٩", "nb": "2. mai 2019", "de": "2. Mai 2019"}.get(language, "2 May 2019"),
                date_words_proceedings={"nb": "2. mai 2019", "de": "2. Mai 2019"}.get(proceedings, "2 May 2019"),
                time_words="09:30–12:10",
                breaks=("10:20–10:35", "11:30–11:40"),
                place="Oslo",
                present=(
                    Present(role="deponent", name="W-01"),
                    Present(role="interviewer", name="Ingeborg Aaslaug Kristoffersen-Bjørnstjerne Løvenskiold"),
                    Present(role="interpreter", name="Samir Haddad"),
                    Present(role="lawyer"),
                ),
                language=language,
                interpreted=True,
            ),
            Session(date_words="2019-05-09", present=(Present(role="deponent"),), language=language, interpreted=True),
        ),
        procedure=(
            Fact(code="introduced", answer=True),
            Fact(code="voluntary", answer=True),
            Fact(code="nothing_paid", answer=False, note="62 NOK."),
            Fact(code="earlier_accounts", answer=False),
        ),
        closing=(Fact(code="willing_to_testify", answer=True),),
        persons_identified=(PersonIdentified(shown="Colonel Nizar Sample", how="name heard", paragraphs=(2, 5)),),
        exhibits=(
            PaperExhibit(number="X-1", title="Scan of a release paper", sha256="a7" * 32, file="exhibits/x-1.png"),
            PaperExhibit(number="X-2", title="رسم للزنزانة", sha256="0d" * 32, file="exhibits/x-2.png", origin="drawn"),
        ),
        read_back=ReadBack(manner="aloud", language=language, by_role="interpreter", corrections=(3, 7)),
        signatures=(
            Signed(role="interviewer", signed=True, date_words="2019-05-09"),
            Signed(role="deponent", signed=True, manner="mark", date_words="2019-05-09"),
            Signed(role="lawyer", signed=False, reason="not present"),
        ),
        redactions=(
            RedactionRow(category="FAMILY", count=5, paragraphs=(1, 4, 7, 10, 13)),
            RedactionRow(category="PLACE", count=5, paragraphs=(2, 5, 8, 11, 14)),
            RedactionRow(category="WITNESS", count=5, paragraphs=(2, 5, 8, 11, 14), ground="Order of the court."),
        ),
        prepared_by="interviewer",
        approved_by="reviewer",
        contact="legal@example.invalid",
    )
