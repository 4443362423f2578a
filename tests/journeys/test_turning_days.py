"""Days on which something turns while one pays: midnight, the year, 29 February, new figures; in the real program."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from pathlib import Path
from uuid import UUID

import pytest
from pytestqt.qtbot import QtBot

from desktop.application import build_counter_window
from desktop.domain.administrative_units.places import AdministrativeUnits
from desktop.domain.month import Month
from desktop.domain.parameters import ParameterSet
from desktop.services.book.book_creation import CreateBook, CreatedBook, create_book
from desktop.services.book.check_book import check_book
from desktop.services.book.settings import Settings
from desktop.services.desk import Desk
from desktop.services.payment.receipts import ListReceipts, ReceiptListRow, list_receipts
from desktop.storage.column_types import VIETNAM
from desktop.tour.clerk import Clerk
from desktop.tour.day import Day, TourClock
from desktop.tour.drawer import close_day
from desktop.tour.pictures import Album
from desktop.tour.stall import StallProbe
from desktop.tour.stories import confirm
from desktop.ui.pages.payment.payment_dialog import PaymentDialog
from desktop.ui.pages.voluntary_si.voluntary_si_page import VoluntarySiPage
from desktop.ui.widgets.panels.card import NoticeBox
from desktop.ui.widgets.text import Text
from tests.services.builders import close_open_day, hi_draft, hi_part, household_of, paid, pay_si, registered
from tests.storage.engines import CHEAP
from tests.ui.conftest import show_active

PASSPHRASE = "một câu dài khó đoán 2026"
HEAD, WIFE = ("Nguyễn Văn An", "001090000001"), ("Trần Thị Bình", "001192000002")
OLD_SALARY, NEW_SALARY = 2_340_000, 2_530_000
OLD_LINE, NEW_LINE = 1_500_000, 2_200_000
Prepare = Callable[[Desk], object]


@dataclass
class Journey:
    """The program on a book that has a story already."""

    day: Day

    @property
    def desk(self) -> Desk:
        return self.day.desk

    def go_to(self, moment: datetime) -> None:
        self.day.clock.moment = moment

    def scan(self) -> None:
        name, number = HEAD
        self.day.scan(f"{number}||{name}|01011990|Nam|Thôn Đông, Xã Tiên Du, Bắc Ninh|01072024||||", "person")

    def offered(self) -> PaymentDialog:
        """Scan, Enter: the payment as last time."""
        self.scan()
        return self.day.open_payment("Enter")

    def take(self, dialog: PaymentDialog) -> list[ReceiptListRow]:
        """F9, Enter; the receipts by number."""
        confirm(self.day, dialog)
        self.day.go("Enter", "home")
        return self.receipts()

    def receipts(self) -> list[ReceiptListRow]:
        return list(list_receipts(self.desk, ListReceipts(sort="-number")).rows)

    def refused(self, dialog: PaymentDialog) -> str:
        """F9 is not followed by a receipt: what is said instead."""
        before = len(self.receipts())
        self.day.clerk.press("F9")
        self.day.at_rest()
        assert self.day.dialog is dialog
        assert len(self.receipts()) == before
        shown = [box.accessibleName() for box in dialog.findChildren(NoticeBox) if not box.isHidden()]
        return " ".join((*shown, *(one.text() for one in dialog.findChildren(Text) if not one.isHidden())))

    def healthy(self) -> None:
        assert check_book(self.desk).problems == ()


def at(day: date, hour: int, minute: int = 0) -> datetime:
    return datetime(day.year, day.month, day.day, hour, minute, tzinfo=VIETNAM)


@pytest.fixture
def begin(
    qtbot: QtBot, tmp_path: Path, parameters: ParameterSet, places: AdministrativeUnits
) -> Iterator[Callable[[date, Prepare, datetime], Journey]]:
    """Make a book on a day, let its story happen, and open it in the program at a later moment."""
    programs = []

    def start(made_on: date, prepare: Prepare, moment: datetime) -> Journey:
        clock, path = TourClock(at(made_on, 8)), tmp_path / "book.quay"
        settings = Settings(
            book_name="An Hòa",
            organisation="Điểm thu xã An Hòa",
            agency="BHXH cơ sở",
            point_code="3456789000TH0100070003",
        )
        command = CreateBook(
            path=path,
            passphrase=PASSPHRASE,
            user_name="Phạm Thị Thu",
            collector_code="0007",
            settings=settings,
            cost=CHEAP,
        )
        made = create_book(command, parameters, places, clock)
        assert isinstance(made, CreatedBook), made
        prepare(made.desk)
        close_open_day(made.desk)
        made.desk.book.close()
        clock.moment = moment
        program = build_counter_window(tmp_path / "data", clock)
        programs.append(program)
        program.ask(path)
        with qtbot.waitSignal(program.window.painted):
            show_active(program.window, qtbot)
        day = Day(
            program=program,
            clerk=Clerk(program.window),
            album=Album(tmp_path),
            probe=StallProbe(),
            folder=tmp_path,
            clock=clock,
        )
        day.wait_for_page("opening")
        day.clerk.type(PASSPHRASE)
        day.go("Enter", "home")
        return Journey(day)

    yield start
    for program in programs:
        program.dispose()


def both(desk: Desk) -> tuple[UUID, UUID]:
    head = registered(desk, HEAD[0], personal_id=HEAD[1])
    wife = registered(desk, WIFE[0], birth="02/02/1992", sex="female", personal_id=WIFE[1], phone="0905000002")
    return head, wife


def household_paid(desk: Desk) -> None:
    """Two cards of twelve months, which begin thirty days after the day they were paid."""
    head, wife = both(desk)
    paid(desk, hi_part(desk, hi_draft(household_of(desk, head, wife), head, wife)))


def quarter_paid(desk: Desk) -> None:
    """Voluntary SI until December 2026 on the lowest income."""
    pay_si(desk, both(desk)[0], method="3", start=Month(2026, 10))


def cards(salary: int) -> int:
    """A year of two people: 4.5 % of the base salary, the second at 70 %."""
    first = salary * 45 * 12 // 1000
    return first + first * 70 // 100


@pytest.mark.usefixtures("qapp")
def test_over_midnight_the_payment_waits_until_the_day_is_closed(begin: Callable[..., Journey]) -> None:
    evening = date(2026, 11, 23)
    story = begin(date(2026, 10, 5), quarter_paid, at(evening, 23, 50))
    someone = story.day
    someone.go("Ctrl+6", "day")
    someone.clerk.press("F9")
    someone.at_rest()
    someone.home()
    story.scan()
    someone.go("F6", "voluntary_si")
    dialog = someone.open_payment("F9")
    someone.clerk.type("2000000")
    story.go_to(at(evening + timedelta(days=1), 0, 5))
    told = story.refused(dialog)
    assert "Đã sang ngày 24/11/2026, mà ngày 23/11/2026 chưa chốt." in told
    assert dialog.cash.tendered() == 2_000_000
    someone.clerk.press("Esc")
    close_day(someone, "nua-dem")
    story.scan()
    someone.go("F6", "voluntary_si")
    receipt = story.take(someone.open_payment("F9"))[0]
    assert receipt.issued_at.date() == date(2026, 11, 24)
    story.healthy()


@pytest.mark.usefixtures("qapp")
def test_a_new_year_begins_its_numbers_anew_and_years_ahead_name_the_missing_figure(
    begin: Callable[..., Journey],
) -> None:
    story = begin(date(2026, 10, 5), quarter_paid, at(date(2027, 1, 4), 9))
    before = story.receipts()[0]
    story.scan()
    page = story.day.go("F6", "voluntary_si")
    assert isinstance(page, VoluntarySiPage)
    story.day.clerk.press("Ctrl+A")
    story.day.clerk.type(str(NEW_LINE))
    story.day.clerk.press("Enter", "2", "4")
    story.day.at_rest()
    story.day.clerk.press("F9")
    story.day.at_rest()
    assert story.day.dialog is None
    told = " ".join(part.text() for part in page.findChildren(Text))
    assert "Chưa có số liệu “Lãi suất đầu tư quỹ bình quân tháng" in told
    assert "cho ngày 04/01/2027" in told
    story.day.clerk.press("Esc")
    story.day.wait_for_page("person")
    receipt = story.take(story.day.open_payment("Enter"))[0]
    assert (before.symbol[-3:], before.number) == ("/26", "0000001")
    assert (receipt.symbol[-3:], receipt.number) == ("/27", "0000001")
    story.healthy()


@pytest.mark.usefixtures("qapp")
def test_the_base_salary_changes_while_a_household_pays(begin: Callable[..., Journey]) -> None:
    """Quoted on 30/06/2026 with 2,340,000, paid on 01/07/2026 with 2,530,000, which the clerk takes knowingly."""
    story = begin(date(2025, 7, 5), household_paid, at(date(2026, 6, 30), 16))
    dialog = story.offered()
    assert dialog.argument.read_back.total == cards(OLD_SALARY)
    dialog.cash.field.setFocus()
    story.day.clerk.type("5000000")
    story.go_to(at(date(2026, 7, 1), 8))
    told = story.refused(dialog)
    assert f"{cards(NEW_SALARY):,}".replace(",", ".") in told
    assert dialog.cash.tendered() == 5_000_000
    story.day.clerk.press("Alt+2")
    receipt = story.take(dialog)[0]
    assert (receipt.total, receipt.issued_at.date()) == (cards(NEW_SALARY), date(2026, 7, 1))
    story.healthy()


@pytest.mark.usefixtures("qapp")
def test_the_poverty_line_rises_while_someone_renews(begin: Callable[..., Journey]) -> None:
    """The lowest income of 2026 is too low in 2027: nothing is taken, the renewal offers the new one and says why."""
    story = begin(date(2026, 10, 5), quarter_paid, at(date(2026, 12, 31), 16))
    dialog = story.offered()
    share = OLD_LINE * 20 * 22 // 10_000
    assert dialog.argument.read_back.total == 3 * (OLD_LINE * 22 // 100 - share)
    story.go_to(at(date(2027, 1, 1), 8))
    told = story.refused(dialog)
    assert told
    story.day.clerk.press("Esc")
    dialog = story.offered()
    share = NEW_LINE * 20 * 22 // 10_000
    assert dialog.argument.read_back.total == 3 * (NEW_LINE * 22 // 100 - share)
    receipt = story.take(dialog)[0]
    assert (receipt.number, receipt.symbol[-3:]) == ("0000001", "/27")
    story.healthy()


@pytest.mark.usefixtures("qapp")
def test_cards_that_end_on_29_february_go_on_without_a_gap(begin: Callable[..., Journey]) -> None:
    """From 01/03/2027 to 29/02/2028; renewed on the leap day: from 01/03/2028 to 28/02/2029."""
    leap = date(2028, 2, 29)
    story = begin(date(2027, 1, 30), household_paid, at(leap, 9))
    dialog = story.offered()
    rows = dialog.argument.read_back.rows
    shown = " ".join(str(row) for row in rows)
    assert "01/03/2028" in shown
    assert "28/02/2029" in shown
    receipt = story.take(dialog)[0]
    assert (receipt.issued_at.date(), receipt.total) == (leap, cards(NEW_SALARY))
    story.healthy()
