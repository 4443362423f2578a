"""The papers of a stored refund: the worksheet as it was frozen, and TK1-TS with the account it goes to."""

from __future__ import annotations

from uuid import UUID

from desktop.domain.errors import CounterError
from desktop.domain.papers.declaration import Declaration
from desktop.domain.papers.refund_slip import RefundSlip, thaw_refund
from desktop.domain.texts.phrases import say
from desktop.services.desk import Desk
from desktop.services.papers.declarations import RefundAccount, tk1_ts_refund_content
from desktop.storage.book import Transaction
from desktop.storage.payment import refunds
from desktop.storage.payment.refunds import StoredRefund


def refund_slip_content(tx: Transaction, desk: Desk, refund_id: UUID) -> RefundSlip:
    """The worksheet of a refund; ``CounterError`` when there is none of that key."""
    return thaw_refund(_stored(tx, refund_id).content, desk.forms())


def refund_declaration_content(tx: Transaction, desk: Desk, refund_id: UUID) -> Declaration:
    """TK1-TS by which the refund is asked for."""
    stored = _stored(tx, refund_id)
    slip = thaw_refund(stored.content, desk.forms())
    account = RefundAccount(name=slip.account_name or slip.full_name, number=slip.account_number, bank=slip.bank)
    return tk1_ts_refund_content(tx, desk, stored.person_id, account)


def _stored(tx: Transaction, refund_id: UUID) -> StoredRefund:
    found = refunds.get(tx, refund_id)
    if found is None:
        raise CounterError(say("Không thấy phiếu hoàn trả này trong sổ."), say("Xin mở lại trang Hoàn trả."))
    return found
