"""`verify`: judge signed files. No vault, no passphrase, no network."""

from __future__ import annotations

import argparse
from errno import EINVAL
from pathlib import Path

from intake.cli.opening import add_json
from intake.cli.output import emit, line
from intake.errors import BadInput, Sentence, system_reason

_MOST = 1 << 30


def configure(name: str, parser: argparse.ArgumentParser) -> None:
    """The arguments of `verify`."""
    parser.epilog = (
        "'unknown_signer' means: unchanged since somebody signed it, but anybody could have. Compare the signer's "
        "words with a copy that reached you another way, or give --trust CERT (PEM or DER)."
    )
    parser.add_argument("paths", metavar="PATH", nargs="+", help="a signed PDF, a package (.asice) or an SD-JWT")
    parser.add_argument("--trust", metavar="CERT", action="append", default=[], help="only this signer is accepted")
    parser.add_argument("--trust-tsa", metavar="CERT", action="append", default=[], help="a time-stamping service")
    add_json(parser)
    parser.set_defaults(run=_verify)


def _verify(options: argparse.Namespace) -> int:
    from intake.signing.verdict import judge, pinned_fingerprints

    trust = [_certificate(path) for path in options.trust]
    trust_tsa = [_certificate(path) for path in options.trust_tsa]
    for certificate in (*trust, *trust_tsa):
        pinned_fingerprints(certificate)  # a pin that is none is told before any file is judged
    rows = []
    for path in options.paths:
        try:
            data = _read(Path(path))
        except OSError as problem:
            rows.append(_row(path, "indeterminate", [f"cannot be read: {problem.strerror or problem}"]))
            continue
        verdict = judge(data, trust=trust, trust_tsa=trust_tsa)
        rows.append(
            _row(
                path,
                verdict.state.value,
                list(verdict.problems),
                verdict.signer,
                verdict.fingerprint,
                verdict.signed_at,
                verdict.timestamped_at,
                valid=verdict.state.value == "trusted" or (verdict.state.value == "unknown_signer" and not trust),
            )
        )
    if options.json:
        emit(rows)
    else:
        for row in rows:
            _tell(row)
    return 0 if all(row["valid"] for row in rows) else 1


def _row(
    path: str,
    state: str,
    problems: list[str],
    signer: str | None = None,
    fingerprint: str | None = None,
    signed_at: object = None,
    timestamped_at: object = None,
    *,
    valid: bool = False,
) -> dict[str, object]:
    return {
        "path": path,
        "valid": valid,
        "state": state,
        "problems": problems,
        "signer": signer,
        "fingerprint": fingerprint,
        "signed_at": signed_at,
        "timestamped_at": timestamped_at,
    }


def _tell(row: dict[str, object]) -> None:
    line(f"{row['path']}: {str(row['state']).replace('_', ' ')}")
    for name in ("signer", "fingerprint", "signed_at", "timestamped_at"):
        if row[name]:
            line(f"  {name.replace('_', ' ')}: {row[name]}")
    for problem in row["problems"] if isinstance(row["problems"], list) else []:
        line(f"  {problem}")


def _certificate(path: str) -> bytes:
    try:
        return _read(Path(path))
    except OSError as problem:
        raise BadInput(Sentence("cannot be read: {reason}", reason=system_reason(problem)), where=path) from None


def _read(path: Path) -> bytes:
    if path.exists() and not (path.is_file() or path.is_dir()):  # a pipe or a terminal would be waited for for ever
        raise OSError(EINVAL, "it is not a file")
    with path.open("rb") as file:
        data = file.read(_MOST + 1)
    if len(data) > _MOST:
        raise OSError(27, "larger than one gigabyte")
    return data
