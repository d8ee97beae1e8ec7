"""Which screen shows which room; each module is imported when it is first gone to, never before."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ui.shell.desk import Desk
    from ui.shell.screen import Screen

ROOMS = {
    "unlock": "ui.vault.unlock_screen:UnlockScreen",
    "create": "ui.vault.create_screen:CreateScreen",
    "restore": "ui.vault.restore_screen:RestoreScreen",
    "rescue": "ui.vault.rescue_screen:RescueScreen",
    "vault": "ui.vault.vault_screen:VaultScreen",
    "recovery": "ui.vault.recovery_screen:RecoveryScreen",
    "today": "ui.today.today_screen:TodayScreen",
    "people": "ui.people.people_screen:PeopleScreen",
    "person": "ui.people.person_screen:PersonScreen",
    "consent": "ui.consent.consent_screen:ConsentScreen",
    "interviews": "ui.interview.interviews_screen:InterviewsScreen",
    "begin": "ui.interview.begin_screen:BeginScreen",
    "session": "ui.interview.session_screen:SessionScreen",
    "statements": "ui.statement.statements_screen:StatementsScreen",
    "statement": "ui.statement.statement_screen:StatementScreen",
    "read_back": "ui.statement.read_back_screen:ReadBackScreen",
    "redaction": "ui.redaction.redaction_screen:RedactionScreen",
    "exhibits": "ui.exhibits.exhibits_screen:ExhibitsScreen",
    "complaint": "ui.complaint.complaint_screen:ComplaintScreen",
    "export": "ui.export.export_screen:ExportScreen",
    "exports": "ui.export.exports_screen:ExportsScreen",
    "verify": "ui.verify.verify_screen:VerifyScreen",
    "log": "ui.custody.log_screen:LogScreen",
    "settings": "ui.settings.settings_screen:SettingsScreen",
    "help": "ui.settings.help_screen:HelpScreen",
}
SIDEBAR_OF = {
    "person": "people",
    "consent": "people",
    "begin": "interviews",
    "session": "interviews",
    "statement": "statements",
    "read_back": "statements",
    "redaction": "statements",
    "export": "exports",
    "recovery": "vault",
    "log": "vault",
    "settings": "vault",
}
"""Under which place of the sidebar a room without one of its own stands."""


def make(room: str, desk: Desk) -> Screen:
    """The screen of a room, new; KeyError for a room that there is not."""
    module, _, name = ROOMS[room].partition(":")
    screen: Screen = getattr(import_module(module), name)(desk)
    return screen
