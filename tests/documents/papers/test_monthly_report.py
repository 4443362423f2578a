"""The monthly report: one page and one workbook from the same counts, for one hamlet, thirty, and nobody."""

from __future__ import annotations

import dataclasses
import io
import json
from datetime import datetime

import pytest
from openpyxl import load_workbook

from desktop.documents.charts import chart_block, distinct
from desktop.documents.flow import Frame, divide, draw_pages
from desktop.documents.page import A4_PORTRAIT, Paper, PaperFacts
from desktop.documents.papers.monthly_report import render_monthly_reports
from desktop.documents.sheets.monthly_report import report_sheet
from desktop.domain.charts import BarChart, Chart, Fill, LineChart
from desktop.domain.papers.frozen import FrozenContentError
from desktop.domain.papers.monthly_report import MonthlyReport, freeze_report, thaw_report
from desktop.domain.papers.report_charts import hamlet_chart, trend_chart
from desktop.parameters.forms import load_forms
from tests.documents.papers.advice_contents import pension_chart
from tests.documents.papers.contents import DAY, LONG_NAME
from tests.documents.papers.report_contents import (
    HAMLETS,
    empty_report,
    large_report,
    monthly_report,
    report_row,
)
from tests.documents.reading import assert_laid_out, joined_up, page_texts, whole_text
from tests.domain.test_charts import hamlets, pensions

ONE_HAMLET = monthly_report((report_row(HAMLETS[0]),))


@pytest.mark.parametrize(
    "item",
    [
        "BÁO CÁO BAO PHỦ BHXH TỰ NGUYỆN, BHYT Tháng 11/2026, số liệu đến ngày 23/11/2026",
        "Kính gửi: Ủy ban nhân dân xã An Hòa; cơ quan bảo hiểm xã hội",
        "92,3 % 5.367 trên 5.812 người",
        "445 người, ở 238 hộ",
        "155 người nữa thì đạt 95 %",  # 95 % of 5.812 are 5.521,4 people
        "10,6 % 261 trên 2.464 người",
        "Thôn Hạ 903 789 87,4 95 114 61 31 402 7,7 12,5",
        "Cộng 5.812 5.367 92,3 95 445 238 261 2.464 10,6 15",
        "BHYT hộ gia đình 142 409 401.222.340 95.634.000 1.904 1.650 109 145",
        "hộ cận nghèo 301 288 44",
        "Vận động trong tháng: 3 đợt, gặp 74 người, 28 người đồng ý hoặc hẹn, 19 người đã đóng, để lại 120 tờ giấy.",
        "– 3 người nghi trùng, vẫn tính mỗi người một lần.",
        "Số liệu đến 23/11/2026 · nguồn: sổ này và danh sách xã nhập 15/11/2026",
        "BHYT 92,3 %",
        "chỉ tiêu 95 %",
        "NGƯỜI LẬP (ký, ghi rõ họ tên) Phạm Thị Hoa XÁC NHẬN CỦA ĐƠN VỊ",
    ],
)
def test_the_report_carries(item: str) -> None:
    assert item in whole_text(render_monthly_reports([monthly_report()]))


@pytest.mark.parametrize(
    "report",
    [monthly_report(), ONE_HAMLET, large_report(), empty_report()],
    ids=["usual", "one hamlet", "thirty hamlets", "nobody"],
)
def test_it_is_one_page_on_which_no_text_meets_another(report: MonthlyReport) -> None:
    pdf = render_monthly_reports([report])
    assert_laid_out(pdf)
    assert len(page_texts(pdf)) == 1


def test_thirty_hamlets_stand_whole_and_other_communes_apart() -> None:
    text = whole_text(render_monthly_reports([large_report()]))
    assert all(joined_up(row.name) in joined_up(text) for row in large_report().hamlets)
    assert "Xã khác: 8 người, không cộng vào số của xã." in text
    assert LONG_NAME in text
    assert page_texts(render_monthly_reports([large_report()]))[0].count("TẬP") == 1


def test_a_hundred_hamlets_take_more_pages_and_lose_nothing() -> None:
    pdf = render_monthly_reports([large_report(100)])
    assert_laid_out(pdf)
    text = joined_up(whole_text(pdf))
    assert all(joined_up(row.name) in text for row in large_report(100).hamlets)


def test_without_anybody_the_report_says_so() -> None:
    text = whole_text(render_monthly_reports([empty_report()]))
    assert "Chưa có người dân nào trong sổ." in text
    assert "Đã có BHYT chưa có số liệu" in text
    assert "chưa đặt chỉ tiêu" in text


def test_a_reached_target_is_said() -> None:
    row = report_row(("Thôn Hạ", 500, 480, 20, 9, 1, 10))
    assert "đã đạt chỉ tiêu 95 %" in whole_text(render_monthly_reports([monthly_report((row,))]))


