"""The potential list (danh sách tiềm năng): people of the commune who lack an insurance, and why to visit them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from operator import itemgetter
from typing import Any, Final
from uuid import UUID

from desktop.domain.people import Insurance
from desktop.domain.texts.text import fold, sort_key
from desktop.services.board.kinds import HiState, SiState
from desktop.services.board.loading import read_board
from desktop.services.board.model import OTHER_COMMUNES, Board, BoardPerson
from desktop.services.board.visited import contact_chip
from desktop.services.collecting import without_collecting
from desktop.services.desk import Desk
from desktop.services.potential.kinds import Reason
from desktop.services.potential.order import read_order
from desktop.services.potential.reasons import NAMES, Looking, WhyVisit, group_of, looking, reasons_of
from desktop.services.row_search import row_fits
from desktop.services.shown import Chip
from desktop.storage.board.facts import LastContact
from desktop.storage.counter.contacts import Outcome

OLD_DAYS: Final = 90
__all__ = [
    "ContactFilter",
    "Potential",
    "PotentialList",
    "PotentialQuery",
    "PotentialRow",
    "PotentialSort",
    "WhyVisit",
    "filtered",
    "load_potential",
    "newest_contact",
    "potential_list",
    "potential_rows",
]


class ContactFilter(StrEnum):
    """By the newest contact with the person or the household."""

    ANY = ""
    NOT_YET = "not_yet"
    PROMISED = "promised"
    LATE = "late"
    REFUSED = "refused"
    OLDER = "older_than_90_days"


class PotentialSort(StrEnum):
    """The columns one can sort by."""

    PRIORITY = "priority"
    NAME = "name"
    HAMLET = "hamlet"
    AGE = "age"
    CONTACT = "contact"


@dataclass(frozen=True, slots=True, kw_only=True)
class PotentialQuery:
    """Which people in which order; the defaults take everybody by priority.

    Attributes:
        hamlet: the key of a row of the board; None for the whole commune.
        insurance: only who lacks this one; None for either.
        reason: only who has this reason. group: a support group's code. text: words of a name, digits of a phone.
        youngest, oldest: ages, inclusive.
    """

    hamlet: str | None = None
    insurance: Insurance | None = None
    reason: Reason | None = None
    group: str = ""
    youngest: int | None = None
    oldest: int | None = None
    contact: ContactFilter = ContactFilter.ANY
    text: str = ""
    sort: PotentialSort = PotentialSort.PRIORITY
    descending: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class PotentialRow:
    """One person to be won, with all reasons, the most important first.

    Attributes:
        lacks_hi, lacks_si: which insurance the person could have and has not.
        group: code of the support group that holds, for HI or SI; empty for none. group_name: as shown.
        priority: 1 for the first; people with the same main reason stand by its urgency, then by name.
        state: the chip of the newest contact.
    """

    person_id: UUID
    household_id: UUID | None
    name: str
    born: str
    age: int
    phone: str
    hamlet: str
    hamlet_name: str
    lacks_hi: bool
    lacks_si: bool
    group: str
    group_name: str
    reasons: tuple[WhyVisit, ...]
    priority: int
    contact: LastContact | None
    state: Chip

    @property
    def key(self) -> UUID:
        """The same row after a reload."""
        return self.person_id

    @property
    def reason(self) -> Reason:
        """The most important reason, by which the person stands where they do."""
        return self.reasons[0].reason

    @property
    def why(self) -> str:
        """Its sentence."""
        return self.reasons[0].text


@dataclass(frozen=True, slots=True, kw_only=True)
class PotentialList:
    """The rows that match, in order, and what can be filtered by.

    Attributes:
        every: how many people are on the whole list. reasons: how many have each among their reasons, whatever the
            filters: as many as the list shows when it is filtered by it.
        hamlets: key, name and count. groups: code, name and count.
        order: the order of the reasons that holds.
        notices: what must be said beside the list (people who may be counted twice …).
    """

    on: date
    rows: tuple[PotentialRow, ...]
    every: int
    reasons: Mapping[Reason, int]
    hamlets: tuple[tuple[str, str, int], ...]
    groups: tuple[tuple[str, str, int], ...]
    order: tuple[Reason, ...]
    notices: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Potential:
    """The whole list as it was read with a board; filters run on it without the book."""

    board: Board
    rows: tuple[PotentialRow, ...]
    order: tuple[Reason, ...]


def load_potential(desk: Desk, known: Potential | None = None, board: Board | None = None) -> Potential:
    """The list of now; ``known`` itself while nothing has changed; ``board`` spares reading it twice."""
    before = board if known is None else known.board
    with desk.book.reading() as tx, without_collecting():
        read, order = read_board(tx, desk, before), read_order(tx)
        if known is not None and read is known.board and order == known.order:
            return known
        return Potential(board=read, rows=potential_rows(read, order), order=order)


def filtered(potential: Potential, query: PotentialQuery) -> PotentialList:
    """The rows that match; immediate."""
    board, rows = potential.board, [row for row in potential.rows if _fits(row, query, potential.board)]
    groups = Counter(row.group for row in potential.rows if row.group)
    return PotentialList(
        on=board.on,
        rows=tuple(_in_order(rows, query)),
        every=len(potential.rows),
        reasons=Counter(reason for row in potential.rows for reason in {why.reason for why in row.reasons}),
        hamlets=_hamlets(potential),
        groups=tuple((code, NAMES.get(code, code), many) for code, many in groups.most_common()),
        order=potential.order,
        notices=tuple(notice.text for notice in board.notices if notice.doubt is not None or notice.hamlet is not None),
    )


def potential_list(desk: Desk, query: PotentialQuery) -> PotentialList:
    """Both in one."""
    return filtered(load_potential(desk), query)


def potential_rows(board: Board, order: Sequence[Reason]) -> tuple[PotentialRow, ...]:
    """Everybody of the commune who lacks an insurance, by the order of the reasons, urgency and name."""
    look, rank = looking(board), {reason: place for place, reason in enumerate(order)}
    names = {row.key: row.name for row in board.rows}
    found: list[tuple[tuple[int, int, str, str], BoardPerson, tuple[WhyVisit, ...]]] = []
    for key, people in board.by_hamlet.items():
        if key == OTHER_COMMUNES:
            continue
        for person in people:
            if person.hi is HiState.NONE or person.si is SiState.NONE:
                why = tuple(sorted(reasons_of(look, person), key=lambda one: rank[one.reason]))
                found.append(((rank[why[0].reason], why[0].by, person.sort_key, person.key), person, why))
    found.sort(key=_PLACE)
    return tuple(
        _row(look, person, why, names[person.hamlet], priority)
        for priority, (_place, person, why) in enumerate(found, start=1)
    )


_PLACE: Final = itemgetter(0)


def _row(
    look: Looking, person: BoardPerson, why: tuple[WhyVisit, ...], hamlet_name: str, priority: int
) -> PotentialRow:
    group = group_of(person, look.holding(person))
    contact = newest_contact(look.board, person)
    return PotentialRow(
        person_id=person.person_id,
        household_id=person.household_id,
        name=person.name,
        born=str(person.born),
        age=person.age,
        phone=person.phone,
        hamlet=person.hamlet,
        hamlet_name=hamlet_name,
        lacks_hi=person.hi is HiState.NONE,
        lacks_si=person.si is SiState.NONE,
        group=group,
        group_name=NAMES.get(group, ""),
        reasons=why,
        priority=priority,
        contact=contact,
        state=contact_chip(contact, look.board.on),
    )


def newest_contact(board: Board, person: BoardPerson) -> LastContact | None:
    """The newest contact with the person or about the household."""
    own, shared = board.contacts.get(person.key), board.contacts.get(person.home) if person.home else None
    if own is None or shared is None:
        return own or shared
    return max(own, shared, key=lambda contact: contact.contacted_on)


def _hamlets(potential: Potential) -> tuple[tuple[str, str, int], ...]:
    counts = Counter(row.hamlet for row in potential.rows)
    return tuple(
        (row.key, row.name, counts[row.key]) for row in potential.board.rows if row.key is not None and counts[row.key]
    )


def _fits(row: PotentialRow, query: PotentialQuery, board: Board) -> bool:
    return (
        query.hamlet in {None, row.hamlet}
        and _lacks(row, query.insurance)
        and (query.reason is None or any(why.reason is query.reason for why in row.reasons))
        and query.group in {"", row.group}
        and (query.youngest is None or row.age >= query.youngest)
        and (query.oldest is None or row.age <= query.oldest)
        and _contact_fits(row.contact, query.contact, board)
        and row_fits(fold(query.text), row.name, row.phone)
    )


def _lacks(row: PotentialRow, insurance: Insurance | None) -> bool:
    if insurance is None:
        return True
    return row.lacks_hi if insurance is Insurance.HOUSEHOLD_HI else row.lacks_si


def _contact_fits(contact: LastContact | None, wanted: ContactFilter, board: Board) -> bool:
    if wanted is ContactFilter.ANY:
        return True
    if contact is None or wanted is ContactFilter.NOT_YET:
        return contact is None and wanted is ContactFilter.NOT_YET
    if wanted is ContactFilter.REFUSED:
        return contact.outcome == Outcome.REFUSED
    if wanted is ContactFilter.OLDER:
        return contact.contacted_on < (board.on - timedelta(days=OLD_DAYS)).isoformat()
    return bool(contact.promised_on) and (contact.promised_on < board.on.isoformat()) is (wanted is ContactFilter.LATE)


def _in_order(rows: Sequence[PotentialRow], query: PotentialQuery) -> list[PotentialRow]:
    """By the wanted column; who was never contacted stands last either way, equal ones by priority."""
    if query.sort is PotentialSort.CONTACT:
        known = [row for row in rows if row.contact is not None]
        ordered = sorted(known, key=_contacted_on, reverse=query.descending)
        return [*ordered, *(row for row in rows if row.contact is None)]
    return sorted(rows, key=_ORDERS[query.sort], reverse=query.descending)


def _contacted_on(row: PotentialRow) -> str:
    return "" if row.contact is None else row.contact.contacted_on


_ORDERS: Final[Mapping[PotentialSort, Callable[[PotentialRow], Any]]] = {
    PotentialSort.PRIORITY: lambda row: row.priority,
    PotentialSort.NAME: lambda row: sort_key(row.name),
    PotentialSort.HAMLET: lambda row: sort_key(row.hamlet_name),
    PotentialSort.AGE: lambda row: row.age,
}
