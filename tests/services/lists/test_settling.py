"""What the agency did not take: put right and listed again, refunded later, its right row chosen, left; closed."""

from dataclasses import replace
from typing import Any

from desktop.services.desk import Desk
from desktop.services.lists.batches import BatchState, Handling, Outcome, open_batch
from desktop.services.lists.drafts import Changed
from desktop.services.lists.replies.importing import ReplyStored
from desktop.services.lists.replies.numbers import PersonChange
from desktop.services.lists.settling import (
    ChooseRow,
    CloseBatch,
    RelistLine,
    SettleLine,
    choose_row,
    close_batch,
    relist_line,
    row_changes,
    settle_line,
)
from desktop.services.people.register_person import load_person_draft
from tests.services.lists.stories import (
    answered,
    outcomes,
    refused,
    reply_row,
    send,
    sent,
    sums_of,
    view_of,
)


def test_the_right_row_is_chosen_for_an_unclear_line(four: Desk) -> None:
    row = sent(four)
    view = view_of(four, row)
    rows = [reply_row(view, 1, si="0100000009"), reply_row(view, 1, "Không nhận", "trùng")]
    stored = answered(four, row, *rows, *(reply_row(view, place) for place in (0, 2, 3)))
    line = view_of(four, row).lines[1]
    assert line.outcome is Outcome.UNCLEAR
    changes = row_changes(four, line.line_id, line.rows[0].row_id)
    assert [(one.field, one.after) for one in changes] == [("si_number", "0100000009")]
    chosen = choose_row(
        four,
        ChooseRow(
            batch_id=row.batch_id,
            version=stored.batch.version,
            line_id=line.line_id,
            row_id=line.rows[0].row_id,
            changes=changes,
        ),
    )
    assert chosen.to_see == 0
    line = view_of(four, row).lines[1]
    assert (line.outcome, line.settled, line.rows) == (Outcome.ACCEPTED, True, ())
    assert load_person_draft(four, line.person_id).si_number == "0100000009"


def test_a_refused_line_is_put_right_and_stands_in_the_next_batch(four: Desk) -> None:
    row = sent(four)
    view = view_of(four, row)
    stored = answered(
        four,
        row,
        *(reply_row(view, place) for place in range(3)),
        reply_row(view, 3, "Không nhận", "sai ngày sinh", birth="21/04/1990"),
    )
    line = view_of(four, row).lines[3]
    change = PersonChange(
        person_id=line.person_id,
        name=line.name,
        field="birth",
        label="Ngày sinh",
        before=line.differences[0].book,
        after=line.differences[0].card,
    )
    told = refused(close_batch, four, CloseBatch(batch_id=row.batch_id, version=stored.batch.version))
    assert told.startswith("Còn 1 dòng chưa xử lý: Dòng 4, Bùi Văn Bốn: Bị trả lại.")
    asked = RelistLine(batch_id=row.batch_id, version=stored.batch.version, line_id=line.line_id, corrections=(change,))
    relisted = relist_line(four, asked)
    assert relisted.title == "D05-TS · đợt 2/2026"
    assert load_person_draft(four, line.person_id).birth == "21/04/1990"
    draft = open_batch(four, relisted.draft_id)
    assert draft.lines[0].corrects == "D05-TS · đợt 1/2026, dòng 4"
    assert draft.lines[0].kind is line.kind
    old = view_of(four, row).lines[3]
    assert (old.handling, old.handled, old.acts) == (Handling.RELISTED, "Đưa vào D05-TS · đợt 2/2026", ())
    assert sums_of(four).agree
    assert "đã xử lý xong" in refused(relist_line, four, replace(asked, version=relisted.version))
    closed = close_batch(four, CloseBatch(batch_id=row.batch_id, version=relisted.version))
    assert closed.state is BatchState.CLOSED
    version = draft.row.version
    again = send_and_accept(four, relisted.draft_id, version)
    assert outcomes(again) == {Outcome.ACCEPTED: 1}


def send_and_accept(desk: Desk, batch_id: Any, version: int) -> ReplyStored:
    row = send(desk, Changed(batch_id=batch_id, version=version))
    return answered(desk, row, reply_row(view_of(desk, row), 0))


def test_what_cannot_be_listed_again_is_settled_or_undone(four: Desk) -> None:
    row = sent(four)
    view = view_of(four, row)
    stored = answered(four, row, reply_row(view, 0, "Từ chối", "đã có thẻ DN"), reply_row(view, 1))
    version = stored.batch.version
    lines = view_of(four, row).lines
    for place, handling in ((0, Handling.REFUND), (2, Handling.LEFT), (3, Handling.ACCEPTED)):
        settled = settle_line(
            four,
            SettleLine(batch_id=row.batch_id, version=version, line_id=lines[place].line_id, handling=handling),
        )
        version = settled.version
    assert [line.handled for line in view_of(four, row).lines] == [
        "Lập hoàn trả sau",
        "",
        "Để nguyên",
        "Cơ quan BHXH đã nhận sau",
    ]
    undone = settle_line(
        four,
        SettleLine(batch_id=row.batch_id, version=version, line_id=lines[0].line_id, handling=Handling.NONE),
    )
    assert undone.to_see == 1
    accepted = SettleLine(
        batch_id=row.batch_id, version=undone.version, line_id=lines[1].line_id, handling=Handling.LEFT
    )
    assert "Dòng 2 đã xử lý xong." in refused(settle_line, four, accepted)
    assert "vừa được sửa ở nơi khác" in refused(settle_line, four, replace(accepted, version=1))
