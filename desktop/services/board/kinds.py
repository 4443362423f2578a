"""How a person stands to both insurances on the board, and by what people are broken down."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from typing import Final

from desktop.domain.texts.phrases import say


class HiState(StrEnum):
    """Health insurance (BHYT) of a resident on the board's day.

    Elsewhere: another group pays (employer, school, pension). Budget: the State pays all. Household, supported: paid
    at a counter, as household or with a share of the State. Waiting: paid, the card is not valid yet.
    """

    ELSEWHERE = "elsewhere"
    BUDGET = "budget"
    HOUSEHOLD = "household"
    SUPPORTED = "supported"
    WAITING = "waiting"
    NONE = "none"


class SiState(StrEnum):
    """Voluntary social insurance (BHXH tự nguyện) of a resident in the board's month.

    Paid: this month is paid, or by who has just joined the months to come. Due: not yet, and the deadline has not
    passed. None: could take part and does not.
    Outside: cannot or need not (a child, past the retirement age, in other social insurance, a pensioner).
    """

    PAID = "paid"
    DUE = "due"
    NONE = "none"
    OUTSIDE = "outside"


class Cut(StrEnum):
    """By what the people of a bar are broken down."""

    SEX = "sex"
    AGE = "age"
    GROUP = "group"
    METHOD = "method"
    INCOME = "income"


class Kept(StrEnum):
    """What became of a cover that ended in this year: renewed, still to be renewed in time, lost."""

    NOT_DUE = "not_due"
    RENEWED = "renewed"
    IN_TIME = "in_time"
    LOST = "lost"


class Doubt(StrEnum):
    """What a person of the board should be looked at for; the person is counted all the same."""

    TWIN = "twin"
    OVER_100 = "over_100"
    FUTURE_BIRTH = "future_birth"


HI_COVERED: Final = frozenset({HiState.ELSEWHERE, HiState.BUDGET, HiState.HOUSEHOLD, HiState.SUPPORTED})
SI_COVERED: Final = frozenset({SiState.PAID, SiState.DUE})

HI_NAMES: Final[Mapping[HiState, str]] = {
    HiState.ELSEWHERE: say("đi làm, học sinh, nhóm khác"),
    HiState.BUDGET: say("ngân sách đóng"),
    HiState.HOUSEHOLD: say("hộ gia đình"),
    HiState.SUPPORTED: say("được hỗ trợ mức đóng"),
    HiState.WAITING: say("đã đóng, chờ thẻ"),
    HiState.NONE: say("chưa có"),
}
SI_NAMES: Final[Mapping[SiState, str]] = {
    SiState.PAID: say("đã đóng"),
    SiState.DUE: say("còn trong hạn đóng"),
    SiState.NONE: say("chưa tham gia"),
    SiState.OUTSIDE: say("không thuộc diện"),
}
CUT_NAMES: Final[Mapping[Cut, str]] = {
    Cut.SEX: say("Giới tính"),
    Cut.AGE: say("Độ tuổi"),
    Cut.GROUP: say("Nhóm"),
    Cut.METHOD: say("Phương thức"),
    Cut.INCOME: say("Mức thu nhập chọn"),
}
KEPT_NAMES: Final[Mapping[Kept, str]] = {
    Kept.NOT_DUE: say("chưa đến hạn"),
    Kept.RENEWED: say("đã đóng tiếp"),
    Kept.IN_TIME: say("còn kịp đóng tiếp"),
    Kept.LOST: say("đã gián đoạn"),
}
DOUBT_NAMES: Final[Mapping[Doubt, str]] = {
    Doubt.TWIN: say("nghi trùng người"),
    Doubt.OVER_100: say("trên 100 tuổi"),
    Doubt.FUTURE_BIRTH: say("ngày sinh ở tương lai"),
}
