"""Giấy tờ chứng minh: number, issuer and dates of the paper that proves a support group."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.partial_date import format_date
from desktop.domain.people import SupportClaim
from desktop.services.people.claims import ClaimDraft
from desktop.ui.i18n import t
from desktop.ui.widgets.fields.date_field import DateLine
from desktop.ui.widgets.fields.field_box import FieldBox
from desktop.ui.widgets.fields.field_state import ENTER_STOP
from desktop.ui.widgets.fields.line_field import LineField, TextField


class ProofFields(QWidget):
    """The paper's number stands beside the group; issuer and dates come below when a paper is needed.

    Signals:
        edited: the clerk typed.
    """

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.number = TextField(t("Giấy tờ chứng minh, số giấy"))
        self.issuer = TextField(t("Nơi cấp"))
        self.since = DateLine(t("Có giá trị từ ngày"))
        self.until = DateLine(t("Có giá trị đến ngày"))
        self.number_box = FieldBox(t("Giấy tờ chứng minh"), self.number)
        self.boxes = {
            "claims[0].paper_number": self.number_box,
            "claims[0].issuer": FieldBox(t("Nơi cấp"), self.issuer),
            "claims[0].valid_from": FieldBox(t("Từ ngày"), self.since),
            "claims[0].valid_to": FieldBox(t("Đến ngày"), self.until),
        }
        self._more = QWidget()
        row = QHBoxLayout(self._more)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self.boxes["claims[0].issuer"], 1)
        for field in ("claims[0].valid_from", "claims[0].valid_to"):
            self.boxes[field].setFixedWidth(150)
            row.addWidget(self.boxes[field])
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._more)
        for one in self._fields():
            one.value_changed.connect(lambda _value: self.edited.emit())
        self.refuse(t("Nhóm này không cần giấy tờ"))

    def refuse(self, reason: str, hint: str = "") -> None:
        """No paper is asked for: one read-only field says why."""
        self._show_more(shown=False)
        self.number.set_read_only(reason)
        self.number.setProperty(ENTER_STOP, False)
        self.number_box.set_hint(hint)

    def ask(self) -> None:
        """A paper is needed."""
        if not self._more.isHidden():
            return
        self.number.set_read_only("")
        self.number.setPlaceholderText(t("số giấy chứng nhận"))
        self.number.setProperty(ENTER_STOP, True)
        self.number_box.set_hint("")
        self._show_more(shown=True)

    def show_held(self, claim: SupportClaim) -> None:
        """The book holds a paper that is still good."""
        until = t("đến {day}", day=format_date(claim.valid_to)) if claim.valid_to else t("không ghi ngày hết hạn")
        self.refuse(t("Trong sổ: {paper}, {until}", paper=claim.paper_number or t("đã ghi"), until=until))

    def claim(self, group: str) -> ClaimDraft | None:
        """The paper as typed; None when none is asked for or nothing is typed."""
        if self._more.isHidden() or not any(field.text().strip() for field in self._fields()):
            return None
        return ClaimDraft(
            group=group,
            paper_number=self.number.value(),
            issuer=self.issuer.value(),
            valid_from=self.since.text().strip(),
            valid_to=self.until.text().strip(),
        )

    def show_claim(self, claim: ClaimDraft | None) -> None:
        """Fill in a restored draft."""
        shown = claim or ClaimDraft(group="")
        if not self._more.isHidden():
            self.number.set_value(shown.paper_number)
        self.issuer.set_value(shown.issuer)
        self.since.setText(shown.valid_from)
        self.until.setText(shown.valid_to)

    def _fields(self) -> tuple[LineField, ...]:
        return (self.number, self.issuer, self.since, self.until)

    def _show_more(self, *, shown: bool) -> None:
        self._more.setVisible(shown)
        self.setVisible(shown)
