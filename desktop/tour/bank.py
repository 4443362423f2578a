"""The bank's side of the tour: a statement brought in, awaited money found on it, receipts issued."""

from __future__ import annotations

from desktop.documents.sheets import table_sheet
from desktop.domain.papers.agency_list import Cell
from desktop.domain.partial_date import format_date
from desktop.services.transfers.waiting import waiting_list
from desktop.tour.day import Day
from desktop.ui.pages.transfers.columns_dialog import ColumnsDialog
from desktop.ui.pages.transfers.transfers_page import TransfersPage

STATEMENT = "sao-ke-ngan-hang.xlsx"
HEADINGS = ("Ngày giao dịch", "Số tham chiếu", "Nội dung giao dịch", "Ghi nợ", "Ghi có")
UNKNOWN = 123_000
"""Money that nobody waits for."""


def statement_brought_in(day: Day) -> None:
    """The awaited transfer is on the statement with certainty; F9 issues its receipt; a stranger's money stays."""
    with day.story("a bank statement: awaited money is found") as entry:
        waiting = waiting_list(day.desk)
        _write(day)
        page = day.command("Chờ tiền về", "transfers")
        assert isinstance(page, TransfersPage)
        day.picture("cho-tien-ve")
        # the system's own window that asks for a file is no part of the tour
        day.program.window.open_page("transfers", day.folder / STATEMENT)
        day.clerk.wait_for(lambda: isinstance(day.dialog, ColumnsDialog), "the statement's columns")
        day.at_rest()
        day.picture("sao-ke-cac-cot")
        day.clerk.press("F9")
        day.clerk.wait_for(lambda: day.dialog is None and bool(page.board.rows), "the statement read")
        day.at_rest()
        day.picture("sao-ke-da-nhap")
        day.clerk.press("F9")
        day.clerk.wait_for(lambda: not page.work.isVisible() and not waiting_list(day.desk), "its receipts issued")
        day.at_rest()
        day.clerk.press("Alt+4")
        day.picture("sao-ke-da-khop")
        entry["posted"] = [{"name": one.payer_name, "total": int(one.total)} for one in waiting]
        entry["day"] = day.clock().date().isoformat()
        entry["file"] = STATEMENT
    day.home()


def _write(day: Day) -> None:
    """What the bank lets one download: the money that is awaited, money that left, money of a stranger."""
    on = format_date(day.clock().date())
    rows: list[tuple[Cell, ...]] = [
        (on, f"FT{place:06d}", f"{one.purpose} {one.bill}", "", int(one.total))
        for place, one in enumerate(waiting_list(day.desk), 1)
    ]
    rows.append((on, "FT000098", "Phi quan ly tai khoan", 11_000, ""))
    rows.append((on, "FT000099", "NGUYEN VAN LA chuyen tien", "", UNKNOWN))
    made = table_sheet("Sao kê", HEADINGS, rows, made_on=day.clock().date())
    (day.folder / STATEMENT).write_bytes(made)
