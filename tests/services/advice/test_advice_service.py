"""Advice on real books: what fits a budget, what is kept, what was paid before, and every edge with its sentence."""

from dataclasses import replace
from datetime import date
from uuid import UUID

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop.domain.benefits import Kind, PaidPeriod
from desktop.domain.errors import CounterError
from desktop.domain.money import Money
from desktop.domain.month import Month
from desktop.domain.parameters import ParameterSet
from desktop.services.advice.advise import Advised, advise
from desktop.services.advice.consult import (
    Consultation,
    ConsultationLine,
    ConsultationOutcome,
    KeepConsultation,
    keep_consultation,
    new_consultation_id,
)
from desktop.services.advice.earlier import EarlierPeriods, SaveEarlier, save_earlier
from desktop.services.advice.facts import AdviceFacts, initial_inputs, load_advice
from desktop.services.advice.inputs import OF_HOUSEHOLD, AdviceInputs
from desktop.services.advice.kept import kept_advice, si_draft_of
from desktop.services.advice.reasons import reasons
from desktop.services.advice.told import assumptions, gifts, loss_lines, main_facts, missing_lines, notes
from desktop.services.book.check_book import check_book
from desktop.services.desk import Desk
from desktop.services.household_hi.monthly import MonthlyHi
from desktop.services.people.openings import load_openings, save_openings
from desktop.services.renewals.contact_log import Outcome, history_of
from desktop.services.shown import Tone
from desktop.services.voluntary_si.si_enrolment import offer_si
from desktop.storage.advice import consultations, earlier_periods
from desktop.storage.column_types import new_key
from desktop.storage.counter import contacts
from tests.services.builders import Clock, household_of, pay_si, registered

BINH = {"birth": "15/03/1992", "sex": "female", "personal_id": "001192000002"}


@pytest.fixture
def passer_by(desk: Desk) -> AdviceFacts:
    return load_advice(desk, None)


def consultations_of(desk: Desk, person_id: UUID) -> tuple[ConsultationLine, ...]:
    return load_advice(desk, person_id).consultations


def told(facts: AdviceFacts, **parts: object) -> Advised:
    inputs = replace(initial_inputs(facts), **{"birth": "1992", "sex": "female", **parts})  # type: ignore[arg-type]
    return advise(facts, inputs)


def test_the_budget_of_the_picture_finds_its_income(passer_by: AdviceFacts) -> None:
    found = told(passer_by, birth="15/03/1992", budget=Money(450_000))
    assert found.income == 2_300_000
    assert found.chosen is not None
    assert (found.chosen.monthly, found.chosen.state_support, found.chosen.year) == (440_000, 66_000, 5_280_000)
    pension = found.chosen.plan.pension
    assert pension is not None
    assert pension.monthly is not None
    assert pension.monthly.amount == 1_518_000
    assert str(pension.first_month) == "04/2052"
    values = [fact.value for fact in main_facts(found)]
    assert values == ["440.000 đ", "66.000 đ", "5.280.000 đ", "1.518.000 đ/tháng"]
    lowest = found.budget.rows[0] if found.budget else None
    assert lowest is not None
    assert str(lowest.holds_until) == "12/2026"


@given(
    budget=st.integers(264_000, 11_066_000), group=st.sampled_from(["poor", "near_poor", "ethnic_minority", "other"])
)
@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
def test_the_cost_of_the_best_income_is_the_counters_own_quote(passer_by: AdviceFacts, budget: int, group: str) -> None:
    found = told(passer_by, budget=Money(budget), groups=(group,))
    assert found.chosen is not None
    assert found.chosen.monthly <= budget
    assert found.range is not None
    draft = replace(
        si_draft_of(passer_by, AdviceInputs(groups=(group,), birth="1992", sex="female"), found),
        method="1",
        claims=(),
    )
    assert found.plan is not None
    assert found.plan.first_month == draft.start == Month(2026, 12)
    offer = offer_si(passer_by.si, draft)
    problems = {problem.code for problem in offer.problems}
    assert problems <= {"missing_proof"}
    if offer.quote is not None:
        assert offer.quote.participant_pays == found.chosen.monthly
    above = found.income is not None and found.income + found.range.step <= found.range.highest
    if above and found.income is not None:
        dearer = told(passer_by, budget=Money(budget), groups=(group,), income=Money(found.income + found.range.step))
        assert dearer.chosen is not None
        assert dearer.chosen.monthly > budget


