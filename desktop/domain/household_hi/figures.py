"""Names of the household HI figures below ``resources/parameters``, and the groups that meet at this counter."""

from __future__ import annotations

from desktop.domain.texts.phrases import say

BASE_SALARY = "common/base_salary"
RATE = "household_hi/rate"
SHARE_PLACES = tuple(f"household_hi/share_place_{place}" for place in range(1, 6))
"""Places 1 to 5; every later one pays as the fifth."""
LATER_JOINER = "household_hi/later_joiner"
ODD_MONTHS = "household_hi/odd_months"
GAP_DAYS = "household_hi/gap_days"
WAITING_DAYS = "household_hi/waiting_days"
FIVE_YEAR_BREAK_DAYS = "household_hi/five_year_break_days"
REMINDER_DAYS = "household_hi/reminder_days"
REFUND_RULE = "household_hi/refund_rule"
BUDGET_CHILD_BELOW = "household_hi/budget_child_below"
BUDGET_OLD_FROM = "household_hi/budget_old_from"
GROUP_NAMES = {
    "near_poor": say("hộ cận nghèo"),
    "near_poor_full": say("hộ cận nghèo ở xã nghèo"),
    "student": say("học sinh, sinh viên"),
    "security_force": say("lực lượng bảo vệ an ninh trật tự ở cơ sở"),
    "farm_household": say("hộ nông, lâm, ngư, diêm nghiệp có mức sống trung bình"),
    "village_health": say("nhân viên y tế thôn bản, cô đỡ thôn bản"),
    "village_officer": say("người hoạt động không chuyên trách ở thôn, tổ dân phố"),
    "minority_exited": say("dân tộc thiểu số ở xã ra khỏi diện khó khăn"),
    "artisan": say("nghệ nhân nhân dân, nghệ nhân ưu tú"),
    "trafficking_victim": say("nạn nhân mua bán người"),
    "mine_victim": say("nạn nhân bom mìn sau chiến tranh"),
}
SUPPORTED_GROUPS = tuple(GROUP_NAMES)
SUPPORT_PERCENT = {group: f"household_hi/support_{group}" for group in SUPPORTED_GROUPS}
BENEFIT_LEVEL = "household_hi/benefit_level_gd"
"""Mức hưởng of households and of every group that has no level of its own."""
BENEFIT_LEVELS = dict.fromkeys(("near_poor", "near_poor_full"), "household_hi/benefit_level_cn")
CHOICE_GROUPS = frozenset(SUPPORTED_GROUPS) - {"student"}
"""Those who may take the household form instead (L51 art 13(5)(e)); students pay through their school."""
USUAL_MONTHS = (3, 6, 12)
MOST_MONTHS = 12

REQUIRED = (
    BASE_SALARY,
    RATE,
    *SHARE_PLACES,
    LATER_JOINER,
    ODD_MONTHS,
    GAP_DAYS,
    WAITING_DAYS,
    FIVE_YEAR_BREAK_DAYS,
    REMINDER_DAYS,
    REFUND_RULE,
    BUDGET_CHILD_BELOW,
    BUDGET_OLD_FROM,
    *SUPPORT_PERCENT.values(),
)
