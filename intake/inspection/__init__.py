"""Inspection: every page, file, digest, signature and seal of a vault, compared with what was written.

Promises: nothing is changed, whatever is found; each finding is one plain sentence. Raises WrongKey and VaultInUse
like any other opening; damage is an answer here, not an error.
"""

from intake.inspection.checking import check, check_open, check_with

__all__ = ["check", "check_open", "check_with"]
