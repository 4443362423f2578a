"""The agency's reply: file, columns, preview, store; nothing is stored before F9."""

import csv
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import psutil
import pytest
from PySide6.QtWidgets import QFileDialog

from desktop.services.desk import Desk
from desktop.services.lists.batches import BatchRow, BatchState, Outcome, open_batch
from desktop.services.people.register_person import load_person_draft
from desktop.ui.pages.arguments import ListsArgument, ReplyArgument
from desktop.ui.pages.lists.lists_page import ListsPage
from desktop.ui.pages.lists.reply.reply_page import ReplyPage
from tests.services.lists.stories import csv_file, reply_file, reply_row, sent, view_of
from tests.ui.exports import export
from tests.ui.keys import ALT, CONTROL, Key, press, write
from tests.ui.pages.counter_story import Story
from tests.ui.pages.lists.conftest import NAMES, lists_page


@pytest.fixture
def row(desk: Desk, paid_four: None) -> BatchRow:
    """A sent list of four."""
    return sent(desk)


@pytest.fixture
def reply(desk: Desk, row: BatchRow, tmp_path: Path) -> Path:
    """Two accepted with new numbers, one refused, one left out, one about nobody."""
    view = view_of(desk, row)
    return reply_file(
        tmp_path / "tra-loi.xlsx",
        [
            reply_row(view, 0, hi="0177777771"),
            reply_row(view, 1, hi="0177777772"),
            reply_row(view, 2, "Không nhận", "sai ngày sinh"),
            ["5", "Người Lạ", "001099999999", "", "", "", "Đã nhận", ""],
        ],
    )


def reply_page(story: Story, row: BatchRow, path: Path) -> ReplyPage:
    """The page with the preview of a file, reached from the lists."""
    lists_page(story, ListsArgument(batch_id=row.batch_id))
    page = story.open("lists_reply", ReplyArgument(batch_id=row.batch_id, path=path))
    assert isinstance(page, ReplyPage)
    story.wait(lambda: page.part.preview is not None or not page.part.note.isHidden())
    story.settle()
    return page


def states(page: ReplyPage) -> list[str]:
    model = page.part.table.table_model
    return [str(model.data(model.index(place, 3))) for place in range(model.rowCount())]


def test_the_preview_counts_and_stores_nothing(story: Story, desk: Desk, row: BatchRow, reply: Path) -> None:
    page = reply_page(story, row, reply)
    assert page.columns.file.text() == "tra-loi.xlsx"
    assert page.columns.fields["result"].currentText() == "G: Kết quả"
    assert page.part.chips.texts() == ("1 không nhận", "1 ngoài đợt", "2 đã nhận", "1 không có trả lời")
    assert states(page) == ["Không nhận", "Ngoài đợt", "Đã nhận", "Đã nhận"]
    assert page.part.store.text() == "Ghi trả lời: 2 dòng nhận, 3 dòng cần xem"
    press(Key.Key_3, ALT)
    assert states(page) == ["Không trả lời"]
    press(Key.Key_Return)
    press(Key.Key_Escape)
    story.wait_page("lists")
    assert open_batch(desk, row.batch_id).row.state is BatchState.SENT


def test_ctrl_e_exports_the_rows_in_view(
    story: Story, row: BatchRow, reply: Path, settled: Callable[[], None], tmp_path: Path
) -> None:
    page = reply_page(story, row, reply)
    press(Key.Key_3, ALT)
    page.exporter.folder = tmp_path
    export(page, settled, "con-thieu.csv")
    titles, missing = list(csv.reader((tmp_path / "con-thieu.csv").read_text("utf-8-sig").splitlines()))
    assert titles == ["DÒNG TỆP", "DÒNG GỬI", "NGƯỜI THAM GIA", "TRẠNG THÁI", "NỘI DUNG"]
    assert missing[:2] == ["–", "4"]
    assert missing[2].startswith(NAMES[3])
    assert missing[3] == "Không trả lời"


