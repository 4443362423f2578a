"""Which transfer of a statement belongs to which payment: by bill number or purpose, and amount. Pure."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from uuid import UUID

from desktop.domain.money import Money
from desktop.domain.texts.text import fold
from desktop.storage.transfers import StatementRow

_LEAST_DIGITS = 9
"""Shorter numbers stand in too many purposes to tell a person."""
_NEAR_DAYS = 3


class Match(StrEnum):
    """Chắc chắn, sai số tiền, chưa rõ, không biết của ai."""

    CERTAIN = "certain"
    WRONG_AMOUNT = "wrong_amount"
    UNCLEAR = "unclear"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True, kw_only=True)
class Candidate:
    """What a transfer may be for: a payment that waits for it, or one that was confirmed by eye.

    Attributes:
        payment_id: of the awaited transfer too. version: of the awaited transfer; None for a confirmed payment.
        keys: texts by which it is found: bill number, personal IDs, SI numbers.
        number: of its receipts; empty while it waits.
    """

    payment_id: UUID
    version: int | None
    name: str
    about: str
    amount: Money
    day: date
    keys: tuple[str, ...]
    number: str = ""

    @property
    def waits(self) -> bool:
        """Whether its receipts are not issued yet."""
        return self.version is not None


@dataclass(frozen=True, slots=True, kw_only=True)
class RowMatch:
    """A transfer with what it may be for, the likeliest first."""

    row: StatementRow
    match: Match
    candidates: tuple[Candidate, ...]


def match_rows(rows: Sequence[StatementRow], candidates: Sequence[Candidate]) -> tuple[RowMatch, ...]:
    """Match every row; a candidate that two rows claim with certainty is certain for neither."""
    by_key, by_amount = _by_key(candidates), _by_amount(candidates)
    found = [_match(row, by_key, by_amount) for row in rows]
    claims: dict[UUID, int] = defaultdict(int)
    for one in found:
        if one.match is Match.CERTAIN:
            claims[one.candidates[0].payment_id] += 1
    return tuple(
        RowMatch(row=one.row, match=Match.UNCLEAR, candidates=one.candidates)
        if one.match is Match.CERTAIN and claims[one.candidates[0].payment_id] > 1
        else one
        for one in found
    )


def words_of(text: str) -> tuple[frozenset[str], str]:
    """The words of a purpose in capitals without marks, and all of them without spaces."""
    words = re.findall(r"[A-Z0-9]+", fold(text).upper())
    return frozenset(words), "".join(words)


def _match(
    row: StatementRow, by_key: Mapping[str, list[Candidate]], by_amount: Mapping[Money, list[Candidate]]
) -> RowMatch:
    words, joined = words_of(f"{row.purpose} {row.reference}")
    same_amount = by_amount.get(row.amount, [])
    named = [candidate for word in words for candidate in by_key.get(word, ())]
    # Banks break and join words: where the amount is right already, the key may stand anywhere.
    named += [one for one in same_amount if any(key in joined for key in one.keys)]
    told = _once(named)
    right = [one for one in told if one.amount == row.amount]
    if len(right) == 1 and right[0].day <= row.booked_on:
        return RowMatch(row=row, match=Match.CERTAIN, candidates=tuple(_once([*right, *told])))
    near = [one for one in same_amount if not one.waits or one.day <= row.booked_on]
    near = [one for one in near if one.waits or abs((row.booked_on - one.day).days) <= _NEAR_DAYS]
    likely = tuple(_once([*right, *told, *near]))
    if told and not right:
        return RowMatch(row=row, match=Match.WRONG_AMOUNT, candidates=likely)
    return RowMatch(row=row, match=Match.UNCLEAR if likely else Match.UNKNOWN, candidates=likely)


def _once(candidates: Iterable[Candidate]) -> list[Candidate]:
    return list({one.payment_id: one for one in candidates}.values())


def _by_key(candidates: Sequence[Candidate]) -> Mapping[str, list[Candidate]]:
    found: dict[str, list[Candidate]] = defaultdict(list)
    for one in candidates:
        for key in one.keys:
            found[key].append(one)
    return found


def _by_amount(candidates: Sequence[Candidate]) -> Mapping[Money, list[Candidate]]:
    found: dict[Money, list[Candidate]] = defaultdict(list)
    for one in candidates:
        found[one.amount].append(one)
    return found


def keys_of(bill: str, numbers: Iterable[str]) -> tuple[str, ...]:
    """The keys of a payment; numbers too short to tell a person are left out."""
    long_enough = [number for number in numbers if number.isdigit() and len(number) >= _LEAST_DIGITS]
    return tuple(dict.fromkeys((bill, *long_enough)))
