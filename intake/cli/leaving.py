"""What leaves a vault: exports, and what is disclosed of them later."""

from __future__ import annotations

import argparse
from pathlib import Path

from intake.cli.opening import add_json, add_vault, clock, opened
from intake.cli.output import emit, say
from intake.errors import BadInput, Refused, Sentence


def configure(name: str, parser: argparse.ArgumentParser) -> None:
    """The arguments of one command of this group."""
    add_vault(parser)
    if name == "export":
        parser.epilog = (
            "A refusal is exit 1 and leaves no file; it is logged, and says why: no consent covers it, nothing was "
            "decided for this profile, a name of the vault stands unmarked, or a hidden text was found in the result."
        )
        parser.add_argument("statement", metavar="STATEMENT", help="the statement's id or code")
        parser.add_argument(
            "--for",
            dest="profile",
            metavar="PROFILE",
            required=True,
            help="who will read it: filing, prosecutor, counsel …",
        )
        parser.add_argument(
            "--wave-through",
            metavar="NAME=REASON",
            action="append",
            default=[],
            help="let a name stand, for a reason that is logged",
        )
        parser.add_argument(
            "--translation", metavar="LANGUAGE", default="", help="print the translation into it under each paragraph"
        )
        parser.add_argument(
            "--identity-to", metavar="AGE_RECIPIENT", help="also write the identity, encrypted to this age recipient"
        )
    else:
        parser.epilog = "The export's own profile and the consents of today decide whether anything may be opened."
        parser.add_argument("package", metavar="PACKAGE", type=Path, help="a package that this vault exported")
        parser.add_argument(
            "--paragraph",
            metavar="N",
            type=int,
            action="append",
            default=[],
            help="a printed paragraph number; none: all",
        )
    parser.add_argument("--recipient", metavar="NAME", required=True, help="for whom: a name, or the id of a recipient")
    parser.add_argument(
        "--out", metavar="DIR" if name == "export" else "FILE", type=Path, required=True, help="where to write"
    )
    add_json(parser)
    parser.set_defaults(run=_export if name == "export" else _disclose)


def _export(options: argparse.Namespace) -> int:
    texts = (options.statement, options.recipient, options.translation, options.identity_to or "")
    _require_text(*texts, *options.wave_through)
    waved = tuple(_waved(text) for text in options.wave_through)
    with opened(options) as vault:
        from intake import export  # late, here and below: the passphrase is being stretched first

        order = export.Order(
            statement=options.statement,
            profile=options.profile,
            recipient=options.recipient,
            waved_through=waved,
            identity_to=options.identity_to,
            translation=options.translation,
        )
        try:
            made = export.export_statement(vault, order, options.out, now=clock())
        except Refused as refusal:
            return tell_refusal(refusal, as_json=options.json)
    for warning in made.warnings:
        say(warning)
    if options.json:
        emit(made.as_json())
    else:
        say(f"Signed and verified: {made.pdf}")
        say(f"The package for the recipient: {made.package}")
    return 0


def _disclose(options: argparse.Namespace) -> int:
    _require_text(options.recipient)
    with opened(options) as vault:
        from intake import export

        try:
            done = export.disclose(
                vault,
                options.package,
                recipient=options.recipient,
                out=options.out,
                paragraphs=tuple(options.paragraph),
                now=clock(),
            )
        except Refused as refusal:
            return tell_refusal(refusal, as_json=options.json)
    if options.json:
        emit({"sd_jwt": str(done.path), "opened": done.opened, "nonce": done.nonce})
    else:
        say(f"{done.opened} hidden places are opened in {done.path}.")
    return 0


def tell_refusal(refusal: Refused, *, as_json: bool) -> int:
    """A refusal in the contract's form; exit code 1."""
    if as_json:
        emit(
            {
                "refused": refusal.kind,
                "reasons": [
                    {"message": r.message, "paragraph": r.paragraph, "start": r.start, "end": r.end}
                    for r in refusal.reasons
                ],
            }
        )
    for reason in refusal.reasons:
        place = f"paragraph {reason.paragraph}" if reason.paragraph else ""
        if place and reason.start is not None:
            place += f", {reason.start}–{reason.end}"
        say(f"Not exported, {refusal.kind.replace('_', ' ')}: {reason.message}{place and f' ({place})'}")
    if refusal.hint:
        say(refusal.hint)
    return refusal.exit_code


def _require_text(*words: str) -> None:
    for word in words:
        if any(0xD800 <= ord(c) < 0xE000 for c in word):
            raise BadInput(Sentence("an argument is not UTF-8 text"))


def _waved(text: str) -> tuple[str, str]:
    name, sign, reason = text.partition("=")
    if not sign or not name.strip() or not reason.strip():
        raise BadInput(Sentence("--wave-through needs NAME=REASON, both in words"))
    return name, reason.strip()
