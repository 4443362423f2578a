"""The amount is no longer what was read back: another day, another figure, another fact of the book."""

from __future__ import annotations

from collections.abc import Sequence

from desktop.domain.errors import CounterError
from desktop.domain.money import Money, format_money
from desktop.services.payment.read_back import ReadBack


class AmountChangedError(CounterError):
    """Nothing was taken. Both amounts are named; the new one can be agreed to as it stands.

    Attributes:
        now: what each part costs now, in the order of the command.
        read_back: what is to be read to the payer instead.
    """

    def __init__(self, told: Sequence[Money], now: Sequence[Money], read_back: ReadBack) -> None:
        super().__init__(
            f"Số tiền đã đổi: lúc đọc lại là {format_money(Money(sum(told)))} đ, "
            f"nay phải đóng {format_money(Money(sum(now)))} đ.",
            "Chưa thu và chưa lưu gì. Xin quay lại, xem lý do rồi đọc lại cho người nộp.",
        )
        self.now = tuple(now)
        self.read_back = read_back
