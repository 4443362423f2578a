"""Taking money: what the book holds afterwards, what it refuses, and that it never half-saves or pays twice."""

import multiprocessing
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import event

from desktop.domain.errors import CounterError
from desktop.domain.month import Month
from desktop.domain.papers.frozen import thaw
from desktop.domain.papers.receipt import Means
from desktop.domain.quote import Status
from desktop.parameters import load_parameters
from desktop.parameters.places import load_places
from desktop.services.book.check_book import check_book
from desktop.services.counter.drafts import Draft, list_drafts, save_draft
from desktop.services.desk import Desk
from desktop.services.household_hi.hi_facts import HiDraft, HiRow
from desktop.services.payment.collect_payment import (
    Collected,
    CollectPayment,
    HiPart,
    Payer,
    SiPart,
    collect_payment,
)
from desktop.services.people.claims import ClaimDraft
from desktop.services.people.household_overview import household_of as household_of_person
from desktop.services.voluntary_si.si_facts import SiDraft
from desktop.services.voluntary_si.si_loading import load_si_facts
from desktop.storage.book_file import opening
from desktop.storage.column_types import new_key
from desktop.storage.counter import journal
from desktop.storage.payment import covers, ledger, receipts
from desktop.storage.people import people
from tests.services.builders import (
    Clock,
    command,
    dong,
    find_collected,
    hi_draft,
    hi_part,
    household_of,
    paid,
    pay_si,
    person_draft,
    registered,
    si_draft,
    si_part,
)
from tests.storage.engines import CLERK, NOW


def newcomers(number: int = 1) -> CollectPayment:
    """Both insurances for two people and a household that the book does not know."""
    an = person_draft("Nguyễn Văn An", phone=f"09050{number:05d}")
    binh = person_draft("Trần Thị Bình", sex="female", phone="")
    si = SiDraft(
        person_id=an.person_id,
        new_person=an,
        income=dong(1_500_000),
        start=Month(2026, 12),
        groups=("near_poor",),
        claims=(ClaimDraft(group="near_poor", paper_number="CN-7", valid_to="31/12/2026"),),
    )
    rows = (HiRow(person_id=an.person_id, relation="00"), HiRow(person_id=binh.person_id, relation="01"))
    hi = HiDraft(household_id=new_key(), is_new=True, rows=rows, new_people=(an, binh))
    return command(SiPart(draft=si, expected=dong(2_376_000)), HiPart(draft=hi, expected=dong(2_322_540)))


def rows_of(desk: Desk) -> tuple[int, int, int, int]:
    """How many people, receipts and journal entries the book holds, and the sum of its ledger."""
    with desk.book.reading() as tx:
        sums = ledger.sums(tx, date(2020, 1, 1), date(2040, 1, 1))
        return people.count(tx), receipts.count(tx), journal.count(tx), sum(one.amount for one in sums)


def test_newcomers_pay_both_insurances_in_one_act(any_desk: Desk) -> None:
    payment = newcomers()
    result = collect_payment(any_desk, payment)
    assert isinstance(result, Collected), result
    assert [(receipt.number, receipt.total) for receipt in result.receipts] == [
        ("0000001", 2_376_000),
        ("0000002", 2_322_540),
    ]
    assert (result.total, result.change, result.repeated) == (4_698_540, 0, False)
    assert household_of_person(any_desk, payment.parts[0].draft.person_id) is not None  # type: ignore[union-attr]
    assert check_book(any_desk).healthy
    assert rows_of(any_desk)[3] == 0


def test_the_frozen_content_tells_everything(desk: Desk) -> None:
    head, wife = registered(desk, personal_id="001090900001"), registered(desk, "Trần Thị Bình", sex="female", phone="")
    household = household_of(desk, head, wife)
    result = paid(
        desk,
        si_part(desk, si_draft(desk, head)),
        hi_part(desk, hi_draft(household, head, wife)),
        means=Means.TRANSFER,
        payer=Payer(name="Nguyễn Thị Con", number="001190900009", address="Thôn Hạ"),
    )
    with desk.book.reading() as tx:
        stored = [receipts.get(tx, receipt.receipt_id) for receipt in result.receipts]
    si, hi = (thaw(receipt.content) for receipt in stored if receipt is not None)
    assert (si.payer_name, si.payer_number, si.means) == ("Nguyễn Thị Con", "001190900009", Means.TRANSFER)
    assert si.content == "Tiền đóng BHXH tự nguyện, phương thức 12 tháng, từ tháng 12/2026 đến tháng 11/2027"
    assert (si.gross, si.supports, si.total) == (3_960_000, (("Nhà nước hỗ trợ", dong(792_000)),), 3_168_000)
    assert si.in_words == "Ba triệu một trăm sáu mươi tám nghìn đồng"
    assert (si.office.collector_name, si.office.collector_code) == (CLERK.name, CLERK.collector_code)
    assert hi.content == "Tiền đóng BHYT hộ gia đình 12 tháng, 2 người, từ ngày 23/12/2026 đến ngày 22/12/2027"
    assert [(row.name, row.amount) for row in hi.rows] == [("Nguyễn Văn An", 1_366_200), ("Trần Thị Bình", 956_340)]
    assert "Gián đoạn từ 90 ngày trở lên thì thẻ mới có giá trị sau 30 ngày kể từ ngày đóng." in hi.schedule.notes
    assert (hi.unconfirmed, {line.status for line in hi.lines}) == (("household_hi/waiting_days",), {Status.CONFIRMED})
    schedule = si.schedule.rows
    assert (schedule[0].paid, schedule[0].deadline, schedule[0].cumulative_supported) == (True, "30/06/2027", 12)
    assert (schedule[1].period_from, schedule[1].pays) == ("12/2027", 4_646_400)
    assert "mức thấp nhất lên 2.200.000 đ từ 01/01/2027" in schedule[1].note
    assert si.schedule.unconfirmed == ("voluntary_si/rural_poverty_line",)


