"""Exhibits: photographs, documents and recordings, hashed at intake before anything else, kept bit for bit.

Promises that nothing reads a file before it is hashed and encrypted. Refuses links, paths, devices and files
that are too large (BadInput). The rows are in `intake.exhibits.store`, taking a file in is `take_in` there.
"""

from intake.exhibits.records import Exhibit

__all__ = ["Exhibit"]