def test_every_figure_has_its_article_and_nothing_is_shown_without_its_assumptions(passer_by: AdviceFacts) -> None:
    found = told(passer_by, budget=Money(450_000), people_at_home=4)
    explained = reasons(found)
    assert all(one.reference and one.amount for one in explained)
    assert len(explained) >= 10
    assert any("không phải cam kết" in sentence for sentence in assumptions(found))
    assert all(gift.estimate is not None and gift.estimate.reference for gift in gifts(found))
    coming = next(one for one in notes(found) if one.tone is Tone.UNSURE)
    assert "Chưa xác nhận" in coming.text


def test_whichever_method_is_in_view_the_months_cost_has_its_article(passer_by: AdviceFacts) -> None:
    for method in ("1", "3", "6", "12"):
        found = told(passer_by, income=Money(2_400_000), method=method)
        amounts = {one.amount for one in reasons(found) if "36" in one.reference}
        assert {"528.000 đ", "6.336.000 đ"} <= amounts, method


def test_what_begins_next_month_is_paid_by_the_figures_of_today(desk: Desk, clock: Clock) -> None:
    clock.go_to(date(2026, 12, 31))
    person = registered(desk, "Trần Thị Bình", birth="15/03/1992", sex="female", personal_id="001192000002")
    facts = load_advice(desk, person)
    inputs = replace(initial_inputs(facts), income=Money(1_500_000), method="12", months=24)
    plan = advise(facts, inputs).plan
    assert plan is not None
    draft = si_draft_of(facts, inputs, advise(facts, inputs))
    quote = offer_si(facts.si, draft).quote
    assert quote is not None
    assert (plan.first_month, plan.steps[0].quote.participant_pays) == (draft.start, quote.participant_pays)
    assert plan.first_month == Month(2027, 1)
    assert [step.quote.participant_pays for step in plan.steps] == [3_168_000, 4_646_400]


def test_household_and_si_are_one_monthly_figure(desk: Desk) -> None:
    people = [registered(desk, f"Người {number}", **ids) for number, ids in enumerate(_ids(3))]
    household_of(desk, *people)
    facts = load_advice(desk, people[0])
    inputs = initial_inputs(facts)
    assert inputs.people_at_home == OF_HOUSEHOLD
    assert isinstance(facts.hi, MonthlyHi)
    found = advise(facts, replace(inputs, budget=Money(450_000)))
    assert found.chosen is not None
    # 1.366.200 + 956.340 + 819.720 đồng a year are 261.855 a month
    assert facts.hi.per_month == 261_855
    assert found.together_monthly == found.chosen.monthly + 261_855
    assert main_facts(found)[-1].value == f"{(found.chosen.monthly + 261_855):,} đ".replace(",", ".")


def _ids(count: int) -> list[dict[str, str]]:
    return [
        {"birth": f"0{place + 1}/01/1990", "personal_id": f"00109000000{place + 1}", "sex": "male"}
        for place in range(count)
    ]


@pytest.mark.parametrize(
    ("birth", "code"), [("2015", "too_young"), ("2030", "in_future")], ids=["too young", "not born yet"]
)
def test_who_may_not_join_is_told_why_and_no_figure_is_shown(passer_by: AdviceFacts, birth: str, code: str) -> None:
    found = told(passer_by, birth=birth, budget=Money(450_000))
    assert [problem.code for problem in found.problems] == [code]
    assert found.plan is None
    assert main_facts(found) == gifts(found) == missing_lines(found) == ()


