"""The core's sentences in the window's language: by their templates, which stand under "Core" in the `.ts` files.

`./dev words` gathers the templates from the source. A sentence that has no translation is told in English.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from intake.errors import IntakeError, Refused, Sentence, Term
from ui.language import number_words

CONTEXT = "Core"
_ISOLATE, _RIGHT_TO_LEFT = "\u2068", "\u200f"
"""A name is isolated only where the window runs from the right: one at the beginning must not turn the sentence."""


def told(sentence: str) -> str:
    """A sentence of the core in the window's language; a text that is none stays as it is."""
    if not isinstance(sentence, Sentence):
        return sentence
    words = QCoreApplication.translate(CONTEXT, sentence.template)
    return (
        words.format(**{name: _field(value) for name, value in sentence.fields.items()}) if sentence.fields else words
    )


def message(problem: IntakeError) -> str:
    """What is wrong; of a refusal, its reasons."""
    if isinstance(problem, Refused):
        return _begun(_field(tuple(reason.message for reason in problem.reasons)))
    return _begun(told(problem.message))


def complaint(problem: IntakeError) -> str:
    """What is wrong, what is safe and what to do next, as one text."""
    return " ".join(_whole(part) for part in (message(problem), told(problem.hint)) if part)


def _field(value: str | int | tuple[Sentence, ...]) -> str:
    if isinstance(value, int):
        return number_words(value)
    if isinstance(value, tuple):
        return QCoreApplication.translate(CONTEXT, "; ").join(told(each) for each in value)
    if isinstance(value, Sentence):
        return told(value)
    from ui.labels import isolated, label, profile_label  # load QLocale: see ui.app on the first paint

    if isinstance(value, Term):
        return profile_label(value) if value.vocabulary == "profiles" else label(value.vocabulary, value)
    return isolated(value)


def _begun(words: str) -> str:
    """With a capital, where it begins with a plain word: the core's sentences often go on after a name and a colon."""
    return words[:1].upper() + words[1:] if words.partition(" ")[0].isalpha() else words


def _whole(words: str) -> str:
    """A sentence to its full stop, so that another can follow."""
    return words if words.endswith((".", "!", "?", "؟", "…")) else f"{words}."
