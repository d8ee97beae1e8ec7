"""A vault is known to be the sample by the one case in it."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from intake import vault
from intake.inspection.sample import is_sample
from intake.interchange.importing import import_case

NOW = datetime(2026, 5, 2, 9, 30, tzinfo=UTC)
SAMPLE = Path(__file__).resolve().parents[3] / "resources" / "sample" / "case.json"


def test_the_sample_is_known_until_another_case_joins_it(tmp_path: Path) -> None:
    with made(tmp_path / "vault") as opened:
        assert not is_sample(opened), "an empty vault"
        import_case(opened, SAMPLE, now=NOW)
        assert is_sample(opened)
        import_case(opened, case(tmp_path, {"code": "C-1"}), now=NOW)
        assert not is_sample(opened)


def test_another_case_of_that_code_is_not_the_sample(tmp_path: Path) -> None:
    sample = json.loads(SAMPLE.read_text("utf-8"))["case"]
    with made(tmp_path / "vault") as opened:
        import_case(opened, case(tmp_path, {"code": sample["code"], "title": {"en": "Another complaint"}}), now=NOW)
        assert not is_sample(opened)


def made(path: Path) -> vault.Vault:
    return vault.create(path, "nothing here is real", organisation="Any office", now=NOW, cost=vault.FLOOR)


def case(folder: Path, header: dict[str, Any]) -> Path:
    file = folder / "case.json"
    file.write_text(json.dumps({"format": "testimony-intake/1", "case": header}), "utf-8")
    return file
