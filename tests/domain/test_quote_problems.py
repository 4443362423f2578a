"""Every bad input gets its code at its field, all at once, and a sentence in Vietnamese."""

from __future__ import annotations

import json
import time
import unicodedata
from typing import Any

import pytest

from desktop.domain.parameters import ParameterSet
from desktop.domain.requests import answer_text, answer_value
from desktop.domain.requests.json_text import parse

SI: dict[str, Any] = {
    "kind": "voluntary_si",
    "paid_on": "2026-11-23",
    "income": 1_500_000,
    "method": "12",
    "start": "2026-12",
}
TH: dict[str, Any] = {
    **SI,
    "method": "TH",
    "start": "2026-11",
    "months": 12,
    "paid_months_before": 168,
    "birth": "1964-10-01",
    "sex": "male",
}
VS: dict[str, Any] = {**SI, "method": "VS", "months": 24}
HI: dict[str, Any] = {
    "kind": "household_hi",
    "paid_on": "2026-11-23",
    "members": [{"name": "A", "months": 12}, {"name": "B", "months": 12}],
}


def found(answer: Any) -> list[tuple[str, str]]:
    assert all(problem["message"] and "{" not in problem["message"] for problem in answer["problems"])
    return [(problem["field"], problem["code"]) for problem in answer["problems"]]


def extra(**support: Any) -> dict[str, Any]:
    return {**SI, "extra_support": [{"name": "tỉnh", "percent_of_line_premium": 10}, support]}


def member(**changes: Any) -> dict[str, Any]:
    return {**HI, "members": [HI["members"][0], {**HI["members"][1], **changes}]}


@pytest.mark.parametrize("request_", [SI, TH, VS, HI, extra(name="xã", amount=0), member(group="near_poor")])
def test_the_good_requests_behind_the_bad_ones_are_good(request_: Any, parameters: ParameterSet) -> None:
    assert "problems" not in answer_value(request_, parameters)


