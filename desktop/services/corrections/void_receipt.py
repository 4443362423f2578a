"""Void a receipt (hủy biên lai): one transaction with what replaces it, or with the money given back."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from typing import Final
from uuid import UUID

from desktop.domain.money import Money
from desktop.domain.papers.frozen import thaw
from desktop.domain.papers.receipt import ReplacedReceipt
from desktop.domain.people import Insurance
from desktop.domain.problem import Problem
from desktop.domain.texts.text import clean
from desktop.services.acts import about_receipt, journal_act
from desktop.services.book.approval import Approval, approve
from desktop.services.book.settings import read_settings
from desktop.services.corrections.covers_taken import take_away
from desktop.services.corrections.digests import void_digest
from desktop.services.corrections.ended import end_if_nothing_remains
from desktop.services.corrections.payouts import refuse_short_drawer
from desktop.services.corrections.voidable import Voidable, receipt_and_payment, voidable_in
from desktop.services.day.sessions import session_for
from desktop.services.desk import Desk, today
from desktop.services.lists.give_backs import receipt_leaves_lists
from desktop.services.payment.collect_payment import (
    CollectPayment,
    IssuedReceipt,
    Payer,
    SiPart,
    agreed_in,
    payer_of,
    payer_problems,
)
from desktop.services.payment.issue import Issuable, PaymentFacts, issue
from desktop.services.payment.receipt_content import SameAgain, SiAgreed
from desktop.services.refused import Refused
from desktop.storage.book import Transaction
from desktop.storage.column_types import new_key
from desktop.storage.counter import drafts
from desktop.storage.payment import covers, ledger, receipts, voids
from desktop.storage.payment.ledger import LedgerAct, LedgerEntry
from desktop.storage.payment.payments import Payment
from desktop.storage.payment.receipts import Receipt
from desktop.storage.payment.voids import Void, VoidOutcome

ACT: Final = "receipt_voided"
LONGEST_REASON: Final = 200


@dataclass(frozen=True, slots=True, kw_only=True)
class SameAmounts:
    """Issue again what the receipt says, with another payer: wrong name, number or address.

    Attributes:
        payment_id: the key of the new payment, made when the dialog opens.
    """

    payment_id: UUID
    payer: Payer


@dataclass(frozen=True, slots=True, kw_only=True)
class VoidReceipt:
    """Void a receipt.

    Attributes:
        command_id: made when the dialog opens; the same id never voids twice, it returns the first result.
        replacement: the payment that takes its place, with one part of the same insurance, quoted as if the voided
            receipt did not exist and under the rules of its day; or the same once more for another payer; None gives
            the payer all the money back, the way it came.
    """

    command_id: UUID
    receipt_id: UUID
    reason: str
    approval: Approval
    replacement: CollectPayment | SameAmounts | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class VoidedReceipt:
    """The void as stored.

    Attributes:
        number: of the voided receipt, as printed. before: its amount.
        replacement: the receipt that takes its place, or None.
        difference: what the payer has to add (positive) or gets back (negative).
        corrects_day: the sealed day that this act of today corrects, or None.
    """

    void_id: UUID
    receipt_id: UUID
    number: str
    before: Money
    outcome: VoidOutcome
    replacement: IssuedReceipt | None
    difference: Money
    corrects_day: date | None
    repeated: bool


def void_receipt(desk: Desk, command: VoidReceipt) -> VoidedReceipt | tuple[Problem, ...]:
    """Void, give back and issue anew in one transaction; or leave nothing behind.

    Problems name ``reason``, ``receipt`` (``voided_before``, ``refund_stands``, ``later_cover``), ``session``,
    ``payout`` (``drawer_short``) and the fields of the replacing payment.

    Raises:
        ApprovalError: not approved. AmountChangedError: the replacement costs something else than was read back.
        CounterError: no such receipt; the book cannot be written.
    """
    moment = desk.now()
    desk = replace(desk, now=lambda: moment)
    with desk.book.reading() as tx:
        if (done := _stored(tx, command.command_id)) is not None:
            return done
        if problems := _problems(tx, desk, command):
            return problems
    approver = approve(desk, command.approval, ACT, about_receipt(command.receipt_id))
    try:
        with desk.book.writing() as tx:
            return _stored(tx, command.command_id) or _void(tx, desk, command, approver.id)
    except Refused as refused:
        return refused.problems


def _problems(tx: Transaction, desk: Desk, command: VoidReceipt) -> tuple[Problem, ...]:
    reason, found = clean(command.reason), voidable_in(tx, desk, command.receipt_id)
    problems = list(found.problems)
    if not reason:
        problems.append(Problem("reason", "missing_field"))
    elif len(reason) > LONGEST_REASON:
        problems.append(Problem("reason", "too_long", {"limit": str(LONGEST_REASON)}))
    if not isinstance(command.replacement, SameAmounts):
        problems.extend(found.later)
    return (*problems, *_replacement_problems(command, found))


def _replacement_problems(command: VoidReceipt, found: Voidable) -> tuple[Problem, ...]:
    if command.replacement is None:
        return ()
    if isinstance(command.replacement, SameAmounts):
        return tuple(payer_problems(_cleaned(command.replacement.payer)))
    kinds = [_insurance(part) for part in command.replacement.parts]
    return () if kinds == [found.insurance] else (Problem("parts", "one_of_same_insurance"),)


def _cleaned(payer: Payer) -> Payer:
    return replace(payer, name=clean(payer.name), number=clean(payer.number), address=clean(payer.address))


def _insurance(part: object) -> Insurance:
    return Insurance.VOLUNTARY_SI if isinstance(part, SiPart) else Insurance.HOUSEHOLD_HI


def _void(tx: Transaction, desk: Desk, command: VoidReceipt, approved_by: UUID) -> VoidedReceipt:
    if problems := _problems(tx, desk, command):
        raise Refused(problems)
    session = session_for(tx, desk)
    receipt, payment = receipt_and_payment(tx, command.receipt_id)
    same = SameAgain(content=thaw(receipt.content), covers=covers.standing_of_receipt(tx, receipt.id))
    take_away(tx, desk, same.covers)
    people = {cover.person_id for cover in same.covers}
    end_if_nothing_remains(tx, desk, people, receipt.insurance, today(desk))
    replacing = _reissue(tx, desk, command, (receipt, payment), same)
    void = Void(
        id=command.command_id,
        receipt_id=receipt.id,
        replaced_by_id=None if replacing is None else replacing.id,
        session_id=session.id,
        outcome=VoidOutcome.RETURNED if replacing is None else VoidOutcome.REPLACED,
        reason=clean(command.reason),
        voided_on=today(desk),
        corrects_day=receipt.issued_on if receipt.issued_on < today(desk) else None,
        approved_by=approved_by,
        voided_by=desk.user.id,
        voided_at=desk.now(),
    )
    voids.insert_void(tx, void)
    receipt_leaves_lists(tx, desk, receipt.id)
    ledger.insert_entries(tx, _reversal(tx, void), by=desk.user.id, at=desk.now())
    refuse_short_drawer(tx, session, _given(tx, receipt, replacing))
    _journal(tx, desk, void, receipt, replacing)
    return _told(void, receipt, replacing, repeated=False)


def _reissue(
    tx: Transaction, desk: Desk, command: VoidReceipt, voided: tuple[Receipt, Payment], same: SameAgain
) -> Receipt | None:
    receipt, payment = voided
    if command.replacement is None:
        return None
    if isinstance(command.replacement, SameAmounts):
        facts = _same_facts(command.replacement, payment, same)
        part: Issuable = same
    else:
        facts, part = _new_facts(tx, replace(desk, as_of=receipt.issued_on), command.replacement)
    replaces = ReplacedReceipt(
        symbol=same.content.symbol, number=receipt.number, issued_on=receipt.issued_on, total=receipt.total
    )
    _payment, issued = issue(tx, desk, read_settings(tx), replace(facts, replaces=replaces), (part,))
    if isinstance(command.replacement, CollectPayment):
        for page, subject in command.replacement.drafts:
            drafts.delete_draft(tx, desk.user.id, page, subject)
    return issued[0]


def _same_facts(again: SameAmounts, payment: Payment, same: SameAgain) -> PaymentFacts:
    payer = _cleaned(again.payer)
    return PaymentFacts(
        payment_id=again.payment_id,
        payer_id=payer.person_id,
        payer_name=payer.name,
        payer_number=payer.number,
        payer_address=payer.address,
        means=payment.means,
        tendered=None,
        total=same.content.total,
    )


def _new_facts(tx: Transaction, then: Desk, command: CollectPayment) -> tuple[PaymentFacts, Issuable]:
    """The replacing payment, agreed under the rules of the voided receipt's day."""
    agreed = agreed_in(tx, then, command, read_settings(tx))
    payer = payer_of(then, command, agreed)
    part = agreed[0]
    total = part.quote.participant_pays if isinstance(part, SiAgreed) else part.quote.total
    facts = PaymentFacts(
        payment_id=command.command_id,
        payer_id=payer.person_id,
        payer_name=payer.name,
        payer_number=payer.number,
        payer_address=payer.address,
        means=command.means,
        tendered=None,
        total=total,
    )
    return facts, part


