"""The simulated days behind the sample's orders, made once."""

from __future__ import annotations

import pytest

from sample_data import generator


@pytest.fixture(scope="session")
def days() -> tuple[generator.Day, ...]:
    return generator.simulate_days()