SI_CASES: list[tuple[dict[str, Any], list[tuple[str, str]]]] = [
    ({**SI, "income": 1_499_999}, [("income", "below_floor")]),
    ({**SI, "income": 0}, [("income", "below_floor")]),
    ({**SI, "income": -5}, [("income", "below_floor")]),
    ({**SI, "income": 50_600_001}, [("income", "above_ceiling")]),
    ({**SI, "income": 2**31}, [("income", "above_ceiling")]),
    ({**SI, "income": 2**63}, [("income", "above_ceiling")]),
    ({**SI, "income": 10**900}, [("income", "above_ceiling")]),
    ({**SI, "income": "1500000"}, [("income", "wrong_type")]),
    ({**SI, "income": True}, [("income", "wrong_type")]),
    ({**SI, "income": [1_500_000]}, [("income", "wrong_type")]),
    ({**SI, "income": None}, [("income", "missing_field")]),
    ({**SI, "method": "2"}, [("method", "unknown_method")]),
    ({**SI, "method": 12}, [("method", "wrong_type")]),
    ({**SI, "method": None}, [("method", "missing_field")]),
    ({**SI, "months": 6}, [("months", "months_not_allowed")]),
    ({**SI, "start": "2026-13"}, [("start", "bad_date")]),
    ({**SI, "start": "2026-12-01"}, [("start", "bad_date")]),
    ({**SI, "start": "0000-01"}, [("start", "bad_date")]),
    ({**SI, "start": "9999-12"}, [("start", "out_of_range")]),
    ({**SI, "start": 202612}, [("start", "wrong_type")]),
    ({**SI, "start": "2026-12\n"}, [("start", "bad_date")]),
    ({**SI, "paid_on": "2026-11-23\n"}, [("paid_on", "bad_date")]),
    ({**SI, "birth": "1990\n"}, [("birth", "bad_date")]),
    ({**SI, "birth": "01/01/1990"}, [("birth", "bad_date")]),
    ({**SI, "birth": 1990}, [("birth", "wrong_type")]),
    ({**SI, "months": "12"}, [("months", "wrong_type")]),
    ({**SI, "months": True}, [("months", "wrong_type")]),
    ({**SI, "paid_months_before": "0"}, [("paid_months_before", "wrong_type")]),
    ({**SI, "income": 1_500_000.5}, [("income", "not_whole_dong")]),
    ({**SI, "start": "2026-04"}, [("start", "past_deadline")]),
    ({**SI, "method": "1", "months": 1, "start": "2026-10"}, [("start", "past_deadline")]),
    ({**SI, "paid_on": "2026-02-30"}, [("paid_on", "bad_date")]),
    ({**SI, "paid_on": "23/11/2026"}, [("paid_on", "bad_date")]),
    ({**SI, "paid_on": 20261123}, [("paid_on", "wrong_type")]),
    ({**SI, "paid_on": None}, [("paid_on", "missing_field")]),
    (
        {**SI, "paid_on": "9999-12-31", "start": "9999-12", "income": 2_200_000},
        [("paid_on", "out_of_range"), ("start", "out_of_range")],
    ),
    ({**SI, "groups": ["rich"]}, [("groups[0]", "unknown_group")]),
    ({**SI, "groups": ["other", "farm_household"]}, [("groups[1]", "unknown_group")]),
    ({**SI, "groups": ["other", 5]}, [("groups[1]", "wrong_type")]),
    ({**SI, "groups": "poor"}, [("groups", "wrong_type")]),
    ({**SI, "supported_months_before": -1}, [("supported_months_before", "out_of_range")]),
    ({**SI, "supported_months_before": 10**30}, [("supported_months_before", "out_of_range")]),
    ({**SI, "supported_months_before": 1.5}, [("supported_months_before", "out_of_range")]),
    ({**SI, "paid_months_before": -1}, [("paid_months_before", "out_of_range")]),
    ({**SI, "birth": "2011-12-02"}, [("birth", "too_young")]),
    ({**SI, "birth": "2011"}, [("birth", "too_young")]),
    ({**SI, "birth": "2011-12"}, [("birth", "too_young")]),
    ({**SI, "birth": "2001-02-29"}, [("birth", "bad_date")]),
    ({**SI, "birth": "0001"}, [("birth", "out_of_range")]),
    ({**SI, "sex": "man"}, [("sex", "unknown_value")]),
    ({**SI, "sex": 1}, [("sex", "wrong_type")]),
    ({**SI, "colour": "red"}, [("colour", "unknown_field")]),
    (extra(name="xã"), [("extra_support[1].percent_of_line_premium", "missing_field")]),
    (extra(amount=1), [("extra_support[1].name", "missing_field")]),
    (extra(name=" ", amount=1), [("extra_support[1].name", "missing_field")]),
    (extra(name=7, amount=1), [("extra_support[1].name", "wrong_type")]),
    (extra(name="xã", amount=-1), [("extra_support[1].amount", "out_of_range")]),
    (extra(name="xã", amount=0.5), [("extra_support[1].amount", "not_whole_dong")]),
    (extra(name="xã", percent_of_line_premium=100.01), [("extra_support[1].percent_of_line_premium", "out_of_range")]),
    (extra(name="xã", percent_of_line_premium=-1), [("extra_support[1].percent_of_line_premium", "out_of_range")]),
    (extra(name="xã", percent_of_line_premium=0.125), [("extra_support[1].percent_of_line_premium", "out_of_range")]),
    (extra(name="xã", percent_of_line_premium="10"), [("extra_support[1].percent_of_line_premium", "wrong_type")]),
    (extra(name="xã", percent_of_line_premium=1, amount=1), [("extra_support[1].amount", "unknown_field")]),
    (extra(name="xã", amount=1, whole_cycle=1), [("extra_support[1].whole_cycle", "wrong_type")]),
    (extra(name="xã", amount=1, until="2027"), [("extra_support[1].until", "unknown_field")]),
    ({**SI, "extra_support": [5]}, [("extra_support[0]", "wrong_type")]),
    ({**SI, "extra_support": {}}, [("extra_support", "wrong_type")]),
    ({**VS, "months": None}, [("months", "missing_field")]),
    ({**VS, "months": 12}, [("months", "months_not_allowed")]),
    ({**VS, "months": 72}, [("months", "months_not_allowed")]),
    ({**VS, "months": 24.5}, [("months", "months_not_allowed")]),
    ({**VS, "start": "2026-10"}, [("start", "start_in_past")]),
    ({**VS, "paid_on": "2027-01-05", "start": "2027-01", "income": 2_200_000}, [("paid_on", "parameter_missing")]),
    ({**TH, "birth": None}, [("birth", "missing_field")]),
    ({**TH, "sex": None}, [("sex", "missing_field")]),
    ({**TH, "paid_months_before": None}, [("paid_months_before", "missing_field")]),
    ({**TH, "months": 11}, [("months", "months_not_allowed")]),
    ({**TH, "paid_months_before": 180}, [("paid_months_before", "nothing_missing")]),
    ({**TH, "paid_months_before": 119, "months": 61}, [("months", "months_not_allowed")]),
    ({**TH, "months": None}, [("months", "missing_field")]),
    ({**TH, "months": None, "paid_months_before": 180}, [("paid_months_before", "nothing_missing")]),
    ({**TH, "months": 0, "paid_months_before": 180}, [("paid_months_before", "nothing_missing")]),
    ({**TH, "months": None, "paid_months_before": 119}, [("months", "months_not_allowed")]),
    (
        {**TH, "months": None, "paid_months_before": None},
        [("months", "missing_field"), ("paid_months_before", "missing_field")],
    ),
    ({**TH, "birth": "1964-12-01", "sex": "female"}, []),
    ({**TH, "birth": "1966-03-01"}, [("birth", "not_at_retirement_age")]),
    ({**TH, "start": "2026-12"}, [("start", "out_of_range")]),
]


