"""Rows of D05-TS for one receipt of voluntary SI, to the đồng what the receipt says."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction

from desktop.domain.administrative_units.places import AdministrativeUnits
from desktop.domain.covers import Cycle
from desktop.domain.money import Money, half_up
from desktop.domain.papers.agency_list import Cell, Row
from desktop.domain.papers.receipt import ReceiptContent
from desktop.domain.parameters import ParameterSet
from desktop.domain.texts.text import clean
from desktop.domain.voluntary_si import SiRequest
from desktop.domain.voluntary_si import figures as si_figures
from desktop.domain.voluntary_si.compounding import compounded_months, discounted_months
from desktop.domain.voluntary_si.request import CYCLE_MONTHS, YEARS_AHEAD, ExtraSupport
from desktop.domain.voluntary_si.support import best_group
from desktop.services.lists.rows.common import common_cells, noted
from desktop.services.lists.rows.facts import LineFacts
from desktop.services.lists.rows.options import LineOptions
from desktop.services.payment.quote_again import frozen_request

_WORDS = re.compile(r"\w+")
OF_THE_BUDGET = (
    *("ngân sách", "nsnn", "nsđp", "nsdp", "địa phương", "nhà nước", "ubnd", "ủy ban"),
    *("tỉnh", "thành phố", "tp", "xã", "phường", "đặc khu"),
)
"""Words in the name of a support by which it counts as the budget's (columns 9, 10); provinces' names too."""


@dataclass(frozen=True, slots=True)
class _Extra:
    """A support beyond the State's as the receipt granted it, and whether the budget gives it."""

    asked: ExtraSupport
    amount: Money
    of_budget: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class _Part:
    """Months of the cycle that stand in one row, and what each side pays for them; ``extras`` in the order asked."""

    offset: int
    months: int
    supported: bool
    due: Money
    state: Money
    extras: tuple[Money, ...]

    @property
    def pays(self) -> Money:
        return self.due - self.state - Money(sum(self.extras))


def si_rows(
    facts: LineFacts, options: LineOptions, parameters: ParameterSet, places: AdministrativeUnits
) -> tuple[Row, ...]:
    """One row; two where only the first months are supported (tháng được hỗ trợ, rồi phần còn lại).

    Column 6 is 4 × 5 × 22 %, for years ahead (VS) and missing time (TH) the decree's amount; over both rows each
    column comes to what the receipt froze.
    """
    cycle, content = facts.cover, facts.content
    assert isinstance(cycle, Cycle)
    extras = tuple(_extras(content, [province.name for province in places.provinces]))
    parts = _parts(cycle, extras, parameters)
    shared = common_cells(facts, options, places) | {
        "income": cycle.income,
        "method": cycle.method,
        "rate_percent": parameters.value(si_figures.RATE, cycle.paid_on).exact * 100,
    }
    group_percent = best_group(cycle.groups, cycle.paid_on, parameters).percent.exact * 100
    return tuple(
        shared
        | _amounts(part, extras, group_percent)
        | {
            "first_month": None if cycle.first_month is None else cycle.first_month + part.offset,
            "months": part.months,
            "note": noted(options, content, *_notes(cycle, part, parts)),
            "electronic": options.electronic and part is parts[0],
            "paper": options.paper and part is parts[0],
        }
        for part in parts
    )


def of_the_budget(name: str, provinces: Sequence[str]) -> bool:
    """Whether a support beyond the State's is the budget's, as its name tells."""
    # With their marks: "tỉnh" is a province, "Tình" may be a donor's name.
    told = f" {' '.join(_WORDS.findall(clean(name).lower()))} "
    return any(f" {word} " in told for word in (*OF_THE_BUDGET, *(province.lower() for province in provinces)))


def _extras(content: ReceiptContent, provinces: Sequence[str]) -> Iterator[_Extra]:
    """The supports that were asked for, each with its line of the frozen quote."""
    request = frozen_request(content)
    asked = request.extra_support if isinstance(request, SiRequest) else ()
    granted = [Money(-line.amount) for line in content.lines if line.code == "extra_support"]
    for extra, amount in zip(asked, granted, strict=True):
        yield _Extra(extra, amount, of_the_budget(extra.name, provinces))


