"""The remittance slip: of a remittance as it was frozen, or of what was taken on some days."""

from __future__ import annotations

from datetime import date
from uuid import UUID

from desktop.domain.errors import CounterError
from desktop.domain.papers.frozen_slip import thaw_slip
from desktop.domain.papers.remittance_slip import RemittanceSlip
from desktop.domain.partial_date import format_date
from desktop.domain.texts.phrases import say
from desktop.services.desk import Desk, today
from desktop.services.remittances.slip import slip_of
from desktop.storage import remittance_acts, remittances
from desktop.storage.book import Transaction


def remitted_content(tx: Transaction, desk: Desk, remittance_id: UUID) -> RemittanceSlip:
    """The slip of a remittance, as it was made.

    Raises:
        CounterError: it is not in the book, or it is a reversal, which has no slip of its own.
    """
    found = remittances.get(tx, remittance_id)
    if found is None or found.reverses_id is not None:
        raise CounterError(say("Không có giấy nộp tiền này."), say("Xin chọn giấy nộp khác trong danh sách."))
    return thaw_slip(found.content, desk.forms())


def remittance_content(tx: Transaction, desk: Desk, day: date) -> RemittanceSlip:
    """The slip of one day's receipts."""
    return remittance_between(tx, desk, day, day)


def remittance_between(tx: Transaction, desk: Desk, first_day: date, last_day: date) -> RemittanceSlip:
    """The slip of the receipts, voids and counter refunds of some days, handed over or not.

    Raises:
        CounterError: the days have not come yet, or end before they begin.
    """
    if last_day < first_day or last_day > today(desk):
        raise CounterError(
            say("Không lập được giấy nộp tiền đến ngày {day}.", day=format_date(last_day)),
            say("Xin chọn hôm nay hoặc một ngày trước đó, không trước ngày đầu."),
        )
    acts = remittance_acts.acts_between(tx, first_day, last_day)
    return slip_of(tx, desk, acts, (first_day, last_day))
