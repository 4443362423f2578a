"""Lists to the agency after a void or a refund: drafts forget it, what was sent is taken back in the next list."""

from datetime import date
from uuid import UUID

import pytest

from desktop.domain.errors import CounterError
from desktop.services.book.check_lists import check_lists
from desktop.services.corrections.causes import RefundCause
from desktop.services.corrections.void_receipt import SameAmounts
from desktop.services.desk import Desk
from desktop.services.lists.batches import open_batch
from desktop.services.lists.building import typed_rows
from desktop.services.lists.drafts import ChangeLine, change_line
from desktop.services.lists.sums import read_sums
from desktop.services.lists.waiting import WaitingLine, waiting_lines
from desktop.services.payment.collect_payment import Payer
from desktop.storage.column_types import new_key
from desktop.storage.lists import lines
from desktop.storage.lists.lines import LineKind
from desktop.storage.payment import covers
from tests.services.builders import Clock, close_earlier_day
from tests.services.corrections.stories import refunded, voided
from tests.services.lists.stories import gathered, hi_receipt, send, sent, set_up, si_receipt


def waiting(desk: Desk) -> list[WaitingLine]:
    return [line for form in waiting_lines(desk).forms for line in form.lines]


def receipt_of(desk: Desk, person: UUID) -> UUID:
    with desk.book.reading() as tx:
        found = (*covers.cycles_of(tx, person), *covers.cards_of(tx, person))
    return found[0].receipt_id


def sound(desk: Desk) -> None:
    with desk.book.reading() as tx:
        assert list(check_lists(tx, desk.forms())) == []
        assert read_sums(tx).agree


def test_a_voided_receipt_leaves_what_waits_and_every_draft(any_desk: Desk) -> None:
    set_up(any_desk)
    first, second = si_receipt(any_desk, "Bùi Văn Một", 1), si_receipt(any_desk, "Bùi Văn Hai", 2)
    made = gathered(any_desk)
    assert made.lines == 2
    third = si_receipt(any_desk, "Bùi Văn Ba", 3)
    voided(any_desk, receipt_of(any_desk, third))
    assert waiting(any_desk) == []
    voided(any_desk, receipt_of(any_desk, first))
    (line,) = open_batch(any_desk, made.batch_id).lines
    assert line.name == "Bùi Văn Hai"
    with pytest.raises(CounterError):
        change_line(any_desk, ChangeLine(batch_id=made.batch_id, version=made.version, line_id=line.line_id, note="x"))
    assert second is not None
    sound(any_desk)


def test_what_was_sent_is_taken_back_in_the_next_list_beside_the_replacing_line(any_desk: Desk, clock: Clock) -> None:
    set_up(any_desk)
    person = si_receipt(any_desk, "Bùi Văn Một", 1)
    first = sent(any_desk)
    clock.go_to(date(2026, 11, 25))
    close_earlier_day(any_desk)
    again = SameAmounts(payment_id=new_key(), payer=Payer(name="Lê Văn Cường"))
    done = voided(any_desk, receipt_of(any_desk, person), replacement=again)
    assert done.replacement is not None
    sound(any_desk)
    back, new = sorted(waiting(any_desk), key=lambda line: line.amount)
    assert (back.amount, new.amount) == (-done.before, done.replacement.total)
    (old,) = open_batch(any_desk, first.batch_id).lines
    assert (back.corrects_id, new.corrects_id) == (old.line_id, None)
    made = gathered(any_desk)
    sound(any_desk)
    view = open_batch(any_desk, made.batch_id)
    kinds = sorted(line.kind for line in view.lines)
    assert LineKind.STOP in kinds
    stop = next(line for line in view.lines if line.kind is LineKind.STOP)
    with pytest.raises(CounterError, match="đúng theo dòng đã gửi"):
        change_line(any_desk, ChangeLine(batch_id=made.batch_id, version=made.version, line_id=stop.line_id, note="x"))
    send(any_desk, made)
    assert waiting(any_desk) == []
    sound(any_desk)


@pytest.mark.parametrize("form_code", ["mau_so_4"])
def test_a_card_of_a_household_is_taken_back(any_desk: Desk, form_code: str) -> None:
    set_up(any_desk)
    people = hi_receipt(any_desk, 1, "Bùi Văn Một", "Bùi Văn Hai")
    sent(any_desk, form_code)
    done = voided(any_desk, receipt_of(any_desk, people[0]))
    found = waiting(any_desk)
    assert sum(line.amount for line in found) == -done.before
    made = gathered(any_desk, form_code)
    send(any_desk, made)
    sound(any_desk)


def test_a_refund_is_told_once_its_line_was_sent(any_desk: Desk) -> None:
    set_up(any_desk)
    person = si_receipt(any_desk, "Bùi Văn Một", 1, method="12")
    done = refunded(any_desk, person, RefundCause.COMPULSORY_SI, date(2027, 4, 1))
    (line,) = waiting(any_desk)
    assert line.amount > 0
    assert line.months == 12
    sent(any_desk)
    sound(any_desk)
    (back,) = waiting(any_desk)
    assert (back.amount, back.months) == (-done.amount, 8)
    sent(any_desk)
    assert waiting(any_desk) == []
    sound(any_desk)


def test_the_list_names_the_line_it_takes_back(desk: Desk) -> None:
    set_up(desk)
    person = si_receipt(desk, "Bùi Văn Một", 1)
    first = sent(desk)
    done = voided(desk, receipt_of(desk, person))
    made = gathered(desk)
    with desk.book.reading() as tx:
        (line,) = lines.of_batch(tx, made.batch_id)
    (row,) = typed_rows(line)
    assert f"Hủy BL {done.number}" in str(row["note"])
    assert first.title.split(" · ")[0] in str(row["note"])
    assert row["pays"] == -done.before
