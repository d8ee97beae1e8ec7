"""Whether the log is whole: the answer, and the checkpoint that others keep for us."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.operations.log_reading import Proved
from ui.theme import look
from ui.widgets.badge import Badge, Sign
from ui.widgets.button import Button
from ui.widgets.card import Card
from ui.widgets.facts import digest_words
from ui.widgets.matrix import Matrix
from ui.widgets.progress import Progress
from ui.widgets.words import Words


class ProofCard(Card):
    """`save` asks for the checkpoint as a page."""

    save = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(name="proof_card", parent=parent)
        now = look()
        top = QHBoxLayout()
        top.setSpacing(now.px(14))
        self.badge = Badge(Sign.QUIET)
        self.proof = Words(kind="title")
        self.proof.setObjectName("proof")
        top.addWidget(self.badge)
        top.addWidget(self.proof, 1)
        self.column.addLayout(top)
        self.about = Words(kind="quiet")
        self.about.setObjectName("proof_about")
        self.column.addWidget(self.about)
        self.progress = Progress("proving")
        self.column.addWidget(self.progress)
        self._checkpoint = QWidget()
        column = QVBoxLayout(self._checkpoint)
        column.setContentsMargins(0, now.px(8), 0, 0)
        column.setSpacing(now.px(10))
        column.addWidget(Words(self.tr("Checkpoint"), kind="heading"))
        column.addWidget(
            Words(
                self.tr(
                    "Photograph it or write it down, and give it to somebody outside. Whoever has it can show later "
                    "that nothing up to here was changed or taken away."
                ),
                kind="quiet",
            )
        )
        self.matrix = Matrix("checkpoint_code", self.tr("Checkpoint as a code for cameras"))
        column.addWidget(self.matrix, 0, Qt.AlignmentFlag.AlignHCenter)
        self.text = Words(kind="digest")
        self.text.setObjectName("checkpoint")
        self.text.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        column.addWidget(self.text)
        row = QHBoxLayout()
        row.addWidget(Button(self.tr("Save the checkpoint"), name="save_checkpoint", does=self.save.emit))
        row.addStretch(1)
        column.addLayout(row)
        self.column.addWidget(self._checkpoint)
        self.ask()

    def ask(self) -> None:
        """Not proved yet."""
        self._checkpoint.hide()
        self.badge.show_sign(Sign.QUIET)
        self.proof.setText(self.tr("Is the log whole?"))
        self.about.setText(
            self.tr(
                "Proving goes through every act: that each follows the one before it, is signed by who did it, and "
                "vouches for what was written. Nothing is changed."
            )
        )

    def begin(self, stop: Callable[[], None]) -> None:
        """It is being proved."""
        self.progress.begin(self.tr("Proving every act…"), stop)

    def show_proved(self, proved: Proved) -> None:
        """The answer."""
        self.progress.end()
        proof = proved.proof
        self.badge.show_sign(Sign.YES if proof.holds else Sign.NO)
        acts = self.tr("%Ln act(s)", "", proof.entries)
        if proof.holds:
            self.proof.setText(self.tr("Whole: {acts}, all proved").format(acts=acts))
            self.about.setText(self.tr("No act was changed, removed or put in since it was written."))
        else:
            self.proof.setText(self.tr("Not whole"))
            found = "\n".join(proof.problems[:20])
            self.about.setText(
                self.tr("Keep this vault as it is, make no further entries, and compare it with a backup. Found:")
                + "\n"
                + found
            )
        self._checkpoint.show()
        self.matrix.show_modules(proved.modules)
        self.text.setText(digest_words(proof.head.hex()))

    def stop(self) -> None:
        """It could not be proved; why stands in the strip."""
        self.progress.end()
