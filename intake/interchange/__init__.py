"""Interchange: the JSON form of a case, in and out.

Promises everything or nothing on import, and on dump everything that import took, in the same order, with
absent and null told apart. Refuses (BadInput, with the JSON path) whatever is not as it must be: an unknown
member or code, a missing one, a dangling or doubled id, an impossible date, a span outside its text.
`importing.import_case`, `dumping.dump_case`, `schema.case_schema`.
"""

from intake.interchange.case_file import FORMAT, CaseFile, CaseHeader

__all__ = ["FORMAT", "CaseFile", "CaseHeader"]
