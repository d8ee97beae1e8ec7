"""What an export prints without anybody's testimony, so that it is no sign of a leak: names of PDF objects, operators,
tags, claims, and the paper's own words.

It is not listed but found: the same documents are made once more without the statement's text (`Frame.files`), read
by the same parsers, and a piece of the export counts as fixed where the same whole piece stands there too: a whole
line, name, operator, tag, or string under the same key. A word inside a line of other text is never taken out.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from intake.redaction.reading import Kind, Layer, layers

_OPERAND = re.compile(
    r"%[^\r\n]*|\((?:[^()\\]|\\.)*\)|<[0-9A-Fa-f\s]*>|/[^\s()<>\[\]{}/%]*|[^\s()<>\[\]{}/%]+|\S", re.DOTALL
)
"""Comments, strings, names and operators of a content stream (ISO 32000-1, 7.2 and 7.8.2)."""
_TAG = re.compile(r"(<[^<>]*>)")
_SUBSET = re.compile(r"/[A-Z]{6}\+")
"""The letters before the name of a reduced font (ISO 32000-1, 9.6.4): a digest, another one in each document."""
_DIGITS = re.compile(r"\d+")

Unit = tuple[str, str]
"""A piece that is fixed or not as a whole, behind the key or tag that it belongs to."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Frame:
    """The same export without its testimony."""

    files: Mapping[str, bytes]
    """The documents made from the same paper with the paragraphs' text left out."""
    labels: tuple[str, ...] = ()
    """The words that stand for hidden text, in a line of other text."""
    margins: tuple[str, ...] = ()
    """Their words in the margin, at the ends of lines."""
    shown: tuple[str, ...] = ()
    """Every text of the case that the export does show: searched by itself where a find stood in fixed words."""

    def __repr__(self) -> str:
        return "Frame(…)"


class Fixed:
    """The fixed pieces of an export, by kind of layer."""

    def __init__(self, frame: Frame) -> None:
        self._exact: set[tuple[Kind, Unit]] = set()
        for name, data in frame.files.items():
            for layer in layers(name, data):
                self._exact.update((layer.kind, unit) for unit in _units(layer))
        self._numbered = {(kind, _without_digits(unit)) for kind, unit in self._exact}
        words = sorted({*frame.labels, *frame.margins}, key=len, reverse=True)
        self._labels = _any_of(frame.labels, r"(?!\w)")
        self._margins = _any_of(words, r"\s*$")

    def rest(self, layer: Layer, *, digits: bool) -> str:
        """The layer's text without what is fixed. Page numbers and dates count as fixed unless `digits` matter."""
        if layer.kind is Kind.NOISE:
            return layer.text
        kept = []
        for unit in _units(layer):
            known = (layer.kind, unit) in self._exact
            if not known and not (not digits and (layer.kind, _without_digits(unit)) in self._numbered):
                kept.append(self._without_labels(unit[1]) if layer.kind is Kind.LINES else unit[1])
        return "\n".join(kept)

    def _without_labels(self, line: str) -> str:
        return self._labels.sub("\n", self._margins.sub("\n", line))


def _any_of(words: Iterable[str], after: str) -> re.Pattern[str]:
    either = "|".join(re.escape(_squeezed(word)) for word in words)
    return re.compile(rf"(?<!\w)(?:{either}){after}") if either else re.compile(r"(?!)")


def _units(layer: Layer) -> Iterable[Unit]:
    """A layer taken apart."""
    if layer.units:
        return [(key, _squeezed(text)) for key, text in layer.units]
    if layer.kind is Kind.TOKENS:
        return [("", token) for token in _OPERAND.findall(layer.text)]
    if layer.kind is Kind.NAMES:
        return [("", _SUBSET.sub("/", name)) for name in layer.text.split("\n")]
    if layer.kind is Kind.MARKUP:
        return _markup(layer.text)
    return [("", _squeezed(line)) for line in layer.text.splitlines()]


def _markup(text: str) -> Iterable[Unit]:
    """Each tag whole, each text behind its tag."""
    tag = ""
    for piece in _TAG.split(text):
        if piece[:1] == "<":
            tag = piece
            yield "", tag
        else:
            yield tag, _squeezed(piece)


def _squeezed(text: str) -> str:
    return " ".join(text.split())


def _without_digits(unit: Unit) -> Unit:
    key, text = unit
    return key, _DIGITS.sub("0", text)
