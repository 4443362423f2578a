"""From the visit to the payment: where each person of a round stands, and what rounds and goers have come to."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from uuid import UUID

from desktop.domain.people import Insurance
from desktop.domain.texts.text import clean, fold, sort_key
from desktop.services.desk import Desk, today
from desktop.services.outreach.kinds import MET, Step
from desktop.services.outreach.results import newest_written
from desktop.storage.book import Transaction
from desktop.storage.counter import contacts
from desktop.storage.counter.contacts import Channel, Contact, Outcome
from desktop.storage.outreach import followed, rounds, taken
from desktop.storage.outreach.rounds import Round, RoundState
from desktop.storage.outreach.taken import Taken

LOOK_BACK_DAYS = 366
_WORDS = MET | {Outcome.MOVED}
_APART = re.compile(rf"[,;\n]| v{chr(0xE0)} ")
_OF_OUTCOME = {
    Outcome.REACHED: Step.THINKS,
    Outcome.AGREED: Step.AGREED,
    Outcome.REFUSED: Step.REFUSED,
    Outcome.MOVED: Step.MOVED,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Followed:
    """Where one person of a round stands.

    Attributes:
        result: what came of the visit; None before it.
        promised_on: the day that holds now, said at the visit or later.
        came_on: when they came to the counter since. paid_on: when they first paid since, and for what.
    """

    step: Step
    result: Contact | None = None
    promised_on: date | None = None
    came_on: date | None = None
    paid_on: date | None = None
    paid_for: tuple[Insurance, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Counts:
    """People of one or several rounds.

    Attributes:
        taken: on the list. visited: with a result. met: those met, whatever they said. others: met and on no list.
        promised: who named a day, at the visit or later. late: whose day passed without coming or paying.
        came: to the counter without paying yet. paid: since the visit.
        papers: papers left with anybody.
    """

    taken: int = 0
    visited: int = 0
    met: int = 0
    others: int = 0
    promised: int = 0
    agreed: int = 0
    refused: int = 0
    late: int = 0
    came: int = 0
    paid: int = 0
    papers: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class GoerCounts:
    """One who went: how many rounds, and what these came to; a round of two counts for each of them."""

    name: str
    rounds: int
    counts: Counts


@dataclass(frozen=True, slots=True, kw_only=True)
class FollowedRound:
    """A round with its people and where each stands."""

    round: Round
    people: tuple[Taken, ...]
    followed: Mapping[UUID, Followed]

    @property
    def counts(self) -> Counts:
        """What it has come to."""
        return altogether([self])


def follow_round(tx: Transaction, desk: Desk, made: Round) -> FollowedRound:
    """One round."""
    return follow_rounds(tx, desk, [made])[0]


def follow_rounds(tx: Transaction, desk: Desk, found: Sequence[Round]) -> tuple[FollowedRound, ...]:
    """Several rounds, read in a few statements."""
    ids = [one.id for one in found]
    people = taken.of_rounds(tx, ids)
    results: dict[UUID, list[Contact]] = {}
    for one in contacts.of_rounds(tx, ids):
        assert one.round_id is not None
        results.setdefault(one.round_id, []).append(one)
    since = _Since(tx, results.values())
    return tuple(
        FollowedRound(
            round=one,
            people=people.get(one.id, ()),
            followed=_followed(people.get(one.id, ()), newest_written(results.get(one.id, ())), since, today(desk)),
        )
        for one in found
    )


def altogether(found: Iterable[FollowedRound]) -> Counts:
    """What several rounds have come to: whoever stands in more than one counts once, as they stand after the last."""
    held = [one for one in found if one.round.state is not RoundState.CANCELLED]
    people: dict[UUID, list[Followed]] = {}
    for one in sorted(held, key=lambda each: each.round.held_on):
        for person_id, followed_here in one.followed.items():
            people.setdefault(person_id, []).append(followed_here)
    return Counts(
        taken=len(people),
        visited=sum(any(one.result is not None for one in own) for own in people.values()),
        met=sum(any(_has(one, MET) for one in own) for own in people.values()),
        others=sum(one.round.met_others for one in held),
        promised=sum(any(one.promised_on is not None for one in own) for own in people.values()),
        agreed=sum(any(_has(one, {Outcome.AGREED}) for one in own) for own in people.values()),
        refused=sum(_stands_at(own) is Step.REFUSED for own in people.values()),
        late=sum(_stands_at(own) is Step.LATE for own in people.values()),
        came=sum(_stands_at(own) is Step.CAME for own in people.values()),
        paid=sum(_stands_at(own) is Step.PAID for own in people.values()),
        papers=sum(one.round.papers_left for one in held)
        + sum(one.result is not None and bool(one.result.papers_left) for own in people.values() for one in own),
    )


def _has(one: Followed, outcomes: Collection[Outcome]) -> bool:
    return one.result is not None and one.result.outcome in outcomes


def _stands_at(own: Sequence[Followed]) -> Step:
    """Who has paid since any visit has paid; else what holds is how they stand after the last one."""
    visited = [one.step for one in own if one.result is not None]
    if Step.PAID in visited:
        return Step.PAID
    return visited[-1] if visited else Step.TO_VISIT


def per_goer(found: Iterable[FollowedRound]) -> tuple[GoerCounts, ...]:
    """What the rounds of each who went have come to, in the order of names; called-off rounds count for nobody."""
    names: dict[str, str] = {}
    went: dict[str, list[FollowedRound]] = {}
    for one in found:
        if one.round.state is not RoundState.CANCELLED:
            for name in goers(one.round.who_went):
                names.setdefault(fold(name), name)
                went.setdefault(fold(name), []).append(one)
    told = (GoerCounts(name=names[key], rounds=len(own), counts=altogether(own)) for key, own in went.items())
    return tuple(sorted(told, key=lambda one: sort_key(one.name)))


def goers(text: str) -> tuple[str, ...]:
    """The names of those who went, each once: separated by commas, semicolons or ``và``."""
    names = [clean(part) for part in _APART.split(text)]
    return tuple({fold(name): name for name in reversed(names) if name}.values())[::-1]


def rounds_since(tx: Transaction, desk: Desk, days: int = LOOK_BACK_DAYS) -> tuple[Round, ...]:
    """The rounds of the last days and those to come, the latest first."""
    return rounds.find(tx, first=today(desk) - timedelta(days=days))


class _Since:
    """What everybody with a result did from the earliest visit on."""

    def __init__(self, tx: Transaction, results: Iterable[Sequence[Contact]]) -> None:
        visits = [one for some in results for one in some]
        ids = list({one.person_id for one in visits})
        first = min((one.contacted_on for one in visits), default=date.max)
        self.words: dict[UUID, list[Contact]] = {}
        for one in contacts.every_of(tx, ids, first):
            self.words.setdefault(one.person_id, []).append(one)
        self.paid = followed.paid_since(tx, ids, first)
        self.consulted = followed.consulted_since(tx, ids, first)


def _followed(
    people: Iterable[Taken], results: Mapping[UUID, Contact], since: _Since, on: date
) -> dict[UUID, Followed]:
    return {
        one.person_id: _of(results[one.person_id], since, on)
        if one.person_id in results
        else Followed(step=Step.TO_VISIT)
        for one in people
    }


def _of(result: Contact, since: _Since, on: date) -> Followed:
    person_id, day = result.person_id, result.contacted_on
    later = [
        one for one in since.words.get(person_id, ()) if one.order > result.order and one.round_id != result.round_id
    ]
    word = next((one for one in reversed(later) if one.outcome in _WORDS), result)
    visits = [one.contacted_on for one in later if one.channel is Channel.COUNTER]
    if (advised := since.consulted.get(person_id)) is not None and advised >= day:
        visits.append(advised)
    came = max(visits, default=None)
    paid = [(when, what) for when, what in since.paid.get(person_id, ()) if when >= day]
    paid_on = paid[0][0] if paid else None
    return Followed(
        step=Step.PAID if paid else _step(word, came, on),
        result=result,
        promised_on=word.promised_on,
        came_on=came,
        paid_on=paid_on,
        paid_for=tuple(dict.fromkeys(what for _, what in paid)),
    )


def _step(word: Contact, came: date | None, on: date) -> Step:
    """Where somebody stands who has not paid: by what they said last, and whether they came since."""
    if word.outcome is Outcome.NOT_REACHED:
        return Step.CAME if came is not None else Step.NOT_MET
    if word.promised_on is not None and word.promised_on >= on:
        return Step.TODAY if word.promised_on == on else Step.PROMISED
    if came is not None and word.outcome not in {Outcome.REFUSED, Outcome.MOVED}:
        return Step.CAME
    return Step.LATE if word.promised_on is not None else _OF_OUTCOME.get(word.outcome, Step.THINKS)
