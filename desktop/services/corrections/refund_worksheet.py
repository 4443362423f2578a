"""The refund worksheet (phiếu tính hoàn trả) of each cover that a cause cuts short; pure sums, nothing is written."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta
from uuid import UUID

from desktop.domain.covers import Card, Cycle
from desktop.domain.errors import CounterError
from desktop.domain.household_hi.refund import HiRefund, HiRefundRequest, months_left, refund_household_hi
from desktop.domain.money import Money
from desktop.domain.month import Month
from desktop.domain.partial_date import format_date
from desktop.domain.people import Insurance, Person
from desktop.domain.problem import Problem
from desktop.domain.texts.phrases import say
from desktop.domain.voluntary_si.refund import SiRefund, SiRefundRequest, refund_voluntary_si
from desktop.services.corrections.causes import CAUSES, RefundCause, first_month_back
from desktop.services.desk import Desk, today
from desktop.storage.book import Transaction
from desktop.storage.payment import covers, receipts, refunds
from desktop.storage.people import people


@dataclass(frozen=True, slots=True, kw_only=True)
class Worksheet:
    """What is paid back of one cover, and how it was worked out.

    Attributes:
        stops_on: the first day that is paid back (voluntary SI: of the first month).
        months, months_left: of the cover, and those of them that are paid back.
        paid: what the participant paid for the cover; nothing above it is ever paid back.
        support_left: State and other support of the months left, which is not paid back.
        computed: the proposal. formula, reference: how and by which article.
        unconfirmed: figures by path on which it rests and which are not confirmed.
        kept_months, kept_supported, kept_last_month, kept_until: what stays of the cover.
        problems: why nothing can be paid back of it; then the sums are zero.
    """

    cover_id: UUID
    insurance: Insurance
    cause: RefundCause
    person: Person
    receipt_id: UUID
    receipt_number: str
    receipt_symbol: str
    paid_on: date
    method: str
    first: str
    last: str
    stops_on: date
    months: int
    months_left: int
    paid: Money
    support_left: Money
    computed: Money
    formula: str
    reference: str
    unconfirmed: tuple[str, ...]
    kept_months: int
    kept_supported: int | None
    kept_last_month: Month | None
    kept_until: date | None
    problems: tuple[Problem, ...] = ()


def refund_worksheets(desk: Desk, person_id: UUID, cause: RefundCause, day: date) -> tuple[Worksheet, ...]:
    """The worksheets of all covers of a person that run beyond a day, for a cause that happened on it.

    Raises:
        CounterError: no such person.
    """
    with desk.book.reading() as tx:
        return worksheets_in(tx, desk, person_id, cause, day)


def worksheets_in(tx: Transaction, desk: Desk, person_id: UUID, cause: RefundCause, day: date) -> tuple[Worksheet, ...]:
    """The same inside a transaction."""
    found = people.get(tx, person_id)
    if found is None:
        raise CounterError(say("Không thấy người này trong sổ."), say("Xin tìm lại ở trang Quầy."))
    running = [cover for cover in _covers(tx, person_id, cause) if _runs_beyond(cover, cause, day)]
    numbers = receipts.numbers(tx, [cover.receipt_id for cover in running])
    again = {one.cycle_id or one.card_id for one in refunds.of_covers(tx, [cover.id for cover in running])}
    made = []
    for cover in running:
        number, symbol = numbers[cover.receipt_id]
        head = _Head(found.person, cause, f"{number:07d}", symbol)
        sheet = _si_sheet(desk, head, cover, day) if isinstance(cover, Cycle) else _hi_sheet(desk, head, cover, day)
        twice = (Problem("cover", "refunded_before", {"number": head.number}),) if cover.id in again else ()
        made.append(replace(sheet, problems=(*twice, *sheet.problems)))
    return tuple(made)


@dataclass(frozen=True, slots=True)
class _Head:
    person: Person
    cause: RefundCause
    number: str
    symbol: str


def _covers(tx: Transaction, person_id: UUID, cause: RefundCause) -> Iterator[Cycle | Card]:
    if cause in CAUSES[Insurance.VOLUNTARY_SI]:
        yield from covers.cycles_of(tx, person_id)
    if cause in CAUSES[Insurance.HOUSEHOLD_HI]:
        yield from covers.cards_of(tx, person_id)


def _runs_beyond(cover: Cycle | Card, cause: RefundCause, day: date) -> bool:
    if isinstance(cover, Card):
        return cover.valid_to >= day
    return cover.last_month is not None and cover.last_month >= first_month_back(cause, day)


def _si_sheet(desk: Desk, head: _Head, cycle: Cycle, day: date) -> Worksheet:
    assert cycle.first_month is not None
    assert cycle.last_month is not None
    first = max(first_month_back(head.cause, day), cycle.first_month)
    left = cycle.last_month - first + 1
    kept = cycle.months - left
    found = refund_voluntary_si(
        SiRefundRequest(
            paid_on=cycle.paid_on,
            income=cycle.income,
            method=cycle.method,
            months=cycle.months,
            months_left=left,
            participant_pays=cycle.participant_pays,
            state_support=cycle.state_support,
            supported_months=cycle.supported_months,
            extra_support=cycle.extra_support,
        ),
        desk.parameters,
    )
    return Worksheet(
        cover_id=cycle.id,
        insurance=Insurance.VOLUNTARY_SI,
        cause=head.cause,
        person=head.person,
        receipt_id=cycle.receipt_id,
        receipt_number=head.number,
        receipt_symbol=head.symbol,
        paid_on=cycle.paid_on,
        method=cycle.method,
        first=str(cycle.first_month),
        last=str(cycle.last_month),
        stops_on=first.first_day,
        months=cycle.months,
        months_left=left,
        paid=cycle.participant_pays,
        support_left=found.support if isinstance(found, SiRefund) else Money(0),
        computed=found.amount if isinstance(found, SiRefund) else Money(0),
        formula=found.formula if isinstance(found, SiRefund) else "",
        reference=found.reference if isinstance(found, SiRefund) else "",
        unconfirmed=found.unconfirmed if isinstance(found, SiRefund) else (),
        kept_months=kept,
        kept_supported=min(cycle.supported_months, kept),
        kept_last_month=first + -1 if kept else None,
        kept_until=None,
        problems=() if isinstance(found, SiRefund) else found,
    )


def _hi_sheet(desk: Desk, head: _Head, card: Card, day: date) -> Worksheet:
    stops_on = max(day, card.valid_from)
    asked = HiRefundRequest(
        amount=card.amount, months=card.months, valid_from=card.valid_from, stops_on=stops_on, asked_on=today(desk)
    )
    found = refund_household_hi(asked, desk.parameters)
    left = months_left(card.valid_from, card.months, stops_on)
    return Worksheet(
        cover_id=card.id,
        insurance=Insurance.HOUSEHOLD_HI,
        cause=head.cause,
        person=head.person,
        receipt_id=card.receipt_id,
        receipt_number=head.number,
        receipt_symbol=head.symbol,
        paid_on=card.paid_on,
        method="",
        first=format_date(card.valid_from),
        last=format_date(card.valid_to),
        stops_on=stops_on,
        months=card.months,
        months_left=left,
        paid=card.amount,
        support_left=Money(0),
        computed=found.amount if isinstance(found, HiRefund) else Money(0),
        formula=found.formula if isinstance(found, HiRefund) else "",
        reference=found.reference if isinstance(found, HiRefund) else "",
        unconfirmed=found.unconfirmed if isinstance(found, HiRefund) else (),
        kept_months=card.months - left,
        kept_supported=None,
        kept_last_month=None,
        kept_until=stops_on - timedelta(days=1) if left < card.months else None,
        problems=_hi_problems(found, left),
    )


def _hi_problems(found: HiRefund | tuple[Problem, ...], left: int) -> tuple[Problem, ...]:
    if not isinstance(found, HiRefund):
        return found
    return () if left else (Problem("cover", "nothing_left"),)