def _parts(cycle: Cycle, extras: Sequence[_Extra], parameters: ParameterSet) -> tuple[_Part, ...]:
    supported = cycle.supported_months
    granted = tuple(extra.amount for extra in extras)
    if supported in (0, cycle.months):
        whole = _Part(
            offset=0,
            months=cycle.months,
            supported=bool(supported),
            due=cycle.gross,
            state=cycle.state_support,
            extras=granted,
        )
        return (whole,)
    due = min(_due(cycle, supported, parameters), cycle.gross)
    rooms = [due, cycle.gross - due]
    state = _share(cycle.state_support, cycle.state_support, rooms)
    first = tuple(_share(extra.amount, _wanted(extra, supported, cycle.months), rooms) for extra in extras)
    rest = tuple(amount - share for amount, share in zip(granted, first, strict=True))
    return (
        _Part(offset=0, months=supported, supported=True, due=due, state=state, extras=first),
        _Part(
            offset=supported,
            months=cycle.months - supported,
            supported=False,
            due=cycle.gross - due,
            state=cycle.state_support - state,
            extras=rest,
        ),
    )


def _due(cycle: Cycle, months: int, parameters: ParameterSet) -> Money:
    """What the first months cost: 22 % of the income, discounted for years ahead, compounded for missing time."""
    worth = Fraction(months)
    if cycle.method not in CYCLE_MONTHS:
        fund_return = parameters.value(si_figures.FUND_RETURN, cycle.paid_on).exact
        ahead = cycle.method == YEARS_AHEAD
        worth = discounted_months(fund_return, 1, months) if ahead else compounded_months(fund_return, months)
    return half_up(parameters.value(si_figures.RATE, cycle.paid_on).exact * cycle.income * worth)


def _wanted(extra: _Extra, supported: int, months: int) -> Money:
    """How much of a support belongs to the supported months."""
    only_supported = extra.asked.percent_of_line_premium is not None and not extra.asked.whole_cycle
    return extra.amount if only_supported else half_up(Fraction(int(extra.amount) * supported, months))


def _share(amount: Money, wanted: Money, rooms: list[Money]) -> Money:
    """The first row's share of an amount, so that neither row gets more than it still costs; takes up the rooms."""
    share = max(min(wanted, rooms[0]), amount - rooms[1])
    rooms[0], rooms[1] = rooms[0] - share, rooms[1] - (amount - share)
    return share


def _amounts(part: _Part, extras: Sequence[_Extra], group_percent: Fraction) -> dict[str, Cell]:
    cells: dict[str, Cell] = {
        "due": part.due,
        "pays": part.pays,
        "state_percent": group_percent if part.supported else Fraction(0),
        "state_amount": part.state,
    }
    for name, of_budget in (("budget", True), ("other", False)):
        own = [extra for extra in extras if extra.of_budget is of_budget]
        amounts = [paid for extra, paid in zip(extras, part.extras, strict=True) if extra.of_budget is of_budget]
        cells[f"{name}_percent"] = _percent(own, supported=part.supported)
        cells[f"{name}_amount"] = Money(sum(amounts)) if own else None
    return cells


def _percent(extras: Sequence[_Extra], *, supported: bool) -> Fraction | None:
    """Their percents together; None where one of them is an amount."""
    percents = [extra.asked.percent_of_line_premium for extra in extras]
    if not percents or any(percent is None for percent in percents):
        return None
    counted = [extra.asked.percent_of_line_premium for extra in extras if supported or extra.asked.whole_cycle]
    return sum((percent for percent in counted if percent is not None), Fraction(0))


def _notes(cycle: Cycle, part: _Part, parts: Sequence[_Part]) -> Iterator[str]:
    if cycle.method not in CYCLE_MONTHS:
        yield "VS: về sau" if cycle.method == YEARS_AHEAD else "TH: còn thiếu"
    if len(parts) > 1:
        yield "tháng được hỗ trợ" if part.supported else "tháng không còn được hỗ trợ"
