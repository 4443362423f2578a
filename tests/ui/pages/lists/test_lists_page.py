"""Gather, check and send lists to the agency by keys; files and prints of a list."""

import io
from datetime import datetime
from pathlib import Path

import openpyxl
import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt

from desktop.services.desk import Desk
from desktop.services.lists.batches import BatchState, list_batches, open_batch
from desktop.services.lists.drafts import RemoveLines, remove_lines
from desktop.services.lists.waiting import waiting_lines
from desktop.ui.pages.arguments import ListsArgument
from desktop.ui.pages.home.side_row import SideRow
from desktop.ui.pages.lists.dialogs.export_dialog import ExportDialog
from desktop.ui.pages.lists.dialogs.line_dialog import LineDialog
from desktop.ui.pages.lists.dialogs.new_batch_dialog import NewBatchDialog
from desktop.ui.pages.lists.dialogs.send_dialog import SendDialog
from desktop.ui.pages.lists.lists_page import ListsPage
from desktop.ui.pages.receipts.paper_dialog import PaperDialog
from desktop.ui.pages.receipts.save_file_dialog import SaveFileDialog
from tests.services.builders import household_of
from tests.services.lists.stories import gathered, participant, pay_household, set_up, si_receipt
from tests.ui.keys import ALT, CONTROL, Key, press, write
from tests.ui.pages.conftest import hold, pages_in
from tests.ui.pages.counter_story import Story
from tests.ui.pages.lists.conftest import NAMES, lists_page, names_of, said


def test_what_waits_stands_by_form_and_without_a_list_the_page_says_what_to_do(page: ListsPage) -> None:
    (row,) = page.batches.findChildren(SideRow)
    assert row.accessibleName().startswith("D05-TS: 4 dòng, ")
    assert page.part.detail.primary.text() == "Lập danh sách mới"
    assert not page.part.filter.isVisible()


def test_a_new_list_takes_the_waiting_lines_but_those_left_out(story: Story, page: ListsPage, desk: Desk) -> None:
    press(Key.Key_N, CONTROL)
    story.settle()
    dialog = story.window.dialog
    assert isinstance(dialog, NewBatchDialog)
    assert dialog.count.text().startswith("Lấy 4 trong 4 dòng · ")
    dialog.table.setFocus()
    dialog.table.selectRow(1)
    press(Key.Key_Delete)
    assert dialog.count.text().startswith("Lấy 3 trong 4 dòng")
    hold(Key.Key_Delete)
    press(Key.Key_Return)
    story.settle()
    assert list_batches(desk) == ()
    press(Key.Key_F9)
    story.settle()
    assert names_of(page) == [NAMES[0], NAMES[2], NAMES[3]]
    assert page.part.steps.texts()[0] == "Gom 3 dòng"
    assert [(form.form_code, form.count) for form in waiting_lines(desk).forms] == [("d05_ts", 1)]


def test_what_was_left_out_is_kept_over_esc(story: Story, page: ListsPage) -> None:
    press(Key.Key_N, CONTROL)
    story.settle()
    first = story.window.dialog
    assert isinstance(first, NewBatchDialog)
    first.table.setFocus()
    press(Key.Key_Space)
    first.until.setFocus()
    first.until.selectAll()
    write("22112026")
    press(Key.Key_Escape)
    press(Key.Key_N, CONTROL)
    story.settle()
    again = story.window.dialog
    assert isinstance(again, NewBatchDialog)
    assert again.until.text() == "22112026"
    again.until.setFocus()
    again.until.selectAll()
    write("23112026")
    story.wait(lambda: again.count.text().startswith("Lấy 3 trong 4 dòng"))


def test_a_half_day_and_no_line_are_told_and_nothing_is_made(story: Story, page: ListsPage, desk: Desk) -> None:
    press(Key.Key_N, CONTROL)
    story.settle()
    dialog = story.window.dialog
    assert isinstance(dialog, NewBatchDialog)
    dialog.until.setFocus()
    dialog.until.selectAll()
    write("112026")
    press(Key.Key_F9)
    assert dialog.until_box.problem() == "Xin ghi đủ ngày, tháng, năm."
    dialog.until.selectAll()
    write("01112026")
    story.wait(lambda: dialog.forms.value() is None)
    press(Key.Key_F9)
    assert dialog.note.accessibleName().startswith("Chưa có dòng nào để lập.")
    assert list_batches(desk) == ()


