"""An office of the tests of lists."""

import pytest

from desktop.services.desk import Desk
from tests.services.lists.stories import NAMES, set_up, si_receipt


@pytest.fixture
def four(desk: Desk) -> Desk:
    """An office where four people paid; the second has no SI number yet."""
    set_up(desk)
    for place, name in enumerate(NAMES, start=1):
        si_receipt(desk, name, place, **({"si_number": ""} if place == 2 else {}))
    return desk
