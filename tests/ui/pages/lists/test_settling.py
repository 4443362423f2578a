"""Go through what the agency answered by keys: correct and list again, settle, choose, close."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from desktop.services.desk import Desk
from desktop.services.lists.batches import BatchState, Handling, Outcome, list_batches, open_batch
from desktop.services.people.register_person import load_person_draft
from desktop.ui.pages.arguments import ListsArgument
from desktop.ui.pages.home.home_page import HomePage
from desktop.ui.pages.home.side_row import SideRow
from desktop.ui.pages.lists.dialogs.choose_row_dialog import ChooseRowDialog
from desktop.ui.pages.lists.dialogs.numbers_dialog import NumbersDialog
from desktop.ui.pages.lists.lists_page import ListsPage
from tests.services.lists.stories import answered, reply_row, sent, view_of
from tests.ui.keys import ALT, CONTROL, Key, press, write
from tests.ui.pages.counter_story import Story
from tests.ui.pages.lists.conftest import NAMES, cells, lists_page, names_of, refuse_two, said


def test_tabs_filter_and_sort_choose_the_lines(story: Story, page: ListsPage, desk: Desk) -> None:
    page = lists_page(story, refuse_two(desk))
    assert names_of(page) == [NAMES[1], NAMES[2], NAMES[3], NAMES[0]]
    assert page.part.tabs.spoken()[:3] == ("Tất cả, 4 dòng", "Cần xem, 3 dòng", "Đã khớp, 1 dòng")
    press(Key.Key_3, ALT)
    assert names_of(page) == [NAMES[0]]
    press(Key.Key_2, ALT)
    assert names_of(page) == [NAMES[1], NAMES[2], NAMES[3]]
    press(Key.Key_F, CONTROL)
    write("nguyen ha")
    assert names_of(page) == [NAMES[2]]
    press(Key.Key_Return)
    assert page.part.table.hasFocus()
    page.part.filter.setFocus()
    page.part.filter.selectAll()
    write("khong co ai")
    assert names_of(page) == []
    page.part.filter.selectAll()
    press(Key.Key_Backspace)
    press(Key.Key_1, ALT)
    header = page.part.table.horizontalHeader()
    place = QPoint(header.sectionViewportPosition(1) + 10, header.height() // 2)
    QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert names_of(page) == [NAMES[3], NAMES[0], NAMES[1], NAMES[2]]


def test_a_refused_line_is_corrected_and_listed_again_by_f9_alone(story: Story, page: ListsPage, desk: Desk) -> None:
    page = lists_page(story, refuse_two(desk))
    line = page.part.sent_line()
    assert line is not None
    assert line.name == NAMES[1]
    assert page.part.detail.primary.text() == "Sửa thành 21/04/1990, đưa vào đợt sau"
    press(Key.Key_F9)
    story.settle()
    assert said(page) == ""
    assert load_person_draft(desk, line.person_id).birth == "21/04/1990"
    draft = next(row for row in list_batches(desk) if row.state is BatchState.DRAFT)
    assert [one.name for one in open_batch(desk, draft.batch_id).lines] == [NAMES[1]]
    assert draft.title in story.window.toasts.text()
    now = page.part.sent_line()
    assert now is not None
    assert now.name == NAMES[2]
    assert cells(page, 3)[0] == "Không nhận: đã có thẻ doanh nghiệp"


def test_a_correction_that_is_left_out_does_not_touch_the_person(story: Story, page: ListsPage, desk: Desk) -> None:
    page = lists_page(story, refuse_two(desk))
    line = page.part.sent_line()
    assert line is not None
    before = load_person_draft(desk, line.person_id).birth
    box = page.part.detail.corrections._marks[0][1]
    assert "cơ quan BHXH ghi 21/04/1990" in box.accessibleName()
    box.setFocus()
    press(Key.Key_Space)
    assert page.part.detail.primary.text() == "Đưa lại vào đợt sau"
    press(Key.Key_F9)
    story.settle()
    assert load_person_draft(desk, line.person_id).birth == before
    assert len([row for row in list_batches(desk) if row.state is BatchState.DRAFT]) == 1


def test_every_line_is_settled_looked_at_again_and_the_batch_closed(story: Story, page: ListsPage, desk: Desk) -> None:
    argument = refuse_two(desk)
    page = lists_page(story, argument)
    press(Key.Key_F9)
    story.settle()
    press(Key.Key_6, ALT)
    story.settle()
    assert open_batch(desk, argument.batch_id).lines[2].handling is Handling.REFUND
    page.part.choose_line(open_batch(desk, argument.batch_id).lines[2].line_id)
    press(Key.Key_Z, CONTROL)
    story.settle()
    assert open_batch(desk, argument.batch_id).lines[2].handling is Handling.NONE
    page.part.choose_line(open_batch(desk, argument.batch_id).lines[2].line_id)
    press(Key.Key_9, ALT)
    story.settle()
    assert page.part.detail.primary.text() != "Đóng đợt này"
    press(Key.Key_8, ALT)
    story.settle()
    view = open_batch(desk, argument.batch_id)
    assert [line.settled for line in view.lines] == [True] * 4
    assert view.lines[3].handling is Handling.ACCEPTED
    assert page.part.detail.primary.text() == "Đóng đợt này"
    press(Key.Key_Return)
    story.wait_page("person")
    press(Key.Key_Escape)
    story.wait_page("lists")
    press(Key.Key_F9)
    story.settle()
    assert open_batch(desk, argument.batch_id).row.state is BatchState.CLOSED
    assert not page.part.detail.primary.isVisible()


def test_an_act_that_a_line_does_not_have_is_refused_with_words(story: Story, page: ListsPage, desk: Desk) -> None:
    argument = refuse_two(desk)
    page = lists_page(story, argument)
    page.part.choose_line(open_batch(desk, argument.batch_id).lines[0].line_id)
    press(Key.Key_6, ALT)
    story.settle()
    assert said(page).startswith("Dòng đang chọn không có việc này.")
    assert open_batch(desk, argument.batch_id).lines[0].handling is Handling.NONE


def test_the_right_row_of_the_reply_is_chosen_and_its_number_seen_first(
    story: Story, page: ListsPage, desk: Desk
) -> None:
    row = sent(desk)
    view = view_of(desk, row)
    answered(
        desk,
        row,
        reply_row(view, 1, si="0100000009"),
        reply_row(view, 1, "Không nhận", "trùng"),
        *(reply_row(view, place) for place in (0, 2, 3)),
    )
    page = lists_page(story, ListsArgument(batch_id=row.batch_id))
    assert page.part.detail.primary.text() == "Chọn dòng đúng"
    press(Key.Key_F9)
    story.settle()
    dialog = story.window.dialog
    assert isinstance(dialog, ChooseRowDialog)
    assert [(one.label, one.after) for one in dialog.numbers.chosen()] == [("Mã số BHXH", "0100000009")]
    press(Key.Key_Return)
    story.settle()
    assert open_batch(desk, row.batch_id).lines[1].outcome is Outcome.UNCLEAR
    press(Key.Key_F9)
    story.settle()
    line = open_batch(desk, row.batch_id).lines[1]
    assert line.outcome is Outcome.ACCEPTED
    assert load_person_draft(desk, line.person_id).si_number == "0100000009"
    assert page.part.detail.primary.text() == "Đóng đợt này"


def test_numbers_of_the_reply_are_written_when_told_to(story: Story, page: ListsPage, desk: Desk) -> None:
    row = sent(desk)
    view = view_of(desk, row)
    numbers = ("0177777771", "0177777772")
    answered(
        desk,
        row,
        reply_row(view, 0, hi=numbers[0]),
        reply_row(view, 1, hi=numbers[1]),
        reply_row(view, 2),
        reply_row(view, 3),
    )
    page = lists_page(story, ListsArgument(batch_id=row.batch_id))
    assert page.part.detail.others["take_numbers"].text() == "Ghi 2 mã số mới vào sổ"
    press(Key.Key_4, ALT)
    dialog = story.window.dialog
    assert isinstance(dialog, NumbersDialog)
    press(Key.Key_Space)
    press(Key.Key_Return)
    story.settle()
    people = [line.person_id for line in view.lines[:2]]
    assert [load_person_draft(desk, one).hi_number for one in people] == ["", ""]
    press(Key.Key_F9)
    story.settle()
    assert [load_person_draft(desk, one).hi_number for one in people] == ["", numbers[1]]
    assert page.part.detail.others["take_numbers"].text() == "Ghi 1 mã số mới vào sổ"


def test_the_phone_is_put_where_it_can_be_pasted(story: Story, page: ListsPage, desk: Desk) -> None:
    page = lists_page(story, refuse_two(desk))
    line = page.part.sent_line()
    assert line is not None
    press(Key.Key_L, CONTROL)
    assert QGuiApplication.clipboard().text() == line.phone
    press(Key.Key_F3)
    story.wait_page("receipt")


def test_the_home_page_tells_what_came_back_and_leads_there(story: Story, page: ListsPage, desk: Desk) -> None:
    home = story.open("home")
    assert isinstance(home, HomePage)
    assert not home.returned_lists.isVisible()
    argument = refuse_two(desk)
    story.window.counter.announcer.announce(argument)
    story.settle()
    assert home.returned_lists.isVisible()
    (row,) = home.returned_lists.findChildren(SideRow)
    assert row.accessibleName() == "D05-TS · đợt 1/2026, 3 dòng cần xem"
    row.click()
    lists = story.wait_page("lists")
    assert lists is page
    assert page.part.view is not None
    assert page.part.view.row.batch_id == argument.batch_id
