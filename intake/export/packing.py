"""Packing: a filled paper becomes a signed PDF, and the signed package around it. Pure, in memory."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from intake.export import documents
from intake.export.copies import Copy
from intake.export.documents.papers import EntryKind, PackageEntry, StatementPaper
from intake.export.filling import Seals
from intake.signing import PackageFile, build_package, sign_pdf
from intake.signing.asic import SIGNATURE, SUMS
from intake.typeset import render

PDF, TOKEN = "application/pdf", "application/dc+sd-jwt"


@dataclass(frozen=True, slots=True, kw_only=True)
class Finished:
    """What is judged and searched before it may leave."""

    pdf: bytes
    package: bytes


def finish(paper: StatementPaper, seals: Seals, copies: Sequence[Copy], *, package: str) -> Finished:
    """The signed statement, and the package (a file of that name) around it."""
    pdf = sign_pdf(render(documents.statement(paper)), seals.key, seals.at)
    files = [
        PackageFile(name="statement.pdf", mime=PDF, data=pdf),
        PackageFile(name="statement.sd-jwt", mime=TOKEN, data=seals.sd_jwt),
        PackageFile(
            name="schedule.pdf",
            mime=PDF,
            data=sign_pdf(render(documents.schedule(paper)), seals.key, seals.at),
        ),
    ]
    if copies:
        listed = sign_pdf(render(documents.exhibit_list(paper)), seals.key, seals.at)
        files.append(PackageFile(name="exhibits.pdf", mime=PDF, data=listed))
        files.extend(PackageFile(name=copy.name, mime="image/png", data=copy.data) for copy in copies)
    text = documents.readme(paper, _entries(files), package=package)
    files.append(PackageFile(name="README.txt", mime="text/plain", data=text.encode("utf-8")))
    return Finished(pdf=pdf, package=build_package(files, seals.key, seals.at))


def _entries(files: Sequence[PackageFile]) -> tuple[PackageEntry, ...]:
    kinds: dict[str, EntryKind] = {
        "statement.pdf": "statement",
        "statement.sd-jwt": "machine",
        "schedule.pdf": "schedule",
    }
    kinds["exhibits.pdf"] = "exhibit_list"
    return (
        *(PackageEntry(name=file.name, kind=kinds.get(file.name, "exhibit")) for file in files),
        PackageEntry(name=SUMS, kind="sums"),
        PackageEntry(name=SIGNATURE, kind="signature"),
    )
