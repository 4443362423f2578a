"""The renewals list: what is due with the newest contact of each, filtered, sorted, counted; amounts on demand."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Any
from uuid import UUID

from desktop.domain.texts.text import fold, sort_key
from desktop.services.counter.work_kinds import Span, Work, WorkRow
from desktop.services.counter.work_rows import find_work, with_amount
from desktop.services.desk import Desk, today
from desktop.services.renewals.contact_log import state_chip
from desktop.services.renewals.other_rows import Opening, draft_rows, promised_rows, returned_rows
from desktop.services.renewals.query import LONGEST_DAYS, NOT_CONTACTED, RenewalQuery, Sort, When
from desktop.services.row_search import row_fits
from desktop.services.shown import Chip
from desktop.storage.book import Transaction
from desktop.storage.counter import contacts, users, work
from desktop.storage.counter.contacts import Contact

CONTACT_DAYS = 90
"""A contact older than this before the due day was about an earlier time."""
CHIP_DAYS = (7, 14, 30, 60)


@dataclass(frozen=True, slots=True, kw_only=True)
class RenewalRow:
    """One row: the work, the newest contact about it, who looks after it, what Enter opens besides the person."""

    work: WorkRow
    contact: Contact | None
    state: Chip
    clerk_id: UUID | None = None
    opens: Opening | None = None

    @property
    def key(self) -> tuple[UUID, str]:
        """Person and kind: the same row after a reload."""
        return self.work.person_id, self.work.kind.value

    @property
    def note(self) -> str:
        """What was noted with the newest contact."""
        return "" if self.contact is None else self.contact.note


@dataclass(frozen=True, slots=True, kw_only=True)
class Counts:
    """How many rows each choice of days has with the other filters as they are; ``more`` when counting stopped."""

    overdue: int
    ahead: Mapping[int, int]
    promised: int
    every: int
    more: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class RenewalList:
    """All rows that match, in order, and what can be filtered by.

    Attributes:
        contacted: how many of the rows have been contacted.
        kinds: rows of each kind, whatever the filters. hamlets, clerks: likewise.
    """

    rows: tuple[RenewalRow, ...]
    counts: Counts
    contacted: int
    kinds: Mapping[Work, int]
    hamlets: tuple[tuple[str, int], ...]
    clerks: tuple[tuple[UUID, str], ...]


def renewal_list(desk: Desk, query: RenewalQuery) -> RenewalList:
    """The list without amounts; see :func:`amounts_of`."""
    with desk.book.reading() as tx:
        return read_renewals(tx, desk, query)


def read_renewals(tx: Transaction, desk: Desk, query: RenewalQuery) -> RenewalList:
    """The same inside a transaction."""
    on = today(desk)
    every, cut = _everything(tx, desk, query)
    clerk_names = {user.id: user.name for user in users.all_users(tx)}
    wanted = [row for row in every if _fits(row, query)]
    rows = sorted(wanted, key=_by_due)
    shown = [row for row in rows if _in_days(row, query, on)]
    counts = Counts(
        overdue=sum(_is_overdue(row, query.back, on) for row in rows),
        ahead={days: sum(_is_ahead(row, days, on) for row in rows) for days in {*CHIP_DAYS, query.ahead}},
        promised=sum(_is_promised(row, on) for row in rows),
        every=len(rows),
        more=cut,
    )
    clerks = {row.clerk_id for row in every if row.clerk_id is not None}
    hamlets = Counter(row.work.hamlet for row in every if row.work.hamlet)
    return RenewalList(
        rows=tuple(in_order(shown, query)),
        counts=counts,
        contacted=sum(row.contact is not None for row in shown),
        kinds=Counter(row.work.kind for row in every),
        hamlets=tuple(sorted(hamlets.items(), key=lambda item: sort_key(item[0]))),
        clerks=tuple(sorted(((one, clerk_names.get(one, "")) for one in clerks), key=lambda item: sort_key(item[1]))),
    )


def amounts_of(desk: Desk, rows: Sequence[RenewalRow]) -> tuple[RenewalRow, ...]:
    """The rows with what is to be paid now on today's rules, last time's and why they differ."""
    with desk.book.reading() as tx:
        return tuple(row_with_amount(tx, desk, row) for row in rows)


def row_with_amount(tx: Transaction, desk: Desk, row: RenewalRow) -> RenewalRow:
    """One row with its amount; kinds that have none stay as they are."""
    return replace(row, work=with_amount(tx, desk, row.work))


def in_order(rows: Iterable[RenewalRow], query: RenewalQuery) -> list[RenewalRow]:
    """Sorted by the query's column; what is not known yet stands at the end either way."""
    found = sorted(rows, key=_by_due)
    value = _ORDERS[query.sort]
    known = [row for row in found if value(row) is not None]
    unknown = [row for row in found if value(row) is None]
    return [*sorted(known, key=lambda row: _ordered(value(row)), reverse=query.descending), *unknown]


