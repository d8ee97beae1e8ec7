"""The way out: consent-checked, re-typeset, redacted, signed and searched for leaks before a byte is written.

Promises: no file of an export exists unless a consent covers it, everything hidden is absent from its bytes, our own
strict verdict accepts it, and the log records it. Refuses with Refused (consent, undecided, unmarked_name, leak),
which is logged and leaves no file; there is no switch to pass it.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from intake.export.disclosing import Disclosed, disclose
    from intake.export.making import export_statement
    from intake.export.records import Made, Order, Trail

__all__ = ["Disclosed", "Made", "Order", "Trail", "disclose", "export_statement"]

_HOMES = {
    "Disclosed": "disclosing",
    "disclose": "disclosing",
    "export_statement": "making",
    "Made": "records",
    "Order": "records",
    "Trail": "records",
}


def __getattr__(name: str) -> Any:
    """Load a name when it is first asked for: typesetting and signing cost more than most commands."""
    if name not in _HOMES:
        raise AttributeError(name)
    return getattr(import_module(f"intake.export.{_HOMES[name]}"), name)
