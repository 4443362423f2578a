"""Payments, receipts, ledger, cycles and cards: exact, unique, balanced, and never changed."""

from datetime import date, timedelta

import pytest
from sqlalchemy.exc import DBAPIError, IntegrityError

from desktop.domain.money import Money
from desktop.domain.month import Month
from desktop.domain.papers.receipt import Means
from desktop.domain.people import Insurance
from desktop.storage.book import Book
from desktop.storage.column_types import new_key
from desktop.storage.errors import ConflictError
from desktop.storage.payment import covers, ledger, payments, receipt_books, receipts
from desktop.storage.payment.issued import all_issued
from desktop.storage.payment.ledger import CASH, OWED_SI, LedgerAct, LedgerEntry
from desktop.storage.payment.receipt_books import ReceiptBook
from desktop.storage.payment.receipts import Receipt, ReceiptFilter
from tests.storage.builders import (
    TODAY,
    WHO,
    card,
    cycle,
    double_entry,
    issue,
    payment,
    person,
    receipt,
    saved,
    saved_household,
)
from tests.storage.engines import CLERK, NOW

VOID_ID = new_key()
HUGE = 9_000_000_000_000_000_000


@pytest.mark.parametrize("amount", [0, 3_000_000_000, 2**53 + 1, HUGE])
def test_amounts_beyond_32_bits_come_back_exactly(book: Book, amount: int) -> None:
    with book.writing() as tx:
        issued = issue(tx, amount)
        ledger.insert_entries(tx, double_entry(issued, amount), **WHO)
    with book.reading() as tx:
        found = receipts.get(tx, issued.id)
        assert found == issued
        assert type(found.total) is Money
        paid = payments.get(tx, issued.payment_id)
        assert paid is not None
        assert (paid.total, paid.tendered) == (amount, amount)
        assert {one.account: one.amount for one in ledger.sums(tx, TODAY, TODAY)} == {CASH: amount, OWED_SI: -amount}
        assert receipts.total(tx, ReceiptFilter()) == amount


@pytest.mark.parametrize("amount", [2**63, -1, 1.5, True, "1"])
def test_an_amount_that_is_none_is_refused(book: Book, amount: object) -> None:
    with pytest.raises((DBAPIError, OverflowError, TypeError)), book.writing() as tx:
        issue(tx, amount)  # type: ignore[arg-type]
    with book.reading() as tx:
        assert receipts.count(tx) == 0


def test_a_payment_comes_back(book: Book) -> None:
    (payer,) = saved(book, person())
    paid = payment(payer_id=payer.id, means=Means.TRANSFER, tendered=None)
    with book.writing() as tx:
        payments.insert_payments(tx, [paid])
    with book.reading() as tx:
        assert payments.get(tx, paid.id) == paid
        assert payments.get(tx, new_key()) is None


@pytest.mark.parametrize("parts", [{"tendered": Money(1)}, {"payer_name": ""}, {"paid_by": new_key()}])
def test_a_payment_that_cannot_be_is_refused(book: Book, parts: dict[str, object]) -> None:
    with pytest.raises(IntegrityError), book.writing() as tx:
        payments.insert_payments(tx, [payment(**parts)])


def test_numbers_follow_each_other_and_the_year_opens_its_own_book(book: Book) -> None:
    with book.writing() as tx:
        numbers = [issue(tx).number for _ in range(3)]
        [this] = receipt_books.all_books(tx)
        next_year = date(TODAY.year + 1, 1, 4)
        later = receipt_books.book_for(tx, CLERK.id, next_year, symbol="QAS", label="01", at=NOW)
        assert receipt_books.next_number(tx, later) == 1
        assert receipt_books.book_for(tx, CLERK.id, TODAY, symbol="khác", label="khác", at=NOW) == this
        assert [one.year for one in receipt_books.all_books(tx)] == [TODAY.year + 1, TODAY.year]
    assert numbers == [1, 2, 3]


def test_a_number_exists_once(book: Book) -> None:
    with book.writing() as tx:
        first = issue(tx)
    with pytest.raises(IntegrityError), book.writing() as tx:
        receipts.insert_receipts(tx, [receipt(first.receipt_book_id, first.number, first.payment_id)])


