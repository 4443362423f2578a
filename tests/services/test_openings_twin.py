"""The twin: what was paid before the book and the same paid here cannot be told apart."""

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass, replace
from datetime import timedelta
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop.domain.household_hi import HiQuote
from desktop.domain.money import Money
from desktop.domain.month import Month
from desktop.services.desk import Desk
from desktop.services.household_hi.hi_choices import what_ifs
from desktop.services.household_hi.hi_enrolment import offer_hi
from desktop.services.household_hi.hi_facts import HiRow
from desktop.services.household_hi.hi_loading import draft_as_last_time, load_hi_facts
from desktop.services.payment.renewal import propose_renewal
from desktop.services.people.find_people import FindPeople, find_people
from desktop.services.people.household_overview import household_overview
from desktop.services.people.person_overview import person_overview
from desktop.services.voluntary_si.si_choices import method_tiles
from desktop.services.voluntary_si.si_enrolment import initial_si_draft, offer_si
from desktop.services.voluntary_si.si_facts import SiDraft
from desktop.services.voluntary_si.si_loading import load_si_facts
from desktop.storage.book_file import opening
from desktop.storage.column_types import new_key
from desktop.storage.payment import covers
from tests.services.builders import (
    Clock,
    hi_draft,
    hi_part,
    paid,
    registered,
    si_part,
)
from tests.services.opening_builders import hi_before, home_of, si_before, work_of
from tests.storage.engines import NOW, PASSPHRASE, Template

