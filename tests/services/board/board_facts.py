"""Facts of books that nobody would keep: merged, dead, moved away, doubled, unborn, of no or of another hamlet."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta
from typing import Any
from uuid import UUID

from hypothesis import strategies as st

from desktop.domain.month import Month
from desktop.domain.people import Insurance
from desktop.domain.texts.text import fold, sort_key
from desktop.services.board.loading import Around
from desktop.storage.board.facts import (
    CardColumns,
    Claim,
    CycleColumns,
    Facts,
    Happened,
    HiBefore,
    LastContact,
    MemberColumns,
    PersonColumns,
    SiBefore,
)
from desktop.storage.board.hamlets import Hamlet, TargetRow

ON = date(2026, 11, 23)
OWN, OTHER = "00001", "00002"
HAMLETS = (
    Hamlet(id=UUID(int=1), commune_code=OWN, name="Thôn Hạ", residents=4),
    Hamlet(id=UUID(int=2), commune_code=OWN, name="Xóm Mới", residents=None),
)
NAMES = {(OWN, "thon ha"): UUID(int=1), (OWN, "ha"): UUID(int=1), (OWN, "xom moi"): UUID(int=2)}
NOTHING = Facts(
    people=[],
    members=[],
    cards=[],
    cycles=[],
    cut={},
    hi_before=[],
    si_before=[],
    happened=[],
    claims=[],
    contacts={},
    returned={},
    apart=frozenset(),
)


def around(**parts: Any) -> Around:
    usual = Around(
        on=ON,
        journal_end=1,
        commune_code=OWN,
        commune_name="Xã An Hòa",
        hamlets=HAMLETS,
        names=NAMES,
        targets=(TargetRow(year=2026, insurance=Insurance.HOUSEHOLD_HI, hamlet_id=None, percent_hundredths=9500),),
    )
    return replace(usual, **parts)


def key(number: int) -> str:
    return str(UUID(int=number))


def person(number: int, name: str = "Nguyễn Văn An", **parts: Any) -> PersonColumns:
    usual = PersonColumns(
        id=key(number),
        full_name=name,
        sort_key=sort_key(name),
        folded_name=fold(name),
        sex="male",
        birth_year=1990,
        birth_month=1,
        birth_day=1,
        phone=None,
        hamlet="Thôn Hạ",
        commune_code=OWN,
        ethnicity="01",
        nationality="VN",
        merged_into_id=None,
    )
    return usual._replace(**parts)


def card(number: int, begins: str, ends: str, **parts: Any) -> CardColumns:
    usual = CardColumns(key(number), "household", 12, 1_366_200, begins, ends, begins)
    return usual._replace(**parts)


def cycle(number: int, first: str, last: str, **parts: Any) -> CycleColumns:
    usual = CycleColumns(
        f"cycle-{number}-{first}",
        key(number),
        "12",
        12,
        first,
        last,
        1_500_000,
        '["other"]',
        792_000,
        12,
        f"{first}-01",
    )
    return usual._replace(**parts)


_days = st.integers(-500, 400).map(lambda days: (ON + timedelta(days=days)).isoformat())
_months = st.integers(-20, 14).map(lambda months: (Month.of(ON) + months).isoformat())
_births = st.one_of(
    st.tuples(st.integers(1910, 2030), st.integers(1, 12), st.integers(1, 28)),
    st.tuples(st.integers(1910, 2030), st.integers(1, 12), st.none()),
    st.tuples(st.integers(1910, 2030), st.none(), st.none()),
)
_names = st.sampled_from(("Nguyễn Văn An", "Lê Thị Bình", "Đỗ Chí", "Trần Ân"))
_hamlets = st.sampled_from(("Thôn Hạ", "thôn hạ", "Hạ", "Xóm Mới", "", "Xóm Lạ"))
_communes = st.sampled_from((OWN, OWN, OWN, "", OTHER))


@st.composite
def books(draw: st.DrawFn) -> Facts:
    """A book of up to a dozen people; every kind of row may be there."""
    count = draw(st.integers(0, 12))
    people = [_person(draw, number) for number in range(1, count + 1)]
    numbers = st.integers(1, max(count, 1))

    def rows(one: st.SearchStrategy[Any]) -> Sequence[Any]:
        return draw(st.lists(one, max_size=count))

    members = {}
    for number, home, relation in rows(st.tuples(numbers, st.integers(101, 103), st.sampled_from(("00", "01", "08")))):
        members[number] = MemberColumns(key(number), key(home), relation)
    contacts = {
        key(number): LastContact("visit", outcome, day, "", "")
        for number, outcome, day in rows(st.tuples(st.integers(1, 103), st.sampled_from(("refused", "reached")), _days))
    }
    before = {one.person_id: one for one in rows(_hi_before(numbers))}
    si_before = {one.person_id: one for one in rows(_si_before(numbers))}
    return Facts(
        people=people,
        members=list(members.values()),
        cards=list(rows(_card(numbers))),
        cycles=list(rows(_cycle(numbers))),
        cut={},
        hi_before=list(before.values()),
        si_before=list(si_before.values()),
        happened=list(rows(_happened(numbers))),
        claims=list(rows(_claim(numbers))),
        contacts=contacts,
        returned={key(number): "Sai ngày sinh" for number in rows(numbers)},
        apart=frozenset((key(low), key(high)) for low, high in rows(st.tuples(numbers, numbers)) if low < high),
    )


def _person(draw: st.DrawFn, number: int) -> PersonColumns:
    year, month, day = draw(_births)
    into = draw(st.one_of(st.none(), st.none(), st.none(), st.integers(1, 3)))
    return person(
        number,
        draw(_names),
        birth_year=year,
        birth_month=month,
        birth_day=day,
        sex=draw(st.sampled_from(("male", "female"))),
        hamlet=draw(_hamlets),
        commune_code=draw(_communes),
        ethnicity=draw(st.sampled_from(("01", "02", ""))),
        nationality=draw(st.sampled_from(("VN", "VN", "LA"))),
        phone=draw(st.sampled_from((None, "0905000001"))),
        merged_into_id=None if into in {None, number} else key(into or 0),
    )


def _card(numbers: st.SearchStrategy[int]) -> st.SearchStrategy[CardColumns]:
    groups = st.sampled_from(("household", "near_poor", "farm_household"))
    return st.builds(
        lambda number, day, months, group: CardColumns(
            key(number),
            group,
            months,
            500_000,
            day,
            (date.fromisoformat(day) + timedelta(days=30 * months)).isoformat(),
            day,
        ),
        numbers,
        _days,
        st.sampled_from((3, 6, 12)),
        groups,
    )


def _cycle(numbers: st.SearchStrategy[int]) -> st.SearchStrategy[CycleColumns]:
    def made(number: int, first: str, method: str, income: int, group: str) -> CycleColumns:
        months = 36 if method == "VS" else int(method)
        last = (Month.parse(first) + (months - 1)).isoformat()
        return CycleColumns(
            f"cycle-{number}",
            key(number),
            method,
            months,
            first,
            last,
            income,
            f'["{group}"]',
            66_000,
            months,
            f"{first}-05",
        )

    return st.builds(
        made,
        numbers,
        _months,
        st.sampled_from(("1", "3", "6", "12", "VS")),
        st.sampled_from((1_500_000, 1_550_000, 4_000_000, 60_000_000)),
        st.sampled_from(("poor", "near_poor", "ethnic_minority", "other")),
    )


def _hi_before(numbers: st.SearchStrategy[int]) -> st.SearchStrategy[HiBefore]:
    groups = st.sampled_from(("household", "covered_elsewhere", "budget_paid", "near_poor"))
    ends = st.one_of(st.none(), _days)
    return st.builds(
        lambda number, group, until, months: HiBefore(key(number), group, None, until, None, months, "2026-01-15"),
        numbers,
        groups,
        ends,
        st.sampled_from((None, 3, 12)),
    )


def _si_before(numbers: st.SearchStrategy[int]) -> st.SearchStrategy[SiBefore]:
    return st.builds(
        lambda number, paid, last, method: SiBefore(key(number), paid, min(paid, 100), last, method, None),
        numbers,
        st.integers(0, 200),
        st.one_of(st.none(), _months),
        st.sampled_from((None, "6", "12")),
    )


def _happened(numbers: st.SearchStrategy[int]) -> st.SearchStrategy[Happened]:
    kinds = st.sampled_from(("died", "moved_away", "other_cover", "compulsory_si", "one_time", "pension"))
    groups = st.sampled_from(("employee", "budget", "pupil", "other", ""))
    return st.builds(
        lambda number, kind, day, group: Happened(key(number), kind, day, group if kind == "other_cover" else ""),
        numbers,
        kinds,
        _days,
        groups,
    )


def _claim(numbers: st.SearchStrategy[int]) -> st.SearchStrategy[Claim]:
    return st.builds(
        lambda number, insurance, group, until: Claim(key(number), insurance, group, None, until),
        numbers,
        st.sampled_from(("voluntary_si", "household_hi")),
        st.sampled_from(("poor", "near_poor", "ethnic_minority")),
        st.one_of(st.none(), _days),
    )
