"""Lists from what waits to what is closed: gathered, checked, sent once, answered, settled."""

from dataclasses import replace
from datetime import date

import pytest

from desktop.domain.money import Money
from desktop.domain.month import Month
from desktop.domain.papers.frozen_list import thaw_list
from desktop.services.book.settings import load_settings, save_settings
from desktop.services.desk import Desk
from desktop.services.lists.batches import BatchState, LineKind, Outcome, list_batches, open_batch
from desktop.services.lists.checking import LineProblem
from desktop.services.lists.drafts import (
    AddLines,
    ChangeLine,
    DeleteDraft,
    MakeBatch,
    RemoveLines,
    add_lines,
    change_line,
    delete_draft,
    make_batch,
    remove_lines,
)
from desktop.services.lists.files import batch_content, batch_pdf
from desktop.services.lists.sending import SendBatch, send_batch
from desktop.services.lists.waiting import waiting_lines
from desktop.services.people.register_person import RegisterPerson, load_person_draft, register_person
from desktop.storage.lists import batches
from tests.services.builders import Clock, pay_si
from tests.services.lists.stories import gathered, hi_receipt, refused, send, sent, set_up, si_receipt, sums_of, view_of


@pytest.fixture
def office(any_desk: Desk) -> Desk:
    set_up(any_desk)
    return any_desk


def test_every_receipt_line_waits_on_its_form_until_a_batch_has_it(office: Desk) -> None:
    si_receipt(office, "Nguyễn Văn An", 1)
    hi_receipt(office, 10, "Trần Văn Bình", "Lê Thị Cúc", "Trần Văn Dũng", groups={"Trần Văn Dũng": "near_poor"})
    waiting = waiting_lines(office)
    assert [(form.form_code, form.form_name, form.count) for form in waiting.forms] == [
        ("d05_ts", "D05-TS", 1),
        ("mau_so_4", "Mẫu số 4", 2),
        ("mau_so_3", "Mẫu số 3", 1),
    ]
    sums = sums_of(office)
    assert waiting.total == sums.receipts == sums.waiting > 0
    made = gathered(office, "mau_so_4")
    assert made.lines == 2
    assert [form.form_code for form in waiting_lines(office).forms] == ["d05_ts", "mau_so_3"]
    sums = sums_of(office)
    assert sums.agree
    assert sums.drafted == open_batch(office, made.batch_id).row.amount
    send(office, made)
    sums = sums_of(office)
    assert sums.agree
    assert sums.drafted == 0
    assert sums.sent > 0


def test_before_may_2026_health_insurance_stands_on_d03_and_si_has_no_form_yet(office: Desk, clock: Clock) -> None:
    clock.go_to(date(2026, 4, 30))
    si_receipt(office, "Nguyễn Văn An", 1)
    hi_receipt(office, 10, "Trần Văn Bình", "Lê Thị Cúc", groups={"Lê Thị Cúc": "near_poor"})
    waiting = waiting_lines(office)
    assert [(form.form_code, form.count) for form in waiting.forms] == [("d05_ts", 1), ("d03_ts", 2)]
    assert waiting.forms[0].problem == "Chưa có D05-TS cho danh sách lập trước ngày 01/05/2026."
    assert "trước ngày 01/05/2026" in refused(make_batch, office, MakeBatch(form_code="d05_ts"))
    old = gathered(office, "d03_ts")
    clock.go_to(date(2026, 5, 1))
    told = refused(send_batch, office, SendBatch(batch_id=old.batch_id, version=old.version))
    assert told.startswith("D03-TS chỉ dùng đến ngày 30/04/2026.")
    assert open_batch(office, old.batch_id).row.state is BatchState.DRAFT
    left = tuple(line.line_id for line in open_batch(office, old.batch_id).lines)
    emptied = remove_lines(office, RemoveLines(batch_id=old.batch_id, version=old.version, line_ids=left))
    delete_draft(office, DeleteDraft(batch_id=old.batch_id, version=emptied.version))
    assert {form.form_code for form in waiting_lines(office).forms} == {"d05_ts", "mau_so_4", "mau_so_3"}


