"""Support groups of a person with the papers that prove them; a paper may be added, its last day changed."""

from __future__ import annotations

from functools import partial
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.people import SupportClaim
from desktop.domain.problem import Problem
from desktop.domain.texts.messages import message
from desktop.services.people.claims import (
    GROUPS_OF,
    AddClaim,
    ChangeClaimEnd,
    ClaimDraft,
    add_claim,
    change_claim_end,
    claims_of,
)
from desktop.ui.context import Counter
from desktop.ui.i18n import shown, t
from desktop.ui.pages.person.claim_row import NAMES, ClaimRow
from desktop.ui.pages.shared.insurance_names import SHORT_INSURANCES
from desktop.ui.widgets.buttons import LinkButton, SecondaryButton
from desktop.ui.widgets.fields.choice_field import ChoiceField
from desktop.ui.widgets.fields.date_field import DateLine
from desktop.ui.widgets.fields.field_box import FieldBox
from desktop.ui.widgets.fields.line_field import TextField
from desktop.ui.widgets.panels.card import Card
from desktop.ui.widgets.panels.problem_board import ProblemBoard
from desktop.ui.widgets.text import Text


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
            ((insurance, code), f"{t(SHORT_INSURANCES[insurance])}: {shown(NAMES[insurance].get(code, code))}")
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

    def _change_end(self, row: ClaimRow, claim: SupportClaim, typed: str) -> None:
        if self._busy or self._person_id is None:
            return
        self._busy = True
        desk = self._counter.open_desk
        command = ChangeClaimEnd(person_id=self._person_id, claim_id=claim.id, valid_to=typed)
        self._counter.worker.run(
            lambda: change_claim_end(desk, command), partial(self._end_changed, row), self._failed, receiver=self
        )

    def _end_changed(self, row: ClaimRow, changed: SupportClaim | tuple[Problem, ...]) -> None:
        self._busy = False
        if isinstance(changed, tuple):
            row.show_problems(changed)
            return
        self._add.setFocus()
        self._counter.shell.toast(t("Đã đổi ngày hết hạn của giấy tờ."))
        self._counter.announcer.announce(changed)
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
            row = ClaimRow(claim, self._counter.today())
            row.end_typed.connect(partial(self._change_end, row))
            self._rows.addWidget(row)
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
