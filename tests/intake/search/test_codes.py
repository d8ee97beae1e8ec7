"""People and statements by a part of their code, whatever the spelling and however many there are."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime

import msgspec
import pytest

from intake import vault
from intake.interchange.importing import import_case
from intake.search.codes import belonging, by_code, codes_of

NOW = datetime(2026, 5, 2, 9, 30, tzinfo=UTC)


@pytest.fixture(scope="module")
def coded(tmp_path_factory: pytest.TempPathFactory) -> Iterator[vault.Vault]:
    folder = tmp_path_factory.mktemp("coded")
    file = folder / "case.json"
    codes = [*(f"W-{number:03}" for number in range(1, 31)), "شاهد-٠٠٧", "Žena-1"]
    people = [{"id": f"p{at}", "code": code, "identity": {"full_name": "x"}} for at, code in enumerate(codes)]
    said = {"language": "en", "status": "draft", "paragraphs": []}
    told = [{"id": f"s{at}", "code": f"ST-{at:04}", "person": f"p{at % 32}", **said} for at in range(1, 701)]
    case = {"format": "testimony-intake/1", "case": {"code": "C"}, "people": people, "statements": told}
    file.write_bytes(msgspec.json.encode(case))
    with vault.create(folder / "v", "a passphrase for the tests", organisation="O", cost=vault.FLOOR, now=NOW) as made:
        import_case(made, file, now=NOW)
        yield made


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("w-007", ["W-007"]),
        ("w ٠٠٧", ["W-007"]),
        ("007 ش", ["شاهد-٠٠٧"]),
        ("شَاهِد", ["شاهد-٠٠٧"]),
        ("zena", ["Žena-1"]),
        ("0699", ["ST-0699"]),
        ("st 700", ["ST-0700"]),
        ("700 w", []),
        ("%", []),
    ],
)
def test_a_code_is_found_by_a_part_of_it(coded: vault.Vault, words: str, found: list[str]) -> None:
    assert [one.code for one in by_code(coded.db, words)] == found


def test_a_code_means_a_person_and_what_she_told(coded: vault.Vault) -> None:
    assert set(belonging(coded.db, "W-010")) == {"p9", *(f"s{at}" for at in range(1, 701) if at % 32 == 9)}
    assert belonging(coded.db, "ST-0007") == ("s7",)
    assert belonging(coded.db, "w-010") == ()
    assert codes_of(coded.db, ["s7", "p9", "none", "p9"]) == {"p9": "W-010", "s7": "ST-0007"}


def test_of_many_the_first_are_given(coded: vault.Vault) -> None:
    found = by_code(coded.db, "", most=3)
    assert [(one.kind, one.code) for one in found] == [
        *(("person", f"W-00{number}") for number in (1, 2, 3)),
        *(("statement", f"ST-000{number}") for number in (1, 2, 3)),
    ]
    assert found[0].id == "p0"
