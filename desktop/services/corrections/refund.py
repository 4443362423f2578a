"""Pay a cover back (hoàn trả tiền đóng): never twice, never more than was paid, State support left out."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Final
from uuid import UUID

from desktop.domain.money import Money, format_money
from desktop.domain.papers.refund_slip import freeze_refund
from desktop.domain.partial_date import format_date
from desktop.domain.people import Insurance
from desktop.domain.problem import Problem
from desktop.domain.texts.text import clean
from desktop.services.acts import about_person, journal_act
from desktop.services.book.approval import Approval, approve
from desktop.services.corrections.causes import HAPPENED, RefundCause
from desktop.services.corrections.digests import refund_digest
from desktop.services.corrections.ended import end_if_nothing_remains
from desktop.services.corrections.payouts import refuse_short_drawer
from desktop.services.corrections.refund_slips import SlipHead, refund_slip
from desktop.services.corrections.refund_worksheet import Worksheet, worksheets_in
from desktop.services.day.sessions import session_for
from desktop.services.desk import Desk, User, today
from desktop.services.papers.declarations import RefundAccount
from desktop.services.payment.issue import OWED_ACCOUNT
from desktop.services.refused import Refused
from desktop.storage.book import Transaction
from desktop.storage.column_types import new_key
from desktop.storage.payment import cover_changes, ledger, receipts, refunds
from desktop.storage.payment.cover_changes import ChangeKind, CoverChange
from desktop.storage.payment.ledger import LedgerAct, LedgerEntry
from desktop.storage.payment.refunds import Payout, StoredRefund

__all__ = ["Payout", "RefundCover", "RefundDraft", "Refunded", "refund_cover", "stored_refund"]
ACT: Final = "cover_refunded"
LONGEST_REASON: Final = 200
LONGEST_ACCOUNT: Final = 120


@dataclass(frozen=True, slots=True, kw_only=True)
class RefundDraft:
    """What is to be paid back of one cover.

    Attributes:
        cover_id: of the cycle or card. day: what happened on it; the worksheet begins from there.
        seen: the worksheet's amount that the clerk saw. override: another amount, with its reason; None for the
            worksheet's.
        account: where the agency sends the money; for the counter's payouts not used.
    """

    person_id: UUID
    cover_id: UUID
    cause: RefundCause
    day: date
    seen: Money
    override: Money | None = None
    override_reason: str = ""
    payout: Payout = Payout.CASH
    account: RefundAccount | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class RefundCover:
    """The confirmed refund; ``command_id`` is made when the dialog opens, the same never pays twice."""

    command_id: UUID
    draft: RefundDraft
    approval: Approval


@dataclass(frozen=True, slots=True, kw_only=True)
class Refunded:
    """The refund as stored; ``slip`` as printed (``003/2026``)."""

    refund_id: UUID
    slip: str
    amount: Money
    payout: Payout
    repeated: bool


def refund_cover(desk: Desk, command: RefundCover) -> Refunded | tuple[Problem, ...]:
    """Pay a cover back in one transaction, or leave nothing behind.

    Problems name ``cover`` (``not_running``, ``refunded_before``, ``nothing_to_refund``), ``amount``
    (``refund_changed``, ``more_than_paid``), ``override_reason``, ``day``, ``account_name``, ``account_number``,
    ``bank``, ``session``, ``payout`` (``drawer_short``: less cash lies in the drawer).

    Raises:
        ApprovalError: not approved.
        CounterError: no such person; the book cannot be written.
    """
    moment = desk.now()
    desk = replace(desk, now=lambda: moment)
    with desk.book.reading() as tx:
        if (done := stored_refund(tx, command.command_id)) is not None:
            return done
        sheet = _sheet(tx, desk, command.draft)
        if isinstance(sheet, tuple):
            return sheet
    approver = approve(desk, command.approval, ACT, about_person(command.draft.person_id))
    try:
        with desk.book.writing() as tx:
            return stored_refund(tx, command.command_id) or _refund(tx, desk, command, approver)
    except Refused as refused:
        return refused.problems


def stored_refund(tx: Transaction, refund_id: UUID) -> Refunded | None:
    """The refund of a command as the book holds it."""
    found = refunds.get(tx, refund_id)
    return None if found is None else _told(found, repeated=True)


def _why_gone(tx: Transaction, cover_id: UUID) -> Problem:
    """Paid back already, perhaps in the other window; else the day is not one on which it runs."""
    for one in refunds.of_covers(tx, [cover_id]):
        number, _ = receipts.numbers(tx, [one.receipt_id])[one.receipt_id]
        return Problem("cover", "refunded_before", {"number": f"{number:07d}"})
    return Problem("cover", "not_running")


def _sheet(tx: Transaction, desk: Desk, draft: RefundDraft) -> Worksheet | tuple[Problem, ...]:
    """The worksheet as it is now, or everything that stands against it."""
    sheets = worksheets_in(tx, desk, draft.person_id, draft.cause, draft.day)
    sheet = next((one for one in sheets if one.cover_id == draft.cover_id), None)
    if sheet is None:
        return (_why_gone(tx, draft.cover_id), *_day_problems(desk, draft))
    if sheet.problems:
        return sheet.problems
    problems = (*_day_problems(desk, draft), *_amount_problems(draft, sheet), *_account_problems(draft))
    return problems or sheet


def _day_problems(desk: Desk, draft: RefundDraft) -> Iterator[Problem]:
    if draft.cause in HAPPENED and draft.day > today(desk):
        yield Problem("day", "in_future", {"today": format_date(today(desk))})


def _amount_problems(draft: RefundDraft, sheet: Worksheet) -> Iterator[Problem]:
    if draft.seen != sheet.computed:
        told = {"before": format_money(draft.seen), "now": format_money(sheet.computed)}
        yield Problem("amount", "refund_changed", told)
    amount = sheet.computed if draft.override is None else draft.override
    if not 0 <= amount <= sheet.paid:
        yield Problem("amount", "more_than_paid", {"paid": format_money(sheet.paid)})
    reason = clean(draft.override_reason)
    if amount != sheet.computed and not reason:
        yield Problem("override_reason", "missing_field")
    if len(reason) > LONGEST_REASON:
        yield Problem("override_reason", "too_long", {"limit": str(LONGEST_REASON)})


def _account_problems(draft: RefundDraft) -> Iterator[Problem]:
    if draft.payout is not Payout.AGENCY:
        return
    account = _account(draft)
    for field, text in (("account_name", account.name), ("account_number", account.number), ("bank", account.bank)):
        if not text:
            yield Problem(field, "missing_field")
        elif len(text) > LONGEST_ACCOUNT:
            yield Problem(field, "too_long", {"limit": str(LONGEST_ACCOUNT)})


def _account(draft: RefundDraft) -> RefundAccount:
    """Where the agency sends the money; nothing for what the counter pays itself."""
    if draft.payout is not Payout.AGENCY or draft.account is None:
        return RefundAccount()
    given = draft.account
    return RefundAccount(name=clean(given.name), number=clean(given.number), bank=clean(given.bank))


def _refund(tx: Transaction, desk: Desk, command: RefundCover, approver: User) -> Refunded:
    draft = command.draft
    sheet = _sheet(tx, desk, draft)
    if isinstance(sheet, tuple):
        raise Refused(sheet)
    session = None if draft.payout is Payout.AGENCY else session_for(tx, desk)
    amount, year = sheet.computed if draft.override is None else draft.override, today(desk).year
    number = refunds.next_number(tx, year)
    si = sheet.insurance is Insurance.VOLUNTARY_SI
    reason = clean(draft.override_reason) if amount != sheet.computed else ""
    payout = (draft.payout, _account(draft), reason)
    slip = refund_slip(tx, desk, sheet, payout, SlipHead(f"{number:03d}/{year}", amount, approver.name))
    stored = StoredRefund(
        id=command.command_id,
        year=year,
        number=number,
        receipt_id=sheet.receipt_id,
        person_id=draft.person_id,
        cycle_id=sheet.cover_id if si else None,
        card_id=None if si else sheet.cover_id,
        session_id=None if session is None else session.id,
        cause=draft.cause.value,
        stops_on=sheet.stops_on,
        months_left=sheet.months_left,
        computed=sheet.computed,
        amount=amount,
        override_reason=reason,
        payout=draft.payout,
        content=freeze_refund(slip),
        refunded_on=today(desk),
        approved_by=approver.id,
        refunded_by=desk.user.id,
        refunded_at=desk.now(),
    )
    refunds.insert_refund(tx, stored)
    cover_changes.insert_changes(tx, [_cut(desk, stored, sheet)])
    ledger.insert_entries(tx, _entries(stored, sheet.insurance), by=desk.user.id, at=desk.now())
    if session is not None and draft.payout is Payout.CASH:
        refuse_short_drawer(tx, session, amount)
    last_day = sheet.stops_on - timedelta(days=1)
    end_if_nothing_remains(tx, desk, (draft.person_id,), sheet.insurance, min(last_day, today(desk)))
    _journal(tx, desk, stored, sheet)
    return _told(stored, repeated=False)


def _cut(desk: Desk, stored: StoredRefund, sheet: Worksheet) -> CoverChange:
    return CoverChange(
        id=new_key(),
        kind=ChangeKind.REFUND,
        cycle_id=stored.cycle_id,
        card_id=stored.card_id,
        months=sheet.kept_months,
        supported_months=sheet.kept_supported,
        last_month=sheet.kept_last_month,
        valid_to=sheet.kept_until,
        changed_by=desk.user.id,
        changed_at=desk.now(),
    )


def _entries(stored: StoredRefund, insurance: Insurance) -> list[LedgerEntry]:
    """Paid out at the counter: less is owed to the agency, less lies in the drawer or the account."""
    if stored.payout is Payout.AGENCY or not stored.amount:
        return []
    money = ledger.CASH if stored.payout is Payout.CASH else ledger.TRANSFER
    return [
        LedgerEntry(
            id=new_key(),
            act=LedgerAct.REFUND,
            act_id=stored.id,
            receipt_id=stored.receipt_id,
            session_id=stored.session_id,
            account=account,
            amount=amount,
            entered_on=stored.refunded_on,
        )
        for account, amount in ((OWED_ACCOUNT[insurance], stored.amount), (money, -stored.amount))
    ]


def _journal(tx: Transaction, desk: Desk, stored: StoredRefund, sheet: Worksheet) -> None:
    journal_act(
        tx,
        desk,
        ACT,
        about_person(stored.person_id),
        slip=f"{stored.number:03d}/{stored.year}",
        insurance=sheet.insurance.value,
        number=sheet.receipt_number,
        amount=stored.amount,
        computed=stored.computed,
        cause=stored.cause,
        payout=stored.payout.value,
        reason=stored.override_reason,
        approved_by=stored.approved_by,
        refund=stored.id,
        rows=refund_digest(tx, stored),
    )


def _told(stored: StoredRefund, *, repeated: bool) -> Refunded:
    return Refunded(
        refund_id=stored.id,
        slip=f"{stored.number:03d}/{stored.year}",
        amount=stored.amount,
        payout=stored.payout,
        repeated=repeated,
    )
