"""The coverage calendar of a person or household as a paper: what the page shows, as the book has it today."""

from __future__ import annotations

from collections.abc import Iterator
from uuid import UUID

from desktop.domain.errors import CounterError
from desktop.domain.household_hi.figures import FIVE_YEAR_BREAK_DAYS, GAP_DAYS, WAITING_DAYS
from desktop.domain.papers.coverage_sheet import CoverageLine, CoverageSheet, PersonLines
from desktop.domain.people import Insurance
from desktop.domain.texts.phrases import say
from desktop.domain.voluntary_si.figures import PENSION_MONTHS, SUPPORT_MONTHS_LIMIT
from desktop.services.book.settings import office_of, read_settings
from desktop.services.desk import Desk, today
from desktop.services.people.coverage import (
    Coverage,
    PersonCoverage,
    household_coverage_in,
    person_coverage_in,
)
from desktop.services.people.coverage_months import CoverageYear, MonthState
from desktop.storage.book import Transaction

_FIGURES = (PENSION_MONTHS, SUPPORT_MONTHS_LIMIT, FIVE_YEAR_BREAK_DAYS, GAP_DAYS, WAITING_DAYS)


def person_content(tx: Transaction, desk: Desk, person_id: UUID) -> CoverageSheet:
    """The calendar of a person.

    Raises:
        CounterError: no such person, or no month of theirs is known.
    """
    return _sheet(tx, desk, person_coverage_in(tx, desk, person_id))


def household_content(tx: Transaction, desk: Desk, household_id: UUID) -> CoverageSheet:
    """The calendars of a household's members, likewise; who has no month yet is named without a table."""
    return _sheet(tx, desk, household_coverage_in(tx, desk, household_id))


def _sheet(tx: Transaction, desk: Desk, coverage: Coverage) -> CoverageSheet:
    on, settings = today(desk), read_settings(tx)
    people = tuple(_person(one) for one in coverage.people)
    if not any(person.lines for person in people):
        raise CounterError(
            say("Chưa có tháng đóng hay thẻ nào để in lịch."), say("Xin thu tiền hoặc nhập số đã có từ trước.")
        )
    figures = [desk.parameters.value(path, on) for path in _FIGURES]
    return CoverageSheet(
        form=desk.forms().on("coverage", on),
        office=office_of(desk, settings),
        subject=str(coverage.title),
        people=people,
        made_on=on,
        references=tuple(dict.fromkeys(part for one in figures for part in one.reference.split("; ") if part)),
        practice=settings.practice,
    )


def _person(one: PersonCoverage) -> PersonLines:
    return PersonLines(
        name=one.name,
        facts=tuple((str(fact.label), str(fact.value)) for fact in one.facts),
        safe_days=tuple(str(flag.text) for flag in one.safe_days),
        lines=tuple(_lines(one.years)),
    )


def _lines(years: tuple[CoverageYear, ...]) -> Iterator[CoverageLine]:
    """Newest year first; an insurance of which nothing is known has no lines."""
    kinds = (
        (Insurance.VOLUNTARY_SI.value, {year.year: year.si for year in years}),
        (Insurance.HOUSEHOLD_HI.value, {year.year: year.hi for year in years}),
    )
    known = [
        (key, own) for key, own in kinds if any(state is not MonthState.NONE for row in own.values() for state in row)
    ]
    for year in reversed(years):
        for key, own in known:
            states = own[year.year]
            months = tuple("" if state is MonthState.NONE else state.value for state in states)
            yield CoverageLine(year=year.year, insurance=key, months=months)
