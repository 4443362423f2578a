"""A commune of two hamlets: who is covered, who is not, whose hamlet nobody knows."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from uuid import UUID

import pytest

from desktop.domain.people import Insurance
from desktop.services.board.hamlets import take_from_addresses
from desktop.services.board.targets import SetTarget, set_target
from desktop.services.desk import Desk
from desktop.ui.pages.board.board_page import BoardPage
from desktop.ui.shell.main_window import MainWindow
from tests.services.builders import household_of, registered
from tests.services.opening_builders import hi_before, si_before


@dataclass(frozen=True, slots=True)
class Commune:
    """The people by name, and An's household."""

    people: dict[str, UUID]
    home: UUID


@pytest.fixture
def commune(desk: Desk) -> Commune:
    """Đông: An, Bình, Chi in one household (Bình covered elsewhere), Dũng; Đoài: Em, Gia; Hoa has no hamlet."""
    people = {
        "An": registered(desk, "Nguyễn Văn An"),
        "Bình": registered(desk, "Lê Thị Bình", sex="female"),
        "Chi": registered(desk, "Nguyễn Thị Chi", sex="female", birth="02/03/2012"),
        "Dũng": registered(desk, "Trần Văn Dũng", phone=""),
        "Em": registered(desk, "Phạm Văn Em", hamlet="Thôn Đoài"),
        "Gia": registered(desk, "Đỗ Thị Gia", sex="female", hamlet="Thôn Đoài"),
        "Hoa": registered(desk, "Vũ Thị Hoa", sex="female", hamlet=""),
    }
    home = household_of(desk, people["An"], people["Bình"], people["Chi"])
    hi_before(desk, people["Bình"], group="covered_elsewhere", valid_from=None, valid_to=None)
    hi_before(desk, people["Em"], valid_from=date(2026, 1, 1), valid_to=date(2026, 12, 31))
    si_before(desk, people["Gia"])
    take_from_addresses(desk)
    for insurance, percent in ((Insurance.HOUSEHOLD_HI, "95"), (Insurance.VOLUNTARY_SI, "50")):
        target = SetTarget(year=2026, insurance=insurance, hamlet_id=None, percent=percent)
        assert set_target(desk, target) == ()
    return Commune(people, home)


@pytest.fixture
def page(counter_window: MainWindow, settled: Callable[[], None], commune: Commune) -> BoardPage:
    """The board in front, read."""
    return opened(counter_window, settled)


def opened(window: MainWindow, settled: Callable[[], None]) -> BoardPage:
    window.open_page("board")
    settled()
    found = window.navigator.current
    assert isinstance(found, BoardPage)
    return found
