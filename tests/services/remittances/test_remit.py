"""Money handed to the agency: what is owed, slips, refusals that change nothing, reversal, confirmation."""

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest
from sqlalchemy import func, select

from desktop.domain.money import Money
from desktop.domain.papers.receipt import Means
from desktop.domain.people import Insurance
from desktop.services.book.approval import Approval
from desktop.services.book.journal_pages import recent_journal
from desktop.services.book.settings import Settings, load_settings, save_settings
from desktop.services.desk import Desk, today
from desktop.services.papers.catalogue import paper_kind
from desktop.services.papers.making import preview_paper
from desktop.services.remittances.confirm import Confirm, Confirmed, confirm
from desktop.services.remittances.overview import load_overview
from desktop.services.remittances.owed import Owed, deadline_warning, owed
from desktop.services.remittances.remit import Remit, Remitted, Reverse, remit, reverse
from desktop.storage.column_types import new_key
from desktop.storage.payment import ledger
from desktop.storage.remittances import Source
from desktop.storage.tables import (
    journal,
    ledger_entries,
    remittance_confirmations,
    remittance_items,
    remittances,
)
from tests.documents.reading import assert_laid_out, whole_text
from tests.services.builders import (
    Clock,
    hi_draft,
    hi_part,
    household_of,
    paid,
    pay_si,
    registered,
    si_draft,
    si_part,
)
from tests.storage.engines import PASSPHRASE

SI, HI = 3_168_000, 1_366_200
"""A year of the lowest income without a group; one card of the first place."""


def both(desk: Desk, means: Means = Means.CASH) -> None:
    person = registered(desk)
    household = household_of(desk, person)
    paid(desk, si_part(desk, si_draft(desk, person)), hi_part(desk, hi_draft(household, person)), means=means)


def of_all(desk: Desk, source: Source = Source.DRAWER, **parts: Any) -> Remit:
    found = owed(desk)
    wanted = {"expected": found.total, "first_day": None, "last_day": None} | parts
    return Remit(command_id=new_key(), source=source, **wanted)


def done(result: object) -> Remitted:
    assert isinstance(result, Remitted), result
    return result


def counts(desk: Desk) -> tuple[int, ...]:
    tables = (remittances, remittance_items, remittance_confirmations, ledger_entries, journal)
    with desk.book.reading() as tx:
        return tuple(tx.connection.execute(select(func.count()).select_from(table)).scalar_one() for table in tables)


def balance(desk: Desk, account: str) -> int:
    with desk.book.reading() as tx:
        return sum(one.amount for one in ledger.sums(tx, date.min, date.max) if one.account == account)


def codes(result: object) -> set[tuple[str, str]]:
    assert isinstance(result, tuple), result
    return {(problem.field, problem.code) for problem in result}


def test_what_is_owed_is_told_by_kind_day_user_and_age(any_desk: Desk, clock: Clock) -> None:
    desk = any_desk
    first = today(desk)
    both(desk, Means.TRANSFER)
    clock.go_to(first + timedelta(days=1))
    with_session = owed(desk)
    assert (with_session.of(Insurance.VOLUNTARY_SI), with_session.of(Insurance.HOUSEHOLD_HI)) == (SI, HI)
    assert [(one.day, one.total, one.receipts) for one in with_session.by_day] == [(first, SI + HI, 2)]
    assert [(one.name, one.total) for one in with_session.by_user] == [(desk.user.name, SI + HI)]
    assert {source: int(lies) for source, lies in with_session.lies.items()} == {
        Source.DRAWER: 0,
        Source.SAFE: 0,
        Source.ACCOUNT: SI + HI,
    }


@pytest.mark.parametrize(("days", "place"), [(0, 0), (1, 0), (2, 1), (7, 1), (8, 2), (30, 2), (31, 3)])
def test_each_age_begins_on_its_day(desk: Desk, clock: Clock, days: int, place: int) -> None:
    both(desk)
    clock.go_to(today(desk) + timedelta(days=days))
    expected = [0, 0, 0, 0]
    expected[place] = SI + HI
    assert list(owed(desk).ages) == expected


def test_supports_stand_beside_what_is_owed(desk: Desk) -> None:
    pay_si(desk, registered(desk), method="3")
    (state,) = owed(desk).supports
    # 3 × 22 % × 1.500.000 × 20 %
    assert (state.voluntary_si, state.household_hi) == (198_000, 0)
    assert owed(desk).total == 990_000 - 198_000


