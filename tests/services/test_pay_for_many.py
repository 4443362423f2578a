"""One payer pays for several people and households at once: a receipt for each, one total, all or nothing."""

from dataclasses import replace
from datetime import date

import pytest

from desktop.domain.papers.frozen import thaw
from desktop.services.book.check_book import check_book
from desktop.services.desk import Desk
from desktop.services.household_hi.hi_facts import HiDraft, HiRow
from desktop.services.payment.amount_changed import AmountChangedError
from desktop.services.payment.collect_payment import MOST_PARTS, Collected, HiPart, Payer, collect_payment
from desktop.services.payment.read_back import joined_read_backs, read_back_of
from desktop.storage.column_types import new_key
from desktop.storage.payment import ledger, payments, receipts
from tests.services.builders import (
    Clock,
    close_earlier_day,
    command,
    dong,
    hi_draft,
    hi_part,
    household_of,
    paid,
    registered,
    si_draft,
    si_part,
)
from tests.services.test_collect_payment import PowerCutError, cut_at, rows_of


def neighbours(desk: Desk) -> list[object]:
    """Two participants and two households."""
    an, binh = registered(desk, "Nguyễn Văn An"), registered(desk, "Trần Thị Bình", sex="female", phone="")
    bay, chin = registered(desk, "Lê Văn Bảy", phone=""), registered(desk, "Lê Văn Chín", phone="")
    first, second = household_of(desk, an, binh), household_of(desk, bay, chin)
    return [
        si_part(desk, si_draft(desk, an)),
        si_part(desk, si_draft(desk, bay, method="6", months=6)),
        hi_part(desk, hi_draft(first, an, binh)),
        hi_part(desk, hi_draft(second, bay, chin)),
    ]


def test_a_neighbour_pays_for_two_people_and_two_households(any_desk: Desk) -> None:
    parts = neighbours(any_desk)
    payer = Payer(name="Phạm Văn Mười", number="001090000010")
    result = paid(any_desk, *parts, payer=payer, tendered=dong(20_000_000))  # type: ignore[arg-type]
    assert [one.number for one in result.receipts] == ["0000001", "0000002", "0000003", "0000004"]
    assert [one.total for one in result.receipts] == [part.expected for part in parts]  # type: ignore[attr-defined]
    assert result.total == sum(one.total for one in result.receipts)
    assert result.change == 20_000_000 - result.total
    with any_desk.book.reading() as tx:
        payment = payments.get(tx, result.payment_id)
        names = [thaw(one.content).payer_name for one in receipts.of_payment(tx, result.payment_id)]
        cash = [one.amount for one in ledger.sums(tx, date(2026, 11, 1), date(2026, 11, 30)) if one.account == "cash"]
    assert payment is not None
    assert (payment.payer_name, payment.payer_id, payment.total) == ("Phạm Văn Mười", None, result.total)
    assert names == ["Phạm Văn Mười"] * 4
    assert cash == [result.total]
    assert check_book(any_desk).healthy


def test_one_bad_part_refuses_all(desk: Desk) -> None:
    si, other, hi, last = neighbours(desk)
    bad = replace(other, draft=replace(other.draft, income=dong(1)))  # type: ignore[attr-defined,type-var]
    before = rows_of(desk)
    found = collect_payment(desk, command(si, bad, hi, last))  # type: ignore[arg-type]
    assert [(one.field, one.code) for one in found] == [("parts[1].income", "below_floor")]  # type: ignore[union-attr]
    found = collect_payment(desk, command(si, hi, last, hi))  # type: ignore[arg-type]
    assert [(one.field, one.code) for one in found] == [("parts[3]", "paid_for_twice")]  # type: ignore[union-attr]
    found = collect_payment(desk, command(*[si] * (MOST_PARTS + 1)))  # type: ignore[list-item]
    assert [one.code for one in found] == ["too_many_parts"]  # type: ignore[union-attr]
    assert rows_of(desk) == before


def test_one_person_is_not_taken_into_two_households_at_once(desk: Desk) -> None:
    an = registered(desk)
    rows = (HiRow(person_id=an, relation="00"),)
    both = [
        HiPart(draft=HiDraft(household_id=new_key(), is_new=True, rows=rows), expected=dong(1_366_200)) for _ in "ab"
    ]
    before = rows_of(desk)
    found = collect_payment(desk, command(*both))
    assert [(one.field, one.code) for one in found] == [("parts[1].person_id", "member_elsewhere")]  # type: ignore[union-attr]
    assert rows_of(desk) == before


def test_another_amount_of_one_part_names_the_whole(desk: Desk, clock: Clock) -> None:
    an, bay = registered(desk), registered(desk, "Lê Văn Bảy", phone="")
    parts = [si_part(desk, si_draft(desk, one, income=dong(3_000_000))) for one in (an, bay)]
    clock.go_to(date(2027, 1, 4))
    close_earlier_day(desk)
    with pytest.raises(AmountChangedError) as changed:
        collect_payment(desk, command(*parts))
    told = changed.value.read_back
    assert changed.value.now == (6_758_400, 6_758_400)
    assert (told.total, told.sentence) == (13_516_800, "nộp tiền BHXH tự nguyện của 2 người")
    assert [row.name for row in told.rows] == ["Nguyễn Văn An", "Lê Văn Bảy"]


def test_what_several_were_read_is_read_in_one(desk: Desk) -> None:
    one = read_back_of("An", [])
    assert joined_read_backs("Phạm Văn Mười", [one]).payer == "Phạm Văn Mười"
    told = joined_read_backs("Phạm Văn Mười", [one, one])
    assert (told.sentence, told.total, told.in_words) == ("nộp tiền cho 0 người", 0, "Không đồng")


def test_a_cut_at_any_statement_leaves_all_or_nothing(desk: Desk) -> None:
    parts = neighbours(desk)
    with cut_at(desk, 0) as counted, pytest.raises(RuntimeError), desk.book.writing():
        raise RuntimeError
    before = rows_of(desk)
    step = 1
    while True:
        with cut_at(desk, step) as counted:
            try:
                result = collect_payment(desk, command(*parts))  # type: ignore[arg-type]
            except PowerCutError:
                assert rows_of(desk) == before, step
                step += 7
                continue
        break
    assert isinstance(result, Collected)
    assert counted[0] > 40
    assert check_book(desk).healthy
