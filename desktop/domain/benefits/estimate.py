"""One estimated amount of advice with all that must be said beside it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from desktop.domain.money import Money
from desktop.domain.parameters import Figure, unconfirmed, weakest
from desktop.domain.quote import Status
from desktop.domain.texts.shown import joined


@dataclass(frozen=True, slots=True, kw_only=True)
class Estimate:
    """An estimate (số ước tính), never a promise; shown and printed only together with its assumptions.

    Attributes:
        code: ``pension, pension_lump_sum, withdrawal, maternity, funeral, survivors, monthly_allowance,
            social_pension, pensioner_hi``.
        amount: whole đồng, rounded half up once.
        label: what the participant calls it: ``Lương hưu mỗi tháng``.
        formula: the numbers as a person reads them.
        reference: the articles, one after the other.
        status: the weakest status among the figures and rules used.
        assumptions: whole sentences; may be empty only where the law alone decides.
        unconfirmed: paths of the figures used that are not confirmed.
    """

    code: str
    amount: Money
    label: str
    formula: str
    reference: str
    status: Status
    assumptions: tuple[str, ...] = ()
    unconfirmed: tuple[str, ...] = ()


def estimate(
    code: str,
    amount: Money,
    *,
    label: str,
    formula: str,
    used: Iterable[Figure],
    article: str = "",
    assumptions: Iterable[str] = (),
    at_best: Status = Status.CONFIRMED,
) -> Estimate:
    """Put an estimate together; articles and status come from the figures used, ``at_best`` from the rule itself."""
    figures = tuple(used)
    return Estimate(
        code=code,
        amount=amount,
        label=label,
        formula=formula,
        reference=joined([*([article] if article else []), *(figure.reference for figure in figures)]),
        status=weakest([at_best, *(figure.status for figure in figures)]),
        assumptions=tuple(dict.fromkeys(assumptions)),
        unconfirmed=unconfirmed(figures),
    )
