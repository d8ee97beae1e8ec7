"""Colours by what they are for. Contrast follows WCAG 2.2: 1.4.3 (text, 4.5:1) and 1.4.11 (controls, 3:1)."""

from __future__ import annotations

from typing import NamedTuple


class Tokens(NamedTuple):
    """One palette; every value is `#rrggbb`."""

    name: str
    dark: bool
    ground: str
    """The window."""
    surface: str
    """Pages and cards."""
    raised: str
    """The paragraph that is being written; hovered rows."""
    ink: str
    quiet: str
    """Secondary text."""
    line: str
    """Hairlines between things; never the only border of a control."""
    edge: str
    """Borders of controls."""
    accent: str
    on_accent: str
    tint: str
    """Behind what is chosen."""
    danger: str
    caution: str
    good: str
    mark: str
    """Chips and labels of what is hidden."""
    focus: str
    person: str
    person_wash: str
    family: str
    family_wash: str
    trait: str
    trait_wash: str
    work: str
    work_wash: str
    """Inks and washes of redaction categories: B2, B3 · A, B1 · D, E · C, F, G."""


LIGHT = Tokens(
    name="light",
    dark=False,
    ground="#F6F4EF",
    surface="#FFFFFF",
    raised="#FBFAF7",
    ink="#22252B",
    quiet="#5A606B",
    line="#D9D5CB",
    edge="#80858D",
    accent="#1E6B66",
    on_accent="#FFFFFF",
    tint="#E4EFEE",
    danger="#9B2C2C",
    caution="#7A5200",
    good="#2C6638",
    mark="#E9E4D8",
    focus="#0B57D0",
    person="#7B2B5B",
    person_wash="#F8E3F0",
    family="#5A45A0",
    family_wash="#ECE7FA",
    trait="#8A4510",
    trait_wash="#F8E9DA",
    work="#285A85",
    work_wash="#E1ECF6",
)

DARK = Tokens(
    name="dark",
    dark=True,
    ground="#16191D",
    surface="#1E2227",
    raised="#262B31",
    ink="#E9E6E0",
    quiet="#A9AFB9",
    line="#343A42",
    edge="#868D98",
    accent="#72C7BF",
    on_accent="#10201F",
    tint="#20363A",
    danger="#F2A09B",
    caution="#E3BC6B",
    good="#93CFA0",
    mark="#353B43",
    focus="#8AB4F8",
    person="#EFA9D3",
    person_wash="#43283A",
    family="#BDB0F2",
    family_wash="#322C4C",
    trait="#EDB483",
    trait_wash="#45301F",
    work="#9CC5EA",
    work_wash="#22364A",
)

CONTRAST_LIGHT = Tokens(
    name="contrast-light",
    dark=False,
    ground="#FFFFFF",
    surface="#FFFFFF",
    raised="#F4F4F4",
    ink="#000000",
    quiet="#1F2328",
    line="#000000",
    edge="#000000",
    accent="#00423E",
    on_accent="#FFFFFF",
    tint="#D5EBE9",
    danger="#7A0000",
    caution="#4F3400",
    good="#00441B",
    mark="#E2E2E2",
    focus="#0033A0",
    person="#56003A",
    person_wash="#FBE3F2",
    family="#2E1280",
    family_wash="#E9E3FF",
    trait="#5A2800",
    trait_wash="#FBE7D3",
    work="#00335F",
    work_wash="#DCEBFA",
)

CONTRAST_DARK = Tokens(
    name="contrast-dark",
    dark=True,
    ground="#000000",
    surface="#000000",
    raised="#161616",
    ink="#FFFFFF",
    quiet="#E6E6E6",
    line="#FFFFFF",
    edge="#FFFFFF",
    accent="#8CF0E5",
    on_accent="#000000",
    tint="#0E3A38",
    danger="#FFB3AD",
    caution="#FFD680",
    good="#A8F0B6",
    mark="#333333",
    focus="#9CC2FF",
    person="#FFC2E6",
    person_wash="#4A1038",
    family="#D5CBFF",
    family_wash="#2A1C66",
    trait="#FFCFA3",
    trait_wash="#4F2E10",
    work="#B5DBFF",
    work_wash="#0D3152",
)

PALETTES = {tokens.name: tokens for tokens in (LIGHT, DARK, CONTRAST_LIGHT, CONTRAST_DARK)}

PRINT_INK, PRINT_PAPER = "#000000", "#FFFFFF"
"""For what a camera has to read, whatever the palette."""
