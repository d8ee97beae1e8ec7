"""Judging files, with or without a vault."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from intake.errors import BadInput, NotPermitted, Sentence, system_reason
from ui.shell.desk import Desk

if TYPE_CHECKING:
    from intake.signing import Contents
    from intake.vault import Vault
    from ui.work import Failed

_MOST = 1 << 30


@dataclass(frozen=True, slots=True, kw_only=True)
class Pins:
    """Whom the user trusts: the certificate of the open vault, and those that she chose."""

    own: bytes | None = None
    chosen: tuple[bytes, ...] = ()

    @property
    def all(self) -> tuple[bytes, ...]:
        """Every pinned certificate."""
        return self.chosen if self.own is None else (self.own, *self.chosen)


@dataclass(frozen=True, slots=True, kw_only=True)
class Judged:
    """One file and what can be said of it; `state` is a value of `intake.signing.State`, or `unreadable`."""

    path: Path
    state: str
    problems: tuple[Sentence, ...] = ()
    size: int = 0
    sha256: str = ""
    signer: str = ""
    fingerprint: str = ""
    words: tuple[str, ...] = ()
    signed_at: datetime | None = None
    proved_at: datetime | None = None
    own: bool = False
    """Signed by the vault that is open."""
    contents: Contents | None = None


def own_certificate(desk: Desk, then: Callable[[bytes | None], None]) -> None:
    """The certificate of the vault that is open; None without one, and for a role that can't open it."""
    if desk.session is None:
        then(None)
    else:
        desk.read(_own_certificate, then)


def judge_file(desk: Desk, path: Path, pins: Pins, then: Callable[[Judged], None]) -> None:
    """The verdict on one file; a file that can't be read is an answer too."""
    desk.work.free(lambda: _judge(path, pins), then)


def read_certificates(
    desk: Desk, paths: Sequence[Path], then: Callable[[tuple[bytes, ...]], None], failed: Failed
) -> None:
    """Certificates from files; refused when one holds none."""
    desk.work.free(lambda: _certificates(tuple(paths)), then, failed)


def _own_certificate(vault: Vault) -> bytes | None:
    try:
        return vault.organisation_key().certificate
    except NotPermitted:
        return None


def _certificates(paths: tuple[Path, ...]) -> tuple[bytes, ...]:
    from intake.signing import pinned_fingerprints

    found = []
    for path in paths:
        try:
            data = path.read_bytes()
        except OSError as problem:
            raise BadInput(
                Sentence("cannot be read ({reason})", reason=system_reason(problem)), where=path.name
            ) from None
        pinned_fingerprints(data)
        found.append(data)
    return tuple(found)


def _judge(path: Path, pins: Pins) -> Judged:
    from intake.signing import contents, fingerprint_words, judge, pinned_fingerprints

    try:
        with path.open("rb") as file:
            data = file.read(_MOST + 1)
    except OSError as problem:
        return Judged(path=path, state="unreadable", problems=(system_reason(problem),))
    if len(data) > _MOST:
        return Judged(path=path, state="unreadable", problems=(Sentence("larger than one gigabyte"),))
    verdict = judge(data, trust=pins.all, trust_tsa=pins.chosen)
    fingerprint = verdict.fingerprint or ""
    return Judged(
        path=path,
        state=verdict.state.value,
        problems=verdict.problems,
        size=len(data),
        sha256=hashlib.sha256(data).hexdigest(),
        signer=verdict.signer or "",
        fingerprint=fingerprint,
        words=fingerprint_words(fingerprint) if fingerprint else (),
        signed_at=verdict.signed_at,
        proved_at=verdict.timestamped_at,
        own=pins.own is not None and fingerprint in pinned_fingerprints(pins.own),
        contents=contents(data) if verdict.unchanged else None,
    )
