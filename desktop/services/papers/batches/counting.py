"""Receipts of a batch job are counted as prints like single ones: each once, however often the job is resumed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from uuid import UUID

from desktop.documents.receipt import ReceiptPaper
from desktop.services.acts import about_receipt, journal_act, receipt_meant
from desktop.services.desk import Desk
from desktop.services.papers.receipt import receipt_contents
from desktop.services.payment.prints import PRINTED, TAKEN_BACK, take_back_prints
from desktop.storage.book import Transaction
from desktop.storage.counter import journal
from desktop.storage.payment import receipts


def counted_receipts(desk: Desk, job: UUID, receipt_ids: Sequence[UUID]) -> list[ReceiptPaper]:
    """The receipts to print, counted and journaled; one that this job has counted before is what it was then."""
    with desk.book.writing() as tx:
        before = _counted(tx, job, receipt_ids)
        papers = receipt_contents(tx, desk, receipt_ids)
        made = []
        for receipt_id, paper in zip(receipt_ids, papers, strict=True):
            if receipt_id in before:
                made.append(replace(paper, reprint=int(before[receipt_id].data["reprint"])))
                continue
            copy = receipts.add_print(tx, receipt_id, by=desk.user.id, at=desk.now())
            number = paper.content.shown_number
            about = about_receipt(receipt_id)
            journal_act(tx, desk, PRINTED, about, number=number, copy=copy, job=job, reprint=paper.reprint)
            made.append(paper)
    return made


def take_back_counted(desk: Desk, job: UUID, receipt_ids: Sequence[UUID]) -> int:
    """What a job counted and never handed out counts no more; how many those were."""
    with desk.book.reading() as tx:
        found = _counted(tx, job, receipt_ids)
    take_back_prints(desk, {receipt_id: int(entry.data["copy"]) for receipt_id, entry in found.items()})
    return len(found)


def _counted(tx: Transaction, job: UUID, receipt_ids: Sequence[UUID]) -> dict[UUID, journal.JournalEntry]:
    """The printings of this job that stand: whoever gives a job up may be killed half-way through taking them back."""
    subjects = [about_receipt(receipt_id) for receipt_id in receipt_ids]
    taken_back = {(entry.subject, entry.data["copy"]) for entry in journal.of_act(tx, TAKEN_BACK, subjects)}
    return {
        receipt_meant(entry.subject): entry
        for entry in journal.of_act(tx, PRINTED, subjects)
        if entry.data.get("job") == str(job) and (entry.subject, entry.data["copy"]) not in taken_back
    }
