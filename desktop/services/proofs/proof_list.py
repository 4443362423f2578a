"""The list of the proof watch: papers that end with their people, filtered, sorted, counted; effects on demand."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Any
from uuid import UUID

from desktop.domain.household_hi.figures import GROUP_NAMES
from desktop.domain.people import Insurance, SupportClaim
from desktop.domain.texts.phrases import capital
from desktop.domain.texts.text import fold, sort_key
from desktop.services.board.placing import NO_HAMLET, UNKNOWN_NAME, hamlet_key, read_hamlet_names
from desktop.services.counter.proof_rows import ending_proofs
from desktop.services.counter.work_rows import due_chip
from desktop.services.desk import Desk, today
from desktop.services.life.status import standing_of
from desktop.services.people.find_people import place_text
from desktop.services.proofs.effects import ProofEffect, effect_of
from desktop.services.proofs.query import LONGEST_DAYS, ProofQuery, Sort, When
from desktop.services.renewals.contact_log import state_chip
from desktop.services.row_search import row_fits
from desktop.services.shown import Chip
from desktop.services.voluntary_si.si_groups import group_name
from desktop.storage.book import Transaction
from desktop.storage.counter import contacts
from desktop.storage.counter.contacts import Contact
from desktop.storage.people import people

MOST_FOUND = 5_000
CHIP_DAYS = (30, 60, 90, 180)


@dataclass(frozen=True, slots=True, kw_only=True)
class ProofRow:
    """One paper: whose, when it ends, the newest contact; ``effect`` once it is worked out, or ``why_not``."""

    claim: SupportClaim
    ends: date
    chip: Chip
    paper: str
    person_id: UUID
    name: str
    number: str
    place: str
    hamlet: str
    phone: str
    contact: Contact | None
    state: Chip
    effect: ProofEffect | None = None
    why_not: str = ""

    @property
    def key(self) -> UUID:
        """The same row after a reload."""
        return self.claim.id


@dataclass(frozen=True, slots=True, kw_only=True)
class ProofList:
    """All rows that match in order, the count of every choice of days, and what can be filtered by.

    Attributes:
        counts: of each choice of days and of :class:`When`, with the other filters as they are.
        more: counting stopped, there are more papers than are shown.
        groups, hamlets: (value, name, count) of all papers, whatever the filters; hamlets as the board names them.
    """

    rows: tuple[ProofRow, ...]
    counts: Mapping[object, int]
    more: bool
    groups: tuple[tuple[str, str, int], ...]
    hamlets: tuple[tuple[str, str, int], ...]


def proof_list(desk: Desk, query: ProofQuery) -> ProofList:
    """The list without effects; see :func:`effects_of`."""
    with desk.book.reading() as tx:
        return read_proofs(tx, desk, query)


def read_proofs(tx: Transaction, desk: Desk, query: ProofQuery) -> ProofList:
    """The same inside a transaction. Who died, moved away or is another record now is left out."""
    on = today(desk)
    found = ending_proofs(tx, on, LONGEST_DAYS, LONGEST_DAYS, MOST_FOUND)
    every = _rows(tx, desk, found, on)
    fitting = [row for row in every if _fits(row, query)]
    counts: dict[object, int] = {days: sum(_is_ahead(row, on, days) for row in fitting) for days in CHIP_DAYS}
    counts |= {When.ENDED: sum(row.ends < on for row in fitting), When.ALL: len(fitting)}
    shown = [row for row in fitting if _in_days(row, query, on)]
    groups = Counter(row.claim.group for row in every)
    named = ((code, group_text(code), count) for code, count in groups.items())
    return ProofList(
        rows=tuple(in_order(shown, query)),
        counts=counts,
        more=len(found) >= MOST_FOUND,
        groups=tuple(sorted(named, key=lambda one: sort_key(one[1]))),
        hamlets=_hamlets(every),
    )


def effects_of(desk: Desk, rows: Sequence[ProofRow]) -> tuple[ProofRow, ...]:
    """The rows with what the next payment costs without the paper."""
    with desk.book.reading() as tx:
        return tuple(with_effect(tx, desk, row) for row in rows)


def with_effect(tx: Transaction, desk: Desk, row: ProofRow) -> ProofRow:
    """One row with its effect, or why there is none."""
    effect = effect_of(tx, desk, row.claim)
    if isinstance(effect, str):
        return replace(row, why_not=effect)
    return replace(row, effect=effect)


def in_order(rows: Iterable[ProofRow], query: ProofQuery) -> list[ProofRow]:
    """Sorted by the query's column; what is not known yet stands at the end either way."""
    first = sorted(rows, key=lambda row: (row.ends, sort_key(row.name), str(row.key)))
    order = _ORDERS[query.sort]
    known = [row for row in first if order(row) is not None]
    rest = [row for row in first if order(row) is None]
    return sorted(known, key=lambda row: _ordered(order(row)), reverse=query.descending) + rest