def test_only_f9_sends_and_what_was_sent_stays(story: Story, page: ListsPage, desk: Desk) -> None:
    made = gathered(desk)
    page = lists_page(story, ListsArgument(batch_id=made.batch_id))
    assert page.part.table.hasFocus()
    press(Key.Key_F9)
    dialog = story.window.dialog
    assert isinstance(dialog, SendDialog)
    hold(Key.Key_F9)
    press(Key.Key_Space)
    press(Key.Key_F9)
    story.settle()
    dialog = story.window.dialog
    assert isinstance(dialog, SendDialog)
    press(Key.Key_Return)
    story.settle()
    assert open_batch(desk, made.batch_id).row.state is BatchState.DRAFT
    press(Key.Key_F9)
    press(Key.Key_F9)
    story.settle()
    assert open_batch(desk, made.batch_id).row.state is BatchState.SENT
    assert "đã gửi" in story.window.toasts.text()
    page.part.focus()
    press(Key.Key_Delete)
    story.settle()
    assert said(page).startswith("Danh sách đã gửi giữ nguyên như đã gửi.")
    assert len(open_batch(desk, made.batch_id).lines) == 4


def test_what_stops_the_sending_is_gone_to_first(story: Story, desk: Desk) -> None:
    set_up(desk)
    si_receipt(desk, "Hoàng Văn Sơn", 1)
    si_receipt(desk, "Lương Thị Hậu", 2, personal_id="", si_number="")
    made = gathered(desk)
    page = lists_page(story, ListsArgument(batch_id=made.batch_id))
    assert names_of(page) == ["Lương Thị Hậu", "Hoàng Văn Sơn"]
    assert page.part.detail.primary.text() == "Còn 1 dòng cần sửa"
    press(Key.Key_Down)
    assert page.part.detail.title.text() == "Dòng 1: Hoàng Văn Sơn"
    press(Key.Key_F9)
    assert story.window.dialog is None
    assert page.part.detail.title.text() == "Dòng 2: Lương Thị Hậu"
    press(Key.Key_Return)
    story.wait_page("person")
    press(Key.Key_Escape)
    story.wait_page("lists")
    assert page.part.detail.title.text() == "Dòng 2: Lương Thị Hậu"
    assert open_batch(desk, made.batch_id).row.state is BatchState.DRAFT


def test_a_line_is_taken_out_and_put_back(story: Story, page: ListsPage, desk: Desk) -> None:
    made = gathered(desk)
    page = lists_page(story, ListsArgument(batch_id=made.batch_id))
    press(Key.Key_Down)
    press(Key.Key_Delete)
    story.settle()
    assert names_of(page) == [NAMES[0], NAMES[2], NAMES[3]]
    press(Key.Key_Z, CONTROL)
    story.settle()
    assert sorted(names_of(page)) == sorted(NAMES)
    press(Key.Key_Z, CONTROL)
    story.settle()
    assert "Chưa bỏ dòng nào" in story.window.toasts.text()


def test_an_emptied_draft_can_be_filled_or_dropped(story: Story, page: ListsPage, desk: Desk) -> None:
    made = gathered(desk)
    ids = tuple(line.line_id for line in open_batch(desk, made.batch_id).lines)
    remove_lines(desk, RemoveLines(batch_id=made.batch_id, version=made.version, line_ids=ids))
    page = lists_page(story, ListsArgument(batch_id=made.batch_id))
    assert page.part.detail.primary.text() == "Thêm các dòng đang chờ"
    press(Key.Key_F9)
    story.settle()
    assert len(names_of(page)) == 4
    for _line in range(4):
        page.part.focus()
        press(Key.Key_Delete)
        story.settle()
    page.batches.list.setFocus()
    press(Key.Key_Delete)
    story.settle()
    assert list_batches(desk) == ()
    assert page.part.view is None


