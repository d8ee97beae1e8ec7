"""Vaults that lie beside the program, to choose from; made only where there are several."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtWidgets import QComboBox, QWidget

from ui.vault.nearby import last_changed


class NearbyBox(QComboBox):
    """Each by its name and its last change. Names no `Qt`: it may be part of the first paint."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("vaults_nearby")
        self.setAccessibleName(self.tr("Vaults beside the program"))

    def offer(self, vaults: Iterable[Path]) -> None:
        """These to choose from; the first one is chosen."""
        self.clear()
        for path in vaults:
            changed = last_changed(path)
            self.addItem(f"{path.name}  ·  {changed}" if changed else path.name, str(path))

    def chosen(self) -> Path:
        """The vault that is chosen."""
        return Path(self.currentData())
