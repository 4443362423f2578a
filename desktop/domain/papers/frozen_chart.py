"""A chart as plain JSON and back, so that a paper can be printed again as it was; fractions are kept exactly."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping
from enum import Enum
from fractions import Fraction
from typing import Any

from desktop.domain.chart_numbers import Numbers
from desktop.domain.charts import (
    Axis,
    BarChart,
    BarSeries,
    Chart,
    Dash,
    Fill,
    Level,
    LineChart,
    LineSeries,
    Place,
    Tone,
)
from desktop.domain.papers.frozen import FrozenContentError

_KIND = "kind"
_KINDS: Mapping[str, tuple[type[Any], type[Any]]] = {"line": (LineChart, LineSeries), "bar": (BarChart, BarSeries)}
_ENUMS = {"tone": Tone, "dash": Dash, "fill": Fill, "numbers": Numbers}


def freeze_chart(chart: Chart) -> dict[str, Any]:
    """Plain JSON of a chart."""
    kind = "line" if isinstance(chart, LineChart) else "bar"
    return {_KIND: kind, **_plain(chart)}


def thaw_chart(frozen: Mapping[str, Any]) -> Chart:
    """The chart again; ``FrozenContentError`` for anything else."""
    plain = dict(frozen)
    try:
        kind, series = _KINDS[plain.pop(_KIND)]
        parts = {"places": Place, "levels": Level, "series": series}
        for name, made in parts.items():
            plain[name] = tuple(made(**_typed(one)) for one in plain[name])
        plain["axis"] = Axis(**_typed(plain["axis"]))
        chart: Chart = kind(**plain)
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise FrozenContentError("not a frozen chart") from error
    return chart


def _plain(value: Any) -> Any:
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, str):
        return str(value)
    if isinstance(value, Fraction):
        return {"fraction": f"{value.numerator}/{value.denominator}"}
    if isinstance(value, tuple):
        return [_plain(one) for one in value]
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        return {field.name: _plain(getattr(value, field.name)) for field in dataclasses.fields(value)}
    return int(value) if isinstance(value, int) and not isinstance(value, bool) else value


def _typed(plain: Mapping[str, Any]) -> dict[str, Any]:
    return {name: _ENUMS[name](value) if name in _ENUMS else _number(value) for name, value in plain.items()}


def _number(value: Any) -> Any:
    if isinstance(value, list):
        return tuple(_number(one) for one in value)
    return Fraction(value["fraction"]) if isinstance(value, dict) else value
