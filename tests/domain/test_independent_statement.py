"""Thousands of quotes against the law stated a second time, in plain numbers, without the program's rules or files."""

from __future__ import annotations

import calendar
import json
from collections.abc import Iterator
from datetime import date, timedelta
from decimal import ROUND_HALF_UP, Decimal, localcontext
from random import Random
from typing import Any

import pytest

from desktop.domain.parameters import ParameterSet
from desktop.domain.requests import answer_text

Json = dict[str, Any]
Faults = set[tuple[str, str]]
SALARIES = {
    (2026, 7): 2_530_000,
    (2024, 7): 2_340_000,
    (2023, 7): 1_800_000,
    (2019, 7): 1_490_000,
    (2018, 7): 1_390_000,
}
SUPPORT_BEFORE = {"poor": 30, "near_poor": 25, "island": 10, "ethnic_minority": 10, "other": 10}
SUPPORT = {"poor": 50, "island": 50, "near_poor": 40, "ethnic_minority": 30, "other": 20}
RETURNS = {2025: Decimal("0.00363"), 2026: Decimal("0.0031")}
DEADLINES = {"1": 1, "3": 3, "6": 4, "12": 7}
MEN = {
    (1900, 1): 720, (1961, 1): 723, (1961, 10): 726, (1962, 7): 729, (1963, 4): 732,
    (1964, 1): 735, (1964, 10): 738, (1965, 7): 741, (1966, 4): 744,
}  # fmt: skip
WOMEN = {
    (1900, 1): 660, (1966, 1): 664, (1966, 9): 668, (1967, 5): 672, (1968, 1): 676, (1968, 9): 680, (1969, 5): 684,
    (1970, 1): 688, (1970, 9): 692, (1971, 5): 696, (1972, 1): 700, (1972, 9): 704, (1973, 5): 708,
    (1974, 1): 712, (1974, 9): 716, (1975, 5): 720,
}  # fmt: skip
HI_SUPPORT = {
    "near_poor": 70, "near_poor_full": 100, "student": 50, "security_force": 50, "farm_household": 30,
    "village_health": 50, "village_officer": 50, "minority_exited": 70, "artisan": 50, "trafficking_victim": 50,
    "mine_victim": 30,
}  # fmt: skip
SHARES = (100, 70, 60, 50, 40)


def half_up(exact: Decimal) -> int:
    return int(exact.quantize(Decimal(1), ROUND_HALF_UP))


def salary(day: date) -> int:
    return next(amount for month, amount in SALARIES.items() if (day.year, day.month) >= month)


def poverty_line(day: date) -> int:
    return 700_000 if day.year < 2022 else 1_500_000 if day.year < 2027 else 2_200_000


def later(year: int, month: int, months: int) -> tuple[int, int]:
    index = year * 12 + month - 1 + months
    return index // 12, index % 12 + 1


def month_text(month: tuple[int, int]) -> str:
    return f"{month[0]:04d}-{month[1]:02d}"


def last_day(year: int, month: int) -> date:
    return date(year, month, calendar.monthrange(year, month)[1])


def si_request(random: Random) -> Json:
    method = random.choice([*DEADLINES, "VS", "TH"])
    since = {"VS": date(2024, 11, 1), "TH": date(2025, 7, 1)}.get(method, date(2018, 7, 1))
    day = since + timedelta(days=random.randrange(600 if method == "TH" else 820 if method == "VS" else 3_400))
    floor, ceiling = poverty_line(day), 20 * salary(day)
    start = later(day.year, day.month, 0 if method == "TH" else random.choice([0, 0, 1, 5, *range(-7, 0)]))
    request = {
        "kind": "voluntary_si",
        "paid_on": day.isoformat(),
        "income": random.choice([floor, ceiling, *[random.randint(floor, ceiling)] * 6, floor - 1, ceiling + 1]),
        "method": method,
        "start": month_text(start),
        "groups": random.choices(list(SUPPORT), k=random.randint(1, 3)),
        "supported_months_before": random.choice([0, 0, 1, 60, 100, 118, 119, 120, 121, 200]),
        "extra_support": [si_extra(random, place) for place in range(random.choice([0, 0, 1, 3]))],
    }
    if method == "VS":
        request["months"] = random.choice([24, 36, 48, 60, 24, 36, 48, 60, 12, 72, 30])
    if method == "TH":
        return {**request, **missing_time(random, day)}
    born = date(start[0] - 15, start[1], 1) + timedelta(days=random.choice([-400, -1, 0, 1, 40]))
    return {**request, "birth": born.isoformat()}


def si_extra(random: Random, place: int) -> Json:
    value: Json = {"percent_of_line_premium": random.randint(0, 10_000) / 100}
    if random.random() < 0.5:
        value = {"amount": random.choice([0, 1, 99_999, 300_000, 10**7, 10**30])}
    return {"name": f"x{place}", "whole_cycle": random.random() < 0.4, **value}