@pytest.mark.parametrize(("request_", "problems"), SI_CASES)
def test_voluntary_si(request_: dict[str, Any], problems: list[tuple[str, str]], parameters: ParameterSet) -> None:
    answer = answer_value(_as_parsed(request_), parameters)
    assert found({"problems": [], **answer}) == problems


HI_CASES: list[tuple[dict[str, Any], list[tuple[str, str]]]] = [
    ({**HI, "members": []}, [("members", "missing_field")]),
    ({**HI, "members": None}, [("members", "missing_field")]),
    ({**HI, "members": {}}, [("members", "wrong_type")]),
    ({**HI, "members": HI["members"] * 26}, [("members", "too_many_members")]),
    (
        {**HI, "members": [*HI["members"] * 25, {"name": "C", "months": "3"}, {"name": "D", "months": 0}, 7]},
        [
            ("members", "too_many_members"),
            ("members[50].months", "wrong_type"),
            ("members[51].months", "months_not_allowed"),
            ("members[52]", "wrong_type"),
        ],
    ),
    ({**HI, "members": [None, HI["members"][0]]}, [("members[0]", "wrong_type")]),
    ({**HI, "already_paid_this_year": -1}, [("already_paid_this_year", "out_of_range")]),
    ({**HI, "already_paid_this_year": 10**20}, [("already_paid_this_year", "out_of_range")]),
    (member(months=0), [("members[1].months", "months_not_allowed")]),
    (member(months=13), [("members[1].months", "months_not_allowed")]),
    (member(months=-3), [("members[1].months", "months_not_allowed")]),
    (member(months=2.5), [("members[1].months", "months_not_allowed")]),
    (member(months="12"), [("members[1].months", "wrong_type")]),
    (member(months=None), [("members[1].months", "missing_field")]),
    (member(name=None), [("members[1].name", "missing_field")]),
    (member(name=5), [("members[1].name", "wrong_type")]),
    (member(group="rich"), [("members[1].group", "unknown_group")]),
    (member(group=""), [("members[1].group", "unknown_group")]),
    (member(group="Household"), [("members[1].group", "unknown_group")]),
    (member(group=["household"]), [("members[1].group", "wrong_type")]),
    (member(group="budget_paid"), [("members[1].group", "already_covered")]),
    (member(group="budget_paid", months=0), [("members[1].group", "already_covered")]),
    (member(group="covered_elsewhere"), [("members[1].group", "already_covered")]),
    (member(last_card_ends="2026-02-29"), [("members[1].last_card_ends", "bad_date")]),
    (member(last_card_ends=""), [("members[1].last_card_ends", "bad_date")]),
    (member(last_card_ends="9999-12-31"), [("members[1].last_card_ends", "out_of_range")]),
    (member(age=5), [("members[1].age", "unknown_field")]),
    ({**HI, "income": 5}, [("income", "unknown_field")]),
]