A_BOOK_EACH = settings(max_examples=20, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
DAY = NOW.date()
Fresh = Callable[[], AbstractContextManager[Desk]]


@pytest.fixture
def fresh(desk: Desk, template: Template, tmp_path: Path) -> Fresh:
    """A book for each example: where one has paid today, nobody can pay last year any more."""

    @contextmanager
    def opened() -> Iterator[Desk]:
        path = template.copy_to(tmp_path / f"{new_key()}.quay")
        book = opening.open_book(path, PASSPHRASE, now=NOW)
        yield replace(desk, book=book)
        book.close()

    return opened


@dataclass(frozen=True, kw_only=True)
class SiPast:
    """Cycles of one method and income that ended so many months from now, and a cycle to try after them."""

    method: str
    cycles: int
    ended: int
    steps: int
    next_method: str
    ahead: int

    @property
    def months(self) -> int:
        return int(self.method)

    @property
    def income(self) -> Money:
        return Money(self.steps * 50_000)

    @property
    def first(self) -> Month:
        return Month.of(DAY) + (self.ended + 1 - self.cycles * self.months)


METHODS = st.sampled_from(["1", "3", "6", "12"])


@A_BOOK_EACH
@given(
    past=st.builds(
        SiPast,
        method=METHODS,
        cycles=st.integers(1, 3),
        ended=st.integers(-9, 13),
        steps=st.integers(30, 80),
        next_method=METHODS,
        ahead=st.integers(0, 14),
    )
)
def test_si_from_before_is_as_if_paid_here(fresh: Fresh, clock: Clock, past: SiPast) -> None:
    with fresh() as desk:
        _compare_si(desk, clock, past)
        clock.go_to(DAY)


def _compare_si(desk: Desk, clock: Clock, past: SiPast) -> None:
    here, before = (registered(desk, f"Nguyễn Văn {word}", hamlet="Thôn Tây") for word in ("Đây", "Trước"))
    for number in range(past.cycles):
        start = past.first + number * past.months
        clock.go_to(min(start.first_day, DAY))
        draft = SiDraft(person_id=here, income=past.income, method=past.method, start=start)
        if offer_si(load_si_facts(desk, here), draft).quote is None:
            return  # the law takes such a cycle on no day, so there is no twin
        paid(desk, si_part(desk, draft))
    clock.go_to(DAY)
    months = past.cycles * past.months
    how = {"method": past.method, "income": past.income, "last_month": past.first + (months - 1)}
    si_before(desk, before, paid_months=months, supported_months=months, **how)
    twins = [_si_told(desk, person_id, past.next_method, past.ahead) for person_id in (here, before)]
    assert twins[0] == twins[1]


def _si_told(desk: Desk, person_id: UUID, method: str, ahead: int) -> dict[str, Any]:
    """Everything of a person's SI that must not depend on where it was paid."""
    facts = load_si_facts(desk, person_id)
    draft = initial_si_draft(facts)
    assert facts.last_paid_month is not None
    again, other = offer_si(facts, draft), replace(draft, method=method, start=facts.last_paid_month + ahead)
    renewal, overview = propose_renewal(desk, person_id), person_overview(desk, person_id)
    mine = [row for row in work_of(desk) if row.person_id == person_id]
    (found,) = (
        row
        for row in find_people(desk, FindPeople(text=overview.person.full_name, limit=500))
        if row.person_id == person_id
    )
    return {
        "draft": (draft.income, draft.method, draft.months, draft.start, draft.groups),
        "quote": again.quote,
        "summary": again.summary,
        "tiles": method_tiles(facts, draft),
        "other": (offer_si(facts, other).quote, [problem.code for problem in offer_si(facts, other).problems]),
        "renewal": None if renewal.si is None else (renewal.si.offer.quote, renewal.si.label),
        "notes": renewal.notes,
        "work": [(row.kind, row.due, row.chip, row.what, row.detail) for row in mine],
        "chips": (overview.chips, found.si),
        "bars": [(bar.kind, bar.last) for bar in overview.lanes[0].bars][-1:],
        "card": [fact for fact in overview.si.facts if fact.label != "Đã đóng"],
    }


@dataclass(frozen=True, kw_only=True)
class HiPast:
    """A household that paid so many days ago; who pays again now, and whether someone joins."""

    count: int
    months: int
    days_ago: int
    joins: bool
    again: frozenset[int]


@A_BOOK_EACH
@given(
    past=st.builds(
        HiPast,
        count=st.integers(1, 5),
        months=st.sampled_from([3, 6, 12]),
        days_ago=st.integers(20, 460),
        joins=st.booleans(),
        again=st.frozensets(st.integers(0, 4)),
    )
)
def test_hi_from_before_is_as_if_paid_here(fresh: Fresh, clock: Clock, past: HiPast) -> None:
    with fresh() as desk:
        _compare_hi(desk, clock, past)


def _compare_hi(desk: Desk, clock: Clock, past: HiPast) -> None:
    day = DAY - timedelta(days=past.days_ago)
    homes = [home_of(desk, past.count, word) for word in ("Đây", "Trước")]
    clock.go_to(day)
    paid(desk, hi_part(desk, hi_draft(homes[0][0], *homes[0][1], months=past.months)))
    clock.go_to(DAY)
    with desk.book.reading() as tx:
        cards = [covers.cards_of(tx, person_id)[0] for person_id in homes[0][1]]
    for person_id, card in zip(homes[1][1], cards, strict=True):
        place = {"household_id": homes[1][0], "place": card.place, "place_year": day.year}
        hi_before(desk, person_id, valid_from=card.valid_from, valid_to=card.valid_to, months=past.months, **place)
    twins = [_hi_told(desk, *home, past) for home in homes]
    assert twins[0] == twins[1]


def _hi_told(desk: Desk, home: UUID, people: tuple[UUID, ...], past: HiPast) -> dict[str, Any]:
    facts = load_hi_facts(desk, home)
    draft = draft_as_last_time(facts)
    renewal, overview = propose_renewal(desk, people[0]), person_overview(desk, people[0])
    rows = tuple(replace(row, months=12 if place in past.again else 0) for place, row in enumerate(draft.rows))
    if past.joins:
        new = registered(desk, "Lê Thị Mới")
        rows, facts = (*rows, HiRow(person_id=new, relation="22")), load_hi_facts(desk, home, (new,))
    other = offer_hi(facts, replace(draft, rows=rows))
    mine = [row for row in work_of(desk) if row.household_id == home]
    chips = [member.hi for member in household_overview(desk, home).members]
    return {
        "rows": [(people.index(row.person_id), row.months, row.group) for row in draft.rows],
        "quote": _members(offer_hi(facts, draft).quote),
        "other": (_members(other.quote), [(problem.field, problem.code) for problem in other.problems]),
        "what_ifs": [(one.total, one.difference) for one in what_ifs(facts, draft)],
        "renewal": None if renewal.hi is None else (renewal.hi.offer.quote is not None, renewal.hi.label),
        "notes": renewal.notes,
        "work": [(row.kind, row.due, row.chip, row.what, row.detail) for row in mine],
        "chips": (overview.chips, chips),
        "bars": [(bar.kind, bar.first, bar.last) for bar in overview.lanes[1].bars],
        "flags": overview.flags,
        "card": (overview.hi.facts, overview.hi.advice),
    }


def _members(quote: HiQuote | None) -> list[tuple[Any, ...]] | None:
    if quote is None:
        return None
    return [(one.place, one.months, one.amount, one.valid_from, one.valid_to) for one in quote.members]