def test_a_used_up_book_says_so(book: Book) -> None:
    small = ReceiptBook(id=new_key(), symbol="X", label="07", year=TODAY.year, first_number=5, last_number=6)
    with book.writing() as tx:
        receipt_books.insert_book(tx, small, **WHO)
        assert [issue(tx).number, issue(tx).number] == [5, 6]
        with pytest.raises(ConflictError, match="07") as caught:
            receipt_books.next_number(tx, small)
        assert caught.value.code == "receipts_used_up"


def test_a_year_has_one_default_book(book: Book) -> None:
    rows = [ReceiptBook(id=new_key(), symbol=symbol, label="01", year=2026) for symbol in "AB"]
    with book.writing() as tx:
        receipt_books.insert_book(tx, rows[0], **WHO)
    with pytest.raises(IntegrityError), book.writing() as tx:
        receipt_books.insert_book(tx, rows[1], **WHO)


def test_a_removed_receipt_leaves_a_gap_that_is_seen(book: Book) -> None:
    with book.writing() as tx:
        first = issue(tx)
        [this] = receipt_books.all_books(tx)
        assert receipt_books.gaps(tx, this) == ()
        jumped = [receipt(this.id, number, first.payment_id) for number in (4, 5, 9)]
        receipts.insert_receipts(tx, jumped)
        assert receipt_books.gaps(tx, this) == ((2, 3), (6, 8))


def test_a_content_comes_back_to_the_byte(book: Book) -> None:
    content = '{"content":{"tên":"Nguyễn <b>Ấp</b> 😀 \\u0000"},"version":1}'.encode()
    with book.writing() as tx:
        issued = issue(tx, content=content, digest=receipts.digest_of(content), seal="QAS1.abc")
    with book.reading() as tx:
        found = receipts.by_number(tx, issued.receipt_book_id, issued.number)
        assert found == issued
        assert found.content == content
        assert receipts.by_number(tx, issued.receipt_book_id, 99) is None
        assert receipts.of_payment(tx, issued.payment_id) == (issued,)


@pytest.fixture
def issued(book: Book) -> dict[str, Receipt]:
    """Some receipts to list."""
    an, binh = saved(book, person("Nguyễn Văn An"), person("Trần Thị Bình"))
    home = saved_household(book, an, binh)
    with book.writing() as tx:
        made = {
            "an": issue(tx, 100, payer_name="Nguyễn Văn An"),
            "binh": issue(tx, 200, payer_name="Trần Thị Bình", insurance=Insurance.HOUSEHOLD_HI),
            "old": issue(tx, 400, payer_name="Đặng Ân", issued_on=TODAY - timedelta(days=40)),
        }
        covers.insert_cycles(tx, [cycle(an.id, made["an"].id, Month(2026, 12))])
        covers.insert_cards(tx, [card(binh.id, home.id, made["binh"].id), card(an.id, home.id, made["binh"].id)])
    return made | {"person": an}  # type: ignore[dict-item]


@pytest.mark.parametrize(
    ("which", "names"),
    [
        (ReceiptFilter(), ["binh", "an", "old"]),
        (ReceiptFilter(text="van nguy"), ["an"]),
        (ReceiptFilter(text="an"), ["an", "old"]),
        (ReceiptFilter(text="guyen"), []),
        (ReceiptFilter(text="%"), ["binh", "an", "old"]),
        (ReceiptFilter(text="0000002"), ["binh"]),
        (ReceiptFilter(text="binh 2"), ["binh"]),
        (ReceiptFilter(text="999999999999"), []),
        (ReceiptFilter(insurance=Insurance.HOUSEHOLD_HI), ["binh"]),
        (ReceiptFilter(means=Means.TRANSFER), []),
        (ReceiptFilter(means=Means.CASH, text="an"), ["an", "old"]),
        (ReceiptFilter(first_day=TODAY), ["binh", "an"]),
        (ReceiptFilter(last_day=TODAY - timedelta(days=1)), ["old"]),
        (ReceiptFilter(receipt_book_id=new_key()), []),
        (ReceiptFilter(person_id=new_key()), []),
    ],
)
def test_lists_narrow(book: Book, issued: dict[str, Receipt], which: ReceiptFilter, names: list[str]) -> None:
    wanted = [issued[name] for name in names]
    with book.reading() as tx:
        assert list(receipts.page(tx, which)) == wanted
        assert receipts.count(tx, which) == len(wanted)
        assert receipts.total(tx, which) == sum(one.total for one in wanted)
        assert list(receipts.page(tx, which, limit=1, offset=1)) == wanted[1:2]


