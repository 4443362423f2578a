"""Problems and warnings of the rules as pages show them."""

from __future__ import annotations

from collections.abc import Iterable

from desktop.domain.problem import Notice, Problem
from desktop.domain.texts.messages import message
from desktop.domain.texts.phrases import say
from desktop.services.shown import Advice, Tone

TITLES = {
    "support_used_up": say("Đã hết thời gian được hỗ trợ"),
    "support_ends": say("Hỗ trợ chỉ đến giữa kỳ"),
    "support_cut": say("Hỗ trợ được cắt cho vừa tiền đóng"),
    "odd_months": say("Số tháng lẻ, chưa xác nhận"),
    "support_until": say("Hỗ trợ có hạn"),
    "below_future_floor": say("Mức thấp nhất sắp tăng"),
    "above_future_ceiling": say("Vượt mức cao nhất sau này"),
    "months_still_missing": say("Chưa đủ 15 năm"),
    "average_falls": say("Mức bình quân sẽ giảm"),
    "age_over_hundred": say("Xin xem lại ngày sinh"),
    "past_retirement_age": say("Đã đến tuổi nghỉ hưu"),
    "may_retire_earlier": say("Có thể nghỉ hưu sớm hơn"),
    "household_form_equal": say("Đóng theo hộ cũng bằng"),
    "household_form_cheaper": say("Đóng theo hộ rẻ hơn"),
}
TONES = {
    "support_until": Tone.INFO,
    "months_still_missing": Tone.INFO,
    "past_retirement_age": Tone.INFO,
    "may_retire_earlier": Tone.INFO,
    "odd_months": Tone.UNSURE,
    "household_form_cheaper": Tone.INFO,
    "household_form_equal": Tone.INFO,
}


def sentences(problems: Iterable[Problem]) -> tuple[str, ...]:
    """The sentence of each problem, in the same order."""
    return tuple(message(problem) for problem in problems)


def notice_advice(notice: Notice) -> Advice:
    """A warning as a box beside the figures."""
    return Advice(TONES.get(notice.code, Tone.WARN), TITLES.get(notice.code, say("Xin lưu ý")), message(notice))
