"""Closing and sealing: what is refused changes nothing, what goes through is frozen, chained and named."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import text
from sqlalchemy.exc import DatabaseError

from desktop.domain.money import Money
from desktop.domain.papers.day_book import FIRST_SEAL, freeze_day, session_seal, thaw_day
from desktop.domain.papers.receipt import Means
from desktop.services.counter.drafts import Draft, list_drafts, save_draft
from desktop.services.day.closing import REASONS, CloseReason, DayClosed, close_day
from desktop.services.day.count_draft import DRAFT_PAGE, CountDraft, subject_of
from desktop.services.day.day_state import ListDays, list_days
from desktop.services.day.opening import OpenDay, open_day
from desktop.services.day.seals import verify_chain
from desktop.services.desk import Desk, today
from desktop.services.payment.collect_payment import collect_payment
from desktop.storage.column_types import VIETNAM, new_key
from desktop.storage.counter import journal, sessions, users
from desktop.storage.counter.users import Role, User
from desktop.storage.payment import ledger
from tests.services.builders import (
    Clock,
    command,
    hi_draft,
    hi_part,
    household_of,
    paid,
    pay_si,
    registered,
    si_draft,
    si_part,
)
from tests.services.day.drawer import closed, closing, codes, everything, opened, pieces, state
from tests.services.day.test_opening_and_moving import accounts


def another(desk: Desk, name: str = "Lê Văn Ba", role: Role = Role.CLERK) -> Desk:
    """A second user's desk on the same book."""
    user = User(id=new_key(), name=name, collector_code="NV02", role=role)
    with desk.book.writing() as tx:
        users.save(tx, user, at=desk.now())
    return replace(desk, user=user)


def test_a_day_is_closed_frozen_and_sealed(any_desk: Desk) -> None:
    desk = any_desk
    opened(desk, 2_000_000)
    # 22 % × 1.500.000 × 3 = 990.000 less 20 %: 792.000
    pay_si(desk, registered(desk), method="3")
    paid(
        desk,
        si_part(desk, si_draft(desk, registered(desk, "Trần Thị Bình", phone=""), method="3")),
        means=Means.TRANSFER,
    )
    session = closed(desk, 2_792_000, handed_over=Money(792_000))
    assert (session.expected, session.counted, session.handed_over, session.left) == (
        2_792_000,
        2_792_000,
        792_000,
        2_000_000,
    )
    assert (session.seq, session.seal_before) == (1, FIRST_SEAL)
    assert session.content is not None
    assert session.seal == session_seal(session.content, FIRST_SEAL)
    facts = thaw_day(session.content)
    assert freeze_day(facts) == session.content
    assert [one.number for one in facts.receipts] == ["0000001", "0000002"]
    assert (facts.taken(Means.CASH), facts.taken(Means.TRANSFER)) == ((1, 792_000), (1, 792_000))
    assert facts.closed_by == "Trần Thị Lan, 08:15"
    assert accounts(desk) == {
        "cash": 2_000_000,
        "float": -2_000_000,
        "transfer": 792_000,
        "safe": 792_000,
        "owed_voluntary_si": -1_584_000,
    }
    with desk.book.reading() as tx:
        (entry,) = journal.of_act(tx, "day_closed", [f"session:{session.id}"])
        assert entry.data["rows"] == sessions.digest(session)
        assert sessions.get(tx, session.id) == session
        assert verify_chain(tx) == ()


def test_a_difference_needs_its_reason_and_stands_on_its_account(any_desk: Desk) -> None:
    desk = any_desk
    opened(desk, 1_000_000)
    before = everything(desk)
    assert codes(close_day(desk, closing(desk, 990_000))) == [("reason", "reason_needed")]
    assert codes(close_day(desk, closing(desk, 990_000, reason=CloseReason.OTHER))) == [
        ("reason_note", "missing_field")
    ]
    too_long = closing(desk, 990_000, reason=CloseReason.OTHER, reason_note="x" * 201)
    assert codes(close_day(desk, too_long)) == [("reason_note", "too_long")]
    assert everything(desk) == before
    session = closed(desk, 990_000, reason=CloseReason.OTHER, reason_note=" Thiếu  một tờ 10.000 ")
    assert session.reason == "Thiếu một tờ 10.000"
    assert accounts(desk) == {"cash": 990_000, "float": -1_000_000, "difference": 10_000}


