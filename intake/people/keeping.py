"""Keeping people: a person joins a case, her role changes, her identity gets a new sealed version.

Promises that what is known of her stays sealed and that no version goes. Refuses a code that is taken
(AlreadyThere), that could lead elsewhere (BadInput), and a change of an identity by a user who can't read what
she would replace (NotPermitted). A person is never deleted: what leads to her would hang in the air.
"""

from __future__ import annotations

import re
import secrets
from datetime import datetime
from typing import TYPE_CHECKING

import msgspec

from intake import custody
from intake.custody import rows
from intake.errors import AlreadyThere, BadInput, Sentence
from intake.language.dates import parse_date
from intake.people import sealing, store
from intake.people.records import CasePerson, Identity, Person, PowerOfAttorney
from intake.vocabulary.forms import Maybe, check_code

if TYPE_CHECKING:
    from intake.vault import Vault

_LAST_CODE = "SELECT code FROM person ORDER BY key DESC LIMIT 1"
_TAKEN = "SELECT 1 FROM person WHERE code = ?"
_UPDATE = "UPDATE person SET nonce = ?, body = ? WHERE id = ?"
_NUMBERED = re.compile(r"(?P<stem>.*?)(?P<number>[0-9]{1,9})", re.ASCII | re.DOTALL)


def propose_code(db: rows.Database) -> str:
    """The next free code in the manner of the last one (`W-04`, then `W-05`)."""
    row = db.execute(_LAST_CODE).fetchone()
    found = _NUMBERED.fullmatch(row[0]) if row else None
    if found is None:
        stem, number, width = "W-", 1, 2
    else:
        stem, number, width = found["stem"], int(found["number"]) + 1, len(found["number"])
    while db.execute(_TAKEN, (f"{stem}{number:0{width}}",)).fetchone():
        number += 1
    return f"{stem}{number:0{width}}"


def add_person(
    vault: Vault, case_key: int, *, code: str, role: Maybe[str], identity: Identity, now: datetime
) -> Person:
    """A new person of a case, with who she is sealed beside her code."""
    _check_code(code)
    check_identity(identity)
    if vault.db.execute(_TAKEN, (code,)).fetchone():
        raise AlreadyThere(Sentence("another person has this code"), where=code)
    person = CasePerson(id=f"p-{secrets.token_hex(8)}", code=code, role=role, identity=identity)
    with custody.act(vault, custody.Act.PERSON_ADDED, person.id, now=now) as act:
        store.insert_people(act, vault, case_key, [person])
    return person.person()


def change_person(vault: Vault, person_id: str, *, role: Maybe[str], identity: Identity, now: datetime) -> bool:
    """Another role, or a new sealed version of her identity; False when both are as they were, and then no act."""
    check_identity(identity)
    before, known = store.person(vault.db, person_id), store.identity(vault, person_id)
    if before.role == role and known == identity:
        return False
    with custody.act(vault, custody.Act.PERSON_CHANGED, person_id, now=now) as act:
        if before.role != role:
            after = msgspec.structs.replace(before, role=role)
            [(nonce, body)] = rows.written(act, "person", [(person_id, after)])
            act.db.execute(_UPDATE, (nonce, body, person_id))
        if known != identity:
            sealing.seal(act, vault, [(store.subject(person_id), rows.body(identity))])
    return True


def check_identity(identity: Identity) -> None:
    """Names are there and dates are dates; raises BadInput, whose `where` is the member and never its text."""
    if not identity.full_name.strip():
        raise BadInput(Sentence("her name is empty"), where="full_name")
    dates = [("born", identity.born)]
    if isinstance(identity.power_of_attorney, PowerOfAttorney):
        dates.append(("power_of_attorney.given", identity.power_of_attorney.given))
    if isinstance(identity.previous_accounts, tuple):
        for at, account in enumerate(identity.previous_accounts):
            if not account.told.strip():
                raise BadInput(Sentence("say to whom"), where=f"previous_accounts[{at}].told")
            dates.append((f"previous_accounts[{at}].when", account.when))
    for where, text in dates:
        if isinstance(text, str):
            parse_date(text, where=where)


def _check_code(code: str) -> None:
    try:
        if not 1 <= len(code) <= 64:
            raise ValueError(Sentence("must have 1 to 64 characters"))
        check_code(code)
    except ValueError as problem:
        raise BadInput(Sentence("this code {problem}", problem=problem.args[0]), where=ascii(code[:40])) from None
