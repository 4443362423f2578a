"""The renewals list on both engines: who is due, who is not, filters, counts, order, the newest contact."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from desktop.services.counter.drafts import Draft, save_draft
from desktop.services.counter.work_kinds import Work
from desktop.services.counter.work_page import work_list
from desktop.services.desk import Desk
from desktop.services.renewals.contact_log import Outcome
from desktop.services.renewals.query import NOT_CONTACTED, RenewalQuery, Sort, When
from desktop.services.renewals.renewal_list import RenewalList, amounts_of, in_order, renewal_list
from desktop.storage.column_types import new_key
from desktop.storage.counter import users
from desktop.storage.counter.users import Role, User
from desktop.storage.people import life_events
from desktop.storage.people.life_events import LifeEvent, LifeKind
from tests.services.builders import Clock, hi_draft, hi_part, paid, pay_si, registered
from tests.services.renewals.stories import TODAY, Village, contact, village


@pytest.fixture
def home(any_desk: Desk, clock: Clock) -> Village:
    return village(any_desk, clock)


def told(found: RenewalList) -> list[tuple[str, str, str]]:
    return [(row.work.name, row.work.kind.value, row.work.chip.text) for row in found.rows]


def test_one_row_a_household_and_insurance_nearest_due_first(any_desk: Desk, home: Village) -> None:
    found = renewal_list(any_desk, RenewalQuery(when=When.AHEAD, ahead=14))
    assert told(found) == [
        ("Nguyễn Văn An", "hi_ending", "Còn 7 ngày"),
        ("Nguyễn Văn An", "si_due", "Còn 7 ngày"),
    ]
    cards = found.rows[0].work
    assert (cards.what, set(cards.people), cards.safe_day) == (
        "BHYT hộ 2 người",
        {home.head, home.wife},
        date(2026, 11, 30),
    )
    assert "phải chờ 30 ngày" in cards.after
    assert found.counts.ahead == {7: 2, 14: 2, 30: 2, 60: 2}
    assert (found.counts.overdue, found.counts.every, found.counts.more) == (1, 3, False)
    assert told(renewal_list(any_desk, RenewalQuery(when=When.OVERDUE))) == [("Lê Thị Muộn", "si_due", "Quá 23 ngày")]
    assert renewal_list(any_desk, RenewalQuery(when=When.OVERDUE, back=22)).rows == ()


def test_the_home_page_shows_the_same_rows(any_desk: Desk, home: Village) -> None:
    every = renewal_list(any_desk, RenewalQuery(when=When.ALL, ahead=45))
    page = work_list(any_desk)
    assert [(row.person_id, row.kind, row.due, row.amount) for row in page.rows] == [
        (row.work.person_id, row.work.kind, row.work.due, row.work.amount) for row in amounts_of(any_desk, every.rows)
    ]


def test_amounts_say_what_differs_from_last_time(any_desk: Desk, home: Village) -> None:
    cards, cycle = amounts_of(any_desk, renewal_list(any_desk, RenewalQuery()).rows)
    assert cards.work.change is not None
    assert cycle.work.change is not None
    # 4,5 % of the base salary for 12 months, the second member 70 %: 2.340.000 đ then, 2.530.000 đ since 01/07/2026
    assert cards.work.change.last == 1_263_600 + 884_520
    assert cards.work.change.now == 1_366_200 + 956_340
    assert "lương cơ sở lên 2.530.000 đ từ 01/07/2026" in cards.work.change.reason
    assert (cycle.work.change.difference, cycle.work.change.reason) == (0, "")


@pytest.mark.parametrize(
    ("kind", "left"),
    [
        (LifeKind.DIED, 0),
        (LifeKind.MOVED_AWAY, 0),
        (LifeKind.COMPULSORY_SI, 1),
        (LifeKind.OTHER_COVER, 1),
    ],
)
def test_who_died_moved_away_or_is_covered_otherwise_is_left_out(
    any_desk: Desk, home: Village, kind: LifeKind, left: int
) -> None:
    """The wife's card still ends: the household stays in the list with one person where the head is gone."""
    with any_desk.book.writing() as tx:
        event = LifeEvent(
            id=new_key(), person_id=home.head, household_id=None, undoes_id=None, kind=kind, happened_on=TODAY, data={}
        )
        life_events.insert_event(tx, event, by=any_desk.user.id, at=any_desk.now())
    found = renewal_list(any_desk, RenewalQuery())
    own = [row for row in found.rows if home.head in row.work.people]
    assert len(own) == left
    if kind is not LifeKind.COMPULSORY_SI:
        (cards,) = [row.work for row in found.rows if row.work.kind is Work.HI_ENDING]
        assert (cards.people, cards.what) == ((home.wife,), "BHYT hộ 1 người")


