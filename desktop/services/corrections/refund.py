"""Pay a cover back (hoàn trả tiền đóng): never twice, never more than was paid, State support left out."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from desktop.domain.money import Money
from desktop.domain.problem import Problem
from desktop.services.book.approval import Approval
from desktop.services.corrections.causes import RefundCause
from desktop.services.desk import Desk
from desktop.services.papers.declarations import RefundAccount
from desktop.storage.payment.refunds import Payout


@dataclass(frozen=True, slots=True, kw_only=True)
class RefundDraft:
    """What is to be paid back of one cover.

    Attributes:
        cover_id: of the cycle or card. day: what happened on it; the worksheet begins from there.
        seen: the worksheet's amount that the clerk saw. override: another amount, with its reason; None for the
            worksheet's.
        account: where the agency sends the money; for the counter's payouts not used.
    """

    person_id: UUID
    cover_id: UUID
    cause: RefundCause
    day: date
    seen: Money
    override: Money | None = None
    override_reason: str = ""
    payout: Payout = Payout.CASH
    account: RefundAccount | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class RefundCover:
    """The confirmed refund; ``command_id`` is made when the dialog opens, the same never pays twice."""

    command_id: UUID
    draft: RefundDraft
    approval: Approval


@dataclass(frozen=True, slots=True, kw_only=True)
class Refunded:
    """The refund as stored; ``slip`` as printed (``003/2026``)."""

    refund_id: UUID
    slip: str
    amount: Money
    payout: Payout
    repeated: bool


def refund_cover(desk: Desk, command: RefundCover) -> Refunded | tuple[Problem, ...]:
    """Pay a cover back in one transaction, or leave nothing behind."""
    raise NotImplementedError
