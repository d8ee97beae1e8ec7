"""The guide at the side of an interview: open questions by topic, as data in `resources/guides/`.

It suggests and never forces an order. Sources are in the file; first accounts have fewer topics.
"""

from __future__ import annotations

from functools import cache
from importlib import resources

import msgspec
from msgspec import Struct

from intake.interview.records import Mode

_FILE = ("guides", "built_in.json")


class Topic(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One thing to speak about, with the questions that open it."""

    code: str
    title: dict[str, str]
    hint: dict[str, str]
    modes: tuple[Mode, ...]
    prompts: tuple[dict[str, str], ...]


class _Guide(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    format: str
    name: str
    about: str
    source: str
    topics: tuple[Topic, ...]


def topics(mode: Mode) -> tuple[Topic, ...]:
    """The topics that a guide for this kind of session has, in the order in which they are shown."""
    return tuple(topic for topic in _read().topics if mode in topic.modes)


def said(texts: dict[str, str], language: str) -> str:
    """A text of the guide in that language, else in English."""
    return texts.get(language) or texts.get(language.split("-")[0]) or texts["en"]


@cache
def _read() -> _Guide:
    return msgspec.json.decode(resources.files("resources").joinpath(*_FILE).read_bytes(), type=_Guide)
