"""A round as its page, its sheet and its export show it, and the list of all rounds."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from uuid import UUID

from desktop.domain.errors import CounterError
from desktop.domain.partial_date import format_date
from desktop.domain.people import Person
from desktop.domain.texts.phrases import joined, say
from desktop.services.desk import Desk
from desktop.services.life.status import LifeStatus, standing_of
from desktop.services.outreach.follow_up import (
    Counts,
    Followed,
    FollowedRound,
    GoerCounts,
    altogether,
    follow_round,
    follow_rounds,
    per_goer,
    rounds_since,
)
from desktop.services.outreach.kinds import KIND_NAMES, STATE_CHIPS, STEP_CHIPS, Step, reason_name
from desktop.services.outreach.results import result_text
from desktop.services.people.find_people import place_text
from desktop.services.renewals.contact_log import contact_text
from desktop.services.shown import Chip, spaced_phone
from desktop.storage.book import Transaction
from desktop.storage.counter import contacts
from desktop.storage.counter.contacts import Contact
from desktop.storage.outreach import rounds
from desktop.storage.outreach.rounds import Round
from desktop.storage.outreach.taken import Taken
from desktop.storage.people import people


@dataclass(frozen=True, slots=True, kw_only=True)
class RoundRow:
    """One person of a round.

    Attributes:
        place: from 1, as the paper has it. why: why they are visited. before: the last contact before this round.
        said: what came of the visit, in one line. after: what they did since: came, paid, a later promise.
        gone: why nobody visits them any more (died, moved away); empty for everyone else.
    """

    place: int
    person_id: UUID
    household_id: UUID | None
    name: str
    born: str
    sex: str
    number: str
    phone: str
    home: str
    why: str
    followed: Followed
    said: str
    after: str
    before: str = ""
    gone: str = ""

    @property
    def chip(self) -> Chip:
        """Where they stand."""
        return STEP_CHIPS[self.followed.step]


@dataclass(frozen=True, slots=True, kw_only=True)
class RoundView:
    """A round with its people by place and what it has come to; ``hamlet`` is the name of its hamlet, if one."""

    round: Round
    hamlet: str
    rows: tuple[RoundRow, ...]
    counts: Counts


@dataclass(frozen=True, slots=True, kw_only=True)
class RoundLine:
    """One round in the list of rounds."""

    round: Round
    kind: str
    chip: Chip
    counts: Counts


@dataclass(frozen=True, slots=True, kw_only=True)
class RoundsView:
    """The rounds of the last twelve months and those to come, all together, and by who went."""

    lines: tuple[RoundLine, ...]
    total: Counts
    goers: tuple[GoerCounts, ...]


def list_rounds(desk: Desk) -> RoundsView:
    """The list of rounds, the latest first; called-off ones are in it and count for nothing."""
    with desk.book.reading() as tx:
        found = follow_rounds(tx, desk, rounds_since(tx, desk))
    lines = tuple(_line(one) for one in found)
    return RoundsView(lines=lines, total=altogether(found), goers=per_goer(found))


def load_round(desk: Desk, round_id: UUID) -> RoundView:
    """One round; ``CounterError`` when the book does not have it."""
    with desk.book.reading() as tx:
        return read_round(tx, desk, round_id)


def read_round(tx: Transaction, desk: Desk, round_id: UUID) -> RoundView:
    """The same inside a transaction."""
    made = rounds.get(tx, round_id)
    if made is None:
        raise CounterError(say("Không thấy đợt vận động này trong sổ."), say("Xin mở lại danh sách các đợt."))
    found = follow_round(tx, desk, made)
    ids = [one.person_id for one in found.people]
    persons, standing = people.get_many(tx, ids), standing_of(tx, ids)
    before = _before(tx, ids, made)
    rows = tuple(
        replace(
            _row(desk, one, persons[one.person_id].person, found.followed[one.person_id]),
            before=contact_text(before[one.person_id]) if one.person_id in before else "",
            gone=_gone(standing[one.person_id]),
        )
        for one in found.people
    )
    hamlet = dict(rounds.hamlet_names(tx)).get(made.hamlet_id, "") if made.hamlet_id is not None else ""
    return RoundView(round=made, hamlet=hamlet, rows=rows, counts=found.counts)


def _line(one: FollowedRound) -> RoundLine:
    made = one.round
    return RoundLine(round=made, kind=KIND_NAMES[made.kind], chip=STATE_CHIPS[made.state], counts=one.counts)


def _before(tx: Transaction, ids: Sequence[UUID], made: Round) -> Mapping[UUID, Contact]:
    """The last contact of each person that is not of this round and not after it."""
    return {
        one.person_id: one
        for one in contacts.every_of(tx, ids)
        if one.round_id != made.id and one.contacted_on <= made.held_on
    }


def _row(desk: Desk, one: Taken, person: Person, followed: Followed) -> RoundRow:
    address = person.address
    return RoundRow(
        place=one.place,
        person_id=one.person_id,
        household_id=one.household_id,
        name=person.full_name,
        born=str(person.birth),
        sex=person.sex.value,
        number=person.personal_id or person.si_number or person.old_id,
        phone=spaced_phone(person.phone),
        home=place_text(desk.places, joined(", ", (address.street, address.hamlet)), ""),
        why=reason_name(one.reason),
        followed=followed,
        said="" if followed.result is None else result_text(followed.result),
        after=_after(followed),
    )


def _gone(status: LifeStatus) -> str:
    return status.sentence if status.died_on is not None or status.moved_on is not None else ""


def _after(found: Followed) -> str:
    """``đã đóng 01/12/2026``, ``hẹn lại 05/12/2026``; empty when nothing came after."""
    if found.step is Step.PAID and found.paid_on is not None:
        return say("đã đóng {day}", day=format_date(found.paid_on))
    told = []
    if found.came_on is not None:
        told.append(say("đến quầy {day}", day=format_date(found.came_on)))
    said = None if found.result is None else found.result.promised_on
    if found.promised_on is not None and found.promised_on != said:
        told.append(say("hẹn lại {day}", day=format_date(found.promised_on)))
    return joined(", ", told)
