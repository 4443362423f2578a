"""The opening page: a first start, a new book with its recovery sheet, a wrong passphrase; all by keys."""

from __future__ import annotations

from pathlib import Path

from desktop.tour.day import Day
from desktop.ui.pages.opening.opening_page import OpeningPage
from desktop.ui.pages.opening.sheet_view import FILE_NAME
from desktop.ui.pages.receipts.save_file_dialog import SaveFileDialog

_NEW_PASSPHRASE = "con đường làng tôi"  # noqa: S105 -- of a book that holds nobody


def see_first_start(day: Day) -> None:
    """Nothing is on this machine yet: make a book in the tour's data folder and keep its recovery sheet."""
    with day.story("first start: a new book and its recovery sheet") as entry:
        page = _opening(day)
        day.picture("lan-dau-mo-may")
        day.clerk.press("Ctrl+N")
        day.clerk.type("a/b")
        day.clerk.press("Enter", "Enter")
        day.clerk.type("ngan")
        day.clerk.press("F9")
        day.at_rest()
        day.picture("lap-so-con-o-can-sua")
        _fill(day, page)
        day.picture("lap-so")
        day.clerk.press("F9")
        day.clerk.wait_for(lambda: page.sheet_view is not None, "the recovery sheet")
        day.at_rest()
        day.picture("phieu-khoi-phuc")
        entry["papers"] = [_save_sheet(day)]
        day.clerk.press("F9")  # leads to the box that is to be ticked first
        day.clerk.press("Space")
        day.go("F9", "home")
        day.picture("quay-so-moi")
        entry["entered"] = {"book": "An Hòa 2026", "user": "Nguyễn Thị Thu"}


def see_wrong_passphrase(day: Day, book: Path) -> None:
    """Another book is asked for; its passphrase is mistyped first."""
    day.program.ask(book)
    page = _opening(day)
    day.picture("mo-so")
    day.clerk.type("nham roi")
    day.clerk.press("Enter")
    day.at_rest()
    day.clerk.wait_for(page.unlock_card.problem.isVisible, "why the book does not open")
    day.picture("mat-khau-sai")
    day.clerk.press("Ctrl+A")


def _opening(day: Day) -> OpeningPage:
    page = day.wait_for_page("opening")
    assert isinstance(page, OpeningPage)
    return page


def _fill(day: Day, page: OpeningPage) -> None:
    """Mend the two problems shown, then go through the form with Enter."""
    view = page.new_view
    assert view is not None
    day.clerk.press("Ctrl+A")
    day.clerk.type("An Hòa 2026")
    day.clerk.press("Enter", "Enter", "Ctrl+A")
    for value in (_NEW_PASSPHRASE, _NEW_PASSPHRASE, "Bưu điện xã Tân Tiến", "BHXH cơ sở Yên Dũng", "0100070003"):
        day.clerk.type(value)
        day.clerk.press("Enter")
    day.clerk.type("tan tien bac ninh")
    day.clerk.wait_for(lambda: view.commune.list.count() > 0, "the commune")
    day.clerk.press("Enter", "Enter")
    for value in ("Thôn Đông", "Nguyễn Thị Thu", "0007"):
        day.clerk.type(value)
        day.clerk.press("Enter")


def _save_sheet(day: Day) -> str:
    day.clerk.press("Ctrl+E")
    dialog = day.dialog
    assert isinstance(dialog, SaveFileDialog)
    day.clerk.press("Ctrl+A")
    day.clerk.type(str(day.folder / FILE_NAME))
    day.clerk.press("Enter")
    day.clerk.wait_for(lambda: day.dialog is None, "the sheet saved")
    day.at_rest()
    return FILE_NAME
