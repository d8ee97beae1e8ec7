"""Redaction: plans of what a reader does not get to see, their application, and the leak check.

Promises that hidden text never reaches the typesetter. Refuses to export what is undecided, what names
somebody unmarked, and what leaks. The rows are in `intake.redaction.store`.
"""

from intake.redaction.records import Kept, Plan, Review, Span

__all__ = ["Kept", "Plan", "Review", "Span"]
