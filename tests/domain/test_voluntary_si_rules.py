"""Eligibility, re-joining, refunds and dated switches of voluntary SI."""

from __future__ import annotations

from datetime import date

import pytest

from desktop.domain.money import Money
from desktop.domain.month import Month
from desktop.domain.parameters import ParameterSet
from desktop.domain.partial_date import PartialDate
from desktop.domain.people import Sex
from desktop.domain.quote import Status
from desktop.domain.voluntary_si import (
    SiIncomplete,
    SiQuote,
    SiRefund,
    SiRefundRequest,
    SiRequest,
    SiStanding,
    check_eligibility,
    pay_by,
    quote_voluntary_si,
    refund_voluntary_si,
    rejoin_advice,
)

NOVEMBER = date(2026, 11, 23)


@pytest.mark.parametrize(
    ("standing", "problems", "warnings"),
    [
        (SiStanding(), [], []),
        (SiStanding(birth=PartialDate(1930)), [], []),
        (SiStanding(nationality="US"), ["foreigner"], []),
        (SiStanding(in_compulsory_si=True), ["compulsory_si"], []),
        (SiStanding(in_compulsory_si=True, contract_suspended=True), [], []),
        (SiStanding(draws_pension=True), ["draws_pension"], []),
        (SiStanding(birth=PartialDate(2011, 12, 2)), ["too_young"], []),
        (SiStanding(birth=PartialDate(2011, 12, 1)), [], []),
        (SiStanding(household_business=True, commune_officer=True), [], ["household_business", "commune_officer"]),
        (SiStanding(nationality="LA", draws_pension=True), ["foreigner", "draws_pension"], []),
    ],
)
def test_who_may_join(standing: SiStanding, problems: list[str], warnings: list[str], parameters: ParameterSet) -> None:
    judged = check_eligibility(standing, date(2026, 12, 1), NOVEMBER, parameters)
    assert [problem.code for problem in judged.problems] == problems
    assert [notice.code for notice in judged.warnings] == warnings


@pytest.mark.parametrize(
    ("method", "last"),
    [("1", date(2026, 11, 30)), ("3", date(2027, 1, 31)), ("6", date(2027, 2, 28)), ("12", date(2027, 5, 31))],
)
def test_rejoin_from_the_current_month(method: str, last: date, parameters: ParameterSet) -> None:
    advice = rejoin_advice(method, NOVEMBER, parameters)
    assert (advice.start, advice.pay_by) == (Month(2026, 11), last)


@pytest.mark.parametrize("method", ["VS", "TH"])
def test_payments_at_once_have_no_deadline(method: str, parameters: ParameterSet) -> None:
    assert pay_by(method, Month(2026, 11), NOVEMBER, parameters) is None


def test_the_last_day_of_a_deadline_is_still_good(parameters: ParameterSet) -> None:
    asked = SiRequest(paid_on=date(2026, 11, 30), income=Money(1_500_000), method="12", start=Month(2026, 5))
    assert isinstance(quote_voluntary_si(asked, parameters), SiQuote)
    late = SiRequest(paid_on=date(2026, 12, 1), income=Money(1_500_000), method="12", start=Month(2026, 5))
    problems = quote_voluntary_si(late, parameters)
    assert isinstance(problems, tuple)
    assert dict(problems[0].values) == {"deadline": "30/11/2026", "rejoin": "12/2026"}


def test_an_incomplete_request_names_what_is_missing(parameters: ParameterSet) -> None:
    problems = quote_voluntary_si(SiIncomplete(income=Money(5)), parameters)
    assert isinstance(problems, tuple)
    assert [(problem.field, problem.code) for problem in problems] == [
        ("paid_on", "missing_field"),
        ("method", "missing_field"),
        ("start", "missing_field"),
    ]