def test_what_a_line_asks_for_is_changed(story: Story, page: ListsPage, desk: Desk) -> None:
    made = gathered(desk)
    lists_page(story, ListsArgument(batch_id=made.batch_id))
    press(Key.Key_4, ALT)
    dialog = story.window.dialog
    assert isinstance(dialog, LineDialog)
    write("3")
    press(Key.Key_Tab)
    press(Key.Key_Space)
    dialog.note.setFocus()
    write("nhận tại bưu điện")
    press(Key.Key_Return)
    story.settle()
    line = open_batch(desk, made.batch_id).lines[0]
    assert (line.kind.value, line.kind_name, line.paper) == ("again", "đóng lại", True)
    assert line.note == "nhận tại bưu điện"
    press(Key.Key_4, ALT)
    again = story.window.dialog
    assert isinstance(again, LineDialog)
    assert again.note.text() == line.note
    again.note.setFocus()
    again.note.selectAll()
    press(Key.Key_Backspace)
    press(Key.Key_F9)
    story.settle()
    assert open_batch(desk, made.batch_id).lines[0].note == ""


@pytest.mark.parametrize(("key", "ending"), [(Key.Key_1, ".xlsx"), (Key.Key_2, ".pdf"), (Key.Key_3, ".xlsx")])
def test_a_list_is_saved_as_each_file(story: Story, page: ListsPage, tmp_path: Path, key: Qt.Key, ending: str) -> None:
    desk = story.window.counter.open_desk
    page = lists_page(story, ListsArgument(batch_id=gathered(desk).batch_id))
    page.files.folder = tmp_path
    press(Key.Key_E, CONTROL)
    assert isinstance(story.window.dialog, ExportDialog)
    press(key, ALT)
    story.wait(lambda: isinstance(story.window.dialog, SaveFileDialog))
    press(Key.Key_Return)
    story.settle()
    (path,) = [one for one in tmp_path.iterdir() if one.suffix == ending and "D05" in one.name]
    assert path.name in story.window.toasts.text()
    if ending == ".pdf":
        text = "".join(one.extract_text() for one in PdfReader(io.BytesIO(path.read_bytes())).pages)
    else:
        sheet = openpyxl.load_workbook(path).worksheets[0]
        text = "\n".join(str(cell.value) for row in sheet.iter_rows() for cell in row)
    assert all(name in text for name in NAMES)


def exported(story: Story, page: ListsPage, path: Path) -> list[tuple[object, ...]]:
    """The rows of the table that Ctrl+E is asking a place for, read back."""
    story.wait(lambda: isinstance(story.window.dialog, SaveFileDialog))
    dialog = story.window.dialog
    assert isinstance(dialog, SaveFileDialog)
    dialog.field.setText(str(path))
    press(Key.Key_Return, widget=dialog.field)
    story.settle()
    page.files.exporter.wait()
    story.settle()
    assert path.name in story.window.toasts.text()
    return list(openpyxl.load_workbook(path).worksheets[0].iter_rows(values_only=True))


def test_the_batches_and_the_waiting_lines_are_exported(
    story: Story, page: ListsPage, desk: Desk, tmp_path: Path
) -> None:
    (form,) = waiting_lines(desk).forms
    press(Key.Key_E, CONTROL)
    titles, *rows = exported(story, page, tmp_path / "chờ.xlsx")
    assert titles[:5] == ("Mẫu", "Người tham gia", "Số định danh", "Ký hiệu", "Số biên lai")
    assert [row[1] for row in rows] == list(NAMES)
    assert [(row[4], row[6], row[7]) for row in rows] == [
        (line.receipt_number, line.months, int(line.amount)) for line in form.lines
    ]

    batch = gathered(desk)
    page = lists_page(story, ListsArgument(batch_id=batch.batch_id))
    press(Key.Key_E, CONTROL)
    press(Key.Key_4, ALT)
    titles, *rows = exported(story, page, tmp_path / "đợt.xlsx")
    (shown,) = list_batches(desk)
    assert titles[:4] == ("Danh sách", "Trạng thái", "Số dòng", "Số tiền (đ)")
    (row,) = rows
    assert row[:4] == (shown.title, shown.chip.text, 4, int(form.total))
    assert isinstance(row[5], datetime)
    assert row[5].date() == shown.made_on
    assert row[6:9] == (None, None, None)

    press(Key.Key_E, CONTROL)
    press(Key.Key_5, ALT)
    story.settle()
    assert story.window.dialog is None
    assert story.window.toasts.text() == "Không còn dòng nào chờ lập danh sách."


def test_a_list_is_looked_at_as_it_prints(story: Story, page: ListsPage, desk: Desk) -> None:
    lists_page(story, ListsArgument(batch_id=gathered(desk).batch_id))
    press(Key.Key_P, CONTROL)
    story.wait(lambda: isinstance(story.window.dialog, PaperDialog))
    dialog = story.window.dialog
    assert isinstance(dialog, PaperDialog)
    story.wait(lambda: pages_in(dialog.view) > 0)


