"""How fast pages are set: mixed text, and text in which most words are new, beside LibreOffice on the same text."""

from __future__ import annotations

import io
from collections.abc import Iterator, Sequence
from pathlib import Path

import pikepdf

from intake import typeset
from intake.typeset import Document, Run, Text
from tests.benchmarks import office
from tests.benchmarks.cases import clock
from tests.benchmarks.measuring import Row, Scale, Times, cpu, interleaved
from tests.benchmarks.office import Office
from tests.benchmarks.texts import Said, speech

FLOOR = 40.0
"""Mixed pages per CPU second, tags and archive form included."""
_WORDS_A_PAGE = 345


def measure(work: Path, scale: Scale) -> Iterator[Row]:
    """Mixed text and new words; ours in this process and nothing remembered, theirs without its start."""
    peer = Office(work / "office") if scale.tools else None
    if peer:
        peer.prepare()
    for name, what, new_words in (("mixed", "mixed text", False), ("new", "most words new", True)):
        said = list(speech(scale.pages * _WORDS_A_PAGE, new_words=new_words))
        yield _row(what, said, name, peer, scale, goal=FLOOR if not new_words else None)


def document(said: Sequence[Said]) -> Document:
    """Numbered paragraphs, as in a statement."""
    furniture = Text((Run("Benchmark"),))
    blocks = tuple(
        Text((Run(each.text),), language=each.language, number=str(number)) for number, each in enumerate(said, 1)
    )
    return Document(
        title="Benchmark",
        language="en",
        direction="ltr",
        head=furniture,
        foot=furniture,
        blocks=blocks,
        created=clock(),
    )


def _row(what: str, said: Sequence[Said], name: str, peer: Office | None, scale: Scale, *, goal: float | None) -> Row:
    paper = document(said)
    made: list[bytes] = []

    def ours() -> float:
        typeset.forget()
        made.clear()
        return cpu(lambda: made.append(typeset.render(paper)))

    ours()  # fonts and modules are loaded before the first round
    if peer:
        peer.write(name, said)
        mine, whole, start = interleaved(
            scale.rounds, ours, lambda: peer.convert(name), lambda: peer.convert("first")
        )
        theirs = Times(tuple(all_of_it - start.median for all_of_it in whole.seconds))
        their_pages = _pages((peer.folder / f"{name}.pdf").read_bytes())
    else:
        (mine,) = interleaved(scale.rounds, ours)
        theirs, their_pages = None, 0
    pages = _pages(made[0])
    single = [their / our for our, their in zip(mine.seconds, theirs.seconds, strict=True)] if theirs else []
    speed = pages / mine.median
    return Row(
        benchmark="pages",
        what=f"{what}, {pages} pages, tags and PDF/A-3 included",
        ours=speed,
        unit="pages/CPU s",
        peer=f"{office.version()}, same text and fonts" if theirs else "",
        theirs=their_pages / theirs.median if theirs else None,
        ratio=theirs.median / mine.median if theirs else None,
        least=min(single, default=None),
        most=max(single, default=None),
        goal=f"at least {goal:.0f} pages per CPU second" if goal else "",
        met=speed >= goal if goal else None,
        note=f"peer: {their_pages} pages, its start ({start.median:.2f} CPU s) taken off; × compares the whole text"
        if theirs
        else "",
    )


def _pages(pdf: bytes) -> int:
    with pikepdf.open(io.BytesIO(pdf)) as read:
        return len(read.pages)
