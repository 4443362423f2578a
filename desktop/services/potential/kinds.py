"""Why somebody should be visited, in the order that holds until the supervisor changes it."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from typing import Final

from desktop.domain.texts.phrases import say


class Reason(StrEnum):
    """Why; in the usual order of importance."""

    POOR_NO_CARD = "poor_no_card"
    SUPPORT_ENDS = "support_ends"
    NEAR_RETIREMENT = "near_retirement"
    ONE_SHORT = "one_short"
    RETURNED = "returned"
    EXPIRED = "expired"
    NEVER = "never"


USUAL_ORDER: Final = tuple(Reason)
REASON_NAMES: Final[Mapping[Reason, str]] = {
    Reason.POOR_NO_CARD: say("Hộ nghèo, cận nghèo chưa có thẻ"),
    Reason.SUPPORT_ENDS: say("Sắp hết được hỗ trợ"),
    Reason.NEAR_RETIREMENT: say("Gần tuổi nghỉ hưu, thiếu ít năm"),
    Reason.ONE_SHORT: say("Hộ chỉ còn thiếu một người"),
    Reason.RETURNED: say("Cơ quan BHXH trả lại"),
    Reason.EXPIRED: say("Đã hết hạn, chưa đóng tiếp"),
    Reason.NEVER: say("Chưa từng tham gia"),
}
REASON_TEXTS: Final[Mapping[Reason, str]] = {
    Reason.POOR_NO_CARD: say(
        "Có giấy hộ nghèo, cận nghèo còn hạn mà chưa có thẻ BHYT: thẻ được ngân sách đóng hoặc hỗ trợ."
    ),
    Reason.SUPPORT_ENDS: say(
        "Giấy được hỗ trợ hết hạn trong 90 ngày, hoặc còn không quá 12 tháng được Nhà nước hỗ trợ."
    ),
    Reason.NEAR_RETIREMENT: say(
        "Còn không quá 10 năm đến tuổi nghỉ hưu, đóng tiếp và đóng một lần cho phần thiếu thì đủ 15 năm."
    ),
    Reason.ONE_SHORT: say("Những người khác trong hộ đã có BHYT, chỉ còn một người."),
    Reason.RETURNED: say("Dòng của người này bị cơ quan BHXH trả lại và chưa đóng lại."),
    Reason.EXPIRED: say("Đã có thẻ hoặc đã đóng BHXH, nay đã hết mà chưa đóng tiếp."),
    Reason.NEVER: say("Có trong danh sách dân cư mà sổ chưa biết thẻ hay kỳ đóng nào."),
}
