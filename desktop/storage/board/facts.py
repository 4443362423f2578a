"""One slim pass over all people of a book: plain texts and numbers, for sums over ten thousand at once.

Keys and days stay the texts that the book holds: making ten thousand of them into objects would take longer than
reading them. Covers are those that stand, as everywhere.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any, Final, NamedTuple

from sqlalchemy import ColumnElement, Select, String, Table, Text, cast, select, type_coerce

from desktop.storage.bare_rows import bare_rows
from desktop.storage.book import Transaction
from desktop.storage.payment.standing import standing_cards, standing_cycles
from desktop.storage.people.life_events import STATUS_KINDS, not_undone
from desktop.storage.people.openings import not_replaced
from desktop.storage.tables import (
    contacts,
    cover_changes,
    hi_openings,
    life_events,
    si_cycles,
    si_openings,
    support_claims,
)


class PersonColumns(NamedTuple):
    """A person as the table has them."""

    id: str
    full_name: str
    sort_key: str
    folded_name: str
    sex: str
    birth_year: int
    birth_month: int | None
    birth_day: int | None
    phone: str | None
    hamlet: str
    commune_code: str
    ethnicity: str
    nationality: str
    merged_into_id: str | None


class MemberColumns(NamedTuple):
    """Where a person lives now."""

    person_id: str
    household_id: str
    relation: str


class CardColumns(NamedTuple):
    """A card that stands; days as ISO text, the amount in đồng."""

    person_id: str
    group: str
    months: int
    amount: int
    valid_from: str
    valid_to: str
    paid_on: str


class CycleColumns(NamedTuple):
    """A cycle that stands; months as ISO text; ``id`` finds what a refund cut. ``groups`` is JSON text."""

    id: str
    person_id: str
    method: str
    months: int
    first_month: str | None
    last_month: str | None
    income: int
    groups: str
    state_support: int
    supported_months: int
    paid_on: str


class HiBefore(NamedTuple):
    """The opening entry of health insurance that counts; days as ISO text or None."""

    person_id: str
    group: str
    valid_from: str | None
    valid_to: str | None
    continuous_since: str | None
    months: int | None
    as_of: str


class SiBefore(NamedTuple):
    """The opening entry of social insurance that counts."""

    person_id: str
    paid_months: int
    supported_months: int
    last_month: str | None
    method: str | None
    income: int | None


class Happened(NamedTuple):
    """An event that stands and says how somebody stands to the insurances; ``group`` of other cover."""

    person_id: str
    kind: str
    happened_on: str
    group: str


class Claim(NamedTuple):
    """A claim to a support group with the days of its proof, ISO text or None."""

    person_id: str
    insurance: str
    group: str
    valid_from: str | None
    valid_to: str | None

    def holds(self, day: str) -> bool:
        """Whether the proof holds on a day."""
        return (self.valid_from or day) <= day <= (self.valid_to or day)


class LastContact(NamedTuple):
    """The newest contact with a person or household: days as ISO text, channel and outcome as the table has them."""

    channel: str
    outcome: str
    contacted_on: str
    promised_on: str
    note: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """All of it, read in one transaction.

    Attributes:
        cut: the supported months that a cycle had before a refund cut it, by the cycle's key.
        contacts: the newest by person key and by household key.
        returned: why the agency sent back the line of a person that nobody has settled, by person key.
        apart: pairs of people who were told apart, smaller key first.
    """

    people: list[PersonColumns]
    members: list[MemberColumns]
    cards: list[CardColumns]
    cycles: list[CycleColumns]
    cut: dict[str, int]
    hi_before: list[HiBefore]
    si_before: list[SiBefore]
    happened: list[Happened]
    claims: list[Claim]
    contacts: dict[str, LastContact]
    returned: dict[str, str]
    apart: frozenset[tuple[str, str]]


_PEOPLE: Final = f"SELECT {', '.join(PersonColumns._fields)} FROM people ORDER BY seq"  # noqa: S608 -- our own columns
_MEMBERS: Final = "SELECT person_id, household_id, relation FROM members WHERE until IS NULL"
_RETURNED: Final = (
    "SELECT l.person_id, l.reason FROM agency_batch_lines l JOIN agency_batches b ON b.id = l.batch_id"
    " WHERE b.state = 'answered' AND l.outcome IN ('rejected', 'missing', 'unclear') AND l.handling = 'none'"
    " ORDER BY b.year, b.number, l.position"
)
_APART: Final = (
    "SELECT person_id, other_id FROM duplicate_decisions WHERE decision = 'different' AND other_id IS NOT NULL"
)


def read_facts(tx: Transaction) -> Facts:
    """Everything that the board counts, as the book stands now."""
    people = [PersonColumns._make(row) for row in bare_rows(tx, _PEOPLE, ())]
    return Facts(
        people=people,
        members=[MemberColumns._make(row) for row in bare_rows(tx, _MEMBERS, ())],
        cards=[CardColumns._make(row) for row in tx.connection.execute(_CARDS).fetchall()],
        cycles=[CycleColumns._make(row) for row in tx.connection.execute(_CYCLES).fetchall()],
        cut={row.id: row.supported_months for row in tx.connection.execute(_CUT)},
        hi_before=[HiBefore._make(row) for row in tx.connection.execute(_HI_BEFORE).fetchall()],
        si_before=[SiBefore._make(row) for row in tx.connection.execute(_SI_BEFORE).fetchall()],
        happened=[_happened(row) for row in tx.connection.execute(_HAPPENED).fetchall()],
        claims=[Claim._make(row) for row in tx.connection.execute(_CLAIMS).fetchall()],
        contacts=_newest_contacts(tx, people),
        returned={row[0]: row[1] for row in bare_rows(tx, _RETURNED, ())},
        apart=frozenset((min(row), max(row)) for row in bare_rows(tx, _APART, ())),
    )


def _text(column: ColumnElement[Any]) -> ColumnElement[str]:
    """A key, month or JSON as the text that the book holds."""
    return type_coerce(column, String)


def _day(column: ColumnElement[Any]) -> ColumnElement[str]:
    """A day as ISO text on both engines."""
    return cast(column, Text)


def _whole(column: ColumnElement[Any]) -> ColumnElement[Any]:
    """An amount as a plain number."""
    return type_coerce(column, type_of_months)


type_of_months: Final = si_cycles.c.months.type
_CARDS: Final[Select[Any]] = select(
    _text(standing_cards.c.person_id),
    standing_cards.c.group_code,
    standing_cards.c.months,
    _whole(standing_cards.c.amount),
    _day(standing_cards.c.valid_from),
    _day(standing_cards.c.valid_to),
    _day(standing_cards.c.paid_on),
).order_by(standing_cards.c.valid_to)
_CYCLES: Final[Select[Any]] = select(
    _text(standing_cycles.c.id),
    _text(standing_cycles.c.person_id),
    standing_cycles.c.method,
    standing_cycles.c.months,
    _text(standing_cycles.c.first_month),
    _text(standing_cycles.c.last_month),
    _whole(standing_cycles.c.income),
    _text(standing_cycles.c.groups),
    _whole(standing_cycles.c.state_support),
    standing_cycles.c.supported_months,
    _day(standing_cycles.c.paid_on),
).order_by(standing_cycles.c.last_month, standing_cycles.c.paid_on)
_CUT: Final = (
    select(_text(si_cycles.c.id).label("id"), si_cycles.c.supported_months)
    .join(cover_changes, cover_changes.c.cycle_id == si_cycles.c.id)
    .where(cover_changes.c.kind == "refund")
)
_CLAIMS: Final = select(
    _text(support_claims.c.person_id),
    support_claims.c.insurance,
    support_claims.c.group_code,
    _day(support_claims.c.valid_from),
    _day(support_claims.c.valid_to),
).order_by(support_claims.c.id)


def _before(table: Table, *columns: ColumnElement[Any]) -> Select[Any]:
    query = select(_text(table.c.person_id), *columns).where(not_replaced(table))
    return query.order_by(table.c.entered_at, table.c.id)


_HI_BEFORE: Final = _before(
    hi_openings,
    hi_openings.c.group_code,
    _day(hi_openings.c.valid_from),
    _day(hi_openings.c.valid_to),
    _day(hi_openings.c.continuous_since),
    hi_openings.c.months,
    _day(hi_openings.c.as_of),
)
_SI_BEFORE: Final = _before(
    si_openings,
    si_openings.c.paid_months,
    si_openings.c.supported_months,
    _text(si_openings.c.last_month),
    si_openings.c.method,
    _whole(si_openings.c.income),
)
_HAPPENED: Final = (
    select(
        _text(life_events.c.person_id),
        life_events.c.kind,
        _day(life_events.c.happened_on),
        _text(life_events.c.data),
    )
    .where(life_events.c.kind.in_([kind.value for kind in STATUS_KINDS]), not_undone())
    .order_by(life_events.c.noted_at, life_events.c.id)
)
_CONTACTS: Final = select(
    _text(contacts.c.person_id),
    _text(contacts.c.household_id),
    contacts.c.channel,
    contacts.c.outcome,
    _day(contacts.c.contacted_on),
    _day(contacts.c.promised_on),
    contacts.c.note,
).order_by(contacts.c.contacted_at, contacts.c.id)


def _happened(row: Any) -> Happened:
    person_id, kind, day, data = row
    return Happened(person_id, kind, day, str(json.loads(data).get("group", "")))


def _newest_contacts(tx: Transaction, people: Iterable[PersonColumns]) -> dict[str, LastContact]:
    """The newest of each person and household; one with a record that was merged is the one's who stays."""
    stays = {person.id: person.merged_into_id for person in people if person.merged_into_id is not None}
    found: dict[str, LastContact] = {}
    for person_id, household_id, channel, outcome, day, promised, note in tx.connection.execute(_CONTACTS).fetchall():
        contact = LastContact(channel, outcome, day, promised or "", note)
        while person_id in stays:
            person_id = stays[person_id]  # noqa: PLW2901 -- the one who stays
        found[person_id] = contact
        if household_id is not None:
            found[household_id] = contact
    return found
