"""Large invented cases in JSON, and vaults that hold them."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import msgspec

from intake import vault
from tests.benchmarks.texts import Speaker

PASSPHRASE = "benchmark only, nothing here is real"
PARAGRAPHS = 10
_WORDS = 40
_SEED = 7


def clock() -> datetime:
    """The moment, in UTC."""
    return datetime.now(UTC)


def case_json(statements: int) -> bytes:
    """A case with so many final statements of ten paragraphs each, Arabic and English in turn, one person for each."""
    speakers = {language: Speaker(language, _SEED) for language in ("ar", "en")}
    people, told, consents = [], [], []
    for number in range(1, statements + 1):
        language = "ar" if number % 2 else "en"
        person = f"p{number}"
        identity = {"full_name": speakers["ar"].paragraph(2), "other_names": [speakers["en"].paragraph(2)]}
        people.append({"id": person, "code": f"W-{number:05}", "role": "witness", "identity": identity})
        consents.append(
            {
                "person": person,
                "given_on": "2019-05-02",
                "purposes": ["criminal_complaint"],
                "recipients": ["*"],
                "identity": "pseudonym",
            }
        )
        paragraphs = [
            {"id": f"s{number}.{place}", "kind": "narrative", "text": speakers[language].paragraph(_WORDS)}
            for place in range(1, PARAGRAPHS + 1)
        ]
        told.append(
            {
                "id": f"s{number}",
                "code": f"ST-{number:05}",
                "person": person,
                "language": language,
                "status": "final",
                "paragraphs": paragraphs,
            }
        )
    case = {
        "format": "testimony-intake/1",
        "case": {"code": "BENCH"},
        "people": people,
        "consents": consents,
        "statements": told,
    }
    return msgspec.json.encode(case)


def new_vault(folder: Path) -> vault.Vault:
    """An empty vault at the lowest cost of a passphrase guess."""
    return vault.create(folder, PASSPHRASE, organisation="Benchmark", cost=vault.FLOOR, now=clock())
