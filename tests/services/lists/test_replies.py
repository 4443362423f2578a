"""The agency's reply: read, matched line by line, previewed, stored once, its numbers taken over when told to."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import openpyxl
import pytest

from desktop.domain.month import Month
from desktop.services.desk import Desk
from desktop.services.lists.batches import BatchState, NextAct, Outcome, open_batch
from desktop.services.lists.files import batch_sheet
from desktop.services.lists.replies.importing import import_reply, preview_reply
from desktop.services.lists.replies.numbers import TakeOver, number_changes, take_over
from desktop.services.lists.replies.reply_sheet import read_reply_sheet, reply_columns
from desktop.services.lists.settling import (
    ChooseRow,
    CloseBatch,
    choose_row,
    close_batch,
)
from desktop.services.people.register_person import RegisterPerson, load_person_draft, register_person
from desktop.storage.lists.replies import RowOutcome
from tests.services.builders import Clock, pay_si
from tests.services.lists.stories import (
    NAMES,
    answered,
    command,
    csv_file,
    gathered,
    hi_receipt,
    made_sheet,
    outcomes,
    refused,
    reply_file,
    reply_row,
    send,
    sent,
    set_up,
    si_receipt,
    view_of,
)


@pytest.fixture
def office(any_desk: Desk) -> Desk:
    set_up(any_desk)
    return any_desk


def test_a_reply_is_matched_line_by_line_and_its_numbers_taken_over_when_told_to(office: Desk, tmp_path: Path) -> None:
    people = [
        si_receipt(office, name, place, **({"si_number": ""} if place == 2 else {}))
        for place, name in enumerate(NAMES, start=1)
    ]
    row = sent(office)
    view = view_of(office, row)
    path = reply_file(
        tmp_path / "tra-loi.xlsx",
        [
            reply_row(view, 0, hi="0100000001"),
            reply_row(view, 1, si="0199999999"),
            reply_row(view, 2, "Không nhận", "sai ngày sinh", birth="02/03/1990"),
            ["5", "Người Lạ", "001099999999", "", "", "", "Đã nhận", ""],
            ["", "Tổng cộng", "", "", "", "", "5", ""],
        ],
    )
    sheet = read_reply_sheet(path)
    asked = command(office, row, sheet)
    preview = preview_reply(office, asked)
    assert preview.problems == ()
    assert [(one.row_number, one.outcome.value, one.position) for one in preview.rows] == [
        (4, "accepted", 1),
        (5, "accepted", 2),
        (6, "rejected", 3),
        (7, "unknown", None),
    ]
    assert [(one.position, one.name) for one in preview.missing] == [(4, "Bùi Văn Bốn")]
    assert [(one.name, one.field, one.before, one.after, one.refused) for one in preview.changes] == [
        ("Bùi Văn Một", "hi_number", "", "0100000001", ""),
        ("Bùi Văn Hai", "si_number", "", "0199999999", ""),
    ]
    assert view_of(office, row).row.state is BatchState.SENT
    stored = import_reply(office, replace(asked, changes=preview.changes[1:]))
    assert stored.batch.state is BatchState.ANSWERED
    assert outcomes(stored) == {Outcome.ACCEPTED: 2, Outcome.REJECTED: 1, Outcome.MISSING: 1}
    assert (stored.unknown, stored.changed_people, stored.batch.to_see) == (1, 1, 2)
    assert load_person_draft(office, people[1]).si_number == "0199999999"
    assert load_person_draft(office, people[0]).hi_number == ""
    left = number_changes(office, row.batch_id)
    assert [one.name for one in left] == ["Bùi Văn Một"]
    assert take_over(office, TakeOver(batch_id=row.batch_id, changes=left)) == 1
    assert load_person_draft(office, people[0]).hi_number == "0100000001"
    assert number_changes(office, row.batch_id) == ()
    third = view_of(office, row).lines[2]
    assert third.said == "Không nhận: sai ngày sinh"
    assert [(one.field, one.book, one.card) for one in third.differences] == [("birth", "01/01/1990", "02/03/1990")]
    assert third.acts[0] is NextAct.RELIST
    assert view_of(office, row).unknown[0].row_number == 7
    again = reply_columns(office, sheet)
    assert again.remembered
    assert again.columns == asked.columns


def test_the_same_reply_is_refused_with_the_day_of_the_first(four: Desk, clock: Clock) -> None:
    row = sent(four)
    reply = [reply_row(view_of(four, row), 0)]
    stored = answered(four, row, *reply)
    clock.go_to(date(2026, 11, 25))
    again = command(four, stored.batch, made_sheet(reply))
    assert preview_reply(four, again).problems == ("Trả lời này đã nhập ngày 23/11/2026 cho D05-TS · đợt 1/2026.",)
    assert refused(import_reply, four, again).startswith("Trả lời này đã nhập ngày 23/11/2026")
    si_receipt(four, "Bùi Văn Năm", 5)
    other = sent(four)
    assert "đã nhập ngày 23/11/2026 cho D05-TS · đợt 1/2026" in refused(
        import_reply, four, command(four, other, made_sheet(reply))
    )


def test_a_reply_for_another_batch_is_refused_and_the_right_one_named(four: Desk) -> None:
    first = sent(four)
    reply = [reply_row(view_of(four, first), place) for place in range(4)]
    si_receipt(four, "Bùi Văn Năm", 5)
    second = sent(four)
    told = preview_reply(four, command(four, second, made_sheet(reply))).problems
    assert told == (
        "Trả lời này khớp 4 dòng với D05-TS · đợt 1/2026, chỉ 0 dòng với D05-TS · đợt 2/2026. Xin nhập vào đúng đợt.",
    )
    assert "khớp 4 dòng với D05-TS · đợt 1/2026" in refused(
        import_reply, four, command(four, second, made_sheet(reply))
    )
    stranger = [["1", "Người Lạ", "001099999999", "", "", "", "Đã nhận", ""]]
    told = preview_reply(four, command(four, second, made_sheet(stranger))).problems
    assert told == ("Không dòng nào của trả lời khớp với D05-TS · đợt 2/2026 hoặc đợt đã gửi nào.",)
    assert open_batch(four, second.batch_id).row.state is BatchState.SENT


def test_a_draft_and_a_closed_batch_take_no_reply(four: Desk) -> None:
    made = gathered(four)
    draft = open_batch(four, made.batch_id)
    reply = made_sheet([reply_row(draft, place) for place in range(4)])
    assert refused(import_reply, four, command(four, draft.row, reply)).startswith(
        "D05-TS · đợt 1/2026 chưa gửi nên chưa thể có trả lời."
    )
    row = send(four, made)
    stored = import_reply(four, command(four, row, reply))
    closed = close_batch(four, CloseBatch(batch_id=row.batch_id, version=stored.batch.version))
    assert closed.state is BatchState.CLOSED
    assert closed.chip.text == "Xong"
    other = made_sheet([reply_row(draft, 0)])
    assert "đã xong ngày 23/11/2026" in refused(import_reply, four, command(four, closed, other))


def test_rows_that_do_not_tell_one_line_stop_as_unclear(four: Desk) -> None:
    row = sent(four)
    view = view_of(four, row)
    twice = [reply_row(view, 0), reply_row(view, 0, "Không nhận", "trùng")]
    mixed = reply_row(view, 1, si="0100000003")
    other_name = reply_row(view, 3, name="Trần Thị Khác")
    preview = preview_reply(four, command(four, row, made_sheet([*twice, mixed, other_name])))
    assert {one.outcome for one in preview.rows} == {RowOutcome.UNCLEAR}
    assert [one.said for one in preview.rows] == [
        "Có 2 dòng trả lời cho cùng một người: dòng 4, 5.",
        "Có 2 dòng trả lời cho cùng một người: dòng 4, 5.",
        "Các số của dòng này thuộc về những người khác nhau trong đợt: 2 Bùi Văn Hai, 3 Bùi Văn Ba.",
        "Số khớp dòng 4 nhưng họ tên khác: Bùi Văn Bốn.",
    ]
    assert preview.rows[3].column == "Họ và tên"
    stored = import_reply(four, command(four, row, made_sheet([*twice, mixed, other_name])))
    assert outcomes(stored) == {Outcome.UNCLEAR: 4}
    line = view_of(four, row).lines[0]
    assert [one.row_number for one in line.rows] == [4, 5]
    assert line.acts[0] is NextAct.CHOOSE


def test_one_receipt_of_a_household_is_told_apart_by_name_and_birth(desk: Desk) -> None:
    set_up(desk)
    hi_receipt(desk, 10, "Trần Văn Bình", "Lê Thị Cúc", "Trần Văn Dũng")
    row = sent(desk, "mau_so_4")
    headings = ("Số biên lai", "Họ tên", "Ngày sinh", "Kết quả")
    sheet = made_sheet([("0000001", "LÊ THỊ CÚC", "01/01/1990", "Hợp lệ"), ("BL 1", "", "", "Hợp lệ")], headings)
    preview = preview_reply(desk, command(desk, row, sheet))
    assert [(one.outcome.value, one.position) for one in preview.rows] == [("accepted", 2), ("unclear", None)]
    assert preview.rows[1].said.startswith("Có 3 dòng cùng khớp: 1 Trần Văn Bình, 2 Lê Thị Cúc")


def test_both_rows_of_a_cycle_in_two_rows_are_one_answer(desk: Desk) -> None:
    set_up(desk)
    si_receipt(desk, "Bùi Văn Một", 1, supported_before=113)
    row = sent(desk)
    view = view_of(desk, row)
    same = made_sheet([reply_row(view, 0), reply_row(view, 0)])
    assert [one.outcome.value for one in preview_reply(desk, command(desk, row, same)).rows] == ["accepted"] * 2
    apart = made_sheet([reply_row(view, 0), reply_row(view, 0, "Từ chối", "sai mức")])
    assert [one.outcome.value for one in preview_reply(desk, command(desk, row, apart)).rows] == ["unclear"] * 2


def test_a_second_reply_answers_what_the_first_left_out_and_doubts_what_it_contradicts(four: Desk) -> None:
    row = sent(four)
    view = view_of(four, row)
    first = answered(four, row, reply_row(view, 0), reply_row(view, 1, "Từ chối", "trùng"))
    assert outcomes(first) == {Outcome.ACCEPTED: 1, Outcome.REJECTED: 1, Outcome.MISSING: 2}
    second = answered(
        four,
        first.batch,
        reply_row(view, 0, "Từ chối", "sai"),
        reply_row(view, 1),
        reply_row(view, 2),
    )
    assert outcomes(second) == {Outcome.ACCEPTED: 2, Outcome.UNCLEAR: 1, Outcome.MISSING: 1}
    doubted = view_of(four, row).lines[0]
    assert doubted.said == "Trả lời trước đã nhận dòng này. Xin hỏi lại cơ quan BHXH."
    assert not doubted.settled


def test_a_number_of_somebody_else_is_refused_by_name(four: Desk) -> None:
    row = sent(four)
    view = view_of(four, row)
    sheet = made_sheet([reply_row(view, 1, si="0100000001", name="")])
    preview = preview_reply(four, command(four, row, sheet))
    assert preview.rows[0].outcome is RowOutcome.UNCLEAR
    taken = si_receipt(four, "Người Có Số", 77)
    assert load_person_draft(four, taken).si_number == "0100000077"
    sheet = made_sheet([reply_row(view, 1, si="0100000077"), reply_row(view, 2, hi="DN12")])
    changes = preview_reply(four, command(four, row, sheet)).changes
    assert [one.refused for one in changes] == [
        "Số 0100000077 đã thuộc về Người Có Số.",
        changes[1].refused,
    ]
    assert "thẻ" in changes[1].refused
    told = refused(import_reply, four, command(four, row, sheet, changes=changes))
    assert told.startswith("Số 0100000077 đã thuộc về Người Có Số.")
    assert view_of(four, row).row.state is BatchState.SENT
    forced = replace(changes[0], refused="")
    told = refused(import_reply, four, command(four, row, sheet, changes=(forced,)))
    assert told.startswith("Chưa lưu được thông tin của Bùi Văn Hai")
    assert load_person_draft(four, changes[0].person_id).si_number == ""


def test_a_number_given_to_two_people_is_refused(four: Desk) -> None:
    row = sent(four)
    view = view_of(four, row)
    sheet = made_sheet([reply_row(view, place, hi="0177777777") for place in (0, 1)])
    changes = preview_reply(four, command(four, row, sheet)).changes
    assert [one.refused for one in changes] == [
        "Trả lời ghi cùng số 0177777777 cho Bùi Văn Hai.",
        "Trả lời ghi cùng số 0177777777 cho Bùi Văn Một.",
    ]


def test_what_somebody_else_changed_meanwhile_is_not_overwritten(four: Desk) -> None:
    row = sent(four)
    view = view_of(four, row)
    asked = command(four, row, made_sheet([reply_row(view, 1, si="0155555555")]))
    changes = preview_reply(four, asked).changes
    draft = load_person_draft(four, changes[0].person_id)
    register_person(four, RegisterPerson(draft=replace(draft, si_number="0166666666")))
    told = refused(import_reply, four, replace(asked, changes=changes))
    assert told.startswith("Mã số BHXH của Bùi Văn Hai vừa được sửa ở nơi khác.")
    assert view_of(four, row).row.state is BatchState.SENT


@pytest.mark.parametrize(
    ("columns", "told"),
    [
        ({"result": 6}, "Chưa chọn cột số định danh, mã số hoặc số biên lai để đối chiếu."),
        ({"personal_id": 2}, "Chưa chọn cột kết quả hoặc lý do."),
        (
            {"personal_id": 2, "si_number": 2, "result": 6},
            "Cột “Số định danh” được chọn cho nhiều mục: Số định danh, Mã số BHXH.",
        ),
    ],
)
def test_columns_that_are_missing_or_chosen_twice_are_named(four: Desk, columns: dict[str, int], told: str) -> None:
    row = sent(four)
    sheet = made_sheet([reply_row(view_of(four, row), 0)])
    asked = command(four, row, sheet, columns=columns)
    assert preview_reply(four, asked).problems == (told,)
    assert refused(import_reply, four, asked).startswith(told)


def test_results_that_are_not_understood_stop_their_row(four: Desk) -> None:
    row = sent(four)
    view = view_of(four, row)
    sheet = made_sheet([reply_row(view, 0, "???"), reply_row(view, 1, ""), reply_row(view, 2, "=?")])
    rows = preview_reply(four, command(four, row, sheet)).rows
    assert [(one.said, one.column) for one in rows] == [
        ("Không hiểu kết quả “???”.", "Kết quả"),
        ("Ô kết quả để trống.", "Kết quả"),
        ("Ô này là công thức chưa có kết quả. Xin mở bằng Excel, lưu lại rồi nhập.", "Kết quả"),
    ]
    stored = answered(four, row, reply_row(view, 0, "???"))
    line = view_of(four, row).lines[0]
    choosing = ChooseRow(
        batch_id=row.batch_id, version=stored.batch.version, line_id=line.line_id, row_id=line.rows[0].row_id
    )
    assert refused(choose_row, four, choosing).startswith("Không hiểu kết quả “???” của dòng 4.")


def test_numbers_that_lost_their_zeros_and_csv_files_are_matched(four: Desk, tmp_path: Path) -> None:
    row = sent(four)
    view = view_of(four, row)
    numbers = reply_row(view, 0)
    numbers[2] = 1090000001  # type: ignore[call-overload]
    sheet = read_reply_sheet(reply_file(tmp_path / "so.xlsx", [numbers]))
    assert preview_reply(four, command(four, row, sheet)).rows[0].position == 1
    sheet = read_reply_sheet(csv_file(tmp_path / "tra-loi.csv", [reply_row(view, 1)]))
    assert sheet.heading_row == 1
    assert preview_reply(four, command(four, row, sheet)).rows[0].position == 2


def test_files_that_are_no_reply_are_refused(tmp_path: Path) -> None:
    bare = reply_file(tmp_path / "khac.xlsx", [["1", "2"]], headings=("Cột A", "Cột B"))
    assert "Không thấy dòng tiêu đề trong tệp khac.xlsx." in refused(read_reply_sheet, bare)
    empty = reply_file(tmp_path / "trong.xlsx", [])
    assert read_reply_sheet(empty).rows == ()
    text = tmp_path / "hinh.xlsx"
    text.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(64))
    assert refused(read_reply_sheet, text)


def test_a_reply_without_rows_is_refused(four: Desk, tmp_path: Path) -> None:
    row = sent(four)
    sheet = read_reply_sheet(reply_file(tmp_path / "trong.xlsx", []))
    told = "Tệp trong.xlsx không có dòng trả lời nào dưới dòng tiêu đề."
    assert preview_reply(four, command(four, row, sheet)).problems == (told,)


def test_the_answer_lies_between_sending_and_today(four: Desk, clock: Clock) -> None:
    row = sent(four)
    sheet = made_sheet([reply_row(view_of(four, row), 0)])
    for day in (date(2026, 11, 22), date(2026, 11, 24)):
        told = refused(import_reply, four, command(four, row, sheet, received_on=day))
        assert "không nằm giữa ngày gửi và hôm nay" in told
    clock.go_to(date(2026, 11, 26))
    stored = import_reply(four, command(four, row, sheet, received_on=date(2026, 11, 25)))
    assert stored.batch.answered_on == date(2026, 11, 25)


def test_one_person_with_two_receipts_is_told_apart_by_the_receipt(desk: Desk) -> None:
    set_up(desk)
    person_id = si_receipt(desk, "Bùi Văn Một", 1, method="1", start=Month(2026, 11))
    pay_si(desk, person_id, method="1", start=Month(2026, 12))
    row = sent(desk)
    headings = ("Số định danh", "Số biên lai", "Kết quả")
    sheet = made_sheet([("001090000001", "0000002", "Đạt"), ("001090000001", "", "Đạt")], headings)
    rows = preview_reply(desk, command(desk, row, sheet)).rows
    assert [(one.outcome.value, one.position) for one in rows] == [("accepted", 2), ("unclear", None)]


@pytest.mark.parametrize("form_code", ["d05_ts", "mau_so_3", "d03_ts"])
def test_our_own_list_comes_back_with_two_more_columns(
    desk: Desk, clock: Clock, tmp_path: Path, form_code: str
) -> None:
    """Agencies answer in the sheet that they were sent: merged heads, numbers of columns, totals, signatures."""
    clock.go_to(date(2026, 4, 20) if form_code == "d03_ts" else date(2026, 11, 23))
    set_up(desk)
    si_receipt(desk, "Bùi Văn Một", 1, supported_before=115)
    si_receipt(desk, "Bùi Văn Hai", 2)
    groups = {"Lê Thị Cúc": "near_poor", "Trần Văn Dũng": "near_poor"}
    hi_receipt(desk, 10, "Trần Văn Bình", "Lê Thị Cúc", "Trần Văn Dũng", groups=groups)
    row = sent(desk, form_code)
    path = tmp_path / "tra-loi.xlsx"
    path.write_bytes(batch_sheet(desk, row.batch_id).content)
    book = openpyxl.load_workbook(path)
    sheet = book.active
    assert sheet is not None
    heading = next(cell.row for cells in sheet.iter_rows() for cell in cells if cell.value == "Họ và tên")
    column = sheet.max_column + 1
    sheet.cell(heading, column, "Kết quả")
    sheet.cell(heading, column + 1, "Lý do")
    names = {line.name for line in view_of(desk, row).lines}
    for cells in sheet.iter_rows(min_row=heading + 1):
        if any(cell.value in names for cell in cells):
            sheet.cell(cells[0].row or 0, column, "Đã nhận")
    book.save(path)
    preview = preview_reply(desk, command(desk, row, read_reply_sheet(path)))
    assert preview.problems == ()
    assert {one.outcome for one in preview.rows} == {RowOutcome.ACCEPTED}
    assert {one.position for one in preview.rows} == {line.position for line in view_of(desk, row).lines}
    assert preview.missing == ()
    # The list prints the SI number as the card's number where the book has none of its own.
    assert {one.field for one in preview.changes} <= {"hi_number"}
