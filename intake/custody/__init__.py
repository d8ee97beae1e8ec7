"""Custody: the one way to write into a vault, and the log that proves what was done.

Promises: rows, digests and log entry of an act commit together or not at all; the log is append-only,
hash-chained and signed by the user's act key; typing is kept keystroke by keystroke and logged as a span
when it pauses. Refuses: any change on a vault that is open read-only, and time that runs backwards.
"""

from intake.custody.acts import Act, Entry
from intake.custody.keeping import (
    add_user,
    back_up,
    change_passphrase,
    recover,
    rekey,
    remove_user,
    set_recovery,
)
from intake.custody.log import Writing, act, day, head, history, newest_moment, today
from intake.custody.reading import Filter, Line, lines, newest_of, users
from intake.custody.typing import Typing, close_left_open, typing
from intake.custody.verifying import Proof, changed_records, newest_digests, verify

__all__ = [
    "Act",
    "Entry",
    "Filter",
    "Line",
    "Proof",
    "Typing",
    "Writing",
    "act",
    "add_user",
    "back_up",
    "change_passphrase",
    "changed_records",
    "close_left_open",
    "day",
    "head",
    "history",
    "lines",
    "newest_digests",
    "newest_moment",
    "newest_of",
    "recover",
    "rekey",
    "remove_user",
    "set_recovery",
    "today",
    "typing",
    "users",
    "verify",
]
