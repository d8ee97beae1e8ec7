"""A consent in words: what for, for whom, how, until when, and how it stands."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from ui.labels import isolated, label
from ui.language import day_words, listed

if TYPE_CHECKING:
    from ui.operations.consent import Agreed

KINDS = {"in_force": "good", "ended": "quiet", "withdrawn": "caution", "not_yet": "quiet", "refused": "quiet"}
"""The look of each standing, beside its word."""


class Saying(QObject):
    """Makes the sentences; knows nothing but codes and days."""

    def title(self, entry: Agreed) -> str:
        """What it is for."""
        consent = entry.consent
        refused = consent.refused if isinstance(consent.refused, tuple) else ()
        codes = consent.purposes or refused
        return " · ".join(label("consent_purposes", code) for code in codes)

    def quiet(self, entry: Agreed) -> str:
        """For whom, how openly, since when and until when."""
        consent = entry.consent
        parts = [self.recipients(entry)]
        if entry.standing == "refused":
            parts.append(self.tr("asked on %1").replace("%1", day_words(consent.given_on)))
            return " · ".join(part for part in parts if part)
        parts.append(label("identity_handling", consent.identity))
        parts.append(self.tr("since %1").replace("%1", day_words(consent.given_on)))
        if isinstance(consent.expires_on, str):
            parts.append(self.tr("until %1").replace("%1", day_words(consent.expires_on)))
        return " · ".join(part for part in parts if part)

    def recipients(self, entry: Agreed) -> str:
        """For whom; a star of an imported consent is said in words."""
        names = [self.tr("anyone") if name == "*" else isolated(name) for name in entry.recipients]
        return self.tr("for %1").replace("%1", listed(names)) if names else ""

    def standing(self, entry: Agreed) -> str:
        """How it stands today."""
        if entry.standing == "withdrawn" and isinstance(entry.consent.withdrawn_on, str):
            return self.tr("withdrawn on %1").replace("%1", day_words(entry.consent.withdrawn_on))
        return {
            "in_force": self.tr("in force"),
            "ended": self.tr("ended"),
            "withdrawn": self.tr("withdrawn"),
            "not_yet": self.tr("not yet in force"),
            "refused": self.tr("said no"),
        }[entry.standing]
