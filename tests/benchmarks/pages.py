"""How fast pages are set: mixed text, and text in which most words are new, beside LibreOffice on the same text.

Twice: the setting alone, with fonts and modules loaded (of LibreOffice's time its start is taken off), and the whole
program, from a text file to a finished PDF.
"""

from __future__ import annotations

import io
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import msgspec
import pikepdf

from intake import typeset
from tests.benchmarks import office
from tests.benchmarks.measuring import Row, Scale, Times, child_cpu, cpu, fresh, interleaved, python_environment, row
from tests.benchmarks.office import Office
from tests.benchmarks.paper import document
from tests.benchmarks.texts import Said, speech

FLOOR = 40.0
"""Mixed pages per CPU second, tags and archive form included."""
_WORDS_A_PAGE = 345


@dataclass(frozen=True, slots=True, kw_only=True)
class _Text:
    """A text to be set, and what is done with it."""

    name: str
    what: str
    said: list[Said]
    goal: float | None


def measure(work: Path, scale: Scale) -> Iterator[Row]:
    """Mixed text and new words."""
    folder = fresh(work / "pages")
    peer = Office(folder / "office") if scale.tools else None
    if peer:
        peer.prepare()
    words = scale.pages * _WORDS_A_PAGE
    yield from _rows(_Text(name="mixed", what="mixed text", said=list(speech(words)), goal=FLOOR), folder, peer, scale)
    new = list(speech(words, new_words=True))
    yield from _rows(_Text(name="new", what="most words new", said=new, goal=None), folder, peer, scale)


def _rows(text: _Text, folder: Path, peer: Office | None, scale: Scale) -> Iterator[Row]:
    paper, made = document(text.said), list[bytes]()
    source, environment = folder / f"{text.name}.json", python_environment()
    source.write_bytes(msgspec.json.encode(text.said))
    program: list[str | Path] = [sys.executable, "-m", "tests.benchmarks.paper", source, folder / "ours.pdf"]

    def setting() -> float:
        typeset.forget()  # no word is remembered from the round before
        made.clear()
        return cpu(lambda: made.append(typeset.render(paper)))

    setting(), child_cpu(program, environment=environment)  # fonts are loaded, modules compiled
    contenders = [setting, lambda: child_cpu(program, environment=environment)]
    if peer:
        peer.write(text.name, text.said)
        contenders += [lambda: peer.convert(text.name), lambda: peer.convert("first")]
    alone, whole, *theirs = interleaved(scale.rounds, *contenders)
    pages = _pages(made[0])
    yield _speed(text, pages, alone, theirs, peer)
    if peer:
        yield row("pages", f"the same {pages} pages, whole program", whole, theirs[0], peer=office.version())


def _speed(text: _Text, pages: int, alone: Times, theirs: list[Times], peer: Office | None) -> Row:
    speed = pages / alone.median
    told = Row(
        benchmark="pages",
        what=f"{text.what}, {pages} pages, tags and PDF/A-3 included",
        ours=speed,
        unit="pages/CPU s",
        goal=f"at least {text.goal:.0f} pages per CPU second" if text.goal else "",
        met=speed >= text.goal if text.goal else None,
    )
    if peer is None:
        return told
    whole, start = theirs
    without = Times(tuple(seconds - start.median for seconds in whole.seconds))
    single = [their / our for our, their in zip(alone.seconds, without.seconds, strict=True)]
    their_pages = _pages((peer.folder / f"{text.name}.pdf").read_bytes())
    return msgspec.structs.replace(
        told,
        peer=f"{office.version()}, same text and fonts",
        theirs=their_pages / without.median,
        ratio=without.median / alone.median,
        least=min(single),
        most=max(single),
        note=f"theirs: {their_pages} pages, tagged PDF/A-3, its start ({start.median:.2f} CPU s) taken off",
    )


def _pages(pdf: bytes) -> int:
    with pikepdf.open(io.BytesIO(pdf)) as read:
        return len(read.pages)
