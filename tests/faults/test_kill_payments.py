"""A payment is whole or not there, whenever the program is killed; ``make faults`` tries every step."""

import os
from pathlib import Path

import pytest

from tests.faults.kill_payments import kill_payments


@pytest.mark.skipif(not hasattr(os, "fork"), reason="kills a forked process, which only POSIX has")
@pytest.mark.timeout(300)
def test_nothing_is_lost_or_doubled_by_kills_at_the_steps_of_a_payment(tmp_path: Path) -> None:
    outcome = kill_payments(tmp_path, kills=60)
    assert (outcome.tried, outcome.lost, outcome.doubled, outcome.unhealthy) == (60, 0, 0, 0)
    assert outcome.nothing > 25
    assert outcome.whole > 1
