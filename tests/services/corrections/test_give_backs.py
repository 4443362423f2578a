"""Lines giảm to the end: of merged records, on paper and sheet, in the agency's reply, refused and sent again."""

import io
from datetime import date
from typing import Any
from uuid import UUID

import openpyxl
import pytest

from desktop.services.book.check_corrections import check_corrections
from desktop.services.book.check_lists import check_lists
from desktop.services.corrections.causes import RefundCause
from desktop.services.corrections.void_receipt import SameAmounts
from desktop.services.desk import Desk
from desktop.services.lists.batches import BatchRow, BatchView, Handling, NextAct, Outcome, open_batch
from desktop.services.lists.drafts import RemoveLines, remove_lines
from desktop.services.lists.files import batch_gateway_sheet, batch_pdf, batch_sheet
from desktop.services.lists.settling import RelistLine, SettleLine, relist_line, settle_line
from desktop.services.lists.sums import read_sums
from desktop.services.lists.waiting import WaitingLine, waiting_lines
from desktop.services.payment.collect_payment import Payer
from desktop.storage.column_types import new_key
from desktop.storage.lists.lines import LineKind
from desktop.storage.payment import covers
from tests.documents.reading import whole_text
from tests.services.builders import Clock, close_earlier_day
from tests.services.corrections.stories import from_the_safe, refunded, voided
from tests.services.lists.stories import (
    HEADINGS,
    answered,
    command,
    gathered,
    hi_receipt,
    import_reply,
    made_sheet,
    outcomes,
    reply_row,
    send,
    sent,
    set_up,
    si_receipt,
    view_of,
)
from tests.services.test_two_records import merge, undo


def waiting(desk: Desk) -> list[WaitingLine]:
    return [line for form in waiting_lines(desk).forms for line in form.lines]


def receipt_of(desk: Desk, person: UUID) -> UUID:
    with desk.book.reading() as tx:
        found = (*covers.cycles_of(tx, person), *covers.cards_of(tx, person))
    return found[0].receipt_id


def sound(desk: Desk) -> None:
    with desk.book.reading() as tx:
        assert list(check_lists(tx, desk.forms())) == []
        assert list(check_corrections(tx)) == []
        assert read_sums(tx).agree


@pytest.mark.parametrize("first", ["merge", "refund"])
def test_the_refund_of_a_merged_record_is_told_to_the_agency(any_desk: Desk, first: str) -> None:
    set_up(any_desk)
    gone = si_receipt(any_desk, "Bùi Văn Một", 1, method="12")
    stays = si_receipt(any_desk, "Bùi Văn Mốt", 2, method="1")
    sent(any_desk)
    day = date(2027, 4, 1)
    if first == "merge":
        merge(any_desk, stays, gone, "personal_id", "si_number")
        done = refunded(any_desk, stays, RefundCause.COMPULSORY_SI, day)
    else:
        done = refunded(any_desk, gone, RefundCause.COMPULSORY_SI, day)
        merge(any_desk, stays, gone, "personal_id", "si_number")
    (back,) = waiting(any_desk)
    assert (back.amount, back.person_id) == (-done.amount, gone)
    sound(any_desk)
    row = sent(any_desk)
    (line,) = view_of(any_desk, row).lines
    assert (line.kind, line.amount) == (LineKind.STOP, -done.amount)
    assert waiting(any_desk) == []
    sound(any_desk)


def test_a_merge_taken_back_leaves_the_line_where_it_was(any_desk: Desk) -> None:
    set_up(any_desk)
    gone = si_receipt(any_desk, "Bùi Văn Một", 1, method="12")
    stays = si_receipt(any_desk, "Bùi Văn Mốt", 2, method="1")
    sent(any_desk)
    undo(any_desk, merge(any_desk, stays, gone, "personal_id", "si_number"))
    done = refunded(any_desk, gone, RefundCause.COMPULSORY_SI, date(2027, 4, 1))
    assert [line.amount for line in waiting(any_desk)] == [-done.amount]
    sent(any_desk)
    sound(any_desk)


def cells_of(content: bytes) -> list[tuple[Any, ...]]:
    book = openpyxl.load_workbook(io.BytesIO(content))
    return [row for sheet in book.worksheets for row in sheet.iter_rows(values_only=True)]


def money(amount: int) -> str:
    return f"{amount:,}".replace(",", ".")


def negative(desk: Desk, form: str) -> tuple[BatchRow, int]:
    """A list of one form with a line that takes a whole receipt back."""
    group = {"mau_so_3": "near_poor"}.get(form)
    if form == "d05_ts":
        person = si_receipt(desk, "Bùi Văn Một", 1)
    else:
        groups = None if group is None else {"Bùi Văn Một": group}
        person, *_ = hi_receipt(desk, 1, "Bùi Văn Một", "Bùi Văn Hai", groups=groups)
    sent(desk, form)
    done = voided(desk, receipt_of(desk, person))
    amounts = {line.person_id: line.amount for line in waiting(desk)}
    assert done.before == -sum(amounts.values()) or group is not None
    return sent(desk, form), int(amounts[person])


