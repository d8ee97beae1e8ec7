"""Lines of the log are found by who, what, about whom and when, newest first, page by page."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta

import pytest

from intake import custody, vault
from intake.custody import Act, Filter

NOW = datetime(2026, 1, 2, 12, 0, 0, tzinfo=UTC)


@pytest.fixture(scope="module")
def opened(tmp_path_factory: pytest.TempPathFactory) -> Iterator[vault.Vault]:
    path = tmp_path_factory.mktemp("reading") / "vault"
    with vault.create(path, "seven words", organisation="Office", cost=vault.FLOOR, now=NOW) as made:
        with custody.act(made, Act.VAULT_CREATED, made.id, now=NOW):
            pass
        for number in range(1, 8):
            kind = Act.CASE_IMPORTED if number % 2 else Act.EXPORT_MADE
            with custody.act(made, kind, f"s{number % 3}", now=NOW + timedelta(days=number)):
                pass
        yield made


def test_pages_go_back_to_the_first_act(opened: vault.Vault) -> None:
    seen, before = [], None
    while page := custody.lines(opened, Filter(), before=before, limit=3):
        seen += [line.sequence for line in page]
        before = page[-1].sequence
    assert seen == [8, 7, 6, 5, 4, 3, 2, 1]


def test_each_filter_and_all_together(opened: vault.Vault) -> None:
    def sequences(wanted: Filter) -> list[int]:
        return [line.sequence for line in custody.lines(opened, wanted)]

    assert sequences(Filter(act="export.made")) == [7, 5, 3]
    assert sequences(Filter(user=opened.user.id)) == [8, 7, 6, 5, 4, 3, 2, 1] and sequences(Filter(user="x")) == []
    assert sequences(Filter(subjects=("s1", "s2"))) == [8, 6, 5, 3, 2] and sequences(Filter(subjects=())) == []
    assert sequences(Filter(since=date(2026, 1, 7))) == [8, 7, 6]
    assert sequences(Filter(until=date(2026, 1, 3))) == [2, 1]
    every = Filter(user=opened.user.id, act="export.made", subjects=("s1",), since=date(2026, 1, 3))
    assert sequences(every) == [5]
    assert custody.users(opened) == (opened.user.id,)
    assert custody.newest_of(opened, Act.EXPORT_MADE) == NOW + timedelta(days=6)
