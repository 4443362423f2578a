"""Lines that the agency sent back stand in the list until they are settled; merged records do not stand in it."""

from sqlalchemy import update

from desktop.services.corrections.voidable import voidable
from desktop.services.counter.drafts import Draft, load_draft, save_draft
from desktop.services.counter.work_kinds import Work
from desktop.services.desk import Desk
from desktop.services.exports.messages import message_plan
from desktop.services.payment.collect_payment import Payer
from desktop.services.renewals.contact_log import Outcome, history_of
from desktop.services.renewals.query import RenewalQuery, When
from desktop.services.renewals.renewal_list import renewal_list
from desktop.storage.tables import people
from tests.services.builders import Clock, paid, registered, si_draft, si_part
from tests.services.lists.stories import answered, reply_row, sent, set_up, si_receipt, view_of
from tests.services.renewals.stories import TODAY, contact, village
from tests.services.test_two_records import merge, undo


def test_a_refused_line_brings_its_person_back_with_the_agencys_reason(desk: Desk, clock: Clock) -> None:
    clock.go_to(TODAY)
    set_up(desk)
    for place, name in enumerate(("Nguyễn Văn Một", "Trần Thị Hai"), start=1):
        si_receipt(desk, name, place)
    row = sent(desk)
    query = RenewalQuery(when=When.ALL, kind=Work.RETURNED)
    assert renewal_list(desk, query).rows == ()
    answered(desk, row, reply_row(view_of(desk, row), 0), reply_row(view_of(desk, row), 1, "Từ chối", "sai ngày sinh"))
    (found,) = renewal_list(desk, query).rows
    assert (found.work.name, found.work.chip.text, found.work.detail) == (
        view_of(desk, row).lines[1].name,
        "Bị trả lại",
        "sai ngày sinh",
    )
    assert found.opens is not None
    assert found.opens.batch_id == row.batch_id
    assert renewal_list(desk, RenewalQuery(when=When.AHEAD)).kinds[Work.RETURNED] == 1


def test_a_record_that_stands_under_another_one_is_not_in_the_list(any_desk: Desk, clock: Clock) -> None:
    home = village(any_desk, clock)
    with any_desk.book.writing() as tx:
        tx.connection.execute(update(people).where(people.c.id == home.late).values(merged_into_id=home.head))
    assert renewal_list(any_desk, RenewalQuery(when=When.OVERDUE)).rows == ()


def test_a_contact_with_a_merged_record_is_the_persons_who_stays(any_desk: Desk, clock: Clock) -> None:
    home = village(any_desk, clock)
    other = registered(any_desk, "Lê Thị Muộn", birth="03/03/1980", sex="female", phone="")
    third = registered(any_desk, "Lê Thị Muộn", birth="03/03/1980", sex="female", phone="")
    made = contact(any_desk, other, None, Outcome.REFUSED, "không đóng nữa")
    merge(any_desk, third, other)
    happened = merge(any_desk, home.late, third)
    (row,) = renewal_list(any_desk, RenewalQuery(when=When.OVERDUE)).rows
    assert (row.work.person_id, row.note) == (home.late, "không đóng nữa")
    (line,) = history_of(any_desk, home.late)
    assert line.contact.id == made.id
    plan = message_plan(any_desk, RenewalQuery(when=When.OVERDUE))
    assert [(one.name, one.reason) for one in plan.left_out] == [("Lê Thị Muộn", "không nhắn: Từ chối")]
    again = contact(any_desk, other, None, Outcome.REACHED)
    assert again.person_id == home.late
    undo(any_desk, happened)
    (row,) = renewal_list(any_desk, RenewalQuery(when=When.OVERDUE)).rows
    assert row.note == ""
    assert [line.contact.id for line in history_of(any_desk, third)] == [made.id]


def test_drafts_of_a_merged_record_come_back_by_undo(any_desk: Desk, clock: Clock) -> None:
    clock.go_to(TODAY)
    stays, gone = registered(any_desk), registered(any_desk, phone="")
    for page, person in (("voluntary_si", gone), ("household_hi", gone), ("household_hi", stays)):
        state = {"person_id": str(person)}
        save_draft(any_desk, Draft(page=page, subject=str(person), title=f"{page}: An", state=state))
    happened = merge(any_desk, stays, gone)
    assert load_draft(any_desk, "voluntary_si", str(stays)) is not None
    undo(any_desk, happened)
    back = load_draft(any_desk, "voluntary_si", str(gone))
    assert back is not None
    assert back.state == {"person_id": str(gone)}
    assert load_draft(any_desk, "voluntary_si", str(stays)) is None
    assert load_draft(any_desk, "household_hi", str(stays)) is not None
    assert load_draft(any_desk, "household_hi", str(gone)) is not None


def test_the_payer_of_a_receipt_is_found_from_who_stays(any_desk: Desk, clock: Clock) -> None:
    clock.go_to(TODAY)
    payer, child, stays = registered(any_desk), registered(any_desk, "Nguyễn Văn Con", phone=""), registered(any_desk)
    by = Payer(name="Nguyễn Văn An", person_id=payer)
    collected = paid(any_desk, si_part(any_desk, si_draft(any_desk, child)), payer=by)
    merge(any_desk, stays, payer)
    assert voidable(any_desk, collected.receipts[0].receipt_id).payer_id == stays
