"""Plan a round of visits, change it, call it off; take people along and leave them out again."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from uuid import UUID

from desktop.domain.errors import CounterError
from desktop.domain.partial_date import format_date
from desktop.domain.problem import Problem
from desktop.domain.texts.phrases import joined, say
from desktop.domain.texts.text import clean
from desktop.services.acts import journal_act
from desktop.services.desk import Desk, today
from desktop.services.life.status import standing_of
from desktop.services.outreach.kinds import ASKED, KIND_NAMES, RoundKind, RoundState
from desktop.services.people.person_form import LONGEST_TEXT
from desktop.storage.book import Transaction
from desktop.storage.column_types import new_key
from desktop.storage.counter import contacts
from desktop.storage.outreach import rounds, taken
from desktop.storage.outreach.rounds import Round
from desktop.storage.outreach.taken import Taken
from desktop.storage.people import people

FARTHEST_DAYS = 366
"""A round planned further away, or held longer ago, is a slip of the hand."""
MOST_COUNTED = 9_999
LONGEST_REASON = 40
MOST_PEOPLE = 500
"""More than anybody visits in one round; a sheet of so many has some thirty pages."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RoundDraft:
    """A round as typed; an empty ``title`` is made of kind and place.

    Attributes:
        hamlet_id: one of the commune's hamlets, if it goes to one. venue: where, in words; empty: the hamlet.
        who_went: names, separated by commas.
    """

    kind: RoundKind = RoundKind.HAMLET
    title: str = ""
    hamlet_id: UUID | None = None
    venue: str = ""
    held_on: date | None = None
    who_went: str = ""
    met_others: int = 0
    papers_left: int = 0
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class TakeAlong:
    """A person to visit: with the household it is about, and the reason's code of the potential list."""

    person_id: UUID
    household_id: UUID | None = None
    reason: str = ASKED


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanRound:
    """A new round with its first people; ``round_id`` made with the form, so that a repeated key plans once."""

    round_id: UUID
    draft: RoundDraft
    people: tuple[TakeAlong, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class RoundPlanned:
    """The round now in the book, and what became of the people.

    Attributes:
        added: how many were taken along. already: those who stood in it before, or twice among those handed in.
        gone: who died, moved away: nobody visits them.
    """

    round: Round
    added: int = 0
    already: int = 0
    gone: tuple[str, ...] = ()


def new_round_id() -> UUID:
    """The id of a round, made when its form opens."""
    return new_key()


def hamlet_choices(desk: Desk) -> tuple[tuple[UUID, str], ...]:
    """The commune's hamlets, for the form."""
    with desk.book.reading() as tx:
        return rounds.hamlet_names(tx)


def plan_round(desk: Desk, command: PlanRound) -> RoundPlanned | tuple[Problem, ...]:
    """Plan it with its people, or every problem at once (fields of the draft, ``people``) and nothing.

    Raises:
        CounterError: the book does not have one of the people.
    """
    if problems := (*_problems(command.draft, today(desk)), *_too_many(0, command.people)):
        return problems
    with desk.book.writing() as tx:
        known = rounds.get(tx, command.round_id)
        if known is not None:
            return RoundPlanned(round=known)
        made = _named(tx, Round(id=command.round_id, held_on=_day(command.draft), kind=command.draft.kind, title="…"))
        made = _named(tx, _with(made, command.draft))
        rounds.insert_round(tx, made, by=desk.user.id, at=desk.now())
        _journal(tx, desk, "round_planned", made)
        return _take(tx, desk, made, command.people)


def change_round(desk: Desk, round_id: UUID, version: int, draft: RoundDraft) -> Round | tuple[Problem, ...]:
    """Write a round anew; problems at the draft's fields and nothing written.

    Raises:
        ConflictError: ``stale``: someone else changed it meanwhile.
        CounterError: it was called off.
    """
    if problems := tuple(_problems(draft, today(desk))):
        return problems
    with desk.book.writing() as tx:
        before = required(tx, round_id)
        made = _named(tx, _with(replace(before, version=version), draft))
        if problem := _after_visits(tx, made):
            return (problem,)
        if made == before:
            return before
        made = replace(made, version=rounds.change(tx, made, by=desk.user.id, at=desk.now()))
        _journal(tx, desk, "round_changed", made)
        return made


def cancel_round(desk: Desk, round_id: UUID, version: int) -> Round:
    """Call a round off; nobody was visited.

    Raises:
        CounterError: results stand in it already, or it was called off before; ``stale``.
    """
    with desk.book.writing() as tx:
        found = required(tx, round_id)
        if contacts.of_rounds(tx, [round_id]):
            raise CounterError(
                say("Đợt này đã có kết quả gặp người dân nên không bỏ được."),
                say("Xin để nguyên, và ghi vào ghi chú của đợt điều cần nhớ."),
            )
        made = replace(found, state=RoundState.CANCELLED, version=version)
        made = replace(made, version=rounds.change(tx, made, by=desk.user.id, at=desk.now()))
        _journal(tx, desk, "round_cancelled", made)
        return made


def add_people(desk: Desk, round_id: UUID, found: Sequence[TakeAlong]) -> RoundPlanned | tuple[Problem, ...]:
    """Take people along on a round; who stands in it already stays once.

    Raises:
        CounterError: the book has no such round or person, or the round was called off.
    """
    with desk.book.writing() as tx:
        made = required(tx, round_id)
        if problems := tuple(_too_many(len(taken.of_round(tx, round_id)), found)):
            return problems
        return _take(tx, desk, made, found)


def remove_person(desk: Desk, round_id: UUID, person_id: UUID) -> None:
    """Leave a person out again.

    Raises:
        CounterError: a result stands for the person, or the round does not have them.
    """
    with desk.book.writing() as tx:
        made = required(tx, round_id)
        person_id = people.who_stays(tx, person_id)
        rows = taken.rows_of_person(tx, round_id, person_id)
        if not rows:
            raise CounterError(say("Người này không có trong đợt."), say("Xin mở lại đợt để xem danh sách mới."))
        if any(one.person_id == person_id for one in contacts.of_rounds(tx, [round_id])):
            raise CounterError(
                say("Đã có kết quả của người này trong đợt."), say("Kết quả đã ghi thì giữ lại; xin ghi kết quả mới.")
            )
        taken.remove(tx, rows)
        journal_act(tx, desk, "round_person_removed", about_round(made.id), title=made.title, person=person_id)


def required(tx: Transaction, round_id: UUID) -> Round:
    """The round, unless the book does not have it or it was called off (``CounterError``)."""
    found = rounds.get(tx, round_id)
    if found is None:
        raise CounterError(say("Không thấy đợt vận động này trong sổ."), say("Xin mở lại danh sách các đợt."))
    if found.state is RoundState.CANCELLED:
        raise CounterError(say("Đợt {title} đã bỏ.", title=found.title), say("Xin lập đợt khác."))
    return found


def about_round(round_id: UUID) -> str:
    """The journal's name of a round."""
    return f"round:{round_id}"


def take_in(tx: Transaction, desk: Desk, made: Round, found: Sequence[TakeAlong]) -> tuple[Taken, ...]:
    """Take these people along inside a transaction, each once; those who came new into the round."""
    stays = people.stands_for(tx, [one.person_id for one in found])
    there = {one.person_id for one in taken.of_round(tx, made.id)}
    wanted = {stays.get(one.person_id, one.person_id): one for one in reversed(found)}
    first = taken.last_place(tx, made.id) + 1
    new = [
        Taken(
            id=new_key(),
            round_id=made.id,
            person_id=person_id,
            household_id=one.household_id,
            place=place,
            reason=one.reason[:LONGEST_REASON],
        )
        for place, (person_id, one) in enumerate(
            ((key, one) for key, one in reversed(wanted.items()) if key not in there), first
        )
    ]
    taken.insert_many(tx, new, by=desk.user.id, at=desk.now())
    return tuple(new)


def _take(tx: Transaction, desk: Desk, made: Round, found: Sequence[TakeAlong]) -> RoundPlanned:
    known = people.get_many(tx, [one.person_id for one in found])
    if any(one.person_id not in known for one in found):
        raise CounterError(say("Có người không còn trong sổ."), say("Xin mở lại danh sách rồi chọn lại."))
    standing = standing_of(tx, [one.person_id for one in found])
    gone = {key for key, one in standing.items() if one.died_on is not None or one.moved_on is not None}
    wanted = [one for one in found if one.person_id not in gone]
    new = take_in(tx, desk, made, wanted)
    if new:
        journal_act(tx, desk, "round_people_added", about_round(made.id), title=made.title, people=len(new))
    names = tuple(dict.fromkeys(known[one.person_id].person.full_name for one in found if one.person_id in gone))
    return RoundPlanned(round=made, added=len(new), already=len(wanted) - len(new), gone=names)


def _with(made: Round, draft: RoundDraft) -> Round:
    return replace(
        made,
        kind=draft.kind,
        title=clean(draft.title),
        hamlet_id=draft.hamlet_id,
        place=clean(draft.venue),
        held_on=_day(draft),
        who_went=clean(draft.who_went),
        met_others=draft.met_others,
        papers_left=draft.papers_left,
        note=clean(draft.note),
    )


def _named(tx: Transaction, made: Round) -> Round:
    """A round without words of its own is called after its kind and place."""
    hamlet = dict(rounds.hamlet_names(tx)).get(made.hamlet_id) if made.hamlet_id is not None else None
    place = made.place or hamlet or ""
    title = made.title or str(joined(" · ", (KIND_NAMES[made.kind], place)))
    return replace(made, place=place, title=title[:LONGEST_TEXT])


def _problems(draft: RoundDraft, on: date) -> Iterator[Problem]:
    first, last = on - timedelta(days=FARTHEST_DAYS), on + timedelta(days=FARTHEST_DAYS)
    if draft.held_on is None:
        yield Problem("held_on", "missing_field")
    elif not first <= draft.held_on <= last:
        yield Problem("held_on", "out_of_range", {"lowest": format_date(first), "highest": format_date(last)})
    for name in ("title", "venue", "who_went", "note"):
        if len(clean(getattr(draft, name))) > LONGEST_TEXT:
            yield Problem(name, "too_long", {"limit": str(LONGEST_TEXT)})
    for name in ("met_others", "papers_left"):
        if not 0 <= getattr(draft, name) <= MOST_COUNTED:
            yield Problem(name, "out_of_range", {"lowest": "0", "highest": str(MOST_COUNTED)})


def _too_many(before: int, found: Sequence[TakeAlong]) -> Iterator[Problem]:
    if before + len(found) > MOST_PEOPLE:
        yield Problem("people", "out_of_range", {"lowest": "0", "highest": str(MOST_PEOPLE)})


def _after_visits(tx: Transaction, made: Round) -> Problem | None:
    """The day of a round cannot be after the first result that stands in it."""
    first = min((one.contacted_on for one in contacts.of_rounds(tx, [made.id])), default=None)
    if first is None or made.held_on <= first:
        return None
    return Problem("held_on", "after_first_visit", {"day": format_date(first)})


def _day(draft: RoundDraft) -> date:
    assert draft.held_on is not None
    return draft.held_on


def _journal(tx: Transaction, desk: Desk, act: str, made: Round) -> None:
    journal_act(tx, desk, act, about_round(made.id), title=made.title, day=made.held_on, who=made.who_went)