@pytest.mark.parametrize(
    ("order", "names"),
    [
        ("number", ["old", "an", "binh"]),
        ("-issued_at", ["binh", "an", "old"]),
        ("payer", ["old", "an", "binh"]),
        ("-payer", ["binh", "an", "old"]),
        ("total", ["an", "binh", "old"]),
        ("-total", ["old", "binh", "an"]),
    ],
)
def test_the_whole_list_is_sorted_before_it_is_cut_into_pages(
    book: Book, issued: dict[str, Receipt], order: str, names: list[str]
) -> None:
    with book.reading() as tx:
        pages = [receipts.page(tx, ReceiptFilter(), limit=1, offset=offset, order=order) for offset in range(4)]
    assert [one for page in pages for one in page] == [issued[name] for name in names]


def test_a_persons_receipts_are_those_that_paid_for_the_person(book: Book, issued: dict[str, Receipt]) -> None:
    with book.reading() as tx:
        found = receipts.page(tx, ReceiptFilter(person_id=issued["person"].id))
    assert found == (issued["binh"], issued["an"])


def test_copies_are_counted(book: Book) -> None:
    with book.writing() as tx:
        one = issue(tx)
        assert receipts.prints(tx, one.id) == ()
        assert [receipts.add_print(tx, one.id, **WHO) for _ in range(3)] == [1, 2, 3]
        assert [made.copy for made in receipts.prints(tx, one.id)] == [1, 2, 3]
        assert receipts.copies(tx, (one.id, new_key())) == {one.id: {1, 2, 3}}


def test_entries_sum_to_zero_for_every_receipt(book: Book) -> None:
    with book.writing() as tx:
        first, second = issue(tx), issue(tx)
    with pytest.raises(ConflictError) as caught, book.writing() as tx:
        ledger.insert_entries(tx, [double_entry(first, 5)[0], double_entry(second, 5)[1]], **WHO)
    assert caught.value.code == "unbalanced"
    with book.writing() as tx:
        ledger.insert_entries(tx, [], **WHO)
        ledger.insert_entries(tx, [*double_entry(first, 5), *double_entry(second, 7)], **WHO)
    with book.reading() as tx:
        kept = {one.receipt.id: sorted(entry.amount for entry in one.entries) for one in all_issued(tx)}
        assert kept == {first.id: [-5, 5], second.id: [-7, 7]}
        assert {one.account: one.amount for one in ledger.sums(tx, TODAY, TODAY)} == {CASH: 12, OWED_SI: -12}
        assert ledger.sums(tx, TODAY + timedelta(days=1), TODAY + timedelta(days=9)) == ()


def test_an_entry_is_reversed_once(book: Book) -> None:
    with book.writing() as tx:
        one = issue(tx)
        made = double_entry(one, 5)
        ledger.insert_entries(tx, made, **WHO)
    back = [
        LedgerEntry(
            id=new_key(),
            act=LedgerAct.VOID,
            act_id=VOID_ID,
            receipt_id=one.id,
            account=entry.account,
            amount=-entry.amount,
            entered_on=TODAY,
            reverses_id=entry.id,
        )
        for entry in made
    ]
    with book.writing() as tx:
        ledger.insert_entries(tx, back, **WHO)
    again = [LedgerEntry(**{**_fields(entry), "id": new_key()}) for entry in back]
    with pytest.raises(IntegrityError), book.writing() as tx:
        ledger.insert_entries(tx, again, **WHO)
    with book.reading() as tx:
        assert {one.account: one.amount for one in ledger.sums(tx, TODAY, TODAY)} == {CASH: 0, OWED_SI: 0}


