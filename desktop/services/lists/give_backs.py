"""Lines that take back (dòng giảm): what an earlier list told of a receipt that was voided or paid back since."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from uuid import UUID

from desktop.domain.errors import CounterError
from desktop.domain.papers.frozen_list import plain_row
from desktop.domain.texts.phrases import say
from desktop.services.acts import about_batch, journal_act
from desktop.services.desk import Desk
from desktop.services.lists.building import batch_title, loaded_batch, typed_rows
from desktop.services.lists.rows.give_back_rows import give_back_rows
from desktop.services.lists.standing import batch_standing
from desktop.storage.book import Transaction
from desktop.storage.column_types import new_key
from desktop.storage.lists import batches, give_backs, lines
from desktop.storage.lists import waiting as waiting_rows
from desktop.storage.lists.batches import BatchState
from desktop.storage.lists.give_backs import GiveBack
from desktop.storage.lists.lines import BatchLine, LineKind
from desktop.storage.lists.waiting import ReceiptLine


def waiting_give_backs(tx: Transaction, until: date | None = None) -> tuple[ReceiptLine, ...]:
    """What waits to be taken back, as lines beside the receipts that wait."""
    found = give_backs.waiting(tx, until)
    receipt_lines = {
        (one.receipt_id, one.person_id): one
        for one in waiting_rows.of_receipts(tx, list({one.line.receipt_id for one in found}))
    }
    return tuple(
        replace(
            receipt_lines[one.line.receipt_id, one.line.person_id],
            amount=one.amount,
            months=_months(one, receipt_lines[one.line.receipt_id, one.line.person_id]),
            corrects_id=one.line.id,
        )
        for one in found
        if (one.line.receipt_id, one.line.person_id) in receipt_lines
    )


def _months(one: GiveBack, receipt_line: ReceiptLine) -> int:
    if one.again:
        months = one.line.rows[0].get("months") if one.line.rows else None
        return months if isinstance(months, int) else receipt_line.months
    return receipt_line.months if one.refund is None else one.refund.months_left


def give_back_lines(tx: Transaction, batch_id: UUID, wanted: set[UUID]) -> list[BatchLine]:
    """The lines that take back those given, made of their rows as they were sent."""
    return [_made(tx, batch_id, one) for one in give_backs.waiting(tx) if one.line.id in wanted]


def _made(tx: Transaction, batch_id: UUID, one: GiveBack) -> BatchLine:
    batch = loaded_batch(tx, one.line.batch_id)
    where = say("{batch}, dòng {position}", batch=batch_title(batch), position=one.line.position)
    sent = typed_rows(one.line)
    rows = sent if one.again else give_back_rows(sent, one.refund, str(where))
    return BatchLine(
        id=new_key(),
        batch_id=batch_id,
        receipt_id=one.line.receipt_id,
        person_id=one.line.person_id,
        corrects_id=one.line.id,
        position=1,
        kind=LineKind.STOP,
        amount=one.amount,
        rows=tuple(plain_row(row) for row in rows),
        active=False,
    )


def take_back_again(tx: Transaction, batch_id: UUID, line: BatchLine) -> BatchLine:
    """The line of a draft that asks once more for what a refused line asked for, as it stood there."""
    return _made(tx, batch_id, GiveBack(line=line, amount=line.amount, refund=None, again=True))


def refuse_give_back(line: BatchLine) -> None:
    """A line that takes back says what was sent, with the other sign; nothing of it can be chosen.

    Raises:
        CounterError: it is one.
    """
    if give_backs.gives_back(line):
        raise CounterError(
            say("Dòng giảm này lấy đúng theo dòng đã gửi nên không sửa được."),
            say("Chưa muốn gửi thì xin bỏ dòng ra khỏi đợt; dòng trở lại chờ gom."),
        )


def receipt_leaves_lists(tx: Transaction, desk: Desk, receipt_id: UUID) -> None:
    """A voided receipt stands in no draft; what was sent of it counts no more, and waits to be taken back."""
    for line in lines.active_of_receipt(tx, receipt_id):
        batch = loaded_batch(tx, line.batch_id)
        told = {"batch": batch_title(batch)}
        if batch.state is BatchState.DRAFT:
            lines.delete_lines(tx, batch.id, [line.id])
            lines.renumber(tx, batch.id, [one.id for one in lines.of_batch(tx, batch.id)])
            journal_act(tx, desk, "list_lines_removed", about_batch(batch.id), **told, lines=1)
        else:
            lines.set_handling(tx, line.id, line.handling, active=False, by=desk.user.id, at=desk.now())
            standing = batch_standing(tx, batch.id)
            about = about_batch(batch.id)
            journal_act(tx, desk, "list_line_voided", about, **told, person=line.person_id, standing=standing)
        batches.change(tx, batch.id, expected_version=batch.version, by=desk.user.id, at=desk.now())