def test_over_a_hundred_and_past_retirement_are_said_and_still_advised(passer_by: AdviceFacts) -> None:
    old = told(passer_by, birth="1920", budget=Money(450_000))
    titles = {one.title for one in notes(old)}
    assert {"Xin xem lại ngày sinh", "Đã đến tuổi nghỉ hưu"} <= titles
    assert old.plan is not None


def test_a_passer_by_who_says_nothing_of_themselves_still_hears_what_it_costs(passer_by: AdviceFacts) -> None:
    found = told(passer_by, birth="", sex="", budget=Money(450_000))
    assert found.chosen is not None
    assert found.chosen.plan.pension is None
    assert found.missing is None
    assert found.years[-1] == 360


def test_a_budget_beyond_the_ceiling_stops_at_the_ceiling(passer_by: AdviceFacts) -> None:
    found = told(passer_by, budget=Money(99_000_000))
    assert found.income == 50_600_000
    low = told(passer_by, budget=Money(100_000))
    assert low.income == 1_500_000
    assert low.chosen is not None
    assert low.chosen.over == 164_000


def test_without_a_fund_return_only_the_years_ahead_name_it(desk: Desk, parameters: ParameterSet) -> None:
    figures = [one for path in parameters.paths() for one in parameters.history(path)]
    without = ParameterSet(one for one in figures if one.path != "voluntary_si/fund_return")
    found = told(load_advice(replace(desk, parameters=without), None), budget=Money(450_000))
    assert found.chosen is not None
    unquoted = [row for row in found.methods if row.quote is None]
    assert {row.months for row in unquoted} == {24, 36, 48, 60}
    assert all(problem.code == "parameter_missing" for row in unquoted for problem in row.problems)


def test_months_before_count_and_a_withdrawal_shows_its_loss(desk: Desk) -> None:
    person_id = registered(desk, "Trần Thị Bình", **BINH)
    assert loss_lines(told(load_advice(desk, person_id), budget=Money(450_000))) == ()
    periods = (PaidPeriod(first=Month(2012, 1), last=Month(2016, 12), income=Money(3_000_000), kind=Kind.COMPULSORY),)
    saved = save_earlier(desk, SaveEarlier(person_id=person_id, periods=periods, source="sổ BHXH"))
    assert isinstance(saved, EarlierPeriods)
    facts = load_advice(desk, person_id)
    assert facts.earlier.periods == periods
    assert facts.earlier.entered
    found = told(facts, budget=Money(450_000))
    assert found.missing is not None
    assert (found.missing.paid, found.missing.if_stopped) == (60, 120)
    lines = loss_lines(found)
    assert "mất 60 tháng đã đóng" in lines[0]
    assert found.loss is not None
    assert found.loss.withdrawal.estimate.reference


def test_the_opening_entry_is_offered_until_someone_enters_the_paper(desk: Desk) -> None:
    person_id = registered(desk, "Trần Thị Bình", **BINH)
    draft = load_openings(desk, person_id).draft
    save_openings(desk, replace(draft, paid_months="30", supported_months="0", source="danh sách 2025"))
    facts = load_advice(desk, person_id)
    assert facts.earlier.guessed
    assert facts.earlier.months == 30
    assert facts.earlier.periods[0].last == Month(2026, 10)
    pay_si(desk, person_id)
    again = load_advice(desk, person_id)
    assert again.earlier.months == 30
    assert advise(again, initial_inputs(again)).missing.paid == 42  # type: ignore[union-attr]


