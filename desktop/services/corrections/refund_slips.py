"""The paper of a refund, filled from its worksheet; what was paid back is frozen with it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from desktop.domain.money import Money
from desktop.domain.papers.refund_slip import RefundSlip
from desktop.domain.partial_date import format_date
from desktop.domain.people import Insurance
from desktop.domain.texts.phrases import joined, mark, say
from desktop.domain.texts.words import in_words
from desktop.services.book.settings import office_of, read_settings
from desktop.services.corrections.causes import CAUSE_NAMES
from desktop.services.corrections.refund_worksheet import Worksheet
from desktop.services.desk import Desk, today
from desktop.services.papers.declarations import RefundAccount
from desktop.services.payment.si_schedule import method_text
from desktop.storage.book import Transaction
from desktop.storage.payment.refunds import Payout

PAYOUT_NAMES: Final[Mapping[Payout, str]] = {
    Payout.CASH: mark("Tiền mặt tại quầy"),
    Payout.TRANSFER: mark("Quầy chuyển khoản"),
    Payout.AGENCY: mark("Cơ quan BHXH chuyển khoản"),
}


@dataclass(frozen=True, slots=True)
class SlipHead:
    """Number, amount and who approved."""

    slip: str
    amount: Money
    approved_by: str


def refund_slip(
    tx: Transaction, desk: Desk, sheet: Worksheet, payout: tuple[Payout, RefundAccount, str], head: SlipHead
) -> RefundSlip:
    """The content of the paper. ``payout``: how, the account it goes to, and the reason of another amount."""
    settings, person = read_settings(tx), sheet.person
    how, account, reason = payout
    return RefundSlip(
        form=desk.forms().on("refund_slip", today(desk)),
        office=office_of(desk, settings),
        slip=head.slip,
        made_on=today(desk),
        insurance=sheet.insurance,
        full_name=person.full_name,
        personal_id=person.personal_id,
        si_number=person.si_number,
        birth="" if person.birth is None else str(person.birth),
        address=desk.places.address_line(person.address, today(desk)),
        cause=str(CAUSE_NAMES[sheet.cause]),
        receipt=joined(" ", (sheet.receipt_symbol, sheet.receipt_number)),
        paid_on=sheet.paid_on,
        paid=sheet.paid,
        period=str(period_text(sheet)),
        stops=str(stops_text(sheet)),
        kept=str(kept_text(sheet)),
        months=sheet.months,
        months_left=sheet.months_left,
        support_left=sheet.support_left,
        formula=sheet.formula,
        reference=sheet.reference,
        computed=sheet.computed,
        amount=head.amount,
        in_words=in_words(head.amount),
        override_reason=reason,
        unconfirmed=tuple(desk.parameters.description(path) for path in sheet.unconfirmed),
        payout=str(PAYOUT_NAMES[how]),
        account_name=account.name,
        account_number=account.number,
        bank=account.bank,
        approved_by=head.approved_by,
        practice=settings.practice,
    )


def period_text(sheet: Worksheet) -> str:
    """``phương thức 12 tháng, từ 10/2026 đến 09/2027``."""
    if sheet.insurance is Insurance.VOLUNTARY_SI:
        return say(
            "phương thức {method}, từ tháng {first} đến tháng {last}",
            method=method_text(sheet.method, sheet.months),
            first=sheet.first,
            last=sheet.last,
        )
    return say(
        "{months} tháng, từ ngày {first} đến ngày {last}", months=sheet.months, first=sheet.first, last=sheet.last
    )


def stops_text(sheet: Worksheet) -> str:
    """``tháng 03/2027``, or the day of a card."""
    if sheet.insurance is Insurance.VOLUNTARY_SI:
        return say("tháng {month}", month=f"{sheet.stops_on:%m/%Y}")
    return say("ngày {day}", day=format_date(sheet.stops_on))


def kept_text(sheet: Worksheet) -> str:
    """What stays of the cover; empty for nothing."""
    if not sheet.kept_months:
        return ""
    if sheet.kept_last_month is not None:
        return say("{months} tháng, đến hết tháng {month}", months=sheet.kept_months, month=sheet.kept_last_month)
    if sheet.kept_until is None:
        return ""
    return say("{months} tháng, đến hết ngày {day}", months=sheet.kept_months, day=format_date(sheet.kept_until))
