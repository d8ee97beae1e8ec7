"""A verdict in words of the window's language: the answer, who signed, the facts, and what they do not prove."""

from __future__ import annotations

from PySide6.QtCore import QObject

from ui.labels import profile_label
from ui.language import moment_words, number_words, size_words
from ui.operations.papers import Paper, Part
from ui.operations.verifying import Judged
from ui.told import told
from ui.widgets.badge import Sign
from ui.widgets.facts import Fact

_VALID = frozenset(("trusted",))
_NOT_VALID = frozenset(("changed", "invalid"))


class VerdictWords(QObject):
    """Three answers, never two: valid, not valid, cannot tell."""

    def sign(self, judged: Judged) -> Sign:
        """The sign beside the answer."""
        if judged.state in _VALID:
            return Sign.YES
        return Sign.NO if judged.state in _NOT_VALID else Sign.ASK

    def answer(self, judged: Judged) -> str:
        """The one of three, for lists."""
        if judged.state == "unknown_signer":
            return self.tr("Cannot tell who signed")
        return {
            Sign.YES: self.tr("Valid"),
            Sign.NO: self.tr("Not valid"),
            Sign.ASK: self.tr("Cannot tell"),
        }[self.sign(judged)]

    def heading(self, judged: Judged) -> str:
        """The large verdict."""
        return {
            "trusted": self.tr("Unchanged since it was signed"),
            "unknown_signer": self.tr("Unchanged since it was signed, but by whom?"),
            "changed": self.tr("Changed after it was signed"),
            "invalid": self.tr("Not a file that can be trusted"),
            "unreadable": self.tr("This file could not be read"),
        }.get(judged.state, self.tr("Nothing here that can be judged"))

    def explanation(self, judged: Judged) -> str:
        """The line under it."""
        if judged.state == "trusted" and judged.own:
            return self.tr("Signed by the office whose vault is open: {signer}").format(signer=judged.signer)
        return {
            "trusted": self.tr("The signer is one you trust: {signer}"),
            "unknown_signer": self.tr(
                "Anyone could have made this file and called himself “{signer}”. Compare the twelve words with a copy "
                "that reached you another way, or choose a certificate that you trust."
            ),
            "changed": self.tr(
                "What is in the file is not what was signed. Do not rely on it; ask the sender for the original."
            ),
            "invalid": self.tr("Its form is damaged, or of a kind that only a forger makes. Ask for the original."),
            "unreadable": self.tr("Nothing can be said about it. Copy it to this computer and try again."),
        }.get(
            judged.state,
            self.tr("It is neither a signed statement, nor a package, nor a statement as data: no answer is possible."),
        ).format(signer=judged.signer)

    def facts(self, judged: Judged) -> tuple[Fact, ...]:
        """Everything that is known, line by line."""
        facts = [Fact(label=self.tr("File"), value=judged.path.name, more=self._size(judged))]
        if judged.signer:
            facts.append(Fact(label=self.tr("Calls itself"), value=judged.signer))
        if judged.signed_at is not None:
            stated = self.tr("{moment} (time stated by the signer)").format(moment=moment_words(judged.signed_at))
            facts.append(Fact(label=self.tr("Signed"), value=stated))
            facts.append(Fact(label=self.tr("Time proved by"), value=self._proved(judged)))
        if judged.fingerprint:
            facts.append(
                Fact(
                    label=self.tr("Fingerprint"),
                    value=grouped(judged.fingerprint[:32]),
                    more=" · ".join(judged.words),
                    kind="digest",
                )
            )
        facts += self._held(judged)
        if judged.sha256:
            facts.append(Fact(label=self.tr("SHA-256 of the file"), value=grouped(judged.sha256), kind="digest"))
        facts += [Fact(label=self.tr("Found"), value=told(problem)) for problem in judged.problems]
        return tuple(facts)

    def limits(self) -> tuple[str, ...]:
        """What was checked, and what that does not prove."""
        return (
            self.tr(
                "Checked, from the file’s own bytes and without any network: that every byte is as it was signed and "
                "none lies outside the signature; that the signature belongs to the certificate in the file; in a "
                "package, that each file in it is the one that was signed, and that all are by one signer."
            ),
            self.tr(
                "Not proved: that what the statement says is true; that the signer is who it calls itself, unless "
                "you trust its certificate; the time, unless a time-stamp authority that you trust vouches for it."
            ),
            self.tr(
                "A second way: README.txt in the package shows how to check the same with OpenSSL and sha256sum, "
                "without this program."
            ),
        )

    def report(self, judged: tuple[Judged, ...], *, language: str, moment: str) -> Paper:
        """The report on these files."""
        return Paper(
            title=self.tr("Verification report"),
            language=language,
            parts=(
                *(
                    Part(
                        heading=f"{self.answer(each)}: {self.heading(each)}",
                        paragraphs=(self.explanation(each),),
                        facts=tuple((fact.label, f"{fact.value} {fact.more}".strip()) for fact in self.facts(each)),
                    )
                    for each in judged
                ),
                Part(heading=self.tr("What was checked"), paragraphs=self.limits()),
            ),
            foot=self.tr("Made on this computer by Testimony Intake, {moment}").format(moment=moment),
            page_words=self.tr("page {page} of {pages}"),
        )

    def _proved(self, judged: Judged) -> str:
        if judged.proved_at is None:
            return self.tr("nobody yet: only the signer says so")
        return self.tr("a time-stamp authority that you trust, {moment}").format(moment=moment_words(judged.proved_at))

    def _held(self, judged: Judged) -> list[Fact]:
        held = judged.contents
        if held is None:
            return []
        facts = []
        if held.profile:
            version = self.tr("version {number}").format(number=number_words(held.version))
            facts.append(Fact(label=self.tr("Made for"), value=profile_label(held.profile), more=version))
        if held.hidden or held.opened:
            value = self.tr("%Ln sealed: each can be proved later, none can be guessed", "", held.hidden)
            more = self.tr("%Ln opened, and proved by the signature", "", held.opened) if held.opened else ""
            facts.append(Fact(label=self.tr("Hidden places"), value=value, more=more))
        elif held.profile:
            facts.append(Fact(label=self.tr("Hidden places"), value=self.tr("none")))
        if held.files:
            value = self.tr("%Ln file(s)", "", len(held.files))
            if held.exhibits:
                value += " · " + self.tr("%Ln exhibit(s)", "", held.exhibits)
            facts.append(Fact(label=self.tr("Contains"), value=value, more=" · ".join(held.files)))
        return facts

    def _size(self, judged: Judged) -> str:
        return size_words(judged.size) if judged.size else ""


def grouped(digest: str) -> str:
    """A hex digest in capitals, in groups of four, with a dot in the middle: for reading aloud."""
    groups = [digest[at : at + 4].upper() for at in range(0, len(digest), 4)]
    half = len(groups) // 2
    return " ".join(groups[:half]) + " · " + " ".join(groups[half:])
