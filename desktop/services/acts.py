"""Every act leaves an entry in the journal, in the transaction of the act and with the user who did it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any
from uuid import UUID

from desktop.domain.errors import CounterError
from desktop.domain.texts.phrases import say
from desktop.services.desk import Desk
from desktop.services.plain import to_plain
from desktop.storage.book import Transaction
from desktop.storage.counter import journal, users
from desktop.storage.counter.users import Role

READING = frozenset({"list_exported", "record_exported", "own_passphrase_changed", "passphrase_recovered"})
"""Acts of an auditor, who reads only: what leaves the book is recorded, and nothing in it changes."""


class ReadOnlyError(CounterError):
    """An auditor, or someone who has left, would write into the book."""


def journal_act(tx: Transaction, desk: Desk, act: str, subject: str, **data: object) -> None:
    """Write who did what now; ``data`` may hold keys, money, months and dates.

    To add an act: call this with a new name, and give the name its sentence in ``book/journal_sentences.py``.

    Raises:
        ReadOnlyError: the user only reads, or works here no more; what the transaction has written is undone.
    """
    require_writer(tx, desk, act)
    plain: Mapping[str, Any] = to_plain(data)
    journal.append(tx, act, subject, plain, by=desk.user.id, at=desk.now())


def require_writer(tx: Transaction, desk: Desk, act: str = "") -> None:
    """Refuse an act of someone who only reads or has left, as their row in the book says now.

    Raises:
        ReadOnlyError: what happened, and who can do it.
    """
    user = users.get(tx, desk.user.id) or desk.user
    if user.left_on is not None:
        raise ReadOnlyError(
            say("{name} không còn làm ở điểm thu, nên không ghi được vào sổ.", name=user.name),
            say("Xin mở khóa bằng mật khẩu của người đang làm."),
        )
    if user.role is Role.AUDITOR and act not in READING:
        raise ReadOnlyError(
            say("Người kiểm tra chỉ xem sổ, không ghi hay sửa gì."),
            say("Xin nhờ người thu hoặc người kiểm soát làm việc này."),
        )


def about_person(person_id: UUID) -> str:
    """The journal's name of a person."""
    return f"person:{person_id}"


def about_household(household_id: UUID) -> str:
    """The journal's name of a household."""
    return f"household:{household_id}"


def about_receipt(receipt_id: UUID) -> str:
    """The journal's name of a receipt."""
    return f"receipt:{receipt_id}"


def about_user(user_id: UUID) -> str:
    """The journal's name of a user."""
    return f"user:{user_id}"


def about_receipt_book(receipt_book_id: UUID) -> str:
    """The journal's name of a receipt book."""
    return f"receipt_book:{receipt_book_id}"


def about_batch(batch_id: UUID) -> str:
    """The journal's name of a list to the agency."""
    return f"batch:{batch_id}"


def about_report(report_id: UUID) -> str:
    """The journal's name of a monthly report."""
    return f"monthly_report:{report_id}"


def receipt_meant(subject: str) -> UUID:
    """The receipt of a journal's name; ``ValueError`` for another subject."""
    return UUID(subject.removeprefix("receipt:"))


ABOUT_BOOK = "book"
"""The journal's name of the book itself: settings, keys, clinics."""
