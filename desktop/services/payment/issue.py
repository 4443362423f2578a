"""Write an agreed payment into the book: numbers, frozen and sealed receipts, double entry, covers, journal."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from uuid import UUID

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from desktop.documents.seal import seal_receipt
from desktop.domain.covers import Card, Cycle
from desktop.domain.money import Money
from desktop.domain.papers.frozen import freeze
from desktop.domain.papers.receipt import Means, ReceiptContent, ReplacedReceipt
from desktop.domain.people import Insurance
from desktop.services.acts import about_receipt, journal_act
from desktop.services.book.settings import Settings, office_of
from desktop.services.day.sessions import session_for
from desktop.services.desk import Desk, today
from desktop.services.payment.receipt_content import (
    HiAgreed,
    ReceiptHead,
    SameAgain,
    SiAgreed,
    again_content,
    hi_content,
    si_content,
)
from desktop.services.payment.symbols import book_label, book_symbol
from desktop.services.payment.transfer_account import account_of
from desktop.storage.book import Transaction
from desktop.storage.column_types import new_key
from desktop.storage.counter import books
from desktop.storage.payment import covers, ledger, payments, receipt_books, receipts
from desktop.storage.payment.issued import Issued, issued_digest
from desktop.storage.payment.receipt_books import ReceiptBook
from desktop.storage.payment.receipts import digest_of
from desktop.storage.people import enrolments

MONEY_ACCOUNT = {Means.CASH: ledger.CASH, Means.TRANSFER: ledger.TRANSFER}
OWED_ACCOUNT = {Insurance.VOLUNTARY_SI: ledger.OWED_SI, Insurance.HOUSEHOLD_HI: ledger.OWED_HI}
Agreed = SiAgreed | HiAgreed
Issuable = Agreed | SameAgain


@dataclass(frozen=True, slots=True, kw_only=True)
class Late:
    """Receipts that were written by hand before they were entered: their day, book, numbers by part, and why."""

    written_on: date
    reason: str
    receipt_book: ReceiptBook
    numbers: tuple[int, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class PaymentFacts:
    """Who pays, how, and how much in all; ``late`` where the receipts were written by hand."""

    payment_id: UUID
    payer_id: UUID | None
    payer_name: str
    payer_number: str
    payer_address: str
    means: Means
    tendered: Money | None
    total: Money
    late: Late | None = None
    replaces: ReplacedReceipt | None = None

    def day(self, desk: Desk) -> date:
        """The day on the receipts: today, or the day they were written by hand."""
        return today(desk) if self.late is None else self.late.written_on


def issue(
    tx: Transaction, desk: Desk, settings: Settings, facts: PaymentFacts, agreed: tuple[Issuable, ...]
) -> tuple[payments.Payment, tuple[receipts.Receipt, ...]]:
    """Write the payment and one receipt for each agreed part, in their order; what was written."""
    session = session_for(tx, desk)
    payment = payments.Payment(
        id=facts.payment_id,
        payer_id=facts.payer_id,
        payer_name=facts.payer_name,
        means=facts.means,
        total=facts.total,
        tendered=facts.tendered,
        paid_on=facts.day(desk),
        paid_at=desk.now(),
        paid_by=desk.user.id,
        session_id=session.id,
        late_reason=None if facts.late is None else facts.late.reason,
    )
    payments.insert_payments(tx, [payment])
    head = _head(tx, desk, settings, facts)
    signing_key = Ed25519PrivateKey.from_private_bytes(books.signing_key(tx))
    issued = []
    for place, part in enumerate(agreed):
        number = receipt_books.next_number(tx, head.receipt_book) if facts.late is None else facts.late.numbers[place]
        content = _content(head, number, part)
        receipt = _sealed_receipt(desk, facts, head, content, signing_key=signing_key)
        rows = Issued(
            receipt=receipt,
            receipt_book=head.receipt_book,
            payment=payment,
            entries=_entries(receipt, facts.means, session.id, today(desk)),
            covers=_covers(part, receipt.id),
        )
        _write(tx, desk, rows)
        _journal_issue(tx, desk, content, rows)
        issued.append(receipt)
    return payment, tuple(issued)


def _head(tx: Transaction, desk: Desk, settings: Settings, facts: PaymentFacts) -> ReceiptHead:
    late, day = facts.late, facts.day(desk)
    receipt_book = late.receipt_book if late is not None else _own_book(tx, desk, settings)
    return ReceiptHead(
        office=office_of(desk, settings),
        receipt_book=receipt_book,
        payer_name=facts.payer_name,
        payer_number=facts.payer_number,
        payer_address=facts.payer_address,
        means=facts.means,
        issued_on=day,
        practice=settings.practice,
        account=account_of(settings),
        entered_on=None if late is None else today(desk),
        late_reason="" if late is None else late.reason,
        replaces=facts.replaces,
    )


def _content(head: ReceiptHead, number: int, part: Issuable) -> ReceiptContent:
    if isinstance(part, SameAgain):
        return again_content(head, number, part)
    return si_content(head, number, part) if isinstance(part, SiAgreed) else hi_content(head, number, part)


def _own_book(tx: Transaction, desk: Desk, settings: Settings) -> ReceiptBook:
    day = today(desk)
    symbol, label = book_symbol(settings, day.year), book_label(day.year)
    return receipt_books.book_for(tx, desk.user.id, day, symbol=symbol, label=label, at=desk.now())


def _sealed_receipt(
    desk: Desk,
    facts: PaymentFacts,
    head: ReceiptHead,
    content: ReceiptContent,
    *,
    signing_key: Ed25519PrivateKey,
) -> receipts.Receipt:
    frozen = freeze(content)
    return receipts.Receipt(
        id=new_key(),
        receipt_book_id=head.receipt_book.id,
        number=content.number,
        payment_id=facts.payment_id,
        insurance=content.insurance,
        payer_name=facts.payer_name,
        total=content.total,
        issued_on=content.issued_on,
        content=frozen,
        digest=digest_of(frozen),
        seal=seal_receipt(content, signing_key, frozen),
        issued_by=desk.user.id,
        issued_at=desk.now(),
    )


def _write(tx: Transaction, desk: Desk, rows: Issued) -> None:
    """The receipt, both sides of its ledger, what it pays for, and who is insured by it from now on."""
    receipts.insert_receipts(tx, [rows.receipt])
    ledger.insert_entries(tx, rows.entries, by=desk.user.id, at=desk.now())
    covers.insert_cycles(tx, [cover for cover in rows.covers if isinstance(cover, Cycle)])
    covers.insert_cards(tx, [cover for cover in rows.covers if isinstance(cover, Card)])
    insured = [cover.person_id for cover in rows.covers]
    enrolments.enrol_all(tx, insured, rows.receipt.insurance, rows.receipt.issued_on, by=desk.user.id, at=desk.now())


def _journal_issue(tx: Transaction, desk: Desk, content: ReceiptContent, rows: Issued) -> None:
    """The journal keeps the digest of all rows: whichever is changed later, the check sees it."""
    journal_act(
        tx,
        desk,
        "receipt_issued",
        about_receipt(rows.receipt.id),
        number=content.shown_number,
        symbol=content.symbol,
        insurance=content.insurance.value,
        payer=content.payer_name,
        total=content.total,
        means=content.means.value,
        digest=rows.receipt.digest,
        payment=rows.receipt.payment_id,
        rows=issued_digest(rows),
    )


def _entries(
    receipt: receipts.Receipt, means: Means, session_id: UUID, entered_on: date
) -> tuple[ledger.LedgerEntry, ...]:
    """Debit the drawer or the bank, credit what is owed to the agency; on the day of entry, whatever the receipt's."""
    sides = ((MONEY_ACCOUNT[means], receipt.total), (OWED_ACCOUNT[receipt.insurance], -receipt.total))
    return tuple(
        ledger.LedgerEntry(
            id=new_key(),
            act=ledger.LedgerAct.RECEIPT,
            act_id=receipt.id,
            receipt_id=receipt.id,
            session_id=session_id,
            account=account,
            amount=amount,
            entered_on=entered_on,
        )
        for account, amount in sides
    )


