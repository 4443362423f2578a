"""Refunds: the worksheet of each cover, what is paid back, what stays, and every refusal."""

from dataclasses import replace
from datetime import date
from io import BytesIO

import pypdf
import pytest

from desktop.domain.month import Month
from desktop.domain.papers.refund_slip import thaw_refund
from desktop.services.book.approval import Approval, ApprovalError
from desktop.services.corrections.causes import RefundCause, cause_in_life, first_month_back
from desktop.services.corrections.refund import Refunded, refund_cover
from desktop.services.corrections.void_receipt import void_receipt
from desktop.services.desk import Desk
from desktop.services.life.status import LifeStatus
from desktop.services.papers.catalogue import paper_kind
from desktop.services.papers.declarations import RefundAccount
from desktop.services.papers.making import preview_paper
from desktop.storage.column_types import new_key
from desktop.storage.payment import covers, refunds
from desktop.storage.payment.refunds import Payout
from desktop.storage.people import enrolments
from tests.services.builders import hi_draft, hi_part, household_of, paid, pay_si, registered
from tests.services.corrections.stories import (
    balances,
    counted,
    refund_command,
    refunded,
    sheet,
    void_command,
    with_passphrase,
)
from tests.services.corrections.test_voids import codes, sound

COMPULSORY, DEATH = RefundCause.COMPULSORY_SI, RefundCause.DEATH


def test_the_months_that_remain_are_paid_back_without_their_support(any_desk: Desk) -> None:
    person = registered(any_desk)
    receipt = pay_si(any_desk, person, method="12").receipts[0]
    with any_desk.book.reading() as tx:
        (cycle,) = covers.cycles_of(tx, person)
    assert (cycle.first_month, cycle.months, cycle.supported_months) == (Month(2026, 12), 12, 12)
    found = sheet(any_desk, person, COMPULSORY, date(2027, 4, 10))
    # Eight of twelve months (04–11/2027): 22 % × 1.500.000 less the support of a month, times eight.
    month = 330_000 - int(cycle.state_support) // 12
    assert (found.months_left, found.stops_on, found.computed) == (8, date(2027, 4, 1), 8 * month)
    assert found.support_left == int(cycle.state_support) // 12 * 8
    assert "điều 8" in found.reference
    done = refunded(any_desk, person, COMPULSORY, date(2027, 4, 10))
    assert (done.amount, done.slip, done.payout) == (8 * month, "001/2026", Payout.CASH)
    assert balances(any_desk)["cash"] == int(receipt.total) - 8 * month
    assert balances(any_desk)["owed_voluntary_si"] == 8 * month - int(receipt.total)
    with any_desk.book.reading() as tx:
        (cut,) = covers.cycles_of(tx, person)
        assert (cut.months, cut.supported_months, cut.last_month) == (4, 4, Month(2027, 3))
        assert covers.supported_months(tx, person) == 4
        assert [one.ended_on for one in enrolments.of_person(tx, person)] == [None]
        (row,) = refunds.refunds_of_receipt(tx, receipt.receipt_id)
    assert row.refund.session_id is not None
    sound(any_desk)


def test_a_refund_is_paid_once(any_desk: Desk) -> None:
    with_passphrase(any_desk)
    person = registered(any_desk)
    receipt = pay_si(any_desk, person, method="12").receipts[0]
    asked = refund_command(any_desk, person, COMPULSORY, date(2027, 4, 1))
    first = refund_cover(any_desk, asked)
    assert isinstance(first, Refunded)
    rows = counted(any_desk)
    assert refund_cover(any_desk, asked) == replace(first, repeated=True)
    again = refund_command(any_desk, person, COMPULSORY, date(2027, 2, 1))
    assert ("cover", "refunded_before") in codes(refund_cover(any_desk, again))
    assert codes(void_receipt(any_desk, void_command(receipt.receipt_id))) == [("receipt", "refund_stands")]
    assert counted(any_desk) == rows


def test_a_card_is_paid_back_by_whole_months_and_marked_unconfirmed(any_desk: Desk) -> None:
    person = registered(any_desk)
    home = household_of(any_desk, person)
    receipt = paid(any_desk, hi_part(any_desk, hi_draft(home, person))).receipts[0]
    with any_desk.book.reading() as tx:
        (card,) = covers.cards_of(tx, person)
    stops = date(2027, 3, 5)
    found = sheet(any_desk, person, RefundCause.HIGHER_GROUP, stops)
    assert found.unconfirmed
    assert found.computed == (int(card.amount) * found.months_left * 2 + 12) // 24
    account = RefundAccount(name="NGUYEN VAN AN", number="0123456789", bank="Agribank An Hòa")
    done = refunded(any_desk, person, RefundCause.HIGHER_GROUP, stops, payout=Payout.AGENCY, account=account)
    assert balances(any_desk)["cash"] == int(receipt.total)
    with any_desk.book.reading() as tx:
        stored = refunds.get(tx, done.refund_id)
        assert stored is not None
        assert stored.session_id is None
        slip = thaw_refund(stored.content, any_desk.forms())
        standing = covers.cards_of(tx, person)
    assert (slip.account_number, slip.bank, slip.months_left) == ("0123456789", "Agribank An Hòa", found.months_left)
    assert [(one.months, one.valid_to) for one in standing] == [
        (12 - found.months_left, date.fromordinal(stops.toordinal() - 1))
    ]
    sound(any_desk)