def test_f9_stores_it_with_the_numbers_that_were_not_left_out(
    story: Story, desk: Desk, row: BatchRow, reply: Path
) -> None:
    page = reply_page(story, row, reply)
    press(Key.Key_4, ALT)
    page.part.focus()
    press(Key.Key_Space)
    assert [change.after for change in page.part.taken()] == ["0177777772"]
    press(Key.Key_F9)
    lists = story.wait_page("lists")
    assert isinstance(lists, ListsPage)
    view = open_batch(desk, row.batch_id)
    assert [line.outcome for line in view.lines] == [
        Outcome.ACCEPTED,
        Outcome.ACCEPTED,
        Outcome.REJECTED,
        Outcome.MISSING,
    ]
    assert [load_person_draft(desk, line.person_id).hi_number for line in view.lines[:2]] == ["", "0177777772"]
    assert "2 dòng cần xem" in story.window.toasts.text()
    assert lists.part.tabs.spoken() == ("Tất cả, 4 dòng", "Cần xem, 2 dòng", "Đã khớp, 2 dòng", "Ngoài đợt, 1 dòng")
    shown = lists.part.sent_line()
    assert shown is not None
    assert shown.name == NAMES[2]


def test_a_number_left_out_stays_out_when_a_column_changes(story: Story, row: BatchRow, reply: Path) -> None:
    page = reply_page(story, row, reply)
    press(Key.Key_4, ALT)
    page.part.focus()
    press(Key.Key_Space)
    page.columns.fields["reason"].setFocus()
    write("khong")
    story.settle()
    assert "reason" not in page.columns.columns()
    assert [change.after for change in page.part.taken()] == ["0177777772"]


def test_without_a_column_to_match_by_nothing_can_be_stored(
    story: Story, desk: Desk, row: BatchRow, reply: Path
) -> None:
    page = reply_page(story, row, reply)
    for target in ("personal_id", "si_number", "hi_number", "receipt"):
        page.columns.fields[target].setFocus()
        write("khong")
    story.settle()
    assert page.part.note.isVisible()
    assert page.part.store.text().startswith("Còn 1 điều cần sửa")
    press(Key.Key_F9)
    story.settle()
    assert open_batch(desk, row.batch_id).row.state is BatchState.SENT


def test_the_columns_are_remembered(story: Story, desk: Desk, row: BatchRow, tmp_path: Path) -> None:
    view = view_of(desk, row)
    headings = ("STT", "Họ và tên", "Giấy tờ", "D", "E", "F", "Kết quả xử lý", "Lý do")
    first = csv_file(tmp_path / "lan-1.csv", [reply_row(view, 0), reply_row(view, 1)], headings)
    page = reply_page(story, row, first)
    assert "Đoán theo tiêu đề" in page.columns.told.text()
    for target, key in (("personal_id", "c"), ("reason", "khong")):
        page.columns.fields[target].setFocus()
        write(key)
    story.settle()
    assert page.part.chips.texts()[0] == "2 đã nhận"
    press(Key.Key_F9)
    story.wait_page("lists")
    second = csv_file(tmp_path / "lan-2.csv", [reply_row(view, 2), reply_row(view, 3)], headings)
    page = reply_page(story, row, second)
    assert page.columns.told.text() == "Như lần trước với tệp có cùng tiêu đề cột."
    assert page.columns.columns() == {"name": 1, "personal_id": 2, "result": 6}


def test_the_same_reply_twice_and_one_of_another_batch_are_named(
    story: Story, desk: Desk, row: BatchRow, reply: Path
) -> None:
    reply_page(story, row, reply)
    press(Key.Key_F9)
    story.wait_page("lists")
    page = reply_page(story, row, reply)
    assert "Trả lời này đã nhập ngày 23/11/2026" in page.part.note.accessibleName()
    press(Key.Key_F9)
    story.settle()
    assert story.window.navigator.current is page


