"""What is paid once: withdrawal (art 102), maternity (art 94-97), funeral (art 109), survivors (art 110) of L41."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from fractions import Fraction

from desktop.domain.benefits import figures
from desktop.domain.benefits.estimate import Estimate, estimate
from desktop.domain.benefits.history import (
    Contributions,
    PaidPeriod,
    contributions,
    last_paid_month,
    months_by_figure,
)
from desktop.domain.benefits.pension import AVERAGE_ARTICLE, law_assumption, years_formula
from desktop.domain.benefits.percent import HALF_YEAR_MAX_MONTHS, counted_years
from desktop.domain.benefits.retirement import retirement_month
from desktop.domain.money import Money, format_money, half_up
from desktop.domain.month import Month
from desktop.domain.parameters import Figure, ParameterSet
from desktop.domain.partial_date import PartialDate
from desktop.domain.people import Sex
from desktop.domain.quote import Status
from desktop.domain.texts.phrases import joined, say
from desktop.domain.voluntary_si.figures import BASE_SALARY, PENSION_MONTHS

NO_DONG = Money(0)
SUPPORT_ARTICLE = "Nghị định 159/2025/NĐ-CP, điều 9"


class WithdrawalRight(StrEnum):
    """Why someone may withdraw once (rút BHXH một lần, L41 art 102).

    ``RETIRED_SHORT``: at retirement age with fewer than 15 years. ``STOPPED_YEAR``: paid before 2025-07-01 and 12
    months without paying.
    """

    RETIRED_SHORT = "retired_short"
    STOPPED_YEAR = "stopped_year"


@dataclass(frozen=True, slots=True, kw_only=True)
class Withdrawal:
    """The one-time withdrawal and who may.

    Attributes:
        estimate: never below zero. rights: empty where the person may not withdraw today.
        earliest: the first month in which a right holds if nothing more is paid; None if none will.
        counted_years: whole and half years. state_support: taken off.
    """

    estimate: Estimate
    rights: tuple[WithdrawalRight, ...]
    earliest: Month | None
    counted_years: Fraction
    average: Fraction
    state_support: Money


def withdrawal_rights(
    birth: PartialDate | None, sex: Sex | None, periods: Sequence[PaidPeriod], on: date, parameters: ParameterSet
) -> tuple[WithdrawalRight, ...]:
    """The grounds that hold on a day; illness and going abroad are the agency's to judge and not looked at."""
    since = _rights_since(birth, sex, periods, on, parameters)
    return tuple(right for right, month in since.items() if month <= Month.of(on))


def _rights_since(
    birth: PartialDate | None, sex: Sex | None, periods: Sequence[PaidPeriod], on: date, parameters: ParameterSet
) -> dict[WithdrawalRight, Month]:
    """The first month of each ground, if nothing more is paid."""
    last = last_paid_month(periods)
    if last is None:
        return {}
    found = {}
    short = sum(one.months for one in periods) < parameters.value(PENSION_MONTHS, on).whole
    if short and birth is not None and sex is not None:
        found[WithdrawalRight.RETIRED_SHORT] = retirement_month(birth, sex, parameters)
    joined_on = min(one.first for one in periods).first_day
    if parameters.value(figures.WITHDRAWAL_AFTER_STOPPING, joined_on).value:
        found[WithdrawalRight.STOPPED_YEAR] = last + parameters.value(figures.WITHDRAWAL_WAIT, on).whole + 1
    return found


def one_time_withdrawal(
    birth: PartialDate | None, sex: Sex | None, periods: Sequence[PaidPeriod], on: date, parameters: ParameterSet
) -> Withdrawal:
    """1.5 x average income a year before 2014, 2 x from 2014, less the State support received (D159 art 9).

    Raises:
        ParameterMissing, ValueError: as :func:`~desktop.domain.benefits.history.contributions`.
    """
    paid = contributions(periods, on, parameters)
    weighed = _weighed_years(paid, figures.WITHDRAWAL_TIMES, on, parameters)
    less = say(" − {amount} Nhà nước đã hỗ trợ", amount=format_money(paid.state_support)) if paid.state_support else ""
    rights = _rights_since(birth, sex, periods, on, parameters)
    return Withdrawal(
        estimate=estimate(
            "withdrawal",
            half_up(max(weighed.exact - paid.state_support, Fraction(0))),
            label=say("Rút BHXH một lần"),
            formula=joined("", (weighed.formula, less)),
            used=weighed.used,
            article=f"{AVERAGE_ARTICLE}; {SUPPORT_ARTICLE}",
            assumptions=[*weighed.assumptions, *paid.assumptions, law_assumption(on)],
            at_best=weighed.status,
        ),
        rights=tuple(right for right, month in rights.items() if month <= Month.of(on)),
        earliest=min(rights.values(), default=None),
        counted_years=sum((years for years, _ in weighed.parts), Fraction(0)),
        average=paid.average,
        state_support=paid.state_support,
    )


