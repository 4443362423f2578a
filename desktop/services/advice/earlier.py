"""Months paid before, with their average income: entered from a paper, offered from what the book knows."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from desktop.domain.benefits import Kind, PaidPeriod, check_periods
from desktop.domain.covers import Cycle
from desktop.domain.errors import CounterError
from desktop.domain.money import Money
from desktop.domain.month import Month
from desktop.domain.partial_date import format_date
from desktop.domain.problem import Problem
from desktop.domain.texts.phrases import say
from desktop.domain.texts.text import clean
from desktop.domain.voluntary_si.request import MISSING_TIME
from desktop.services.acts import about_person, journal_act
from desktop.services.desk import Desk, today
from desktop.services.people.person_form import LONGEST_TEXT
from desktop.services.plain import from_older, to_plain
from desktop.services.voluntary_si.si_enrolment import income_floor
from desktop.services.voluntary_si.si_facts import SiFacts
from desktop.storage.advice import earlier_periods
from desktop.storage.advice.earlier_periods import EarlierPeriods
from desktop.storage.book import Transaction
from desktop.storage.column_types import new_key
from desktop.storage.people import people
from desktop.storage.row_sums import rows_sum

__all__ = ["Earlier", "EarlierPeriods", "SaveEarlier", "earlier_problems", "save_earlier"]

MOST_PERIODS = 20
MOST_AHEAD = 60
"""Months that can be paid ahead, as the law allows for years ahead."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Earlier:
    """The months paid before this book as advice takes them.

    Attributes:
        periods: oldest first. source: where they come from, a sentence.
        guessed: offered from totals alone: incomes or months are taken as said in ``source``.
        entered: someone entered them from a paper.
    """

    periods: tuple[PaidPeriod, ...] = ()
    source: str = ""
    guessed: bool = False
    entered: bool = False

    @property
    def months(self) -> int:
        """All months together."""
        return sum(period.months for period in self.periods)


@dataclass(frozen=True, slots=True, kw_only=True)
class SaveEarlier:
    """The periods of a person of the book as typed, and the paper they were read from (sổ BHXH, tờ rời, VssID)."""

    person_id: UUID
    periods: tuple[PaidPeriod, ...]
    source: str


def save_earlier(desk: Desk, command: SaveEarlier) -> EarlierPeriods | tuple[Problem, ...]:
    """Enter what was paid before; the entry takes the place of the one before it. Problems write nothing.

    What says the same as the entry of this day that counts (a repeated key, a retry) writes nothing either.

    Raises:
        CounterError: the book does not have this person.
    """
    source = clean(command.source)
    with desk.book.writing() as tx:
        if people.get(tx, command.person_id) is None:
            raise CounterError(say("Không thấy người này trong sổ."), say("Xin tìm lại ở trang Quầy."))
        if problems := earlier_problems(command.periods, source, today(desk)):
            return problems
        entry = EarlierPeriods(
            id=new_key(),
            person_id=people.who_stays(tx, command.person_id),
            periods=tuple(to_plain(period) for period in command.periods),
            source=source,
            as_of=today(desk),
            by=desk.user.id,
            at=desk.now(),
        )
        known = earlier_periods.newest_of(tx, entry.person_id)
        if known is not None and _says_same(known, entry):
            return known
        earlier_periods.insert_entry(tx, entry)
        journal_act(
            tx,
            desk,
            "earlier_periods_entered",
            about_person(entry.person_id),
            months=sum(period.months for period in command.periods),
            periods=len(command.periods),
            source=source,
            rows=rows_sum([entry]),
        )
    return entry


def _says_same(known: EarlierPeriods, entry: EarlierPeriods) -> bool:
    return (known.periods, known.source, known.as_of) == (entry.periods, entry.source, entry.as_of)


def earlier_problems(periods: Sequence[PaidPeriod], source: str, on: date) -> tuple[Problem, ...]:
    """Everything wrong with typed periods and their source, each beside its field."""
    return (*check_periods(periods), *_source_problems(periods, source), *_too_late(periods, on))


def _source_problems(periods: Sequence[PaidPeriod], source: str) -> Iterator[Problem]:
    if not source:
        yield Problem("source", "missing_field")
    if len(source) > LONGEST_TEXT:
        yield Problem("source", "too_long", {"limit": str(LONGEST_TEXT)})
    if len(periods) > MOST_PERIODS:
        yield Problem("periods", "out_of_range", {"lowest": "0", "highest": str(MOST_PERIODS)})


def _too_late(periods: Sequence[PaidPeriod], on: date) -> Iterator[Problem]:
    """Months may be paid some years ahead, never further."""
    latest = Month.of(on) + MOST_AHEAD
    for index, period in enumerate(periods):
        if period.last > latest:
            values = {"lowest": str(period.first), "highest": str(latest)}
            yield Problem(f"periods[{index}].last", "out_of_range", values)


def read_earlier(tx: Transaction, facts: SiFacts) -> Earlier:
    """The entry that counts; else what the opening entry's totals allow to say."""
    entry = earlier_periods.newest_of(tx, facts.person_id)
    if entry is None:
        return offered_earlier(facts)
    found = tuple(from_older(PaidPeriod, plain) for plain in entry.periods)
    return Earlier(
        periods=tuple(period for period in found if period is not None),
        source=say("{source}, ghi ngày {day}", source=entry.source, day=format_date(entry.as_of)),
        entered=True,
    )


def offered_earlier(facts: SiFacts) -> Earlier:
    """One period of as many months as were paid elsewhere, ending where the book says, else before what it holds."""
    months = facts.paid_elsewhere
    if not months:
        return Earlier()
    opening = facts.opening
    last = None if opening is None else opening.last_month
    if last is None:
        here = [cycle.first_month for cycle in facts.cycles if cycle.first_month is not None]
        last = min([*here, Month.of(facts.on)]) + -1
    income = None if opening is None else opening.income
    by_method = opening is not None and bool(opening.method)
    period = PaidPeriod(
        first=last + (1 - months),
        last=last,
        income=income_floor(facts) if income is None else income,
        kind=Kind.VOLUNTARY if by_method else Kind.COMPULSORY,
    )
    return Earlier(periods=(period,), source=_guess(period), guessed=True)


def _guess(period: PaidPeriod) -> str:
    return say(
        "Sổ chỉ biết {months} tháng: coi như đóng liền đến {last}, thu nhập bằng mức thấp nhất nếu chưa ghi.",
        months=period.months,
        last=period.last,
    )


def paid_here(cycles: Sequence[Cycle]) -> tuple[PaidPeriod, ...]:
    """What was paid in this book, cycle by cycle; missing time counts up to the month it was paid in."""
    return tuple(_period(cycle) for cycle in cycles)


def _period(cycle: Cycle) -> PaidPeriod:
    last = cycle.last_month or Month.of(cycle.paid_on)
    return PaidPeriod(
        first=cycle.first_month or last + (1 - cycle.months),
        last=last,
        income=cycle.income,
        kind=Kind.MISSING_TIME if cycle.method == MISSING_TIME else Kind.VOLUNTARY,
        state_support=Money(cycle.state_support),
    )
