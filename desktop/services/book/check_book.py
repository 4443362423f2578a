"""The book's health: what an auditor would check, found by the book itself."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from desktop.domain.partial_date import format_date
from desktop.services.book.check_receipts import check_receipts
from desktop.services.book.findings import Finding
from desktop.services.desk import Desk
from desktop.storage import health, households, journal, people, receipt_books, receipts, search
from desktop.storage.book import Transaction

__all__ = ["Finding", "Health", "check_book"]

MOST_SHOWN = 1_000
"""A badly damaged book need not name every row."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Health:
    """The answer of ``check``."""

    people: int
    receipts: int
    problems: tuple[Finding, ...]

    @property
    def healthy(self) -> bool:
        """Whether nothing was found."""
        return not self.problems


def check_book(desk: Desk) -> Health:
    """Check everything; reads only."""
    sections: tuple[Callable[[Transaction], Iterator[Finding]], ...] = (
        _file,
        _numbers,
        _journal,
        _payments,
        _households,
        lambda tx: check_receipts(tx, desk.parameters),
    )
    found: list[Finding] = []
    with desk.book.reading() as tx:
        for section in sections:
            found.extend(_readable(section, tx))
        return Health(people=people.count(tx), receipts=receipts.count(tx), problems=tuple(found[:MOST_SHOWN]))


def _readable(section: Callable[[Transaction], Iterator[Finding]], tx: Transaction) -> Iterator[Finding]:
    """A section's findings; rows that cannot even be read are a finding too."""
    try:
        yield from section(tx)
    except (ValueError, TypeError, KeyError) as error:
        yield Finding("unreadable_row", "sổ", f"Có dòng không đọc được ({error}). Sổ đã bị sửa từ bên ngoài.")


def _file(tx: Transaction) -> Iterator[Finding]:
    for told in health.damaged_pages(tx):
        yield Finding("damaged_page", "tệp sổ", f"Tệp sổ bị hỏng: {told}. Xin mở bản sao lưu gần nhất.")
    for table in health.orphans(tx):
        yield Finding("broken_reference", table, f"Bảng {table} có dòng trỏ tới dữ liệu không còn.")
    for table in health.missing_uniqueness(tx):
        yield Finding("constraint_missing", table, f"Bảng {table} không còn chặn số trùng.")
    if not search.is_in_step(tx):
        yield Finding("search_out_of_step", "chỉ mục tìm kiếm", "Chỉ mục tìm kiếm không khớp với danh sách người.")
    for trigger in health.missing_triggers(tx):
        yield Finding("trigger_missing", trigger, f"Khóa chống sửa {trigger} đã bị gỡ khỏi sổ.")


def _numbers(tx: Transaction) -> Iterator[Finding]:
    for book in receipt_books.all_books(tx):
        for first, last in receipt_books.gaps(tx, book):
            numbers = f"{first:07d}" if first == last else f"{first:07d}–{last:07d}"
            yield Finding(
                "number_gap", f"{book.symbol} số {numbers}", f"Quyển {book.symbol} thiếu biên lai số {numbers}."
            )


def _journal(tx: Transaction) -> Iterator[Finding]:
    for number in journal.verify(tx):
        yield Finding(
            "journal_broken", f"nhật ký dòng {number}", f"Nhật ký dòng {number} đã bị sửa, xóa hoặc chèn thêm."
        )


def _payments(tx: Transaction) -> Iterator[Finding]:
    for paid in health.payment_sums(tx):
        if paid.total != paid.receipts:
            yield Finding(
                "payment_differs",
                f"lần nộp {paid.payment_id}",
                f"Lần nộp của {paid.payer_name} ghi {paid.total:d} đ, các biên lai cộng lại {paid.receipts:d} đ.",
            )


def _households(tx: Transaction) -> Iterator[Finding]:
    for household_id in households.without_one_head(tx):
        record = households.get(tx, household_id)
        since = min((member.since for member in record.household.members), default=None) if record else None
        told = "" if since is None else f" (từ {format_date(since)})"
        yield Finding("not_one_head", f"hộ {household_id}", f"Hộ{told} không có đúng một chủ hộ.")
