"""Consultation sheets: the participant of the picture, a passer-by, and the longest that a counter can meet."""

from __future__ import annotations

import dataclasses
from fractions import Fraction
from typing import Any

from desktop.domain.chart_numbers import Numbers
from desktop.domain.charts import Axis, Dash, LineChart, LineSeries, Place, Tone
from desktop.domain.money import Money, format_money, half_up
from desktop.domain.papers.consultation import ConsultationSheet, SheetContent, SheetFigure, SheetIncome, SheetMethod
from desktop.domain.texts.shown import decimal_text
from tests.documents.builders import OFFICE
from tests.documents.papers.contents import DAY, LONG_NAME, LONG_OFFICE, form

NOTE = "Số ước tính: thu nhập không tăng, hệ số điều chỉnh từ nay 1,00, luật ngày 23/11/2026. Không phải cam kết."
YEARS = (*range(15, 26), Fraction(51, 2))
ARTICLES = (
    "Luật BHXH 41/2024/QH15, điều 36 khoản 1",
    "Nghị định 159/2025/NĐ-CP, điều 5 khoản 1",
    "Luật BHXH 41/2024/QH15, điều 98, điều 99, điều 104; Nghị định 159/2025/NĐ-CP, điều 10",
)


def pension_chart(incomes: tuple[int, ...] = (1_500_000, 2_300_000, 3_000_000, 5_000_000)) -> LineChart:
    """A woman's pension by years paid: 45 % at 15 years and 2 % more a year."""
    dashes = (Dash.DOTTED, Dash.SOLID, Dash.DASHED, Dash.SOLID, Dash.DASH_DOT)
    return LineChart(
        title="Lương hưu ước tính mỗi tháng, theo số năm đóng",
        places_title="Số năm đóng",
        axis=Axis(title="Lương hưu ước tính", unit="đồng một tháng", numbers=Numbers.MONEY),
        places=tuple(Place(text="25,5 năm" if year == YEARS[-1] else f"{year} năm", at=year) for year in YEARS),
        series=tuple(
            LineSeries(
                name=f"chọn {income}",
                values=tuple(_pension(income, year) for year in YEARS),
                tone=Tone.SI if income == 2_300_000 else Tone.QUIET,
                dash=dashes[place],
                strong=income == 2_300_000,
                end_text=_end_text(income),
            )
            for place, income in enumerate(incomes)
        ),
        note=NOTE,
        estimate=True,
    )


def _end_text(income: int) -> str:
    return f"{format_money(_pension(income, YEARS[-1]))} đ · chọn {decimal_text(Fraction(income, 10**6))} triệu"


def _pension(income: int, years: int | Fraction) -> Money:
    return half_up(Fraction(income) * (45 + 2 * (Fraction(years) - 15)) / 100)


def consultation_sheet(content: SheetContent | None = None, **changes: Any) -> ConsultationSheet:
    """A sheet of the usual office."""
    sheet = ConsultationSheet(
        form=form("consultation"), office=OFFICE, content=content or sheet_content(), phone="0222 300 0001"
    )
    return dataclasses.replace(sheet, **changes)


def longest_sheet() -> ConsultationSheet:
    """The longest content from the office with the longest names, for practice."""
    return consultation_sheet(longest_content(), office=LONG_OFFICE, practice=True)


