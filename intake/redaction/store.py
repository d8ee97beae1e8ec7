"""The rows of redaction plans: one for a statement and a profile."""

from __future__ import annotations

from collections.abc import Sequence

from intake.custody import rows
from intake.redaction.records import Plan

_INSERT = "INSERT INTO plan (case_key, nonce, body) VALUES (?, ?, ?)"
_PLANS = "SELECT body FROM plan WHERE case_key = ? ORDER BY key"
_ONE = "SELECT body FROM plan WHERE statement = ? AND profile = ?"
_OF_STATEMENT = "SELECT body FROM plan WHERE statement = ? ORDER BY key"


def record_id(plan: Plan) -> str:
    """How the log knows a plan."""
    return f"{plan.statement}/{plan.profile}"


def insert_plans(act: rows.Writing, case_key: int, plans: Sequence[Plan]) -> None:
    """Write plans of a case, in order."""
    rows.insert(act, _INSERT, "plan", case_key, [(record_id(plan), plan) for plan in plans])


def plans(db: rows.Database, case_key: int) -> tuple[Plan, ...]:
    """All plans of a case, in the order in which they were given."""
    return rows.decode(db.execute(_PLANS, (case_key,)), Plan)


def plan(db: rows.Database, statement: str, profile: str) -> Plan | None:
    """The decision for this statement and profile; None while it is undecided."""
    found = rows.decode(db.execute(_ONE, (statement, profile)), Plan)
    return found[0] if found else None


def plans_of(db: rows.Database, statement: str) -> tuple[Plan, ...]:
    """Every plan of a statement."""
    return rows.decode(db.execute(_OF_STATEMENT, (statement,)), Plan)
