"""What an unlock and the first lists behind it need, loaded on the worker while the passphrase is typed.

Measured: loaded only when needed, these take 90 ms between the end of key derivation and Today.
"""

from __future__ import annotations

from importlib import import_module

_AHEAD = (
    "cryptography.hazmat.backends.openssl.backend",
    "icu",
    "intake.custody",
    "intake.inspection.sample",
    "intake.inspection.waiting",
    "intake.schema",
    "intake.search.people",
    "intake.vault.laptop",
    "intake.vault.opening",
    "intake.vault.settings",
    "intake.vault.slots",
    "ui.operations.coming_back",
    "ui.people.people_screen",
    "ui.settings.applying",
    "ui.shell.locking",
    "ui.shell.sidebar",
    "ui.shell.strip",
    "ui.statement.statements_screen",
    "ui.today.today_screen",
)


def load_ahead() -> None:
    """Import all of it, and read the profiles, by which Today judges what waits."""
    for name in _AHEAD:
        import_module(name)
    from intake.vocabulary import profiles

    profiles()
