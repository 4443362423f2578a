"""Voiding a receipt: money back or a replacing receipt, in one transaction, never twice, never under a later cover."""

from dataclasses import replace
from datetime import date

import pytest

from desktop.domain.household_hi.request import COVERED_ELSEWHERE
from desktop.domain.papers.receipt import Means
from desktop.domain.problem import Problem
from desktop.services.book.approval import Approval, ApprovalError
from desktop.services.book.check_receipts import check_receipts
from desktop.services.book.journal_pages import recent_journal
from desktop.services.corrections.as_if import hi_as_if, si_as_if
from desktop.services.corrections.void_receipt import SameAmounts, VoidedReceipt, void_receipt
from desktop.services.desk import Desk
from desktop.services.household_hi.hi_enrolment import offer_hi
from desktop.services.payment.amount_changed import AmountChangedError
from desktop.services.payment.collect_payment import HiPart, Payer, SiPart
from desktop.services.payment.receipts import get_receipt
from desktop.services.voluntary_si.si_enrolment import offer_si
from desktop.services.voluntary_si.si_loading import load_si_facts
from desktop.storage.column_types import new_key
from desktop.storage.payment import cover_changes, covers, ledger, voids
from desktop.storage.payment.voids import VoidOutcome
from desktop.storage.people import enrolments
from tests.services.builders import (
    Clock,
    close_earlier_day,
    command,
    hi_draft,
    hi_part,
    household_of,
    paid,
    pay_si,
    registered,
)
from tests.services.corrections.stories import (
    balances,
    counted,
    from_the_safe,
    void_command,
    voided,
    with_passphrase,
)


def codes(result: object) -> list[tuple[str, str]]:
    assert isinstance(result, tuple), result
    return [(one.field, one.code) for one in result if isinstance(one, Problem)]


def sound(desk: Desk) -> None:
    with desk.book.reading() as tx:
        assert list(check_receipts(tx, desk.parameters)) == []


def test_money_back_leaves_neither_cover_nor_money(any_desk: Desk) -> None:
    person = registered(any_desk)
    receipt = pay_si(any_desk, person).receipts[0]
    before = balances(any_desk)
    assert before["cash"] == int(receipt.total)
    done = voided(any_desk, receipt.receipt_id)
    assert (done.outcome, done.replacement, done.difference) == (VoidOutcome.RETURNED, None, -receipt.total)
    assert done.number == receipt.number
    assert done.corrects_day is None
    assert balances(any_desk) == {}
    facts = load_si_facts(any_desk, person)
    assert facts.cycles == ()
    with any_desk.book.reading() as tx:
        assert covers.supported_months(tx, person) == 0
        assert all(one.ended_on is not None for one in enrolments.of_person(tx, person))
        void = voids.void_of(tx, [receipt.receipt_id])[receipt.receipt_id]
        moved = ledger.of_act(tx, ledger.LedgerAct.VOID, void.id)
    assert {(one.account, one.session_id) for one in moved} == {
        ("cash", void.session_id),
        ("owed_voluntary_si", void.session_id),
    }
    sound(any_desk)


def test_the_replacing_receipt_is_quoted_as_if_the_voided_one_had_never_been(any_desk: Desk) -> None:
    person = registered(any_desk)
    wrong = pay_si(any_desk, person, method="12").receipts[0]
    with any_desk.book.reading() as tx:
        (cycle,) = covers.cycles_of(tx, person)
    rows = counted(any_desk)
    facts, draft = si_as_if(any_desk, wrong.receipt_id)
    assert counted(any_desk) == rows
    assert (draft.method, draft.income, draft.start) == ("12", cycle.income, cycle.first_month)
    offer = offer_si(facts, replace(draft, method="6"))
    assert offer.quote is not None
    half = SiPart(draft=replace(draft, method="6"), expected=offer.quote.participant_pays)
    done = voided(any_desk, wrong.receipt_id, reason="Ghi nhầm 12 tháng", replacement=command(half))
    assert done.replacement is not None
    assert done.outcome is VoidOutcome.REPLACED
    assert done.replacement.total * 2 == wrong.total
    assert done.difference == done.replacement.total - wrong.total
    with any_desk.book.reading() as tx:
        (standing,) = covers.cycles_of(tx, person)
        assert (standing.first_month, standing.months, standing.supported_months) == (cycle.first_month, 6, 6)
        assert voids.replaced_by(tx, [done.replacement.receipt_id])[done.replacement.receipt_id].receipt_id == (
            wrong.receipt_id
        )
    content = get_receipt(any_desk, done.replacement.receipt_id).content
    assert content.replaces is not None
    assert (content.replaces.shown_number, content.replaces.total) == (wrong.number, wrong.total)
    assert get_receipt(any_desk, wrong.receipt_id).content.replaces is None
    assert balances(any_desk) == {
        "cash": int(done.replacement.total),
        "owed_voluntary_si": -int(done.replacement.total),
    }
    sound(any_desk)


