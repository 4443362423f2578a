"""Ways into the voluntary SI page."""

from collections.abc import Callable

from desktop.services.desk import Desk
from desktop.services.payment.receipts import ListReceipts, list_receipts
from desktop.services.people.person_form import PersonDraft
from desktop.ui.pages.arguments import PersonArgument
from desktop.ui.pages.voluntary_si.voluntary_si_page import VoluntarySiPage
from desktop.ui.shell.main_window import MainWindow
from tests.services.builders import registered
from tests.ui.pages.conftest import page_of

Settled = Callable[[], None]


def open_new(window: MainWindow, person: PersonDraft, settled: Settled) -> VoluntarySiPage:
    window.open_page("voluntary_si", PersonArgument(person_id=person.person_id, new_person=person))
    settled()
    page = page_of(window, VoluntarySiPage)
    assert isinstance(page, VoluntarySiPage)
    return page


def open_known(window: MainWindow, desk: Desk, settled: Settled, **parts: str) -> VoluntarySiPage:
    person_id = registered(desk, **parts)
    window.open_page("voluntary_si", PersonArgument(person_id=person_id))
    settled()
    page = page_of(window, VoluntarySiPage)
    assert isinstance(page, VoluntarySiPage)
    return page


def receipts_in(desk: Desk) -> int:
    return list_receipts(desk, ListReceipts()).count
