"""How one person stands to health insurance: by what happened, by cards, by what was before the book, by age."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Final, NamedTuple

from desktop.domain.household_hi.request import BUDGET_PAID, COVERED_ELSEWHERE, HOUSEHOLD
from desktop.domain.life import LifeKind
from desktop.domain.month import add_months
from desktop.domain.openings import ONE_DAY
from desktop.services.board.kinds import HiState, Kept
from desktop.services.board.months import ALL, FIRST_DAY, LAST_DAY, Birth, birthday
from desktop.services.board.rules import BoardRules
from desktop.storage.board.facts import CardColumns, Happened, HiBefore

BUDGET_AGE: Final = "budget_age"
"""The group of those whom the State insures by their age; the book need not know a card."""
_OTHER: Final = frozenset({COVERED_ELSEWHERE, BUDGET_PAID})
_OLD_ENOUGH: Final = 2
"""From this age on nobody was born within the trend."""


class HiStanding(NamedTuple):
    """State and group now, the last day of the last card, the months covered, what became of the last card, support."""

    state: HiState
    group: str
    until: str
    months: int
    kept: Kept
    state_pays: int


class _Held(NamedTuple):
    begins: str
    ends: str
    group: str


@dataclass(slots=True)
class HiFactsOf:
    """What the book knows of one person's health insurance; ``supported``: one of the cards is no household's."""

    cards: list[CardColumns] = field(default_factory=list)
    before: HiBefore | None = None
    happened: list[Happened] = field(default_factory=list)
    supported: bool = False


def stands_by_age(birth: Birth, age: int, rules: BoardRules) -> int:
    """The months in which the State pays all because of the age (law art 12(3)), as :func:`paid_by_budget` has it."""
    if age < rules.child_below - 1 or age > rules.old_from + 1:
        return ALL
    if rules.child_below + _OLD_ENOUGH < age < rules.old_from - 1:
        return 0
    grown, old = birthday(birth, rules.child_below, oldest=True), birthday(birth, rules.old_from, oldest=False)
    return sum(1 << back for back, day in enumerate(rules.months.days) if day < grown or day >= old)


def by_age_alone(mask: int) -> HiStanding:
    """Of somebody of whom the book knows nothing else."""
    if mask & 1:
        return HiStanding(HiState.BUDGET, BUDGET_AGE, "", mask, Kept.NOT_DUE, 0)
    return HiStanding(HiState.NONE, "", "", mask, Kept.NOT_DUE, 0)


def hi_standing(known: HiFactsOf, by_age: int, rules: BoardRules) -> HiStanding:
    """Everything weighed: other cover that was noted comes first, then a card that holds today, then the age."""
    months, covers = rules.months, _covers(known)
    mask = by_age
    for cover in covers:
        mask |= months.held(cover.begins, cover.ends)
    own = [cover for cover in covers if cover.group not in _OTHER]
    state, group = _now(known, covers, by_age, months.days[0])
    mask = mask | 1 if state not in {HiState.NONE, HiState.WAITING} else mask & ~1
    until = max((cover.ends for cover in covers if cover.ends != LAST_DAY), default="")
    pays = sum(
        max(0, rules.full_price(card.paid_on, card.months) - card.amount)
        for card in known.cards
        if card.group != HOUSEHOLD and card.paid_on[:4] == months.days[0][:4]
    )
    return HiStanding(state, group, until, mask, _kept(state, own, covers, rules), pays)


def _covers(known: HiFactsOf) -> list[_Held]:
    found = [_Held(card.valid_from, card.valid_to, card.group) for card in known.cards]
    if known.before is not None:
        found.append(_before(known.before))
    for event in known.happened:
        if event.kind == LifeKind.OTHER_COVER:
            group = BUDGET_PAID if event.group == "budget" else COVERED_ELSEWHERE
            found.append(_Held(event.happened_on, LAST_DAY, group))
        elif event.kind == LifeKind.PENSION:
            found.append(_Held(event.happened_on, LAST_DAY, COVERED_ELSEWHERE))
    return [cover for cover in found if cover.begins <= cover.ends]


def _before(entry: HiBefore) -> _Held:
    """The card of an opening entry; without an end it holds from other groups only, as its source said.

    Where the source does not say since when another group insures somebody, it has done so all the time.
    """
    begins = entry.valid_from or entry.continuous_since
    if entry.group in _OTHER:
        return _Held(begins or FIRST_DAY, entry.valid_to or LAST_DAY, entry.group)
    if entry.valid_to is None:
        return _Held(entry.as_of, "", entry.group)
    if begins is None:
        day = date.fromisoformat(entry.valid_to)
        begins = add_months(day + ONE_DAY, -(entry.months or 12)).isoformat()
    return _Held(min(begins, entry.valid_to), entry.valid_to, entry.group)


def _now(known: HiFactsOf, covers: Sequence[_Held], by_age: int, today: str) -> tuple[HiState, str]:
    for event in known.happened:
        if event.happened_on <= today and event.kind in {LifeKind.OTHER_COVER, LifeKind.PENSION}:
            group = "pension" if event.kind == LifeKind.PENSION else event.group or "other"
            return (HiState.BUDGET if group == "budget" else HiState.ELSEWHERE), group
    holding = [cover for cover in covers if cover.begins <= today <= cover.ends]
    for cover in sorted(holding, key=lambda one: (one.group in _OTHER, one.group != HOUSEHOLD)):
        return _state_of(cover.group), cover.group
    if by_age & 1:
        return HiState.BUDGET, BUDGET_AGE
    waiting = next((cover for cover in covers if cover.begins > today), None)
    return (HiState.NONE, "") if waiting is None else (HiState.WAITING, waiting.group)


def _state_of(group: str) -> HiState:
    if group == COVERED_ELSEWHERE:
        return HiState.ELSEWHERE
    if group == BUDGET_PAID:
        return HiState.BUDGET
    return HiState.HOUSEHOLD if group == HOUSEHOLD else HiState.SUPPORTED


def _kept(state: HiState, own: Sequence[_Held], covers: Sequence[_Held], rules: BoardRules) -> Kept:
    """What became of the card that ended last in this year; a gap shorter than 90 days keeps it (D188 art 13(9))."""
    today = rules.months.days[0]
    ended = max((cover.ends for cover in own if today[:4] <= cover.ends < today), default=None)
    if ended is None:
        return Kept.NOT_DUE
    last = date.fromisoformat(ended)
    later = [cover.begins for cover in covers if cover.ends > ended]
    if later:
        gap = (date.fromisoformat(min(later)) - last).days - 1
        return Kept.RENEWED if gap < rules.gap_days else Kept.LOST
    if state is HiState.BUDGET:
        return Kept.RENEWED
    return Kept.IN_TIME if (rules.on - last).days - 1 < rules.gap_days else Kept.LOST
