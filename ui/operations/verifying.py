"""Judging files, with or without a vault, and writing the report of a verdict where the user says."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from intake.errors import BadInput, NoRoom, NotPermitted
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
    problems: tuple[str, ...] = ()
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


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """What a report says, in the window's language: for each file its answer and its facts."""

    title: str
    language: str
    answers: tuple[tuple[str, tuple[tuple[str, str], ...]], ...]
    limits: tuple[str, ...]
    foot: str
    page_words: str


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


def save_report(desk: Desk, report: Report, path: Path, said: str) -> None:
    """Write the report: text when the name ends in .txt, else a PDF that can be printed."""
    now = desk.now()
    desk.work.free(lambda: _write_report(report, path, now), lambda _: desk.say(said))


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
            raise BadInput(f"cannot be read ({problem.strerror})", where=path.name) from None
        pinned_fingerprints(data)
        found.append(data)
    return tuple(found)


def _judge(path: Path, pins: Pins) -> Judged:
    from intake.signing import contents, fingerprint_words, judge, pinned_fingerprints

    try:
        with path.open("rb") as file:
            data = file.read(_MOST + 1)
    except OSError as problem:
        return Judged(path=path, state="unreadable", problems=(str(problem.strerror),))
    if len(data) > _MOST:
        return Judged(path=path, state="unreadable", problems=("larger than one gigabyte",))
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


def _write_report(report: Report, path: Path, now: datetime) -> None:
    data = _as_text(report) if path.suffix.lower() == ".txt" else _as_pdf(report, now)
    try:
        path.write_bytes(data)
    except OSError as problem:
        raise NoRoom(f"the report can't be written ({problem.strerror})", hint="Choose another place.") from None


def _as_text(report: Report) -> bytes:
    lines = [report.title, "=" * len(report.title), ""]
    for answer, facts in report.answers:
        lines += [answer, *(f"  {label}: {value}" for label, value in facts), ""]
    return "\n".join([*lines, *report.limits, "", report.foot, ""]).encode()


def _as_pdf(report: Report, now: datetime) -> bytes:
    from intake.typeset import Document, Fields, Run, Space, Text, render
    from ui.language import right_to_left

    def text(words: str, role: str = "P", *, small: bool = False) -> Text:
        return Text((Run(words),), role=role, language=report.language, small=small)  # type: ignore[arg-type]

    blocks: list[object] = [text(report.title, "H1")]
    for answer, facts in report.answers:
        blocks.append(text(answer, "H2"))
        blocks.append(Fields(tuple((text(label, small=True), text(value, small=True)) for label, value in facts)))
        blocks.append(Space(6))
    blocks.extend(text(limit, small=True) for limit in report.limits)
    return render(
        Document(
            title=report.title,
            language=report.language,
            direction="rtl" if right_to_left(report.language) else "ltr",
            head=text(report.title, small=True),
            foot=text(report.foot, small=True),
            blocks=tuple(blocks),  # type: ignore[arg-type]
            created=now,
            page_words=report.page_words,
        )
    )
