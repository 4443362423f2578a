"""Ctrl+E on every page with a list: the whole list, in the background, and nothing left when it is stopped."""

from __future__ import annotations

import csv
import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from openpyxl import load_workbook
from PySide6.QtWidgets import QApplication

from desktop.domain.errors import CounterError
from desktop.services.desk import Desk
from desktop.services.exports.listing import Listing
from desktop.storage.book import Transaction
from desktop.storage.counter import journal
from desktop.ui.pages.arguments import HouseholdArgument, PersonArgument
from desktop.ui.pages.receipts.save_file_dialog import SaveFileDialog
from desktop.ui.shell.main_window import MainWindow
from tests.services.builders import household_of, pay_si, registered
from tests.ui.exports import export, finish
from tests.ui.keys import CONTROL, Key, press, write

Settled = Callable[[], None]


@pytest.fixture
def people(desk: Desk) -> tuple[UUID, UUID]:
    """A head and a member of one household; the head has paid."""
    head = registered(desk, "Nguyễn Văn An", phone="0905000001")
    wife = registered(desk, "Trần Thị Bình", phone="0905000002")
    household_of(desk, head, wife)
    pay_si(desk, head)
    return head, wife


def opened(window: MainWindow, settled: Settled, folder: Path, name: str, argument: object = None) -> Any:
    window.open_page(name, argument)
    settled()
    page: Any = window.navigator.current
    page.exporter.folder = folder
    return page


def sheet(path: Path, name: str = "") -> list[tuple[Any, ...]]:
    book = load_workbook(path)
    found = book[name] if name else book.worksheets[0]
    return list(found.iter_rows(values_only=True))


def test_the_work_list_or_those_whom_the_typed_text_finds(
    counter_window: MainWindow, settled: Settled, tmp_path: Path, people: tuple[UUID, UUID]
) -> None:
    page = opened(counter_window, settled, tmp_path, "home")
    export(page, settled)
    assert sheet(tmp_path / "viec-den-han-2026-11-23.xlsx")[0][:2] == ("Hạn", "Họ và tên")
    page.focus_first()
    write("binh")
    export(page, settled)
    rows = sheet(tmp_path / "nguoi-tham-gia-2026-11-23.xlsx")
    assert [row[0] for row in rows] == ["Họ và tên", "Trần Thị Bình"]
    assert counter_window.toasts.text() == "Đã xuất 1 dòng ra nguoi-tham-gia-2026-11-23.xlsx"


def test_everybody_of_the_book(
    counter_window: MainWindow, settled: Settled, tmp_path: Path, people: tuple[UUID, UUID]
) -> None:
    page = opened(counter_window, settled, tmp_path, "home")
    page.export_everybody()
    press(Key.Key_Return)
    settled()
    finish(page.exporter)
    rows = sheet(tmp_path / "nguoi-tham-gia-2026-11-23.xlsx")
    assert [row[0] for row in rows[1:]] == ["Nguyễn Văn An", "Trần Thị Bình"]


def test_the_members_of_a_household(
    counter_window: MainWindow, desk: Desk, settled: Settled, tmp_path: Path, people: tuple[UUID, UUID]
) -> None:
    household = household_of(desk, registered(desk, "Lê Văn Tám", phone=""), registered(desk, "Lê Thị Chín", phone=""))
    page = opened(counter_window, settled, tmp_path, "household", HouseholdArgument(household_id=household))
    export(page, settled)
    rows = sheet(tmp_path / "thanh-vien-ho-2026-11-23.xlsx")
    assert [row[:2] for row in rows[1:]] == [("Lê Văn Tám", "chủ hộ"), ("Lê Thị Chín", "vợ")]


def test_the_journal_of_the_book_is_whole(
    counter_window: MainWindow, desk: Desk, settled: Settled, tmp_path: Path, people: tuple[UUID, UUID]
) -> None:
    page = opened(counter_window, settled, tmp_path, "journal", "book")
    with desk.book.reading() as tx:
        entries = journal.count(tx)
    export(page, settled)
    rows = sheet(tmp_path / "nhat-ky-2026-11-23.xlsx")
    assert len(rows) == 1 + entries
    assert [row[0] for row in rows[1:]] == list(range(entries, 0, -1))
    page.opened("book")
    settled()
    assert page.table.table_model.rows()[0].sentence == f"Xuất ra tệp: Nhật ký của sổ, {entries} dòng."


