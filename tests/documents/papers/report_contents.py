"""Monthly reports: the commune of the picture, a large one with long names, one hamlet, nobody at all."""

from __future__ import annotations

import dataclasses
from typing import Any

from desktop.domain.money import Money
from desktop.domain.month import Month
from desktop.domain.papers.monthly_report import (
    MonthlyReport,
    ReportBreakdown,
    ReportMonth,
    ReportOutreach,
    ReportPart,
    ReportRenewals,
    ReportRow,
    ReportTaken,
)
from desktop.domain.people import Insurance
from tests.documents.builders import OFFICE
from tests.documents.papers.contents import DAY, LONG_NAME, LONG_OFFICE, form

HAMLETS = (
    ("Thôn Hạ", 391, 398, 114, 61, 31, 402),
    ("Xóm Mới", 240, 216, 78, 40, 12, 251),
    ("Thôn Đông", 402, 351, 59, 33, 44, 338),
    ("Thôn Đoài", 371, 322, 53, 29, 37, 312),
    ("Thôn Trung", 502, 432, 47, 26, 58, 401),
    ("Thôn Bắc", 348, 330, 35, 19, 29, 296),
    ("Thôn Thượng", 318, 302, 35, 18, 33, 274),
    ("Xóm Chùa", 231, 213, 24, 12, 17, 190),
)


def report_row(hamlet: tuple[str, int, int, int, int, int, int], **changes: Any) -> ReportRow:
    """A hamlet of the picture, everyone of it known."""
    name, elsewhere, household, missing, homes, si, eligible = hamlet
    row = ReportRow(
        name=name,
        residents=elsewhere + household + missing,
        known=elsewhere + household + missing,
        hi_household=household,
        hi_elsewhere=elsewhere,
        hi_waiting=0,
        hi_missing=missing,
        households_without=homes,
        si_covered=si,
        si_eligible=eligible,
        hi_target=9500,
        si_target=1250,
    )
    return dataclasses.replace(row, **changes)


def total_of(rows: tuple[ReportRow, ...], **changes: Any) -> ReportRow:
    """The sum of hamlets."""
    counted = [field.name for field in dataclasses.fields(ReportRow) if field.type == "int"]
    sums: dict[str, Any] = {name: sum(getattr(row, name) for row in rows) for name in counted}
    return ReportRow(name="Xã An Hòa", hi_target=9500, si_target=1500, **sums, **changes)


def monthly_report(rows: tuple[ReportRow, ...] | None = None, **changes: Any) -> MonthlyReport:
    """An Hòa in November 2026: 5.367 of 5.812 covered, 445 not, 154 more reach 95 %."""
    rows = tuple(report_row(one) for one in HAMLETS) if rows is None else rows
    total = total_of(rows)
    report = MonthlyReport(
        form=form("monthly_report"),
        office=OFFICE,
        commune="Xã An Hòa",
        month=Month(2026, 11),
        as_of=DAY,
        hamlets=rows,
        total=total,
        trend=tuple(
            ReportMonth(month=Month(2025, 11) + place, hi_covered=5_000 + 30 * place, hi_of=5_700 + 9 * place,
                        si_covered=190 + 6 * place, si_of=2_440 + 2 * place)
            for place in range(13)
        ),
        renewals=(
            ReportRenewals(insurance=Insurance.VOLUNTARY_SI, ended=60, renewed=44, in_time=9, lost=7),
            ReportRenewals(insurance=Insurance.HOUSEHOLD_HI, ended=1_904, renewed=1_650, in_time=109, lost=145),
        ),
        breakdowns=(
            ReportBreakdown(title="Giới tính", parts=(
                ReportPart(name="nam", people=2_890, hi_covered=2_640, si_covered=98),
                ReportPart(name="nữ", people=2_922, hi_covered=2_727, si_covered=163),
            )),
            ReportBreakdown(title="Độ tuổi", parts=tuple(
                ReportPart(name=name, people=1_162, hi_covered=1_073, si_covered=si)
                for name, si in (("dưới 15", 0), ("15–29", 31), ("30–44", 118), ("45–59", 102), ("60 trở lên", 10))
            )),
            ReportBreakdown(title="Nhóm", parts=tuple(
                ReportPart(name=name, people=people, hi_covered=covered, si_covered=si)
                for name, people, covered, si in (
                    ("hộ nghèo", 143, 143, 21), ("hộ cận nghèo", 301, 288, 44), ("dân tộc thiểu số", 88, 80, 9),
                    ("học sinh, sinh viên", 1_020, 1_017, 0), ("trẻ em dưới 6 tuổi", 402, 402, 0),
                    ("người hưởng lương hưu", 310, 310, 0), ("nhóm khác", 3_548, 3_127, 187),
                )
            )),
        ),
        taken=(
            ReportTaken(insurance=Insurance.VOLUNTARY_SI, receipts=31, people=31, amount=Money(48_312_000),
                        state_pays_in_year=Money(187_440_000)),
            ReportTaken(insurance=Insurance.HOUSEHOLD_HI, receipts=142, people=409, amount=Money(401_222_340),
                        state_pays_in_year=Money(95_634_000)),
        ),
        outreach=ReportOutreach(rounds=3, met=74, agreed=28, paid=19, papers_left=120),
        source="đến 23/11/2026 · nguồn: sổ này và danh sách xã nhập 15/11/2026",
        notices=("12 người chưa rõ thôn.", "3 người nghi trùng, vẫn tính mỗi người một lần."),
        prepared_by="Phạm Thị Hoa",
    )  # fmt: skip
    return dataclasses.replace(report, **changes)


def large_report(count: int = 30) -> MonthlyReport:
    """Many hamlets with long names, some of whose residents nobody knows; other communes apart; for practice."""
    rows = tuple(
        report_row(
            (f"Thôn {number} Thường Tân Trung Nghĩa Đông {HAMLETS[number % 8][0]}", *HAMLETS[number % 8][1:]),
            residents=sum(HAMLETS[number % 8][1:4]) + number * 5,
            hi_waiting=3,
        )
        for number in range(1, count + 1)
    )
    rows = tuple(dataclasses.replace(row, known=row.known + 3) for row in rows)
    elsewhere = report_row(("Xã khác", 4, 3, 1, 1, 1, 5), hi_target=None, si_target=None, in_total=False)
    report = monthly_report(rows, office=LONG_OFFICE, prepared_by=LONG_NAME, practice=True)
    notices = (*report.notices, "2 người trên 100 tuổi.", "1 người có ngày sinh ở tương lai, xin sửa hồ sơ.")
    return dataclasses.replace(report, hamlets=(*rows, elsewhere), notices=notices)


def empty_report() -> MonthlyReport:
    """A commune of which nothing is known."""
    nobody = ReportRow(
        name="Xã An Hòa", residents=0, known=0, hi_household=0, hi_elsewhere=0, hi_waiting=0, hi_missing=0,
        households_without=0, si_covered=0, si_eligible=0,
    )  # fmt: skip
    return monthly_report(
        (), total=nobody, trend=(), renewals=(), breakdowns=(), taken=(), outreach=None, source="", notices=()
    )
