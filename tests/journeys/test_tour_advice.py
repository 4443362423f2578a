"""Advice on the tour: what was advised is paid, sheets say what the page said, a household pays what it tried."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from pypdf import PdfReader

from tests.journeys.left import dots, story, text

pytestmark = pytest.mark.timeout(400)

BASE_SALARY, POVERTY_LINE = 2_530_000, 1_500_000
BUDGET = 450_000


def net(income: int, months: int, percent: int = 20) -> int:
    """22 % of the income, less the State's part of 22 % of the poverty line."""
    return (income * 22 // 100 - POVERTY_LINE * 22 * percent // 10_000) * months


def consultation(journal: dict[str, Any]) -> dict[str, Any]:
    return story(journal, "a consultation that ends")


def test_what_was_advised_was_paid(journal: dict[str, Any]) -> None:
    told = consultation(journal)
    advised = told["advised"]
    assert advised["pays"] == net(advised["income"], 6) == told["read_back"]["total"]
    (receipt,) = told["taken"]
    assert receipt["total"] == advised["pays"]
    request = receipt["request"]
    assert (request["income"], request["method"]) == (advised["income"], advised["method"]) == (2_400_000, "6")


def test_the_first_answer_fits_the_budget_and_the_next_income_does_not(journal: dict[str, Any]) -> None:
    fits = consultation(journal)["by_slider"]
    assert net(fits["from"], 1) <= BUDGET < net(fits["from"] + 50_000, 1)
    assert fits["to"] == fits["from"] + 2 * 50_000


def test_methods_stand_side_by_side_with_the_counters_amounts(journal: dict[str, Any]) -> None:
    shown = dict(consultation(journal)["advised"]["shown"])
    assert {name: shown[name] for name in ("1 tháng", "3 tháng", "6 tháng", "12 tháng")} == {
        f"{months} tháng": dots(net(2_400_000, months)) for months in (1, 3, 6, 12)
    }


def test_the_consultation_takes_few_keys_and_the_payment_four(journal: dict[str, Any]) -> None:
    told = consultation(journal)
    assert told["keys_of_advice"] <= 30
    after = told["keys_after_advice"]
    assert (after[0], after[-2:]) == ("F6", ["F9", "Enter"])
    assert [key for key in after if not key.isdigit()] == ["F6", "F9", "F9", "Enter"]


def test_both_consultations_are_kept_with_what_came_of_them(journal: dict[str, Any]) -> None:
    assert consultation(journal)["outcomes"] == ["enrols", "advised"]


def test_the_sheet_says_what_the_page_said_on_one_page(tour: Path, journal: dict[str, Any]) -> None:
    told = consultation(journal)
    path = tour / told["sheet"]
    assert len(PdfReader(path).pages) == 1
    paper = text(path)
    facts = told["advised"]["facts"]
    assert facts["Đóng mỗi tháng"] == f"{dots(net(2_400_000, 1))} đ"
    for said in (told["name"], f"Mỗi tháng để dành được: {dots(BUDGET)} đ", "Thu nhập chọn: 2.400.000 đ một tháng"):
        assert said in paper
    for amount in facts.values():
        assert amount in paper
    assert dots(told["advised"]["pays"]) in paper
    assert "không phải cam kết" in paper.lower()
    assert "Luật BHXH 41/2024/QH15, điều 36 khoản 1" in paper


def test_a_passer_by_takes_a_sheet_home_and_named_a_day(tour: Path, journal: dict[str, Any]) -> None:
    told = story(journal, "a passer-by is advised")
    income = told["advised"]["income"]
    assert net(income, 1) <= 300_000 < net(income + 50_000, 1)
    paper = text(tour / told["papers"][0])
    for said in (
        "sinh 1979",
        "nữ",
        f"{dots(income)} đ một tháng",
        f"{dots(net(income, 12))}",
        "hẹn trở lại: 01/12/2026",
    ):
        assert said in paper.lower() or said in paper, said


def test_a_household_pays_the_way_it_tried(journal: dict[str, Any]) -> None:
    """4.5 % of the base salary for six months, the second at 70 %; if the second leaves, the first's share remains."""
    first = BASE_SALARY * 45 // 1000 * 6
    told = story(journal, "a household tries otherwise")
    both = first + first * 70 // 100
    assert told["six_months"] == told["tried"]
    assert (told["tried"]["now"], told["tried"]["then"]) == (2 * both, both)
    assert (told["one_leaves"]["then"], list(told["one_leaves"]["members"].values())) == (first, [first])
    (receipt,) = told["taken"]
    assert {row["name"]: row["amount"] for row in receipt["rows"]} == told["tried"]["members"]
    assert receipt["total"] == told["read_back"]["total"] == both