def test_a_supported_hi_member_shows_what_the_state_pays(desk: Desk) -> None:
    head = registered(desk)
    draft = hi_draft(household_of(desk, head), head)
    part = hi_part(desk, replace(draft, rows=(replace(draft.rows[0], group="near_poor"),)))
    result = paid(desk, part)
    with desk.book.reading() as tx:
        receipt = receipts.get(tx, result.receipts[0].receipt_id)
    assert receipt is not None
    content = thaw(receipt.content)
    assert (content.gross, content.supports, content.total) == (
        1_366_200,
        (("Nhà nước hỗ trợ", dong(956_340)),),
        409_860,
    )
    assert check_book(desk).healthy


def test_the_same_command_never_pays_twice(any_desk: Desk) -> None:
    payment = newcomers()
    first, second = collect_payment(any_desk, payment), collect_payment(any_desk, payment)
    assert isinstance(first, Collected)
    assert isinstance(second, Collected)
    assert (first.receipts, second.repeated) == (second.receipts, True)
    assert find_collected(any_desk, payment.command_id) == second
    assert find_collected(any_desk, new_key()) is None
    assert rows_of(any_desk)[1] == 2


def test_another_amount_than_read_back_is_refused_and_both_are_named(desk: Desk, clock: Clock) -> None:
    person_id = registered(desk)
    seen = si_part(desk, si_draft(desk, person_id, income=dong(3_000_000)))
    before = rows_of(desk)
    clock.go_to(date(2027, 1, 4))
    with pytest.raises(CounterError) as refused:
        collect_payment(desk, command(seen))
    assert "7.128.000" in refused.value.title
    assert "6.758.400" in refused.value.title
    assert rows_of(desk) == before


def test_problems_come_back_by_part_and_leave_nothing(desk: Desk) -> None:
    payment = newcomers()
    si, hi = payment.parts
    assert isinstance(si, SiPart)
    bad = replace(si, draft=replace(si.draft, income=dong(1)))
    before = rows_of(desk)
    found = collect_payment(desk, replace(payment, parts=(bad, hi)))
    assert [(problem.field, problem.code) for problem in found] == [("parts[0].income", "below_floor")]  # type: ignore[union-attr]
    unnamed = replace(si.draft, new_person=replace(person_draft(""), person_id=si.draft.person_id))
    found = collect_payment(desk, replace(payment, parts=(replace(si, draft=unnamed),)))
    assert ("parts[0].new_person.full_name", "missing_field") in [(one.field, one.code) for one in found]  # type: ignore[union-attr]
    assert rows_of(desk) == before


@pytest.mark.parametrize(
    ("change", "field", "code"),
    [
        ({"parts": ()}, "parts", "missing_field"),
        ({"tendered": dong(1_000)}, "tendered", "too_little"),
        ({"payer": Payer(name=" ")}, "payer.name", "missing_field"),
    ],
)
def test_a_bad_payment_is_named(desk: Desk, change: dict[str, Any], field: str, code: str) -> None:
    found = collect_payment(desk, replace(newcomers(), **change))
    assert [(problem.field, problem.code) for problem in found] == [(field, code)]  # type: ignore[union-attr]
    assert rows_of(desk)[1] == 0


def test_one_participant_is_paid_for_once_in_an_act(desk: Desk) -> None:
    part = si_part(desk, si_draft(desk, registered(desk)))
    found = collect_payment(desk, command(part, part))
    assert [(one.field, one.code) for one in found] == [("parts[1]", "paid_for_twice")]  # type: ignore[union-attr]


def test_change_is_given_for_cash_alone(desk: Desk) -> None:
    result = paid(desk, si_part(desk, si_draft(desk, registered(desk))), tendered=dong(3_500_000))
    assert result.change == 332_000


def test_amounts_beyond_32_bits_are_paid_exactly(desk: Desk) -> None:
    person_id = registered(desk)
    result = pay_si(desk, person_id, method="VS", months=60, income=dong(50_600_000))
    assert result.total > 2**29
    paid_part = si_part(desk, si_draft(desk, registered(desk, "Lê Văn Bảy", phone=""), income=dong(2_000_000)))
    result = paid(desk, paid_part, tendered=dong(3_000_000_000))
    assert result.change == 3_000_000_000 - result.total
    assert check_book(desk).healthy