def _fields(entry: LedgerEntry) -> dict[str, object]:
    return {name: getattr(entry, name) for name in LedgerEntry.__slots__}


def test_cycles_come_back_and_are_summed(book: Book) -> None:
    (one,) = saved(book, person())
    with book.writing() as tx:
        paid = issue(tx)
        made = [
            cycle(one.id, paid.id, Month(2026, 1), paid_on=date(2026, 1, 5)),
            cycle(
                one.id, paid.id, Month(2026, 7), method="VS", months=24, supported_months=24, groups=("poor", "island")
            ),
            cycle(
                one.id,
                paid.id,
                Month(2028, 7),
                method="TH",
                months=5,
                first_month=None,
                last_month=None,
                supported_months=0,
            ),
        ]
        covers.insert_cycles(tx, made)
    with book.reading() as tx:
        assert covers.cycles_of(tx, one.id) == tuple(made)
        assert (covers.supported_months(tx, one.id), covers.paid_months(tx, one.id)) == (30, 35)
        assert covers.supported_months(tx, new_key()) == 0


@pytest.mark.parametrize(
    "parts",
    [
        {"participant_pays": Money(1)},
        {"months": 0},
        {"method": "2"},
        {"first_month": None},
        {"supported_months": 121},
        {"last_month": Month(2025, 1)},
    ],
)
def test_a_cycle_that_cannot_be_is_refused(book: Book, parts: dict[str, object]) -> None:
    (one,) = saved(book, person())
    with pytest.raises(IntegrityError), book.writing() as tx:
        covers.insert_cycles(tx, [cycle(one.id, issue(tx).id, Month(2026, 12), **parts)])


def test_cards_say_who_has_which_place_in_the_year(book: Book) -> None:
    head, wife, child = saved(book, person("Chồng"), person("Vợ"), person("Con"))
    home = saved_household(book, head, wife, child)
    with book.writing() as tx:
        paid = issue(tx, insurance=Insurance.HOUSEHOLD_HI)
        made = [
            card(head.id, home.id, paid.id, paid_on=date(2026, 1, 2), months=3, valid_to=date(2027, 1, 1)),
            card(wife.id, home.id, paid.id, place=2, share_percent=70),
            card(child.id, home.id, paid.id, place=None, group="student", share_percent=50),
            card(head.id, home.id, paid.id, place=1, valid_from=date(2027, 12, 1), valid_to=date(2028, 11, 30)),
            card(child.id, home.id, paid.id, paid_on=date(2025, 12, 31), place=3, valid_to=date(2026, 12, 31)),
        ]
        covers.insert_cards(tx, made)
    with book.reading() as tx:
        assert covers.places_paid(tx, home.id, 2026) == {head.id: 1, wife.id: 2}
        assert covers.places_paid(tx, home.id, 2025) == {child.id: 3}
        assert covers.places_paid(tx, home.id, 2027) == {}
        assert covers.last_card_end(tx, head.id) == date(2028, 11, 30)
        assert covers.last_card_end(tx, new_key()) is None
        assert covers.cards_of(tx, head.id) == (made[0], made[3])
        assert set(covers.cards_of_receipt(tx, paid.id)) == set(made)


@pytest.mark.parametrize(
    "parts",
    [{"place": 0}, {"share_percent": 101}, {"months": 13}, {"valid_to": date(2026, 11, 30)}, {"amount": Money(-1)}],
)
def test_a_card_that_cannot_be_is_refused(book: Book, parts: dict[str, object]) -> None:
    (one,) = saved(book, person())
    home = saved_household(book, one)
    with pytest.raises(IntegrityError), book.writing() as tx:
        covers.insert_cards(tx, [card(one.id, home.id, issue(tx).id, **parts)])


def test_moments_need_an_offset(book: Book) -> None:
    with pytest.raises(Exception, match="offset"), book.writing() as tx:
        payments.insert_payments(tx, [payment(paid_at=NOW.replace(tzinfo=None))])
