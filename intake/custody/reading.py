"""Reading the log for people: page by page, newest first, by who, what, about whom and when. Proves nothing.

What proves is `intake.custody.verifying`; this room only finds the lines that somebody wants to look at.
"""

from __future__ import annotations

import json
from collections.abc import Collection
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from typing import TYPE_CHECKING, Final

from intake.custody.acts import Act

if TYPE_CHECKING:
    from intake.vault import Vault

PAGE: Final = 200
_PAGE = (
    "SELECT sequence, time, user, act, subject FROM log"
    " WHERE (?1 IS NULL OR sequence < ?1) AND (?2 IS NULL OR user = ?2) AND (?3 IS NULL OR act = ?3)"
    " AND (?4 IS NULL OR subject IN (SELECT value FROM json_each(?4))) AND (?5 IS NULL OR time >= ?5)"
    " AND (?6 IS NULL OR time < ?6) ORDER BY sequence DESC LIMIT ?7"
)
_USERS = "SELECT DISTINCT user FROM log ORDER BY user"
_NEWEST = "SELECT time FROM log WHERE act = ? ORDER BY sequence DESC LIMIT 1"


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One act as a list shows it."""

    sequence: int
    at: datetime
    user: str
    act: str
    subject: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Filter:
    """What is looked for; None and an empty text ask for nothing."""

    user: str = ""
    act: str = ""
    subjects: Collection[str] | None = None
    """Ids of what was acted on."""
    since: date | None = None
    """The first day, by this computer's time zone."""
    until: date | None = None
    """The last day."""


def lines(vault: Vault, wanted: Filter, *, before: int | None = None, limit: int = PAGE) -> tuple[Line, ...]:
    """The newest acts of the log that are looked for, behind sequence `before`."""
    found = vault.db.execute(
        _PAGE,
        (
            before,
            wanted.user or None,
            wanted.act or None,
            None if wanted.subjects is None else json.dumps(sorted(wanted.subjects)),
            None if wanted.since is None else _begin(wanted.since),
            None if wanted.until is None else _begin(wanted.until + timedelta(days=1)),
            limit,
        ),
    )
    return tuple(
        Line(sequence=sequence, at=datetime.fromisoformat(moment), user=user, act=act, subject=subject)
        for sequence, moment, user, act, subject in found
    )


def users(vault: Vault) -> tuple[str, ...]:
    """Everybody who did anything."""
    return tuple(user for (user,) in vault.db.execute(_USERS))


def newest_of(vault: Vault, act: Act) -> datetime | None:
    """When an act was done last; None when never."""
    row = vault.db.execute(_NEWEST, (act.value,)).fetchone()
    return None if row is None else datetime.fromisoformat(row[0])


def _begin(day: date) -> str:
    """The first moment of a day here, as the log writes moments."""
    return datetime.combine(day, time()).astimezone().astimezone(UTC).isoformat(timespec="microseconds")
