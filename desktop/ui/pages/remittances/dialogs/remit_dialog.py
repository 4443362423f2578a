"""Hand over what is owed: until which day, out of which source; the sum is read back before F9."""

from __future__ import annotations

from datetime import date
from uuid import UUID

from PySide6.QtWidgets import QWidget

from desktop.domain.money import Money, format_money
from desktop.domain.partial_date import PartialDate, Precision, format_date
from desktop.domain.problem import Problem
from desktop.services.payment.collect_payment import new_command_id
from desktop.services.remittances.owed import Owed
from desktop.services.remittances.remit import Remit, Remitted, chosen_acts, remit
from desktop.services.remittances.slip import SOURCE_NAMES, Source
from desktop.ui.acts import Act
from desktop.ui.context import Counter
from desktop.ui.i18n import mark, shown, t
from desktop.ui.pages.remittances.dialogs.slip_dialog import SlipDialog
from desktop.ui.widgets.choice_tiles import ChoiceTiles, Tile
from desktop.ui.widgets.fields.date_field import DateField
from desktop.ui.widgets.fields.line_field import TextField
from desktop.ui.widgets.text import Text

SOURCES = (Source.SAFE, Source.DRAWER, Source.ACCOUNT)


class RemitDialog(SlipDialog):
    """Closes with :class:`Remitted`; Enter goes through the fields, only F9 hands over."""

    TITLE = mark("Nộp tiền cho cơ quan BHXH")
    ACTS = (Act(key="F9", label=mark("nộp"), method="send"),)

    def __init__(self, counter: Counter, window: QWidget, owed: Owed, receipt_ids: tuple[UUID, ...] = ()) -> None:
        super().__init__(counter, window, width=640)
        self._owed, self._receipts = owed, receipt_ids
        self._command_id = new_command_id()
        self.sum, self.about = Text("", "amount"), Text("", "body", tone="text2", wrap=True)
        self.body.addWidget(self.sum)
        self.body.addWidget(self.about)
        self.until = DateField(t("Nộp tiền thu đến hết ngày"))
        usual, last_day = self._offered()
        self.until.set_value(PartialDate.of(last_day))
        if not receipt_ids:
            self.box("last_day", t("Nộp tiền thu đến hết ngày"), self.until)
        tiles = [Tile(value=one, title=shown(SOURCE_NAMES[one]), note=self._lies(one)) for one in SOURCES]
        self.source = ChoiceTiles(t("Nguồn tiền"), tiles)
        self.source.set_value(usual)
        self.box("source", t("Nguồn tiền"), self.source)
        self.reference = TextField(t("Số chứng từ"))
        self.box(
            "reference",
            t("Số chứng từ"),
            self.reference,
            t("của ngân hàng hoặc cơ quan BHXH, có thể ghi sau khi xác nhận"),
        )
        self.main = self.finish_layout(t("Nộp"), "cash", self.send)
        self.until.value_changed.connect(lambda _day: self._show_sum())
        self._show_sum()

    def send(self) -> None:
        """F9."""
        day = self.until.value()
        if not self._receipts and (day is None or day.precision is not Precision.DAY):
            self.show_problems((Problem("last_day", "bad_date"),))
            return
        desk, command = self.counter.open_desk, self._command()
        self.run(lambda: remit(desk, command), Remitted)

    def _command(self) -> Remit:
        day, source = self.until.value(), self.source.value()
        last = None if self._receipts or day is None else day.latest
        wanted = Remit(
            command_id=self._command_id,
            source=source if isinstance(source, Source) else Source.SAFE,
            expected=Money(0),
            last_day=last,
            receipt_ids=self._receipts,
            reference=self.reference.value(),
        )
        return Remit(
            command_id=wanted.command_id,
            source=wanted.source,
            expected=sum((one.amount for one in chosen_acts(self._owed.acts, wanted)), Money(0)),
            last_day=last,
            receipt_ids=wanted.receipt_ids,
            reference=wanted.reference,
        )

    def _show_sum(self) -> None:
        acts, total = chosen_acts(self._owed.acts, self._command()), self._command().expected
        self.sum.setText(t("{amount} đ", amount=format_money(total)))
        days = sorted({one.day for one in acts})
        if days:
            shown_days = {"first": format_date(days[0]), "last": format_date(days[-1]), "count": len(acts)}
            told = t("{count} khoản, từ {first} đến {last}", **shown_days)
            left = self._owed.total - total
            if left and not self._receipts:
                rest = t("Còn {amount} đ nộp bằng giấy khác, từ nguồn khác.", amount=format_money(left))
                told = f"{told}. {rest}"
            self.about.setText(told)
        else:
            self.about.setText(t("Không có khoản nào phải nộp đến ngày này."))
        self.main.setText(t("Nộp {amount} đ", amount=format_money(total)))

    def _last_day(self) -> date:
        return max((one.day for one in self._owed.acts), default=self._owed.today)

    def _lies(self, source: Source) -> str:
        return t("đang có {amount} đ", amount=format_money(self._owed.lies[source]))

    def _offered(self) -> tuple[Source, date]:
        """The first source that has enough for everything, else the one that reaches the latest day."""
        last = {one: self._reaches(self._owed.lies[one]) for one in SOURCES}
        whole = self._last_day()
        found = next((one for one in SOURCES if last[one] == whole), None)
        if found is None:
            found = max(SOURCES, key=lambda one: (last[one] or date.min, self._owed.lies[one]))
        return found, last[found] or whole

    def _reaches(self, lies: Money) -> date | None:
        """The last day up to which an amount is enough; None when it is not for the first."""
        days = sorted({act.day for act in self._owed.acts}, reverse=True)
        return next((day for day in days if self._due(day) <= lies), None)

    def _due(self, last_day: date) -> Money:
        wanted = Remit(
            command_id=self._command_id,
            source=Source.SAFE,
            expected=Money(0),
            last_day=last_day,
            receipt_ids=self._receipts,
        )
        return sum((one.amount for one in chosen_acts(self._owed.acts, wanted)), Money(0))
