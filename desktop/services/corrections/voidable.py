"""Whether a receipt can be voided, and what will happen if it is: asked by the dialog, asked again by the act."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from desktop.domain.covers import Card, Cycle
from desktop.domain.errors import CounterError
from desktop.domain.money import Money
from desktop.domain.papers.frozen import thaw
from desktop.domain.papers.receipt import ReceiptContent
from desktop.domain.partial_date import format_date
from desktop.domain.people import Insurance
from desktop.domain.problem import Problem
from desktop.domain.texts.phrases import say
from desktop.services.desk import Desk, today
from desktop.storage.book import Transaction
from desktop.storage.payment import covers, payments, receipts, refunds, voids
from desktop.storage.payment.payments import Payment
from desktop.storage.payment.receipts import Receipt
from desktop.storage.people import people


@dataclass(frozen=True, slots=True, kw_only=True)
class Voidable:
    """A receipt as the void dialog shows it.

    Attributes:
        person_id: whom it insures, the first of a household; None when nothing of it stands.
        corrects_day: the earlier day whose receipt it is; voiding is then a correction booked today.
        problems: why it cannot be voided at all (twice, a refund stands on it); empty when it can.
        later: why its covers cannot be taken away or changed (a later cover rests on them); issuing it again with the
            same amounts stays possible.
    """

    receipt_id: UUID
    insurance: Insurance
    content: ReceiptContent
    payer_id: UUID | None
    person_id: UUID | None
    total: Money
    corrects_day: date | None
    problems: tuple[Problem, ...]
    later: tuple[Problem, ...]


def voidable(desk: Desk, receipt_id: UUID) -> Voidable:
    """What voiding a receipt would mean; ``CounterError`` when there is none of that key."""
    with desk.book.reading() as tx:
        return voidable_in(tx, desk, receipt_id)


def voidable_in(tx: Transaction, desk: Desk, receipt_id: UUID) -> Voidable:
    """The same inside a transaction."""
    receipt, payment = receipt_and_payment(tx, receipt_id)
    return Voidable(
        receipt_id=receipt.id,
        insurance=receipt.insurance,
        content=thaw(receipt.content),
        payer_id=None if payment.payer_id is None else people.who_stays(tx, payment.payer_id),
        person_id=next((cover.person_id for cover in covers.standing_of_receipt(tx, receipt.id)), None),
        total=receipt.total,
        corrects_day=receipt.issued_on if receipt.issued_on < today(desk) else None,
        problems=tuple(_never(tx, receipt)),
        later=tuple(_later(tx, receipt)),
    )


def receipt_and_payment(tx: Transaction, receipt_id: UUID) -> tuple[Receipt, Payment]:
    """A receipt and how it was paid; ``CounterError`` when there is none of that key."""
    receipt = receipts.get(tx, receipt_id)
    payment = None if receipt is None else payments.get(tx, receipt.payment_id)
    if receipt is None or payment is None:
        raise CounterError(
            say("Không thấy biên lai này trong sổ."), say("Xin tìm lại theo số biên lai hoặc tên người nộp.")
        )
    return receipt, payment


def _never(tx: Transaction, receipt: Receipt) -> Iterator[Problem]:
    number = f"{receipt.number:07d}"
    if (gone := voids.void_of(tx, (receipt.id,)).get(receipt.id)) is not None:
        yield Problem("receipt", "voided_before", {"number": number, "day": format_date(gone.voided_on)})
    for row in refunds.refunds_of_receipt(tx, receipt.id):
        slip = f"{row.refund.number:03d}/{row.refund.year}"
        yield Problem("receipt", "refund_stands", {"number": number, "slip": slip, "name": row.person_name})


def _later(tx: Transaction, receipt: Receipt) -> Iterator[Problem]:
    """Covers of the same people, and places of the same household, that were paid later and rest on this one."""
    own = covers.standing_of_receipt(tx, receipt.id)
    found: dict[UUID, Cycle | Card] = {}
    for cover in own:
        for other in _resting_on(tx, cover):
            if other.receipt_id != receipt.id and (other.paid_on, other.id) > (cover.paid_on, cover.id):
                found.setdefault(other.receipt_id, other)
    numbers = receipts.numbers(tx, list(found))
    for receipt_id in found:
        told = {"number": f"{receipt.number:07d}", "later": f"{numbers[receipt_id][0]:07d}"}
        yield Problem("receipt", "later_cover", told)


def _resting_on(tx: Transaction, cover: Cycle | Card) -> Iterator[Cycle | Card]:
    if isinstance(cover, Cycle):
        yield from covers.cycles_of(tx, cover.person_id)
        return
    yield from covers.cards_of(tx, cover.person_id)
    if cover.place is not None:
        for other in covers.cards_of_household(tx, cover.household_id, cover.paid_on.year):
            if other.place is not None and other.place > cover.place:
                yield other