def sheet_content(**changes: Any) -> SheetContent:
    """Trần Thị Bình of the picture puts 450.000 đ aside and looks at 2.300.000."""
    content = SheetContent(
        person_name="Trần Thị Bình",
        about="nữ, sinh 15/03/1992, 34 tuổi · chưa từng đóng",
        made_on=DAY,
        budget="450.000 đ",
        income="2.300.000 đ",
        way="25 năm 4 tháng, tính 25,5 năm, 66 %",
        end_years="25,5 năm",
        facts=(
            SheetFigure(label="Đóng mỗi tháng", text="440.000 đ", reference=ARTICLES[0]),
            SheetFigure(label="Nhà nước hỗ trợ", text="66.000 đ", reference=ARTICLES[1]),
            SheetFigure(label="Đóng 12 tháng một lần", text="5.280.000 đ", reference=ARTICLES[0]),
            SheetFigure(label="Lương hưu ước tính từ 04/2052", text="1.518.000 đ/tháng", reference=ARTICLES[2]),
            SheetFigure(label="BHYT 3 người, mỗi tháng", text="273.240 đ",
                        reference="Nghị định 188/2025/NĐ-CP, điều 6 khoản 2", confirmed=False),
            SheetFigure(label="BHXH và BHYT, mỗi tháng", text="713.240 đ"),
        ),
        notices=(
            "Nhà nước hỗ trợ 120 tháng, đến hết 11/2036, tất cả 7.920.000 đ.",
            "Từ 01/2027 đóng 409.200 đ/tháng. Nhà nước hỗ trợ 96.800 đ, theo mức đã ban hành. Chưa xác nhận.",
        ),
        chart=pension_chart(),
        incomes=(
            SheetIncome(income="1.500.000", monthly="264.000", year="3.168.000", pension_15="675.000",
                        pension_end="990.000", total="92.400.000", payback="7,8 năm", remark="đến 12/2026"),
            SheetIncome(income="2.300.000", monthly="440.000", year="5.280.000", pension_15="1.035.000",
                        pension_end="1.518.000", total="145.904.000", payback="8,0 năm", remark="vừa khả năng",
                        chosen=True),
            SheetIncome(income="3.000.000", monthly="594.000", year="7.128.000", pension_15="1.350.000",
                        pension_end="1.980.000", total="192.720.000", payback="8,1 năm", remark="vượt 144.000"),
            SheetIncome(income="5.000.000", monthly="1.034.000", year="12.408.000", pension_15="2.250.000",
                        pension_end="3.300.000", total="326.480.000", payback="8,2 năm", remark="vượt 584.000"),
        ),
        methods=(
            SheetMethod(method="1 tháng", amount="440.000", state_support="66.000", each_month="440.000"),
            SheetMethod(method="3 tháng", amount="1.320.000", state_support="198.000", each_month="440.000"),
            SheetMethod(method="6 tháng", amount="2.640.000", state_support="396.000", each_month="440.000"),
            SheetMethod(method="12 tháng", amount="5.280.000", state_support="792.000", each_month="440.000"),
            SheetMethod(method="2 năm về sau", amount="10.138.029", state_support="1.584.000", each_month="422.418",
                        saved="421.971"),
            SheetMethod(method="5 năm về sau", amount="23.790.494", state_support="3.960.000", each_month="396.508",
                        saved="2.609.506"),
        ),
        gifts=(
            SheetFigure(label="Sinh con", text="2.000.000 đ mỗi con", more="đóng đủ 6 trong 12 tháng trước khi sinh",
                        reference="Luật BHXH 41/2024/QH15, điều 94, điều 95"),
            SheetFigure(label="Mai táng", text="25.300.000 đ", more="từ 60 tháng đã đóng, tức từ 11/2031",
                        reference="Luật BHXH 41/2024/QH15, điều 109"),
            SheetFigure(label="BHYT khi hưởng lương hưu", text="quỹ BHXH đóng", more="từ 04/2052",
                        reference="Luật BHYT, điều 12 khoản 2", confirmed=False),
            SheetFigure(label="Thân nhân", text="trợ cấp một lần khoảng 117.300.000 đ",
                        more="nếu mất khi đã đóng hết thời gian đang xem",
                        reference="Luật BHXH 41/2024/QH15, điều 110"),
        ),
        missing=(
            "Đã đóng 0 tháng; đủ tuổi nghỉ hưu vào 03/2052.",
            "Đóng đều từ nay thì đến tuổi nghỉ hưu không thiếu tháng nào; nếu dừng thì thiếu 180 tháng.",
            "Chậm nhất 04/2037 phải bắt đầu để khỏi thiếu.",
        ),
        references=(ARTICLES[0], ARTICLES[1]),
        assumptions=(
            "Thu nhập chọn không tăng.",
            "Hệ số điều chỉnh từ nay trở đi bằng 1,00; luật và các mức của ngày 23/11/2026.",
            "Hộ 3 người cùng đóng BHYT trong một năm, chia đều cho 12 tháng.",
        ),
        confirmed=False,
    )  # fmt: skip
    return dataclasses.replace(content, **changes)


