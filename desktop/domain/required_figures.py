"""Every figure that the rules ask for by name, and the words that name a rule; the loader refuses what is not here."""

from __future__ import annotations

from desktop.domain import commission
from desktop.domain.benefits import figures as benefits
from desktop.domain.household_hi import figures as household_hi
from desktop.domain.texts.phrases import say
from desktop.domain.voluntary_si import figures as voluntary_si

REQUIRED_FIGURES = tuple(
    dict.fromkeys((*voluntary_si.REQUIRED, *household_hi.REQUIRED, *benefits.REQUIRED, *commission.REQUIRED))
)
KNOWN_WORDS = {
    voluntary_si.MISSING_TIME_SUPPORT: {
        "plain": say("số tháng × mức hỗ trợ"),
        "compounded": say("cộng thêm lãi từng tháng"),
    },
    household_hi.LATER_JOINER: {"next_place": say("đóng theo thứ tự kế tiếp")},
    household_hi.REFUND_RULE: {"whole_months": say("theo số tháng tròn còn lại")},
}
"""Figures whose value chooses a rule: the rules that the program knows, with what the screen calls them."""