def _reversal(tx: Transaction, void: Void) -> list[LedgerEntry]:
    return [
        LedgerEntry(
            id=new_key(),
            act=LedgerAct.VOID,
            act_id=void.id,
            receipt_id=void.receipt_id,
            session_id=void.session_id,
            account=entry.account,
            amount=-entry.amount,
            entered_on=void.voided_on,
            reverses_id=entry.id,
        )
        for entry in ledger.of_act(tx, LedgerAct.RECEIPT, void.receipt_id)
    ]


def _given(tx: Transaction, receipt: Receipt, replacing: Receipt | None) -> Money:
    """The cash that the payer gets in hand: what the old receipt took less what the new one takes."""
    return Money(_cash_of(tx, receipt) - (0 if replacing is None else _cash_of(tx, replacing)))


def _cash_of(tx: Transaction, receipt: Receipt) -> int:
    entries = ledger.of_act(tx, LedgerAct.RECEIPT, receipt.id)
    return sum(int(entry.amount) for entry in entries if entry.account == ledger.CASH)


def _journal(tx: Transaction, desk: Desk, void: Void, receipt: Receipt, replacing: Receipt | None) -> None:
    journal_act(
        tx,
        desk,
        ACT,
        about_receipt(receipt.id),
        number=f"{receipt.number:07d}",
        total=receipt.total,
        reason=void.reason,
        outcome=void.outcome.value,
        replaced_by="" if replacing is None else f"{replacing.number:07d}",
        corrects_day=void.corrects_day,
        approved_by=void.approved_by,
        void=void.id,
        rows=void_digest(tx, void),
    )


def _stored(tx: Transaction, command_id: UUID) -> VoidedReceipt | None:
    void = voids.get(tx, command_id)
    if void is None:
        return None
    found = receipts.get_many(tx, [key for key in (void.receipt_id, void.replaced_by_id) if key is not None])
    replacing = None if void.replaced_by_id is None else found[void.replaced_by_id]
    return _told(void, found[void.receipt_id], replacing, repeated=True)


def _told(void: Void, receipt: Receipt, replacing: Receipt | None, *, repeated: bool) -> VoidedReceipt:
    shown = (
        None
        if replacing is None
        else IssuedReceipt(
            receipt_id=replacing.id,
            number=f"{replacing.number:07d}",
            insurance=replacing.insurance,
            total=replacing.total,
        )
    )
    return VoidedReceipt(
        void_id=void.id,
        receipt_id=receipt.id,
        number=f"{receipt.number:07d}",
        before=receipt.total,
        outcome=void.outcome,
        replacement=shown,
        difference=(Money(0) if replacing is None else replacing.total) - receipt.total,
        corrects_day=void.corrects_day,
        repeated=repeated,
    )
