"""Interviews: when, where, in which language, and who was in the room.

Promises that the names of those present are sealed like the deponent's. Refuses to open them for an
interviewer (NotPermitted). The rows are in `intake.interview.store`.
"""

from intake.interview.records import Interview, Present

__all__ = ["Interview", "Present"]
