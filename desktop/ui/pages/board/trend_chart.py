"""The months of both insurances as one chart, in per cent of those who could be covered."""

from __future__ import annotations

from fractions import Fraction

from desktop.domain.chart_numbers import Numbers
from desktop.domain.charts import Axis, Dash, Level, LineChart, LineSeries, Place, Tone
from desktop.services.board.model import Board
from desktop.services.board.trends import Trend, TrendPoint, trend
from desktop.ui.i18n import in_row, t
from desktop.ui.pages.board.lines import HI, SI, row_name


def trend_chart(board: Board, hamlet: str | None) -> LineChart:
    """Thirteen months of a row (None: the commune), the last one as the board says now."""
    hi, si = trend(board, HI, hamlet), trend(board, SI, hamlet)
    row = board.row(hamlet) or board.commune
    return LineChart(
        title=t("Bao phủ theo tháng: {name}", name=row_name(row)),
        places_title=t("Tháng"),
        axis=Axis(title=t("Bao phủ"), unit="%", numbers=Numbers.PERCENT),
        places=tuple(Place(text=str(point.month)) for point in hi.points),
        series=(
            _series(hi, t("BHYT trên số dân"), Tone.HI, Dash.SOLID),
            _series(si, t("BHXH tự nguyện trên người đủ điều kiện"), Tone.SI, Dash.DASHED),
        ),
        levels=tuple(level for one in (hi, si) for level in _level(one)),
        note=in_row(dict.fromkeys((*hi.assumptions, *si.assumptions)), " "),
        empty_text=t("Chưa có ai để vẽ theo tháng."),
    )


def _series(found: Trend, name: str, tone: Tone, dash: Dash) -> LineSeries:
    values = tuple(_tenths(point) for point in found.points)
    return LineSeries(name=name, values=values, tone=tone, dash=dash, strong=found.insurance is HI)


def _tenths(point: TrendPoint) -> Fraction | None:
    return None if point.percent is None else Fraction(round(point.percent * 10), 10)


def _level(found: Trend) -> tuple[Level, ...]:
    if found.target is None:
        return ()
    told = t("mục tiêu BHYT") if found.insurance is HI else t("mục tiêu BHXH")
    return (Level(value=found.target, text=told, tone=Tone.HI if found.insurance is HI else Tone.SI),)
