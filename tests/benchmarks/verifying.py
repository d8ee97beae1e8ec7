"""Judging exports: the function, and the real command line with all paths in one call, beside pyHanko's command line.

pyHanko's command line takes one file a call. It is a package of its own (`pyhanko-cli`), which the program does not
need: it is installed once into `.tools/pyhanko`, at the version of `pyhanko` that is in our lock.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator, Sequence
from importlib.metadata import version
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives.serialization import Encoding

from intake import export
from intake.signing import judge
from tests.benchmarks.cases import clock
from tests.benchmarks.measuring import (
    ROOT,
    Row,
    Scale,
    Times,
    child_cpu,
    cpu,
    fresh,
    interleaved,
    python_environment,
    row,
)
from tests.benchmarks.sample import ORDERS, sample_vault

GOAL = 100.0
_TOOL = ROOT / ".tools" / "pyhanko"
_WANTED = "pyhanko-cli==0.6.0"


def measure(work: Path, scale: Scale) -> Iterator[Row]:
    """Signed PDFs of the sample, in five languages, as often as it takes."""
    folder = fresh(work / "verify")
    papers, packages, certificate = _exports(folder, 1 if not scale.tools else len(ORDERS))
    (folder / "signer.pem").write_bytes(certificate)
    paths = [papers[number % len(papers)] for number in range(scale.verified)]

    def judged(files: Sequence[Path]) -> float:
        data = [file.read_bytes() for file in files]
        return cpu(lambda: _require_trusted(data, certificate))

    judged(papers)
    environment = python_environment()
    call: list[str | Path] = [sys.executable, "-m", "intake", "verify", "--trust", folder / "signer.pem"]
    child_cpu([*call, paths[0]], environment=environment)
    contenders = [lambda: judged(paths), lambda: child_cpu([*call, *paths], environment=environment)]
    if scale.tools:
        peer = _pyhanko()
        few = [papers[number % len(papers)] for number in range(scale.peer_files)]
        contenders.append(lambda: sum(_validated(peer, file, folder / "signer.pem") for file in few) / len(few))
        _validated(peer, few[0], folder / "signer.pem")
    function, line, *others = interleaved(min(scale.rounds, 3), *contenders)
    yield _row("judge, the function, each PDF", function, others, len(paths))
    yield _row(f"intake verify with {len(paths):,} PDFs in one call, each PDF", line, others, len(paths), goal=GOAL)
    wrapped = judged(packages) / len(packages)
    yield Row(
        benchmark="verify",
        what="judge, each package (PDFs, SD-JWT, manifest)",
        ours=wrapped * 1_000,
        unit="ms",
        note="no command line judges a package with the PDFs in it",
    )
    shutil.rmtree(folder)


def _row(what: str, ours: Times, others: Sequence[Times], each: int, *, goal: float | None = None) -> Row:
    single = Times(tuple(seconds / each for seconds in ours.seconds))
    if not others:
        return Row(benchmark="verify", what=what, ours=single.median * 1_000, unit="ms")
    ratio = others[0].median / single.median
    return row(
        "verify",
        what,
        single,
        others[0],
        peer=f"pyHanko {version('pyhanko')} command line, one call a file",
        goal=f"at least {goal:.0f}× faster for each file" if goal else "",
        met=ratio >= goal if goal else None,
        note="theirs without revocation checks; it does not look at the attached statement",
    )


def _exports(folder: Path, count: int) -> tuple[list[Path], list[Path], bytes]:
    with sample_vault(folder / "vault") as vault:
        made = [
            export.export_statement(vault, order, folder / "out" / str(number), now=clock())
            for number, order in enumerate(ORDERS[:count])
        ]
        certificate = x509.load_der_x509_certificate(vault.organisation_key().certificate).public_bytes(Encoding.PEM)
    return [each.pdf for each in made], [each.package for each in made], certificate


def _require_trusted(files: Sequence[bytes], certificate: bytes) -> None:
    for data in files:
        verdict = judge(data, trust=[certificate])
        if verdict.state != "trusted":
            raise RuntimeError(f"an export of ours is {verdict.state}: {verdict.problems}")


def _validated(peer: Path, file: Path, certificate: Path) -> float:
    validate = ["sign", "validate", "--executive-summary", "--no-revocation-check", "--trust-replace", "--trust"]
    return child_cpu([peer, *validate, certificate, file])


def _pyhanko() -> Path:
    """pyHanko's command line, installed if it isn't there."""
    program = _TOOL / "bin" / "pyhanko"
    if program.exists():
        return program
    print(f"bench: installing {_WANTED} into {_TOOL.relative_to(ROOT)}", file=sys.stderr)
    _run(sys.executable, "-m", "venv", _TOOL)
    wanted = (_WANTED, f"pyhanko=={version('pyhanko')}")
    _run(_TOOL / "bin" / "python", "-m", "pip", "install", "-qq", "--disable-pip-version-check", *wanted)
    return program


def _run(*command: str | Path) -> None:
    """With its modules compiled, whatever this shell says about that."""
    environment = {**os.environ, "PYTHONDONTWRITEBYTECODE": ""}
    subprocess.run([str(word) for word in command], check=True, stdout=sys.stderr, env=environment)