def test_a_wrong_payer_is_put_right_with_the_same_amounts_and_covers(any_desk: Desk, clock: Clock) -> None:
    first, second = registered(any_desk), registered(any_desk, "Trần Thị Bình", phone="0905000002", sex="female")
    home = household_of(any_desk, first, second)
    wrong = paid(any_desk, hi_part(any_desk, hi_draft(home, first, second)), means=Means.TRANSFER).receipts[0]
    with any_desk.book.reading() as tx:
        before = [replace(one, id=home, receipt_id=home) for one in covers.standing_of_receipt(tx, wrong.receipt_id)]
    clock.go_to(date(2026, 11, 25))
    close_earlier_day(any_desk)
    again = SameAmounts(payment_id=new_key(), payer=Payer(name=" Lê Văn  Cường ", address="Thôn Tây"))
    done = voided(any_desk, wrong.receipt_id, replacement=again)
    assert done.replacement is not None
    assert (done.difference, done.corrects_day) == (0, date(2026, 11, 23))
    with any_desk.book.reading() as tx:
        found = covers.standing_of_receipt(tx, done.replacement.receipt_id)
        assert [replace(one, id=home, receipt_id=home) for one in found] == before
        assert covers.standing_of_receipt(tx, wrong.receipt_id) == ()
    content = get_receipt(any_desk, done.replacement.receipt_id).content
    assert (content.payer_name, content.payer_address) == ("Lê Văn Cường", "Thôn Tây")
    assert content.issued_on == date(2026, 11, 25)
    assert content.rows == get_receipt(any_desk, wrong.receipt_id).content.rows
    assert balances(any_desk)["transfer"] == int(wrong.total)
    sound(any_desk)


def test_a_void_is_done_once_whatever_is_repeated(any_desk: Desk) -> None:
    with_passphrase(any_desk)
    receipt = pay_si(any_desk, registered(any_desk)).receipts[0]
    asked = void_command(receipt.receipt_id)
    first = void_receipt(any_desk, asked)
    assert isinstance(first, VoidedReceipt)
    rows = counted(any_desk)
    assert void_receipt(any_desk, asked) == replace(first, repeated=True)
    assert codes(void_receipt(any_desk, void_command(receipt.receipt_id))) == [("receipt", "voided_before")]
    assert counted(any_desk) == rows


def test_a_later_cover_of_the_person_is_named_and_nothing_changes(any_desk: Desk, clock: Clock) -> None:
    with_passphrase(any_desk)
    person = registered(any_desk)
    first = pay_si(any_desk, person, method="3").receipts[0]
    clock.go_to(date(2026, 12, 10))
    later = pay_si(any_desk, person, method="3").receipts[0]
    rows = counted(any_desk)
    refused = void_receipt(any_desk, void_command(first.receipt_id))
    assert codes(refused) == [("receipt", "later_cover")]
    assert isinstance(refused, tuple)
    assert refused[0].values == {"number": first.number, "later": later.number}
    assert counted(any_desk) == rows
    again = SameAmounts(payment_id=new_key(), payer=Payer(name="Lê Văn Cường"))
    assert voided(any_desk, first.receipt_id, replacement=again).difference == 0
    sound(any_desk)


def test_places_of_a_household_that_were_given_later_hold_an_earlier_receipt(any_desk: Desk) -> None:
    with_passphrase(any_desk)
    first, second = registered(any_desk), registered(any_desk, "Trần Thị Bình", phone="0905000002", sex="female")
    home = household_of(any_desk, first, second)
    one = hi_draft(home, first, second)
    alone = replace(one, rows=(one.rows[0], replace(one.rows[1], months=0, group=COVERED_ELSEWHERE)))
    early = paid(any_desk, hi_part(any_desk, alone)).receipts[0]
    rest = replace(one, rows=(replace(one.rows[0], months=0, group=COVERED_ELSEWHERE), one.rows[1]))
    late = paid(any_desk, hi_part(any_desk, rest)).receipts[0]
    assert codes(void_receipt(any_desk, void_command(early.receipt_id))) == [("receipt", "later_cover")]
    assert voided(any_desk, late.receipt_id).difference == -late.total
    assert voided(any_desk, early.receipt_id).difference == -early.total


