"""Quotes of a household of five against the bare arithmetic."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, timedelta
from random import Random
from typing import TypeVar

from desktop.domain.household_hi import HiMember, HiQuote, HiRequest, quote_household_hi
from desktop.domain.parameters import ParameterSet
from tests.bench.row import Row, in_pairs
from tests.bench.scale import Scale

T = TypeVar("T")
BASE_SALARY = 2_530_000
SHARES = (100, 70, 60, 50, 40)
NAMES = ("Nguyễn Văn An", "Trần Thị Bình", "Lê Văn Cường", "Phạm Thị Dung", "Hoàng Văn Em")
PAID_ON = date(2026, 11, 23)
A_SECOND = 8_000


def quotes(scale: Scale, parameters: ParameterSet) -> Row:
    """With lines, problems, words, card dates; names, months and ends of old cards differ from quote to quote."""
    requests = households(scale.quotes)
    months = [request.members[0].months for request in requests]
    _must_agree(requests[0], parameters)
    ours, bare = in_pairs(
        lambda: _each(lambda request: quote_household_hi(request, parameters), requests),
        lambda: _each(arithmetic, months),
        scale.quote_rounds,
    )
    a_second = scale.quotes / ours
    return Row(
        name="quote of a household of five [us]",
        ours=ours / scale.quotes * 1e6,
        baseline=bare / scale.quotes * 1e6,
        aim="<= 60 x, >= 8,000 a second",
        limit=60,
        also=a_second >= A_SECOND,
        note=f"{a_second:,.0f} a second",
    )


def households(count: int) -> list[HiRequest]:
    """Requests of five members, no two alike."""
    random = Random(1)
    return [
        HiRequest(
            paid_on=PAID_ON,
            members=tuple(
                HiMember(
                    name=f"{name} {index}",
                    months=months,
                    last_card_ends=PAID_ON + timedelta(days=random.randint(-200, 60))
                    if random.random() < 0.7
                    else None,
                )
                for name in NAMES
            ),
        )
        for index, months in ((index, random.choice((12, 6, 3))) for index in range(count))
    ]


def arithmetic(months: int) -> tuple[list[int], int]:
    """What each of five pays, rounded half up, and the total; nothing else."""
    amounts = [(BASE_SALARY * 45 * share * months + 50_000) // 100_000 for share in SHARES]
    return amounts, sum(amounts)


def _each(work: Callable[[T], object], items: Sequence[T]) -> None:
    for item in items:
        work(item)


def _must_agree(request: HiRequest, parameters: ParameterSet) -> None:
    quote = quote_household_hi(request, parameters)
    amounts, total = arithmetic(request.members[0].months)
    if not isinstance(quote, HiQuote) or [int(member.amount) for member in quote.members] != amounts:
        raise RuntimeError(f"the bare arithmetic gives {amounts}, the quote is {quote}")
    if int(quote.total) != total:
        raise RuntimeError(f"the bare arithmetic gives {total}, the quote {quote.total}")
