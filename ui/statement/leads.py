"""Where a finding is mended: at a paragraph, with a signature, in another room."""

from __future__ import annotations

from intake.statement.finalising import Finding
from intake.statement.viewing import View
from ui.shell import Place


def leads_to(finding: Finding, view: View) -> Place:
    """The place; within the statement itself its part says what to do there."""
    statement = view.statement
    if finding.paragraph is not None:
        return Place("statement", statement.id, f"at:{finding.paragraph}")
    if finding.kind == "exhibit_not_mentioned":
        return Place("statement", statement.id, f"link:{finding.about[0]}")
    if finding.code.endswith("_not_signed"):
        return Place("statement", statement.id, "sign")
    if finding.kind.startswith("exhibit"):
        return Place("exhibits", finding.about[0])
    if finding.kind.startswith("previous"):
        return Place("person", statement.person)
    if finding.code == "no_consent":
        return Place("consent", statement.person)
    if finding.code == "not_read_back":
        return Place("read_back", statement.id)
    return Place("interviews", view.interview.id if view.interview is not None else "")