def missing_time(random: Random, day: date) -> Json:
    before = random.choice([0, 119, 120, 121, 150, 168, 175, 178, 179, 180, 181])
    born = date(day.year - random.randint(54, 63), 1, 1) + timedelta(days=random.randrange(365))
    return {
        "paid_months_before": before,
        "months": random.choice([180 - before, 180 - before, 12]),
        "sex": random.choice(["male", "female"]),
        "birth": born.isoformat()[: random.choice([4, 7, 10])],
    }


def si_faults(request: Json) -> Faults:
    day, income, method = date.fromisoformat(request["paid_on"]), request["income"], request["method"]
    year, month = map(int, request["start"].split("-"))
    found = {
        ("income", "below_floor"): income < poverty_line(day),
        ("income", "above_ceiling"): income > 20 * salary(day),
        ("paid_on", "parameter_missing"): method in {"VS", "TH"} and day.year not in RETURNS,
        ("start", "start_in_past"): method == "VS" and (year, month) < (day.year, day.month),
        ("months", "months_not_allowed"): method == "VS" and request["months"] not in {24, 36, 48, 60},
    }
    if method in DEADLINES:
        found["start", "past_deadline"] = last_day(*later(year, month, DEADLINES[method] - 1)) < day
    if method != "TH":
        found["birth", "too_young"] = date.fromisoformat(request["birth"]) > date(year - 15, month, 1)
        return {fault for fault, is_so in found.items() if is_so}
    missing = 180 - request["paid_months_before"]
    found["paid_months_before", "nothing_missing"] = missing <= 0
    found["months", "months_not_allowed"] = missing > 0 and (missing > 60 or request["months"] != missing)
    born_year, born_month = (*map(int, request["birth"].split("-")[:2]), 12)[:2]
    ages = MEN if request["sex"] == "male" else WOMEN
    age = max(months for since, months in ages.items() if since <= (born_year, born_month))
    found["birth", "not_at_retirement_age"] = (day.year, day.month) < later(born_year, born_month, age - 1)
    return {fault for fault, is_so in found.items() if is_so}


def si_answer(request: Json) -> Json:
    day, method = date.fromisoformat(request["paid_on"]), request["method"]
    months = request.get("months") or int(method)
    premium, line_premium = Decimal(22) * request["income"] / 100, Decimal(22) * poverty_line(day) / 100
    r = RETURNS.get(day.year, Decimal(0))
    factor = {
        "VS": sum((1 / (1 + r) ** (i - 1) for i in range(1, months + 1)), Decimal(0)),
        "TH": sum(((1 + r) ** i for i in range(1, months + 1)), Decimal(0)),
    }.get(method, Decimal(months))
    gross = half_up(premium * factor)
    supported = max(0, min(months, 120 - request["supported_months_before"]))
    counted = Decimal(supported)
    if method == "TH" and day < date(2026, 5, 1):
        counted = sum(((1 + r) ** i for i in range(1, supported + 1)), Decimal(0))
    percents = SUPPORT if day >= date(2025, 7, 1) else SUPPORT_BEFORE
    wanted = [half_up(line_premium * max(percents[group] for group in request["groups"]) / 100 * counted)]
    for extra in request["extra_support"]:
        percent = Decimal(str(extra.get("percent_of_line_premium", 0)))
        by_percent = half_up(line_premium * percent / 100 * (months if extra["whole_cycle"] else supported))
        wanted.append(extra.get("amount", by_percent))
    state, *extras = list(cut(gross, wanted))
    year, month = map(int, request["start"].split("-"))
    return {
        "months": months,
        "first_month": None if method == "TH" else request["start"],
        "last_month": None if method == "TH" else month_text(later(year, month, months - 1)),
        "monthly_premium": half_up(premium),
        "gross": gross,
        "state_support": state,
        "extra_support": sum(extras),
        "participant_pays": gross - state - sum(extras),
        "supported_months": supported,
        "pay_by": last_day(*later(year, month, DEADLINES[method] - 1)).isoformat() if method in DEADLINES else None,
        "extras": extras,
        "unconfirmed": [
            *(["voluntary_si/fund_return"] if method in {"VS", "TH"} else []),
            *(["voluntary_si/rural_poverty_line"] if day.year >= 2027 else []),
            *(["voluntary_si/missing_time_support"] if method == "TH" else []),
        ],
    }


def cut(left: int, wanted: list[int]) -> Iterator[int]:
    for amount in wanted:
        yield min(amount, left)
        left -= min(amount, left)


