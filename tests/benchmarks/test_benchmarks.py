"""The benchmarks run, each in its smallest form and without the programs that only `./dev bench` installs."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.benchmarks.__main__ import BENCHMARKS, compared, document, run, table
from tests.benchmarks.measuring import SMALLEST, Row, Times, interleaved, row
from tests.benchmarks.texts import RIGHTWARDS, speech


@pytest.mark.benchmark
@pytest.mark.parametrize("name", BENCHMARKS)
def test_a_benchmark_gives_rows_that_can_be_shown(name: str, tmp_path: Path) -> None:
    rows = run(name, SMALLEST, tmp_path / "work")
    assert rows
    for made in rows:
        assert made.benchmark == name
        assert made.ours > 0
        assert made.what in table(rows)
        assert made.theirs is None or made.theirs > 0 < (made.ratio or 0)
    assert document(rows, quick=True, busy=0.0)["rows"]
    assert list(tmp_path.iterdir()) == []


def test_contenders_take_turns_and_each_is_first_as_often() -> None:
    calls: list[str] = []

    def contender(name: str) -> float:
        calls.append(name)
        return float(len(calls))

    ours, theirs = interleaved(4, lambda: contender("ours"), lambda: contender("theirs"))
    assert calls == ["ours", "theirs", "theirs", "ours"] * 2
    assert ours == Times((1.0, 4.0, 5.0, 8.0))
    assert theirs.median == 4.5


def test_a_ratio_says_who_is_slower() -> None:
    slow, fast = Times((0.002, 0.004, 0.003)), Times((0.001, 0.001, 0.001))
    assert compared(row("x", "x", fast, slow, peer="them")) == "3.0× faster (2.0 to 4.0)"
    assert compared(row("x", "x", slow, fast, peer="them")) == "3.0× the time (2.0 to 4.0)"
    assert row("x", "x", slow, fast, peer="them", each=3).ours == pytest.approx(1.0)
    assert compared(Row(benchmark="x", what="x", ours=1.0, unit="ms")) == ""


def test_the_same_seed_says_the_same_and_new_words_are_new() -> None:
    said, again = list(speech(600)), list(speech(600))
    assert said == again
    assert {each.language in RIGHTWARDS for each in said} == {True, False}
    new = [word for each in speech(6_000, new_words=True) for word in each.text.split()]
    known = [word for each in speech(6_000) for word in each.text.split()]
    assert len(set(new)) > 1.5 * len(set(known))
