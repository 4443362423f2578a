"""The file of a reply and what its columns hold: proposed, remembered, changed by the clerk."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.documents.sheet_reading.sheet import column_letters
from desktop.domain.partial_date import PartialDate
from desktop.services.lists.replies.reply_sheet import TARGETS, ReplyColumns, ReplySheet
from desktop.ui.i18n import t
from desktop.ui.shell.split_page import scrolling
from desktop.ui.widgets.buttons import SecondaryButton
from desktop.ui.widgets.fields.choice_field import ChoiceField
from desktop.ui.widgets.fields.date_field import DateLine
from desktop.ui.widgets.fields.field_box import FieldBox
from desktop.ui.widgets.panels.card import Card
from desktop.ui.widgets.text import ElidedText, Text

_NONE = -1


class ColumnsCard(Card):
    """File, day of the answer, a column for each thing that a reply may hold.

    Signals:
        file_wanted: another file. changed: another column or day.
    """

    file_wanted = Signal()
    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(t("Tệp trả lời"), parent=parent)
        self.file = ElidedText("", "strong")
        self.other = SecondaryButton(t("Chọn tệp"), key="Ctrl+O", icon_name="import")
        self.received = DateLine(t("Ngày trả lời"))
        self.received_box = FieldBox(t("Ngày trả lời"), self.received)
        self.told = Text("", "quiet", wrap=True)
        self.fields = {target: ChoiceField(t(name)) for target, name in TARGETS.items()}
        self._boxes = {target: FieldBox(t(TARGETS[target]), field) for target, field in self.fields.items()}
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        for part in (self.file, self.other, self.received_box, Text(t("Cột nào là gì"), "card_title"), self.told):
            column.addWidget(part)
        for box in self._boxes.values():
            column.addWidget(box)
        column.addStretch(1)
        self.body.addWidget(scrolling(holder), 1)
        self.other.clicked.connect(self.file_wanted)
        self.received.value_changed.connect(lambda _day: self.changed.emit())
        for field in self.fields.values():
            field.value_changed.connect(lambda _place: self.changed.emit())
        self.show_sheet(None, None)

    def show_sheet(self, sheet: ReplySheet | None, columns: ReplyColumns | None) -> None:
        """Show a file with the columns to offer; None shows that there is none yet."""
        headings = () if sheet is None else sheet.headings
        options: list[tuple[object, str]] = [(_NONE, t("không có"))]
        options += [(place, f"{column_letters(place)}: {heading}") for place, heading in enumerate(headings)]
        offered = {} if columns is None else columns.columns
        for target, field in self.fields.items():
            field.set_options(options)
            field.set_value(offered.get(target, _NONE))
            self._boxes[target].setVisible(sheet is not None)
        self.received_box.setVisible(sheet is not None)
        self.file.setText(t("Chưa chọn tệp") if sheet is None else sheet.file_name)
        self.told.setText(_told(sheet, columns))

    def columns(self) -> Mapping[str, int]:
        """The columns as chosen now."""
        chosen = {target: field.value() for target, field in self.fields.items()}
        return {target: place for target, place in chosen.items() if isinstance(place, int) and place != _NONE}

    def set_received(self, day: date) -> None:
        """Offer a day."""
        self.received.set_value(PartialDate(day.year, day.month, day.day))

    def day(self) -> date | None:
        """The day of the answer; None, and told beside the field, while it is no whole day."""
        found = self.received.value()
        if found is None or found.month is None or found.day is None:
            self.received_box.show_problem(t("Xin ghi đủ ngày, tháng, năm."))
            return None
        self.received_box.show_problem("")
        return date(found.year, found.month, found.day)


def _told(sheet: ReplySheet | None, columns: ReplyColumns | None) -> str:
    if sheet is None:
        return t("Chọn tệp .xlsx hoặc CSV mà cơ quan BHXH gửi lại.")
    if columns is not None and columns.remembered:
        return t("Như lần trước với tệp có cùng tiêu đề cột.")
    return t("Đoán theo tiêu đề ở dòng {row}. Xin xem lại; lần sau sẽ nhớ.", row=sheet.heading_row)
