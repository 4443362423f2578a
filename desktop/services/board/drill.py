"""From a bar to its households, and from there to one person: each number is the length of such a list."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from uuid import UUID

from desktop.domain.people import Insurance
from desktop.domain.texts.phrases import joined, say
from desktop.domain.texts.text import fold
from desktop.services.board.buckets import bucket_of
from desktop.services.board.kinds import DOUBT_NAMES, HI_NAMES, SI_NAMES, Cut, Doubt, HiState, Kept, SiState
from desktop.services.board.model import OTHER_COMMUNES, Board, BoardPerson
from desktop.services.board.visited import contact_chip, contact_result, is_visited
from desktop.services.shown import Chip, Tone

WITHOUT_HI = frozenset({HiState.NONE})


@dataclass(frozen=True, slots=True, kw_only=True)
class Where:
    """Which people: each field narrows, and the defaults let everybody of the commune through.

    Attributes:
        hamlet: the key of a row; None for the whole commune (without other communes).
        hi, si: the states wanted; empty for any.
        cut, bucket, insurance: a bar of :func:`~desktop.services.board.breakdowns.breakdown`.
        kept: what became of covers of ``insurance`` that ended in this year; None for any.
        doubt: only people with this doubt. home: only one household.
        text: words of the name, or digits of a phone.
    """

    hamlet: str | None = None
    hi: frozenset[HiState] = frozenset()
    si: frozenset[SiState] = frozenset()
    insurance: Insurance = Insurance.HOUSEHOLD_HI
    cut: Cut | None = None
    bucket: str = ""
    kept: Kept | None = None
    doubt: Doubt | None = None
    home: str | None = None
    text: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class HouseholdRow:
    """A household with those of its people who are meant, or one person who belongs to none.

    Attributes:
        home: what ``Where.home`` takes; of a person without a household the person's own key.
        household_id: None for a person without a household.
        head: the head's name; of a person without a household their own. person_id: whom Enter opens.
        people: how many of its people are meant; members: how many live there.
        state: the chip of the last contact. result: what came of it, or since when nobody has a card.
        without_hi, without_si: of the people meant.
    """

    home: str
    household_id: UUID | None
    person_id: UUID
    head: str
    phone: str
    hamlet: str
    hamlet_name: str
    people: int
    members: int
    without_hi: int
    without_si: int
    state: Chip
    result: str
    visited: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonRow:
    """One person as the last level shows them."""

    person_id: UUID
    household_id: UUID | None
    name: str
    born: str
    age: str
    phone: str
    hamlet_name: str
    hi: Chip
    si: Chip
    detail: str
    doubts: tuple[str, ...]


def people_of(board: Board, where: Where) -> tuple[BoardPerson, ...]:
    """The people meant, in Vietnamese order of their names."""
    found = tuple(_meant(board, where))
    return found if where.hamlet is not None else tuple(sorted(found, key=_by_name))


def count_of(board: Board, where: Where) -> int:
    """How many people are meant; the length of :func:`people_of`."""
    return sum(1 for _person in _meant(board, where))


def households_of(board: Board, where: Where) -> tuple[HouseholdRow, ...]:
    """Their households, not yet visited first, then by the head's name; ``people`` adds up to :func:`count_of`."""
    together: dict[str, list[BoardPerson]] = defaultdict(list)
    for person in _meant(board, where):
        together[home_of(person)].append(person)
    ordered = sorted(
        together.items(), key=lambda item: (is_visited(_contact_key(board, *item), board), *_head_order(board, *item))
    )
    return tuple(_household(board, home, people) for home, people in ordered)


def person_rows(board: Board, people: Iterable[BoardPerson]) -> tuple[PersonRow, ...]:
    """People as rows."""
    names = {row.key: row.name for row in board.rows}
    return tuple(_person(person, names) for person in people)


def home_of(person: BoardPerson) -> str:
    """The household's key, or the person's own."""
    return person.home or person.key


def _by_name(person: BoardPerson) -> tuple[str, str]:
    return person.sort_key, person.key


def _meant(board: Board, where: Where) -> Iterator[BoardPerson]:
    people: Iterable[BoardPerson] = _of_rows(board, where.hamlet)
    if where.hi:
        people = (person for person in people if person.hi in where.hi)
    if where.si:
        people = (person for person in people if person.si in where.si)
    if where.home is not None:
        people = (person for person in people if home_of(person) == where.home)
    if where.kept is not None:
        is_hi = where.insurance is Insurance.HOUSEHOLD_HI
        people = (person for person in people if (person.hi_kept if is_hi else person.si_kept) is where.kept)
    if where.doubt is not None:
        people = (person for person in people if where.doubt in person.doubts)
    if where.cut is not None:
        bucket = bucket_of(board, where.cut, where.insurance)
        people = (person for person in people if bucket(person) == where.bucket)
    if where.text.strip():
        people = (person for person in people if _has(person, fold(where.text)))
    yield from people


