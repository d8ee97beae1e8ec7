"""Counts tie, only identified victims are broken down, and the public learns no small number."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime
from importlib.resources import files
from pathlib import Path

import pytest

from intake import complaint, vault
from intake.interchange.importing import import_case

NOW = datetime(2026, 5, 2, 9, 30, tzinfo=UTC)


@pytest.fixture(scope="module")
def counted(tmp_path_factory: pytest.TempPathFactory) -> complaint.Statistics:
    path = tmp_path_factory.mktemp("statistics") / "v"
    made = vault.create(path, "a passphrase for the tests", organisation="O", cost=vault.FLOOR, now=NOW)
    import_case(made, Path(str(files("resources") / "sample" / "case.json")), now=NOW)
    result = complaint.statistics(made, day=date(2026, 5, 2))
    made.close()
    return result


def sample_victims() -> list[dict[str, object]]:
    victims: list[dict[str, object]] = json.loads((files("resources") / "sample" / "case.json").read_text("utf-8"))[
        "victims"
    ]
    return victims


def test_every_breakdown_adds_up_to_the_identified(counted: complaint.Statistics) -> None:
    identified = [v for v in sample_victims() if v.get("identified") is True and int(str(v.get("sources") or 2)) >= 2]
    assert counted.victims["total"] == len(sample_victims())
    assert counted.victims["identified"] == len(identified)
    assert counted.victims["identified"] + counted.victims["not_identified"] == counted.victims["total"]
    for name, cells in counted.breakdowns.items():
        assert sum(cells.values()) == len(identified), name


def test_children_of_any_sex_are_children(counted: complaint.Statistics) -> None:
    identified = [v for v in sample_victims() if v.get("identified") is True and int(str(v.get("sources") or 2)) >= 2]
    assert counted.breakdowns["by_age_and_sex"]["children"] == sum(v.get("age_group") == "child" for v in identified)


def test_whoever_agreed_to_be_counted_is_counted_once(counted: complaint.Statistics) -> None:
    case = json.loads((files("resources") / "sample" / "case.json").read_text("utf-8"))
    asked = [consent for consent in case["consents"] if "research_statistics" in consent["purposes"]]
    agreed = {consent["person"] for consent in asked if not consent.get("withdrawn_on")}
    assert 0 < counted.deponents == len(agreed)


def test_the_public_sees_no_small_number_and_cannot_compute_one(counted: complaint.Statistics) -> None:
    shown = counted.for_the_public()
    assert "vault" not in shown
    for name, cells in shown.items():
        if name == "victims":
            continue
        assert all(number is None or number == 0 or number >= 5 for number in cells.values())
        gaps = [label for label, number in cells.items() if number is None]
        assert len(gaps) != 1 or len(cells) == 1, f"{name}: one gap is computed back from the total"
