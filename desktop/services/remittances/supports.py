"""What others pay for the same receipts (State, province, organisations), read from the frozen contents."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from desktop.domain.money import Money
from desktop.domain.papers.frozen import read_versioned
from desktop.domain.papers.remittance_slip import SourceSum
from desktop.domain.people import Insurance
from desktop.domain.quote import Status
from desktop.storage.book import Transaction
from desktop.storage.payment import receipts
from desktop.storage.remittance_acts import OwedAct
from desktop.storage.remittances import ItemKind

_PORTION = 500
_SIGNS = {ItemKind.RECEIPT: 1, ItemKind.VOID: -1}


class Supports(NamedTuple):
    """The sums by printed name in the order of their appearance; whether all rest on confirmed figures."""

    sums: tuple[SourceSum, ...]
    confirmed: bool


def supports_of(tx: Transaction, acts: Sequence[OwedAct]) -> Supports:
    """The supports of these receipts, those of a void taken away; a refund leaves them as they were paid."""
    sums: dict[str, dict[Insurance, Money]] = {}
    confirmed = True
    wanted = [(one.receipt_id, _SIGNS[one.kind], one.insurance) for one in acts if one.kind in _SIGNS]
    for start in range(0, len(wanted), _PORTION):
        portion = wanted[start : start + _PORTION]
        kept = receipts.get_many(tx, [key for key, _sign, _insurance in portion])
        for key, sign, insurance in portion:
            # Read as plain JSON: making whole contents of thousands of receipts would take seconds.
            plain = read_versioned(kept[key].content, "content")
            for name, amount in plain["supports"]:
                own = sums.setdefault(name, dict.fromkeys(Insurance, Money(0)))
                own[insurance] += Money(amount) * sign
            if plain["supports"]:
                confirmed = confirmed and all(Status(line["status"]).is_confirmed for line in plain["lines"])
    return Supports(tuple(_source(name, own) for name, own in sums.items() if any(own.values())), confirmed)


def _source(name: str, own: dict[Insurance, Money]) -> SourceSum:
    return SourceSum(name=name, voluntary_si=own[Insurance.VOLUNTARY_SI], household_hi=own[Insurance.HOUSEHOLD_HI])
