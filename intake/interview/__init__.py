"""Interviews: when, where, in which language, who was in the room, and the breaks that she took.

Promises that the names of those present are sealed like the deponent's, and that pauses, resumptions and the
end are facts with times, each an act in the log. Refuses to open the names for an interviewer (NotPermitted),
and to change a session that is over (BadInput). The rows are in `intake.interview.store`, the steps of a session
in `intake.interview.sessions`, the questions that are suggested in `intake.interview.guide`.
"""

from intake.interview.records import Asked, Break, FollowUp, Interview, Mode, Present, State, StopReason

__all__ = ["Asked", "Break", "FollowUp", "Interview", "Mode", "Present", "State", "StopReason"]
