"""Thời gian và nhóm hỗ trợ: first month, support group with its percentage, proof paper."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.domain.month import Month
from desktop.domain.people import SupportClaim
from desktop.domain.problem import Problem
from desktop.services.people.claims import ClaimDraft
from desktop.services.voluntary_si.si_groups import GroupChoice
from desktop.ui.i18n import mark, t
from desktop.ui.pages.voluntary_si.proof_fields import ProofFields
from desktop.ui.pages.voluntary_si.section import Step
from desktop.ui.widgets.fields.choice_field import ChoiceField
from desktop.ui.widgets.fields.field_box import FieldBox
from desktop.ui.widgets.fields.month_field import MonthField

OTHER = "other"
_SHORT = {
    "poor": mark("nghèo"),
    "island": mark("đảo"),
    "near_poor": mark("cận nghèo"),
    "ethnic_minority": mark("dân tộc"),
}


class SupportSection(Step):
    """The fourth step.

    Signals:
        edited: the clerk changed month, group or paper.
    """

    edited = Signal()

    def __init__(self, today: Callable[[], date], parent: QWidget | None = None) -> None:
        super().__init__(4, t("Thời gian và nhóm hỗ trợ"), parent=parent)
        self._choices: tuple[GroupChoice, ...] = ()
        self._held: dict[str, SupportClaim] = {}
        self._groups: tuple[str, ...] = (OTHER,)
        self.start = MonthField(t("Đóng từ tháng"), today)
        self.group = ChoiceField(t("Nhóm được hỗ trợ"))
        self.start_box = FieldBox(t("Đóng từ tháng"), self.start, hint=" ")
        self.group_box = FieldBox(t("Nhóm được hỗ trợ"), self.group, hint=" ")
        self.proof = ProofFields()
        self.start_box.setFixedWidth(132)
        row = QHBoxLayout()
        row.setSpacing(12)
        top = Qt.AlignmentFlag.AlignTop
        row.addWidget(self.start_box, 0, top)
        row.addWidget(self.group_box, 6, top)
        row.addWidget(self.proof.number_box, 5, top)
        self.body.addLayout(row)
        self.body.addWidget(self.proof)
        self.start.value_changed.connect(lambda _month: self.edited.emit())
        self.group.value_changed.connect(self._group_chosen)
        self.proof.edited.connect(self.edited)

    def set_choices(self, choices: Sequence[GroupChoice], held: Sequence[SupportClaim]) -> None:
        """The groups of the day, and the papers of the book that hold."""
        self._choices = tuple(choices)
        # of several papers of a group the one that holds longest is told
        self._held = {claim.group: claim for claim in sorted(held, key=lambda claim: claim.valid_to or date.max)}
        self.group.set_options([(choice.code, choice.label, choice.percent) for choice in choices])
        self.group_box.set_hint(_percents(choices))

    def first_month(self) -> Month | None:
        """The first month paid, None while the text is none."""
        return self.start.value()

    def groups(self) -> tuple[str, ...]:
        """The groups the person belongs to; the highest support counts."""
        return self._groups

    def claims(self) -> tuple[ClaimDraft, ...]:
        """Papers typed here."""
        claim = self.proof.claim(self._shown_group())
        return () if claim is None else (claim,)

    def show_draft(self, start: Month | None, groups: tuple[str, ...], claims: tuple[ClaimDraft, ...]) -> None:
        """Fill in without telling anyone."""
        self.start.set_value(start)
        self._groups = groups or (OTHER,)
        self.group.set_value(self._best(self._groups))
        self._show_proof()
        self.proof.show_claim(claims[0] if claims else None)

    def show_end(self, last: Month | None) -> None:
        """The last month of the cycle below the first."""
        self.start_box.set_hint(" " if last is None else t("đến {month}", month=last))

    def hold_start(self, reason: str) -> None:
        """For missing time the month is the month of payment; an empty reason lets it be typed."""
        self.start.setReadOnly(bool(reason))
        self.start.setToolTip(reason)
        if reason:
            self.start_box.set_hint(reason)

    def unreadable(self) -> tuple[Problem, ...]:
        """What was typed and is no month."""
        if self.start.text().strip() and self.start.value() is None:
            return (Problem("start", "bad_month"),)
        return ()

    def _group_chosen(self, group: object) -> None:
        self._groups = (str(group or OTHER),)
        self._show_proof()
        self.edited.emit()

    def _show_proof(self) -> None:
        group = self._shown_group()
        choice = next((one for one in self._choices if one.code == group), None)
        if group in self._held:
            self.proof.show_held(self._held[group])
        elif choice is not None and choice.needs_proof:
            self.proof.ask()
        else:
            self.proof.refuse(t("Nhóm này không cần giấy tờ"), t("cần khi chọn hộ nghèo, cận nghèo"))

    def _shown_group(self) -> str:
        return str(self.group.value() or OTHER)

    def _best(self, groups: tuple[str, ...]) -> str:
        known = [choice.code for choice in self._choices if choice.code in groups]
        return known[0] if known else groups[0]


def _percents(choices: Sequence[GroupChoice]) -> str:
    """``nghèo 50 · đảo 50 · cận nghèo 40 · dân tộc 30 %``, shorter than the labels of the choice."""
    known = [f"{t(_SHORT[choice.code])} {choice.percent}" for choice in choices if choice.code in _SHORT]
    return " · ".join((*(one.removesuffix("%").strip() for one in known[:-1]), *known[-1:]))
