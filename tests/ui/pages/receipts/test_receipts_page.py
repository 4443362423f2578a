"""The list of receipts: what matches, what it sums to, and the way into one."""

import csv
import os
from collections.abc import Callable
from pathlib import Path

import pytest
from openpyxl import load_workbook
from openpyxl.worksheet.worksheet import Worksheet
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QHeaderView
from pytestqt.qtbot import QtBot

from desktop.domain.money import Money
from desktop.domain.papers.receipt import Means
from desktop.services.desk import Desk
from desktop.services.payment.receipts import ListReceipts, list_receipts
from desktop.ui.pages.arguments import PersonArgument
from desktop.ui.pages.receipts import receipts_page
from desktop.ui.pages.receipts.receipt_page import ReceiptPage
from desktop.ui.pages.receipts.receipts_page import ReceiptsPage
from desktop.ui.shell.main_window import MainWindow
from tests.services.builders import paid, pay_si, registered, si_draft, si_part
from tests.services.corrections.stories import voided
from tests.ui.exports import export
from tests.ui.keys import ALT, CONTROL, Key, press, write
from tests.ui.pages.conftest import page_of, pages_in

Settled = Callable[[], None]
NAMES = ("Nguyễn Văn An", "Lê Thị Dung", "Đỗ Văn Cường")


@pytest.fixture
def page(counter_window: MainWindow, desk: Desk, settled: Settled, tmp_path: Path) -> ReceiptsPage:
    for number, name in enumerate(NAMES):
        pay_si(desk, registered(desk, name, phone=f"090500000{number}"), income=Money(2_000_000 + number * 500_000))
    counter_window.open_page("receipts")
    settled()
    found = page_of(counter_window, ReceiptsPage)
    assert isinstance(found, ReceiptsPage)
    found.exporter.folder = tmp_path
    return found


def shown(page: ReceiptsPage, column: int = 0) -> list[str]:
    rows = page.table.rows
    return [str(rows.data(rows.index(place, column))) for place in range(rows.rowCount())]


def filtered(page: ReceiptsPage, settled: Settled, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.filter.changed):
        pass
    settled()


def test_all_receipts_are_shown_newest_first_with_their_sum(page: ReceiptsPage) -> None:
    assert shown(page) == ["0000003", "0000002", "0000001"]
    assert page.count_text.text().startswith("3 biên lai · tổng ")
    assert page.rows_text.text() == ""


def test_a_name_without_marks_finds_its_receipt(page: ReceiptsPage, settled: Settled, qtbot: QtBot) -> None:
    assert page.filter.text.hasFocus()
    write("le thi")
    filtered(page, settled, qtbot)
    assert shown(page) == ["0000002"]
    assert page.count_text.text().startswith("1 biên lai")


def test_nothing_found_says_so_and_what_to_do(page: ReceiptsPage, settled: Settled, qtbot: QtBot) -> None:
    write("khong co ai")
    filtered(page, settled, qtbot)
    assert shown(page) == []
    assert not page.table.isVisible()
    assert page.count_text.text().startswith("0 biên lai")
    press(Key.Key_Return)
    page.open_chosen()


def test_days_narrow_the_list_and_half_a_day_is_told(page: ReceiptsPage, settled: Settled, qtbot: QtBot) -> None:
    page.filter.since.setFocus()
    write("24112026")
    filtered(page, settled, qtbot)
    assert shown(page) == []
    page.filter.since.selectAll()
    write("112026")
    filtered(page, settled, qtbot)
    assert page.filter.since_box.problem()
    assert len(shown(page)) == 3


def test_enter_goes_from_the_text_to_the_rows_and_opens_one(
    counter_window: MainWindow, page: ReceiptsPage, settled: Settled, qtbot: QtBot
) -> None:
    press(Key.Key_Return)
    assert page.table.hasFocus()
    press(Key.Key_Down)
    press(Key.Key_Return)
    opened = page_of(counter_window, ReceiptPage)
    assert isinstance(opened, ReceiptPage)
    settled()
    assert "0000002" in opened.side.heading()
    qtbot.waitUntil(lambda: pages_in(opened.view) > 0, timeout=10_000)
    press(Key.Key_Escape)
    page_of(counter_window, ReceiptsPage)
    settled()
    chosen = page.table.chosen()
    assert chosen is not None
    assert chosen.number == "0000002"


def test_a_heading_sorts_and_sorts_back(page: ReceiptsPage, settled: Settled) -> None:
    header = page.table.horizontalHeader()
    click(header, 6)
    settled()
    assert shown(page) == ["0000003", "0000002", "0000001"]
    click(header, 6)
    settled()
    assert shown(page) == ["0000001", "0000002", "0000003"]
    click(header, 3)
    settled()
    assert shown(page) == ["0000001", "0000002", "0000003"]


def click(header: QHeaderView, section: int) -> None:
    place = header.rect().topLeft()
    place.setX(header.sectionViewportPosition(section) + 10)
    place.setY(header.height() // 2)
    QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=place)


