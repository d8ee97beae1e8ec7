"""One organisation, a stranger, and a finished export of each, made once."""

from __future__ import annotations

import pytest

from intake.signing import OrganisationKey
from tests.intake.signing import samples


@pytest.fixture(scope="package")
def key() -> OrganisationKey:
    return OrganisationKey.create("Archive for Truth", samples.CREATED)


@pytest.fixture(scope="package")
def stranger() -> OrganisationKey:
    return OrganisationKey.create("Archive for Truth", samples.CREATED)


@pytest.fixture(scope="package")
def export(key: OrganisationKey) -> samples.Export:
    return samples.export(key)
