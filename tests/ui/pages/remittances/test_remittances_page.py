"""The remittances page by keyboard on a real book: hand over, print, confirm, take back, find, export."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import openpyxl
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop.services.desk import Desk
from desktop.services.remittances.overview import load_overview
from desktop.services.remittances.owed import owed
from desktop.storage.remittances import Source
from desktop.ui.pages.receipts.paper_dialog import PaperDialog
from desktop.ui.pages.remittances.dialogs.confirm_dialog import ConfirmDialog
from desktop.ui.pages.remittances.dialogs.remit_dialog import RemitDialog
from desktop.ui.pages.remittances.dialogs.reverse_dialog import ReverseDialog
from desktop.ui.pages.remittances.remittances_page import RemittancesPage
from desktop.ui.shell.main_window import MainWindow
from tests.services.builders import (
    Clock,
    close_open_day,
    hi_draft,
    hi_part,
    household_of,
    paid,
    registered,
    si_draft,
    si_part,
)
from tests.storage.engines import PASSPHRASE
from tests.ui.exports import export
from tests.ui.keys import press
from tests.ui.pages.counter_story import TODAY, Story

CONTROL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
SI, HI = 3_168_000, 1_366_200


@pytest.fixture
def story(counter_window: MainWindow, qtbot: QtBot, settled: Callable[[], None]) -> Story:
    return Story(counter_window, qtbot, settled)


@pytest.fixture
def page(story: Story, desk: Desk, clock: Clock) -> RemittancesPage:
    """Two receipts of today, in cash."""
    clock.go_to(TODAY)
    person = registered(desk, "Nguyễn Văn An", personal_id="001090000001")
    household = household_of(desk, person)
    paid(desk, si_part(desk, si_draft(desk, person)), hi_part(desk, hi_draft(household, person)))
    made = story.open("remittances")
    assert isinstance(made, RemittancesPage)
    return made


def dialog_of(page: RemittancesPage) -> QWidget:
    found = getattr(page.window(), "dialog")  # noqa: B009 - the window's own attribute
    assert isinstance(found, QWidget)
    return found


def handed_over(page: RemittancesPage, story: Story) -> None:
    press(Qt.Key.Key_F9)
    assert isinstance(dialog_of(page), RemitDialog)
    press(Qt.Key.Key_F9)
    story.settle()


def test_what_is_owed_is_in_view(page: RemittancesPage) -> None:
    assert (page.owed.si.sum.text(), page.owed.hi.sum.text()) == ("3.168.000 đ", "1.366.200 đ")
    (row,) = page.lists.days.shown_texts()[1:]
    assert row == ("23/11/2026", "hôm nay", "2", "3.168.000", "1.366.200", "4.534.200")


def test_enter_never_hands_over_and_esc_leaves_everything(page: RemittancesPage, story: Story, desk: Desk) -> None:
    press(Qt.Key.Key_F9)
    dialog = dialog_of(page)
    assert isinstance(dialog, RemitDialog)
    assert dialog.main.text() == "Nộp 4.534.200 đ"
    for _time in range(6):
        press(Qt.Key.Key_Return)
    press(Qt.Key.Key_Escape)
    story.settle()
    assert load_overview(desk).slips == ()


def test_f9_twice_hands_over_and_the_slip_is_shown_and_printed(page: RemittancesPage, story: Story, desk: Desk) -> None:
    handed_over(page, story)
    (view,) = load_overview(desk).slips
    assert (view.number, int(view.slip.total)) == ("1/2026", SI + HI)
    assert page.detail.name.text() == "Giấy nộp số 1/2026"
    assert "chờ xác nhận" in page.lists.slips.shown_texts()[1]
    press(Qt.Key.Key_P, CONTROL)
    story.settle()
    assert isinstance(dialog_of(page), PaperDialog)


def test_what_no_source_holds_alone_is_offered_in_parts_that_one_holds(
    page: RemittancesPage, story: Story, desk: Desk, clock: Clock
) -> None:
    close_open_day(desk)  # yesterday's cash lies in the safe, today's in the drawer
    clock.go_to(TODAY + timedelta(days=1))
    other = registered(desk, "Lê Thị Hoa", sex="female", personal_id="001190000009")
    paid(desk, si_part(desk, si_draft(desk, other)))
    story.open("remittances")
    press(Qt.Key.Key_F9)
    dialog = dialog_of(page)
    assert isinstance(dialog, RemitDialog)
    assert dialog.main.text() == "Nộp 4.534.200 đ"
    assert dialog.until.line.text() == "23/11/2026"
    assert "Còn 3.168.000 đ nộp bằng giấy khác" in dialog.about.text()
    press(Qt.Key.Key_F9)
    story.settle()
    (view,) = load_overview(desk).slips
    assert (int(view.slip.total), view.slip.source) == (SI + HI, Source.SAFE)


def test_enter_on_a_day_goes_to_its_receipts(page: RemittancesPage) -> None:
    assert page.lists.days.hasFocus()
    press(Qt.Key.Key_Return)
    assert page.lists.items.hasFocus()
    press(Qt.Key.Key_1, ALT)
    assert page.lists.days.hasFocus()


def test_more_than_a_source_holds_is_told_beside_it(page: RemittancesPage, story: Story, desk: Desk) -> None:
    press(Qt.Key.Key_F9)
    dialog = dialog_of(page)
    assert isinstance(dialog, RemitDialog)
    dialog.source.set_value(next(one for one in owed(desk).lies if one.value == "account"))
    press(Qt.Key.Key_F9)
    story.settle()
    assert dialog_of(page) is dialog
    box = dialog.board._boxes["source"]
    assert "chỉ có 0 đ" in box.problem()
    assert load_overview(desk).slips == ()


def test_a_day_that_is_none_is_refused_in_place(page: RemittancesPage, story: Story) -> None:
    press(Qt.Key.Key_F9)
    dialog = dialog_of(page)
    assert isinstance(dialog, RemitDialog)
    dialog.until.line.setText("2026")
    press(Qt.Key.Key_F9)
    story.settle()
    assert dialog.board._boxes["last_day"].problem()


def test_a_confirmation_with_a_difference_needs_its_note(page: RemittancesPage, story: Story, desk: Desk) -> None:
    handed_over(page, story)
    press(Qt.Key.Key_4, ALT)
    dialog = dialog_of(page)
    assert isinstance(dialog, ConfirmDialog)
    dialog.amount.setText("4.534.000")
    dialog.amount.textEdited.emit(dialog.amount.text())
    assert dialog.difference.text() == "Chênh lệch −200 đ"
    press(Qt.Key.Key_F9)
    story.settle()
    assert load_overview(desk).slips[0].confirmation is None
    dialog.notes.set_value("phí chuyển tiền")
    press(Qt.Key.Key_F9)
    story.settle()
    assert int(load_overview(desk).slips[0].difference) == -200
    assert any("lệch −200 đ" in text for text in page.lists.slips.shown_texts()[1])


def test_a_slip_is_taken_back_with_reason_and_passphrase(page: RemittancesPage, story: Story, desk: Desk) -> None:
    handed_over(page, story)
    press(Qt.Key.Key_Delete, CONTROL)
    dialog = dialog_of(page)
    assert isinstance(dialog, ReverseDialog)
    dialog.reason.set_value("ghi nhầm")
    dialog.approval.line.setText("sai")
    press(Qt.Key.Key_F9)
    story.settle()
    assert dialog.approval.box.problem()
    dialog.approval.line.setText(PASSPHRASE)
    press(Qt.Key.Key_F9)
    story.settle()
    assert [view.number for view in load_overview(desk).slips] == ["2/2026", "1/2026"]
    assert page.owed.si.sum.text() == "3.168.000 đ"


def test_marked_receipts_go_alone(page: RemittancesPage, story: Story, desk: Desk) -> None:
    press(Qt.Key.Key_3, ALT)
    page.focus_first()
    press(Qt.Key.Key_Space)
    assert page.detail.main.text() == "Nộp 1 biên lai đã chọn"
    handed_over(page, story)
    (view,) = load_overview(desk).slips
    assert (view.items, int(owed(desk).total)) == (1, SI + HI - int(view.slip.total))


def test_a_receipt_is_found_by_its_number(page: RemittancesPage, story: Story) -> None:
    handed_over(page, story)
    press(Qt.Key.Key_F, CONTROL)
    page.lists.filter.set_value("0000002")
    page.lists.filter.textEdited.emit("0000002")
    rows = page.lists.items.shown_texts()[1:]
    assert len(rows) == 1
    assert rows[0][1].startswith("0000002")
    assert rows[0][-1] == "1/2026; chờ xác nhận"


def test_the_reconciliation_sheet_adds_up(
    page: RemittancesPage, story: Story, settled: Callable[[], None], clock: Clock, tmp_path: Path
) -> None:
    handed_over(page, story)
    clock.go_to(TODAY + timedelta(days=1))
    page.exporter.folder = tmp_path
    export(page, settled, "doi-soat.xlsx")
    book = openpyxl.load_workbook(tmp_path / "doi-soat.xlsx")
    sums = {row[0]: row[3] for row in book["Tổng hợp"].iter_rows(min_row=2, values_only=True)}
    assert sums["Biên lai đã thu"] == sums["Đã nộp"] == SI + HI
    assert sums["Còn phải nộp"] == 0
    acts = list(book["Từng biên lai"].iter_rows(min_row=2, values_only=True))
    assert [(row[3], row[7], row[8]) for row in acts] == [("0000001", SI, "1/2026"), ("0000002", HI, "1/2026")]
    (slip,) = book["Giấy nộp tiền"].iter_rows(min_row=2, values_only=True)
    assert (slip[0], slip[7], slip[8]) == ("1/2026", SI + HI, 2)
