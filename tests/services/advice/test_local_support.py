"""State and local support are told apart on the advice page, each with its end, and paid as advised."""

from dataclasses import replace
from datetime import date
from fractions import Fraction

from desktop.domain.money import Money
from desktop.domain.month import Month
from desktop.services.advice.advise import advise
from desktop.services.advice.facts import initial_inputs, load_advice
from desktop.services.advice.kept import si_draft_of
from desktop.services.advice.told import support_lines
from desktop.services.book.settings import LocalSupport, read_settings, save_settings
from desktop.services.desk import Desk
from tests.services.builders import paid, registered, si_part


def test_local_support_ends_and_the_counter_asks_what_the_adviser_said(desk: Desk) -> None:
    province = LocalSupport(name="Tỉnh hỗ trợ", percent=Fraction(10), since=date(2026, 1, 1), until=date(2027, 12, 31))
    with desk.book.reading() as tx:
        before = read_settings(tx)
    save_settings(desk, replace(before, local_supports=(province,)))
    person = registered(desk, "Trần Thị Bình", birth="15/03/1992", sex="female", personal_id="001192000002")
    facts = load_advice(desk, person)
    inputs = replace(initial_inputs(facts), income=Money(1_500_000), method="12", months=120)
    found = advise(facts, inputs)
    plan = found.plan
    assert plan is not None
    # from 12/2026 each year: cycles paid on 23/11/2026 and 01/12/2027 are helped, that of 01/12/2028 no more
    assert [(one.name, one.until) for one in plan.local] == [("Tỉnh hỗ trợ", Month(2028, 11))]
    assert plan.local[0].amount == plan.extra_support
    assert plan.steps[0].quote.extra_support == 396_000
    assert all(step.quote.extra_support == 0 for step in plan.steps if step.first > Month(2028, 11))
    assert plan.gross - plan.state_support - plan.extra_support == plan.pays
    state, local = support_lines(found)
    assert "Nhà nước hỗ trợ 120 tháng, đến hết 11/2036" in state
    assert "Tỉnh hỗ trợ: hỗ trợ thêm đến hết 11/2028" in local
    part = si_part(desk, si_draft_of(facts, inputs, found))
    yearly = next(row.quote for row in found.methods if row.quote is not None and row.method == "12")
    assert part.expected == yearly.participant_pays == 3_960_000 - 792_000 - 396_000
    paid(desk, part)  # refuses when the agreed sum is not what is asked
    (cycle,) = load_advice(desk, person).si.cycles
    assert part.draft.start == plan.first_month == Month(2026, 12)
    assert cycle.last_month == Month(2027, 11)
