"""A payment dialog on the window of a real book."""

from collections.abc import Callable
from uuid import UUID

import pytest

from desktop.services.desk import Desk
from desktop.ui.pages.arguments import PersonArgument
from desktop.ui.pages.payment.payment_dialog import PaymentDialog
from desktop.ui.pages.voluntary_si.voluntary_si_page import VoluntarySiPage
from desktop.ui.shell.main_window import MainWindow
from tests.services.builders import (
    registered,
)
from tests.ui.keys import Key, press, write
from tests.ui.pages.conftest import page_of

Settled = Callable[[], None]


@pytest.fixture
def person_id(desk: Desk) -> UUID:
    return registered(desk, "Nguyễn Văn An")


@pytest.fixture
def dialog(counter_window: MainWindow, settled: Settled, person_id: UUID) -> PaymentDialog:
    """An income of 3.000.001 leaves an odd sum: 7.128.003 đ."""
    counter_window.open_page("voluntary_si", PersonArgument(person_id=person_id))
    settled()
    page = page_of(counter_window, VoluntarySiPage)
    assert isinstance(page, VoluntarySiPage)
    page.form.income.field.setFocus()
    page.form.income.field.selectAll()
    write("3000001")
    press(Key.Key_F9)
    found = counter_window.dialog
    assert isinstance(found, PaymentDialog)
    return found
