"""The whole content of an issued receipt, frozen at payment; reprints and checks come from it alone."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import Any

from desktop.domain.money import Money
from desktop.domain.papers.transfer_code import TransferCode
from desktop.domain.people import Insurance
from desktop.domain.quote import QuoteLine


class Means(StrEnum):
    """How the money came: tiền mặt, chuyển khoản."""

    CASH = "cash"
    TRANSFER = "transfer"


@dataclass(frozen=True, slots=True, kw_only=True)
class Office:
    """What the top of every paper says of the collecting body (tổ chức hỗ trợ phát triển đối tượng)."""

    agency: str = ""
    organisation: str = ""
    point_code: str = ""
    address: str = ""
    collector_name: str = ""
    collector_code: str = ""
    form_name: str = ""
    form_legal_line: str = ""
    form_confirmed: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class ReceiptRow:
    """One insured person on the receipt: who, from when to when as printed, and what is paid for them."""

    name: str
    personal_id: str
    si_number: str
    period_from: str
    period_to: str
    amount: Money
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ScheduleRow:
    """One cycle (voluntary SI) or one member (household HI) of the contribution schedule."""

    label: str
    period_from: str
    period_to: str
    months: int
    gross: Money
    state_support: Money
    extra_support: Money
    pays: Money
    deadline: str
    cumulative_months: int | None = None
    cumulative_supported: int | None = None
    place: str = ""
    share: str = ""
    paid: bool = False
    note: str = ""
    references: tuple[str, ...] = ()
    confirmed: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Schedule:
    """Lịch đóng: what was paid and what comes next, as the participant takes it home.

    ``transfer`` pays what comes next, when the office has an account.
    """

    insurance: Insurance
    title: str
    person_name: str
    person_number: str
    facts: tuple[tuple[str, str], ...]
    rows: tuple[ScheduleRow, ...]
    notes: tuple[str, ...]
    unconfirmed: tuple[str, ...] = ()
    transfer: TransferCode | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ReplacedReceipt:
    """The voided receipt (biên lai đã hủy) that another one replaces."""

    symbol: str
    number: int
    issued_on: date
    total: Money

    @property
    def shown_number(self) -> str:
        """The number as printed: ``0000127``."""
        return f"{self.number:07d}"


@dataclass(frozen=True, slots=True, kw_only=True)
class ReceiptContent:
    """Everything that stands on one receipt (biên lai thu tiền) and what it rests on.

    Attributes:
        book_label: quyển số. symbol: ký hiệu. number: số, at most eight digits.
        payer_number: SI number or personal ID of the payer.
        content: nội dung thu, one sentence.
        supports: support amounts shown apart from what was paid (label, amount), positive.
        lines: the quote's lines, as agreed with the payer.
        unconfirmed: parameters by path on which amounts rest and which are not confirmed.
        request: the quote's request, so that the amount can be quoted again from its facts and date.
        practice: printed with the mark "TẬP".
        replaces: the voided receipt that this one replaces, or None.
        entered_on: the later day on which a receipt written by hand was entered; None for all others.
        late_reason: why it was written by hand.
    """

    office: Office
    book_label: str
    symbol: str
    number: int
    issued_on: date
    insurance: Insurance
    payer_name: str
    payer_number: str
    payer_address: str
    content: str
    rows: tuple[ReceiptRow, ...]
    gross: Money
    supports: tuple[tuple[str, Money], ...]
    total: Money
    in_words: str
    means: Means
    lines: tuple[QuoteLine, ...]
    schedule: Schedule
    references: tuple[str, ...] = ()
    unconfirmed: tuple[str, ...] = ()
    request: Mapping[str, Any] = field(default_factory=dict)
    practice: bool = False
    replaces: ReplacedReceipt | None = None
    entered_on: date | None = None
    late_reason: str = ""

    @property
    def shown_number(self) -> str:
        """The number as printed: ``0000127``."""
        return f"{self.number:07d}"
