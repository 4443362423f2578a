"""The slip (giấy nộp tiền) of some acts: of a remittance about to be made, or of days nobody has handed over yet."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from itertools import groupby
from typing import Final

from desktop.domain.money import Money
from desktop.domain.papers.day_book import NumberRange
from desktop.domain.papers.receipt import Means
from desktop.domain.papers.remittance_slip import InsuranceSum, RemittanceSlip
from desktop.domain.people import Insurance
from desktop.domain.texts.phrases import say
from desktop.domain.texts.words import in_words
from desktop.services.book.settings import office_of, read_settings
from desktop.services.desk import Desk, today
from desktop.services.remittances.supports import supports_of
from desktop.storage.book import Transaction
from desktop.storage.remittance_acts import OwedAct
from desktop.storage.remittances import ItemKind, Source

__all__ = ["SOURCE_NAMES", "Source", "slip_of"]

SOURCE_NAMES: Final = {
    Source.DRAWER: say("tiền mặt trong két của người thu"),
    Source.SAFE: say("tiền mặt đã rút khỏi két"),
    Source.ACCOUNT: say("tài khoản của điểm thu"),
}


def slip_of(
    tx: Transaction, desk: Desk, acts: Sequence[OwedAct], days: tuple[date, date], *, number: str = ""
) -> RemittanceSlip:
    """The slip of these acts with everything on it ready to print."""
    settings, supports = read_settings(tx), supports_of(tx, acts)
    sums = tuple(_insurance_sum(acts, insurance) for insurance in Insurance)
    back = [one for one in acts if one.kind is not ItemKind.RECEIPT]
    total = sum((one.amount for one in sums), Money(0))
    return RemittanceSlip(
        form=desk.forms().on("remittance_slip", today(desk) if number else days[1]),
        office=office_of(desk, settings),
        first_day=days[0],
        last_day=days[1],
        numbers=_numbers(acts),
        insurances=sums,
        supports=supports.sums,
        in_words=in_words(total) if total >= 0 else "",
        made_on=today(desk),
        account=settings.remittance_account,
        deadline=settings.remittance_deadline,
        confirmed=supports.confirmed,
        practice=settings.practice,
        number=number,
        taken_back=len(back),
        deducted=sum((one.amount for one in back), Money(0)),
    )


def _insurance_sum(acts: Sequence[OwedAct], insurance: Insurance) -> InsuranceSum:
    own = [one for one in acts if one.insurance is insurance]
    cash, transfer = (
        sum((one.amount for one in own if one.means == means.value), Money(0)) for means in (Means.CASH, Means.TRANSFER)
    )
    count = sum(one.kind is ItemKind.RECEIPT for one in own)
    return InsuranceSum(insurance=insurance, receipts=count, cash=cash, transfer=transfer)


def _numbers(acts: Sequence[OwedAct]) -> tuple[NumberRange, ...]:
    """Runs of numbers without a hole, so that a slip of chosen receipts names no other."""
    used = sorted((one.symbol, one.label, one.number) for one in acts if one.kind is ItemKind.RECEIPT)
    runs: list[NumberRange] = []
    for (symbol, label, _start), run in groupby(
        enumerate(used), key=lambda pair: (pair[1][0], pair[1][1], pair[1][2] - pair[0])
    ):
        numbers = [number for _place, (_symbol, _label, number) in run]
        first, last = f"{numbers[0]:07d}", f"{numbers[-1]:07d}"
        runs.append(NumberRange(book=label, symbol=symbol, first=first, last=last, count=len(numbers)))
    return tuple(runs)
