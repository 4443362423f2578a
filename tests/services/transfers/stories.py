"""Payments that wait for their transfer, and the statements in which it appears."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import xlsxwriter

from desktop.domain.papers.receipt import Means
from desktop.services.desk import Desk
from desktop.services.payment.collect_payment import CollectPayment
from desktop.services.transfers.statements.importing import (
    ImportStatement,
    StatementImported,
    import_statement,
)
from desktop.services.transfers.statements.sheet import read_statement_sheet, statement_columns
from desktop.services.transfers.waiting import AwaitTransfer, await_transfer
from desktop.storage.transfers import WaitingTransfer
from tests.services.builders import command, registered, si_draft, si_part

HEADINGS = ["STT", "Ngày giao dịch", "Số tham chiếu", "Phát sinh nợ", "Phát sinh có", "Số dư", "Nội dung giao dịch"]


def asked(desk: Desk, name: str = "Nguyễn Văn An", number: str = "001090000001", **more: Any) -> CollectPayment:
    person = registered(desk, name, personal_id=number, phone="")
    return command(si_part(desk, si_draft(desk, person)), means=Means.TRANSFER, **more)


def awaited(desk: Desk, name: str = "Nguyễn Văn An", number: str = "001090000001") -> WaitingTransfer:
    made = await_transfer(desk, AwaitTransfer(payment=asked(desk, name, number), about=name))
    assert isinstance(made, WaitingTransfer), made
    return made


def line(day: Any, amount: Any, purpose: Any, reference: Any = "", debit: Any = None) -> list[Any]:
    return [1, day, reference, debit, amount, 99_000_000, purpose]


def statement(path: Path, lines: Sequence[Sequence[Any]], headings: Sequence[str] = HEADINGS) -> Path:
    """As a bank makes it: account and owner above, a sum below."""
    with xlsxwriter.Workbook(path) as book:
        sheet = book.add_worksheet("Sao kê")
        sheet.write_row(0, 0, ["SAO KÊ TÀI KHOẢN 0011001932418"])
        sheet.write_row(1, 0, ["Từ ngày", "01/11/2026", "đến ngày", "30/11/2026"])
        sheet.write_row(3, 0, headings)
        for number, row in enumerate(lines):
            sheet.write_row(4 + number, 0, row)
        sheet.write_row(4 + len(lines), 0, ["", "Tổng cộng phát sinh", "", 0, 123_456_789])
    return path


def imported(desk: Desk, path: Path) -> StatementImported:
    sheet = read_statement_sheet(path)
    made = import_statement(desk, ImportStatement(sheet=sheet, columns=statement_columns(desk, sheet).columns))
    assert isinstance(made, StatementImported), made
    return made
