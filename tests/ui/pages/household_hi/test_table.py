"""The members' table: months, order, rows in and out, what-ifs; the amount follows at once."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from uuid import UUID

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop.services.book.settings import load_settings, save_settings
from desktop.services.desk import Desk
from desktop.ui.pages.household_hi.household_hi_page import HouseholdHiPage
from desktop.ui.shell.main_window import MainWindow
from tests.services.builders import Clock, hi_draft, hi_part, household_of, paid, registered
from tests.ui.keys import ALT, CONTROL, NONE, Key
from tests.ui.pages.household_hi.conftest import Family, Keyboard, focused_name, names, reasons, said, total

Open = Callable[[UUID], HouseholdHiPage]


def test_the_household_opens_as_it_paid_last_time(open_known: Open, paid_family: Family) -> None:
    page = open_known(paid_family.ids[2])
    assert total(page) == "4.371.840 đ"
    first = page.view.table.shown_rows()[0]
    assert "09/01/2027 – 08/01/2028" in first.accessibleName()
    assert "liền thẻ cũ (hết 08/01/2027)" in first.accessibleName()
    assert QApplication.focusWidget() is first.months
    assert page.view.payer.isHidden()


def test_last_years_total_and_why_it_differs(open_known: Open, paid_family: Family) -> None:
    page = open_known(paid_family.ids[0])
    said = page.view.quote._comparison.text()
    assert said == "lần trước 4.043.520 · +328.320: lương cơ sở lên 2.530.000 đ từ 01/07/2026"


def test_months_of_one_row_and_what_the_order_costs(open_known: Open, family: Family, keys: Keyboard) -> None:
    page = open_known(family.ids[0])
    assert "Đổi thứ tự không đổi tổng" in said(page)
    page.view.table.focus_cell(family.ids[4])
    keys.write("6")
    assert total(page) == "4.098.600 đ"  # the fifth place pays half of 546.480
    assert "để người đóng ít tháng đứng trước thì bớt" in said(page)
    keys.press(Key.Key_Up, ALT)
    keys.press(Key.Key_Up, ALT)
    keys.press(Key.Key_Up, ALT)
    keys.press(Key.Key_Up, ALT)
    assert names(page)[0] == "Nguyễn Thị Giang"
    assert total(page) == "3.688.740 đ"  # 683.100 + 70, 60, 50 and 40 % of 1.366.200
    assert "tổng thấp nhất" in said(page)
    assert QApplication.focusWidget() is page.view.table.shown_rows()[0].months


def test_del_takes_a_row_out_and_undo_brings_it_back(open_known: Open, family: Family, keys: Keyboard) -> None:
    page = open_known(family.ids[0])
    page.view.table.focus_cell(family.ids[1])
    keys.press(Key.Key_Delete)
    assert "Trần Thị Bình" not in names(page)
    assert total(page) == "3.825.360 đ"
    keys.press(Key.Key_Z, CONTROL)
    assert names(page)[1] == "Trần Thị Bình"
    assert total(page) == "4.371.840 đ"


def test_the_cross_of_a_row_does_the_same(open_known: Open, family: Family) -> None:
    page = open_known(family.ids[0])
    QTest.mouseClick(page.view.table.shown_rows()[4].remove, Qt.MouseButton.LeftButton)
    assert total(page) == "3.825.360 đ"


def test_the_last_row_out_leaves_an_act(open_known: Open, family: Family, keys: Keyboard) -> None:
    page = open_known(family.ids[0])
    for _row in family.ids:
        page.remove_current()
    assert page.view.table.shown_rows() == []
    assert total(page) == ""
    keys.press(Key.Key_F9)
    assert "Danh sách người trong hộ" in page.view.trouble.accessibleName()


def test_what_ifs_show_their_totals_and_change_nothing_until_applied(
    open_known: Open, family: Family, keys: Keyboard
) -> None:
    page = open_known(family.ids[0])
    assert page.view.what_ifs.titles() == ("Bớt Nguyễn Thị Giang", "Đóng 6 tháng", "Lê Thị Dung đổi nhóm")
    assert total(page) == "4.371.840 đ"
    keys.press(Key.Key_2, ALT)
    assert total(page) == "2.185.920 đ"
    keys.press(Key.Key_Z, CONTROL)
    keys.press(Key.Key_3, ALT)
    assert total(page) == "4.781.700 đ"
    assert page.view.what_ifs.titles()[2] == "Lê Thị Dung đổi nhóm"
    keys.press(Key.Key_3, ALT)
    assert total(page) == "4.371.840 đ"  # back to the household form


@pytest.mark.parametrize(("digits", "expected"), [("3", "1.092.960 đ"), ("6", "2.185.920 đ"), ("12", "4.371.840 đ")])
def test_the_whole_household_pays_for(
    open_known: Open, family: Family, keys: Keyboard, digits: str, expected: str
) -> None:
    page = open_known(family.ids[0])
    page.view.period.tiles.setFocus()
    keys.write(digits)
    assert total(page) == expected


def test_a_common_end_needs_its_permission(open_known: Open, family: Family) -> None:
    page = open_known(family.ids[0])
    QTest.mouseClick(page.view.period.common, Qt.MouseButton.LeftButton)
    assert "Cùng hạn cần số tháng lẻ" in page.view.period._reason.text()
    assert "Cùng hạn cần số tháng lẻ" in page.view.period.common.accessibleDescription()
    assert total(page) == "4.371.840 đ"


def test_a_common_end_with_the_permission(open_known: Open, paid_family: Family, desk: Desk, keys: Keyboard) -> None:
    save_settings(desk, replace(load_settings(desk), odd_months_allowed=True))
    page = open_known(paid_family.ids[0])
    assert page.view.period.common.text() == "Cùng hạn 08/01"
    page.view.table.focus_cell(paid_family.ids[0])
    keys.write("7")
    assert total(page) != ""
    assert "7 tháng là cách làm của một số nơi" in said(page)
    QTest.mouseClick(page.view.period.common, Qt.MouseButton.LeftButton)
    assert total(page) == "4.371.840 đ"


def test_arrows_go_to_the_same_cell_of_the_next_row(open_known: Open, family: Family, keys: Keyboard) -> None:
    page = open_known(family.ids[0])
    keys.press(Key.Key_Down)
    keys.press(Key.Key_Down)
    keys.press(Key.Key_Up)
    assert QApplication.focusWidget() is page.view.table.shown_rows()[1].months


def test_enter_goes_through_the_cells_to_the_primary_button(open_known: Open, family: Family, keys: Keyboard) -> None:
    page = open_known(family.ids[0])
    keys.press(Key.Key_Return)
    assert focused_name() == "Quan hệ với chủ hộ của Trần Thị Bình, 01 vợ"
    keys.press(Key.Key_Return)
    assert focused_name() == "Số tháng của Trần Thị Bình, tháng, 12"
    for _cell in range(7):
        keys.press(Key.Key_Return)
    assert QApplication.focusWidget() is page.view.quote.pay


@pytest.mark.parametrize(
    ("typed", "expected"),
    [("08", "con"), ("c", "chủ hộ"), ("con d", "con dâu"), ("me", "mẹ"), ("19", "con dâu"), ("00", "chủ hộ")],
)
def test_a_relation_by_code_or_by_name(
    open_known: Open, family: Family, keys: Keyboard, typed: str, expected: str
) -> None:
    page = open_known(family.ids[0])
    page.view.table.focus_cell(family.ids[4], "relation")
    keys.write(typed)
    assert page.view.table.shown_rows()[4].relation.currentText().endswith(expected)


def test_a_held_key_does_not_repeat_its_act(open_known: Open, family: Family) -> None:
    page = open_known(family.ids[0])
    for repeated in (False, True, True):
        event = QKeyEvent(QEvent.Type.KeyPress, Key.Key_Delete, NONE, "", repeated)
        QApplication.sendEvent(QApplication.focusWidget(), event)
    assert len(names(page)) == 4


def test_what_is_not_confirmed_is_said(open_known: Open, family: Family) -> None:
    page = open_known(family.ids[0])
    assert "Có số liệu chưa xác nhận. Dùng ở đây: Thẻ BHYT lần đầu có giá trị sau bao nhiêu ngày" in said(page)


def test_every_line_says_formula_article_and_amount(open_known: Open, family: Family) -> None:
    page = open_known(family.ids[0])
    second = reasons(page)[1]
    assert second.startswith("Trần Thị Bình, người thứ 2, 12 tháng, 4,5 % × 2.530.000 × 70 % × 12 tháng, 956.340 đồng")
    assert "Luật BHYT sửa đổi 51/2024/QH15, điều 13 khoản 6" in second


@pytest.mark.parametrize("width", [640, 900, 1100, 1366])
def test_nothing_is_cut_at_any_width(open_known: Open, family: Family, counter_window: MainWindow, width: int) -> None:
    page = open_known(family.ids[0])
    counter_window.resize(width, 696)
    QApplication.processEvents()
    for row in page.view.table.shown_rows():
        for part in (row.relation, row.months, row.remove):
            right = part.mapTo(page.view.table, part.rect().topRight()).x()
            assert right <= page.view.table.width()
    assert page.view.quote.pay.mapTo(counter_window, page.view.quote.pay.rect().topRight()).x() <= width


def test_cards_that_run_far_beyond_now_greet_nobody_with_red(
    open_known: Open, paid_family: Family, clock: Clock, keys: Keyboard
) -> None:
    clock.go_to(date(2026, 3, 2))
    page = open_known(paid_family.ids[0])
    state = page.state
    assert state is not None
    assert [row.months for row in state.draft.rows] == [0] * 5
    assert {row.validity for row in state.offer.rows} == {"Đã có thẻ đến 08/01/2027"}
    assert {row.validity_note for row in state.offer.rows} == {"chưa cần đóng; muốn đóng thì gõ số tháng"}
    assert not any(row.counted for row in state.offer.rows)
    assert not any(row.problem.text() for row in page.view.table.shown_rows())
    assert page.view.trouble.isHidden()
    assert page.view.table.shown_rows()[0].months.hasFocus()
    keys.press(Key.Key_F9)
    assert not page.view.trouble.isHidden()
    keys.press(Key.Key_Escape)
    page = open_known(paid_family.ids[0])
    keys.write("12")
    assert page.state is not None
    first = page.state.offer.rows[0]
    assert (first.counted, first.validity_note) == (True, "liền thẻ cũ (hết 08/01/2027)")
    assert [row.counted for row in page.state.offer.rows[1:]] == [False] * 4
    keys.press(Key.Key_Backspace)
    keys.press(Key.Key_Backspace)
    assert page.state.offer.rows[0].validity == "Đã có thẻ đến 08/01/2027"


def test_who_renewed_already_is_refused_only_when_months_are_typed(
    open_known: Open, paid_family: Family, desk: Desk, keys: Keyboard
) -> None:
    paid(desk, hi_part(desk, hi_draft(paid_family.household_id, paid_family.ids[0])))
    page = open_known(paid_family.ids[0])
    row = page.view.table.row(paid_family.ids[0])
    assert row is not None
    assert row.problem.text() == ""
    row.months.setFocus()
    keys.write("12")
    keys.press(Key.Key_Tab)
    assert "Thẻ đã gia hạn đến" in row.problem.text()


def test_a_row_of_a_large_household_that_is_asked_for_is_there_at_once(open_known: Open, desk: Desk) -> None:
    ids = [registered(desk, f"Nguyễn Văn {place}a", birth="1990") for place in range(30)]
    household_of(desk, *ids, relations=("00", *["22"] * 29))
    page = open_known(ids[0])
    assert page.view.table.focus_cell(ids[29])
    assert focused_name().startswith("Số tháng của Nguyễn Văn 29a")
    assert len(page.view.table.shown_rows()) == 30