def test_who_has_paid_since_is_left_out(any_desk: Desk, home: Village) -> None:
    paid(any_desk, hi_part(any_desk, hi_draft(home.household, home.head, home.wife)))
    assert told(renewal_list(any_desk, RenewalQuery())) == [("Nguyễn Văn An", "si_due", "Còn 7 ngày")]


def test_filters_and_their_choices(any_desk: Desk, home: Village) -> None:
    every = RenewalQuery(when=When.ALL)

    def names(query: RenewalQuery) -> list[str]:
        return [row.work.name for row in renewal_list(any_desk, query).rows]

    found = renewal_list(any_desk, every)
    assert found.hamlets == (("Thôn Hạ", 2), ("Thôn Thượng", 1))
    assert found.clerks == ((any_desk.user.id, any_desk.user.name),)
    assert found.kinds == {Work.HI_ENDING: 1, Work.SI_DUE: 2}
    assert names(replace(every, hamlet="Thôn Thượng")) == ["Lê Thị Muộn"]
    assert names(replace(every, kind=Work.HI_ENDING)) == ["Nguyễn Văn An"]
    assert names(replace(every, text="le thi muon")) == ["Lê Thị Muộn"]
    assert names(replace(every, text="thuong muon")) == ["Lê Thị Muộn"]
    assert names(replace(every, text="0912")) == ["Lê Thị Muộn"]
    assert names(replace(every, text="không có ai")) == []
    assert names(replace(every, clerk_id=new_key())) == []
    assert len(names(replace(every, clerk_id=any_desk.user.id))) == 3


def test_the_newest_contact_stands_beside_both_rows_of_a_household(any_desk: Desk, home: Village, clock: Clock) -> None:
    contact(any_desk, home.head, home.household, Outcome.NOT_REACHED, "gọi lại 14:00")
    clock.moment += timedelta(minutes=5)
    contact(any_desk, home.wife, home.household, Outcome.AGREED)
    found = renewal_list(any_desk, RenewalQuery())
    assert [row.state.text for row in found.rows] == ["Đồng ý", "Đồng ý"]
    assert found.contacted == 2
    assert renewal_list(any_desk, RenewalQuery(outcome=NOT_CONTACTED)).rows == ()
    late = renewal_list(any_desk, RenewalQuery(when=When.ALL, outcome=NOT_CONTACTED))
    assert [row.work.name for row in late.rows] == ["Lê Thị Muộn"]
    assert len(renewal_list(any_desk, RenewalQuery(outcome=Outcome.AGREED)).rows) == 2


def test_a_contact_of_last_year_is_not_about_this_time(any_desk: Desk, home: Village, clock: Clock) -> None:
    contact(any_desk, home.head, home.household, Outcome.REFUSED)
    paid(any_desk, hi_part(any_desk, hi_draft(home.household, home.head, home.wife)))
    clock.go_to(date(2027, 11, 20))
    (row,) = [row for row in renewal_list(any_desk, RenewalQuery()).rows if row.work.kind is Work.HI_ENDING]
    assert row.contact is None


