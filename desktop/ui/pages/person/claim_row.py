"""One stored support paper, and the last day it proves, which may be changed in place."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.household_hi.figures import GROUP_NAMES as HI_NAMES
from desktop.domain.partial_date import format_date
from desktop.domain.people import Insurance, SupportClaim
from desktop.domain.problem import Problem
from desktop.domain.texts.messages import message
from desktop.domain.voluntary_si.figures import GROUP_NAMES as SI_NAMES
from desktop.ui.i18n import shown, t
from desktop.ui.pages.shared.insurance_names import SHORT_INSURANCES
from desktop.ui.theme.scale import Space
from desktop.ui.widgets.buttons import LinkButton, SecondaryButton
from desktop.ui.widgets.fields.date_field import DateLine
from desktop.ui.widgets.fields.field_box import FieldBox
from desktop.ui.widgets.text import Text

NAMES = {Insurance.VOLUNTARY_SI: SI_NAMES, Insurance.HOUSEHOLD_HI: HI_NAMES}


class ClaimRow(QWidget):
    """The paper in one line; its button opens the field of the last day, Enter saves, Esc gives up.

    Signals:
        end_typed: (the ``SupportClaim``, the day as typed; empty for a paper without an end).
    """

    end_typed = Signal(object, str)

    def __init__(self, claim: SupportClaim, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.claim = claim
        told = describe(claim, today)
        self.change = LinkButton(t("Đổi ngày hết hạn"), icon_name="pencil")
        self.change.setAccessibleName(t("Đổi ngày hết hạn: {paper}", paper=told))
        self.change.clicked.connect(self.start)
        self.end = DateLine(t("Có giá trị đến"))
        self._box = FieldBox(t("Có giá trị đến"), self.end, hint=t("để trống nếu giấy không ghi"))
        keep = SecondaryButton(t("Lưu ngày"), key="Enter")
        keep.clicked.connect(self.save)
        self.form = QWidget()
        row = QHBoxLayout(self.form)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.GAP)
        row.addWidget(self._box, 1)
        row.addWidget(keep, 0, Qt.AlignmentFlag.AlignTop)
        self.form.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, Space.STEP)
        column.setSpacing(0)
        column.addWidget(Text(told, "body", wrap=True))
        column.addWidget(self.change, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.form)

    def start(self) -> None:
        """Show the field with the day the book has."""
        ends = self.claim.valid_to
        self.end.setText("" if ends is None else format_date(ends))
        self.change.hide()
        self.form.show()
        self.end.setFocus(Qt.FocusReason.TabFocusReason)
        self.end.selectAll()

    def save(self) -> None:
        """Hand on what is typed."""
        self.end_typed.emit(self.claim, self.end.text())

    def show_problems(self, problems: tuple[Problem, ...]) -> None:
        """What the service refused, beside the field."""
        self._box.show_problem(" ".join(message(problem, t) for problem in problems))
        self.end.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter saves, Esc closes the field."""
        if self.form.isHidden():
            event.ignore()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            if not event.isAutoRepeat():
                self.save()
        elif event.key() == Qt.Key.Key_Escape:
            self.form.hide()
            self.change.show()
            self.change.setFocus()
        else:
            event.ignore()


def describe(claim: SupportClaim, today: date) -> str:
    """One claim in one line, with whether its paper still holds."""
    name = shown(NAMES[claim.insurance].get(claim.group, claim.group))
    begins = "" if claim.valid_from is None else t("từ {day}", day=format_date(claim.valid_from))
    ends = "" if claim.valid_to is None else t("đến {day}", day=format_date(claim.valid_to))
    over = t("đã hết hạn") if claim.valid_to is not None and claim.valid_to < today else ""
    paper = t("giấy {number}", number=claim.paper_number) if claim.paper_number else ""
    span = " ".join(part for part in (begins, ends) if part)
    parts = (f"{t(SHORT_INSURANCES[claim.insurance])}: {name}", paper, claim.issuer, span, over)
    return " · ".join(part for part in parts if part)
