"""Every problem of a household HI request at once, each tied to its field; incomplete requests too."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from desktop.domain.figure_reader import FigureReader
from desktop.domain.household_hi import figures
from desktop.domain.household_hi.request import (
    BUDGET_PAID,
    COVERED_ELSEWHERE,
    HOUSEHOLD,
    MEMBERS_LIMIT,
    HiInput,
    HiMemberInput,
)
from desktop.domain.limits import LAST_YEAR, day_range, in_field_order
from desktop.domain.parameters import ParameterSet
from desktop.domain.problem import Problem

FIELDS = ("paid_on", "already_paid_this_year", "members")
GROUPS = (HOUSEHOLD, *figures.SUPPORTED_GROUPS, COVERED_ELSEWHERE, BUDGET_PAID)
ALREADY_PAID_LIMIT = 1000
COMMON_FIGURES = (
    figures.BASE_SALARY,
    figures.RATE,
    *figures.SHARE_PLACES,
    figures.GAP_DAYS,
    figures.WAITING_DAYS,
)


def check_household_hi(request: HiInput, parameters: ParameterSet) -> tuple[Problem, ...]:
    """All problems in the order of the fields; empty for a request that can be quoted."""
    if is_everyday(request, parameters):
        return ()
    reader = FigureReader(parameters, request.paid_on)
    found = [
        *_paid_on_problems(request.paid_on),
        *_count_problems(request.already_paid_this_year),
        *_members_problems(request.members),
    ]
    _look_up(request, reader)
    found += _odd_months_problems(request.members or (), reader)
    return in_field_order([*found, *reader.problems()], FIELDS)


def is_everyday(request: HiInput, parameters: ParameterSet) -> bool:
    """Whether a request is the common case that no rule below could refuse.

    A page quotes at every key and a list of renewals quotes thousands: asking the rules one by one costs five times
    as much.
    """
    paid_on, members = request.paid_on, request.members
    return (
        paid_on is not None
        and paid_on.year <= LAST_YEAR
        and request.already_paid_this_year == 0
        and members is not None
        and 0 < len(members) <= MEMBERS_LIMIT
        and all(map(_is_everyday, members))
        and parameters.derived(_common_figures_known, paid_on)
    )


def _is_everyday(member: HiMemberInput) -> bool:
    ends = member.last_card_ends
    return (
        member.group == HOUSEHOLD
        and member.months in figures.USUAL_MONTHS
        and bool(member.name)
        and (ends is None or ends.year <= LAST_YEAR)
    )


def _common_figures_known(parameters: ParameterSet, on: date) -> bool:
    reader = FigureReader(parameters, on)
    return all(reader.get(path) is not None for path in COMMON_FIGURES)


def _paid_on_problems(paid_on: date | None) -> Iterator[Problem]:
    if paid_on is None:
        yield Problem("paid_on", "missing_field")
    elif paid_on.year > LAST_YEAR:
        yield Problem("paid_on", "out_of_range", day_range())


def _count_problems(already_paid: int) -> Iterator[Problem]:
    if not 0 <= already_paid <= ALREADY_PAID_LIMIT:
        values = {"lowest": "0", "highest": str(ALREADY_PAID_LIMIT)}
        yield Problem("already_paid_this_year", "out_of_range", values)


def _members_problems(members: Sequence[HiMemberInput] | None) -> Iterator[Problem]:
    if not members:
        yield Problem("members", "missing_field")
        return
    if len(members) > MEMBERS_LIMIT:
        yield Problem("members", "too_many_members", {"limit": str(MEMBERS_LIMIT)})
    for index, member in enumerate(members):
        yield from _member_problems(member, f"members[{index}]")


def _member_problems(member: HiMemberInput, place: str) -> Iterator[Problem]:
    if not member.name:
        yield Problem(f"{place}.name", "missing_field")
    yield from _months_problems(member, place)
    if member.last_card_ends is not None and member.last_card_ends.year > LAST_YEAR:
        yield Problem(f"{place}.last_card_ends", "out_of_range", day_range())
    if member.group not in GROUPS:
        yield Problem(f"{place}.group", "unknown_group", {"allowed": ", ".join(GROUPS)})
    elif member.group == BUDGET_PAID or (member.group == COVERED_ELSEWHERE and (member.months or 0) > 0):
        yield Problem(f"{place}.group", "already_covered", {"name": member.name or ""})


def _months_problems(member: HiMemberInput, place: str) -> Iterator[Problem]:
    months = member.months
    fewest = 0 if member.group in {COVERED_ELSEWHERE, BUDGET_PAID} else 1
    if months is None:
        yield Problem(f"{place}.months", "missing_field")
    elif not fewest <= months <= figures.MOST_MONTHS:
        yield Problem(f"{place}.months", "months_not_allowed", {"allowed": f"1–{figures.MOST_MONTHS}"})


def _odd_months_problems(members: Sequence[HiMemberInput], reader: FigureReader) -> Iterator[Problem]:
    """Months beside 3, 6, 12 are a local practice that a dated switch can end."""
    for index, member in enumerate(members):
        months = member.months
        if months is None or months in figures.USUAL_MONTHS or not 1 <= months <= figures.MOST_MONTHS:
            continue
        practice = reader.get(figures.ODD_MONTHS)
        if practice is not None and practice.value is False:
            yield Problem(f"members[{index}].months", "months_not_allowed", {"allowed": "3, 6, 12"})


def _look_up(request: HiInput, reader: FigureReader) -> None:
    """Ask for every figure that the quote will need, so that the missing ones are named."""
    needed = [*COMMON_FIGURES]
    if request.already_paid_this_year > 0:
        needed.append(figures.LATER_JOINER)
    groups = dict.fromkeys(member.group for member in request.members or ())
    needed += [figures.SUPPORT_PERCENT[group] for group in groups if group in figures.SUPPORT_PERCENT]
    for path in needed:
        reader.get(path)
