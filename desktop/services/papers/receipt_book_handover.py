"""Fills the paper of a receipt book that changed hands."""

from __future__ import annotations

from uuid import UUID

from desktop.domain.errors import CounterError
from desktop.domain.papers.receipt_book_handover import HandoverPaper
from desktop.domain.texts.phrases import say
from desktop.services.book.settings import office_of, read_settings
from desktop.services.desk import Desk, today
from desktop.storage.book import Transaction
from desktop.storage.column_types import VIETNAM
from desktop.storage.counter import users
from desktop.storage.payment import receipt_book_acts, receipt_books


def handover_content(tx: Transaction, desk: Desk, handover_id: UUID) -> HandoverPaper:
    """One handover, with what of the book had been used by then.

    Raises:
        CounterError: it is not in the book.
    """
    found = receipt_book_acts.get_handover(tx, handover_id)
    book = None if found is None else receipt_books.get(tx, found.receipt_book_id)
    if found is None or book is None:
        raise CounterError(say("Không thấy lần giao nhận này trong sổ."), say("Xin mở lại danh sách quyển biên lai."))
    settings, names = read_settings(tx), {user.id: user.name for user in users.all_users(tx)}
    spoiled = [spoil for spoil in receipt_book_acts.spoils_of(tx, book.id) if spoil.number < found.next_number]
    before = found.next_number - book.first_number
    return HandoverPaper(
        form=desk.forms().on("receipt_book_handover", found.handed_on),
        office=office_of(desk, settings),
        giver=names.get(found.from_id, "") if found.from_id else "",
        taker=names.get(found.to_id, "") if found.to_id else "",
        handed_at=found.handed_at.astimezone(VIETNAM),
        label=book.label,
        symbol=book.symbol,
        first=book.first_number,
        last=book.last_number,
        following=found.next_number,
        used=before - len(spoiled),
        spoiled=len(spoiled),
        handwritten=book.handwritten,
        note=found.note,
        made_on=today(desk),
        practice=settings.practice,
    )