@pytest.mark.parametrize(
    ("changed", "field", "code"),
    [
        ({"last": Month(2011, 12)}, "periods[0].last", "ends_before_start"),
        ({"income": Money(0)}, "periods[0].income", "zero_amount"),
        ({"last": Month(2040, 1)}, "periods[0].last", "out_of_range"),
    ],
)
def test_wrong_periods_are_told_beside_their_fields_and_nothing_is_written(
    desk: Desk, changed: dict[str, object], field: str, code: str
) -> None:
    person_id = registered(desk, "Trần Thị Bình", **BINH)
    period = PaidPeriod(first=Month(2012, 1), last=Month(2016, 12), income=Money(3_000_000), kind=Kind.COMPULSORY)
    wrong = replace(period, **changed)  # type: ignore[arg-type]
    problems = save_earlier(desk, SaveEarlier(person_id=person_id, periods=(wrong,), source=" "))
    assert isinstance(problems, tuple)
    assert {(problem.field, problem.code) for problem in problems} >= {(field, code), ("source", "missing_field")}
    twice = save_earlier(desk, SaveEarlier(person_id=person_id, periods=(period, period), source="sổ"))
    assert isinstance(twice, tuple)
    assert [problem.code for problem in twice] == ["period_twice"]
    with desk.book.reading() as tx:
        assert earlier_periods.every(tx) == ()


def kept(facts: AdviceFacts, person_id: object, **parts: object) -> KeepConsultation:
    inputs = replace(initial_inputs(facts), birth="1992", sex="female", budget=Money(450_000))
    page = kept_advice(facts, inputs, advise(facts, inputs))
    made = KeepConsultation(
        consultation_id=new_consultation_id(),
        person_id=person_id,
        inputs=page.inputs,
        content=page.content,  # type: ignore[arg-type]
    )
    return replace(made, **parts)  # type: ignore[arg-type]


def test_a_consultation_is_kept_once_with_its_promise_and_found_from_the_person(any_desk: Desk) -> None:
    person_id = registered(any_desk, "Trần Thị Bình", **BINH)
    facts = load_advice(any_desk, person_id)
    command = kept(
        facts, person_id, outcome=ConsultationOutcome.THINKS, promised_on=date(2026, 12, 1), note="hỏi chồng"
    )
    first, again = keep_consultation(any_desk, command), keep_consultation(any_desk, command)
    assert isinstance(first, Consultation)
    assert isinstance(again, Consultation)
    assert first.id == again.id
    (line,) = consultations_of(any_desk, person_id)
    assert "hẹn 01/12/2026" in line.text
    assert "chọn 2.300.000 đ" in line.text
    (contact,) = history_of(any_desk, person_id)
    assert contact.contact.outcome is Outcome.PROMISED
    assert contact.contact.promised_on == date(2026, 12, 1)
    assert "hỏi chồng" in contact.text
    assert check_book(any_desk).healthy


def test_a_promise_that_cannot_be_is_refused_and_nothing_is_kept(desk: Desk) -> None:
    person_id = registered(desk, "Trần Thị Bình", **BINH)
    facts = load_advice(desk, person_id)
    past = kept(facts, person_id, outcome=ConsultationOutcome.ENROLS, promised_on=date(2026, 1, 1))
    problems = keep_consultation(desk, past)
    assert isinstance(problems, tuple)
    assert problems[0].field == "promised_on"
    with pytest.raises(CounterError):
        keep_consultation(desk, kept(facts, new_key()))
    with desk.book.reading() as tx:
        assert consultations.every(tx) == ()
        assert contacts.every(tx) == ()


def test_who_came_into_the_book_later_finds_the_advice_of_before(desk: Desk, passer_by: AdviceFacts) -> None:
    keep_consultation(desk, kept(passer_by, None))
    draft = si_draft_of(passer_by, AdviceInputs(birth="15/03/1992", sex="female"), told(passer_by))
    assert draft.new_person is not None
    assert draft.new_person.birth == "15/03/1992"
    person_id = registered(desk, "Trần Thị Bình", person_id=draft.person_id, **BINH)
    assert len(consultations_of(desk, person_id)) == 1
    assert check_book(desk).healthy
