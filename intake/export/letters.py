"""Letters to recipients: after a withdrawal, the request to destroy what they were given.

In the recipient's language where we speak it. A letter names the export by its printed reference and its files'
digests, never the person; what a reader of the profile `public` may not know (any code) is not in it.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING

from intake.consent import store as consents
from intake.errors import BadInput, Sentence
from intake.export.documents.words import Words, words_in
from intake.export.filling import language_of_country
from intake.export.looking_back import look_back
from intake.language import in_words, parse_date

if TYPE_CHECKING:
    from intake.vault import Vault


@dataclass(frozen=True, slots=True, kw_only=True)
class Letter:
    """A page of text."""

    language: str
    title: str
    paragraphs: tuple[str, ...]
    files: tuple[tuple[str, str], ...]
    """Name and SHA-256 of each file that left."""
    foot: str


def recall_letter(vault: Vault, export: str, *, now: datetime) -> Letter:
    """The letter for one export whose consent was withdrawn; raises BadInput for one that needs none."""
    found = look_back(vault, export, now=now)
    if found.past.recall is None:
        raise BadInput(
            Sentence("the consent for this export was not withdrawn: there is nothing to recall"), where=export
        )
    trail, words = found.past.trail, words_in(language_of_country(found.past.country))
    withdrawn = found.past.recall.day or _last_withdrawal(vault, found.past.person, now)
    return Letter(
        language=words.language,
        title=words("recall.title"),
        paragraphs=(
            words("recall.to", recipient=found.past.recipient_name),
            words("recall.left", day=_day(words, trail.at[:10]), reference=trail.reference),
            words("recall.withdrawn", withdrawn=_day(words, withdrawn)),
            *(words(f"recall.{part}") for part in ("destroy", "confirm", "quiet", "files")),
        ),
        files=tuple((file.name, file.sha256) for file in trail.files),
        foot=f"{vault.organisation}, {_day(words, now.astimezone().date().isoformat())}",
    )


def _last_withdrawal(vault: Vault, person: str, now: datetime) -> str:
    days = [each.withdrawn_on for each in consents.consents_of(vault.db, person) if isinstance(each.withdrawn_on, str)]
    today = now.astimezone().date()
    return max((day for day in days if date.fromisoformat(day) <= today), default=today.isoformat())


def _day(words: Words, day: str) -> str:
    return in_words(parse_date(day), words.language)
