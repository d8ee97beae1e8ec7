"""How the questions of `intake.inspection.questions` are worded; each stays a question, with both sides shown."""

from __future__ import annotations

from PySide6.QtCore import QObject

from intake.errors import BadInput
from intake.statement.finalising import Finding
from ui.labels import isolated, label, language
from ui.language import number_words


class QuestionWords(QObject):
    """Empty texts for a finding that is none of them."""

    def title(self, finding: Finding) -> str:
        """A few words for a list: no words of the account in it."""
        return {
            "date_differs": self.tr("A date that does not fit"),
            "two_places": self.tr("At two places at once?"),
            "outside_detention": self.tr("Outside the time held there?"),
            "not_in_post": self.tr("Outside the recorded post?"),
            "previous_not_asked": self.tr("Earlier account not asked for"),
            "previous_not_noted": self.tr("Earlier account not noted"),
            "exhibit_without_file": self.tr("Exhibit without a file"),
            "exhibit_undescribed": self.tr("Exhibit not described"),
            "exhibit_gone": self.tr("Exhibit that is not there"),
            "exhibit_not_mentioned": self.tr("Exhibit not mentioned"),
            "undated": self.tr("Event without a date"),
            "question_open": self.tr("Question without an answer"),
            "unlinked_name": self.tr("A name that is known here"),
        }.get(finding.kind, "")

    def explained(self, finding: Finding) -> str:
        """The whole question."""
        words = {**self._of_dates(), **self._of_the_rest()}.get(finding.kind, "")
        return words.format(*self._about(finding)) if words else ""

    def _of_dates(self) -> dict[str, str]:
        return {
            "date_differs": self.tr(
                "An event that rests on this paragraph ({0}) is dated {1}; the paragraph names {2}. Which holds?"
            ),
            "two_places": self.tr(
                "By what is on record she was held at one place {0} and at another {1}. Is one of the dates another?"
            ),
            "outside_detention": self.tr(
                "This happened ({0}, {1}) outside the time for which she is recorded at that place. Which date holds?"
            ),
            "not_in_post": self.tr(
                "{0} is said to have been in charge {1}; his post there is recorded for {2}. Which holds?"
            ),
            "undated": self.tr("An event that rests on this paragraph ({0}) has no date. Did she say when it was?"),
        }

    def _of_the_rest(self) -> dict[str, str]:
        return {
            "previous_not_asked": self.tr("An earlier account of hers is on record. Was she asked about it?"),
            "previous_not_noted": self.tr("She told of an earlier account. What did she say of it?"),
            "exhibit_without_file": self.tr("No file was taken in for the exhibit “{1}”. Is it still to come?"),
            "exhibit_undescribed": self.tr("An exhibit of this statement has no title. What does it show?"),
            "exhibit_gone": self.tr("A link names an exhibit that this vault does not have. Which one is meant?"),
            "exhibit_not_mentioned": self.tr(
                "No paragraph is linked to the exhibit “{1}”. Where does she speak of it?"
            ),
            "question_open": self.tr("No answer stands behind this question. Was there one?"),
            "unlinked_name": self.tr(
                "“{0}” could be somebody whom this vault knows ({1}; places: {2}). If so, link the words to the person."
            ),
        }

    def _about(self, finding: Finding) -> list[str]:
        about = list(finding.about)
        if finding.kind in ("date_differs", "outside_detention", "undated"):
            return [label("event_kinds", about[0]), *self._joined([_day(text) for text in about[1:]])]
        if finding.kind == "two_places":
            return [_day(text) for text in about]
        if finding.kind == "not_in_post":
            return [isolated(about[0]), *(_day(text) for text in about[1:])]
        if finding.kind == "unlinked_name":
            return [isolated(about[0]), about[1] or self.tr("an official"), number_words(int(about[2]))]
        return [*about[:1], isolated("".join(about[1:]) or self.tr("without a title"))]

    def _joined(self, days: list[str]) -> list[str]:
        return [days[0], " · ".join(days[1:])] if days else []


def _day(text: str) -> str:
    from intake.language import in_words, parse_date

    try:
        return in_words(parse_date(text), language())
    except BadInput:
        return text