def test_lines_are_chosen_added_taken_out_and_numbered_anew(office: Desk) -> None:
    names = ["Bùi Văn Một", "Bùi Văn Hai", "Bùi Văn Ba", "Bùi Văn Bốn"]
    for place, name in enumerate(names, start=1):
        si_receipt(office, name, place)
    waiting = waiting_lines(office).forms[0].lines
    chosen = tuple((line.receipt_id, line.person_id) for line in waiting)
    made = make_batch(office, MakeBatch(form_code="d05_ts", chosen=(chosen[2], chosen[0])))
    view = open_batch(office, made.batch_id)
    assert [(line.position, line.name) for line in view.lines] == [(1, names[0]), (2, names[2])]
    added = add_lines(office, AddLines(batch_id=made.batch_id, version=made.version))
    assert added.lines == 2
    view = open_batch(office, made.batch_id)
    assert [line.name for line in view.lines] == [names[0], names[2], names[1], names[3]]
    removed = remove_lines(
        office, RemoveLines(batch_id=made.batch_id, version=added.version, line_ids=(view.lines[1].line_id,))
    )
    view = open_batch(office, made.batch_id)
    assert [(line.position, line.name) for line in view.lines] == [(1, names[0]), (2, names[1]), (3, names[3])]
    assert [line.name for line in waiting_lines(office).forms[0].lines] == [names[2]]
    told = refused(add_lines, office, AddLines(batch_id=made.batch_id, version=removed.version, chosen=(chosen[0],)))
    assert told.startswith("1 dòng đã chọn không còn chờ gom cho D05-TS.")
    assert "Không có dòng nào chờ gom cho Mẫu số 3." in refused(make_batch, office, MakeBatch(form_code="mau_so_3"))


def test_receipts_after_the_chosen_day_are_left_for_later(office: Desk, clock: Clock) -> None:
    clock.go_to(date(2026, 11, 20))
    si_receipt(office, "Bùi Văn Một", 1)
    clock.go_to(date(2026, 11, 23))
    si_receipt(office, "Bùi Văn Hai", 2)
    assert gathered(office, until=date(2026, 11, 22)).lines == 1
    assert gathered(office, on=date(2026, 11, 23)).lines == 1
    assert refused(make_batch, office, MakeBatch(form_code="d05_ts", on=date(2026, 11, 24))).startswith(
        "Ngày lập 24/11/2026 còn ở phía trước."
    )


def test_what_is_sent_is_numbered_without_gaps_whatever_became_of_the_drafts(office: Desk) -> None:
    drafts = []
    for place in range(1, 5):
        si_receipt(office, f"Bùi Văn Số {'abcd'[place - 1]}", place)
        drafts.append(gathered(office))
    assert [row.number for row in list_batches(office)] == [4, 3, 2, 1]
    third = send(office, drafts[2])
    assert (third.number, third.title) == (1, "D05-TS · đợt 1/2026")
    numbers = {row.batch_id: row.number for row in list_batches(office)}
    assert [numbers[made.batch_id] for made in drafts] == [2, 3, 1, 4]
    lines = tuple(line.line_id for line in open_batch(office, drafts[0].batch_id).lines)
    told = refused(delete_draft, office, DeleteDraft(batch_id=drafts[0].batch_id, version=drafts[0].version))
    assert told.startswith("D05-TS · đợt 2/2026 còn 1 dòng.")
    emptied = remove_lines(office, RemoveLines(batch_id=drafts[0].batch_id, version=drafts[0].version, line_ids=lines))
    delete_draft(office, DeleteDraft(batch_id=drafts[0].batch_id, version=emptied.version))
    assert send(office, drafts[3]).number == 2
    assert send(office, drafts[1]).number == 3
    with office.book.reading() as tx:
        assert batches.next_number(tx, "d05_ts", 2027) == 1


def test_nothing_is_sent_twice_and_two_windows_do_not_undo_each_other(office: Desk) -> None:
    si_receipt(office, "Bùi Văn Một", 1)
    made = gathered(office)
    line = open_batch(office, made.batch_id).lines[0]
    changed = change_line(
        office, ChangeLine(batch_id=made.batch_id, version=made.version, line_id=line.line_id, paper=True)
    )
    assert "vừa được sửa ở nơi khác" in refused(
        send_batch, office, SendBatch(batch_id=made.batch_id, version=made.version)
    )
    row = send(office, changed)
    for version in (changed.version, row.version):
        told = refused(send_batch, office, SendBatch(batch_id=made.batch_id, version=version))
        assert told.startswith("D05-TS · đợt 1/2026 đã gửi ngày 23/11/2026, không gửi lại hoặc sửa được nữa.")
    removing = RemoveLines(batch_id=made.batch_id, version=row.version, line_ids=(line.line_id,))
    assert "đã gửi ngày 23/11/2026" in refused(remove_lines, office, removing)
    assert "Không có dòng nào chờ gom" in refused(make_batch, office, MakeBatch(form_code="d05_ts"))


