"""What each role sees and does, in one line."""

from __future__ import annotations

from PySide6.QtCore import QObject


class RoleWords(QObject):
    """`role` for one; a code that this window does not know is given back."""

    def role(self, code: str) -> str:
        """What a role may do."""
        return {
            "custodian": self.tr("custodian: opens identities, exports, adds users"),
            "interviewer": self.tr("interviewer: takes down statements, opens no identity"),
            "reviewer": self.tr("reviewer: opens identities, approves, exports"),
            "recovery": self.tr("recovery: opens the vault when every passphrase is lost"),
        }.get(code, code)
