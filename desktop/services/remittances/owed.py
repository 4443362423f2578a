"""What is owed to the agency: receipts, voids and counter refunds that no standing slip holds yet."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any, Final
from uuid import UUID

from desktop.domain.money import Money, format_money
from desktop.domain.papers.remittance_slip import SourceSum
from desktop.domain.partial_date import format_date
from desktop.domain.people import Insurance
from desktop.domain.texts.phrases import say
from desktop.services.book.settings import read_settings
from desktop.services.desk import Desk, today
from desktop.services.remittances.supports import supports_of
from desktop.storage import remittance_acts
from desktop.storage.book import Transaction
from desktop.storage.counter import cash_movements, sessions, users
from desktop.storage.remittance_acts import OwedAct
from desktop.storage.remittances import ItemKind, Source

__all__ = ["AGES", "Owed", "OwedAct", "OwedSum", "deadline_warning", "owed", "owed_since", "read_owed"]

AGES: Final = ((0, 1), (2, 7), (8, 30), (31, None))
"""Ages of what is owed, in days from its receipt to today; the last is open."""
WARN_DAYS: Final = 1
"""So many days before the deadline the counter begins to warn."""


@dataclass(frozen=True, slots=True, kw_only=True)
class OwedSum:
    """What is owed of one day, or of one user."""

    name: str
    voluntary_si: Money
    household_hi: Money
    receipts: int
    day: date | None = None
    user_id: UUID | None = None

    @property
    def total(self) -> Money:
        """Both insurances."""
        return self.voluntary_si + self.household_hi


@dataclass(frozen=True, slots=True, kw_only=True)
class Owed:
    """What is owed now.

    Attributes:
        ages: the sum of each of :data:`AGES`.
        by_day, by_user: the same money, oldest day first.
        supports: what others pay for the same receipts, by their names; it is told, not owed.
        due_on: the day by which the oldest must be handed over; None without a deadline in days, or with nothing owed.
        late: the sum of what is over the deadline.
        lies: what each source can give now; the drawer is the user's own, nothing without an open session.
    """

    acts: tuple[OwedAct, ...]
    ages: tuple[Money, ...]
    by_day: tuple[OwedSum, ...]
    by_user: tuple[OwedSum, ...]
    supports: tuple[SourceSum, ...]
    due_on: date | None
    late: Money
    today: date
    lies: dict[Source, Money]

    @property
    def total(self) -> Money:
        """All together."""
        return _sum(self.acts)

    def of(self, insurance: Insurance) -> Money:
        """What is owed of one insurance."""
        return _sum(one for one in self.acts if one.insurance is insurance)


def owed(desk: Desk) -> Owed:
    """What is owed now."""
    with desk.book.reading() as tx:
        return read_owed(tx, desk)


def read_owed(tx: Transaction, desk: Desk) -> Owed:
    """The same inside a transaction."""
    acts, day = remittance_acts.owed_acts(tx), today(desk)
    names = {user.id: user.name for user in users.all_users(tx)}
    due_on, late = _deadline(acts, read_settings(tx).remittance_days, day)
    return Owed(
        acts=acts,
        ages=_ages(acts, day),
        by_day=_sums(acts, lambda one: one.day, format_date, "day"),
        by_user=_sums(acts, lambda one: one.user_id, lambda key: names.get(key, ""), "user_id"),
        supports=supports_of(tx, acts).sums,
        due_on=due_on,
        late=late,
        today=day,
        lies={source: lies_in(tx, desk, source) for source in Source},
    )


def lies_in(tx: Transaction, desk: Desk, source: Source) -> Money:
    """What a source can give now; the drawer is the user's own of today."""
    if source is not Source.DRAWER:
        return remittance_acts.source_holds(tx, source)
    session = sessions.of_day(tx, desk.user.id, today(desk))
    if session is None or not session.is_open:
        return Money(0)
    return session.opening + cash_movements.moved_in(tx, session.id)


def deadline_warning(desk: Desk) -> str | None:
    """The sentence of the home page when the deadline nears or is over; None when there is nothing to say."""
    with desk.book.reading() as tx:
        return read_deadline_warning(tx, desk)


def read_deadline_warning(tx: Transaction, desk: Desk) -> str | None:
    """The same inside a transaction; it costs nothing while the settings name no number of days."""
    days = read_settings(tx).remittance_days
    if days is None:
        return None
    day, acts = today(desk), remittance_acts.owed_acts(tx)
    due_on, late = _deadline(acts, days, day)
    if due_on is None or due_on > day + timedelta(days=WARN_DAYS):
        return None
    if late:
        return say("Quá hạn nộp cơ quan BHXH: {amount} đ. Xin nộp ngay.", amount=format_money(late))
    soon = _due_sum(acts, days, day + timedelta(days=WARN_DAYS))
    return say("Đến {day} phải nộp cơ quan BHXH {amount} đ.", day=format_date(due_on), amount=format_money(soon))


def _sum(acts: Iterable[OwedAct]) -> Money:
    return sum((one.amount for one in acts), Money(0))


def owed_since(acts: Sequence[OwedAct]) -> dict[UUID, date]:
    """From which day each receipt's money is owed: what was taken back of an owed receipt has that receipt's age."""
    return {one.receipt_id: one.issued_on for one in acts if one.kind is ItemKind.RECEIPT}


def _ages(acts: Sequence[OwedAct], day: date) -> tuple[Money, ...]:
    since = owed_since(acts)
    found = [Money(0)] * len(AGES)
    for one in acts:
        age = (day - since.get(one.receipt_id, one.day)).days
        place = next(i for i, (_first, last) in enumerate(AGES) if last is None or age <= last)
        found[place] += one.amount
    return tuple(found)


def _deadline(acts: Sequence[OwedAct], days: int | None, day: date) -> tuple[date | None, Money]:
    """The first day on which something must be handed over, and what should have been before today."""
    standing = _standing(acts)
    if days is None or not standing:
        return None, Money(0)
    first = min(since for since, _amount in standing)
    return first + timedelta(days=days), _due_sum(acts, days, day - timedelta(days=1))


def _due_sum(acts: Sequence[OwedAct], days: int, until: date) -> Money:
    """What must be handed over until a day."""
    due = (amount for since, amount in _standing(acts) if since + timedelta(days=days) <= until)
    return sum(due, Money(0))


def _standing(acts: Sequence[OwedAct]) -> list[tuple[date, Money]]:
    """Owed receipts that still have money to hand over: since when, and how much."""
    since, left = owed_since(acts), defaultdict[UUID, Money](Money)
    for one in acts:
        left[one.receipt_id] += one.amount
    return [(day, left[key]) for key, day in since.items() if left[key] > 0]


def _sums(acts: Sequence[OwedAct], key: Callable[[OwedAct], Any], name: Callable[[Any], str], field: str) -> Any:
    groups: dict[Any, list[OwedAct]] = defaultdict(list)
    for one in acts:
        groups[key(one)].append(one)
    return tuple(
        OwedSum(
            name=name(value),
            voluntary_si=_sum(one for one in own if one.insurance is Insurance.VOLUNTARY_SI),
            household_hi=_sum(one for one in own if one.insurance is Insurance.HOUSEHOLD_HI),
            receipts=sum(one.kind is ItemKind.RECEIPT for one in own),
            **{field: value},
        )
        for value, own in groups.items()
    )
