"""A statement as its page shows it: the text, what to look at before it is final, signatures, how it came about."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Literal

from intake import custody
from intake.consent.signatures import Signature
from intake.interview.records import Interview
from intake.people.store import person
from intake.statement import store
from intake.statement.changes import Change, changes
from intake.statement.declarations import signed, signers
from intake.statement.finalising import Finding, findings, met_in
from intake.statement.records import Paragraph, Statement
from intake.statement.steps import Step, former_versions, steps_of
from intake.statement.translating import Progress, progress
from intake.statement.translations import translations_of
from intake.vault.settings import read_settings, write_settings

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from intake.vault import Vault

NextStep = Literal["read_back", "sign", "finalise"]
_WAVED = "waved:"


@dataclass(frozen=True, slots=True, kw_only=True)
class Version:
    """One version: its text whole, its steps, and what the version after it changed."""

    number: int
    paragraphs: tuple[Paragraph, ...]
    steps: tuple[Step, ...]
    changed_after: tuple[Change, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class View:
    """Everything that the page shows."""

    statement: Statement
    person: str
    """The person's code."""
    versions: tuple[Version, ...]
    """Oldest first; the last is the present one."""
    interview: Interview | None
    findings: tuple[Finding, ...]
    """None for a final statement."""
    waved: dict[str, str]
    """Reasons by finding that this user typed and that wait for the statement to become final."""
    signers: tuple[str, ...]
    signed: dict[str, Signature]
    translations: tuple[Progress, ...]

    @property
    def present(self) -> Version:
        """The version that counts."""
        return self.versions[-1]

    @property
    def final(self) -> bool:
        """Whether nothing in it is changed any more."""
        return self.statement.status == "final"

    @property
    def open(self) -> tuple[Finding, ...]:
        """What no reason waves through yet."""
        return tuple(finding for finding in self.findings if not self.waved.get(finding.code))

    @property
    def next_step(self) -> NextStep | None:
        """What a draft needs next; only what stands in no other step's way is done last. None for a final one."""
        codes = {finding.code for finding in self.open}
        if self.final or not codes:
            return None if self.final else "finalise"
        unsigned = any(code.endswith("_not_signed") for code in codes)
        return "sign" if unsigned and "not_read_back" not in codes else "read_back"


def view(vault: Vault, id_or_code: str, *, now: datetime, also: Sequence[Finding] = ()) -> View:
    """The page of one statement; `also` are findings of other rooms, for a draft. Raises NotThere."""
    whole = store.find(vault.db, id_or_code)
    entry = whole.statement
    met = met_in(vault, entry)
    final = entry.status == "final"
    day = custody.day(vault, now)
    return View(
        statement=entry,
        person=person(vault.db, entry.person).code,
        versions=_versions(vault, whole),
        interview=met,
        findings=() if final else (*findings(vault, entry.id, day=day), *also),
        waved={} if final else _waved(vault, entry.id, whole.version),
        signers=signers(met),
        signed=signed(vault.db, entry.id, whole.version),
        translations=progress(whole.paragraphs, translations_of(vault.db, entry.id)),
    )


def keep_waved(vault: Vault, statement: str, version: int, reasons: Mapping[str, str]) -> None:
    """Keep the reasons by which findings are to be waved through, until the statement becomes final."""
    values = {f"{_WAVED}{statement}/{version}/{code}": reason.strip() for code, reason in reasons.items()}
    write_settings(vault, values)


def _waved(vault: Vault, statement: str, version: int) -> dict[str, str]:
    start = f"{_WAVED}{statement}/{version}/"
    kept = read_settings(vault)
    return {name.removeprefix(start): reason for name, reason in kept.items() if name.startswith(start) and reason}


def _versions(vault: Vault, whole: store.Whole) -> tuple[Version, ...]:
    statement = whole.statement.id
    texts = [(former.version, former.paragraphs) for former in former_versions(vault.db, statement)]
    texts.append((whole.version, whole.paragraphs))
    return tuple(
        Version(
            number=number,
            paragraphs=paragraphs,
            steps=steps_of(vault.db, statement, number),
            changed_after=changes(paragraphs, texts[at + 1][1]) if at + 1 < len(texts) else (),
        )
        for at, (number, paragraphs) in enumerate(texts)
    )
