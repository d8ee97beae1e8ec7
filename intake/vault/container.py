"""An open vault: its database, its keys while they are in memory, and the two ways to write.

`change` is the way of an act: state row, seal and commit belong together. `draft` is the way of typing: it
commits without the seal, which follows with the act that closes the span. Nothing here shows a key in its
`repr`. After an error of the disk or the file the connection is never closed: the process ends instead.
"""

from __future__ import annotations

import contextlib
import dataclasses
import hashlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from intake.errors import BadInput, Damaged, NoRoom, NotPermitted, Sentence
from intake.vault import disk, seal
from intake.vault.connection import Connection
from intake.vault.derivation import RecordKeys, UserKeys, info
from intake.vault.directory import Directory, Role, act_message
from intake.vault.lock import Hold
from intake.vault.sealing import KeyPair, seal_to
from intake.vault.stretching import KEYS_NAME

if TYPE_CHECKING:
    from intake.signing.organisation import OrganisationKey
    from intake.vault.files import EncryptedFiles

_PADDING = 1024
_LENGTH_BYTES = 4

_READ_STATE = "SELECT generation, log_head FROM vault_state WHERE key = 1"
_WRITE_STATE = "UPDATE vault_state SET generation = ?, log_head = ?, next_keys = ? WHERE key = 1"
_READ_SEALED = "SELECT identity, organisation FROM user_secret WHERE user = ?"


@dataclass(frozen=True, slots=True, kw_only=True)
class State:
    """How many acts the vault has seen, and the hash of the newest log entry."""

    generation: int
    log_head: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class UserEntry:
    """The user whose slot was opened."""

    id: str
    role: Role
    slot: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Keys:
    """All that an unlock worked out; with it a vault opens again without the passphrase being stretched."""

    user: str
    slot: int
    user_keys: UserKeys = field(repr=False)
    records: RecordKeys = field(repr=False)
    vault: str
    database: str
    digest: bytes
    """SHA-256 of the `keys.json` that was opened."""


class Change:
    """One act while it is being written; `commit` keeps it, leaving without `commit` undoes it."""

    def __init__(self, vault: Vault) -> None:
        self._vault = vault
        self.committed = False
        self.before = vault.state()
        self._afterwards: list[Callable[[], None]] = []
        self._undoing: list[Callable[[], None]] = []

    def after_commit(self, step: Callable[[], None]) -> None:
        """Has `step` run once the act is on the disk (a file is removed only then)."""
        self._afterwards.append(step)

    def if_undone(self, step: Callable[[], None]) -> None:
        """Has `step` run if the act is not kept (a file that was put is removed again)."""
        self._undoing.append(step)

    def undo(self) -> None:
        """Runs the steps of an act that was not kept."""
        for step in self._undoing:
            step()

    def commit(self, *, log_head: bytes, next_keys: bytes | None = None) -> None:
        """Pending seal → COMMIT → [keys.json replaced] → done seal. Raises NoRoom and keeps nothing."""
        if self.committed:
            raise RuntimeError("an act is committed once")
        self._vault._commit(self.before, log_head, next_keys)
        self.committed = True
        for step in self._afterwards:
            step()


