"""What a vault holds: import, dump, statements, statistics, search."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

from intake.cli.opening import add_json, add_read_only, add_vault, clock, opened
from intake.cli.output import Progress, emit, line, say, table
from intake.errors import BadInput, NoRoom, Sentence

TYPE_CHECKING = False  # see intake.errors
if TYPE_CHECKING:
    from intake.search import Found
    from intake.statement.store import Summary
    from intake.vault import Vault

_PLAINTEXT = "--i-understand-this-is-plaintext"


def configure(name: str, parser: argparse.ArgumentParser) -> None:
    """The arguments of one command of this group."""
    add_vault(parser)
    if name == "import":
        parser.epilog = (
            "FILE is a case in the form testimony-intake/1; exhibit files lie beside it. Several imports join one "
            "vault. A mistake is named by its place, such as $.people[0].shoe_size, and then nothing is taken."
        )
        parser.add_argument("file", metavar="FILE", type=Path, help="the case, in JSON")
        parser.set_defaults(run=_import)
    elif name == "dump":
        parser.epilog = (
            "What is written is plain testimony with names. Anybody who sees it can read it. Of a damaged vault, "
            "--read-only writes what is intact, in a form that 'intake import' takes; it can't be logged there."
        )
        parser.add_argument("case", metavar="CASE", nargs="?", help="the case's code, when the vault holds several")
        parser.add_argument(
            _PLAINTEXT, dest="understood", action="store_true", help="needed: the output is not encrypted"
        )
        parser.set_defaults(run=_dump)
    elif name == "statements":
        parser.epilog = "'intake export VAULT CODE --for filing --recipient NAME --out DIR' makes a signed copy of one."
        parser.set_defaults(run=_statements)
    elif name == "statistics":
        parser.epilog = "Only identified victims (two sources that are not connected) are broken down; totals tie."
        parser.add_argument(
            "--public", action="store_true", help="leave out small numbers, and what would give them away"
        )
        parser.set_defaults(run=_statistics)
    else:
        parser.epilog = "Case, diacritics, hamza, tatweel and the script do not matter: 'Mazen' finds مازن."
        parser.add_argument("words", metavar="WORDS", nargs="+", help="all of these words, in any spelling")
        parser.add_argument("--most", metavar="N", type=int, default=50, help="how many places at the most (50)")
        parser.set_defaults(run=_search)
    if name != "import":
        add_read_only(parser)
    add_json(parser)


def _import(options: argparse.Namespace) -> int:
    with opened(options) as vault:
        from intake import search  # late, here and below: the passphrase is being stretched first
        from intake.interchange.importing import import_case

        taken = import_case(vault, options.file, now=clock())
        try:
            search.catch_up(vault, progress=Progress("indexing"))
        except NoRoom:  # the case is in; the next search catches up
            say("There was no room to index it yet. The case is in; make some room before the vault is opened again.")
    for note in taken.notes:
        say(note)
    if options.json:
        emit({"case": taken.case, "joined": taken.joined, "counts": taken.counts})
    return 0


def _dump(options: argparse.Namespace) -> int:
    if not options.understood:
        raise BadInput(
            Sentence(
                "this writes testimony in plain text; say {plaintext} if that is what you want", plaintext=_PLAINTEXT
            )
        )
    with opened(options) as vault:
        from intake import custody
        from intake.interchange.dumping import dump_case

        if vault.read_only:
            data = _salvaged(vault, options)
        else:
            data = dump_case(vault, options.case)
            with custody.act(vault, custody.Act.CASE_DUMPED, options.case or vault.id, now=clock()):
                pass
        sys.stdout.buffer.write(data)
        sys.stdout.buffer.flush()
    return 0


def _salvaged(vault: Vault, options: argparse.Namespace) -> bytes:
    """What is intact of a case. A whole vault is not dumped behind its log's back."""
    from intake.interchange.salvaging import dump_intact

    if not options.damaged:
        raise BadInput(
            Sentence("this vault is whole"), hint=Sentence("Dump it without --read-only, so that its log says so.")
        )
    data, left_out = dump_intact(vault, options.case)
    for sentence in left_out:
        say(sentence)
    return data


def _statements(options: argparse.Namespace) -> int:
    with opened(options) as vault:
        from intake.statement import store  # late: the passphrase is stretched first

        rows = list(_all_pages(store.summaries, vault.db))
    columns = ("id", "code", "person", "language", "status", "version", "paragraphs")
    if options.json:
        emit([{name: getattr(row, name) for name in columns} for row in rows])
    else:
        table(columns, ([getattr(row, name) for name in columns] for row in rows))
        if not rows:
            say("There are no statements in this vault yet. 'intake import' brings a case in.")
    return 0


def _all_pages(page: Callable[..., tuple[Summary, ...]], db: object) -> Iterator[Summary]:
    after = 0
    while rows := page(db, after=after):
        yield from rows
        after = rows[-1].key


def _statistics(options: argparse.Namespace) -> int:
    with opened(options) as vault:
        from intake import complaint, custody  # late: the passphrase is stretched first

        counts = complaint.statistics(vault, day=custody.day(vault, clock()))
    shown = counts.for_the_public() if options.public else counts.as_json()
    if options.json:
        emit(shown)
        return 0
    from intake.complaint import tables

    for title, cells in tables(shown):
        line(title)
        table(("", "count"), cells)
        line("")
    if not options.public:
        say("Not for publication: small numbers can point to a person. --public leaves them out.")
    return 0


def _search(options: argparse.Namespace) -> int:
    if options.most < 1:
        raise BadInput(Sentence("--most takes a number from 1"))
    with opened(options) as vault:
        from intake import search

        search.catch_up(vault, progress=Progress("indexing"))
        found = search.find(vault, " ".join(options.words), most=options.most)
    if options.json:
        emit([_place(f) for f in found])
    else:
        table(("statement", "paragraph", "snippet"), map(_shown, found))
        if not found:
            say("Nothing in this vault reads like that.")
    return 0


def _place(found: Found) -> dict[str, str]:
    """Where it was found; `translation` names its language where her own words do not have it."""
    place = {"statement": found.statement, "paragraph": found.paragraph, "snippet": found.snippet}
    return {**place, "translation": found.translation} if found.translation else place


def _shown(found: Found) -> tuple[str, str, str]:
    snippet = f"[{found.translation}] {found.snippet}" if found.translation else found.snippet
    return found.statement, found.paragraph, snippet
