"""What the tour says at each step: what the room is for, and what to try."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QObject

from ui.labels import language, profile_label

_PARTNER, _FORGOTTEN = "Nordlys Documentation Trust", "Nizar"
"""As the sample has them: for this reader the name of W-02 was forgotten in ST-03."""
_READABLE = {"en": "ST-02", "ar": "ST-01"}


class Said(NamedTuple):
    """One step; `door` is the button that opens what the tour does not open by itself."""

    title: str
    about: str
    attempt: str
    door: str = ""


class TourWords(QObject):
    """`of_step` counts as `ui.operations.tour.STEPS` does."""

    def of_step(self, at: int) -> Said:
        """The words of this step."""
        return self._all()[at]

    def _all(self) -> tuple[Said, ...]:
        return (*self._who(), *self._accounts(), *self._what_leaves(), *self._what_stays())

    def _who(self) -> tuple[Said, ...]:
        return (
            Said(
                self.tr("Today: what waits"),
                self.tr(
                    "Five people told an office what was done to them; every name is invented. This page shows what "
                    "waits for somebody, by codes alone, so that it may stand open in a room."
                ),
                self.tr("See how the vault stands, at the side. Nothing that you do in the sample can harm anybody."),
            ),
            Said(
                self.tr("People: codes, and names apart from them"),
                self.tr(
                    "W-01 to W-05 are the people who spoke. Their names are sealed apart from their accounts, and no "
                    "list shows them."
                ),
                self.tr("Type {name} in the line above the list: W-02 is found, in any spelling.").format(
                    name=_FORGOTTEN
                ),
            ),
            Said(
                self.tr("W-03: what he allows"),
                self.tr(
                    "Each consent says for what, for whom and until when. Without one that covers the reader nothing "
                    "leaves, and W-03 has taken one back: the Levant Records Cooperative gets nothing of his any more."
                ),
                self.tr("Open his consents, and look at what stands and what was withdrawn."),
            ),
        )

    def _accounts(self) -> tuple[Said, ...]:
        code = _READABLE.get(language(), _READABLE["en"])
        return (
            Said(
                self.tr("Interviews: how each account was taken down"),
                self.tr(
                    "Who was there, in which language, how it ended. The interviewer’s notes stay beside the account "
                    "and have no number. While an interview is open, nothing of the others can be reached."
                ),
                self.tr("Begin one, and type what you like: it is kept as you type. The tour waits until it ends."),
            ),
            Said(
                self.tr("Statements: five accounts, in four languages"),
                self.tr(
                    "The list shows codes and how far each has come. An account tells of torture as people tell it, "
                    "so the tour opens none by itself."
                ),
                self.tr("Go on, or open {code}, which is in your language, when you want to read it.").format(
                    code=code
                ),
                self.tr("Open {code}").format(code=code),
            ),
            Said(
                self.tr("Complaint: what may be said in numbers"),
                self.tr(
                    "What the vault holds, and what may be published of it. Numbers under five are held back, since a "
                    "small number can point at a person."
                ),
                self.tr("Look for the dashes among the numbers: each protects somebody who could be recognised."),
            ),
        )

    def _what_leaves(self) -> tuple[Said, ...]:
        partner, profile = _PARTNER, profile_label("partner")
        return (
            Said(
                self.tr("Export: the name that stops it"),
                self.tr(
                    "In ST-03 W-03 speaks of W-02. Whoever decided what this reader may not see forgot his "
                    "given name. What the vault knows as a name does not leave by mistake."
                ),
                self.tr("Choose {partner}, prepared for: {profile}. It is stopped, and says where.").format(
                    partner=partner, profile=profile
                ),
            ),
            Said(
                self.tr("Redaction: what this reader does not get to see"),
                self.tr(
                    "What to look at, the account as taken down, and what the reader will read. Other witnesses stand "
                    "there under a code, the same one each time. The account is in German, and tells of torture."
                ),
                self.tr("Find {name} and hide it everywhere: then the export is free. Or leave it, and go on.").format(
                    name=_FORGOTTEN
                ),
                self.tr("Open the redaction of ST-03"),
            ),
            Said(
                self.tr("Exports: what left, and what was refused"),
                self.tr(
                    "For whom, when, under which consent. A refusal leaves no file, but it stands here and in the log. "
                    "When a consent is withdrawn, this page writes the letter that asks the files back."
                ),
                self.tr("Export ST-01 for the Prosecutor in Oslo into a folder, then drop its files on Verify."),
            ),
        )

    def _what_stays(self) -> tuple[Said, ...]:
        return (
            Said(
                self.tr("Vault: what keeps all of it safe"),
                self.tr(
                    "Backup, check, passphrase, users, and the log: every act, in order, signed. What you just did "
                    "stands there too."
                ),
                self.tr("Open the log and prove it. Then make a vault of your own: lock, and choose Create a vault."),
            ),
        )
