"""A figure that changes on a day to come, by law or as a trial (mức thử): which, from when, what it then is. Pure."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from fractions import Fraction

from desktop.domain.household_hi import figures as hi
from desktop.domain.limits import LAST_YEAR
from desktop.domain.money import Money, format_money, parse_money
from desktop.domain.parameters import ONE_DAY, Figure, ParameterMissing, ParameterSet, Value
from desktop.domain.partial_date import PartialDate, format_date
from desktop.domain.people import Insurance
from desktop.domain.problem import Problem
from desktop.domain.quote import Status
from desktop.domain.texts.phrases import say
from desktop.domain.texts.shown import percent_text
from desktop.domain.voluntary_si import figures as si

_SI, _HI = Insurance.VOLUNTARY_SI, Insurance.HOUSEHOLD_HI
PRICING: Mapping[str, tuple[Insurance, ...]] = {
    si.POVERTY_LINE: (_SI,),
    si.BASE_SALARY: (_SI, _HI),
    si.RATE: (_SI,),
    si.CEILING_TIMES: (_SI,),
    si.FUND_RETURN: (_SI,),
    si.SUPPORT_MONTHS_LIMIT: (_SI,),
    si.MINIMUM_AGE: (_SI,),
    si.YEARS_AHEAD_MIN: (_SI,),
    si.YEARS_AHEAD_MAX: (_SI,),
    **dict.fromkeys(si.SUPPORT_PERCENT.values(), (_SI,)),
    hi.RATE: (_HI,),
    **dict.fromkeys(hi.SHARE_PLACES, (_HI,)),
    **dict.fromkeys(hi.SUPPORT_PERCENT.values(), (_HI,)),
    hi.BUDGET_CHILD_BELOW: (_HI,),
    hi.BUDGET_OLD_FROM: (_HI,),
}
"""The figures that decide what a participant pays, with the insurances whose next payment they change."""
MOST_DONG = Money(1_000_000_000)
MOST_COUNT = 1_200
TRIAL_REFERENCE = say("mức thử, không phải quy định")


@dataclass(frozen=True, slots=True, kw_only=True)
class RuleChange:
    """One figure that is another one from a day on.

    Attributes:
        path: the figure. since: the day from which ``after`` holds; the eve is the last day before it.
        before: what holds on the eve; None where nothing does. after: None where the figure ends with the eve and no
            later value is known: quotes that need it then name it.
        trial: whether ``after`` was typed to be tried; it is no law.
    """

    path: str
    since: date
    before: Figure | None
    after: Figure | None
    trial: bool = False

    @property
    def eve(self) -> date:
        """The last day under the earlier figure."""
        return self.since - ONE_DAY

    @property
    def insurances(self) -> tuple[Insurance, ...]:
        """Whose next payments it may change."""
        return PRICING.get(self.path, ())

    @property
    def description(self) -> str:
        """What the figure is called in Vietnamese."""
        known = self.after or self.before
        return self.path if known is None else known.description

    @property
    def confirmed(self) -> bool:
        """Whether the later value is confirmed law; a trial never is."""
        return not self.trial and self.after is not None and self.after.status.is_confirmed


def coming_changes(parameters: ParameterSet, on: date) -> tuple[RuleChange, ...]:
    """Every dated change of the figures of payments after a day, nearest first; an end without a follower too."""
    found = (change for path in PRICING for change in _changes_of(parameters, path) if change.since > on)
    order = list(PRICING)
    return tuple(sorted(found, key=lambda change: (change.since, order.index(change.path))))


def _changes_of(parameters: ParameterSet, path: str) -> Iterator[RuleChange]:
    days = set()
    for figure in parameters.history(path):
        days.add(figure.since)
        if figure.until is not None:
            days.add(figure.until + ONE_DAY)
    for day in sorted(days):
        before, after = _value(parameters, path, day - ONE_DAY), _value(parameters, path, day)
        if before != after:
            yield RuleChange(path=path, since=day, before=before, after=after)


def change_on(parameters: ParameterSet, path: str, since: date) -> RuleChange | None:
    """The dated change of a figure on a day; None where nothing changes."""
    return next((change for change in _changes_of(parameters, path) if change.since == since), None)


def others_on(parameters: ParameterSet, change: RuleChange) -> tuple[RuleChange, ...]:
    """What else changes on the same day by law."""
    same_day = coming_changes(parameters, change.eve)
    return tuple(one for one in same_day if one.since == change.since and one.path != change.path)


def read_trial(
    parameters: ParameterSet, path: str, value: str, since: str, on: date
) -> RuleChange | tuple[Problem, ...]:
    """A trial as typed: the figure, its value with the figure's own unit, the first day (after ``on``).

    Every problem at once, of ``figure``, ``value`` and ``since``. What the trial says is checked as strictly as a file.
    """
    history = parameters.history(path)
    problems = []
    if not history or path not in PRICING:
        problems.append(Problem("figure", "figure_prices_nothing"))
    day = PartialDate.whole_day(since)
    if day is None:
        problems.append(Problem("since", "bad_date" if since.strip() else "missing_field"))
    elif not on < day <= date(LAST_YEAR, 12, 31):
        lowest, highest = format_date(on + ONE_DAY), f"31/12/{LAST_YEAR}"
        problems.append(Problem("since", "out_of_range", {"lowest": lowest, "highest": highest}))
    read = _read_value(history[-1].unit, value) if history else None
    if history and isinstance(read, Problem):
        problems.append(read)
    if problems or day is None or read is None or isinstance(read, Problem):
        return tuple(problems)
    made = trial_of(parameters, path, read, day)
    if made.before is not None and made.before.value == read:
        return (Problem("value", "same_value_already", {"value": value.strip()}),)
    return made


def trial_of(parameters: ParameterSet, path: str, value: Value, since: date) -> RuleChange:
    """A trial of a value that was checked; of an open status, so that no amount on it passes as confirmed."""
    after = replace(
        parameters.history(path)[-1],
        value=value,
        since=since,
        until=None,
        reference=TRIAL_REFERENCE,
        status=Status.OPEN,
        checked=since,
        link="",
    )
    before = _value(parameters, path, since - ONE_DAY)
    return RuleChange(path=path, since=since, before=before, after=after, trial=True)


def with_change(parameters: ParameterSet, change: RuleChange) -> ParameterSet:
    """All figures with the change in them: a new set, the one given stays as it is. A dated change is in it already."""
    return _with(parameters, change.path, change.since, change.after) if change.trial else parameters


def without_change(parameters: ParameterSet, change: RuleChange) -> ParameterSet:
    """All figures of later days except this one, which keeps the value of its eve."""
    return _with(parameters, change.path, change.since, change.before)


def _with(parameters: ParameterSet, path: str, since: date, later: Figure | None) -> ParameterSet:
    """The figure as ``later`` from a day on, until the law has a value of its own again after that day."""
    own = parameters.history(path)
    earlier = [_ending(figure, since) for figure in own if figure.since < since]
    after = [figure for figure in own if figure.since > since]
    held = [] if later is None else [replace(later, since=since, until=None)]
    others = (figure for other in parameters.paths() if other != path for figure in parameters.history(other))
    return ParameterSet([*others, *earlier, *held, *after])


def _ending(figure: Figure, since: date) -> Figure:
    """The figure, ended with the eve where it would hold longer."""
    ends = since - ONE_DAY
    return figure if figure.until is not None and figure.until <= ends else replace(figure, until=ends)


def _value(parameters: ParameterSet, path: str, on: date) -> Figure | None:
    try:
        return parameters.value(path, on)
    except ParameterMissing:
        return None


def _read_value(unit: str, text: str) -> Value | Problem:
    typed = text.strip()
    if not typed:
        return Problem("value", "missing_field")
    if unit == "dong":
        return _in_range(parse_money(typed), 1, MOST_DONG, " đ")
    if unit == "percent":
        return _in_range(_percent(typed), 0, 100, " %")
    return _in_range(int(typed) if typed.isascii() and typed.isdigit() and len(typed) < 6 else None, 0, MOST_COUNT, "")


def _in_range(value: int | Fraction | None, lowest: int, highest: int, unit: str) -> Value | Problem:
    if value is None or not lowest <= value <= highest:
        values = {"lowest": f"{format_money(lowest)}{unit}", "highest": f"{format_money(highest)}{unit}"}
        return Problem("value", "out_of_range", values)
    return int(value) if isinstance(value, Money) else value


def _percent(text: str) -> Fraction | None:
    """``22``, ``0,31``, with or without ``%``; exact, a comma or a point before the decimals."""
    number = text.removesuffix("%").strip().replace(",", ".")
    whole, _, decimals = number.partition(".")
    plain = whole.isascii() and whole.isdigit() and len(whole) <= 3 and len(decimals) <= 12
    if not plain or (decimals and not (decimals.isascii() and decimals.isdigit())) or number.endswith("."):
        return None
    return Fraction(number)


def value_typed(value: Value, unit: str) -> str:
    """A value as it is typed: ``2.200.000``, ``0,31``, ``10``."""
    if unit == "dong" and isinstance(value, int):
        return format_money(value)
    if unit == "percent" and isinstance(value, int | Fraction):
        return percent_text(Fraction(value)).removesuffix("%").strip()
    return str(value)
