"""The consultation sheet (phiếu tư vấn): one page in the participant's words, every figure with its article."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields, replace
from datetime import date
from typing import Any

from desktop.domain.charts import BarChart, LineChart
from desktop.domain.papers.forms import Form
from desktop.domain.papers.frozen import FrozenContentError, plain_value, typed_value
from desktop.domain.papers.frozen_chart import freeze_chart, thaw_chart
from desktop.domain.papers.receipt import Office

_CHART = "chart"


@dataclass(frozen=True, slots=True, kw_only=True)
class SheetFigure:
    """One figure as printed: ``Đóng mỗi tháng``, ``440.000 đ``, and what it rests on.

    Attributes:
        more: when, for whom: ``từ 60 tháng đã đóng``. reference: the articles; printed as a numbered footnote.
        confirmed: whether every figure of the law behind it is; if not, it is marked ``(?)``.
    """

    label: str
    text: str
    more: str = ""
    reference: str = ""
    confirmed: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class SheetIncome:
    """One income base: what it costs and what it buys; texts as printed, empty where there is nothing to say.

    Attributes:
        income: ``2.300.000``. monthly, year: what is paid. pension_15, pension_end: of a month, after 15 years and at
            the end of the way. total: paid in all. remark: ``vừa khả năng``, ``vượt 144.000``, ``đến 12/2026``.
        payback: years of pension that equal what is paid. chosen: whether it is the one looked at; its row is bold.
    """

    income: str
    monthly: str
    year: str
    pension_15: str
    pension_end: str
    total: str
    payback: str = ""
    remark: str = ""
    chosen: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class SheetMethod:
    """One way to pay the chosen income: ``12 tháng`` · what is paid at once · the State's part · each month · saved."""

    method: str
    amount: str
    state_support: str
    each_month: str
    saved: str = ""
    remark: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class SheetContent:
    """What a sheet says; everything in it is ready to print, and frozen with the consultation.

    Attributes:
        person_name: empty for a passer-by. about: ``nữ, sinh 15/03/1992, 34 tuổi · đã đóng 36 tháng``.
        budget: what can be put aside each month: ``450.000 đ``; empty where nobody asked.
        income: the income looked at: ``2.300.000 đ``; empty where nothing could be advised, ``notices`` say why.
        facts: a month, the State's part, the pension, HI together. way: ``25 năm 4 tháng, tính 25,5 năm``.
        end_years: ``25,5 năm``, the heading over the pensions at the end.
        notices: when the support ends, what a decided figure will change.
        gifts: what it gives besides the pension. missing, loss: sentences.
        references: articles of the amounts in the tables. assumptions: whole sentences; never empty beside an estimate.
        confirmed: whether all amounts of the tables rest on confirmed figures.

    Raises:
        ValueError: estimates without their assumptions.
    """

    person_name: str
    about: str
    made_on: date
    budget: str = ""
    income: str = ""
    way: str = ""
    end_years: str = ""
    facts: tuple[SheetFigure, ...] = ()
    notices: tuple[str, ...] = ()
    chart: LineChart | None = None
    incomes: tuple[SheetIncome, ...] = ()
    methods: tuple[SheetMethod, ...] = ()
    gifts: tuple[SheetFigure, ...] = ()
    missing: tuple[str, ...] = ()
    loss: tuple[str, ...] = ()
    references: tuple[str, ...] = ()
    assumptions: tuple[str, ...] = ()
    confirmed: bool = True

    def __post_init__(self) -> None:
        """An estimate is never printed without what it rests on."""
        if self.income and not self.assumptions:
            raise ValueError("an estimate is never shown without its assumptions")


@dataclass(frozen=True, slots=True, kw_only=True)
class ConsultationSheet:
    """The sheet that the participant takes home; ``phone`` is whom to ask afterwards.

    Attributes:
        promised_on: the day they named; without one there is room to write it.
    """

    form: Form
    office: Office
    content: SheetContent
    phone: str = ""
    promised_on: date | None = None
    practice: bool = False


def freeze_content(content: SheetContent) -> dict[str, Any]:
    """Plain JSON of what a sheet says, for the book."""
    plain = {part.name: plain_value(getattr(content, part.name)) for part in fields(content) if part.name != _CHART}
    return plain | {_CHART: None if content.chart is None else freeze_chart(content.chart)}


def thaw_content(frozen: Mapping[str, Any]) -> SheetContent:
    """What the sheet said, again; ``FrozenContentError`` for a missing, unknown or mistyped field."""
    content = typed_value({**frozen, _CHART: None}, SheetContent)
    assert isinstance(content, SheetContent)
    chart = None if frozen.get(_CHART) is None else thaw_chart(frozen[_CHART])
    if isinstance(chart, BarChart):
        raise FrozenContentError("not a line chart")
    return replace(content, chart=chart)