def _covers(agreed: Issuable, receipt_id: UUID) -> tuple[Cycle | Card, ...]:
    if isinstance(agreed, SameAgain):
        return tuple(replace(cover, id=new_key(), receipt_id=receipt_id) for cover in agreed.covers)
    return (_cycle(agreed, receipt_id),) if isinstance(agreed, SiAgreed) else _cards(agreed, receipt_id)


def _cycle(agreed: SiAgreed, receipt_id: UUID) -> Cycle:
    quote, request = agreed.quote, agreed.request
    return Cycle(
        id=new_key(),
        person_id=agreed.person.id,
        receipt_id=receipt_id,
        method=quote.method,
        months=quote.months,
        first_month=quote.first_month,
        last_month=quote.last_month,
        income=request.income,
        groups=request.groups,
        gross=quote.gross,
        state_support=quote.state_support,
        extra_support=quote.extra_support,
        participant_pays=quote.participant_pays,
        supported_months=quote.supported_months,
        paid_on=request.paid_on,
    )


def _cards(agreed: HiAgreed, receipt_id: UUID) -> tuple[Card, ...]:
    return tuple(
        Card(
            id=new_key(),
            person_id=person.id,
            household_id=agreed.household_id,
            receipt_id=receipt_id,
            group=asked.group,
            place=quoted.place,
            share_percent=quoted.share_percent,
            months=quoted.months,
            amount=quoted.amount,
            valid_from=quoted.valid_from,
            valid_to=quoted.valid_to,
            paid_on=agreed.request.paid_on,
        )
        for person, asked, quoted in zip(agreed.people, agreed.request.members, agreed.quote.members, strict=True)
        if quoted.valid_from is not None and quoted.valid_to is not None and quoted.months
    )
