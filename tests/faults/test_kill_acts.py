"""Lists, replies, imports and batches are whole or not there, whenever the program is killed; all go on afterwards."""

import os
from pathlib import Path

import pytest

from tests.faults.kill_acts import ACTS, kill_acts


@pytest.mark.skipif(not hasattr(os, "fork"), reason="kills a forked process, which only POSIX has")
@pytest.mark.timeout(300)
def test_no_act_is_half_there_or_done_twice_after_a_kill(tmp_path: Path) -> None:
    outcome = kill_acts(tmp_path, kills=3)
    assert (outcome.lost, outcome.doubled, outcome.unhealthy) == (0, 0, 0)
    assert outcome.tried >= 4 * len(ACTS)
    assert outcome.nothing >= len(ACTS)
    assert outcome.whole >= len(ACTS)
