"""Every problem of a voluntary SI request at once, each tied to its field; incomplete requests too."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import TypeVar

from desktop.domain.figure_reader import FigureReader
from desktop.domain.limits import FIRST_YEAR, LAST_YEAR, MONTHS_OF_A_LIFE, day_range, in_field_order, months_range
from desktop.domain.money import format_money
from desktop.domain.month import Month
from desktop.domain.parameters import ParameterSet
from desktop.domain.partial_date import age_on, format_date
from desktop.domain.problem import Problem
from desktop.domain.texts.phrases import say
from desktop.domain.voluntary_si import figures
from desktop.domain.voluntary_si.check_missing_time import missing_time_problems
from desktop.domain.voluntary_si.deadlines import deadline_in
from desktop.domain.voluntary_si.request import CYCLE_MONTHS, METHODS, MISSING_TIME, YEARS_AHEAD, ExtraSupport, SiInput

T = TypeVar("T")
EXTRA_SUPPORTS_LIMIT = 50
FIELDS = (
    "paid_on",
    "income",
    "method",
    "start",
    "groups",
    "months",
    "supported_months_before",
    "paid_months_before",
    "extra_support",
    "birth",
    "sex",
)
REQUIRED_FIELDS = ("paid_on", "income", "method", "start")


def check_voluntary_si(request: SiInput, parameters: ParameterSet) -> tuple[Problem, ...]:
    """All problems in the order of the fields; empty for a request that can be quoted."""
    reader = FigureReader(parameters, request.paid_on)
    found = [
        *_missing_fields(request),
        *_paid_on_problems(request.paid_on),
        *_income_problems(request, reader),
        *_method_problems(request, reader),
        *_start_problems(request, reader),
        *_group_problems(request, reader),
        *_count_problems(request),
        *_extra_problems(request.extra_support),
        *_birth_problems(request, reader),
    ]
    if request.method == MISSING_TIME:
        found += missing_time_problems(request, reader, parameters)
    return in_field_order([*found, *reader.problems()], FIELDS)


def _missing_fields(request: SiInput) -> Iterator[Problem]:
    for field in REQUIRED_FIELDS:
        if getattr(request, field) is None:
            yield Problem(field, "missing_field")


def _paid_on_problems(paid_on: date | None) -> Iterator[Problem]:
    if paid_on is not None and paid_on.year > LAST_YEAR:
        yield Problem("paid_on", "out_of_range", day_range())


def _income_problems(request: SiInput, reader: FigureReader) -> Iterator[Problem]:
    reader.get(figures.RATE)
    line, base, times = (
        reader.get(path) for path in (figures.POVERTY_LINE, figures.BASE_SALARY, figures.CEILING_TIMES)
    )
    income = request.income
    if income is None:
        return
    if line is not None and income < line.whole:
        yield Problem("income", "below_floor", {"floor": format_money(line.whole)})
    elif income < 0:
        yield Problem("income", "below_floor", {"floor": "0"})
    if base is not None and times is not None and income > base.whole * times.whole:
        yield Problem("income", "above_ceiling", {"ceiling": format_money(base.whole * times.whole)})


def _method_problems(request: SiInput, reader: FigureReader) -> Iterator[Problem]:
    method, months = request.method, request.months
    if method is not None and method not in METHODS:
        yield Problem("method", "unknown_method", {"allowed": ", ".join(METHODS)})
    elif method in CYCLE_MONTHS and months not in {None, CYCLE_MONTHS[method]}:
        yield Problem("months", "months_not_allowed", {"allowed": str(CYCLE_MONTHS[method])})
    elif method in {YEARS_AHEAD, MISSING_TIME}:
        reader.get(figures.FUND_RETURN)
        if months is None and method == YEARS_AHEAD:
            yield Problem("months", "missing_field")
    if method == YEARS_AHEAD:
        yield from _years_ahead_problems(months, reader)


def _years_ahead_problems(months: int | None, reader: FigureReader) -> Iterator[Problem]:
    fewest, most = reader.get(figures.YEARS_AHEAD_MIN), reader.get(figures.YEARS_AHEAD_MAX)
    if months is None or fewest is None or most is None:
        return
    allowed = [years * 12 for years in range(fewest.whole, most.whole + 1)]
    if months not in allowed:
        yield Problem("months", "months_not_allowed", {"allowed": ", ".join(map(str, allowed))})


def _start_problems(request: SiInput, reader: FigureReader) -> Iterator[Problem]:
    start, paid_on, method = request.start, request.paid_on, request.method
    if start is not None and start.year > LAST_YEAR:
        yield Problem("start", "out_of_range", day_range())
        return
    deadline = reader.get(figures.DEADLINE_MONTH[method]) if method in CYCLE_MONTHS else None
    if start is None or paid_on is None:
        return
    current = Month.of(paid_on)
    if method == YEARS_AHEAD and start < current:
        yield Problem("start", "start_in_past", {"earliest": str(current)})
    if method == MISSING_TIME and start != current:
        yield Problem("start", "out_of_range", {"lowest": str(current), "highest": str(current)})
    if deadline is not None and (last_day := deadline_in(start, deadline.whole)) < paid_on:
        yield Problem("start", "past_deadline", {"deadline": format_date(last_day), "rejoin": str(current)})


def _group_problems(request: SiInput, reader: FigureReader) -> Iterator[Problem]:
    reader.get(figures.SUPPORT_MONTHS_LIMIT)
    for index, group in enumerate(request.groups):
        if group in figures.SUPPORT_PERCENT:
            reader.get(figures.SUPPORT_PERCENT[group])
        else:
            yield Problem(f"groups[{index}]", "unknown_group", {"allowed": ", ".join(figures.GROUPS)})
    if not request.groups:
        reader.get(figures.SUPPORT_PERCENT["other"])


def _count_problems(request: SiInput) -> Iterator[Problem]:
    for field in ("supported_months_before", "paid_months_before"):
        count = getattr(request, field)
        if count is not None and not 0 <= count <= MONTHS_OF_A_LIFE:
            yield Problem(field, "out_of_range", months_range())


def _extra_problems(extras: tuple[ExtraSupport, ...]) -> Iterator[Problem]:
    if len(extras) > EXTRA_SUPPORTS_LIMIT:
        yield Problem("extra_support", "out_of_range", {"lowest": "0", "highest": str(EXTRA_SUPPORTS_LIMIT)})
    for index, extra in enumerate(extras):
        place = f"extra_support[{index}]"
        if not extra.name:
            yield Problem(f"{place}.name", "missing_field")
        yield from _extra_value_problems(extra, place)


def _extra_value_problems(extra: ExtraSupport, place: str) -> Iterator[Problem]:
    percent, amount = extra.percent_of_line_premium, extra.amount
    if percent is None and amount is None:
        yield Problem(f"{place}.percent_of_line_premium", "missing_field")
    if percent is not None and amount is not None:
        yield Problem(f"{place}.amount", "unknown_field")
    if percent is not None and not (0 <= percent <= 100 and (percent * 100).denominator == 1):
        yield Problem(f"{place}.percent_of_line_premium", "out_of_range", {"lowest": "0", "highest": "100"})
    if amount is not None and amount < 0:
        yield Problem(f"{place}.amount", "out_of_range", {"lowest": "0", "highest": say("mức đóng")})


def _birth_problems(request: SiInput, reader: FigureReader) -> Iterator[Problem]:
    birth, start = request.birth, request.start
    if birth is None:
        return
    if not FIRST_YEAR <= birth.year <= LAST_YEAR:
        yield Problem("birth", "out_of_range", day_range())
        return
    minimum = reader.get(figures.MINIMUM_AGE)
    if start is not None and minimum is not None and age_on(birth, start.first_day) < minimum.whole:
        yield Problem("birth", "too_young", {"age": str(minimum.whole), "start": format_date(start.first_day)})
