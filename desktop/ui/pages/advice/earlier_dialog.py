"""Đã đóng trước đây: the months paid before, period by period with their average income, from a paper."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.benefits import Kind, PaidPeriod
from desktop.domain.problem import Problem
from desktop.services.advice.earlier import (
    MOST_PERIODS,
    Earlier,
    EarlierPeriods,
    SaveEarlier,
    earlier_problems,
    save_earlier,
)
from desktop.services.advice.pictures import span_text
from desktop.ui.acts import Act
from desktop.ui.context import Counter
from desktop.ui.i18n import mark, shown, t
from desktop.ui.pages.shared.act_frame import ActFrame
from desktop.ui.shell.split_page import scrolling
from desktop.ui.widgets.buttons import LinkButton
from desktop.ui.widgets.fields.choice_field import ChoiceField
from desktop.ui.widgets.fields.field_box import FieldBox
from desktop.ui.widgets.fields.line_field import TextField
from desktop.ui.widgets.fields.money_field import MoneyField
from desktop.ui.widgets.fields.month_field import MonthField
from desktop.ui.widgets.text import Text

_KINDS = ((Kind.COMPULSORY.value, mark("bắt buộc")), (Kind.VOLUNTARY.value, mark("tự nguyện")))


@dataclass(frozen=True, slots=True)
class EarlierTyped:
    """What was entered for someone who is not in the book; it stays with the advice."""

    periods: tuple[PaidPeriod, ...]
    source: str


class EarlierDialog(ActFrame):
    """Closes with the entry that was written, or with what was typed for who is not in the book; None after Esc."""

    TITLE = mark("Đã đóng trước đây")
    ACTS = (
        Act(key="Ins", label=mark("thêm đoạn"), method="add_row"),
        Act(key="Del", label=mark("bỏ đoạn"), method="drop_row"),
        Act(key="F9", label=mark("ghi lại"), method="save"),
    )

    def __init__(self, counter: Counter, window: QWidget, earlier: Earlier, person_id: UUID | None) -> None:
        super().__init__(counter, window, width=900, height=560)
        self._person_id = person_id
        self.rows: list[PeriodRow] = []
        self._list = QVBoxLayout()
        self._list.setSpacing(4)
        self.total = Text("", "strong")
        self.source = TextField(t("Theo giấy tờ nào"), placeholder=t("thí dụ: sổ BHXH, tờ rời, VssID"))
        self.source.set_value("" if earlier.guessed or not earlier.entered else shown(earlier.source))
        self.source_box = self.box("source", t("Theo giấy tờ nào"), self.source)
        self._build(earlier)
        for period in earlier.periods or (None,):
            self._add(period)
        self._tell()

    def first_focus(self) -> QWidget | None:
        """On the first month."""
        return self.rows[0].first if self.rows else self.source

    def add_row(self) -> None:
        """Ins: one more period."""
        if len(self.rows) < MOST_PERIODS:
            self._add(None)
            self.rows[-1].first.setFocus(Qt.FocusReason.TabFocusReason)

    def drop_row(self) -> None:
        """Del: take away the period in hand, else the last."""
        if not self.rows:
            return
        place = next((place for place, row in enumerate(self.rows) if row.has_focus()), len(self.rows) - 1)
        gone = self.rows.pop(place)
        self._list.removeWidget(gone)
        gone.hide()
        gone.deleteLater()
        self._register()
        self._tell()
        (self.rows[min(place, len(self.rows) - 1)].first if self.rows else self.source).setFocus()

    def save(self) -> None:
        """F9: write the entry, or say beside the fields what is missing."""
        filled = [row for row in self.rows if not row.is_empty()]
        self.show_problems(())
        unread = tuple(problem for place, row in enumerate(filled) for problem in row.problems(place))
        periods = tuple(period for row in filled if (period := row.period()) is not None)
        self._register(filled)
        source = self.source.value() or (t("người tham gia cho biết") if self._person_id is None else "")
        if unread:
            self.show_problems(unread)
        elif self._person_id is None:
            problems = earlier_problems(periods, source, self.counter.today())
            if problems:
                self.show_problems(problems)
            else:
                self.finish(EarlierTyped(periods, source))
        else:
            desk = self.counter.open_desk
            command = SaveEarlier(person_id=self._person_id, periods=periods, source=source)
            self.run(lambda: save_earlier(desk, command), EarlierPeriods)

    def _add(self, period: PaidPeriod | None) -> None:
        row = PeriodRow(self.counter.today, len(self.rows) + 1, period)
        self.rows.append(row)
        self._list.addWidget(row)
        row.changed = self._tell
        self._register()

    def _register(self, rows: list[PeriodRow] | None = None) -> None:
        for place in range(MOST_PERIODS):
            for name in ("", ".first", ".last", ".income"):
                self.board.forget(f"periods[{place}]{name}")
        for place, row in enumerate(self.rows if rows is None else rows):
            for name, box in row.boxes.items():
                self.board.register(f"periods[{place}].{name}", box)

    def _tell(self) -> None:
        months = sum(period.months for row in self.rows if (period := row.period()) is not None and period.months > 0)
        self.total.setText(t("Cộng: {span}", span=shown(span_text(months)) or t("0 tháng")))

    def _build(self, earlier: Earlier) -> None:
        self.body.addWidget(Text(t("Đã đóng trước đây"), "page_title"))
        hint = t(
            "Ghi từng đoạn theo sổ hoặc tờ rời, kể cả BHXH bắt buộc, với thu nhập bình quân một tháng của đoạn đó."
        )
        self.body.addWidget(Text(hint, "body", tone="text2", wrap=True))
        if earlier.source:
            self.body.addWidget(Text(earlier.source, "hint", tone="unsure" if earlier.guessed else "", wrap=True))
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 8, 0)
        column.addLayout(self._list)
        column.addStretch(1)
        self.body.addWidget(scrolling(holder), 1)
        row = QHBoxLayout()
        more = LinkButton(t("Thêm đoạn"), key="Ins", icon_name="plus")
        more.clicked.connect(self.add_row)
        row.addWidget(more)
        row.addStretch(1)
        row.addWidget(self.total)
        self.body.addLayout(row)
        self.body.addWidget(self.source_box)
        self.finish_layout(t("Ghi lại"), "check", self.save)


class PeriodRow(QWidget):
    """One period: from, to, average income, which insurance."""

    def __init__(
        self, today: Callable[[], date], number: int, period: PaidPeriod | None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._kept = period
        self.changed: Callable[[], object] = lambda: None
        self.first = MonthField(t("Đoạn {number}, từ tháng", number=number), today)
        self.last = MonthField(t("Đoạn {number}, đến tháng", number=number), today)
        self.income = MoneyField(t("Đoạn {number}, thu nhập bình quân một tháng", number=number))
        self.kind = ChoiceField(t("Đoạn {number}, loại", number=number), [(code, t(name)) for code, name in _KINDS])
        self.boxes = {
            "first": FieldBox(t("Từ tháng"), self.first),
            "last": FieldBox(t("Đến tháng"), self.last),
            "income": FieldBox(t("Thu nhập bình quân một tháng"), self.income),
        }
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        for box, stretch in zip(self.boxes.values(), (2, 2, 3), strict=True):
            row.addWidget(box, stretch)
        row.addWidget(FieldBox(t("Loại"), self.kind), 2)
        self._show(period)
        for field in (self.first, self.last, self.income, self.kind):
            field.value_changed.connect(lambda _value: self.changed())

    def is_empty(self) -> bool:
        """Nothing was typed."""
        return not any(field.text().strip() for field in (self.first, self.last, self.income))

    def has_focus(self) -> bool:
        """Whether the clerk is in this row."""
        return any(field.hasFocus() for field in (self.first, self.last, self.income, self.kind))

    def period(self) -> PaidPeriod | None:
        """The period as typed; None while a part is missing."""
        first, last, income = self.first.value(), self.last.value(), self.income.value()
        if first is None or last is None or income is None:
            return None
        kept = self._kept
        return PaidPeriod(
            first=first,
            last=last,
            income=income,
            kind=Kind(str(self.kind.value() or Kind.COMPULSORY.value)),
            adjusted=kept is not None and kept.adjusted,
        )

    def problems(self, place: int) -> tuple[Problem, ...]:
        """What is missing in this row."""
        typed = {"first": self.first.value(), "last": self.last.value(), "income": self.income.value()}
        missing = (name for name, value in typed.items() if value is None)
        return tuple(Problem(f"periods[{place}].{name}", "missing_field") for name in missing)

    def _show(self, period: PaidPeriod | None) -> None:
        self.kind.set_value(Kind.COMPULSORY.value)
        if period is not None:
            self.first.set_value(period.first)
            self.last.set_value(period.last)
            self.income.set_value(period.income)
            self.kind.set_value(Kind.VOLUNTARY.value if period.kind is Kind.VOLUNTARY else Kind.COMPULSORY.value)
