"""The preview of a change over the whole book: facts in portions, every payment quoted on both days, with progress."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from desktop.domain.people import Insurance
from desktop.domain.rule_change import RuleChange, others_on
from desktop.services.book.settings import read_settings
from desktop.services.desk import Desk, today
from desktop.services.household_hi.hi_loading import read_many_hi_facts, read_members
from desktop.services.rule_change.both_days import BothDays, both_days
from desktop.services.rule_change.hi_rows import hi_row, homeless_row
from desktop.services.rule_change.rows import PreviewRow
from desktop.services.rule_change.si_rows import si_row
from desktop.services.voluntary_si.si_loading import read_many_si_facts
from desktop.storage.book import Transaction
from desktop.storage.payment import payers
from desktop.storage.people import bulk, households

PORTION = 250
"""So many payers are read and quoted between two looks at the stop; some tenths of a second."""
Report = Callable[[int, int], object]
"""Told how many payers of how many are done; what it raises ends the work."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Preview:
    """What a change does to everyone's next payment, as the book stands now.

    Attributes:
        rows: one for each payment, as found. asked: how many payers were looked at; those without a row are not asked
            to pay any more (died, moved away, covered otherwise, another record).
        same_day: what else changes on the day by law. made_on: the day of the counter.
    """

    change: RuleChange
    rows: tuple[PreviewRow, ...]
    asked: int
    same_day: tuple[RuleChange, ...]
    made_on: date
    practice: bool = False


def preview(desk: Desk, change: RuleChange, report: Report | None = None) -> Preview:
    """Quote everyone's next payment on both days, from one unchanging state of the book; nothing is written.

    Raises:
        Exception: whatever ``report`` raises; then there is no preview.
    """
    with desk.book.reading() as tx:
        days = both_days(tx, desk, change)
        si_ids = payers.si_payers(tx) if Insurance.VOLUNTARY_SI in change.insurances else ()
        hi_ids = households.keys(tx) if Insurance.HOUSEHOLD_HI in change.insurances else ()
        alone = payers.hi_without_home(tx) if Insurance.HOUSEHOLD_HI in change.insurances else ()
        total, found = len(si_ids) + len(hi_ids) + len(alone), []
        for done, rows in _portions(tx, desk, days, si_ids, hi_ids):
            found += rows
            if report is not None:
                report(done, total)
        found += _alone(tx, desk, days, alone)
        practice = read_settings(tx).practice
    return Preview(
        change=change,
        rows=tuple(found),
        asked=total,
        same_day=others_on(desk.parameters, change),
        made_on=today(desk),
        practice=practice,
    )


def rows_of_people(tx: Transaction, desk: Desk, change: RuleChange, person_ids: Sequence[UUID]) -> list[PreviewRow]:
    """The rows of some people and of the households they live in, as papers for each of them need."""
    days, found = both_days(tx, desk, change), []
    if Insurance.VOLUNTARY_SI in change.insurances:
        found += _si_rows(tx, desk, days, person_ids)
    if Insurance.HOUSEHOLD_HI in change.insurances:
        homes = tuple(dict.fromkeys(bulk.households_of(tx, person_ids).values()))
        found += _hi_rows(tx, desk, days, homes)
    return found


def _portions(
    tx: Transaction, desk: Desk, days: BothDays, si_ids: Sequence[UUID], hi_ids: Sequence[UUID]
) -> Iterator[tuple[int, list[PreviewRow]]]:
    for start in range(0, len(si_ids), PORTION):
        some = si_ids[start : start + PORTION]
        yield start + len(some), _si_rows(tx, desk, days, some)
    for start in range(0, len(hi_ids), PORTION):
        some = hi_ids[start : start + PORTION]
        yield len(si_ids) + start + len(some), _hi_rows(tx, desk, days, some)


def _si_rows(tx: Transaction, desk: Desk, days: BothDays, ids: Sequence[UUID]) -> list[PreviewRow]:
    every = (si_row(facts, days) for facts in read_many_si_facts(tx, desk, ids).values())
    return [row for row in every if row is not None]


def _hi_rows(tx: Transaction, desk: Desk, days: BothDays, ids: Sequence[UUID]) -> list[PreviewRow]:
    every = (hi_row(facts, days) for facts in read_many_hi_facts(tx, desk, ids).values())
    return [row for row in every if row is not None]


def _alone(tx: Transaction, desk: Desk, days: BothDays, ids: Sequence[UUID]) -> list[PreviewRow]:
    every = (homeless_row(member, today(desk), days) for member in read_members(tx, tuple(ids)).values())
    return [row for row in every if row is not None]
