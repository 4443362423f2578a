"""The lines of a voluntary SI quote: label, formula with its numbers, article, status, since when."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction

from desktop.domain.money import Money, format_money
from desktop.domain.parameters import Figure, weakest
from desktop.domain.quote import QuoteLine
from desktop.domain.texts.phrases import Phrase, say
from desktop.domain.texts.shown import joined, percent_text
from desktop.domain.voluntary_si.figures import GROUP_NAMES
from desktop.domain.voluntary_si.request import MISSING_TIME, YEARS_AHEAD, ExtraSupport, SiInput
from desktop.domain.voluntary_si.support import BestGroup, CutSupport

EXTRA_REFERENCE = "Nghị định 159/2025/NĐ-CP, điều 5; mức do nơi hỗ trợ quyết định"


def monthly_line(request: SiInput, rate: Figure, premium: Money) -> QuoteLine:
    """The premium of one month; not a part of the total."""
    return _line("monthly_premium", premium, _monthly_formula(request, rate), say("Mức đóng một tháng"), [rate])


def gross_line(request: SiInput, rate: Figure, fund_return: Figure | None, months: int, gross: Money) -> QuoteLine:
    """The premium of the whole cycle before any support."""
    monthly = _monthly_formula(request, rate)
    label = say("Tiền đóng {months} tháng", months=months)
    if fund_return is None:
        return _line("gross", gross, say("{monthly} × {months} tháng", monthly=monthly, months=months), label, [rate])
    r = percent_text(_number(fund_return))
    if request.method == YEARS_AHEAD:
        formula, label = f"{monthly} × Σ 1/(1 + {r})^(i − 1), i = 1…{months}", say("{label} về sau", label=label)
    else:
        assert request.method == MISSING_TIME
        formula, label = f"{monthly} × Σ (1 + {r})^i, i = 1…{months}", say("{label} còn thiếu", label=label)
    return _line("gross", gross, formula, label, [rate, fund_return])


def state_line(group: BestGroup, used: Sequence[Figure], supported: int, granted: CutSupport) -> QuoteLine:
    """What the State adds (Nhà nước hỗ trợ), as a negative amount."""
    formula = _supported_months(used, _number(group.percent), supported)
    label = say("Nhà nước hỗ trợ, {group}", group=GROUP_NAMES[group.code])
    return _line(
        "state_support",
        -granted.amount,
        _cut(formula, granted),
        label,
        used,
        group=group.code,
        months=str(supported),
    )


def extra_line(
    extra: ExtraSupport, used: Sequence[Figure], supported: int, months: int, granted: CutSupport
) -> QuoteLine:
    """What a province, an organisation or a person adds, as a negative amount."""
    if extra.percent_of_line_premium is None:
        formula, used = say("{amount} cho cả kỳ", amount=format_money(extra.amount or 0)), ()
    else:
        counted = months if extra.whole_cycle else supported
        formula = _supported_months(used, extra.percent_of_line_premium, counted)
    return _line(
        "extra_support",
        -granted.amount,
        _cut(formula, granted),
        say("Hỗ trợ thêm, {name}", name=extra.name),
        used,
        name=extra.name,
    )


def _line(code: str, amount: Money, formula: str, label: str, used: Sequence[Figure], **values: str) -> QuoteLine:
    return QuoteLine(
        code=code,
        amount=amount,
        in_total=code != "monthly_premium",
        formula=formula,
        reference=joined(
            [figure.reference for figure in used] + ([EXTRA_REFERENCE] if code == "extra_support" else [])
        ),
        status=weakest(figure.status for figure in used),
        label=label,
        in_force_since=max((figure.since.isoformat() for figure in used), default=""),
        values=values,
    )


def _monthly_formula(request: SiInput, rate: Figure) -> str:
    return f"{percent_text(_number(rate))} × {format_money(request.income or 0)}"


def _line_premium(used: Sequence[Figure]) -> str:
    """22 % × the poverty line; the rate and the line stand first among the figures used."""
    rate, line = used[0], used[1]
    return f"{percent_text(_number(rate))} × {format_money(line.whole)}"


def _supported_months(used: Sequence[Figure], percent: Fraction | int, months: int) -> Phrase:
    shown = percent_text(percent)
    return say("{premium} × {percent} × {months} tháng", premium=_line_premium(used), percent=shown, months=months)


def _cut(formula: str, granted: CutSupport) -> str:
    return say("{formula}, chỉ đến phần tiền đóng còn lại", formula=formula) if granted.cut else formula


def _number(figure: Figure) -> Fraction | int:
    assert not isinstance(figure.value, str)
    return figure.value
