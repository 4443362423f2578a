"""Dated figures of the law in memory: the value in force on a day, or an error that names figure and day."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from fractions import Fraction
from typing import Any, TypeVar, cast

from desktop.domain.quote import Status

T = TypeVar("T")
Value = int | Fraction | str | bool
ONE_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """One value of one figure (tham số) and the time it holds.

    Attributes:
        path: its file below ``resources/parameters`` without ending: ``voluntary_si/fund_return``.
        value: whole đồng, days, months …, an exact fraction for percents, a word or a switch.
        unit: ``dong, percent, months, days, years, times, factor, number, word, switch``.
        since: first day of force; for figures chosen by birth, the first birthday it holds for.
        until: last day of force, None while no end is known.
        checked: the day on which someone last compared it with the law.
        chosen_by_birth: chosen by the day of birth instead of the payment date (retirement ages).
    """

    path: str
    description: str
    value: Value
    unit: str
    since: date
    until: date | None
    reference: str
    status: Status
    checked: date
    link: str = ""
    chosen_by_birth: bool = False

    @property
    def whole(self) -> int:
        """The value as a whole number; ``TypeError`` if it is none."""
        if isinstance(self.value, int) and not isinstance(self.value, bool):
            return self.value
        if isinstance(self.value, Fraction) and self.value.denominator == 1:
            return self.value.numerator
        raise TypeError(f"{self.path}: whole number expected, not {self.value!r}")

    @property
    def exact(self) -> Fraction:
        """The value as an exact number; percents are already divided by 100."""
        if isinstance(self.value, str | bool):
            raise TypeError(f"{self.path}: number expected, not {self.value!r}")
        return Fraction(self.value) / 100 if self.unit == "percent" else Fraction(self.value)


class ParameterMissing(Exception):  # noqa: N818  (named for the fact, as the seams of the program call it)
    """No value of a figure is in force on a day; nothing is guessed in its place."""

    def __init__(self, path: str, on: date, description: str = "") -> None:
        super().__init__(f"{path} has no value on {on.isoformat()}")
        self.path = path
        self.on = on
        self.description = description or path


class ParameterSet:
    """All figures by path, each with its values in order of date."""

    def __init__(self, figures: Iterable[Figure]) -> None:
        self._history: dict[str, tuple[Figure, ...]] = {}
        for figure in sorted(figures, key=lambda one: (one.path, one.since)):
            self._history[figure.path] = (*self._history.get(figure.path, ()), figure)
        self._starts = {path: [one.since for one in history] for path, history in self._history.items()}
        self._changes = sorted(_change_days(self._history.values()))
        self._derived: dict[tuple[Any, int], Any] = {}

    def paths(self) -> tuple[str, ...]:
        """Every figure's path, sorted."""
        return tuple(self._history)

    def history(self, path: str) -> tuple[Figure, ...]:
        """All values of a figure in order of date; empty for an unknown figure."""
        return self._history.get(path, ())

    def description(self, path: str) -> str:
        """What a figure is called in Vietnamese; its path if it is unknown."""
        history = self.history(path)
        return history[-1].description if history else path

    def value(self, path: str, on: date) -> Figure:
        """The value in force on a day; ``ParameterMissing`` if there is none."""
        index = bisect_right(self._starts.get(path, ()), on)
        figure = self._history[path][index - 1] if index else None
        if figure is None or (figure.until is not None and on > figure.until):
            raise ParameterMissing(path, on, self.description(path))
        return figure

    def next_change(self, on: date) -> date | None:
        """The first day after a day on which some figure begins or ends; None if nothing more is known."""
        index = bisect_right(self._changes, on)
        return self._changes[index] if index < len(self._changes) else None

    def derived(self, build: Callable[[ParameterSet, date], T], on: date) -> T:
        """What ``build`` makes of the figures on a day, made once for all days on which no figure differs.

        ``build`` must use the day for look-ups only. What raises ``ParameterMissing`` is not kept.
        """
        key = (build, bisect_right(self._changes, on))
        if key not in self._derived:
            self._derived[key] = build(self, on)
        return cast("T", self._derived[key])


def _change_days(histories: Iterable[tuple[Figure, ...]]) -> set[date]:
    days: set[date] = set()
    for history in histories:
        for figure in history:
            days.add(figure.since)
            if figure.until is not None:
                days.add(figure.until + ONE_DAY)
    return days


def weakest(statuses: Iterable[Status]) -> Status:
    """The least established of several statuses; confirmed if there are none."""
    order = (Status.CONFIRMED, Status.SECONDARY, Status.OPEN)
    return max(statuses, key=order.index, default=Status.CONFIRMED)


def unconfirmed(figures: Iterable[Figure]) -> tuple[str, ...]:
    """The paths of the figures that are not confirmed, each once, in the order met."""
    return tuple(dict.fromkeys(one.path for one in figures if not one.status.is_confirmed))
