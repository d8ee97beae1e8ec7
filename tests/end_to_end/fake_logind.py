"""A system bus with a logind that does what it is told: `/usr/bin/python3 fake_logind.py` (python3-gi, own process).

Owns org.freedesktop.login1 on the bus of DBUS_SYSTEM_BUS_ADDRESS. Says on standard output `ready`, `inhibited` when
somebody asked to be waited for, `released` when that one is done. Reads orders: `sleep`, `wake`, `lock` (of a session),
`saver` (the desktop's screen lock, on DBUS_SESSION_BUS_ADDRESS).
"""

from __future__ import annotations

import os
import sys

import gi

gi.require_version("Gio", "2.0")
from gi.repository import Gio, GLib  # noqa: E402 -- after its version was chosen

LOGIN, AT = "org.freedesktop.login1", "/org/freedesktop/login1"
MANAGER = """<node><interface name="org.freedesktop.login1.Manager"><method name="Inhibit">
<arg type="s" direction="in"/><arg type="s" direction="in"/><arg type="s" direction="in"/><arg type="s" direction="in"/>
<arg type="h" direction="out"/></method></interface></node>"""


def main() -> None:
    """Serve until standard input ends."""
    flags = Gio.DBusConnectionFlags.AUTHENTICATION_CLIENT | Gio.DBusConnectionFlags.MESSAGE_BUS_CONNECTION
    system, session = (
        Gio.DBusConnection.new_for_address_sync(os.environ[f"DBUS_{which}_BUS_ADDRESS"], flags, None, None)
        for which in ("SYSTEM", "SESSION")
    )
    manager = Gio.DBusNodeInfo.new_for_xml(MANAGER).interfaces[0]
    system.register_object(AT, manager, inhibit, None, None)
    Gio.bus_own_name_on_connection(system, LOGIN, Gio.BusNameOwnerFlags.NONE, lambda *_: say("ready"), None)
    loop = GLib.MainLoop()
    GLib.io_add_watch(
        0, GLib.PRIORITY_DEFAULT, GLib.IOCondition.IN | GLib.IOCondition.HUP, order, loop, system, session
    )
    loop.run()


def inhibit(_bus, _who, _path, _interface, _method, parameters, call) -> None:
    """Give the asker one end of a pipe and watch the other: it breaks when the asker is done."""
    what, _who, _why, mode = parameters.unpack()
    read, write = os.pipe()
    fds = Gio.UnixFDList()
    handle = fds.append(write)
    os.close(write)
    call.return_value_with_unix_fd_list(GLib.Variant("(h)", (handle,)), fds)
    say(f"inhibited {what} {mode}")
    GLib.io_add_watch(read, GLib.PRIORITY_DEFAULT, GLib.IOCondition.HUP, released)


def released(fd: int, _condition) -> bool:
    """The asker closed its end."""
    os.close(fd)
    say("released")
    return False


def order(_fd: int, _condition, loop, system, session) -> bool:
    """One line: what happens now."""
    wanted = sys.stdin.readline().strip()
    if not wanted:
        loop.quit()
        return False
    if wanted in ("sleep", "wake"):
        going = GLib.Variant("(b)", (wanted == "sleep",))
        system.emit_signal(None, AT, f"{LOGIN}.Manager", "PrepareForSleep", going)
    elif wanted == "lock":
        system.emit_signal(None, f"{AT}/session/_31", f"{LOGIN}.Session", "Lock", None)
    elif wanted == "saver":
        saver = "org.gnome.ScreenSaver"
        session.emit_signal(None, "/org/gnome/ScreenSaver", saver, "ActiveChanged", GLib.Variant("(b)", (True,)))
    return True


def say(words: str) -> None:
    """One line, at once."""
    print(words, flush=True)


if __name__ == "__main__":
    main()
