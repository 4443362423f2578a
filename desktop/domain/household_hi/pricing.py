"""What a member's months cost, worked out once for each place or group of a period without changes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from fractions import Fraction

from desktop.domain.household_hi import figures
from desktop.domain.household_hi.request import HOUSEHOLD
from desktop.domain.household_hi.validity import Validity, ValidityRules, card_validity, validity_rules
from desktop.domain.money import Money, format_money, half_up
from desktop.domain.parameters import Figure, ParameterSet, unconfirmed, weakest
from desktop.domain.quote import Status
from desktop.domain.texts.phrases import say
from desktop.domain.texts.shown import joined, percent_text

MOST_REMEMBERED = 4096


@dataclass(frozen=True, slots=True, eq=False)
class Price:
    """A price with its reason, the same for every member of that place or group and number of months."""

    amount: Money
    share_percent: int
    formula: str
    reference: str
    status: Status
    in_force_since: str
    label: str  # the group's name; empty for household places
    unconfirmed: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class PriceList:
    """Prices and card dates under the figures of one day; what was worked out is kept."""

    parameters: ParameterSet
    on: date
    base: Figure
    rate: Figure
    shares: tuple[Figure, ...]
    rules: ValidityRules
    unconfirmed_waiting: tuple[str, ...]
    _prices: dict[tuple[str, int, int, bool], Price] = field(default_factory=dict)
    _validities: dict[tuple[date, date | None, int], Validity] = field(default_factory=dict)

    def price(self, group: str, place: int | None, months: int, *, joins_later: bool) -> Price:
        """The price of ``months`` for a place in the household, or for a supported group (``place`` None)."""
        key = (group, min(place or 0, len(self.shares)), months, joins_later)
        found = self._prices.get(key)
        if found is None:
            found = self._prices[key] = self._work_out(*key)
        return found

    def validity(self, paid_on: date, last_card_ends: date | None, months: int) -> Validity:
        """The card's days."""
        key = (paid_on, last_card_ends, months)
        found = self._validities.get(key)
        if found is None:
            if len(self._validities) >= MOST_REMEMBERED:
                self._validities.clear()
            found = self._validities[key] = card_validity(paid_on, last_card_ends, months, self.rules)
        return found

    def _work_out(self, group: str, place: int, months: int, joins_later: bool) -> Price:  # noqa: FBT001 - the parts of a key
        if group == HOUSEHOLD:
            share = self.shares[place - 1]
            paid, shown, extra = share.exact, percent_text(_percent(share)), [share]
            if joins_later:
                extra.append(self.parameters.value(figures.LATER_JOINER, self.on))
        else:
            support = self.parameters.value(figures.SUPPORT_PERCENT[group], self.on)
            paid, shown, extra = 1 - support.exact, f"(100 % − {percent_text(_percent(support))})", [support]
        if months not in figures.USUAL_MONTHS:
            extra.append(self.parameters.value(figures.ODD_MONTHS, self.on))
        used = (self.base, self.rate, *extra)
        return Price(
            amount=half_up(self.rate.exact * self.base.whole * paid * months),
            share_percent=round(paid * 100),
            formula=say(
                "{rate} × {base} × {share} × {months} tháng",
                rate=percent_text(_percent(self.rate)),
                base=format_money(self.base.whole),
                share=shown,
                months=months,
            ),
            reference=joined(_references(used)),
            status=weakest(figure.status for figure in used),
            in_force_since=max(self.base.since, self.rate.since, extra[0].since).isoformat(),
            label=figures.GROUP_NAMES.get(group, ""),
            unconfirmed=unconfirmed(used),
        )


def price_list(parameters: ParameterSet, on: date) -> PriceList:
    """The figures that every household quote of a day needs; ``ParameterMissing`` otherwise."""
    return PriceList(
        parameters=parameters,
        on=on,
        base=parameters.value(figures.BASE_SALARY, on),
        rate=parameters.value(figures.RATE, on),
        shares=tuple(parameters.value(path, on) for path in figures.SHARE_PLACES),
        rules=validity_rules(parameters, on),
        unconfirmed_waiting=unconfirmed([parameters.value(figures.WAITING_DAYS, on)]),
    )


def _percent(figure: Figure) -> Fraction:
    return figure.exact * 100


def _references(used: Sequence[Figure]) -> list[str]:
    return [figure.reference for figure in used]
