"""Making and weighing a passphrase, for the screens that ask for a new one. Runs on the worker, needs no vault."""

from __future__ import annotations


def new_words() -> str:
    """Seven random words."""
    from intake.signing.organisation import word_list
    from intake.vault.passphrase_words import make_passphrase

    return make_passphrase(word_list())


def new_digits() -> str:
    """Random digits, for a keyboard without Latin letters."""
    from intake.vault.passphrase_words import make_digits

    return make_digits()


def weigh(typed: str) -> str:
    """How strong a chosen one is: `weak`, `fair` or `strong`."""
    from intake.vault.passphrase_words import strength

    return strength(typed).value