def test_a_file_that_is_no_sheet_is_refused_with_words(story: Story, desk: Desk, row: BatchRow, tmp_path: Path) -> None:
    broken = tmp_path / "tra-loi.xlsx"
    broken.write_bytes(b"khong phai bang tinh")
    page = reply_page(story, row, broken)
    assert page.part.note.isVisible()
    assert "tra-loi.xlsx" in page.part.note.accessibleName()
    assert page.part.preview is None
    assert not page.work.isVisible()


def test_half_a_day_of_the_answer_stores_nothing(story: Story, desk: Desk, row: BatchRow, reply: Path) -> None:
    page = reply_page(story, row, reply)
    page.columns.received.setFocus()
    page.columns.received.selectAll()
    write("112026")
    press(Key.Key_F9)
    story.settle()
    assert page.columns.received_box.problem() == "Xin ghi đủ ngày, tháng, năm."
    assert open_batch(desk, row.batch_id).row.state is BatchState.SENT


def test_what_was_chosen_is_there_after_esc_and_in_another_language(
    story: Story, desk: Desk, row: BatchRow, reply: Path
) -> None:
    page = reply_page(story, row, reply)
    page.columns.fields["reason"].setFocus()
    write("khong")
    story.settle()
    press(Key.Key_Escape)
    story.wait_page("lists")
    back = story.open("lists_reply", ReplyArgument(batch_id=row.batch_id))
    assert back is page
    assert "reason" not in page.columns.columns()
    story.window.navigator.rebuild()
    story.settle()
    anew = story.window.navigator.current
    assert isinstance(anew, ReplyPage)
    assert anew is not page
    assert "reason" not in anew.columns.columns()
    assert anew.part.preview is not None


def test_ctrl_o_asks_for_the_file_and_goes_on_to_its_columns(story: Story, row: BatchRow, reply: Path) -> None:
    page = lists_page(story, ListsArgument(batch_id=row.batch_id))
    page.folder = reply.parent
    press(Key.Key_O, CONTROL)
    dialog = page.findChild(QFileDialog)
    assert dialog is not None
    dialog.fileSelected.emit(str(reply))
    dialog.close()
    found = story.wait_page("lists_reply")
    assert isinstance(found, ReplyPage)
    story.wait(lambda: found.part.preview is not None)


def reading_child() -> psutil.Process | None:
    """The process that reads a sheet, while there is one."""
    for one in psutil.Process().children():
        with suppress(psutil.Error):
            if one.status() != psutil.STATUS_ZOMBIE and "read-sheet" in one.cmdline():
                return one
    return None


def held_reading(story: Story, row: BatchRow, path: Path) -> ReplyPage:
    """The page while a file is read that takes for ever: its child is held."""
    lists_page(story, ListsArgument(batch_id=row.batch_id))
    page = story.open("lists_reply", ReplyArgument(batch_id=row.batch_id, path=path))
    assert isinstance(page, ReplyPage)
    story.wait(lambda: reading_child() is not None)
    child = reading_child()
    assert child is not None
    child.suspend()
    return page


def test_esc_stops_the_child_that_reads_and_the_page_stays_as_it_was(story: Story, row: BatchRow, reply: Path) -> None:
    page = held_reading(story, row, reply)
    story.wait(page.work.isVisible)
    press(Key.Key_Escape)
    assert not page.work.isVisible()
    story.wait(lambda: reading_child() is None)
    story.settle()
    assert story.window.navigator.current is page
    assert page.part.note.isHidden()
    assert page.part.preview is None
    page.read(reply)  # and another reading is not held up
    story.wait(lambda: page.part.preview is not None)
    press(Key.Key_Escape)
    story.wait_page("lists")


def test_who_goes_back_before_the_bar_shows_leaves_no_child(story: Story, row: BatchRow, reply: Path) -> None:
    page = held_reading(story, row, reply)
    page.work.hide()
    press(Key.Key_Escape)
    story.wait_page("lists")
    story.wait(lambda: reading_child() is None)


def test_another_file_stops_the_reading_of_the_first(story: Story, row: BatchRow, reply: Path) -> None:
    page = held_reading(story, row, reply)
    page.read(reply)
    story.wait(lambda: page.part.preview is not None)
    assert reading_child() is None
