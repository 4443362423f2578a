"""Every file of ``tests/vectors`` as given: each case is one test."""

from __future__ import annotations

import json
import re
from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest

from desktop.cli.read_card import plain_card
from desktop.domain.benefits.percent import pension_percent
from desktop.domain.benefits.retirement import retirement_age
from desktop.domain.identity import CardData, read_card
from desktop.domain.money import Money
from desktop.domain.papers.vietqr import PayTo, VietQr, make_payload, read_payload
from desktop.domain.parameters import ParameterSet
from desktop.domain.partial_date import PartialDate
from desktop.domain.people import Sex
from desktop.domain.requests import answer_value
from desktop.domain.texts.words import in_words

VECTORS = Path(__file__).parent.parent / "vectors"
KNOWN = {"cards", "household_hi", "pension", "vietqr", "voluntary_si", "words"}


def cases(name: str) -> list[Any]:
    return list(json.loads((VECTORS / f"{name}.json").read_text(encoding="utf-8"))["cases"])


def named(name: str) -> list[Any]:
    return [pytest.param(case, id=case["name"]) for case in cases(name)]


def test_no_vector_file_is_forgotten() -> None:
    assert {file.stem for file in VECTORS.glob("*.json")} == KNOWN


@pytest.mark.parametrize("case", named("voluntary_si"))
def test_voluntary_si(case: Any, parameters: ParameterSet) -> None:
    answer = answer_value(case["request"], parameters)
    assert {key: answer.get(key) for key in case["expect"]} == case["expect"]
    assert sum(line["amount"] for line in answer["lines"] if line["in_total"]) == answer["participant_pays"]
    assert answer["in_words"] == in_words(answer["participant_pays"])


@pytest.mark.parametrize("case", named("household_hi"))
def test_household_hi(case: Any, parameters: ParameterSet) -> None:
    answer = answer_value(case["request"], parameters)
    assert answer["total"] == case["expect"]["total"]
    for given, member, expected in zip(
        case["request"]["members"], answer["members"], case["expect"]["members"], strict=True
    ):
        assert member == {"name": given["name"], **expected}
    assert sum(line["amount"] for line in answer["lines"] if line["in_total"]) == answer["total"]
    assert answer["in_words"] == in_words(answer["total"])


@pytest.mark.parametrize("case", cases("words"), ids=lambda case: str(case["amount"]))
def test_words(case: Any) -> None:
    assert in_words(case["amount"]) == case["words"]


@pytest.mark.parametrize("case", cases("cards"))
def test_cards(case: Any) -> None:
    read = read_card(case["text"])
    if case["expect"] == "problem":
        assert isinstance(read, tuple)
        assert read
        return
    assert isinstance(read, CardData)
    plain = plain_card(read)
    assert {key: plain[key] for key in case["expect"]} == case["expect"]


@pytest.mark.parametrize("case", [case for case in cases("pension") if "percent" in case])
def test_pension_percent(case: Any, parameters: ParameterSet) -> None:
    paid = Fraction(str(case["years"])) * 12
    on = parameters.value("pension/max_percent", PartialDate(2026, 11, 23).earliest).since
    assert pension_percent(Sex(case["sex"]), int(paid), on, parameters) == Fraction(str(case["percent"]))


@pytest.mark.parametrize("case", [case for case in cases("pension") if "retires_at" in case])
def test_retirement_age(case: Any, parameters: ParameterSet) -> None:
    age = retirement_age(PartialDate.parse(case["born"]), Sex(case["sex"]), parameters)
    assert str(age) == case["retires_at"]


def test_each_pension_case_is_one_of_the_two_kinds() -> None:
    assert all(("percent" in case) != ("retires_at" in case) for case in cases("pension"))


@pytest.mark.parametrize("case", cases("vietqr"), ids=lambda case: re.sub(r"\W", "", case["payload"])[-4:])
def test_vietqr(case: Any) -> None:
    transfer = VietQr(
        bank=case["bank"],
        number=case["number"],
        to=PayTo(case["to"]),
        amount=None if case["amount"] is None else Money(case["amount"]),
        bill=case["bill"],
        purpose=case["purpose"],
    )
    assert make_payload(transfer) == case["payload"]
    assert read_payload(case["payload"]) == transfer
