"""What is settled before there is a QApplication: nobody reads this process, and Qt leaves nothing outside of it."""

from __future__ import annotations

import os
import sys

from PySide6.QtCore import QSettings

_NOWHERE = "/dev/null/testimony-intake" if os.name != "nt" else "NUL:"
"""A place that can't be written: Qt's own settings would leave a vault's path in the home folder."""


def stand_alone() -> None:
    """Before QApplication: nobody reads this process, and Qt leaves nothing outside of it."""
    from intake.process import protect  # before anything else is loaded

    protect()
    sys.setswitchinterval(0.002)  # the worker computes beside the window: the window comes first
    if not os.environ.get("DBUS_SESSION_BUS_ADDRESS", "").startswith("unix:"):
        os.environ["DBUS_SESSION_BUS_ADDRESS"] = "disabled:"  # else Qt starts a daemon that outlives us, or uses TCP
    os.environ["QT_STYLE_OVERRIDE"] = "Fusion"  # never a style of our own: each of its calls would go through Python
    for scope in (QSettings.Scope.UserScope, QSettings.Scope.SystemScope):
        for form in (QSettings.Format.NativeFormat, QSettings.Format.IniFormat):
            QSettings.setPath(form, scope, _NOWHERE)
