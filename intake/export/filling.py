"""Filling the paper: from everything that was gathered, what the profile's allow list names, and nothing else. Pure."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import cast

from intake.consent.gate import fold_name
from intake.consent.records import Recipient
from intake.export.copies import Copy
from intake.export.deciding import NOTE
from intake.export.documents.papers import (
    IdentityNote,
    PaperExhibit,
    Present,
    ReadBack,
    Session,
    StatementPaper,
    Status,
)
from intake.export.gathering import Gathered
from intake.export.wording import Worded
from intake.interview.records import Interview
from intake.language import PeopleIndex, find_people, fold_text, in_words, parse_date
from intake.signing.organisation import OrganisationKey
from intake.vocabulary.forms import published_language

_LANGUAGES = {"NO": "nb", "DE": "de", "AT": "de", "CH": "de", "LI": "de", "FR": "fr", "UA": "uk"}
"""The language of proceedings by the recipient's country (ISO 3166-1); English where none is listed."""

_WORD = 3
"""Shorter words (of, al, bin) are no sign that two names are one."""
_NAME = 5
"""More words than that are a sentence, not a name."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Seals:
    """What an export is known by, to be printed on it."""

    export: str
    reference: str
    commitment: str
    checkpoint: str
    key: OrganisationKey
    sd_jwt: bytes
    at: datetime


def fill(
    source: Gathered,
    worded: Worded,
    seals: Seals,
    *,
    organisation: str,
    recipient: str,
    identity: str,
    identity_file: bool,
    copies: Sequence[Copy],
    hidden: Collection[str],
) -> StatementPaper:
    """The paper for one export; `identity` is the handling that the consents allow.

    `hidden` are the texts that the plan hides: who or what is hidden in the text is not printed beside it either.
    """
    profile = source.profile
    entry = source.whole.statement
    proceedings = proceedings_language(source.book, recipient)
    return StatementPaper(
        reference=seals.reference,
        version=source.whole.version,
        profile=profile.code,
        language=published_language(entry.language),
        proceedings_language=proceedings,
        organisation=organisation,
        recipient=recipient_name(source, recipient),
        working_copy=profile.working_copy,
        deponent_line=deponent_line(source, identity),
        identity_note=_note(source, identity, identity_file),
        status=cast(Status, entry.status),  # a closed vocabulary, checked by the database
        paragraphs=worded.printed,
        commitment=seals.commitment,
        checkpoint=seals.checkpoint,
        fingerprint=seals.key.fingerprint,
        words=seals.key.words,
        exported_at=seals.at,
        sd_jwt=seals.sd_jwt,
        sessions=_sessions(source, proceedings, identity, hidden),
        exhibits=tuple(
            PaperExhibit(number=copy.number, title=copy.title, sha256=copy.sha256, file=copy.name) for copy in copies
        ),
        read_back=_read_back(source),
        redactions=worded.rows,
        translation_language=published_language(source.translations[0].language) if source.translations else "",
        translators=tuple(
            one.name for one in source.translators if "present_names" in profile.prints and isinstance(one.name, str)
        ),
        translated_with_machine=any(one.manner == "machine_aided" for one in source.translations),
    )


def proceedings_language(book: Iterable[Recipient], recipient: str) -> str:
    """The recipient's language, by its country in the address book."""
    for entry in book:
        if recipient == entry.id or (isinstance(entry.name, str) and fold_name(entry.name) == fold_name(recipient)):
            return language_of_country(entry.country)
    return "en"


def language_of_country(country: object) -> str:
    """The language in which a recipient of this country is written to; English where none is listed."""
    return _LANGUAGES.get(country.upper(), "en") if isinstance(country, str) else "en"


def recipient_name(source: Gathered, recipient: str) -> str:
    """The recipient as it is printed: the address book's name for an id, else as typed."""
    for entry in source.book:
        if recipient == entry.id and isinstance(entry.name, str):
            return entry.name
    return recipient


