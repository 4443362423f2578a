"""Say what a transfer of a statement is for: post what waits for it, tick what was confirmed, or set it aside."""

from __future__ import annotations

from dataclasses import replace
from uuid import UUID

from desktop.domain.errors import CounterError
from desktop.domain.money import format_money
from desktop.domain.papers.receipt import Means
from desktop.domain.problem import Problem
from desktop.domain.texts.phrases import say
from desktop.domain.texts.text import clean
from desktop.services.acts import journal_act
from desktop.services.desk import Desk
from desktop.services.payment.collect_payment import Collected
from desktop.services.refused import Refused
from desktop.services.transfers.waiting import LONGEST_REASON, PostTransfer, post_in
from desktop.storage import transfers
from desktop.storage.book import Transaction
from desktop.storage.payment import payments
from desktop.storage.transfers import StatementRow


def post_row(desk: Desk, row_id: UUID, command: PostTransfer) -> Collected | tuple[Problem, ...]:
    """Issue the receipts of what waits for this transfer, in one act with the tick; never twice.

    Raises:
        AmountChangedError: another amount is due today.
        CounterError: the bank shows another amount than is due; the transfer belongs to another payment already.
    """
    moment = desk.now()
    desk = replace(desk, now=lambda: moment)
    try:
        with desk.book.writing() as tx:
            row = _row(tx, row_id)
            if row.payment_id is not None and row.payment_id != command.transfer_id:
                raise _taken()
            collected = post_in(tx, desk, command)
            if collected.total != row.amount:
                raise CounterError(
                    say(
                        "Ngân hàng báo {came} đ, phải thu {due} đ.",
                        came=format_money(row.amount),
                        due=format_money(collected.total),
                    ),
                    say("Chưa lập biên lai. Xin gọi người nộp chuyển đủ, hoặc bỏ chờ rồi thu lại."),
                )
            if row.payment_id is None:
                _settle(tx, desk, row, collected.payment_id, "")
            return collected
    except Refused as refused:
        return refused.problems


def tick_row(desk: Desk, row_id: UUID, payment_id: UUID, note: str = "") -> tuple[Problem, ...]:
    """Tick a payment that was confirmed by eye against its transfer; another amount needs a note that says why.

    Raises:
        CounterError: the transfer belongs to another payment, or the payment was not made by transfer.
    """
    note = clean(note)
    if len(note) > LONGEST_REASON:
        return (Problem("note", "too_long", {"limit": str(LONGEST_REASON)}),)
    with desk.book.writing() as tx:
        row, payment = _row(tx, row_id), payments.get(tx, payment_id)
        if row.payment_id == payment_id:
            return ()
        if row.payment_id is not None:
            raise _taken()
        if payment is None or payment.means is not Means.TRANSFER:
            raise CounterError(
                say("Khoản này không thu bằng chuyển khoản."), say("Xin chọn một khoản chuyển khoản trong danh sách.")
            )
        if payment.total != row.amount and not note:
            return (Problem("note", "missing_field"),)
        _settle(tx, desk, row, payment_id, note)
    return ()


_SET_ASIDE = "statement_row_set_aside"


def set_aside(desk: Desk, row_id: UUID, *, not_ours: bool, note: str = "") -> tuple[Problem, ...]:
    """Mark a transfer "không phải của quầy", take that back, or only keep a note; refused once it is settled."""
    note = clean(note)
    if len(note) > LONGEST_REASON:
        return (Problem("note", "too_long", {"limit": str(LONGEST_REASON)}),)
    with desk.book.writing() as tx:
        row = _row(tx, row_id)
        if row.payment_id is not None:
            raise _taken()
        if (row.ignored, row.note) == (not_ours, note):
            return ()
        at, by = desk.now(), desk.user.id
        transfers.set_row(tx, row, payment_id=None, ignored=not_ours, note=note, by=by, at=at)
        act = _SET_ASIDE if not_ours else "statement_row_taken_back" if row.ignored else "statement_row_noted"
        journal_act(tx, desk, act, f"statement_row:{row.id}", amount=row.amount, purpose=row.purpose, note=note)
    return ()


def _settle(tx: Transaction, desk: Desk, row: StatementRow, payment_id: UUID, note: str) -> None:
    transfers.set_row(tx, row, payment_id=payment_id, ignored=False, note=note, by=desk.user.id, at=desk.now())
    told = {"amount": row.amount, "purpose": row.purpose, "payment": payment_id, "note": note}
    journal_act(tx, desk, "statement_row_matched", f"statement_row:{row.id}", **told)


def _row(tx: Transaction, row_id: UUID) -> StatementRow:
    found = transfers.get_row(tx, row_id)
    if found is None:
        raise CounterError(say("Không thấy dòng sao kê này trong sổ."), say("Xin mở lại trang Chờ tiền về."))
    return found


def _taken() -> CounterError:
    return CounterError(
        say("Dòng sao kê này đã khớp với một khoản khác."), say("Xin mở lại trang để xem khoản nào đã nhận tiền này.")
    )
