"""Rounds of visits by keyboard in the real window: plan, type results, keep drafts, bring a sheet back."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop.domain.partial_date import PartialDate
from desktop.services.counter.drafts import list_drafts
from desktop.services.desk import Desk
from desktop.services.outreach.kinds import Step
from desktop.services.outreach.planning import TakeAlong
from desktop.services.outreach.round_page import list_rounds, load_round
from desktop.storage.counter.contacts import Outcome
from desktop.ui.pages.arguments import OutreachArgument, RoundArgument
from desktop.ui.pages.outreach.add_person_dialog import AddPersonDialog
from desktop.ui.pages.outreach.outreach_page import OutreachPage
from desktop.ui.pages.outreach.returned_page import ReturnedPage
from desktop.ui.pages.outreach.round_dialog import RoundDialog
from desktop.ui.pages.outreach.round_page import RoundPage
from desktop.ui.pages.person.form.person_form_page import PersonFormPage
from desktop.ui.pages.receipts.paper_dialog import PaperDialog
from desktop.ui.pages.resume import resume
from desktop.ui.shell.main_window import MainWindow
from tests.services.outreach.stories import filled, planned, sheet_file, three_people, visited
from tests.ui.exports import export, finish
from tests.ui.keys import ALT, CONTROL, press, write
from tests.ui.pages.counter_story import Story

Key = Qt.Key


@pytest.fixture
def story(counter_window: MainWindow, qtbot: QtBot, settled: Callable[[], None]) -> Story:
    return Story(counter_window, qtbot, settled)


@pytest.fixture
def people(desk: Desk) -> tuple[UUID, UUID, UUID]:
    return three_people(desk)


@pytest.fixture
def page(story: Story, desk: Desk, people: tuple[UUID, UUID, UUID]) -> RoundPage:
    made = planned(desk, people)
    found = story.open("outreach_round", RoundArgument(round_id=made.id))
    assert isinstance(found, RoundPage)
    assert found.found is not None
    return found


def dialog_of(page: QWidget) -> QWidget:
    found = getattr(page.window(), "dialog")  # noqa: B009 - the window's own attribute
    assert isinstance(found, QWidget)
    return found


def rows(page: RoundPage) -> list[tuple[str, ...]]:
    return [row[3:] for row in page.table.shown_texts()[1:]]


def steps(page: RoundPage, desk: Desk) -> list[Step]:
    assert page.found is not None
    return [row.followed.step for row in load_round(desk, page.found.round.id).rows]


def test_a_round_is_planned_by_keyboard_with_the_people_who_wait(
    story: Story, desk: Desk, people: tuple[UUID, UUID, UUID]
) -> None:
    waiting = tuple(TakeAlong(person_id=one, reason="never") for one in people)
    page = story.open("outreach", OutreachArgument(people=waiting, venue="Thôn Đông"))
    assert isinstance(page, OutreachPage)
    assert page.note.accessibleName().startswith("3 người chờ vào một đợt")
    press(Key.Key_N, CONTROL)
    story.settle()
    dialog = dialog_of(page)
    assert isinstance(dialog, RoundDialog)
    press(Key.Key_2)
    dialog.day.line.setText("20/11/2026")
    for _field in range(8):
        press(Key.Key_Return)
    assert list_rounds(desk).lines == (), "Enter never plans"
    press(Key.Key_F9)
    story.settle()
    current = story.window.navigator.current
    assert isinstance(current, RoundPage)
    assert current.head.title.text() == "Sinh hoạt hội phụ nữ · Thôn Đông"
    assert [row[1].partition(";")[0] for row in current.table.shown_texts()[1:]] == [
        "Nguyễn Văn An",
        "Trần Thị Bình",
        "Lê Thị Cúc",
    ]


def test_what_is_wrong_with_a_round_stands_beside_its_fields_and_esc_keeps_it(story: Story, desk: Desk) -> None:
    page = story.open("outreach")
    press(Key.Key_N, CONTROL, page)
    story.settle()
    dialog = dialog_of(page)
    assert isinstance(dialog, RoundDialog)
    dialog.day.set_value(PartialDate(2030, 1, 1))
    dialog.title.set_value("x" * 201)
    press(Key.Key_F9)
    story.settle()
    problems = [box.problem() for name, box in dialog.board._boxes.items() if box.problem()]
    assert len(problems) == 2
    assert list_rounds(desk).lines == ()
    press(Key.Key_Escape)
    press(Key.Key_N, CONTROL, page)
    story.settle()
    again = dialog_of(page)
    assert isinstance(again, RoundDialog)
    assert again.title.value() == "x" * 201


def test_waiting_people_go_into_the_chosen_round(story: Story, desk: Desk, people: tuple[UUID, UUID, UUID]) -> None:
    made = planned(desk, people[:1])
    waiting = tuple(TakeAlong(person_id=one) for one in people)
    page = story.open("outreach", OutreachArgument(people=waiting))
    assert isinstance(page, OutreachPage)
    press(Key.Key_Return)
    story.settle()
    assert [row.person_id for row in load_round(desk, made.id).rows] == list(people)
    assert isinstance(story.window.navigator.current, RoundPage)


def test_results_are_typed_by_keyboard_from_person_to_person(page: RoundPage, story: Story, desk: Desk) -> None:
    assert page.table.hasFocus()
    press(Key.Key_1, ALT)
    assert page.card.promised.hasFocus()
    write("01/12")
    press(Key.Key_Return)
    assert page.card.met.hasFocus()
    write("vo")
    press(Key.Key_Return)
    assert page.card.papers.hasFocus()
    write("to roi")
    press(Key.Key_Return)
    assert page.card.note.hasFocus()
    press(Key.Key_Return)
    assert page.card.name.text() == "Trần Thị Bình", "Enter on the last field goes to the next person"
    assert page.table.hasFocus()
    press(Key.Key_4, ALT)
    press(Key.Key_PageDown)
    assert page.card.name.text() == "Lê Thị Cúc"
    press(Key.Key_5, ALT)
    press(Key.Key_PageDown)
    story.settle()
    story.settle()
    assert steps(page, desk) == [Step.PROMISED, Step.REFUSED, Step.NOT_MET]
    assert rows(page) == [
        ("Hẹn đến", "Hẹn đến 01/12/2026 · gặp vo · để lại to roi"),
        ("Từ chối", "Từ chối"),
        ("Chưa gặp", "Không gặp"),
    ]
    assert list_drafts(desk) == ()
    assert "gặp 2 người · 1 hẹn" in page.head.subject.text()


def test_problems_stand_all_at_once_and_nothing_is_written(page: RoundPage, story: Story, desk: Desk) -> None:
    press(Key.Key_1, ALT)
    write("31/2")
    page.card.met_on.setText("19/11/2026")
    page.card.met_on.textEdited.emit("19/11/2026")
    press(Key.Key_PageDown)
    story.settle()
    boxes = page.card._boxes
    assert boxes["promised_on"].problem()
    assert boxes["met_on"].problem()
    assert page.card.name.text() == "Nguyễn Văn An"
    assert page.card.promised.hasFocus()
    assert steps(page, desk) == [Step.TO_VISIT] * 3


def test_what_is_typed_stays_over_another_row_esc_and_a_restart(page: RoundPage, story: Story, desk: Desk) -> None:
    assert page.found is not None
    press(Key.Key_4, ALT)
    write("con trai")
    press(Key.Key_Down)
    press(Key.Key_Down)
    assert page.card.name.text() == "Trần Thị Bình"
    assert page.card.met.value() == ""
    assert rows(page)[0][0] == "Đang gõ"
    press(Key.Key_Escape)
    story.settle()
    (draft,) = list_drafts(desk)
    assert draft.title == "Kết quả đợt vận động: Thăm thôn, xóm · Thôn Đông"
    assert resume(desk, draft) == ("outreach_round", RoundArgument(round_id=page.found.round.id))
    other = RoundPage(page.counter)
    other.opened(RoundArgument(round_id=page.found.round.id))
    story.settle()
    assert other.card.met.value() == "con trai"
    assert other.card.outcome.value() is Outcome.REFUSED
    other.deleteLater()


def test_a_written_result_is_corrected_by_typing_over_it(page: RoundPage, story: Story, desk: Desk) -> None:
    press(Key.Key_4, ALT)
    press(Key.Key_PageDown)
    story.settle()
    press(Key.Key_PageUp)
    assert page.card.outcome.value() is Outcome.REFUSED
    press(Key.Key_2, ALT)
    press(Key.Key_PageDown)
    story.settle()
    assert steps(page, desk)[0] is Step.AGREED


def test_the_tabs_show_who_is_still_to_be_visited(page: RoundPage, story: Story, desk: Desk) -> None:
    press(Key.Key_1, ALT)
    write("1/12")
    press(Key.Key_PageDown)
    story.settle()
    press(Key.Key_F, CONTROL)
    assert [row[0] for row in page.table.shown_texts()[1:]] == ["2", "3"]
    press(Key.Key_F, CONTROL)
    assert [row[0] for row in page.table.shown_texts()[1:]] == ["1"]
    press(Key.Key_F, CONTROL)
    assert page.table.table_model.rowCount() == 0


def test_somebody_of_the_book_and_somebody_new_join_the_round(
    story: Story, desk: Desk, people: tuple[UUID, UUID, UUID]
) -> None:
    made = planned(desk, people[:1])
    page = story.open("outreach_round", RoundArgument(round_id=made.id))
    assert isinstance(page, RoundPage)
    press(Key.Key_Insert)
    dialog = dialog_of(page)
    assert isinstance(dialog, AddPersonDialog)
    write("tran thi binh")
    story.settle()
    press(Key.Key_Return)
    story.settle()
    assert page.card.name.text() == "Trần Thị Bình"
    press(Key.Key_N, CONTROL)
    story.settle()
    form = story.window.navigator.current
    assert isinstance(form, PersonFormPage)
    assert form.fields.widgets["hamlet"].text() == "Thôn Đông"  # type: ignore[attr-defined]
    form.fields.widgets["full_name"].set_value("Phạm Văn Dũng")  # type: ignore[attr-defined]
    form.fields.widgets["birth"].set_value(PartialDate(1985, 3, 3))  # type: ignore[attr-defined]
    form.fields.widgets["sex"].set_value("male")  # type: ignore[attr-defined]
    form._edited()
    press(Key.Key_F9)
    story.settle()
    story.settle()
    assert story.window.navigator.current is page
    assert [(row.name, row.why) for row in load_round(desk, made.id).rows] == [
        ("Nguyễn Văn An", "Chưa từng tham gia"),
        ("Trần Thị Bình", "Người thu chọn"),
        ("Phạm Văn Dũng", "Gặp trong buổi đi"),
    ]
    assert page.card.name.text() == "Phạm Văn Dũng"
    press(Key.Key_Delete)
    story.settle()
    assert len(load_round(desk, made.id).rows) == 2


def test_the_sheet_is_printed_saved_and_brought_back(page: RoundPage, story: Story, desk: Desk, tmp_path: Path) -> None:
    assert page.found is not None
    press(Key.Key_P, CONTROL)
    story.settle()
    assert isinstance(dialog_of(page), PaperDialog)
    press(Key.Key_Escape)
    page.exporter.folder = tmp_path
    export(page, story.settle)
    (saved,) = tmp_path.glob("phieu-van-dong-*.xlsx")
    filled(saved, {"outcome": "Đồng ý"}, {"outcome": "???"})
    page.acts.read_back(saved)
    returned = story.window.navigator.current
    assert isinstance(returned, ReturnedPage)
    story.qtbot.waitUntil(lambda: returned.preview is not None, timeout=10_000)
    story.settle()
    assert returned.chips.texts() == ("1 dừng", "1 ghi kết quả", "1 chưa có kết quả")
    assert returned.table.shown_texts()[1][2] == "Dừng"
    assert returned.told.text().startswith("Kết quả “???” không đọc được.")
    press(Key.Key_Return)
    assert steps(page, desk) == [Step.TO_VISIT] * 3, "Enter writes nothing"
    press(Key.Key_F9)
    story.settle()
    story.settle()
    assert story.window.navigator.current is page
    assert steps(page, desk) == [Step.AGREED, Step.TO_VISIT, Step.TO_VISIT]
    assert rows(page)[0] == ("Đồng ý", "Đồng ý")


def test_a_result_that_stands_is_replaced_only_after_f7(
    page: RoundPage, story: Story, desk: Desk, tmp_path: Path
) -> None:
    assert page.found is not None
    made = page.found.round
    path = sheet_file(desk, made, tmp_path / "phieu.xlsx")
    visited(desk, made, page.found.rows[0].person_id, Outcome.REFUSED)
    filled(path, {"outcome": "Đồng ý"})
    page.acts.read_back(path)
    returned = story.window.navigator.current
    assert isinstance(returned, ReturnedPage)
    story.qtbot.waitUntil(lambda: returned.preview is not None, timeout=10_000)
    press(Key.Key_F9)
    story.settle()
    assert "không có kết quả nào mới" in returned.note.accessibleName()
    press(Key.Key_F7)
    story.settle()
    assert returned.chips.texts()[0] == "1 thay kết quả"
    press(Key.Key_F9)
    story.settle()
    assert steps(page, desk)[0] is Step.AGREED


def test_rounds_by_who_went_are_told_and_exported(
    story: Story, desk: Desk, tmp_path: Path, people: tuple[UUID, ...]
) -> None:
    made = planned(desk, people)
    visited(desk, made, people[0], Outcome.PROMISED, promised_on=date(2026, 12, 1))
    page = story.open("outreach")
    assert isinstance(page, OutreachPage)
    press(Key.Key_2, ALT)
    assert page.goers.shown_texts()[1:] == (
        ("Lê Văn Hùng", "1", "3", "1", "1", "–", "–"),
        ("Trần Thị Lan", "1", "3", "1", "1", "–", "–"),
    )
    page.exporter.folder = tmp_path
    export(page, story.settle)
    finish(page.exporter)
    assert list(tmp_path.glob("theo-nguoi-di-*.xlsx"))


def test_a_planned_round_is_called_off_by_del(story: Story, desk: Desk, people: tuple[UUID, ...]) -> None:
    planned(desk, people)
    page = story.open("outreach")
    press(Key.Key_Delete)
    story.settle()
    assert [line.chip.text for line in list_rounds(desk).lines] == ["Đã bỏ"]
    press(Key.Key_Delete)
    story.settle()
    assert QApplication.focusWidget() is page.rounds  # type: ignore[attr-defined]
