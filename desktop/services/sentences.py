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
    "household_form_equal": say("Đóng theo hộ cũng bằng"),
    "household_form_cheaper": say("Đóng theo hộ rẻ hơn"),
}
TONES = {"odd_months": Tone.UNSURE, "household_form_cheaper": Tone.INFO, "household_form_equal": Tone.INFO}


def sentences(problems: Iterable[Problem]) -> tuple[str, ...]:
    """The sentence of each problem, in the same order."""
    return tuple(message(problem) for problem in problems)


def notice_advice(notice: Notice) -> Advice:
    """A warning as a box beside the figures."""
    return Advice(TONES.get(notice.code, Tone.WARN), TITLES.get(notice.code, say("Xin lưu ý")), message(notice))
