"""The chart of advice as plain data, the pension by years paid, and how years, months and methods are named."""

from __future__ import annotations

from fractions import Fraction

from desktop.domain.advice import Choice, IncomeRow, PensionPoint, pension_curve
from desktop.domain.chart_numbers import Numbers
from desktop.domain.charts import Axis, Dash, LineChart, LineSeries, Place, Tone
from desktop.domain.money import Money, format_money
from desktop.domain.parameters import ParameterSet
from desktop.domain.problem import Problem
from desktop.domain.texts.phrases import joined, say
from desktop.domain.texts.shown import decimal_text
from desktop.services.advice.advise import Advised

_DASHES = (Dash.DOTTED, Dash.DASHED, Dash.DASH_DOT, Dash.SOLID)
_MILLION = 1_000_000
_YEAR = 12


def pension_chart(advised: Advised, parameters: ParameterSet, assumptions: str) -> LineChart:
    """The pension of a month by years paid, a line for each income of the table; the one looked at is strong."""
    rows = () if advised.budget is None else advised.budget.rows
    curves = [(row, _curve(advised, row, parameters)) for row in rows]
    known = [(row, curve) for row, curve in curves if curve]
    points = max((curve for _row, curve in known), key=len, default=())
    return LineChart(
        title=say("Lương hưu ước tính mỗi tháng, theo số năm đóng"),
        places_title=say("Số năm đóng"),
        axis=Axis(title=say("Lương hưu ước tính"), unit=say("đồng một tháng"), numbers=Numbers.MONEY),
        places=tuple(Place(text=years_text(point.counted_years), at=Fraction(point.months, _YEAR)) for point in points),
        series=tuple(
            _series(row, curve, place, points, strong=row.income == advised.income)
            for place, (row, curve) in enumerate(known)
        ),
        note=assumptions,
        estimate=bool(assumptions),
        empty_text=_why_empty(advised),
    )


def _curve(advised: Advised, row: IncomeRow, parameters: ParameterSet) -> tuple[PensionPoint, ...]:
    """A point each year to the end of the way; empty where there is no pension."""
    choice: Choice = row.plan.choice
    found = pension_curve(advised.person, choice, parameters)
    return tuple(point for point in found if not isinstance(point, Problem))


def _series(
    row: IncomeRow, curve: tuple[PensionPoint, ...], place: int, points: tuple[PensionPoint, ...], *, strong: bool
) -> LineSeries:
    by_months = {point.months: point.monthly for point in curve}
    name = say("chọn {income} triệu", income=millions_text(row.income))
    return LineSeries(
        name=name,
        values=tuple(by_months.get(point.months) for point in points),
        tone=Tone.SI if strong else Tone.QUIET,
        dash=Dash.SOLID if strong else _DASHES[place % len(_DASHES)],
        strong=strong,
        end_text=joined(" · ", (f"{format_money(curve[-1].monthly)} đ", name)),
    )


def _why_empty(advised: Advised) -> str:
    if advised.person.birth is None or advised.person.sex is None:
        return say("Nhập năm sinh và giới tính để ước tính lương hưu.")
    missing = advised.missing
    if advised.problems:
        return say("Chưa tính được. Xin xem lý do ở trên.")
    if missing is not None and missing.if_paid_on:
        return say(
            "Đóng đến tuổi nghỉ hưu còn thiếu {months} tháng mới đủ 15 năm. Xem mục Còn thiếu bao nhiêu.",
            months=missing.if_paid_on,
        )
    return say("Thời gian đang xem chưa đủ 15 năm nên chưa có lương hưu. Kéo số năm lên để xem.")


def method_name(method: str, months: int) -> str:
    """``12 tháng``; years ahead as ``3 năm về sau``."""
    if months > _YEAR:
        return say("{years} năm về sau", years=months // _YEAR)
    return say("{months} tháng", months=months or method)


def years_text(years: Fraction) -> str:
    """``25,5 năm``."""
    return say("{number} năm", number=decimal_text(years))


def span_text(months: int) -> str:
    """``25 năm 4 tháng``."""
    years, odd = divmod(months, _YEAR)
    parts = (say("{years} năm", years=years) if years else "", say("{months} tháng", months=odd) if odd else "")
    return joined(" ", parts)


def millions_text(amount: Money) -> str:
    """``2,3``; whole millions with one decimal, as people say incomes."""
    text = decimal_text(Fraction(amount, _MILLION))
    return text if "," in text else f"{text},0"
