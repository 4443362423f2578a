"""F4 of advice: every figure in view with its formula, its article and what it assumes."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from desktop.domain.benefits import Estimate
from desktop.domain.quote import Status
from desktop.domain.texts.phrases import joined, say
from desktop.services.advice.advise import Advised, method_in_view
from desktop.services.advice.told import dong

ALWAYS_SHOWN = ("1", "12")
"""Methods whose cost stands beside the chosen income, whichever is in view."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Reason:
    """One amount as F4 explains it: formula, article, assumptions, and whether it is confirmed."""

    label: str
    amount: str
    formula: str
    reference: str
    assumptions: tuple[str, ...] = ()
    confirmed: bool = True


def reasons(advised: Advised) -> tuple[Reason, ...]:
    """F4: every figure in view with its formula, article and assumptions."""
    return tuple(_reasons(advised))


def _reasons(advised: Advised) -> Iterator[Reason]:
    in_view = None if advised.plan is None else method_in_view(advised)
    for row in sorted(advised.methods, key=lambda one: (one.method, one.months) != in_view):
        shown = (row.method, row.months) == in_view
        if row.quote is not None and (shown or row.method in ALWAYS_SHOWN):
            for line in row.quote.lines if shown else [one for one in row.quote.lines if one.in_total]:
                yield Reason(
                    label=line.label if shown else joined(": ", (say("{months} tháng", months=row.method), line.label)),
                    amount=dong(line.amount),
                    formula=line.formula,
                    reference=line.reference,
                    confirmed=line.status.is_confirmed,
                )
    bought = advised.bought
    if bought is not None:
        yield from map(_of_estimate, bought.estimates)
    if advised.missing is not None and advised.missing.quote is not None:
        for line in advised.missing.quote.lines:
            yield Reason(
                label=joined(": ", (say("Đóng cho thời gian còn thiếu"), line.label)),
                amount=dong(line.amount),
                formula=line.formula,
                reference=line.reference,
                assumptions=advised.missing.assumptions,
                confirmed=line.status.is_confirmed,
            )
    if advised.loss is not None:
        yield _of_estimate(advised.loss.withdrawal.estimate)
    if advised.hi is not None:
        for line in advised.hi.quote.lines:
            yield Reason(
                label=joined(": ", (say("BHYT"), line.label)),
                amount=dong(line.amount),
                formula=line.formula,
                reference=line.reference,
                assumptions=advised.hi.assumptions,
                confirmed=line.status.is_confirmed,
            )


def _of_estimate(one: Estimate) -> Reason:
    return Reason(
        label=one.label,
        amount=dong(one.amount),
        formula=one.formula,
        reference=one.reference,
        assumptions=one.assumptions,
        confirmed=one.status is Status.CONFIRMED,
    )
