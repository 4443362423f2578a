"""The book's health: what an auditor would check, found by the book itself."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from desktop.domain.partial_date import format_date
from desktop.services.acts import receipt_meant
from desktop.services.book.check_advice import check_advice
from desktop.services.book.check_corrections import check_corrections
from desktop.services.book.check_days import check_days
from desktop.services.book.check_ledger import check_ledger
from desktop.services.book.check_life import check_life
from desktop.services.book.check_lists import check_lists
from desktop.services.book.check_openings import check_openings
from desktop.services.book.check_receipts import check_receipts
from desktop.services.book.check_records import check_records
from desktop.services.book.check_remittances import check_remittances
from desktop.services.book.check_reports import check_reports
from desktop.services.book.check_transfers import check_transfers
from desktop.services.book.findings import Finding
from desktop.services.desk import Desk
from desktop.storage.book import Transaction
from desktop.storage.book_file import health
from desktop.storage.book_file.versions import SCHEMA_DIGEST
from desktop.storage.counter import journal
from desktop.storage.payment import receipt_books, receipts
from desktop.storage.people import households, people, search

__all__ = ["Finding", "Health", "check_book"]

Report = Callable[[int, int], object]
MOST_SHOWN = 1_000
"""A badly damaged book need not name every row."""


def _silent(_done: int, _total: int) -> None:
    return None


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


def check_book(desk: Desk, report: Report = _silent) -> Health:
    """Check everything; changes nothing. ``report(done, total)`` counts sections and may raise to stop between two.

    Raises:
        BookError: ``in_use``: another program went on writing for longer than we wait.
    """
    with desk.book.writing() as tx:  # SQLite's own check of an index asks for the lock, and never gets it later on
        found = list(_search_index(tx))
    with desk.book.reading() as tx:
        found.extend(findings(tx, desk, report))
        return Health(people=people.count(tx), receipts=receipts.count(tx), problems=tuple(found[:MOST_SHOWN]))


def findings(tx: Transaction, desk: Desk, report: Report = _silent) -> Iterator[Finding]:
    """Everything that is found in one state of the book, but for the search index."""
    sections: tuple[Callable[[Transaction], Iterator[Finding]], ...] = (
        _file,
        _numbers,
        _journal,
        _payments,
        _prints,
        _households,
        check_openings,
        check_life,
        lambda tx: check_receipts(tx, desk.parameters),
        lambda tx: check_lists(tx, desk.forms()),
        check_ledger,
        check_days,
        check_corrections,
        lambda tx: check_remittances(tx, desk.forms()),
        check_transfers,
        check_records,
        check_advice,
        check_reports,
    )
    for done, section in enumerate(sections):
        report(done, len(sections))
        yield from _readable(section, tx)


def _readable(section: Callable[[Transaction], Iterator[Finding]], tx: Transaction) -> Iterator[Finding]:
    """A section's findings; rows that cannot even be read are a finding too."""
    try:
        yield from section(tx)
    except (ValueError, TypeError, KeyError) as error:
        yield Finding("unreadable_row", "sổ", f"Có dòng không đọc được ({error}). Sổ đã bị sửa từ bên ngoài.")


def _search_index(tx: Transaction) -> Iterator[Finding]:
    if not search.is_in_step(tx):
        yield Finding("search_out_of_step", "chỉ mục tìm kiếm", "Chỉ mục tìm kiếm không khớp với danh sách người.")


def _file(tx: Transaction) -> Iterator[Finding]:
    for told in health.damaged_pages(tx):
        yield Finding("damaged_page", "tệp sổ", f"Tệp sổ bị hỏng: {told}. Xin mở bản sao lưu gần nhất.")
    for table in health.orphans(tx):
        yield Finding("broken_reference", table, f"Bảng {table} có dòng trỏ tới dữ liệu không còn.")
    for table in health.missing_uniqueness(tx):
        yield Finding("constraint_missing", table, f"Bảng {table} không còn chặn số trùng.")
    for index in health.missing_indexes(tx):
        yield Finding("index_missing", index, f"Chỉ mục {index} đã bị gỡ khỏi sổ.")
    if health.schema_digest(tx) not in {SCHEMA_DIGEST, ""}:
        yield Finding("schema_changed", "cấu trúc sổ", "Bảng, chỉ mục hoặc khóa chống sửa của sổ đã bị thay.")
    if not health.keys_match(tx):
        yield Finding("seal_key_replaced", "khóa ký biên lai", "Khóa ký biên lai của sổ đã bị thay bằng khóa khác.")
    for trigger in health.missing_triggers(tx):
        yield Finding("trigger_missing", trigger, f"Khóa chống sửa {trigger} đã bị gỡ khỏi sổ.")


def _numbers(tx: Transaction) -> Iterator[Finding]:
    for book in receipt_books.all_books(tx):
        if book.handwritten and book.closed_on is None:
            continue  # what was written by hand in a power cut may still be entered
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
    if not journal.head_holds(tx):
        told = "Nhật ký không kết thúc ở dòng đã niêm phong: đã bị cắt bớt, viết lại, hoặc khóa ký đã bị thay."
        yield Finding("journal_cut", "cuối nhật ký", told)


def _payments(tx: Transaction) -> Iterator[Finding]:
    for paid in health.payment_sums(tx):
        if paid.total != paid.receipts:
            yield Finding(
                "payment_differs",
                f"lần nộp {paid.payment_id}",
                f"Lần nộp của {paid.payer_name} ghi {paid.total:d} đ, các biên lai cộng lại {paid.receipts:d} đ.",
            )


def _prints(tx: Transaction) -> Iterator[Finding]:
    """What was printed is counted and journaled together; a copy that one of them forgets would pass as the first."""
    counted = set(health.counted_copies(tx))
    written = {
        (receipt_meant(entry.subject), int(entry.data["copy"]))
        for entry in health.journal_of_act(tx, "receipt_printed")
    }
    for receipt_id, copy in sorted(counted ^ written):
        told = f"Lần in {copy} của một biên lai có trong nhật ký mà không có trong sổ, hoặc ngược lại."
        yield Finding("print_differs", f"biên lai {receipt_id}", told)


def _households(tx: Transaction) -> Iterator[Finding]:
    for household_id in households.without_one_head(tx):
        record = households.get(tx, household_id)
        since = min((member.since for member in record.household.members), default=None) if record else None
        told = "" if since is None else f" (từ {format_date(since)})"
        yield Finding("not_one_head", f"hộ {household_id}", f"Hộ{told} không có đúng một chủ hộ.")
