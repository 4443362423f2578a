"""A result as it stands in the fields: days as clerks type them; what is not written yet is kept as a draft."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from uuid import UUID

from desktop.domain.partial_date import format_date
from desktop.domain.problem import Problem
from desktop.domain.texts.phrases import mark
from desktop.services.counter.drafts import Draft, from_state, load_draft, to_state
from desktop.services.desk import Desk
from desktop.services.outreach.results import VisitResult, result_problems
from desktop.services.renewals.promised_day import read_promised_day
from desktop.storage.counter.contacts import Contact, Outcome
from desktop.storage.outreach.rounds import Round

DRAFT_PAGE = "outreach_round"
"""Under which results that are typed and not written are kept, by round."""
DRAFT_TITLE = mark("Kết quả đợt vận động: {name}")


@dataclass(frozen=True, slots=True, kw_only=True)
class TypedResult:
    """One person's result as typed: the outcome's code, days and texts as they stand in the fields."""

    outcome: str = ""
    promised: str = ""
    met: str = ""
    papers_left: str = ""
    note: str = ""
    met_on: str = ""

    @property
    def is_empty(self) -> bool:
        """Whether nothing was typed; a day of the visit alone says nothing about anybody."""
        return not (self.outcome or self.promised or self.met or self.papers_left or self.note)


@dataclass(frozen=True, slots=True, kw_only=True)
class TypedRound:
    """Everything typed for a round and not written, by person (the key as text)."""

    results: Mapping[str, TypedResult] = field(default_factory=dict)


def read_typed(typed: TypedResult, made: Round, on: date) -> VisitResult | tuple[Problem, ...]:
    """The result, or every problem at once (``outcome``, ``promised_on``, ``met_on``, texts)."""
    met_on, wrong_met = _day(typed.met_on, "met_on", made.held_on)
    promised_on, wrong_promise = _day(typed.promised, "promised_on", met_on or made.held_on)
    result = VisitResult(
        outcome=Outcome(typed.outcome) if typed.outcome in set(Outcome) else None,
        met_on=met_on,
        promised_on=promised_on,
        met=typed.met,
        papers_left=typed.papers_left,
        note=typed.note,
    )
    unread = [*wrong_met, *wrong_promise]
    fields = {one.field for one in unread}
    problems = (*unread, *(one for one in result_problems(result, made, on) if one.field not in fields))
    return problems or result


def typed_of(contact: Contact, made: Round) -> TypedResult:
    """The result that stands, as it would be typed."""
    return TypedResult(
        outcome=contact.outcome.value,
        promised="" if contact.promised_on is None else format_date(contact.promised_on),
        met=contact.met,
        papers_left=contact.papers_left,
        note=contact.note,
        met_on="" if contact.contacted_on == made.held_on else format_date(contact.contacted_on),
    )


def typed_draft(made: Round, results: Mapping[UUID, TypedResult]) -> Draft:
    """What is typed for a round, to be kept."""
    state = to_state(TypedRound(results={str(key): one for key, one in results.items()}))
    return Draft(page=DRAFT_PAGE, subject=str(made.id), title=DRAFT_TITLE.format(name=made.title), state=state)


def kept_results(desk: Desk, round_id: UUID) -> Mapping[UUID, TypedResult]:
    """What was typed for a round and not written."""
    draft = load_draft(desk, DRAFT_PAGE, str(round_id))
    kept = None if draft is None else from_state(TypedRound, draft.state)
    return {} if kept is None else {UUID(key): one for key, one in kept.results.items()}


def _day(text: str, name: str, on: date) -> tuple[date | None, list[Problem]]:
    """A day as clerks type it, counted from another; what is none is a problem of its field."""
    if not text.strip():
        return None, []
    found = read_promised_day(text, on)
    return found, [] if found is not None else [Problem(name, "bad_date")]
