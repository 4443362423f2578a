"""The day's paper: of one session, of several users with their total, open and sealed."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from sqlalchemy import text

from desktop.domain.money import Money
from desktop.domain.papers.day_book import DayBook
from desktop.services.corrections.void_receipt import SameAmounts
from desktop.services.day.closing import CloseReason
from desktop.services.day.day_paper import session_paper
from desktop.services.day.day_state import ListDays, list_days
from desktop.services.day.money_kinds import DrawerState
from desktop.services.day.money_today import money_today
from desktop.services.day.movements import MoveCash, MovementKind, move_cash
from desktop.services.desk import Desk, today
from desktop.services.exports.days import day_listing
from desktop.services.papers.catalogue import paper_kind
from desktop.services.payment.collect_payment import Payer
from desktop.storage.column_types import new_key
from tests.documents.reading import assert_laid_out, page_texts, whole_text
from tests.services.builders import Clock, pay_si, registered
from tests.services.corrections.stories import voided
from tests.services.day.drawer import closed, opened, state
from tests.services.day.test_closing import another


def paper_of(desk: Desk) -> DayBook:
    with desk.book.reading() as tx:
        book = paper_kind("day_book").read(tx, desk, today(desk))
    assert isinstance(book, DayBook)
    return book


def test_a_sealed_session_prints_what_was_sealed(desk: Desk) -> None:
    opened(desk, 2_000_000)
    pay_si(desk, registered(desk), method="3")
    move_cash(desk, MoveCash(command_id=new_key(), kind=MovementKind.DEPOSIT, amount=Money(-700_000), note="Sacombank"))
    session = state(desk).session
    assert session is not None
    open_text = whole_text(session_paper(desk, session.id).pdf)
    assert "CHƯA CHỐT" in open_text
    sealed = closed(desk, 2_090_000, reason=CloseReason.WRONG_CHANGE, handed_over=Money(90_000))
    paper = session_paper(desk, sealed.id)
    assert_laid_out(paper.pdf)
    told = whole_text(paper.pdf)
    for item in (
        "mở quầy lúc 08:15, tiền đầu ngày đã đếm",
        "08:15 nộp ngân hàng Sacombank −700.000",
        # 2.000.000 + 792.000 − 700.000 = 2.092.000; counted 2.090.000
        "Phải có: 2.092.000 đ Đếm được: 2.090.000 đ Chênh lệch: −2.000 đ",
        "Lý do chênh lệch: Thối nhầm tiền cho người nộp",
        "Nộp cơ quan BHXH: 90.000 đ Để lại két: 2.000.000 đ Người chốt: Trần Thị Lan, 08:15",
        f"Dấu niêm phong của ngày: {sealed.seal}",
        "Dấu của lần chốt liền trước: chưa có, đây là lần chốt đầu",
    ):
        assert item in told
    with desk.book.writing() as tx:
        for name in (
            tx.connection.execute(text("SELECT name FROM sqlite_master WHERE type = 'trigger'")).scalars().all()
        ):
            tx.connection.execute(text(f'DROP TRIGGER "{name}"'))
        tx.connection.execute(text("UPDATE receipts SET total = 1, payer_name = 'Người khác'"))
        tx.connection.execute(text("UPDATE users SET name = 'Tên khác'"))
    assert whole_text(session_paper(desk, sealed.id).pdf) == told


def test_several_users_have_one_book_each_and_the_days_total(any_desk: Desk) -> None:
    desk = any_desk
    other = another(desk)
    opened(desk, 1_000_000)
    opened(other, 500_000)
    pay_si(desk, registered(desk), method="3")
    pay_si(other, registered(desk, "Trần Thị Bình", phone=""), method="3")
    pay_si(desk, registered(desk, "Lê Văn Cường", phone=""), method="3")
    closed(other, 1_292_000)
    total = paper_of(desk)
    assert (total.expected, total.counted, total.is_open) == (3_876_000, None, True)
    # The users' numbers go through each other; none is missing, for either.
    assert [(one.first, one.last, one.count, one.missing) for one in total.numbers] == [("0000001", "0000003", 3, ())]
    first, second = total.sessions
    assert [(one.first, one.last, one.count, one.missing) for one in first.numbers] == [("0000001", "0000003", 2, ())]
    assert (first.is_open, second.is_open) == (True, False)
    pdf = paper_kind("day_book").draw([total])
    assert_laid_out(pdf)
    pages = page_texts(pdf)
    assert "Người thu: mọi người thu" in pages[0]
    assert "Lê Văn Ba 792.000 0 1.292.000 1.292.000 08:15" in pages[0]
    assert "Trần Thị Lan 1.584.000 0 2.584.000 chưa chốt" in pages[0]
    assert sum("SỔ THU TRONG NGÀY" in page for page in pages) == 3
    closed(desk, 2_584_000)
    done = paper_of(desk)
    assert (done.counted_total, done.is_open) == (3_876_000, False)


def test_the_first_page_tells_drawer_and_day(any_desk: Desk, clock: Clock) -> None:
    desk = any_desk

    def now() -> tuple[DrawerState, int, int]:
        with desk.book.reading() as tx:
            money = money_today(tx, desk)
        return money.drawer.state, int(money.in_drawer), int(money.total)

    assert now() == (DrawerState.NOT_OPEN, 0, 0)
    opened(desk, 1_000_000)
    pay_si(desk, registered(desk), method="3")
    assert now() == (DrawerState.OPEN, 1_792_000, 792_000)
    clock.go_to(today(desk) + timedelta(days=1))
    assert now() == (DrawerState.LATE, 1_792_000, 0)
    closed(desk, 1_792_000, handed_over=Money(792_000))
    assert now() == (DrawerState.NOT_OPEN, 1_000_000, 0)
    opened(desk, 1_000_000)
    closed(desk, 1_000_000)
    assert now() == (DrawerState.CLOSED, 1_000_000, 0)


def test_the_list_of_days_leaves_as_a_sheet_with_its_seals(desk: Desk) -> None:
    opened(desk, 1_000_000)
    sealed = closed(desk, 1_000_000)
    other = another(desk)
    opened(other, 500_000)
    listing = day_listing(everyone=True)
    with desk.book.reading() as tx:
        lines = list(listing.rows(tx, desk))
        assert listing.count(tx, desk) == 2
    assert {line[1]: (line[10], line[12]) for line in lines} == {
        "Trần Thị Lan": ("Trần Thị Lan, 08:15", sealed.seal),
        "Lê Văn Ba": ("chưa chốt", ""),
    }
    assert list_days(replace(desk, user=other.user), ListDays()).count == 1


def test_a_void_and_the_receipt_in_its_place_name_each_other_in_the_day_book(any_desk: Desk, clock: Clock) -> None:
    desk = any_desk
    opened(desk, 1_000_000)
    wrong = pay_si(desk, registered(desk), method="3").receipts[0]
    payer = Payer(name="Nguyễn Thị Hoa", number="", address="Thôn Đông", person_id=None)
    done = voided(desk, wrong.receipt_id, replacement=SameAmounts(payment_id=new_key(), payer=payer))
    (told,) = paper_of(desk).voids
    assert (told.number, told.replaced_by, told.amount, told.returned) == ("0000001", "0000002", 792_000, 0)
    assert (told.reason, told.corrects_day) == ("Ghi sai tên người nộp", "")
    # Of the drawer only the receipt that stands counts, once.
    closed(desk, 1_792_000)
    text_of_day = whole_text(paper_kind("day_book").draw([paper_of(desk)]))
    assert "0000002" in text_of_day
    assert "Ghi sai tên người nộp" in text_of_day
    clock.go_to(today(desk) + timedelta(days=1))
    opened(desk, 1_792_000)
    assert done.replacement is not None
    voided(desk, done.replacement.receipt_id)
    (later,) = paper_of(desk).voids
    assert (later.number, later.replaced_by, later.returned) == ("0000002", "", 792_000)
    assert later.corrects_day == "23/11/2026"
    assert paper_of(desk).expected == 1_000_000
