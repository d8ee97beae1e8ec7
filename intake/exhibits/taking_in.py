"""Taking a file in: hashed and encrypted as it is read, in one act; described and linked later, in another.

Nothing looks at a file before it is hashed and encrypted: its kind is judged afterwards, from the first bytes that
went through. A signature of our own list speaks first; what only puremagic knows counts where the file's name says
the same. When it comes to show a person, the file's key is sealed to the identity key and the open copy goes.
"""

from __future__ import annotations

import io
import secrets
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO, cast

import msgspec
import puremagic
from msgspec import UNSET

from intake import custody
from intake.custody import rows
from intake.errors import BadInput, NotThere, Sentence
from intake.exhibits.beside import kind_of, open_beside
from intake.exhibits.records import Exhibit
from intake.exhibits.store import TakenIn, file_of, insert_exhibits, open_file, shows_a_person

if TYPE_CHECKING:
    from intake.vault import Vault

_ONE = "SELECT body FROM exhibit WHERE id = ?"
_CHANGE = "UPDATE exhibit SET nonce = ?, body = ? WHERE id = ?"
_CHANGE_FILE = "UPDATE exhibit_file SET nonce = ?, body = ? WHERE exhibit = ?"
_CASE_OF_STATEMENT = "SELECT case_key FROM statement WHERE id = ?"
_NEWEST_CASE = "SELECT key FROM case_file ORDER BY key DESC LIMIT 1"
_FIRST_BYTES = 8192
_UNKNOWN = "application/octet-stream"


def take(
    vault: Vault,
    path: Path,
    *,
    statement: str = "",
    person: str = "",
    now: datetime,
    report: Callable[[int, int], None],
) -> Exhibit:
    """Take one file in as a new exhibit; `report` hears bytes done and all, and may raise to stop: nothing is kept.

    Raises BadInput for a link, a device, a file that is too large, and where no case has been begun.
    """
    exhibit = Exhibit(
        id=f"x-{secrets.token_hex(8)}",
        file=path.name,
        person=person or UNSET,
        statement=statement or UNSET,
    )
    case_key = _case_key(vault, statement)
    with (
        open_beside(path.parent, path.name, where=path.name) as stream,
        custody.act(vault, custody.Act.EXHIBIT_TAKEN_IN, exhibit.id, now=now) as act,
    ):
        heard = _Heard(stream, path.stat().st_size, report)
        sealed = shows_a_person(exhibit)
        stored = vault.files.put(cast(BinaryIO, heard), sealed_to_identity=sealed)
        taken_in = TakenIn(
            exhibit=exhibit.id,
            name=stored.name,
            size=stored.size,
            sha256=stored.sha256.hex(),
            media=kind(heard.first, path.name),
            sealed=sealed,
        )
        insert_exhibits(act, case_key, [exhibit], [taken_in])
    return exhibit


def describe(vault: Vault, exhibit: str, *, title: str, person: str, statement: str, now: datetime) -> Exhibit:
    """Say what it is, whom it shows and to which statement it belongs; empty for none.

    Where it comes to show a person its file is sealed anew; raises NotPermitted when this user can't read it for that.
    """
    described = msgspec.structs.replace(
        find(vault, exhibit), title=title.strip() or UNSET, person=person or UNSET, statement=statement or UNSET
    )
    with custody.act(vault, custody.Act.EXHIBIT_DESCRIBED, exhibit, now=now) as act:
        ((nonce, body),) = rows.written(act, "exhibit", [(exhibit, described)])
        act.db.execute(_CHANGE, (nonce, body, exhibit))
        if shows_a_person(described):
            _seal(vault, act, exhibit)
    return described


def find(vault: Vault, exhibit: str) -> Exhibit:
    """One exhibit by id; raises NotThere."""
    found = rows.decode(vault.db.execute(_ONE, (exhibit,)), Exhibit)
    if not found:
        raise NotThere(Sentence("there is no such exhibit in this vault"), where=exhibit)
    return found[0]


def kind(first: bytes, name: str) -> str:
    """The media type by the first bytes; what only puremagic knows must agree with the name's ending."""
    known = kind_of(io.BytesIO(first))
    if known != _UNKNOWN or not first:
        return known
    ending = Path(name).suffix.lower()
    try:
        guesses = puremagic.magic_string(first)
    except (puremagic.PureError, ValueError):
        return _UNKNOWN  # nothing that anybody knows
    agreeing = [guess.mime_type for guess in guesses if guess.mime_type and guess.extension.lower() == ending]
    return agreeing[0] if ending and agreeing else _UNKNOWN


def _case_key(vault: Vault, statement: str) -> int:
    row = vault.db.execute(_CASE_OF_STATEMENT, (statement,)).fetchone() if statement else None
    row = row or vault.db.execute(_NEWEST_CASE).fetchone()
    if row is None:
        raise BadInput(
            Sentence("there is no case in this vault yet"),
            hint=Sentence("Add a person first; an exhibit belongs to a case."),
        )
    return int(row[0])


def _seal(vault: Vault, act: custody.Writing, exhibit: str) -> None:
    try:
        before = file_of(vault.db, exhibit)
    except NotThere:
        return  # it came without a file
    if before.sealed:
        return
    plain = open_file(vault.files, before)
    stored = vault.files.put(io.BytesIO(plain), sealed_to_identity=True)
    sealed = msgspec.structs.replace(before, name=stored.name, sealed=True)
    ((nonce, body),) = rows.written(act, "exhibit_file", [(exhibit, sealed)])
    act.db.execute(_CHANGE_FILE, (nonce, body, exhibit))
    vault.files.delete(before.name)


class _Heard:
    """A stream that says how far it was read, and keeps its first bytes."""

    def __init__(self, stream: BinaryIO, size: int, report: Callable[[int, int], None]) -> None:
        self._stream, self._size, self._report = stream, max(size, 1), report
        self._done = 0
        self.first = b""

    def read(self, size: int = -1) -> bytes:
        """The next bytes."""
        piece = self._stream.read(size)
        if len(self.first) < _FIRST_BYTES:
            self.first += piece[: _FIRST_BYTES - len(self.first)]
        self._done += len(piece)
        self._report(min(self._done, self._size), self._size)
        return piece