def test_what_another_did_is_seen_and_an_act_on_an_old_view_is_refused(
    story: Story, page: ListsPage, desk: Desk
) -> None:
    made = gathered(desk)
    page = lists_page(story, ListsArgument(batch_id=made.batch_id))
    lines = open_batch(desk, made.batch_id).lines
    changed = remove_lines(
        desk, RemoveLines(batch_id=made.batch_id, version=made.version, line_ids=(lines[3].line_id,))
    )
    press(Key.Key_Delete)
    story.settle()
    assert "vừa được sửa ở nơi khác" in said(page)
    assert names_of(page) == list(NAMES[:3])
    remove_lines(desk, RemoveLines(batch_id=made.batch_id, version=changed.version, line_ids=(lines[2].line_id,)))
    story.window.counter.announcer.announce(changed)
    story.settle()
    assert names_of(page) == list(NAMES[:2])


def test_arrows_go_through_the_batches_and_enter_to_the_lines(story: Story, page: ListsPage, desk: Desk) -> None:
    lines = waiting_lines(desk).forms[0].lines
    for line in lines[:2]:
        gathered(desk, chosen=((line.receipt_id, line.person_id),))
    page = lists_page(story)
    shown = page.head.subject.text()
    page.batches.list.setFocus()
    press(Key.Key_Down if "2/2026" in shown else Key.Key_Up)
    story.settle()
    assert page.head.subject.text() != shown
    press(Key.Key_Return)
    assert page.part.table.hasFocus()


def test_a_reply_is_asked_for_only_when_one_can_come(story: Story, page: ListsPage, desk: Desk) -> None:
    lists_page(story, ListsArgument(batch_id=gathered(desk).batch_id))
    press(Key.Key_O, CONTROL)
    assert said(page).startswith("Chưa nhập trả lời được cho đợt này.")


def test_the_open_batch_stays_open_in_another_language(story: Story, page: ListsPage, desk: Desk) -> None:
    made = gathered(desk)
    other = gathered_again(desk)
    page = lists_page(story)
    page._open_batch(made.batch_id)
    story.settle()
    story.window.navigator.rebuild()
    story.settle()
    anew = story.window.navigator.current
    assert isinstance(anew, ListsPage)
    assert anew is not page
    assert anew.part.view is not None
    assert anew.part.view.row.batch_id == made.batch_id != other


def gathered_again(desk: Desk) -> object:
    si_receipt(desk, "Bùi Thị Năm", 9)
    return gathered(desk).batch_id


def test_f9_on_a_line_without_a_clinic_lets_it_be_chosen_there(story: Story, desk: Desk) -> None:
    set_up(desk)
    family = tuple(
        participant(desk, name, 20 + place, clinic_code="")
        for place, name in enumerate(("Trần Văn Bình", "Lê Thị Cúc"))
    )
    pay_household(desk, household_of(desk, *family), family, {})
    page = lists_page(story, ListsArgument(batch_id=gathered(desk, "mau_so_4").batch_id))
    assert page.part.detail.primary.text() == "Còn 2 dòng cần sửa"
    press(Key.Key_F9)
    story.settle()
    dialog = story.window.dialog
    assert isinstance(dialog, LineDialog)
    assert dialog.clinic.choice.hasFocus()
    assert dialog.household.isVisible()
    assert dialog.household.text() == "Chọn cho cả 1 người khác trong hộ chưa có nơi khám"
    press(Key.Key_Down)
    press(Key.Key_F9)
    story.settle()
    assert story.window.dialog is None
    assert page.part.detail.primary.text() == "Đánh dấu đã gửi"
    assert not any(line.blocking for line in open_batch(desk, page.part.view.row.batch_id).lines)  # type: ignore[union-attr]


def test_a_line_of_voluntary_si_is_not_asked_for_a_clinic(story: Story, page: ListsPage, desk: Desk) -> None:
    lists_page(story, ListsArgument(batch_id=gathered(desk).batch_id))
    press(Key.Key_4, ALT)
    dialog = story.window.dialog
    assert isinstance(dialog, LineDialog)
    assert not dialog.clinic.isVisible()
    assert not dialog.household.isVisible()
