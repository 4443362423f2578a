"""How one person stands to voluntary social insurance: by cycles, by what was before the book, by age and events."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Final, NamedTuple

from desktop.domain.household_hi.request import COVERED_ELSEWHERE
from desktop.domain.identity import is_minority
from desktop.domain.life import LifeKind
from desktop.domain.people import Insurance
from desktop.domain.voluntary_si.figures import GROUPS
from desktop.domain.voluntary_si.request import CYCLE_MONTHS
from desktop.services.board.kinds import Kept, SiState
from desktop.services.board.months import ALL, Birth, Months, birth_index, month_index
from desktop.services.board.rules import BoardRules
from desktop.storage.board.facts import Claim, CycleColumns, Happened, HiBefore, SiBefore

_OTHER_SI: Final = frozenset({LifeKind.COMPULSORY_SI, LifeKind.PENSION})
_OUTSIDE_GROUPS: Final = frozenset({"employee", "pension"})
"""Other health insurance whose holders are in compulsory SI or draw a pension."""


class SiStanding(NamedTuple):
    """State, group, method and income of the last cycle, last paid month; the months covered and those it could be."""

    state: SiState
    group: str
    method: str
    income: int | None
    until: str
    months: int
    of: int
    kept: Kept
    state_pays: int
    paid_months: int
    supported_months: int


class Could(NamedTuple):
    """What is known of somebody without their payments.

    The months in which they could take part, their support group, and whether compulsory SI, a pension or an employer
    has taken them over.
    """

    months: int
    group: str
    barred: bool

    @property
    def state(self) -> SiState:
        """Of somebody who does not take part."""
        return SiState.NONE if self.months & 1 else SiState.OUTSIDE


@dataclass(slots=True)
class SiFactsOf:
    """What the book knows of one person's social insurance."""

    cycles: list[CycleColumns] = field(default_factory=list)
    before: SiBefore | None = None


def could_take_part(birth: Birth, age: int, retires: int, rules: BoardRules) -> int:
    """The months between the first one after the minimum age and the one in which the retirement age is reached."""
    if rules.minimum_age + 2 < age < _SURELY_WORKING:
        return ALL
    begins = birth_index(birth) + rules.minimum_age * 12 + (birth[2] != 1)
    return rules.months.between(begins, retires)


_SURELY_WORKING: Final = 53


def taken_over(mask: int, happened: Sequence[Happened], months: Months) -> int:
    """The months that remain when those in compulsory SI, with a pension or in work elsewhere are taken away."""
    for event in happened:
        if event.kind in _OTHER_SI or (event.kind == LifeKind.OTHER_COVER and event.group in _OUTSIDE_GROUPS):
            mask &= ~months.between(month_index(event.happened_on), months.index)
    return mask


def insured_elsewhere(mask: int, before: HiBefore, months: Months) -> int:
    """Likewise of whom only another group of health insurance is known: most of them are in work or at school.

    Who pays voluntary SI all the same takes part.
    """
    if before.group != COVERED_ELSEWHERE:
        return mask
    last = months.index
    if before.valid_to is not None and before.valid_to < months.days[0]:
        last = month_index(before.valid_to)
    return mask & ~months.between(0, last)


def group_of(claims: Sequence[Claim], ethnicity: str, today: str) -> str:
    """The State's support group of somebody who does not take part: the highest that can be shown."""
    own = "ethnic_minority" if is_minority(ethnicity) else "other"
    if not claims:
        return own
    holding = {claim.group for claim in claims if claim.insurance == Insurance.VOLUNTARY_SI and claim.holds(today)}
    return next((group for group in GROUPS if group in holding or group == own), own)


def not_taking_part(could: Could) -> SiStanding:
    """Of somebody of whom the book knows no month."""
    return SiStanding(could.state, could.group, "", None, "", 0, could.months, Kept.NOT_DUE, 0, 0, 0)


def si_standing(known: SiFactsOf, could: Could, rules: BoardRules) -> SiStanding:
    """Everything weighed."""
    months, group = rules.months, could.group
    mask = _months_paid(known, months)
    last, method, income, groups = _last(known)
    state = SiState.OUTSIDE if could.barred else _state(mask, last, method, rules) or could.state
    taking_part = state in {SiState.PAID, SiState.DUE}
    mask = mask | 1 if taking_part else mask & ~1
    year = months.days[0][:4]
    before = known.before
    return SiStanding(
        state=state,
        group=next((one for one in GROUPS if one in groups), group) if taking_part else group,
        method=method if taking_part else "",
        income=income if taking_part else None,
        until="" if last is None else f"{last // 12:04d}-{last % 12 + 1:02d}",
        months=mask,
        of=could.months | mask,
        kept=_kept(state, known, rules),
        state_pays=sum(one.state_support for one in known.cycles if one.paid_on[:4] == year),
        paid_months=sum(one.months for one in known.cycles) + (before.paid_months if before else 0),
        supported_months=sum(one.supported_months for one in known.cycles) + (before.supported_months if before else 0),
    )


def _months_paid(known: SiFactsOf, months: Months) -> int:
    mask = 0
    for cycle in known.cycles:
        if cycle.first_month is not None and cycle.last_month is not None:
            mask |= months.between(month_index(cycle.first_month), month_index(cycle.last_month))
    if known.before is not None and known.before.last_month is not None:
        last = month_index(known.before.last_month)
        mask |= months.between(last + 1 - CYCLE_MONTHS.get(known.before.method or "", 1), last)
    return mask


def _last(known: SiFactsOf) -> tuple[int | None, str, int | None, tuple[str, ...]]:
    """The last paid month, its method, income and groups."""
    last, method, income, groups = None, "", None, ""
    if known.before is not None and known.before.last_month is not None:
        last = month_index(known.before.last_month)
        method, income = known.before.method or "", known.before.income
    for cycle in known.cycles:
        if cycle.last_month is not None and (last is None or month_index(cycle.last_month) > last):
            last = month_index(cycle.last_month)
            method, income, groups = cycle.method, cycle.income, cycle.groups
    return last, method, income, tuple(json.loads(groups)) if groups else ()


def _state(mask: int, last: int | None, method: str, rules: BoardRules) -> SiState | None:
    """Paid, this month or months to come, or still payable; None for neither."""
    if mask & 1 or (last is not None and last > rules.months.index):
        return SiState.PAID
    in_time = last is not None and last < rules.months.index and rules.still_in_time(method, last)
    return SiState.DUE if in_time else None


def _kept(state: SiState, known: SiFactsOf, rules: BoardRules) -> Kept:
    """What became of the cycle that ended last before this month and in this year."""
    january = rules.on.year * 12
    ended = [month_index(one.last_month) for one in known.cycles if one.last_month is not None]
    if known.before is not None and known.before.last_month is not None:
        ended.append(month_index(known.before.last_month))
    if not any(january <= one < rules.months.index for one in ended):
        return Kept.NOT_DUE
    if state is SiState.PAID:
        return Kept.RENEWED
    return Kept.IN_TIME if state is SiState.DUE else Kept.LOST
