"""Consent and refusals in words of the window's language."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from ui.labels import label, profile_label
from ui.language import day_words

if TYPE_CHECKING:
    from intake.consent.gate import Miss
    from intake.export.foreseeing import Outlook


class ExportWords(QObject):
    """What the gate says, for people; kinds of refusals too."""

    def purposes(self, codes: tuple[str, ...]) -> str:
        """Any one of these purposes."""
        return self.tr("” or “").join(label("consent_purposes", code) for code in codes)

    def miss(self, miss: Miss) -> str:
        """Why consent does not cover it."""
        words = {
            "purpose": self.tr("There is no consent for “{purposes}”."),
            "recipient": self.tr("Consent for “{purposes}” does not name this recipient."),
            "not_given": self.tr("Consent for “{purposes}” begins only on {day}."),
            "withdrawn": self.tr("Consent for “{purposes}” was withdrawn on {day}."),
            "withdrawn_for_recipient": self.tr("Consent for “{purposes}” was withdrawn for this recipient."),
            "expired": self.tr("Consent for “{purposes}” ended on {day}."),
            "identity": self.tr(
                "Consent for “{purposes}” does not reach so far: this reader would learn more about who speaks."
            ),
        }[miss.kind]
        return words.format(purposes=self.purposes(miss.purposes), day=day_words(miss.day))

    def state(self, outlook: Outlook) -> tuple[str, str]:
        """One word on how a profile stands, and its token."""
        if not outlook.open:
            return self.tr("closed"), "danger"
        if outlook.undecided:
            return self.tr("undecided"), "caution"
        if outlook.unapproved:
            return self.tr("to be approved"), "caution"
        return self.tr("open"), "good"

    def why(self, outlook: Outlook) -> str:
        """What stands behind that word."""
        if outlook.own_organisation:
            return self.tr("These copies stay in your own office: {organisation}.").format(
                organisation=outlook.own_organisation
            )
        if outlook.somebody_else:
            return self.tr("Her own copy goes to nobody but herself.")
        if outlook.miss is not None:
            return self.miss(outlook.miss)
        if outlook.undecided:
            return self.tr("Consent covers it, but nobody has decided yet what this reader does not get to see.")
        if outlook.unapproved:
            return self.tr(
                "Consent covers it, but a second person was asked to approve what is hidden, and has not yet."
            )
        return self.tr("Consent covers it.")

    def refused(self, kind: str) -> str:
        """The heading of a refusal."""
        return {
            "consent": self.tr("No consent covers this"),
            "undecided": self.tr("Nothing has been decided for this reader"),
            "unmarked_name": self.tr("Somebody would be named whom nobody hid"),
            "leak": self.tr("Something hidden could still be read"),
            "approval": self.tr("A second person has to approve the redaction"),
        }.get(kind, self.tr("This cannot leave"))

    def what_to_do(self, kind: str) -> str:
        """The way on."""
        return {
            "consent": self.tr("Ask her, and record a consent for this reader; or choose another reader."),
            "undecided": self.tr("Decide in the redaction. That nothing is to be hidden is a decision too."),
            "unmarked_name": self.tr("Hide each name in the redaction, or let it stand and say why; the log keeps it."),
            "leak": self.tr("Hide it there too, or let it stand and say why; the log keeps it."),
            "approval": self.tr("Ask a colleague to look at the redaction and approve it."),
        }.get(kind, "")

    def question(self, code: str) -> str:
        """What a profile asks that only people can answer."""
        return {
            "safety": self.tr(
                "Is it safe for her to keep a copy? None, one held by the lawyer, or paper are answers too."
            ),
            "power_of_attorney": self.tr("Is the lawyer’s power of attorney on file?"),
            "read_to_her": self.tr("Was the redacted text read to her before it becomes public?"),
            "named_lawyer": self.tr("Is this recipient the lawyer whom she named?"),
            "onward_choices": self.tr("Did she choose what the UN may pass on to states, and under which condition?"),
            "traits_together": self.tr("Could what is left, taken together, tell people at home who speaks?"),
        }.get(code, code)

    def profile(self, code: str) -> str:
        """What a profile is called."""
        return profile_label(code)
