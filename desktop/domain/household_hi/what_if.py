"""What a household could pay otherwise: the best use of the choice clause, the cheapest order of places; pure."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import partial
from itertools import islice, product

from desktop.domain.household_hi import figures
from desktop.domain.household_hi.pricing import PriceList, price_list
from desktop.domain.household_hi.request import BUDGET_PAID, COVERED_ELSEWHERE, HOUSEHOLD, HiMember, HiRequest
from desktop.domain.money import Money
from desktop.domain.parameters import ParameterSet

MOST_TRIED = 1024
"""Ten people with a choice of two forms; a household with more of them is tried in the order of what each saves."""
Forms = tuple[str, ...]


def may_choose(group: str) -> bool:
    """Whether the choice clause (L51 art 13(5)(e)) lets a person of this group pay as a household member instead."""
    return group in figures.CHOICE_GROUPS


def best_forms(request: HiRequest, proofs: Sequence[Iterable[str]], parameters: ParameterSet) -> Forms:
    """The form of each member with the lowest total: household, own group, or another that a proof supports.

    The order and the months stay. Of equal totals the one with the fewest changes is taken, so that nobody is sent
    for a paper that saves nothing. ``proofs`` are the groups of each member's papers that hold on the day. Only for a
    request that can be quoted; ``ParameterMissing`` names the figure of a group that a proof brings in.
    """
    prices = parameters.derived(price_list, request.paid_on)
    choices = [_choices(member, groups) for member, groups in zip(request.members, proofs, strict=True)]
    now = tuple(member.group for member in request.members)

    def cost(forms: Forms) -> tuple[int, int]:
        return total_of(request, forms, prices), sum(form != was for form, was in zip(forms, now, strict=True))

    return min(_tried(request, choices, prices), key=cost, default=now)


def few_months_first(members: Sequence[HiMember]) -> tuple[int, ...]:
    """The order with the lowest total, as indices: the full share counts for the fewest months.

    Only those who take a place change theirs; of equal months the clerk's order stays.
    """
    placed = {index for index, member in enumerate(members) if member.group == HOUSEHOLD and member.months}
    waiting = iter(sorted(placed, key=lambda index: (members[index].months, index)))
    return tuple(next(waiting) if index in placed else index for index in range(len(members)))


def total_of(request: HiRequest, forms: Forms, prices: PriceList) -> Money:
    """What the request costs with these forms; the same as its quote, without the lines."""
    place, joins_later = request.already_paid_this_year, request.already_paid_this_year > 0
    total = 0
    for member, form in zip(request.members, forms, strict=True):
        if form in (COVERED_ELSEWHERE, BUDGET_PAID) or not member.months:
            continue
        taken = None
        if form == HOUSEHOLD:
            taken = place = place + 1
        total += prices.price(form, taken, member.months, joins_later=joins_later).amount
    return Money(total)


def _choices(member: HiMember, proofs: Iterable[str]) -> Forms:
    """What a member may pay as, as it is now first; who pays nothing here, or through the school, has no choice."""
    if not member.months or not (member.group == HOUSEHOLD or may_choose(member.group)):
        return (member.group,)
    others = sorted(group for group in proofs if may_choose(group))
    return tuple(dict.fromkeys((member.group, HOUSEHOLD, *others)))


def _tried(request: HiRequest, choices: Sequence[Forms], prices: PriceList) -> Iterator[Forms]:
    count = 1
    for forms in choices:
        count *= len(forms)
    if count <= MOST_TRIED:
        yield from product(*choices)
        return
    yield tuple(forms[0] for forms in choices)
    yield from islice(_by_saving(request, choices, prices), MOST_TRIED)


def _by_saving(request: HiRequest, choices: Sequence[Forms], prices: PriceList) -> Iterator[Forms]:
    """From everybody as cheaply supported as they can be to everybody in the household, the dearest group first.

    Each further place costs less, so who has the least support gains the most from one.
    """

    def alone(index: int, form: str) -> int:
        months = request.members[index].months
        return prices.price(form, 1 if form == HOUSEHOLD else None, months, joins_later=False).amount if months else 0

    own = [
        min((form for form in forms if form != HOUSEHOLD), key=partial(alone, index), default=forms[0])
        for index, forms in enumerate(choices)
    ]
    movable = [index for index, forms in enumerate(choices) if own[index] != HOUSEHOLD and HOUSEHOLD in forms]
    yield tuple(own)
    for index in sorted(movable, key=lambda at: -alone(at, own[at])):
        own[index] = HOUSEHOLD
        yield tuple(own)
