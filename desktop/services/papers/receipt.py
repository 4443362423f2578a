"""Papers of a receipt, filled from its frozen content: the receipt itself, the schedule, "Vì sao tôi đóng số này"."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from uuid import UUID

from desktop.documents.receipt import ReceiptPaper, voided_sentence
from desktop.documents.schedule import SchedulePaper
from desktop.documents.why import WhyPaper
from desktop.domain.errors import CounterError
from desktop.domain.papers.frozen import thaw
from desktop.domain.papers.receipt import ReceiptContent
from desktop.domain.texts.phrases import say
from desktop.services.desk import Desk
from desktop.services.payment.prints import printed_copies
from desktop.storage.book import Transaction
from desktop.storage.payment import receipts, voids
from desktop.storage.payment.receipts import Receipt
from desktop.storage.payment.voids import Void


def receipt_content(tx: Transaction, desk: Desk, receipt_id: UUID) -> ReceiptPaper:
    """The receipt as it would print now; nothing is counted."""
    return receipt_contents(tx, desk, (receipt_id,))[0]


def receipt_contents(tx: Transaction, _desk: Desk, receipt_ids: Sequence[UUID]) -> list[ReceiptPaper]:
    """The same for many."""
    copies, gone = printed_copies(tx, receipt_ids), voided_sentences(tx, receipt_ids)
    return [
        ReceiptPaper(content=thaw(one.content), reprint=copies[one.id], seal_text=one.seal, voided=gone.get(one.id, ""))
        for one in stored_receipts(tx, receipt_ids)
    ]


def voided_sentences(tx: Transaction, receipt_ids: Sequence[UUID]) -> Mapping[UUID, str]:
    """What a voided receipt's paper says of its void; one that stands is left out."""
    gone = voids.void_of(tx, receipt_ids)
    numbers = receipts.numbers(tx, [one.replaced_by_id for one in gone.values() if one.replaced_by_id is not None])
    return {receipt_id: _voided(one, numbers) for receipt_id, one in gone.items()}


def _voided(gone: Void, numbers: Mapping[UUID, tuple[int, str]]) -> str:
    by = None if gone.replaced_by_id is None else numbers[gone.replaced_by_id]
    return voided_sentence(gone.voided_on, gone.reason, by)


def schedule_content(tx: Transaction, desk: Desk, receipt_id: UUID) -> SchedulePaper:
    """The contribution schedule (lịch đóng) that was frozen with the receipt."""
    return schedule_contents(tx, desk, (receipt_id,))[0]


def schedule_contents(tx: Transaction, _desk: Desk, receipt_ids: Sequence[UUID]) -> list[SchedulePaper]:
    """The same for many."""
    return [_schedule(thaw(one.content)) for one in stored_receipts(tx, receipt_ids)]


def _schedule(content: ReceiptContent) -> SchedulePaper:
    return SchedulePaper(
        schedule=content.schedule,
        office=content.office,
        issued_on=content.issued_on,
        receipt_number=content.shown_number,
        practice=content.practice,
    )


def why_content(tx: Transaction, desk: Desk, receipt_id: UUID) -> WhyPaper:
    """The page "Vì sao tôi đóng số này" of a receipt."""
    return why_contents(tx, desk, (receipt_id,))[0]


def why_contents(tx: Transaction, desk: Desk, receipt_ids: Sequence[UUID]) -> list[WhyPaper]:
    """The same for many."""
    return [_why(desk, thaw(one.content)) for one in stored_receipts(tx, receipt_ids)]


def _why(desk: Desk, content: ReceiptContent) -> WhyPaper:
    return WhyPaper(
        office=content.office,
        person_name=content.schedule.person_name,
        subject=content.content,
        lines=content.lines,
        total=content.total,
        in_words=content.in_words,
        made_on=content.issued_on,
        unconfirmed=tuple(desk.parameters.description(path) for path in content.unconfirmed),
        practice=content.practice,
    )


def stored_receipts(tx: Transaction, receipt_ids: Sequence[UUID]) -> list[Receipt]:
    """The receipts of these keys, in their order; ``CounterError`` when one is not in the book."""
    found = receipts.get_many(tx, receipt_ids)
    if len(found) < len(set(receipt_ids)):
        raise CounterError(
            say("Không thấy biên lai này trong sổ."), say("Xin tìm lại theo số biên lai hoặc tên người nộp.")
        )
    return [found[receipt_id] for receipt_id in receipt_ids]
