"""The people of a book as the board counts them: each record once, placed in its hamlet, with how they stand."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from operator import itemgetter
from typing import Any, Final, TypeVar

from desktop.domain.household_hi.request import HOUSEHOLD
from desktop.domain.life import LifeKind
from desktop.services.board.hi_standing import HiFactsOf, HiStanding, by_age_alone, hi_standing, stands_by_age
from desktop.services.board.kinds import Doubt
from desktop.services.board.model import BoardPerson, LeftOut
from desktop.services.board.months import ALL, Birth, birthday, whole_years
from desktop.services.board.placing import Placing
from desktop.services.board.rules import EARLIEST_LOOK, FAR_MONTHS, LATEST_RETIREMENT, BoardRules
from desktop.services.board.si_standing import (
    Could,
    SiFactsOf,
    SiStanding,
    could_take_part,
    group_of,
    insured_elsewhere,
    not_taking_part,
    si_standing,
    taken_over,
)
from desktop.storage.board.facts import Claim, CycleColumns, Facts, Happened, PersonColumns

OLDEST: Final = 100
"""Beyond this age the birth is looked at again."""
_NO_HOME: Final = ("", "")
_CITIZENS: Final = frozenset({"VN", ""})
_BY_NAME: Final = itemgetter(2, 0)
_GROWN: Final = 10
_OLD: Final = 70
"""Between these ages nobody is insured because of the age, under any rule so far."""
_WORKS: Final = 20
_MAY_RETIRE: Final = 50
"""Between these ages everybody could take part in all months of the trend."""
T = TypeVar("T", Happened, Claim)


@dataclass(frozen=True, slots=True, kw_only=True)
class Counted:
    """Everybody: by row, those who are gone, and how many records were left out."""

    by_hamlet: Mapping[str, tuple[BoardPerson, ...]]
    gone: tuple[BoardPerson, ...]
    left_out: LeftOut
    claims: Mapping[str, tuple[Claim, ...]]


def count_people(facts: Facts, placing: Placing, rules: BoardRules) -> Counted:
    """Each person once: merged records are another's, the dead and those who moved away are gone."""
    counting = _Counting(facts, placing, rules)
    found: dict[str, list[BoardPerson]] = defaultdict(list)
    gone: list[BoardPerson] = []
    left = {"died": 0, "moved_away": 0, "merged": 0}
    for person in sorted(facts.people, key=_BY_NAME):
        if person.merged_into_id is not None:
            left["merged"] += 1
        elif person.id in counting.gone:
            why, day = counting.gone[person.id]
            left[why] += 1
            gone.append(counting.person(person, day))
        else:
            made = counting.person(person, "")
            found[made.hamlet].append(made)
    return Counted(
        by_hamlet={key: tuple(people) for key, people in found.items()},
        gone=tuple(gone),
        left_out=LeftOut(**left),
        claims=counting.claims,
    )


