"""Names of the voluntary SI figures below ``resources/parameters``."""

from __future__ import annotations

from desktop.domain.texts.phrases import say

BASE_SALARY = "common/base_salary"
RATE = "voluntary_si/rate"
POVERTY_LINE = "voluntary_si/rural_poverty_line"
CEILING_TIMES = "voluntary_si/income_ceiling_times"
INCOME_STEP = "voluntary_si/income_step"
FUND_RETURN = "voluntary_si/fund_return"
SUPPORT_MONTHS_LIMIT = "voluntary_si/support_months_limit"
MISSING_TIME_SUPPORT = "voluntary_si/missing_time_support"
YEARS_AHEAD_MIN = "voluntary_si/years_ahead_min"
YEARS_AHEAD_MAX = "voluntary_si/years_ahead_max"
MISSING_MONTHS_LIMIT = "voluntary_si/missing_months_limit"
PENSION_MONTHS = "voluntary_si/pension_months"
LEAD_MONTHS = "voluntary_si/missing_time_lead_months"
MINIMUM_AGE = "voluntary_si/minimum_age"
REFUND_OTHER_SUPPORTS = "voluntary_si/refund_other_supports"
DEADLINE_MONTH = {method: f"voluntary_si/deadline_month_{method}" for method in ("1", "3", "6", "12")}
GROUPS = ("poor", "island", "near_poor", "ethnic_minority", "other")
"""Hộ nghèo; xã đảo, đặc khu; hộ cận nghèo; dân tộc thiểu số; nhóm khác."""
SUPPORT_PERCENT = {group: f"voluntary_si/support_{group}" for group in GROUPS}
PROVED_BY_PAPER = frozenset({"poor", "near_poor"})
"""Ethnicity and island residence are checked by the agency; a poor household shows its paper."""
GROUP_NAMES = {
    "poor": say("hộ nghèo"),
    "island": say("xã đảo, đặc khu"),
    "near_poor": say("hộ cận nghèo"),
    "ethnic_minority": say("dân tộc thiểu số"),
    "other": say("nhóm khác"),
}

REQUIRED = (
    BASE_SALARY,
    RATE,
    POVERTY_LINE,
    CEILING_TIMES,
    INCOME_STEP,
    FUND_RETURN,
    SUPPORT_MONTHS_LIMIT,
    MISSING_TIME_SUPPORT,
    YEARS_AHEAD_MIN,
    YEARS_AHEAD_MAX,
    MISSING_MONTHS_LIMIT,
    PENSION_MONTHS,
    LEAD_MONTHS,
    MINIMUM_AGE,
    REFUND_OTHER_SUPPORTS,
    *DEADLINE_MONTH.values(),
    *SUPPORT_PERCENT.values(),
)
