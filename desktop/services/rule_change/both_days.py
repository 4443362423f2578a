"""The two days of a preview with the figures of each, and what every row says of them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date

from desktop.domain.administrative_units.places import AdministrativeUnits
from desktop.domain.money import Money, format_signed
from desktop.domain.parameters import ParameterSet
from desktop.domain.partial_date import format_date
from desktop.domain.people import Person
from desktop.domain.problem import Problem
from desktop.domain.rule_change import RuleChange, with_change, without_change
from desktop.domain.texts.messages import message
from desktop.domain.texts.phrases import joined, say
from desktop.services.board.placing import HamletNames, read_hamlet_names
from desktop.services.desk import Desk
from desktop.services.people.find_people import place_text
from desktop.storage.book import Transaction

MISSING = "parameter_missing"


@dataclass(frozen=True, slots=True, kw_only=True)
class BothDays:
    """A change with everything that quotes of its eve and its day need.

    Attributes:
        parameters: all figures, the trial among them. others: the same while this figure keeps its earlier value: what
            is left is what other things of the day do.
    """

    change: RuleChange
    parameters: ParameterSet
    others: ParameterSet
    places: AdministrativeUnits = field(repr=False)
    hamlets: HamletNames = field(repr=False)

    @property
    def since(self) -> date:
        """The day of the change."""
        return self.change.since

    @property
    def eve(self) -> date:
        """The day before it."""
        return self.change.eve


def both_days(tx: Transaction, desk: Desk, change: RuleChange) -> BothDays:
    """The days of a change; the desk's own figures stay as they are."""
    return BothDays(
        change=change,
        parameters=with_change(desk.parameters, change),
        others=without_change(desk.parameters, change),
        places=desk.places,
        hamlets=read_hamlet_names(tx),
    )


def place_of(days: BothDays, person: Person) -> str:
    """Where someone lives, short."""
    return place_text(days.places, person.address.hamlet or person.address.street, "")


def told_problem(days: BothDays, before: tuple[Problem, ...], after: tuple[Problem, ...]) -> str:
    """Why a row has no amounts: the day that cannot be quoted, or both; a figure that is missing is named."""
    if [_kind(problem) for problem in before] == [_kind(problem) for problem in after]:
        return joined(" ", _why(after))
    told = ((days.eve, before), (days.since, after))
    return joined(" ", (_on(day, problems) for day, problems in told if problems))


def _on(day: date, problems: tuple[Problem, ...]) -> str:
    why = joined(" ", _why(problems))
    if all(problem.code == MISSING for problem in problems):  # those name their day themselves
        return why
    return say("Ngày {day}: {why}", day=format_date(day), why=why)


def _why(problems: tuple[Problem, ...]) -> tuple[str, ...]:
    """The sentences, each once; of a missing figure only which one and for which day: the way out is not here."""
    return tuple(
        dict.fromkeys(
            say("Chưa có số liệu “{name}” cho ngày {date}.", **problem.values)
            if problem.code == MISSING
            else message(problem)
            for problem in problems
        )
    )


def _kind(problem: Problem) -> tuple[str, str, str]:
    return problem.field, problem.code, problem.values.get("figure", "")


def other_causes(before: Money, alone: Money | None, since: date) -> Iterator[str]:
    """What is not the figure's doing: the amount of the day if only the other things changed, beside the eve's."""
    if alone is None or alone == before:
        return
    more = format_signed(alone - before)
    yield say("trong đó {amount} đ do việc khác cùng ngày {day}", amount=more, day=format_date(since))