def test_a_sorted_list_is_sorted_over_all_its_pages(
    page: ReceiptsPage, settled: Settled, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(receipts_page, "ROWS", 2)
    header = page.table.horizontalHeader()
    click(header, 2)
    settled()
    assert shown(page, 2) == ["Nguyễn Văn An", "Lê Thị Dung"]
    page.table.setFocus()
    press(Key.Key_PageDown)
    settled()
    assert shown(page, 2) == ["Đỗ Văn Cường"]
    click(header, 2)
    settled()
    assert shown(page, 2) == ["Đỗ Văn Cường", "Lê Thị Dung"]


def test_the_list_is_narrowed_to_one_means(page: ReceiptsPage, desk: Desk, settled: Settled, qtbot: QtBot) -> None:
    person_id = registered(desk, "Vũ Thị Hạnh", phone="0905000077")
    paid(desk, si_part(desk, si_draft(desk, person_id)), means=Means.TRANSFER)
    page.filter.means.setFocus()
    write("chuyen")
    filtered(page, settled, qtbot)
    assert shown(page) == ["0000004"]
    assert page.count_text.text().startswith("1 biên lai")
    write("tien")
    filtered(page, settled, qtbot)
    assert shown(page) == ["0000003", "0000002", "0000001"]
    page.filter.insurance.setFocus()
    write("bhyt")
    filtered(page, settled, qtbot)
    assert shown(page) == []
    write("bhxh")
    filtered(page, settled, qtbot)
    assert len(shown(page)) == 3


def test_pages_of_rows_are_turned(page: ReceiptsPage, settled: Settled, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(receipts_page, "ROWS", 2)
    page.opened(None)
    settled()
    assert shown(page) == ["0000003", "0000002"]
    assert page.rows_text.text() == "dòng 1 – 2; PgDn xem tiếp"
    press(Key.Key_PageDown)
    settled()
    assert shown(page) == ["0000001"]
    press(Key.Key_PageDown)
    press(Key.Key_PageUp)
    settled()
    assert shown(page) == ["0000003", "0000002"]


def test_the_journal_of_the_chosen_receipt_stands_beside(page: ReceiptsPage, settled: Settled) -> None:
    settled()
    sentences = page.journal.sentences()
    assert len(sentences) == 1
    assert "0000003" in sentences[0]
    assert "Trần Thị Lan" in sentences[0]


def test_export_writes_every_row_that_matches(
    counter_window: MainWindow, desk: Desk, page: ReceiptsPage, settled: Settled, tmp_path: Path
) -> None:
    export(page, settled)
    sheet = load_workbook(tmp_path / "bien-lai-2026-11-23.xlsx").active
    assert isinstance(sheet, Worksheet)
    rows = list(sheet.iter_rows(values_only=True))
    assert [row[0] for row in rows] == ["Số", *shown(page)]
    assert [row[6] for row in rows[1:]] == [row.total for row in list_receipts(desk, ListReceipts()).rows]
    assert counter_window.toasts.text() == "Đã xuất 3 dòng ra bien-lai-2026-11-23.xlsx"
    export(page, settled, "tat-ca.csv")
    cells = list(csv.reader((tmp_path / "tat-ca.csv").read_text(encoding="utf-8-sig").splitlines()))
    assert [row[0] for row in cells] == ["Số", *shown(page)]


def test_only_one_persons_receipts(
    counter_window: MainWindow, desk: Desk, page: ReceiptsPage, settled: Settled
) -> None:
    person_id = registered(desk, "Vũ Thị Hạnh", phone="0905000077")
    pay_si(desk, person_id)
    counter_window.open_page("receipts", person_id)
    settled()
    assert shown(page) == ["0000004"]
    assert page.filter.person.text() == "Chỉ biên lai có đóng cho Vũ Thị Hạnh"
    assert page.filter.person.isVisible()
    press(Key.Key_1, ALT)
    settled()
    assert len(shown(page)) == 4
    assert not page.filter.person.isVisible()


def test_a_persons_list_stands_after_a_receipt_and_the_rail_shows_everyone(
    counter_window: MainWindow, desk: Desk, page: ReceiptsPage, settled: Settled
) -> None:
    person_id = registered(desk, "Vũ Thị Hạnh", phone="0905000077")
    pay_si(desk, person_id)
    counter_window.open_page("person", PersonArgument(person_id=person_id))
    settled()
    press(Key.Key_F3)
    settled()
    press(Key.Key_1, ALT)
    settled()
    page_of(counter_window, ReceiptsPage)
    assert shown(page) == ["0000004"]
    page.table.setFocus()
    press(Key.Key_Return)
    settled()
    press(Key.Key_Escape)
    settled()
    page_of(counter_window, ReceiptsPage)
    assert shown(page) == ["0000004"]
    press(Key.Key_8, CONTROL)
    settled()
    assert len(shown(page)) == 4


@pytest.mark.parametrize("name", ["home", "parameters", "settings", "receipts"])
def test_f3_opens_all_receipts_from_anywhere(
    counter_window: MainWindow, page: ReceiptsPage, settled: Settled, name: str
) -> None:
    counter_window.open_page(name)
    settled()
    press(Key.Key_F3)
    settled()
    page_of(counter_window, ReceiptsPage)
    assert len(shown(page)) == 3
    assert page.filter.text.hasFocus()


def test_only_the_voided_or_only_those_that_stand(
    page: ReceiptsPage, desk: Desk, settled: Settled, qtbot: QtBot
) -> None:
    gone = list_receipts(desk, ListReceipts()).rows[1]
    voided(desk, gone.receipt_id)
    page.filter.state.setFocus()
    write("da huy")
    filtered(page, settled, qtbot)
    assert shown(page) == [gone.number]
    if folder := os.environ.get("SHOTS"):
        page.window().grab().save(str(Path(folder) / "receipts-voided.png"))
    write("con")
    filtered(page, settled, qtbot)
    assert gone.number not in shown(page)
    assert len(shown(page)) == len(NAMES) - 1
    page.opened()
    settled()
    assert len(shown(page)) == len(NAMES)
