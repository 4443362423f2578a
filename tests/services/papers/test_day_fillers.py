"""Day book and remittance slip filled from real books, and the chain of seals over many days."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from fractions import Fraction

import pytest
from sqlalchemy import text

from desktop.domain.errors import CounterError
from desktop.domain.money import Money
from desktop.domain.month import Month
from desktop.domain.papers.day_book import DayBook
from desktop.domain.papers.receipt import Means
from desktop.domain.people import Insurance
from desktop.services.book.settings import LocalSupport, load_settings, save_settings
from desktop.services.desk import Desk, today
from desktop.services.papers.catalogue import paper_kind
from desktop.services.papers.day_book import day_seals
from desktop.services.papers.remittance_slip import remittance_between, remittance_content
from tests.documents.reading import assert_laid_out, whole_text
from tests.services.builders import (
    Clock,
    dong,
    hi_draft,
    hi_part,
    household_of,
    paid,
    pay_si,
    registered,
    si_draft,
    si_part,
)


def made(desk: Desk, day: date) -> DayBook:
    with desk.book.reading() as tx:
        content = paper_kind("day_book").read(tx, desk, day)
    assert isinstance(content, DayBook)
    return content


def test_receipts_stand_by_kind_and_means_and_odd_change_by_payment(any_desk: Desk, clock: Clock) -> None:
    desk = any_desk
    day = today(desk)
    first, second = registered(desk, "Nguyễn Văn An"), registered(desk, "Trần Thị Bình", phone="")
    household_id = household_of(desk, first)
    # 22 % × 1.500.000 × 3 = 990.000 less 20 %: 792.000; household of one: 1.366.200
    si = si_part(desk, si_draft(desk, first, method="3", start=Month.of(day)))
    paid(desk, si, hi_part(desk, hi_draft(household_id, first)), tendered=dong(2_158_500))
    paid(desk, si_part(desk, si_draft(desk, second, method="3", start=Month.of(day))), means=Means.TRANSFER)
    content = made(desk, day)
    assert content.taken(Means.CASH) == (2, Money(2_158_200))
    assert content.taken(Means.CASH, Insurance.HOUSEHOLD_HI) == (1, Money(1_366_200))
    assert content.taken(Means.TRANSFER) == (1, Money(792_000))
    (odd,) = content.small_change
    assert (odd.number, odd.odd) == ("0000001, 0000002", Money(300))
    assert [(one.first, one.last, one.count, one.missing) for one in content.numbers] == [("0000001", "0000003", 3, ())]
    assert (content.opening, content.opening_counted, content.is_open) == (Money(0), False, True)
    assert content.counted is None
    # Cash only: 792.000 + 1.366.200
    assert content.expected == Money(2_158_200)
    pdf = paper_kind("day_book").draw([content])
    assert_laid_out(pdf)
    drawn = whole_text(pdf)
    assert "Cộng 2 2.158.200 1 792.000 2.950.200" in drawn
    assert "CHƯA CHỐT" in drawn
    assert "Chưa chốt nên chưa có dấu niêm phong." in drawn


def without_sessions(desk: Desk) -> None:
    """Make the book one of the time before sessions."""
    with desk.book.writing() as tx:
        names = "SELECT name FROM sqlite_master WHERE type = 'trigger'"
        for name in list(tx.connection.execute(text(names)).scalars()):
            tx.connection.execute(text(f'DROP TRIGGER "{name}"'))
        tx.connection.execute(text("UPDATE payments SET session_id = NULL"))
        tx.connection.execute(text("UPDATE ledger_entries SET session_id = NULL"))
        tx.connection.execute(text("DELETE FROM ledger_entries WHERE act IN ('open', 'close')"))
        tx.connection.execute(text("DELETE FROM cash_sessions"))


def test_days_before_sessions_are_sealed_over_the_day_before_as_ever(desk: Desk, clock: Clock) -> None:
    start = today(desk)
    for index in range(3):
        clock.go_to(start + timedelta(days=2 * index))
        pay_si(desk, registered(desk, f"Người {index}", phone=""), method="3", start=Month.of(today(desk)))
    without_sessions(desk)
    first, second, third = (made(desk, start + timedelta(days=2 * index)) for index in range(3))
    assert (first.opening, first.counted, first.is_open) == (None, None, False)
    assert first.seal_before == ""
    assert (second.seal_before, third.seal_before) == (first.seal, second.seal)
    assert len({first.seal, second.seal, third.seal}) == 3
    between = made(desk, start + timedelta(days=1))
    assert (between.seal, between.seal_before) == ("", first.seal)
    drawn = whole_text(paper_kind("day_book").draw([first]))
    assert f"Dấu niêm phong của ngày: {first.seal}" in drawn
    assert "CHƯA CHỐT" not in drawn


def test_a_receipt_changed_behind_the_program_breaks_every_seal_after_it(desk: Desk, clock: Clock) -> None:
    start = today(desk)
    for index in range(2):
        clock.go_to(start + timedelta(days=index))
        pay_si(desk, registered(desk, f"Người {index}", phone=""), method="3", start=Month.of(today(desk)))
    without_sessions(desk)
    before = made(desk, start + timedelta(days=1)).seal
    with desk.book.writing() as tx:
        tx.connection.execute(text("UPDATE receipts SET digest = :other WHERE number = 1"), {"other": "f" * 64})
    assert made(desk, start + timedelta(days=1)).seal != before


def test_a_day_to_come_has_no_book(desk: Desk) -> None:
    with pytest.raises(CounterError, match="chưa đến"):
        made(desk, today(desk) + timedelta(days=1))
    empty = made(desk, today(desk))
    assert empty.receipts == ()
    assert empty.seal == ""
    with desk.book.reading() as tx:
        assert day_seals(tx, today(desk)) == ("", "")


def test_the_remittance_tells_the_sources_apart(any_desk: Desk, clock: Clock) -> None:
    desk = any_desk
    day = today(desk)
    support = LocalSupport(name="Tỉnh hỗ trợ thêm", percent=Fraction(10), since=date(2026, 1, 1))
    settings = replace(
        load_settings(desk), local_supports=(support,), remittance_account="3741", remittance_deadline="trong ngày"
    )
    assert not isinstance(save_settings(desk, settings), tuple)
    person_id = registered(desk, "Nguyễn Văn An")
    household_id = household_of(desk, person_id)
    paid(desk, si_part(desk, si_draft(desk, person_id, method="3", start=Month.of(day))))
    clock.go_to(day + timedelta(days=1))
    paid(desk, hi_part(desk, hi_draft(household_id, person_id)), means=Means.TRANSFER)
    with desk.book.reading() as tx:
        slip = remittance_between(tx, desk, day, day + timedelta(days=1))
        only = remittance_content(tx, desk, day)
        with pytest.raises(CounterError):
            remittance_between(tx, desk, day + timedelta(days=1), day)
    # gross 990.000; State 20 % 198.000; province 10 % 99.000; pays 693.000
    assert slip.total == Money(693_000 + 1_366_200)
    assert [(one.name, one.voluntary_si, one.household_hi) for one in slip.supports] == [
        ("Nhà nước hỗ trợ", Money(198_000), Money(0)),
        ("Tỉnh hỗ trợ thêm", Money(99_000), Money(0)),
    ]
    assert slip.in_words == "Hai triệu không trăm năm mươi chín nghìn hai trăm đồng"
    assert only.total == Money(693_000)
    drawn = whole_text(paper_kind("remittance_slip").draw([slip]))
    assert "Tiền thu: từ ngày" in drawn
    assert "Vào tài khoản thu: 3741" in drawn
    assert "Tổng mức đóng 990.000 1.366.200 2.356.200" in drawn
