"""The charts of the monthly report, from its own counts: the gap hamlet by hamlet, and the year's way."""

from __future__ import annotations

from fractions import Fraction

from desktop.domain.chart_numbers import Numbers
from desktop.domain.charts import Axis, BarChart, BarSeries, Dash, Fill, Level, LineChart, LineSeries, Place, Tone
from desktop.domain.papers.monthly_report import MonthlyReport
from desktop.domain.texts.phrases import say
from desktop.domain.texts.shown import percent_text

_PERCENT = 100


def hamlet_chart(report: MonthlyReport) -> BarChart:
    """Health insurance of each hamlet as shares of its residents."""
    rows = [row for row in report.hamlets if row.in_total]
    target = report.total.hi_target
    return BarChart(
        title=say("BHYT theo thôn, phần trăm số dân"),
        places_title=say("Thôn"),
        axis=Axis(title=say("Số người"), unit=say("người")),
        places=tuple(
            Place(text=row.name, below=say("{count} người", count=row.residents), end_text=str(row.hi_missing))
            for row in rows
        ),
        series=_there(
            BarSeries(
                name=say("đi làm, ngân sách, học sinh"),
                values=tuple(row.hi_elsewhere for row in rows),
                tone=Tone.INFO,
            ),
            BarSeries(
                name=say("hộ gia đình"),
                values=tuple(row.hi_household for row in rows),
                tone=Tone.HI,
                fill=Fill.CROSSED,
            ),
            BarSeries(
                name=say("đã đóng, chờ thẻ"),
                values=tuple(row.hi_waiting for row in rows),
                tone=Tone.OK,
                fill=Fill.LINED,
            ),
            BarSeries(
                name=say("chưa có"),
                values=tuple(row.hi_missing for row in rows),
                tone=Tone.WARN,
                fill=Fill.HATCHED,
            ),
            BarSeries(
                name=say("chưa có trong sổ"),
                values=tuple(row.not_listed for row in rows),
                tone=Tone.QUIET,
                fill=Fill.OPEN,
            ),
        ),
        shares=True,
        note=report.source,
        levels=() if target is None else (_target(target),),
    )


def trend_chart(report: MonthlyReport) -> LineChart:
    """Both insurances in per cent, month by month."""
    return LineChart(
        title=say("Tỷ lệ bao phủ theo tháng"),
        places_title=say("Tháng"),
        axis=Axis(title=say("Tỷ lệ"), unit=say("% số người thuộc diện"), numbers=Numbers.PERCENT),
        places=tuple(Place(text=str(one.month)) for one in report.trend),
        series=(
            LineSeries(
                name=say("BHYT"),
                values=tuple(_share(one.hi_covered, one.hi_of) for one in report.trend),
                tone=Tone.HI,
                strong=True,
                end_text=_end("BHYT", report.total.hi_percent),
            ),
            LineSeries(
                name=say("BHXH tự nguyện"),
                values=tuple(_share(one.si_covered, one.si_of) for one in report.trend),
                tone=Tone.SI,
                dash=Dash.DASHED,
                end_text=_end("BHXH", report.total.si_percent),
            ),
        ),
        note=report.source,
    )


def _there(*series: BarSeries) -> tuple[BarSeries, ...]:
    """The series of which there is anybody; all of them where there is nobody at all."""
    return tuple(one for one in series if any(one.values)) or series


def _target(hundredths: int) -> Level:
    percent = Fraction(hundredths, _PERCENT)
    return Level(value=percent, text=say("chỉ tiêu {percent}", percent=percent_text(percent)))


def _share(covered: int, of: int) -> Fraction | None:
    return Fraction(_PERCENT * covered, of) if of else None


def _end(name: str, percent: Fraction | None) -> str:
    return "" if percent is None else f"{name} {percent_text(Fraction(round(percent * 10), 10))}"