def test_a_slip_hands_over_everything_once(any_desk: Desk) -> None:
    desk = any_desk
    both(desk)
    command = of_all(desk, reference="  FT 123 ")
    made = done(remit(desk, command))
    assert (made.number, made.total, made.items, made.repeated) == ("1/2026", SI + HI, 2, False)
    after = counts(desk)
    again = done(remit(desk, command))
    assert again == replace(made, repeated=True)
    assert counts(desk) == after
    assert [balance(desk, account) for account in (ledger.CASH, ledger.OWED_SI, ledger.OWED_HI)] == [0, 0, 0]
    assert owed(desk).total == 0
    (view,) = load_overview(desk).slips
    assert (view.number, view.items, view.standing, view.slip.reference) == ("1/2026", 2, True, "FT 123")
    found = load_overview(desk).reconciliation
    assert [(one.slip, one.confirmed) for one in found.items] == [("1/2026", False)] * 2
    assert (found.receipts, found.remitted, found.owed) == (SI + HI, SI + HI, 0)
    assert "giấy nộp số 1/2026" in recent_journal(desk, 1)[0].sentence


@pytest.mark.parametrize(
    ("parts", "problem"),
    [
        ({"source": Source.SAFE}, ("source", "not_enough_there")),
        ({"source": Source.ACCOUNT}, ("source", "not_enough_there")),
        ({"expected": Money(SI)}, ("amount", "owed_changed")),
        ({"last_day": date(2026, 11, 24)}, ("last_day", "in_future")),
        ({"first_day": date(2026, 11, 23), "last_day": date(2026, 11, 22)}, ("last_day", "ends_before_start")),
        ({"first_day": date(2026, 11, 1), "last_day": date(2026, 11, 22)}, ("amount", "nothing_owed")),
        ({"receipt_ids": (new_key(),)}, ("receipt_ids", "already_remitted")),
        ({"reference": "x" * 301}, ("reference", "too_long")),
    ],
)
def test_a_bad_slip_is_refused_and_nothing_changes(
    any_desk: Desk, parts: dict[str, Any], problem: tuple[str, str]
) -> None:
    both(any_desk)
    before = counts(any_desk)
    assert problem in codes(remit(any_desk, of_all(any_desk, **parts)))
    assert counts(any_desk) == before


def test_a_drawer_gives_no_more_than_lies_in_it(desk: Desk) -> None:
    both(desk)
    pay_si(desk, registered(desk, "Trần Thị Bình", sex="female", phone=""), method="3")
    paid_by_bank = registered(desk, "Lê Văn Cường", phone="", birth="02/02/1980")
    paid(desk, si_part(desk, si_draft(desk, paid_by_bank)), means=Means.TRANSFER)
    before = counts(desk)
    assert codes(remit(desk, of_all(desk))) == {("source", "not_enough_there")}
    assert counts(desk) == before


def test_chosen_receipts_go_alone_and_only_once(desk: Desk) -> None:
    both(desk)
    (si,) = [one for one in owed(desk).acts if one.insurance is Insurance.VOLUNTARY_SI]
    made = done(remit(desk, of_all(desk, receipt_ids=(si.receipt_id,), expected=Money(SI))))
    assert (made.total, made.items, owed(desk).total) == (SI, 1, HI)
    assert codes(remit(desk, of_all(desk, receipt_ids=(si.receipt_id,)))) == {("receipt_ids", "already_remitted")}
    assert done(remit(desk, of_all(desk))).number == "2/2026"


def test_the_printed_slip_is_the_frozen_one(desk: Desk) -> None:
    both(desk)
    made = done(remit(desk, of_all(desk, reference="PNT 77")))
    settings = replace(load_settings(desk), agency="BHXH đổi tên")
    assert isinstance(save_settings(desk, settings), Settings)
    paper = preview_paper(desk, paper_kind("remitted_slip"), made.remittance_id)
    told = whole_text(paper.pdf)
    assert "Số 1/2026" in told
    assert "4.534.200" in told
    assert "Nộp từ: tiền mặt trong két của người thu. Chứng từ: PNT 77." in told
    assert "BHXH đổi tên" not in told
    assert (paper.title, paper.file_name) == ("Giấy nộp tiền số 1/2026", "giay-nop-tien-so-2026-1.pdf")
    assert_laid_out(paper.pdf)


def taken_back(desk: Desk, made: Remitted, reason: str = "nộp nhầm tài khoản", secret: str = PASSPHRASE) -> object:
    command = Reverse(command_id=new_key(), remittance_id=made.remittance_id, reason=reason, approval=Approval(secret))
    return reverse(desk, command)


