"""Support groups of a person with the papers that prove them; a paper may be added with its dates."""

from __future__ import annotations

from datetime import date
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.household_hi.figures import GROUP_NAMES as HI_NAMES
from desktop.domain.messages import message
from desktop.domain.partial_date import format_date
from desktop.domain.people import Insurance, SupportClaim
from desktop.domain.problem import Problem
from desktop.domain.voluntary_si.figures import GROUP_NAMES as SI_NAMES
from desktop.services.people.claims import GROUPS_OF, AddClaim, ClaimDraft, add_claim, claims_of
from desktop.ui.context import Counter
from desktop.ui.i18n import t
from desktop.ui.widgets.buttons import LinkButton, SecondaryButton
from desktop.ui.widgets.card import Card
from desktop.ui.widgets.choice_field import ChoiceField
from desktop.ui.widgets.date_field import DateLine
from desktop.ui.widgets.field_box import FieldBox
from desktop.ui.widgets.line_field import TextField
from desktop.ui.widgets.problem_board import ProblemBoard
from desktop.ui.widgets.text import Text

_NAMES = {Insurance.VOLUNTARY_SI: SI_NAMES, Insurance.HOUSEHOLD_HI: HI_NAMES}
_SHORT = {Insurance.VOLUNTARY_SI: "BHXH", Insurance.HOUSEHOLD_HI: "BHYT"}


class ClaimsCard(Card):
    """The claims of one person of the book."""

    def __init__(self, counter: Counter, parent: QWidget | None = None) -> None:
        super().__init__(t("Nhóm được hỗ trợ và giấy tờ"), parent=parent)
        self._counter = counter
        self._person_id: UUID | None = None
        self._busy = False
        self._rows = QVBoxLayout()
        self._add = LinkButton(t("Thêm giấy tờ"), icon_name="plus")
        self._add.clicked.connect(self.start_adding)
        self.form = QWidget()
        self._board = ProblemBoard(message, self)
        groups = [
            ((insurance, code), f"{_SHORT[insurance]}: {_NAMES[insurance].get(code, code)}")
            for insurance, codes in GROUPS_OF.items()
            for code in codes
            if code != "other"
        ]
        self.group = ChoiceField(t("Nhóm"), groups)
        self.paper, self.issuer = TextField(t("Số giấy tờ")), TextField(t("Nơi cấp"))
        self.begins, self.ends = DateLine(t("Có giá trị từ")), DateLine(t("Có giá trị đến"))
        self._build()

    def load(self, person_id: UUID) -> None:
        """Show a person's claims."""
        self._person_id = person_id
        self._reload()

    def start_adding(self) -> None:
        """Show the fields of a new paper."""
        self.form.show()
        self.group.setFocus(Qt.FocusReason.TabFocusReason)

    def save(self) -> None:
        """Store the paper; problems stand beside their fields."""
        chosen = self.group.value()
        if not isinstance(chosen, tuple) or self._person_id is None:
            self._board.show((Problem("group", "missing_field"),))
            self._board.focus_first()
            return
        if self._busy:
            return
        self._busy = True
        insurance, code = chosen
        claim = ClaimDraft(
            group=code,
            paper_number=self.paper.value(),
            issuer=self.issuer.value(),
            valid_from=self.begins.text(),
            valid_to=self.ends.text(),
        )
        desk, command = self._counter.open_desk, AddClaim(person_id=self._person_id, insurance=insurance, claim=claim)
        self._counter.worker.run(lambda: add_claim(desk, command), self._saved, self._failed)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter on the last date saves; Esc gives the paper up."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and QApplication.focusWidget() is self.ends:
            self.save()
        elif event.key() == Qt.Key.Key_Escape and self.form.isVisible():
            self.form.hide()
            self._add.setFocus()
        else:
            event.ignore()

    def _saved(self, saved: SupportClaim | tuple[Problem, ...]) -> None:
        self._busy = False
        if isinstance(saved, tuple):
            self._board.show(saved)
            self._board.focus_first()
            return
        self._board.show(())
        self.form.hide()
        for field in (self.paper, self.issuer):
            field.set_value("")
        for line in (self.begins, self.ends):
            line.clear()
        self.group.set_value(None)
        self._add.setFocus()
        self._counter.announcer.announce(saved)
        self._reload()

    def _failed(self, error: BaseException) -> None:
        self._busy = False
        self._counter.shell.show_error(error)

    def _reload(self) -> None:
        if self._person_id is not None:
            desk, person_id = self._counter.open_desk, self._person_id
            self._counter.worker.run(lambda: claims_of(desk, person_id), self._show)

    def _show(self, claims: tuple[SupportClaim, ...]) -> None:
        while (item := self._rows.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for claim in claims:
            self._rows.addWidget(Text(describe(claim, self._counter.today()), "body", wrap=True))
        if not claims:
            self._rows.addWidget(Text(t("Chưa ghi giấy tờ nào."), "quiet"))

    def _build(self) -> None:
        grid = QGridLayout(self.form)
        grid.setContentsMargins(0, 0, 0, 0)
        boxes = (
            ("group", t("Nhóm"), self.group, (0, 0, 2)),
            ("paper_number", t("Số giấy tờ"), self.paper, (1, 0, 1)),
            ("issuer", t("Nơi cấp"), self.issuer, (1, 1, 1)),
            ("valid_from", t("Có giá trị từ"), self.begins, (2, 0, 1)),
            ("valid_to", t("Có giá trị đến"), self.ends, (2, 1, 1)),
        )
        for name, label, field, (row, column, span) in boxes:
            box = FieldBox(label, field)
            self._board.register(name, box)
            grid.addWidget(box, row, column, 1, span)
        keep = SecondaryButton(t("Lưu giấy tờ"), key="Enter")
        keep.clicked.connect(self.save)
        grid.addWidget(keep, 3, 0, 1, 2)
        self.form.hide()
        below = QHBoxLayout()
        below.addWidget(self._add)
        below.addStretch(1)
        self.body.addLayout(self._rows)
        self.body.addLayout(below)
        self.body.addWidget(self.form)


def describe(claim: SupportClaim, today: date) -> str:
    """One claim in one line, with whether its paper still holds."""
    name = _NAMES[claim.insurance].get(claim.group, claim.group)
    begins = "" if claim.valid_from is None else t("từ {day}", day=format_date(claim.valid_from))
    ends = "" if claim.valid_to is None else t("đến {day}", day=format_date(claim.valid_to))
    over = t("đã hết hạn") if claim.valid_to is not None and claim.valid_to < today else ""
    paper = t("giấy {number}", number=claim.paper_number) if claim.paper_number else ""
    span = " ".join(part for part in (begins, ends) if part)
    parts = (f"{_SHORT[claim.insurance]}: {name}", paper, claim.issuer, span, over)
    return " · ".join(part for part in parts if part)
