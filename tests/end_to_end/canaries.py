"""What must not be found in a locked process, of the sample complaint's vault."""

from __future__ import annotations

import json
from pathlib import Path

from intake import vault
from tests.end_to_end.x11 import in_every_encoding
from tests.ui.conftest import PASSPHRASE, SAMPLE


def canaries_of(path: Path) -> dict[str, bytes]:
    """At least 200: the passphrase, keys, names, contacts and stretches of every paragraph of the sample."""
    case = json.loads(SAMPLE.read_text("utf-8"))
    texts = {"passphrase": PASSPHRASE}
    for person in case["people"]:
        texts[f"name of {person['code']}"] = person["identity"]["full_name"]
    for statement in case["statements"]:
        for paragraph in statement["paragraphs"]:
            if len(paragraph["text"]) > 40:
                texts[paragraph["id"]] = paragraph["text"][8:38]
    keys = vault.derive(path, PASSPHRASE)
    raw = {"seal key": keys.records.seal, "record key": keys.records.records}
    assert len(texts) + len(raw) >= 200
    return {**in_every_encoding(texts), **raw}
