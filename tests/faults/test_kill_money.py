"""Acts that move money or people are whole or not there after a kill; every other one here, all in ``make faults``."""

import os
from pathlib import Path

import pytest

from tests.faults.kill_money import kill_money
from tests.services.acts_of_all_kinds import ACTS


@pytest.mark.skipif(not hasattr(os, "fork"), reason="kills a forked process, which only POSIX has")
@pytest.mark.timeout(300)
@pytest.mark.parametrize("name", list(ACTS)[::2])
def test_an_act_is_whole_or_not_there_after_a_kill(tmp_path: Path, name: str) -> None:
    outcome = kill_money(tmp_path, 2, (name,))[name]
    assert (outcome.lost, outcome.doubled, outcome.unhealthy) == (0, 0, 0)
    assert outcome.nothing + outcome.whole == 4
    assert outcome.nothing >= 2
    assert outcome.whole >= 1
