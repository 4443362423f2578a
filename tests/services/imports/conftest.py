"""An office on each engine."""

from pathlib import Path

import pytest

from desktop.services.desk import Desk
from tests.services.imports.sheets import Office


@pytest.fixture
def office(desk: Desk, tmp_path: Path) -> Office:
    return Office(desk, tmp_path)


@pytest.fixture
def any_office(any_desk: Desk, tmp_path: Path) -> Office:
    return Office(any_desk, tmp_path)