class Vault:
    """See the module; made by `create`, `unlock` and their kin only."""

    def __init__(
        self, path: Path, keys: Keys, db: Connection, directory: Directory, *, hold: Hold | None, read_only: bool
    ) -> None:
        member = directory.member(keys.user)
        self.path = path
        self.id = keys.vault
        self.db = db
        self.read_only = read_only
        self.directory = directory
        self.user = UserEntry(id=member.id, role=member.role, slot=keys.slot)
        self.notes: tuple[Sentence, ...] = ()
        self.damage: tuple[Sentence, ...] = ()
        """What is not as it was written, when it is open read-only: what is shown may lack something."""
        self.in_memory = False
        """Whether `db` is a copy in memory of what could be read."""
        self.recovered = False
        """Whether changes lay in the WAL when it was opened: the last holder did not close it."""
        self.keys = keys
        self._hold = hold
        self._change: Change | None = None
        self._identity: KeyPair | None = None
        self._owed = False
        self._owed_keys: bytes | None = None
        self._closed = False

    def __repr__(self) -> str:
        return f"Vault({self.id}, {self.user.id})"

    def __enter__(self) -> Vault:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    @property
    def organisation(self) -> str:
        """The organisation's name, as the signed directory has it."""
        return self.directory.organisation

    @property
    def database(self) -> Path:
        """Where the database lies."""
        return self.path / self.keys.database

    @property
    def files(self) -> EncryptedFiles:
        """The encrypted files beside the database."""
        from intake.vault.files import EncryptedFiles  # the two know each other

        return EncryptedFiles(self)

    @property
    def pending(self) -> Change | None:
        """The act that is being written, if one is."""
        return self._change

    def note(self, sentence: Sentence) -> None:
        """Adds something that the user should be told."""
        self.notes = (*self.notes, sentence)

    def state(self) -> State:
        """Generation and log head as the database has them."""
        row = self.db.execute(_READ_STATE).fetchone()
        if row is None:
            raise Damaged(Sentence("the database doesn't say where it stands"))
        return State(generation=row[0], log_head=row[1])

    @contextlib.contextmanager
    def change(self) -> Iterator[Change]:
        """One act: BEGIN IMMEDIATE; kept by `commit`, else rolled back. NotPermitted when read-only."""
        with self._transaction():
            self._change = change = Change(self)
            try:
                yield change
            finally:
                self._change = None
                if not change.committed and not self.db.broken:
                    change.undo()

    @contextlib.contextmanager
    def draft(self) -> Iterator[Connection]:
        """Typing and nothing else: one transaction that the seal doesn't cover yet."""
        with self._transaction():
            yield self.db
            self.db.execute("COMMIT")

    def checkpoint_wal(self) -> None:
        """Moves everything into the database file and empties the WAL (at each pause and at lock)."""
        self._require_sound()
        busy = self.db.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0]
        if busy:
            raise NoRoom(Sentence("the database could not be written back yet"))

    def seal_identity(self, subject: str, version: int, plain: bytes) -> bytes:
        """`plain`, padded to a multiple of 1 KiB, sealed to the identity key under this user's name."""
        length = len(plain).to_bytes(_LENGTH_BYTES, "big")
        padded = length + plain + bytes(-(_LENGTH_BYTES + len(plain)) % _PADDING)
        return seal_to(self.directory.identity, padded, self._identity_info(subject, version, self.user.id))

    def open_identity(self, subject: str, version: int, author: str, sealed: bytes) -> bytes:
        """What `seal_identity` sealed; NotPermitted for an interviewer, WrongKey when anything differs."""
        padded = self.identity_pair().open_sealed(sealed, self._identity_info(subject, version, author))
        length = int.from_bytes(padded[:_LENGTH_BYTES], "big")
        plain = padded[_LENGTH_BYTES : _LENGTH_BYTES + length]
        if len(padded) % _PADDING or len(plain) != length or any(padded[_LENGTH_BYTES + length :]):
            raise Damaged(Sentence("a sealed identity is not padded as we pad"))
        return plain

    def sign_act(self, data: bytes) -> bytes:
        """This user's Ed25519 signature over a log entry; `Directory.verify_act` is its other half."""
        return self.keys.user_keys.act.sign(act_message(data))

    def organisation_key(self) -> OrganisationKey:
        """The organisation's signing key; NotPermitted for an interviewer, Damaged when it doesn't open."""
        from intake.signing.organisation import OrganisationKey  # X.509 is loaded only by who signs

        plain = self._own_secret(1, organisation_info(self.id, self.user.id))
        try:
            return OrganisationKey.from_bytes(plain)
        except BadInput:
            raise Damaged(Sentence("the organisation's key is not readable")) from None

    def identity_pair(self) -> KeyPair:
        """The identity key pair, for custodians and reviewers; NotPermitted for others."""
        if self._identity is None:
            self._identity = KeyPair(self.identity_seed())
        return self._identity

    def identity_seed(self) -> bytes:
        """The identity private key; raises NotPermitted for an interviewer, Damaged when it is not ours."""
        seed = self._own_secret(0, identity_key_info(self.id, self.user.id))
        if KeyPair(seed).public != self.directory.identity:
            raise Damaged(Sentence("the identity key is not the one that the directory names"))
        return seed

    def became(self, keys: Keys, directory: Directory) -> None:
        """Takes on this user's new keys, which an act has just brought in."""
        self.keys, self.directory = keys, directory

    def hand_over(self) -> Hold | None:
        """Closes the database but gives the lock to the caller, who opens the successor under it."""
        hold, self._hold = self._hold, None
        self.close()
        return hold

    def close(self) -> None:
        """Empties the WAL, closes and lets the lock go; after an error of the file, closes nothing."""
        if self._closed:
            return
        self._closed, self._identity = True, None
        try:
            if not self.read_only and not self.db.broken:
                self.checkpoint_wal()
        finally:
            self.db.close()
            if self._hold is not None:
                self._hold.release()

    @contextlib.contextmanager
    def _transaction(self) -> Iterator[None]:
        if self.read_only:
            raise NotPermitted(
                Sentence("this vault is open read-only"), hint=Sentence("Restore the newest backup to go on writing.")
            )
        self._require_sound()
        self.db.execute("BEGIN IMMEDIATE")
        try:
            yield
        finally:
            if self.db.in_transaction and not self.db.broken:
                self.db.execute("ROLLBACK")

    def _require_sound(self) -> None:
        if self.db.broken:
            raise NoRoom(
                Sentence("writing stopped after an error of the disk"),
                hint=Sentence("Close the program and open it again."),
            )

    def _commit(self, before: State, log_head: bytes, next_keys: bytes | None) -> None:
        """Numbered as in the crash table: 1 pending seal, 2 commit, 3 keys.json, 4 done seal."""
        if len(log_head) != 32:
            raise ValueError("a log head is 32 bytes")
        self.finish_seal(before)
        accepted = [self.keys.digest]
        if next_keys is not None:
            accepted.append(hashlib.sha256(next_keys).digest())
        number = before.generation + 1
        self.db.execute(_WRITE_STATE, (number, log_head, next_keys))
        self._seal("pending", number, before.log_head, *accepted)
        try:
            self.db.execute("COMMIT")
        except NoRoom:
            if not self.db.broken:  # else nobody knows whether it was kept: the pending seal accepts both
                self._seal("done", before.generation, before.log_head, self.keys.digest)
            raise
        self.keys = dataclasses.replace(self.keys, digest=accepted[-1])
        self._owed, self._owed_keys = True, next_keys
        try:
            self.finish_seal(State(generation=number, log_head=log_head))
        except NoRoom:
            self.note(Sentence("the act is kept; its seal is finished when the disk takes it (next act or unlock)"))

    def finish_seal(self, state: State) -> None:
        """Replaces `keys.json` if that is owed, then the pending seal by a done one; raises NoRoom."""
        if self._owed_keys is not None:
            disk.replace(self.path / KEYS_NAME, self._owed_keys)
            self._owed_keys = None
        if self._owed:
            self._seal("done", state.generation, state.log_head, self.keys.digest)
            self._owed = False

    def _seal(self, state: seal.SealState, generation: int, head: bytes, *keys: bytes) -> None:
        made = seal.Seal(state=state, generation=generation, head=head, keys=keys)
        seal.write(self.database, made, self.keys.records.seal)

    def _own_secret(self, column: int, where: bytes) -> bytes:
        row = self.db.execute(_READ_SEALED, (self.user.id,)).fetchone()
        if not self.user.role.opens_identities or row is None or row[column] is None:
            raise NotPermitted(Sentence("only custodians and reviewers open identities and sign for the organisation"))
        return self.keys.user_keys.pair.open_sealed(row[column], where)

    def _identity_info(self, subject: str, version: int, author: str) -> bytes:
        return info("identity/1", self.id, subject, version, author)


def identity_key_info(vault: str, user: str) -> bytes:
    """HPKE `info` of the identity private key in a user's row."""
    return info("identity key/1", vault, user)


def organisation_info(vault: str, user: str) -> bytes:
    """HPKE `info` of the organisation's signing key in a user's row."""
    return info("organisation key/1", vault, user)
