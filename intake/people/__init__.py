"""People of a case by code, and, sealed beside them, who they are.

Promises that an identity never lies in a body, an index or a log, and that what is sealed is versioned.
Refuses to open an identity for an interviewer (NotPermitted). The rows are in `intake.people.store`;
`intake.people.sealing` seals for other rooms too (names of those present).
"""

from intake.people.records import CasePerson, Identity, Person, PowerOfAttorney, PreviousAccount

__all__ = ["CasePerson", "Identity", "Person", "PowerOfAttorney", "PreviousAccount"]
