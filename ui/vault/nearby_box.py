"""Vaults that lie beside the program, to choose from when there are several."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QComboBox, QWidget

from ui.vault.nearby import last_changed, vaults_nearby


class NearbyBox(QComboBox):
    """Each by its name and its last change. Names no `Qt`: it is part of the first paint."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("vaults_nearby")
        self.setAccessibleName(self.tr("Vaults beside the program"))
        self.hide()

    def look(self) -> Path | None:
        """Look anew; gives the first, and shows itself when there are more."""
        self.clear()
        for path in vaults_nearby():
            changed = last_changed(path)
            self.addItem(f"{path.name}  ·  {changed}" if changed else path.name, str(path))
        self.setVisible(self.count() > 1)
        return self.chosen() if self.count() else None

    def chosen(self) -> Path:
        """The vault that is chosen."""
        return Path(self.currentData())
