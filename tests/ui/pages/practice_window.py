"""Every page of the real window on one practice book, for tests that look at all of them."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop.application import Program, build_counter_window
from desktop.domain.administrative_units.places import AdministrativeUnits
from desktop.parameters import load_parameters
from desktop.parameters.places import load_places
from desktop.services.desk import Desk
from desktop.services.payment.receipts import last_receipt
from desktop.services.practice.practice_book import MakePractice, make_practice
from desktop.services.practice.practice_people import practice_households
from desktop.storage.book_file import keyfile
from desktop.storage.column_types import VIETNAM
from desktop.storage.counter.contacts import Outcome
from desktop.storage.people import people
from desktop.ui.i18n import Language
from desktop.ui.look import LookWanted
from desktop.ui.pages.arguments import (
    HouseholdArgument,
    LifeArgument,
    ListsArgument,
    MergeArgument,
    PersonArgument,
    ReceiptArgument,
    ReplyArgument,
    RoundArgument,
)
from desktop.ui.shell.page import Page
from desktop.ui.theme.theme import Scheme
from desktop.ui.worker import DatabaseWorker
from tests.services.lists.stories import answered, gathered, reply_file, reply_row, sent, view_of
from tests.services.outreach.stories import filled, planned, sheet_file, visited

NOW = datetime(2026, 11, 23, 9, 42, tzinfo=VIETNAM)
PASSPHRASE = "mật khẩu của sổ tập"
PEOPLE, SEED = 40, 1
CHEAP = keyfile.Cost(passes=1, memory_kib=64, lanes=1)
PAGES = (
    "opening",
    "home",
    "renewals",
    "person",
    "person_form",
    "household",
    "life",
    "merge_people",
    "split_person",
    "voluntary_si",
    "household_hi",
    "household_what_if",
    "advice",
    "proofs",
    "receipt",
    "receipts",
    "papers",
    "imports",
    "lists",
    "lists_reply",
    "board",
    "potential",
    "parameters",
    "settings",
    "outreach",
    "outreach_round",
    "outreach_returned",
)
PATIENCE_SECONDS = 20.0
AGENCY_HEADINGS = (
    "STT (1)",
    "Họ và tên (2)",
    "Số định danh (3)",
    "Mã số BHXH (4)",
    "Mã số thẻ BHYT (5)",
    "Ngày sinh (6)",
    "Kết quả (7)",
    "Lý do (8)",
)
ROUND_TITLE = "Thôn Đoài, 20/11/2026"
AGENCY_TEXTS = (*AGENCY_HEADINGS, ROUND_TITLE, "sai ngày sinh (theo dữ liệu dân cư)", "tra-loi.xlsx")
"""What the agency and the clerk write: data, the same in every language of the window."""


@dataclass(slots=True)
class PracticeWindow:
    """The program with a practice book of forty people open."""

    program: Program
    arguments: dict[str, object]

    def open(self, name: str) -> Page:
        """Open a page on somebody of the book and wait until the book has answered it."""
        window = self.program.window
        window.open_page(name, self.arguments.get(name))
        self.rest()
        page = window.navigator.current
        assert page is not None
        assert name == page.NAME
        return page

    def look(self, language: Language, width: int, height: int) -> None:
        """Another language or another size of the window."""
        self.program.window.resize(width, height)
        self.program.window.counter.announcer.announce(LookWanted(language, Scheme.LIGHT))
        self.rest()

    def _own_work(self) -> int:
        """What pages do on threads of their own: files read, papers drawn."""
        return sum(one.waiting for one in self.program.window.findChildren(DatabaseWorker))

    def pay(self) -> None:
        """Open the payment of the page in front, if it can be paid."""
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_F9)
        self.rest()

    def rest(self) -> None:
        """Wait until nothing is under way and everything is laid out."""
        worker = self.program.window.counter.worker
        for _turn in range(8):  # an answer may ask the book again, a width may want a height
            wait_until(lambda: worker.waiting == 0 and not self._own_work())
            QApplication.processEvents()


def wait_until(condition: Callable[[], bool]) -> None:
    """Run the event loop until it holds."""
    ends = time.monotonic() + PATIENCE_SECONDS
    while not condition():
        assert time.monotonic() < ends, "waited in vain"
        QApplication.processEvents()


def open_practice(folder: Path) -> PracticeWindow:
    """Make the book, open it in a window of 1366 x 696."""
    parameters, places = load_parameters(), load_places()
    path = folder / "so-tap.quay"
    command = MakePractice(path=path, people=PEOPLE, seed=SEED, passphrase=PASSPHRASE, cost=CHEAP)
    made = make_practice(command, parameters, places, lambda: NOW)
    try:
        arguments = _arguments(places, last_receipt(made.desk)) | _lists(made.desk, folder) | _round(made.desk, folder)
    finally:
        made.desk.book.close()
    program = build_counter_window(folder / "data", lambda: NOW)
    program.window.resize(1366, 696)
    program.window.show()
    program.window.activateWindow()
    program.open(path, PASSPHRASE)
    wait_until(lambda: program.window.has_book and program.warm_up.left == 0)
    found = PracticeWindow(program, arguments)
    found.rest()
    return found


def _arguments(places: AdministrativeUnits, receipt: object) -> dict[str, object]:
    household = next(iter(practice_households(places, PEOPLE, SEED)))
    person = PersonArgument(person_id=household.people[0].id)
    return {
        "person": person,
        "person_form": person,
        "household": HouseholdArgument(household_id=household.household.id),
        "life": LifeArgument(person_id=household.people[0].id, plan=True),
        "merge_people": MergeArgument(person_id=household.people[0].id, other_id=household.people[1].id),
        "split_person": person,
        "voluntary_si": person,
        "household_hi": person,
        "household_what_if": person,
        "advice": person,
        "receipt": ReceiptArgument(receipt_ids=(receipt,)),  # type: ignore[arg-type]
    }


def _lists(desk: Desk, folder: Path) -> dict[str, object]:
    """A list that waits to be sent, one that was answered in part, and a file of the agency about it."""
    row = sent(desk)
    view = view_of(desk, row)
    refused = reply_row(view, 1, "Không nhận", AGENCY_TEXTS[-2], birth="21/04/1980")
    answered(desk, row, reply_row(view, 0), refused, ["9", "Lê Văn Lạ", "001099999999", "", "", "", "Đã nhận", ""])
    gathered(desk, "mau_so_4")
    path = reply_file(
        folder / AGENCY_TEXTS[-1], [reply_row(view, 1, hi="0177777771"), reply_row(view, 2)], AGENCY_HEADINGS
    )
    return {
        "lists": ListsArgument(batch_id=row.batch_id),
        "lists_reply": ReplyArgument(batch_id=row.batch_id, path=path),
    }


def _round(desk: Desk, folder: Path) -> dict[str, object]:
    """A round of visits with a result, a late promise, somebody still to be met, and its sheet that came back."""
    with desk.book.reading() as tx:
        found = [one.person.id for one in people.page(tx, limit=4).people]
    made = planned(desk, found, title=ROUND_TITLE, who_went="")
    visited(desk, made, found[0], Outcome.PROMISED, promised_on=NOW.date() + timedelta(days=3))
    visited(desk, made, found[1], Outcome.PROMISED, promised_on=NOW.date() - timedelta(days=1))
    path = sheet_file(desk, made, folder / "phieu.xlsx")
    filled(path, {}, {"outcome": "Đồng ý"}, {"outcome": "Không gặp"})
    return {
        "outreach_round": RoundArgument(round_id=made.id),
        "outreach_returned": RoundArgument(round_id=made.id, path=path),
    }
