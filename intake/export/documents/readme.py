"""README.txt of a package: what is in it and how to check it with common tools, in the recipient's language.

UTF-8, lines of at most 78 columns but for commands and digests, which are never broken so that they can be copied.
"""

from __future__ import annotations

import textwrap
from collections.abc import Sequence

from intake.export.documents.papers import PackageEntry, StatementPaper
from intake.export.documents.verification import PROVES, steps
from intake.export.documents.words import Words, words_in

COLUMNS = 76


def readme(paper: StatementPaper, files: Sequence[PackageEntry], *, package: str = "FILE.asice") -> str:
    """The text of README.txt. `files` are listed as given; `package` is the package's own name."""
    words = words_in(paper.proceedings_language)
    pdf = next((entry.name for entry in files if entry.kind == "statement"), "FILE.pdf")
    title = words("readme.title", reference=paper.reference)
    lines = [title, "=" * len(title), paper.organisation, "", words("readme.what"), ""]
    for entry in files:
        lines += [f"  {entry.name}", *_wrapped(words(f"readme.kind_{entry.kind}"), "      ")]
    lines += ["", words("readme.check"), "", *_wrapped(words("readme.check_intro"), "")]
    for number, step in enumerate(steps(pdf, package), 1):
        lines += ["", *_wrapped(words(step.key), "   ", first=f"{number}. ")]
        lines += ["", *(f"     {command}" for command in step.commands)] if step.commands else _key(paper, words)
    lines += ["", words("verify.proves"), ""]
    for number in PROVES:
        lines += _wrapped(words(f"verify.proves_{number}"), "  ", first="- ")
    lines += ["", words("readme.ask"), "", *_wrapped(words("readme.ask_text", organisation=paper.organisation), "")]
    lines += [paper.contact] if paper.contact else []
    lines += ["", words("readme.care"), "", *_wrapped(words("readme.care_text"), "")]
    return "\n".join(lines) + "\n"


def _key(paper: StatementPaper, words: Words) -> list[str]:
    """Fingerprint, words and checkpoint, whole."""
    return [
        f"   {words('verify.fingerprint')}",
        f"     {paper.fingerprint}",
        f"   {words('verify.words')}",
        f"     {' '.join(paper.words)}",
        f"   {words('verify.checkpoint')}",
        f"     {paper.checkpoint}",
    ]


def _wrapped(text: str, indent: str, *, first: str | None = None) -> list[str]:
    start = indent if first is None else first
    return textwrap.wrap(
        text, COLUMNS, initial_indent=start, subsequent_indent=indent, break_long_words=False, break_on_hyphens=False
    )
