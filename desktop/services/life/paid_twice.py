"""What two records have both paid for the same time: told before they become one, to void or refund one receipt."""

from __future__ import annotations

from collections.abc import Iterator
from uuid import UUID

from desktop.domain.partial_date import format_date
from desktop.domain.texts.phrases import joined, say
from desktop.storage.book import Transaction
from desktop.storage.payment import covers, receipts

Span = tuple[str, str]
Pair = tuple[str, UUID, UUID]
"""What was paid, and the receipts of both."""


def paid_twice(tx: Transaction, one: UUID, other: UUID) -> tuple[str, ...]:
    """``cùng đóng BHXH tháng 11/2026–01/2027: biên lai 0000012 / 0000034``, a sentence each pair of receipts."""
    found: dict[Pair, Span] = {}
    for pair, span in (*_cycles(tx, one, other), *_cards(tx, one, other)):
        found.setdefault(pair, span)
    numbers = receipts.numbers(tx, list({key for _, left, right in found for key in (left, right)}))
    return tuple(
        say(
            "cùng đóng {kind} {first}–{last}: biên lai {numbers}",
            kind=kind,
            first=first,
            last=last,
            numbers=joined(" / ", dict.fromkeys(f"{numbers[key][0]:07d}" for key in (left, right))),
        )
        for (kind, left, right), (first, last) in found.items()
    )


def _cycles(tx: Transaction, one: UUID, other: UUID) -> Iterator[tuple[Pair, Span]]:
    theirs = covers.cycles_of(tx, other)
    for left in covers.cycles_of(tx, one):
        for right in theirs:
            ends = (left.first_month, right.first_month, left.last_month, right.last_month)
            if ends[0] is None or ends[1] is None or ends[2] is None or ends[3] is None:
                continue  # missing time has no months of its own
            first, last = max(ends[0], ends[1]), min(ends[2], ends[3])
            if first <= last:
                yield (say("BHXH tháng"), left.receipt_id, right.receipt_id), (str(first), str(last))


def _cards(tx: Transaction, one: UUID, other: UUID) -> Iterator[tuple[Pair, Span]]:
    theirs = covers.cards_of(tx, other)
    for left in covers.cards_of(tx, one):
        for right in theirs:
            first, last = max(left.valid_from, right.valid_from), min(left.valid_to, right.valid_to)
            if first <= last:
                yield (say("BHYT"), left.receipt_id, right.receipt_id), (format_date(first), format_date(last))
