"""Whose paper: a day; or nobody's, where a paper is about nothing in particular."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from desktop.domain.partial_date import PartialDate
from desktop.services.papers.catalogue import SubjectKey, SubjectKind
from desktop.ui.context import Counter
from desktop.ui.i18n import t
from desktop.ui.pages.papers.subject_panel import SubjectPanel
from desktop.ui.pages.receipts.filter_bar import DELAY_MILLISECONDS, whole_day
from desktop.ui.widgets.fields.date_field import DateLine
from desktop.ui.widgets.fields.field_box import FieldBox
from desktop.ui.widgets.text import Text


class DayPanel(SubjectPanel):
    """One day, today unless another is typed."""

    def __init__(self, counter: Counter, parent: QWidget | None = None) -> None:
        super().__init__(counter, parent)
        today = counter.today()
        self.day = DateLine(t("Ngày"))
        self.day.set_value(PartialDate(today.year, today.month, today.day))
        self.day_box = FieldBox(t("Ngày"), self.day)
        self.column.addWidget(self.day_box)
        self.column.addStretch(1)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(DELAY_MILLISECONDS)
        self._timer.timeout.connect(self.subject_changed)
        self.day.value_changed.connect(lambda _value: self._timer.start())

    def show_for(self, kind: SubjectKind) -> None:
        """The day as it was left."""
        del kind
        self.subject_changed.emit()

    def key(self) -> SubjectKey:
        """The day; None while it is not whole."""
        found: date | None = whole_day(self.day, self.day_box)
        return found

    def waiting_for(self) -> str:
        """What to do while the day is not whole."""
        return t("Xin ghi đủ ngày, tháng, năm.")


class NothingPanel(SubjectPanel):
    """The paper is the same for everyone."""

    def __init__(self, counter: Counter, parent: QWidget | None = None) -> None:
        super().__init__(counter, parent)
        self.column.addWidget(Text(t("Giấy này không theo ai; bấm Ctrl+P để in."), "quiet", wrap=True))
        self.column.addStretch(1)

    def show_for(self, kind: SubjectKind) -> None:
        """Nothing to load."""
        del kind
        self.subject_changed.emit()