def test_a_promise_comes_back_on_its_day(any_desk: Desk, home: Village, clock: Clock) -> None:
    contact(any_desk, home.head, home.household, Outcome.PROMISED, promised_on=TODAY + timedelta(days=2))
    query = RenewalQuery(when=When.PROMISED)
    assert renewal_list(any_desk, query).rows == ()
    clock.go_to(TODAY + timedelta(days=2))
    found = renewal_list(any_desk, query)
    assert {row.state.text for row in found.rows} == {"Hẹn hôm nay"}
    assert found.counts.promised == 2
    clock.go_to(TODAY + timedelta(days=3))
    assert {row.state.text for row in renewal_list(any_desk, query).rows} == {"Lỡ hẹn"}


def test_a_promise_of_someone_who_is_not_due_brings_a_row_of_its_own(any_desk: Desk, clock: Clock) -> None:
    clock.go_to(TODAY)
    newcomer = registered(any_desk, "Phạm Văn Hứa", personal_id="001090000009", phone="0905000009")
    contact(any_desk, newcomer, None, Outcome.PROMISED, promised_on=TODAY)
    found = renewal_list(any_desk, RenewalQuery(when=When.PROMISED))
    assert told(found) == [("Phạm Văn Hứa", "promised", "Hôm nay")]
    pay_si(any_desk, newcomer, method="3")
    assert renewal_list(any_desk, RenewalQuery(when=When.PROMISED)).rows == ()


def test_drafts_left_open_are_the_users_own_and_everyones_for_a_supervisor(any_desk: Desk, home: Village) -> None:
    save_draft(
        any_desk, Draft(page="voluntary_si", subject=str(home.late), title="BHXH tự nguyện: Lê Thị Muộn", state={})
    )
    query = RenewalQuery(when=When.ALL, kind=Work.DRAFT)
    assert told(renewal_list(any_desk, query)) == [("Lê Thị Muộn", "draft", "Làm dở")]
    other = User(id=new_key(), name="Người Kiểm Soát", role=Role.SUPERVISOR)
    with any_desk.book.writing() as tx:
        users.save(tx, other, at=any_desk.now())
        users.save(
            tx, replace(other, id=(clerk := new_key()), name="Người Thu Hai", role=Role.CLERK), at=any_desk.now()
        )
    (seen,) = renewal_list(replace(any_desk, user=other), query).rows
    assert any_desk.user.name in seen.work.detail
    colleague = replace(other, id=clerk, role=Role.CLERK)
    assert renewal_list(replace(any_desk, user=colleague), query).rows == ()


def test_every_column_sorts_both_ways_and_what_is_unknown_stays_at_the_end(any_desk: Desk, home: Village) -> None:
    rows = amounts_of(any_desk, renewal_list(any_desk, RenewalQuery(when=When.ALL)).rows)
    for sort in Sort:
        up = in_order(rows, RenewalQuery(sort=sort))
        down = in_order(rows, RenewalQuery(sort=sort, descending=True))
        assert {row.key for row in up} == {row.key for row in down} == {row.key for row in rows}
    names = [row.work.name for row in in_order(rows, RenewalQuery(sort=Sort.NAME, descending=True))]
    assert names == ["Nguyễn Văn An", "Nguyễn Văn An", "Lê Thị Muộn"]
    amounts = [row.work.amount for row in in_order(rows, RenewalQuery(sort=Sort.AMOUNT))]
    known = [amount for amount in amounts if amount is not None]
    assert amounts == [*sorted(known), *([None] * (len(amounts) - len(known)))]


def test_some_rows_alone(any_desk: Desk, home: Village) -> None:
    query = RenewalQuery(when=When.ALL, only=((home.late, Work.SI_DUE.value),))
    assert [row.work.person_id for row in renewal_list(any_desk, query).rows] == [home.late]


def test_a_repeated_contact_is_written_once(any_desk: Desk, home: Village) -> None:
    key = new_key()
    first = contact(any_desk, home.head, None, Outcome.REACHED, contact_id=key)
    assert contact(any_desk, home.head, None, Outcome.REFUSED, "khác", contact_id=key) == first