def test_a_persons_whole_record(
    counter_window: MainWindow, settled: Settled, tmp_path: Path, people: tuple[UUID, UUID]
) -> None:
    page = opened(counter_window, settled, tmp_path, "person", PersonArgument(person_id=people[0]))
    export(page, settled)
    path = tmp_path / "ho-so-2026-11-23.xlsx"
    assert dict(row[:2] for row in sheet(path, "Người"))["Họ và tên"] == "Nguyễn Văn An"
    assert len(sheet(path, "BHXH tự nguyện")) == 2
    export(page, settled, "an.json")
    record = json.loads((tmp_path / "an.json").read_text(encoding="utf-8"))
    assert record["person"]["person"]["full_name"] == "Nguyễn Văn An"
    assert counter_window.toasts.text().startswith("Đã xuất ")


@pytest.mark.parametrize(
    "case", [("ai.pdf", "Tên tệp phải có đuôi .xlsx, .csv."), ("co-san.csv", "Đã có tệp co-san.csv.")]
)
def test_a_name_that_will_not_do_is_said_beside_the_field(
    counter_window: MainWindow, settled: Settled, tmp_path: Path, people: tuple[UUID, UUID], case: tuple[str, str]
) -> None:
    name, said = case
    (tmp_path / "co-san.csv").write_text("nguyên")
    page = opened(counter_window, settled, tmp_path, "home")
    press(Key.Key_E, CONTROL)
    dialog = counter_window.dialog
    assert isinstance(dialog, SaveFileDialog)
    dialog.field.setText(str(tmp_path / name))
    press(Key.Key_Return)
    settled()
    assert counter_window.dialog is dialog
    assert dialog.box.problem().startswith(said)
    assert [one.name for one in tmp_path.iterdir() if one.suffix != ".quay"].count("ai.pdf") == 0
    assert (tmp_path / "co-san.csv").read_text() == "nguyên"
    assert not page.exporter.running


def endless(gate: Callable[[], object]) -> Listing:
    def rows(_tx: Transaction, _desk: Desk) -> Iterator[tuple[int, ...]]:
        number = 0
        while True:
            number += 1
            gate()
            yield (number,)

    return Listing(title="Dài", stem="dai", columns=("Số",), count=lambda _tx, _desk: 1_000_000, rows=rows)


def test_a_long_export_shows_how_far_it_is_and_stops_with_nothing_left(
    counter_window: MainWindow, settled: Settled, tmp_path: Path, people: tuple[UUID, UUID], qtbot: Any
) -> None:
    page = opened(counter_window, settled, tmp_path, "home")
    page.exporter.ask(endless(lambda: None))
    press(Key.Key_Return)
    settled()
    bar = page.exporter.bar
    qtbot.waitUntil(lambda: bar.isVisible() and "1.000.000 dòng" in bar.text(), timeout=20_000)
    counter_window.open_page("person", PersonArgument(person_id=people[1]))  # the next person is served meanwhile
    settled()
    counter_window.go_home()
    settled()
    assert page.exporter.running
    press(Key.Key_E, CONTROL)  # one at a time
    assert counter_window.dialog is None
    assert counter_window.toasts.text().startswith("Đang xuất một danh sách khác.")
    press(Key.Key_Escape)
    qtbot.waitUntil(lambda: not page.exporter.running, timeout=20_000)
    assert not bar.isVisible()
    assert counter_window.navigator.current is page
    assert counter_window.toasts.text() == "Đã dừng, chưa ghi tệp nào."
    assert not list(tmp_path.glob("*dai*"))


def test_what_fails_on_the_way_is_told_and_leaves_nothing(
    counter_window: MainWindow, settled: Settled, tmp_path: Path, people: tuple[UUID, UUID]
) -> None:
    folder = tmp_path / "mat"
    folder.mkdir()
    page = opened(counter_window, settled, folder, "home")
    errors: list[BaseException] = []
    counter_window.on_error = errors.append

    def remove() -> None:
        for one in folder.iterdir():
            one.unlink()
        folder.rmdir()
        raise OSError(2, "gone")

    page.exporter.ask(endless(remove))
    press(Key.Key_Return)
    settled()
    assert page.exporter.wait(10_000)
    QApplication.processEvents()
    assert [type(error) for error in errors] == [CounterError]
    assert str(errors[0]).startswith(f"Không có thư mục {folder}.")
    assert not page.exporter.running


def test_a_csv_by_its_ending(
    counter_window: MainWindow, settled: Settled, tmp_path: Path, people: tuple[UUID, UUID]
) -> None:
    page = opened(counter_window, settled, tmp_path, "journal", PersonArgument(person_id=people[0]))
    export(page, settled, "nhat-ky-an.CSV")
    text = (tmp_path / "nhat-ky-an.CSV").read_text(encoding="utf-8-sig")
    rows = list(csv.reader(text.splitlines()))
    assert rows[0] == ["Số", "Lúc", "Việc", "Của ai", "Người làm"]
    assert any("biên lai" in row[2] for row in rows)