def test_bad_input_gets_its_sentence_and_changes_nothing(any_desk: Desk) -> None:
    with_passphrase(any_desk)
    person = registered(any_desk)
    receipt = pay_si(any_desk, person).receipts[0]
    rows = counted(any_desk)

    def refused(**parts: object) -> list[tuple[str, str]]:
        return codes(void_receipt(any_desk, void_command(receipt.receipt_id, **parts)))

    assert refused(reason="  ") == [("reason", "missing_field")]
    assert refused(reason="x" * 201) == [("reason", "too_long")]
    assert refused(replacement=SameAmounts(payment_id=new_key(), payer=Payer(name=" "))) == [
        ("payer.name", "missing_field")
    ]
    home = household_of(any_desk, person)
    other = command(hi_part(any_desk, hi_draft(home, person)))
    assert refused(replacement=other) == [("parts", "one_of_same_insurance")]
    with pytest.raises(ApprovalError):
        void_receipt(any_desk, void_command(receipt.receipt_id, approval=Approval("sai mật khẩu rồi")))
    _facts, draft = si_as_if(any_desk, receipt.receipt_id)
    dearer = command(SiPart(draft=draft, expected=receipt.total + 1))
    with pytest.raises(AmountChangedError):
        void_receipt(any_desk, void_command(receipt.receipt_id, replacement=dearer))
    assert counted(any_desk) == rows


def test_what_a_void_wrote_is_in_its_digest(any_desk: Desk) -> None:
    receipt = pay_si(any_desk, registered(any_desk)).receipts[0]
    voided(any_desk, receipt.receipt_id)
    with any_desk.book.reading() as tx:
        (change,) = cover_changes.of_receipt(tx, receipt.receipt_id)
    assert change.kind is cover_changes.ChangeKind.VOID


@pytest.mark.parametrize("day", [date(2026, 11, 23), date(2026, 11, 24)])
def test_a_sealed_day_takes_no_void(any_desk: Desk, clock: Clock, day: date) -> None:
    """Today sealed: refused. Yesterday sealed: a correction booked today that names the day."""
    with_passphrase(any_desk)
    receipt = pay_si(any_desk, registered(any_desk)).receipts[0]
    clock.go_to(date(2026, 11, 24))
    close_earlier_day(any_desk)
    from_the_safe(any_desk, receipt.total)
    clock.go_to(day)
    rows = counted(any_desk)
    result = void_receipt(any_desk, void_command(receipt.receipt_id))
    if day == date(2026, 11, 23):
        assert [field for field, _code in codes(result)] == ["session"]
        assert counted(any_desk) == rows
    else:
        assert isinstance(result, VoidedReceipt)
        assert result.corrects_day == date(2026, 11, 23)


def test_a_household_is_issued_again_with_its_places_as_if_it_had_not_paid(any_desk: Desk) -> None:
    first, second = registered(any_desk), registered(any_desk, "Trần Thị Bình", phone="0905000002", sex="female")
    home = household_of(any_desk, first, second)
    wrong = paid(any_desk, hi_part(any_desk, hi_draft(home, first, second))).receipts[0]
    facts, draft = hi_as_if(any_desk, wrong.receipt_id)
    assert [row.months for row in draft.rows] == [12, 12]
    fewer = replace(draft, rows=(draft.rows[0], replace(draft.rows[1], months=0, group=COVERED_ELSEWHERE)))
    offer = offer_hi(facts, fewer)
    assert offer.quote is not None
    part = HiPart(draft=fewer, expected=offer.quote.total)
    done = voided(any_desk, wrong.receipt_id, replacement=command(part))
    assert done.replacement is not None
    with any_desk.book.reading() as tx:
        (card,) = covers.standing_of_receipt(tx, done.replacement.receipt_id)
        assert covers.places_paid(tx, home, 2026) == {first: 1}
    assert card.person_id == first
    assert done.difference == offer.quote.total - wrong.total < 0
    sound(any_desk)


def test_the_journal_tells_a_void_without_holes(desk: Desk) -> None:
    receipt = pay_si(desk, registered(desk)).receipts[0]
    voided(desk, receipt.receipt_id, reason="Người nộp đổi ý")
    told = recent_journal(desk, limit=1)[0].sentence
    assert told == "Hủy biên lai số 0000001, 3.168.000 đ: trả lại tiền cho người nộp. Lý do: Người nộp đổi ý."
