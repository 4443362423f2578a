"""Looks up several figures for one day and remembers which are missing, so that all are reported at once."""

from __future__ import annotations

from datetime import date

from desktop.domain.parameters import Figure, ParameterMissing, ParameterSet
from desktop.domain.partial_date import format_date
from desktop.domain.problem import Problem


class FigureReader:
    """Figures of one payment date. Without a date nothing is found and nothing is missing."""

    def __init__(self, parameters: ParameterSet, on: date | None) -> None:
        self._parameters = parameters
        self._on = on
        self._missing: dict[str, ParameterMissing] = {}

    def get(self, path: str) -> Figure | None:
        """The figure in force, or None after noting that it is missing."""
        if self._on is None:
            return None
        try:
            return self._parameters.value(path, self._on)
        except ParameterMissing as missing:
            self._missing[path] = missing
            return None

    def problems(self) -> list[Problem]:
        """One ``parameter_missing`` of field ``paid_on`` for each figure that was asked for in vain."""
        return [missing_parameter(missing) for missing in self._missing.values()]


def missing_parameter(missing: ParameterMissing) -> Problem:
    """The problem that names a missing figure and its date."""
    values = {"figure": missing.path, "name": missing.description, "date": format_date(missing.on)}
    return Problem("paid_on", "parameter_missing", values)