def _of_rows(board: Board, hamlet: str | None) -> Iterator[BoardPerson]:
    if hamlet is not None:
        yield from board.by_hamlet.get(hamlet, ())
        return
    for key, people in board.by_hamlet.items():
        if key != OTHER_COMMUNES:
            yield from people


def _has(person: BoardPerson, text: str) -> bool:
    digits = text.replace(" ", "")
    if digits.isdigit():
        return digits in person.phone
    return all(word in person.folded for word in text.split())


def _head_order(board: Board, home: str, people: list[BoardPerson]) -> tuple[str, str]:
    known = board.homes.get(home)
    return (people[0].sort_key if known is None else known.head_sort_key), home


def _contact_key(board: Board, home: str, people: list[BoardPerson]) -> str:
    """Of the household and its people meant the one who was contacted last; empty where nobody was."""
    known = [key for key in (home, *(person.key for person in people)) if key in board.contacts]
    return max(known, key=lambda key: board.contacts[key].contacted_on, default="")


def _household(board: Board, home: str, people: list[BoardPerson]) -> HouseholdRow:
    first, known = people[0], board.homes.get(home)
    contact = board.contacts.get(_contact_key(board, home, people))
    row = board.row(first.hamlet)
    return HouseholdRow(
        home=home,
        household_id=first.household_id,
        person_id=UUID(first.key if known is None else known.head_key),
        head=first.name if known is None else known.head,
        phone=(first.phone if known is None else known.phone) or next((one.phone for one in people if one.phone), ""),
        hamlet=first.hamlet,
        hamlet_name="" if row is None else row.name,
        people=len(people),
        members=1 if known is None else known.members,
        without_hi=sum(person.hi is HiState.NONE for person in people),
        without_si=sum(person.si is SiState.NONE for person in people),
        state=contact_chip(contact, board.on),
        result=contact_result(contact) or last_card(people),
        visited=contact is not None,
    )


def last_card(people: Iterable[BoardPerson]) -> str:
    """``hết hạn 03/2026`` of the last card that one of them had, ``chưa từng có thẻ``; empty where all have one."""
    lacking = [person for person in people if person.hi is HiState.NONE]
    if not lacking:
        return ""
    until = max(person.hi_until for person in lacking)
    return say("hết hạn {month}", month=f"{until[5:7]}/{until[:4]}") if until else say("chưa từng có thẻ")


def _person(person: BoardPerson, names: dict[str | None, str]) -> PersonRow:
    return PersonRow(
        person_id=person.person_id,
        household_id=person.household_id,
        name=person.name,
        born=str(person.born),
        age=say("chưa sinh") if person.age < 0 else say("{age} tuổi", age=person.age),
        phone=person.phone,
        hamlet_name=names.get(person.hamlet, ""),
        hi=Chip(_HI_TONES[person.hi], HI_NAMES[person.hi]),
        si=Chip(_SI_TONES[person.si], SI_NAMES[person.si]),
        detail=joined(" · ", (_hi_until(person), _si_until(person))),
        doubts=tuple(DOUBT_NAMES[doubt] for doubt in person.doubts),
    )


def _hi_until(person: BoardPerson) -> str:
    if not person.hi_until:
        return last_card([person])
    year, month, day = person.hi_until.split("-")
    return say("thẻ đến {day}", day=f"{day}/{month}/{year}")


def _si_until(person: BoardPerson) -> str:
    if not person.si_until:
        return ""
    return say("BHXH đóng đến {month}", month=f"{person.si_until[5:]}/{person.si_until[:4]}")


_HI_TONES = {
    HiState.ELSEWHERE: Tone.INFO,
    HiState.BUDGET: Tone.INFO,
    HiState.HOUSEHOLD: Tone.OK,
    HiState.SUPPORTED: Tone.OK,
    HiState.WAITING: Tone.WARN,
    HiState.NONE: Tone.BAD,
}
_SI_TONES = {
    SiState.PAID: Tone.OK,
    SiState.DUE: Tone.WARN,
    SiState.NONE: Tone.BAD,
    SiState.OUTSIDE: Tone.NEUTRAL,
}