def test_small_change_explains_exactly_what_its_list_says(any_desk: Desk) -> None:
    desk = any_desk
    opened(desk, 2_000_000)
    people = [registered(desk, f"Nguyễn Văn {word}", phone="") for word in ("Một", "Hai", "Ba", "Bốn", "Năm")]
    part = hi_part(desk, hi_draft(household_of(desk, *people), *people))
    # Household of five: 1.366.200 + 956.340 + 819.720 + 683.100 + 546.480
    assert part.expected == 4_371_840
    paid(desk, part, tendered=Money(4_372_000))
    facts = state(desk).facts
    (odd,) = facts.small_change
    assert (odd.odd, facts.expected) == (160, 6_371_840)
    before = everything(desk)
    small = CloseReason.SMALL_CHANGE
    for wrong in (6_371_500, 6_372_500):
        assert codes(close_day(desk, closing(desk, wrong, reason=small))) == [("reason", "small_change_differs")]
    assert everything(desk) == before
    session = closed(desk, 6_372_000, reason=small, handed_over=Money(4_371_840))
    assert (session.reason, session.left) == ("Tiền lẻ dưới 500 đ không thối được", 2_000_160)
    assert accounts(desk)["difference"] == -160


def test_more_than_there_cannot_be_handed_over(any_desk: Desk) -> None:
    desk = any_desk
    opened(desk, 1_000_000)
    before = everything(desk)
    assert codes(close_day(desk, closing(desk, 1_000_000, handed_over=Money(1_000_500)))) == [
        ("handed_over", "more_than_there")
    ]
    assert codes(close_day(desk, closing(desk, 1_000_000, handed_over=Money(-1)))) == [("handed_over", "out_of_range")]
    bad = closing(desk, 1_000_000, notes={Money(500_000): -2}, handed_over=Money(5_000))
    assert ("notes[0]", "bad_pieces") in codes(close_day(desk, bad))
    assert everything(desk) == before


def test_closing_twice_is_refused_and_a_repeated_command_is_not(any_desk: Desk) -> None:
    desk = any_desk
    opened(desk, 1_000_000)
    first = closing(desk, 1_000_000)
    done = close_day(desk, first)
    assert isinstance(done, DayClosed)
    before = everything(desk)
    assert close_day(desk, first) == DayClosed(session=done.session, repeated=True)
    assert codes(close_day(desk, replace(first, command_id=new_key()))) == [("session", "day_closed")]
    assert codes(close_day(desk, replace(first, session_id=new_key()))) == [("session", "day_not_open")]
    assert codes(open_day(desk, OpenDay(command_id=new_key()))) == [("session", "day_closed")]
    payment = command(si_part(desk, si_draft(desk, registered(desk), method="3")))
    before = everything(desk)
    assert codes(collect_payment(desk, payment)) == [("session", "day_closed")]
    assert everything(desk) == before


@pytest.mark.parametrize("page", ["payment", "handwritten"])
def test_money_on_the_counter_holds_the_day_open_and_a_quote_does_not(desk: Desk, page: str) -> None:
    opened(desk, 1_000_000)
    save_draft(desk, Draft(page="voluntary_si", subject=str(new_key()), title="BHXH", state={}))
    save_draft(desk, Draft(page=page, subject="x", title="Thu tiền", state={}))
    before = everything(desk)
    assert codes(close_day(desk, closing(desk, 1_000_000))) == [("session", "unposted")]
    assert everything(desk) == before
    assert len(state(desk).unposted) == 1


def test_the_count_kept_as_a_draft_goes_with_the_closing(desk: Desk) -> None:
    session = opened(desk, 1_000_000)
    save_draft(desk, Draft(page=DRAFT_PAGE, subject=subject_of(session), title="Đếm két", state={}))
    closed(desk, 1_000_000)
    assert list_drafts(desk) == ()
    assert CountDraft().handed_over is None


