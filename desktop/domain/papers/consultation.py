"""The consultation sheet (phiếu tư vấn): one page in the participant's words, every figure with its article."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, fields, replace
from datetime import date
from typing import Any

from desktop.domain.charts import LineChart
from desktop.domain.papers.forms import Form, FormSet
from desktop.domain.papers.frozen import FrozenContentError, plain_value, typed_value
from desktop.domain.papers.frozen_chart import freeze_chart, thaw_chart
from desktop.domain.papers.receipt import Office

_CODE, _VERSION, _CHART = "form_code", "form_version", "chart"


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
class ConsultationSheet:
    """The sheet that the participant takes home; everything in it is ready to print.

    Attributes:
        person_name: empty for a passer-by. about: ``nữ, sinh 15/03/1992, 34 tuổi · đã đóng 36 tháng``.
        budget: what can be put aside each month: ``450.000 đ``; empty where nobody asked.
        income: the income looked at: ``2.300.000 đ``; empty where nothing could be advised, ``notices`` say why.
        facts: a month, the State's part, the pension, HI together. way: ``25 năm 4 tháng, tính 25,5 năm``.
        end_years: ``25,5 năm``, the heading over the pensions at the end.
        notices: when the support ends, what a decided figure will change.
        gifts: what it gives besides the pension. missing, loss: sentences.
        references: articles of the amounts in the tables. assumptions: whole sentences; never empty beside an estimate.
        phone: whom to ask afterwards.

    Raises:
        ValueError: estimates without their assumptions.
    """

    form: Form
    office: Office
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
    phone: str = ""
    confirmed: bool = True
    practice: bool = False

    def __post_init__(self) -> None:
        """An estimate is never printed without what it rests on."""
        if self.income and not self.assumptions:
            raise ValueError("an estimate is never shown without its assumptions")


def freeze_consultation(sheet: ConsultationSheet) -> dict[str, Any]:
    """Plain JSON of a sheet, for the book; the form stands in it by code and version."""
    left_out = {"form", _CHART}
    plain = {part.name: plain_value(getattr(sheet, part.name)) for part in fields(sheet) if part.name not in left_out}
    chart = None if sheet.chart is None else freeze_chart(sheet.chart)
    return plain | {_CHART: chart, _CODE: sheet.form.code, _VERSION: sheet.form.version}


def thaw_consultation(frozen: Mapping[str, Any], forms: FormSet) -> ConsultationSheet:
    """The sheet again.

    Raises:
        FrozenContentError: a missing, unknown or mistyped field, or a form that is gone.
    """
    plain = dict(frozen)
    try:
        form = forms.of_version(plain.pop(_CODE), plain.pop(_VERSION))
        chart = plain.pop(_CHART)
    except KeyError as error:
        raise FrozenContentError(f"missing or unknown {error}") from error
    sheet = typed_value(plain | {"form": plain_value(form), _CHART: None}, ConsultationSheet)
    assert isinstance(sheet, ConsultationSheet)
    return sheet if chart is None else replace(sheet, chart=_line_chart(chart))


def _line_chart(frozen: Mapping[str, Any]) -> LineChart:
    chart = thaw_chart(frozen)
    if not isinstance(chart, LineChart):
        raise FrozenContentError("not a line chart")
    return chart


@dataclass(frozen=True, slots=True, kw_only=True)
class Consultation:
    """A sheet whose blocks are those of its form.

    Attributes:
        values: text by block and item, ``person.full_name``; what is missing is a box for the hand.
        tables: rows by the key of a block whose items are columns, each cell by its item's key; a table that is
            missing here is not printed.
        notes: sentences under the tables: assumptions, rules to come, warnings.
        confirmed: whether all amounts rest on confirmed figures.
    """

    form: Form
    office: Office
    person_name: str
    made_on: date
    values: Mapping[str, str] = field(default_factory=dict)
    tables: Mapping[str, tuple[Mapping[str, str], ...]] = field(default_factory=dict)
    notes: tuple[str, ...] = ()
    references: tuple[str, ...] = ()
    confirmed: bool = True
    practice: bool = False
