"""Chờ tiền về: a payment whose transfer is announced waits, without a receipt number, until the money is seen."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from uuid import UUID

from desktop.domain.errors import CounterError
from desktop.domain.money import Money
from desktop.domain.papers.receipt import Means
from desktop.domain.partial_date import format_date
from desktop.domain.problem import Problem
from desktop.domain.texts.phrases import say
from desktop.domain.texts.text import clean
from desktop.services.acts import journal_act
from desktop.services.book.settings import read_settings
from desktop.services.counter.drafts import to_state
from desktop.services.desk import Desk, today
from desktop.services.payment.awaited_transfer import bill_of, purpose_in
from desktop.services.payment.collect_payment import (
    Collected,
    CollectPayment,
    SiPart,
    agreed_in,
    collect_in,
    payer_of,
    stored,
)
from desktop.services.payment.frozen_command import freeze_command, thaw_command
from desktop.services.refused import Refused
from desktop.services.transfers.summary import WaitingSummary, waiting_summary
from desktop.storage import transfers
from desktop.storage.book import Transaction
from desktop.storage.counter import drafts
from desktop.storage.payment import receipts
from desktop.storage.row_sums import rows_sum
from desktop.storage.transfers import WaitingState, WaitingTransfer

__all__ = [
    "AwaitTransfer",
    "CancelTransfer",
    "PostTransfer",
    "WaitingState",
    "WaitingSummary",
    "WaitingTransfer",
    "await_transfer",
    "cancel_transfer",
    "post_in",
    "post_transfer",
    "receipts_of_transfer",
    "waiting_list",
    "waiting_summary",
]
LONGEST_REASON = 200


@dataclass(frozen=True, slots=True, kw_only=True)
class AwaitTransfer:
    """The payment as it would be collected; its key is that of the payment it becomes. ``about``: for whom."""

    payment: CollectPayment
    about: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PostTransfer:
    """The money was seen: issue the receipts.

    Attributes:
        version: as it was shown.
        accepted: what each part costs now, where the payer was called and agreed to another amount.
    """

    transfer_id: UUID
    version: int
    accepted: tuple[Money, ...] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class CancelTransfer:
    """Nobody waits for it any more; the reason is kept."""

    transfer_id: UUID
    version: int
    reason: str


def await_transfer(desk: Desk, command: AwaitTransfer) -> WaitingTransfer | tuple[Problem, ...]:
    """Store a payment that waits for its transfer; nothing is numbered, nobody is registered yet.

    The same command twice gives the same waiting transfer. What a payment would refuse is refused here.

    Raises:
        AmountChangedError: the amount is not what the clerk saw.
        CounterError: the payment was taken already.
    """
    desk = _still(desk)
    payment = replace(command.payment, means=Means.TRANSFER, tendered=None)
    try:
        with desk.book.writing() as tx:
            if (found := transfers.get_waiting(tx, payment.command_id)) is not None:
                return found
            if stored(tx, payment.command_id, repeated=True) is not None:
                raise CounterError(
                    say("Khoản này đã lập biên lai rồi."), say("Xin mở trang Biên lai để xem biên lai vừa lập.")
                )
            transfer = _tried(tx, desk, payment, clean(command.about))
            transfers.insert_waiting(tx, transfer)
            told = {
                "payer": transfer.payer_name,
                "total": transfer.total,
                "about": transfer.about,
                "bill": transfer.bill,
                "rows": rows_sum([transfer], transfers.CHANGES_LATER),
            }
            journal_act(tx, desk, "transfer_awaited", about_transfer(transfer.id), **told)
            for page, subject in payment.drafts:
                drafts.delete_draft(tx, desk.user.id, page, subject)
            return transfer
    except Refused as refused:
        return refused.problems


def waiting_list(desk: Desk, state: WaitingState | None = WaitingState.WAITING) -> tuple[WaitingTransfer, ...]:
    """The awaited transfers, the oldest first."""
    with desk.book.reading() as tx:
        return transfers.list_waiting(tx, state)


def post_transfer(desk: Desk, command: PostTransfer) -> Collected | tuple[Problem, ...]:
    """The money is there: quote again on today's rules and issue the receipts; a second time gives the same result.

    Raises:
        AmountChangedError: another amount is due today; both are named, and the payer is to be called.
        CounterError: it was given up, or somebody else changed it.
    """
    desk = _still(desk)
    try:
        with desk.book.writing() as tx:
            return post_in(tx, desk, command)
    except Refused as refused:
        return refused.problems


def post_in(tx: Transaction, desk: Desk, command: PostTransfer) -> Collected:
    """The same inside a transaction. Raises :class:`Refused` too."""
    transfer = _waiting(tx, command.transfer_id)
    if transfer.state is WaitingState.PAID:
        done = stored(tx, transfer.id, repeated=True)
        assert done is not None
        return done
    if transfer.state is WaitingState.CANCELLED:
        raise _given_up(transfer)
    payment = thaw_command(transfer.command)
    if command.accepted is not None:
        parts = zip(payment.parts, command.accepted, strict=True)
        payment = replace(payment, parts=tuple(replace(part, expected=amount) for part, amount in parts))
    return collect_in(tx, desk, payment)


def cancel_transfer(desk: Desk, command: CancelTransfer) -> WaitingTransfer | tuple[Problem, ...]:
    """Give up waiting; what was typed comes back as drafts of the pages it came from.

    Raises:
        CounterError: it was posted already, or changed elsewhere.
    """
    reason = clean(command.reason)
    if not reason:
        return (Problem("reason", "missing_field"),)
    if len(reason) > LONGEST_REASON:
        return (Problem("reason", "too_long", {"limit": str(LONGEST_REASON)}),)
    desk = _still(desk)
    with desk.book.writing() as tx:
        transfer = _waiting(tx, command.transfer_id)
        if transfer.state is WaitingState.CANCELLED:
            return transfer
        if transfer.state is WaitingState.PAID:
            raise CounterError(
                say("Khoản này đã lập biên lai, không bỏ chờ được nữa."),
                say("Nếu cần, xin hủy biên lai ở trang Biên lai."),
            )
        at, by = desk.now(), desk.user.id
        transfers.close_waiting(tx, transfer, WaitingState.CANCELLED, today(desk), reason, by=by, at=at)
        told = {"payer": transfer.payer_name, "total": transfer.total, "reason": reason}
        journal_act(tx, desk, "transfer_cancelled", about_transfer(transfer.id), **told)
        _bring_drafts_back(tx, desk, transfer)
        return _waiting(tx, transfer.id)


def receipts_of_transfer(desk: Desk, transfer_id: UUID) -> tuple[UUID, ...]:
    """The receipts that an awaited transfer became; none while it waits."""
    with desk.book.reading() as tx:
        return tuple(receipt.id for receipt in receipts.of_payment(tx, transfer_id))


def about_transfer(transfer_id: UUID) -> str:
    """The journal's name of an awaited transfer."""
    return f"transfer:{transfer_id}"


