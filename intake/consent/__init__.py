"""Consent: what was agreed, with whom and for what, and the gate that everything that leaves must pass.

Promises that a withdrawal wins. Refuses (Refused, kind "consent") whatever no consent in force covers; there
is no switch to pass it (`intake.consent.gate`). The rows are in `intake.consent.store`.
"""

from intake.consent.records import Consent, Recipient

__all__ = ["Consent", "Recipient"]