def test_a_phone_and_a_proof_typed_on_the_page_are_kept(desk: Desk) -> None:
    person_id = registered(desk)
    claim = ClaimDraft(group="poor", paper_number="HN-9", issuer="UBND xã")
    pay_si(desk, person_id, phone="0912 000 011", groups=("poor",), claims=(claim,))
    facts = load_si_facts(desk, person_id)
    assert facts.person is not None
    assert facts.person.phone == "0912000011"
    assert [(one.group, one.paper_number) for one in facts.claims] == [("poor", "HN-9")]


def test_the_draft_goes_with_the_payment(desk: Desk) -> None:
    person_id = registered(desk)
    save_draft(desk, Draft(page="voluntary_si", subject=str(person_id), title="", state={}))
    save_draft(desk, Draft(page="voluntary_si", subject="other", title="", state={}))
    paid(desk, si_part(desk, si_draft(desk, person_id)), drafts=(("voluntary_si", str(person_id)),))
    assert [draft.subject for draft in list_drafts(desk)] == ["other"]


def test_a_new_year_begins_a_new_receipt_book(desk: Desk, clock: Clock) -> None:
    first = pay_si(desk, registered(desk))
    clock.go_to(date(2027, 1, 4))
    second = pay_si(desk, registered(desk, "Lê Văn Bảy", phone=""))
    assert [first.receipts[0].number, second.receipts[0].number] == ["0000001", "0000001"]
    with desk.book.reading() as tx:
        symbols = [thaw(one.content).symbol for one in receipts.page(tx, receipts.ReceiptFilter())]
    assert symbols == ["QAS/27", "QAS/26"]
    assert check_book(desk).healthy


def test_a_member_of_another_household_is_not_taken_along(desk: Desk) -> None:
    head, other = registered(desk), registered(desk, "Lê Văn Bảy", phone="")
    household_of(desk, other)
    household = household_of(desk, head)
    draft = replace(hi_draft(household, head, other))
    part = HiPart(draft=draft, expected=dong(2_322_540))
    found = collect_payment(desk, command(part))
    assert [(one.field, one.code) for one in found] == [("parts[0].rows[1].person_id", "member_elsewhere")]  # type: ignore[union-attr]


class PowerCutError(Exception):
    """What the tests throw into the middle of a payment."""


@contextmanager
def cut_at(desk: Desk, step: int) -> Iterator[list[int]]:
    """Raise before the statement of that number; the list counts statements."""
    done = [0]

    def count(*_: Any) -> None:
        done[0] += 1
        if done[0] == step:
            raise PowerCutError

    event.listen(desk.book.engine, "before_cursor_execute", count)
    try:
        yield done
    finally:
        event.remove(desk.book.engine, "before_cursor_execute", count)


def test_an_exception_at_any_statement_leaves_nothing(any_desk: Desk) -> None:
    collect_payment(any_desk, newcomers())
    with cut_at(any_desk, 0) as counted:
        collect_payment(any_desk, newcomers(2))
    before = rows_of(any_desk)
    for step in range(1, counted[0] + 1):
        with cut_at(any_desk, step), pytest.raises(PowerCutError):
            collect_payment(any_desk, newcomers(step))
        assert rows_of(any_desk) == before, step
    assert check_book(any_desk).healthy
    assert isinstance(collect_payment(any_desk, newcomers(99_999)), Collected)


def pay_many(path: Path, raw_key: bytes, first: int, count: int) -> None:
    """The other counter: a process of its own that pays for newcomers."""
    book = opening.open_with_key(path, raw_key, now=NOW)
    desk = Desk(book=book, parameters=load_parameters(), places=load_places(), user=CLERK, now=lambda: NOW)
    for number in range(first, first + count):
        assert isinstance(collect_payment(desk, newcomers(number)), Collected)
    book.close()


def test_two_programs_pay_at_once_without_a_gap(desk: Desk, book_path: Path) -> None:
    raw_key = opening.raw_key_of(book_path, "bốn chữ dễ nhớ")
    context = multiprocessing.get_context("spawn")
    others = [context.Process(target=pay_many, args=(book_path, raw_key, first, 8)) for first in (100, 200)]
    for other in others:
        other.start()
    for number in range(8):
        assert isinstance(collect_payment(desk, newcomers(number)), Collected)
    for other in others:
        other.join(60)
        assert other.exitcode == 0
    health = check_book(desk)
    assert (health.receipts, health.problems) == (48, ())


def test_covers_name_their_receipt(desk: Desk) -> None:
    person_id = registered(desk)
    result = pay_si(desk, person_id)
    with desk.book.reading() as tx:
        cycles = covers.cycles_of(tx, person_id)
    assert [(one.receipt_id, one.participant_pays) for one in cycles] == [(result.receipts[0].receipt_id, 3_168_000)]