def test_a_cover_paid_back_whole_leaves_nobody_enrolled(any_desk: Desk) -> None:
    person = registered(any_desk)
    pay_si(any_desk, person, method="12")
    done = refunded(any_desk, person, DEATH, date(2026, 11, 20))
    with any_desk.book.reading() as tx:
        assert covers.cycles_of(tx, person) == ()
        assert all(one.ended_on is not None for one in enrolments.of_person(tx, person))
        stored = refunds.get(tx, done.refund_id)
    assert stored is not None
    assert stored.months_left == 12
    assert balances(any_desk) == {}


def test_bad_input_gets_its_sentence_and_changes_nothing(any_desk: Desk) -> None:
    with_passphrase(any_desk)
    person = registered(any_desk)
    receipt = pay_si(any_desk, person, method="12").receipts[0]
    asked = refund_command(any_desk, person, COMPULSORY, date(2027, 4, 1))
    rows = counted(any_desk)

    def refused(**parts: object) -> list[tuple[str, str]]:
        return codes(refund_cover(any_desk, replace(asked, draft=replace(asked.draft, **parts))))

    assert refused(override=receipt.total + 1, override_reason="x") == [("amount", "more_than_paid")]
    assert refused(override=asked.draft.seen - 1) == [("override_reason", "missing_field")]
    assert refused(seen=asked.draft.seen - 1) == [("amount", "refund_changed")]
    assert refused(day=date(2028, 4, 1)) == [("cover", "not_running")]
    assert refused(payout=Payout.AGENCY) == [
        ("account_name", "missing_field"),
        ("account_number", "missing_field"),
        ("bank", "missing_field"),
    ]
    dead = refund_command(any_desk, person, DEATH, date(2027, 4, 1))
    assert codes(refund_cover(any_desk, dead)) == [("day", "in_future")]
    with pytest.raises(ApprovalError):
        refund_cover(any_desk, replace(asked, approval=Approval("sai mật khẩu rồi")))
    assert counted(any_desk) == rows


def test_monthly_cycles_have_nothing_to_pay_back(desk: Desk) -> None:
    person = registered(desk)
    pay_si(desk, person, method="1")
    found = sheet(desk, person, DEATH, date(2026, 11, 20))
    assert [one.code for one in found.problems] == ["nothing_to_refund"]


def test_the_slip_says_formula_article_override_and_who_signs(desk: Desk) -> None:
    person = registered(desk)
    pay_si(desk, person, method="12")
    done = refunded(desk, person, COMPULSORY, date(2027, 4, 1), override=1_000_000, override_reason="Theo công văn 12")
    paper = preview_paper(desk, paper_kind("refund_slip"), done.refund_id)
    text = " ".join(page.extract_text() for page in pypdf.PdfReader(BytesIO(paper.pdf)).pages)
    told = " ".join(text.split())
    for words in (
        "PHIẾU TÍNH TIỀN HOÀN TRẢ",
        "001/2026",
        "1.000.000 đồng",
        "Theo công văn 12",
        "Nghị định 159/2025/NĐ-CP, điều 8",
        "8 / 12 tháng",
        "NGƯỜI PHÊ DUYỆT",
    ):
        assert words in told, words
    declaration = preview_paper(desk, paper_kind("tk1_ts_of_refund"), done.refund_id)
    assert declaration.pdf.startswith(b"%PDF")


@pytest.mark.parametrize(
    ("what", "cause"),
    [
        ("died_on", RefundCause.DEATH),
        ("pension_from", RefundCause.PENSION),
        ("one_time_on", RefundCause.ONE_TIME),
        ("compulsory_from", RefundCause.COMPULSORY_SI),
        ("other_cover_from", RefundCause.HIGHER_GROUP),
    ],
)
def test_what_happened_in_life_is_the_cause(what: str, cause: RefundCause) -> None:
    day = date(2026, 10, 5)
    assert cause_in_life(LifeStatus(person_id=new_key(), **{what: day})) == (cause, day)


def test_nothing_in_life_leaves_the_cause_open() -> None:
    assert cause_in_life(LifeStatus(person_id=new_key())) == (None, None)


@pytest.mark.parametrize(
    ("cause", "day", "month"),
    [
        (RefundCause.COMPULSORY_SI, date(2026, 12, 31), Month(2026, 12)),
        (RefundCause.DEATH, date(2026, 12, 31), Month(2027, 1)),
        (RefundCause.DEATH, date(2028, 2, 29), Month(2028, 3)),
        (RefundCause.PENSION, date(2027, 1, 1), Month(2027, 1)),
    ],
)
def test_the_first_month_paid_back(cause: RefundCause, day: date, month: Month) -> None:
    assert first_month_back(cause, day) == month
