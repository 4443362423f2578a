"""Backup and restore leave either the old or the new whole, whenever the program is killed."""

import os
from pathlib import Path

import pytest

from tests.faults.kill_backups import kill_backups


@pytest.mark.skipif(not hasattr(os, "fork"), reason="kills a forked process, which only POSIX has")
@pytest.mark.timeout(300)
def test_no_copy_and_no_restored_book_is_half_there_after_a_kill(tmp_path: Path) -> None:
    outcome = kill_backups(tmp_path, kills=4)
    assert (outcome.lost, outcome.doubled, outcome.unhealthy) == (0, 0, 0)
    assert outcome.tried >= 10
    assert outcome.nothing >= 3
    assert outcome.whole >= 2