def survivors(periods: Sequence[PaidPeriod], on: date, parameters: ParameterSet) -> Estimate:
    """Trợ cấp tuất một lần: 1.5 x average income a year before 2014, 2 x from 2014 (L41 art 110).

    Raises:
        ParameterMissing, ValueError: as :func:`~desktop.domain.benefits.history.contributions`.
    """
    paid = contributions(periods, on, parameters)
    weighed = _weighed_years(paid, figures.SURVIVORS_TIMES, on, parameters)
    return estimate(
        "survivors",
        half_up(weighed.exact),
        label=say("Trợ cấp tuất một lần cho thân nhân"),
        formula=weighed.formula,
        used=weighed.used,
        article=AVERAGE_ARTICLE,
        assumptions=[
            say("Khi chưa hưởng lương hưu."),
            *weighed.assumptions,
            *paid.assumptions,
            law_assumption(on),
        ],
        at_best=weighed.status,
    )


@dataclass(frozen=True, slots=True)
class _WeighedYears:
    """Years with the times of their date: what a lump sum is made of."""

    parts: tuple[tuple[Fraction, Figure], ...]
    exact: Fraction
    formula: str
    used: tuple[Figure, ...]
    assumptions: tuple[str, ...]
    status: Status


def _weighed_years(paid: Contributions, path: str, on: date, parameters: ParameterSet) -> _WeighedYears:
    """Years before 2014 and from 2014 on; months that make no year before 2014 are counted with the later ones."""
    half = parameters.value(HALF_YEAR_MAX_MONTHS, on)
    average, said, status = paid.average, [], Status.CONFIRMED
    parts: list[tuple[Fraction, Figure]] = []
    by_figure = months_by_figure(paid.periods, path, parameters)
    carried = 0
    for index, (figure, months) in enumerate(by_figure):
        counted, is_last = months + carried, index == len(by_figure) - 1
        carried = 0 if is_last else counted % 12
        if carried:
            said.append(say("Tháng lẻ trước 2014 tính chung với thời gian từ 2014."))
            status = Status.SECONDARY
        if years := counted_years(counted - carried, half.whole):
            parts.append((years, figure))
    if paid.months < 12:
        said.append(say("Đóng chưa đủ một năm: cách tính chưa có văn bản đối chiếu."))
        status = Status.OPEN
    return _WeighedYears(
        parts=tuple(parts),
        exact=sum((average * years * figure.exact for years, figure in parts), Fraction(0)),
        formula=joined(" + ", (years_formula(figure, average, years) for years, figure in parts)),
        used=(*(figure for _, figure in parts), half, *paid.factors),
        assumptions=tuple(said),
        status=status,
    )


def funeral(on: date, parameters: ParameterSet) -> Estimate:
    """Trợ cấp mai táng: 10 x reference level of the day; ``FUNERAL_MONTHS`` (60) must be paid (L41 art 109)."""
    times, months, base = (
        parameters.value(path, on) for path in (figures.FUNERAL_TIMES, figures.FUNERAL_MONTHS, BASE_SALARY)
    )
    return estimate(
        "funeral",
        Money(times.whole * base.whole),
        label=say("Trợ cấp mai táng"),
        formula=f"{times.whole} × {format_money(base.whole)}",
        used=[times, months, base],
        assumptions=[
            say("Đã đóng đủ {months} tháng; theo mức tham chiếu hôm nay.", months=months.whole),
            law_assumption(on),
        ],
    )


def maternity(on: date, parameters: ParameterSet) -> Estimate:
    """Trợ cấp thai sản for each child, with 6 months paid in the 12 before birth (L41 art 94-97)."""
    amount, months, window = (
        parameters.value(path, on) for path in (figures.MATERNITY, figures.MATERNITY_MONTHS, figures.MATERNITY_WINDOW)
    )
    return estimate(
        "maternity",
        Money(amount.whole),
        label=say("Trợ cấp thai sản mỗi con"),
        formula=say("{amount} đ mỗi con", amount=format_money(amount.whole)),
        used=[amount, months, window],
        assumptions=[
            say(
                "Đóng đủ {months} tháng trong {window} tháng trước khi sinh; cha mẹ cùng tham gia thì một người hưởng.",
                months=months.whole,
                window=window.whole,
            ),
            law_assumption(on),
        ],
    )
