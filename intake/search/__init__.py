"""Search: words in all statements, in any spelling, across scripts.

Promises: what was committed before a search is found by it; the index is encrypted like everything else.
"""

from intake.search.finding import Found, find
from intake.search.indexing import catch_up

__all__ = ["Found", "catch_up", "find"]