def _tried(tx: Transaction, desk: Desk, payment: CollectPayment, about: str) -> WaitingTransfer:
    """What the payment would be, after everything it registers for the trial is undone."""
    trial = tx.connection.begin_nested()
    try:
        agreed = agreed_in(tx, desk, payment, read_settings(tx))
        payer = payer_of(desk, payment, agreed)
    finally:
        trial.rollback()
    total = Money(sum(part.expected for part in payment.parts))
    if total <= 0:
        raise Refused((Problem("parts", "nothing_to_transfer"),))
    return WaitingTransfer(
        id=payment.command_id,
        state=WaitingState.WAITING,
        payer_name=payer.name,
        about=about or payer.name,
        total=total,
        bill=bill_of(payment.command_id),
        purpose=purpose_in(tx, payment.parts, payer.name),
        command=freeze_command(payment),
        asked_on=today(desk),
        created_by=desk.user.id,
        created_at=desk.now(),
    )


def _bring_drafts_back(tx: Transaction, desk: Desk, transfer: WaitingTransfer) -> None:
    """A page that holds something newer keeps it."""
    payment = thaw_command(transfer.command)
    for page, subject in payment.drafts:
        part = next((one for one in payment.parts if subject in _subjects(one)), None)
        if part is None or drafts.load(tx, desk.user.id, page, subject) is not None:
            continue
        state = {**to_state(part.draft), "decisions": [to_state(one) for one in payment.decisions]}
        data = {"title": transfer.about, "state": state}
        kept = drafts.Draft(user_id=desk.user.id, page=page, subject=subject, data=data, updated_at=desk.now())
        drafts.save(tx, kept)


def _subjects(part: object) -> Sequence[str]:
    if isinstance(part, SiPart):
        return (str(part.draft.person_id),)
    draft = part.draft  # type: ignore[attr-defined]
    return (str(draft.household_id), *(str(row.person_id) for row in draft.rows))


def _waiting(tx: Transaction, transfer_id: UUID) -> WaitingTransfer:
    found = transfers.get_waiting(tx, transfer_id)
    if found is None:
        raise CounterError(say("Không thấy khoản chờ này trong sổ."), say("Xin mở lại trang Chờ tiền về."))
    return found


def _given_up(transfer: WaitingTransfer) -> CounterError:
    assert transfer.closed_on is not None
    return CounterError(
        say("Khoản này đã bỏ chờ ngày {day}.", day=format_date(transfer.closed_on)),
        say("Lý do: {reason}. Nếu tiền vẫn về, xin thu lại từ trang người tham gia.", reason=transfer.reason),
    )


def _still(desk: Desk) -> Desk:
    moment = desk.now()
    return replace(desk, now=lambda: moment)
