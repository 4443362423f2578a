"""Checks of transfers: what is ticked on a statement is a payment by transfer, what was awaited became its payment."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from typing import Any
from uuid import UUID

from desktop.domain.partial_date import format_date
from desktop.services.book.findings import Finding
from desktop.services.transfers.statements.importing import statement_sum
from desktop.services.transfers.waiting import about_transfer
from desktop.storage import transfers
from desktop.storage.book import Transaction
from desktop.storage.book_file import health
from desktop.storage.payment import transfer_health
from desktop.storage.row_sums import rows_sum
from desktop.storage.transfers import StatementRow, WaitingState


def check_transfers(tx: Transaction) -> Iterator[Finding]:
    """Every finding about bank statements and awaited transfers."""
    for row in transfer_health.wrongly_ticked(tx):
        where = f"sao kê ngày {format_date(row.booked_on)}, chứng từ {row.reference}"
        told = f"Dòng {where} khớp với một lần nộp không phải chuyển khoản hoặc không còn."
        yield Finding("statement_row_differs", where, told)
    for one in transfer_health.wrongly_paid(tx):
        where = f"chuyển khoản chờ của {one.payer_name}, ngày {format_date(one.asked_on)}"
        told = f"Khoản {where}: trạng thái hoặc số tiền không khớp với lần nộp."
        yield Finding("waiting_transfer_differs", where, told)
    yield from _awaited(tx)
    yield from _statements(tx)


def _awaited(tx: Transaction) -> Iterator[Finding]:
    """What is awaited is as it was agreed; what was given up was so for the reason that was told."""
    told = {entry.subject: entry.data for entry in health.journal_of_act(tx, "transfer_awaited")}
    given_up = {entry.subject: entry.data["reason"] for entry in health.journal_of_act(tx, "transfer_cancelled")}
    for one in transfers.list_waiting(tx, None):
        about = about_transfer(one.id)
        agreed = told.pop(about, {}).get("rows") == rows_sum([one], transfers.CHANGES_LATER)
        as_given_up = (one.state is WaitingState.CANCELLED) == (about in given_up)
        if not agreed or not as_given_up or given_up.get(about, "") != one.reason:
            where = f"chuyển khoản chờ của {one.payer_name}, ngày {format_date(one.asked_on)}"
            message = f"Khoản {where} khác với nhật ký: đã bị sửa, hoặc nhật ký không ghi."
            yield Finding("waiting_transfer_changed", where, message)
    for about in told:
        yield Finding("waiting_transfer_missing", about, "Nhật ký ghi một khoản chờ chuyển khoản mà sổ không còn.")


def _statements(tx: Transaction) -> Iterator[Finding]:
    """Statements are as they were brought in; what was said of their rows since is as it was said."""
    told = {entry.subject: entry.data for entry in health.journal_of_act(tx, "statement_imported")}
    rows: defaultdict[UUID, list[StatementRow]] = defaultdict(list)
    for row in transfers.every_row(tx):
        rows[row.statement_id].append(row)
    for statement in transfers.every_statement(tx):
        data = told.pop(f"statement:{statement.id}", {})
        if data.get("rows") != statement_sum(statement, rows[statement.id]):
            message = f"Sao kê {statement.file_name} khác với nhật ký: có dòng đã bị sửa, thêm hoặc xóa."
            yield Finding("statement_changed", f"sao kê {statement.file_name}", message)
    for about in told:
        yield Finding("statement_missing", about, "Nhật ký ghi một sao kê mà sổ không còn.")
    yield from _settled(tx, [row for own in rows.values() for row in own])


def _settled(tx: Transaction, rows: list[StatementRow]) -> Iterator[Finding]:
    last: dict[str, tuple[int, tuple[Any, ...]]] = {}
    for act in ("statement_row_matched", "statement_row_set_aside", "statement_row_taken_back", "statement_row_noted"):
        for entry in health.journal_of_act(tx, act):
            said = (entry.data.get("payment"), act == "statement_row_set_aside", entry.data["note"])
            last[entry.subject] = max(last.get(entry.subject, (0, ())), (entry.seq, said))
    for row in rows:
        now = (None if row.payment_id is None else str(row.payment_id), row.ignored, row.note)
        # What the import itself ticked has no entry of its own.
        _, told = last.get(f"statement_row:{row.id}", (0, (now[0], False, "")))
        if now != told:
            where = f"sao kê ngày {format_date(row.booked_on)}, chứng từ {row.reference}"
            message = f"Dòng {where}: khoản đã khớp hoặc ghi chú khác với nhật ký."
            yield Finding("statement_row_changed", where, message)
