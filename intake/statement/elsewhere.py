"""A second place for words when the vault's disk refuses: one encrypted file, taken in again when there is room.

    "testimony-intake/words/1\\n" ‖ 32 bytes of salt ‖ segments (intake.vault.stream)

The segments hold the statement's id and its paragraphs as they stood on the page (canonical JSON). Their key derives
from the records key and the salt, as a backup's does: whoever opens this vault opens the file, and nobody else; after
a re-key it is not opened any more. Taking it in only adds: a paragraph that reads otherwise in the vault by then, and
is not the beginning of the one in the file, stays, and the one from the file is put behind it.
"""

from __future__ import annotations

import io
import secrets
from collections.abc import Callable, Iterable
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Literal

import msgspec

from intake import canonical
from intake.errors import BadInput, Damaged, Sentence
from intake.statement import store
from intake.statement.drafts import Changes, Pen
from intake.statement.records import Paragraph
from intake.vault import disk, stream
from intake.vault.derivation import info, words_key

if TYPE_CHECKING:
    from intake.vault import Vault

_MAGIC = b"testimony-intake/words/1\n"
_SALT_BYTES = 32
_LARGEST = 64 * 1024 * 1024


class _Words(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    format: Literal["testimony-intake/words/1"] = "testimony-intake/words/1"
    statement: str
    paragraphs: tuple[Paragraph, ...]


def save_words(vault: Vault, statement: str, paragraphs: Iterable[Paragraph], file: Path) -> None:
    """Write them to `file`, whole or not at all; raises NoRoom. The vault itself is neither read nor written."""
    head = _MAGIC + secrets.token_bytes(_SALT_BYTES)
    plain = canonical.encode(_Words(statement=statement, paragraphs=tuple(paragraphs)))
    disk.replace(file, head + b"".join(stream.sealed([plain], _key(vault, head), info(head))))


def take_in_words(vault: Vault, file: Path, *, now: Callable[[], datetime]) -> str:
    """Put them back into their draft, as one span of typing; gives the statement's id.

    Raises BadInput (no such file of ours, a final statement), NotThere, Damaged (changed, or of another vault), NoRoom.
    """
    data = disk.read(file, at_most=_LARGEST)
    head, rest = data[: len(_MAGIC) + _SALT_BYTES], data[len(_MAGIC) + _SALT_BYTES :]
    if not head.startswith(_MAGIC):
        raise BadInput(Sentence("this is no file of words that were saved elsewhere"), where=file.name)
    plain = b"".join(stream.opened(io.BytesIO(rest), _key(vault, head), info(head)))
    try:
        words = msgspec.json.decode(plain, type=_Words)
    except msgspec.DecodeError:
        raise Damaged(Sentence("the saved words are not as this program writes them")) from None
    pen = Pen(words.statement, now)
    changes = _joined(store.find(vault.db, words.statement).paragraphs, words.paragraphs)
    if changes.written:
        pen.keep(vault, changes)
        pen.put_down()
    return words.statement


def _joined(there: tuple[Paragraph, ...], saved: tuple[Paragraph, ...]) -> Changes:
    """What has to be written so that no word of either is missing."""
    known = {paragraph.id: paragraph for paragraph in there}
    written: list[Paragraph] = []
    order: list[str] = [paragraph.id for paragraph in there]
    texts = {paragraph.text for paragraph in there}
    behind = ""
    for paragraph in saved:
        own = known.get(paragraph.id)
        if own is None or paragraph.text.startswith(own.text):
            keep = paragraph
        elif own.text.startswith(paragraph.text) or paragraph.text in texts:
            behind = paragraph.id
            continue
        else:
            behind = paragraph.id
            keep = msgspec.structs.replace(paragraph, id=secrets.token_hex(8))
        if keep != own:
            written.append(keep)
        if keep.id not in known:
            order.insert(order.index(behind) + 1 if behind else 0, keep.id)
        behind = keep.id
    return Changes(written=tuple(written), order=tuple(order))


def _key(vault: Vault, head: bytes) -> bytes:
    return words_key(vault.keys.records.records, vault.id, head[len(_MAGIC) :])
