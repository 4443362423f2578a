"""The coverage calendar (lịch tham gia) of a person or of a household."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from desktop.domain.errors import CounterError
from desktop.domain.month import Month
from desktop.domain.people import HEAD, Insurance
from desktop.domain.texts.phrases import joined, say
from desktop.domain.voluntary_si.figures import PENSION_MONTHS
from desktop.services.desk import Desk, today
from desktop.services.household_hi.hi_facts import held_cards
from desktop.services.people.coverage_months import CoverageYear, coverage_years, hi_grid, si_grid
from desktop.services.people.person_overview import PersonOverview, person_overview_in
from desktop.services.people.timeline import Flag
from desktop.services.shown import Fact
from desktop.services.voluntary_si.si_loading import read_si_facts
from desktop.storage.book import Transaction
from desktop.storage.payment import covers
from desktop.storage.people import households, openings


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonCoverage:
    """One person's calendar: years, the facts of both insurances, the last safe days."""

    person_id: UUID
    name: str
    years: tuple[CoverageYear, ...]
    facts: tuple[Fact, ...]
    safe_days: tuple[Flag, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Coverage:
    """What the page and the paper show; one person, or the members of a household, the head first."""

    title: str
    people: tuple[PersonCoverage, ...]


def person_coverage(desk: Desk, person_id: UUID) -> Coverage:
    """The calendar of a person; ``CounterError`` when there is none."""
    with desk.book.reading() as tx:
        return person_coverage_in(tx, desk, person_id)


def household_coverage(desk: Desk, household_id: UUID) -> Coverage:
    """The calendars of those who live in a household now; ``CounterError`` when there is none."""
    with desk.book.reading() as tx:
        return household_coverage_in(tx, desk, household_id)


def person_coverage_in(tx: Transaction, desk: Desk, person_id: UUID) -> Coverage:
    """The same inside a transaction."""
    one = _coverage(tx, desk, person_id)
    return Coverage(title=one.name, people=(one,))


def household_coverage_in(tx: Transaction, desk: Desk, household_id: UUID) -> Coverage:
    """The same inside a transaction."""
    found = households.get(tx, household_id)
    if found is None:
        raise CounterError(say("Không thấy hộ này trong sổ."), say("Xin tìm lại theo tên một người trong hộ."))
    people = tuple(_coverage(tx, desk, member.person_id) for member in found.current)
    head = next((member.person_id for member in found.current if member.relation == HEAD), None)
    name = next((one.name for one in people if one.person_id == head), "")
    return Coverage(title=joined(" ", (say("Hộ"), found.household.code, name)), people=people)


def _coverage(tx: Transaction, desk: Desk, person_id: UUID) -> PersonCoverage:
    overview = person_overview_in(tx, desk, person_id)
    on, person_id = today(desk), overview.person.id
    facts = read_si_facts(tx, desk, person_id)
    cards = held_cards(covers.cards_of(tx, person_id), openings.hi_of(tx, person_id))
    taken_cycles, taken_cards = covers.taken_from(tx, person_id)
    paid = facts.paid_here + facts.paid_elsewhere
    si = si_grid(facts.cycles, taken_cycles, facts.opening, _coming_si(overview), on)
    hi = hi_grid(cards, taken_cards, _coming_hi(overview), on)
    needed = desk.parameters.value(PENSION_MONTHS, on).whole
    return PersonCoverage(
        person_id=person_id,
        name=overview.person.full_name,
        years=coverage_years(si, hi, on),
        facts=(*overview.si.facts, *_years_paid(paid, needed), *overview.hi.facts),
        safe_days=overview.flags,
    )


def _years_paid(paid: int, needed: int) -> tuple[Fact, ...]:
    if not paid:
        return ()
    told = say("{years} năm {months} tháng trên {needed} năm", years=paid // 12, months=paid % 12, needed=needed // 12)
    return (Fact(say("Thời gian tính lương hưu"), told),)


def _coming_si(overview: PersonOverview) -> tuple[Month, Month] | None:
    quote = None if overview.renewal.si is None else overview.renewal.si.offer.quote
    if quote is None or quote.first_month is None or quote.last_month is None:
        return None
    return quote.first_month, quote.last_month


def _coming_hi(overview: PersonOverview) -> tuple[date, date] | None:
    lane = next((lane for lane in overview.lanes if lane.insurance is Insurance.HOUSEHOLD_HI), None)
    bar = None if lane is None else next((bar for bar in lane.bars if bar.kind == "next"), None)
    return None if bar is None else (bar.first, bar.last)
