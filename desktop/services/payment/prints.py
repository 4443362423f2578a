"""How often a receipt is on paper: counted before it prints, taken back when it is known that nothing came out."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from uuid import UUID

from desktop.services.acts import about_receipt, journal_act
from desktop.services.desk import Desk
from desktop.storage.book import Transaction
from desktop.storage.counter import journal
from desktop.storage.payment import receipts

TAKEN_BACK = "receipt_print_failed"


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
    with desk.book.writing() as tx:
        before = journal.of_act(tx, TAKEN_BACK, (about_receipt(receipt_id),))
        receipt = receipts.get(tx, receipt_id)
        is_counted = copy in receipts.copies(tx, (receipt_id,)).get(receipt_id, frozenset())
        if receipt is None or not is_counted or any(entry.data["copy"] == copy for entry in before):
            return
        journal_act(
            tx, desk, "receipt_print_failed", about_receipt(receipt_id), number=f"{receipt.number:07d}", copy=copy
        )
