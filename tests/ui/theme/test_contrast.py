"""Every palette can be read: WCAG 2.2, 1.4.3 (text 4.5:1) and 1.4.11 (borders of controls, focus: 3:1)."""

from __future__ import annotations

import pytest

from ui.theme.tokens import PALETTES, Tokens

TEXT, CONTROL = 4.5, 3.0
GROUNDS = ("ground", "surface", "raised")
TEXTS = ("ink", "quiet", "accent", "danger", "caution", "good")
PAIRS = [
    *((text, ground, TEXT) for text in TEXTS for ground in GROUNDS),
    *((control, ground, CONTROL) for control in ("edge", "focus") for ground in GROUNDS),
    ("on_accent", "accent", TEXT),
    ("accent", "tint", TEXT),
    ("ink", "tint", TEXT),
    ("ink", "mark", TEXT),
    ("quiet", "mark", TEXT),
    ("quiet", "tint", TEXT),
    *((hue, f"{hue}_wash", TEXT) for hue in ("person", "family", "trait", "work")),
    *(("ink", f"{hue}_wash", TEXT) for hue in ("person", "family", "trait", "work")),
    *((hue, "surface", TEXT) for hue in ("person", "family", "trait", "work")),
]


def luminance(color: str) -> float:
    """Relative luminance (WCAG 2.2, definition)."""
    channels = [int(color[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    """The contrast ratio of two colours, 1 to 21."""
    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def test_the_measure_itself() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("tokens", PALETTES.values(), ids=PALETTES)
def test_every_text_and_border_stands_out(tokens: Tokens) -> None:
    weak = [
        f"{front} on {back}: {found:.2f} < {least}"
        for front, back, least in PAIRS
        if (found := contrast(getattr(tokens, front), getattr(tokens, back))) < least
    ]
    assert weak == []
