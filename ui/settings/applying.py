"""Putting a user's settings on the window; what is not set keeps what is on."""

from __future__ import annotations

from collections.abc import Mapping

from ui.shell.desk import Desk
from ui.theme import Scheme

LANGUAGE, SCHEME, TEXT_SIZE, READING_SIZE, IDLE, RESUME = (
    "language",
    "scheme",
    "text_size",
    "reading_size",
    "idle_minutes",
    "resume",
)
DEFAULTS = {SCHEME: Scheme.SYSTEM.value, TEXT_SIZE: "100", READING_SIZE: "18", IDLE: "5"}


def apply(desk: Desk, settings: Mapping[str, str]) -> None:
    """Language, palette, sizes and idle time, if they differ from what is on."""
    program = desk.program
    if program is None:
        return
    if program.locking is not None:
        program.locking.watch.set_minutes(int(settings.get(IDLE, DEFAULTS[IDLE])))
    wanted = (
        settings.get(LANGUAGE, program.speech.language),
        settings.get(SCHEME, program.theme.scheme.value),
        int(settings.get(TEXT_SIZE, round(program.theme.scale * 100))),
        int(settings.get(READING_SIZE, DEFAULTS[READING_SIZE])),
    )
    on = (program.speech.language, program.theme.scheme.value, round(program.theme.scale * 100), program.theme.reading)
    if wanted != on:
        language, scheme, size, reading = wanted
        program.put_on(language=language, scheme=Scheme(scheme), scale=size / 100, reading=reading)


def on_now(desk: Desk) -> dict[str, str]:
    """Every setting as it is on, whether a user chose it or not."""
    values = dict(DEFAULTS)
    program = desk.program
    if program is not None:
        values[LANGUAGE] = program.speech.language
        values[SCHEME] = program.theme.scheme.value
        values[TEXT_SIZE] = str(round(program.theme.scale * 100))
        values[READING_SIZE] = str(program.theme.reading)
    return values
