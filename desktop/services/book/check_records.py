"""Checks of what stands around the money: users and their roles, receipt books, contacts, copies of the book."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from typing import Any
from uuid import UUID

from desktop.domain.partial_date import format_date
from desktop.services.acts import about_receipt_book, about_user
from desktop.services.book.findings import Finding
from desktop.storage.book import Transaction
from desktop.storage.book_file import health
from desktop.storage.counter import backups, contacts, users
from desktop.storage.payment import receipt_book_acts, receipt_books
from desktop.storage.payment.receipt_books import ReceiptBook
from desktop.storage.row_sums import added, rows_sum

_BACKUPS = ("backup_made", "backup_failed")
_CONTACTS = ("contact_logged", "visit_noted")
_MANY_CONTACTS = ("messages_logged", "visit_sheet_imported")


def check_records(tx: Transaction) -> Iterator[Finding]:
    """Every finding about users, receipt books, contacts and backups."""
    yield from _users(tx)
    yield from _receipt_books(tx)
    yield from _contacts(tx)
    yield from _backups(tx)


def _users(tx: Transaction) -> Iterator[Finding]:
    """Name, code, role and leaving of every user are what an act with its approval made them."""
    told: dict[str, dict[str, Any]] = defaultdict(dict)
    for act in ("book_created", "user_added", "user_changed", "user_saved", "user_left"):
        for entry in health.journal_of_act(tx, act):
            own = entry.subject if entry.subject.startswith("user:") else about_user(entry.by)
            kept = ("role",) if act == "book_created" else ("collector_code", "name", "role")
            known = {name: (entry.seq, entry.data[name]) for name in kept if name in entry.data}
            known |= {"left": (entry.seq, entry.data["day"])} if act == "user_left" else {}
            for name, value in known.items():
                told[own][name] = max(told[own].get(name, value), value)
    for user in users.all_users(tx):
        last = told.pop(about_user(user.id), {})
        found = {"collector_code": user.collector_code, "name": user.name, "role": user.role.value}
        wrong = [name for name, value in found.items() if name in last and last[name][1] != value]
        left = None if user.left_on is None else user.left_on.isoformat()
        if wrong or left != (last["left"][1] if "left" in last else None):
            message = f"Tên, mã, vai trò hoặc ngày nghỉ của {user.name} khác với nhật ký: đã bị sửa từ bên ngoài."
            yield Finding("user_changed", f"người dùng {user.name}", message)
    for about in told:
        yield Finding("user_missing", about, "Nhật ký ghi một người dùng mà sổ không còn.")


def _receipt_books(tx: Transaction) -> Iterator[Finding]:
    added_books = {entry.subject: entry.data for entry in health.journal_of_act(tx, "receipt_book_added")}
    closed = {entry.subject: entry.data["day"] for entry in health.journal_of_act(tx, "receipt_book_closed")}
    handovers = receipt_book_acts.every_handover(tx)
    holders = {one.receipt_book_id: one.to_id for one in handovers}
    for book in receipt_books.all_books(tx):
        about = about_receipt_book(book.id)
        told = added_books.pop(about, None)
        as_told = told is None or (not book.is_default and all(told[name] == now for name, now in _shown(book).items()))
        known = told is not None or book.is_default
        in_hands = not known or book.holder_id == holders.get(book.id)
        closed_on = None if book.closed_on is None else book.closed_on.isoformat()
        if not as_told or not in_hands or (known and closed_on != closed.get(about)):
            message = f"Số, người giữ hoặc việc đóng quyển {book.label} khác với nhật ký: đã bị sửa từ bên ngoài."
            yield Finding("receipt_book_changed", f"quyển {book.label}", message)
    for about in added_books:
        yield Finding("receipt_book_missing", about, "Nhật ký ghi một quyển biên lai mà sổ không còn.")
    spoils = receipt_book_acts.every_spoil(tx)
    yield from _of_books(tx, ("receipt_numbers_spoiled", "numbers_skipped"), spoils, "số hỏng")
    yield from _of_books(tx, ("receipt_book_handed",), handovers, "lần giao quyển")


def _shown(book: ReceiptBook) -> dict[str, object]:
    """As the journal tells a book when it is added."""
    first, last = f"{book.first_number:07d}", f"{book.last_number:07d}"
    return {
        "label": book.label,
        "symbol": book.symbol,
        "year": book.year,
        "first": first,
        "last": last,
        "handwritten": book.handwritten,
    }


def _of_books(tx: Transaction, acts: Iterable[str], rows: Iterable[Any], what: str) -> Iterator[Finding]:
    """What happened to each book adds up to what the journal kept of it."""
    told: dict[str, list[str]] = defaultdict(list)
    held: dict[str, list[Any]] = defaultdict(list)
    for act in acts:
        for entry in health.journal_of_act(tx, act):
            told[entry.subject].append(str(entry.data["rows"]))
    for row in rows:
        held[about_receipt_book(row.receipt_book_id)].append(row)
    for about in sorted({*told, *held}):
        if added(told[about]) != rows_sum(held[about]):
            message = f"Các {what} của một quyển biên lai khác với nhật ký: đã bị sửa, thêm hoặc xóa."
            yield Finding("receipt_book_acts_changed", f"{what}, {about}", message)


def _contacts(tx: Transaction) -> Iterator[Finding]:
    """One by one, and those of messages to many or of an imported sheet by their sum."""
    told = {str(entry.data["rows"]): entry.subject for act in _CONTACTS for entry in health.journal_of_act(tx, act)}
    many = [str(entry.data["rows"]) for act in _MANY_CONTACTS for entry in health.journal_of_act(tx, act)]
    rest: dict[UUID, str] = {}
    for one in contacts.every(tx):
        digest = rows_sum([one])
        if told.pop(digest, None) is None:
            rest[one.person_id] = digest if one.person_id not in rest else added([rest[one.person_id], digest])
    for subject in told.values():
        yield Finding("contact_changed", subject, "Nhật ký ghi một lần liên hệ mà sổ không còn, hoặc đã bị sửa.")
    if added(rest.values()) != added(many):
        yield Finding("contact_changed", "liên hệ", "Các lần liên hệ khác với nhật ký: đã bị sửa, thêm hoặc xóa.")


def _backups(tx: Transaction) -> Iterator[Finding]:
    told = {str(entry.data["rows"]) for act in _BACKUPS for entry in health.journal_of_act(tx, act)}
    for record in backups.every(tx):
        digest = backups.digest(record)
        if digest not in told:
            where = f"bản sao ngày {format_date(record.made_at.date())}"
            yield Finding("backup_changed", where, f"Dòng ghi {where} khác với nhật ký: đã bị sửa hoặc thêm.")
        told.discard(digest)
    for _ in told:
        yield Finding("backup_missing", "bản sao lưu", "Nhật ký ghi một bản sao lưu mà sổ không còn dòng của nó.")
