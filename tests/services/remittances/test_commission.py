"""Commission: first and later payments apart, taken back with what was voided, nothing without a rate, the caps."""

from dataclasses import replace
from datetime import timedelta
from fractions import Fraction

from desktop.domain.people import Insurance
from desktop.services.book.settings import Settings, load_settings, save_settings
from desktop.services.desk import Desk, today
from desktop.services.remittances.commission import commission_between
from tests.services.builders import Clock, pay_si, registered
from tests.services.corrections.stories import voided


def told(desk: Desk) -> list[tuple[bool, int, int | None]]:
    first = today(desk) - timedelta(days=400)
    lines = commission_between(desk, first, today(desk)).lines
    return [
        (line.first, int(line.base), line.amount if line.amount is None else int(line.amount))
        for line in lines
        if line.insurance is Insurance.VOLUNTARY_SI
    ]


def with_rates(desk: Desk, first: int, continued: int) -> None:
    rates = {"commission_si_first": Fraction(first), "commission_si_continued": Fraction(continued)}
    assert isinstance(save_settings(desk, replace(load_settings(desk), **rates)), Settings)  # type: ignore[arg-type]


def test_without_a_rate_nothing_is_computed(any_desk: Desk) -> None:
    pay_si(any_desk, registered(any_desk), method="3")
    assert told(any_desk) == [(True, 792_000, None), (False, 0, None)]


def test_first_and_continued_have_their_own_rates_and_a_void_takes_back(any_desk: Desk, clock: Clock) -> None:
    with_rates(any_desk, 12, 6)
    person = registered(any_desk)
    pay_si(any_desk, person, method="3")
    clock.go_to(today(any_desk) + timedelta(days=90))
    again = pay_si(any_desk, person, method="3").receipts[0]
    # 792.000 × 12 % = 95.040; 792.000 × 6 % = 47.520
    paid = told(any_desk)
    assert paid[0] == (True, 792_000, 95_040)
    assert paid[1][2] == round(int(again.total) * 0.06)
    voided(any_desk, again.receipt_id)
    assert told(any_desk) == [(True, 792_000, 95_040), (False, 0, 0)]


def test_an_average_above_the_cap_is_told(any_desk: Desk) -> None:
    pay_si(any_desk, registered(any_desk), method="3")
    with_rates(any_desk, 14, 14)
    assert commission_between(any_desk, today(any_desk), today(any_desk)).over_cap == ()
    with_rates(any_desk, 15, 15)
    assert commission_between(any_desk, today(any_desk), today(any_desk)).over_cap == (Insurance.VOLUNTARY_SI,)
