"""Writing a page of words where the user says: a report, a letter, a checkpoint. As a PDF, or as text (.txt)."""

from __future__ import annotations

import os
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from intake.errors import NoRoom, Sentence, system_reason
from ui.language import right_to_left
from ui.shell.desk import Desk


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """A heading, paragraphs, and facts as (label, value)."""

    heading: str = ""
    paragraphs: tuple[str, ...] = ()
    facts: tuple[tuple[str, str], ...] = ()
    large: bool = False
    """Whether the facts stand in the size of the text: what is copied by hand."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Paper:
    """What is written; every text is in `language`, whoever made it."""

    title: str
    language: str
    parts: tuple[Part, ...]
    foot: str = ""
    page_words: str = "{page} / {pages}"


def save(desk: Desk, paper: Paper, path: Path, said: str) -> None:
    """Write it, over a file that the user chose to replace; then say `said`."""
    now = desk.now()
    desk.work.free(lambda: _write(paper, path, now), lambda _: desk.say(said))


def _write(paper: Paper, path: Path, now: datetime) -> None:
    data = _as_text(paper) if path.suffix.lower() == ".txt" else pdf(paper, now)
    try:
        with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "wb") as file:
            file.write(data)
    except OSError as problem:
        raise NoRoom(
            Sentence("{name}: can't be written ({reason})", name=path.name, reason=system_reason(problem)),
            hint=Sentence("Choose another place."),
        ) from None


def _as_text(paper: Paper) -> bytes:
    lines = [paper.title, "=" * len(paper.title), ""]
    for part in paper.parts:
        lines += [part.heading, "-" * len(part.heading)] if part.heading else []
        for paragraph in part.paragraphs:
            lines += [paragraph, ""]
        lines += [*(f"{label}: {value}" for label, value in part.facts), ""]
    return "\n".join([*lines, paper.foot, ""]).encode()


def pdf(paper: Paper, now: datetime) -> bytes:
    """The pages, in memory."""
    from intake.typeset import Document, Fields, Run, Space, Text, render
    from intake.typeset.blocks import Block, Role

    def text(words: str, role: Role = "P", *, small: bool = False) -> Text:
        return Text((Run(words),), role=role, language=paper.language, small=small)

    blocks: list[Block] = [text(paper.title, "H1")]
    for part in paper.parts:
        if part.heading:
            blocks.append(text(part.heading, "H2"))
        blocks.extend(text(paragraph) for paragraph in part.paragraphs)
        if part.facts:
            blocks.append(
                Fields(
                    tuple(
                        (text(label, small=not part.large), text(value, small=not part.large))
                        for label, value in part.facts
                    )
                )
            )
        blocks.append(Space(6))
    return render(
        Document(
            title=paper.title,
            language=paper.language,
            direction="rtl" if right_to_left(paper.language) else "ltr",
            head=text(paper.title, small=True),
            foot=text(paper.foot, small=True),
            blocks=tuple(blocks),
            created=now,
            page_words=paper.page_words,
        )
    )
