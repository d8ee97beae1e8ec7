"""`demo`: the whole way on the invented sample complaint, from a case in JSON to verified exports and refusals."""

from __future__ import annotations

import argparse
from dataclasses import dataclass
from importlib.resources import as_file, files
from pathlib import Path
from typing import TYPE_CHECKING

from intake.cli.opening import add_json, clock
from intake.cli.output import Progress, emit, line, say
from intake.errors import AlreadyThere, BadInput, Refused, Sentence

if TYPE_CHECKING:
    from intake.consent.records import Recipient
    from intake.vault import Vault

ORGANISATION = "Documentation Office (sample)"
PASSPHRASE = "sample complaint nothing here is real"  # noqa: S105 -- public on purpose, and printed

_KINDS = {
    "counsel": ("lawyer",),
    "prosecutor": ("prosecutor",),
    "filing": ("prosecutor",),
    "un_mechanism": ("un_mechanism",),
    "clinician": ("clinician",),
    "partner": ("partner",),
    "public": ("press",),
}
"""Which recipients of the address book a profile is meant for."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Outcome:
    statement: str
    profile: str
    recipient: str
    pdf: str | None = None
    package: str | None = None
    valid: bool = False
    refused: str = ""
    why: tuple[str, ...] = ()


def configure(name: str, parser: argparse.ArgumentParser) -> None:
    """The arguments of `demo`."""
    parser.epilog = "Every name in the sample is invented. DIR must not hold a demo already."
    parser.add_argument("dir", metavar="DIR", type=Path, help="where to put the vault and the exports")
    add_json(parser)
    parser.set_defaults(run=_demo)


def _demo(options: argparse.Namespace) -> int:
    from intake import vault
    from intake.vault.stretching import KEYS_NAME

    folder: Path = options.dir
    place = folder / "vault"
    if place.exists() or (folder / "index.json").exists():
        raise AlreadyThere(
            Sentence("a demo is here already"),
            where=str(folder),
            hint=Sentence("Name another folder, or remove this one."),
        )
    if (folder / KEYS_NAME).exists():
        raise BadInput(Sentence("exports don't belong into the vault's own folder"), where=str(folder))
    folder.mkdir(parents=True, exist_ok=True)
    made = vault.create(place, PASSPHRASE, organisation=ORGANISATION, cost=vault.FLOOR, now=clock())
    try:
        _take_in(made)
        outcomes = _export_all(made, folder / "exports")
    finally:
        made.close()
    _write_index(folder, outcomes)
    _judge_files(outcomes)
    if options.json:
        emit([_row(outcome) for outcome in outcomes if outcome.pdf])
    else:
        _tell(folder, outcomes)
    return 0 if all(outcome.valid or outcome.refused for outcome in outcomes) else 1


def _take_in(made: Vault) -> None:
    from intake import custody, search
    from intake.interchange.importing import import_case

    with custody.act(made, custody.Act.VAULT_CREATED, made.id, now=clock()):
        pass
    with as_file(files("resources") / "sample") as sample:
        import_case(made, sample / "case.json", now=clock())
    search.catch_up(made, progress=Progress("indexing"))


def _export_all(made: Vault, folder: Path) -> list[_Outcome]:
    from intake.consent.store import recipients
    from intake.statement import store
    from intake.vocabulary import profiles

    progress, outcomes = Progress("exporting"), []
    summaries = store.summaries(made.db)
    book = recipients(made.db, store.find(made.db, summaries[0].id).case_key)
    orders = [
        (summary.code, profile, recipient)
        for summary in summaries
        for profile in profiles()
        for recipient in _recipients(profile, book, summary.person)
    ]
    for done, (code, profile, recipient) in enumerate(orders, 1):
        outcomes.append(_export_one(made, folder, code, profile, recipient))
        progress(done, len(orders))
    return outcomes


def _recipients(profile: str, book: tuple[Recipient, ...], person: str) -> list[str]:
    if profile == "internal":
        return [ORGANISATION]
    if profile == "deponent":
        return [f"deponent {person}"]
    return [r.name for r in book if r.kind in _KINDS[profile] and isinstance(r.name, str)]


def _export_one(made: Vault, folder: Path, code: str, profile: str, recipient: str) -> _Outcome:
    from intake import export
    from intake.signing import judge

    order = export.Order(statement=code, profile=profile, recipient=recipient)
    try:
        left = export.export_statement(made, order, folder / code, now=clock())
    except Refused as refusal:
        return _Outcome(
            statement=code,
            profile=profile,
            recipient=recipient,
            refused=refusal.kind,
            why=tuple(reason.message for reason in refusal.reasons),
        )
    certificate = made.organisation_key().certificate
    valid = all(judge(path.read_bytes(), trust=[certificate]).state == "trusted" for path in (left.pdf, left.package))
    return _Outcome(
        statement=code,
        profile=profile,
        recipient=recipient,
        pdf=str(left.pdf),
        package=str(left.package),
        valid=valid,
    )


def _row(outcome: _Outcome) -> dict[str, object]:
    return {
        "statement": outcome.statement,
        "profile": outcome.profile,
        "recipient": outcome.recipient,
        "pdf": outcome.pdf,
        "package": outcome.package,
        "valid": outcome.valid,
    }


def _write_index(folder: Path, outcomes: list[_Outcome]) -> None:
    import msgspec

    rows = [_row(outcome) for outcome in outcomes if outcome.pdf]
    (folder / "index.json").write_bytes(msgspec.json.format(msgspec.json.encode(rows), indent=1) + b"\n")


def _judge_files(outcomes: list[_Outcome]) -> None:
    bad = [outcome.pdf for outcome in outcomes if outcome.pdf and not outcome.valid]
    for path in bad:
        say(f"does not verify: {path}")


def _tell(folder: Path, outcomes: list[_Outcome]) -> None:
    made = [outcome for outcome in outcomes if outcome.pdf]
    line(f"{len(made)} exports, {sum(outcome.valid for outcome in made)} of them verified:")
    for outcome in made:
        line(f"  {outcome.statement} for {outcome.recipient} ({outcome.profile})")
        line(f"    {outcome.package}")
    line("")
    line("Refused, as they should be:")
    for outcome in outcomes:
        if outcome.refused:
            kind = outcome.refused.replace("_", " ")
            line(f"  {outcome.statement} for {outcome.recipient} ({outcome.profile}), {kind}:")
            for reason in dict.fromkeys(outcome.why):
                line(f"    {reason}")
    line("")
    line(f"The vault: {folder / 'vault'}")
    line(f"Its passphrase (public, never use it for anything real): {PASSPHRASE}")
    line(f"The list of exports: {folder / 'index.json'}")
