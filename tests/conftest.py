"""What every test shares: a seeded scale for long tests, and Hypothesis without surprises."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import HealthCheck, settings

settings.register_profile(
    "ci", derandomize=True, deadline=None, database=None, suppress_health_check=[HealthCheck.too_slow]
)
settings.load_profile("ci")


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--long", action="store_true", help="run the long tests whole, not a seeded tenth")


@pytest.fixture(scope="session")
def scale(request: pytest.FixtureRequest) -> Callable[[int], int]:
    """How many cases a long test runs: all with --long, else a tenth and at least one."""
    whole = bool(request.config.getoption("--long"))
    return lambda cases: cases if whole else max(1, cases // 10)
