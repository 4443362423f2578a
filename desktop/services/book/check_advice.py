"""Checks of what was advised: consultations and months paid before are those that the journal tells of."""

from __future__ import annotations

from collections.abc import Iterator

from desktop.domain.partial_date import format_date
from desktop.services.book.findings import Finding
from desktop.storage.advice import consultations, earlier_periods
from desktop.storage.book import Transaction
from desktop.storage.book_file import health
from desktop.storage.row_sums import rows_sum


def check_advice(tx: Transaction) -> Iterator[Finding]:
    """Every finding about consultations and entries of earlier periods."""
    told = {str(entry.data["rows"]): entry.subject for entry in health.journal_of_act(tx, "consultation_kept")}
    for one in consultations.every(tx):
        if told.pop(rows_sum([one]), None) is None:
            where = f"lần tư vấn ngày {format_date(one.consulted_on)}"
            yield Finding("consultation_changed", where, f"Dòng của {where} khác với nhật ký: đã bị sửa hoặc thêm.")
    for subject in told.values():
        yield Finding("consultation_missing", subject, "Nhật ký ghi một lần tư vấn mà sổ không còn, hoặc đã bị sửa.")
    noted = {str(entry.data["rows"]): entry.subject for entry in health.journal_of_act(tx, "earlier_periods_entered")}
    for entry in earlier_periods.every(tx):
        if noted.pop(rows_sum([entry]), None) is None:
            where = f"thời gian đóng trước đây, ghi ngày {format_date(entry.as_of)}"
            yield Finding("earlier_periods_changed", where, f"Dòng {where} khác với nhật ký: đã bị sửa hoặc thêm.")
    for subject in noted.values():
        yield Finding("earlier_periods_missing", subject, "Nhật ký ghi thời gian đóng trước đây mà sổ không còn.")