def test_a_late_day_is_closed_first_and_the_payment_then_bears_todays_date(any_desk: Desk, clock: Clock) -> None:
    """The payment dialog stood open over midnight."""
    desk = any_desk
    clock.moment = datetime(2026, 11, 30, 23, 59, tzinfo=VIETNAM)
    opened(desk, 1_000_000)
    payment = command(si_part(desk, si_draft(desk, registered(desk), method="3")))
    clock.moment += timedelta(minutes=1)
    before = everything(desk)
    (problem,) = collect_payment(desk, payment)  # type: ignore[misc]
    assert (problem.code, problem.values) == ("day_still_open", {"day": "30/11/2026", "today": "01/12/2026"})
    assert codes(open_day(desk, OpenDay(command_id=new_key()))) == [("session", "day_still_open")]
    assert everything(desk) == before
    late = closed(desk, 1_000_000)
    assert late.content is not None
    assert thaw_day(late.content).closed_by == "Trần Thị Lan, 00:00 01/12/2026"
    part = si_part(desk, payment.parts[0].draft)  # type: ignore[arg-type]
    done = paid(desk, part, command_id=payment.command_id)
    assert state(desk).session is not None
    assert state(desk).facts.day.isoformat() == "2026-12-01"
    assert [one.number for one in state(desk).facts.receipts] == [done.receipts[0].number]


def test_a_clock_set_back_takes_no_money(any_desk: Desk, clock: Clock) -> None:
    desk = any_desk
    person = registered(desk)
    clock.moment = datetime(2026, 11, 23, 10, 0, tzinfo=VIETNAM)
    pay_si(desk, registered(desk, "Trần Thị Bình", phone=""), method="3")
    other = another(desk)
    payment = command(si_part(desk, si_draft(desk, person, method="3")))
    before = everything(desk)
    clock.moment = datetime(2026, 11, 23, 9, 59, tzinfo=VIETNAM)
    assert codes(collect_payment(desk, payment)) == [("session", "clock_back")]
    assert codes(close_day(desk, closing(desk, 792_000))) == [("session", "clock_back")]
    clock.moment = datetime(2026, 11, 22, 23, 59, tzinfo=VIETNAM)
    assert codes(collect_payment(other, payment)) == [("session", "clock_back")]
    assert codes(open_day(other, OpenDay(command_id=new_key()))) == [("session", "clock_back")]
    assert everything(desk) == before


@pytest.mark.parametrize(
    ("evening", "morning"),
    [
        ("2026-12-31T23:59:59+07:00", "2027-01-01"),
        ("2028-02-28T23:59:59+07:00", "2028-02-29"),
        ("2028-02-29T23:59:59+07:00", "2028-03-01"),
        # Summer time of other countries begins and ends; here a day has 24 hours.
        ("2026-03-28T23:59:59+07:00", "2026-03-29"),
        ("2026-10-24T16:59:59+00:00", "2026-10-25"),
    ],
)
def test_the_day_ends_at_midnight_in_viet_nam(desk: Desk, clock: Clock, evening: str, morning: str) -> None:
    clock.moment = datetime.fromisoformat(evening)
    session = opened(desk, 500_000)
    before = today(desk)
    assert session.day == before
    clock.moment += timedelta(seconds=1)
    assert today(desk).isoformat() == morning
    assert today(desk) - before == timedelta(days=1)
    assert state(desk).is_late
    closed(desk, 500_000)
    assert opened(desk, 500_000).day.isoformat() == morning


def test_seals_of_all_users_make_one_chain(any_desk: Desk, clock: Clock) -> None:
    desk = any_desk
    other = another(desk)
    first = [closed_one for one in (desk, other) for closed_one in [_closed_empty(one)]]
    clock.go_to(today(desk) + timedelta(days=1))
    second = [_closed_empty(one) for one in (other, desk)]
    chain = [*first, *second]
    assert [one.seq for one in chain] == [1, 2, 3, 4]
    assert [one.seal_before for one in chain] == [FIRST_SEAL, *(one.seal for one in chain[:3])]
    assert len({one.seal for one in chain}) == 4
    own, every = list_days(desk, ListDays()), list_days(desk, ListDays(everyone=True))
    assert [row.seq for row in own.rows] == [4, 1]
    assert (every.count, {row.user for row in every.rows}) == (4, {"Trần Thị Lan", "Lê Văn Ba"})


def _closed_empty(desk: Desk) -> sessions.CashSession:
    opened(desk, 100_000)
    return closed(desk, 100_000)


def test_only_its_own_user_or_a_supervisor_closes_a_day(desk: Desk) -> None:
    opened(desk, 100_000)
    wanted = closing(desk, 100_000)
    before_other = another(desk)
    before = everything(desk)
    assert codes(close_day(before_other, wanted)) == [("session", "not_own_session")]
    assert everything(desk) == before
    boss = another(desk, "Phạm Thị Hoa", Role.SUPERVISOR)
    done = close_day(boss, wanted)
    assert isinstance(done, DayClosed)
    assert (done.session.user_id, done.session.closed_by) == (desk.user.id, boss.user.id)


