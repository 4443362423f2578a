"""What is wrong with what the adviser was told: every problem at once, each tied to its field."""

from __future__ import annotations

from collections.abc import Iterator

from desktop.domain.advice.request import Choice, Participant
from desktop.domain.benefits.history import check_periods
from desktop.domain.limits import FIRST_YEAR, LAST_YEAR, MONTHS_OF_A_LIFE, day_range, in_field_order, months_range
from desktop.domain.partial_date import format_date
from desktop.domain.problem import Problem
from desktop.domain.voluntary_si.figures import GROUPS, SUPPORT_PERCENT
from desktop.domain.voluntary_si.request import CYCLE_MONTHS, YEARS_AHEAD

FIELDS = (
    "on",
    "birth",
    "sex",
    "income",
    "method",
    "start",
    "groups",
    "months",
    "ahead_months",
    "supported_months_before",
    "extra_support",
    "growth",
    "periods",
)
METHODS = (*CYCLE_MONTHS, YEARS_AHEAD)
HIGHEST_GROWTH = 20


def check(person: Participant, choice: Choice | None, *, retiring: bool) -> tuple[Problem, ...]:
    """All problems in the order of the fields; ``retiring``: birth and sex are needed."""
    found = [*_person(person), *check_periods(person.periods)]
    if retiring:
        found += [Problem(field, "missing_field") for field in ("birth", "sex") if getattr(person, field) is None]
    if choice is not None:
        found += _choice(choice)
    return in_field_order(found, FIELDS)


def _person(person: Participant) -> Iterator[Problem]:
    birth, start = person.birth, person.start
    if birth is not None and birth.earliest > person.on:
        yield Problem("birth", "in_future", {"today": format_date(person.on)})
    elif birth is not None and birth.year < FIRST_YEAR:
        yield Problem("birth", "out_of_range", day_range())
    if not FIRST_YEAR <= person.on.year <= LAST_YEAR:
        yield Problem("on", "out_of_range", day_range())
    if start is not None and not FIRST_YEAR <= start.year <= LAST_YEAR:
        yield Problem("start", "out_of_range", day_range())
    if not 0 <= person.supported_months_before <= MONTHS_OF_A_LIFE:
        yield Problem("supported_months_before", "out_of_range", months_range())
    for index, group in enumerate(person.groups):
        if group not in SUPPORT_PERCENT:
            yield Problem(f"groups[{index}]", "unknown_group", {"allowed": ", ".join(GROUPS)})


def _choice(choice: Choice) -> Iterator[Problem]:
    if choice.method not in METHODS:
        yield Problem("method", "unknown_method", {"allowed": ", ".join(METHODS)})
    if choice.months is not None and not 0 <= choice.months <= MONTHS_OF_A_LIFE:
        yield Problem("months", "out_of_range", months_range())
    if choice.method == YEARS_AHEAD and (choice.ahead_months is None or choice.ahead_months < 1):
        yield Problem("ahead_months", "missing_field")
    elif choice.method == YEARS_AHEAD and choice.months is not None and choice.months < (choice.ahead_months or 0):
        yield Problem("months", "out_of_range", {"lowest": str(choice.ahead_months), "highest": str(MONTHS_OF_A_LIFE)})
    if not (0 <= choice.growth <= HIGHEST_GROWTH and (choice.growth * 100).denominator == 1):
        yield Problem("growth", "out_of_range", {"lowest": "0", "highest": str(HIGHEST_GROWTH)})
