"""Months of social insurance paid or planned, and their average income (L41 art 104; D159 art 10)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from fractions import Fraction

from desktop.domain.benefits.figures import factor_path
from desktop.domain.limits import FIRST_YEAR, LAST_YEAR, day_range
from desktop.domain.money import Money
from desktop.domain.month import Month
from desktop.domain.parameters import Figure, ParameterMissing, ParameterSet
from desktop.domain.problem import Problem
from desktop.domain.texts.phrases import say

NO_DONG = Money(0)


class Kind(StrEnum):
    """BHXH bắt buộc; BHXH tự nguyện; đóng cho thời gian còn thiếu (``TH``)."""

    COMPULSORY = "compulsory"
    VOLUNTARY = "voluntary"
    MISSING_TIME = "missing_time"


@dataclass(frozen=True, slots=True, kw_only=True)
class PaidPeriod:
    """Months paid one after the other on one income (đoạn thời gian đã đóng).

    Attributes:
        first, last: both months are paid.
        income: the (average) monthly income or wage of these months, whole đồng.
        adjusted: the income was already adjusted by the agency (mức bình quân đã điều chỉnh); no factor is applied.
        state_support: what the State paid for them in all, where known (D159 art 9).
    """

    first: Month
    last: Month
    income: Money
    kind: Kind = Kind.VOLUNTARY
    adjusted: bool = False
    state_support: Money = NO_DONG

    @property
    def months(self) -> int:
        """How many months; below 1 for a period that ends before it begins."""
        return self.last - self.first + 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Contributions:
    """Periods with the factor of each year, as settled on a day.

    Attributes:
        periods: in order of time.
        months, voluntary_months: all months; of them those of voluntary SI (``TH`` counted).
        adjusted_total: Σ income × factor over all months, exact.
        factors: the adjustment figures used. assumptions: whole sentences.
    """

    periods: tuple[PaidPeriod, ...]
    months: int
    voluntary_months: int
    adjusted_total: Fraction
    state_support: Money
    factors: tuple[Figure, ...]
    assumptions: tuple[str, ...]

    @property
    def average(self) -> Fraction:
        """Mức bình quân thu nhập, exact; ``ValueError`` without a paid month."""
        if not self.months:
            raise ValueError("no month is paid")
        return self.adjusted_total / self.months


def check_periods(periods: Sequence[PaidPeriod], field: str = "periods") -> tuple[Problem, ...]:
    """Every fault at once: an end before its start, months outside a life, months that come twice, no income."""
    found = []
    for index, period in enumerate(periods):
        place = f"{field}[{index}]"
        if period.last < period.first:
            found.append(Problem(f"{place}.last", "ends_before_start"))
        if not FIRST_YEAR <= period.first.year <= LAST_YEAR or not FIRST_YEAR <= period.last.year <= LAST_YEAR:
            found.append(Problem(f"{place}.first", "out_of_range", day_range()))
        if period.income <= 0:
            found.append(Problem(f"{place}.income", "zero_amount"))
        if period.state_support < 0:
            found.append(Problem(f"{place}.state_support", "out_of_range", {"lowest": "0", "highest": say("mức đóng")}))
        if (clash := _clash(period, periods[:index])) is not None:
            found.append(Problem(f"{place}.first", "period_twice", {"month": str(clash)}))
    return tuple(found)


def _clash(period: PaidPeriod, earlier: Sequence[PaidPeriod]) -> Month | None:
    """The first month of a period that an earlier one holds as well; missing time is no calendar time."""
    if period.kind is Kind.MISSING_TIME:
        return None
    shared = [
        max(one.first, period.first)
        for one in earlier
        if one.kind is not Kind.MISSING_TIME and max(one.first, period.first) <= min(one.last, period.last)
    ]
    return min(shared, default=None)


def contributions(periods: Iterable[PaidPeriod], on: date, parameters: ParameterSet) -> Contributions:
    """Weigh each month by the factor of its year published for a settlement on a day.

    Months from the month of ``on`` take 1.00 (an assumption), ``TH`` too (D159 art 10).

    Raises:
        ParameterMissing: no factor is published for a year of the past; it names the year's figure.
    """
    ordered = tuple(sorted((one for one in periods if one.months > 0), key=_in_time))
    total, used = Fraction(0), dict[int, Figure]()
    for period in ordered:
        total += _weighed_months(period, on, parameters, used) * period.income
    return Contributions(
        periods=ordered,
        months=sum(one.months for one in ordered),
        voluntary_months=sum(one.months for one in ordered if one.kind is not Kind.COMPULSORY),
        adjusted_total=total,
        state_support=sum((one.state_support for one in ordered), NO_DONG),
        factors=tuple(used.values()),
        assumptions=tuple(_assumptions(ordered, on, factors=bool(used))),
    )


def average_income(periods: Iterable[PaidPeriod], on: date, parameters: ParameterSet) -> Fraction:
    """The exact average income; ``ValueError`` without a paid month, ``ParameterMissing`` without a factor."""
    return contributions(periods, on, parameters).average


def month_when_paid(periods: Sequence[PaidPeriod], months: int) -> Month | None:
    """The month in which so many months are paid for the first time; None if they never are.

    Missing time is paid at once, in its first month.
    """
    counted = 0
    for period in sorted(periods, key=_in_time):
        if counted + period.months >= months:
            return period.first if period.kind is Kind.MISSING_TIME else period.first + (months - counted - 1)
        counted += period.months
    return None


def last_paid_month(periods: Iterable[PaidPeriod]) -> Month | None:
    """The latest month in which or for which something is paid; None without a period."""
    return max((one.first if one.kind is Kind.MISSING_TIME else one.last for one in periods), default=None)


def months_by_figure(
    periods: Iterable[PaidPeriod], path: str, parameters: ParameterSet
) -> tuple[tuple[Figure, int], ...]:
    """How many months fall to each value of a figure that is looked up by the month paid, in order of date."""
    counts: dict[date, int] = {}
    figures: dict[date, Figure] = {}
    for period in periods:
        for first, months in _by_year(period):
            figure = parameters.value(path, first.first_day)
            figures[figure.since] = figure
            counts[figure.since] = counts.get(figure.since, 0) + months
    return tuple((figures[since], counts[since]) for since in sorted(figures))


def _in_time(period: PaidPeriod) -> tuple[Month, bool]:
    return period.first, period.kind is Kind.MISSING_TIME


def _weighed_months(period: PaidPeriod, on: date, parameters: ParameterSet, used: dict[int, Figure]) -> Fraction:
    """Σ factor over the months of a period."""
    if period.kind is Kind.MISSING_TIME or period.adjusted:
        return Fraction(period.months)
    now, weighed = Month.of(on), Fraction(0)
    past = _Span(period.first, min(period.last, now + -1))
    for first, months in past.by_year():
        if first.year not in used:
            used[first.year] = income_factor(first.year, on, parameters)
        weighed += months * used[first.year].exact
    return weighed + (period.months - past.months)


def income_factor(year: int, on: date, parameters: ParameterSet) -> Figure:
    """The factor of a year published for settlements on a day; what is missing names year and day."""
    path = factor_path(year)
    try:
        return parameters.value(path, on)
    except ParameterMissing:
        name = say("Hệ số điều chỉnh thu nhập của các tháng đóng năm {year}", year=year)
        raise ParameterMissing(path, on, name) from None


@dataclass(frozen=True, slots=True)
class _Span:
    """Months from a first to a last one; none if that is before the first."""

    first: Month
    last: Month

    @property
    def months(self) -> int:
        """How many, at least 0."""
        return max(0, self.last - self.first + 1)

    def by_year(self) -> Iterator[tuple[Month, int]]:
        """First month and number of months of each calendar year."""
        first = self.first
        while first <= self.last:
            months = min(self.last - first + 1, 13 - first.month)
            yield first, months
            first += months


def _by_year(period: PaidPeriod) -> Iterable[tuple[Month, int]]:
    if period.kind is Kind.MISSING_TIME:
        return ((period.first, period.months),)
    return _Span(period.first, period.last).by_year()


def _assumptions(periods: Sequence[PaidPeriod], on: date, *, factors: bool) -> Iterator[str]:
    weighed = [one for one in periods if not one.adjusted and one.kind is not Kind.MISSING_TIME]
    if factors:
        yield say("Tháng đã đóng: thu nhập nhân hệ số điều chỉnh công bố cho năm {year}.", year=on.year)
    if any(one.last >= Month.of(on) for one in weighed):
        yield say("Tháng từ {month} trở đi: hệ số điều chỉnh 1,00.", month=Month.of(on))
    if factors and any(one.kind is Kind.COMPULSORY and one.first < Month.of(on) for one in weighed):
        yield say("Tháng đóng BHXH bắt buộc: cùng hệ số với tháng tự nguyện, cơ quan BHXH tính lại khi giải quyết.")
    if any(one.adjusted for one in periods):
        yield say("Mức bình quân ghi là đã điều chỉnh: lấy như đã nhập.")
