"""What left and what was refused, in words: rows of the list and facts of one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from ui.export.export_words import ExportWords
from ui.labels import label, profile_label
from ui.language import day_words, language_words, listed, moment_words, number_words
from ui.widgets.facts import Fact, digest_words
from ui.widgets.rows import Row

if TYPE_CHECKING:
    from intake.export import Trail
    from intake.export.looking_back import Past, PastInFull


class PastWords(QObject):
    """Statements by their codes, recipients by name, nothing of any text."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words = ExportWords(self)

    def row(self, past: Past) -> Row:
        """One line of the list."""
        trail = past.trail
        value, kind = self.outcome(past)
        if trail.discloses:
            title = self.tr("{statement}: hidden paragraphs, for {recipient}")
        else:
            title = self.tr("{statement} for {recipient}")
        return Row(
            key=trail.id,
            title=title.format(statement=past.statement_code, recipient=past.recipient_name),
            quiet=f"{moment_words(trail.at)} · {profile_label(trail.profile)}",
            value=value,
            kind=kind,
        )

    def outcome(self, past: Past) -> tuple[str, str]:
        """One word, and its token."""
        if past.recall is not None:
            return self.tr("to recall"), "caution"
        if past.trail.outcome == "made":
            return self.tr("left"), "good"
        return self.tr("refused"), "danger"

    def explanation(self, past: Past) -> str:
        """The line under the heading."""
        if past.recall is not None:
            return self._words.miss(past.recall) + " " + self.tr("Ask the recipient to destroy what was given.")
        if past.trail.outcome == "made":
            return self.tr("It left this office. What is outside can only be asked back.")
        return self._words.refused(past.trail.outcome) + ". " + self.tr("No file was written.")

    def facts(self, told: PastInFull) -> tuple[Fact, ...]:
        """Everything on record."""
        past, trail = told.past, told.past.trail
        version = self.tr("version {number}").format(number=number_words(trail.version))
        facts = [
            Fact(label=self.tr("When"), value=moment_words(trail.at)),
            Fact(label=self.tr("By"), value=told.by),
            Fact(label=self.tr("For"), value=past.recipient_name, more=profile_label(trail.profile)),
            Fact(label=self.tr("Statement"), value=f"{past.statement_code} · {past.person_code}", more=version),
        ]
        if trail.translation:
            facts.append(Fact(label=self.tr("With a translation into"), value=language_words(trail.translation)))
        if trail.outcome != "made":
            facts += [Fact(label=self.tr("Reason"), value=reason) for reason in dict.fromkeys(trail.reasons)]
        for consent in told.consents:
            purposes = listed(label("consent_purposes", purpose) for purpose in consent.purposes)
            facts.append(Fact(label=self.tr("Under the consent of"), value=day_words(consent.given_on), more=purposes))
        facts += [
            Fact(label=self.tr("File"), value=file.name, more=f"SHA-256 {digest_words(file.sha256)}")
            for file in trail.files
        ]
        facts += [Fact(label=self.tr("Left standing"), value=name, more=why) for name, why in trail.waved_through]
        if trail.opened:
            facts.append(Fact(label=self.tr("Paragraphs opened"), value=self._numbers(trail.opened)))
        facts += [self._later(each) for each in told.disclosures]
        if trail.checkpoint:
            facts.append(Fact(label=self.tr("Checkpoint"), value=digest_words(trail.checkpoint), kind="digest"))
        return tuple(facts)

    def _later(self, trail: Trail) -> Fact:
        made = trail.outcome == "made"
        value = self.tr("opened: paragraphs {numbers}") if made else self.tr("refused: {why}")
        value = value.format(numbers=self._numbers(trail.opened), why=self._words.refused(trail.outcome))
        return Fact(label=self.tr("Later"), value=value, more=moment_words(trail.at))

    def _numbers(self, numbers: tuple[int, ...]) -> str:
        return listed(number_words(number) for number in numbers)
