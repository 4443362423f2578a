"""A small share of ``make fuzz`` on every run: statements, key files, foreign backups, amounts, visit sheets."""

from __future__ import annotations

import os
from collections.abc import Callable

import pytest

from tests.fuzz import amounts, key_files, statements, visit_results


@pytest.mark.parametrize(
    ("failures", "count"),
    [
        (statements.failures, 1_600),
        (key_files.failures, 2_000),
        (amounts.failures, 3_000),
        (visit_results.failures, 6_000),
    ],
)
@pytest.mark.skipif(os.name != "posix", reason="sheets are read in a child process with a memory limit")
@pytest.mark.timeout(120)
def test_nothing_hostile_gets_through(failures: Callable[[int, int], list[str]], count: int) -> None:
    assert failures(count, 7) == []