def test_a_sent_list_prints_as_it_was_sent_whatever_the_book_says_later(office: Desk) -> None:
    person_id = si_receipt(office, "Bùi Văn Một", 1)
    row = sent(office)
    with office.book.reading() as tx:
        before = batch_content(tx, office, row.batch_id)
        stored = batches.get(tx, row.batch_id)
    assert stored is not None
    assert stored.content is not None
    assert thaw_list(stored.content) == before
    pdf = batch_pdf(office, row.batch_id)
    draft = load_person_draft(office, person_id)
    register_person(office, RegisterPerson(draft=replace(draft, full_name="Tên Đã Sửa", birth="02/02/1991")))
    save_settings(office, replace(load_settings(office), organisation="Tên mới"))
    with office.book.reading() as tx:
        assert batch_content(tx, office, row.batch_id) == before
    assert batch_pdf(office, row.batch_id) == pdf
    assert pdf.file_name == "D05-TS_dot-1_2026.pdf"
    assert view_of(office, row).lines[0].name == "Bùi Văn Một"


def test_a_draft_follows_the_book_until_it_is_sent(office: Desk) -> None:
    person_id = si_receipt(office, "Bùi Văn Một", 1)
    made = gathered(office)
    draft = load_person_draft(office, person_id)
    register_person(office, RegisterPerson(draft=replace(draft, full_name="Bùi Văn Mốt")))
    assert open_batch(office, made.batch_id).lines[0].name == "Bùi Văn Mốt"
    assert batch_pdf(office, made.batch_id).file_name == "D05-TS_dot-1_2026_dang-gom.pdf"
    row = send(office, made)
    assert view_of(office, row).lines[0].name == "Bùi Văn Mốt"


def test_what_a_row_lacks_is_named_by_row_and_column(office: Desk) -> None:
    si_receipt(office, "Bùi Thị Mới", 1, si_number="")
    si_receipt(office, "Bùi Thị Không Số", 2, si_number="", personal_id="")
    hi_receipt(office, 10, "Trần Văn Bình")
    person_id = waiting_lines(office).forms[1].lines[0].person_id
    draft = load_person_draft(office, person_id)
    register_person(office, RegisterPerson(draft=replace(draft, clinic_code="", birth="1990")))
    made = gathered(office)
    found = open_batch(office, made.batch_id).problems
    assert [(one.position, one.name, one.column, one.blocking) for one in found] == [
        (2, "Bùi Thị Không Số", "Mã số BHXH", True)
    ]
    stopped = send_batch(office, SendBatch(batch_id=made.batch_id, version=made.version))
    assert stopped == found
    assert open_batch(office, made.batch_id).row.state is BatchState.DRAFT
    home = gathered(office, "mau_so_4")
    told = open_batch(office, home.batch_id).problems
    assert [(one.column, one.field, one.blocking) for one in told] == [
        ("Ngày, tháng, năm sinh", "birth", False),
        ("Nơi đăng ký khám chữa bệnh ban đầu", "clinic_code", True),
    ]
    line = open_batch(office, home.batch_id).lines[0]
    assert line.blocking
    assert line.problems == tuple(one.sentence for one in told)
    assert isinstance(told[0], LineProblem)


def test_the_kind_is_new_then_continued_then_again_after_a_gap(office: Desk, clock: Clock) -> None:
    clock.go_to(date(2026, 6, 10))
    person_id = si_receipt(office, "Bùi Văn Một", 1, method="1", start=Month(2026, 6))
    clock.go_to(date(2026, 7, 10))
    pay_si(office, person_id, method="1", start=Month(2026, 7))
    clock.go_to(date(2026, 10, 10))
    pay_si(office, person_id, method="1", start=Month(2026, 10))
    made = gathered(office)
    lines = open_batch(office, made.batch_id).lines
    assert [line.kind for line in lines] == [LineKind.NEW, LineKind.CONTINUE, LineKind.AGAIN]
    assert [line.kind_name for line in lines] == ["tăng mới", "đóng tiếp", "đóng lại"]
    change = ChangeLine(
        batch_id=made.batch_id, version=made.version, line_id=lines[2].line_id, kind=LineKind.CHANGE, note="  sửa mức "
    )
    changed = change_line(office, change)
    line = open_batch(office, made.batch_id).lines[2]
    assert (line.kind, line.kind_name, line.paper) == (LineKind.CHANGE, "điều chỉnh", False)
    send(office, changed)
    with office.book.reading() as tx:
        row = batch_content(tx, office, made.batch_id).sheets[0].blocks[0].rows[2]
    assert row["kind"] == "điều chỉnh"
    assert str(row["note"]).startswith("sửa mức; BL ")


def test_a_sent_line_waits_and_offers_nothing_before_the_agency_answers(office: Desk) -> None:
    si_receipt(office, "Bùi Văn Một", 1)
    row = sent(office)
    view = view_of(office, row)
    assert view.lines[0].outcome is Outcome.PENDING
    assert view.lines[0].acts == ()
    assert row.dates == "gửi 23/11/2026 · hẹn trả lời 26/11/2026"
    assert [chip.text for chip in view.steps] == ["Gom 1 dòng", "Gửi 23/11/2026", "Chờ trả lời"]
    assert row.amount == view.lines[0].amount > Money(0)
