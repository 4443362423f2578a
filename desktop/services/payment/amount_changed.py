"""The amount is no longer what was read back: another day, another figure, another fact of the book."""

from __future__ import annotations

from collections.abc import Sequence

from desktop.domain.errors import CounterError
from desktop.domain.money import Money, format_money
from desktop.domain.texts.phrases import say
from desktop.services.payment.read_back import ReadBack


class AmountChangedError(CounterError):
    """Nothing was taken. Both amounts are named; the new one can be agreed to as it stands.

    Attributes:
        now: what each part costs now, in the order of the command.
        read_back: what is to be read to the payer instead.
    """

    def __init__(self, told: Sequence[Money], now: Sequence[Money], read_back: ReadBack) -> None:
        super().__init__(
            say(
                "Số tiền đã đổi: lúc đọc lại là {before} đ, nay phải đóng {now} đ.",
                before=format_money(Money(sum(told))),
                now=format_money(Money(sum(now))),
            ),
            say("Chưa thu và chưa lưu gì. Xin quay lại, xem lý do rồi đọc lại cho người nộp."),
        )
        self.now = tuple(now)
        self.read_back = read_back
