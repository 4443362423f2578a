"""Lines that the agency sent back stand in the list until they are settled; merged records do not stand in it."""

from sqlalchemy import update

from desktop.services.counter.work_rows import Work
from desktop.services.desk import Desk
from desktop.services.renewals.query import RenewalQuery, When
from desktop.services.renewals.renewal_list import renewal_list
from desktop.storage.tables import people
from tests.services.builders import Clock
from tests.services.lists.stories import answered, reply_row, sent, set_up, si_receipt, view_of
from tests.services.renewals.stories import TODAY, village


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