def passer_by(**changes: Any) -> SheetContent:
    """Someone without a record who gave no birth: what it costs is known, no pension can be told."""
    bare = sheet_content(
        person_name="",
        about="",
        way="",
        end_years="",
        chart=None,
        gifts=(),
        missing=(),
        notices=("Nhập năm sinh và giới tính để ước tính lương hưu.",),
        facts=sheet_content().facts[:3],
        incomes=tuple(
            dataclasses.replace(row, pension_15="", pension_end="", payback="") for row in sheet_content().incomes
        ),
    )
    return dataclasses.replace(bare, **changes)


def longest_content(**changes: Any) -> SheetContent:
    """Everything that a sheet may hold, each at its longest."""
    usual = sheet_content()
    long = "Nghị định 158/2025/NĐ-CP, điều 12 khoản 3; Thông tư 11/2025/TT-BNV, điều 4 khoản 2 điểm b; Nghị định "
    full = sheet_content(
        person_name=LONG_NAME,
        about="nữ, sinh 15/03/1972, 54 tuổi · đã đóng 136 tháng, trong đó 88 tháng bắt buộc từ 03/1999 đến 06/2006",
        facts=(
            *(dataclasses.replace(one, reference=f"{long}{at}; {one.reference}") for at, one in enumerate(usual.facts)),
            SheetFigure(label="Trợ cấp một lần khi nghỉ hưu cho những năm đóng vượt mức lương hưu cao nhất",
                        text="1.234.567.890 đ", reference=long + "7"),
        ),
        notices=(*usual.notices, "Từ 07/2027 thu nhập chọn 50.600.000 đ cao hơn mức tối đa lúc đó là 46.800.000 đ.",
                 "Ngày sinh chỉ có năm: tính theo ngày 31/12, tuổi nghỉ hưu có thể sớm hơn."),
        incomes=(*usual.incomes, dataclasses.replace(usual.incomes[3], income="50.600.000", total="3.344.000.000",
                                                     remark="vượt 11.066.000 mỗi tháng")),
        methods=(*usual.methods, dataclasses.replace(usual.methods[5], method="3 năm về sau"),
                 dataclasses.replace(usual.methods[5], method="4 năm về sau", amount="", state_support="",
                                     each_month="", saved="", remark="chưa có lãi suất năm 2027")),
        gifts=(*usual.gifts, dataclasses.replace(usual.gifts[0], label="Trợ cấp hằng tháng", text="1.080.000 đ/tháng",
                                                 more="trong 64 tháng, khi đủ tuổi hưu mà chưa đủ 15 năm"),
               dataclasses.replace(usual.gifts[1], label="Trợ cấp hưu trí xã hội", text="540.000 đ/tháng",
                                   more="từ 04/2047, nếu không có lương hưu")),
        missing=(*usual.missing, "Đóng một lần cho 44 tháng còn thiếu vào 02/2030: khoảng 38.912.345 đ.",
                 "Khi đó lương hưu từ 04/2030.", "Hoặc đóng tiếp hằng tháng đến 11/2033, lương hưu từ 12/2033."),
        loss=("Rút một lần lúc này khoảng 112.345.678 đ, mất 136 tháng đã đóng.",
              "Hôm nay chưa đủ điều kiện rút. sớm nhất 11/2027",
              "Giữ lại và đóng tiếp: lương hưu ước tính 1.518.000 đ/tháng.",
              "Rút rồi đóng lại từ đầu: chỉ còn khoảng 675.000 đ/tháng.",
              "Số tiền rút bằng 74,0 tháng lương hưu.", "Mất lương hưu và BHYT của người hưởng lương hưu."),
        assumptions=(*usual.assumptions, "Chưa có lãi suất quỹ của năm 2030: tính theo 0,31 % một tháng của 2026.",
                     "Người thân được hưởng là vợ, chồng, cha, mẹ hoặc con của người đóng.",
                     "Đóng đủ mọi kỳ đúng hạn, không gián đoạn, và sống ở nơi không có hỗ trợ thêm của tỉnh."),
    )  # fmt: skip
    return dataclasses.replace(full, **changes)