@pytest.mark.parametrize("seed", range(4))
def test_voluntary_si(seed: int, parameters: ParameterSet) -> None:
    random = Random(seed)
    requests = [si_request(random) for _ in range(500)]
    answers, _ = answer_text(json.dumps(requests), parameters)
    good = []
    for request, answer in zip(requests, answers, strict=True):
        faults = si_faults(request)
        assert {(one["field"], one["code"]) for one in answer.get("problems", ())} == faults, request
        if faults:
            continue
        good.append(request["method"])
        with localcontext() as context:
            context.prec = 60
            expected = si_answer(request)
        extras = [-line["amount"] for line in answer["lines"] if line["code"] == "extra_support"]
        assert {**answer, "extras": extras} == {**answer, **expected}, request
        agrees_with_its_lines(answer, answer["participant_pays"])
    assert len(good) > 100
    assert set(good) == {*DEADLINES, "VS", "TH"}


def hi_request(random: Random) -> Json:
    day = date(2019, 7, 1) + timedelta(days=random.randrange(3_400))
    groups = ["household"] * 8 + ["covered_elsewhere", "budget_paid"]
    if day >= date(2025, 7, 1):
        groups += HI_SUPPORT
    return {
        "kind": "household_hi",
        "paid_on": day.isoformat(),
        "already_paid_this_year": random.choice([0, 0, 0, 1, 3, 4, 6]),
        "members": [hi_member(random, day, random.choice(groups)) for _ in range(random.randint(1, 7))],
    }


def hi_member(random: Random, day: date, group: str) -> Json:
    ended = day + timedelta(days=random.choice([-400, -92, -91, -90, -89, -2, -1, 0, 1, 30, 300]))
    return {
        "name": "N",
        "group": group,
        "months": random.choice([0, 0, 0, 1]) if group == "covered_elsewhere" else random.choice([3, 6, 12, 12, 1, 7]),
        "last_card_ends": random.choice([None, ended.isoformat()]),
    }


def hi_answer(request: Json) -> tuple[list[tuple[Any, ...]], set[str]]:
    day, place = date.fromisoformat(request["paid_on"]), request["already_paid_this_year"]
    members: list[tuple[Any, ...]] = []
    unsure: set[str] = set()
    for member in request["members"]:
        months, group = member["months"], member["group"]
        if group == "covered_elsewhere":
            members.append((None, 0, 0, 0, None, None))
            continue
        place += group == "household"
        share = SHARES[min(place, 5) - 1] if group == "household" else 100 - HI_SUPPORT[group]
        unsure |= {"household_hi/later_joiner"} if group == "household" and request["already_paid_this_year"] else set()
        unsure |= {"household_hi/odd_months"} if months not in {3, 6, 12} else set()
        begins, waited = card_begins(day, member["last_card_ends"])
        unsure |= {"household_hi/waiting_days"} if waited else set()
        year, month = later(begins.year, begins.month, months)
        ends = date(year, month, min(begins.day, last_day(year, month).day)) - timedelta(days=1)
        amount = half_up(Decimal(salary(day)) * 45 * share * months / 100_000)
        shown = place if group == "household" else None
        members.append((shown, share, months, amount, begins.isoformat(), ends.isoformat()))
    return members, unsure


def card_begins(day: date, last_card_ends: str | None) -> tuple[date, bool]:
    ended = date.fromisoformat(last_card_ends) if last_card_ends else date.min
    if ended >= day:
        return ended + timedelta(days=1), False
    return (day, False) if (day - ended).days - 1 < 90 else (day + timedelta(days=30), True)


@pytest.mark.parametrize("seed", range(4))
def test_household_hi(seed: int, parameters: ParameterSet) -> None:
    random = Random(seed)
    requests = [hi_request(random) for _ in range(500)]
    answers, _ = answer_text(json.dumps(requests), parameters)
    good = 0
    for request, answer in zip(requests, answers, strict=True):
        covered = {
            (f"members[{place}].group", "already_covered")
            for place, member in enumerate(request["members"])
            if member["group"] == "budget_paid" or (member["group"] == "covered_elsewhere" and member["months"])
        }
        assert {(one["field"], one["code"]) for one in answer.get("problems", ())} == covered, request
        if covered:
            continue
        good += 1
        members, unsure = hi_answer(request)
        assert [tuple(member.values())[1:] for member in answer["members"]] == members, request
        assert set(answer["unconfirmed"]) == unsure, request
        assert answer["total"] == sum(member[3] for member in members)
        agrees_with_its_lines(answer, answer["total"])
    assert good > 100


def agrees_with_its_lines(answer: Json, total: int) -> None:
    """Lines add up; amounts are marked exactly where a figure behind one of them is (days are no amounts)."""
    assert sum(line["amount"] for line in answer["lines"] if line["in_total"]) == total
    behind_amounts = set(answer["unconfirmed"]) - {"household_hi/waiting_days"}
    assert any(line["status"] != "confirmed" for line in answer["lines"]) == bool(behind_amounts)
