"""Lock replaces the process: afterwards no memory of it holds a passphrase, a key, a name or a word of testimony."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from intake import vault
from tests.end_to_end.x11 import Desktop, desktop, found_in_memory, held, in_every_encoding, until
from tests.ui.conftest import PASSPHRASE, SAMPLE
from tests.ui.conftest import sample_once as sample_once
from tests.ui.conftest import sample_vault as sample_vault

SECONDS_TO_THE_UNLOCK_SCREEN = 1.0


@pytest.fixture
def screen() -> Iterator[Desktop]:
    with desktop() as made:
        yield made


def canaries_of(path: Path) -> dict[str, bytes]:
    """At least 200: the passphrase, keys, names, contacts and stretches of every paragraph of the sample."""
    import json

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


def test_nothing_stays_in_memory_after_a_lock(screen: Desktop, sample_vault: Path) -> None:
    wanted = canaries_of(sample_vault)
    with screen.program(str(sample_vault)) as program:
        screen.type(PASSPHRASE)
        screen.key("Return")
        until(lambda: held(sample_vault))
        for code in ("ST-01", "ST-03", "W-01"):
            screen.key("ctrl+k")
            screen.run("xdotool", "sleep", "1", "type", code)
            screen.run("xdotool", "sleep", "1", "key", "Return", "sleep", "2")
        until(lambda: len(found_in_memory(program.pid, wanted)) > 20)  # else this test could not fail
        screen.key("F11")
        until(lambda: "--locked" in Path(f"/proc/{program.pid}/cmdline").read_text().split("\0"))
        took = until(lambda: screen.windows(program.pid))
        assert took < SECONDS_TO_THE_UNLOCK_SCREEN
        assert not held(sample_vault)
        assert found_in_memory(program.pid, wanted) == set()
