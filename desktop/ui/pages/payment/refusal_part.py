"""Why a payment was not saved, and the one key that takes the new amount where only the amount has changed."""

from __future__ import annotations

import re

from PySide6.QtCore import QObject

from desktop.domain.errors import CounterError
from desktop.domain.money import Money, format_money
from desktop.domain.problem import Problem
from desktop.domain.texts.messages import message
from desktop.services.payment.amount_changed import AmountChangedError
from desktop.ui.i18n import t
from desktop.ui.widgets.buttons import SecondaryButton
from desktop.ui.widgets.panels.card import NoticeBox

_MOST_SAID = 3
_PART = re.compile(r"^parts\[\d+\]\.")


class RefusalPart(QObject):
    """Widgets for the dialog's column, hidden until there is something to say.

    Attributes:
        box: why. new_amount: the key for the new amount. day: the way to the page that opens and closes days.
        changed: what Alt+2 would take.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.changed: AmountChangedError | None = None
        self.box = NoticeBox(tone="bad")
        self.new_amount = SecondaryButton("", key="Alt+2", height=48)
        self.day = SecondaryButton(t("Mở trang Chốt ngày"), key="Alt+4", height=48)
        self.forget()

    def forget(self) -> None:
        """Nothing is wrong any more."""
        self.changed = None
        self.new_amount.hide()
        self.day.hide()
        self.box.hide()

    def say(self, title: str, advice: str, tone: str = "bad") -> None:
        """Title and what to do."""
        self.box.set(title, advice, tone)
        self.box.show()

    def say_problems(self, problems: tuple[Problem, ...], *, beside_fields: bool = False) -> None:
        """What the book refuses: at most three; the page shows them all beside their fields."""
        of_day = any(problem.field == "session" for problem in problems)
        title = t("Chưa thu và chưa lưu gì. Bấm Esc để quay lại sửa.")
        if of_day:
            title = t("Chưa thu và chưa lưu gì; những gì đã gõ được giữ.")
        if beside_fields:
            title = t("Chưa thu và chưa lưu gì. Xin sửa ô có viền đỏ.")
        self.say(title, "" if beside_fields else "\n".join(_sentences(problems)))
        self.day.setVisible(of_day)

    def say_error(self, error: BaseException) -> None:
        """An expected error in its own words; of any other nobody knows whether the payment was saved."""
        if isinstance(error, AmountChangedError):
            self._offer(error)
        elif isinstance(error, CounterError):
            self.say(error.title, error.advice)
        else:
            self.say(
                t("Chưa rõ biên lai đã lưu chưa."),
                t(
                    "Xin bấm F9 lần nữa: nếu đã lưu thì hiện biên lai đó, không thu hai lần. ({error})",
                    error=str(error),
                ),
            )

    def _offer(self, error: AmountChangedError) -> None:
        """Both amounts are named; one key takes the new one, Esc goes back to see why."""
        self.changed = error
        advice = t("Chưa thu và chưa lưu gì. Đọc lại số mới cho người nộp, hoặc bấm Esc để xem lý do.")
        self.say(error.title, advice)
        self.new_amount.set_text(t("Nhận số mới {amount} đ", amount=format_money(Money(sum(error.now)))))
        self.new_amount.show()


def _sentences(problems: tuple[Problem, ...]) -> list[str]:
    bare = [Problem(_PART.sub("", problem.field), problem.code, problem.values) for problem in problems]
    said = list(dict.fromkeys(message(problem, t) for problem in bare))
    rest = len(said) - _MOST_SAID
    return said if rest <= 0 else [*said[:_MOST_SAID], t("Và {count} điều nữa.", count=rest)]