def _everything(tx: Transaction, desk: Desk, query: RenewalQuery) -> tuple[list[RenewalRow], bool]:
    on = today(desk)
    span = Span(back=min(query.back, LONGEST_DAYS), ahead=min(max(query.ahead, *CHIP_DAYS), LONGEST_DAYS))
    found = find_work(tx, desk, span)
    recent = contacts.since(tx, on - timedelta(days=CONTACT_DAYS + span.back))
    others = [
        *((row, None) for row in promised_rows(tx, desk, recent, found.rows)),
        *returned_rows(tx, desk),
        *draft_rows(tx, desk),
    ]
    rows = [*((row, None) for row in found.rows), *others]
    ids = list({row.person_id for row, _ in rows})
    homes, takers = work.homes(tx, ids), work.last_takers(tx, ids)
    newest = _Newest(recent)
    return [_row(row, opens, newest.about(row, homes.get(row.person_id), on), takers, on) for row, opens in rows], (
        found.cut
    )


class _Newest:
    """The newest contact with a person or their household."""

    def __init__(self, recent: Iterable[Contact]) -> None:
        self._people: dict[UUID, Contact] = {}
        self._homes: dict[UUID, Contact] = {}
        for one in recent:
            self._people[one.person_id] = one
            if one.household_id is not None:
                self._homes[one.household_id] = one

    def about(self, row: WorkRow, home: UUID | None, on: date) -> Contact | None:
        """The newest that is about this time's renewal."""
        ids = row.people or (row.person_id,)
        found = [self._people[one] for one in ids if one in self._people]
        home = row.household_id or home
        if home in self._homes:
            found.append(self._homes[home])
        newest = max(found, key=lambda one: one.order, default=None)
        since = min(row.due, on) - timedelta(days=CONTACT_DAYS)
        return newest if newest is not None and newest.contacted_on >= since else None


def _row(
    row: WorkRow, opens: Opening | None, contact: Contact | None, takers: Mapping[UUID, UUID], on: date
) -> RenewalRow:
    clerk = contact.by if contact is not None else takers.get(row.person_id)
    return RenewalRow(work=row, contact=contact, state=state_chip(contact, on), clerk_id=clerk, opens=opens)


def _fits(row: RenewalRow, query: RenewalQuery) -> bool:
    done = row.work
    return (
        query.kind in (Work.ALL, done.kind)
        and (not query.hamlet or done.hamlet == query.hamlet)
        and (query.clerk_id is None or row.clerk_id == query.clerk_id)
        and _outcome_fits(row, query.outcome)
        and (not query.only or row.key in query.only)
        and row_fits(fold(query.text), f"{done.name} {done.place} {done.what}", done.number, done.phone)
    )


def _outcome_fits(row: RenewalRow, outcome: str) -> bool:
    if outcome == NOT_CONTACTED:
        return row.contact is None
    return not outcome or (row.contact is not None and row.contact.outcome == outcome)


def _in_days(row: RenewalRow, query: RenewalQuery, on: date) -> bool:
    if row.work.kind in _UNDATED:
        return query.when is When.ALL or query.kind is row.work.kind
    if query.when is When.OVERDUE:
        return _is_overdue(row, query.back, on)
    if query.when is When.AHEAD:
        return _is_ahead(row, query.ahead, on)
    return query.when is When.ALL or _is_promised(row, on)


def _is_overdue(row: RenewalRow, back: int, on: date) -> bool:
    return row.work.kind not in _UNDATED and on - timedelta(days=back) <= row.work.due < on


def _is_ahead(row: RenewalRow, days: int, on: date) -> bool:
    return row.work.kind not in _UNDATED and on <= row.work.due <= on + timedelta(days=days)


def _is_promised(row: RenewalRow, on: date) -> bool:
    return row.contact is not None and row.contact.promised_on is not None and row.contact.promised_on <= on


_UNDATED = frozenset({Work.RETURNED, Work.DRAFT})


def _by_due(row: RenewalRow) -> tuple[date, str, str]:
    return row.work.due, sort_key(row.work.name), row.work.kind.value


def _ordered(value: Any) -> Any:
    return sort_key(value) if isinstance(value, str) else value


_ORDERS: Mapping[Sort, Callable[[RenewalRow], Any]] = {
    Sort.DUE: lambda row: row.work.due,
    Sort.NAME: lambda row: row.work.name,
    Sort.PHONE: lambda row: row.work.phone or None,
    Sort.WHAT: lambda row: row.work.what,
    Sort.AMOUNT: lambda row: row.work.amount,
    Sort.DIFFERENCE: lambda row: None if row.work.change is None else row.work.change.difference,
    Sort.CONTACT: lambda row: row.state.text,
    Sort.NOTE: lambda row: row.note or None,
}