def missing_time(paid_on: date, parameters: ParameterSet) -> SiQuote:
    quote = quote_voluntary_si(
        SiRequest(
            paid_on=paid_on,
            income=Money(1_500_000),
            method="TH",
            months=12,
            start=Month.of(paid_on),
            paid_months_before=168,
            birth=PartialDate(1964, 1, 1),
            sex=Sex.MALE,
        ),
        parameters,
    )
    assert isinstance(quote, SiQuote), quote
    return quote


def test_support_of_missing_time_is_plain_since_the_procedure_of_2026(parameters: ParameterSet) -> None:
    before, since = missing_time(date(2026, 4, 30), parameters), missing_time(date(2026, 5, 1), parameters)
    assert since.state_support == 12 * 66_000
    assert before.state_support == 808_142  # 66,000 × Σ 1.0031^i, i = 1…12 = 808,141.61
    assert before.gross == since.gross
    assert since.unconfirmed == ("voluntary_si/fund_return", "voluntary_si/missing_time_support")
    assert all(line.status is Status.SECONDARY for line in since.lines[1:])


@pytest.mark.parametrize(("month", "good"), [(Month(2025, 6), False), (Month(2025, 9), True)])
def test_missing_time_from_the_month_before_retirement_age(month: Month, good: bool, parameters: ParameterSet) -> None:  # noqa: FBT001
    """Born 1964-07, man: 61 years 3 months, reached in 2025-10."""
    quote = quote_voluntary_si(
        SiRequest(
            paid_on=month.last_day if month.month > 7 else date(2025, 8, 31),
            income=Money(1_500_000),
            method="TH",
            months=12,
            start=month if good else Month(2025, 8),
            paid_months_before=168,
            birth=PartialDate(1964, 7, 5),
            sex=Sex.MALE,
        ),
        parameters,
    )
    assert isinstance(quote, SiQuote) is good


def refund(parameters: ParameterSet, **changes: object) -> object:
    fields = {
        "paid_on": NOVEMBER,
        "income": Money(1_500_000),
        "method": "12",
        "months": 12,
        "months_left": 5,
        "participant_pays": Money(3_168_000),
        "state_support": Money(792_000),
        "supported_months": 12,
        **changes,
    }
    return refund_voluntary_si(SiRefundRequest(**fields), parameters)  # type: ignore[arg-type]


def test_refund_of_a_cycle_leaves_the_support_out(parameters: ParameterSet) -> None:
    paid_back = refund(parameters)
    assert isinstance(paid_back, SiRefund)
    assert paid_back.amount == 5 * 264_000
    assert paid_back.unconfirmed == ()


def test_refund_counts_support_only_for_months_that_had_it(parameters: ParameterSet) -> None:
    paid_back = refund(parameters, state_support=Money(132_000), supported_months=2, participant_pays=Money(3_828_000))
    assert isinstance(paid_back, SiRefund)
    assert paid_back.amount == 5 * 330_000


def test_refund_leaves_out_other_supports_under_an_open_rule(parameters: ParameterSet) -> None:
    paid_back = refund(parameters, extra_support=Money(396_000), participant_pays=Money(2_772_000))
    assert isinstance(paid_back, SiRefund)
    assert paid_back.amount == 5 * 231_000
    assert paid_back.unconfirmed == ("voluntary_si/refund_other_supports",)


def test_refund_problems_come_at_once(parameters: ParameterSet) -> None:
    problems = refund(parameters, method="TH", months_left=13)
    assert isinstance(problems, tuple)
    assert [problem.code for problem in problems] == ["nothing_to_refund", "out_of_range"]


def test_refund_of_no_months_divides_nothing(parameters: ParameterSet) -> None:
    problems = refund(parameters, months=0, months_left=0, extra_support=Money(1))
    assert isinstance(problems, tuple)
    assert [(problem.field, problem.code) for problem in problems] == [("months", "out_of_range")]


def test_refund_under_an_unknown_return_names_it(parameters: ParameterSet) -> None:
    problems = refund(parameters, method="VS", months=24, paid_on=date(2027, 2, 1))
    assert isinstance(problems, tuple)
    assert problems[0].values["figure"] == "voluntary_si/fund_return"
