"""Words of results and headings of replies."""

import pytest

from desktop.services.lists.replies.reply_words import guess_columns, read_answer
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
