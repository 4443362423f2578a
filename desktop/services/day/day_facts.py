"""What a day is made of: a session's from its rows while it is open, from its frozen content once it is sealed."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import groupby
from uuid import UUID

from desktop.domain.money import Money
from desktop.domain.papers.day_book import (
    DayFacts,
    DayMovement,
    DayReceipt,
    DayRefund,
    NumberRange,
    SmallChange,
    VoidedReceipt,
    WaitingTransfer,
    odd_change,
    thaw_day,
)
from desktop.domain.papers.receipt import Means, Office
from desktop.domain.partial_date import format_date
from desktop.services.book.settings import Settings, office_of, read_settings
from desktop.services.day.sessions import clock_text
from desktop.services.desk import Desk, today
from desktop.storage.book import Transaction
from desktop.storage.counter import cash_movements, sessions, users
from desktop.storage.counter.sessions import CashSession
from desktop.storage.payment import day_corrections, days
from desktop.storage.payment.day_corrections import VoidOfDay
from desktop.storage.payment.days import ReceiptOfDay


def facts_of(tx: Transaction, desk: Desk, session: CashSession) -> DayFacts:
    """The facts of a session; a sealed one says what was frozen, whatever the book says now."""
    return open_facts(tx, desk, session) if session.content is None else thaw_day(session.content)


def open_facts(tx: Transaction, desk: Desk, session: CashSession) -> DayFacts:
    """The facts of a session as its rows tell them."""
    found, settings = days.receipts_of_session(tx, session.id), read_settings(tx)
    voids = day_corrections.voids_in_session(tx, session.id)
    own_voided = {one.receipt_id for one in voids if one.receipt_session_id == session.id}
    user = users.get(tx, session.user_id)
    facts = DayFacts(
        office=user_office(desk, settings, user),
        day=session.day,
        receipts=tuple(receipt_lines(found, own_voided)),
        numbers=tuple(number_ranges(tx, found)),
        voids=tuple(_void(one, session) for one in voids),
        refunds=tuple(_refunds(tx, session.id)),
        movements=tuple(_movements(tx, session.id)),
        waiting=waiting(tx, session.user_id),
        small_change=tuple(small_change(one for one in found if one.id not in own_voided)),
        session=str(session.id),
        user="" if user is None else user.name,
        opened_at=clock_text(session.opened_at),
        opening=session.opening,
        opening_counted=session.opening_notes is not None,
        remitted=day_corrections.remitted_in_session(tx, session.id),
        practice=settings.practice,
    )
    return _with_other(tx, session, facts)


def empty_facts(tx: Transaction, desk: Desk, opening: Money) -> DayFacts:
    """Today before it is opened: what would be carried over, and the transfers that are awaited."""
    settings = read_settings(tx)
    return DayFacts(
        office=office_of(desk, settings),
        day=today(desk),
        receipts=(),
        waiting=waiting(tx, desk.user.id),
        user=desk.user.name,
        opening=opening,
        opening_counted=False,
        practice=settings.practice,
    )


def user_office(desk: Desk, settings: Settings, user: users.User | None) -> Office:
    """The office with the name of the session's user, who need not be who prints it."""
    office = office_of(desk, settings)
    if user is None or user.id == desk.user.id:
        return office
    return replace(office, collector_name=user.name, collector_code=user.collector_code)


def _with_other(tx: Transaction, session: CashSession, facts: DayFacts) -> DayFacts:
    """The ledger has the last word: what it moved besides shows as a line of its own."""
    expected = facts.expected
    assert expected is not None
    return replace(facts, other=session.opening + cash_movements.moved_in(tx, session.id) - expected)


def receipt_lines(found: Iterable[ReceiptOfDay], voided: set[UUID]) -> Iterator[DayReceipt]:
    """The receipts as the day book lists them."""
    for one in found:
        yield DayReceipt(
            number=f"{one.number:07d}",
            payer=one.payer_name,
            insurance=one.insurance,
            means=one.means,
            amount=one.total,
            symbol=one.symbol,
            digest=one.digest,
            is_voided=one.id in voided,
            written_on=format_date(one.issued_on) if one.is_late else "",
        )


def number_ranges(tx: Transaction, found: Iterable[ReceiptOfDay]) -> Iterator[NumberRange]:
    """The numbers used of each receipt book; missing are those between them that nobody used."""
    for (symbol, label, book_id), group in groupby(found, key=lambda one: (one.symbol, one.label, one.receipt_book_id)):
        used = [one.number for one in group]
        issued, spoilt = day_corrections.numbers_used(tx, book_id, used[0], used[-1])
        missing = sorted(set(range(used[0], used[-1] + 1)) - issued - spoilt)
        yield NumberRange(
            book=label,
            symbol=symbol,
            first=f"{used[0]:07d}",
            last=f"{used[-1]:07d}",
            count=len(used),
            missing=tuple(f"{number:07d}" for number in missing),
            spoiled=tuple(f"{number:07d}" for number in sorted(spoilt)),
        )


def small_change(found: Iterable[ReceiptOfDay]) -> Iterator[SmallChange]:
    """A line for each cash payment whose change has odd đồng; it names the receipts of the payment."""
    payments: dict[UUID, list[ReceiptOfDay]] = {}
    for one in found:
        payments.setdefault(one.payment_id, []).append(one)
    for own in payments.values():
        first = own[0]
        if first.means is not Means.CASH or first.tendered is None:
            continue
        odd = odd_change(first.tendered - first.paid)
        if odd:
            yield SmallChange(
                number=", ".join(f"{one.number:07d}" for one in own),
                payer=first.payer_name,
                due=first.paid,
                tendered=first.tendered,
                odd=Money(odd),
            )


def waiting(tx: Transaction, user_id: UUID | None = None) -> tuple[WaitingTransfer, ...]:
    """The transfers that a user, or anybody, waits for."""
    return tuple(
        WaitingTransfer(name=one.payer_name, purpose=one.purpose, since=format_date(one.asked_on), amount=one.total)
        for one in day_corrections.awaited(tx, user_id)
    )


def _void(one: VoidOfDay, session: CashSession) -> VoidedReceipt:
    own = one.receipt_session_id == session.id
    return VoidedReceipt(
        number=f"{one.number:07d}",
        reason=one.reason,
        amount=one.amount,
        replaced_by="" if one.replaced_by is None else f"{one.replaced_by:07d}",
        means=one.means,
        returned=Money(0) if own else one.amount,
        corrects_day=format_date(one.issued_on) if one.issued_on != session.day else "",
    )


def _refunds(tx: Transaction, session_id: UUID) -> Iterator[DayRefund]:
    for one in day_corrections.refunds_in_session(tx, session_id):
        yield DayRefund(
            number=f"{one.number:03d}/{one.year}",
            receipt=f"{one.receipt_number:07d}",
            person=one.person,
            means=one.payout,
            amount=one.amount,
        )


def _movements(tx: Transaction, session_id: UUID) -> Iterator[DayMovement]:
    names = {one.id: one.name for one in users.all_users(tx)}
    for one in cash_movements.of_session(tx, session_id):
        yield DayMovement(
            time=clock_text(one.moved_at),
            kind=one.kind.value,
            amount=one.amount,
            note=one.note,
            corrects_day=_corrected_day(tx, one.corrects_id),
            approved_by="" if one.approved_by is None else names.get(one.approved_by, ""),
        )


def _corrected_day(tx: Transaction, session_id: UUID | None) -> str:
    corrected = None if session_id is None else sessions.get(tx, session_id)
    return "" if corrected is None else format_date(corrected.day)
