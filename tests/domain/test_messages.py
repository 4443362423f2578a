"""Every code has a Vietnamese sentence; a field is named as the clerk knows it."""

from __future__ import annotations

import re
import unicodedata
from pathlib import Path

import pytest

import desktop
from desktop.domain.problem import Notice, Problem
from desktop.domain.texts.messages import codes, field_name, message, template

CONTRACT = [
    *("below_floor", "above_ceiling", "not_whole_dong", "wrong_type", "unknown_kind", "unknown_method"),
    *("unknown_group", "unknown_value", "unknown_field", "missing_field", "months_not_allowed", "past_deadline"),
    *("start_in_past", "too_young", "not_at_retirement_age", "nothing_missing", "parameter_missing"),
    *("too_many_members", "already_covered", "bad_date", "out_of_range", "bad_json", "wrong_passphrase"),
    *("not_a_book", "damaged", "newer_version", "in_use", "unreadable"),
]
USED = re.compile(r'(?:Problem\([^"()]*(?:"[^"]*"|\w+), |Notice\()"([a-z_]+)"')


def test_every_code_of_the_command_line_has_its_sentence() -> None:
    assert set(CONTRACT) <= codes().keys()


def test_every_code_that_the_rules_raise_has_its_sentence() -> None:
    folder = Path(desktop.__file__).parent / "domain"
    raised = {code for file in folder.rglob("*.py") for code in USED.findall(file.read_text(encoding="utf-8"))}
    assert len(raised) > 30
    assert raised <= codes().keys()


@pytest.mark.parametrize("code", codes())
def test_a_sentence_is_composed_short_and_needs_no_value(code: str) -> None:
    sentence = message(Problem("income", code) if template(Problem("", code)) == codes()[code] else Notice(code))
    assert unicodedata.is_normalized("NFC", sentence)
    assert "!" not in sentence
    assert "{" not in sentence
    assert len(sentence) < 200


def test_values_and_fields_are_put_in() -> None:
    problem = Problem("members[1].months", "months_not_allowed", {"allowed": "1–12"})
    assert message(problem) == "Số tháng, dòng 2 không dùng được với lựa chọn này. Được phép: 1–12."
    assert message(Problem("x", "never heard of")) == "x: giá trị này chưa dùng được. Xin xem và sửa lại."


def test_values_with_braces_are_only_text() -> None:
    assert "{field}" in message(Problem("income", "below_floor", {"floor": "{field}"}))


def test_another_language_translates_template_and_field() -> None:
    english = {
        "{field}: chưa có. Xin nhập vào.": "{field} is missing. Please fill it in.",
        "Số tháng": "Months",
        "dòng": "row",
    }
    problem = Problem("members[0].months", "missing_field")
    assert message(problem, lambda text: english[text]) == "Months, row 1 is missing. Please fill it in."
    assert field_name("extra_support[12].amount") == "Số tiền, dòng 13"
    assert field_name("members[99999999999999].x") == "x"
