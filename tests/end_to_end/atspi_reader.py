"""A screen reader's eyes: `/usr/bin/python3 atspi_reader.py` (python3-gi, own process) reads one program by AT-SPI.

It runs before the program, as a screen reader does: says `listening`, is told the program's process id and says
`ready` once that is on the accessibility bus. (A listener that registers while a Qt program joins the bus is never
heard of by it.) Each further line on standard input is answered with a line of JSON: `walk` gives every showing object
of its windows, in the tree's order; `heard` what was announced since the last time.
"""

from __future__ import annotations

import json
import sys
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402 -- after its version was chosen

STATES = ("checked", "checkable", "selected", "read_only", "editable", "focusable", "focused", "enabled", "multi_line")
PATIENCE, MOST_CHILDREN, MOST_LETTERS = 15, 200, 300


def main() -> None:
    """Serve until standard input ends."""
    heard: list[str] = []
    Atspi.init()
    listener = Atspi.EventListener.new(lambda event: heard.append(str(event.any_data)))
    listener.register("object:announcement")
    Atspi.get_desktop(0).get_child_count()  # the registry answered: it knows the listener
    print("listening", flush=True)
    program = find(int(sys.stdin.readline()))
    print("ready", flush=True)
    loop = GLib.MainLoop()

    def order(_fd: int, _condition: object) -> bool:
        wanted = sys.stdin.readline().strip()
        if wanted == "walk":
            program.clear_cache()
            print(json.dumps(list(seen(program, 0))), flush=True)
        elif wanted == "heard":
            print(json.dumps(heard), flush=True)
            heard.clear()
        else:
            loop.quit()
        return bool(wanted)

    GLib.io_add_watch(0, GLib.PRIORITY_DEFAULT, GLib.IOCondition.IN | GLib.IOCondition.HUP, order)
    loop.run()


def find(pid: int) -> Atspi.Accessible:
    """The program with that process id; SystemExit where it never comes."""
    until = time.monotonic() + PATIENCE
    while time.monotonic() < until:
        desktop = Atspi.get_desktop(0)
        for at in range(desktop.get_child_count()):
            child = desktop.get_child_at_index(at)
            if child is not None and child.get_process_id() == pid and child.get_child_count():
                return child
        time.sleep(0.1)
    raise SystemExit("the program is not on the accessibility bus")


def seen(at: Atspi.Accessible, depth: int):
    """What is shown from here on."""
    for number in range(min(at.get_child_count(), MOST_CHILDREN)):
        child = at.get_child_at_index(number)
        if child is None:
            continue
        states = child.get_state_set()
        if not states.contains(Atspi.StateType.SHOWING):
            continue
        yield told(child, states, depth)
        yield from seen(child, depth + 1)


def told(child: Atspi.Accessible, states: Atspi.StateSet, depth: int) -> dict[str, object]:
    """One object as a reader tells it."""
    area, text = child.get_component_iface(), child.get_text_iface()
    place = area.get_extents(Atspi.CoordType.SCREEN) if area is not None else None
    return {
        "depth": depth,
        "role": child.get_role_name(),
        "name": child.get_name() or "",
        "description": child.get_description() or "",
        "states": [name for name in STATES if states.contains(getattr(Atspi.StateType, name.upper()))],
        "place": [place.x, place.y, place.width, place.height] if place is not None else None,
        "text": Atspi.Text.get_text(text, 0, min(MOST_LETTERS, Atspi.Text.get_character_count(text)))
        if text is not None
        else None,
    }


if __name__ == "__main__":
    main()