@pytest.mark.parametrize(("request_", "problems"), HI_CASES)
def test_household_hi(request_: dict[str, Any], problems: list[tuple[str, str]], parameters: ParameterSet) -> None:
    answer = answer_value(_as_parsed(request_), parameters)
    assert found(answer) == problems


def test_before_the_first_known_base_salary_nothing_is_guessed(parameters: ParameterSet) -> None:
    answer = answer_value({**HI, "paid_on": "2017-01-01"}, parameters)
    assert set(found(answer)) == {("paid_on", "parameter_missing")}
    assert any("common/base_salary" in problem["message"] for problem in answer["problems"])


def _as_parsed(request: dict[str, Any]) -> Any:
    """Floats of the cases become what the border makes of the same JSON text."""
    return parse(json.dumps(request))


def test_a_missing_figure_is_named_with_its_day(parameters: ParameterSet) -> None:
    answer = answer_value({**VS, "paid_on": "2027-01-05", "start": "2027-01", "income": 2_200_000}, parameters)
    assert "voluntary_si/fund_return" in answer["problems"][0]["message"]
    assert "05/01/2027" in answer["problems"][0]["message"]


def test_all_problems_come_at_once_in_the_order_of_the_fields(parameters: ParameterSet) -> None:
    request = {
        "kind": "voluntary_si",
        "paid_on": "2026-11-23",
        "income": 5,
        "method": "VS",
        "start": "2026-01",
        "groups": ["x", 3],
        "birth": "2020",
        "sex": "x",
        "zzz": None,
    }
    assert found(answer_value(request, parameters)) == [
        ("income", "below_floor"),
        ("start", "start_in_past"),
        ("groups[0]", "unknown_group"),
        ("groups[1]", "wrong_type"),
        ("months", "missing_field"),
        ("birth", "too_young"),
        ("sex", "unknown_value"),
        ("zzz", "unknown_field"),
    ]


@pytest.mark.parametrize(
    ("request_", "problems"),
    [
        ({}, [("kind", "missing_field")]),
        ({"kind": None}, [("kind", "missing_field")]),
        ({"kind": "car"}, [("kind", "unknown_kind")]),
        ({"kind": 5}, [("kind", "wrong_type")]),
        ({"kind": "car", "paid_on": "2026-02-30"}, [("kind", "unknown_kind"), ("paid_on", "bad_date")]),
        ({"paid_on": 7}, [("kind", "missing_field"), ("paid_on", "wrong_type")]),
        ({"kind": "voluntary_si"}, [(key, "missing_field") for key in ("paid_on", "income", "method", "start")]),
        ({"kind": "household_hi"}, [("paid_on", "missing_field"), ("members", "missing_field")]),
        (5, [("", "wrong_type")]),
        ("x", [("", "wrong_type")]),
        (None, [("", "wrong_type")]),
        ([[]], None),
    ],
)
def test_shapes(request_: Any, problems: list[tuple[str, str]] | None, parameters: ParameterSet) -> None:
    answer, good = answer_text(json.dumps(request_), parameters)
    assert not good
    assert found(answer if problems is not None else answer[0]) == (problems or [("", "wrong_type")])


GOOD = json.dumps(SI)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "{",
        "nope",
        GOOD + GOOD,
        GOOD[:-1] + ', "income": 1500000}',
        GOOD.replace("1500000", "NaN"),
        GOOD.replace("1500000", "-Infinity"),
        GOOD.replace("1500000", "9" * 5000),
        GOOD.replace("1500000", "0." + "1" * 5000),
        GOOD.replace("1500000", "1e99999999999999999999"),
        GOOD.replace('"12"', '"\\ud800"'),
        GOOD[:-1] + ', "\\udfff": 1}',
        "[" * 100_000,
        '{"kind": ' + "[" * 400 + "]" * 400 + "}",
        b"\xff\xfe",
        b"\xef\xbb\xbf{",
    ],
)
def test_what_is_no_usable_json_is_a_problem_of_the_whole(text: str | bytes, parameters: ParameterSet) -> None:
    answer, good = answer_text(text, parameters)
    assert not good
    assert found(answer) == [("", "bad_json")]


