"""Receipts and schedules as a counter makes them, with any field changed."""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence
from datetime import date
from typing import Any

from desktop.documents.page import A5_LANDSCAPE, Paper
from desktop.documents.receipt import ReceiptPaper, draw_receipt, receipt_facts
from desktop.domain.money import Money
from desktop.domain.papers.receipt import Means, Office, ReceiptContent, ReceiptRow, Schedule, ScheduleRow
from desktop.domain.people import Insurance
from desktop.domain.quote import QuoteLine, Status

LAW_SI = "Luật BHXH 41/2024/QH15, điều 36 khoản 1"
SUPPORT_LAW = "Nghị định 159/2025/NĐ-CP, điều 5 khoản 1"
HI_LAW = "Nghị định 188/2025/NĐ-CP, điều 6 khoản 1"
OFFICE = Office(
    agency="BHXH tỉnh Bắc Ninh",
    organisation="Điểm thu xã An Hòa",
    point_code="3456789000TH0100070003",
    address="Thôn Đông, xã An Hòa",
    collector_name="Phạm Thị Hoa",
    collector_code="0007",
    form_name="C45-BB",
    form_legal_line="(Ban hành kèm theo Thông tư số 107/2017/TT-BTC)",
)
MEMBERS = (
    ("Nguyễn Văn An", "001090000001", "15/12/2026", "14/12/2027", 1_366_200),
    ("Trần Thị Bình", "001192000002", "15/12/2026", "14/12/2027", 956_340),
    ("Nguyễn Văn Cường", "001065000003", "15/12/2026", "14/12/2027", 819_720),
    ("Lê Thị Dung", "001167000004", "23/11/2026", "22/11/2027", 683_100),
    ("Nguyễn Thị Giang", "001195000005", "23/12/2026", "22/12/2027", 546_480),
)


def household_rows(count: int) -> tuple[ReceiptRow, ...]:
    """Rows of a household; beyond the five of the picture everyone is the fifth again."""
    rows = []
    for index in range(count):
        name, number, first, last, amount = MEMBERS[min(index, 4)]
        shown = name if index < 5 else f"{name} {index + 1}"
        rows.append(
            ReceiptRow(
                name=shown,
                personal_id=f"{int(number) + (index if index > 4 else 0):012d}",
                si_number=f"79{index:08d}",
                period_from=first,
                period_to=last,
                amount=Money(amount),
            )
        )
    return tuple(rows)


def household_schedule(rows: tuple[ReceiptRow, ...]) -> Schedule:
    """The schedule that goes with a household's receipt."""
    return Schedule(
        insurance=Insurance.HOUSEHOLD_HI,
        title="LỊCH ĐÓNG BẢO HIỂM Y TẾ HỘ GIA ĐÌNH",
        person_name=rows[0].name,
        person_number=rows[0].personal_id,
        facts=(("Lương cơ sở", "2.530.000 đồng"), ("Số người", str(len(rows)))),
        rows=tuple(
            ScheduleRow(
                label=row.name,
                period_from=row.period_from,
                period_to=row.period_to,
                months=12,
                gross=row.amount,
                state_support=Money(0),
                extra_support=Money(0),
                pays=row.amount,
                deadline=row.period_to,
                place=f"Người thứ {index}",
                share=f"{(100, 70, 60, 50, 40)[min(index, 5) - 1]} %",
                paid=True,
                note="Đóng trước ngày này để thẻ liền nhau",
                references=(HI_LAW, "Luật BHYT 51/2024/QH15, điều 1"),
            )
            for index, row in enumerate(rows, 1)
        ),
        notes=("Gia hạn trước ngày hết hạn để thẻ không bị gián đoạn.",),
    )


def voluntary_schedule(cycles: int = 4) -> Schedule:
    """Cycles of twelve months, near poor, the first one paid."""
    rows = []
    for index in range(cycles):
        year = 2026 + index
        line = 1_500_000 if year < 2027 else 2_200_000
        support = line * 22 * 40 * 12 // 10_000
        gross = max(1_500_000, line) * 22 * 12 // 100
        rows.append(
            ScheduleRow(
                label=f"Kỳ {index + 1}",
                period_from=f"12/{year}",
                period_to=f"11/{year + 1}",
                months=12,
                gross=Money(gross),
                state_support=Money(support),
                extra_support=Money(0),
                pays=Money(gross - support),
                deadline=f"30/06/{year + 1}",
                cumulative_months=12 * (index + 1),
                cumulative_supported=12 * (index + 1),
                paid=index == 0,
                note="" if year < 2027 else "Từ 01/01/2027 chuẩn hộ nghèo nông thôn là 2.200.000 đồng",
                references=(LAW_SI, SUPPORT_LAW),
                confirmed=year < 2027,
            )
        )
    return Schedule(
        insurance=Insurance.VOLUNTARY_SI,
        title="LỊCH ĐÓNG BẢO HIỂM XÃ HỘI TỰ NGUYỆN",
        person_name="Trần Thị Bình",
        person_number="001192000002",
        facts=(
            ("Thu nhập chọn để đóng", "1.500.000 đồng/tháng"),
            ("Phương thức đóng", "12 tháng một lần"),
            ("Nhóm được hỗ trợ", "hộ cận nghèo, giấy số 12/GCN-HCN đến 31/12/2027"),
        ),
        rows=tuple(rows),
        notes=("Nhà nước hỗ trợ tối đa 120 tháng.",),
        unconfirmed=("Chuẩn hộ nghèo nông thôn từ 01/01/2027",),
    )


