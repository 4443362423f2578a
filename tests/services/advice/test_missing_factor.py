"""In the days before the year's income factors are published, advice says which one is missing and goes on."""

from dataclasses import replace
from datetime import date

from desktop.domain.benefits import PaidPeriod
from desktop.domain.money import Money
from desktop.domain.month import Month
from desktop.services.advice.advise import advise
from desktop.services.advice.facts import initial_inputs, load_advice
from desktop.services.advice.told import gifts, notes
from desktop.services.desk import Desk
from desktop.services.shown import Tone
from tests.services.builders import Clock


def test_a_missing_factor_names_itself_and_the_costs_stand(desk: Desk, clock: Clock) -> None:
    clock.go_to(date(2027, 1, 5))
    facts = load_advice(desk, None)
    before = (PaidPeriod(first=Month(2020, 1), last=Month(2021, 12), income=Money(2_000_000)),)
    inputs = replace(initial_inputs(facts), birth="1992", sex="female", budget=Money(450_000), periods=before)
    found = advise(facts, inputs)
    assert found.chosen is not None
    assert found.chosen.monthly <= 450_000
    assert found.chosen.plan.pension is None
    (named,) = [one for one in notes(found) if one.tone is Tone.WARN and "Hệ số" in one.text]
    assert "năm 2020" in named.text
    assert "05/01/2027" in named.text
    assert gifts(found)
    newcomer = advise(facts, replace(inputs, periods=()))
    assert newcomer.chosen is not None
    assert newcomer.chosen.plan.pension is not None
    assert not [one for one in notes(newcomer) if "Hệ số" in one.text]
