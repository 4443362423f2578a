"""Nhập dữ liệu by keyboard: file, columns, a try that writes nothing, the import, the stopped rows brought again."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest
from openpyxl import Workbook, load_workbook
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from desktop.services.desk import Desk
from desktop.services.imports import ImportOutcome, ImportReport, Scope, Strategy
from desktop.services.imports import run as import_run
from desktop.storage.people import people as stored
from desktop.ui.pages.imports import imports_page
from desktop.ui.pages.imports.import_words import told_outcome
from desktop.ui.pages.imports.imports_page import ImportsPage
from desktop.ui.pages.imports.result_part import Tab
from desktop.ui.pages.picture_card import bring_file
from desktop.ui.pages.receipts.save_file_dialog import SaveFileDialog
from tests.services.imports.sheets import written
from tests.ui.keys import ALT, CONTROL, Key, press, write
from tests.ui.pages.imports.conftest import HEADINGS, ROWS, Bringing


def count(desk: Desk) -> int:
    with desk.book.reading() as tx:
        return stored.count(tx)


def phone_of(desk: Desk, personal_id: str) -> str:
    with desk.book.reading() as tx:
        (record,) = stored.by_number(tx, personal_id)
        return record.person.phone


def shown_rows(clerk: Bringing) -> list[list[str]]:
    """The texts of the table in view."""
    part = clerk.page.part
    table = {Tab.STOPPED: part.stopped, Tab.CHANGES: part.changes, Tab.NOTES: part.notes}.get(
        part.tab, part.columns.table
    )
    model = table.table_model
    return [
        [str(model.data(model.index(row, column))) for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]


def save_as(clerk: Bringing, path: Path) -> None:
    (dialog,) = [one for one in clerk.story.window.findChildren(SaveFileDialog) if one.isVisible()]
    dialog.field.setText(str(path))
    press(Key.Key_Return, widget=dialog.field)
    clerk.settle()


def test_columns_are_proposed_with_samples_and_changed_by_keyboard(clerk: Bringing) -> None:
    clerk.bring()
    assert shown_rows(clerk) == [
        ["A", "TT", "1 · 2 · 3", "không nhận"],
        ["B", "Họ tên", "Lê Văn Dũng · Phạm Thị Én · Nguyễn Văn An", "Họ và tên"],
        ["C", "Năm sinh", "07/08/1960 · 1962 · 01/01/1990", "Ngày sinh"],
        ["D", "Phái", "Nam · Nữ", "Giới tính"],
        ["E", "CCCD", "001060000004 · 001162000005 · 001090000001", "Số định danh (CCCD)"],
        ["F", "ĐT liên hệ", "0905000004 · 0905000009", shown_rows(clerk)[5][3]],
        ["G", "Mã hộ", "7", "Mã hộ"],
        ["H", "Quan hệ với chủ hộ", "chủ hộ · vợ", "Quan hệ với chủ hộ"],
    ]
    assert clerk.page.part.act.text() == "Thử trước, chưa ghi gì"
    assert QApplication.focusWidget() is clerk.page.part.columns.table
    for _ in range(5):
        press(Key.Key_Down)
    press(Key.Key_Return)
    write("dien")
    press(Key.Key_Return)
    assert shown_rows(clerk)[5][3] == "Điện thoại"
    assert clerk.page.part.columns.mapping()["phone"] == 5
    assert clerk.page.part.columns.table.currentIndex().row() == 6


def test_a_meaning_stands_for_one_column_only(clerk: Bringing) -> None:
    clerk.bring()
    press(Key.Key_Return)
    write("ho va ten")
    rows = shown_rows(clerk)
    assert (rows[0][3], rows[1][3]) == ("Họ và tên", "không nhận")


def test_a_try_writes_nothing_and_the_second_f9_brings_in(clerk: Bringing, desk: Desk) -> None:
    before = count(desk)
    clerk.bring()
    clerk.page.part.columns.table.selectRow(5)
    clerk.page.part.columns.choice.set_value("phone")
    clerk.page.part.columns.choice.value_changed.emit("phone")
    press(Key.Key_F9)
    clerk.settle()
    assert count(desk) == before
    assert clerk.page.part.chips.accessibleName() == "2 người mới, 1 người sửa, 1 dòng dừng, 1 hộ mới"
    assert clerk.page.part.tabs.spoken() == ("Cột, 8", "Lý do dừng, 1", "Sẽ sửa, 1", "Lưu ý, 0")
    (stopped,) = shown_rows(clerk)
    assert stopped == ["5", "Năm sinh", "Ngày sinh không phải ngày tháng có thật."]
    assert clerk.page.part.told.text() == "Dòng 5, cột Năm sinh: Ngày sinh không phải ngày tháng có thật. Xin nhập lại."
    press(Key.Key_3, ALT)
    assert shown_rows(clerk) == [["4", "Nguyễn Văn An", "Điện thoại: 0905000001 → 0905000009"]]
    assert clerk.page.part.told.text() == "Dòng 4, Nguyễn Văn An: Điện thoại: 0905000001 → 0905000009"
    assert clerk.page.part.act.text() == "Nhập 3 dòng"
    press(Key.Key_F9)
    clerk.settle()
    assert count(desk) == before + 2
    assert phone_of(desk, "001090000001") == "0905000009"
    assert clerk.page.part.note.accessibleName() == (
        "Đã nhập 3 dòng vào sổ.. 1 dòng bị dừng; Ctrl+E lưu tờ lỗi, sửa rồi nhập lại."
    )
    assert clerk.page.part.act.text() == "Chọn tệp khác"
    clerk.bring()
    assert clerk.page.part.columns.mapping()["phone"] == 5, "the columns are remembered"
    assert "như lần trước" in clerk.page.card.told.text()
    press(Key.Key_F9)
    clerk.settle()
    assert clerk.page.part.chips.accessibleName() == "3 không đổi, 1 dòng dừng"


def test_the_error_sheet_is_corrected_and_brought_again(clerk: Bringing, desk: Desk) -> None:
    clerk.bring()
    press(Key.Key_F9)
    clerk.settle()
    press(Key.Key_F9)
    clerk.settle()
    before = count(desk)
    press(Key.Key_E, CONTROL)
    clerk.settle()
    path = clerk.folder / "lỗi.xlsx"
    save_as(clerk, path)
    book = load_workbook(path)
    sheet = book.worksheets[0]
    assert [cell.value for cell in sheet[2]][:3] == [4, "Hồ Văn Gấm", "30/02/1970"]
    sheet["C2"] = "28/02/1970"
    book.save(path)
    clerk.bring_file(path)
    press(Key.Key_F9)
    clerk.settle()
    press(Key.Key_F9)
    clerk.settle()
    assert count(desk) == before + 1


def test_the_changes_and_the_notes_in_view_are_exported(clerk: Bringing) -> None:
    clerk.bring(
        ("Họ và tên", "Ngày sinh", "Giới tính", "Số CCCD", "Điện thoại"),
        ("Nguyễn Văn An", "01/01/1990", "Nam", "001090000001", "0905000009"),
        ("Lê Văn Dũng", "07/08/1960", "Nam", 1060000004, "0905000004"),
        ("Hồ Văn Gấm", "30/02/1970", "Nam", "001070000006", ""),
    )
    press(Key.Key_F9)
    clerk.settle()
    part = clerk.page.part
    assert part.out.text() == "Lưu tờ lỗi"
    for key, title, stem in (
        (Key.Key_3, "Người đã có được sửa", "nguoi-se-sua"),
        (Key.Key_4, "Lưu ý về các dòng được nhập", "luu-y"),
    ):
        press(key, ALT)
        assert part.out.text() == "Xuất các dòng này"
        rows, told = shown_rows(clerk), part.told.text()
        assert len(rows) == 1
        press(Key.Key_E, CONTROL)
        clerk.settle()
        path = clerk.folder / f"{stem}.xlsx"
        save_as(clerk, path)
        sheet = load_workbook(path).worksheets[0]
        assert sheet.title == title
        (written_row,) = [[str(cell or "") for cell in row] for row in sheet.iter_rows(min_row=2, values_only=True)]
        assert written_row[:2] == rows[0][:2]
        assert written_row[2].startswith(rows[0][2].rstrip("."))
        assert told.startswith(f"Dòng {written_row[0]}, ")
    press(Key.Key_2, ALT)
    assert part.out.text() == "Lưu tờ lỗi"


def test_all_or_nothing_is_held_up_by_a_stopped_row(clerk: Bringing, desk: Desk) -> None:
    before = count(desk)
    clerk.bring()
    clerk.page.card.scope.setFocus()
    press(Key.Key_Down)
    assert clerk.page.card.chosen()[:2] == (Strategy.BOTH, Scope.FILE)
    press(Key.Key_F9)
    clerk.settle()
    assert clerk.page.part.note.accessibleName().startswith("1 dòng bị dừng nên chưa nhập được cả tệp.")
    press(Key.Key_F9)
    clerk.settle()
    assert count(desk) == before
    clerk.page.card.scope.setFocus()
    press(Key.Key_Up)
    assert clerk.page.part.act.text() == "Thử trước, chưa ghi gì", "what was tried is no longer true"


def test_only_new_people(clerk: Bringing, desk: Desk) -> None:
    clerk.bring(HEADINGS, *ROWS[:3])
    clerk.page.card.strategy.setFocus()
    press(Key.Key_Down)
    press(Key.Key_F9)
    clerk.settle()
    assert clerk.page.part.report is not None
    assert (clerk.page.part.report.new, clerk.page.part.report.changed) == (2, 0)


def test_a_sheet_of_several_and_another_heading_row(clerk: Bringing) -> None:
    book = Workbook()
    first, second = book.worksheets[0], book.create_sheet("Hộ nghèo")
    for sheet, name in ((first, "Lê Văn Dũng"), (second, "Phạm Thị Én")):
        sheet.append(["Họ và tên", "Ngày sinh", "Giới tính"])
        sheet.append(["Họ tên", "Năm sinh", "Phái"])
        sheet.append([name, "1960", "Nam"])
    hidden = book.create_sheet("Cũ")
    hidden.sheet_state = "hidden"
    hidden.append(["Họ và tên", "Ngày sinh"])
    path = clerk.folder / "hai tờ.xlsx"
    book.save(path)
    clerk.bring_file(path)
    card = clerk.page.card
    assert card.sheet_box.isVisible()
    assert card.sheet.count() == 3
    card.sheet.setFocus()
    press(Key.Key_Down)
    clerk.settle()
    assert card.sheet.value() == "Hộ nghèo"
    assert "Phạm Thị Én" in str(shown_rows(clerk))
    card.heading.setFocus()
    card.heading.set_value(1)
    press(Key.Key_Down)
    clerk.settle()
    assert shown_rows(clerk)[0][1] == "Họ tên"


def test_rows_without_a_commune_take_the_chosen_one(clerk: Bringing, desk: Desk) -> None:
    clerk.bring(HEADINGS, ROWS[0])
    clerk.page.card.commune.line.setFocus()
    write("hoan kiem")
    clerk.settle()
    press(Key.Key_Return)
    code = clerk.page.card.commune.value()
    assert code
    press(Key.Key_F9)
    clerk.settle()
    press(Key.Key_F9)
    clerk.settle()
    with desk.book.reading() as tx:
        (record,) = stored.by_number(tx, "001060000004")
    assert record.person.address.commune_code == code


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        ("a.pdf", b"%PDF-1.7", "Tệp a.pdf không phải bảng tính."),
        ("a.csv", b"x,y\n1,2\n", "Không thấy dòng tiêu đề trong tệp a.csv."),
        ("a.xlsx", b"", "Tệp a.xlsx không có dòng nào."),
    ],
)
def test_a_file_that_cannot_be_read_is_said_and_the_sheet_before_stays(
    clerk: Bringing, name: str, content: bytes, said: str
) -> None:
    clerk.bring()
    path = clerk.folder / name
    path.write_bytes(content)
    clerk.bring_file(path)
    assert clerk.page.part.note.accessibleName().startswith(said)
    assert clerk.page.proposed is not None
    assert clerk.page.proposed.sheet.path.name == "danh sách.xlsx"


def test_without_a_column_of_names_nothing_is_tried(clerk: Bringing) -> None:
    clerk.bring()
    clerk.page.part.columns.table.selectRow(1)
    press(Key.Key_Return)
    write("khong nhan")
    press(Key.Key_F9)
    assert not clerk.page.runner.running
    assert clerk.page.part.note.accessibleName().startswith("Chưa có cột họ và tên.")


def test_esc_stops_a_long_try_and_the_window_is_free_meanwhile(
    clerk: Bringing, monkeypatch: pytest.MonkeyPatch
) -> None:
    held, go = threading.Event(), threading.Event()

    def slow(desk: Desk, sheet: object, report: object, stop: object) -> ImportReport:
        held.set()
        assert go.wait(10)
        return import_run.dry_run(desk, sheet, report, stop)  # type: ignore[arg-type]

    clerk.bring()
    monkeypatch.setattr(imports_page, "dry_run", slow)
    press(Key.Key_F9)
    assert held.wait(10)
    clerk.story.window.open_page("home")
    clerk.story.settle()
    assert clerk.story.window.navigator.current is not clerk.page
    clerk.story.window.open_page("imports")
    press(Key.Key_F9)
    press(Key.Key_Escape)
    assert clerk.story.window.navigator.current is clerk.page
    go.set()
    clerk.settle()
    assert clerk.page.part.note.accessibleName().startswith("Đã dừng đọc tệp danh sách.xlsx.")
    assert clerk.page.part.act.text() == "Thử trước, chưa ghi gì"
    assert not clerk.page.work.isVisible()


def test_a_stopped_import_says_how_far_it_came_and_goes_on(
    clerk: Bringing, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(import_run, "PORTION_ROWS", 2)
    rows = [(number, f"Người {number} Văn A", "1970", "Nam", "", "", "", "") for number in range(1, 9)]
    clerk.bring(HEADINGS, *rows)
    before = count(desk)
    press(Key.Key_F9)
    clerk.settle()
    real = import_run.run_import

    def stopping(desk: Desk, sheet: object, report: object, stop: object) -> ImportOutcome:
        return real(desk, sheet, report, lambda: count(desk) >= before + 4)  # type: ignore[arg-type]

    monkeypatch.setattr(imports_page, "run_import", stopping)
    press(Key.Key_F9)
    clerk.settle()
    assert count(desk) == before + 4
    assert clerk.page.part.note.accessibleName().startswith("Đã dừng: nhập được 4 dòng, còn 4 dòng.")
    monkeypatch.setattr(imports_page, "run_import", real)
    press(Key.Key_F9)
    clerk.settle()
    press(Key.Key_F9)
    clerk.settle()
    assert count(desk) == before + 8


def test_progress_is_told_in_rows(clerk: Bringing) -> None:
    seen: list[tuple[int, int]] = []
    clerk.page.runner.moved.connect(lambda progress: seen.append((progress.done, progress.total)))
    rows = [(number, f"Người {number} Văn A", "1970", "Nam", "", "", "", "") for number in range(1, 900)]
    clerk.bring(HEADINGS, *rows)
    press(Key.Key_F9)
    clerk.settle()
    assert seen
    assert {total for _done, total in seen} <= {899, 900}, "the heading may count while it is read"
    assert [done for done, _total in seen] == sorted(done for done, _total in seen)


def test_a_dropped_file_is_read(clerk: Bringing) -> None:
    path = written(clerk.folder / "thả.xlsx", HEADINGS, *ROWS)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    copy, buttons, keys = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    entering = QDragEnterEvent(QPoint(9, 9), copy, data, buttons, keys)
    QApplication.sendEvent(clerk.page, entering)
    assert entering.isAccepted()
    QApplication.sendEvent(clerk.page, QDropEvent(QPointF(9, 9), copy, data, buttons, keys))
    clerk.settle()
    assert clerk.page.card.file.text() == "thả.xlsx"


def test_the_sample_is_saved_and_can_be_brought_in(clerk: Bringing) -> None:
    press(Key.Key_9, ALT)
    clerk.settle()
    path = clerk.folder / "mẫu.xlsx"
    save_as(clerk, path)
    clerk.bring_file(path)
    press(Key.Key_F9)
    clerk.settle()
    assert clerk.page.part.report is not None
    assert (clerk.page.part.report.new, clerk.page.part.report.stopped) == (2, ())


def test_home_brings_sheets_here_by_ctrl_o(clerk: Bringing, monkeypatch: pytest.MonkeyPatch) -> None:
    path = written(clerk.folder / "nhà.xlsx", HEADINGS, *ROWS)
    clerk.story.open("home")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_asked: (str(path), ""))
    press(Key.Key_O, CONTROL)
    clerk.settle()
    page = clerk.story.wait_page("imports")
    assert page is clerk.page
    assert clerk.page.card.file.text() == "nhà.xlsx"
    bring_file(clerk.page.counter, clerk.page, clerk.folder / "không có.csv")
    clerk.settle()
    assert clerk.page.part.note.accessibleName().startswith("Không mở được tệp không có.csv.")


def test_a_page_made_anew_keeps_the_sheet_and_its_columns(clerk: Bringing, qtbot: QtBot) -> None:
    clerk.bring()
    press(Key.Key_Return)
    write("nghe nghiep")
    clerk.page.card.scope.setFocus()
    press(Key.Key_Down)
    clerk.page.closing()
    page = ImportsPage(clerk.page.counter)
    qtbot.addWidget(page)
    page.opened()
    assert page.card.file.text() == "danh sách.xlsx"
    assert page.part.columns.mapping()["occupation"] == 0
    assert page.card.chosen()[1] is Scope.FILE


def test_each_outcome_has_its_sentence() -> None:
    report = ImportReport(rows=5, new=3, changed=1, same=1)
    told = [
        told_outcome(ImportOutcome(report=report, written=True)),
        told_outcome(ImportOutcome(report=report, written=False, refused=True)),
        told_outcome(ImportOutcome(report=report, written=True, cancelled=True, rows_left=9)),
        told_outcome(ImportOutcome(report=report, written=False, cancelled=True)),
        told_outcome(ImportOutcome(report=ImportReport(rows=1, same=1), written=False)),
    ]
    assert [(title, tone) for title, _text, tone in told] == [
        ("Đã nhập 4 dòng vào sổ.", "ok"),
        ("Chưa nhập gì vào sổ.", "bad"),
        ("Đã dừng: nhập được 4 dòng, còn 9 dòng.", "warn"),
        ("Đã dừng, chưa nhập gì vào sổ.", "warn"),
        ("Không có gì mới để nhập.", "info"),
    ]