def group_text(code: str) -> str:
    """``Hộ cận nghèo``: the groups of both insurances by name."""
    return capital(GROUP_NAMES.get(code) or group_name(code))


def _rows(tx: Transaction, desk: Desk, found: Sequence[SupportClaim], on: date) -> list[ProofRow]:
    ids = list(dict.fromkeys(claim.person_id for claim in found))
    persons, standing = people.get_many(tx, ids), standing_of(tx, ids)
    newest, hamlets = contacts.newest_of(tx, ids), read_hamlet_names(tx)
    made = []
    for claim in found:
        status, record = standing[claim.person_id], persons.get(claim.person_id)
        if record is None or claim.valid_to is None or status.merged or not status.reminded(claim.insurance):
            continue
        person, contact = record.person, newest.get(claim.person_id)
        made.append(
            ProofRow(
                claim=claim,
                ends=claim.valid_to,
                chip=due_chip(claim.valid_to, on),
                paper=group_text(claim.group),
                person_id=person.id,
                name=person.full_name,
                number=person.personal_id or person.si_number,
                place=place_text(desk.places, person.address.hamlet, ""),
                hamlet=hamlets.told(person.address),
                phone=person.phone,
                contact=contact,
                state=state_chip(contact, on),
            )
        )
    return made


def _hamlets(rows: Iterable[ProofRow]) -> tuple[tuple[str, str, int], ...]:
    """Each with the spelling met most often; those that the board does not know at the end."""
    spellings: dict[str, Counter[str]] = {}
    for row in rows:
        spellings.setdefault(hamlet_key(row.hamlet), Counter())[row.hamlet] += 1
    found = [(key, some.most_common(1)[0][0], some.total()) for key, some in spellings.items()]
    ordered = sorted(found, key=lambda one: (one[0] == NO_HAMLET, sort_key(one[1])))
    return tuple((name or NO_HAMLET, name or UNKNOWN_NAME, many) for _key, name, many in ordered)


def _fits(row: ProofRow, query: ProofQuery) -> bool:
    return (
        (not query.insurance or row.claim.insurance is Insurance(query.insurance))
        and (not query.group or row.claim.group == query.group)
        and (not query.hamlet or hamlet_key(row.hamlet) == hamlet_key(query.hamlet))
        and row_fits(fold(query.text), f"{row.name} {row.place} {row.claim.paper_number}", row.number, row.phone)
    )


def _in_days(row: ProofRow, query: ProofQuery, on: date) -> bool:
    if query.when is When.ENDED:
        return row.ends < on
    return query.when is When.ALL or _is_ahead(row, on, query.ahead)


def _is_ahead(row: ProofRow, on: date, days: int) -> bool:
    return on <= row.ends <= on + timedelta(days=days)


def _ordered(value: Any) -> Any:
    return sort_key(value) if isinstance(value, str) else value


_ORDERS: Mapping[Sort, Callable[[ProofRow], Any]] = {
    Sort.ENDS: lambda row: row.ends,
    Sort.NAME: lambda row: row.name,
    Sort.PAPER: lambda row: row.paper,
    Sort.PAYS_ON: lambda row: None if row.effect is None else row.effect.pays_on,
    Sort.BEFORE: lambda row: None if row.effect is None else row.effect.before,
    Sort.AFTER: lambda row: None if row.effect is None else row.effect.after,
    Sort.MORE: lambda row: None if row.effect is None else row.effect.more,
    Sort.CONTACT: lambda row: row.state.text,
}
