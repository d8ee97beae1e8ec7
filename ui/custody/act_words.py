"""Acts of the log in words."""

from __future__ import annotations

from PySide6.QtCore import QObject


class ActWords(QObject):
    """`act` for one; a code that this window does not know yet is given back."""

    def act(self, code: str) -> str:
        """What was done."""
        return self._words().get(code, code)

    def _words(self) -> dict[str, str]:
        return self._of_vault() | self._of_people() | self._of_interviews() | self._of_statements() | self._of_exports()

    def _of_vault(self) -> dict[str, str]:
        return {
            "vault.created": self.tr("Vault created"),
            "vault.restored": self.tr("Vault restored from a backup"),
            "vault.backed_up": self.tr("Backup made"),
            "vault.passphrase_changed": self.tr("Passphrase changed"),
            "vault.rekeyed": self.tr("Vault re-keyed"),
            "user.added": self.tr("User added"),
            "user.removed": self.tr("User removed, vault re-keyed"),
            "recovery.set": self.tr("Recovery sheet made"),
            "recovery.used": self.tr("Recovery sheet used: new passphrase given"),
            "clock.ran_back": self.tr("This computer’s clock ran back"),
            "unlock.failed": self.tr("Somebody failed to unlock"),
            "case.imported": self.tr("Case imported"),
            "case.dumped": self.tr("Case written out"),
            "case.begun": self.tr("Case begun"),
            "recipient.added": self.tr("Recipient added to the address book"),
        }

    def _of_people(self) -> dict[str, str]:
        return {
            "person.added": self.tr("Person added"),
            "person.changed": self.tr("Person’s details changed"),
            "consent.given": self.tr("Consent given"),
            "consent.withdrawn": self.tr("Consent withdrawn"),
            "exhibit.taken_in": self.tr("Exhibit taken in"),
            "exhibit.described": self.tr("Exhibit described"),
            "exhibit.linked": self.tr("Exhibit linked or unlinked"),
        }

    def _of_interviews(self) -> dict[str, str]:
        return {
            "interview.begun": self.tr("Interview begun"),
            "interview.paused": self.tr("Interview paused"),
            "interview.resumed": self.tr("Interview resumed"),
            "interview.changed": self.tr("Interview’s details changed"),
            "interview.ended": self.tr("Interview ended"),
            "follow_up.done": self.tr("Follow-up done"),
            "follow_up.reopened": self.tr("Follow-up taken up again"),
        }

    def _of_statements(self) -> dict[str, str]:
        return {
            "statement.begun": self.tr("Statement begun"),
            "statement.typed": self.tr("Statement typed"),
            "statement.typing_recovered": self.tr("Typing recovered after a crash or power cut"),
            "statement.read_back": self.tr("Statement read back"),
            "statement.finalised": self.tr("Statement made final"),
            "statement.corrected": self.tr("Statement corrected"),
            "statement.signed": self.tr("Statement signed"),
            "translator.named": self.tr("Translator named"),
            "translation.written": self.tr("Translation written"),
            "redaction.decided": self.tr("Redaction decided"),
        }

    def _of_exports(self) -> dict[str, str]:
        return {
            "export.made": self.tr("Export made"),
            "export.refused": self.tr("Export refused"),
            "disclosure.made": self.tr("Hidden paragraphs opened"),
            "disclosure.refused": self.tr("Opening hidden paragraphs refused"),
        }
