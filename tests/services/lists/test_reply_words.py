"""Words of results and headings of replies."""

import pytest

from desktop.domain.partial_date import PartialDate
from desktop.services.lists.replies.reply_words import (
    birth,
    guess_columns,
    hi_number,
    personal_id,
    read_answer,
    receipt_number,
    si_number,
)
from desktop.storage.lists.replies import RowOutcome
from tests.services.lists.stories import HEADINGS


@pytest.mark.parametrize(
    ("result", "reason", "outcome"),
    [
        ("Đã nhận", "", "accepted"),
        ("Hợp lệ", "", "accepted"),
        ("Không hợp lệ", "", "rejected"),
        ("Không lỗi", "", "accepted"),
        ("Trả lại", "thiếu TK1", "rejected"),
        ("OK", "", "accepted"),
        ("Chờ xử lý", "", "unclear"),
    ],
)
def test_words_of_results(result: str, reason: str, outcome: str) -> None:
    assert read_answer(result, reason, has_result=True).outcome.value == outcome


def test_without_a_column_of_results_a_reason_alone_is_a_refusal() -> None:
    assert read_answer("", "trùng", has_result=False).outcome is RowOutcome.REJECTED
    assert read_answer("", "", has_result=False).outcome is RowOutcome.ACCEPTED
    assert read_answer("", "", has_result=True).outcome is RowOutcome.UNCLEAR


def test_headings_are_known_by_their_words() -> None:
    assert guess_columns(HEADINGS) == {
        "name": 1,
        "personal_id": 2,
        "si_number": 3,
        "hi_number": 4,
        "birth": 5,
        "result": 6,
        "reason": 7,
    }
    assert guess_columns(("HoTen", "MasoBHXH", "Trạng thái hồ sơ", "Nội dung lỗi")) == {
        "name": 0,
        "si_number": 1,
        "result": 2,
        "reason": 3,
    }
    assert "reason" not in guess_columns(("Họ và tên", "Mã số BHXH", "Ghi chú"))
    assert guess_columns(("Họ tên", "CCCD", "Ghi chú", "Kết quả", "Lý do"))["reason"] == 4


def test_numbers_and_births_are_read_as_people_write_them() -> None:
    assert [personal_id(text) for text in ("001090000001", "1090000001", "001 090 000 001", "")] == [
        "001090000001",
        "001090000001",
        "001090000001",
        "",
    ]
    assert [receipt_number(text) for text in ("0000127", "BL 127", "AH/26 0000127", "20/04/2026", "123456789012")] == [
        127,
        127,
        127,
        None,
        None,
    ]
    assert (si_number("100000001"), hi_number(" hc 4790000000001 ")) == ("0100000001", "HC4790000000001")
    day = PartialDate(1990, 12, 31)
    assert (
        birth("31/12/1990", from_1904=False) == birth("33238", from_1904=False) == birth("31776", from_1904=True) == day
    )
    assert birth("1990", from_1904=False) == PartialDate(1990)
    assert birth("sai", from_1904=False) is None
