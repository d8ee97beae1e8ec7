"""The steps of a session after it has begun: pause, resume, stop and refer, end. Each is one act with its time.

A session begins together with its draft: `intake.statement.taking_down`.
"""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from msgspec.structs import replace

from intake import custody
from intake.errors import BadInput, Sentence
from intake.interview import store
from intake.interview.records import Break, FollowUp, Interview, StopReason

if TYPE_CHECKING:
    from intake.vault import Vault


def pause(vault: Vault, interview: str, *, now: datetime) -> Interview:
    """She takes a break; a session that is paused stays as it is. Raises BadInput when it is over."""
    entry = _going_on(vault, interview)
    if entry.state == "paused":
        return entry
    paused = replace(entry, breaks=(*_breaks(entry), Break(at=moment(now))))
    return _keep(vault, custody.Act.INTERVIEW_PAUSED, paused, now)


def resume(vault: Vault, interview: str, *, now: datetime) -> Interview:
    """They go on; a session that is open stays as it is. Raises BadInput when it is over."""
    entry = _going_on(vault, interview)
    if entry.state == "open":
        return entry
    return _keep(vault, custody.Act.INTERVIEW_RESUMED, _resumed(entry, now), now)


def stop_and_refer(vault: Vault, interview: str, because: StopReason, *, now: datetime) -> Interview:
    """The guide stops here: a pause, and a follow-up that stays open until it is done."""
    entry = _going_on(vault, interview)
    earlier = entry.follow_ups if isinstance(entry.follow_ups, tuple) else ()
    stopped = replace(entry, follow_ups=(*earlier, FollowUp(at=moment(now), because=because)))
    if entry.state == "open":
        stopped = replace(stopped, breaks=(*_breaks(entry), Break(at=moment(now))))
    return _keep(vault, custody.Act.INTERVIEW_PAUSED, stopped, now)


def end(vault: Vault, interview: str, *, because: str, now: datetime) -> Interview:
    """The session is over, and why; an open break ends with it. Raises BadInput without a reason or twice."""
    entry = _going_on(vault, interview)
    if not because.strip():
        raise BadInput(Sentence("why does the session end? A few words stay with it"))
    if entry.state == "paused":
        entry = _resumed(entry, now)
    ended = replace(entry, ended=moment(now), ended_because=because.strip())
    return _keep(vault, custody.Act.INTERVIEW_ENDED, ended, now)


def moment(now: datetime) -> str:
    """A moment as an interview's record has it: local time with its offset, to the second."""
    return now.astimezone().isoformat(timespec="seconds")


def _going_on(vault: Vault, interview: str) -> Interview:
    entry = store.interview(vault.db, interview)
    if entry.state == "ended":
        raise BadInput(
            Sentence("this session is over"),
            where=interview,
            hint=Sentence("Begin another one for the same statement."),
        )
    return entry


def _resumed(entry: Interview, now: datetime) -> Interview:
    *earlier, last = _breaks(entry)
    return replace(entry, breaks=(*earlier, replace(last, until=moment(now))))


def _breaks(entry: Interview) -> tuple[Break, ...]:
    return entry.breaks if isinstance(entry.breaks, tuple) else ()


def _keep(vault: Vault, kind: custody.Act, entry: Interview, now: datetime) -> Interview:
    with custody.act(vault, kind, entry.id, now=now) as act:
        store.update_interview(act, entry)
    return entry
