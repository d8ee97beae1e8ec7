"""Where QApplication, language and the main window meet; nothing heavy is imported before the first paint."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence

from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow

_NOWHERE = "/dev/null/testimony-intake" if os.name != "nt" else "NUL:"
"""A place that can't be written: Qt's own settings would leave a vault's path in the home folder."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Open the window; the exit code. The first statements of every start protect the process."""
    from intake.process import protect  # before anything else is loaded

    protect()
    os.environ.setdefault("DBUS_SESSION_BUS_ADDRESS", "disabled:")  # else Qt starts a daemon that outlives us
    for scope in (QSettings.Scope.UserScope, QSettings.Scope.SystemScope):
        for form in (QSettings.Format.NativeFormat, QSettings.Format.IniFormat):
            QSettings.setPath(form, scope, _NOWHERE)
    app = QApplication(list(sys.argv if arguments is None else arguments))
    app.setApplicationDisplayName("Testimony Intake")
    window = main_window()
    window.show()
    return app.exec()


def main_window() -> QMainWindow:
    """An empty main window that says what can be done today."""
    window = QMainWindow()
    window.setObjectName("main_window")
    window.setMinimumSize(1024, 600)
    words = QLabel(
        window.tr(
            "The screens of Testimony Intake are being built.\nThe command line does the whole job: intake --help"
        )
    )
    words.setObjectName("empty_state")
    words.setAlignment(Qt.AlignmentFlag.AlignCenter)
    words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByKeyboard)
    window.setCentralWidget(words)
    return window


if __name__ == "__main__":
    sys.exit(main())
