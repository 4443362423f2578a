"""What ``TH`` (đóng cho những năm còn thiếu, L41 art 36) asks for beyond the other methods."""

from __future__ import annotations

from collections.abc import Iterator

from desktop.domain.benefits.retirement import retirement_month
from desktop.domain.figure_reader import FigureReader
from desktop.domain.limits import FIRST_YEAR, LAST_YEAR
from desktop.domain.month import Month
from desktop.domain.parameters import ParameterSet
from desktop.domain.problem import Problem
from desktop.domain.voluntary_si import figures
from desktop.domain.voluntary_si.request import SiInput


def missing_time_problems(request: SiInput, reader: FigureReader, parameters: ParameterSet) -> Iterator[Problem]:
    """Birth, sex and months paid are needed; all of what is missing to 15 years; only around retirement age."""
    for field in ("paid_months_before", "birth", "sex"):
        if getattr(request, field) is None:
            yield Problem(field, "missing_field")
    reader.get(figures.MISSING_TIME_SUPPORT)
    yield from _months_problems(request, reader)
    yield from _age_problems(request, reader, parameters)


def _months_problems(request: SiInput, reader: FigureReader) -> Iterator[Problem]:
    needed, limit = reader.get(figures.PENSION_MONTHS), reader.get(figures.MISSING_MONTHS_LIMIT)
    paid, months = request.paid_months_before, request.months
    if needed is None or limit is None or paid is None or paid < 0:
        if months is None:
            yield Problem("months", "missing_field")
        return
    missing = needed.whole - paid
    if missing <= 0:
        yield Problem("paid_months_before", "nothing_missing", {"months": str(needed.whole)})
    elif missing > limit.whole:
        yield Problem("months", "months_not_allowed", {"allowed": f"1–{limit.whole}"})
    elif months is None:
        yield Problem("months", "missing_field")
    elif months != missing:
        yield Problem("months", "months_not_allowed", {"allowed": str(missing)})


def _age_problems(request: SiInput, reader: FigureReader, parameters: ParameterSet) -> Iterator[Problem]:
    lead = reader.get(figures.LEAD_MONTHS)
    birth, sex, paid_on = request.birth, request.sex, request.paid_on
    if lead is None or birth is None or sex is None or paid_on is None:
        return
    if not FIRST_YEAR <= birth.year <= LAST_YEAR:
        return
    earliest = retirement_month(birth, sex, parameters) + -lead.whole
    if Month.of(paid_on) < earliest:
        yield Problem("birth", "not_at_retirement_age", {"earliest": str(earliest)})
