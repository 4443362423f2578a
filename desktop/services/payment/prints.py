"""How often a receipt is on paper: counted before it prints, taken back when it is known that nothing came out."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from uuid import UUID

from desktop.services.acts import about_receipt, journal_act
from desktop.services.desk import Desk
from desktop.storage.book import Transaction
from desktop.storage.counter import journal
from desktop.storage.payment import receipts

PRINTED, TAKEN_BACK = "receipt_printed", "receipt_print_failed"


def printed_copies(tx: Transaction, receipt_ids: Sequence[UUID]) -> Mapping[UUID, int]:
    """How many printings of each receipt stand: those counted, without those taken back."""
    counted = receipts.copies(tx, receipt_ids)
    by_subject = {about_receipt(receipt_id): receipt_id for receipt_id in receipt_ids}
    gone: dict[UUID, set[int]] = {receipt_id: set() for receipt_id in receipt_ids}
    for entry in journal.of_act(tx, TAKEN_BACK, tuple(by_subject)):
        gone[by_subject[entry.subject]].add(int(entry.data["copy"]))
    return {receipt_id: len(counted.get(receipt_id, frozenset()) - gone[receipt_id]) for receipt_id in receipt_ids}


def take_back_print(desk: Desk, receipt_id: UUID, copy: int) -> None:
    """A counted printing of which nothing came out (no printer, printer refused, file not written) counts no more.

    The count itself stays in the book; an entry of its own says that it failed. A second call changes nothing.
    """
    take_back_prints(desk, {receipt_id: copy})


def take_back_prints(desk: Desk, copies: Mapping[UUID, int]) -> None:
    """The same for one printing of each of several receipts, at most some hundred at once."""
    with desk.book.writing() as tx:
        counted = receipts.copies(tx, tuple(copies))
        found = receipts.get_many(tx, tuple(copies))
        subjects = [about_receipt(receipt_id) for receipt_id in copies]
        before = {(entry.subject, entry.data["copy"]) for entry in journal.of_act(tx, TAKEN_BACK, subjects)}
        for receipt_id, copy in copies.items():
            about = about_receipt(receipt_id)
            if copy in counted.get(receipt_id, frozenset()) and (about, copy) not in before:
                journal_act(tx, desk, TAKEN_BACK, about, number=f"{found[receipt_id].number:07d}", copy=copy)
