"""Where the cursor stands, in words that a vault can keep: a lock or a crash loses no place."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ui.interview.page import Page


def cursor_words(page: Page, statement: str) -> str:
    """Statement, paragraph and UTF-16 offset of the cursor, as JSON."""
    cursor = page.textCursor()
    return json.dumps([statement, page.paragraphs.ids[cursor.blockNumber()], cursor.positionInBlock()])


def go_to_cursor(page: Page, words: str, statement: str) -> None:
    """Put the cursor where `cursor_words` saw it; at the end where that is another statement or a paragraph gone."""
    kept, paragraph, offset = json.loads(words) if words else ("", "", 0)
    known = kept == statement and paragraph in page.paragraphs.ids
    page.go_to(paragraph if known else page.paragraphs.ids[-1], offset if known else None)
