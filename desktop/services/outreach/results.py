"""What came of a visit: one contact a person and round, under the day they were met; a later word stands over it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta
from uuid import UUID

from desktop.domain.errors import CounterError
from desktop.domain.partial_date import format_date
from desktop.domain.problem import Problem
from desktop.domain.texts.phrases import joined, say
from desktop.domain.texts.text import clean
from desktop.services.acts import about_person, journal_act
from desktop.services.desk import Desk, today
from desktop.services.outreach.kinds import DATED, OUTCOME_NAMES
from desktop.services.outreach.planning import required
from desktop.services.people.person_form import LONGEST_TEXT
from desktop.services.renewals.contact_log import visit_parts
from desktop.storage.book import Transaction
from desktop.storage.column_types import new_key
from desktop.storage.counter import contacts
from desktop.storage.counter.contacts import Channel, Contact, Outcome
from desktop.storage.outreach import rounds, taken
from desktop.storage.outreach.rounds import Round, RoundState
from desktop.storage.people import people
from desktop.storage.row_sums import rows_sum

FARTHEST_DAYS = 366
"""A promise further away than a year is a slip of the hand."""
TEXTS = ("met", "papers_left", "note")


@dataclass(frozen=True, slots=True, kw_only=True)
class VisitResult:
    """What came of a visit, as typed or imported.

    Attributes:
        met_on: the day of the visit; None: that of the round.
        promised_on: needed with ``PROMISED``, allowed with ``AGREED``.
        met: who was met, where not the person. papers_left: what was left there.
    """

    outcome: Outcome | None = None
    met_on: date | None = None
    promised_on: date | None = None
    met: str = ""
    papers_left: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordResult:
    """The result of one person of a round; ``contact_id`` made with the typing, so that a repeated key writes once."""

    contact_id: UUID
    round_id: UUID
    person_id: UUID
    result: VisitResult


def new_result_id() -> UUID:
    """The id of one result, made when it is typed."""
    return new_key()


def record_result(desk: Desk, command: RecordResult) -> Contact | tuple[Problem, ...]:
    """Write the result and its journal entry, or every problem (``outcome, met_on, promised_on, met …``) and nothing.

    The same result as the one that stands writes nothing. The first result makes a planned round one that was held.

    Raises:
        CounterError: the round was called off, or the person does not stand in it.
    """
    with desk.book.writing() as tx:
        known = contacts.get(tx, command.contact_id)
        if known is not None:
            return known
        made = required(tx, command.round_id)
        if problems := tuple(result_problems(command.result, made, today(desk))):
            return problems
        person_id = people.who_stays(tx, command.person_id)
        home = {one.person_id: one.household_id for one in taken.of_round(tx, made.id)}
        if person_id not in home:
            raise CounterError(say("Người này không có trong đợt."), say("Xin thêm người này vào đợt trước."))
        found = contact_of(desk, made, command, person_id, home[person_id])
        standing = standing_results(tx, made.id).get(person_id)
        if standing is not None and says_same(standing, found):
            return standing
        write_results(tx, desk, made, [found])
        _journal(tx, desk, made, found)
        return found


def result_problems(result: VisitResult, made: Round, on: date) -> Iterator[Problem]:
    """Everything that keeps a result from being written, all at once."""
    if result.outcome is None:
        yield Problem("outcome", "missing_field")
    day = result.met_on or made.held_on
    if day > on:
        yield Problem("met_on", "not_held_yet", {"day": format_date(day)})
    elif day < made.held_on:
        yield Problem("met_on", "out_of_range", {"lowest": format_date(made.held_on), "highest": format_date(on)})
    yield from _day_problems(result, day)
    for name in TEXTS:
        if len(clean(getattr(result, name))) > LONGEST_TEXT:
            yield Problem(name, "too_long", {"limit": str(LONGEST_TEXT)})


def contact_of(desk: Desk, made: Round, command: RecordResult, person_id: UUID, household_id: UUID | None) -> Contact:
    """A result without problems as the contact that it becomes."""
    result = command.result
    assert result.outcome is not None
    return Contact(
        id=command.contact_id,
        person_id=person_id,
        household_id=household_id,
        channel=Channel.VISIT,
        outcome=result.outcome,
        promised_on=result.promised_on if result.outcome in DATED else None,
        note=clean(result.note),
        contacted_on=result.met_on or made.held_on,
        by=desk.user.id,
        at=desk.now(),
        round_id=made.id,
        met=clean(result.met),
        papers_left=clean(result.papers_left),
    )


def standing_results(tx: Transaction, round_id: UUID) -> Mapping[UUID, Contact]:
    """The result that stands for each person of a round: the one written last."""
    return newest_written(contacts.of_rounds(tx, [round_id]))


def newest_written(found: Iterable[Contact]) -> Mapping[UUID, Contact]:
    """Of each person the result written last: whoever corrects a day writes a result of an earlier day."""
    return {one.person_id: one for one in sorted(found, key=lambda one: (one.at, one.id))}


def says_same(one: Contact, other: Contact) -> bool:
    """Whether two results of a person say the same, whoever wrote them when."""
    return replace(one, id=other.id, by=other.by, at=other.at, household_id=other.household_id) == other


def write_results(tx: Transaction, desk: Desk, made: Round, found: list[Contact]) -> None:
    """Add the contacts; a planned round has been held with its first."""
    contacts.insert_many(tx, found)
    if found and made.state is RoundState.PLANNED:
        rounds.change(tx, replace(made, state=RoundState.HELD), by=desk.user.id, at=desk.now())


def result_text(contact: Contact) -> str:
    """``Hẹn đến 01/12/2026 · gặp vợ · để lại tờ rơi · gọi lại buổi tối``."""
    promised = "" if contact.promised_on is None else format_date(contact.promised_on)
    said = joined(" ", (OUTCOME_NAMES.get(contact.outcome, ""), promised))
    return joined(" · ", (said, *visit_parts(contact), contact.note))


def _day_problems(result: VisitResult, met_on: date) -> Iterator[Problem]:
    if result.promised_on is None:
        if result.outcome is Outcome.PROMISED:
            yield Problem("promised_on", "missing_field")
        return
    last = met_on + timedelta(days=min(FARTHEST_DAYS, (date.max - met_on).days))
    if result.outcome is not None and result.outcome not in DATED:
        yield Problem("promised_on", "no_promise", {"outcome": OUTCOME_NAMES.get(result.outcome, "")})
    elif not met_on <= result.promised_on <= last:
        yield Problem("promised_on", "out_of_range", {"lowest": format_date(met_on), "highest": format_date(last)})


def _journal(tx: Transaction, desk: Desk, made: Round, found: Contact) -> None:
    journal_act(
        tx,
        desk,
        "visit_noted",
        about_person(found.person_id),
        person=found.person_id,
        round=made.title,
        day=found.contacted_on,
        outcome=found.outcome.value,
        promised_on=found.promised_on,
        note=found.note,
        rows=rows_sum([found]),
    )