@pytest.mark.parametrize("report", [monthly_report(), large_report(), empty_report()])
def test_a_kept_report_is_printed_again_to_the_byte(report: MonthlyReport) -> None:
    kept = json.loads(json.dumps(freeze_report(report)))
    assert thaw_report(kept, load_forms()) == report
    assert render_monthly_reports([thaw_report(kept, load_forms())]) == render_monthly_reports([report])
    for bad in ({}, {**kept, "total": 5}, {**kept, "form_version": "1900"}, {**kept, "more": 1}):
        with pytest.raises(FrozenContentError):
            thaw_report(bad, load_forms())


def test_the_workbook_has_the_same_counts_in_real_cells() -> None:
    report = monthly_report()
    book = load_workbook(io.BytesIO(report_sheet(report)))
    assert book.sheetnames == ["Toàn xã", "Theo thôn", "Trong tháng và từ đầu năm", "Theo nhóm người", "Theo tháng"]
    rows = list(book["Theo thôn"].iter_rows(min_row=2, values_only=True))
    assert rows[0] == ("Thôn Hạ", 903, 789, 87.4, 95, 114, 61, 31, 402, 7.7, 12.5)
    assert rows[-1] == ("Xã An Hòa", 5_812, 5_367, 92.3, 95, 445, 238, 261, 2_464, 10.6, 15)
    assert all(sum(row[place] for row in rows[:-1]) == rows[-1][place] for place in (1, 2, 5, 6, 7, 8))
    money = book["Trong tháng và từ đầu năm"]
    assert [cell.value for cell in money[3]] == [
        "BHYT hộ gia đình", 142, 409, 401_222_340, 95_634_000, 1_904, 1_650, 109, 145
    ]  # fmt: skip
    months = list(book["Theo tháng"].iter_rows(min_row=2, values_only=True))
    assert (months[0][0], months[-1][0], len(months)) == (datetime(2025, 11, 1), datetime(2026, 11, 1), 13)  # noqa: DTZ001
    told = [row[0] for row in book["Toàn xã"].iter_rows(values_only=True)]
    assert "3 người nghi trùng, vẫn tính mỗi người một lần." in told
    assert len(list(book["Theo nhóm người"].iter_rows())) == 1 + 2 + 5 + 7


def test_a_hamlet_that_looks_like_a_formula_stays_text() -> None:
    row = report_row(("=HYPERLINK(1)", 1, 1, 1, 1, 1, 1))
    cell = load_workbook(io.BytesIO(report_sheet(monthly_report((row,)))))["Theo thôn"]["A2"]
    assert (cell.data_type, cell.value) == ("s", "'=HYPERLINK(1)")


def test_the_charts_of_a_report_say_its_counts() -> None:
    chart = hamlet_chart(monthly_report())
    assert [one.name for one in chart.series] == ["đi làm, ngân sách, học sinh", "hộ gia đình", "chưa có"]
    assert [chart.total(place) for place in range(2)] == [903, 534]
    assert len({one.fill for one in hamlet_chart(large_report()).series}) == 5
    assert trend_chart(monthly_report()).series[0].values[-1] == pytest.approx(5_360 / 58.08)


CHARTS: list[Chart] = [
    pensions(),
    pension_chart(),
    hamlets(),
    hamlets(shares=False, horizontal=False, levels=()),
    hamlet_chart(large_report()),
    trend_chart(monthly_report()),
    pensions(series=()),
]


@pytest.mark.parametrize("chart", CHARTS)
@pytest.mark.parametrize("width", [200.0, 500.0])
def test_charts_on_paper_write_nothing_over_anything(chart: Chart, width: float) -> None:
    paper = Paper(A4_PORTRAIT, PaperFacts(title="t", author="a", subject="s", made_on=DAY))
    frame = Frame(side=36, top=30, bottom=30)
    draw_pages(paper, divide([chart_block(chart, 36, width, 300)], 700, frame), frame, "Thử")
    pdf = paper.finish()
    assert_laid_out(pdf)
    text = joined_up(whole_text(pdf))
    assert joined_up(chart.title) in text
    assert joined_up(chart.note) in text
    assert (joined_up(chart.said_when_empty) in text) == chart.is_empty


@pytest.mark.parametrize("chart", CHARTS)
def test_in_grey_no_two_series_look_alike(chart: Chart) -> None:
    told = distinct(chart)
    if isinstance(told, LineChart):
        looks: list[object] = [(one.dash, one.strong) for one in told.series]
    else:
        looks = [one.fill for one in told.series]
    assert len(set(looks)) == len(looks)


def test_series_with_the_same_fill_get_others() -> None:
    chart = hamlets()
    same = dataclasses.replace(chart, series=tuple(dataclasses.replace(one, fill=Fill.SOLID) for one in chart.series))
    told = distinct(same)
    assert isinstance(told, BarChart)
    assert [one.fill for one in told.series] == [Fill.SOLID, Fill.HATCHED]
