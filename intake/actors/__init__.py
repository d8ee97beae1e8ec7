"""Actors: units and their chain, facilities, officials and the posts that they held.

Promises to keep what a witness told as it was told. Refuses nothing by itself: what must exist is asked by
import and by the database. The rows are in `intake.actors.store`.
"""

from intake.actors.records import Facility, Official, OfficialRole, Unit

__all__ = ["Facility", "Official", "OfficialRole", "Unit"]
