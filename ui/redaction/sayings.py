"""What the room says: what keys do, and of a statement its consent, its decision, and why something is listed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from ui.operations.redaction_table import Seen

if TYPE_CHECKING:
    from intake.redaction.reviewing import Item


class Sayings(QObject):
    """Words of one screen, in the window's language."""

    def keys(self) -> list[tuple[str, str]]:
        """What the keys do, the most used first."""
        return [
            ("Enter", self.tr("hide")),
            ("G", self.tr("generalise")),
            ("P", self.tr("pseudonym")),
            ("K", self.tr("keep, with a reason")),
            ("A", self.tr("all like this")),
            ("N", self.tr("next")),
            ("S E", self.tr("edges")),
            ("Del", self.tr("take back")),
        ]

    def consent(self, seen: Seen) -> str:
        """For whom it is, and what consent says to that."""
        reader = next(one for one in seen.readers if one.id == seen.reader)
        if not reader.id:
            return self.tr("No recipient is in the address book yet")
        name = reader.name or self.tr("A recipient without a name")
        if reader.obstacle:
            return self.tr("%1 · consent does not cover this").replace("%1", name)
        return self.tr("%1 · consent covers this").replace("%1", name)

    def decision(self, seen: Seen) -> str:
        """How the decision stands."""
        decision = seen.decision
        if seen.touched:
            return self.tr("A draft, saved as you go. It counts when you keep the decision.")
        if not decision.there:
            if decision.needed:
                return self.tr("Nothing is decided yet, so nothing leaves for this reader.")
            return self.tr("This reader needs no decision; one may be made.")
        if decision.approved_by:
            return self.tr("Decided, and approved by %1").replace("%1", decision.approved_by)
        if decision.asked:
            return self.tr("Decided; a second person has to approve before anything leaves")
        return self.tr("Decided by %1").replace("%1", decision.by) if decision.by else self.tr("Decided")

    def why(self, item: Item) -> str:
        """Why this should be looked at."""
        whys = {
            "deponent": self.tr("the deponent"),
            "person": self.tr("in the vault: %1").replace("%1", item.whose),
            "official": self.tr("complained against"),
            "staff": self.tr("was present"),
            "contact": self.tr("her contact"),
            "elsewhere": self.tr("hidden for others"),
            "heard": self.tr("heard again"),
            "marked": self.tr("marked here"),
        }
        return whys[item.why]

    def state(self, state: str) -> str:
        """The word for a state."""
        states = {"undecided": self.tr("undecided"), "hidden": self.tr("hidden"), "kept": self.tr("kept")}
        return states[state]
