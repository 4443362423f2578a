"""The refund worksheet (phiếu tính hoàn trả) of each cover that a cause cuts short; pure sums, nothing is written."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from desktop.domain.money import Money
from desktop.domain.month import Month
from desktop.domain.people import Insurance, Person
from desktop.domain.problem import Problem
from desktop.services.corrections.causes import RefundCause
from desktop.services.desk import Desk


@dataclass(frozen=True, slots=True, kw_only=True)
class Worksheet:
    """What is paid back of one cover, and how it was worked out.

    Attributes:
        stops_on: the first day that is paid back (voluntary SI: of the first month).
        months, months_left: of the cover, and those of them that are paid back.
        paid: what the participant paid for the cover; nothing above it is ever paid back.
        support_left: State and other support of the months left, which is not paid back.
        computed: the proposal. formula, reference: how and by which article.
        unconfirmed: figures by path on which it rests and which are not confirmed.
        kept_months, kept_supported, kept_last_month, kept_until: what stays of the cover.
        problems: why nothing can be paid back of it; then the sums are zero.
    """

    cover_id: UUID
    insurance: Insurance
    cause: RefundCause
    person: Person
    receipt_id: UUID
    receipt_number: str
    receipt_symbol: str
    paid_on: date
    method: str
    first: str
    last: str
    stops_on: date
    months: int
    months_left: int
    paid: Money
    support_left: Money
    computed: Money
    formula: str
    reference: str
    unconfirmed: tuple[str, ...]
    kept_months: int
    kept_supported: int | None
    kept_last_month: Month | None
    kept_until: date | None
    problems: tuple[Problem, ...] = ()


def refund_worksheets(desk: Desk, person_id: UUID, cause: RefundCause, day: date) -> tuple[Worksheet, ...]:
    """The worksheets of all covers of a person that run beyond a day, for a cause that happened on it."""
    raise NotImplementedError