class _Counting:
    """The facts of all people by person key, and how one is made of them.

    Most people are of working age and the book knows nothing of their covers; for them everything is looked up.
    """

    def __init__(self, facts: Facts, placing: Placing, rules: BoardRules) -> None:
        self._rules, self._months, self._rows = rules, rules.months, placing.rows
        self._today = (rules.on.year, rules.on.month, rules.on.day)
        self._homes = {member.person_id: member[1:] for member in facts.members}
        self._hi, self._si, self._happened = _hi_facts(facts), _si_facts(facts), _by_person(facts.happened)
        self.claims = {key: tuple(own) for key, own in _by_person(facts.claims).items()}
        self.gone = _gone(facts.happened, self._months.days[0])
        self._twins = _twins(facts.people, facts.apart)
        self._year, self._day = self._today[0], self._today[1:]
        self._alone: dict[int, HiStanding] = {}
        self._cards: dict[tuple[Any, ...], HiStanding] = {}
        self._without: dict[tuple[Any, ...], SiStanding] = {}

    def person(self, person: PersonColumns, gone_on: str) -> BoardPerson:
        """One person; who is gone since a day counts in the months before it alone."""
        key, name, sort, folded, sex, year, month, day, phone, hamlet, commune, ethnicity, nationality, _ = person
        birth: Birth = (year, month, day)
        age = whole_years(birth, self._today) if day is None else self._year - year - (self._day < (month, day))
        far = year * 12 + (month or 12) - 1 + FAR_MONTHS
        retires = self._rules.retires(birth, sex, age) if EARLIEST_LOOK <= age < LATEST_RETIREMENT else far
        known = self._hi.get(key)
        by_age = 0 if _GROWN < age < _OLD else stands_by_age(birth, age, self._rules)
        hi = self._by_age_alone(by_age) if known is None else self._hi_of(known, by_age)
        of = ALL if _WORKS < age < _MAY_RETIRE else could_take_part(birth, age, retires, self._rules)
        if key in self._si or key in self.claims or (known is not None and known.happened):
            si = self._si_of(person, known, of)
        else:  # worked out once for all who are alike
            before = None if known is None else known.before
            alike = of, ethnicity, nationality, before and (before.group, before.valid_to)
            found = self._without.get(alike)
            si = self._without[alike] = self._si_of(person, known, of) if found is None else found
        lived = ALL
        if gone_on or age <= 1:
            lived = self._lived(birth, age, gone_on)
            hi = hi._replace(months=hi.months & lived)
            si = si._replace(months=si.months & lived, of=si.of & lived)
        doubts = () if 0 <= age <= OLDEST and key not in self._twins else self._doubts(key, age)
        home = self._homes.get(key, _NO_HOME)
        return BoardPerson._make((
            key, name, sort, folded, sex, birth, age, phone or "", self._rows[commune, hamlet], hamlet, *home,
            ethnicity, *hi, *si, lived, retires, doubts, gone_on,
        ))  # fmt: skip

    def _by_age_alone(self, by_age: int) -> HiStanding:
        found = self._alone.get(by_age)
        if found is None:
            found = self._alone[by_age] = by_age_alone(by_age)
        return found

    def _hi_of(self, known: HiFactsOf, by_age: int) -> HiStanding:
        """Worked out once for all whose cards are the same: a household pays on one day."""
        if known.happened or known.supported:
            return hi_standing(known, by_age, self._rules)
        before, cards = known.before, known.cards
        key = by_age, before and before[1:], *[card[4:6] for card in cards]
        found = self._cards.get(key)
        if found is None:
            found = self._cards[key] = hi_standing(known, by_age, self._rules)
        return found

    def _si_of(self, person: PersonColumns, known: HiFactsOf | None, of: int) -> SiStanding:
        paid, claims = self._si.get(person.id), self.claims.get(person.id, ())
        group = group_of(claims, person.ethnicity, self._months.days[0])
        allowed = ALL if person.nationality in _CITIZENS else 0
        if known is not None and known.happened:
            allowed = taken_over(allowed, known.happened, self._months)
        barred = not allowed & 1
        if known is not None and known.before is not None:
            allowed = insured_elsewhere(allowed, known.before, self._months)
        if paid is None:
            return not_taking_part(Could(of & allowed, group, barred=False))
        return si_standing(paid, Could(of & allowed, group, barred), self._rules)

    def _lived(self, birth: Birth, age: int, gone_on: str) -> int:
        mask = ALL if age > 1 else self._months.since(birthday(birth, 0, oldest=True)) | 1
        return mask & ~self._months.since(gone_on) if gone_on else mask

    def _doubts(self, key: str, age: int) -> tuple[Doubt, ...]:
        doubts = [Doubt.TWIN] if key in self._twins else []
        if age > OLDEST:
            doubts.append(Doubt.OVER_100)
        if age < 0:
            doubts.append(Doubt.FUTURE_BIRTH)
        return tuple(doubts)


def _gone(happened: Iterable[Happened], today: str) -> dict[str, tuple[str, str]]:
    """Why and since when people are on the board no more; who died has not moved away."""
    found: dict[str, tuple[str, str]] = {}
    for event in happened:
        if event.happened_on <= today:
            if event.kind == LifeKind.DIED:
                found[event.person_id] = ("died", event.happened_on)
            elif event.kind == LifeKind.MOVED_AWAY:
                found.setdefault(event.person_id, ("moved_away", event.happened_on))
    return found


def _hi_facts(facts: Facts) -> dict[str, HiFactsOf]:
    found: dict[str, HiFactsOf] = defaultdict(HiFactsOf)
    for card in facts.cards:
        own = found[card.person_id]
        own.cards.append(card)
        own.supported = own.supported or card.group != HOUSEHOLD
    for entry in facts.hi_before:
        found[entry.person_id].before = entry
    for event in facts.happened:
        found[event.person_id].happened.append(event)
    return dict(found)


def _si_facts(facts: Facts) -> dict[str, SiFactsOf]:
    found: dict[str, SiFactsOf] = defaultdict(SiFactsOf)
    for cycle in facts.cycles:
        found[cycle.person_id].cycles.append(_as_cut(cycle, facts.cut))
    for entry in facts.si_before:
        found[entry.person_id].before = entry
    return dict(found)


def _as_cut(cycle: CycleColumns, cut: Mapping[str, int]) -> CycleColumns:
    """With the State's support of the months left, where a part was paid back."""
    before = cut.get(cycle.id)
    if not before:
        return cycle
    return cycle._replace(state_support=cycle.state_support * cycle.supported_months // before)


def _by_person(rows: Iterable[T]) -> dict[str, list[T]]:
    found: dict[str, list[T]] = defaultdict(list)
    for row in rows:
        found[row.person_id].append(row)
    return dict(found)


def _twins(people: Iterable[PersonColumns], apart: frozenset[tuple[str, str]]) -> frozenset[str]:
    """Who has the same name and the same whole day of birth as another and was not told apart from them."""
    first: dict[tuple[str, int, int | None, int | None], str] = {}
    alike: dict[tuple[str, int, int | None, int | None], set[str]] = defaultdict(set)
    for person in people:
        key = person[3], person[5], person[6], person[7]
        other = first.setdefault(key, person.id)
        if other != person.id:
            alike[key].update((other, person.id))
    merged = {person.id for person in people if person.merged_into_id is not None}
    found: set[str] = set()
    for (_name, _year, _month, day), every in alike.items():
        same = sorted(every - merged) if day is not None else []
        pairs = [(one, other) for one in same for other in same if one < other and (one, other) not in apart]
        found.update(key for pair in pairs for key in pair)
    return frozenset(found)
