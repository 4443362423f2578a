"""A voluntary SI quote: amounts, months, deadline, and the lines that explain them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from desktop.domain.money import Money
from desktop.domain.month import Month
from desktop.domain.problem import Notice
from desktop.domain.quote import QuoteLine


@dataclass(frozen=True, slots=True, kw_only=True)
class SiQuote:
    """The answer to an :class:`~desktop.domain.voluntary_si.request.SiRequest`.

    ``gross - state_support - extra_support == participant_pays``; each is rounded half up once.

    Attributes:
        first_month: None for missing time (``TH``), as is ``last_month``.
        pay_by: the deadline (hạn đóng); None for ``VS`` and ``TH``, paid when registering.
        extra_parts: each extra support as cut, by name, in the request's order.
        unconfirmed: paths of the figures the amounts rest on that are not confirmed.
    """

    method: str
    months: int
    first_month: Month | None
    last_month: Month | None
    monthly_premium: Money
    gross: Money
    state_support: Money
    extra_support: Money
    extra_parts: tuple[tuple[str, Money], ...]
    participant_pays: Money
    supported_months: int
    pay_by: date | None
    in_words: str
    lines: tuple[QuoteLine, ...]
    unconfirmed: tuple[str, ...]
    warnings: tuple[Notice, ...]
