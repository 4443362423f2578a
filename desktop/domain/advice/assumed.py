"""Figures taken for a year that has none yet; only for estimates, and always said beside them."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from desktop.domain.parameters import Figure, ParameterMissing, ParameterSet
from desktop.domain.partial_date import format_date
from desktop.domain.quote import Status
from desktop.domain.texts.phrases import say
from desktop.domain.texts.shown import percent_text
from desktop.domain.voluntary_si.figures import FUND_RETURN

ONE_DAY = timedelta(days=1)


def with_fund_return(parameters: ParameterSet, on: date) -> tuple[ParameterSet, str | None]:
    """Figures in which a day has a fund return, and the sentence that names it where it is only taken.

    The last one published is taken, its status ``open``. ``ParameterMissing`` if none was ever published before.
    """
    try:
        parameters.value(FUND_RETURN, on)
    except ParameterMissing:
        history = [figure for figure in parameters.history(FUND_RETURN) if figure.since <= on]
        if not history:
            raise
        last = history[-1]
        said = say(
            "Lãi suất đầu tư quỹ cho ngày {day} chưa công bố: tạm lấy {percent} mỗi tháng như lần công bố gần nhất.",
            day=format_date(on),
            percent=percent_text(last.exact * 100),
        )
        return parameters.derived(_extended, on), said
    return parameters, None


def _extended(parameters: ParameterSet, on: date) -> ParameterSet:
    last = [figure for figure in parameters.history(FUND_RETURN) if figure.since <= on][-1]
    assert last.until is not None
    taken = replace(
        last, since=last.until + ONE_DAY, until=None, status=Status.OPEN, reference=say("giả định, chưa công bố")
    )
    figures: list[Figure] = [figure for path in parameters.paths() for figure in parameters.history(path)]
    return ParameterSet([*figures, taken])
