"""The choice clause (L51 art 13(5)(e)): a supported person may pay as a household member instead."""

from __future__ import annotations

from desktop.domain.household_hi import figures
from desktop.domain.household_hi.pricing import PriceList
from desktop.domain.household_hi.request import HOUSEHOLD, HiMemberInput
from desktop.domain.money import format_money
from desktop.domain.problem import Notice


def choice_notice(member: HiMemberInput, next_place: int, prices: PriceList) -> Notice | None:
    """Advice when the household form at the next free place costs the same or less; None if it costs more."""
    if member.group not in figures.CHOICE_GROUPS or not member.months:
        return None
    own = prices.price(member.group, None, member.months, joins_later=False).amount
    household = prices.price(HOUSEHOLD, next_place, member.months, joins_later=False).amount
    if household > own:
        return None
    values = {
        "name": member.name or "",
        "group": figures.GROUP_NAMES[member.group],
        "place": str(next_place),
        "own": format_money(own),
        "household": format_money(household),
    }
    return Notice("household_form_equal" if household == own else "household_form_cheaper", values)
