"""Chờ tiền về: post by hand, give up, read a statement, post all that is certain, choose, set aside."""

import os
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop.services.book.check_book import check_book
from desktop.services.desk import Desk
from desktop.services.transfers.statements.importing import statement_board
from desktop.services.transfers.waiting import AwaitTransfer, WaitingState, await_transfer, waiting_list
from desktop.storage.payment import receipts
from desktop.ui.pages.receipts.receipt_page import ReceiptPage
from desktop.ui.pages.transfers.answer_dialog import AnswerDialog
from desktop.ui.pages.transfers.choose_dialog import ChooseDialog
from desktop.ui.pages.transfers.columns_dialog import ColumnsDialog
from desktop.ui.pages.transfers.post_dialog import PostDialog
from desktop.ui.pages.transfers.transfers_page import Tab, TransfersPage
from desktop.ui.shell.main_window import MainWindow
from tests.services.builders import (
    Clock,
    close_earlier_day,
    command,
    dong,
    registered,
    si_draft,
    si_part,
)
from tests.services.transfers.stories import awaited, line, statement
from tests.ui.keys import ALT, Key, press, write
from tests.ui.pages.conftest import page_of

Settled = Callable[[], None]


def opened(window: MainWindow, settled: Settled) -> TransfersPage:
    window.open_page("transfers")
    settled()
    page = page_of(window, TransfersPage)
    assert isinstance(page, TransfersPage)
    page.focus_first()
    return page


def receipts_in(desk: Desk) -> int:
    with desk.book.reading() as tx:
        return receipts.count(tx)


@pytest.fixture
def page(counter_window: MainWindow, desk: Desk, settled: Settled) -> TransfersPage:
    for place, name in enumerate(("Nguyễn Văn An", "Trần Thị Bình", "Lê Văn Bảy"), start=1):
        awaited(desk, name, f"00109000000{place}")
    return opened(counter_window, settled)


def brought_in(page: TransfersPage, window: MainWindow, qtbot: QtBot, settled: Settled, path: Path) -> None:
    page.read(path)
    qtbot.waitUntil(lambda: isinstance(window.dialog, ColumnsDialog), timeout=20_000)
    press(Key.Key_F9)
    settled()


def test_the_list_tells_who_since_when_and_is_searched(page: TransfersPage) -> None:
    assert "3 khoản đang chờ, 9.504.000 đ" in page.head.subject.text()
    assert page.tabs.spoken()[0] == "Đang chờ: 3 dòng"
    page.words.setFocus()
    write("le bay")
    assert [row[0] for row in page.tables[Tab.WAITING].shown_texts()[1:]] == ["Lê Văn Bảy; Lê Văn Bảy"]
    page.words.selectAll()
    write("3.168")
    assert len(page.tables[Tab.WAITING].shown_texts()) == 4
    assert page.empty.isHidden()
    page.words.selectAll()
    write("không ai")
    assert not page.empty.isHidden()


def test_what_is_seen_is_posted_by_f9(
    counter_window: MainWindow, page: TransfersPage, desk: Desk, settled: Settled
) -> None:
    press(Key.Key_F9)
    dialog = counter_window.dialog
    assert isinstance(dialog, PostDialog)
    for key in (Key.Key_Return, Key.Key_Space):
        press(key)
    settled()
    assert receipts_in(desk) == 0
    press(Key.Key_F9)
    settled()
    page_of(counter_window, ReceiptPage)
    assert receipts_in(desk) == 1
    assert len(waiting_list(desk)) == 2


def test_a_changed_amount_asks_to_call_the_payer(
    counter_window: MainWindow, desk: Desk, settled: Settled, clock: Clock
) -> None:
    part = si_part(desk, si_draft(desk, registered(desk), income=dong(3_000_000)))
    await_transfer(desk, AwaitTransfer(payment=command(part), about="An"))
    clock.go_to(date(2027, 1, 4))
    close_earlier_day(desk)
    opened(counter_window, settled)
    press(Key.Key_F9)
    press(Key.Key_F9)
    settled()
    dialog = counter_window.dialog
    assert isinstance(dialog, PostDialog)
    said = dialog.refusal.box.accessibleName()
    for word in ("7.128.000", "6.758.400", "gọi người nộp"):
        assert word in said
    press(Key.Key_2, ALT)
    assert "6.758.400" in dialog.amount.text()
    press(Key.Key_F9)
    settled()
    page_of(counter_window, ReceiptPage)


