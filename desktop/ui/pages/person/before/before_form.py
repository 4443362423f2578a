"""The fields of what was before this book: both insurances side by side, the source below."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from itertools import pairwise

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from desktop.domain.partial_date import PartialDate
from desktop.domain.voluntary_si.request import METHODS
from desktop.services.payment.si_schedule import method_text
from desktop.services.people.cover_facts import GROUPS as GROUP_TEXTS
from desktop.services.people.opening_form import GROUPS, OpeningDraft
from desktop.ui.i18n import mark, shown, t
from desktop.ui.theme.scale import Space
from desktop.ui.widgets.fields.choice_field import ChoiceField
from desktop.ui.widgets.fields.date_field import DateLine
from desktop.ui.widgets.fields.field_box import FieldBox
from desktop.ui.widgets.fields.line_field import DigitsField, TextField
from desktop.ui.widgets.fields.money_field import MoneyField
from desktop.ui.widgets.fields.month_field import MonthField
from desktop.ui.widgets.panels.problem_board import ProblemBoard
from desktop.ui.widgets.text import Text

_ONCE = {"VS": mark("một lần cho nhiều năm về sau"), "TH": mark("một lần cho năm còn thiếu")}


class BeforeForm(QWidget):
    """Holds an ``OpeningDraft`` as typed.

    Signals:
        edited: the clerk changed anything.
    """

    edited = Signal()

    def __init__(self, today: Callable[[], date], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._base: OpeningDraft | None = None
        self.paid = DigitsField(t("Số tháng đã đóng"), length=3, placeholder="0")
        self.supported = DigitsField(t("Số tháng đã được hỗ trợ"), length=3, placeholder="0")
        self.last_month = MonthField(t("Đã đóng đến tháng"), today)
        methods = [(code, _method(code)) for code in METHODS]
        self.method = ChoiceField(t("Phương thức lần trước"), [("", t("không rõ")), *methods])
        self.income = MoneyField(t("Thu nhập chọn lần trước"))
        self.group = ChoiceField(t("Nhóm"), [(code, _capital(shown(GROUP_TEXTS[code]))) for code in GROUPS])
        self.begins, self.ends = DateLine(t("Thẻ có giá trị từ")), DateLine(t("Thẻ có giá trị đến"))
        self.since = DateLine(t("Liên tục từ ngày"))
        self.place = DigitsField(t("Thứ tự trong hộ năm nay"), length=2, placeholder=t("nếu có"))
        self.source = TextField(t("Nguồn"), placeholder=t("ví dụ: sổ BHXH, thẻ cũ, danh sách của đại lý cũ"))
        self.place_box = FieldBox(t("Thứ tự trong hộ năm nay"), self.place)
        self._boxes = {
            "paid_months": FieldBox(t("Đã đóng, tháng"), self.paid, hint=t("kể cả BHXH bắt buộc")),
            "supported_months": FieldBox(t("Được hỗ trợ, tháng"), self.supported, hint=t("không quá 120")),
            "last_month": FieldBox(t("Đã đóng đến tháng"), self.last_month),
            "method": FieldBox(t("Phương thức lần trước"), self.method),
            "income": FieldBox(t("Thu nhập chọn lần trước"), self.income),
            "valid_from": FieldBox(t("Thẻ có giá trị từ"), self.begins),
            "valid_to": FieldBox(t("Thẻ có giá trị đến"), self.ends),
            "continuous_since": FieldBox(t("Liên tục từ ngày"), self.since),
            "place": self.place_box,
            "group": FieldBox(t("Nhóm"), self.group),
            "source": FieldBox(t("Nguồn"), self.source),
        }
        self._build()
        lines = (self.paid, self.supported, self.last_month, self.income, self.begins, self.ends, self.since)
        for field in (*lines, self.place, self.source, self.method, self.group):
            field.value_changed.connect(self._typed)

    def register(self, board: ProblemBoard) -> None:
        """Let the board show problems beside their fields, in reading order."""
        for field, box in self._boxes.items():
            board.register(field, box)

    def show_draft(self, draft: OpeningDraft, *, year: int, in_household: bool) -> None:
        """Fill in without telling anyone; a place can be told only of someone who lives in a household."""
        self._base = draft
        self.paid.set_value(draft.paid_months)
        self.supported.set_value(draft.supported_months)
        self.last_month.setText(draft.last_month)
        self.method.set_value(draft.method)
        self.income.set_value(draft.income)
        self.group.set_value(draft.group)
        for line, text in ((self.begins, draft.valid_from), (self.ends, draft.valid_to)):
            line.setText(text)
        self.since.setText(draft.continuous_since)
        self.place.set_value(draft.place)
        self.source.set_value(draft.source)
        told = t("năm {year}, đã lấy ở nơi khác", year=year) if in_household else t("chưa ở hộ nào trong sổ")
        self.place_box.set_hint(told)

    def draft(self) -> OpeningDraft:
        """What the form says now; ``RuntimeError`` before anything was shown."""
        if self._base is None:
            raise RuntimeError("no draft is shown")
        month = self.last_month.value()
        return replace(
            self._base,
            paid_months=self.paid.value(),
            supported_months=self.supported.value(),
            last_month=str(month) if month is not None else self.last_month.text().strip(),
            method=str(self.method.value() or ""),
            income=self.income.value(),
            group=str(self.group.value() or ""),
            valid_from=_day(self.begins),
            valid_to=_day(self.ends),
            continuous_since=_day(self.since),
            place=self.place.value(),
            source=self.source.value(),
        )

    def _typed(self, _value: object) -> None:
        self.edited.emit()

    def _build(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(Space.MARGIN)
        grid.setVerticalSpacing(Space.STEP)
        sides = (
            (t("BHXH"), ("paid_months", "supported_months", "last_month", "method", "income")),
            (t("BHYT"), ("valid_from", "valid_to", "continuous_since", "place", "group")),
        )
        for place, (title, fields) in enumerate(sides):
            grid.setColumnStretch(place, 1)
            grid.addLayout(self._side(title, fields), 0, place)
        grid.addWidget(self._boxes["source"], 1, 0, 1, 2)
        # the order in which the fields are filled in
        order = [box.control for box in self._boxes.values()]
        for before, after in pairwise(order):
            QWidget.setTabOrder(before, after)

    def _side(self, title: str, fields: tuple[str, ...]) -> QVBoxLayout:
        column, grid = QVBoxLayout(), QGridLayout()
        grid.setHorizontalSpacing(Space.STEP)
        grid.setVerticalSpacing(Space.STEP)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        column.addWidget(Text(title, "strong"))
        column.addLayout(grid)
        column.addStretch(1)
        for place, field in enumerate(fields):
            row, rest = divmod(place, 2)
            last = place == len(fields) - 1
            grid.addWidget(self._boxes[field], row, rest, 1, 2 if last else 1)
        return column


def _method(code: str) -> str:
    return t(_ONCE[code]) if code in _ONCE else shown(method_text(code, int(code)))


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def _day(line: DateLine) -> str:
    day: PartialDate | None = line.value()
    return line.text().strip() if day is None else str(day)
