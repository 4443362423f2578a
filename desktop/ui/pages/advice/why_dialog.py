"""Vì sao: every figure of the page with its formula, its article and what it assumes."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.services.advice.reasons import Reason
from desktop.services.advice.told import NOT_A_PROMISE
from desktop.ui.acts import Act
from desktop.ui.i18n import in_row, mark, t
from desktop.ui.shell.split_page import scrolling
from desktop.ui.widgets.buttons import SecondaryButton
from desktop.ui.widgets.panels.dimmed_dialog import DimmedDialog
from desktop.ui.widgets.text import Rule, Text


class AdviceWhyDialog(DimmedDialog):
    """The reasons; Enter or Esc closes, the arrow keys scroll."""

    TITLE = mark("Vì sao có những số này")
    ACTS = (Act(key="Enter", label=mark("đóng lại"), method="close_dialog"),)

    def __init__(self, window: QWidget, reasons: Sequence[Reason], assumptions: Sequence[str]) -> None:
        super().__init__(window, width=820, height=620)
        self.reasons, self.assumptions = tuple(reasons), tuple(assumptions)
        self.body.addWidget(Text(t("Vì sao có những số này"), "page_title"))
        self.body.addWidget(Text(NOT_A_PROMISE, "quiet", tone="unsure", wrap=True))
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 12, 0)
        column.setSpacing(4)
        for reason in self.reasons:
            self._reason(column, reason)
        if self.assumptions:
            column.addWidget(Text(t("Giả định chung"), "card_title"))
            for sentence in self.assumptions:
                column.addWidget(Text(sentence, "body", wrap=True))
        column.addStretch(1)
        self.area = scrolling(holder)
        self.area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.area.setAccessibleName(t("Vì sao có những số này"))
        self.body.addWidget(self.area, 1)
        close = SecondaryButton(t("Đóng"), key="Esc")
        close.clicked.connect(self.close_dialog)
        self.body.addWidget(close, 0, Qt.AlignmentFlag.AlignRight)

    def first_focus(self) -> QWidget | None:
        """The keys scroll the reasons."""
        return self.area

    def close_dialog(self) -> None:
        """Back to the page."""
        self.finish(None)

    def _reason(self, column: QVBoxLayout, reason: Reason) -> None:
        row = QHBoxLayout()
        row.addWidget(Text(reason.label, "strong", wrap=True), 1)
        row.addWidget(Text(reason.amount, "strong"), 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(row)
        if reason.formula:
            column.addWidget(Text(reason.formula, "body", tone="text2", wrap=True))
        told = in_row((reason.reference, "" if reason.confirmed else t("chưa xác nhận")), " · ")
        column.addWidget(Text(told, "hint", tone="" if reason.confirmed else "unsure", wrap=True))
        if reason.assumptions:
            column.addWidget(Text(in_row(reason.assumptions, " "), "hint", wrap=True))
        column.addWidget(Rule())
