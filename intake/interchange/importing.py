"""Import: a case file joins a vault, everything or nothing.

Everything is read and judged first; then one act writes all rows, seals identities, takes exhibit files in
and is logged. What goes wrong in it rolls rows and files back. A known case code joins that case, whose header
stays as it is.
"""

from __future__ import annotations

import stat
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from intake import custody
from intake.actors.store import insert_facilities, insert_officials, insert_units
from intake.consent.store import insert_consents, insert_recipients
from intake.custody import rows
from intake.errors import BadInput, Sentence, system_reason
from intake.events.store import insert_events, insert_victims
from intake.exhibits.beside import open_beside
from intake.exhibits.store import Intake, StoredFile, TakenIn, insert_exhibits, take_in
from intake.interchange import cases
from intake.interchange.case_file import LISTS, CaseFile, entries
from intake.interchange.checking import check_case, claimed
from intake.interchange.known import Known, look_up
from intake.interchange.reading import LARGEST, read_case
from intake.interview.store import insert_interviews
from intake.people.sealing import Sealer
from intake.people.store import insert_people
from intake.redaction.store import insert_plans
from intake.statement.store import insert_statements

if TYPE_CHECKING:
    from intake.vault import Vault


@dataclass(frozen=True, slots=True, kw_only=True)
class Imported:
    """What an import did."""

    case: str
    joined: bool
    """Whether the case was in the vault before."""
    counts: dict[str, int]
    """How many records each list brought."""
    notes: tuple[str, ...] = ()


def import_case(vault: Vault, file: Path, *, now: datetime) -> Imported:
    """Take a case in; raises BadInput with the JSON path, and then nothing has changed."""
    case = read_case(_bytes_of(file))
    known = look_up(vault.db, case, claimed(case)) if cases.cases(vault.db) else Known()
    check_case(case, known)
    _check_files(case, file.parent)
    with custody.act(vault, custody.Act.CASE_IMPORTED, case.case.code, now=now) as act:
        return write_case(act, vault, case, take_in_files(vault.files, case, file.parent))


def write_case(act: rows.Writing, vault: Sealer, case: CaseFile, files: Sequence[TakenIn]) -> Imported:
    """Write every record of a checked case inside an act."""
    kept = cases.find(act.db, case.case.code)
    key = kept.key if kept else cases.insert_case(act, case)
    insert_units(act, key, entries(case.units))
    insert_facilities(act, key, entries(case.facilities))
    insert_officials(act, key, entries(case.officials))
    insert_people(act, vault, key, entries(case.people))
    insert_recipients(act, key, entries(case.recipients))
    insert_consents(act, key, entries(case.consents))
    insert_interviews(act, vault, key, entries(case.interviews))
    insert_statements(act, key, entries(case.statements))
    insert_victims(act, key, entries(case.victims))
    insert_events(act, key, entries(case.events))
    insert_plans(act, key, entries(case.redactions))
    insert_exhibits(act, key, entries(case.exhibits), files)
    differs = kept is not None and kept.case.title != case.case.title and isinstance(case.case.title, dict)
    return Imported(
        case=case.case.code,
        joined=kept is not None,
        counts={name: len(entries(getattr(case, name))) for name in LISTS},
        notes=("the case keeps the title that it has in the vault",) if differs else (),
    )


def take_in_files(files: Intake[StoredFile], case: CaseFile, folder: Path) -> tuple[TakenIn, ...]:
    """Hash and encrypt every exhibit's file, within an act."""
    taken: list[TakenIn] = []
    for at, exhibit in enumerate(entries(case.exhibits)):
        if isinstance(exhibit.file, str):
            with open_beside(folder, exhibit.file, where=f"$.exhibits[{at}].file") as stream:
                taken.append(take_in(files, exhibit, stream))
    return tuple(taken)


def _check_files(case: CaseFile, folder: Path) -> None:
    for at, exhibit in enumerate(entries(case.exhibits)):
        if isinstance(exhibit.file, str):
            open_beside(folder, exhibit.file, where=f"$.exhibits[{at}].file").close()


def _bytes_of(file: Path) -> bytes:
    try:
        if not stat.S_ISREG(file.stat().st_mode):
            raise BadInput(Sentence("is not a file"), where=str(file))
        with file.open("rb") as stream:
            return stream.read(LARGEST + 1)
    except OSError as problem:
        raise BadInput(Sentence("cannot be read ({reason})", reason=system_reason(problem)), where=str(file)) from None