@pytest.mark.parametrize("form", ["d05_ts", "mau_so_3", "mau_so_4"])
def test_papers_and_sheets_show_what_is_taken_back(desk: Desk, form: str) -> None:
    """Mẫu số 3 and 4 have no column of money: what is taken back stands in their notes and on the gateway's sheet."""
    set_up(desk)
    row, amount = negative(desk, form)
    assert amount < 0
    rows = cells_of(batch_sheet(desk, row.batch_id).content)
    mine = next(cells for cells in rows if "Bùi Văn Một" in cells)
    assert any("giảm dòng đã gửi" in str(cell) for cell in mine)
    pdf = batch_pdf(desk, row.batch_id).content
    text = whole_text(pdf)
    assert "giảm dòng đã gửi" in " ".join(text.split())
    if form == "d05_ts":
        assert amount in mine
        assert f"-{money(-amount)}" in text.replace("\u2212", "-")
        total = next(cells for cells in rows if any(str(cell).startswith(("Cộng", "Tổng")) for cell in cells))
        assert amount in total
    if form == "mau_so_3":
        assert text.index("(2) Giảm") < text.index("Bùi Văn Một")
    gateway = cells_of(batch_gateway_sheet(desk, row.batch_id).content)
    told = next(cells for cells in gateway if "Bùi Văn Một" in cells)
    assert "GH" in told
    assert amount in told


def both(desk: Desk) -> tuple[BatchRow, BatchView]:
    """A list with the line that takes a receipt back and the line of the receipt that replaces it."""
    set_up(desk)
    person = si_receipt(desk, "Bùi Văn Một", 1)
    sent(desk)
    again = SameAmounts(payment_id=new_key(), payer=Payer(name="Lê Văn Cường"))
    voided(desk, receipt_of(desk, person), replacement=again)
    row = sent(desk)
    return row, view_of(desk, row)


def place_of(view: BatchView, kind: LineKind) -> int:
    return next(
        place for place, line in enumerate(view.lines) if (line.kind is LineKind.STOP) is (kind is LineKind.STOP)
    )


@pytest.mark.parametrize("heading", ["Số biên lai", "Phương án", ""])
def test_a_reply_tells_the_line_that_takes_back_from_the_new_one(any_desk: Desk, heading: str) -> None:
    row, view = both(any_desk)
    stop, new = place_of(view, LineKind.STOP), place_of(view, LineKind.NEW)
    more = {
        "Số biên lai": lambda place: [view.lines[place].receipt_number],
        "Phương án": lambda place: ["Giảm" if place == stop else "Tăng mới"],
        "": lambda _place: [""],
    }[heading]
    rows = [[*reply_row(view, stop, "Không nhận", "đã cấp sổ"), *more(stop)], [*reply_row(view, new), *more(new)]]
    stored = import_reply(any_desk, command(any_desk, row, made_sheet(rows, (*HEADINGS, heading or "Cột khác"))))
    if heading:
        assert outcomes(stored) == {Outcome.ACCEPTED: 1, Outcome.REJECTED: 1}
        assert view_of(any_desk, row).lines[stop].outcome is Outcome.REJECTED
    else:
        assert outcomes(stored) == {Outcome.UNCLEAR: 2}
    sound(any_desk)


def refused_stop(desk: Desk) -> tuple[BatchRow, BatchView]:
    """An answered list whose one line, which takes a refund's months back, the agency refused."""
    set_up(desk)
    person = si_receipt(desk, "Bùi Văn Một", 1, method="12")
    sent(desk)
    refunded(desk, person, RefundCause.COMPULSORY_SI, date(2027, 4, 1))
    row = sent(desk)
    stored = answered(desk, row, reply_row(view_of(desk, row), 0, "Không nhận", "thiếu TK1-TS"))
    return stored.batch, view_of(desk, row)


def test_a_refused_line_that_takes_back_is_sent_again(any_desk: Desk) -> None:
    row, view = refused_stop(any_desk)
    (old,) = view.lines
    assert NextAct.RELIST in old.acts
    assert NextAct.REFUND not in old.acts
    assert waiting(any_desk) == []
    asked = RelistLine(batch_id=row.batch_id, version=row.version, line_id=old.line_id)
    listed = relist_line(any_desk, asked)
    sound(any_desk)
    draft = open_batch(any_desk, listed.draft_id)
    (again,) = draft.lines
    assert (again.amount, again.kind, again.what) == (old.amount, LineKind.STOP, old.what)
    removed = remove_lines(
        any_desk, RemoveLines(batch_id=listed.draft_id, version=draft.row.version, line_ids=(again.line_id,))
    )
    (back,) = waiting(any_desk)
    assert (back.amount, back.corrects_id) == (old.amount, old.line_id)
    assert removed.lines == 1
    made = gathered(any_desk)
    assert made.lines == 1
    send(any_desk, made)
    assert waiting(any_desk) == []
    sound(any_desk)


@pytest.mark.parametrize("handling", [Handling.LEFT, Handling.ACCEPTED])
def test_a_line_that_takes_back_is_settled_and_still_counts_nowhere(any_desk: Desk, handling: Handling) -> None:
    row, view = refused_stop(any_desk)
    settle_line(
        any_desk,
        SettleLine(batch_id=row.batch_id, version=row.version, line_id=view.lines[0].line_id, handling=handling),
    )
    assert view_of(any_desk, row).lines[0].settled
    assert waiting(any_desk) == []
    sound(any_desk)


def test_a_voided_line_that_the_agency_refused_stays_out_of_the_sums(any_desk: Desk, clock: Clock) -> None:
    set_up(any_desk)
    person = si_receipt(any_desk, "Bùi Văn Một", 1)
    row = sent(any_desk)
    clock.go_to(date(2026, 11, 25))
    close_earlier_day(any_desk)
    from_the_safe(any_desk, 3_168_000)
    voided(any_desk, receipt_of(any_desk, person))
    row = view_of(any_desk, row).row
    stored = answered(any_desk, row, reply_row(view_of(any_desk, row), 0, "Không nhận", "trùng"))
    line = view_of(any_desk, row).lines[0]
    left = SettleLine(batch_id=row.batch_id, version=stored.batch.version, line_id=line.line_id, handling=Handling.LEFT)
    settle_line(any_desk, left)
    sound(any_desk)
