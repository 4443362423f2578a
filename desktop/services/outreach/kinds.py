"""What rounds and visits are called: kinds and states of a round, outcomes of a visit, what became of it after."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from typing import Final

from desktop.domain.texts.phrases import say
from desktop.services.potential.kinds import REASON_NAMES
from desktop.services.shown import Chip, Tone
from desktop.storage.counter.contacts import Outcome
from desktop.storage.outreach.rounds import RoundKind, RoundState

__all__ = ["KIND_NAMES", "OUTCOME_NAMES", "STATE_CHIPS", "STEP_CHIPS", "RoundKind", "RoundState", "Step"]

KIND_NAMES: Final[Mapping[RoundKind, str]] = {
    RoundKind.HAMLET: say("Thăm thôn, xóm"),
    RoundKind.WOMEN_UNION: say("Sinh hoạt hội phụ nữ"),
    RoundKind.FARMERS_UNION: say("Sinh hoạt hội nông dân"),
    RoundKind.MARKET_DAY: say("Phiên chợ"),
    RoundKind.OTHER: say("Buổi khác"),
}
STATE_CHIPS: Final[Mapping[RoundState, Chip]] = {
    RoundState.PLANNED: Chip(Tone.INFO, say("Sắp đi")),
    RoundState.HELD: Chip(Tone.OK, say("Đã đi")),
    RoundState.CANCELLED: Chip(Tone.NEUTRAL, say("Đã bỏ")),
}
OUTCOME_NAMES: Final[Mapping[Outcome, str]] = {
    Outcome.PROMISED: say("Hẹn đến"),
    Outcome.AGREED: say("Đồng ý"),
    Outcome.REACHED: say("Suy nghĩ thêm"),
    Outcome.REFUSED: say("Từ chối"),
    Outcome.NOT_REACHED: say("Không gặp"),
    Outcome.MOVED: say("Đã chuyển đi"),
}
"""What can come of a visit, in the order of the keys Alt+1 to Alt+6."""
MET: Final = frozenset({Outcome.PROMISED, Outcome.AGREED, Outcome.REACHED, Outcome.REFUSED})
"""Outcomes of those who were met, themselves or somebody for them."""
DATED: Final = frozenset({Outcome.PROMISED, Outcome.AGREED})
"""Outcomes that may name a day; a promise must."""
ASKED: Final = "asked"
"""The reason of somebody whom the clerk took along without the potential list."""
MET_THERE: Final = "met_there"
"""The reason of somebody met on the way and written down there."""
OWN_REASONS: Final[Mapping[str, str]] = {
    ASKED: say("Người thu chọn"),
    MET_THERE: say("Gặp trong buổi đi"),
}


class Step(StrEnum):
    """Where a person of a round stands, from the visit to the payment."""

    TO_VISIT = "to_visit"
    NOT_MET = "not_met"
    THINKS = "thinks"
    AGREED = "agreed"
    PROMISED = "promised"
    TODAY = "today"
    LATE = "late"
    CAME = "came"
    PAID = "paid"
    REFUSED = "refused"
    MOVED = "moved"


STEP_CHIPS: Final[Mapping[Step, Chip]] = {
    Step.TO_VISIT: Chip(Tone.NEUTRAL, say("Chưa đi")),
    Step.NOT_MET: Chip(Tone.WARN, say("Chưa gặp")),
    Step.THINKS: Chip(Tone.INFO, say("Suy nghĩ thêm")),
    Step.AGREED: Chip(Tone.OK, say("Đồng ý")),
    Step.PROMISED: Chip(Tone.INFO, say("Hẹn đến")),
    Step.TODAY: Chip(Tone.WARN, say("Hẹn hôm nay")),
    Step.LATE: Chip(Tone.BAD, say("Lỡ hẹn")),
    Step.CAME: Chip(Tone.INFO, say("Đã đến quầy")),
    Step.PAID: Chip(Tone.OK, say("Đã đóng")),
    Step.REFUSED: Chip(Tone.NEUTRAL, say("Từ chối")),
    Step.MOVED: Chip(Tone.NEUTRAL, say("Đã chuyển đi")),
}


def reason_name(code: str) -> str:
    """Why somebody was taken along; a code of a newer program shows itself."""
    names: dict[str, str] = {str(reason): name for reason, name in REASON_NAMES.items()}
    return names.get(code) or OWN_REASONS.get(code, code)
