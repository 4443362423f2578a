"""What the book would say if a receipt had never been: for the page on which its replacement is put right."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import TypeVar
from uuid import UUID

from desktop.domain.covers import Card, Cycle
from desktop.domain.household_hi.request import COVERED_ELSEWHERE
from desktop.services.corrections.covers_taken import take_away
from desktop.services.corrections.voidable import receipt_and_payment
from desktop.services.desk import Desk
from desktop.services.household_hi.hi_facts import HiDraft, HiFacts
from desktop.services.household_hi.hi_loading import draft_as_last_time, read_hi_facts
from desktop.services.voluntary_si.si_enrolment import initial_si_draft
from desktop.services.voluntary_si.si_facts import SiDraft, SiFacts
from desktop.services.voluntary_si.si_loading import read_si_facts
from desktop.storage.book import Transaction
from desktop.storage.payment import covers

T = TypeVar("T")


class _Undo(Exception):  # noqa: N818 - not an error: it ends a transaction that must leave nothing
    """Leaves a transaction without a trace."""


def si_as_if(desk: Desk, receipt_id: UUID) -> tuple[SiFacts, SiDraft]:
    """Facts without the receipt under the rules of its day, and what it asked for, to be put right."""
    return _without(desk, receipt_id, _si)


def hi_as_if(desk: Desk, receipt_id: UUID, others: tuple[UUID, ...] = ()) -> tuple[HiFacts, HiDraft]:
    """The same for a household's receipt."""
    return _without(desk, receipt_id, lambda tx, then, gone: _hi(tx, then, gone, others))


def _without(desk: Desk, receipt_id: UUID, read: Callable[[Transaction, Desk, tuple[Cycle | Card, ...]], T]) -> T:
    """Take the covers away, look, and undo it."""
    found: list[T] = []
    try:
        with desk.book.writing() as tx:
            receipt, _payment = receipt_and_payment(tx, receipt_id)
            gone = covers.standing_of_receipt(tx, receipt_id)
            take_away(tx, desk, gone)
            found.append(read(tx, as_of(desk, receipt.issued_on), gone))
            _undo()
    except _Undo:
        pass
    return found[0]


def _undo() -> None:
    raise _Undo


def as_of(desk: Desk, day: date) -> Desk:
    """The desk under the rules of an earlier day."""
    return replace(desk, as_of=day)


def _si(tx: Transaction, then: Desk, gone: tuple[Cycle | Card, ...]) -> tuple[SiFacts, SiDraft]:
    cycle = next(cover for cover in gone if isinstance(cover, Cycle))
    facts = read_si_facts(tx, then, cycle.person_id)
    draft = replace(
        initial_si_draft(facts),
        method=cycle.method,
        income=cycle.income,
        groups=cycle.groups,
        months=cycle.months if cycle.method in ("VS", "TH") else None,
    )
    return facts, draft if cycle.first_month is None else replace(draft, start=cycle.first_month)


def _hi(
    tx: Transaction, then: Desk, gone: tuple[Cycle | Card, ...], others: tuple[UUID, ...]
) -> tuple[HiFacts, HiDraft]:
    cards = {cover.person_id: cover for cover in gone if isinstance(cover, Card)}
    household_id = next(iter(cards.values())).household_id
    facts = read_hi_facts(tx, then, household_id, others)
    draft = draft_as_last_time(facts)
    order = {person_id: place for place, person_id in enumerate(cards)}
    rows = [
        replace(row, months=card.months, group=card.group)
        if (card := cards.get(row.person_id)) is not None
        else replace(row, months=0, group=COVERED_ELSEWHERE)
        for row in draft.rows
    ]
    by_place = sorted(rows, key=lambda row: order.get(row.person_id, len(order)))
    return facts, replace(draft, rows=tuple(by_place))
