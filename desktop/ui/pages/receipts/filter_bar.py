"""What narrows the list: text, days, insurance, means, voided or not, a person."""

from __future__ import annotations

from datetime import date
from uuid import UUID

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.papers.receipt import Means
from desktop.domain.people import Insurance
from desktop.services.payment.receipts import ListReceipts
from desktop.ui.i18n import t
from desktop.ui.pages.receipts.receipt_side import MEANS
from desktop.ui.pages.shared.insurance_names import INSURANCES
from desktop.ui.theme.scale import NARROW
from desktop.ui.widgets.buttons import LinkButton
from desktop.ui.widgets.fields.choice_field import ChoiceField
from desktop.ui.widgets.fields.date_field import DateLine
from desktop.ui.widgets.fields.field_box import FieldBox
from desktop.ui.widgets.fields.line_field import TextField
from desktop.ui.widgets.text import Text

DELAY_MILLISECONDS = 120
_ALL, _STANDS, _VOIDED = "all", "stands", "voided"
_IS_VOIDED = {_STANDS: False, _VOIDED: True}


class FilterBar(QWidget):
    """The filter.

    Signals:
        changed: another filter, a moment after the last key.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._person: UUID | None = None
        self.text = TextField(t("Tìm biên lai"), placeholder=t("số biên lai, họ tên, số định danh"))
        self.since, self.until = DateLine(t("Từ ngày")), DateLine(t("Đến ngày"))
        choices: list[tuple[object, ...]] = [(_ALL, t("Tất cả"))]
        choices += [(insurance, t(name)) for insurance, name in INSURANCES.items()]
        self.insurance = ChoiceField(t("Loại"), choices)
        self.insurance.set_value(_ALL)
        self.since_box, self.until_box = FieldBox(t("Từ ngày"), self.since), FieldBox(t("Đến ngày"), self.until)
        self.means = ChoiceField(
            t("Hình thức"), [(_ALL, t("Tất cả")), *((one, t(name)) for one, name in MEANS.items())]
        )
        self.means.set_value(_ALL)
        states = [(_ALL, t("Tất cả")), (_STANDS, t("Còn hiệu lực")), (_VOIDED, t("Đã hủy"))]
        self.state = ChoiceField(t("Tình trạng"), states)
        self.state.set_value(_ALL)
        self.person = Text("", "strong")
        self.everyone = LinkButton(t("Xem của mọi người"), key="Alt+1")
        self._one_person = QWidget()
        self._one_person.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._fields())
        column.addWidget(self._one_person)
        below = QHBoxLayout(self._one_person)
        below.setContentsMargins(0, 0, 0, 0)
        below.addWidget(self.person)
        below.addWidget(self.everyone)
        below.addStretch(1)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(DELAY_MILLISECONDS)
        self._timer.timeout.connect(self.changed)
        for field in (self.text, self.since, self.until, self.insurance, self.means, self.state):
            field.value_changed.connect(lambda _value: self._timer.start())

    def clear(self) -> None:
        """Everything and everyone, without telling anyone."""
        self.show_person(None)
        for field in (self.text, self.since, self.until):
            field.clear()
        for choice in (self.insurance, self.means, self.state):
            choice.set_value(_ALL)
        self._timer.stop()

    def show_person(self, person_id: UUID | None) -> None:
        """Only a person's receipts, or everyone's."""
        self._person = person_id
        self.name_person("")
        self._one_person.setVisible(person_id is not None)

    def name_person(self, name: str) -> None:
        """Whose receipts these are, once the book has said it."""
        self.person.setText(
            t("Chỉ biên lai có đóng cho {name}", name=name) if name else t("Chỉ biên lai của một người")
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        """On narrow windows the choices stand in a line of their own."""
        super().resizeEvent(event)
        down, across = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._lines.setDirection(down if self.window().width() <= NARROW else across)

    def _fields(self) -> QBoxLayout:
        words, choices = QHBoxLayout(), QHBoxLayout()
        self._lines = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        for line in (words, choices, self._lines):
            line.setSpacing(12)
        words.addWidget(FieldBox(t("Tìm biên lai"), self.text), 1)
        for box in (self.since_box, self.until_box):
            box.setFixedWidth(152)  # the hint "ngày/tháng/năm" in full
            words.addWidget(box)
        choices.addWidget(FieldBox(t("Loại"), self.insurance), 3)
        choices.addWidget(FieldBox(t("Hình thức"), self.means), 2)
        choices.addWidget(FieldBox(t("Tình trạng"), self.state), 2)
        self._lines.addLayout(words, 6)
        self._lines.addLayout(choices, 5)
        return self._lines

    def command(self, sort: str, offset: int, limit: int) -> ListReceipts:
        """The filter as a command; a day that cannot be read narrows nothing and is told beside its field."""
        insurance, means = str(self.insurance.value()), str(self.means.value())  # Qt keeps plain texts
        return ListReceipts(
            text=self.text.value(),
            since=whole_day(self.since, self.since_box),
            until=whole_day(self.until, self.until_box),
            insurance=Insurance(insurance) if insurance in set(Insurance) else None,
            means=Means(means) if means in set(Means) else None,
            person_id=self._person,
            voided=_IS_VOIDED.get(str(self.state.value())),
            sort=sort,
            offset=offset,
            limit=limit,
        )


def whole_day(line: DateLine, box: FieldBox) -> date | None:
    """A whole day; months and years alone are not enough here."""
    found = line.value()
    whole = found is not None and found.month is not None and found.day is not None
    box.show_problem(t("Xin ghi đủ ngày, tháng, năm.") if line.text().strip() and not whole else "")
    if found is None or found.month is None or found.day is None:
        return None
    return date(found.year, found.month, found.day)
