"""What a premium quote is made of: lines that carry their formula, numbers, article and status."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from desktop.domain.money import Money


class Status(StrEnum):
    """How well a figure of the law is established."""

    CONFIRMED = "confirmed"
    SECONDARY = "secondary"
    OPEN = "open"

    @property
    def is_confirmed(self) -> bool:
        """Whether amounts may rest on it without the mark "chưa xác nhận"."""
        return self is Status.CONFIRMED


@dataclass(frozen=True, slots=True)
class QuoteLine:
    """One amount and its reason.

    Attributes:
        code: ``monthly_premium, gross, state_support, extra_support, member, supported_member``.
        amount: whole đồng; supports are negative.
        in_total: whether the amount is a part of what the person pays.
        formula: the numbers as a person reads them: ``22 % × 1.500.000 × 12 tháng``.
        reference: the article: ``Luật BHXH 41/2024/QH15, điều 36 khoản 1``.
        status: the weakest status among the figures used.
        label: what the clerk and the payer call the line: ``Tiền đóng 12 tháng``.
        in_force_since: ISO date since when the decisive figure holds.
    """

    code: str
    amount: Money
    in_total: bool
    formula: str
    reference: str
    status: Status
    label: str
    in_force_since: str = ""
    values: Mapping[str, str] = field(default_factory=dict)
