"""What proves a vault: its log, and the check of everything in it."""

from __future__ import annotations

import argparse

from intake.cli.opening import add_json, add_read_only, add_vault, clock, opened, passphrase
from intake.cli.output import Progress, emit, line, say, table


def configure(name: str, parser: argparse.ArgumentParser) -> None:
    """The arguments of one command of this group."""
    add_vault(parser)
    if name == "log":
        parser.epilog = "One act a line. --verify proves that no act was changed, removed or put in since."
        parser.add_argument("--verify", action="store_true", help="prove the log: chain, signatures, digests")
        parser.set_defaults(run=_log)
    else:
        parser.epilog = "Nothing is changed. Exit 1 and one sentence for each thing that is not as it was written."
        parser.set_defaults(run=_check)
    add_read_only(parser)
    add_json(parser)


def _log(options: argparse.Namespace) -> int:
    with opened(options) as vault:
        from intake import custody  # late: the passphrase is being stretched first

        if options.verify:
            proof = custody.verify(vault)
            if options.json:
                emit(
                    {
                        "holds": proof.holds,
                        "entries": proof.entries,
                        "checkpoint": proof.head.hex(),
                        "problems": list(proof.problems),
                    }
                )
            else:
                for problem in proof.problems:
                    line(problem)
                line(f"{proof.entries} acts, {'all proved' if proof.holds else 'not proved'}; head {proof.head.hex()}")
            return 0 if proof.holds else 1
        entries = [entry for entry, _ in custody.history(vault)]
    columns = ("sequence", "time", "user", "act", "subject")
    if options.json:
        emit([{name: getattr(entry, name) for name in columns} for entry in entries])
    else:
        table(columns, ([getattr(entry, name) for name in columns] for entry in entries))
    return 0


def _check(options: argparse.Namespace) -> int:
    from intake.vault.stretching import HeadStart

    secret = passphrase(options)
    head_start = HeadStart.of_vault(options.vault, secret)
    from intake import inspection  # loaded while the passphrase is being stretched

    progress = Progress("checking")
    findings = inspection.check(
        options.vault, secret, now=clock(), progress=progress, head_start=head_start, read_only=options.read_only
    )
    if options.json:
        emit({"clean": not findings, "findings": list(findings)})
    else:
        for finding in findings:
            line(finding)
        if not findings:
            say("The vault is whole.")
    return 1 if findings else 0