def test_each_place_of_a_list_holds_its_own_answer(parameters: ParameterSet) -> None:
    bad = '{"kind": "household_hi", "kind": "household_hi"}'
    answers, good = answer_text(f"[{GOOD}, {bad}, {json.dumps(HI)}, {GOOD.replace('1500000', 'NaN')}]", parameters)
    assert not good
    assert len(answers) == 4
    assert [found(answer) if "problems" in answer else answer["kind"] for answer in answers] == [
        "voluntary_si",
        [("", "bad_json")],
        "household_hi",
        [("", "bad_json")],
    ]


def test_an_empty_list_is_answered_by_an_empty_list(parameters: ParameterSet) -> None:
    assert answer_text("[]", parameters) == ([], True)


@pytest.mark.parametrize("income", ["1500000.0", "1.5e6", "15E5", "1500000"])
def test_whole_amounts_however_written(income: str, parameters: ParameterSet) -> None:
    answer, good = answer_text(GOOD.replace("1500000", income), parameters)
    assert good
    assert answer["gross"] == 3_960_000
    assert isinstance(answer["gross"], int)


@pytest.mark.parametrize("income", ["1500000.5", "1500000.0000001", "1e-99999"])
def test_amounts_with_a_fraction(income: str, parameters: ParameterSet) -> None:
    answer, _ = answer_text(GOOD.replace("1500000", income), parameters)
    assert found(answer) == [("income", "not_whole_dong")]


@pytest.mark.parametrize("income", ["1e400", "1e99999", "9" * 900])
def test_amounts_beyond_any_machine_word(income: str, parameters: ParameterSet) -> None:
    answer, _ = answer_text(GOOD.replace("1500000", income), parameters)
    assert found(answer) == [("income", "above_ceiling")]


@pytest.mark.parametrize(
    ("percent", "good"),
    [
        ("10.25", True),
        ("10.250000", True),
        ("1.0e1", True),
        ("99.99", True),
        ("100.00", True),
        ("0.00e-9999", True),
        ("10.255", False),
        ("10.0000000000000000000000000000000001", False),
        ("1e-1000000", False),
        ("1e1000000", False),
    ],
)
def test_percents_have_two_decimals_at_most_however_long(percent: str, good: bool, parameters: ParameterSet) -> None:  # noqa: FBT001
    text = json.dumps(extra(name="xã", amount=0)).replace(
        'percent_of_line_premium": 10', f'percent_of_line_premium": {percent}'
    )
    answer, was_good = answer_text(text, parameters)
    assert was_good is good
    if not good:
        assert found(answer) == [("extra_support[0].percent_of_line_premium", "out_of_range")]


def test_a_fault_in_an_unknown_field_hides_no_other(parameters: ParameterSet) -> None:
    answer = answer_value({**member(months=0), "members[1]": 1, "members": member(months=0)["members"]}, parameters)
    assert found(answer) == [("members[1]", "unknown_field"), ("members[1].months", "months_not_allowed")]


def test_thousands_of_faults_are_named_in_a_moment(parameters: ParameterSet) -> None:
    """Each compared with every other, these would take minutes."""
    count = 30_000
    begun = time.perf_counter()
    answer = answer_value({**SI, **{f"k{index}": 1 for index in range(count)}, "groups": ["x", 1] * count}, parameters)
    assert len(answer["problems"]) == 3 * count
    assert time.perf_counter() - begun < 30


def test_a_huge_gift_is_cut_to_the_premium(parameters: ParameterSet) -> None:
    answer, good = answer_text(json.dumps({**SI, "extra_support": [{"name": "x", "amount": 2**80}]}), parameters)
    assert good
    assert (answer["participant_pays"], answer["extra_support"]) == (0, 3_960_000 - 792_000)


@pytest.mark.parametrize(
    "name", ["Nguyễn", "😀", "x" * 500, "Robert'); DROP TABLE people;--", "<b>A</b>", "Nguye\u0302\u0303n"]
)
def test_wild_names_are_kept_composed(name: str, parameters: ParameterSet) -> None:
    answer = answer_value(member(name=name), parameters)
    assert answer["members"][1]["name"] == unicodedata.normalize("NFC", name)