def test_a_slip_that_is_taken_back_is_owed_again(desk: Desk) -> None:
    both(desk)
    made = done(remit(desk, of_all(desk)))
    back = done(taken_back(desk, made))
    assert (back.number, back.total) == ("2/2026", -SI - HI)
    assert (owed(desk).total, owed(desk).lies[Source.DRAWER]) == (SI + HI, SI + HI)
    reversal, slip = load_overview(desk).slips
    assert (slip.reversed_by, reversal.reverses, slip.standing, reversal.standing) == ("2/2026", "1/2026", False, False)
    assert "Rút lại giấy nộp số 1/2026" in recent_journal(desk, 1)[0].sentence
    assert done(remit(desk, of_all(desk))).number == "3/2026"
    before = counts(desk)
    assert codes(taken_back(desk, made)) == {("remittance_id", "slip_reversed")}
    assert codes(taken_back(desk, back)) == {("remittance_id", "not_a_slip")}
    assert counts(desk) == before


def test_taking_back_needs_a_reason_and_a_passphrase(desk: Desk) -> None:
    both(desk)
    made = done(remit(desk, of_all(desk)))
    before = counts(desk)
    assert codes(taken_back(desk, made, reason=" ")) == {("reason", "missing_field")}
    assert counts(desk) == before
    assert codes(taken_back(desk, made, secret="sai mật khẩu")) == {("approval", "wrong_passphrase")}
    # Only the journal tells of the attempt.
    assert counts(desk)[:-1] == before[:-1]


def wanted(desk: Desk, made: Remitted, **parts: Any) -> Confirm:
    usual = {"confirmed_on": today(desk), "amount": made.total, "reference": "UNC 5"}
    return Confirm(command_id=new_key(), remittance_id=made.remittance_id, **(usual | parts))


def test_a_confirmation_stands_once_and_shows_the_difference(any_desk: Desk) -> None:
    desk = any_desk
    both(desk)
    made = done(remit(desk, of_all(desk)))
    command = wanted(desk, made, amount=made.total - 1_000, note="phí ngân hàng")
    result = confirm(desk, command)
    assert isinstance(result, Confirmed)
    assert (result.difference, result.repeated) == (-1_000, False)
    assert load_overview(desk).slips[0].difference == -1_000
    assert {one.confirmed for one in load_overview(desk).reconciliation.items} == {True}
    before = counts(desk)
    repeated = confirm(desk, command)
    assert isinstance(repeated, Confirmed)
    assert repeated.repeated
    assert codes(confirm(desk, wanted(desk, made))) == {("remittance_id", "slip_confirmed")}
    assert counts(desk) == before


@pytest.mark.parametrize(
    ("parts", "problem"),
    [
        ({"amount": None}, ("amount", "missing_field")),
        ({"amount": Money(-1), "note": "x"}, ("amount", "out_of_range")),
        ({"amount": Money(1)}, ("note", "missing_field")),
        ({"confirmed_on": None}, ("confirmed_on", "missing_field")),
        ({"confirmed_on": date(2026, 11, 24)}, ("confirmed_on", "in_future")),
        ({"confirmed_on": date(2026, 11, 22)}, ("confirmed_on", "before_slip")),
        ({"reference": "x" * 301}, ("reference", "too_long")),
    ],
)
def test_a_bad_confirmation_is_refused_and_nothing_changes(
    desk: Desk, parts: dict[str, Any], problem: tuple[str, str]
) -> None:
    both(desk)
    made = done(remit(desk, of_all(desk)))
    before = counts(desk)
    assert problem in codes(confirm(desk, wanted(desk, made, **parts)))
    assert counts(desk) == before


def test_a_confirmed_slip_is_not_taken_back(desk: Desk) -> None:
    both(desk)
    made = done(remit(desk, of_all(desk)))
    assert isinstance(confirm(desk, wanted(desk, made)), Confirmed)
    before = counts(desk)
    assert codes(taken_back(desk, made)) == {("remittance_id", "slip_confirmed")}
    assert counts(desk) == before


@pytest.mark.parametrize(
    ("days", "begins"),
    [(0, None), (1, "Đến 25/11/2026 phải nộp"), (2, "Đến 25/11/2026 phải nộp"), (3, "Quá hạn nộp cơ quan BHXH")],
)
def test_the_warning_comes_a_day_before_the_deadline(desk: Desk, clock: Clock, days: int, begins: str | None) -> None:
    settings = replace(load_settings(desk), remittance_days=2)
    assert isinstance(save_settings(desk, settings), Settings)
    both(desk)
    clock.go_to(today(desk) + timedelta(days=days))
    told = deadline_warning(desk)
    assert told is None if begins is None else told is not None and told.startswith(begins) and "4.534.200" in told
    found: Owed = owed(desk)
    assert found.due_on == date(2026, 11, 25)
    assert found.late == (SI + HI if days == 3 else 0)


def test_without_a_deadline_in_days_nothing_warns(desk: Desk, clock: Clock) -> None:
    both(desk)
    clock.go_to(today(desk) + timedelta(days=90))
    assert deadline_warning(desk) is None
    assert owed(desk).due_on is None