def shows_own_name(source: Gathered, identity: str) -> bool:
    """Whether this reader sees the deponent's name on the page."""
    appears = source.profile.appears_as
    return appears == "own_name" or (appears == "as_consented" and identity == "named")


def deponent_line(source: Gathered, identity: str) -> str | None:
    """How the deponent is called on the page; None prints "a witness"."""
    if shows_own_name(source, identity):
        return source.identity.full_name
    return None if source.profile.appears_as == "witness" else source.person.code


def _note(source: Gathered, identity: str, identity_file: bool) -> IdentityNote | None:
    if shows_own_name(source, identity):
        return "named"
    if identity_file:
        return "sealed_file"
    if "identity_known_to_counsel" in source.profile.prints:
        return "known_to_counsel"
    return "not_given" if source.profile.appears_as == "witness" else None


def _sessions(source: Gathered, proceedings: str, identity: str, hidden: Collection[str]) -> tuple[Session, ...]:
    met, prints = source.interview, set(source.profile.prints)
    if met is None:
        return ()
    language = source.whole.statement.language
    full = "interview_times" in prints
    started = met.started if isinstance(met.started, str) else None
    ended = met.ended if isinstance(met.ended, str) else None
    day = started and (started[:10] if full else started[:7] if "interview_month" in prints else None)
    return (
        Session(
            date_words=in_words(parse_date(day), language) if day else None,
            date_words_proceedings=in_words(parse_date(day), proceedings) if day else None,
            time_words=_times(started, ended) if full else None,
            place=_unless_hidden(met.place, hidden) if "place" in prints else None,
            present=_present(source, met, identity, hidden),
            language=published_language(met.language if isinstance(met.language, str) else language),
            interpreted=_interpreted(met),
            reduced=not full,
        ),
    )


def _read_back(source: Gathered) -> ReadBack | None:
    """How it was read back; which paragraphs were corrected, never what stood there before."""
    kept = source.read_back
    if kept is None:
        return None
    numbers = {p.id: n for n, p in enumerate((p for p in source.whole.paragraphs if p.kind != NOTE), 1)}
    day = kept.read_on if "interview_times" in source.profile.prints else kept.read_on[:7]
    return ReadBack(
        manner=kept.manner,
        language=published_language(kept.language),
        by_role=kept.by_role,
        date_words=in_words(parse_date(day), source.whole.statement.language),
        corrections=tuple(sorted(numbers[c.paragraph] for c in kept.corrections if c.paragraph in numbers)),
    )


def _times(started: str | None, ended: str | None) -> str | None:
    times = [moment[11:16] for moment in (started, ended) if moment and len(moment) >= 16]
    return "–".join(times) or None


def _present(source: Gathered, met: Interview, identity: str, hidden: Collection[str]) -> tuple[Present, ...]:
    prints = source.profile.prints
    if not isinstance(met.present, tuple) or not {"present_roles", "present_names"} & set(prints):
        return ()
    shown = []
    for who in met.present:
        if not isinstance(who.role, str):
            continue
        name = _unless_hidden(who.name, hidden) if "present_names" in prints else None
        if who.role == "deponent" or _shares_a_word(name or "", source.names[source.person.id]):
            name = deponent_line(source, identity)
        shown.append(Present(role=who.role, name=name))
    return tuple(shown)


def _unless_hidden(text: object, hidden: Collection[str]) -> str | None:
    return text if isinstance(text, str) and not _shares_a_word(text, hidden) else None


def _shares_a_word(text: str, others: Collection[str]) -> bool:
    """Whether any word of `text` stands in one of `others`, or is heard there in another spelling or script."""
    words = {word for word in fold_text(text).split() if len(word) >= _WORD}
    if any(words & set(fold_text(other).split()) for other in others):
        return True
    named = {other: (other,) for other in others if len(other.split()) <= _NAME}
    return bool(text and named) and bool(find_people(PeopleIndex.build(named), text, ""))


def _interpreted(met: Interview) -> bool | None:
    if not isinstance(met.present, tuple):
        return None
    return any(who.role == "interpreter" for who in met.present)
