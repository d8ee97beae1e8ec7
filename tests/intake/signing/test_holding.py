"""What an unchanged file holds, as a reader of the verdict is told."""

from __future__ import annotations

import pytest

from intake.signing import FileKind, Flaw, PackageFile, build_package, contents
from intake.signing.sd_jwt import select
from tests.intake.signing.samples import AT, Export


def test_each_kind_says_what_it_holds(export: Export) -> None:
    found = {kind: contents(data) for kind, data in export.kinds.items()}
    assert [each.kind for each in found.values()] == [FileKind.PDF, FileKind.PACKAGE, FileKind.STATEMENT]
    assert {(each.hidden, each.opened, each.profile, each.version) for each in found.values()} == {(2, 0, "filing", 1)}
    assert "statement.sd-jwt" in found["package"].files and not found["pdf"].files


def test_opened_places_are_counted_apart(export: Export) -> None:
    one = select(export.issued.compact, export.issued.disclosures, frozenset({1}))
    assert (contents(one.encode()).hidden, contents(one.encode()).opened) == (1, 1)


def test_exhibits_of_a_package_are_counted(export: Export) -> None:
    files = [
        PackageFile(name="statement.sd-jwt", mime="application/dc+sd-jwt", data=export.statement),
        PackageFile(name="exhibits/X-1.png", mime="image/png", data=b"\x89PNG"),
    ]
    found = contents(build_package(files, export.key, AT))
    assert (found.exhibits, found.files) == (1, ("statement.sd-jwt", "exhibits/X-1.png"))


def test_a_changed_file_holds_nothing(export: Export) -> None:
    with pytest.raises(Flaw):
        contents(export.pdf[:-20])
