"""A few hundred random acts in every run; thousands by ``make year`` (``YEAR_ACTS``)."""

import os

import pytest
from hypothesis import HealthCheck, settings

from tests.services.year.machine import Year

pytestmark = pytest.mark.timeout(5_400)
ACTS = int(os.environ.get("YEAR_ACTS", "80"))
Year.TestCase.settings = settings(
    max_examples=int(os.environ.get("YEAR_EXAMPLES", "4")),
    stateful_step_count=ACTS,
    deadline=None,
    suppress_health_check=list(HealthCheck),
)
TestYear = Year.TestCase