def test_giving_up_asks_why(counter_window: MainWindow, page: TransfersPage, desk: Desk, settled: Settled) -> None:
    press(Key.Key_Delete)
    dialog = counter_window.dialog
    assert isinstance(dialog, AnswerDialog)
    press(Key.Key_F9)
    settled()
    assert dialog.box.problem()
    write("trả tiền mặt")
    press(Key.Key_F9)
    settled()
    assert len(waiting_list(desk)) == 2
    assert [one.reason for one in waiting_list(desk, WaitingState.CANCELLED)] == ["trả tiền mặt"]
    assert page.tabs.spoken()[3] == "Đã xong: 1 dòng"


def test_a_statement_posts_what_is_certain_and_the_rest_is_chosen(
    page: TransfersPage, desk: Desk, settled: Settled, qtbot: QtBot, tmp_path: Path
) -> None:
    counter_window = page.window()
    assert isinstance(counter_window, MainWindow)
    first, second, third = waiting_list(desk)
    path = statement(
        tmp_path / "a.xlsx",
        [
            line("23/11/2026", int(first.total), f"CK {first.bill}"),
            line("23/11/2026", int(second.total), second.purpose),
            line("23/11/2026", int(third.total), "nộp bảo hiểm"),
            line("23/11/2026", 5_000, "tiền nước"),
            line("23/11/2026", "1E+11", "lạ"),
        ],
    )
    brought_in(page, counter_window, qtbot, settled, path)
    assert page.tab is Tab.STATEMENT
    told = page.note_box.accessibleName()
    assert "4 khoản mới" in told
    assert "dòng 9: số tiền không đọc được" in told
    press(Key.Key_F9)
    settled()
    assert receipts_in(desk) == 2
    assert len(statement_board(desk).rows) == 2
    page.focus_first()
    press(Key.Key_Return)
    dialog = counter_window.dialog
    assert isinstance(dialog, ChooseDialog)
    assert [row[0] for row in dialog.table.shown_texts()[1:]] == ["Lê Văn Bảy; Lê Văn Bảy"]
    press(Key.Key_F9)
    settled()
    assert receipts_in(desk) == 3
    opened(counter_window, settled)
    press(Key.Key_2, ALT)
    press(Key.Key_Delete)
    write("của gia đình")
    press(Key.Key_F9)
    settled()
    assert statement_board(desk).rows == ()
    press(Key.Key_5, ALT)
    settled()
    assert page.tab is Tab.ASIDE
    (row,) = page.table_in_view().shown_texts()[1:]
    assert "của gia đình" in str(row)
    if folder := os.environ.get("SHOTS"):
        counter_window.grab().save(str(Path(folder) / "transfers-aside.png"))
    press(Key.Key_Delete)
    press(Key.Key_F9)
    settled()
    (back,) = statement_board(desk).rows
    assert (back.row.amount, back.row.note) == (5_000, "của gia đình")
    assert page.tables[Tab.ASIDE].shown_texts()[1:] == ()
    assert check_book(desk).healthy


def test_a_file_that_is_no_statement_says_so_and_nothing_changes(
    page: TransfersPage, counter_window: MainWindow, desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "x.csv"
    path.write_text("Họ tên;Ngày sinh\nAn;1990\n", encoding="utf-8")
    page.read(path)
    qtbot.waitUntil(page.note_box.isVisible, timeout=20_000)
    assert "Không thấy dòng tiêu đề sao kê" in page.note_box.accessibleName()
    assert counter_window.dialog is None
    assert len(waiting_list(desk)) == 3
