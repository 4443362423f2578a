"""The remittance slip of some days, filled from the frozen receipts."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from desktop.domain.errors import CounterError
from desktop.domain.money import Money
from desktop.domain.papers.frozen import thaw
from desktop.domain.papers.receipt import Means, ReceiptContent
from desktop.domain.papers.remittance_slip import InsuranceSum, RemittanceSlip, SourceSum
from desktop.domain.partial_date import format_date
from desktop.domain.people import Insurance
from desktop.domain.texts.phrases import say
from desktop.domain.texts.words import in_words
from desktop.services.book.settings import office_of, read_settings
from desktop.services.desk import Desk, today
from desktop.services.papers.day_book import number_ranges
from desktop.storage.book import Transaction
from desktop.storage.payment import days, receipts
from desktop.storage.payment.days import ReceiptOfDay


def remittance_content(tx: Transaction, desk: Desk, day: date) -> RemittanceSlip:
    """The slip of one day's receipts."""
    return remittance_between(tx, desk, day, day)


def remittance_between(tx: Transaction, desk: Desk, first_day: date, last_day: date) -> RemittanceSlip:
    """The slip of the receipts of some days; voids will be left out once there are any.

    Raises:
        CounterError: the days have not come yet, or end before they begin.
    """
    if last_day < first_day or last_day > today(desk):
        raise CounterError(
            say("Không lập được giấy nộp tiền đến ngày {day}.", day=format_date(last_day)),
            say("Xin chọn hôm nay hoặc một ngày trước đó, không trước ngày đầu."),
        )
    found, settings = days.receipts_between(tx, first_day, last_day), read_settings(tx)
    kept = receipts.get_many(tx, [one.id for one in found])
    contents = [thaw(kept[one.id].content) for one in found]
    sums = tuple(_sum(found, insurance) for insurance in Insurance)
    return RemittanceSlip(
        form=desk.forms().on("remittance_slip", last_day),
        office=office_of(desk, settings),
        first_day=first_day,
        last_day=last_day,
        numbers=tuple(number_ranges(found)),
        insurances=sums,
        supports=_supports(contents),
        in_words=in_words(sum((one.amount for one in sums), Money(0))),
        made_on=today(desk),
        account=settings.remittance_account,
        deadline=settings.remittance_deadline,
        confirmed=all(line.status.is_confirmed for one in contents if one.supports for line in one.lines),
        practice=settings.practice,
    )


def _sum(found: Sequence[ReceiptOfDay], insurance: Insurance) -> InsuranceSum:
    own = [one for one in found if one.insurance is insurance]
    cash = sum((one.total for one in own if one.means is Means.CASH), Money(0))
    transfer = sum((one.total for one in own if one.means is Means.TRANSFER), Money(0))
    return InsuranceSum(insurance=insurance, receipts=len(own), cash=cash, transfer=transfer)


def _supports(contents: Sequence[ReceiptContent]) -> tuple[SourceSum, ...]:
    """Each support by its printed name, in the order in which they first appear."""
    sums: dict[str, dict[Insurance, Money]] = {}
    for content in contents:
        for name, amount in content.supports:
            own = sums.setdefault(name, dict.fromkeys(Insurance, Money(0)))
            own[content.insurance] += amount
    return tuple(
        SourceSum(name=name, voluntary_si=own[Insurance.VOLUNTARY_SI], household_hi=own[Insurance.HOUSEHOLD_HI])
        for name, own in sums.items()
    )
