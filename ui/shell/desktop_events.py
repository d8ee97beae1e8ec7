"""What the desktop says that a lock answers: the computer is about to sleep, the desktop's own lock came on.

Linux only, over D-Bus on Unix sockets; any other transport of D-Bus would be a network socket and is not connected.
"""

from __future__ import annotations

import os
import sys

from PySide6.QtCore import SLOT, QObject, Signal, Slot
from PySide6.QtDBus import QDBusConnection, QDBusMessage, QDBusPendingCallWatcher, QDBusUnixFileDescriptor

_LOGIN, _LOGIN_AT = "org.freedesktop.login1", "/org/freedesktop/login1"
_SAVERS = ("org.freedesktop", "org.gnome", "org.cinnamon", "org.mate", "org.xfce")
"""Whose screen locks say so on the session's bus; most desktops tell logind as well."""
_SYSTEM_BUS = "unix:path=/run/dbus/system_bus_socket"


class DesktopEvents(QObject):
    """`sleeping` and `locked`. While it lives logind lets the computer sleep only when we are done, or after 5 s.

    That is a "delay inhibitor": a descriptor, closed with this process; the one that takes its place asks for none.
    """

    sleeping = Signal()
    locked = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._inhibitor: QDBusUnixFileDescriptor | None = None
        if sys.platform == "linux" and is_local(os.environ.get("DBUS_SYSTEM_BUS_ADDRESS", _SYSTEM_BUS)):
            self._hear_logind(QDBusConnection.systemBus())
        if sys.platform == "linux" and is_local(os.environ.get("DBUS_SESSION_BUS_ADDRESS", "")):
            self._hear_desktop(QDBusConnection.sessionBus())

    @Slot(bool)
    def on_sleep(self, going: bool) -> None:
        """logind: the computer is about to sleep, or woke."""
        if going:
            self.sleeping.emit()

    @Slot()
    def on_session_lock(self) -> None:
        """logind: the desktop's session is to be locked."""
        self.locked.emit()

    @Slot(bool)
    def on_screen_lock(self, active: bool) -> None:
        """The desktop: its lock came on, or went."""
        if active:
            self.locked.emit()

    def _hear_logind(self, bus: QDBusConnection) -> None:
        if not bus.isConnected():
            return
        bus.connect(_LOGIN, _LOGIN_AT, f"{_LOGIN}.Manager", "PrepareForSleep", self, SLOT("on_sleep(bool)"))
        bus.connect(_LOGIN, "", f"{_LOGIN}.Session", "Lock", self, SLOT("on_session_lock()"))
        call = QDBusMessage.createMethodCall(_LOGIN, _LOGIN_AT, f"{_LOGIN}.Manager", "Inhibit")
        call.setArguments(["sleep", "Testimony Intake", "lock before sleep", "delay"])
        QDBusPendingCallWatcher(bus.asyncCall(call), self).finished.connect(self._take_inhibitor)

    def _hear_desktop(self, bus: QDBusConnection) -> None:
        if bus.isConnected():
            for saver in _SAVERS:
                bus.connect("", "", f"{saver}.ScreenSaver", "ActiveChanged", self, SLOT("on_screen_lock(bool)"))

    def _take_inhibitor(self, call: QDBusPendingCallWatcher) -> None:
        given = call.reply().arguments()  # nothing, or words of refusal, where there is no logind
        if given and isinstance(given[0], QDBusUnixFileDescriptor):
            self._inhibitor = given[0]
        call.deleteLater()


def is_local(addresses: str) -> bool:
    """Whether a D-Bus address (or each of several) is a Unix socket."""
    return bool(addresses) and all(one.startswith("unix:") for one in addresses.split(";") if one)
