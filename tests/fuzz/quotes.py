"""Damaged requests, cards and payloads for ``quote``, ``read-card`` and VietQR.

A failure is an exception, an answer whose parts do not add up, or a refusal without field, code and sentence.
"""

from __future__ import annotations

import copy
import json
import random
from collections.abc import Callable, Iterator
from typing import Any

from desktop.domain.identity import read_card
from desktop.domain.papers.vietqr import VietQrError, read_payload
from desktop.domain.parameters import ParameterSet
from desktop.domain.requests import answer_text
from desktop.parameters import load_parameters

SEEDS: list[Any] = [
    {
        "kind": "voluntary_si",
        "paid_on": "2026-11-23",
        "income": 1_500_000,
        "method": "12",
        "start": "2026-12",
        "groups": ["other", "poor"],
        "supported_months_before": 100,
        "extra_support": [{"name": "tỉnh", "percent_of_line_premium": 10.25}, {"name": "hội", "amount": 300_000}],
        "birth": "1990-05",
        "sex": "male",
    },
    {
        "kind": "voluntary_si",
        "paid_on": "2026-01-01",
        "income": 5_000_000,
        "method": "VS",
        "months": 36,
        "start": "2026-01",
    },
    {
        "kind": "voluntary_si",
        "paid_on": "2026-11-23",
        "income": 1_500_000,
        "method": "TH",
        "months": 12,
        "start": "2026-11",
        "paid_months_before": 168,
        "birth": "1964-10-01",
        "sex": "male",
    },
    {
        "kind": "household_hi",
        "paid_on": "2026-11-23",
        "already_paid_this_year": 1,
        "members": [
            {"name": "Nguyễn Văn A", "months": 12, "last_card_ends": None},
            {"name": "B", "months": 7, "last_card_ends": "2026-12-31", "group": "near_poor"},
            {"name": "C", "months": 0, "group": "covered_elsewhere"},
        ],
    },
]
WILD: list[Any] = [
    *(None, True, False, 0, -1, 1, 7, 12, 24, 61, 180, 2**31, 2**63, 10**40, 1.5, 1e300, -0.0, "", "x", " ", "\u0000"),
    *("12", "TH", "VS", "2026-12", "2026-02-30", "9999-12-31", "0001-01-01", "9999-12", "2027-01-01", "2017-01-01"),
    *(
        "Nguye\u0302\u0303n",
        "\U0001f600",
        "<b>",
        "';--",
        "x" * 500,
        [],
        {},
        [[]],
        [None],
        {"a": 1},
        ["poor"],
        ["poor", 5],
    ),
]
SCRAPS = [
    "NaN",
    "Infinity",
    "1e999",
    "9" * 5000,
    '"\\ud800"',
    "[[[[",
    "}",
    ",",
    '"',
    "\\",
    "\ufeff",
    "null",
    "-",
    "1e-999",
]
CARD = "001090000001|012345678|Nguyễn Văn An|01011990|Nam|Thôn 1|15042021"
PAYLOAD = "00020101021138570010A00000072701270006970403011300110123456780208QRIBFTTA53037045802VN63049E6F"


def damaged(chance: random.Random) -> str:
    """One request with a few values, keys or characters changed."""
    request = json.loads(json.dumps(chance.choice(SEEDS)))
    for _ in range(chance.randrange(4)):
        _damage(request, chance)
    value = [request, chance.choice(SEEDS)] if chance.random() < 0.1 else request
    text = json.dumps(value, ensure_ascii=chance.random() < 0.5)
    for _ in range(chance.randrange(3) if chance.random() < 0.3 else 0):
        place = chance.randrange(len(text) + 1)
        text = text[:place] + chance.choice(SCRAPS) + text[place + chance.randrange(4) :]
    return text


def _damage(value: Any, chance: random.Random) -> None:
    place = chance.choice(list(_places(value)))
    holder, key = place
    act = chance.randrange(4)
    if act == 0 and isinstance(holder, dict):
        del holder[key]
    elif act == 1 and isinstance(holder, dict):
        holder[str(chance.choice(WILD))] = copy.deepcopy(chance.choice(WILD))
    else:
        holder[key] = copy.deepcopy(chance.choice(WILD))


def _places(value: Any) -> Iterator[tuple[Any, Any]]:
    keys = list(value) if isinstance(value, dict) else range(len(value))
    for key in keys:
        yield value, key
        if isinstance(value[key], dict | list):
            yield from _places(value[key])


def check_quote(text: str, parameters: ParameterSet) -> None:
    """Answer one text and judge the answer; ``AssertionError`` or any other exception is a failure."""
    answer, good = answer_text(text, parameters)
    json.dumps(answer, ensure_ascii=False).encode("utf-8")
    answers = answer if isinstance(answer, list) else [answer]
    assert good == (not any("problems" in one for one in answers))
    for one in answers:
        _judge(one)


def _judge(answer: dict[str, Any]) -> None:
    if "problems" in answer:
        assert answer["problems"]
        assert all(
            problem["code"] and problem["message"] and "…" not in problem["message"] for problem in answer["problems"]
        )
        return
    total = answer["participant_pays"] if answer["kind"] == "voluntary_si" else answer["total"]
    assert total == sum(line["amount"] for line in answer["lines"] if line["in_total"])
    assert total >= 0
    assert answer["in_words"].endswith(" đồng")


def check_scan(text: str, _parameters: ParameterSet) -> None:
    """Read a damaged card and a damaged payload."""
    read_card(text)
    try:
        read_payload(text)
    except VietQrError:
        return


def scanned(chance: random.Random) -> str:
    """A card or a payload with characters changed."""
    text = chance.choice([CARD, PAYLOAD])
    for _ in range(chance.randrange(6)):
        place = chance.randrange(len(text) + 1)
        text = (
            text[:place]
            + chance.choice(["|", "", "9", "ễ", "\ufffd", "\ud800", "\n", "0/0/1990", "\u0302"])
            + text[place + 1 :]
        )
    return text


def failures(count: int, seed: int) -> list[str]:
    """Run ``count`` inputs and return those that failed, with the reason."""
    chance, parameters = random.Random(seed), load_parameters()
    kinds: list[tuple[Callable[[random.Random], str], Callable[[str, ParameterSet], None]]] = [
        (damaged, check_quote),
        (damaged, check_quote),
        (scanned, check_scan),
    ]
    failed = []
    for index in range(count):
        make, check = kinds[index % len(kinds)]
        text = make(chance)
        try:
            check(text, parameters)
        except Exception as error:  # noqa: BLE001  (any exception is what is looked for)
            failed.append(f"{type(error).__name__}: {error}: {text[:300]}")
    return failed
