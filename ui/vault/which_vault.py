"""Which vault is to be unlocked: its folder, its last change, and the others that lie beside the program."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.theme import look
from ui.vault.nearby import last_changed, vaults_nearby
from ui.widgets.words import Words

if TYPE_CHECKING:
    from ui.vault.nearby_box import NearbyBox


class WhichVault(QWidget):
    """`path` is None where there is none. Names no `Qt`: it is part of the first paint."""

    chosen = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.path: Path | None = None
        self._nearby: NearbyBox | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(look().px(12))
        self._where = Words(kind="quiet")
        self._where.setObjectName("vault_path")
        self._changed = Words(kind="small")
        self._changed.setObjectName("last_changed")
        self._column.addWidget(self._where)
        self._column.addWidget(self._changed)

    def look_around(self) -> None:
        """Take the first vault beside the program; where there are several they are offered."""
        found = vaults_nearby()
        if len(found) > 1 and self._nearby is None:
            from ui.vault.nearby_box import NearbyBox  # heavy, and hardly ever needed

            self._nearby = NearbyBox()
            self._nearby.activated.connect(self._choose)
            self._column.addWidget(self._nearby)
        if self._nearby is not None:
            self._nearby.offer(found)
            self._nearby.setVisible(len(found) > 1)
        self.take(found[0] if found else None)

    def take(self, path: Path | None) -> None:
        """This one, and show it."""
        self.path = path
        self._where.setText(str(path) if path is not None else self._first_words())
        changed = last_changed(path) if path is not None else ""
        self._changed.setText(self.tr("last changed %1").replace("%1", changed))
        self._changed.setVisible(bool(changed))

    def _first_words(self) -> str:
        """For somebody who has no vault yet: what the program does, and what a vault is."""
        what = self.tr("Takes down what survivors of torture tell, and makes signed statements of it for lawyers.")
        vault = self.tr("All of it is kept in a vault: an encrypted folder on this computer that a passphrase opens.")
        return f"{what}\n\n{vault} " + self.tr("No vault was found beside the program.")

    def _choose(self) -> None:
        if self._nearby is not None:
            self.take(self._nearby.chosen())
            self.chosen.emit()