def quote_lines(status: Status = Status.CONFIRMED) -> tuple[QuoteLine, ...]:
    """Gross and State support of a near-poor participant, twelve months at 1.500.000."""
    return (
        QuoteLine(
            code="gross",
            amount=Money(3_960_000),
            in_total=True,
            formula="22 % × 1.500.000 × 12 tháng",
            reference=LAW_SI,
            status=Status.CONFIRMED,
            label="Tiền đóng 12 tháng",
            in_force_since="2025-07-01",
        ),
        QuoteLine(
            code="state_support",
            amount=Money(-1_584_000),
            in_total=True,
            formula="22 % × 1.500.000 × 40 % × 12 tháng",
            reference=SUPPORT_LAW,
            status=status,
            label="Nhà nước hỗ trợ 12 tháng",
            in_force_since="2025-07-01",
        ),
    )


def household_receipt(members: int = 5, **changes: Any) -> ReceiptContent:
    """The receipt of the picture: a household of five pays 4.371.840 đồng by transfer."""
    rows = household_rows(members)
    total = sum((row.amount for row in rows), Money(0))
    content = ReceiptContent(
        office=OFFICE,
        book_label="03",
        symbol="AH/26",
        number=127,
        issued_on=date(2026, 11, 23),
        insurance=Insurance.HOUSEHOLD_HI,
        payer_name="Nguyễn Văn An",
        payer_number="001090000001",
        payer_address="Thôn Đông, xã An Hòa",
        content=f"Tiền đóng BHYT hộ gia đình 12 tháng, {members} người",
        rows=rows,
        gross=total,
        supports=(),
        total=total,
        in_words="Bốn triệu ba trăm bảy mươi mốt nghìn tám trăm bốn mươi đồng",
        means=Means.TRANSFER,
        lines=(),
        schedule=household_schedule(rows),
        references=(HI_LAW, "Luật BHYT 51/2024/QH15, điều 1"),
        request={"kind": "household_hi", "paid_on": "2026-11-23", "members": [{"name": "Nguyễn Văn An", "months": 12}]},
    )
    return dataclasses.replace(content, **changes)


def voluntary_receipt(**changes: Any) -> ReceiptContent:
    """A near-poor participant pays twelve months: 3.960.000 less 1.584.000 less 396.000."""
    content = ReceiptContent(
        office=OFFICE,
        book_label="03",
        symbol="AH/26",
        number=128,
        issued_on=date(2026, 11, 23),
        insurance=Insurance.VOLUNTARY_SI,
        payer_name="Nguyễn Văn An",
        payer_number="0123456789",
        payer_address="Thôn Đông, xã An Hòa, tỉnh Bắc Ninh",
        content="Tiền đóng BHXH tự nguyện, phương thức 12 tháng, từ tháng 12/2026 đến tháng 11/2027",
        rows=(
            ReceiptRow(
                name="Trần Thị Bình",
                personal_id="001192000002",
                si_number="0123456780",
                period_from="12/2026",
                period_to="11/2027",
                amount=Money(1_980_000),
                note="hộ cận nghèo",
            ),
        ),
        gross=Money(3_960_000),
        supports=(("Nhà nước hỗ trợ", Money(1_584_000)), ("Tỉnh hỗ trợ thêm", Money(396_000))),
        total=Money(1_980_000),
        in_words="Một triệu chín trăm tám mươi nghìn đồng",
        means=Means.CASH,
        lines=quote_lines(),
        schedule=voluntary_schedule(),
        references=(LAW_SI, SUPPORT_LAW),
        request={"kind": "voluntary_si", "paid_on": "2026-11-23", "income": 1_500_000, "method": "12"},
    )
    return dataclasses.replace(content, **changes)


def render_receipt(
    content: ReceiptContent, *, copies: Sequence[int] = (1, 2), reprint: int = 0, seal_text: str = ""
) -> bytes:
    """Chosen copies of one receipt as a PDF file."""
    item = ReceiptPaper(content=content, reprint=reprint, seal_text=seal_text)
    paper = Paper(A5_LANDSCAPE, receipt_facts(item))
    draw_receipt(paper, item, copies)
    return paper.finish()
