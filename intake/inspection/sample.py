"""Is this the invented sample complaint (`resources/sample/case.json`)? By what it holds, not by where it lies.

A vault that holds any other case beside it is somebody's vault.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from intake.vault import Vault

CODE: Final = "NO-2019"
TITLE: Final = "Sample complaint: torture in detention, 2011 to 2015 (every name is invented)"

_CASES: Final = "SELECT code, json_extract(body, '$.title.en') FROM case_file ORDER BY key LIMIT 2"


def is_sample(vault: Vault) -> bool:
    """Whether the sample complaint is the only case in this vault; nothing is changed."""
    found: list[tuple[str, str]] = vault.db.execute(_CASES).fetchall()
    return found == [(CODE, TITLE)]
