"""Events and victims: who did what to whom, where and when, with the paragraphs that each rests on.

Promises to keep uncertain dates and older codes as given. Refuses, by trigger, an event whose victim does not
exist. The rows are in `intake.events.store`.
"""

from intake.events.records import Event, Involvement, Victim

__all__ = ["Event", "Involvement", "Victim"]
