"""Who holds the vault: users, roles, public keys, signed by a key that only the identity private key derives.

A directory is believed only after `verify`; then nothing is sealed to a key that it doesn't list. A user who
changes his own keys adds a `KeyChange`, signed with the act key before it; `with_changes` follows that chain
and raises Damaged at a link that doesn't hold.
"""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated, Literal

import msgspec
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

from intake import canonical
from intake.errors import BadInput, Damaged, Sentence
from intake.vault.derivation import info
from intake.vault.sealing import PUBLIC_BYTES
from intake.vault.slots import Holder

_Format = Literal["testimony-intake/directory/1"]
FORMAT: _Format = "testimony-intake/directory/1"

PublicKey = Annotated[bytes, msgspec.Meta(min_length=PUBLIC_BYTES, max_length=PUBLIC_BYTES)]
ActKey = Annotated[bytes, msgspec.Meta(min_length=32, max_length=32)]


class Role(StrEnum):
    """What a user's keys open; recovery has a custodian's rights."""

    CUSTODIAN = "custodian"
    INTERVIEWER = "interviewer"
    REVIEWER = "reviewer"
    RECOVERY = "recovery"

    @property
    def opens_identities(self) -> bool:
        """Whether it holds the identity private key and the organisation's signing key."""
        return self is not Role.INTERVIEWER

    @property
    def keeps_keys(self) -> bool:
        """Whether it lets users come and go, and re-keys."""
        return self in (Role.CUSTODIAN, Role.RECOVERY)


class FormerKey(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """An act key that counts for log entries up to and including `until`."""

    act: ActKey
    until: int


class Member(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One user, or recovery; `salt` says which salt set his slot uses (none for recovery)."""

    id: str
    slot: Annotated[int, msgspec.Meta(ge=1, le=9)] | None
    """None for a user who was removed; his act keys stay, for what he signed."""
    role: Role
    seal: PublicKey
    act: ActKey
    salt: bytes
    former: tuple[FormerKey, ...] = ()
    removed: int | None = None
    """The sequence of the act that removed him."""

    @property
    def removable(self) -> bool:
        """Whether a custodian can shut him out: nothing renews so far what others hold who open identities."""
        return self.slot is not None and not self.role.opens_identities


class Directory(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One version of the directory; its canonical form is what is signed."""

    format: _Format = FORMAT
    vault: str
    version: int
    organisation: str
    identity: PublicKey
    members: tuple[Member, ...]

    def member(self, user: str) -> Member:
        """The member of that id; raises Damaged, because ids come from slots and log entries."""
        for member in self.members:
            if member.id == user:
                return member
        raise Damaged(Sentence("the directory doesn't know the user whose slot was opened"))

    def verify_act(self, user: str, sequence: int, data: bytes, signature: bytes) -> None:
        """Raises Damaged unless `user`'s act key of that sequence signed `data`, while he was a user."""
        member = self.member(user)
        if member.removed is not None and sequence > member.removed:
            raise Damaged(Sentence("a log entry was signed by a user after his removal"))
        keys = [former.act for former in member.former if sequence <= former.until] + [member.act]
        try:
            Ed25519PublicKey.from_public_bytes(keys[0]).verify(signature, act_message(data))
        except (InvalidSignature, ValueError):
            raise Damaged(Sentence("a log entry's signature doesn't hold")) from None

    def holders(self) -> tuple[Holder, ...]:
        """Everybody who gets a slot in `keys.json`."""
        return tuple(
            Holder(user=member.id, slot=member.slot, public=member.seal)
            for member in self.members
            if member.slot is not None
        )


class KeyChange(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A user's new public keys; the key before counts for log entries up to and including `until`."""

    vault: str
    user: str
    number: int
    seal: PublicKey
    act: ActKey
    salt: bytes
    until: int


def act_message(data: bytes) -> bytes:
    """What an act key signs for a log entry: never the same bytes as for anything else."""
    return _signed("act", data)


def sign(directory: Directory, signer: Ed25519PrivateKey) -> bytes:
    """The directory signer's signature over the canonical form."""
    return signer.sign(_signed("directory", canonical.encode(directory)))


def verify(body: bytes, signer: bytes, signature: bytes, *, vault: str) -> Directory:
    """The directory whose signature holds; raises Damaged for anything else."""
    _verify(signer, signature, "directory", body, Sentence("the signature of the directory of users doesn't hold"))
    try:
        directory = canonical.strict_decode(body, Directory, where="directory")
    except BadInput:
        raise Damaged(Sentence("the directory of users is not readable")) from None
    if directory.vault != vault:
        raise Damaged(Sentence("the directory of users belongs to another vault"))
    return directory


def sign_change(change: KeyChange, former: Ed25519PrivateKey) -> bytes:
    """The former act key's signature over a change of keys."""
    return former.sign(_signed("key change", canonical.encode(change)))


def with_changes(directory: Directory, changes: list[tuple[bytes, bytes]]) -> Directory:
    """The directory with every user's own changes (body, signature) applied in order; raises Damaged."""
    members = {member.id: member for member in directory.members}
    for body, signature in changes:
        try:
            change = canonical.strict_decode(body, KeyChange, where="key change")
        except BadInput:
            raise Damaged(Sentence("a change of keys is not readable")) from None
        member = members.get(change.user)
        if member is None or member.slot is None or change.vault != directory.vault:
            raise Damaged(Sentence("a change of keys belongs to nobody here"))
        if change.number <= len(member.former):
            _require_folded(member, change)
            continue
        if change.number != len(member.former) + 1:
            raise Damaged(Sentence("a change of keys is missing"))
        _verify(
            member.act, signature, "key change", body, Sentence("a change of keys was not signed by the key before it")
        )
        former = (*member.former, FormerKey(act=member.act, until=change.until))
        members[member.id] = msgspec.structs.replace(
            member, seal=change.seal, act=change.act, salt=change.salt, former=former
        )
    return msgspec.structs.replace(directory, members=tuple(members.values()))


def sign_succession(new_signer: bytes, old: Ed25519PrivateKey, vault: str) -> bytes:
    """The old directory signer's word that a new one follows it (the identity pair was renewed)."""
    return old.sign(_signed("succession", info(vault, new_signer)))


def verify_succession(new_signer: bytes, signature: bytes, old_signer: bytes, vault: str) -> None:
    """Raises Damaged unless the old signer signed the new one."""
    _verify(
        old_signer,
        signature,
        "succession",
        info(vault, new_signer),
        Sentence("an unknown key signed the list of users"),
    )


def _require_folded(member: Member, change: KeyChange) -> None:
    """A change that the signed directory already contains must say the same."""
    following = [former.act for former in member.former[change.number :]] + [member.act]
    if following[0] != change.act or member.former[change.number - 1].until != change.until:
        raise Damaged(Sentence("a change of keys differs from the signed directory"))


def _signed(purpose: str, body: bytes) -> bytes:
    return info("testimony-intake/1", purpose, body)


def _verify(signer: bytes, signature: bytes, purpose: str, body: bytes, otherwise: Sentence) -> None:
    try:
        Ed25519PublicKey.from_public_bytes(signer).verify(signature, _signed(purpose, body))
    except (InvalidSignature, ValueError):
        raise Damaged(otherwise) from None