SEALED = (
    "UPDATE cash_sessions SET counted = 1",
    "UPDATE cash_sessions SET state = 'open'",
    "UPDATE cash_sessions SET seal = seal_before",
    "DELETE FROM cash_sessions",
    (
        "INSERT INTO cash_movements (id, session_id, kind, amount, note, moved_on, moved_by, moved_at)"
        " SELECT '0', id, 'float', 5, '', day, user_id, opened_at FROM cash_sessions"
    ),
)


@pytest.mark.parametrize("sql", SEALED)
def test_the_database_refuses_to_change_a_sealed_day(any_desk: Desk, sql: str) -> None:
    opened(any_desk, 100_000)
    closed(any_desk, 100_000)
    before = everything(any_desk)
    with pytest.raises(DatabaseError), any_desk.book.writing() as tx:
        tx.connection.execute(text(sql))
    assert everything(any_desk) == before


def test_a_ledger_entry_cannot_go_into_a_sealed_day(desk: Desk) -> None:
    opened(desk, 100_000)
    sealed = closed(desk, 100_000)
    entries = [
        ledger.LedgerEntry(
            id=new_key(),
            act=ledger.LedgerAct.MOVEMENT,
            act_id=sealed.id,
            receipt_id=None,
            session_id=sealed.id,
            account=account,
            amount=Money(amount),
            entered_on=sealed.day,
        )
        for account, amount in (("cash", 500), ("float", -500))
    ]
    with pytest.raises(DatabaseError), desk.book.writing() as tx:
        ledger.insert_entries(tx, entries, by=desk.user.id, at=desk.now())


@pytest.mark.parametrize(
    ("sql", "found"),
    [
        (
            "UPDATE cash_sessions SET content = replace(content, '100000', '200000') WHERE seq = 1",
            {(1, "seal"), (1, "columns")},
        ),
        ("UPDATE cash_sessions SET counted = 99000 WHERE seq = 2", {(2, "columns")}),
        ("UPDATE cash_sessions SET seal = 'ab' WHERE seq = 1", {(1, "seal"), (2, "seal_before")}),
        ("DELETE FROM cash_sessions WHERE seq = 1", {(2, "order"), (2, "seal_before")}),
        ("UPDATE cash_sessions SET content = '{' WHERE seq = 2", {(2, "seal"), (2, "content")}),
    ],
)
def test_what_is_changed_behind_the_program_breaks_the_chain(
    desk: Desk, clock: Clock, sql: str, found: set[tuple[int, str]]
) -> None:
    _closed_empty(desk)
    clock.go_to(today(desk) + timedelta(days=1))
    _closed_empty(desk)
    with desk.book.writing() as tx:
        assert verify_chain(tx) == ()
        tx.connection.execute(text("PRAGMA defer_foreign_keys = ON"))
        for table in ("cash_sessions", "ledger_entries"):
            for name in (
                tx.connection.execute(
                    text(f"SELECT name FROM sqlite_master WHERE type = 'trigger' AND tbl_name = '{table}'")
                )
                .scalars()
                .all()
            ):
                tx.connection.execute(text(f'DROP TRIGGER "{name}"'))
        tx.connection.execute(text("UPDATE ledger_entries SET session_id = NULL"))
        tx.connection.execute(text(sql))
        assert {(one.seq, one.code) for one in verify_chain(tx)} == found


AMOUNTS = st.integers(0, 200).map(lambda count: count * 500)


@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(opening=AMOUNTS, counted=AMOUNTS, handed=AMOUNTS)
def test_cash_of_the_ledger_is_what_stays_in_the_drawer(
    desk: Desk, clock: Clock, opening: int, counted: int, handed: int
) -> None:
    clock.go_to(today(desk) + timedelta(days=1))
    opened(desk, opening)
    session = closed(desk, counted, reason=CloseReason.NOT_FOUND, handed_over=Money(min(handed, counted)))
    assert accounts(desk).get("cash", 0) == session.left
    assert session.reason == ("" if counted == opening else REASONS[CloseReason.NOT_FOUND])
    assert pieces(counted) == {Money(int(note)): count for note, count in (session.counted_notes or {}).items()}
