"""The figures that travel with the program, read once for all tests of the rules."""

from __future__ import annotations

import pytest

from desktop.domain.parameters import ParameterSet
from desktop.parameters import load_parameters


@pytest.fixture(scope="session")
def parameters() -> ParameterSet:
    return load_parameters()
